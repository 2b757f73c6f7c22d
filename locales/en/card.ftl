### What can go wrong between the program and a token: one message per error code of tamga-card.

## The smart card service, the reader, the card

card-service-not-installed = The part of the system that talks to smart cards is not installed on this computer.
    .action = Install the smart card service
card-service-not-running = The smart card service is installed but not running, so no token can be seen.
    .action = Start the smart card service
card-service-disabled = The smart card service is installed but switched off for good, so the system never starts it.
    .action = Enable the smart card service
card-service-hidden = { -tamga } runs in a closed environment that keeps the smart card service out of its reach.
    .why = Programs installed as Flatpak or Snap, or in a container, see only what they were given.
    .action = Give the program access to smart cards
card-service-refused = The smart card service does not let this user in. It usually serves only the person who sits at the computer.
    .action = Sign in at the computer itself
card-service-fault = The smart card service failed and reports { $returned }.
    .action = Restart the computer
card-reader-gone = The reader { $reader } was unplugged.
    .action = Plug the reader in again
card-reader-name-unreadable = The name of the reader { $reader } contains characters that cannot be read. { -tamga } can use it, but other programs may not.
    .action = Update the reader's driver
card-card-mute = The card in the reader { $reader } does not answer. It may be the wrong way round, dirty or damaged.
    .action = Take it out and insert it again
card-card-unsupported = The reader { $reader } cannot talk to the card in it.
    .action = Try another reader
card-card-removed = The card was taken out while it was being read.
    .action = Insert the card again
card-card-in-use = Another program holds the card in the reader { $reader } for itself alone.
    .action = Close the other program

## The token's driver

card-module-missing = There is no token driver at { $path }.
    .action = Install the token's driver
card-module-unreadable = The token driver { $path } cannot be read. You may lack the right to read it, or the disk is damaged.
    .action = Install the token's driver again
card-module-not-a-library = The file { $path } is not a token driver. It is another kind of file, or it is damaged.
    .action = Choose the right driver file
card-module-wrong-machine = The token driver { $path } was made for { $machine }, but this program needs one for { $needed }.
    .action = Install the matching driver
card-module-not-loaded = The token driver { $path } cannot be loaded. Often another file that it needs is missing.
    .action = Install the token's driver again
card-module-without-entry = The file { $path } is a library but not a token driver: it has no { -pkcs11 } functions.
    .action = Choose the right driver file
card-module-refused = The token driver { $path } was loaded but refused to work: { $function } answered { $returned }.
    .action = Install the token's driver again
card-module-crashed = The token driver { $path } crashed. { -tamga } itself goes on working.
    .action = Update the token's driver
card-module-hung = The token driver { $path } did not answer within { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } and was stopped.
    .action = Unplug the token and plug it in again
card-worker-not-started = The separate process for the token driver { $path } could not be started.
    .action = Restart the program

## The token

card-token-removed = The token was pulled out while it was being read.
    .action = Plug the token in again
card-token-not-recognized = The driver does not know this token. It may come from another maker.
    .action = Install this token's own driver
card-too-many-objects = The token holds { $count } objects. Only the first { $limit } were read.
    .action = Ask the issuer of the token
card-token-fault = The token failed: { $function } answered { $returned }.
    .action = Unplug the token and plug it in again
card-token-changed = Another token is in the slot than the one you chose.
    .action = Plug in the token you chose
card-token-read-only = The token takes no changes. Its maker or issuer protects it against writing.
    .action = Ask the issuer
card-token-full = There is no room left on the token. Nothing was written and nothing was deleted.
    .action = Ask the issuer how to make room
card-pin-incorrect =
    { $triesLeft ->
        [one] The { -pin } is wrong. One try is left; one more wrong { -pin } locks the token.
        [unknown] The { -pin } is wrong, and one try is spent. The token does not say how many are left.
       *[other] The { -pin } is wrong. { $triesLeft } tries are left.
    }
    .action = Look up the right PIN before you try
card-pin-locked = The token is locked, because its { -pin } was entered wrongly too often. Nothing on it is lost.
    .action = Unlock it with the PUK or ask the issuer
card-puk-incorrect =
    { $triesLeft ->
        [one] The { -puk } or { -so-pin } is wrong. One try is left; after it nobody can unlock the token.
        [unknown] The { -puk } or { -so-pin } is wrong, and one try is spent. The token does not say how many are left.
       *[other] The { -puk } or { -so-pin } is wrong. { $triesLeft } tries are left.
    }
    .action = Look up the right code before you try
card-puk-locked = The { -puk } or { -so-pin } is locked too. This token cannot be unlocked any more.
    .action = Ask the issuer for a new token
card-last-try-not-agreed = Only one try is left, and you did not agree to spend it. No try was spent.
    .action = Agree first, or ask the issuer
