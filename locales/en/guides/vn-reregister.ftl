### Words of the guide vn-reregister, in the order of its steps.

guide-vn-reregister = Make a new certificate known everywhere
    .body = Use this guide after every renewal, compensation or re-issue of a certificate, whoever issued it. You walk only through the agencies you use, in the right order.
guide-vn-reregister-caution-pin = Type the { -pin } only in the window of the signing program that appears when you yourself press sign. Do not type it into the sign-in form of a site, and do not tell it to anybody.

guide-vn-reregister-why = Why must it be registered again?
    .body = Every renewal, compensation or correction gives the certificate another serial number, and the portals no longer recognize your signature. The usual sign, when a declaration is filed, is “Chứng thư số chưa được đăng ký với cơ quan thuế” (the certificate is not registered with the tax office). Tell each place of the new certificate before you have to sign there.

guide-vn-reregister-tax-code = The tax code
    .body = Enter the company's tax code; many portals ask for it. The certificate must carry the same number. A branch has 13 digits; persons and household businesses may use their 12-digit identity number.
guide-vn-reregister-tax-code-field-holder-number = Tax code

guide-vn-reregister-plug-in = Plug in the new certificate's token
    .body = Plug the token with the new certificate into a { -usb } port of the computer. Unplug all other tokens so that no portal takes the wrong one.

guide-vn-reregister-driver = Install the token's driver
    .body = The driver is usually on the token itself or on the issuer's site. If it is already installed, this step completes itself.
guide-vn-reregister-driver-caution-trusted-source = Do not take the driver from an unknown site or from a link somebody sent you. A tampered program can steal the { -pin }.

guide-vn-reregister-token-active = Make sure the { -pin } is not locked
    .body = You will have to type the { -pin } many times, so be sure that it is not locked. This check does not ask for the { -pin } and uses up none of its tries.
guide-vn-reregister-token-active-caution-input-method = Switch the Vietnamese input method off each time before you type the { -pin }, or what you type may be changed.
guide-vn-reregister-token-active-caution-five-tries = A few wrong tries lock the token; a { -vn-viettel } token is locked after five. Do not guess.

guide-vn-reregister-new-certificate = Check the new certificate
    .body = The token must hold a certificate that has not expired and carries your tax code.

guide-vn-reregister-details = Is what it says right?
    .body = Look at the name, address and tax code in the new certificate. If something is wrong, have it corrected now: a correction changes the serial number again, and you would have to start over.
guide-vn-reregister-details-right = Yes, it is right
guide-vn-reregister-details-wrong-vnpt = Wrong, a certificate of { -vn-vnpt }
guide-vn-reregister-details-wrong-other = Wrong, of another issuer

guide-vn-reregister-vnpt-change = Correct it on the site of { -vn-vnpt }
    .body = { -vn-vnpt } lets subscribers change what the certificate says, free of charge. Install the signing plugin the site asks for, plug the token in, choose the certificate and correct the details. If the organization's details change, attach a picture of the business registration.
guide-vn-reregister-vnpt-change-wait = We found no source that says how long it takes. Go on only when the corrected certificate is on the token.

guide-vn-reregister-issuer-change = Ask the issuer to correct it
    .body = Contact the issuer and ask for a correction of the certificate. Go on only when the corrected certificate is on the token.

guide-vn-reregister-new-numbers = Note the serial number and the term
    .body = Copy the serial number, the first day and the last day of the new certificate, as { -tamga } shows them. The portals will show the same values, and you will know that you chose the right certificate.
guide-vn-reregister-new-numbers-field-certificate-serial = Serial number of the new certificate
guide-vn-reregister-new-numbers-field-certificate-start = First day of validity
guide-vn-reregister-new-numbers-field-certificate-end = Last day of validity

guide-vn-reregister-old-certificate = Keep the old certificate
    .body = Have the token with the old certificate at hand. The customs system { -vn-vnaccs } wants you to sign in with the old certificate, even when it has expired.
