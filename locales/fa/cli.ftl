### The terminal: id cli-<thing>. Wrong use: cli-<code>, with `.action`.
### What a person types is a literal, so that it keeps its direction: { "--json" }.

## Wrong use

cli-no-command = فرمانی داده نشد.
    .action = { "tamga --help" } را ببینید
cli-command-unknown = فرمانی به نام { $command } نیست.
    .action = { "tamga --help" } را ببینید
cli-option-unknown = گزینهٔ { $option } وجود ندارد یا مقدار نمی‌گیرد.
    .action = { "tamga --help" } را ببینید
cli-value-missing = پس از گزینهٔ { $option } باید مقداری بیاید.
    .action = مقدار را بنویسید
cli-argument-unexpected = این واژه زیادی است: { $argument }.
    .action = آن را بردارید
cli-no-check-named = نام هیچ بررسی‌ای نوشته نشد.
    .action = نام آن را در { "tamga --help" } بیابید
cli-check-unknown = بررسی‌ای به نام { $check } نیست.
    .action = نام آن را در { "tamga --help" } بیابید
cli-no-guide-named = نام هیچ راهنمایی نوشته نشد.
    .action = نام را در { "tamga guide list" } بیابید
cli-guide-unknown = راهنمایی به نام { $guide } نیست.
    .action = نام را در { "tamga guide list" } بیابید
cli-step-unknown = گامی به نام { $step } در این راهنما نیست.
    .action = { "tamga guide show ID" } را ببینید
cli-guide-unreadable = فایل راهنما خوانده نمی‌شود: { $path }.
    .action = نام فایل را بررسی کنید
cli-no-workbook-named = نام فایل پرشده نوشته نشد.
    .action = { "tamga sheet FILE --form FORM" }
cli-no-form-named = برای مقایسه، فرم خالی درگاه لازم است.
    .action = { "--form FORM" } را بیفزایید
cli-workbook-unreadable = این فایل خوانده نمی‌شود: { $path }.
    .action = نام فایل را بررسی کنید
cli-locale-unknown = { -tamga } این زبان را نمی‌داند: { $locale }.
    .action = یکی از { "fa, vi, mn, en" } را انتخاب کنید
cli-field-malformed = مقدار را به شکل { "ID=VALUE" } بنویسید، نه به شکل { $field }.
    .action = بنویسید { "--field holder-number=…" }
cli-descriptor-malformed = توصیفگر فایل یک عدد کوچک است، نه { $descriptor }.
    .action = عددی بنویسید، مانند { "0" }
cli-password-unreadable = از توصیفگر فایل شمارهٔ { $descriptor } گذرواژه‌ای خوانده نشد.
    .action = برای هر فایل یک خط بدهید
cli-no-terminal = گذرواژهٔ { $path } لازم است و پایانه‌ای نیست که آن را بپرسد.
    .action = از { "--password-fd" } استفاده کنید
cli-no-certificate-file-named = نام فایل گواهی نوشته نشد.
    .action = نام فایل صادرکننده را بنویسید
cli-file-unreadable = این فایل خوانده نمی‌شود: { $path }.
    .action = نام فایل را بررسی کنید
cli-no-profile-named = نام هیچ الگویی نوشته نشد.
    .action = نام آن را در { "tamga --help" } بیابید
cli-profile-unknown = الگویی به نام { $profile } نیست.
    .action = نام آن را در { "tamga --help" } بیابید
cli-key-kind-unknown = نوع کلیدی به نام { $key } نیست.
    .action = نام آن را در { "tamga --help" } بیابید
cli-piece-unknown = درخواست بخشی به نام { $piece } ندارد.
    .action = نام آن را در { "tamga --help" } بیابید
cli-no-code-given = کد تماس نوشته نشد.
    .action = هشت نویسهٔ کد را بنویسید
cli-no-atr-given = شناسهٔ کارت نوشته نشد.
    .action = آن را از { "tamga inventory" } بردارید
cli-atr-malformed = شناسهٔ کارت ۲ تا ۳۳ بایت در مبنای شانزده دارد؛ این شناسهٔ کارت نیست: { $atr }.
    .action = آن را از { "tamga inventory" } بردارید
cli-no-memory-named = شناسهٔ یکتای حافظهٔ مالیاتی نوشته نشد.
    .action = { "--field memory-id=…" } را بیفزایید
cli-entries-differ = آنچه دو بار وارد کردید یکسان نیست. چیزی تغییر نکرد.
    .action = هر دو بار یکسان وارد کنید
