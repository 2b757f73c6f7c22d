### What a check can end in: one message per error code of tamga-check.
### `.why` tells the reason where there is more to tell, `.action` the one thing to do.

## Reader and card

check-no-reader = هیچ توکن یا کارت‌خوانی وصل نیست. توکن { -usb } هم کارت‌خوان به شمار می‌آید.
    .why = بیشتر وقت‌ها علت، اتصال شُل، هاب ضعیف { -usb } یا درگاه فرسوده است. توکن را به درگاه خودِ رایانه وصل کنید.
    .action = توکن را وصل کنید
# $readers (Number) - readers that are plugged in.
check-no-card =
    { $readers ->
        [one] کارت‌خوان وصل است، ولی کارتی در آن نیست.
       *[other] { $readers } کارت‌خوان وصل است، ولی در هیچ‌کدام کارتی نیست.
    }
    .action = کارت را در کارت‌خوان بگذارید
# $product - the maker's name for the card.
check-identity-card-inserted = کارتی که در کارت‌خوان است کارت شناسایی یا گواهینامه است ({ $product })، نه توکنی که گواهی شما روی آن است.
    .action = توکن امضا را وصل کنید
check-bank-card-inserted = کارتی که در کارت‌خوان است کارت بانکی است ({ $product })، نه توکنی که گواهی شما روی آن است.
    .action = توکن امضا را وصل کنید
check-sim-card-inserted = کارتی که در کارت‌خوان است سیم‌کارت تلفن است ({ $product })، نه توکنی که گواهی شما روی آن است.
    .action = توکن امضا را وصل کنید

## Driver

# $product - the maker's name for the token. $module - file name of its driver, or "unknown".
check-driver-missing =
    { $module ->
        [unknown] توکن { $product } وصل است، ولی برای این سیستم راه‌اندازی برای آن شناخته نشده است.
       *[other] توکن { $product } وصل است، ولی راه‌انداز آن ({ $module }) نصب نیست.
    }
    .why = سیستم توکن را می‌بیند، ولی تنها راه‌انداز آن می‌تواند گواهی روی توکن را بخواند.
    .action = راه‌انداز توکن را نصب کنید
# $atr - answer to reset of the card, in hexadecimal.
check-card-unknown = کارتی وصل است، ولی هیچ‌یک از راه‌اندازهای نصب‌شده آن را نمی‌شناسد. شناسهٔ آن این است: { $atr }
    .why = راه‌انداز را معمولاً همراه توکن یا از وبگاه صادرکننده می‌توان گرفت.
    .action = راه‌انداز را از صادرکننده بگیرید
# $module - path of the driver. $product - the maker's name for the token.
check-wrong-driver = راه‌انداز { $module } توکن { $product } را از آنِ خود می‌داند ولی نمی‌تواند آن را بخواند؛ از این رو توکن خالی به نظر می‌رسد.
    .why = به احتمال زیاد توکن خالی نیست. آن را دوباره آماده‌سازی نکنید، زیرا گواهی روی آن پاک می‌شود.
    .action = راه‌انداز همین توکن را نصب کنید
# $module - path of the driver, or "unknown".
check-token-not-seen =
    { $module ->
        [unknown] کارتی وصل است و راه‌اندازها کار می‌کنند، ولی هیچ‌کدام توکنی نشان نمی‌دهد.
       *[other] راه‌انداز { $module } کار می‌کند، ولی توکن را نشان نمی‌دهد.
    }
    .action = توکن را جدا کنید و دوباره وصل کنید
# $count (Number) - tokens that are plugged in.
check-several-tokens =
    { $count ->
        [one] { $count } توکن وصل است.
       *[other] { $count } توکن وصل است. شاید درگاه توکن اشتباه را انتخاب کند.
    }
    .action = تنها یک توکن را وصل نگه دارید
check-still-reading = توکن هنوز در حال خوانده‌شدن است.
    .action = کمی صبر کنید

## Token and PIN

# $label - label of the token.
check-token-not-initialized = توکن { $label } هنوز آماده‌سازی نشده است و نمی‌تواند گواهی نگه دارد.
    .why = معمولاً صادرکننده توکن را آماده می‌کند. آماده‌سازی هرچه را روی توکن است پاک می‌کند.
    .action = آماده‌سازی را از صادرکننده بخواهید
