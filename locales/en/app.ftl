### The window: id app-<thing>. Titles and buttons have at most 40 characters and no full stop.

## The frame around every view

app-name = { -tamga }
app-places = Places
app-home = Home
app-certificates = Certificates
app-settings = Settings
app-back = Back
app-continue = Continue
app-finish = Finish
app-cancel = Cancel
app-copy = Copy
app-copied = Copied
# $what (String) - what is copied, for those who do not see it.
app-copy-what = Copy: { $what }
app-no-answer = { -tamga } could not do this, because its own parts did not understand each other.
    .action = Close the program and open it again

## Home

app-home-title = What would you like to do?
app-home-cases = Continue
app-home-guides = Start something new
app-home-waiting = Waiting
app-home-finished = Finished
# $hidden (Number) - how many are not shown yet.
app-more = Show { $hidden } more
app-search = Search guides, answers and subscribers
# $count (Number)
app-search-status =
    { $count ->
        [0] Nothing found
        [one] { $count } result
       *[other] { $count } results
    }
app-search-nothing = Nothing was found. Try another word, or a part of one.
# Where a word was found: a part of a guide's step.
app-found-choice = Answer
app-found-field = Field of a form
app-found-document = Paper
app-found-label = On the portal
app-found-caution = Caution
app-found-cost = Cost
app-found-wait = Waiting
app-found-portal = Portal
app-found-help = Who helps
app-search-open = See this step in your case
app-country-any = Everywhere
app-country-ir = Iran
app-country-vn = Vietnam
app-country-mn = Mongolia
app-kind-obtain = Obtain
app-kind-renew = Renew
app-kind-register = Register
app-kind-revoke = Revoke
app-kind-answer = Questions and answers
app-begin = Start
app-rehearse = Practice without a token
app-case-resume = Continue
app-case-open = Look back
app-case-changed = Last worked on:
app-case-finished = Finished
app-case-remove = Remove
app-case-remove-really = Remove this case with everything you entered? This cannot be undone.

## What runs out, and when
app-ending = What runs out when
app-ending-certificate = Certificate
app-ending-document = Document
app-ending-replaced = Replaced
app-ending-silenced = No reminders
app-ending-more = More
app-ending-number = Number
app-ending-scopes = Scopes
app-ending-silence = Stop reminding me
app-ending-remind = Remind me again
app-ending-remove-really = Stop watching this? Its end will no longer be shown, and you will not be reminded.
app-watch = { -tamga } keeps this certificate and reminds you 60, 30, 14, 7 days and 1 day before it ends.

## Subscribers: whom certificates are for
app-subscribers = Subscribers
app-subscriber = Subscriber
app-subscriber-all-cases = Cases
# $cases (Number)
app-subscriber-cases =
    { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }
app-subscriber-next-end = Next end:
# app-detail-<field>: what forms in many guides ask for.
app-detail-holder-name = Holder of the certificate
app-detail-latin-name = Name in Latin letters
app-detail-organisation-name = Organization
app-detail-organisation-number = Number of the organization
app-detail-state-registration-number = State registration number
app-detail-insurance-number = Social insurance number
app-detail-economic-code = Economic number
app-detail-memory-id = Unique ID of the tax memory
app-detail-director-name = Managing director
app-detail-director-number = Number of the managing director
app-detail-director-position = Position of the managing director
app-detail-employee-name = Employee in charge
app-detail-employee-email = E-mail of the employee in charge
app-detail-employee-phone = Telephone of the employee in charge
app-detail-email = E-mail
app-detail-phone = Telephone
app-detail-mobile = Mobile telephone
app-detail-postal-code = Postal code
app-detail-address-aimag = Province or capital
app-detail-address-district = District
app-detail-address-khoroo = Ward
app-detail-address-line = Street and house
app-detail-contract-end = Last day of the contract

## The token, and the chain that leads to it

app-token = Your token
app-token-looking = Looking for tokens…
app-token-none = No token is plugged in at the moment. You can start without one.
app-token-hardware = Hardware token
app-token-software = Software token
app-token-practice = Practice token
app-chain = From the computer to the certificate
app-part-computer = Computer
app-part-service = Service
app-part-reader = Reader
app-part-driver = Driver
app-part-token = Token
app-part-pin = { -pin }
app-part-certificate = Certificate
app-part-issuer = Issuer
app-part-portal = Portal
app-link-good = Good
app-link-broken = Stops here
app-link-waiting = Not reached yet