guide-vn-reregister-old-certificate-caution-keep-old = Do not return, erase or initialize the old token until every place has accepted the new certificate.

guide-vn-reregister-tax = Do you file or pay tax on-line?
    .body = The tax administration is the first to be told. This is done on its e-tax site.
guide-vn-reregister-tax-uses = Yes, we file or pay on-line
guide-vn-reregister-tax-does-not = No

guide-vn-reregister-tvan = Do you file through a T-VAN?
    .body = A T-VAN is a go-between that takes declarations from your program and passes them on to the tax administration.
guide-vn-reregister-tvan-uses = Yes, through a T-VAN
guide-vn-reregister-tvan-does-not = No, on the tax site itself

guide-vn-reregister-tvan-update = Update the T-VAN first
    .body = Open the program of your T-VAN and update the certificate there first. If you do not find where, call the T-VAN. Only then go on at the tax site.
guide-vn-reregister-tvan-update-wait = Each T-VAN sets its own time; ask yours. Go on only when it is done there.

guide-vn-reregister-esigner = Install the program eSigner
    .body = The tax site signs with the program eSigner (version 1.0.8 or 1.0.9). Download it from the e-tax site itself and install it. If it is already installed, go on.
guide-vn-reregister-esigner-caution-trusted-source = Download eSigner from thuedientu.gdt.gov.vn only. Do not use a copy that somebody sent you or that another site offers.

guide-vn-reregister-tax-sign-in = Sign in to the e-tax site
    .body = Choose “Doanh nghiệp” and sign in with the administrator's account: the tax code, a hyphen and QL, for example 0123456787-QL. Accounts without -QL may lack the menu for this.
guide-vn-reregister-tax-sign-in-caution-address = Look at the address bar before you type the password: it must say thuedientu.gdt.gov.vn, not a letter more or less.

guide-vn-reregister-tax-declaration = Change it for tax declaration
    .body = Open the menus in this order and press “Thay đổi CKS” under “Khai thuế điện tử”. Type the { -pin } if you are asked. Wait until the serial number, issuer and term appear, and compare them with what you noted.
guide-vn-reregister-tax-declaration-variant-old-site = The old site nhantokhai.gdt.gov.vn
guide-vn-reregister-tax-declaration-variant-old-site-later = The old site, by another guide
guide-vn-reregister-tax-declaration-caution-order = Do “Khai thuế điện tử” first and “Nộp thuế điện tử” second.
guide-vn-reregister-tax-declaration-caution-right-row = If a window “Lựa chọn chữ ký số” opens, choose the row with the new term and press “Chọn”. With the old row the error remains.

guide-vn-reregister-tax-declaration-sign = Sign the change for declaration
    .body = Press “Tiếp tục”, then “Ký và gửi”. Type the { -pin }, press “Chấp nhận” and wait until the site says that the signature succeeded.
guide-vn-reregister-tax-declaration-sign-variant-old-site = The old site nhantokhai.gdt.gov.vn
guide-vn-reregister-tax-declaration-sign-wait = No source says how long this takes. When the site reports success, go on with tax payment.

guide-vn-reregister-tax-payment = Change it for tax payment
    .body = Go back to the same menu and press “Thay đổi CKS” under “Nộp thuế điện tử”. Type the { -pin } if you are asked. Wait until the new serial number, issuer and term appear.
guide-vn-reregister-tax-payment-variant-old-site = The old site nopthue.gdt.gov.vn
guide-vn-reregister-tax-payment-caution-right-row = { guide-vn-reregister-tax-declaration-caution-right-row }

guide-vn-reregister-tax-payment-sign = Sign the change for payment
    .body = Press “Tiếp tục”, then “Ký và gửi”. Type the { -pin }, press “Chấp nhận” and wait until the site says that the signature succeeded.