# $label - label of the token.
check-pin-not-set = توکن { $label } هنوز { -pin } ندارد.
    .action = تعیین پین را از صادرکننده بخواهید
# $label - label of the token.
check-pin-to-be-changed = { -pin } توکن { $label } هنوز همان است که صادرکننده گذاشته و پیش از استفاده باید عوض شود.
    .action = پین را در برنامهٔ توکن عوض کنید
# $label - label of the token.
check-pin-count-low = پس از آخرین ورود درست، { -pin } توکن { $label } اشتباه وارد شده است. شاید چند بار بیشتر فرصت نداشته باشید.
    .action = نخست پین درست را پیدا کنید
# $label - label of the token.
check-pin-final-try = اگر { -pin } توکن { $label } یک بار دیگر اشتباه وارد شود، توکن قفل می‌شود.
    .why = حدس نزنید. توکن قفل‌شده را تنها صادرکننده می‌تواند باز کند و بیشتر وقت‌ها باید آن را عوض کرد.
    .action = پیش از تلاش، از صادرکننده بپرسید
# $label - label of the token.
check-pin-locked = توکن { $label } قفل شده است، زیرا { -pin } آن چند بار اشتباه وارد شده است.
    .why = گواهی هنوز روی توکن است، ولی تا قفل باز نشود نمی‌توان با آن امضا کرد.
    .action = بازکردن قفل را از صادرکننده بخواهید
check-no-software-token = هنوز توکن نرم‌افزاری باز نشده است. این توکن فایلی است که نامش معمولاً به { -p12 } یا { -pfx } ختم می‌شود.
    .action = فایل را انتخاب کنید
# $path - path of the file.
check-software-token-closed = فایل { $path } انتخاب شده است، ولی هنوز با گذرواژه باز نشده است.
    .action = گذرواژه را وارد کنید
check-practice-only = این توکن یا گواهی تمرینی است و بیرون از تمرین هیچ ارزشی ندارد.
    .action = توکن واقعی خود را وصل کنید

## Certificate

# $label - label of the token.
check-token-empty = توکن { $label } خالی است: نه کلیدی روی آن است و نه گواهی.
    .why = یا هنوز چیزی روی آن نگذاشته‌اند یا پاک شده است. گواهی پاک‌شده را نمی‌توان بازگرداند.
    .action = گواهی را از صادرکننده بخواهید
# $label - label of the token.
check-no-certificate = روی توکن { $label } کلید هست، ولی هنوز گواهی نیست.
    .why = کلید برای درخواست ساخته شده است. گواهی صادرشده هنوز باید روی توکن گذاشته شود.
    .action = گواهی صادرشده را روی توکن بگذارید
# $label - label of the token.
check-only-issuer-certificates = روی توکن { $label } تنها گواهی صادرکننده‌هاست، نه گواهی دارندهٔ آن.
    .action = گواهی خود را از صادرکننده بخواهید
# $now - what the computer's clock says.
check-clock-behind = ساعت این رایانه { DATETIME($now, dateStyle: "long") } را نشان می‌دهد که در گذشته است.
    .why = با ساعت نادرست، گواهی‌های معتبر نامعتبر به نظر می‌رسند و درگاه‌ها امضا را نمی‌پذیرند.
    .action = تاریخ و ساعت را درست کنید
# $notBefore - first moment of the validity. $now - what the computer's clock says.
check-certificate-not-yet-valid = اعتبار گواهی از { DATETIME($notBefore, dateStyle: "long") } آغاز می‌شود، ولی ساعت این رایانه { DATETIME($now, dateStyle: "long") } را نشان می‌دهد.
    .action = ساعت رایانه را بررسی کنید
# $notAfter - last moment of the validity. $days (Number) - whole days since then.
check-certificate-expired =
    { $days ->
        [0] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") } ({ DATETIME($notAfter, dateStyle: "long", calendar: "gregory") })، کمتر از یک روز پیش، به پایان رسیده است.
        [one] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") } ({ DATETIME($notAfter, dateStyle: "long", calendar: "gregory") })، { $days } روز پیش، به پایان رسیده است.
       *[other] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") } ({ DATETIME($notAfter, dateStyle: "long", calendar: "gregory") })، { $days } روز پیش، به پایان رسیده است.
    }
    .why = گواهی پایان‌یافته را همه‌جا نمی‌توان اینترنتی تمدید کرد. گواهی تازه را باید به همهٔ درگاه‌ها معرفی کنید.
    .action = گواهی را تمدید کنید