## A guide, step by step

# $at, $of (Number) - which step this is, and how many there are.
app-step = Step { $at } of { $of }
app-tasks = All steps
app-task-done = done
app-practice = Practice
    .body = Nothing you do here is real. You may try everything.
app-practice-plug = Plug in the practice token
app-practice-unplug = Pull out the practice token
app-checks = This is checked by itself
# $passed, $total (Number)
app-checks-status = { $passed } of { $total } checks passed
app-checked-passed = Passed
app-checked-failed = Not yet right
app-checked-waiting = Waiting
app-checked-running = Under way
app-check-service-running = The smart card service is running
app-check-reader-present = A token or a card reader is plugged in
app-check-card-present = The reader sees the card
app-check-driver-present = The token's driver is installed
app-check-token-present = The driver sees the token
app-check-token-initialized = The token has been set up
app-check-pin-usable = The { -pin } is usable
app-check-software-token-open = The file of the software token is open
app-check-certificate-present = There is a certificate on the token
app-check-certificate-valid = The certificate is valid today
app-check-certificate-holder = The certificate is in the right name
app-check-certificate-role = The certificate is of the right kind
app-check-key-kind = The key is of a kind that is accepted
app-check-key-usage = The key may be used for signing
app-check-key-on-token = The certificate's key is on the token
app-check-term-complete = The full term you paid for is there
app-check-certificate-issuer = The certificate comes from the right issuer
app-check-term-clipped = The certificate ends before the contract
app-check-certificate-renewed = The new certificate is on the token
app-otherwise = If that does not help:
app-labels = On the portal, in this order:
app-documents = Bring these papers
app-documents-ready = Have these documents ready
app-document-original = The original
# $copies (Number) - besides the original.
app-document-copies =
    { $copies ->
        [one] { $copies } copy
       *[other] { $copies } copies
    }
app-document-notarised = Certified by a notary
# $actor (String) - who does it, from actor-….
app-document-signed = Signature: { $actor }
app-document-stamped = Stamp: { $actor }
app-fields = What the form asks for
app-field-optional = (optional)
app-field-label = On the form:
app-copies = Check your answers and copy them
    .body = Compare each line, then copy it into the form on the portal. A tick shows what has been copied.
app-copies-change = Change
app-copies-empty = left empty
app-copies-done = copied
# $copied, $total (Number)
app-copies-status = { $copied } of { $total } lines copied
app-waits-for-checks = You can continue as soon as every check has passed.
app-waits-for-choice = Choose an answer to continue.
app-continue-anyway = Continue without this check
app-help = If you get stuck
app-help-phone = by telephone
app-help-office = in person
app-help-web = on the web
# $least (Number, or "unknown"), $most (Number)
app-wait-minute =
    { $least ->
        [unknown] Takes up to { $most ->
            [one] { $most } minute
           *[other] { $most } minutes
        }.
       *[other] Takes { $least } to { $most } minutes.
    }
app-wait-hour =
    { $least ->
        [unknown] Takes up to { $most ->
            [one] { $most } hour
           *[other] { $most } hours
        }.
       *[other] Takes { $least } to { $most } hours.
    }
app-wait-day =
    { $least ->
        [unknown] Takes up to { $most ->
            [one] { $most } day
           *[other] { $most } days
        }.
       *[other] Takes { $least } to { $most } days.
    }
app-wait-working-day =
    { $least ->
        [unknown] Takes up to { $most ->
            [one] { $most } working day
           *[other] { $most } working days
        }.
       *[other] Takes { $least } to { $most } working days.
    }