guide-vn-reregister-tax-payment-sign-variant-old-site = The old site nopthue.gdt.gov.vn
guide-vn-reregister-tax-payment-sign-wait = No source says how long this takes. When the site reports success, the tax part is done.

guide-vn-reregister-tax-result = Did the tax site accept it?
    .body = Look at the serial number and the term in both parts once more. The next declaration you file will show it for certain.
guide-vn-reregister-tax-result-accepted = Both parts show the new certificate
guide-vn-reregister-tax-result-refused = It still says not registered

guide-vn-reregister-tax-refused = The certificate is not registered
    .body = Check again: you signed in with the account ending in -QL, changed both parts, chose the row with the new term, and updated your T-VAN if you use one. Leave only the token with the new certificate plugged in and repeat. If it still fails, ask your tax office.

guide-vn-reregister-invoice = Do you issue electronic invoices?
    .body = The certificate that signs electronic invoices must be registered with the tax administration too.
guide-vn-reregister-invoice-uses = Yes, we issue electronic invoices
guide-vn-reregister-invoice-does-not = No

guide-vn-reregister-invoice-form = Send the form 01/ĐKTĐ-HĐĐT
    .body = Fill in the form that changes the registration for electronic invoices. In its table of certificates, add a row for the new certificate and choose “Thêm mới”. Many companies send this form from their own invoicing program.
guide-vn-reregister-invoice-form-variant-same-serial = If the serial number has not changed
guide-vn-reregister-invoice-form-variant-old-row = For the row of the old certificate
guide-vn-reregister-invoice-form-caution-old-row = Do not choose “Ngừng sử dụng” for the old row before the new certificate has been accepted, or you may be unable to sign any invoice.
guide-vn-reregister-invoice-form-wait = The tax administration answers with a notice. Sign invoices with the new certificate only after the form has been accepted.

guide-vn-reregister-customs = Do you declare customs on-line?
    .body = Declarants are obliged to register again with customs when the certificate is renewed or the key pair changes (Circular 38). It has to be done in two places: the company's registration and the system { -vn-vnaccs }.
guide-vn-reregister-customs-declares = Yes, we declare customs on-line
guide-vn-reregister-customs-does-not = No
guide-vn-reregister-customs-caution-plan = After the update you have to wait about 24 hours. Choose a time when no shipment has to be cleared urgently.

guide-vn-reregister-customs-java = Get Java ready for customs
    .body = The customs site needs the version called “Java Hải quan”. { -tamga } looks for you whether this computer has Java. If not, install the Java that the customs site points to.
guide-vn-reregister-customs-java-caution-other-java = If several versions of Java are installed, they must be removed before “Java Hải quan” is installed. First see which other programs need them.

guide-vn-reregister-customs-java-site = Allow the customs site in Java
    .body = Open the settings of Java as below and add exactly this address. The site needs Internet Explorer; without it, use Microsoft Edge in IE mode. When Java warns you, read the name of the site before you agree.
guide-vn-reregister-customs-java-site-caution-only-this-site = Add this address only. Every site in that list may run programs on your computer.

guide-vn-reregister-customs-numbers = The representative's document
    .body = The customs site asks for the identity document number of the legal representative, as registered with customs. The form calls it “CMT”.
guide-vn-reregister-customs-numbers-field-director-number = Identity number of the representative

guide-vn-reregister-customs-company = Open the company's customs record
    .body = Plug in the token with the new certificate. Open the menu below, type the tax code, the “CMT” number and the code in the picture, and press “Xem thông tin”.
guide-vn-reregister-customs-company-caution-address = The address must end in customs.gov.vn. Do not do this on any other site.

guide-vn-reregister-customs-certificate = Register it with customs
    .body = Press “Xem thông tin chứng thư số” and choose the new certificate. Enter the first and the last day of validity, compare them with what you noted, and press “Đăng ký thông tin”.
guide-vn-reregister-customs-certificate-wait = Customs knows the new certificate after about 24 hours. Meanwhile, go on with the next steps.

