### What a check can end in: one message per error code of tamga-check.
### `.why` tells the reason where there is more to tell, `.action` the one thing to do.

## Reader and card

check-no-reader = No token and no card reader is plugged in. A { -usb } token counts as a reader.
    .why = A loose plug, a weak { -usb } hub or a worn socket is the usual reason. Try a socket of the computer itself.
    .action = Plug in the token
# $readers (Number) - readers that are plugged in.
check-no-card =
    { $readers ->
        [one] A reader is plugged in, but there is no card in it.
       *[other] { $readers } readers are plugged in, but there is no card in any of them.
    }
    .action = Insert the card
# $product - the maker's name for the card.
check-identity-card-inserted = The card in the reader is an identity card or license ({ $product }). It is not the token with your certificate.
    .action = Insert the signing token
check-bank-card-inserted = The card in the reader is a bank card ({ $product }). It is not the token with your certificate.
    .action = Insert the signing token
check-sim-card-inserted = The card in the reader is a telephone's SIM card ({ $product }). It is not the token with your certificate.
    .action = Insert the signing token

## Driver

# $product - the maker's name for the token. $module - file name of its driver, or "unknown".
check-driver-missing =
    { $module ->
        [unknown] The token { $product } is plugged in, but no driver for it is known on this system.
       *[other] The token { $product } is plugged in, but its driver { $module } is not installed.
    }
    .why = The system sees the token, but only its driver can read the certificate on it.
    .action = Install the token's driver
# $atr - answer to reset of the card, in hexadecimal.
check-card-unknown = A card is plugged in, but no installed driver recognizes it. Its identification is { $atr }.
    .why = The driver usually comes with the token or from its issuer's site.
    .action = Install the driver from the issuer
# $module - path of the driver. $product - the maker's name for the token.
check-wrong-driver = The driver { $module } claims the token { $product } but cannot read it, so the token looks empty.
    .why = The token is most likely not empty. Do not initialize it: that would erase its certificate.
    .action = Install the token's own driver
# $module - path of the driver, or "unknown".
check-token-not-seen =
    { $module ->
        [unknown] A card is plugged in and drivers work, but none of them shows a token.
       *[other] The driver { $module } works, but it does not show the token.
    }
    .action = Unplug the token and plug it in again
# $count (Number) - tokens that are plugged in.
check-several-tokens =
    { $count ->
        [one] { $count } token is plugged in.
       *[other] { $count } tokens are plugged in. Portals may take the wrong one.
    }
    .action = Leave only one token plugged in
check-still-reading = The token is still being read.
    .action = Wait a moment

## Token and PIN

# $label - label of the token.
check-token-not-initialized = The token { $label } has not been set up yet, so it can hold no certificate.
    .why = The issuer usually sets a token up. Setting it up erases everything on it.
    .action = Ask the issuer to set it up
# $label - label of the token.
check-pin-not-set = The token { $label } has no { -pin } yet.
    .action = Ask the issuer to set a PIN
# $label - label of the token.
check-pin-to-be-changed = The { -pin } of the token { $label } is still the one set by the issuer and must be changed before use.
    .action = Change the PIN in the token's program
# $label - label of the token.
check-pin-count-low = A wrong { -pin } was entered on the token { $label } since the last right one. Few tries may be left.
    .action = Look up the PIN before you type it
# $label - label of the token.
check-pin-final-try = One wrong { -pin } more locks the token { $label }.
    .why = Do not guess. A locked token can be unlocked by its issuer only, and often has to be replaced.
    .action = Ask the issuer before you try
# $label - label of the token.
check-pin-locked = The token { $label } is locked, because a wrong { -pin } was entered too often.
    .why = The certificate is still there, but it cannot sign until the token is unlocked.
    .action = Ask the issuer to unlock it
check-no-software-token = No software token has been opened. It is a file that usually ends in { -p12 } or { -pfx }.
    .action = Choose the file
# $path - path of the file.
check-software-token-closed = The file { $path } has been chosen but not opened with its password yet.
    .action = Enter the password