app-wait-unknown = Nobody says how long this takes.
# $step (String) - title of a step.
app-waiting-after = Waiting after “{ $step }”.
app-waiting-until = Waits until:
app-waiting-over = The waiting time is over. You can go on.
app-waiting-guess = Our sources do not say how long this takes. Look again then.
app-calendar-save = Save to calendar
app-calendar-saved = Saved. Open this file with your calendar:
# $amount (Number) - whole units.
app-money-irr = { $amount } Iranian rials
app-money-vnd = { $amount } Vietnamese đồng
app-money-mnt = { $amount } Mongolian tögrög
# $percent (Number)
app-cost-tax = plus { $percent }% tax
app-costs = Costs
app-cost-subtotal = Before tax
# $percent (Number)
app-cost-tax-line = Tax, { $percent }%
app-cost-total = Total
app-payment = Transfer the money to
app-payment-recipient = Recipient
app-payment-bank = Bank
app-payment-account = Account number
app-payment-note = Transfer note
app-payment-note-exact = Write exactly this in the note of the transfer, and nothing else.
app-payment-note-missing = The note of the transfer is not known yet. Go back and enter its number first.
app-sheet = Sheet to take along
app-sheet-open = Sheet to print
app-sheet-papers = Papers to bring
app-sheet-paper = Paper
app-sheet-form = In this form
app-sheet-marks = Signature and stamp
app-sheet-waits = Waiting times
app-ledger = Who knows the new certificate
# $known, $total (Number) - portals.
app-ledger-status = { $known } of { $total } portals know the new certificate
app-ledger-known = Knows the new certificate
app-ledger-outdated = Knows an older certificate
app-ledger-unknown = Not told yet
app-ledger-since = Since:
app-ledger-empty = No portal has to be told on this way.
# $portal (String) - from portal-….
app-registers = Then the certificate is known to: { $portal }
app-see = Other guides that help here
app-source = Where this comes from
app-source-old = This step was last compared with its source over a year ago. The portal may look different today.
app-checked-on = Last checked:
app-confidence-high = It rests on an official document or an official program.
app-confidence-medium = It rests on one good independent source.
app-confidence-low = It rests on a single weak source and is not confirmed.
app-finished = Everything is done
app-finished-body = Every step is complete. Keep your token in a safe place and never tell anyone its { -pin }.
app-finished-practice = You have rehearsed the whole way. With your own token it goes exactly like this.
app-to-home = To the home page

## What the window does at a step

# $portal (String) - from portal-….
app-action-open-portal = Open { $portal }
    .body = It opens in your own browser. Come back here afterwards.
app-action-open-software-token = Open the file of a software token
app-action-create-request = Create a certificate request
app-action-import-certificate = Put the certificate on the token
app-action-export-certificate = Save the certificate to a file
app-action-export-public-key = Save the public key to a file
app-action-test-signature = Make a test signature
app-action-change-pin = Change the { -pin }
app-action-verify-certificate = See who vouches for the certificate
app-action-verify-registration = Ask the portal
app-action-print-sheet = Print this sheet
app-action-note-certificate = Note the present certificate
app-action-look-for-java = Look for Java on this computer
app-action-watch-document = Remind me before it ends
app-action-check-workbook = Check an Excel file
app-action-open-ledger = Show who knows which certificate
app-java-found = Java was found on this computer:
app-java-missing = No Java was found on this computer.
app-java-fits = This answer fits:
app-note = This certificate is noted when you continue
app-note-holder = Holder
app-note-nothing = No certificate can be seen. Plug in the token with the old certificate, so that it can be noted.
# $until - last day of the validity.
app-renewed = The certificate on the token is now valid until { DATETIME($until, dateStyle: "long") }.
app-workbook = Choose the portal's empty form and the file you filled in. They are compared on this computer, and neither is changed.
app-workbook-form = Empty form of the portal
app-workbook-filled = File you filled in
app-workbook-none = No file has been chosen yet
app-workbook-choose = Choose a file
app-workbook-compare = Compare
# $count (Number)
app-workbook-count =
    { $count ->
        [one] { $count } thing to mend
       *[other] { $count } things to mend
    }

## Certificates

