### واژه‌های راهنمای ir-accreditation-papers، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-papers = مدارک پس از پذیرش (مرحلهٔ دوم)
    .body = مدارک و مستندات پس از پذیرش را فقط وقتی می‌توانید بارگذاری کنید که دو شرط برقرار باشد: مرحلهٔ اول به‌طور کامل پذیرفته شده باشد و درخواست در «کارتابل» شما «دریافت شده» باشد.

guide-ir-accreditation-papers-first-stage = مدارک مرحلهٔ اول پذیرفته شده است؟
    .body = همهٔ مدارک و مستندات پیش از پذیرش (مرحلهٔ اول) باید به‌طور کامل پذیرفته شده باشد. وضعیت آن را در «کارتابل» ببینید.
guide-ir-accreditation-papers-first-stage-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-papers-first-stage-accepted = بله، همه پذیرفته شده است
guide-ir-accreditation-papers-first-stage-open = خیر، هنوز نه

guide-ir-accreditation-papers-first-papers = مرحلهٔ اول را کامل کنید
    .body = مدارکی را که مرکز نپذیرفته است اصلاح کنید و دوباره بفرستید. تا همهٔ آن‌ها پذیرفته نشود، مدارک مرحلهٔ دوم را نمی‌توانید بارگذاری کنید.

guide-ir-accreditation-papers-state = { guide-ir-accreditation-reply-state }
    .body = { guide-ir-accreditation-reply-state.body }
guide-ir-accreditation-papers-state-received = { guide-ir-accreditation-reply-state-received }
guide-ir-accreditation-papers-state-sent = { guide-ir-accreditation-reply-state-sent }

guide-ir-accreditation-papers-waiting = منتظر پاسخ مرکز بمانید
    .body = تا وقتی درخواست «ارسال شده» است، فقط می‌توان آن را دید. با رسیدن پاسخ، به صورت «درخواست دریافت شده» درمی‌آید و می‌توانید مدارک را بارگذاری کنید.
guide-ir-accreditation-papers-waiting-wait = در منابع خود نیافته‌ایم که پاسخ چند روز طول می‌کشد. هر چند روز یک بار «کارتابل» را نگاه کنید و سپس به پرسش پیشین برگردید.

guide-ir-accreditation-papers-workbook = فایل‌های اکسل را آماده کنید
    .body = توضیحات پر کردن فایل‌های اکسل را به‌دقت بخوانید و فایل‌ها را پر کنید. پیش از بارگذاری، هر فایل پرشده را اینجا با فرم خالی سامانه مقایسه کنید.

guide-ir-accreditation-papers-upload = مدارک را بارگذاری کنید
    .body = در «کارتابل» همان «درخواست دریافت شده» را باز کنید و مدارک و مستندات پس از پذیرش را بارگذاری کنید. اگر فایل اکسل پذیرفته نشد، راهنمای آن در همین صفحه است.

guide-ir-accreditation-papers-done = مدارک فرستاده شده است
    .body = از این پس درخواست را با دکمهٔ «پیگیری» دنبال کنید. پاسخ باز به صورت «درخواست دریافت شده» می‌آید.
