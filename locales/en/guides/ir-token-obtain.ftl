### Words of the guide ir-token-obtain, in the order of its steps.
### What is the same as for registering with Moadian is taken from there.

guide-ir-token-obtain = Get a token for { -moadian }
    .body = This guide takes you to a hardware or software token for { -moadian }, Iran's taxpayer system: at a government service office (Pishkhan), or by applying on the site of the public certification authority (GICA). At the end the token and its certificate are checked on this computer.
guide-ir-token-obtain-caution-secret = Tell nobody the { -pin } or password of your token, not even the clerk at the office or a support agent. Whoever has the token and its { -pin } can sign on your behalf.

guide-ir-token-obtain-holder = In whose name shall the token be?
    .body = A person's certificate carries the national code; the certificate of a company or organization carries its legal ID. Get the token in the name that the tax file is in.
guide-ir-token-obtain-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-token-obtain-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-token-obtain-person-number = Enter the national code
    .body = Enter the national code of the person the tax file belongs to. The certificate must carry the same number. At the end it is compared with it.
guide-ir-token-obtain-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }

guide-ir-token-obtain-organisation-number = Enter the legal ID
    .body = Enter the legal ID of the company or organization, eleven digits. The certificate must carry the same number. At the end it is compared with it.
guide-ir-token-obtain-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }

guide-ir-token-obtain-kinds = The two kinds of token
    .body = A hardware token looks like a { -usb } memory stick, and the signing key never leaves it. A software token is one or more files protected by a password. Before you go on, ask your accountant or trusted company which kind their program works with.

guide-ir-token-obtain-where = { guide-ir-moadian-register-software-where }
    .body = { guide-ir-moadian-register-software-where.body }
guide-ir-token-obtain-where-office = { guide-ir-moadian-register-software-where-office }
guide-ir-token-obtain-where-remote = { guide-ir-moadian-register-software-where-remote }
guide-ir-token-obtain-where-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }

guide-ir-token-obtain-papers = { guide-ir-moadian-register-hardware-papers }
    .body = { guide-ir-moadian-register-hardware-papers.body }
guide-ir-token-obtain-papers-field-moadian-tracking-code = { guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code }

guide-ir-token-obtain-office = { guide-ir-moadian-register-hardware-office }
    .body = Take these papers to a government electronic service office (Pishkhan) and ask for a token for { -moadian }. Say whether you want a hardware token or a software token.

guide-ir-token-obtain-key-place = Where shall your key be kept?
    .body = A hardware token you buy yourself; the registration office puts the certificate on it. For a software token you make the key and the certificate request (CSR) on this computer.
guide-ir-token-obtain-key-place-hardware = In a hardware token
guide-ir-token-obtain-key-place-software = In a file, on this computer

guide-ir-token-obtain-buy-token = Buy a hardware token
    .body = The official samples of { -moadian } work with the token ePass3003 Auto, and Iran's procurement site Setad asks for the same one. { -tamga } also knows the drivers of ePass2003 and SafeNet eToken 5110. Ask the seller for the disc or the address of the driver.
guide-ir-token-obtain-buy-token-caution-system = We have found no driver made for ePass3003 Auto on { -linux }. If you work on { -linux }, ask the seller before you buy.
guide-ir-token-obtain-buy-token-caution-brands = We do not know the drivers of KeyA and ParsKey tokens. If you have one of these, install its driver and then show { -tamga } the driver's file in the settings.

guide-ir-token-obtain-request-details = Write down what goes into the request
    .body = These details will stand in the certificate. There, [Stamp] follows the Latin name of a company and [Sign] that of a person; do not type these marks yourself. Write the Persian name of the company exactly as it is registered. A natural person leaves the company's name empty.
guide-ir-token-obtain-request-details-field-latin-name = Name in Latin letters
guide-ir-token-obtain-request-details-field-organisation-name = Name of the organization in Persian
guide-ir-token-obtain-request-details-field-email = E-mail address

