### Words of the guide vn-certificate-renew, in the order of its steps.

guide-vn-certificate-renew = Renew a certificate
    .body = This guide takes you through renewing a certificate of any issuer licensed in Vietnam, before it ends. Every step that can be checked is checked on the token itself.
guide-vn-certificate-renew-caution-pin = Type the { -pin } only in the window of the token's own program, and only when you opened it yourself. Do not read it out on the telephone or send it to anybody, not even to somebody who claims to be from the issuer.

guide-vn-certificate-renew-when = When should you renew?
    .body = Ask for the renewal at least 30 days before the certificate ends; some issuers insist on it. If the certificate ends before the contract does, you may only need the missing term made up, without paying for a renewal: see the guide below.
guide-vn-certificate-renew-when-caution-late = Once the certificate has ended you can sign nothing until you have the new one, not even a tax declaration that is due.

guide-vn-certificate-renew-issued-by = Who issued the certificate?
    .body = Most certificates come from a licensed issuer. The national e-procurement system has certificates of its own and renews them in its own way.
guide-vn-certificate-renew-issued-by-licensed = A licensed issuer
guide-vn-certificate-renew-issued-by-procurement = The national e-procurement system

guide-vn-certificate-renew-procurement = Renew on the procurement site
    .body = A certificate of the procurement system is valid for one year. Sign in, open “Quản lý chứng thư số” and choose “Gia hạn chứng thư số”.
guide-vn-certificate-renew-procurement-caution-window = The system renews only within the 30 days before the end, neither earlier nor later.

guide-vn-certificate-renew-tax-code = The tax code
    .body = Enter the tax code in the certificate. A branch has 13 digits; persons and household businesses may use their 12-digit identity number.
guide-vn-certificate-renew-tax-code-field-holder-number = Tax code

guide-vn-certificate-renew-plug-in = Plug the token in
    .body = Plug the token to be renewed into a { -usb } port of the computer. Unplug all other tokens.

guide-vn-certificate-renew-driver = Install the token's driver
    .body = The driver is usually on the token itself or on the issuer's site. If it is already installed, this step completes itself.
guide-vn-certificate-renew-driver-caution-trusted-source = Do not take the driver from an unknown site or from a link somebody sent you. A tampered program can steal the { -pin }.

guide-vn-certificate-renew-token-active = Make sure the { -pin } is not locked
    .body = You will need the { -pin } for the renewal, so be sure that it is not locked. This check does not ask for the { -pin } and uses up none of its tries.

guide-vn-certificate-renew-certificate = Check the present certificate
    .body = The token must hold a certificate that carries the tax code you entered.

guide-vn-certificate-renew-note = Remember the old certificate
    .body = Before anything changes, let { -tamga } remember the certificate you have now, so that it can be compared with the new one. Only the public part is kept.
guide-vn-certificate-renew-note-caution-keep-old = Do not delete the old certificate and do not initialize the token. The customs system { -vn-vnaccs } still needs the old certificate to sign you in, even when it has expired.

guide-vn-certificate-renew-issuer = Find out who the issuer is
    .body = Look at the issuer's name that { -tamga } reads in the certificate. On 17 July 2026, 26 issuers were licensed: BkavCA, FPT-CA, Viettel-CA, VNPT-CA, CA2, Safe-CA, SmartSign, Newtel-CA, EFY-CA, TrustCA, MISA-CA, NC-CA, LCS-CA, CMC-CA, EASYCA, FASTCA, I-CA, Hilo-CA, ONE-CA, WINCA, MATBAO-CA, E-CA, MOBIFONE CA, VNPAY-CA, IntrustCA and MK CA. Today's list is at rootca.gov.vn.
guide-vn-certificate-renew-issuer-caution-similar-names = Some names are alike but belong to different organizations, such as CA2, I-CA and SmartSign. Read the exact name in the certificate.

guide-vn-certificate-renew-still-valid = Is the certificate still valid?
    .body = { -tamga } shows the last day of the certificate on the token.
guide-vn-certificate-renew-still-valid-yes = It is still valid
guide-vn-certificate-renew-still-valid-expired = It has expired

guide-vn-certificate-renew-expired = The certificate has expired
    .body = Ask the issuer whether it can still be renewed or a new one has to be issued. Keep the old certificate: customs lets you sign in with an expired one to register the new one.

guide-vn-certificate-renew-contact = Contact the issuer
    .body = Call the number or open the site given in your contract and ask for the renewal. Ask three things: which papers, what fee, and whether the same token is used or you get a new one.
guide-vn-certificate-renew-contact-caution-callers = Beware of callers who say that your certificate is about to end and send a link or want a program installed. Call back the number in your contract yourself.

guide-vn-certificate-renew-holder = In whose name is the certificate?
    .body = The papers depend on the holder.
