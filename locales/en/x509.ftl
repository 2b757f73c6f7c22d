### What is wrong with a certificate or its file: one message per error code of tamga-x509.

## The file

x509-empty = The file is empty. Its download was probably interrupted.
    .action = Download the file again
# $bytes (Number) - size of the file. $limit (Number) - from this size on nothing is read.
x509-too-large = The file has { NUMBER($bytes) } bytes. No certificate is that large, so the file was not read.
    .action = Choose the certificate file
# $limit (Number) - the most that is read from one file.
x509-too-many = The file holds more than { NUMBER($limit) } certificates. No certificate chain is that long.
    .action = Choose a file with fewer certificates
x509-not-a-certificate = This file is not a certificate. Another file may have been chosen by mistake.
    .action = Choose the certificate file
x509-truncated = The end of the certificate is missing. Downloading or copying it was probably interrupted.
    .action = Download the file again
# $part - the first part of the certificate that cannot be read.
x509-damaged = { $part ->
        [text] The text of the certificate contains characters that do not belong to it. It may have been changed while copying.
        [serial-number] The certificate is damaged: its serial number cannot be read.
        [name] The certificate is damaged: the name of its holder or issuer cannot be read.
        [validity] The certificate is damaged: its dates cannot be read.
        [key] The certificate is damaged: its public key cannot be read.
        [extension] The certificate is damaged: what it may be used for cannot be read.
       *[structure] The certificate is damaged: its structure cannot be read.
    }
    .action = Ask the issuer for the file again
x509-no-certificate-inside = The file is of a kind that holds certificates, but there is none inside.
    .action = Ask the issuer for the certificate

## Something else in the place of a certificate

x509-key-instead-of-certificate = This is a private key, not a certificate. Whoever has it can sign in your name, so never give it to anyone.
    .action = Choose the certificate file
x509-public-key-instead-of-certificate = This file holds only a public key. A certificate also says whose key it is.
    .action = Choose the certificate file
x509-request-instead-of-certificate = This is a certificate request: the file that goes to the issuer, not the certificate that comes back.
    .action = Choose the file the issuer sent
x509-revocation-list-instead-of-certificate = This is a list of revoked certificates, not a certificate.
    .action = Choose the certificate file
x509-web-page-instead-of-certificate = This is a saved web page, not a certificate. A portal sometimes sends an error page instead of the file.
    .action = Download the file again
x509-archive-instead-of-certificate = This is a compressed archive. The certificate may be inside it.
    .action = Unpack it and choose the file inside
x509-document-instead-of-certificate = This is a document to be read or printed, not a certificate file.
    .action = Choose the certificate file
x509-picture-instead-of-certificate = This is a picture. A certificate cannot be read from a picture of it.
    .action = Choose the certificate file
x509-java-key-store-instead-of-certificate = This is a Java key store, not a certificate file.
    .action = Choose the certificate file

## A certificate request

# { x509-piece } says $piece - what the subscriber did not say.
x509-piece-missing = The request cannot be written yet. This is missing: { x509-piece }.
    .action = Fill in what is missing
# $length (Number) - its characters. $limit (Number) - the most that fit. { x509-piece } says $piece.
x509-piece-too-long = This is too long: { x509-piece }. It has { NUMBER($length) } characters, and at most { NUMBER($limit) } fit into a certificate.
    .action = Shorten it
# $character - the character, or its code point as U+202E. { x509-piece } says $piece.
x509-piece-not-allowed = Here is a character that a certificate request cannot hold: { x509-piece }. The character is { $character }.
    .action = Type it without that character
    .why = Invisible characters often come along when text is copied from a web page or a document.
# { x509-key-kind } says $wanted - the kind of key to make.
x509-key-not-allowed = The issuer does not accept a key of this kind. It accepts: { x509-key-kind }.
    .action = Make a key of that kind
x509-request-malformed = This is not a certificate request, or it is damaged.
    .action = Make the request again
x509-signature-wrong = The signature of the request does not fit its key. No issuer would accept such a request.
    .action = Sign the request again
    .why = The token may have signed with another of its keys.

## Which number a certificate names its holder by

x509-number-ir-national-code = National code
x509-number-ir-legal-id = Legal ID
x509-number-vn-tax-code = Tax code
x509-number-vn-citizen-id = Citizen identity number
x509-number-vn-identity-card = Identity card number
x509-number-vn-budget-unit = Budget unit code
x509-number-mn-register = Register number
x509-number-mn-company-register = Company register number
x509-number-unknown = Number

## What a certificate signs for

x509-role-stamp = Seal of an organization
x509-role-sign = Signature of a person

## Where today lies in its validity

x509-state-not-yet = Not valid yet
x509-state-valid = Valid
x509-state-expired = Expired

## What its key may be used for (RFC 5280 §4.2.1.3)

x509-usage-digital-signature = Digital signature
x509-usage-non-repudiation = Non-repudiation
x509-usage-key-encipherment = Encrypting keys
x509-usage-data-encipherment = Encrypting data
x509-usage-key-agreement = Key agreement
x509-usage-key-cert-sign = Signing certificates
x509-usage-crl-sign = Signing revocation lists
x509-usage-encipher-only = Encrypting only
x509-usage-decipher-only = Decrypting only