guide-vn-reregister-vnaccs = Do you still have the old certificate?
    .body = { -vn-vnaccs } knows you by the certificate that was registered last time. The old certificate still signs you in, even when it has expired.
guide-vn-reregister-vnaccs-have-old = Yes, even if it has expired
guide-vn-reregister-vnaccs-no-old = No

guide-vn-reregister-vnaccs-sign-in = { -vn-vnaccs }: sign in with the old token
    .body = Plug in the token with the OLD certificate. Open the menu below, sign in with the tax code and password of the administrator's account, and choose the certificate that is registered. If the old and the new certificate are on the same token, choose the old row.
guide-vn-reregister-vnaccs-sign-in-variant-front-page = By another guide
guide-vn-reregister-vnaccs-sign-in-caution-old-first = With the new token plugged in from the start you cannot sign in. The old token comes first, the new one second.

guide-vn-reregister-vnaccs-register = { -vn-vnaccs }: register the new token
    .body = Once signed in, unplug the old token and plug in the new one. Register the new certificate and compare it with what you noted.
guide-vn-reregister-vnaccs-register-caution-not-yet = Do not file urgent declarations with the new certificate during the wait; the system may not know it yet.
guide-vn-reregister-vnaccs-register-wait = It takes effect after midnight, that is, in about 24 hours. Then goods can be cleared as usual.

guide-vn-reregister-vnaccs-without-old = Contact customs
    .body = Without the old certificate you cannot sign in to { -vn-vnaccs } in this way. Ask the customs office you work with how to register again, and have the company's papers ready.
guide-vn-reregister-vnaccs-without-old-wait = Customs will tell you how long it takes. Meanwhile, go on with the next steps.

guide-vn-reregister-insurance = Do you use social insurance on-line?
    .body = Vietnam Social Insurance (BHXH) must know the new certificate too. How depends on where you file.
guide-vn-reregister-insurance-portal = Yes, on the BHXH portal
guide-vn-reregister-insurance-misa = Yes, with MISA AMIS BHXH
guide-vn-reregister-insurance-does-not = No

guide-vn-reregister-insurance-program = Install the BHXH signing program
    .body = The BHXH portal signs with the latest version of the program “Vietnam Social Security Declaration”. The computer needs { -windows } 10, version 1909 or later.
guide-vn-reregister-insurance-program-caution-trusted-source = Download this program only from the BHXH portal (an address ending in baohiemxahoi.gov.vn).

guide-vn-reregister-insurance-contact = E-mail address and telephone
    .body = Have the organization's e-mail address and telephone number ready. The result is sent to this address, so use one that you can read.
guide-vn-reregister-insurance-contact-field-email = E-mail address of the organization
guide-vn-reregister-insurance-contact-field-phone = Telephone of the organization

guide-vn-reregister-insurance-sign-in = Sign in to the BHXH portal
    .body = Plug in the new token. Press “Đăng nhập”, choose “Tổ chức”, type the tax code, the password and the code shown, and press “Đăng nhập”.
guide-vn-reregister-insurance-sign-in-caution-address = The address must end in baohiemxahoi.gov.vn.

guide-vn-reregister-insurance-change = Change the registered details
    .body = Press “Mã số thuế” in the upper right corner and choose “Thay đổi thông tin”. Check the e-mail address and telephone number, tick the organization's commitment and press “Đăng ký thay đổi thông tin”.

guide-vn-reregister-insurance-sign = Choose the new certificate and sign
    .body = Look at the certificate, choose the new one and press “OK”. Type the { -pin } and press “Đăng nhập”.
guide-vn-reregister-insurance-sign-caution-right-row = Choose the organization's own certificate, the row with the new term. With the wrong one you have to start over.
guide-vn-reregister-insurance-sign-wait = BHXH checks the change and sends the result by e-mail; no source says how long it takes.

