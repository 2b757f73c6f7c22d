### The terminal: id cli-<thing>. Wrong use: cli-<code>, with `.action`.
### What a person types is a literal, so that it keeps its direction: { "--json" }.

## Wrong use

cli-no-command = No command was given.
    .action = See { "tamga --help" }
cli-command-unknown = There is no command { $command }.
    .action = See { "tamga --help" }
cli-option-unknown = The option { $option } does not exist, or takes no value.
    .action = See { "tamga --help" }
cli-value-missing = The option { $option } needs a value after it.
    .action = Add the value
cli-argument-unexpected = This is one word too many: { $argument }.
    .action = Leave it out
cli-no-check-named = No check was named.
    .action = Name a check from { "tamga --help" }
cli-check-unknown = There is no check { $check }.
    .action = Name a check from { "tamga --help" }
cli-no-guide-named = No guide was named.
    .action = Name one from { "tamga guide list" }
cli-guide-unknown = There is no guide { $guide }.
    .action = Name one from { "tamga guide list" }
cli-step-unknown = The guide has no step { $step }.
    .action = See { "tamga guide show ID" }
cli-guide-unreadable = The guide's file { $path } cannot be read.
    .action = Check the file's name
cli-no-workbook-named = No filled file is named.
    .action = Write { "tamga sheet FILE --form FORM" }
cli-no-form-named = The portal's empty form is needed to compare with.
    .action = Add { "--form FORM" }
cli-workbook-unreadable = The file { $path } cannot be read.
    .action = Check the file's name
cli-locale-unknown = { -tamga } does not speak { $locale }.
    .action = Choose { "fa, vi, mn" } or { "en" }
cli-field-malformed = A field is given as { "ID=VALUE" }, not as { $field }.
    .action = Write { "--field holder-number=…" }
cli-descriptor-malformed = A file descriptor is a small number, not { $descriptor }.
    .action = Give a number, for example { "0" }
cli-password-unreadable = No password could be read from file descriptor { $descriptor }.
    .action = Give one line for each file
cli-no-terminal = The password of { $path } is needed, and there is no terminal to ask for it.
    .action = Use { "--password-fd" }
cli-no-certificate-file-named = No certificate file is named.
    .action = Name the issuer's file
cli-file-unreadable = The file { $path } cannot be read.
    .action = Check the name of the file
cli-no-profile-named = No profile is named.
    .action = Name one of the profiles in the help
cli-profile-unknown = There is no profile { $profile }.
    .action = Name one of the profiles in the help
cli-key-kind-unknown = There is no kind of key { $key }.
    .action = Name one of the kinds in the help
cli-piece-unknown = A request has no piece { $piece }.
    .action = Name one of the pieces in the help
cli-no-code-given = No code was given.
    .action = Write the eight characters
cli-no-atr-given = No ATR of a card was given.
    .action = Take it from { "tamga inventory" }
cli-atr-malformed = An ATR has 2 to 33 bytes in hexadecimal, and this is none: { $atr }.
    .action = Take it from { "tamga inventory" }
cli-no-memory-named = No tax memory is named.
    .action = Give { "--field memory-id=…" }
cli-entries-differ = The two entries differ. Nothing was changed.
    .action = Type the same twice
cli-no-desk = There is nothing on the desk yet: { -tamga } has kept no case here.
    .action = Open the window once, or name { "--desk" }
cli-case-malformed = A case has a number, not { $case }.
    .action = Take one from { "tamga case list" }
cli-no-case-named = No case was named.
    .action = Take one from { "tamga case list" }
cli-no-value-given = A kind of field and a value are needed.
    .action = See { "tamga --help" }
cli-kind-unknown = There is no kind of field { $kind }.
    .action = Take one from the guide's form
cli-no-subscriber-named = No number of a subscriber was given.
    .action = Give the official number
cli-subscriber-unknown = Nobody on the desk has the number { $number }.
    .action = Check the number