guide-vn-certificate-renew-holder-organisation = A company or organization
guide-vn-certificate-renew-holder-person = A natural person

guide-vn-certificate-renew-papers-organisation = Get the organization's papers ready
    .body = The issuer gives you the request form. Copies usually have to be certified by a notary or stamped by the organization. The authorization and the authorized person's papers are needed only if somebody other than the legal representative signs.

guide-vn-certificate-renew-papers-person = Get your papers ready
    .body = The issuer gives you the request form. Proof of identity may be an identity card, an electronic identity of level 2 or a valid passport; foreigners also need a visa or proof of exemption.

guide-vn-certificate-renew-price = Pay for the renewal
    .body = Each issuer has its own prices, by the number of years. See the price on the issuer's site before you pay, and keep the receipt.
guide-vn-certificate-renew-price-caution-account = Pay only to an account in the name of the issuer or of the agent in your contract. An account in a person's name is a mark of fraud.

guide-vn-certificate-renew-contract = The last day of the new contract
    .body = Enter the last day given in the contract or the renewal form. It is needed later to know whether you received the whole term.
guide-vn-certificate-renew-contract-field-contract-end = Last day of the contract

guide-vn-certificate-renew-same-token = Which token will be used?
    .body = Some issuers write the new certificate to the token you have, others hand out a new one.
guide-vn-certificate-renew-same-token-same = The token I have
guide-vn-certificate-renew-same-token-new = A new token

guide-vn-certificate-renew-install = Write the new certificate
    .body = When the issuer says that the request is approved, plug the token in and open its own program; usually it offers the renewal by itself. Check the term it offers and agree, type the { -pin } and wait until it reports success. Stay on the internet all the while.
guide-vn-certificate-renew-install-variant-safe-ca = For example, with SAFE-CA
guide-vn-certificate-renew-install-caution-input-method = Switch the Vietnamese input method off before you type the { -pin }, or what you type may be changed.
guide-vn-certificate-renew-install-caution-five-tries = A few wrong tries lock the token; a { -vn-viettel } token is locked after five. Do not guess.
guide-vn-certificate-renew-install-caution-one-token = Plug in one token only, so that the new certificate is not written to the wrong one.

guide-vn-certificate-renew-receive = Collect the new token
    .body = When you are handed the token, make sure that the new certificate is on it. Ask what its { -pin } is and how to change it. Then unplug the old token and plug in the new one.
guide-vn-certificate-renew-receive-caution-pin-secret = Tell nobody the { -pin } of your token, and do not keep the two together. Whoever has both can sign on your behalf.
guide-vn-certificate-renew-receive-caution-keep-both = Do not return the old token until every agency has accepted the new certificate.

guide-vn-certificate-renew-compare = Compare with the old certificate
    .body = Unplug the token and plug it in again. The new certificate must have the same holder and end later than the old one.

guide-vn-certificate-renew-trust = If a program does not trust it
    .body = On 25 November 2025 the national root was made anew in the name of the Ministry of Science and Technology. Older programs may not know it yet and call the new certificate untrusted. Then update the program; the certificate need not be changed. If you see no such message, go on.

guide-vn-certificate-renew-term = Is the new term complete?
    .body = Compare the last day of the new certificate with the last day of the contract.
guide-vn-certificate-renew-term-full = It lasts to the end of the contract
guide-vn-certificate-renew-term-short = It is shorter than the contract

guide-vn-certificate-renew-cut-short = The rest is made up later
    .body = An issuer can certify only up to the day its own certificate ends; that of “VNPT-CA SHA2”, for example, ends on 30 August 2029. What is missing is made up free of charge. Keep the contract, note that day, and ask the issuer how you will receive the rest.

guide-vn-certificate-renew-unlock = Take the token to its issuer
    .body = A token that has not been set up, or whose { -pin } is locked, must be put right by the issuer. If you have an unblocking code ({ -puk }), ask the issuer how to use it.
guide-vn-certificate-renew-unlock-caution-no-guessing = Do not try the { -pin } any more and do not initialize the token yourself: that erases the certificate.

guide-vn-certificate-renew-other-token = Plug in the right token
    .body = This token holds no certificate, or one with another tax code. Plug in the right token. If you mistyped the tax code, go back to that step and correct it.

guide-vn-certificate-renew-not-renewed = The new certificate is not there yet
    .body = Unplug the token, plug it in again and open its program once more. If only the old certificate is there, ask the issuer whether the request was approved. Do not run any other program found on the internet.

guide-vn-certificate-renew-agencies = Make it known to every agency
    .body = The new certificate has a new serial number, so tax, customs, social insurance and everywhere else you use the signature must be told. The guide below goes through them in the right order.
