### Words of the guide ir-certificate-renew, in the order of its steps.
### What is the same as in other guides of Iran is taken from there.

guide-ir-certificate-renew = Renew a signing certificate
    .body = This guide renews your signing certificate before it ends. You need no new token; the new certificate is put on the same one. At the end the old certificate and the new one are compared.
guide-ir-certificate-renew-caution-no-reset = Do not initialize the token again, and do not delete the old certificate or key from it. What is deleted from a token cannot be brought back.

guide-ir-certificate-renew-holder = { guide-ir-moadian-register-software-holder }
    .body = A person's certificate carries the national code; the certificate of a company or organization carries its legal ID.
guide-ir-certificate-renew-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-certificate-renew-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-certificate-renew-person-number = { guide-ir-token-obtain-person-number }
    .body = Enter the national code of the holder. Both the old and the new certificate are compared with it.
guide-ir-certificate-renew-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }

guide-ir-certificate-renew-organisation-number = { guide-ir-token-obtain-organisation-number }
    .body = Enter the legal ID of the company or organization, eleven digits. Both the old and the new certificate are compared with it.
guide-ir-certificate-renew-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }

guide-ir-certificate-renew-token-kind = Which kind of token do you have?
    .body = A hardware token looks like a { -usb } memory stick. A software token is a file that usually ends in { -p12 } or { -pfx } and is opened with a password.
guide-ir-certificate-renew-token-kind-hardware = A hardware token
guide-ir-certificate-renew-token-kind-software = A software token

guide-ir-certificate-renew-plug-in = { guide-ir-moadian-register-hardware-plug-in }
    .body = { guide-ir-moadian-register-hardware-plug-in.body }

guide-ir-certificate-renew-driver = { guide-ir-moadian-register-hardware-driver }
    .body = { guide-ir-moadian-register-hardware-driver.body }
guide-ir-certificate-renew-driver-caution-trusted-source = { guide-ir-moadian-register-hardware-driver-caution-trusted-source }

guide-ir-certificate-renew-token-active = { guide-ir-moadian-register-hardware-token-active }
    .body = Before you renew, be sure that the { -pin } of the token is not locked, because it is asked for during the renewal. This check does not ask for the { -pin } and uses up none of its tries.

guide-ir-certificate-renew-open-file = { guide-ir-moadian-register-software-open-file }
    .body = { guide-ir-moadian-register-software-open-file.body }
guide-ir-certificate-renew-open-file-caution-copies = { guide-ir-moadian-register-software-open-file-caution-copies }

guide-ir-certificate-renew-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-certificate-renew-old-certificate = Note the present certificate
    .body = { -tamga } remembers the serial number and the end of the present certificate, to compare them with the new one afterwards. This needs no { -pin } and changes nothing on the token.

guide-ir-certificate-renew-still-valid = Is the certificate still valid?
    .body = A certificate can be renewed only before it ends, and only if it has not been revoked. The old and the new term together must also stay within a limit that the issuer sets. A certificate usually lasts one or two years.
guide-ir-certificate-renew-still-valid-valid = Yes, its end has not passed
guide-ir-certificate-renew-still-valid-ended = No, it has expired or been revoked

guide-ir-certificate-renew-way = How will you renew?
    .body = A certificate of GICA can be renewed on its site, or at a notary's or another registration office; it need not be the office you went to before. The page of certificates shows the name of the issuer.
guide-ir-certificate-renew-way-remote = On the site of GICA
guide-ir-certificate-renew-way-office = In person, at a registration office
guide-ir-certificate-renew-way-other-issuer = Mine is from another issuer

guide-ir-certificate-renew-dastine = Update { -dastine }
    .body = Renewing on the site of GICA needs the newest version of { -dastine }, the program that connects the site with your token. Take the new version from the link on the site itself and install it. Then close the browser and open it again.
guide-ir-certificate-renew-dastine-caution-trusted-source = { guide-ir-token-obtain-dastine-caution-trusted-source }

guide-ir-certificate-renew-renewal = Apply for the renewal
    .body = Open the site from here, sign in through the item below and apply for the renewal of this certificate. Leave the token plugged in until the end. Our sources do not give the exact name of the item for renewal; if you cannot find it, call support.
guide-ir-certificate-renew-renewal-caution-address = { guide-ir-token-obtain-account-caution-address }
guide-ir-certificate-renew-renewal-caution-pin-window = Type the { -pin } of your token only in the window of { -dastine } itself, not on a page of the site.

guide-ir-certificate-renew-fee = Pay for the renewal
    .body = Pay the fee on the same site, and if you receive a tracking code, write it down here. The amounts below are for one year; a certificate for two years costs twice as much.