cli-action = What to do: { $action }
cli-password = Password of { $path }:
cli-new-password = New password of { $path }:
cli-new-password-again = The new password once more:
cli-pin = { -pin } of the token { $path } (costs one try if it is wrong):
cli-puk = { -puk } or { -so-pin } of the token { $path } (costs one try if it is wrong):
cli-management-key = Management key of the card { $path }, in hexadecimal:
cli-new-pin = New { -pin }:
cli-new-pin-again = The new { -pin } once more:
cli-pin-lengths =
    { $most ->
        [unknown] A { -pin } has at least { $least } characters.
       *[other] A { -pin } has { $least } to { $most } characters.
    }
cli-pin-of-file = A software token has a password and counts no tries.
cli-pin-changed = The { -pin } or password was changed.
cli-pin-unblocked = The new { -pin } is set, and the token is unlocked.
cli-key = Key { $label }, { $id }
cli-key-signs = The key signs, and its signature verifies.
cli-installed = The certificate stands beside its key, and the key signs.
cli-attribute = { $name }: { $value }
cli-request-made = The key is on the token, it signs, and the request verifies.
cli-written = Written: { $path }
cli-would-tell = Nobody was asked. With { "--online" } this would be told:
cli-add-online = If you agree, run it again with { "--online" }.

## Readers, drivers, tokens

cli-service-running = Smart card service: running
cli-service-stopped = Smart card service: stopped
cli-service-not-installed = Smart card service: not installed
cli-service-disabled = Smart card service: switched off for good
cli-service-hidden = Smart card service: out of reach of this program
cli-service-refused = Smart card service: does not let this user in
cli-no-reader = No reader is plugged in.
cli-reader = Reader: { $reader }
cli-card = Card with ATR { $atr }
cli-card-product = Known as { $product }
cli-card-in-use = Another program holds the card for itself alone.
cli-no-card = No card
cli-no-driver = No token driver was found.
cli-driver = Driver: { $path }
cli-driver-about = { $description }, { $manufacturer }, { $version }
cli-no-token = This driver sees no token.
cli-software-token = Software token: { $path }
cli-token = Token: { $label }, serial number { $serial }
cli-token-made = Maker and model: { $manufacturer }, { $model }
cli-token-empty = The token has not been set up yet.
cli-pin-usable = { -pin }: usable
cli-pin-locked = { -pin }: locked
cli-pin-not-set = { -pin }: not set yet
cli-pin-final-try = { -pin }: one try is left, then the token locks
cli-pin-count-low = { -pin }: usable, but it was entered wrongly before
cli-pin-to-be-changed = { -pin }: still the one set by the issuer, change it
cli-token-certificates =
    { $count ->
        [0] No certificate
        [one] { $count } certificate
       *[other] { $count } certificates
    }
cli-token-keys =
    { $count ->
        [0] No public key that can be read without the { -pin }
        [one] { $count } public key
       *[other] { $count } public keys
    }
cli-token-skipped = Objects that could not be read: { $count }

## Certificates

cli-no-certificate = No certificate can be seen.
cli-holder = Holder: { $name }
cli-practice = For practice only, worth nothing elsewhere
cli-number = { $name }: { $number }
cli-issuer = Issuer: { $name }
cli-serial = Serial number: { $serial }
cli-validity = Valid from { DATETIME($from, dateStyle: "long") } until { DATETIME($until, dateStyle: "long") }
cli-days-left =
    { $days ->
        [0] Today is the last day
        [one] { $days } day left
       *[other] { $days } days left
    }
cli-expired =
    { $days ->
        [one] Expired { $days } day ago
       *[other] Expired { $days } days ago
    }
cli-not-yet-valid = Not valid yet; { $days } days until its end
cli-on-hardware-token = On the token { $label }, serial number { $serial }
cli-on-software-token = In the software token { $label }, serial number { $serial }
cli-on-practice-token = On the practice token { $label }, serial number { $serial }
cli-key-here = Its key is on this token
cli-key-elsewhere = Its key is not on this token
cli-key-unknown = Whether its key is on this token cannot be seen without the { -pin }

