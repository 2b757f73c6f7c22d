### واژه‌های راهنمای ir-accreditation-after، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-after = پس از ثبت درخواست
    .body = پس از آنکه درخواست خود را در سامانهٔ { -naci } ثبت کردید، می‌توانید آن را در «کارتابل» ببینید و گردش آن را پیگیری کنید.

guide-ir-accreditation-after-sent = درخواست را در کارتابل بیابید
    .body = در «کارتابل» فهرست همان نوع درخواستی را که انتخاب کرده‌اید باز کنید. درخواست شما پس از ثبت، در آنجا به صورت «درخواست ارسال شده» دیده می‌شود.
guide-ir-accreditation-after-sent-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-after-follow-up = گردش درخواست را ببینید
    .body = دکمهٔ «پیگیری» همان درخواست را بزنید تا گردش آن نشان داده شود.

guide-ir-accreditation-after-answer = منتظر پاسخ بمانید
    .body = «درخواست ارسال شده» فقط برای مشاهده است. پاسخ مرکز به صورت «درخواست دریافت شده» در همان «کارتابل» می‌آید؛ هر چند روز یک بار آن را نگاه کنید.
