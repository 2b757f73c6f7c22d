### What only several facts together explain, and what is wrong with a report or a call code: one message per error
### code of tamga-diagnosis. `.why` tells the reason, `.action` the one thing to do.

## The computer

diagnosis-phone-without-readers = A phone or tablet has no card reader. This work needs a token that is plugged in to a computer.
    .why = The driver of a token exists for computers only.
    .action = Go on at a computer
diagnosis-remote-session = You are connected to this computer from another one, so a token at your desk is not seen here.
    .why = A token is seen only by the computer it is plugged in to.
    .action = Work at the computer with the token

## From the plug to the reader

# $device - number of the device on the USB bus.
diagnosis-reader-not-allowed = The token or reader ({ $device }) is plugged in, but your user account may not open it.
    .why = The system keeps new devices to itself until a rule allows everybody who sits at the computer.
    .action = Have the administrator allow it
# $device - number of the device on the USB bus.
diagnosis-reader-driver-missing = A card reader ({ $device }) is plugged in, but the system's driver for card readers is not installed.
    .why = One driver serves nearly all readers, and it is a package of its own.
    .action = Install the driver for card readers
# $device - number of the device on the USB bus. $driver - name of the driver that took it.
diagnosis-reader-claimed = The reader ({ $device }) was taken by the driver { $driver }, so the smart card service cannot use it.
    .why = A device can have one driver only, and this one came first.
    .action = Have the administrator block that driver
# $device - number of the device on the USB bus.
diagnosis-reader-without-driver = The token ({ $device }) is plugged in, but it is of a kind that only its maker's driver can talk to.
    .why = Older tokens are no card readers for the system. Without their driver nothing sees them.
    .action = Install the token maker's driver
# $device - number of the device on the USB bus.
diagnosis-reader-not-listed = The token or reader ({ $device }) is plugged in, but the smart card service does not list it.
    .why = The service sometimes misses a device that was plugged in while it was starting.
    .action = Unplug it and plug it in again
# $reader - name of the reader. $program - the programs that may hold it.
diagnosis-card-held-by = The card in { $reader } is held by another program. These may be the ones: { $program }.
    .why = A program may keep a card for itself alone until it is closed.
    .action = Close the other program

## Driver and token

diagnosis-drivers-hidden = { -tamga } runs in a closed environment that hides the drivers of tokens from it.
    .why = A program in such an environment sees only what came with it.
    .action = Install Tamga as an ordinary program
# $first, $second - paths of the drivers.
diagnosis-two-drivers = Two drivers serve the same token: { $first } and { $second }.
    .why = A browser may ask for the { -pin } twice, or take the driver that cannot sign.
    .action = Keep only the issuer's driver
diagnosis-software-token-not-taken = A software token is open, but this work needs a token that is plugged in.
    .why = The certificate in a file is another one than the certificate on a token.
    .action = Plug in the token
diagnosis-hardware-token-not-taken = A token is plugged in, but this work is done with a software token, which is a file.
    .why = The certificate in a file is another one than the certificate on a token.
    .action = Choose the software token's file
# $label - label of the token. $count (Number) - objects that were left out.
diagnosis-objects-left-out =
    { $count ->
        [one] { $count } object on the token { $label } could not be read.
       *[other] { $count } objects on the token { $label } could not be read.
    }
    .why = What could be read is shown. If your certificate is missing, it may be among the rest.
    .action = Unplug the token and plug it in again

## Certificate

# $since - when.
diagnosis-certificate-revoked = The issuer revoked the certificate on { DATETIME($since, dateStyle: "long") }. No portal takes it any more.
    .why = A revoked certificate never becomes valid again, not even before its last day.
    .action = Ask the issuer for a new certificate
# $since - when.
diagnosis-certificate-suspended = The issuer suspended the certificate on { DATETIME($since, dateStyle: "long") }. Until that ends, no portal takes it.
    .why = Issuers suspend certificates for a time, for example while a payment or a report of loss is looked into.
    .action = Ask the issuer to end the suspension
# $count (Number) - certificates that could be meant.
diagnosis-certificates-of-several =
    { $count ->
        [one] { $count } certificate could be meant.
       *[other] { $count } certificates of different holders are valid, and nothing tells which one the portal wants.
    }
    .why = A portal takes only the certificate of the holder it knows.
    .action = Choose whose certificate you need
# $notAfter - last moment of the old certificate.
diagnosis-old-certificate-beside = An expired certificate, whose last day was { DATETIME($notAfter, dateStyle: "long") }, lies beside the valid one.
    .why = Portals and browsers show both, and the old one often comes first.
    .action = Choose the one with the later last day

## Issuer

diagnosis-issuer-unknown = The certificate leads to a root that { -tamga } does not know.
    .why = Anybody can make such a root. Portals take only certificates of accredited issuers.
    .action = Ask the portal for accredited issuers
# $name - the issuer's name, or "unknown".
diagnosis-issuer-signature-wrong =
    { $name ->
        [unknown] The issuer named in the certificate did not sign it.
       *[other] The issuer named in the certificate, { $name }, did not sign it.
    }
    .why = Either the certificate was altered, or it is a forgery.
    .action = Show the certificate to the issuer
