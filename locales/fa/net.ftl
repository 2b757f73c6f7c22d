### What can go wrong between the program and other computers, and what they say of a certificate.
### `.why` tells the reason where there is more to tell, `.action` the one thing to do.

## On the way to the host

# $host - the name that was asked.
net-host-not-found = این رایانه نشانی { $host } را پیدا نکرد. شاید به اینترنت وصل نباشد.
    .action = اتصال اینترنت را بررسی کنید
# $host - the host.
net-connection-refused = { $host } در دسترس است، ولی اتصال را نمی‌پذیرد. شاید سرویس آن از کار افتاده یا دیوار آتش راه آن را بسته باشد.
    .action = بعداً دوباره تلاش کنید
# $host - the host. $onlyFrom - the only country from which it answers, or "unknown".
net-not-reachable =
    { $onlyFrom ->
        [ir] به { $host } راهی نیست. آیا بیرون از ایران هستید یا فیلترشکن روشن است؟ این سامانه معمولاً تنها از داخل ایران پاسخ می‌دهد.
       *[other] از این شبکه به { $host } راهی نیست.
    }
    .action = اتصال و فیلترشکن را بررسی کنید
# $host - the host. $seconds (Number) - how long we waited. $onlyFrom - the only country from which it answers, or "unknown".
net-timed-out =
    { $onlyFrom ->
        [ir] { $host } در مدت { $seconds } ثانیه پاسخ نداد. آیا بیرون از ایران هستید یا فیلترشکن روشن است؟ این سامانه معمولاً تنها از داخل ایران پاسخ می‌دهد.
       *[other] { $host } در مدت { $seconds } ثانیه پاسخ نداد. شاید اتصال کند باشد یا دیوار آتشی در میان راه باشد.
    }
    .action = اتصال و فیلترشکن را بررسی کنید
# $host - the host.
net-tls-failed = اتصال امن با { $host } برقرار نشد. چیزی در میان راه جلوی آن را می‌گیرد.
    .why = بیشتر وقت‌ها علت، فیلترشکن، ضدویروس یا فیلتری در میان راه است.
    .action = شبکهٔ دیگری را امتحان کنید
# $host - the host.
net-host-untrusted = { $host } نتوانست اصالت خود را ثابت کند؛ از این رو چیزی برای آن فرستاده نشد.
    .why = یا ساعت رایانه نادرست است، یا کسی در میان راه خود را به جای این سامانه جا می‌زند: فیلتر شرکت، ضدویروس یا بدتر از آن.
    .action = ساعت رایانه را بررسی کنید
# $host - the host.
net-host-name-differs = سامانه‌ای که به جای { $host } پاسخ داد، گواهی سامانهٔ دیگری را نشان می‌دهد؛ از این رو چیزی برای آن فرستاده نشد.
    .why = فیلتری در میان راه، یا شبکه‌ای که نخست باید وارد آن شد، ما را به نشانی دیگری می‌برد.
    .action = شبکهٔ دیگری را امتحان کنید
# $host - the host. $address - where its name leads.
net-host-address-private = نام { $host } به { $address } می‌رسد؛ این نشانی تنها درون همین شبکه وجود دارد.
    .why = فیلتری در میان راه، یا شبکه‌ای که نخست باید وارد آن شد، به جای سامانه پاسخ می‌دهد.
    .action = شبکهٔ دیگری را امتحان کنید
net-no-trust-store = فهرست مراجع مورد اعتماد این رایانه خوانده نمی‌شود؛ پس هیچ اتصال امنی را نمی‌توان بررسی کرد.
    .action = سیستم‌عامل را به‌روز کنید
# $host - the host. $proxy - address of the proxy.
net-proxy-refused = پراکسی { $proxy } که روی این رایانه تنظیم شده است به { $host } راه نمی‌دهد.
    .why = فیلترشکنی که بسته شده است بیشتر وقت‌ها پراکسی خود را بر جا می‌گذارد.
    .action = پراکسی را بررسی یا خاموش کنید
# $address - the address.
net-address-unusable = از نشانی { $address } نمی‌توان در اینترنت چیزی پرسید.
    .action = به صادرکننده خبر دهید

## What came back

