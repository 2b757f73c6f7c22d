### Words of the guide ir-accreditation-register, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-register = Register an accreditation certificate
    .body = With this guide you register the accreditation certificate of your laboratory or inspection body, with its scopes, in the system of { -naci }, the accreditation center of Iran. Until it is registered and approved, no renewal or new scope can be requested, and no samples are referred to you in the { -coc } system.
guide-ir-accreditation-register-caution-not-a-signature = This certificate is your organization's accreditation document, not a digital-signature certificate. It needs neither a token nor a { -pin }. If somebody asks for the { -pin } of your token, do not give it.

guide-ir-accreditation-register-account = Do you have a user name?
    .body = { -naci } is the only official accreditation body of the country. Its work is done in the system «سامانه جامع مرکز ملی تایید صلاحیت ایران» at naci.isiri.gov.ir.
guide-ir-accreditation-register-account-yes = Yes, we have one
guide-ir-accreditation-register-account-no = No, not yet

guide-ir-accreditation-register-sign-up = Sign up in the system
    .body = Sign up in the system and enter your organization's legal ID and economic number exactly as they are. Keep the user name and the password. If a branch is to be registered separately, its guide is linked on this page.
guide-ir-accreditation-register-sign-up-caution-address = The browser's address bar must show naci.isiri.gov.ir. Some sites of the standards organization are now found under inso.gov.ir. If the system does not open, take the new address from the center's own site, not from a message somebody sent you.

guide-ir-accreditation-register-document = Prepare the certificate's details
    .body = Enter the number, the scopes and the last day of validity as the certificate states them. Write the date in the Gregorian calendar, so that { -tamga } can remind you before that day. Have a readable picture of every page of the certificate ready to upload.
guide-ir-accreditation-register-document-field-document-number = Number of the certificate
guide-ir-accreditation-register-document-field-document-scopes = Scopes of the certificate
guide-ir-accreditation-register-document-field-document-end = Last day of validity

guide-ir-accreditation-register-sign-in = Sign in to the system
    .body = Open the system from here and sign in with your organization's user name and password. Then go to «کارتابل».
guide-ir-accreditation-register-sign-in-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-register-upload = Upload the certificate
    .body = On the first page of «کارتابل», open «گواهینامه‌های من». Upload the certificate and copy its details from this page, one by one. Write the date in the calendar that the system asks for.

guide-ir-accreditation-register-scopes = Register the scopes too
    .body = The certificate alone is not enough. In the same place, enter and register every scope that it names.

guide-ir-accreditation-register-approval = Wait for the center's approval
    .body = The certificate and its scopes must be approved by { -naci }. Until then you cannot submit your request.
guide-ir-accreditation-register-approval-wait = Our sources do not say how long this takes. Look into «گواهینامه‌های من» every few days, and go on once the certificate is approved.

guide-ir-accreditation-register-result = Has the certificate been approved?
    .body = On the first page of «کارتابل», open «گواهینامه‌های من» and see whether your certificate has been approved.
guide-ir-accreditation-register-result-approved = Yes, it has been approved
guide-ir-accreditation-register-result-waiting = There is no answer yet
guide-ir-accreditation-register-result-refused = It was not approved

guide-ir-accreditation-register-reminder = Tell the center about the delay
    .body = If the approval takes long, open the link «ثبت مشکلات سامانه» on the first page of the system. Write the number of the certificate and the day you registered it, then go back to the question.

guide-ir-accreditation-register-correction = Correct the registration
    .body = Read the center's explanation, correct the certificate or the scopes as they ask, and register them again. If no reason is given, ask through «ثبت مشکلات سامانه» on the first page of the system.

guide-ir-accreditation-register-done = The certificate is registered
    .body = You can now request a renewal or a new scope, and sign in to the { -coc } system with the same user name and password. Register the next certificate you receive in the same way.
