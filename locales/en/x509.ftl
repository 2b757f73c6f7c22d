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