# $host - the host. $status (Number) - HTTP status.
net-answer-status = { $host } با خطای { NUMBER($status, useGrouping: "false") } پاسخ داد.
    .action = بعداً دوباره تلاش کنید
# $host - the host.
net-answer-cut = پاسخ { $host } نیمه‌کاره ماند. اتصال ناپایدار است یا چیزی در میان راه آن را بسته است.
    .action = دوباره تلاش کنید
# $host - the host. $limit (Number) - the most that is read, in bytes.
net-answer-too-large = پاسخ { $host } از { $limit } بایت بزرگ‌تر است. هیچ پاسخ درستی این اندازه بزرگ نیست؛ از این رو خوانده نشد.
    .action = شبکهٔ دیگری را امتحان کنید
# $host - the host. $found - what it called its answer, or "unknown".
net-answer-wrong-kind =
    { $found ->
        [unknown] { $host } چیزی جز آنچه خواسته شده بود فرستاد.
       *[other] { $host } چیزی جز آنچه خواسته شده بود فرستاد: { $found }.
    }
    .why = شبکهٔ هتل‌ها و اداره‌ها تا وارد نشوید صفحهٔ خود را نشان می‌دهد.
    .action = یک صفحهٔ وب باز کنید و وارد شبکه شوید
# $host - the host. $to - where it sends us.
net-redirected-elsewhere = شبکه به جای { $host }، ما را به { $to } می‌برد.
    .why = شبکهٔ هتل‌ها و اداره‌ها تا وارد نشوید چنین می‌کند.
    .action = یک صفحهٔ وب باز کنید و وارد شبکه شوید
# $host - the host. $to - where the network leads, or "unknown".
net-captive-portal =
    { $to ->
        [unknown] به جای { $host } صفحه‌ای از خود شبکه آمد.
       *[other] به جای { $host } صفحه‌ای از خود شبکه آمد: { $to }.
    }
    .why = شبکهٔ هتل‌ها و اداره‌ها تا وارد نشوید چنین می‌کند.
    .action = یک صفحهٔ وب باز کنید و وارد شبکه شوید
# $host - the host.
net-redirected-too-often = { $host } ما را پی‌درپی به نشانی دیگری می‌فرستد و پاسخ نمی‌دهد.
    .action = بعداً دوباره تلاش کنید
# $host - the host.
net-answer-unreadable = پاسخ { $host } به شکلی است که خوانده نمی‌شود.
    .action = بعداً دوباره تلاش کنید

## The clock

# $host - the host.
net-clock-wrong = ساعت این رایانه با ساعت { $host } بیش از یک دقیقه فرق دارد.
    .why = هر امضا زمان خود را در بر دارد. با ساعت نادرست امضا پذیرفته نمی‌شود.
    .action = تاریخ و ساعت را درست کنید

## Whether a certificate is revoked

net-certificate-unreadable = گواهی خوانده نمی‌شود؛ پس دربارهٔ آن نمی‌توان پرسید.
    .action = گواهی را دوباره انتخاب کنید
net-no-address = در گواهی نوشته نشده است که ابطال آن را از کجا می‌توان پرسید.
    .action = از صادرکننده بپرسید
net-issuer-differs = این گواهی را صادرکننده‌ای که برایش پیدا شد صادر نکرده است.
    .action = گواهی صادرکنندهٔ درست را انتخاب کنید
# $host - the host.
net-signature-wrong = پاسخ { $host } در راه دستکاری شده یا ساختگی است و به آن اعتماد نشد.
    .action = شبکهٔ دیگری را امتحان کنید
# $host - the host. $oid - the way of signing, by its number.
net-signature-kind-unknown = پاسخ { $host } به روشی امضا شده است که امن یا شناخته‌شده نیست ({ $oid }) و به آن اعتماد نشد.
    .action = از صادرکننده بپرسید
# $host - the host.
net-signer-unauthorized = پاسخ { $host } را نه صادرکنندهٔ گواهی امضا کرده است و نه نمایندهٔ آن؛ پس به آن اعتماد نشد.
    .action = از صادرکننده بپرسید
