### What only several facts together explain, and what is wrong with a report or a call code: one message per error
### code of tamga-diagnosis. `.why` tells the reason, `.action` the one thing to do.

## The computer

diagnosis-phone-without-readers = گوشی و تبلت کارت‌خوان ندارند. این کار به توکنی نیاز دارد که به رایانه وصل باشد.
    .why = راه‌انداز توکن تنها برای رایانه ساخته می‌شود.
    .action = کار را پشت رایانه ادامه دهید
diagnosis-remote-session = شما از رایانهٔ دیگری به این رایانه وصل شده‌اید؛ به همین دلیل توکنی که پیش شماست اینجا دیده نمی‌شود.
    .why = توکن را تنها همان رایانه‌ای می‌بیند که توکن به آن وصل است.
    .action = پشت رایانهٔ متصل به توکن کار کنید

## From the plug to the reader

# $device - number of the device on the USB bus.
diagnosis-reader-not-allowed = توکن یا کارت‌خوان ({ $device }) وصل است، ولی حساب کاربری شما اجازهٔ استفاده از آن را ندارد.
    .why = تا قاعده‌ای به کاربر رایانه اجازه ندهد، سیستم دستگاه تازه را در اختیار او نمی‌گذارد.
    .action = از مسئول رایانه اجازه بخواهید
# $device - number of the device on the USB bus.
diagnosis-reader-driver-missing = کارت‌خوانی ({ $device }) وصل است، ولی راه‌انداز عمومی کارت‌خوان‌ها روی سیستم نصب نیست.
    .why = یک راه‌انداز تقریباً برای همهٔ کارت‌خوان‌ها کافی است و جداگانه نصب می‌شود.
    .action = راه‌انداز کارت‌خوان را نصب کنید
# $device - number of the device on the USB bus. $driver - name of the driver that took it.
diagnosis-reader-claimed = کارت‌خوان ({ $device }) در اختیار راه‌انداز { $driver } است؛ از این رو سرویس کارت هوشمند نمی‌تواند از آن استفاده کند.
    .why = هر دستگاه تنها یک راه‌انداز می‌پذیرد و این یکی زودتر آن را گرفته است.
    .action = از مسئول رایانه کمک بگیرید
# $device - number of the device on the USB bus.
diagnosis-reader-without-driver = توکن ({ $device }) وصل است، ولی از نوعی است که تنها راه‌انداز سازنده‌اش با آن کار می‌کند.
    .why = سیستم، توکن‌های قدیمی را کارت‌خوان به شمار نمی‌آورد و آن‌ها را بدون راه‌انداز نمی‌بیند.
    .action = راه‌انداز سازندهٔ توکن را نصب کنید
# $device - number of the device on the USB bus.
diagnosis-reader-not-listed = توکن یا کارت‌خوان ({ $device }) وصل است، ولی در فهرست سرویس کارت هوشمند نیست.
    .why = گاهی سرویس، دستگاهی را که هنگام شروع کارش وصل شده باشد نمی‌بیند.
    .action = آن را جدا کنید و دوباره وصل کنید
# $reader - name of the reader. $program - the programs that may hold it.
diagnosis-card-held-by = برنامهٔ دیگری کارتِ درون کارت‌خوان { $reader } را تنها برای خود نگه داشته است. شاید یکی از این‌ها باشد: { $program }.
    .why = هر برنامه تا زمانی که باز است می‌تواند کارت را تنها برای خود نگه دارد.
    .action = برنامهٔ دیگر را ببندید

## Driver and token

diagnosis-drivers-hidden = { -tamga } در محیطی بسته اجرا می‌شود که راه‌اندازهای توکن را از آن پنهان می‌کند.
    .why = برنامه در چنین محیطی تنها چیزهایی را می‌بیند که همراه خودش آمده است.
    .action = برنامه را به شکل عادی نصب کنید
# $first, $second - paths of the drivers.
diagnosis-two-drivers = دو راه‌انداز برای همین توکن نصب است: { $first } و { $second }.
    .why = شاید مرورگر { -pin } را دو بار بپرسد یا راه‌اندازی را به کار ببرد که نمی‌تواند امضا کند.
    .action = تنها راه‌انداز صادرکننده را نگه دارید