app-certificates-intro = These certificates are on the tokens that are plugged in or open. Reading them needs no { -pin }.
app-certificates-none = No certificate can be seen. Plug in a token, or open the file of a software token.
app-certificate = Certificate
app-certificate-more = More about this certificate
app-trust = Who vouches for it
app-trust-looking = Looking at the certificates…
app-trust-chain = From the certificate up to its root
app-trust-clipped = The certificate ends together with its issuer's own. Its term may have been cut short: compare it with what you paid for.
app-trust-offline = This was found on this computer alone. Whether the certificate has been revoked, only its issuer knows.
app-trust-ask = Ask whether it has been revoked
app-trust-announced = If you agree, the following is asked over the Internet:
app-trust-issuers = If the certificate of an issuer is missing, it is fetched from the address that the certificate below it names. This tells nothing about you.
app-trust-agree = I agree, ask now
app-trust-not = Do not ask
app-trust-asking = Asking. This can take a minute.
app-trust-nobody = The certificate names nobody who could be asked whether it has been revoked.
app-trust-none = There is no certificate to look at yet. Plug in the token, or open its file.
# $host - who is asked.
app-sending-to = { $host } learns:
app-sending-also = Whoever is asked also sees this computer's address on the Internet and the version of { -tamga }.
app-forms = In the form that a portal wants
app-forms-body = Copy what the portal asks for, or save it to a file. None of these is secret.
app-compare = Old and new side by side
app-compare-with = Which certificate is it to be compared with?
app-compare-none = No other certificate of this holder can be seen, and { -tamga } remembers none.
app-compare-old = Old
app-compare-new = New
app-compare-key = Key
app-compare-key-old = The key until now
app-compare-key-kept = The same key
app-compare-key-changed = Another key
app-compare-changed = Different
app-compare-same = The same
app-compare-missing = Nothing
app-compare-unknown = Not known
app-compare-remembered = { -tamga } only remembers the old certificate: its serial number, its key and its end.
app-compare-ledger = See which portals must learn it
app-moadian = Ask the tax system
app-moadian-body = The tax system is asked whether it takes this certificate for your unique ID. No invoice is sent, nothing is changed there, and { -tamga } keeps nothing of the answer but the result.
app-moadian-certificate = With which certificate?
app-moadian-none = There is no certificate with its key here yet. Plug in the token, or open its file.
app-moadian-site = Which tax system?
app-moadian-site-production = The real one
app-moadian-site-sandbox = The one for trying out
app-moadian-announced = If you agree, you enter the { -pin } or password once, the token signs three times, and the following is asked over the Internet:
app-moadian-agree = I agree, ask me for the { -pin } now
app-moadian-practice = This is a rehearsal, so nothing is sent. For real, the following would be asked over the Internet:
app-moadian-steps = How far the questions have come
## Keys: requests, certificates from the issuer, signatures and PINs

app-keys = Tokens and their keys
app-keys-token = Which token?
app-keys-token-new = A new software token: a file on this computer
app-keys-none = No token can be seen. Plug in a token, or open the file of a software token.
app-keys-none-practice = The practice token is not plugged in. Plug it in with the button above.
app-keys-profile = Which certificate?
app-keys-details = What goes into the request
app-keys-kind = Kind of key
app-keys-make = Make the key and the request
app-keys-install = Install on this token
app-keys-test = Test the keys now
app-keys-busy = The token is at work. This can take minutes; leave it plugged in.
app-keys-busy-pad = Type the { -pin } on the keys of the reader now, and leave the token plugged in.
app-keys-made = The request is ready
app-keys-made-body = It asks for a certificate with these details. The private key stays on your token; give the issuer this request and nothing else.
app-keys-made-next = Keep the token, or the file, until the certificate is issued: without this very key the certificate is useless. Then come back with the issuer's file.
app-keys-request = Certificate request
app-keys-save-pem = Save as text (PEM)
app-keys-save-der = Save as binary (DER)
app-keys-install-body = The issuer sends a file that ends in .cer, .crt, .pem or .p7b. You can also drop it on this window. The key it belongs to is looked for on every token.
app-keys-install-choose = Choose the issuer's file
app-keys-install-practice = Take what the practice issuer sent
app-keys-install-matched = Its key is on this token:
app-keys-install-kept = Nothing is deleted. An older certificate stays on the token.
app-keys-installed = The certificate is on the token now, and its key signs.
app-keys-test-body = Every key on the token signs a sample, and the signature is verified here. Nothing is sent anywhere.
app-keys-signs = This key signs
app-keys-pin-good = The { -pin } is set. The token reports no wrong entry and does not say how many tries there are.
app-keys-pin-low = A wrong { -pin } was entered since the last right one. Few tries may be left.
app-keys-pin-last = Only one try of the { -pin } is left. One more wrong entry locks the token.
app-keys-pin-locked = The token is locked. Nothing on it is lost. Whoever has the { -puk } or { -so-pin } can unlock it: usually the issuer, or you, if it was handed to you with the token.
app-keys-pin-unset = The token has no { -pin } yet. Whoever has the { -so-pin } sets the first one.
app-keys-pin-initial = The { -pin } is still the one set by the issuer. Change it before you sign.
app-keys-pin-file = A file has a password and counts no tries.
app-keys-change-password = Change the password
app-keys-unblock = Unlock with the { -puk }
app-keys-first-pin = Set the first { -pin }
app-keys-changed = The new one counts from now on.
app-keys-unblocked = The new { -pin } is set, and the token is unlocked.
app-unnamed = Without a name
app-role-stamp = Seal of an organization
app-role-sign = Signature of a person
app-key-here = The key is on the token
app-key-elsewhere = The key is not on the token
app-number-ir-national-code = National code
app-number-ir-legal-id = Legal ID
app-number-vn-tax-code = Tax code (MST)
app-number-vn-citizen-id = Citizen ID (CCCD)
app-number-vn-identity-card = Identity card number (CMND)
app-number-vn-budget-unit = Budget unit code (MNS)
app-number-mn-register = Register number
app-number-mn-company-register = Company register number
app-number-unknown = Number
app-certificate-issuer = Issued by
app-certificate-serial = Serial number
app-certificate-from = Valid from
app-certificate-until = Valid until
# $days (Number) - whole days until the end of validity.
app-certificate-days-left =
    { $days ->
        [0] Today is the last day
        [one] { $days } day left
       *[other] { $days } days left
    }
