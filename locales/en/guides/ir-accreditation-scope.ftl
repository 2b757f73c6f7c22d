### Words of the guide ir-accreditation-scope, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-scope = Request a new scope
    .body = To add a new scope, the present certificate and its scopes are first registered in the system of { -naci }, the accreditation center of Iran, and approved by the center. Then you submit your request and choose the new scope in its first stage.
guide-ir-accreditation-scope-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-scope-registered = { guide-ir-accreditation-renew-registered }
    .body = { guide-ir-accreditation-renew-registered.body }
guide-ir-accreditation-scope-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-scope-registered-approved = { guide-ir-accreditation-renew-registered-approved }
guide-ir-accreditation-scope-registered-waiting = { guide-ir-accreditation-renew-registered-waiting }
guide-ir-accreditation-scope-registered-no = { guide-ir-accreditation-renew-registered-no }

guide-ir-accreditation-scope-register = { guide-ir-accreditation-renew-register }
    .body = { guide-ir-accreditation-renew-register.body }

guide-ir-accreditation-scope-approval = { guide-ir-accreditation-register-approval }
    .body = { guide-ir-accreditation-register-approval.body }
guide-ir-accreditation-scope-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-scope-interval = Time since the last certificate
    .body = By a decision that the laboratories' association has published, a laboratory can request an extension of scope six months after its last { -iso-17025 } certificate was issued. A laboratory that because of the schedule did not register all its provincial scopes at once is exempt from this only once, if the province introduces it to the center.

guide-ir-accreditation-scope-scope = Name the new scope
    .body = Write down the name of the new scope, so that you have it before you when you choose it in the system.
guide-ir-accreditation-scope-scope-field-new-scope = New scope

guide-ir-accreditation-scope-request = Begin the request
    .body = Open the system, go to «کارتابل» and begin the request for the new scope.

guide-ir-accreditation-scope-choice = Choose the new scope
    .body = The first stage of the request is the registration of scopes. On that page, choose the new scope.

guide-ir-accreditation-scope-first-papers = Complete the other stages
    .body = Fill in the next stages in their order, upload the papers before acceptance (first stage) and submit the request.

guide-ir-accreditation-scope-follow-up = { guide-ir-accreditation-renew-follow-up }
    .body = { guide-ir-accreditation-renew-follow-up.body }

guide-ir-accreditation-scope-second-papers = { guide-ir-accreditation-renew-second-papers }
    .body = { guide-ir-accreditation-renew-second-papers.body }

guide-ir-accreditation-scope-done = After the new scope is granted
    .body = When you receive the certificate with the new scope, register it again with all its scopes in «گواهینامه‌های من».
