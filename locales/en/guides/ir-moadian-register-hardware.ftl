### Words of the guide ir-moadian-register-hardware, in the order of its steps.

guide-ir-moadian-register-hardware = Register a hardware token with { -moadian }
    .body = This guide makes your token's public key known to { -moadian }, Iran's taxpayer system, so that it can tell who you are in electronic transactions and recognizes your signature on documents and invoices. Every step that can be checked is checked on the token itself.
guide-ir-moadian-register-hardware-caution-pin = Never type the { -pin } of your token on any site other than the tax administration's own portal. In the confirmed procedure even the portal does not ask for it; it takes only a file.

guide-ir-moadian-register-hardware-holder = Whose token is it?
    .body = A person's certificate carries the national code; the certificate of a company or organization carries its legal ID. The system compares this number with your tax file.
guide-ir-moadian-register-hardware-holder-person = A natural person
guide-ir-moadian-register-hardware-holder-organisation = A company or organization

guide-ir-moadian-register-hardware-person-number = The person's numbers
    .body = Enter the national code of the person the tax file belongs to. The certificate must carry the same number. A person's economic number has fourteen digits: the national code and four more.
guide-ir-moadian-register-hardware-person-number-field-holder-number = National code
guide-ir-moadian-register-hardware-person-number-field-economic-code = Economic number

guide-ir-moadian-register-hardware-organisation-number = The organization's numbers
    .body = Enter the legal ID, eleven digits. The certificate must carry the same number. The economic number of an organization is its legal ID.
guide-ir-moadian-register-hardware-organisation-number-field-holder-number = Legal ID
guide-ir-moadian-register-hardware-organisation-number-field-economic-code = Economic number

guide-ir-moadian-register-hardware-sending = Who sends the invoices?
    .body = Your answer decides whose key must be registered. If you do not know, ask your accountant or your trusted company before you go on.
guide-ir-moadian-register-hardware-sending-self = We do, with our own key
guide-ir-moadian-register-hardware-sending-company-my-key = A trusted company, with our key
guide-ir-moadian-register-hardware-sending-company-its-key = A trusted company, with its own key

guide-ir-moadian-register-hardware-token = Do you have a hardware token?
    .body = A hardware token looks like a { -usb } memory stick. Your certificate and your signing key are inside it.
guide-ir-moadian-register-hardware-token-yes = Yes, I have it here
guide-ir-moadian-register-hardware-token-no = No, not yet

guide-ir-moadian-register-hardware-where = Where will you get the token?
    .body = You can go to a government service office (Pishkhan). Or you can apply on the site of the public certification authority (GICA) and then have your identity checked at a notary's office.
guide-ir-moadian-register-hardware-where-office = At a government service office
guide-ir-moadian-register-hardware-where-remote = On the site of GICA

guide-ir-moadian-register-hardware-papers = Get your papers ready
    .body = Take both the original and a copy of your national card and of your birth certificate. You were given the tracking code when you registered with { -moadian }; you may note it here.
guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code = { -moadian } registration tracking code

guide-ir-moadian-register-hardware-office = Go to the service office
    .body = Take these papers to a government electronic service office (Pishkhan) and ask for a hardware token for { -moadian }.

guide-ir-moadian-register-hardware-remote = Apply for the certificate
    .body = The registration has three stages. It is made in the name of the managing director or a representative, with that person's mobile number. After payment you receive a tracking code; write it down. The path below is for the seal of a private company; a natural person chooses the kind of certificate on the same page.
guide-ir-moadian-register-hardware-remote-field-mobile = Mobile number
guide-ir-moadian-register-hardware-remote-field-request-tracking-code = Tracking code of the application
guide-ir-moadian-register-hardware-remote-cost-independent = Independent certificate
guide-ir-moadian-register-hardware-remote-cost-private-person = Person in a private organization
guide-ir-moadian-register-hardware-remote-cost-private-seal = Seal of a private organization
guide-ir-moadian-register-hardware-remote-cost-government-person = Person in a government body
guide-ir-moadian-register-hardware-remote-cost-government-seal = Seal of a government body
guide-ir-moadian-register-hardware-remote-caution-prices = These are the fees of the Iranian year 1402 (2023/24), given only as an example. See the site for today's fee.