app-certificate-expired =
    { $days ->
        [one] Expired { $days } day ago
       *[other] Expired { $days } days ago
    }
app-certificate-not-yet = Not valid yet
app-export-der = Save the certificate
app-export-pem = Save the certificate as text
app-export-base64 = Save the certificate in one line
app-export-public-key = Save the public key
app-export-saved = Saved. The private key never leaves the token.
app-export-nothing = There is no certificate to save yet. Plug in the token, or open its file.

## Diagnosis: what is wrong, a report, a code for the telephone

app-diagnosis = What is wrong?
app-diagnosis-open = Find out what is wrong
app-diagnosis-intro = Everything from this computer to the certificate is looked at, one thing after the other. Nothing is sent anywhere.
app-diagnosis-looking = Looking at the computer…
app-diagnosis-again = Look once more
app-diagnosis-step = For this step:
app-diagnosis-chain = From the computer to the portal
app-diagnosis-good = Everything that was looked at is in order.
app-diagnosis-reading = A driver has not answered yet. As soon as it does, this page changes by itself.
# $part (String) - from app-part-….
app-diagnosis-stops = It stops here: { $part }
app-diagnosis-well = What is in order
app-diagnosis-notices = Worth knowing
app-diagnosed-computer = This computer can work with tokens, and its clock is not behind.
app-diagnosed-service = The smart card service answers.
app-diagnosed-reader = The system sees the token or the card.
app-diagnosed-driver = The driver of the token is there and works.
app-diagnosed-token = The token can be read.
app-diagnosed-pin = The { -pin } is not locked.
app-diagnosed-certificate = There is a certificate, and it is valid.
app-diagnosed-issuer = The issuers vouch for the certificate.
app-diagnosed-portal = The portal answers from here.
app-diagnosis-portal = Can the portal be reached?
app-diagnosis-portal-announced = Only the portal itself can tell. If you agree, it is asked over the Internet for its first page:
app-diagnosis-portal-agree = I agree, ask the portal
app-diagnosis-portal-asking = Asking the portal. This can take some seconds.
app-report = Report for a specialist
app-report-make = Write the report
app-report-body = This is the whole report. Names, numbers and labels were replaced, so it names nobody. Nothing is sent: you decide who gets it.
app-report-save = Save the report
app-report-saved = Saved to this file:
app-call = Call for help
app-call-make = Show the code to read aloud
app-call-body = Read this code aloud on the telephone. It tells the guide, the step and the fault, and nothing about you.
app-call-spelled = Spelled out:
app-call-never = Nobody who helps you needs your { -pin }. Never tell it.

## Support: somebody helps a caller

app-support = I help a caller
app-support-intro = Ask the caller to press “Call for help” and to read the code aloud.
app-support-never = Never ask for a { -pin } or a password. Nobody needs one to help, and only a fraud asks for it.
app-support-code = Code of the caller
    .hint = Capital or small letters, blanks and any kind of digits will do.