cli-no-desk = هنوز کاری آغاز نشده است؛ { -tamga } در این رایانه چیزی نگه نداشته است.
    .action = یک بار پنجرهٔ برنامه را باز کنید
cli-case-malformed = هر کار یک شماره دارد؛ { $case } شماره نیست.
    .action = { "tamga case list" } را ببینید
cli-no-case-named = شمارهٔ کار نوشته نشد.
    .action = { "tamga case list" } را ببینید
cli-no-value-given = نوع و مقدار خانهٔ فرم نوشته نشد.
    .action = { "tamga --help" } را ببینید
cli-kind-unknown = نوعی به نام { $kind } برای خانهٔ فرم نیست.
    .action = نوع را از فرم راهنما بردارید
cli-no-subscriber-named = شمارهٔ دارنده نوشته نشد.
    .action = شمارهٔ دارنده را بنویسید
cli-subscriber-unknown = دارنده‌ای با شمارهٔ { $number } ثبت نشده است.
    .action = شماره را بررسی کنید
cli-action = چاره: { $action }
cli-password = گذرواژهٔ { $path }:
cli-new-password = گذرواژهٔ تازهٔ { $path }:
cli-new-password-again = گذرواژهٔ تازه، یک بار دیگر:
cli-pin = { -pin } توکن { $path } (اگر اشتباه باشد یک فرصت از دست می‌رود):
cli-puk = { -puk } یا { -so-pin } توکن { $path } (اگر اشتباه باشد یک فرصت از دست می‌رود):
cli-management-key = کلید مدیریت کارت { $path }، در مبنای شانزده:
cli-new-pin = { -pin } تازه:
cli-new-pin-again = { -pin } تازه، یک بار دیگر:
cli-pin-lengths =
    { $most ->
        [unknown] { -pin } دست‌کم { $least } نویسه دارد.
       *[other] { -pin } { $least } تا { $most } نویسه دارد.
    }
cli-pin-of-file = توکن نرم‌افزاری گذرواژه دارد و تلاش‌ها را نمی‌شمارد.
cli-pin-changed = { -pin } یا گذرواژه عوض شد.
cli-pin-unblocked = { -pin } تازه تعیین شد و قفل توکن باز شد.
cli-key = کلید { $label }، { $id }
cli-key-signs = کلید امضا می‌کند و امضای آن درست است.
cli-installed = گواهی کنار کلیدش قرار گرفت و کلید امضا می‌کند.
cli-attribute = { $name }: { $value }
cli-request-made = کلید روی توکن است و امضا می‌کند، و درخواست درست است.
cli-written = نوشته شد: { $path }
cli-would-tell = از کسی چیزی پرسیده نشد. با { "--online" } این‌ها فرستاده می‌شود:
cli-add-online = اگر موافقید، فرمان را دوباره با { "--online" } اجرا کنید.

## Readers, drivers, tokens

cli-service-running = سرویس کارت هوشمند: در حال کار
cli-service-stopped = سرویس کارت هوشمند: متوقف
cli-service-not-installed = سرویس کارت هوشمند: نصب نشده
cli-service-disabled = سرویس کارت هوشمند: غیرفعال شده
cli-service-hidden = سرویس کارت هوشمند: خارج از دسترس این برنامه
cli-service-refused = سرویس کارت هوشمند: این کاربر را نمی‌پذیرد
cli-no-reader = هیچ کارت‌خوانی وصل نیست.
cli-reader = کارت‌خوان: { $reader }
cli-card = کارت با شناسهٔ { $atr }
cli-card-product = شناخته‌شده با نام { $product }
cli-card-in-use = برنامهٔ دیگری کارت را تنها برای خود نگه داشته است.
cli-no-card = بدون کارت
cli-no-driver = هیچ راه‌انداز توکنی پیدا نشد.
cli-driver = راه‌انداز: { $path }
cli-driver-about = { $description }، { $manufacturer }، { $version }
cli-no-token = این راه‌انداز توکنی نمی‌بیند.
cli-software-token = توکن نرم‌افزاری: { $path }
cli-token = توکن: { $label }، شمارهٔ سریال { $serial }
cli-token-made = سازنده و مدل: { $manufacturer }، { $model }
cli-token-empty = توکن هنوز آماده‌سازی نشده است.
cli-pin-usable = { -pin }: قابل استفاده
cli-pin-locked = { -pin }: قفل‌شده
cli-pin-not-set = { -pin }: هنوز تعیین نشده
cli-pin-final-try = { -pin }: تنها یک بار دیگر می‌توانید امتحان کنید، سپس توکن قفل می‌شود
cli-pin-count-low = { -pin }: قابل استفاده، ولی پیش‌تر نادرست وارد شده است
cli-pin-to-be-changed = { -pin }: هنوز همان است که صادرکننده گذاشته، آن را عوض کنید
cli-token-certificates =
    { $count ->
        [0] بدون گواهی
       *[other] { $count } گواهی
    }
