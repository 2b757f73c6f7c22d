### Words of the guide ir-moadian-register-software, in the order of its steps.
### What is the same as for a hardware token is taken from there.

guide-ir-moadian-register-software = Register a software token with { -moadian }
    .body = This guide makes the public key of your software token known to { -moadian }, Iran's taxpayer system, so that it can tell who you are in electronic transactions and recognizes your signature on documents and invoices. A software token is a file that holds your certificate and signing key; every step that can be checked is checked on that file.
guide-ir-moadian-register-software-caution-password = Never type the password of your token on any site other than the tax administration's own portal. In the confirmed procedure even the portal does not ask for it; it takes only the certificate or the public key.

guide-ir-moadian-register-software-holder = { guide-ir-moadian-register-hardware-holder }
    .body = { guide-ir-moadian-register-hardware-holder.body }
guide-ir-moadian-register-software-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-moadian-register-software-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-moadian-register-software-person-number = { guide-ir-moadian-register-hardware-person-number }
    .body = { guide-ir-moadian-register-hardware-person-number.body }
guide-ir-moadian-register-software-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }
guide-ir-moadian-register-software-person-number-field-economic-code = { guide-ir-moadian-register-hardware-person-number-field-economic-code }

guide-ir-moadian-register-software-organisation-number = { guide-ir-moadian-register-hardware-organisation-number }
    .body = { guide-ir-moadian-register-hardware-organisation-number.body }
guide-ir-moadian-register-software-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }
guide-ir-moadian-register-software-organisation-number-field-economic-code = { guide-ir-moadian-register-hardware-organisation-number-field-economic-code }

guide-ir-moadian-register-software-sending = { guide-ir-moadian-register-hardware-sending }
    .body = { guide-ir-moadian-register-hardware-sending.body }
guide-ir-moadian-register-software-sending-self = { guide-ir-moadian-register-hardware-sending-self }
guide-ir-moadian-register-software-sending-company-my-key = { guide-ir-moadian-register-hardware-sending-company-my-key }
guide-ir-moadian-register-software-sending-company-its-key = { guide-ir-moadian-register-hardware-sending-company-its-key }

guide-ir-moadian-register-software-token = Do you have a software token?
    .body = A software token is one or more files, on your computer or on a disc, that you were given together with a password.
guide-ir-moadian-register-software-token-yes = Yes, I have the files
guide-ir-moadian-register-software-token-no = No, not yet

guide-ir-moadian-register-software-where = { guide-ir-moadian-register-hardware-where }
    .body = { guide-ir-moadian-register-hardware-where.body }
guide-ir-moadian-register-software-where-office = { guide-ir-moadian-register-hardware-where-office }
guide-ir-moadian-register-software-where-remote = { guide-ir-moadian-register-hardware-where-remote }
guide-ir-moadian-register-software-where-caution-key-made-online = Some sites offer to make the key for you. Your private key then stays with them too, and they could sign on your behalf. Make the key on your own computer.

guide-ir-moadian-register-software-papers = { guide-ir-moadian-register-hardware-papers }
    .body = { guide-ir-moadian-register-hardware-papers.body }
guide-ir-moadian-register-software-papers-field-moadian-tracking-code = { guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code }

guide-ir-moadian-register-software-office = Go to the service office
    .body = Take these papers to a government electronic service office (Pishkhan) and ask for a software token for { -moadian }.

guide-ir-moadian-register-software-remote = { guide-ir-moadian-register-hardware-remote }
    .body = { guide-ir-moadian-register-hardware-remote.body }
guide-ir-moadian-register-software-remote-field-mobile = { guide-ir-moadian-register-hardware-remote-field-mobile }
guide-ir-moadian-register-software-remote-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-moadian-register-software-remote-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-moadian-register-software-remote-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-moadian-register-software-remote-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-moadian-register-software-remote-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-moadian-register-software-remote-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-moadian-register-software-remote-caution-prices = { guide-ir-moadian-register-hardware-remote-caution-prices }

guide-ir-moadian-register-software-notary = { guide-ir-moadian-register-hardware-notary }
    .body = { guide-ir-moadian-register-hardware-notary.body }