app-support-read = Read the code
app-support-language = Language of the caller
app-support-caller = The caller sees
app-support-agent = The same in your language
app-support-nowhere = The caller is in no guide.
app-support-fault = What is wrong
app-support-no-fault = Nothing was found to be wrong there.
app-support-ask = Ask next
app-support-see = The caller should then see
app-support-seen = What the code tells of the computer
app-support-seen-system = System
app-support-seen-service = Smart card service
app-support-seen-readers = Readers and cards
app-support-seen-module = Token drivers
app-support-seen-days = Certificate
app-support-walk = Along the guide, without the caller
app-support-ahead = Ahead:
app-support-behind = Back:
app-support-here = To the step of the caller
app-support-notes = Notes for the ticket
    .body = Plain text with nothing personal in it.
app-causes = All causes
app-causes-intro = Every fault that { -tamga } can tell apart, with the reason and the one thing to do.
app-causes-search = Search the causes

## Settings

app-settings-language = Language
app-settings-theme = Colors
app-theme-system = As the system
app-theme-light = Light
app-theme-dark = Dark
app-settings-modules = Token drivers
    .body = { -tamga } looks in the usual folders by itself. If your driver lies elsewhere, name its file here.
app-module-product = Known driver of a token
app-module-folder = Found in a usual folder
app-module-p11-kit = Registered with the system
app-module-given = Named by you
app-module-practice = For practice
app-module-none = No token driver has been found.
app-module-add = Add a driver file
app-module-remove = Remove
app-settings-software-tokens = Files of software tokens
app-software-token-none = No file is open.
app-software-token-closed = Closed
app-software-token-close = Close
app-settings-about = About { -tamga }
app-about = { -tamga } takes you by the hand while you get, renew or register a certificate for digital signatures, and checks every step it can on the real token. It is free software.
app-privacy = Nothing leaves this computer unless you send it yourself. { -tamga } never shows or keeps a { -pin }, and reports nothing to anyone.

## The window that asks for a password

app-pin-title-password = Enter the password
app-pin-title-pin = Enter the { -pin }
app-pin-title-puk = Enter the { -puk }
app-pin-for-open-software-token = The file of a software token is to be opened:
app-pin-for-make-request = A key and a certificate request are to be made on:
app-pin-for-install-certificate = The issued certificate is to be put beside its key on:
app-pin-for-test-signature = A sample is to be signed with the keys on:
app-pin-for-prove-registration = The questions to the tax system are to be signed with the key on:
app-pin-for-change-pin = A new secret is to take the place of the old one on:
app-pin-for-first-pin = The first { -pin } is to be set on:
app-pin-for-unblock = A new { -pin } is to be set, and the token unlocked:
app-pin-for-new-software-token = The file of a new software token is to be made:
app-pin-label-password = Password of the file
app-pin-label-pin = { -pin } of the token
app-pin-label-puk = { -puk } or { -so-pin } of the token
app-pin-new-pin = New { -pin }
app-pin-new-password = New password
app-pin-new-again-pin = The new { -pin } once more
app-pin-new-again-password = The new password once more
# $least, $most (Number) - how many characters.
app-pin-rule = { $least } to { $most } English letters, digits and signs, without blanks.
app-pin-differ = The two entries are not the same.
app-pin-tries-uncounted = A file counts no tries. Whoever has it can guess as often as they like, so the password must be long.
app-pin-tries-unknown = The token reports no wrong entry. It does not say how many tries there are.
app-pin-tries-low = There was a wrong entry before. The token does not say how many tries are left, and there may be few.
app-pin-tries-last = Only one try is left. If this entry is wrong, the token locks.
# $word - the word to type, app-pin-consent-word.
app-pin-consent = To spend the last try, type: { $word }
app-pin-consent-word = I agree
app-pin-pad = Press the button, and then type on the keys of the reader. Nothing is typed in this window.
# $pin - the PIN of the practice token.
app-pin-practice = The practice token opens with { $pin }. It protects nothing.
app-pin-use-pin = Use this { -pin }: a wrong one costs a try
app-pin-use-puk = Use this { -puk }: a wrong one costs a try
app-pin-use-pad = Type on the reader: a wrong { -pin } costs a try
app-pin-use-password = Use this password
app-pin-create = Make the file
app-pin-show = Show what is typed
app-pin-open = Open
app-pin-caps-lock = Caps Lock is on.
app-pin-keyboard = Your keyboard seems not to be set to English letters.
app-pin-safe = What you type stays on this computer and is not kept.
