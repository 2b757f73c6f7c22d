### Words of the guide mn-certificate-revoke, in the order of its steps.

guide-mn-certificate-revoke = Revoke a certificate of { -monpass }
    .body = Have a certificate revoked when the token is lost, when somebody else knows its { -pin }, when the holder has left the job, or when its data have changed. The manual that { -monpass } wrote in 2017 says that the organization's employee in charge applies for it, but names no button. Wherever something is open, you ask by telephone.
guide-mn-certificate-revoke-caution-year = This guide rests on a manual that { -monpass } wrote in 2017 and on a law that was in force until 2022. Ask for today's rules at +976 18002535 or info@monpass.mn.
guide-mn-certificate-revoke-caution-final = Our sources know of no way to undo a revocation. If the signature is still needed, a new certificate must be ordered and paid for.

guide-mn-certificate-revoke-reason = Why must it be revoked?
    .body = If somebody else might sign in your name, report it by telephone first. Otherwise you apply right away.
guide-mn-certificate-revoke-reason-lost = The token is lost or stolen
guide-mn-certificate-revoke-reason-pin-known = Somebody else knows the { -pin }
guide-mn-certificate-revoke-reason-left = The holder has left the job
guide-mn-certificate-revoke-reason-changed = The data have changed
guide-mn-certificate-revoke-reason-other = For another reason

guide-mn-certificate-revoke-call-lost = Telephone at once
    .body = Call 1800-2535, say that the token is lost, and have the certificate revoked urgently. Have the holder's names and register number and the organization's name and register number ready. If the token may yet turn up, ask whether the certificate can be suspended for the time being. If nobody answers, write to info@monpass.mn at once and call again.
guide-mn-certificate-revoke-call-lost-caution-at-once = Until the certificate is revoked, whoever finds both the token and its { -pin } can sign in your name. Note the day and hour of your call and the name of the person who answered.
guide-mn-certificate-revoke-call-lost-caution-liable = Under the law in force until 2022, the holder answered for what came of losing the private key or giving its secret away, and had to tell the issuer and the other parties at once when somebody else might know it. Ask by telephone what the present law says.
guide-mn-certificate-revoke-call-lost-caution-no-pin = A real employee never asks for the { -pin } of your token or for your password. If somebody does, hang up.

guide-mn-certificate-revoke-call-pin = Report it by telephone at once
    .body = Unplug the token and keep it with you. Call 1800-2535, say that somebody else knows the { -pin }, and ask whether the certificate should be revoked or a new { -pin } is enough.
guide-mn-certificate-revoke-call-pin-caution-liable = { guide-mn-certificate-revoke-call-lost-caution-liable }
guide-mn-certificate-revoke-call-pin-caution-no-pin = { guide-mn-certificate-revoke-call-lost-caution-no-pin }

guide-mn-certificate-revoke-take-back = Take the token back
    .body = Take the token from the person who leaves, and keep it in a safe place. Nobody uses it until the certificate is revoked. If it is not handed over, call 1800-2535 at once.
guide-mn-certificate-revoke-take-back-caution-no-lending = Nobody may sign with another person's certificate, even if they know its { -pin }. Order a certificate in the successor's own name.

guide-mn-certificate-revoke-token = Is the token in your hands?
    .body = If so, you see on the token itself which certificate is to be revoked, and do not mistake it for another.
guide-mn-certificate-revoke-token-here = Yes, I have it here
guide-mn-certificate-revoke-token-gone = No, I do not have it

guide-mn-certificate-revoke-plug-in = { guide-mn-monpass-obtain-plug-in }
    .body = { guide-mn-monpass-obtain-plug-in.body }

guide-mn-certificate-revoke-driver = { guide-mn-monpass-obtain-driver }
    .body = { guide-mn-monpass-obtain-driver.body }
guide-mn-certificate-revoke-driver-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-revoke-certificate = Note the certificate
    .body = Look at the holder's name, the serial number and the day of expiry. If it is the one to be revoked, it is noted and you continue. No { -pin } is needed.

guide-mn-certificate-revoke-which = Prepare what you will be asked
    .body = You need these to find the certificate on the site, to talk on the telephone and to write a letter. If it is urgent, leave empty what you do not know.
