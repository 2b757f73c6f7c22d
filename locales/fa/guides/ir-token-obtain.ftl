### واژه‌های راهنمای ir-token-obtain، به ترتیب گام‌های آن.
### آنچه با راهنماهای ثبت در سامانهٔ مودیان یکی است، از همان‌جا خوانده می‌شود.

guide-ir-token-obtain = گرفتن توکن برای { -moadian }
    .body = با این راهنما توکن سخت‌افزاری یا نرم‌افزاری می‌گیرید: در دفتر پیشخوان خدمات دولت، یا با درخواست در وبگاه مرکز میانی عام. در پایان، توکن و گواهی آن روی همین رایانه بررسی می‌شود.
guide-ir-token-obtain-caution-secret = { -pin } یا گذرواژهٔ توکن را به هیچ‌کس نگویید، حتی به کارمند دفتر یا پشتیبان. هر کس توکن و { -pin } آن را داشته باشد، می‌تواند به جای شما امضا کند.

guide-ir-token-obtain-holder = توکن به نام چه کسی باشد؟
    .body = گواهی شخص حقیقی با کد ملی او صادر می‌شود و گواهی شرکت یا سازمان با شناسهٔ ملی آن. توکن را به نام همان کسی بگیرید که پروندهٔ مالیاتی به نام اوست.
guide-ir-token-obtain-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-token-obtain-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-token-obtain-person-number = کد ملی را وارد کنید
    .body = کد ملی صاحب پروندهٔ مالیاتی را وارد کنید. همین شماره باید در گواهی بیاید. در پایان، گواهی با آن مقایسه می‌شود.
guide-ir-token-obtain-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }

guide-ir-token-obtain-organisation-number = شناسهٔ ملی را وارد کنید
    .body = شناسهٔ ملی یازده‌رقمی شرکت یا سازمان را وارد کنید. همین شماره باید در گواهی بیاید. در پایان، گواهی با آن مقایسه می‌شود.
guide-ir-token-obtain-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }

guide-ir-token-obtain-kinds = با دو نوع توکن آشنا شوید
    .body = توکن سخت‌افزاری شبیه حافظهٔ { -usb } است و کلید امضا از درون آن بیرون نمی‌آید. توکن نرم‌افزاری یک یا چند فایل است که با گذرواژه محافظت می‌شود. پیش از ادامه، از حسابدار یا شرکت معتمد خود بپرسید که نرم‌افزار آن‌ها با کدام نوع کار می‌کند.

guide-ir-token-obtain-where = { guide-ir-moadian-register-software-where }
    .body = { guide-ir-moadian-register-software-where.body }
guide-ir-token-obtain-where-office = { guide-ir-moadian-register-software-where-office }
guide-ir-token-obtain-where-remote = { guide-ir-moadian-register-software-where-remote }
guide-ir-token-obtain-where-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }

guide-ir-token-obtain-papers = { guide-ir-moadian-register-hardware-papers }
    .body = { guide-ir-moadian-register-hardware-papers.body }
guide-ir-token-obtain-papers-field-moadian-tracking-code = { guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code }

guide-ir-token-obtain-office = { guide-ir-moadian-register-hardware-office }
    .body = با این مدارک به یکی از دفترهای پیشخوان خدمات دولت الکترونیک بروید و برای { -moadian } توکن درخواست کنید. بگویید که توکن سخت‌افزاری می‌خواهید یا نرم‌افزاری.

guide-ir-token-obtain-key-place = کلید شما کجا نگهداری شود؟
    .body = توکن سخت‌افزاری را خودتان می‌خرید و گواهی را در دفتر ثبت‌نام روی آن می‌گذارند. برای توکن نرم‌افزاری، کلید و درخواست گواهی ({ "CSR" }) را روی همین رایانه می‌سازید.
guide-ir-token-obtain-key-place-hardware = در توکن سخت‌افزاری
guide-ir-token-obtain-key-place-software = در فایل، روی همین رایانه

guide-ir-token-obtain-buy-token = توکن سخت‌افزاری تهیه کنید
    .body = نمونه‌های رسمی { -moadian } با توکن { "ePass3003 Auto" } کار می‌کنند و سامانهٔ ستاد ایران هم همین را می‌خواهد. { -tamga } راه‌انداز توکن‌های { "ePass2003" } و { "SafeNet eToken 5110" } را هم می‌شناسد. از فروشنده لوح فشرده یا نشانی راه‌انداز را هم بگیرید.