# $notAfter - last moment of the validity. $days (Number) - whole days left.
check-certificate-ends-soon =
    { $days ->
        [0] اعتبار گواهی امروز، { DATETIME($notAfter, dateStyle: "long") } ({ DATETIME($notAfter, dateStyle: "long", calendar: "gregory") })، به پایان می‌رسد.
        [one] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") } ({ DATETIME($notAfter, dateStyle: "long", calendar: "gregory") })، { $days } روز دیگر، به پایان می‌رسد.
       *[other] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") } ({ DATETIME($notAfter, dateStyle: "long", calendar: "gregory") })، { $days } روز دیگر، به پایان می‌رسد.
    }
    .action = پیش از پایان اعتبار تمدید کنید

## Holder

check-number-not-given = شمارهٔ دارنده هنوز وارد نشده است و چیزی برای مقایسه نیست.
    .action = شماره را وارد کنید
# $expected - the number that was entered.
check-holder-without-number = در گواهی شماره‌ای از دارندهٔ آن نیست. باید این شماره در آن باشد: { $expected }
    .why = درگاهی که شماره را در گواهی می‌جوید، این گواهی را نمی‌پذیرد.
    .action = گواهی درست را از صادرکننده بخواهید
# $kind - kind of the number in the certificate. $found - that number. $expected - the number that was entered.
check-holder-differs =
    { $kind ->
        [ir-national-code] گواهی از آنِ کد ملی { $found } است، نه { $expected }.
        [ir-legal-id] گواهی از آنِ شناسهٔ ملی { $found } است، نه { $expected }.
        [vn-tax-code] گواهی از آنِ کد مالیاتی { $found } است، نه { $expected }.
       *[other] گواهی از آنِ شمارهٔ { $found } است، نه { $expected }.
    }
    .why = بیشتر وقت‌ها به جای توکن شرکت، توکن شخصی وصل شده است یا برعکس.
    .action = توکن درست را وصل کنید
# $found - country of the certificate. $expected - country of the guide.
check-country-differs =
    { $found ->
        [ir] این گواهی ایرانی است.
        [vn] این گواهی ویتنامی است.
       *[mn] این گواهی مغولستانی است.
    } { $expected ->
        [ir] این گام به گواهی ایرانی نیاز دارد.
        [vn] این گام به گواهی ویتنامی نیاز دارد.
       *[mn] این گام به گواهی مغولستانی نیاز دارد.
    }
    .action = توکن درست را وصل کنید
# $name - name in the certificate.
check-personal-instead-of-stamp = گواهی { $name } امضای شخصی است، ولی این گام به مهر سازمانی نیاز دارد.
    .action = توکن سازمان را وصل کنید
# $name - name in the certificate.
check-stamp-instead-of-personal = گواهی { $name } مهر سازمانی است، ولی این گام به امضای شخصی نیاز دارد.
    .action = توکن شخصی را وصل کنید
# $name - name in the certificate.
check-role-unknown = در گواهی { $name } نوشته نشده است که مهر سازمانی است یا امضای شخصی.
    .action = با مدارک صادرکننده مقایسه کنید
check-contract-end-not-given = روز پایان قرارداد هنوز وارد نشده است و چیزی برای مقایسه نیست.
    .action = روز پایان قرارداد را وارد کنید
# $notAfter - last moment of the validity. $contractEnd - last day of the contract, as entered. $days (Number) - days that are missing.
check-term-cut-short =
    { $days ->
        [one] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") }، یعنی { $days } روز پیش از پایان قرارداد ({ $contractEnd })، به پایان می‌رسد، زیرا گواهی خودِ صادرکننده نیز در آن روز پایان می‌یابد.
       *[other] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") }، یعنی { $days } روز پیش از پایان قرارداد ({ $contractEnd })، به پایان می‌رسد، زیرا گواهی خودِ صادرکننده نیز در آن روز پایان می‌یابد.
    }
    .why = صادرکننده این کمبود را رایگان و با گواهی دوم جبران می‌کند.
    .action = باقی مدت را از صادرکننده بخواهید