## Checks

cli-check-passed = Passed: { $check }
cli-check-failed = Failed: { $check }
## The diagnosis

cli-link = { $part }: { $state }
cli-notices = What else should be known:
cli-call-code = Code for the telephone: { $code }

## A call code, read by a support agent

cli-support-caller-reads = The caller reads:
cli-support-for-you = The same in your language:
cli-support-nothing-broken = Nothing was found to be wrong on the caller's computer.
cli-support-seen = On the caller's computer:
cli-support-seen-system = System
cli-support-seen-service = Smart card service
cli-support-seen-readers = Readers and cards
cli-support-seen-module = Token drivers
cli-support-seen-days = Certificate
cli-support-ask = Ask: { $question }
cli-support-see = Then the caller should see: { $sight }
cli-support-back = Step before: { $title } ({ $id })
cli-support-ahead = Step after: { $title } ({ $id })
cli-support-no-pin = Never ask for a { -pin } or a password, and do not listen to one: nobody needs it to help.

## Local agents

cli-agent-running =
    { $version ->
        [unknown] { $agent } is running.
       *[other] { $agent } is running, version { $version }.
    }

## Kinds of cards

cli-product-none = No known kind of card answers like this.
cli-product-ambiguous = Other kinds of cards may answer in the same way: look at the print on it too.
cli-product-token = { -usb } token for signing
cli-product-card = Card for signing
cli-product-identity-card = Identity card or licence, not for signing
cli-product-bank-card = Bank card, not for signing
cli-product-sim-card = SIM card of a telephone, not for signing
cli-product-foreign = These drivers claim it and cannot read it: { $modules }
cli-product-get = Its driver comes from whoever issued the certificate. Issuers that give out tokens of this maker:

## Guides

cli-guide-step = { $number }. { $title } ({ $id })
cli-guide-actor = Who: { $actor }
cli-guide-place = Where: { $place }
cli-guide-choice = Choice: { $choice } (next: { $next })
cli-guide-labels = On the page: { $path }
cli-guide-field = To fill in: { $field }
cli-guide-document = To bring: { $document }
cli-guide-cost = Cost: { $name }: { $currency ->
        [irr] { NUMBER($amount, style: "currency", currency: "IRR") }
        [vnd] { NUMBER($amount, style: "currency", currency: "VND") }
       *[mnt] { NUMBER($amount, style: "currency", currency: "MNT") }
    }{ $tax ->
        [0] { "" }
       *[other] { " " }plus { $tax }% tax
    }
cli-guide-portal = { $name }: { $url }
cli-guide-check = Checked on the token: { $check }
cli-guide-caution = Caution: { $caution }
cli-guide-help =
    { $value ->
        [unknown] Help: { $who }
       *[other] Help: { $who }: { $value }
    }
cli-guide-source = Source: { $title } (last looked at on { DATETIME($day, dateStyle: "long") })
cli-guide-sound = { $guide }: sound
cli-guide-faulty = { $guide }: has faults
cli-guide-step-old = Step { $step } was last looked at over a year ago, on { DATETIME($day, dateStyle: "long") }
cli-guide-step-unlabelled = Step { $step } opens a portal, and no menu word is named there

## Cases, and which portal knows which certificate

# $at, $of (Number) - step 3 of 8.
cli-case = Case { $id }: { $guide }, step { $at } of { $of }
cli-case-none = No case was begun yet.
cli-case-subscriber = For the number { $number }
cli-case-waiting = Waits until { DATETIME($until, dateStyle: "long", timeStyle: "short") }
cli-case-finished = Every step is done
cli-case-done = Done: { $title }
cli-case-ahead = Later: { $title }
cli-ledger-newest = The newest certificate: { $serial }
cli-ledger-empty = No portal has to know a certificate.
cli-ledger-entry = { $portal }: { $state ->
        [known] knows the certificate { $serial } since { DATETIME($since, dateStyle: "long") }
        [outdated] still knows the old certificate { $serial }
       *[unknown] knows no certificate yet
    }

