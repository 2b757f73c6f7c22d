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

## A certificate request

# { x509-piece } says $piece - what the subscriber did not say.
x509-piece-missing = درخواست را هنوز نمی‌توان نوشت. جای این مورد خالی است: { x509-piece }.
    .action = مورد خالی را پر کنید
# $length (Number) - its characters. $limit (Number) - the most that fit. { x509-piece } says $piece.
x509-piece-too-long = این مورد بیش از اندازه بلند است: { x509-piece }. { NUMBER($length) } نویسه دارد و در گواهی حداکثر { NUMBER($limit) } نویسه جا می‌شود.
    .action = آن را کوتاه‌تر کنید
# $character - the character, or its code point as U+202E. { x509-piece } says $piece.
x509-piece-not-allowed = در این مورد نویسه‌ای هست که در درخواست گواهی پذیرفته نیست: { x509-piece }. آن نویسه این است: { $character }.
    .action = بدون آن نویسه دوباره بنویسید
    .why = هنگام کپی از صفحهٔ وب یا سند، گاهی نویسه‌های نامرئی هم همراه متن می‌آیند.
# { x509-key-kind } says $wanted - the kind of key to make.
x509-key-not-allowed = صادرکننده این نوع کلید را نمی‌پذیرد. نوع پذیرفتنی: { x509-key-kind }.
    .action = کلیدی از آن نوع بسازید
x509-request-malformed = این درخواست گواهی نیست، یا خراب است.
    .action = درخواست را دوباره بسازید
x509-signature-wrong = امضای درخواست با کلید آن هم‌خوانی ندارد. هیچ صادرکننده‌ای چنین درخواستی را نمی‌پذیرد.
    .action = درخواست را دوباره امضا کنید
    .why = شاید توکن با کلید دیگری امضا کرده باشد.

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

## Which kind of certificate is asked for

x509-profile-ir-organisation = ایران: مهر سازمانی
x509-profile-ir-person = ایران: امضای شخص مستقل
x509-profile-vn-organisation = ویتنام: گواهی سازمان
x509-profile-vn-person = ویتنام: گواهی شخص
x509-profile-mn-organisation = مغولستان: مهر سازمانی
x509-profile-mn-official = مغولستان: امضای کارمند دولت

## What a request says about the subscriber

# $piece - one of the pieces below.
x509-piece = { $piece ->
        [unknown] یکی از خانه‌های فرم
        [name] { x509-piece-name }
        [latin-name] { x509-piece-latin-name }
        [organization] { x509-piece-organization }
        [holder-number] { x509-piece-holder-number }
        [organization-number] { x509-piece-organization-number }
        [given-name] { x509-piece-given-name }
        [surname] { x509-piece-surname }
        [title] { x509-piece-title }
        [unit] { x509-piece-unit }
        [province] { x509-piece-province }
        [city] { x509-piece-city }
       *[email] { x509-piece-email }
    }
x509-piece-name = نام
x509-piece-latin-name = نام به حروف لاتین
x509-piece-organization = سازمان
x509-piece-holder-number = شمارهٔ شناسایی دارنده
x509-piece-organization-number = شناسهٔ سازمان
x509-piece-given-name = نام کوچک
x509-piece-surname = نام خانوادگی
x509-piece-title = سمت
x509-piece-unit = واحد سازمانی
x509-piece-province = استان
x509-piece-city = شهر یا ناحیه
x509-piece-email = نشانی رایانامه

## Which kind of key is asked for

# $wanted - one of the kinds below.
x509-key-kind = { $wanted ->
        [unknown] نوعی دیگر
        [rsa-2048] { x509-key-kind-rsa-2048 }
        [rsa-3072] { x509-key-kind-rsa-3072 }
        [rsa-4096] { x509-key-kind-rsa-4096 }
        [p256] { x509-key-kind-p256 }
       *[p384] { x509-key-kind-p384 }
    }
x509-key-kind-rsa-2048 = RSA، ۲۰۴۸ بیتی
x509-key-kind-rsa-3072 = RSA، ۳۰۷۲ بیتی
x509-key-kind-rsa-4096 = RSA، ۴۰۹۶ بیتی
x509-key-kind-p256 = EC، { "P-256" }
x509-key-kind-p384 = EC، { "P-384" }

## Where the chain of issuers ends

x509-end-pinned = زنجیره به ریشه‌ای شناخته‌شده می‌رسد.
x509-end-self-signed-unknown = زنجیره به ریشه‌ای می‌رسد که { -tamga } آن را نمی‌شناسد.
# $name - the issuer's name, or "unknown".
x509-end-issuer-missing = { $name ->
        [unknown] گواهی صادرکننده در دسترس نیست.
       *[other] گواهی این صادرکننده در دسترس نیست: { $name }.
    }
# $name - the issuer's name, or "unknown".
x509-end-signature-wrong = { $name ->
        [unknown] صادرکننده‌ای که نامش در گواهی آمده آن را امضا نکرده است.
       *[other] صادرکننده‌ای که نامش در گواهی آمده آن را امضا نکرده است: { $name }.
    }
# $oid - the signature's algorithm.
x509-end-algorithm-unknown = این نوع امضا را اینجا نمی‌توان بررسی کرد: { $oid }.
x509-end-looped = زنجیرهٔ گواهی‌های صادرکنندگان به خودش بازمی‌گردد.
# $limit (Number) - the most certificates that are followed.
x509-end-too-long = شمار گواهی‌های زنجیره بیش از { NUMBER($limit) } است.
x509-end-too-many-candidates = شمار گواهی‌هایی که نام صادرکننده را دارند بیش از آن است که همه آزموده شوند.

## Why a certificate of the chain should not have issued the one below

x509-link-not-an-authority = گواهیِ صادرکننده نیست
x509-link-may-not-sign = اجازهٔ امضای گواهی ندارد
x509-link-path-too-long = صادرکنندگان زیر آن بیش از حد مجازند

## What a renewed certificate says differently

# $new - the new serial number.
x509-renewal-serial = شمارهٔ سریال تازه است: { $new }.
x509-renewal-key-kept = کلید همان کلید پیشین است.
x509-renewal-key-changed = کلید تازه است.
x509-renewal-validity = مدت اعتبار تازه است.
# $attribute - as CN. $value - what it says.
x509-renewal-subject-added = به مشخصات دارنده افزوده شده است: { $attribute } { $value }.
# $attribute - as CN. $value - what it said.
x509-renewal-subject-removed = از مشخصات دارنده حذف شده است: { $attribute } { $value }.
# $attribute - as CN. $old, $new - what it said and says.
x509-renewal-subject-changed = در مشخصات دارنده تغییر کرده است: { $attribute }، پیش‌تر { $old }، اکنون { $new }.
# $new - the new issuer's name, or "unknown".
x509-renewal-issuer = { $new ->
        [unknown] صادرکننده عوض شده است.
       *[other] صادرکننده عوض شده است: { $new }.
    }

## The forms in which portals want a certificate

x509-form-serial = شمارهٔ سریال
x509-form-serial-colons = شمارهٔ سریال، رقم‌ها دوبه‌دو جدا
x509-form-serial-decimal = شمارهٔ سریال، ده‌دهی
x509-form-sha256 = اثر انگشت، { "SHA-256" }
x509-form-sha1 = اثر انگشت، { "SHA-1" }
x509-form-base64 = گواهی در یک خط
x509-form-key-base64 = کلید عمومی در یک خط
x509-form-pem = گواهی
x509-form-key-pem = کلید عمومی

## Where a moment lies outside of a validity

x509-outside-not-yet = هنوز معتبر نشده است
x509-outside-expired = منقضی شده است