guide-ir-certificate-renew-fee-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-certificate-renew-fee-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-certificate-renew-fee-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-certificate-renew-fee-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-certificate-renew-fee-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-certificate-renew-fee-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-certificate-renew-fee-caution-prices = These are the fees for issuing a certificate in the Iranian year 1402 (2023/24), given only as an example. See the site for today's fee of a renewal.

guide-ir-certificate-renew-answer = What was the result?
    .body = Choose what the site or { -dastine } shows. If you saw an error, note its number.
guide-ir-certificate-renew-answer-written = The new certificate was issued
guide-ir-certificate-renew-answer-visit = I have to go there in person
guide-ir-certificate-renew-answer-request = The site asks for a request file
guide-ir-certificate-renew-answer-error = I saw an error

guide-ir-certificate-renew-dastine-error = Which error did { -dastine } show?
    .body = Find the error number in the message and choose it here.
guide-ir-certificate-renew-dastine-error-closed = The program is not found
guide-ir-certificate-renew-dastine-error-outdated = Error 78 or 111: old version
guide-ir-certificate-renew-dastine-error-token = Error 11, 25, 30, 77 or 89: token
guide-ir-certificate-renew-dastine-error-pin = Error 13, 14, 18 or 91 to 99: { -pin }
guide-ir-certificate-renew-dastine-error-pin-change = Error 72 to 75: change of the { -pin }
guide-ir-certificate-renew-dastine-error-locked = Error 29 or 90: locked
guide-ir-certificate-renew-dastine-error-key = Error 41 or 42: making the key
guide-ir-certificate-renew-dastine-error-import = Error 48 to 50: storing the certificate
guide-ir-certificate-renew-dastine-error-file = Error 26 or 27: file of the token
guide-ir-certificate-renew-dastine-error-computer = Error 20, 120 or 220: computer
guide-ir-certificate-renew-dastine-error-identity-card = Error 200 to 211: national card
guide-ir-certificate-renew-dastine-error-other = None of these

guide-ir-certificate-renew-dastine-closed = { -dastine } cannot be reached
    .body = DASTINE_NOT_INSTALLED means that the program is not installed or not running; install and start it. DASTINE_PORTS_ARE_CLOSED means that it is there but the browser cannot reach it; check the firewall and the VPN. The address local.dastine.pki.co.ir must lead to this computer; some modems prevent that.

guide-ir-certificate-renew-dastine-outdated = Install the new version
    .body = The version of { -dastine } on this computer is old. Sometimes DASTINE_VERSION_OUTDATED is shown instead of a number. Install the new version from the link on the site itself, close the browser and open it again.

guide-ir-certificate-renew-dastine-token = No token or certificate is seen
    .body = The token was unplugged, its driver is not installed, it holds no certificate, or no certificate was chosen in the window of { -dastine }. Plug the token straight into the computer and choose your certificate in that window.

guide-ir-certificate-renew-dastine-pin = The { -pin } was not accepted
    .body = Error 13 means that the window for the { -pin } waited too long, 18 that you closed it, and 14 that the { -pin } was wrong. Error 91 means that you have only one try left, 92 two, and so on up to 99, which is nine.
guide-ir-certificate-renew-dastine-pin-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-certificate-renew-dastine-pin-change = The new { -pin } was not accepted
    .body = The new { -pin } was not typed the same way twice, is too short or too long, or is too simple. A renewal does not need a new { -pin }; unless the site asked for it, leave the { -pin } as it is.

guide-ir-certificate-renew-dastine-locked = The token is locked
    .body = Error 29 means that the { -pin } is locked. Only the office that handed out the token can unlock it, or the unblocking code ({ -puk }). Error 90 means that the { -puk } is locked too; ask that office whether you need a new certificate.
guide-ir-certificate-renew-dastine-locked-caution-puk = Do not guess the { -puk } either. If it locks, the token may never open again and the key inside it is lost.

guide-ir-certificate-renew-dastine-key = No new key was made
    .body = Error 41 means that no token was chosen; plug the token in and choose it. Error 42 usually means that the token has no room left; call support before you do anything else.
guide-ir-certificate-renew-dastine-key-caution-no-deleting = Do not delete anything from the token to make room. A deleted key cannot be brought back, and the present certificate would stop working too.

guide-ir-certificate-renew-dastine-import = The certificate was not stored
    .body = Error 49 means that the session has ended; sign out of the site, sign in again and start anew. With error 48 or 50, be sure that the token you applied with is the one that is plugged in.

guide-ir-certificate-renew-dastine-file = The token's file did not open
    .body = Error 26 means that the password of the file is wrong, and 27 that the file is damaged. Type the password again, or use your backup copy of the file.

guide-ir-certificate-renew-dastine-computer = The computer refused or was silent
    .body = Error 20 means that access was not permitted; if a window asks for permission, agree. Error 120 means that no answer came; switch your VPN off and try again. Error 220 means that the token's driver is not known; install it again.

guide-ir-certificate-renew-dastine-identity-card = Put the national card aside
    .body = These errors are about the national smart card, not about the token. Take the card out of the reader, plug the token in and choose the token in the window of { -dastine }.

guide-ir-certificate-renew-again = Try again
    .body = Open the site and follow the renewal once more. If you have already paid, do not pay again; go on with the same application.
guide-ir-certificate-renew-again-written = { guide-ir-certificate-renew-answer-written }
guide-ir-certificate-renew-again-visit = { guide-ir-certificate-renew-answer-visit }
guide-ir-certificate-renew-again-request = { guide-ir-certificate-renew-answer-request }
guide-ir-certificate-renew-again-error = An error again

guide-ir-certificate-renew-support = Call support
    .body = Call the support of GICA and press extension 2. Have the tracking code, the error number and the time of the error at hand.
guide-ir-certificate-renew-support-caution-no-pin = { guide-ir-moadian-register-hardware-support-caution-no-pin }

guide-ir-certificate-renew-request = Make a new request
    .body = Make the request with the same names and numbers as in the present certificate, here or with { -dastine }. The private key stays with you; give the site only the request (CSR). After the issue, fetch the file of the certificate.
guide-ir-certificate-renew-request-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }
guide-ir-certificate-renew-request-caution-keep-key = { guide-ir-token-obtain-request-caution-keep-key }

guide-ir-certificate-renew-issued = { guide-ir-token-obtain-import }
    .body = { guide-ir-token-obtain-import.body }

guide-ir-certificate-renew-notary = { guide-ir-moadian-register-hardware-notary }
    .body = Take the tracking code, your identity papers and the token itself to a notary's office, or to the registration office named in your application.
guide-ir-certificate-renew-notary-caution-office-share = { guide-ir-token-obtain-notary-caution-office-share }

guide-ir-certificate-renew-papers = { guide-ir-moadian-register-hardware-papers }
    .body = Take both the original and a copy of your national card and of your birth certificate. Companies also bring the company's papers. Ask the office beforehand which papers it wants for a renewal.

guide-ir-certificate-renew-office = Go to the registration office
    .body = Take your token along and ask for the certificate to be renewed on it. The office can also renew a token you got elsewhere. You need not buy a new token.

guide-ir-certificate-renew-other-issuer = Call the issuer of the certificate
    .body = Other authorities have renewal forms of their own. ParsSign (Hovita) has three: for legal persons, for affiliated and for unaffiliated natural persons. If your issuer is another one, look up its telephone number on its own site.

guide-ir-certificate-renew-ended = Get a new certificate
    .body = A certificate that has expired or been revoked cannot be renewed; you must apply as you did the first time. The guide for that is on this page. The same token can be used again. Come back here when you have the new certificate.

guide-ir-certificate-renew-renewed = Check the new certificate
    .body = The new certificate must belong to the same holder, have another serial number and end later than the old one. For this check, leave the token plugged in or its file open.

guide-ir-certificate-renew-key = { guide-ir-moadian-register-hardware-key }
    .body = { guide-ir-moadian-register-hardware-key.body } If you wish, make a test signature here: it proves that the key really signs.

guide-ir-certificate-renew-ledger = Go through the portals
    .body = This list shows which portals still know the old certificate. The new one must be made known to each of them.
guide-ir-certificate-renew-ledger-caution-keep-old = Until every portal knows the new certificate, do not delete the old certificate and key from the token. What is deleted cannot be brought back.

guide-ir-certificate-renew-unlock = { guide-ir-moadian-register-hardware-unlock }
    .body = { guide-ir-moadian-register-hardware-unlock.body }
guide-ir-certificate-renew-unlock-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-certificate-renew-other-token = Plug in or open the right token
    .body = This token holds no certificate, or the certificate belongs to someone else or is of the wrong kind. Plug in the right token or open the right file. If you mistyped the number, go back to that step and correct it.

guide-ir-certificate-renew-not-yet = The new certificate is not seen yet
    .body = Unplug a hardware token and plug it in again. If you have a software token, open the new file. If it is still not seen, ask the issuer whether the certificate has been issued and put on this token.

guide-ir-certificate-renew-register-again = Register the new certificate again
    .body = The new certificate has another serial number and perhaps another key; so register it with { -moadian } again. The guides for each kind of token are on this page. If you know your unique ID, ask here first: when the tax system takes the new certificate already, nothing has to be registered. Note the day the new certificate expires.
guide-ir-certificate-renew-register-again-caution-ask-first = Our sources show no way to replace the key of a unique ID. Before you register again, ask the support of { -moadian } whether the present ID stays or you must get a new one.
