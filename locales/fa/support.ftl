### What a support agent asks next, and what the caller should see then; and a call code in words.
### An id is support-<cause> or support-part-<part>; `.see` is what the caller should see. Never ask for a { -pin }.

## Nothing is broken, or a part is

support-nothing-broken = آیا صفحه‌ای که باز است می‌گوید همهٔ کارهای آن انجام شده است؟
    .see = زنجیره از رایانه تا گواهی، با نشان «درست» کنار هر بخش.
support-part-computer = آیا پشت همان رایانه‌ای نشسته‌اید که توکن به آن وصل است، و آیا تاریخ آن درست است؟
    .see = تاریخ امروز و ساعت درست در گوشهٔ صفحه.
support-part-service = آیا دکمهٔ راه‌اندازی سرویس کارت هوشمند را زده‌اید یا رایانه را دوباره راه‌اندازی کرده‌اید؟
    .see = پس از چند ثانیه، نشان «درست» کنار بخش «سرویس».
support-part-reader = لطفاً توکن را جدا کنید، سه ثانیه صبر کنید و آن را به درگاه دیگری از رایانه وصل کنید. آیا چراغ آن روشن می‌شود؟
    .see = چراغ روشن توکن و نشان «درست» کنار بخش «کارت‌خوان».
support-part-driver = روی توکن چه نامی نوشته شده است، و آیا همراه آن لوح فشرده یا نشانی وبی برای راه‌انداز داده‌اند؟
    .see = پس از نصب راه‌انداز و وصل دوبارهٔ توکن، نشان «درست» کنار بخش «راه‌انداز».
support-part-token = آیا تنها یک توکن وصل است، و آیا همان توکنی است که با آن کار می‌کنید؟
    .see = نام یک توکن و نشان «درست» کنار بخش «توکن».
support-part-pin = لطفاً { -pin } را به من نگویید؛ فقط بگویید آیا آن را با اطمینان می‌دانید؟
    .see = شمار فرصت‌های باقی‌مانده، پیش از آنکه چیزی وارد شود.
support-part-certificate = گواهی به نام چه کسی است و تاریخ پایان آن چه روزی است؟
    .see = نام دارنده و تاریخ پایانی که نگذشته است.
support-part-issuer = صادرکنندهٔ گواهی کیست و آن را چه زمانی گرفته‌اید؟
    .see = نام صادرکننده و نشان «درست» کنار بخش «صادرکننده».
support-part-portal = آیا وبگاه دیگری در همین مرورگر باز می‌شود، و آیا فیلترشکن روشن است؟
    .see = صفحهٔ نخست درگاه در همین مرورگر.

## A cause with a question of its own

support-check-no-reader = آیا همین حالا توکن وصل است و چراغی روی آن روشن است؟
    .see = چراغ روشن روی توکن و نام آن در فهرست.
support-check-wrong-driver = آیا کسی پیشنهاد کرده است توکن را دوباره آماده‌سازی کنید؟ لطفاً این کار را نکنید؛ گواهی شما به احتمال زیاد هنوز روی آن است.
    .see = گواهی، پس از نصب راه‌انداز خودِ توکن.
support-check-pin-locked = آیا نامهٔ صادرکننده را که کد بازکردن قفل در آن است دارید؟ لطفاً آن را برای من نخوانید.
    .see = صفحه‌ای که قفل توکن را باز می‌کند، یا شمارهٔ تلفن صادرکننده.
support-check-pin-final-try = لطفاً دیگر چیزی ننویسید. آیا می‌توانید { -pin } را در جایی که آن را نگه می‌دارید پیدا کنید؟
    .see = این هشدار که تنها یک فرصت مانده است.
support-check-certificate-expired = آیا گواهی تازه‌تری گرفته‌اید، شاید روی توکن دیگری؟
    .see = گواهی با تاریخ پایان دیرتر، یا راهنمای تمدید.
support-check-holder-differs = آیا این توکن به نام همان شرکت یا شخصی است که این کار برای او انجام می‌شود؟
    .see = شمارهٔ واردشده و شمارهٔ درون گواهی، که یکی هستند.
support-card-card-in-use = چه برنامه‌های دیگری باز است: مرورگر، برنامهٔ خود توکن، برنامهٔ امضا؟
    .see = پس از بستن برنامهٔ دیگر، نشان «درست» کنار بخش «کارت‌خوان».
support-net-timed-out = آیا فیلترشکن روشن است؟ اگر هست، لطفاً آن را خاموش کنید و دوباره تلاش کنید.
    .see = صفحهٔ نخست درگاه، پس از چند ثانیه.
support-net-agent-not-running = آیا نماد کوچک برنامهٔ درگاه کنار ساعت رایانه دیده می‌شود؟
    .see = نماد آن کنار ساعت، و سپس صفحهٔ درگاه بدون هشدار.
support-diagnosis-certificate-revoked = آیا شما یا کسی از شرکتتان ابطال گواهی را از صادرکننده خواسته یا گم‌شدن توکن را اعلام کرده‌اید؟
    .see = روز ابطال و راهنمای گرفتن گواهی تازه.

## What the code carries of the caller's computer

call-system-windows = { -windows }
call-system-linux = { -linux }
call-system-macos = { -macos }
call-system-mobile = گوشی یا تبلت
call-service-running = در حال کار
call-service-stopped = پاسخ نمی‌دهد
call-service-not-installed = نصب نیست
call-service-disabled = غیرفعال
call-service-refused = این کاربر را نمی‌پذیرد
call-service-hidden = پنهان در محیطی بسته
call-readers-none = بدون کارت‌خوان
call-readers-empty = کارت‌خوان بدون کارت
call-readers-one-card = یک کارت
call-readers-several-cards = چند کارت
call-module-none = بدون راه‌انداز
call-module-failing = راه‌اندازهای معیوب
call-module-without-token = راه‌اندازهایی که توکنی نمی‌بینند
call-module-with-token = راه‌اندازی که توکن را می‌بیند
call-days-no-certificate = بدون گواهی
call-days-expired = پایان‌یافته
call-days-not-yet-valid = هنوز معتبر نشده
call-days-week = حداکثر یک هفته مانده
call-days-month = حداکثر یک ماه مانده
call-days-quarter = حداکثر سه ماه مانده
call-days-longer = بیش از سه ماه مانده
support-causes = همهٔ ایرادهای ممکن و راه رفع آن‌ها
support-causes-made = این صفحه را خودِ برنامه می‌نویسد. کدها هرگز عوض نمی‌شوند و به جای آنچه تنها رایانه می‌داند، «…» آمده است.
support-causes-code = کد
support-causes-what = چه شده است
support-causes-why = چرا
support-causes-action = چه باید کرد

## A word for each character of a code, for spelling it on the telephone

call-spelling-2 = دو
call-spelling-3 = سه
call-spelling-4 = چهار
call-spelling-5 = پنج
call-spelling-6 = شش
call-spelling-7 = هفت
call-spelling-8 = هشت
call-spelling-9 = نه
call-spelling-a = آبادان
call-spelling-c = چابهار
call-spelling-e = اصفهان
call-spelling-f = فارس
call-spelling-h = همدان
call-spelling-j = جیرفت
call-spelling-k = کرمان
call-spelling-m = مشهد
call-spelling-p = پاکستان
call-spelling-r = رشت
call-spelling-t = تهران
call-spelling-u = اوکراین
call-spelling-w = واشنگتن
call-spelling-x = ضربدر
call-spelling-y = یزد