guide-vn-reregister-insurance-mail = Wait for the letter from BHXH
    .body = Finish this step only when an e-mail says that the signature was changed. If it says that the change was not accepted, correct what it names and repeat, or ask the BHXH office.
guide-vn-reregister-insurance-mail-caution-not-before = Until that e-mail has come, do not sign BHXH files with the new certificate.

guide-vn-reregister-misa = Change it in MISA AMIS BHXH
    .body = Open the menus below in MISA AMIS BHXH, choose the new certificate, sign and send. The program passes the change on to BHXH.
guide-vn-reregister-misa-wait = Wait for the acceptance in the program or by e-mail before you file with the new certificate.

guide-vn-reregister-one-stop = Do you use a one-stop system?
    .body = “Một cửa” can be the national single window for foreign trade, or the one-stop office of a local authority.
guide-vn-reregister-one-stop-national = The national single window
guide-vn-reregister-one-stop-local = A local one-stop office
guide-vn-reregister-one-stop-does-not = No

guide-vn-reregister-single-window = The national single window
    .body = Sign in to the company's account, open its account details and update the certificate. We did not find the names of the menus; if you do not find them either, use the portal's own help.
guide-vn-reregister-single-window-caution-address = The address must be vnsw.gov.vn.
guide-vn-reregister-single-window-wait = No source says how long it takes. First try it with a file that is not urgent.

guide-vn-reregister-local-one-stop = Ask the one-stop office
    .body = Ask the one-stop office where you file whether the new certificate has to be made known, and where. Take the serial number and the term you noted with you.
guide-vn-reregister-local-one-stop-wait = The office will tell you how long it takes.

guide-vn-reregister-public-services = Do you use the public service portal?
    .body = If the company signs in to the national public service portal with its token, the portal must know the new certificate.
guide-vn-reregister-public-services-uses = Yes, with the token
guide-vn-reregister-public-services-does-not = No

guide-vn-reregister-public-plugin = Install the portal's signing program
    .body = The national public service portal uses the signing plugin of { -vn-vnpt }; its address is https://dichvucong.gov.vn/pki/VNPT_Plugin.exe. It works with the tokens of every issuer. If it is already installed, go on.
guide-vn-reregister-public-plugin-caution-trusted-source = Download this program from dichvucong.gov.vn only.

guide-vn-reregister-public-account = Sign in with the new certificate
    .body = Plug in the new token, press “Đăng nhập” and choose “USB ký số”, choose the certificate and type the { -pin }. If the portal does not accept the new certificate, open the account details and update it. We found no official steps; if the portal wants another way of signing in, follow the portal.
guide-vn-reregister-public-account-caution-address = The address must be dichvucong.gov.vn. Beware of false sites with similar names.
guide-vn-reregister-public-account-wait = No source says how long it takes. First try it with a file that is not urgent.

guide-vn-reregister-others = Other places that know your signature
    .body = Think where else the signature is used: banks, electronic contracts, accounting programs, tenders and others. Tell each of them the new serial number and term.

guide-vn-reregister-ledger = See who knows it already
    .body = { -tamga } lists which portals know the new certificate and which are still waiting. If one is missing, go back to its step.

guide-vn-reregister-unlock = Take the token to its issuer
    .body = A token that has not been set up, or whose { -pin } is locked, must be put right by the issuer. If you have an unblocking code ({ -puk }), ask the issuer how to use it.
guide-vn-reregister-unlock-caution-no-guessing = Do not try the { -pin } any more and do not initialize the token yourself: that erases the certificate.

guide-vn-reregister-not-on-token = The new certificate is not there yet
    .body = This token holds no valid certificate with the tax code you entered. Plug in the right token or correct the tax code. If the renewal or compensation is not finished, do that first with one of the guides below.

guide-vn-reregister-keep = What to keep
    .body = Note the serial number and the last day of the new certificate, and keep the token in a safe place. Keep the old token until every place has accepted the new certificate and the first transaction has succeeded. After the next renewal, use this guide again.