check-practice-only = This is a practice token or a practice certificate. It is worth nothing outside a rehearsal.
    .action = Plug in your real token

## Certificate

# $label - label of the token.
check-token-empty = The token { $label } is empty: it holds neither a key nor a certificate.
    .why = Either nothing was put on it yet, or it was erased. A certificate that was erased cannot be brought back.
    .action = Ask the issuer for the certificate
# $label - label of the token.
check-no-certificate = The token { $label } holds a key but no certificate yet.
    .why = The key was made for a request. The issued certificate still has to be put on the token.
    .action = Put the issued certificate on the token
# $label - label of the token.
check-only-issuer-certificates = The token { $label } holds only certificates of issuers, none of its own holder.
    .action = Ask the issuer for your certificate
# $now - what the computer's clock says.
check-clock-behind = The clock of this computer says { DATETIME($now, dateStyle: "long") }. That is in the past.
    .why = With a wrong clock valid certificates look invalid, and portals refuse signatures.
    .action = Set the date and time right
# $notBefore - first moment of the validity. $now - what the computer's clock says.
check-certificate-not-yet-valid = The certificate becomes valid on { DATETIME($notBefore, dateStyle: "long") }. The clock of this computer says { DATETIME($now, dateStyle: "long") }.
    .action = Check the computer's clock
# $notAfter - last moment of the validity. $days (Number) - whole days since then.
check-certificate-expired =
    { $days ->
        [0] The certificate expired on { DATETIME($notAfter, dateStyle: "long") }, less than a day ago.
        [one] The certificate expired on { DATETIME($notAfter, dateStyle: "long") }, { $days } day ago.
       *[other] The certificate expired on { DATETIME($notAfter, dateStyle: "long") }, { $days } days ago.
    }
    .why = An expired certificate cannot be renewed on-line everywhere. Portals have to be told of the new one.
    .action = Renew the certificate
# $notAfter - last moment of the validity. $days (Number) - whole days left.
check-certificate-ends-soon =
    { $days ->
        [0] The certificate expires today, on { DATETIME($notAfter, dateStyle: "long") }.
        [one] The certificate expires on { DATETIME($notAfter, dateStyle: "long") }, in { $days } day.
       *[other] The certificate expires on { DATETIME($notAfter, dateStyle: "long") }, in { $days } days.
    }
    .action = Renew it before it expires

## Holder

check-number-not-given = The holder's number has not been entered yet, so nothing can be compared with it.
    .action = Enter the number
# $expected - the number that was entered.
check-holder-without-number = The certificate names no number of its holder. It should name { $expected }.
    .why = A portal that looks for the number in the certificate will refuse it.
    .action = Ask the issuer for the right one
# $kind - kind of the number in the certificate. $found - that number. $expected - the number that was entered.
check-holder-differs =
    { $kind ->
        [ir-national-code] The certificate belongs to the national code { $found }, not to { $expected }.
        [ir-legal-id] The certificate belongs to the legal ID { $found }, not to { $expected }.
        [vn-tax-code] The certificate belongs to the tax code { $found }, not to { $expected }.
       *[other] The certificate belongs to the number { $found }, not to { $expected }.
    }
    .why = Often a personal token is plugged in instead of the company's, or the other way round.
    .action = Plug in the right token
# $found - country of the certificate. $expected - country of the guide.
check-country-differs =
    { $found ->
        [ir] This is an Iranian certificate.
        [vn] This is a Vietnamese certificate.
       *[mn] This is a Mongolian certificate.
    } { $expected ->
        [ir] This step needs an Iranian one.
        [vn] This step needs a Vietnamese one.
       *[mn] This step needs a Mongolian one.
    }
    .action = Plug in the right token
# $name - name in the certificate.
check-personal-instead-of-stamp = The certificate of { $name } is a personal signature. This step needs the seal of the organization.
    .action = Plug in the organization's token