cli-token-keys =
    { $count ->
        [0] کلید عمومی‌ای نیست که بدون { -pin } خوانده شود
       *[other] { $count } کلید عمومی
    }
cli-token-skipped = شیءهایی که خوانده نشد: { $count }

## Certificates

cli-no-certificate = هیچ گواهی‌ای دیده نمی‌شود.
cli-holder = دارنده: { $name }
cli-practice = تنها برای تمرین، جای دیگر اعتباری ندارد
cli-number = { $name }: { $number }
cli-issuer = صادرکننده: { $name }
cli-serial = شمارهٔ سریال: { $serial }
cli-validity = اعتبار: از { DATETIME($from, dateStyle: "long") } تا { DATETIME($until, dateStyle: "long") } (میلادی: از { DATETIME($from, dateStyle: "long", calendar: "gregory") } تا { DATETIME($until, dateStyle: "long", calendar: "gregory") })
cli-days-left =
    { $days ->
        [0] امروز روز پایانی است
       *[other] { $days } روز مانده است
    }
cli-expired =
    { $days ->
       *[other] { $days } روز پیش منقضی شد
    }
cli-not-yet-valid = هنوز معتبر نشده است؛ تا پایان آن { $days } روز مانده است
cli-on-hardware-token = روی توکن { $label }، شمارهٔ سریال { $serial }
cli-on-software-token = در توکن نرم‌افزاری { $label }، شمارهٔ سریال { $serial }
cli-on-practice-token = روی توکن تمرینی { $label }، شمارهٔ سریال { $serial }
cli-key-here = کلید آن روی همین توکن است
cli-key-elsewhere = کلید آن روی این توکن نیست
cli-key-unknown = بدون { -pin } معلوم نمی‌شود کلید آن روی این توکن است یا نه

## Checks

cli-check-passed = درست است: { $check }
cli-check-failed = درست نیست: { $check }
## The diagnosis

cli-link = { $part }: { $state }
cli-notices = این را هم بدانید:
cli-call-code = کد تماس برای خواندن پشت تلفن: { $code }

## A call code, read by a support agent

cli-support-caller-reads = تماس‌گیرنده این را می‌بیند:
cli-support-for-you = همان متن به زبان شما:
cli-support-nothing-broken = در رایانهٔ تماس‌گیرنده ایرادی پیدا نشد.
cli-support-seen = در رایانهٔ تماس‌گیرنده:
cli-support-seen-system = سیستم‌عامل
cli-support-seen-service = سرویس کارت هوشمند
cli-support-seen-readers = کارت‌خوان‌ها و کارت‌ها
cli-support-seen-module = راه‌اندازهای توکن
cli-support-seen-days = گواهی
cli-support-ask = بپرسید: { $question }
cli-support-see = سپس تماس‌گیرنده باید این را ببیند: { $sight }
cli-support-back = گام پیش از این: { $title } ({ $id })
cli-support-ahead = گام پس از این: { $title } ({ $id })
cli-support-no-pin = هرگز { -pin } یا گذرواژه را نپرسید و اگر خواستند بگویند، گوش ندهید؛ برای کمک کردن نیازی به آن نیست.

## Local agents

cli-agent-running =
    { $version ->
        [unknown] { $agent } در حال اجراست.
       *[other] { $agent } در حال اجراست، نسخهٔ { $version }.
    }

## Kinds of cards

cli-product-none = هیچ نوع کارت شناخته‌شده‌ای این شناسه را ندارد.
cli-product-ambiguous = شاید کارت‌های دیگری هم همین شناسه را داشته باشند؛ به نوشتهٔ روی کارت هم نگاه کنید.
cli-product-token = توکن { -usb } برای امضا
cli-product-card = کارت امضا
cli-product-identity-card = کارت شناسایی یا گواهینامه؛ برای امضا نیست
cli-product-bank-card = کارت بانکی؛ برای امضا نیست
cli-product-sim-card = سیم‌کارت تلفن؛ برای امضا نیست
cli-product-foreign = این راه‌اندازها آن را از آنِ خود می‌دانند ولی نمی‌توانند بخوانند: { $modules }
cli-product-get = راه‌انداز آن را از صادرکنندهٔ گواهی بگیرید. صادرکنندگانی که توکن این سازنده را عرضه می‌کنند:

## Guides

cli-guide-step = { $number }. { $title } ({ $id })
cli-guide-actor = چه کسی: { $actor }
cli-guide-place = کجا: { $place }
cli-guide-choice = گزینه: { $choice } (پس از آن: { $next })
cli-guide-labels = در صفحه: { $path }
cli-guide-field = پر کردنی: { $field }
cli-guide-document = همراه بیاورید: { $document }
cli-guide-cost = هزینه: { $name }: { $currency ->
        [irr] { $amount } ریال
        [vnd] { $amount } دونگ ویتنام
       *[mnt] { $amount } توگروگ مغولستان
    }{ $tax ->
        [0] { "" }
       *[other] { " " }به‌علاوهٔ { $tax } درصد مالیات
    }
cli-guide-portal = { $name }: { $url }
cli-guide-check = روی توکن بررسی می‌شود: { $check }
cli-guide-caution = هشدار: { $caution }
cli-guide-help =
    { $value ->
        [unknown] راه کمک: { $who }
       *[other] راه کمک: { $who }: { $value }
    }
cli-guide-source = منبع: { $title } (آخرین بازبینی: { DATETIME($day, dateStyle: "long") })
cli-guide-sound = { $guide }: درست
cli-guide-faulty = { $guide }: نادرست
cli-guide-step-old = بیش از یک سال است که این گام بازبینی نشده است: { $step } (آخرین بازبینی: { DATETIME($day, dateStyle: "long") })
cli-guide-step-unlabelled = این گام سامانه‌ای را باز می‌کند، ولی واژه‌های منوی آن نیامده است: { $step }

## Cases, and which portal knows which certificate

# $at, $of (Number) - step 3 of 8.
cli-case = کار { $id }: { $guide }، گام { $at } از { $of }
cli-case-none = هنوز کاری آغاز نشده است.
cli-case-subscriber = برای شمارهٔ { $number }
cli-case-waiting = تا { DATETIME($until, dateStyle: "long", timeStyle: "short") } در انتظار است
cli-case-finished = همهٔ گام‌ها انجام شده است
cli-case-done = انجام شد: { $title }
cli-case-ahead = در پیش: { $title }
cli-ledger-newest = تازه‌ترین گواهی: { $serial }
cli-ledger-empty = لازم نیست گواهی به درگاهی معرفی شود.
cli-ledger-entry = { $portal }: { $state ->
        [known] گواهی { $serial } را از { DATETIME($since, dateStyle: "long") } می‌شناسد
        [outdated] هنوز گواهی پیشین { $serial } را می‌شناسد
       *[unknown] هنوز گواهی‌ای نمی‌شناسد
    }

## Help