guide-ir-token-obtain-buy-token-caution-system = برای { "ePass3003 Auto" } راه‌اندازی ویژهٔ { -linux } نیافته‌ایم. اگر با { -linux } کار می‌کنید، پیش از خرید از فروشنده بپرسید.
guide-ir-token-obtain-buy-token-caution-brands = راه‌انداز توکن‌های { "KeyA" } و { "ParsKey" } را نمی‌شناسیم. اگر یکی از این‌ها را دارید، پس از نصب راه‌انداز، فایل آن را در تنظیمات { -tamga } معرفی کنید.

guide-ir-token-obtain-request-details = اطلاعات درخواست را بنویسید
    .body = این اطلاعات در گواهی نوشته می‌شود. در گواهی، پس از نام لاتین شرکت [Stamp] و پس از نام لاتین شخص [Sign] می‌آید؛ این نشان را خودتان ننویسید. نام فارسی شرکت را درست همان‌گونه بنویسید که ثبت شده است. شخص حقیقی نام شرکت را خالی می‌گذارد.
guide-ir-token-obtain-request-details-field-latin-name = نام به حروف لاتین
guide-ir-token-obtain-request-details-field-organisation-name = نام شرکت یا سازمان به فارسی
guide-ir-token-obtain-request-details-field-email = رایانامه

guide-ir-token-obtain-request = کلید و درخواست را بسازید
    .body = یک کلید ۲۰۴۸ بیتی و یک فایل درخواست ({ "CSR" }) لازم است. { -tamga } هر دو را همین‌جا می‌سازد: توکن نرم‌افزاری تازه را برگزینید تا کلید خصوصی در آن فایل نزد شما بماند. با { -dastine }، برنامهٔ خود مراکز صدور، هم می‌توانید آن‌ها را بسازید. اگر وبگاه یا دفتر، درخواست را خواست، فقط همان را بدهید.
guide-ir-token-obtain-request-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }
guide-ir-token-obtain-request-caution-keep-key = تا گواهی صادر نشده است، فایل کلید را پاک نکنید و گذرواژهٔ آن را فراموش نکنید. بدون این کلید، گواهی به کار نمی‌آید و باید از نو درخواست بدهید.

guide-ir-token-obtain-contact = شمارهٔ تلفن همراه
    .body = در وبگاه مرکز میانی عام به نام مدیرعامل یا نمایندهٔ شرکت ثبت‌نام می‌کنید؛ شخص حقیقی به نام خودش. شمارهٔ تلفن همراه همان شخص را بنویسید.
guide-ir-token-obtain-contact-field-mobile = { guide-ir-moadian-register-hardware-remote-field-mobile }

guide-ir-token-obtain-account = در وبگاه ثبت‌نام کنید
    .body = وبگاه را از همین‌جا باز کنید و مسیر زیر را تا پایان بروید. ثبت‌نام سه مرحله دارد و به نام مدیرعامل یا نماینده و با شمارهٔ تلفن همراه او انجام می‌شود.
guide-ir-token-obtain-account-caution-address = پیش از نوشتن اطلاعات خود، نوار نشانی مرورگر را نگاه کنید: نشانی باید www.gica.ir یا gica.ir باشد، نه یک حرف کم و نه یک حرف زیاد.

guide-ir-token-obtain-certificate-kind = نوع گواهی را انتخاب کنید
    .body = پس از ورود، مسیر زیر را بروید؛ این مسیر برای مهر سازمانی شرکت‌های غیردولتی است. در همان صفحه، گواهی «مستقل» برای شخص حقیقی است و گواهی «وابسته به غیر دولت» یا «وابسته به دولت» برای شرکت‌ها و دستگاه‌ها. گواهی شخص با مهر سازمانی فرق دارد؛ صورتحساب شرکت با مهر سازمانی امضا می‌شود.
guide-ir-token-obtain-certificate-kind-caution-wrong-kind = { -moadian } گواهی شخصی مدیرعامل یا کارمند را به جای مهر شرکت نمی‌پذیرد و خطای 4103 می‌دهد. اگر نوع گواهی را اشتباه انتخاب کنید، باید دوباره درخواست بدهید.

guide-ir-token-obtain-application = فرم درخواست را پر کنید
    .body = شناسهٔ ملی یازده‌رقمی شرکت، یا کد ملی شخص حقیقی، را بنویسید و «تکمیل اطلاعات» را بزنید. همهٔ نام‌ها و شماره‌ها را با مدارک خود مقایسه کنید. سپس «پیش ثبت نام» را بزنید.

