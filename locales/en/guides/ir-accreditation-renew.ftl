### Words of the guide ir-accreditation-renew, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-renew = Renew an accreditation certificate
    .body = To renew, the present certificate and its scopes are first registered in the system of { -naci }, the accreditation center of Iran, and approved by the center. After that you submit the request for renewal.
guide-ir-accreditation-renew-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-renew-kind = Which certificate do you have?
    .body = Laboratories are assessed by { -iso-17025 }, inspection bodies by { -iso-17020 } and the instruction «۱۵۲/۲۳۷/د». If the laboratory's certificate was issued by a provincial standards office, choose the last answer.
guide-ir-accreditation-renew-kind-laboratory = Laboratory, from the national center
guide-ir-accreditation-renew-kind-inspection = Inspection body
guide-ir-accreditation-renew-kind-certification = Certification body
guide-ir-accreditation-renew-kind-provincial = Laboratory, from a provincial office

guide-ir-accreditation-renew-provincial = Provincial certificates are ending
    .body = The extension of provincial certificates under procedure «۱۱۱/۲۰۸/ر» is coming to an end. To go on working you must request an { -iso-17025 } certificate in the system of { -naci }. The schedule of the center gives the time for each scope.
guide-ir-accreditation-renew-provincial-caution-turn = The time for a scope is not extended. A laboratory that does not apply in its turn cannot apply until the program ends. This notice is some years old; ask the provincial standards office about the schedule of today.

guide-ir-accreditation-renew-registered = Is it registered and approved?
    .body = The present certificate must be registered with its scopes in «گواهینامه‌های من», on the first page of «کارتابل», and approved by the center.
guide-ir-accreditation-renew-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-renew-registered-approved = Yes, registered and approved
guide-ir-accreditation-renew-registered-waiting = Registered, but not yet approved
guide-ir-accreditation-renew-registered-no = No, not registered

guide-ir-accreditation-renew-register = First register the certificate
    .body = Upload and register your certificate with its scopes in «گواهینامه‌های من», on the first page of «کارتابل». The step-by-step guide is linked on this page.

guide-ir-accreditation-renew-approval = { guide-ir-accreditation-register-approval }
    .body = { guide-ir-accreditation-register-approval.body }
guide-ir-accreditation-renew-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-renew-request = Submit the request for renewal
    .body = Once the certificate is approved, submit the request for renewal in the system. The first stage of a request is the registration of scopes. Have the papers before acceptance (first stage) ready too.
guide-ir-accreditation-renew-request-caution-early = Our sources do not say how long a renewal takes. Submit the request well before the certificate ends.

guide-ir-accreditation-renew-follow-up = Follow the request
    .body = Your request is shown in «کارتابل» as «درخواست ارسال شده»; the button «پیگیری» shows how it is moving. The answer comes as «درخواست دریافت شده».

guide-ir-accreditation-renew-second-papers = Upload the second-stage papers
    .body = When the request stands as «درخواست دریافت شده» and all papers before acceptance are fully accepted, it is time for the papers after acceptance (second stage). Their guide is linked on this page.

guide-ir-accreditation-renew-new-certificate = Note the new certificate
    .body = Enter the details of the new certificate in place of the old ones, so that { -tamga } can remind you before it ends. Then register this certificate in «گواهینامه‌های من» too.
guide-ir-accreditation-renew-new-certificate-field-document-number = { guide-ir-accreditation-register-document-field-document-number }
guide-ir-accreditation-renew-new-certificate-field-document-scopes = { guide-ir-accreditation-register-document-field-document-scopes }
guide-ir-accreditation-renew-new-certificate-field-document-end = { guide-ir-accreditation-register-document-field-document-end }

guide-ir-accreditation-renew-region = Recognition in Asia and the Pacific
    .body = In spring 2024 it was announced that { -naci } had signed the mutual recognition arrangement of { -apac }. Each field, such as testing or inspection, is recognized by itself. See in the list of { -apac } whether the center still stands there for your field.

guide-ir-accreditation-renew-world = The new world organization
    .body = Since 1 January 2026 one world organization stands in the place of { -iaf } and { -ilac }. In our sources we have not found { -naci } to be a member of it.

guide-ir-accreditation-renew-export = The certificate's worth for export
    .body = From 14 February 2024 the membership of { -naci } in { -iaf } was first suspended, then ended. Certificates under this center therefore have no backing from { -iaf }. Inside Iran the center is still the only official accreditation body.
guide-ir-accreditation-renew-export-caution-ask-first = Before you promise anything to a buyer abroad, ask that buyer or the authority of the country of destination whether your certificate and your results are accepted. Get the answer in writing.