guide-mn-certificate-revoke-which-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-certificate-revoke-which-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-certificate-revoke-which-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-certificate-revoke-which-field-organisation-name = { guide-mn-monpass-obtain-organisation-basics-field-organisation-name }
guide-mn-certificate-revoke-which-field-organisation-number = { guide-mn-monpass-obtain-organisation-basics-field-organisation-number }

guide-mn-certificate-revoke-who = Who is in charge of the account?
    .body = A revocation is applied for by the employee who acts for the organization, from its account on the site www.monpass.mn.
guide-mn-certificate-revoke-who-me = I am
guide-mn-certificate-revoke-who-colleague = A colleague of mine is
guide-mn-certificate-revoke-who-nobody = Nobody is able to sign in

guide-mn-certificate-revoke-tell-employee = Tell the employee in charge
    .body = Give the employee in charge what you prepared, and have the application made now. The next steps are theirs.

guide-mn-certificate-revoke-sign-in = { guide-mn-monpass-obtain-sign-in }
    .body = { guide-mn-monpass-obtain-sign-in.body }
guide-mn-certificate-revoke-sign-in-caution-address = { guide-mn-monpass-obtain-registration-page-caution-address }
guide-mn-certificate-revoke-sign-in-caution-password = { guide-mn-monpass-obtain-sign-in-caution-password }

guide-mn-certificate-revoke-issued = Find the certificate in the list
    .body = Find the certificate with what you prepared. The manual names no button for a revocation, so look whether there is one in its row.
guide-mn-certificate-revoke-issued-button = There is a button for revocation
guide-mn-certificate-revoke-issued-no-button = There is no button, or no certificate

guide-mn-certificate-revoke-request = Send the application
    .body = Press the button and do as the site tells you. We have not seen this page. If it asks for the reason, give the true one. If in doubt, telephone before you send it.
guide-mn-certificate-revoke-request-caution-right-one = Before you send it, compare the holder's name and register number once more. If you have the wrong certificate revoked, a new one may have to be ordered for that person.

guide-mn-certificate-revoke-write = Apply in writing
    .body = Under the former law, a certificate was revoked when its holder asked for it in writing. Write an official letter with the holder's name, register number and the reason; the director signs and stamps it. Ask at 1800-2535 how and to whom to deliver it; the e-mail address is info@monpass.mn.

guide-mn-certificate-revoke-ask-when = Ask when it will be revoked
    .body = Telephone { -monpass } and ask whether the application has arrived and when the certificate will be revoked. Under the former law, the holder was told of a revocation and it was entered into the database within six hours.
guide-mn-certificate-revoke-ask-when-wait = We do not know how long it takes today. If the token may be in somebody else's hands, do not wait for an answer; telephone again.

guide-mn-certificate-revoke-revoked-list = Check that it is revoked
    .body = Sign in to the site and see whether the certificate stands under “ХҮЧИНГҮЙ ГЭРЧИЛГЭЭ” (certificates no longer valid). If you cannot sign in, ask by telephone.
guide-mn-certificate-revoke-revoked-list-listed = It is in the list
guide-mn-certificate-revoke-revoked-list-told = They confirmed it by telephone
guide-mn-certificate-revoke-revoked-list-not-yet = It is not there yet

guide-mn-certificate-revoke-not-listed = Ask again by telephone
    .body = Tell { -monpass } on which day and at what hour you applied, and ask why the certificate is not revoked. Note the name of the person who answered, and look at the list again.

guide-mn-certificate-revoke-tell = Tell those you deal with
    .body = Tell the sites you sign in to with this signature, the bank and the other parties that the certificate is revoked. If something may have been signed in your name since the token was lost, tell them that too.

guide-mn-certificate-revoke-old-token = Do not use the old certificate
    .body = Nothing may be signed with a revoked certificate. If the token itself is in your hands, do not throw it away: ask by telephone whether a new certificate can be put on it.
guide-mn-certificate-revoke-old-token-caution-found-again = Do not use a lost token, even if it turns up again. Ask { -monpass } by telephone what to do with it.

guide-mn-certificate-revoke-other-token = { guide-mn-monpass-obtain-other-token }
    .body = There is no certificate on this token. Plug in the token with the certificate to be revoked. If there is no other token, you may continue without this check.

guide-mn-certificate-revoke-new-certificate = Order a new one if you need it
    .body = If the signature is still needed, order a new certificate. If the token is lost, choose “Тийм” (yes) in the line of the token on the order form; if you have it, ask by telephone whether “Үгүй” (no) will do. Keep a copy of your application and a note of your calls.