# $name - the issuer's name, or "unknown".
diagnosis-issuer-not-at-hand =
    { $name ->
        [unknown] The issuer's certificate is not at hand, so nothing is proven yet.
       *[other] The certificate of the issuer { $name } is not at hand, so nothing is proven yet.
    }
    .why = Many portals need it on the computer as well.
    .action = Get the issuer's certificate
# $oid - the algorithm, by its number.
diagnosis-issuer-signature-unread = The issuer signed in a way that cannot be checked here ({ $oid }).
    .why = That proves nothing against the certificate.
    .action = Ask the issuer about it
# $notAfter - last moment of the issuer's certificate.
diagnosis-issuer-expired = The issuer's own certificate ended on { DATETIME($notAfter, dateStyle: "long") }.
    .why = With it ends the trust in every certificate below it.
    .action = Ask the issuer for a new certificate
# $notBefore - first moment of the issuer's certificate.
diagnosis-issuer-not-yet-valid = The issuer's own certificate begins only on { DATETIME($notBefore, dateStyle: "long") }.
    .why = Usually the clock of this computer is behind.
    .action = Check the computer's clock
diagnosis-issuer-may-not-issue = A certificate between yours and the root was not made to issue others.
    .why = No portal takes such a chain.
    .action = Show the certificate to the issuer
diagnosis-issuers-without-end = The chain of issuers above the certificate has no end.
    .why = The certificates at hand contradict each other.
    .action = Get the issuer's certificates anew
# $root - short name of the root.
diagnosis-root-retired = The root of the certificate ({ $root }) issues nothing any more. What it signed counts until its last day.
    .why = The next certificate will come from another root, which must be made known to the computer.
    .action = Ask the issuer about the new root
# $root - short name of the root.
diagnosis-root-of-other-country = The certificate comes from the root { $root }, which is of another country than this guide.
    .why = The portals of a country take only certificates from its own roots.
    .action = Plug in the token of this country

## Portal

diagnosis-no-network = No site at all could be reached from this computer.
    .why = Then it is not the portal: the network is cut off or its settings are wrong.
    .action = Connect the computer to the network
diagnosis-java-missing = The portal needs Java, and there is none on this computer.
    .why = Without it the button that signs does nothing.
    .action = Install the Java the portal names
# $version - version of the Java. $needed - the oldest that works.
diagnosis-java-too-old = The Java on this computer ({ $version }) is too old. The portal needs version { $needed } or later.
    .why = The portal's program is made for the later version.
    .action = Install a newer Java
# $version - version of the Java. $needed - the newest that works.
diagnosis-java-too-new = The Java on this computer ({ $version }) is too new. The portal needs version { $needed } at the latest.
    .why = Later versions no longer start programs out of a web page.
    .action = Install the Java the portal names
# $version - version of the Java.
diagnosis-java-other-processor = The Java on this computer ({ $version }) is made for another processor than the token's driver.
    .why = Java can load only a driver of its own kind, 32-bit or 64-bit.
    .action = Install the Java of the driver's kind
# $version - version of the Java.
diagnosis-java-not-found-by-programs = A Java ({ $version }) is there, but programs do not find it.
    .why = It lies in a folder, and the system does not know of it.
    .action = Install Java anew

## Reports

# $bytes, $limit (Number) - sizes in bytes.
diagnosis-report-too-large = The file is too large for a report: { NUMBER($bytes) } bytes, and a report has at most { NUMBER($limit) }.
    .why = Nothing of it was read.
    .action = Choose the report
diagnosis-not-a-report = This is no report of { -tamga }.
    .why = A report is a text that begins with its own version.
    .action = Choose the report
# $version - version of the report.
diagnosis-report-newer = The report was made by a newer { -tamga } (version { $version } of the form).
    .why = This version cannot be sure to understand it.
    .action = Update Tamga
# $line - line where it is damaged, or "unknown".
diagnosis-report-damaged =
    { $line ->
        [unknown] The report was altered or cut off.
       *[other] The report was altered or cut off. Line { $line } cannot be read.
    }
    .why = A report has only words and numbers that { -tamga } writes itself.
    .action = Ask for the report once more

## Call codes

# $length (Number) - characters that were typed.
diagnosis-code-length =
    { $length ->
        [one] A code has 8 characters. This one has { $length } character.
       *[other] A code has 8 characters. This one has { $length } characters.
    }
    .why = It is read aloud in two groups of four.
    .action = Ask for the code once more
# $character - the character.
diagnosis-code-character = No code has the character { $character }.
    .why = Characters that look or sound like others are left out of codes.
    .action = Ask for that character once more
diagnosis-code-misheard = This is no code: one character was misheard, or two changed places.
    .why = The last character is there to notice that.
    .action = Have the code spelled
diagnosis-code-newer = The code was made by a newer { -tamga }. Not all of it is known here.
    .why = What can be told is shown.
    .action = Update Tamga
