### واژه‌های راهنمای ir-certificate-renew، به ترتیب گام‌های آن.
### آنچه با راهنماهای دیگر ایران یکی است، از همان‌ها خوانده می‌شود.

guide-ir-certificate-renew = تمدید گواهی امضا
    .body = با این راهنما گواهی امضای خود را پیش از پایان اعتبار تمدید می‌کنید. توکن تازه لازم نیست؛ گواهی تازه روی همان توکن گذاشته می‌شود. در پایان، گواهی تازه با گواهی پیشین مقایسه می‌شود.
guide-ir-certificate-renew-caution-no-reset = توکن را دوباره آماده‌سازی نکنید و گواهی یا کلید پیشین را از آن پاک نکنید. آنچه از توکن پاک شود، برنمی‌گردد.

guide-ir-certificate-renew-holder = { guide-ir-moadian-register-software-holder }
    .body = گواهی شخص حقیقی با کد ملی او صادر شده است و گواهی شرکت یا سازمان با شناسهٔ ملی آن.
guide-ir-certificate-renew-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-certificate-renew-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-certificate-renew-person-number = { guide-ir-token-obtain-person-number }
    .body = کد ملی صاحب گواهی را وارد کنید. هم گواهی کنونی و هم گواهی تازه با آن مقایسه می‌شود.
guide-ir-certificate-renew-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }

guide-ir-certificate-renew-organisation-number = { guide-ir-token-obtain-organisation-number }
    .body = شناسهٔ ملی یازده‌رقمی شرکت یا سازمان را وارد کنید. هم گواهی کنونی و هم گواهی تازه با آن مقایسه می‌شود.
guide-ir-certificate-renew-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }

guide-ir-certificate-renew-token-kind = توکن شما از کدام نوع است؟
    .body = توکن سخت‌افزاری شبیه حافظهٔ { -usb } است. توکن نرم‌افزاری فایلی است که نامش معمولاً به { -p12 } یا { -pfx } ختم می‌شود و با گذرواژه باز می‌شود.
guide-ir-certificate-renew-token-kind-hardware = توکن سخت‌افزاری
guide-ir-certificate-renew-token-kind-software = توکن نرم‌افزاری

guide-ir-certificate-renew-plug-in = { guide-ir-moadian-register-hardware-plug-in }
    .body = { guide-ir-moadian-register-hardware-plug-in.body }

guide-ir-certificate-renew-driver = { guide-ir-moadian-register-hardware-driver }
    .body = { guide-ir-moadian-register-hardware-driver.body }
guide-ir-certificate-renew-driver-caution-trusted-source = { guide-ir-moadian-register-hardware-driver-caution-trusted-source }

guide-ir-certificate-renew-token-active = { guide-ir-moadian-register-hardware-token-active }
    .body = پیش از تمدید باید مطمئن شوید که { -pin } توکن قفل نیست، زیرا هنگام تمدید پرسیده می‌شود. این بررسی { -pin } را نمی‌پرسد و از دفعات مجاز وارد کردن آن کم نمی‌کند.

guide-ir-certificate-renew-open-file = { guide-ir-moadian-register-software-open-file }
    .body = { guide-ir-moadian-register-software-open-file.body }
guide-ir-certificate-renew-open-file-caution-copies = { guide-ir-moadian-register-software-open-file-caution-copies }

guide-ir-certificate-renew-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-certificate-renew-old-certificate = گواهی کنونی را یادداشت کنید
    .body = { -tamga } شمارهٔ سریال و تاریخ پایان گواهی کنونی را یادداشت می‌کند تا پس از تمدید با گواهی تازه مقایسه کند. این کار به { -pin } نیاز ندارد و چیزی را روی توکن عوض نمی‌کند.

guide-ir-certificate-renew-still-valid = گواهی هنوز معتبر است؟
    .body = گواهی را فقط تا پیش از پایان اعتبار و به شرط آنکه باطل نشده باشد می‌توان تمدید کرد. جمع مدت گواهی کنونی و گواهی تازه هم نباید از سقفی که صادرکننده تعیین کرده است بیشتر شود. گواهی معمولاً یک یا دو سال اعتبار دارد.
guide-ir-certificate-renew-still-valid-valid = بله، تاریخ آن نگذشته است
guide-ir-certificate-renew-still-valid-ended = خیر، منقضی یا باطل شده است