guide-ir-moadian-register-software-received = Collect the token
    .body = When you are handed the token, make sure that the certificate is active. Ask what the password of the file is and where to get the installation file. If there is a disc, take it too.
guide-ir-moadian-register-software-received-caution-password-secret = Tell nobody the password, and do not keep it next to the file. Whoever has both can sign on your behalf.

guide-ir-moadian-register-software-install = Install the software token
    .body = Get the installation file from the site of the tax administration or from the disc you were given. Run it and follow the instructions to the end. If you were given only a certificate and key files, there is nothing to install; go on.
guide-ir-moadian-register-software-install-caution-trusted-source = Do not take the installation file from an unknown site or from a link somebody sent you. A tampered program can steal your key and its password.

guide-ir-moadian-register-software-files = Which files were you given?
    .body = Look at the names of the files. Either you have one file with the ending p12 or pfx, or several files whose names begin with cert, private_key and public_key. If you were given a compressed archive, unpack it first.
guide-ir-moadian-register-software-files-pkcs12 = One p12 or pfx file
guide-ir-moadian-register-software-files-bundle = Several separate files

guide-ir-moadian-register-software-open-file = Open the token's file
    .body = Choose the file and type its password in the separate window that opens. The password is not stored and does not leave this computer.
guide-ir-moadian-register-software-open-file-caution-copies = Keep a copy of the token's file in a safe place, and do not send it to anybody by messenger or e-mail.

guide-ir-moadian-register-software-certificate = Check the certificate
    .body = The file must hold a signing certificate that has not expired.

guide-ir-moadian-register-software-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-moadian-register-software-key = Check the key
    .body = The system accepts an RSA key of 2048 bits that is allowed to sign. Its private key must be in this same file.

guide-ir-moadian-register-software-export = { guide-ir-moadian-register-hardware-export }
    .body = { guide-ir-moadian-register-hardware-export.body }
guide-ir-moadian-register-software-export-caution-public-only = { guide-ir-moadian-register-hardware-export-caution-public-only }

guide-ir-moadian-register-software-sign-in = { guide-ir-moadian-register-hardware-sign-in }
    .body = { guide-ir-moadian-register-hardware-sign-in.body }
guide-ir-moadian-register-software-sign-in-caution-address = { guide-ir-moadian-register-hardware-sign-in-caution-address }
guide-ir-moadian-register-software-sign-in-caution-browser = { guide-ir-moadian-register-hardware-sign-in-caution-browser }
guide-ir-moadian-register-software-sign-in-caution-abroad = { guide-ir-moadian-register-hardware-sign-in-caution-abroad }

guide-ir-moadian-register-software-folder = { guide-ir-moadian-register-hardware-folder }
    .body = { guide-ir-moadian-register-hardware-folder.body }

guide-ir-moadian-register-software-menu = { guide-ir-moadian-register-hardware-menu }
    .body = { guide-ir-moadian-register-hardware-menu.body }
guide-ir-moadian-register-software-menu-variant-article = { guide-ir-moadian-register-hardware-menu-variant-article }
guide-ir-moadian-register-software-menu-caution-article = We know the second way only from one undated article. According to it, the first item is in the menu on the right; then you upload the token's file and type its password. Your private key would leave this computer with it. Do this only at the address my.tax.gov.ir, and if in doubt, call support first.

guide-ir-moadian-register-software-mode = { guide-ir-moadian-register-hardware-mode }
    .body = { guide-ir-moadian-register-hardware-mode.body }
guide-ir-moadian-register-software-mode-variant-company = { guide-ir-moadian-register-hardware-mode-variant-company }

guide-ir-moadian-register-software-upload = { guide-ir-moadian-register-hardware-upload }
    .body = { guide-ir-moadian-register-hardware-upload.body }
guide-ir-moadian-register-software-upload-caution-no-private-key = { guide-ir-moadian-register-hardware-upload-caution-no-private-key }

guide-ir-moadian-register-software-branches = { guide-ir-moadian-register-hardware-branches }
    .body = { guide-ir-moadian-register-hardware-branches.body }
guide-ir-moadian-register-software-branches-field-postal-code = { guide-ir-moadian-register-hardware-branches-field-postal-code }