diagnosis-software-token-not-taken = توکن نرم‌افزاری باز است، ولی این کار به توکنی نیاز دارد که به رایانه وصل باشد.
    .why = گواهی درون فایل با گواهی روی توکن یکی نیست.
    .action = توکن را وصل کنید
diagnosis-hardware-token-not-taken = توکنی وصل است، ولی این کار با توکن نرم‌افزاری انجام می‌شود که یک فایل است.
    .why = گواهی درون فایل با گواهی روی توکن یکی نیست.
    .action = فایل توکن نرم‌افزاری را انتخاب کنید
# $label - label of the token. $count (Number) - objects that were left out.
diagnosis-objects-left-out =
    { $count ->
        [one] { $count } مورد از محتوای توکن { $label } خوانده نشد.
       *[other] { $count } مورد از محتوای توکن { $label } خوانده نشد.
    }
    .why = آنچه خوانده شد نشان داده می‌شود. اگر گواهی شما در آن نیست، شاید در بخش خوانده‌نشده باشد.
    .action = توکن را جدا کنید و دوباره وصل کنید

## Certificate

# $since - when.
diagnosis-certificate-revoked = صادرکننده این گواهی را در { DATETIME($since, dateStyle: "long") } ({ DATETIME($since, dateStyle: "long", calendar: "gregory") }) باطل کرده است. دیگر هیچ درگاهی آن را نمی‌پذیرد.
    .why = گواهی باطل‌شده هرگز دوباره معتبر نمی‌شود، حتی اگر تاریخ پایانش نرسیده باشد.
    .action = گواهی تازه از صادرکننده بخواهید
# $since - when.
diagnosis-certificate-suspended = صادرکننده این گواهی را در { DATETIME($since, dateStyle: "long") } ({ DATETIME($since, dateStyle: "long", calendar: "gregory") }) معلق کرده است. تا پایان تعلیق هیچ درگاهی آن را نمی‌پذیرد.
    .why = صادرکننده گاهی گواهی را برای مدتی معلق می‌کند؛ برای نمونه، تا وقتی پرداخت یا اعلام گم‌شدن توکن بررسی شود.
    .action = رفع تعلیق را از صادرکننده بخواهید
# $count (Number) - certificates that could be meant.
diagnosis-certificates-of-several =
    { $count ->
        [one] ممکن است { $count } گواهی مورد نظر باشد.
       *[other] { $count } گواهی از دارندگان مختلف معتبر است و معلوم نیست درگاه کدام را می‌خواهد.
    }
    .why = درگاه تنها گواهی دارنده‌ای را می‌پذیرد که می‌شناسد.
    .action = مشخص کنید گواهی چه کسی لازم است
# $notAfter - last moment of the old certificate.
diagnosis-old-certificate-beside = کنار گواهی معتبر، یک گواهی پایان‌یافته هم هست که اعتبارش در { DATETIME($notAfter, dateStyle: "long") } ({ DATETIME($notAfter, dateStyle: "long", calendar: "gregory") }) تمام شده است.
    .why = درگاه‌ها و مرورگرها هر دو را نشان می‌دهند و گواهی قدیمی اغلب بالاتر می‌آید.
    .action = گواهی با پایان دیرتر را انتخاب کنید

## Issuer

diagnosis-issuer-unknown = گواهی به ریشه‌ای می‌رسد که { -tamga } آن را نمی‌شناسد.
    .why = چنین ریشه‌ای را هر کسی می‌تواند بسازد. درگاه‌ها تنها گواهی صادرکنندگان مجاز را می‌پذیرند.
    .action = صادرکنندگان مجاز را از درگاه بپرسید
# $name - the issuer's name, or "unknown".
diagnosis-issuer-signature-wrong =
    { $name ->
        [unknown] صادرکننده‌ای که نامش در گواهی آمده آن را امضا نکرده است.
       *[other] صادرکننده‌ای که نامش در گواهی آمده ({ $name }) آن را امضا نکرده است.
    }
    .why = گواهی یا دستکاری شده یا جعلی است.
    .action = گواهی را به صادرکننده نشان دهید
