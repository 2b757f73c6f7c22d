### واژه‌های راهنمای ir-accreditation-excel، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-excel = فایل اکسل بارگذاری نمی‌شود
    .body = این راهنما برای وقتی است که سامانهٔ { -naci } فایل‌های اکسل مدارک پس از پذیرش را نمی‌پذیرد.

guide-ir-accreditation-excel-reason = علت چیست؟
    .body = علت، قالب نادرست اطلاعاتی است که در فایل‌های اکسل وارد شده است. لازم نیست فایل را از نو بسازید؛ اطلاعات آن را اصلاح کنید.

guide-ir-accreditation-excel-instructions = توضیحات مرکز را بخوانید
    .body = توضیحاتی را که مرکز در این باره نوشته است به‌دقت بخوانید و رعایت کنید. فرم خالی همان فایل را هم از سامانه بردارید.
guide-ir-accreditation-excel-instructions-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }

guide-ir-accreditation-excel-workbook = فایل را با فرم خالی مقایسه کنید
    .body = فایل پرشده و فرم خالی سامانه را انتخاب کنید تا { -tamga } تفاوت‌های آن‌ها را نشان دهد. این مقایسه شکل فایل را می‌سنجد، نه درستی اطلاعات را.

guide-ir-accreditation-excel-mending = اطلاعات را اصلاح کنید
    .body = برگه‌ها، ستون‌ها و عنوان‌های فرم را تغییر ندهید. عددها و تاریخ‌ها را درست به شکلی بنویسید که توضیحات خواسته است و خانهٔ اجباری را خالی نگذارید. سپس فایل را ذخیره کنید.

guide-ir-accreditation-excel-upload = فایل را دوباره بارگذاری کنید
    .body = در «کارتابل» همان «درخواست دریافت شده» را باز کنید و فایل اصلاح‌شده را بارگذاری کنید.
guide-ir-accreditation-excel-upload-accepted = سامانه فایل را پذیرفت
guide-ir-accreditation-excel-upload-refused = باز هم نپذیرفت

guide-ir-accreditation-excel-report = از مرکز بپرسید
    .body = از راه «ثبت مشکلات سامانه» در صفحهٔ اول سامانه بنویسید که کدام فایل پذیرفته نمی‌شود و سامانه چه پیامی می‌دهد. پس از پاسخ، دوباره تلاش کنید.

guide-ir-accreditation-excel-done = فایل پذیرفته شد
    .body = بقیهٔ مدارک پس از پذیرش را هم بارگذاری کنید و سپس درخواست را پیگیری کنید.