# $host - the host. $ended - its last moment.
net-answer-outdated = پاسخ { $host } تنها تا { DATETIME($ended, dateStyle: "long") } اعتبار داشت. یا پاسخ کهنه است یا ساعت این رایانه نادرست است.
    .action = ساعت را بررسی و دوباره تلاش کنید
# $host - the host. $begins - its first moment.
net-answer-too-early = پاسخ { $host } تازه از { DATETIME($begins, dateStyle: "long") } معتبر می‌شود و به ساعت این رایانه آن روز هنوز نرسیده است.
    .action = ساعت را بررسی و دوباره تلاش کنید
# $host - the host.
net-answer-for-another = { $host } دربارهٔ گواهی‌های دیگری پاسخ داد، نه دربارهٔ این گواهی.
    .action = از صادرکننده بپرسید
# $host - the host.
net-nonce-differs = { $host } پاسخ پرسش دیگری را فرستاد. شاید کسی پاسخی کهنه را دوباره فرستاده باشد.
    .action = دوباره تلاش کنید
# $host - the host. $status (Number) - what it answered (RFC 6960).
net-responder-refused = { $host } نگفت که گواهی باطل شده است یا نه (پاسخ { $status }).
    .action = بعداً دوباره تلاش کنید
# $host - the host.
net-responder-unknowing = { $host } این گواهی را نمی‌شناسد. اگر امروز صادر شده است، شاید هنوز ثبت نشده باشد.
    .action = از صادرکننده بپرسید

## The live proof

net-key-differs = امضا با کلیدی جز کلید این گواهی ساخته شد. چیزی فرستاده نشد.
    .action = توکن همین گواهی را وصل کنید
net-memory-id-malformed = شناسهٔ یکتا شش نویسه دارد: تنها حروف بزرگ لاتین و رقم. چیزی فرستاده نشد.
    .action = شناسهٔ یکتا را اصلاح کنید

## Programs on this computer through which a portal's page reaches the token

# $agent - name of the program.
net-agent-not-running = برنامهٔ { $agent } روی این رایانه در حال اجرا نیست؛ به همین دلیل صفحهٔ وب به توکن شما دسترسی ندارد.
    .action = برنامه را اجرا کنید
# $agent - name of the program.
net-agent-not-installed = برنامهٔ { $agent } روی این رایانه نصب نیست. صفحهٔ وب برای دسترسی به توکن شما به آن نیاز دارد.
    .action = آن را از صفحهٔ سازنده نصب کنید
# $agent - name of the program. $version - what is installed. $needed - the oldest that works.
net-agent-outdated = برنامهٔ { $agent } قدیمی است: نسخهٔ { $version } نصب است و دست‌کم نسخهٔ { $needed } لازم است.
    .action = برنامه را به‌روز کنید
# $agent - name of the program. $address - address and port.
net-agent-port-taken = در { $address } برنامهٔ دیگری به جای { $agent } پاسخ می‌دهد.
    .why = دو برنامه نمی‌توانند از یک نشانی استفاده کنند؛ هر کدام زودتر اجرا شود آن را می‌گیرد.
    .action = برنامهٔ دیگر را ببندید
# $agent - name of the program. $host - the name portals use. $address - where it leads, or "unknown".
net-agent-name-elsewhere =
    { $address ->
        [unknown] نام { $host } در این شبکه شناخته‌شده نیست. این نام باید به همین رایانه برسد که { $agent } روی آن اجرا می‌شود.
       *[other] نام { $host } به { $address } می‌رسد. این نام باید به همین رایانه برسد که { $agent } روی آن اجرا می‌شود.
    }
    .why = بسیاری از مودم‌ها نامی را که به خود رایانه برسد نمی‌پذیرند.
    .action = سرور دی‌ان‌اس دیگری تنظیم کنید
# $agent - name of the program. $address - address and port.
net-agent-half-open = برنامهٔ { $agent } در حال اجراست، ولی اتصال امن آن در { $address } بسته است.
    .why = صفحه‌های امن وب به این اتصال نیاز دارند. شاید دیوار آتش یا ضدویروس آن را بسته باشد.
    .action = برنامه را ببندید و دوباره اجرا کنید
# $agent - name of the program. $address - address and port.
net-agent-tls-failed = اتصال امن با برنامهٔ { $agent } در { $address } برقرار نشد.
    .why = شاید گواهی خود برنامه خراب باشد یا ضدویروس جلوی اتصال را بگیرد.
    .action = برنامه را دوباره نصب کنید
