### Words of the guide ir-accreditation-coc, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-coc = Receive samples in the { -coc } system
    .body = For samples to be referred to you in the { -coc } system, your valid certificate and its scopes must first be registered in the system of { -naci }, the accreditation center of Iran, and approved by the center.
guide-ir-accreditation-coc-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-coc-registered = Is it registered and approved?
    .body = Your valid certificate must be registered with its scopes in «گواهینامه‌های من», on the first page of «کارتابل», and approved by the center.
guide-ir-accreditation-coc-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-coc-registered-approved = { guide-ir-accreditation-renew-registered-approved }
guide-ir-accreditation-coc-registered-waiting = { guide-ir-accreditation-renew-registered-waiting }
guide-ir-accreditation-coc-registered-no = { guide-ir-accreditation-renew-registered-no }

guide-ir-accreditation-coc-register = { guide-ir-accreditation-renew-register }
    .body = { guide-ir-accreditation-renew-register.body }

guide-ir-accreditation-coc-approval = Wait for the center's approval
    .body = The certificate and its scopes must be approved by { -naci }. Until then no samples are referred to you.
guide-ir-accreditation-coc-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-coc-sign-in = Sign in to the { -coc } system
    .body = Open the { -coc } system and sign in with the same user name and password that you use in the accreditation system.
guide-ir-accreditation-coc-sign-in-caution-coc-address = The address coc.inso.gov.ir was found on the page of a local standards office, not in the center's own advice. If the page does not open, or the browser calls it not secure, do not enter the password; ask the center for the right address.
guide-ir-accreditation-coc-sign-in-caution-one-password = Both systems share one user name and password. Whoever has the password gets into both; give it to nobody.

guide-ir-accreditation-coc-samples = Receive the referred samples
    .body = After signing in, receive the samples that have been referred to you.
guide-ir-accreditation-coc-samples-received = I have received the samples
guide-ir-accreditation-coc-samples-none = No samples have been referred

guide-ir-accreditation-coc-no-samples = Check the registration
    .body = See in «گواهینامه‌های من» whether the certificate is still valid and all its scopes are registered and approved. If so, ask the center through «ثبت مشکلات سامانه» on the first page of the system.

guide-ir-accreditation-coc-keep = Keep the certificate valid
    .body = The referral of samples depends on a valid, registered certificate. Renew it before it ends, and register the new certificate too.
