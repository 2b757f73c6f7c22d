### واژه‌های راهنمای ir-accreditation-reply، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-reply = پاسخ درخواست چگونه می‌رسد؟
    .body = پاسخ { -naci } در «کارتابل» شما در سامانه، به صورت «درخواست دریافت شده» می‌آید. فقط درخواستی را که «دریافت شده» باشد می‌توان ویرایش کرد.

guide-ir-accreditation-reply-state = وضعیت درخواست چیست؟
    .body = «کارتابل» را باز کنید و ببینید درخواست شما «دریافت شده» است یا «ارسال شده».
guide-ir-accreditation-reply-state-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-reply-state-received = «درخواست دریافت شده»
guide-ir-accreditation-reply-state-sent = «درخواست ارسال شده»

guide-ir-accreditation-reply-sent = فقط می‌توان آن را دید
    .body = «درخواست ارسال شده» فقط برای مشاهده است و نمی‌توان آن را تغییر داد. گردش آن را با دکمهٔ «پیگیری» ببینید و منتظر پاسخ بمانید.

guide-ir-accreditation-reply-received = درخواست را ویرایش کنید
    .body = پاسخ مرکز را بخوانید. «درخواست دریافت شده» را می‌توانید ویرایش کنید، تغییر دهید و مستندات جدید به آن بیفزایید.
guide-ir-accreditation-reply-received-caution-read-again = پیش از فرستادن، همه چیز را یک بار دیگر بخوانید. درخواست پس از فرستادن دوباره «ارسال شده» می‌شود و تا پاسخ بعدی نمی‌توان آن را تغییر داد.

guide-ir-accreditation-reply-next-stage = مرحلهٔ بعدی درخواست
    .body = اگر درخواست «دریافت شده» است و همهٔ مدارک پیش از پذیرش به‌طور کامل پذیرفته شده است، نوبت مدارک پس از پذیرش (مرحلهٔ دوم) است.