# $name - the issuer's name, or "unknown".
diagnosis-issuer-not-at-hand =
    { $name ->
        [unknown] گواهی صادرکننده در دسترس نیست؛ پس هنوز چیزی ثابت نشده است.
       *[other] گواهی صادرکننده ({ $name }) در دسترس نیست؛ پس هنوز چیزی ثابت نشده است.
    }
    .why = بسیاری از درگاه‌ها هم به بودن آن در رایانه نیاز دارند.
    .action = گواهی صادرکننده را بگیرید
# $oid - the algorithm, by its number.
diagnosis-issuer-signature-unread = صادرکننده به روشی امضا کرده است که اینجا نمی‌توان بررسی کرد ({ $oid }).
    .why = این دلیل نادرست بودن گواهی نیست.
    .action = موضوع را از صادرکننده بپرسید
# $notAfter - last moment of the issuer's certificate.
diagnosis-issuer-expired = اعتبار گواهی خودِ صادرکننده در { DATETIME($notAfter, dateStyle: "long") } ({ DATETIME($notAfter, dateStyle: "long", calendar: "gregory") }) به پایان رسیده است.
    .why = با پایان آن، اعتماد به همهٔ گواهی‌های زیر آن هم پایان می‌یابد.
    .action = گواهی تازه از صادرکننده بخواهید
# $notBefore - first moment of the issuer's certificate.
diagnosis-issuer-not-yet-valid = اعتبار گواهی خودِ صادرکننده تازه از { DATETIME($notBefore, dateStyle: "long") } ({ DATETIME($notBefore, dateStyle: "long", calendar: "gregory") }) آغاز می‌شود.
    .why = معمولاً علت این است که ساعت رایانه عقب است.
    .action = ساعت رایانه را بررسی کنید
diagnosis-issuer-may-not-issue = یکی از گواهی‌های میان گواهی شما و ریشه برای صدور گواهی ساخته نشده است.
    .why = هیچ درگاهی چنین زنجیره‌ای را نمی‌پذیرد.
    .action = گواهی را به صادرکننده نشان دهید
diagnosis-issuers-without-end = زنجیرهٔ صادرکنندگانِ بالای این گواهی پایانی ندارد.
    .why = گواهی‌های موجود با هم ناسازگارند.
    .action = گواهی‌های صادرکننده را دوباره بگیرید
# $root - short name of the root.
diagnosis-root-retired = ریشهٔ این گواهی ({ $root }) دیگر گواهی صادر نمی‌کند. آنچه امضا کرده تا تاریخ پایان خود اعتبار دارد.
    .why = گواهی بعدی از ریشهٔ دیگری می‌آید که باید به رایانه معرفی شود.
    .action = ریشهٔ تازه را از صادرکننده بپرسید
# $root - short name of the root.
diagnosis-root-of-other-country = این گواهی از ریشهٔ { $root } است که به کشوری جز کشور این راهنما تعلق دارد.
    .why = درگاه‌های هر کشور تنها گواهی‌های ریشهٔ همان کشور را می‌پذیرند.
    .action = توکن همین کشور را وصل کنید

## Portal

diagnosis-no-network = از این رایانه به هیچ وبگاهی دسترسی نیست.
    .why = پس ایراد از درگاه نیست: شبکه قطع است یا تنظیم آن نادرست است.
    .action = رایانه را به شبکه وصل کنید
diagnosis-java-missing = درگاه به جاوا نیاز دارد و روی این رایانه جاوا نیست.
    .why = بدون آن دکمهٔ امضا کاری نمی‌کند.
    .action = جاوای مورد نظر درگاه را نصب کنید
# $version - version of the Java. $needed - the oldest that works.
diagnosis-java-too-old = جاوای این رایانه ({ $version }) قدیمی است. درگاه دست‌کم به نسخهٔ { $needed } نیاز دارد.
    .why = برنامهٔ درگاه برای نسخهٔ تازه‌تر ساخته شده است.
    .action = جاوای تازه‌تر نصب کنید