cli-help-about = { -tamga } نشان می‌دهد چه چیزی وصل است، گواهی‌ها را می‌خواند و بررسی می‌کند و راهنماها را بازگو می‌کند.
cli-help-commands = فرمان‌ها:
cli-help-diagnose = علت کار نکردن توکن را از رایانه تا درگاه پیدا می‌کند و می‌گوید چه باید کرد
cli-help-code-show = کد تماس را نشان می‌دهد تا برای پشتیبان خوانده شود
cli-help-code-read = آنچه پشتیبان پس از شنیدن این کد لازم دارد
cli-help-agents = وضعیت برنامه‌هایی که درگاه‌ها از راه آن‌ها به توکن دسترسی دارند
cli-help-products-match = کدام کارت‌ها این شناسه را دارند و راه‌انداز آن‌ها کدام است
cli-help-causes = همهٔ ایرادها با توضیح و راه رفع، یا تنها آن‌هایی که این واژه‌ها را دارند
cli-help-inventory = کارت‌خوان‌ها، راه‌اندازها و توکن‌ها، و ایرادهای آن‌ها
cli-help-certificates = همهٔ گواهی‌ها: دارنده، صادرکننده، اعتبار، و بودن کلید آن‌ها
cli-help-check = برقرار بودن این شرط‌ها را بررسی می‌کند
cli-help-guide-list = فهرست راهنماها
cli-help-guide-show = یک راهنما، گام به گام
cli-help-guide-prove = درستی راهنماها و کامل بودن متن آن‌ها را بررسی می‌کند
cli-help-case-list = کارهایی که در پنجره آغاز شده‌اند
cli-help-case-show = یک کار: آنچه انجام شده، آنچه اکنون باید کرد و آنچه در پیش است
cli-help-case-next = گام بعدی یک کار
cli-help-fields-check = مقداری را مانند فرم‌های راهنما بررسی می‌کند
cli-help-calendar = فایل تقویمی با زمان‌های انتظار یک کار و پایان اعتبار گواهی‌های صاحب آن می‌نویسد
cli-help-ledger = کدام درگاه کدام گواهی دارندهٔ این شماره را می‌شناسد
cli-help-sheet = فایل پرشده را خانه به خانه با فرم خالی درگاه مقایسه می‌کند
cli-help-pin-status = وضعیت { -pin } توکن را می‌گوید؛ فرصتی از دست نمی‌رود
cli-help-pin-change = { -pin } توکن یا گذرواژهٔ توکن نرم‌افزاری را عوض می‌کند
cli-help-pin-unblock = با { -puk } یا { -so-pin } یک { -pin } تازه تعیین می‌کند
cli-help-sign-test = با هر کلید توکن امضا می‌کند و هر امضا را بررسی می‌کند
cli-help-request = کلیدی می‌سازد که روی توکن می‌ماند، و درخواست گواهی آن را هم می‌سازد
cli-help-install = گواهی‌ای را که صادرکننده فرستاده است کنار کلیدش می‌گذارد
cli-help-export = گواهی را به هر شکلی که درگاه‌ها می‌خواهند می‌دهد
cli-help-verify = می‌گوید چه کسی گواهی را تأیید می‌کند و گواهی باطل شده است یا نه
cli-help-prove-moadian = از { -moadian } می‌پرسد گواهی را می‌پذیرد یا نه؛ صورتحسابی نمی‌فرستد
cli-help-options = گزینه‌ها:
cli-help-json = داده برای برنامه‌ها به جای متن
cli-help-locale = زبان؛ وگرنه زبان پایانه
cli-help-module = تنها این راه‌انداز را می‌خواند؛ چند بار می‌توان آن را نوشت
cli-help-software-token = این فایل { -p12 } یا { -pfx } را باز می‌کند و گذرواژهٔ آن را می‌پرسد؛ چند بار می‌توان آن را نوشت
cli-help-password-fd = گذرواژه‌ها را از این توصیفگر فایل می‌خواند، برای هر فایل یک خط
cli-help-token = شمارهٔ سریال توکن مورد نظر، اگر چند توکن هست
cli-help-piv = کارت { -piv } در این کارت‌خوان را بدون راه‌انداز به کار می‌برد؛ روی آن می‌تواند کلید بسازد
cli-help-last-try = موافقت با استفاده از آخرین فرصت { -pin }
cli-help-management-key = پس از { -pin }، کلید مدیریت کارت { -piv } را می‌پرسد؛ برای کارتی که کلید آن همان کلید معمول سازندگان نیست
cli-help-online = موافقت با پرسیدن از دیگران در شبکه
cli-help-sandbox = از محیط آزمایشی { -moadian } می‌پرسد
cli-help-guide = راهنمایی که دنبال می‌شود؛ درگاه و گام آن تعیین می‌کند چه چیزی بررسی شود
cli-help-step = گام راهنما
cli-help-report = گزارش بی‌نام را نشان می‌دهد و اگر نام فایلی داده شود، آن را در فایل می‌نویسد؛ چیزی بازنویسی نمی‌شود
cli-help-from = به جای رایانه، این گزارش را بررسی می‌کند
cli-help-caller-locale = زبان تماس‌گیرنده؛ وگرنه زبان کشور راهنما
cli-help-key = نوع کلید درخواست؛ وگرنه نخستین نوع الگو
cli-help-output = فایلی که نوشته می‌شود؛ چیزی بازنویسی نمی‌شود
cli-help-profiles = الگوهای درخواست و بخش‌های آن‌ها:
cli-help-field = آنچه بررسی با آن مقایسه می‌شود، مانند { "holder-number=…" }
cli-help-desk = پوشه‌ای که پنجره کارها را در آن نگه می‌دارد، اگر جای دیگری باشد
cli-help-form = فرم خالی درگاه، برای { "tamga sheet" }
cli-help-help = همین متن
cli-help-version = نسخهٔ برنامه
cli-help-status = کد پایان:
cli-help-status-good = ایرادی پیدا نشد
cli-help-status-problem = ایرادی پیدا شد
cli-help-status-misuse = فرمان انجام‌شدنی نبود
cli-help-checks = بررسی‌ها:
