### واژه‌های راهنمای ir-accreditation-register، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-register = ثبت گواهینامهٔ تأیید صلاحیت
    .body = با این راهنما گواهینامهٔ تأیید صلاحیت آزمایشگاه یا شرکت بازرسی خود را با دامنه‌های آن در سامانهٔ { -naci } ثبت می‌کنید. تا این گواهینامه ثبت و تأیید نشود، نه می‌توان درخواست تجدید یا دامنهٔ جدید داد و نه در سامانهٔ { -coc } نمونه‌ای ارجاع می‌شود.
guide-ir-accreditation-register-caution-not-a-signature = این گواهینامه سند تأیید صلاحیت سازمان شماست، نه گواهی امضای دیجیتال. برای این کار نه توکن لازم است و نه { -pin }. اگر کسی { -pin } توکن شما را خواست، به او ندهید.

guide-ir-accreditation-register-account = در سامانه نام کاربری دارید؟
    .body = { -naci } تنها مرجع رسمی تأیید صلاحیت در کشور است. کارهای آن در «سامانه جامع مرکز ملی تایید صلاحیت ایران» به نشانی naci.isiri.gov.ir انجام می‌شود.
guide-ir-accreditation-register-account-yes = بله، داریم
guide-ir-accreditation-register-account-no = خیر، هنوز نداریم

guide-ir-accreditation-register-sign-up = در سامانه ثبت‌نام کنید
    .body = در سامانه ثبت‌نام کنید و شناسهٔ ملی و کد اقتصادی سازمان را درست همان‌گونه که هست بنویسید. نام کاربری و رمز عبور را نگه دارید. اگر می‌خواهید شعبه‌ای را جداگانه ثبت کنید، راهنمای آن در همین صفحه است.
guide-ir-accreditation-register-sign-up-caution-address = نوار نشانی مرورگر باید naci.isiri.gov.ir را نشان دهد. برخی وبگاه‌های سازمان ملی استاندارد اکنون زیر نشانی inso.gov.ir هستند. اگر سامانه باز نشد، نشانی تازه را از وبگاه خود مرکز بردارید، نه از پیامی که برایتان فرستاده‌اند.

guide-ir-accreditation-register-document = مشخصات گواهینامه را آماده کنید
    .body = شماره، دامنه‌ها و تاریخ پایان اعتبار را همان‌گونه که در گواهینامه آمده است بنویسید. تاریخ را به میلادی وارد کنید تا { -tamga } پیش از آن روز به شما یادآوری کند. تصویر خوانای همهٔ صفحه‌های گواهینامه را هم برای بارگذاری آماده کنید.
guide-ir-accreditation-register-document-field-document-number = شمارهٔ گواهینامه
guide-ir-accreditation-register-document-field-document-scopes = دامنه‌های گواهینامه
guide-ir-accreditation-register-document-field-document-end = تاریخ پایان اعتبار

guide-ir-accreditation-register-sign-in = وارد سامانه شوید
    .body = سامانه را از همین‌جا باز کنید و با نام کاربری و رمز عبور سازمان خود وارد شوید. سپس به «کارتابل» خود بروید.
guide-ir-accreditation-register-sign-in-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-register-upload = گواهینامه را بارگذاری کنید
    .body = در صفحهٔ اول «کارتابل»، قسمت «گواهینامه‌های من» را باز کنید. گواهینامه را بارگذاری کنید و مشخصات آن را یکی‌یکی از همین صفحه کپی کنید. تاریخ را به تقویمی بنویسید که سامانه می‌خواهد.

guide-ir-accreditation-register-scopes = دامنه‌ها را هم ثبت کنید
    .body = گواهینامه بدون دامنه‌هایش کافی نیست. همهٔ دامنه‌هایی را که در گواهینامه آمده است در همان قسمت وارد و ثبت کنید.

guide-ir-accreditation-register-approval = منتظر تأیید مرکز بمانید
    .body = گواهینامه و دامنه‌های آن باید به تأیید { -naci } برسد. پیش از تأیید نمی‌توانید درخواست خود را ثبت کنید.
guide-ir-accreditation-register-approval-wait = در منابع خود نیافته‌ایم که تأیید چند روز طول می‌کشد. هر چند روز یک بار «گواهینامه‌های من» را نگاه کنید و پس از تأیید به گام بعد بروید.

guide-ir-accreditation-register-result = گواهینامه تأیید شده است؟
    .body = در صفحهٔ اول «کارتابل»، قسمت «گواهینامه‌های من» را باز کنید و ببینید گواهینامهٔ شما تأیید شده است یا نه.
guide-ir-accreditation-register-result-approved = بله، تأیید شده است
guide-ir-accreditation-register-result-waiting = هنوز پاسخی نیامده است
guide-ir-accreditation-register-result-refused = تأیید نشد

guide-ir-accreditation-register-reminder = تأخیر را به مرکز اعلام کنید
    .body = اگر تأیید طول کشیده است، پیوند «ثبت مشکلات سامانه» را در صفحهٔ اول سامانه باز کنید. شمارهٔ گواهینامه و روزی را که آن را ثبت کرده‌اید بنویسید و سپس به پرسش پیشین برگردید.

guide-ir-accreditation-register-correction = ثبت را اصلاح کنید
    .body = توضیح مرکز را بخوانید، گواهینامه یا دامنه‌ها را همان‌گونه که خواسته‌اند اصلاح کنید و دوباره ثبت کنید. اگر دلیلی ننوشته‌اند، از راه «ثبت مشکلات سامانه» در صفحهٔ اول سامانه بپرسید.

guide-ir-accreditation-register-done = گواهینامه ثبت شده است
    .body = اکنون می‌توانید درخواست تجدید یا دامنهٔ جدید بدهید و با همین نام کاربری و رمز عبور وارد سامانهٔ { -coc } شوید. گواهینامهٔ تازه‌ای را که بعداً می‌گیرید نیز همین‌گونه ثبت کنید.