guide-ir-certificate-renew-way = از کدام راه تمدید می‌کنید؟
    .body = گواهی مرکز میانی عام را می‌توانید در وبگاه آن تمدید کنید، یا به یک دفتر اسناد رسمی یا دفتر ثبت‌نام بروید؛ لازم نیست همان دفتر پیشین باشد. نام صادرکننده در صفحهٔ گواهی‌ها نوشته شده است.
guide-ir-certificate-renew-way-remote = در وبگاه مرکز میانی عام
guide-ir-certificate-renew-way-office = حضوری، در دفتر ثبت‌نام
guide-ir-certificate-renew-way-other-issuer = گواهی من از مرکز دیگری است

guide-ir-certificate-renew-dastine = { -dastine } را به‌روز کنید
    .body = تمدید در وبگاه مرکز میانی عام به تازه‌ترین نسخهٔ { -dastine } نیاز دارد؛ این برنامه وبگاه را به توکن وصل می‌کند. نسخهٔ تازه را از پیوندی که خود وبگاه نشان می‌دهد بگیرید و نصب کنید. سپس مرورگر را ببندید و دوباره باز کنید.
guide-ir-certificate-renew-dastine-caution-trusted-source = { guide-ir-token-obtain-dastine-caution-trusted-source }

guide-ir-certificate-renew-renewal = درخواست تمدید را ثبت کنید
    .body = وبگاه را از همین‌جا باز کنید، از بخش زیر وارد شوید و برای همین گواهی درخواست تمدید بدهید. توکن را تا پایان کار جدا نکنید. نام دقیق گزینهٔ تمدید را در منابع خود نیافته‌ایم؛ اگر آن را نمی‌یابید، با پشتیبانی تماس بگیرید.
guide-ir-certificate-renew-renewal-caution-address = { guide-ir-token-obtain-account-caution-address }
guide-ir-certificate-renew-renewal-caution-pin-window = { -pin } توکن را فقط در پنجرهٔ خود { -dastine } بنویسید، نه در صفحهٔ وبگاه.

guide-ir-certificate-renew-fee = هزینهٔ تمدید را بپردازید
    .body = هزینه را در همان وبگاه بپردازید و اگر کد رهگیری گرفتید، آن را همین‌جا یادداشت کنید. مبلغ‌های زیر برای گواهی یک‌ساله است و برای گواهی دوساله دو برابر می‌شود.
guide-ir-certificate-renew-fee-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-certificate-renew-fee-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-certificate-renew-fee-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-certificate-renew-fee-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-certificate-renew-fee-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-certificate-renew-fee-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-certificate-renew-fee-caution-prices = این مبلغ‌ها تعرفهٔ صدور گواهی در سال ۱۴۰۲ است و فقط برای نمونه آمده است. هزینهٔ امروز تمدید را در خود وبگاه ببینید.

guide-ir-certificate-renew-answer = نتیجهٔ درخواست چه بود؟
    .body = آنچه را وبگاه یا { -dastine } نشان می‌دهد انتخاب کنید. اگر خطایی دیدید، شمارهٔ آن را یادداشت کنید.
guide-ir-certificate-renew-answer-written = گواهی تازه صادر شد
guide-ir-certificate-renew-answer-visit = باید حضوری مراجعه کنم
guide-ir-certificate-renew-answer-request = وبگاه فایل درخواست می‌خواهد
guide-ir-certificate-renew-answer-error = خطا دیدم

guide-ir-certificate-renew-dastine-error = { -dastine } چه خطایی داد؟
    .body = شمارهٔ خطا را در پیام پیدا کنید و گزینهٔ آن را انتخاب کنید.