guide-ir-moadian-register-hardware-notary = Have your identity checked
    .body = Take the tracking code and your identity papers to a notary's office, or to the registration office named in your application.

guide-ir-moadian-register-hardware-received = Collect the token
    .body = When you are handed the token, make sure that it is active. Ask what its { -pin } is and how to change it. If a disc with the driver comes with the token, take it too.
guide-ir-moadian-register-hardware-received-caution-pin-secret = Tell nobody the { -pin } of your token, and do not keep the two together. Whoever has both can sign on your behalf.

guide-ir-moadian-register-hardware-plug-in = Plug the token in
    .body = Plug the token into a { -usb } port of the computer and leave it there until you have finished.

guide-ir-moadian-register-hardware-driver = Install the token's driver
    .body = Get the driver from the site of the tax administration or from the disc that came with the token. Run the file and follow the instructions to the end. If the driver is already installed, this step completes itself.
guide-ir-moadian-register-hardware-driver-caution-trusted-source = Do not take the driver from an unknown site or from a link somebody sent you. A tampered program can steal the token's { -pin }.

guide-ir-moadian-register-hardware-token-active = Make sure the token is active
    .body = Before you register the token, be sure that it has been set up and that its { -pin } is not locked. This check does not ask for the { -pin } and uses up none of its tries.

guide-ir-moadian-register-hardware-certificate = Check the certificate
    .body = The token must hold a signing certificate that has not expired.

guide-ir-moadian-register-hardware-certificate-owner = Check whose certificate it is
    .body = The number in the certificate must be the one you entered. A company's certificate is a seal marked [Stamp]; a natural person's is a signature marked [Sign].

guide-ir-moadian-register-hardware-key = Check the key
    .body = The system accepts an RSA key of 2048 bits that is allowed to sign. Its private key must be on this same token.

guide-ir-moadian-register-hardware-export = Save the certificate to a file
    .body = { -moadian } wants one thing from you: a file with the certificate or the public key. Save the certificate where you will find it easily. If there are several certificates, save the one that carries your number; for a company that is its seal.
guide-ir-moadian-register-hardware-export-caution-public-only = The certificate and the public key are not secret. Upload no other file, and give the { -pin } or password of the token to nobody.

guide-ir-moadian-register-hardware-sign-in = Sign in to the tax portal
    .body = Open the portal from here and enter your user name and password. Then type the one-time code that is sent to your mobile phone.
guide-ir-moadian-register-hardware-sign-in-caution-address = Look at the browser's address bar before you type your user name: it must say my.tax.gov.ir, not a letter more or less.
guide-ir-moadian-register-hardware-sign-in-caution-browser = Update your browser first. The portal's pages do not work properly in old browsers.
guide-ir-moadian-register-hardware-sign-in-caution-abroad = If the portal does not open, switch your VPN off. The portal can usually be reached only from inside Iran.

guide-ir-moadian-register-hardware-folder = Open your taxpayer folder
    .body = Press the button «ورود به کارپوشه». If you have several tax files, choose the one whose invoices will be signed with this certificate.

guide-ir-moadian-register-hardware-menu = Open the page of the unique ID
    .body = Open the menus in this order and press the last button. Six pages follow, one after the other; the next steps explain them.
guide-ir-moadian-register-hardware-menu-variant-article = Reported by one article, not confirmed
guide-ir-moadian-register-hardware-menu-caution-article = We know the second way only from one undated article. According to it, the first item is in the menu on the right, and then a window opens in which you choose the token and type its { -pin }; press «تایید» after each. Do this only at the address my.tax.gov.ir, and if in doubt, call support first.

guide-ir-moadian-register-hardware-mode = Set who sends the invoices
    .body = The first page asks who sends the invoices. Choose the answer you gave in this guide and go to the next page.
guide-ir-moadian-register-hardware-mode-variant-company = If a trusted company sends with your key

guide-ir-moadian-register-hardware-upload = Upload the certificate file
    .body = On the second page, choose the file with your certificate or public key and upload it. The file of a certificate usually ends in cer or crt.
guide-ir-moadian-register-hardware-upload-caution-no-private-key = A file whose name begins with private_key is a private key. Never upload it.

guide-ir-moadian-register-hardware-branches = Choose the branches
    .body = On the third page, tick the postal code of every branch that issues invoices under this ID. If you have no branches, choose the postal code of your main place of business.