guide-ir-token-obtain-request = Make the key and the request
    .body = A key of 2048 bits and a request file (CSR) are needed. { -tamga } makes both here: choose a new software token, and the private key stays in that file with you. { -dastine }, the issuer's own program, can make them as well. If the site or the office asks for the request, give them the request and nothing else.
guide-ir-token-obtain-request-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }
guide-ir-token-obtain-request-caution-keep-key = Until the certificate is issued, do not delete the file of the key and do not forget its password. Without this very key the certificate is useless, and you would have to apply again.

guide-ir-token-obtain-contact = Mobile number
    .body = On the site of GICA the account is made in the name of the managing director or a representative; a natural person registers in their own name. Enter the mobile number of that person.
guide-ir-token-obtain-contact-field-mobile = { guide-ir-moadian-register-hardware-remote-field-mobile }

guide-ir-token-obtain-account = Register on the site
    .body = Open the site from here and follow the path below to its end. The registration has three stages. It is made in the name of the managing director or a representative, with that person's mobile number.
guide-ir-token-obtain-account-caution-address = Look at the browser's address bar before you type anything: it must say www.gica.ir or gica.ir, not a letter more or less.

guide-ir-token-obtain-certificate-kind = Choose the kind of certificate
    .body = After signing in, follow the path below; it leads to the seal of a private company. On the same page, the certificate «مستقل» is for a natural person, and «وابسته به غیر دولت» or «وابسته به دولت» is for companies or government bodies. A person's certificate is not a seal; a company's invoices are signed with its seal.
guide-ir-token-obtain-certificate-kind-caution-wrong-kind = { -moadian } does not accept the personal certificate of a director or employee instead of the company's seal, and answers with error 4103. If you choose the wrong kind, you must apply again.

guide-ir-token-obtain-application = Fill in the application
    .body = Enter the company's legal ID of eleven digits, or a natural person's national code, and press «تکمیل اطلاعات». Compare every name and number with your papers. Then press «پیش ثبت نام».

guide-ir-token-obtain-pay = Pay the fee
    .body = Pay the fee for your kind of certificate on the same site. After payment you receive a tracking code; write it down here. The amounts below are for one year; a certificate for two years costs twice as much. The token itself is not included.
guide-ir-token-obtain-pay-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-token-obtain-pay-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-token-obtain-pay-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-token-obtain-pay-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-token-obtain-pay-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-token-obtain-pay-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-token-obtain-pay-caution-prices = { guide-ir-moadian-register-hardware-remote-caution-prices }

guide-ir-token-obtain-notary = { guide-ir-moadian-register-hardware-notary }
    .body = Take the tracking code, your identity papers and the hardware token, if you bought one, to a notary's office, or to the registration office named in your application. For a hardware token, the certificate is put on it there. After the issue you sign the acceptance form. Companies should ask beforehand which other papers are needed.
guide-ir-token-obtain-notary-caution-office-share = According to one registration office, three quarters of the fee go to the treasury, and the office takes only the remaining quarter when the certificate is issued. If you are asked for more, ask why and for a receipt.
guide-ir-token-obtain-notary-wait = Our sources do not say how long the issue takes. If the certificate is not ready during your visit, ask after it with the tracking code, and come back here when you have it.

guide-ir-token-obtain-given = What were you given?
    .body = The next steps depend on your answer. If you have nothing yet, close this guide and go on from here once you have it.
guide-ir-token-obtain-given-hardware = A hardware token
guide-ir-token-obtain-given-software = A software token with a password
guide-ir-token-obtain-given-issued = Only a certificate, for my own request

guide-ir-token-obtain-received = { guide-ir-moadian-register-hardware-received }
    .body = { guide-ir-moadian-register-hardware-received.body }
guide-ir-token-obtain-received-caution-pin-secret = { guide-ir-moadian-register-hardware-received-caution-pin-secret }

guide-ir-token-obtain-plug-in = { guide-ir-moadian-register-hardware-plug-in }
    .body = { guide-ir-moadian-register-hardware-plug-in.body }

guide-ir-token-obtain-driver = { guide-ir-moadian-register-hardware-driver }
    .body = { guide-ir-moadian-register-hardware-driver.body }