## Which kind of certificate is asked for

x509-profile-ir-organisation = Iran: seal of an organization
x509-profile-ir-person = Iran: signature of a person
x509-profile-vn-organisation = Vietnam: certificate of an organization
x509-profile-vn-person = Vietnam: certificate of a person
x509-profile-mn-organisation = Mongolia: stamp of an organization
x509-profile-mn-official = Mongolia: signature of a civil servant

## What a request says about the subscriber

# $piece - one of the pieces below.
x509-piece = { $piece ->
        [unknown] a field of the form
        [name] { x509-piece-name }
        [latin-name] { x509-piece-latin-name }
        [organization] { x509-piece-organization }
        [holder-number] { x509-piece-holder-number }
        [organization-number] { x509-piece-organization-number }
        [given-name] { x509-piece-given-name }
        [surname] { x509-piece-surname }
        [title] { x509-piece-title }
        [unit] { x509-piece-unit }
        [province] { x509-piece-province }
        [city] { x509-piece-city }
       *[email] { x509-piece-email }
    }
x509-piece-name = Name
x509-piece-latin-name = Name in Latin letters
x509-piece-organization = Organization
x509-piece-holder-number = Number of the holder
x509-piece-organization-number = Number of the organization
x509-piece-given-name = Given name
x509-piece-surname = Surname
x509-piece-title = Position
x509-piece-unit = Department
x509-piece-province = Province
x509-piece-city = City or district
x509-piece-email = E-mail address

## Which kind of key is asked for

# $wanted - one of the kinds below.
x509-key-kind = { $wanted ->
        [unknown] another kind
        [rsa-2048] { x509-key-kind-rsa-2048 }
        [rsa-3072] { x509-key-kind-rsa-3072 }
        [rsa-4096] { x509-key-kind-rsa-4096 }
        [p256] { x509-key-kind-p256 }
       *[p384] { x509-key-kind-p384 }
    }
x509-key-kind-rsa-2048 = RSA, 2048 bits
x509-key-kind-rsa-3072 = RSA, 3072 bits
x509-key-kind-rsa-4096 = RSA, 4096 bits
x509-key-kind-p256 = EC, P-256
x509-key-kind-p384 = EC, P-384

## Where the chain of issuers ends

x509-end-pinned = The chain ends at a root that is known.
x509-end-self-signed-unknown = The chain ends at a root that { -tamga } does not know.
# $name - the issuer's name, or "unknown".
x509-end-issuer-missing = { $name ->
        [unknown] The certificate of the issuer is not here.
       *[other] The certificate of this issuer is not here: { $name }.
    }
# $name - the issuer's name, or "unknown".
x509-end-signature-wrong = { $name ->
        [unknown] The issuer that the certificate names did not sign it.
       *[other] The issuer that the certificate names did not sign it: { $name }.
    }
# $oid - the signature's algorithm.
x509-end-algorithm-unknown = The signature is of a kind that cannot be checked here: { $oid }.
x509-end-looped = The certificates of the issuers lead in a circle.
# $limit (Number) - the most certificates that are followed.
x509-end-too-long = The chain has more than { NUMBER($limit) } certificates.
x509-end-too-many-candidates = Too many certificates bear the name of the issuer to try them all.

## Why a certificate of the chain should not have issued the one below

x509-link-not-an-authority = Not the certificate of an issuer
x509-link-may-not-sign = May not sign certificates
x509-link-path-too-long = Allows fewer issuers below it

## What a renewed certificate says differently

# $new - the new serial number.
x509-renewal-serial = The serial number is new: { $new }.
x509-renewal-key-kept = The key has stayed the same.
x509-renewal-key-changed = The key is new.
x509-renewal-validity = The validity is new.
# $attribute - as CN. $value - what it says.
x509-renewal-subject-added = New in the subject: { $attribute } { $value }.
# $attribute - as CN. $value - what it said.
x509-renewal-subject-removed = No longer in the subject: { $attribute } { $value }.
# $attribute - as CN. $old, $new - what it said and says.
x509-renewal-subject-changed = Changed in the subject: { $attribute }, before { $old }, now { $new }.
# $new - the new issuer's name, or "unknown".
x509-renewal-issuer = { $new ->
        [unknown] The issuer is another one.
       *[other] The issuer is another one: { $new }.
    }

## The forms in which portals want a certificate

x509-form-serial = Serial number
x509-form-serial-colons = Serial number in pairs
x509-form-serial-decimal = Serial number in decimal
x509-form-sha256 = Fingerprint, SHA-256
x509-form-sha1 = Fingerprint, SHA-1
x509-form-base64 = Certificate in one line
x509-form-key-base64 = Public key in one line
x509-form-pem = Certificate
x509-form-key-pem = Public key

## Where a moment lies outside of a validity

x509-outside-not-yet = Not valid yet
x509-outside-expired = Expired