guide-ir-moadian-register-hardware-branches-field-postal-code = Postal code of the branch

guide-ir-moadian-register-hardware-memory = Tax memory and terminal
    .body = The fourth page is optional. If you have no separate tax memory or shop terminal, go on without changing anything. If a page about payment devices comes before it, that one is optional too.
guide-ir-moadian-register-hardware-memory-variant-payment-page = Reported: in some accounts, before it

guide-ir-moadian-register-hardware-confirm = Confirm what you entered
    .body = On the fifth page, read everything once more: who sends, the key or certificate, and the branches. If something is wrong, go back and correct it; then confirm.
guide-ir-moadian-register-hardware-confirm-caution-final = Our sources show no way to replace the key after confirmation. Be sure that you have uploaded the right file before you confirm.

guide-ir-moadian-register-hardware-unique-id = Write down the unique ID
    .body = The sixth page shows your unique ID under «شناسه یکتای شما»: six characters, capital Latin letters and digits, usually beginning with A. That it has been issued means the registration is done. Enter it here so that it is not lost.
guide-ir-moadian-register-hardware-unique-id-field-memory-id = Unique ID of the tax memory

guide-ir-moadian-register-hardware-status = Check the status of the ID
    .body = Open the list of unique IDs and find the row of yours. Its columns are «شناسه یکتا», «شناسه کلید امضا», «نام شرکت معتمد», «نحوه ارسال», «وضعیت» and «عملیات». If you registered your own key, «شناسه کلید امضا» must not be empty; «وضعیت» must say «فعال».
guide-ir-moadian-register-hardware-status-active = The ID is active
guide-ir-moadian-register-hardware-status-inactive = It is not active, or not in the list
guide-ir-moadian-register-hardware-status-caution-deactivate = Do not press «غیرفعال‌سازی» in the column «عملیات». No invoice can be sent under an ID that has been switched off.
guide-ir-moadian-register-hardware-prove = Ask the tax system before sending
    .body = Before the first invoice, let the tax system say whether it takes your certificate for the new ID. If the trusted company signs with a key of its own, choose “Later”.
guide-ir-moadian-register-hardware-prove-accepted = The tax system takes it
guide-ir-moadian-register-hardware-prove-refused = It returned an error
guide-ir-moadian-register-hardware-prove-later = Later, or the company signs

guide-ir-moadian-register-hardware-first-send = Try the first connection
    .body = Enter the unique ID in your accounting program, or give it to your trusted company, and connect to the system once. If an error appears, note its number.
guide-ir-moadian-register-hardware-first-send-accepted = The system accepted it
guide-ir-moadian-register-hardware-first-send-refused = The system returned an error

guide-ir-moadian-register-hardware-refusal = What did the system answer?
    .body = Find the error number in the message of your accounting program and choose it here.
guide-ir-moadian-register-hardware-refusal-owner = Error 4103 or 04132: holder
guide-ir-moadian-register-hardware-refusal-memory-id = Error 4110, 4148, 4160, 04133: unique ID
guide-ir-moadian-register-hardware-refusal-certificate = Error 4131, 4133 or 04131: certificate
guide-ir-moadian-register-hardware-refusal-key = Error 4132 or 4137: registered key
guide-ir-moadian-register-hardware-refusal-economic-code = Error 4170 or 4171: economic number
guide-ir-moadian-register-hardware-refusal-contract = Error 04111, 04134 or 4120: contract
guide-ir-moadian-register-hardware-refusal-clock = Error 4102: time
guide-ir-moadian-register-hardware-refusal-silence = No answer, or error 5119 to 5199
guide-ir-moadian-register-hardware-refusal-program = Error 4100, 4130, 4001 to 4024: program
guide-ir-moadian-register-hardware-refusal-other = None of these

guide-ir-moadian-register-hardware-refused-owner = The certificate is someone else's
    .body = The number in the certificate is not that of the unique ID's owner. Most often a personal token was used instead of the company's seal. Plug in the right token. If another certificate was registered in the folder, upload the right one again.

guide-ir-moadian-register-hardware-refused-memory-id = The unique ID is not known
    .body = The ID was typed wrongly or is not active. Compare it with the list in your folder: six characters, only capital Latin letters and digits. Then enter the right one in the accounting program.
