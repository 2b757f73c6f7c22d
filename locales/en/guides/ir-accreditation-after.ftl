### Words of the guide ir-accreditation-after, in the order of its steps.
### What is the same in another guide is read from there.

guide-ir-accreditation-after = After the request is submitted
    .body = After you have submitted your request in the system of { -naci }, the accreditation center of Iran, you can see it in «کارتابل» and follow how it moves.

guide-ir-accreditation-after-sent = Find the request
    .body = In «کارتابل», open the list of the kind of request that you chose. Once submitted, your request is shown there as «درخواست ارسال شده».
guide-ir-accreditation-after-sent-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-after-follow-up = See how the request moves
    .body = Press the button «پیگیری» of that request; it shows how the request is moving.

guide-ir-accreditation-after-answer = Wait for the answer
    .body = «درخواست ارسال شده» is only for viewing. The answer of the center comes into the same «کارتابل» as «درخواست دریافت شده»; look every few days.
