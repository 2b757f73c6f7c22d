# Keys and certificates that do not fit each other

keys-software-token-given = This file is a software token: it brings its own key and is opened, not installed.
    .action = Open it as a software token
keys-no-key-for-certificate = No token that is plugged in has the key of this certificate.
    .action = Plug in the token that made the request
keys-key-on-other-token = The key of this certificate is on another token, with the serial number { $serial }.
    .action = Choose that token
keys-no-certificate = There is no such certificate on the tokens that can be seen.
    .action = Plug in the token with the certificate
keys-several-certificates = Several certificates could be meant: { $serials }
    .action = Say which one with its serial number
keys-no-key = There is no key on this token.
    .action = Make a request first
keys-no-token = There is no token to do this with.
    .action = Plug in the token
keys-several-tokens = Several tokens could be meant: { $serials }
    .action = Say which one with its serial number
keys-nothing-to-unlock = A software token cannot be unlocked: without its password nobody opens it.
    .action = Ask the issuer for a new certificate
keys-new-pin-on-reader = The { -pin } of this token is typed on the reader, and a new one can be set only with the token's own program.
    .action = Use the token's own program
## What may be said of a certificate in one word

verified-good = The certificate can be relied on: its issuers are known, it is within its term, and it has not been revoked.
verified-bad = Do not rely on this certificate. What speaks against it is said below.
verified-unknown = Whether the certificate can be relied on is not known. What is missing is said below.
