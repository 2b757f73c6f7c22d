### واژه‌های راهنمای ir-accreditation-renew، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-renew = تجدید گواهینامهٔ تأیید صلاحیت
    .body = برای تجدید، نخست گواهینامهٔ کنونی با دامنه‌هایش در سامانهٔ { -naci } ثبت می‌شود و به تأیید مرکز می‌رسد. پس از آن درخواست تجدید را ثبت می‌کنید.
guide-ir-accreditation-renew-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-renew-kind = گواهینامهٔ شما کدام است؟
    .body = آزمایشگاه‌ها بر پایهٔ { -iso-17025 } و شرکت‌های بازرسی بر پایهٔ { -iso-17020 } و دستورالعمل «۱۵۲/۲۳۷/د» ارزیابی می‌شوند. اگر گواهینامهٔ آزمایشگاه را ادارهٔ استاندارد استان داده است، گزینهٔ آخر را انتخاب کنید.
guide-ir-accreditation-renew-kind-laboratory = آزمایشگاه، از مرکز ملی
guide-ir-accreditation-renew-kind-inspection = شرکت بازرسی
guide-ir-accreditation-renew-kind-certification = نهاد گواهی‌دهنده
guide-ir-accreditation-renew-kind-provincial = آزمایشگاه، از ادارهٔ استاندارد استان

guide-ir-accreditation-renew-provincial = گواهینامهٔ استانی رو به پایان است
    .body = دورهٔ تمدید گواهینامه‌های استانی بر پایهٔ روش اجرایی «۱۱۱/۲۰۸/ر» رو به پایان است. برای ادامهٔ کار باید در سامانهٔ { -naci } گواهینامهٔ { -iso-17025 } درخواست کنید. نوبت هر دامنه در برنامهٔ زمان‌بندی مرکز آمده است.
guide-ir-accreditation-renew-provincial-caution-turn = مهلت هر دامنه تمدید نمی‌شود. آزمایشگاهی که در نوبت خود درخواست ندهد، تا پایان برنامه از ثبت درخواست محروم می‌ماند. این اطلاعیه چند سال پیش منتشر شده است؛ زمان‌بندی امروز را از ادارهٔ استاندارد استان بپرسید.

guide-ir-accreditation-renew-registered = گواهینامه ثبت و تأیید شده است؟
    .body = گواهینامهٔ کنونی باید با دامنه‌هایش در قسمت «گواهینامه‌های من» در صفحهٔ اول «کارتابل» ثبت شده و به تأیید مرکز رسیده باشد.
guide-ir-accreditation-renew-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-renew-registered-approved = بله، ثبت و تأیید شده است
guide-ir-accreditation-renew-registered-waiting = ثبت شده، ولی هنوز تأیید نشده است
guide-ir-accreditation-renew-registered-no = خیر، ثبت نشده است

guide-ir-accreditation-renew-register = نخست گواهینامه را ثبت کنید
    .body = گواهینامهٔ خود را با دامنه‌هایش از قسمت «گواهینامه‌های من» در صفحهٔ اول «کارتابل» بارگذاری و ثبت کنید. راهنمای گام‌به‌گام آن در همین صفحه است.

guide-ir-accreditation-renew-approval = { guide-ir-accreditation-register-approval }
    .body = { guide-ir-accreditation-register-approval.body }
guide-ir-accreditation-renew-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-renew-request = درخواست تجدید را ثبت کنید
    .body = پس از تأیید گواهینامه، درخواست تجدید را در سامانه ثبت کنید. نخستین مرحلهٔ ثبت درخواست، ثبت دامنه‌هاست. مدارک پیش از پذیرش (مرحلهٔ اول) را هم آماده داشته باشید.
guide-ir-accreditation-renew-request-caution-early = در منابع خود نیافته‌ایم که تجدید چند روز طول می‌کشد. درخواست را خیلی پیش از پایان اعتبار گواهینامه ثبت کنید.

guide-ir-accreditation-renew-follow-up = درخواست را پیگیری کنید
    .body = درخواست شما در «کارتابل» به صورت «درخواست ارسال شده» دیده می‌شود و با دکمهٔ «پیگیری» می‌توانید گردش آن را ببینید. پاسخ به صورت «درخواست دریافت شده» می‌آید.

guide-ir-accreditation-renew-second-papers = مدارک مرحلهٔ دوم را بارگذاری کنید
    .body = وقتی درخواست «دریافت شده» باشد و همهٔ مدارک پیش از پذیرش به‌طور کامل پذیرفته شده باشد، نوبت مدارک پس از پذیرش (مرحلهٔ دوم) است. راهنمای آن در همین صفحه است.

guide-ir-accreditation-renew-new-certificate = گواهینامهٔ تازه را یادداشت کنید
    .body = مشخصات گواهینامهٔ تازه را به جای مشخصات پیشین بنویسید تا { -tamga } پیش از پایان اعتبار به شما یادآوری کند. سپس این گواهینامه را هم در «گواهینامه‌های من» ثبت کنید.
guide-ir-accreditation-renew-new-certificate-field-document-number = { guide-ir-accreditation-register-document-field-document-number }
guide-ir-accreditation-renew-new-certificate-field-document-scopes = { guide-ir-accreditation-register-document-field-document-scopes }
guide-ir-accreditation-renew-new-certificate-field-document-end = { guide-ir-accreditation-register-document-field-document-end }

guide-ir-accreditation-renew-region = پذیرش در آسیا و اقیانوسیه
    .body = در بهار ۱۴۰۳ اعلام شد که { -naci } موافقت‌نامهٔ شناسایی متقابل { -apac } را امضا کرده است. هر رشته، مانند آزمون یا بازرسی، جداگانه شناخته می‌شود. در فهرست { -apac } ببینید که مرکز برای رشتهٔ شما امروز هم در آن هست.

guide-ir-accreditation-renew-world = سازمان جهانی تازه
    .body = از ۱۱ دی ۱۴۰۴ (اول ژانویهٔ ۲۰۲۶) یک سازمان جهانی جای { -iaf } و { -ilac } را گرفته است. در منابع خود نیافته‌ایم که { -naci } عضو آن باشد.

guide-ir-accreditation-renew-export = اعتبار گواهینامه برای صادرات
    .body = عضویت { -naci } در { -iaf } از ۲۵ بهمن ۱۴۰۲ (۱۴ فوریهٔ ۲۰۲۴) نخست تعلیق و سپس لغو شده است. بنابراین گواهینامه‌های زیر نظر این مرکز پشتوانهٔ { -iaf } ندارند. در داخل کشور، این مرکز همچنان تنها مرجع رسمی تأیید صلاحیت است.
guide-ir-accreditation-renew-export-caution-ask-first = پیش از آنکه به خریدار خارجی وعده‌ای بدهید، از خود او یا از مرجع کشور مقصد بپرسید که گواهینامه و نتایج شما را می‌پذیرند یا نه. پاسخ را کتبی بگیرید.
