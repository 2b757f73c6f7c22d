### What is wrong with a certificate or its file: one message per error code of tamga-x509.

## The file

x509-empty = فایل خالی است. شاید دریافت آن نیمه‌کاره مانده باشد.
    .action = فایل را دوباره دریافت کنید
# $bytes (Number) - size of the file. $limit (Number) - from this size on nothing is read.
x509-too-large = اندازهٔ فایل { NUMBER($bytes) } بایت است. هیچ گواهی‌ای این اندازه بزرگ نیست؛ از این رو فایل خوانده نشد.
    .action = فایل گواهی را انتخاب کنید
# $limit (Number) - the most that is read from one file.
x509-too-many = در این فایل بیش از { NUMBER($limit) } گواهی هست. هیچ زنجیرهٔ گواهی‌ای این اندازه بلند نیست.
    .action = فایلی با گواهی‌های کمتر انتخاب کنید
x509-not-a-certificate = این فایل گواهی نیست. شاید به‌اشتباه فایل دیگری انتخاب شده باشد.
    .action = فایل گواهی را انتخاب کنید
x509-truncated = بخش پایانی گواهی در فایل نیست. شاید دریافت یا کپی آن نیمه‌کاره مانده باشد.
    .action = فایل را دوباره دریافت کنید
# $part - the first part of the certificate that cannot be read.
x509-damaged = { $part ->
        [text] در متن گواهی نویسه‌هایی هست که جزو آن نیست. شاید متن هنگام کپی تغییر کرده باشد.
        [serial-number] گواهی خراب است: شمارهٔ سریال آن خوانده نمی‌شود.
        [name] گواهی خراب است: نام دارنده یا صادرکنندهٔ آن خوانده نمی‌شود.
        [validity] گواهی خراب است: تاریخ‌های اعتبار آن خوانده نمی‌شود.
        [key] گواهی خراب است: کلید عمومی آن خوانده نمی‌شود.
        [extension] گواهی خراب است: کاربردهای مجاز آن خوانده نمی‌شود.
       *[structure] گواهی خراب است: ساختار آن خوانده نمی‌شود.
    }
    .action = فایل را دوباره از صادرکننده بگیرید
x509-no-certificate-inside = این نوع فایل جای نگهداری گواهی است، ولی هیچ گواهی‌ای درون آن نیست.
    .action = گواهی را از صادرکننده بخواهید

## Something else in the place of a certificate

x509-key-instead-of-certificate = این فایل کلید خصوصی است، نه گواهی. هر کس این کلید را داشته باشد می‌تواند به نام شما امضا کند؛ آن را به هیچ‌کس ندهید.
    .action = فایل گواهی را انتخاب کنید
x509-public-key-instead-of-certificate = در این فایل تنها کلید عمومی هست. گواهی نشان می‌دهد که کلید از آنِ کیست.
    .action = فایل گواهی را انتخاب کنید
x509-request-instead-of-certificate = این فایل درخواست گواهی است؛ یعنی آنچه برای صادرکننده فرستاده می‌شود، نه گواهی‌ای که او صادر می‌کند.
    .action = فایل صادرکننده را انتخاب کنید
x509-revocation-list-instead-of-certificate = این فایل فهرست گواهی‌های باطل‌شده است، نه گواهی.
    .action = فایل گواهی را انتخاب کنید
x509-web-page-instead-of-certificate = این فایل یک صفحهٔ وب است، نه گواهی. گاهی درگاه به‌جای فایل، صفحهٔ خطا می‌فرستد.
    .action = فایل را دوباره دریافت کنید
x509-archive-instead-of-certificate = این یک فایل فشرده است. شاید گواهی درون آن باشد.
    .action = نخست فایل فشرده را باز کنید
x509-document-instead-of-certificate = این فایل سندی برای خواندن یا چاپ است، نه فایل گواهی.
    .action = فایل گواهی را انتخاب کنید
x509-picture-instead-of-certificate = این فایل تصویر است. گواهی را نمی‌توان از روی تصویرِ آن خواند.
    .action = فایل گواهی را انتخاب کنید
x509-java-key-store-instead-of-certificate = این فایل مخزن کلید جاوا است، نه فایل گواهی.
    .action = فایل گواهی را انتخاب کنید

## Which number a certificate names its holder by

x509-number-ir-national-code = کد ملی
x509-number-ir-legal-id = شناسهٔ ملی
x509-number-vn-tax-code = کد مالیاتی
x509-number-vn-citizen-id = شمارهٔ شناسایی شهروندی
x509-number-vn-identity-card = شمارهٔ کارت شناسایی
x509-number-vn-budget-unit = کد واحد بودجه
x509-number-mn-register = شمارهٔ ثبت شخص
x509-number-mn-company-register = شمارهٔ ثبت شرکت
x509-number-unknown = شماره

## What a certificate signs for

x509-role-stamp = مهر سازمانی
x509-role-sign = امضای شخص

## Where today lies in its validity

x509-state-not-yet = هنوز معتبر نشده
x509-state-valid = معتبر
x509-state-expired = منقضی‌شده

## What its key may be used for (RFC 5280 §4.2.1.3)

x509-usage-digital-signature = امضای دیجیتال
x509-usage-non-repudiation = انکارناپذیری
x509-usage-key-encipherment = رمز کردن کلید
x509-usage-data-encipherment = رمز کردن داده
x509-usage-key-agreement = توافق بر سر کلید
x509-usage-key-cert-sign = امضای گواهی
x509-usage-crl-sign = امضای فهرست ابطال
x509-usage-encipher-only = تنها رمز کردن
x509-usage-decipher-only = تنها رمزگشایی