# $agent - name of the program. $address - address and port.
net-agent-mute = برنامهٔ { $agent } اتصال را در { $address } می‌پذیرد ولی پاسخی نمی‌دهد.
    .action = برنامه را ببندید و دوباره اجرا کنید

## What the tax system refuses with. $number - its error code, as it writes it

moadian-question-malformed = خطای { $number }: { -tamga } به شکلی پرسید که سامانه نمی‌پذیرد. ایراد از شما نیست.
    .action = تازه‌ترین نسخه را نصب کنید
moadian-nonce-spent = خطای { $number }: سامانه دو بار پشت سر هم گفت که پرسش دیر رسیده است.
    .action = ساعت را بررسی و دوباره تلاش کنید
moadian-holder-differs = خطای { $number }: شمارهٔ درون گواهی، شمارهٔ صاحب این شناسهٔ یکتا نیست.
    .why = بیشتر وقت‌ها به جای مهر شرکت، توکن شخصی وصل شده است.
    .action = توکن درست را وصل کنید
moadian-memory-unknown = خطای { $number }: سامانه چنین شناسهٔ یکتای فعالی نمی‌شناسد.
    .action = آن را با فهرست { -karpooshe } مقایسه کنید
moadian-company-unknown = خطای { $number }: سامانه این شناسه را از آنِ شرکت معتمد دانست و چنین شرکت فعالی نمی‌شناسد.
    .action = شناسهٔ یکتای خودِ مؤدی را وارد کنید
moadian-certificate-refused = خطای { $number }: سامانه این گواهی را نمی‌پذیرد. گواهی منقضی یا باطل شده یا صادرکنندهٔ آن مرکز میانی معتبری نیست.
    .action = از صادرکننده بپرسید آیا باطل شده است
moadian-key-not-registered = خطای { $number }: برای این شناسهٔ یکتا کلیدی ثبت نشده است.
    .action = کلید عمومی را در { -karpooshe } بارگذاری کنید
moadian-signature-refused = خطای { $number }: سامانه این امضا را نمی‌پذیرد، زیرا کلید دیگری ثبت شده است.
    .action = کلید عمومی همین گواهی را بارگذاری کنید
moadian-certificate-unreadable = خطای { $number }: سامانه گواهی فرستاده‌شده را نمی‌تواند بخواند.
    .action = گواهی را دوباره از صادرکننده بگیرید
moadian-registered-key-damaged = خطای { $number }: کلیدی که برای این شناسهٔ یکتا ثبت شده است معتبر نیست.
    .action = کلید را دوباره در { -karpooshe } بارگذاری کنید
moadian-memory-malformed = خطای { $number }: شناسهٔ یکتا درست نوشته نشده است. شش نویسه دارد: تنها حروف بزرگ لاتین و رقم.
    .action = شناسهٔ یکتا را اصلاح کنید
moadian-memory-forbidden = خطای { $number }: این گواهی اجازهٔ دیدن این شناسهٔ یکتا را ندارد.
    .action = گواهی و شناسهٔ یکتا را بررسی کنید
moadian-economic-code-unknown = خطای { $number }: سامانه این شمارهٔ اقتصادی را نمی‌شناسد یا تعداد رقم‌های آن درست نیست.
    .action = شمارهٔ اقتصادی را بررسی کنید
moadian-service-fault = خطای { $number }: خودِ سامانه دچار خطا شده است و این به گواهی شما ربطی ندارد.
    .action = چند ساعت دیگر دوباره تلاش کنید
moadian-contract-missing = خطای { $number }: سامانه میان این شناسهٔ یکتا و شرکت معتمد قراردادی نمی‌شناسد.
    .action = با شرکت معتمد تماس بگیرید
moadian-invoice-fault = خطای { $number }: این خطا دربارهٔ صورتحساب است و { -tamga } صورتحسابی نمی‌فرستد.
    .action = از سازندهٔ نرم‌افزار حسابداری بپرسید