guide-ir-token-obtain-pay = هزینه را بپردازید
    .body = هزینهٔ نوع گواهی خود را در همان وبگاه بپردازید. پس از پرداخت، کد رهگیری می‌گیرید؛ آن را همین‌جا یادداشت کنید. مبلغ‌های زیر برای گواهی یک‌ساله است و برای گواهی دوساله دو برابر می‌شود. بهای خود توکن جداست.
guide-ir-token-obtain-pay-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-token-obtain-pay-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-token-obtain-pay-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-token-obtain-pay-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-token-obtain-pay-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-token-obtain-pay-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-token-obtain-pay-caution-prices = { guide-ir-moadian-register-hardware-remote-caution-prices }

guide-ir-token-obtain-notary = { guide-ir-moadian-register-hardware-notary }
    .body = با کد رهگیری، مدارک هویتی و توکن سخت‌افزاری (اگر خریده‌اید) به دفتر اسناد رسمی یا دفتر ثبت‌نامی که در درخواست آمده است مراجعه کنید. گواهی توکن سخت‌افزاری را در همان دفتر روی توکن می‌گذارند. پس از صدور، فرم پذیرش گواهی را امضا می‌کنید. برای شرکت، پیش از رفتن بپرسید که چه مدارک دیگری لازم است.
guide-ir-token-obtain-notary-caution-office-share = به گفتهٔ یک دفتر ثبت‌نام، سه‌چهارم تعرفه به خزانه‌داری کل می‌رسد و دفتر هنگام صدور فقط یک‌چهارم باقی‌مانده را می‌گیرد. اگر مبلغ بیشتری خواستند، دلیل و رسید بخواهید.
guide-ir-token-obtain-notary-wait = مدت صدور را در منابع خود نیافته‌ایم. اگر گواهی در همان مراجعه آماده نشد، با کد رهگیری پیگیری کنید و پس از دریافت آن به همین‌جا برگردید.

guide-ir-token-obtain-given = چه چیزی تحویل گرفتید؟
    .body = گام‌های بعدی به پاسخ شما بستگی دارد. اگر هنوز چیزی نگرفته‌اید، این راهنما را ببندید و پس از تحویل از همین‌جا ادامه دهید.
guide-ir-token-obtain-given-hardware = توکن سخت‌افزاری
guide-ir-token-obtain-given-software = توکن نرم‌افزاری، با گذرواژه
guide-ir-token-obtain-given-issued = فقط گواهی، برای درخواستی که ساختم

guide-ir-token-obtain-received = { guide-ir-moadian-register-hardware-received }
    .body = { guide-ir-moadian-register-hardware-received.body }
guide-ir-token-obtain-received-caution-pin-secret = { guide-ir-moadian-register-hardware-received-caution-pin-secret }

guide-ir-token-obtain-plug-in = { guide-ir-moadian-register-hardware-plug-in }
    .body = { guide-ir-moadian-register-hardware-plug-in.body }

guide-ir-token-obtain-driver = { guide-ir-moadian-register-hardware-driver }
    .body = { guide-ir-moadian-register-hardware-driver.body }
guide-ir-token-obtain-driver-caution-trusted-source = { guide-ir-moadian-register-hardware-driver-caution-trusted-source }

guide-ir-token-obtain-token-active = { guide-ir-moadian-register-hardware-token-active }
    .body = { guide-ir-moadian-register-hardware-token-active.body } اگر { -pin } را دفتر تعیین کرده است، همین‌جا آن را به رمزی که تنها خودتان می‌دانید تغییر دهید.

guide-ir-token-obtain-dastine = { -dastine } را نصب کنید
    .body = { -dastine } برنامه‌ای است که وبگاه‌ها، از جمله وبگاه مرکز میانی عام، با آن به توکن وصل می‌شوند. وبگاهی که آن را لازم دارد، پیوند دریافتش را هم نشان می‌دهد. ثبت کلید در { -moadian } به آن نیاز ندارد، ولی تمدید گواهی در وبگاه مرکز میانی عام به تازه‌ترین نسخهٔ آن نیاز دارد.
guide-ir-token-obtain-dastine-caution-trusted-source = { -dastine } را فقط از پیوندی بگیرید که خود وبگاه مرکز میانی عام یا یک درگاه رسمی نشان می‌دهد. برنامهٔ دستکاری‌شده می‌تواند { -pin } توکن را به سرقت ببرد.