guide-ir-moadian-register-software-memory = { guide-ir-moadian-register-hardware-memory }
    .body = { guide-ir-moadian-register-hardware-memory.body }
guide-ir-moadian-register-software-memory-variant-payment-page = { guide-ir-moadian-register-hardware-memory-variant-payment-page }

guide-ir-moadian-register-software-confirm = { guide-ir-moadian-register-hardware-confirm }
    .body = { guide-ir-moadian-register-hardware-confirm.body }
guide-ir-moadian-register-software-confirm-caution-final = { guide-ir-moadian-register-hardware-confirm-caution-final }

guide-ir-moadian-register-software-unique-id = { guide-ir-moadian-register-hardware-unique-id }
    .body = { guide-ir-moadian-register-hardware-unique-id.body }
guide-ir-moadian-register-software-unique-id-field-memory-id = { guide-ir-moadian-register-hardware-unique-id-field-memory-id }

guide-ir-moadian-register-software-status = { guide-ir-moadian-register-hardware-status }
    .body = { guide-ir-moadian-register-hardware-status.body }
guide-ir-moadian-register-software-status-active = { guide-ir-moadian-register-hardware-status-active }
guide-ir-moadian-register-software-status-inactive = { guide-ir-moadian-register-hardware-status-inactive }
guide-ir-moadian-register-software-status-caution-deactivate = { guide-ir-moadian-register-hardware-status-caution-deactivate }
guide-ir-moadian-register-software-prove = { guide-ir-moadian-register-hardware-prove }
    .body = { guide-ir-moadian-register-hardware-prove.body }
guide-ir-moadian-register-software-prove-accepted = { guide-ir-moadian-register-hardware-prove-accepted }
guide-ir-moadian-register-software-prove-refused = { guide-ir-moadian-register-hardware-prove-refused }
guide-ir-moadian-register-software-prove-later = { guide-ir-moadian-register-hardware-prove-later }

guide-ir-moadian-register-software-first-send = { guide-ir-moadian-register-hardware-first-send }
    .body = { guide-ir-moadian-register-hardware-first-send.body }
guide-ir-moadian-register-software-first-send-accepted = { guide-ir-moadian-register-hardware-first-send-accepted }
guide-ir-moadian-register-software-first-send-refused = { guide-ir-moadian-register-hardware-first-send-refused }

guide-ir-moadian-register-software-refusal = { guide-ir-moadian-register-hardware-refusal }
    .body = { guide-ir-moadian-register-hardware-refusal.body }
guide-ir-moadian-register-software-refusal-owner = { guide-ir-moadian-register-hardware-refusal-owner }
guide-ir-moadian-register-software-refusal-memory-id = { guide-ir-moadian-register-hardware-refusal-memory-id }
guide-ir-moadian-register-software-refusal-certificate = { guide-ir-moadian-register-hardware-refusal-certificate }
guide-ir-moadian-register-software-refusal-key = { guide-ir-moadian-register-hardware-refusal-key }
guide-ir-moadian-register-software-refusal-economic-code = { guide-ir-moadian-register-hardware-refusal-economic-code }
guide-ir-moadian-register-software-refusal-contract = { guide-ir-moadian-register-hardware-refusal-contract }
guide-ir-moadian-register-software-refusal-clock = { guide-ir-moadian-register-hardware-refusal-clock }
guide-ir-moadian-register-software-refusal-silence = { guide-ir-moadian-register-hardware-refusal-silence }
guide-ir-moadian-register-software-refusal-program = { guide-ir-moadian-register-hardware-refusal-program }
guide-ir-moadian-register-software-refusal-other = { guide-ir-moadian-register-hardware-refusal-other }

guide-ir-moadian-register-software-refused-owner = The certificate is someone else's
    .body = The number in the certificate is not that of the unique ID's owner. Most often a personal certificate was used instead of the company's seal. Upload the right certificate in your folder again, and choose the same one in the accounting program.

guide-ir-moadian-register-software-refused-memory-id = { guide-ir-moadian-register-hardware-refused-memory-id }
    .body = { guide-ir-moadian-register-hardware-refused-memory-id.body }