card-pin-not-set = The token has no { -pin } yet.
    .action = Set the first PIN
card-pin-expired = The { -pin } must be changed before the token does anything else.
    .action = Change the PIN
card-pin-length-wrong =
    { $most ->
        [unknown] A { -pin } of this token has at least { $least } characters. The token was not asked.
       *[other] A { -pin } of this token has { $least } to { $most } characters. The token was not asked.
    }
    .action = Choose another PIN
card-pin-character-wrong = Only English letters, digits and signs go into a { -pin }: other keyboards may not have the rest. The token was not asked.
    .action = Choose another PIN
card-pin-refused = The token does not take this { -pin }: too short, too long or too simple.
    .action = Choose another PIN
card-pin-pad-cancelled = The entry was canceled on the reader's keys. No try was spent.
    .action = Start again when you are ready
card-key-kind-unsupported = This token makes no keys of the kind that is needed.
    .action = Ask the issuer which token it takes
card-key-missing = The private key that belongs to it is not on this token.
    .action = Plug in the token that made the request
card-signature-wrong = The token signed, and the signature does not fit its own key. This token cannot be relied on.
    .action = Ask the issuer to check the token
card-certificate-already-there = This certificate is on the token already. Nothing was changed.
    .action = Go on to the next step
card-certificate-altered = What the token gives back is not the certificate that was written to it.
    .action = Pull the token out and look again

## The card itself, without a driver

card-card-not-piv = This card is not a { -piv } card, so it can be used only with its own driver.
    .action = Install the token's driver
card-card-answer-malformed = The card answered { $command } with something that cannot be understood.
    .action = Take it out and insert it again
card-card-refused = The card refused { $command } and reports { $status }.
    .action = Take it out and insert it again
# $triesLeft (Number, or "unknown") - tries before the PIN is locked.
card-pin-malformed = The { -pin } of this card has 6 to 8 digits. Nothing was sent to the card, and no try was spent.
    .action = Enter 6 to 8 digits
# $triesLeft (Number, or "unknown") - tries before the PUK is locked.
card-puk-malformed = The { -puk } of this card has 6 to 8 characters. Nothing was sent to the card, and no try was spent.
    .action = Enter 6 to 8 characters
card-management-key-incorrect = The card does not accept this management key, so nothing was written to it.
    .why = The management key is not the { -pin }. Whoever prepared the card has it.
    .action = Ask whoever prepared the card
card-management-key-malformed = A management key has 16, 24 or 32 bytes; this one has { $bytes }. Nothing was sent to the card.
    .action = Enter the management key again
card-slot-in-use = The slot { $slot } of the card is in use. Nothing was changed.
    .why = A new key or certificate would destroy what is there, and a lost key cannot be brought back.
    .action = Choose another slot
card-certificate-key-mismatch = This certificate is not for the key in the slot { $slot } of the card. Nothing was written.
    .why = It was perhaps issued for an older request, or for another card.
    .action = Choose the matching certificate
card-slot-key-unknown = The card does not tell which key is in the slot { $slot }, so the certificate was not written.
    .action = Prove the key with the { -pin }
card-certificate-malformed = The certificate for the slot { $slot } of the card cannot be read. It may be damaged.
    .action = Put the certificate there again
card-certificate-not-kept = The card took the certificate, but the slot { $slot } does not give it back unchanged.
    .action = Put the certificate there again
card-write-interrupted = The card was taken out while the slot { $slot } was being written.
    .why = The slot has either the old content or the new one. Reading the card again tells which.
    .action = Insert the card and read it again

## The file of a software token

card-file-missing = The file { $path } is not there. It was moved or deleted, or its disk was unplugged.
    .action = Choose the file again
card-file-unreadable = The file { $path } cannot be read. You may lack the right to read it, or the disk is damaged.
    .action = Copy the file to another folder
card-file-too-large = The file { $path } is too large. No software token is that large.
    .action = Choose the right file
card-file-not-pkcs12 = The file { $path } is not { -pkcs12 }. The file of a software token usually ends in { -p12 } or { -pfx }.
    .action = Choose the right file
card-file-password-wrong = The password does not open the file { $path }. Check the keyboard language and capital letters.
    .action = Enter the password again
card-file-damaged = The file { $path } is damaged. It may not have been downloaded completely.
    .action = Download the file again
card-file-unsupported = The file { $path } is encrypted in a way that { -tamga } cannot read.
    .action = Ask the issuer for a new file
card-file-without-certificate = There is no certificate in the file { $path }.
    .action = Choose the file with the certificate
card-file-exists = There is a file { $path } already. Nothing is overwritten.
    .action = Choose another name
card-file-not-written = The file { $path } could not be written. You may lack the right to write to its folder.
    .action = Choose another folder
card-disk-full = The disk is full, so the file { $path } could not be written.
    .action = Free some space on the disk