# $name - name in the certificate.
check-stamp-instead-of-personal = The certificate of { $name } is the seal of an organization. This step needs a personal signature.
    .action = Plug in the personal token
# $name - name in the certificate.
check-role-unknown = The certificate of { $name } does not say whether it is a seal or a personal signature.
    .action = Compare it with the issuer's papers
check-contract-end-not-given = The last day of the contract has not been entered yet, so nothing can be compared with it.
    .action = Enter the last day of the contract
# $notAfter - last moment of the validity. $contractEnd - last day of the contract, as entered. $days (Number) - days that are missing.
check-term-cut-short =
    { $days ->
        [one] The certificate ends on { DATETIME($notAfter, dateStyle: "long") }, { $days } day before the contract does ({ $contractEnd }), because its issuer's own certificate ends then.
       *[other] The certificate ends on { DATETIME($notAfter, dateStyle: "long") }, { $days } days before the contract does ({ $contractEnd }), because its issuer's own certificate ends then.
    }
    .why = The issuer makes up for the missing term free of charge with a second certificate.
    .action = Ask the issuer for the rest of the term
# $notAfter - last moment of the validity. $contractEnd - last day of the contract, as entered. $days (Number) - days that are missing.
check-term-short =
    { $days ->
        [one] The certificate ends on { DATETIME($notAfter, dateStyle: "long") }, { $days } day before the contract does ({ $contractEnd }).
       *[other] The certificate ends on { DATETIME($notAfter, dateStyle: "long") }, { $days } days before the contract does ({ $contractEnd }).
    }
    .action = Ask the issuer why
# $notAfter - last moment of the validity.
check-term-not-clipped = The certificate lasts until { DATETIME($notAfter, dateStyle: "long") }, as long as you paid for. Nothing is owed to you.
    .action = Compare with the contract
# $found - name of the issuer, or "unknown". $expected - name of the issuer this guide is about.
check-issuer-differs =
    { $found ->
        [unknown] The certificate does not name its issuer. This guide is about certificates of { $expected }.
       *[other] The certificate was issued by { $found }. This guide is about certificates of { $expected }.
    }
    .action = Plug in the right token
check-old-certificate-not-noted = The old certificate was not noted, so it cannot be told apart from a new one.
    .why = It is noted at an earlier step, while it is still on the token.
    .action = Go back and note the old certificate
# $serial - serial number. $notAfter - last moment of the validity.
check-not-renewed-yet = The token still holds only the old certificate { $serial }, which ends on { DATETIME($notAfter, dateStyle: "long") }.
    .action = Finish the renewal, then look again
# $notAfter - last moment of the validity.
check-renewed-not-longer = There is another certificate on the token, but it ends on { DATETIME($notAfter, dateStyle: "long") }, no later than the old one.
    .action = Ask the issuer why

## Key

# $kind - algorithm of the key.
check-key-kind-wrong = The certificate has a key of the kind { $kind }. The portal takes RSA keys only.
    .action = Ask the issuer for an RSA certificate
# $bits (Number) - length of the key. $needed (Number) - the shortest that is taken.
check-key-too-short = The certificate's key has { NUMBER($bits, useGrouping: "false") } bits. At least { NUMBER($needed, useGrouping: "false") } are needed.
    .action = Ask the issuer for a new certificate
check-not-for-signing = The certificate may not be used for digital signatures. It is probably meant for encryption.
    .action = Use the signing certificate
# $label - label of the token.
check-key-elsewhere = The certificate is on the token { $label }, but its key is not. Without the key it cannot sign.
    .why = The key never leaves the token it was made on. The certificate was put on another token.
    .action = Plug in the token that made the request
# $label - label of the token.
check-key-differs = The key on the token { $label } is not the one this certificate was issued for.
    .why = A new key was made after the request, or the certificate of another request was put on the token.
    .action = Ask the issuer for a new certificate
# $label - label of the token.
check-key-not-seen = The token { $label } shows no keys before its { -pin } is entered, so it cannot be seen whether the key is there.
    .action = Try a signature at the portal