guide-ir-moadian-register-hardware-refused-memory-id-field-memory-id = Unique ID of the tax memory

guide-ir-moadian-register-hardware-refused-certificate = The certificate was not accepted
    .body = The certificate has expired or been revoked, its issuer is not an accredited authority, or another key was used to sign. If all checks of this step pass, ask the issuer whether the certificate has been revoked.

guide-ir-moadian-register-hardware-refused-key = Upload the key again
    .body = No key is registered in your folder, or the registered one is not valid. This time save the public key and upload that file.

guide-ir-moadian-register-hardware-refused-economic-code = Correct the economic number
    .body = The system does not know this economic number, or it has the wrong number of digits. An organization has eleven, a natural person fourteen. Enter the right one in the accounting program.
guide-ir-moadian-register-hardware-refused-economic-code-field-economic-code = Economic number

guide-ir-moadian-register-hardware-refused-contract = No contract is registered
    .body = The system knows of no contract between your unique ID and the trusted company, or that company is not active there. Call the company and read your unique ID to them.

guide-ir-moadian-register-hardware-refused-clock = Set the computer's clock
    .body = The request came too late or was sent twice. Set the date, time and time zone of the computer to automatic and try again.

guide-ir-moadian-register-hardware-refused-silence = The system cannot be reached
    .body = Switch your VPN off and connect from inside Iran. If there is still no answer, the system may be under maintenance; try again in a few hours.

guide-ir-moadian-register-hardware-refused-program = The accounting program is at fault
    .body = Errors 4100, 4101, 4130, 4134 to 4136 and 4146 come from the program, not from your token. Errors 4001 to 4024, 4200 to 4212, 5000 to 5015, 5051 to 5057 and 5200 to 5207 mean that the program still connects in the old way. Give the error number to the maker of the program and ask for a new version.

guide-ir-moadian-register-hardware-second-send = Try again
    .body = If the key is your own, ask the tax system here first. Then connect to the system once more with your accounting program.
guide-ir-moadian-register-hardware-second-send-accepted = The system accepted it
guide-ir-moadian-register-hardware-second-send-refused = An error again

guide-ir-moadian-register-hardware-support = Call support
    .body = Call the support of { -moadian }. Have your unique ID, the error number and the time of the error at hand.
guide-ir-moadian-register-hardware-support-caution-no-pin = Real support staff never ask for the { -pin } of your token or for a one-time code. If somebody does, hang up.

guide-ir-moadian-register-hardware-company-key = Your key need not be registered
    .body = When a trusted company sends the invoices with its own key, the system does not want yours, and you need no token for this. It is enough to have a contract with that company and to obtain a unique ID in your folder.

guide-ir-moadian-register-hardware-company-wizard = Choose the trusted company
    .body = Sign in to the portal with your user name and password, follow the path below to its end, and on the first page choose sending with the trusted company's key. No key has to be uploaded in this case.
guide-ir-moadian-register-hardware-company-wizard-caution-address = { guide-ir-moadian-register-hardware-sign-in-caution-address }
guide-ir-moadian-register-hardware-company-wizard-caution-browser = { guide-ir-moadian-register-hardware-sign-in-caution-browser }
guide-ir-moadian-register-hardware-company-wizard-caution-abroad = { guide-ir-moadian-register-hardware-sign-in-caution-abroad }

guide-ir-moadian-register-hardware-unlock = Take the token to its issuer
    .body = A token that has not been set up, or whose { -pin } is locked, must be put right at the office that handed it out. If you have an unblocking code ({ -puk }), ask that office how to use it.
guide-ir-moadian-register-hardware-unlock-caution-last-tries = Do not guess the { -pin }. After a few wrong tries the token locks, and you may have to get a new certificate.

guide-ir-moadian-register-hardware-new-certificate = Get a new certificate
    .body = If the token holds no certificate, or it has expired, ask the office that gave you the token for a new one. It can usually be put on the same token.

guide-ir-moadian-register-hardware-other-token = Plug in the right token
    .body = The certificate on this token belongs to someone else or is of the wrong kind. Plug in the right token. If you mistyped the number, go back to that step and correct it.

guide-ir-moadian-register-hardware-keep = What to keep
    .body = Note the unique ID and the day the certificate expires, and keep the token in a safe place. Renew the certificate before that day; the new one must then be registered again.