moadian-inquiry-fault = خطای { $number }: این خطا دربارهٔ وضعیت صورتحساب‌هاست و { -tamga } آن را نمی‌پرسد.
    .action = از سازندهٔ نرم‌افزار حسابداری بپرسید
moadian-old-interface = خطای { $number }: این خطا مربوط به روش قدیمی اتصال نرم‌افزارهاست.
    .action = نرم‌افزار حسابداری را به‌روز کنید
moadian-code-new = خطای { $number }: این خطا هنگام ساخت این نسخهٔ { -tamga } منتشر نشده بود.
    .action = تازه‌ترین نسخه را نصب کنید

## What the tax system finds, although it takes the certificate

moadian-takes = { -moadian } این گواهی را برای این شناسهٔ یکتا می‌پذیرد.
moadian-owner-differs = این شناسهٔ یکتا از آنِ شمارهٔ دیگری است، نه شماره‌ای که وارد کرده‌اید.
    .action = شناسهٔ یکتا و شماره را مقایسه کنید
moadian-memory-inactive = شناسهٔ یکتا فعال نیست؛ پس با آن نمی‌توان صورتحساب فرستاد.
    .action = آن را در { -karpooshe } فعال کنید
moadian-taxpayer-not-allocated = سامانه هنوز این مؤدی را نپذیرفته است.
    .action = از سازمان امور مالیاتی بپرسید
moadian-taxpayer-over-limit = مؤدی به حد مجاز مادهٔ ۶ رسیده است؛ از این رو فعلاً صورتحساب‌های او پذیرفته نمی‌شود.
    .action = حد مجاز را در { -karpooshe } افزایش دهید
moadian-taxpayer-suspended = سازمان امور مالیاتی فعالیت این مؤدی را موقتاً متوقف کرده است.
    .action = از سازمان امور مالیاتی بپرسید
moadian-taxpayer-barred = سازمان امور مالیاتی فعالیت این مؤدی را برای همیشه متوقف کرده است.
    .action = از سازمان امور مالیاتی بپرسید
moadian-taxpayer-status-new = وضعیت این مؤدی برای این نسخهٔ { -tamga } ناشناخته است.
    .action = از سازمان امور مالیاتی بپرسید

## Steps of the live proof, in order

moadian-step-reach = سامانه پاسخ می‌دهد
moadian-step-clock = ساعت‌ها یکسان است
moadian-step-nonce = سامانه عدد یک‌بارمصرف می‌دهد
moadian-step-sign = توکن امضا می‌کند
moadian-step-server = امضا پذیرفته می‌شود
moadian-step-fiscal = شناسهٔ یکتا دیده می‌شود
moadian-step-taxpayer = مؤدی شناخته می‌شود

## What other computers learn, told before anything is sent

sending-nothing = هیچ چیز دربارهٔ شما
sending-serial-number = شمارهٔ سریال گواهی و صادرکنندهٔ آن
sending-certificate = گواهی، با نام و شمارهٔ دارنده که در آن است
sending-memory-id = شناسهٔ یکتای حافظهٔ مالیاتی
sending-signature = امضایی همراه با زمان آن
sending-economic-code = شمارهٔ اقتصادی که خودِ سامانه داده است

## Whether a certificate is revoked, and why

revocation-good = گواهی باطل نشده است.
# $since - when.
revocation-revoked = گواهی در { DATETIME($since, dateStyle: "long") } باطل شده است.
revocation-unknown = معلوم نیست که گواهی باطل شده است یا نه.
revocation-reason-unspecified = بدون ذکر دلیل
revocation-reason-key-compromise = کلید به دست دیگری افتاده است
revocation-reason-ca-compromise = کلید صادرکننده به دست دیگری افتاده است
revocation-reason-affiliation-changed = مشخصات دارنده عوض شده است
revocation-reason-superseded = گواهی تازه‌تری جای آن را گرفته است
revocation-reason-cessation-of-operation = دیگر نیازی به آن نیست
revocation-reason-certificate-hold = معلق است و شاید دوباره معتبر شود
revocation-reason-remove-from-crl = معلق بوده و دوباره معتبر شده است
revocation-reason-privilege-withdrawn = حقی از دارنده سلب شده است
revocation-reason-aa-compromise = کلید مرجع ویژگی به دست دیگری افتاده است