guide-ir-token-obtain-received-file = { guide-ir-moadian-register-software-received }
    .body = { guide-ir-moadian-register-software-received.body }
guide-ir-token-obtain-received-file-caution-password-secret = { guide-ir-moadian-register-software-received-caution-password-secret }

guide-ir-token-obtain-install = { guide-ir-moadian-register-software-install }
    .body = { guide-ir-moadian-register-software-install.body }
guide-ir-token-obtain-install-caution-trusted-source = { guide-ir-moadian-register-software-install-caution-trusted-source }

guide-ir-token-obtain-files = { guide-ir-moadian-register-software-files }
    .body = { guide-ir-moadian-register-software-files.body }
guide-ir-token-obtain-files-pkcs12 = { guide-ir-moadian-register-software-files-pkcs12 }
guide-ir-token-obtain-files-bundle = { guide-ir-moadian-register-software-files-bundle }

guide-ir-token-obtain-open-file = { guide-ir-moadian-register-software-open-file }
    .body = { guide-ir-moadian-register-software-open-file.body }
guide-ir-token-obtain-open-file-caution-copies = { guide-ir-moadian-register-software-open-file-caution-copies }

guide-ir-token-obtain-import = گواهی را کنار کلید بگذارید
    .body = { -tamga } همین‌جا گواهی صادرشده را کنار کلید آن می‌گذارد: فایلی را برگزینید که صادرکننده فرستاده است. اگر درخواست را با برنامهٔ دیگری ساخته‌اید، همان برنامه را به کار ببرید. اگر رمز کلید را خواست، آن را فقط در همان برنامه بنویسید.

guide-ir-token-obtain-certificate = { guide-ir-moadian-register-hardware-certificate }
    .body = { guide-ir-moadian-register-hardware-certificate.body }

guide-ir-token-obtain-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-token-obtain-key = { guide-ir-moadian-register-hardware-key }
    .body = { guide-ir-moadian-register-hardware-key.body } اگر بخواهید، همین‌جا یک امضای آزمایشی بسازید تا ببینید کلید واقعاً امضا می‌کند.

guide-ir-token-obtain-bundle = { guide-ir-moadian-register-software-bundle }
    .body = فایلی که نامش با cert آغاز می‌شود گواهی است، فایلی که نامش با public_key آغاز می‌شود کلید عمومی، و فایلی که نامش با private_key آغاز می‌شود کلید خصوصی. این فایل‌ها را اینجا نمی‌توان بررسی کرد؛ شماره و تاریخ گواهی را خودتان نگاه کنید. بعداً فقط گواهی یا کلید عمومی را در { -moadian } بارگذاری می‌کنید.
guide-ir-token-obtain-bundle-caution-no-private-key = { guide-ir-moadian-register-software-bundle-caution-no-private-key }
guide-ir-token-obtain-bundle-caution-made-by-others = اگر کلید خصوصی را کس دیگری برایتان ساخته است، او هم می‌تواند به جای شما امضا کند. در این صورت بهتر است با کلیدی که خودتان می‌سازید از نو گواهی بگیرید.

guide-ir-token-obtain-unlock = { guide-ir-moadian-register-hardware-unlock }
    .body = { guide-ir-moadian-register-hardware-unlock.body }
guide-ir-token-obtain-unlock-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-token-obtain-new-certificate = گواهی معتبر بخواهید
    .body = اگر روی توکن گواهی نیست یا تاریخ آن گذشته است، از مرکز یا دفتری که به آن درخواست داده‌اید بخواهید گواهی معتبر صادر کند. معمولاً می‌توان گواهی را روی همین توکن گذاشت.

guide-ir-token-obtain-other-token = گواهی درست را بخواهید
    .body = گواهی این توکن به نام دیگری است یا نوع آن درست نیست. اگر توکن دیگری دارید، آن را وصل کنید یا فایل آن را باز کنید. اگر شماره را اشتباه نوشته‌اید، به همان گام برگردید. وگرنه از مرکزی که گواهی را داده است بخواهید آن را اصلاح کند.

guide-ir-token-obtain-keep = این موارد را نگه دارید
    .body = تاریخ پایان گواهی را یادداشت کنید و توکن را جای امنی بگذارید. گواهی معمولاً یک یا دو سال اعتبار دارد؛ آن را پیش از پایان اعتبار تمدید کنید. اکنون باید کلید خود را در { -moadian } ثبت کنید؛ راهنمای آن برای هر نوع توکن در همین صفحه آمده است.
