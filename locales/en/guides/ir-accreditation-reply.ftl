### Words of the guide ir-accreditation-reply, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-reply = How does the answer come?
    .body = The answer of { -naci }, the accreditation center of Iran, appears in your «کارتابل» in the system as «درخواست دریافت شده». Only such a request can be edited.

guide-ir-accreditation-reply-state = How does the request stand?
    .body = Open «کارتابل» and see whether your request stands as «درخواست دریافت شده» or as «درخواست ارسال شده».
guide-ir-accreditation-reply-state-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-reply-state-received = «درخواست دریافت شده»
guide-ir-accreditation-reply-state-sent = «درخواست ارسال شده»

guide-ir-accreditation-reply-sent = It can only be viewed
    .body = «درخواست ارسال شده» is only for viewing and cannot be changed. See how it moves with the button «پیگیری», and wait for the answer.

guide-ir-accreditation-reply-received = Edit the request
    .body = Read the answer of the center. «درخواست دریافت شده» can be edited and changed, and new documents can be added to it.
guide-ir-accreditation-reply-received-caution-read-again = Before you send it, read everything once more. Once sent, the request stands as «درخواست ارسال شده» again and cannot be changed until the next answer.

guide-ir-accreditation-reply-next-stage = The next stage
    .body = If the request stands as «درخواست دریافت شده» and all papers before acceptance are fully accepted, it is time for the papers after acceptance (second stage).