## Help

cli-help-about = { -tamga } shows what is plugged in, reads certificates, checks them, and tells the guides.
cli-help-commands = Commands:
cli-help-diagnose = Finds what keeps the token from working, from the computer to the portal, and the one thing to do
cli-help-code-show = The code of the diagnosis, to be read aloud to a support agent
cli-help-code-read = What a support agent needs who was read this code
cli-help-agents = How the programs are through which portals reach a token
cli-help-products-match = Which kinds of card answer with this ATR, and which drivers serve them
cli-help-causes = Every cause with its words and its fix, or those with these words in them
cli-help-inventory = Readers, drivers and tokens, and what is wrong with them
cli-help-certificates = Every certificate: holder, issuer, validity, and whether its key is there
cli-help-check = Looks whether these conditions hold
cli-help-guide-list = The guides
cli-help-guide-show = One guide, step by step
cli-help-guide-prove = Looks whether guides are sound and have all their words
cli-help-case-list = The cases that were begun in the window
cli-help-case-show = One case: what is done, what is next, what is later
cli-help-case-next = The next step of a case
cli-help-fields-check = Looks at a value as the forms of the guides do
cli-help-calendar = Writes a calendar file with what a case waits for and what ends for its subscriber
cli-help-ledger = Which portals know which certificate of the subscriber with this official number
cli-help-sheet = Compares a filled workbook with the portal's empty form, cell by cell
cli-help-pin-status = Says how the { -pin } of a token stands; no try is spent
cli-help-pin-change = Changes the { -pin } of a token or the password of a software token
cli-help-pin-unblock = Sets a new { -pin } with the { -puk } or { -so-pin }
cli-help-sign-test = Signs with every key of a token and verifies each signature
cli-help-request = Makes a key that stays on its token, and the request for its certificate
cli-help-install = Puts the certificate that the issuer sent beside its key
cli-help-export = Gives a certificate in every form that portals ask for
cli-help-verify = Says who vouches for a certificate and whether it was revoked
cli-help-prove-moadian = Asks Iran's tax system whether it takes the certificate; sends no invoice
cli-help-options = Options:
cli-help-json = Data for programs instead of words
cli-help-locale = The language; otherwise that of the terminal
cli-help-module = Reads this driver and no others; may be given several times
cli-help-software-token = Opens this { -p12 } or { -pfx } file and asks for its password; may be given several times
cli-help-password-fd = Reads the passwords from this file descriptor, one line for each file
cli-help-token = The serial number of the token that is meant, where there are several
cli-help-piv = Uses the { -piv } card in this reader without a driver; it can make keys there
cli-help-last-try = Agrees to spend the last try of a { -pin }
cli-help-management-key = Asks the management key of a { -piv } card after the { -pin }, where it is not the one that most makers put on it
cli-help-online = Agrees that others are asked over the network
cli-help-sandbox = Asks the tax system's place for trials
cli-help-guide = The guide that is followed: its portal and its step decide what is looked at
cli-help-step = The step of the guide
cli-help-report = Shows the report that names nobody, and writes it if a file is named; nothing is overwritten
cli-help-from = Diagnoses this report in place of the computer
cli-help-caller-locale = The caller's language; otherwise that of the guide's country
cli-help-key = The kind of key of a request; otherwise the profile's first
cli-help-output = The file that is written; nothing is overwritten
cli-help-profiles = Profiles of requests, with their pieces:
cli-help-field = What a check compares with, for example { "holder-number=…" }
cli-help-desk = Where the window keeps its cases, if that is another folder
cli-help-form = The portal's empty form, for { "tamga sheet" }
cli-help-help = This text
cli-help-version = Which version this is
cli-help-status = Exit status:
cli-help-status-good = No problem was found
cli-help-status-problem = A problem was found
cli-help-status-misuse = The command could not be followed
cli-help-checks = Checks:
