### Words of the guide vn-viettel-compensate, in the order of its steps.

guide-vn-viettel-compensate = Make up the missing { -vn-viettel } term
    .body = This guide gets you the whole term of your contract when your { -vn-viettel } certificate was cut short, and writes the new term to the token. Every step that can be checked is checked on the token itself.
guide-vn-viettel-compensate-caution-pin = Type the { -pin } only in the window of the token's own program, and only when you opened it yourself. Do not read it out on the telephone or send it to anybody, not even to somebody who claims to be from { -vn-viettel }.
guide-vn-viettel-compensate-caution-free = Compensation is free of charge, because the term was already paid for in the contract. If somebody wants money for it, stop and ask { -vn-viettel }.

guide-vn-viettel-compensate-notice = The official notice
    .body = Following a document of the Ministry of Information and Communications (now merged into the Ministry of Science and Technology) on the certificate for { -vn-viettel }'s signature service, the military telecommunications group { -vn-viettel } sent an open letter to the companies that use it. It asks them to have the missing term made up promptly, to protect their rights and avoid risks. The letter itself says when this is carried out and applies.
guide-vn-viettel-compensate-notice-caution-deadline = Update within the time given in the notice. After it, transactions may fail because of the certificate, and your use of the service may be interrupted.
guide-vn-viettel-compensate-notice-caution-promotions = With the notice { -vn-viettel } also presents promotions for ordering its services. They are advertising; you need not buy anything to be compensated.

guide-vn-viettel-compensate-why = Why is a term made up?
    .body = Each provider is licensed for five years at a time, so when only one, two or three years of the license are left, its customers' certificates end there too. What is then missing, counted from the registration, is made up with a new certificate. Without it you risk trouble with tax declarations, customs and other procedures. The original article names a “Luật Thuế Quan” as the law behind this; we found no such rule.

guide-vn-viettel-compensate-who = Who is compensated?
    .body = Only companies that use a { -vn-viettel } signature and whose certificate ends before the contract does, on the very day { -vn-viettel }'s own certificate ends. Two such days are known: 13 May 2024 and 24 September 2025; if yours has passed, ask { -vn-viettel } whether it still compensates. An example: the contract runs from 10 July 2021 to 10 July 2024, but Token Manager shows only 13 May 2024.

guide-vn-viettel-compensate-tax-code = The tax code
    .body = Enter the company's tax code. The certificate must carry the same number. A branch has 13 digits; persons and household businesses may use their 12-digit identity number.
guide-vn-viettel-compensate-tax-code-field-holder-number = Tax code

guide-vn-viettel-compensate-contract = The last day of the contract
    .body = Find the contract for the certificate and enter the last day it gives. If the contract too is about to end, ask { -vn-viettel } to combine compensation with renewal.
guide-vn-viettel-compensate-contract-field-contract-end = Last day of the contract

guide-vn-viettel-compensate-plug-in = Plug the token in
    .body = Plug the { -vn-viettel } token into a { -usb } port of the computer and leave it there until you have finished. Unplug all other tokens.

guide-vn-viettel-compensate-driver = Install the token's program
    .body = The program Token Manager is usually on the token itself: open the { -vn-viettel } drive on the computer and run the installer as administrator. If it is already installed, this step completes itself.
guide-vn-viettel-compensate-driver-caution-trusted-source = Do not take this program from an unknown site or from a link somebody sent you. A tampered program can steal the { -pin }.

guide-vn-viettel-compensate-token-active = Make sure the { -pin } is not locked
    .body = Before you go on, be sure that the token has been set up and its { -pin } is not locked. This check does not ask for the { -pin } and uses up none of its tries.

guide-vn-viettel-compensate-certificate = Check the present certificate
    .body = The token must hold a certificate that carries the tax code you entered.

guide-vn-viettel-compensate-issuer = Check the issuer
    .body = This guide is only for certificates issued by { -vn-viettel }. The issuer's name is read from the certificate itself.

guide-vn-viettel-compensate-clipped = Check that the term was cut short
    .body = A certificate is due for compensation when it ends together with { -vn-viettel }'s own certificate while the contract runs on.

guide-vn-viettel-compensate-pop-up = Does Token Manager show a notice?
    .body = Leave the token plugged in and open Token Manager. If the certificate is due for compensation, a window with a notice appears.
guide-vn-viettel-compensate-pop-up-shown = Yes, it announces compensation
guide-vn-viettel-compensate-pop-up-not-shown = No notice appears

guide-vn-viettel-compensate-no-pop-up = Update Token Manager, then ask
    .body = Token Manager may be an old version. Run it as administrator and agree when it offers an update. If there is still no notice, ask a { -vn-viettel } service point before you go on.

guide-vn-viettel-compensate-note = Remember the old certificate
    .body = Before anything changes, let { -tamga } remember the certificate you have now. The new term can then be compared with the old one. Only the public part is kept.
guide-vn-viettel-compensate-note-caution-keep-old = Do not delete the old certificate and do not initialize the token. The customs system { -vn-vnaccs } still needs the old certificate to sign you in, even when it has expired.

guide-vn-viettel-compensate-java = Does this computer have Java?
    .body = There are two versions of the tool: a plain one that uses the Java already on the computer, and one with Java built in. { -tamga } looks for you whether this computer has Java.
guide-vn-viettel-compensate-java-has-java = Java is there
guide-vn-viettel-compensate-java-no-java = No Java, or not sure

guide-vn-viettel-compensate-tool-plain = Get the tool
    .body = Get the plain version of the compensation tool from { -vn-viettel }: either Token Manager offers to install it, or you ask for it at a service point. It is called “Viettel-CA Pro”. { -tamga } does not download it by itself.
guide-vn-viettel-compensate-tool-plain-caution-no-links = Take the tool only from the issuer. Never use a link that somebody sent you by message, e-mail or telephone, even if it says “cấp bù”.
guide-vn-viettel-compensate-tool-plain-caution-fingerprint = A site that is not { -vn-viettel }'s offers a file “Viettel-CA Pro 2025.1.zip” with the SHA-256 43B9E1D07CC861C24B10C2428D9F3B9B4D1F3C6CC5171F3E4EDB9FBC71334169. A file with another value is certainly not that file; but the same value does not yet prove that the file is { -vn-viettel }'s.

guide-vn-viettel-compensate-tool-with-java = Get the tool with Java
    .body = Get the version of the compensation tool with Java built in from { -vn-viettel }: either Token Manager offers to install it, or you ask for it at a service point. You need not install Java for it. { -tamga } does not download it by itself.
guide-vn-viettel-compensate-tool-with-java-caution-no-links = { guide-vn-viettel-compensate-tool-plain-caution-no-links }
guide-vn-viettel-compensate-tool-with-java-caution-fingerprint = { guide-vn-viettel-compensate-tool-plain-caution-fingerprint }

guide-vn-viettel-compensate-prepare = Before you run the tool
    .body = Install the tool and make sure that the computer is on the internet. The tool needs the connection all the time while it writes the new certificate.
guide-vn-viettel-compensate-prepare-caution-one-token = Plug in one token only. The tool writes the new certificate by itself, and with several tokens it could write to the wrong one.

guide-vn-viettel-compensate-run = Write the new term to the token
    .body = With the token plugged in, open the tool and press “Bắt đầu”. Type the { -pin } and press “Đăng nhập”. The tool checks the certificate and writes the new one to the token by itself.
guide-vn-viettel-compensate-run-caution-input-method = Switch the Vietnamese input method off before you type the { -pin }, or what you type may be changed.
guide-vn-viettel-compensate-run-caution-five-tries = Five wrong tries lock a { -vn-viettel } token. Do not guess; look the { -pin } up before you type it.
guide-vn-viettel-compensate-run-caution-leave-in = Do not unplug the token or switch the computer off until the tool says it has finished.

guide-vn-viettel-compensate-compare = Compare with the old certificate
    .body = Unplug the token and plug it in again. The new certificate must have the same holder, end later than the old one, and last to the end of the contract.

guide-vn-viettel-compensate-customs = Do you declare customs on-line?
    .body = The new certificate has a new serial number, so every agency must be told. Customs also needs a waiting time.
guide-vn-viettel-compensate-customs-declares = Yes, we declare customs on-line
guide-vn-viettel-compensate-customs-does-not = No

guide-vn-viettel-compensate-clearance = Allow for the waiting time at customs
    .body = You have to update the term in the electronic customs system; the guide at the last step shows how.
guide-vn-viettel-compensate-clearance-caution-plan = Choose a time when no shipment has to be cleared during the wait, so that your work is not interrupted.
guide-vn-viettel-compensate-clearance-wait = 24 hours after the update, goods can be cleared as usual.

guide-vn-viettel-compensate-unlock = Take the token to { -vn-viettel }
    .body = A token that has not been set up, or whose { -pin } is locked, must be put right at a { -vn-viettel } service point. Take the token and the company's papers with you.
guide-vn-viettel-compensate-unlock-caution-no-guessing = Do not try the { -pin } any more and do not initialize the token yourself: that erases the certificate.

guide-vn-viettel-compensate-other-token = Plug in the right token
    .body = This token holds no certificate, or one with another tax code. Plug in the right token. If you mistyped the tax code, go back to that step and correct it.

guide-vn-viettel-compensate-other-issuer = Not a { -vn-viettel } certificate
    .body = This certificate was issued by somebody else, so { -vn-viettel } cannot make up its term. If you have a { -vn-viettel } token, plug that one in. If not, see the guide on renewal below.

guide-vn-viettel-compensate-not-clipped = This certificate is not due
    .body = The certificate was not cut short, or the contract does not run longer. Look again at the last day of the contract you entered. If it is right and the certificate ends soon, you need a renewal, not compensation.

guide-vn-viettel-compensate-not-renewed = The term has not changed yet
    .body = Unplug the token, plug it in again and open the tool once more. If the term is still too short, report it to a { -vn-viettel } service point and show the contract. Do not run any other program found on the internet.

guide-vn-viettel-compensate-agencies = Update every agency
    .body = The new term must still be made known to the tax administration, customs, social insurance, the one-stop offices, public services and everywhere else you use the signature. The guide below goes through them in the right order.
