### پنجرهٔ برنامه: شناسهٔ app-<thing>. عنوان‌ها و دکمه‌ها حداکثر ۴۰ نویسه و بی‌نقطه‌اند.

## The frame around every view

app-name = { -tamga }
app-places = بخش‌های برنامه
app-home = صفحهٔ اصلی
app-certificates = گواهی‌ها
app-settings = تنظیمات
app-back = بازگشت
app-continue = ادامه
app-finish = پایان
app-cancel = انصراف
app-copy = کپی
app-copied = کپی شد
# $what (String) - what is copied, for those who do not see it.
app-copy-what = کپی: { $what }
app-no-answer = { -tamga } نتوانست این کار را انجام دهد، زیرا بخش‌های درونی آن با هم هماهنگ نبودند.
    .action = برنامه را ببندید و دوباره باز کنید

## Home

app-home-title = چه کاری می‌خواهید انجام دهید؟
app-home-cases = ادامهٔ کارهای پیشین
app-home-guides = آغاز کار تازه
app-home-waiting = در انتظار
app-home-finished = کارهای پایان‌یافته
# $hidden (Number) - how many are not shown yet.
app-more = نمایش { $hidden } مورد دیگر
app-search = جست‌وجو در راهنماها، پاسخ‌ها و صاحبان گواهی
# $count (Number)
app-search-status =
    { $count ->
        [0] چیزی پیدا نشد
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
app-search-nothing = چیزی پیدا نشد. واژهٔ دیگری یا بخشی از آن را بنویسید.
# Where a word was found: a part of a guide's step.
app-found-choice = پاسخ
app-found-field = خانهٔ فرم
app-found-document = مدرک
app-found-label = در درگاه
app-found-caution = هشدار
app-found-cost = هزینه
app-found-wait = انتظار
app-found-portal = درگاه
app-found-help = پاسخ‌گو
app-search-open = دیدن این گام در کار شما
app-country-any = همهٔ کشورها
app-country-ir = ایران
app-country-vn = ویتنام
app-country-mn = مغولستان
app-kind-obtain = دریافت
app-kind-renew = تمدید
app-kind-register = ثبت
app-kind-revoke = ابطال
app-kind-answer = پرسش و پاسخ
app-begin = آغاز
app-rehearse = تمرین بدون توکن
app-case-resume = ادامه
app-case-open = مرور دوباره
app-case-changed = آخرین بار:
app-case-finished = پایان‌یافته
app-case-remove = حذف
app-case-remove-really = این کار با همهٔ آنچه وارد کرده‌اید حذف شود؟ پس از حذف نمی‌توان آن را برگرداند.

## What runs out, and when
app-ending = زمان پایان اعتبارها
app-ending-certificate = گواهی
app-ending-document = سند
app-ending-replaced = جایگزین‌شده
app-ending-silenced = بدون یادآوری
app-ending-more = بیشتر
app-ending-number = شماره
app-ending-scopes = دامنه‌ها
app-ending-silence = دیگر یادآوری نشود
app-ending-remind = دوباره یادآوری شود
app-ending-remove-really = این مورد دیگر زیر نظر نباشد؟ پایان آن دیگر نشان داده نمی‌شود و یادآوری نخواهید داشت.
app-watch = { -tamga } این گواهی را زیر نظر می‌گیرد و ۶۰، ۳۰، ۱۴، ۷ و ۱ روز پیش از پایان آن یادآوری می‌کند.

## Subscribers: whom certificates are for
app-subscribers = صاحبان گواهی
app-subscriber = صاحب گواهی
app-subscriber-all-cases = کارها
# $cases (Number)
app-subscriber-cases =
    { $cases ->
        [one] { $cases } کار
       *[other] { $cases } کار
    }
app-subscriber-next-end = نزدیک‌ترین پایان:
# app-detail-<field>: what forms in many guides ask for.
app-detail-holder-name = نام صاحب گواهی
app-detail-latin-name = نام به حروف لاتین
app-detail-organisation-name = نام سازمان
app-detail-organisation-number = شناسهٔ سازمان
app-detail-state-registration-number = شمارهٔ ثبت دولتی
app-detail-insurance-number = شمارهٔ بیمهٔ اجتماعی
app-detail-economic-code = شمارهٔ اقتصادی
app-detail-memory-id = شناسهٔ یکتای حافظهٔ مالیاتی
app-detail-director-name = مدیرعامل
app-detail-director-number = شمارهٔ ملی مدیرعامل
app-detail-director-position = سمت مدیرعامل
app-detail-employee-name = کارمند مسئول
app-detail-employee-email = رایانامهٔ کارمند مسئول
app-detail-employee-phone = تلفن کارمند مسئول
app-detail-email = رایانامه
app-detail-phone = تلفن
app-detail-mobile = تلفن همراه
app-detail-postal-code = کد پستی
app-detail-address-aimag = استان یا پایتخت
app-detail-address-district = ناحیه
app-detail-address-khoroo = محله
app-detail-address-line = خیابان و پلاک
app-detail-contract-end = آخرین روز قرارداد

## The token, and the chain that leads to it

app-token = توکن شما
app-token-looking = در حال جست‌وجوی توکن…
app-token-none = اکنون هیچ توکنی وصل نیست. بدون آن هم می‌توانید آغاز کنید.
app-token-hardware = توکن سخت‌افزاری
app-token-software = توکن نرم‌افزاری
app-token-practice = توکن تمرینی
app-chain = از رایانه تا گواهی
app-part-computer = رایانه
app-part-service = سرویس
app-part-reader = کارت‌خوان
app-part-driver = راه‌انداز
app-part-token = توکن
app-part-pin = { -pin }
app-part-certificate = گواهی
app-part-issuer = صادرکننده
app-part-portal = درگاه
app-link-good = درست
app-link-broken = ایراد از اینجاست
app-link-waiting = هنوز نوبت آن نرسیده

## A guide, step by step

# $at, $of (Number) - which step this is, and how many there are.
app-step = گام { $at } از { $of }
app-tasks = همهٔ گام‌ها
app-task-done = انجام شد
app-practice = تمرین
    .body = هیچ‌یک از کارهای این بخش واقعی نیست. با خیال آسوده امتحان کنید.
app-practice-plug = توکن تمرینی را وصل کنید
app-practice-unplug = توکن تمرینی را جدا کنید
app-checks = این موارد خودکار بررسی می‌شوند
# $passed, $total (Number)
app-checks-status = { $passed } مورد از { $total } مورد درست است
app-checked-passed = درست
app-checked-failed = هنوز درست نیست
app-checked-waiting = در انتظار
app-checked-running = در حال انجام
app-check-service-running = سرویس کارت هوشمند کار می‌کند
app-check-reader-present = توکن یا کارت‌خوان وصل است
app-check-card-present = کارت‌خوان، کارت را می‌بیند
app-check-driver-present = راه‌انداز توکن نصب است
app-check-token-present = راه‌انداز، توکن را می‌بیند
app-check-token-initialized = توکن آماده‌سازی شده است
app-check-pin-usable = { -pin } توکن قابل استفاده است
app-check-software-token-open = فایل توکن نرم‌افزاری باز است
app-check-certificate-present = روی توکن گواهی وجود دارد
app-check-certificate-valid = گواهی امروز معتبر است
app-check-certificate-holder = گواهی به نام درست است
app-check-certificate-role = نوع گواهی درست است
app-check-key-kind = نوع کلید پذیرفتنی است
app-check-key-usage = کلید برای امضا مجاز است
app-check-key-on-token = کلید گواهی روی همین توکن است
app-check-term-complete = همهٔ مدتی که پرداخت کرده‌اید برقرار است
app-check-certificate-issuer = صادرکنندهٔ گواهی درست است
app-check-term-clipped = گواهی پیش از قرارداد پایان می‌یابد
app-check-certificate-renewed = گواهی تازه روی توکن است
app-otherwise = اگر این کار کمکی نکرد:
app-labels = در درگاه، به همین ترتیب:
app-documents = این مدارک را همراه ببرید
app-documents-ready = این مدارک را آماده کنید
app-document-original = اصل مدرک
# $copies (Number) - besides the original.
app-document-copies =
    { $copies ->
        [one] { $copies } نسخه تصویر
       *[other] { $copies } نسخه تصویر
    }
app-document-notarised = با تأیید دفتر اسناد رسمی
# $actor (String) - who does it, from actor-….
app-document-signed = امضا: { $actor }
app-document-stamped = مهر: { $actor }
app-fields = آنچه فرم می‌خواهد
app-field-optional = (اختیاری)
app-field-label = در فرم:
app-copies = بازبینی پاسخ‌ها و کپی آن‌ها
    .body = هر سطر را بازبینی کنید، سپس آن را کپی کنید و در فرم درگاه بچسبانید. کنار آنچه کپی شده نشانی دیده می‌شود.
app-copies-change = تغییر
app-copies-empty = خالی مانده
app-copies-done = کپی شد
# $copied, $total (Number)
app-copies-status = { $copied } سطر از { $total } سطر کپی شده است
app-waits-for-checks = همین که همهٔ موارد درست شد، می‌توانید ادامه دهید.
app-waits-for-choice = برای ادامه یکی از پاسخ‌ها را انتخاب کنید.
app-continue-anyway = ادامه بدون این بررسی
app-help = اگر به مشکل برخوردید
app-help-phone = تلفنی
app-help-office = حضوری
app-help-web = در وب
# $least (Number, or "unknown"), $most (Number)
app-wait-minute =
    { $least ->
        [unknown] تا { $most } دقیقه طول می‌کشد.
       *[other] از { $least } تا { $most } دقیقه طول می‌کشد.
    }
app-wait-hour =
    { $least ->
        [unknown] تا { $most } ساعت طول می‌کشد.
       *[other] از { $least } تا { $most } ساعت طول می‌کشد.
    }
app-wait-day =
    { $least ->
        [unknown] تا { $most } روز طول می‌کشد.
       *[other] از { $least } تا { $most } روز طول می‌کشد.
    }
app-wait-working-day =
    { $least ->
        [unknown] تا { $most } روز کاری طول می‌کشد.
       *[other] از { $least } تا { $most } روز کاری طول می‌کشد.
    }
app-wait-unknown = زمان آن از پیش معلوم نیست.
# $step (String) - title of a step.
app-waiting-after = در انتظار پس از گام «{ $step }».
app-waiting-until = انتظار تا:
app-waiting-over = زمان انتظار به پایان رسید. می‌توانید ادامه دهید.
app-waiting-guess = منابع ما نمی‌گویند این کار چقدر طول می‌کشد. در این زمان دوباره نگاه کنید.
app-calendar-save = ذخیره در تقویم
app-calendar-saved = ذخیره شد. این فایل را با برنامهٔ تقویم خود باز کنید:
# $amount (Number) - whole units.
app-money-irr = { $amount } ریال
app-money-vnd = { $amount } دونگ ویتنام
app-money-mnt = { $amount } توگروگ مغولستان
# $percent (Number)
app-cost-tax = به‌علاوهٔ { $percent } درصد مالیات
app-costs = هزینه‌ها
app-cost-subtotal = جمع پیش از مالیات
# $percent (Number)
app-cost-tax-line = مالیات ({ $percent } درصد)
app-cost-total = مبلغ کل
app-payment = واریز به این حساب
app-payment-recipient = گیرنده
app-payment-bank = بانک
app-payment-account = شمارهٔ حساب
app-payment-note = شرح واریز
app-payment-note-exact = در شرح واریز دقیقاً همین را بنویسید و چیز دیگری ننویسید.
app-payment-note-missing = شرح واریز هنوز معلوم نیست. برگردید و نخست شمارهٔ آن را وارد کنید.
app-sheet = برگهٔ همراه
app-sheet-open = برگه برای چاپ
app-sheet-papers = مدارکی که باید همراه ببرید
app-sheet-paper = مدرک
app-sheet-form = به این صورت
app-sheet-marks = امضا و مهر
app-sheet-waits = زمان‌های انتظار
app-ledger = کدام درگاه گواهی تازه را می‌شناسد
# $known, $total (Number) - portals.
app-ledger-status = { $known } درگاه از { $total } درگاه گواهی تازه را می‌شناسد
app-ledger-known = گواهی تازه را می‌شناسد
app-ledger-outdated = گواهی پیشین را می‌شناسد
app-ledger-unknown = هنوز ثبت نشده است
app-ledger-since = از:
app-ledger-empty = در این مسیر هیچ درگاهی نیاز به ثبت گواهی ندارد.
# $portal (String) - from portal-….
app-registers = پس از این گام، گواهی در اینجا ثبت است: { $portal }
app-see = راهنماهای مرتبط
app-source = منبع این گام
app-source-old = بیش از یک سال از آخرین بازبینی این گام می‌گذرد. شاید درگاه امروز ظاهر دیگری داشته باشد.
app-checked-on = آخرین بازبینی:
app-confidence-high = بر پایهٔ سند یا برنامهٔ رسمی است.
app-confidence-medium = بر پایهٔ یک منبع مستقل و خوب است.
app-confidence-low = تنها بر پایهٔ یک منبع ضعیف است و تأیید نشده است.
app-finished = همهٔ گام‌ها انجام شد
app-finished-body = کار شما کامل شد. توکن را در جای امن نگه دارید و { -pin } آن را هرگز به کسی نگویید.
app-finished-practice = همهٔ راه را تمرین کردید. با توکن خودتان هم کار درست به همین شکل پیش می‌رود.
app-to-home = رفتن به صفحهٔ اصلی

## What the window does at a step

# $portal (String) - from portal-….
app-action-open-portal = باز کردن { $portal }
    .body = در مرورگر خودتان باز می‌شود. پس از آن به همین‌جا برگردید.
app-action-open-software-token = باز کردن فایل توکن نرم‌افزاری
app-action-create-request = ساختن درخواست گواهی
app-action-import-certificate = گذاشتن گواهی روی توکن
app-action-export-certificate = ذخیرهٔ گواهی در فایل
app-action-export-public-key = ذخیرهٔ کلید عمومی در فایل
app-action-test-signature = امضای آزمایشی
app-action-change-pin = تغییر { -pin }
app-action-verify-certificate = بررسی اعتبار گواهی
app-action-verify-registration = پرسش از درگاه
app-action-print-sheet = چاپ این برگه
app-action-note-certificate = یادداشت گواهی کنونی
app-action-look-for-java = جست‌وجوی جاوا در این رایانه
app-action-watch-document = یادآوری پیش از پایان اعتبار
app-action-check-workbook = بررسی فایل اکسل
app-action-open-ledger = نمایش وضعیت ثبت گواهی‌ها
app-java-found = جاوا در این رایانه پیدا شد:
app-java-missing = جاوا در این رایانه پیدا نشد.
app-java-fits = پاسخ مناسب:
app-note = با ادامه، این گواهی ثبت می‌شود
app-note-holder = صاحب گواهی
app-note-nothing = هیچ گواهی‌ای دیده نمی‌شود. توکنی را که گواهی پیشین روی آن است وصل کنید تا ثبت شود.
# $until - last day of the validity.
app-renewed = گواهی روی توکن اکنون تا { DATETIME($until, dateStyle: "long") } اعتبار دارد.
app-workbook = فرم خالی درگاه و فایلی را که پر کرده‌اید انتخاب کنید. هر دو در همین رایانه با هم مقایسه می‌شوند و هیچ‌کدام تغییر نمی‌کند.
app-workbook-form = فرم خالی درگاه
app-workbook-filled = فایلی که پر کرده‌اید
app-workbook-none = هنوز فایلی انتخاب نشده است
app-workbook-choose = انتخاب فایل
app-workbook-compare = مقایسه
# $count (Number)
app-workbook-count =
    { $count ->
        [one] { $count } مورد برای اصلاح
       *[other] { $count } مورد برای اصلاح
    }

## Certificates

app-certificates-intro = این گواهی‌ها روی توکن‌هایی هستند که وصل یا بازند. خواندن آن‌ها به { -pin } نیاز ندارد.
app-certificates-none = هیچ گواهی‌ای دیده نمی‌شود. توکن را وصل کنید یا فایل توکن نرم‌افزاری را باز کنید.
app-certificate = گواهی
app-certificate-more = بیشتر دربارهٔ این گواهی
app-trust = چه کسی آن را تأیید می‌کند
app-trust-looking = در حال بررسی گواهی‌ها…
app-trust-chain = از گواهی تا ریشهٔ آن
app-trust-clipped = اعتبار این گواهی هم‌زمان با گواهی صادرکننده‌اش پایان می‌یابد. شاید مدت آن کوتاه شده باشد: آن را با مدتی که پرداخت کرده‌اید مقایسه کنید.
app-trust-offline = این‌ها تنها در همین رایانه بررسی شد. تنها صادرکننده می‌داند که گواهی باطل شده است یا نه.
app-trust-ask = پرسش دربارهٔ ابطال گواهی
app-trust-announced = اگر موافقید، این‌ها از راه اینترنت پرسیده می‌شود:
app-trust-issuers = اگر گواهی یکی از صادرکنندگان در دسترس نباشد، از نشانی‌ای دریافت می‌شود که در گواهی زیر آن آمده است. این کار چیزی دربارهٔ شما فاش نمی‌کند.
app-trust-agree = موافقم، اکنون پرسیده شود
app-trust-not = پرسیده نشود
app-trust-asking = در حال پرسش. شاید یک دقیقه طول بکشد.
app-trust-nobody = در این گواهی نوشته نشده است که ابطال آن را از کجا می‌توان پرسید.
app-trust-none = هنوز گواهی‌ای برای بررسی نیست. توکن را وصل کنید یا فایل آن را باز کنید.
# $host - who is asked.
app-sending-to = آنچه { $host } می‌گیرد:
app-sending-also = هر سامانه‌ای که از آن پرسیده شود، نشانی اینترنتی این رایانه و نسخهٔ { -tamga } را هم می‌بیند.
app-forms = به شکلی که درگاه می‌خواهد
app-forms-body = آنچه را درگاه می‌خواهد کپی کنید یا در فایل ذخیره کنید. هیچ‌یک از این‌ها محرمانه نیست.
app-compare = گواهی پیشین و تازه در کنار هم
app-compare-with = با کدام گواهی مقایسه شود؟
app-compare-none = گواهی دیگری از این دارنده دیده نمی‌شود و { -tamga } هم گواهی دیگری به یاد ندارد.
app-compare-old = پیشین
app-compare-new = تازه
app-compare-key = کلید
app-compare-key-old = کلید پیشین
app-compare-key-kept = همان کلید
app-compare-key-changed = کلیدی دیگر
app-compare-changed = متفاوت
app-compare-same = یکسان
app-compare-missing = ندارد
app-compare-unknown = نامعلوم
app-compare-remembered = { -tamga } از گواهی پیشین تنها شمارهٔ سریال، کلید و تاریخ پایان را به یاد دارد.
app-compare-ledger = به کدام درگاه‌ها باید معرفی شود
app-moadian = پرسش از { -moadian }
app-moadian-body = از { -moadian } پرسیده می‌شود که این گواهی را برای شناسهٔ یکتای شما می‌پذیرد یا نه. صورتحسابی فرستاده نمی‌شود، چیزی در آنجا تغییر نمی‌کند و { -tamga } از پاسخ تنها نتیجه را نگه می‌دارد.
app-moadian-certificate = با کدام گواهی؟
app-moadian-none = هنوز گواهی‌ای همراه با کلیدش اینجا نیست. توکن را وصل کنید یا فایل آن را باز کنید.
app-moadian-site = از کدام سامانه؟
app-moadian-site-production = سامانهٔ اصلی
app-moadian-site-sandbox = سامانهٔ آزمایشی
app-moadian-announced = اگر موافقید، یک بار { -pin } یا گذرواژه را وارد می‌کنید، توکن سه بار امضا می‌کند و این‌ها از راه اینترنت پرسیده می‌شود:
app-moadian-agree = موافقم، اکنون { -pin } پرسیده شود
app-moadian-practice = این تمرین است و چیزی فرستاده نمی‌شود. بیرون از تمرین، این‌ها از راه اینترنت پرسیده می‌شود:
app-moadian-steps = پرسش‌ها تا کجا رسیده است
## Keys: requests, certificates from the issuer, signatures and PINs

app-keys = توکن‌ها و کلیدهایشان
app-keys-token = کدام توکن؟
app-keys-token-new = توکن نرم‌افزاری تازه: فایلی در این رایانه
app-keys-none = هیچ توکنی دیده نمی‌شود. توکن را وصل کنید یا فایل توکن نرم‌افزاری را باز کنید.
app-keys-none-practice = توکن تمرینی وصل نیست. آن را با دکمهٔ بالا وصل کنید.
app-keys-profile = کدام گواهی؟
app-keys-details = آنچه در درخواست می‌آید
app-keys-kind = نوع کلید
app-keys-make = ساختن کلید و درخواست
app-keys-install = نصب روی همین توکن
app-keys-test = آزمودن کلیدها
app-keys-busy = توکن در حال کار است. شاید چند دقیقه طول بکشد؛ آن را جدا نکنید.
app-keys-busy-pad = اکنون { -pin } را روی کلیدهای کارت‌خوان وارد کنید و توکن را جدا نکنید.
app-keys-made = درخواست آماده است
app-keys-made-body = این درخواست گواهی‌ای با این مشخصات می‌خواهد. کلید خصوصی روی توکن شما می‌ماند؛ تنها همین درخواست را به صادرکننده بدهید.
app-keys-made-next = توکن یا فایل را تا صدور گواهی نگه دارید؛ گواهی بدون همین کلید به کار نمی‌آید. سپس با فایل صادرکننده به این‌جا برگردید.
app-keys-request = درخواست گواهی
app-keys-save-pem = ذخیره به صورت متن
app-keys-save-der = ذخیره به صورت دودویی
app-keys-install-body = صادرکننده فایلی با پسوند { ".cer" } یا { ".crt" } یا { ".pem" } یا { ".p7b" } می‌فرستد. می‌توانید آن را روی همین پنجره هم رها کنید. کلید آن در همهٔ توکن‌ها جست‌وجو می‌شود.
app-keys-install-choose = انتخاب فایل صادرکننده
app-keys-install-practice = گرفتن فایل صادرکنندهٔ تمرینی
app-keys-install-matched = کلید آن روی این توکن است:
app-keys-install-kept = چیزی پاک نمی‌شود. گواهی پیشین روی توکن می‌ماند.
app-keys-installed = گواهی اکنون روی توکن است و کلیدش امضا می‌کند.
app-keys-test-body = هر کلید توکن یک متن آزمایشی را امضا می‌کند و امضا همین‌جا بررسی می‌شود. چیزی جایی فرستاده نمی‌شود.
app-keys-signs = این کلید امضا می‌کند
app-keys-pin-good = { -pin } تعیین شده است. توکن از ورود اشتباهی خبر نمی‌دهد و نمی‌گوید چند بار فرصت هست.
app-keys-pin-low = پس از آخرین ورود درست، { -pin } اشتباه وارد شده است. شاید فرصت کمی مانده باشد.
app-keys-pin-last = برای { -pin } تنها یک فرصت مانده است. یک ورود اشتباه دیگر توکن را قفل می‌کند.
app-keys-pin-locked = توکن قفل است. چیزی از روی آن پاک نشده است. هر که { -puk } یا { -so-pin } را دارد می‌تواند قفل را باز کند: معمولاً صادرکننده، یا خود شما اگر همراه توکن به شما داده شده باشد.
app-keys-pin-unset = توکن هنوز { -pin } ندارد. هر که { -so-pin } را دارد نخستین آن را تعیین می‌کند.
app-keys-pin-initial = { -pin } هنوز همان است که صادرکننده گذاشته است. پیش از امضا آن را عوض کنید.
app-keys-pin-file = فایل گذرواژه دارد و شمار تلاش‌ها را نگه نمی‌دارد.
app-keys-change-password = تغییر گذرواژه
app-keys-unblock = باز کردن قفل با { -puk }
app-keys-first-pin = تعیین نخستین { -pin }
app-keys-changed = از این پس رمز تازه به کار می‌رود.
app-keys-unblocked = { -pin } تازه تعیین شد و قفل توکن باز است.
app-unnamed = بی‌نام
app-role-stamp = مهر سازمانی
app-role-sign = امضای شخصی
app-key-here = کلید روی توکن است
app-key-elsewhere = کلید روی توکن نیست
app-number-ir-national-code = کد ملی
app-number-ir-legal-id = شناسهٔ ملی
app-number-vn-tax-code = کد مالیاتی ویتنام
app-number-vn-citizen-id = شناسهٔ شهروندی ویتنام
app-number-vn-identity-card = شمارهٔ کارت شناسایی ویتنام
app-number-vn-budget-unit = کد واحد بودجهٔ ویتنام
app-number-mn-register = شمارهٔ ثبت مغولستان
app-number-mn-company-register = شمارهٔ ثبت شرکت در مغولستان
app-number-unknown = شماره
app-certificate-issuer = صادرکننده
app-certificate-serial = شمارهٔ سریال
app-certificate-from = آغاز اعتبار
app-certificate-until = پایان اعتبار
# $days (Number) - whole days until the end of validity.
app-certificate-days-left =
    { $days ->
        [0] امروز آخرین روز است
        [one] { $days } روز مانده است
       *[other] { $days } روز مانده است
    }
app-certificate-expired =
    { $days ->
        [one] { $days } روز پیش پایان یافت
       *[other] { $days } روز پیش پایان یافت
    }
app-certificate-not-yet = هنوز معتبر نشده است
app-export-der = ذخیرهٔ گواهی
app-export-pem = ذخیرهٔ گواهی به صورت متن
app-export-base64 = ذخیرهٔ گواهی در یک خط
app-export-public-key = ذخیرهٔ کلید عمومی
app-export-saved = ذخیره شد. کلید خصوصی هرگز از توکن بیرون نمی‌رود.
app-export-nothing = هنوز گواهی‌ای برای ذخیره نیست. توکن را وصل کنید یا فایل آن را باز کنید.

## Diagnosis: what is wrong, a report, a code for the telephone

app-diagnosis = ایراد از کجاست؟
app-diagnosis-open = یافتن ایراد
app-diagnosis-intro = همه‌چیز از این رایانه تا گواهی، یکی پس از دیگری بررسی می‌شود. هیچ چیز به جایی فرستاده نمی‌شود.
app-diagnosis-looking = در حال بررسی رایانه…
app-diagnosis-again = بررسی دوباره
app-diagnosis-step = برای این گام:
app-diagnosis-chain = از رایانه تا درگاه
app-diagnosis-good = هر آنچه بررسی شد درست است.
app-diagnosis-reading = یکی از راه‌اندازها هنوز پاسخ نداده است. همین که پاسخ دهد، این صفحه خودبه‌خود تازه می‌شود.
# $part (String) - from app-part-….
app-diagnosis-stops = ایراد از اینجاست: { $part }
app-diagnosis-well = آنچه درست است
app-diagnosis-notices = خوب است بدانید
app-diagnosed-computer = این رایانه می‌تواند با توکن کار کند و ساعت آن عقب نیست.
app-diagnosed-service = سرویس کارت هوشمند پاسخ می‌دهد.
app-diagnosed-reader = سیستم توکن یا کارت را می‌بیند.
app-diagnosed-driver = راه‌انداز توکن نصب است و کار می‌کند.
app-diagnosed-token = توکن خوانده می‌شود.
app-diagnosed-pin = { -pin } قفل نیست.
app-diagnosed-certificate = گواهی هست و اعتبار دارد.
app-diagnosed-issuer = زنجیرهٔ صادرکنندگان، گواهی را تأیید می‌کند.
app-diagnosed-portal = درگاه از اینجا پاسخ می‌دهد.
app-diagnosis-portal = آیا درگاه در دسترس است؟
app-diagnosis-portal-announced = این را تنها از خودِ درگاه می‌توان فهمید. اگر موافقید، صفحهٔ نخست آن از راه اینترنت درخواست می‌شود:
app-diagnosis-portal-agree = موافقم، از درگاه پرسیده شود
app-diagnosis-portal-asking = از درگاه پرسیده می‌شود. شاید چند ثانیه طول بکشد.
app-report = گزارش برای کارشناس
app-report-make = تهیهٔ گزارش
app-report-body = این متن کامل گزارش است. نام‌ها، شماره‌ها و برچسب‌ها با نام‌های ساختگی جایگزین شده‌اند و گزارش از کسی نام نمی‌برد. هیچ چیز فرستاده نمی‌شود؛ خودتان تصمیم می‌گیرید آن را به چه کسی بدهید.
app-report-save = ذخیرهٔ گزارش
app-report-saved = در این فایل ذخیره شد:
app-call = تماس برای کمک
app-call-make = نمایش کد برای خواندن
app-call-body = این کد را پشت تلفن بلند بخوانید. کد می‌گوید در کدام راهنما و کدام گام هستید و ایراد چیست، و چیزی دربارهٔ خود شما نمی‌گوید.
app-call-spelled = برای هجی کردن:
app-call-never = کسی که به شما کمک می‌کند به { -pin } شما نیاز ندارد. هرگز آن را به کسی نگویید.

## Support: somebody helps a caller

app-support = به تماس‌گیرنده کمک می‌کنم
app-support-intro = از تماس‌گیرنده بخواهید «تماس برای کمک» را بزند و کد را بلند بخواند.
app-support-never = هرگز { -pin } یا گذرواژه نخواهید. برای کمک کردن نیازی به آن نیست و تنها کلاهبردار آن را می‌خواهد.
app-support-code = کد تماس‌گیرنده
    .hint = حروف بزرگ یا کوچک، فاصله و رقم‌های فارسی یا لاتین پذیرفته است.
app-support-read = خواندن کد
app-support-language = زبان تماس‌گیرنده
app-support-caller = تماس‌گیرنده این را می‌بیند
app-support-agent = همان متن به زبان شما
app-support-nowhere = تماس‌گیرنده در هیچ راهنمایی نیست.
app-support-fault = ایراد چیست
app-support-no-fault = در رایانهٔ تماس‌گیرنده ایرادی پیدا نشد.
app-support-ask = پرسش بعدی
app-support-see = سپس تماس‌گیرنده باید این را ببیند
app-support-seen = آنچه کد دربارهٔ رایانه می‌گوید
app-support-seen-system = سیستم‌عامل
app-support-seen-service = سرویس کارت هوشمند
app-support-seen-readers = کارت‌خوان‌ها و کارت‌ها
app-support-seen-module = راه‌اندازهای توکن
app-support-seen-days = گواهی
app-support-walk = پیش رفتن در راهنما، بدون تماس‌گیرنده
app-support-ahead = گام بعد:
app-support-behind = گام قبل:
app-support-here = بازگشت به گام تماس‌گیرنده
app-support-notes = یادداشت برای پروندهٔ پشتیبانی
    .body = متن ساده، بدون هیچ اطلاعات شخصی
app-causes = همهٔ ایرادها
app-causes-intro = همهٔ ایرادهایی که { -tamga } تشخیص می‌دهد، با علت هر یک و کاری که باید کرد.
app-causes-search = جست‌وجو در ایرادها

## Settings

app-settings-language = زبان
app-settings-theme = رنگ‌ها
app-theme-system = مانند سیستم
app-theme-light = روشن
app-theme-dark = تیره
app-settings-modules = راه‌اندازهای توکن
    .body = { -tamga } پوشه‌های معمول را خودش می‌گردد. اگر راه‌انداز شما جای دیگری است، فایل آن را اینجا معرفی کنید.
app-module-product = راه‌انداز شناخته‌شدهٔ یک توکن
app-module-folder = در یکی از پوشه‌های معمول پیدا شد
app-module-p11-kit = در سیستم ثبت شده است
app-module-given = شما معرفی کرده‌اید
app-module-practice = ویژهٔ تمرین
app-module-none = هیچ راه‌انداز توکنی پیدا نشد.
app-module-add = افزودن فایل راه‌انداز
app-module-remove = حذف
app-settings-software-tokens = فایل‌های توکن نرم‌افزاری
app-software-token-none = هیچ فایلی باز نیست.
app-software-token-closed = بسته
app-software-token-close = بستن
app-settings-about = دربارهٔ { -tamga }
app-about = { -tamga } در گرفتن، تمدید و ثبت گواهی امضای دیجیتال گام‌به‌گام همراه شماست و هر گامی را که بتواند، روی خود توکن بررسی می‌کند. این برنامه آزاد است.
app-privacy = هیچ چیز از این رایانه بیرون نمی‌رود، مگر آنکه خودتان بفرستید. { -tamga } هرگز { -pin } را نشان نمی‌دهد و نگه نمی‌دارد و به هیچ‌کس گزارشی نمی‌فرستد.

## The window that asks for a password

app-pin-title-password = گذرواژه را وارد کنید
app-pin-title-pin = { -pin } را وارد کنید
app-pin-title-puk = { -puk } را وارد کنید
app-pin-for-open-software-token = قرار است این فایل توکن نرم‌افزاری باز شود:
app-pin-for-make-request = قرار است کلید و درخواست گواهی روی این توکن ساخته شود:
app-pin-for-install-certificate = قرار است گواهی صادرشده روی این توکن کنار کلیدش گذاشته شود:
app-pin-for-test-signature = قرار است کلیدهای این توکن یک متن آزمایشی را امضا کنند:
app-pin-for-prove-registration = قرار است پرسش‌هایی که برای { -moadian } فرستاده می‌شود با کلید این توکن امضا شود:
app-pin-for-change-pin = قرار است رمز این توکن عوض شود:
app-pin-for-first-pin = قرار است نخستین { -pin } این توکن تعیین شود:
app-pin-for-unblock = قرار است { -pin } تازه‌ای تعیین و قفل این توکن باز شود:
app-pin-for-new-software-token = قرار است این فایل توکن نرم‌افزاری ساخته شود:
app-pin-label-password = گذرواژهٔ فایل
app-pin-label-pin = { -pin } توکن
app-pin-label-puk = { -puk } یا { -so-pin } توکن
app-pin-new-pin = { -pin } تازه
app-pin-new-password = گذرواژهٔ تازه
app-pin-new-again-pin = یک بار دیگر { -pin } تازه
app-pin-new-again-password = یک بار دیگر گذرواژهٔ تازه
# $least, $most (Number) - how many characters.
app-pin-rule = { $least } تا { $most } حرف انگلیسی، رقم یا نشانه، بدون فاصله.
app-pin-differ = این دو نوشته یکی نیستند.
app-pin-tries-uncounted = فایل شمار تلاش‌ها را نگه نمی‌دارد. هر کس آن را داشته باشد می‌تواند بی‌پایان حدس بزند؛ پس گذرواژه باید بلند باشد.
app-pin-tries-unknown = توکن از ورود اشتباهی خبر نمی‌دهد و نمی‌گوید چند بار فرصت هست.
app-pin-tries-low = پیش‌تر یک بار اشتباه وارد شده است. توکن نمی‌گوید چند بار دیگر فرصت هست؛ شاید کم مانده باشد.
app-pin-tries-last = تنها یک فرصت مانده است. اگر این بار هم اشتباه باشد، توکن قفل می‌شود.
# $word - the word to type, app-pin-consent-word.
app-pin-consent = برای صرف آخرین فرصت این را بنویسید: { $word }
app-pin-consent-word = موافقم
app-pin-pad = دکمه را فشار دهید و سپس روی کلیدهای کارت‌خوان وارد کنید. در این پنجره چیزی نوشته نمی‌شود.
# $pin - the PIN of the practice token.
app-pin-practice = توکن تمرینی با { $pin } باز می‌شود. این رمز از چیزی محافظت نمی‌کند.
app-pin-use-pin = به کار بردن این { -pin }؛ اگر اشتباه باشد یک فرصت از دست می‌رود
app-pin-use-puk = به کار بردن این { -puk }؛ اگر اشتباه باشد یک فرصت از دست می‌رود
app-pin-use-pad = ورود روی کارت‌خوان؛ اگر اشتباه باشد یک فرصت از دست می‌رود
app-pin-use-password = به کار بردن این گذرواژه
app-pin-create = ساختن فایل
app-pin-show = نمایش آنچه نوشته می‌شود
app-pin-open = باز کردن
app-pin-caps-lock = کلید قفل حروف بزرگ روشن است.
app-pin-keyboard = گویا صفحه‌کلید روی حروف انگلیسی نیست.
app-pin-safe = آنچه می‌نویسید در همین رایانه می‌ماند و نگه داشته نمی‌شود.