guide-ir-certificate-renew-dastine-error-closed = برنامه پیدا نمی‌شود
guide-ir-certificate-renew-dastine-error-outdated = خطای { "78" } یا { "111" }: نسخهٔ قدیمی
guide-ir-certificate-renew-dastine-error-token = خطای { "11" }، { "25" }، { "30" }، { "77" } یا { "89" }: توکن
guide-ir-certificate-renew-dastine-error-pin = خطای { "13" }، { "14" }، { "18" } یا { "91" } تا { "99" }: { -pin }
guide-ir-certificate-renew-dastine-error-pin-change = خطای { "72" } تا { "75" }: تغییر { -pin }
guide-ir-certificate-renew-dastine-error-locked = خطای { "29" } یا { "90" }: قفل شدن
guide-ir-certificate-renew-dastine-error-key = خطای { "41" } یا { "42" }: ساختن کلید
guide-ir-certificate-renew-dastine-error-import = خطای { "48" } تا { "50" }: نصب گواهی
guide-ir-certificate-renew-dastine-error-file = خطای { "26" } یا { "27" }: فایل توکن
guide-ir-certificate-renew-dastine-error-computer = خطای { "20" }، { "120" } یا { "220" }: رایانه
guide-ir-certificate-renew-dastine-error-identity-card = خطای { "200" } تا { "211" }: کارت ملی
guide-ir-certificate-renew-dastine-error-other = هیچ‌کدام

guide-ir-certificate-renew-dastine-closed = { -dastine } در دسترس نیست
    .body = پیام { "DASTINE_NOT_INSTALLED" } یعنی برنامه نصب نیست یا اجرا نشده است؛ آن را نصب و اجرا کنید. پیام { "DASTINE_PORTS_ARE_CLOSED" } یعنی برنامه هست، ولی مرورگر به آن وصل نمی‌شود؛ دیوار آتش و فیلترشکن را بررسی کنید. نشانی local.dastine.pki.co.ir باید به همین رایانه برسد؛ برخی مودم‌ها جلوی آن را می‌گیرند.

guide-ir-certificate-renew-dastine-outdated = نسخهٔ تازه را نصب کنید
    .body = نسخهٔ { -dastine } روی این رایانه قدیمی است. گاهی به جای شماره، پیام { "DASTINE_VERSION_OUTDATED" } نوشته می‌شود. نسخهٔ تازه را از پیوند خود وبگاه نصب کنید و مرورگر را ببندید و دوباره باز کنید.

guide-ir-certificate-renew-dastine-token = توکن یا گواهی دیده نمی‌شود
    .body = توکن جدا شده است، راه‌انداز آن نصب نیست، گواهی روی آن نیست، یا در پنجرهٔ { -dastine } گواهی‌ای انتخاب نشده است. توکن را مستقیم به رایانه وصل کنید و در آن پنجره گواهی خود را انتخاب کنید.

guide-ir-certificate-renew-dastine-pin = { -pin } پذیرفته نشد
    .body = خطای { "13" } یعنی مهلت نوشتن { -pin } گذشت، { "18" } یعنی پنجرهٔ آن را بستید و { "14" } یعنی { -pin } نادرست بود. خطای { "91" } یعنی فقط یک بار دیگر فرصت دارید، { "92" } دو بار، و همین‌طور تا { "99" } که نه بار است.
guide-ir-certificate-renew-dastine-pin-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-certificate-renew-dastine-pin-change = { -pin } تازه پذیرفته نشد
    .body = { -pin } تازه در دو خانه یکسان نوشته نشده، یا بیش از اندازه کوتاه، بلند یا ساده است. برای تمدید لازم نیست { -pin } را عوض کنید؛ اگر وبگاه آن را نخواسته است، تغییر را رها کنید.

guide-ir-certificate-renew-dastine-locked = توکن قفل شده است
    .body = خطای { "29" } یعنی { -pin } قفل است. قفل را یا دفتری باز می‌کند که توکن را داده است، یا خودتان با کد بازگشایی ({ -puk }). خطای { "90" } یعنی { -puk } هم قفل است؛ در این حالت از همان دفتر بپرسید که آیا گواهی تازه لازم است.
guide-ir-certificate-renew-dastine-locked-caution-puk = { -puk } را هم حدس نزنید. اگر { -puk } قفل شود، شاید توکن دیگر باز نشود و کلید درون آن از دست برود.

guide-ir-certificate-renew-dastine-key = کلید تازه ساخته نشد
    .body = خطای { "41" } یعنی توکنی انتخاب نشده است؛ توکن را وصل و انتخاب کنید. خطای { "42" } معمولاً یعنی توکن جای خالی ندارد؛ پیش از هر کاری با پشتیبانی تماس بگیرید.