guide-ir-token-obtain-driver-caution-trusted-source = { guide-ir-moadian-register-hardware-driver-caution-trusted-source }

guide-ir-token-obtain-token-active = { guide-ir-moadian-register-hardware-token-active }
    .body = { guide-ir-moadian-register-hardware-token-active.body } If the office chose the { -pin }, change it here to one that only you know.

guide-ir-token-obtain-dastine = Install { -dastine }
    .body = { -dastine } is a program through which sites, the site of GICA among them, reach your token. A site that needs it also shows a link to it. Registering your key with { -moadian } does not need it, but renewing on the site of GICA needs its newest version.
guide-ir-token-obtain-dastine-caution-trusted-source = Take { -dastine } only from the link that the site of GICA or an official portal shows. A tampered program can steal the token's { -pin }.

guide-ir-token-obtain-received-file = { guide-ir-moadian-register-software-received }
    .body = { guide-ir-moadian-register-software-received.body }
guide-ir-token-obtain-received-file-caution-password-secret = { guide-ir-moadian-register-software-received-caution-password-secret }

guide-ir-token-obtain-install = { guide-ir-moadian-register-software-install }
    .body = { guide-ir-moadian-register-software-install.body }
guide-ir-token-obtain-install-caution-trusted-source = { guide-ir-moadian-register-software-install-caution-trusted-source }

guide-ir-token-obtain-files = { guide-ir-moadian-register-software-files }
    .body = { guide-ir-moadian-register-software-files.body }
guide-ir-token-obtain-files-pkcs12 = { guide-ir-moadian-register-software-files-pkcs12 }
guide-ir-token-obtain-files-bundle = { guide-ir-moadian-register-software-files-bundle }

guide-ir-token-obtain-open-file = { guide-ir-moadian-register-software-open-file }
    .body = { guide-ir-moadian-register-software-open-file.body }
guide-ir-token-obtain-open-file-caution-copies = { guide-ir-moadian-register-software-open-file-caution-copies }

guide-ir-token-obtain-import = Put the certificate beside its key
    .body = { -tamga } puts the issued certificate beside its key here: choose the file that the issuer sent. If you made the request with another program, use that program instead. If it asks for the password of the key, type it there and nowhere else.

guide-ir-token-obtain-certificate = { guide-ir-moadian-register-hardware-certificate }
    .body = { guide-ir-moadian-register-hardware-certificate.body }

guide-ir-token-obtain-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-token-obtain-key = { guide-ir-moadian-register-hardware-key }
    .body = { guide-ir-moadian-register-hardware-key.body } If you wish, make a test signature here: it proves that the key really signs.

guide-ir-token-obtain-bundle = { guide-ir-moadian-register-software-bundle }
    .body = The file whose name begins with cert is the certificate, the one with public_key is the public key, and the one with private_key is the private key. They cannot be checked here; look at the certificate's number and dates yourself. Later you upload only the certificate or the public key to { -moadian }.
guide-ir-token-obtain-bundle-caution-no-private-key = { guide-ir-moadian-register-software-bundle-caution-no-private-key }
guide-ir-token-obtain-bundle-caution-made-by-others = If somebody else made the private key for you, they can sign on your behalf too. It is then better to get a new certificate with a key you make yourself.

guide-ir-token-obtain-unlock = { guide-ir-moadian-register-hardware-unlock }
    .body = { guide-ir-moadian-register-hardware-unlock.body }
guide-ir-token-obtain-unlock-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-token-obtain-new-certificate = Ask for a valid certificate
    .body = If the token holds no certificate, or it has expired, ask the office that gave it to you to issue one. It can usually be put on the same token.

guide-ir-token-obtain-other-token = Ask for the right certificate
    .body = The certificate on this token belongs to someone else or is of the wrong kind. If you have another token, plug it in or open it. If you mistyped the number, go back to that step. Otherwise ask the office that issued the certificate to correct it.

guide-ir-token-obtain-keep = What to keep
    .body = Note the day the certificate expires, and keep the token in a safe place. A certificate usually lasts one or two years; renew it before it ends. Now your key must be registered with { -moadian }; the guides for each kind of token are on this page.