# $version - version of the Java. $needed - the newest that works.
diagnosis-java-too-new = جاوای این رایانه ({ $version }) بیش از اندازه تازه است. درگاه حداکثر با نسخهٔ { $needed } کار می‌کند.
    .why = نسخه‌های بعدی دیگر برنامه‌ای را از درون صفحهٔ وب اجرا نمی‌کنند.
    .action = جاوای مورد نظر درگاه را نصب کنید
# $version - version of the Java.
diagnosis-java-other-processor = جاوای این رایانه ({ $version }) برای پردازنده‌ای جز پردازندهٔ راه‌انداز توکن ساخته شده است.
    .why = جاوا تنها راه‌اندازی از نوع خودش را بارگذاری می‌کند، ۳۲ بیتی یا ۶۴ بیتی.
    .action = جاوای هم‌نوع راه‌انداز را نصب کنید
# $version - version of the Java.
diagnosis-java-not-found-by-programs = جاوا ({ $version }) در رایانه هست، ولی برنامه‌ها آن را پیدا نمی‌کنند.
    .why = جاوا در پوشه‌ای است که سیستم از آن خبر ندارد.
    .action = جاوا را دوباره نصب کنید

## Reports

# $bytes, $limit (Number) - sizes in bytes.
diagnosis-report-too-large = این فایل برای گزارش بیش از اندازه بزرگ است: { NUMBER($bytes) } بایت، در حالی که گزارش حداکثر { NUMBER($limit) } بایت دارد.
    .why = هیچ بخشی از آن خوانده نشد.
    .action = فایل گزارش را انتخاب کنید
diagnosis-not-a-report = این فایل، گزارش { -tamga } نیست.
    .why = گزارش، متنی است که در آغاز آن شمارهٔ نسخه‌اش آمده است.
    .action = فایل گزارش را انتخاب کنید
# $version - version of the report.
diagnosis-report-newer = این گزارش را نسخهٔ تازه‌تری از { -tamga } ساخته است (نسخهٔ قالب: { $version }).
    .why = این نسخه نمی‌تواند مطمئن باشد که آن را درست می‌فهمد.
    .action = برنامه را به‌روز کنید
# $line - line where it is damaged, or "unknown".
diagnosis-report-damaged =
    { $line ->
        [unknown] گزارش دستکاری یا بریده شده است.
       *[other] گزارش دستکاری یا بریده شده است. سطر { $line } خوانده نمی‌شود.
    }
    .why = گزارش تنها واژه‌ها و عددهایی دارد که خودِ { -tamga } می‌نویسد.
    .action = گزارش را دوباره بخواهید

## Call codes

# $length (Number) - characters that were typed.
diagnosis-code-length =
    { $length ->
        [one] کد ۸ نویسه دارد. آنچه نوشته‌اید { $length } نویسه دارد.
       *[other] کد ۸ نویسه دارد. آنچه نوشته‌اید { $length } نویسه دارد.
    }
    .why = کد در دو گروه چهارتایی خوانده می‌شود.
    .action = کد را دوباره بپرسید
# $character - the character.
diagnosis-code-character = نویسهٔ { $character } در هیچ کدی به کار نمی‌رود.
    .why = نویسه‌هایی که شکل یا صدای آن‌ها به نویسهٔ دیگری شبیه است، در کدها نمی‌آیند.
    .action = همین نویسه را دوباره بپرسید
diagnosis-code-misheard = این کد درست نیست: یا یک نویسه اشتباه شنیده شده یا دو نویسه جابه‌جا شده‌اند.
    .why = نویسهٔ آخر برای آشکار شدن همین اشتباه‌هاست.
    .action = بخواهید کد را هجی کنند
diagnosis-code-newer = این کد را نسخهٔ تازه‌تری از { -tamga } ساخته است و بخشی از آن برای این نسخه ناشناخته است.
    .why = آنچه شناخته شد نشان داده می‌شود.
    .action = برنامه را به‌روز کنید