guide-ir-certificate-renew-dastine-key-caution-no-deleting = برای باز شدن جا، خودتان چیزی را از توکن پاک نکنید. کلید پاک‌شده برنمی‌گردد و گواهی کنونی هم از کار می‌افتد.

guide-ir-certificate-renew-dastine-import = گواهی روی توکن گذاشته نشد
    .body = خطای { "49" } یعنی مهلت نشست تمام شده است؛ از وبگاه خارج شوید، دوباره وارد شوید و کار را از نو آغاز کنید. در خطای { "48" } یا { "50" } مطمئن شوید که همان توکنی وصل است که درخواست را با آن دادید.

guide-ir-certificate-renew-dastine-file = فایل توکن باز نشد
    .body = خطای { "26" } یعنی گذرواژهٔ فایل نادرست است و { "27" } یعنی فایل خراب است. گذرواژه را دوباره بنویسید یا از نسخهٔ پشتیبان فایل استفاده کنید.

guide-ir-certificate-renew-dastine-computer = رایانه اجازه یا پاسخ نداد
    .body = خطای { "20" } یعنی اجازهٔ دسترسی داده نشد؛ اگر پنجره‌ای اجازه خواست، بپذیرید. خطای { "120" } یعنی پاسخی نرسید؛ فیلترشکن را خاموش کنید و دوباره تلاش کنید. خطای { "220" } یعنی راه‌انداز توکن شناخته نشد؛ آن را دوباره نصب کنید.

guide-ir-certificate-renew-dastine-identity-card = کارت ملی را کنار بگذارید
    .body = این خطاها به کارت ملی هوشمند مربوط است، نه به توکن. کارت را از کارت‌خوان بیرون بیاورید، توکن را وصل کنید و در پنجرهٔ { -dastine } توکن را انتخاب کنید.

guide-ir-certificate-renew-again = دوباره تلاش کنید
    .body = وبگاه را باز کنید و درخواست تمدید را یک بار دیگر دنبال کنید. اگر پیش‌تر هزینه را پرداخته‌اید، دوباره نپردازید و همان درخواست را ادامه دهید.
guide-ir-certificate-renew-again-written = { guide-ir-certificate-renew-answer-written }
guide-ir-certificate-renew-again-visit = { guide-ir-certificate-renew-answer-visit }
guide-ir-certificate-renew-again-request = { guide-ir-certificate-renew-answer-request }
guide-ir-certificate-renew-again-error = باز هم خطا دیدم

guide-ir-certificate-renew-support = با پشتیبانی تماس بگیرید
    .body = با پشتیبانی مرکز میانی عام تماس بگیرید و داخلی ۲ را بزنید. کد رهگیری، شمارهٔ خطا و زمان آن را آماده داشته باشید.
guide-ir-certificate-renew-support-caution-no-pin = { guide-ir-moadian-register-hardware-support-caution-no-pin }

guide-ir-certificate-renew-request = درخواست تازه بسازید
    .body = درخواست را با همان نام‌ها و شماره‌هایی بسازید که در گواهی کنونی آمده است؛ همین‌جا یا با { -dastine }. کلید خصوصی نزد خودتان می‌ماند؛ فقط درخواست ({ "CSR" }) را به وبگاه بدهید. پس از صدور، فایل گواهی را بگیرید.
guide-ir-certificate-renew-request-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }
guide-ir-certificate-renew-request-caution-keep-key = { guide-ir-token-obtain-request-caution-keep-key }

guide-ir-certificate-renew-issued = { guide-ir-token-obtain-import }
    .body = { guide-ir-token-obtain-import.body }

guide-ir-certificate-renew-notary = { guide-ir-moadian-register-hardware-notary }
    .body = با کد رهگیری، مدارک هویتی و خود توکن به دفتر اسناد رسمی یا دفتر ثبت‌نامی که در درخواست آمده است مراجعه کنید.
guide-ir-certificate-renew-notary-caution-office-share = { guide-ir-token-obtain-notary-caution-office-share }

guide-ir-certificate-renew-papers = { guide-ir-moadian-register-hardware-papers }
    .body = از کارت ملی و شناسنامه هم اصل و هم تصویر همراه داشته باشید. شرکت‌ها مدارک شرکت را هم می‌برند. پیش از رفتن، از همان دفتر بپرسید که برای تمدید چه مدارکی می‌خواهد.

guide-ir-certificate-renew-office = به دفتر ثبت‌نام بروید
    .body = توکن خود را همراه ببرید و بخواهید گواهی را روی همین توکن تمدید کنند. دفتر می‌تواند گواهی توکنی را هم که از جای دیگری گرفته‌اید تمدید کند. خرید توکن تازه لازم نیست.

guide-ir-certificate-renew-other-issuer = با صادرکنندهٔ گواهی تماس بگیرید
    .body = مراکز میانی دیگر برای تمدید فرم خود را دارند. پارس‌ساین (هویتا) برای شخص حقوقی، شخص حقیقی وابسته و شخص حقیقی غیروابسته سه فرم جدا دارد. اگر صادرکنندهٔ شما مرکز دیگری است، شمارهٔ تماس را در وبگاه همان مرکز بیابید.

guide-ir-certificate-renew-ended = گواهی تازه بگیرید
    .body = گواهی منقضی یا باطل‌شده تمدید نمی‌شود و باید مانند بار نخست درخواست بدهید. راهنمای آن در همین صفحه آمده است. از همان توکن می‌توان دوباره استفاده کرد. پس از گرفتن گواهی تازه، به همین‌جا برگردید.

guide-ir-certificate-renew-renewed = گواهی تازه را بررسی کنید
    .body = گواهی تازه باید به نام همان صاحب گواهی باشد، شمارهٔ سریال دیگری داشته باشد و دیرتر از گواهی پیشین پایان یابد. برای این بررسی، توکن را وصل نگه دارید یا فایل آن را باز بگذارید.

guide-ir-certificate-renew-key = { guide-ir-moadian-register-hardware-key }
    .body = { guide-ir-moadian-register-hardware-key.body } اگر بخواهید، همین‌جا یک امضای آزمایشی بسازید تا ببینید کلید واقعاً امضا می‌کند.

guide-ir-certificate-renew-ledger = درگاه‌ها را مرور کنید
    .body = در این فهرست می‌بینید کدام درگاه هنوز گواهی پیشین را می‌شناسد. گواهی تازه را باید به تک‌تک آن‌ها معرفی کنید.
guide-ir-certificate-renew-ledger-caution-keep-old = تا همهٔ درگاه‌ها گواهی تازه را بشناسند، گواهی و کلید پیشین را از توکن پاک نکنید. آنچه پاک شود، برنمی‌گردد.

guide-ir-certificate-renew-unlock = { guide-ir-moadian-register-hardware-unlock }
    .body = { guide-ir-moadian-register-hardware-unlock.body }
guide-ir-certificate-renew-unlock-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-certificate-renew-other-token = توکن درست را وصل یا باز کنید
    .body = روی این توکن گواهی نیست، گواهی به نام دیگری است یا نوع آن درست نیست. توکن درست را وصل کنید یا فایل درست را باز کنید. اگر شماره را اشتباه نوشته‌اید، به همان گام برگردید و آن را اصلاح کنید.

guide-ir-certificate-renew-not-yet = گواهی تازه هنوز دیده نمی‌شود
    .body = توکن سخت‌افزاری را جدا کنید و دوباره وصل کنید. اگر توکن نرم‌افزاری دارید، فایل تازه را باز کنید. اگر باز هم دیده نشد، از صادرکننده بپرسید که آیا گواهی صادر و روی همین توکن گذاشته شده است.

guide-ir-certificate-renew-register-again = گواهی تازه را دوباره ثبت کنید
    .body = گواهی تازه شمارهٔ سریال دیگری دارد و شاید کلید دیگری؛ پس آن را دوباره در { -moadian } ثبت کنید. راهنمای آن برای هر نوع توکن در همین صفحه آمده است. اگر شناسهٔ یکتای خود را می‌دانید، نخست همین‌جا بپرسید: اگر سامانه گواهی تازه را بپذیرد، نیازی به ثبت دوباره نیست. تاریخ پایان گواهی تازه را یادداشت کنید.
guide-ir-certificate-renew-register-again-caution-ask-first = در منابع خود راهی برای عوض کردن کلید یک شناسهٔ یکتا نیافته‌ایم. پیش از ثبت دوباره، از پشتیبانی { -moadian } بپرسید که شناسهٔ کنونی می‌ماند یا باید شناسهٔ تازه بگیرید.