# $notAfter - last moment of the validity. $contractEnd - last day of the contract, as entered. $days (Number) - days that are missing.
check-term-short =
    { $days ->
        [one] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") }، یعنی { $days } روز پیش از پایان قرارداد ({ $contractEnd })، به پایان می‌رسد.
       *[other] اعتبار گواهی در { DATETIME($notAfter, dateStyle: "long") }، یعنی { $days } روز پیش از پایان قرارداد ({ $contractEnd })، به پایان می‌رسد.
    }
    .action = علت را از صادرکننده بپرسید
# $notAfter - last moment of the validity.
check-term-not-clipped = گواهی تا { DATETIME($notAfter, dateStyle: "long") } اعتبار دارد، یعنی همهٔ مدتی که پرداخت کرده‌اید. چیزی از مدت آن کم نشده است.
    .action = با قرارداد مقایسه کنید
# $found - name of the issuer, or "unknown". $expected - name of the issuer this guide is about.
check-issuer-differs =
    { $found ->
        [unknown] نام صادرکننده در گواهی نیامده است. این راهنما برای گواهی‌های { $expected } است.
       *[other] صادرکنندهٔ این گواهی { $found } است. این راهنما برای گواهی‌های { $expected } است.
    }
    .action = توکن درست را وصل کنید
check-old-certificate-not-noted = گواهی پیشین یادداشت نشده است؛ پس نمی‌توان آن را از گواهی تازه بازشناخت.
    .why = گواهی پیشین در یکی از گام‌های قبلی، پیش از تمدید، یادداشت می‌شود.
    .action = برگردید و گواهی پیشین را یادداشت کنید
# $serial - serial number. $notAfter - last moment of the validity.
check-not-renewed-yet = روی توکن هنوز فقط گواهی پیشین است، با شمارهٔ سریال { $serial } و پایان اعتبار { DATETIME($notAfter, dateStyle: "long") }.
    .action = تمدید را کامل و دوباره بررسی کنید
# $notAfter - last moment of the validity.
check-renewed-not-longer = گواهی دیگری روی توکن است، ولی اعتبار آن در { DATETIME($notAfter, dateStyle: "long") } پایان می‌یابد و از گواهی پیشین دیرتر نیست.
    .action = علت را از صادرکننده بپرسید

## Key

# $kind - algorithm of the key.
check-key-kind-wrong = کلید این گواهی از نوع { $kind } است، ولی درگاه تنها کلید RSA را می‌پذیرد.
    .action = از صادرکننده گواهی RSA بخواهید
# $bits (Number) - length of the key. $needed (Number) - the shortest that is taken.
check-key-too-short = کلید گواهی { NUMBER($bits, useGrouping: "false") } بیتی است، ولی دست‌کم { NUMBER($needed, useGrouping: "false") } بیت لازم است.
    .action = از صادرکننده گواهی تازه بخواهید
check-not-for-signing = این گواهی برای امضای دیجیتال نیست. به احتمال زیاد برای رمزگذاری صادر شده است.
    .action = گواهی امضا را به کار ببرید
# $label - label of the token.
check-key-elsewhere = گواهی روی توکن { $label } است، ولی کلید آن روی این توکن نیست. بدون کلید نمی‌توان امضا کرد.
    .why = کلید هرگز از توکنی که در آن ساخته شده بیرون نمی‌رود. گواهی روی توکن دیگری گذاشته شده است.
    .action = توکنی را که درخواست داد وصل کنید
# $label - label of the token.
check-key-differs = کلید روی توکن { $label } همان کلیدی نیست که این گواهی برای آن صادر شده است.
    .why = پس از درخواست، کلید تازه‌ای ساخته شده یا گواهی درخواست دیگری روی توکن گذاشته شده است.
    .action = از صادرکننده گواهی تازه بخواهید
# $label - label of the token.
check-key-not-seen = توکن { $label } پیش از واردکردن { -pin } کلیدها را نشان نمی‌دهد؛ پس نمی‌توان دید که کلید روی آن هست یا نه.
    .action = امضا را در درگاه امتحان کنید