guide-ir-moadian-register-software-refused-memory-id-field-memory-id = { guide-ir-moadian-register-hardware-refused-memory-id-field-memory-id }

guide-ir-moadian-register-software-refused-certificate = The certificate was not accepted
    .body = The certificate has expired or been revoked, its issuer is not an accredited authority, or another key was used to sign. Look at the certificate's dates and ask its issuer whether it has been revoked.

guide-ir-moadian-register-software-refused-key = { guide-ir-moadian-register-hardware-refused-key }
    .body = { guide-ir-moadian-register-hardware-refused-key.body }

guide-ir-moadian-register-software-refused-economic-code = { guide-ir-moadian-register-hardware-refused-economic-code }
    .body = { guide-ir-moadian-register-hardware-refused-economic-code.body }
guide-ir-moadian-register-software-refused-economic-code-field-economic-code = { guide-ir-moadian-register-hardware-refused-economic-code-field-economic-code }

guide-ir-moadian-register-software-refused-contract = { guide-ir-moadian-register-hardware-refused-contract }
    .body = { guide-ir-moadian-register-hardware-refused-contract.body }

guide-ir-moadian-register-software-refused-clock = { guide-ir-moadian-register-hardware-refused-clock }
    .body = { guide-ir-moadian-register-hardware-refused-clock.body }

guide-ir-moadian-register-software-refused-silence = { guide-ir-moadian-register-hardware-refused-silence }
    .body = { guide-ir-moadian-register-hardware-refused-silence.body }

guide-ir-moadian-register-software-refused-program = { guide-ir-moadian-register-hardware-refused-program }
    .body = { guide-ir-moadian-register-hardware-refused-program.body }

guide-ir-moadian-register-software-second-send = { guide-ir-moadian-register-hardware-second-send }
    .body = { guide-ir-moadian-register-hardware-second-send.body }
guide-ir-moadian-register-software-second-send-accepted = { guide-ir-moadian-register-hardware-second-send-accepted }
guide-ir-moadian-register-software-second-send-refused = { guide-ir-moadian-register-hardware-second-send-refused }

guide-ir-moadian-register-software-support = { guide-ir-moadian-register-hardware-support }
    .body = { guide-ir-moadian-register-hardware-support.body }
guide-ir-moadian-register-software-support-caution-no-password = Real support staff never ask for the password of your token, for your private key or for a one-time code. If somebody does, hang up.

guide-ir-moadian-register-software-company-key = { guide-ir-moadian-register-hardware-company-key }
    .body = { guide-ir-moadian-register-hardware-company-key.body }

guide-ir-moadian-register-software-company-wizard = { guide-ir-moadian-register-hardware-company-wizard }
    .body = { guide-ir-moadian-register-hardware-company-wizard.body }
guide-ir-moadian-register-software-company-wizard-caution-address = { guide-ir-moadian-register-hardware-company-wizard-caution-address }
guide-ir-moadian-register-software-company-wizard-caution-browser = { guide-ir-moadian-register-hardware-company-wizard-caution-browser }
guide-ir-moadian-register-software-company-wizard-caution-abroad = { guide-ir-moadian-register-hardware-company-wizard-caution-abroad }

guide-ir-moadian-register-software-bundle = Tell the files apart
    .body = The file whose name begins with cert is the certificate, and the one whose name begins with public_key is the public key. You will upload one of these two. They cannot be checked here; look at the certificate's number and dates yourself.
guide-ir-moadian-register-software-bundle-caution-no-private-key = The file whose name begins with private_key is your private key. Do not upload it and do not give it to anybody; only your accounting program needs it.

guide-ir-moadian-register-software-new-certificate = Get a new certificate
    .body = If the file holds no certificate, or it has expired, ask the office that gave it to you for a new one, and then open the new file.

guide-ir-moadian-register-software-other-file = Open the right file
    .body = The certificate in this file belongs to someone else or is of the wrong kind. Close this file and open the right one. If you mistyped the number, go back to that step and correct it.

guide-ir-moadian-register-software-keep = What to keep
    .body = Note the unique ID and the day the certificate expires, and keep the token's file in a safe place. Renew the certificate before that day; the new one must then be registered again.
