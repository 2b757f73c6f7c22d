### واژه‌های راهنمای ir-moadian-register-hardware، به ترتیب گام‌های آن.

guide-ir-moadian-register-hardware = ثبت توکن سخت‌افزاری در { -moadian }
    .body = با این راهنما کلید عمومی توکن خود را به { -moadian } معرفی می‌کنید تا سامانه در تراکنش‌های الکترونیکی هویت شما را احراز کند و امضای شما را بر اسناد و صورتحساب‌ها بشناسد. هر گامی که بتوان بررسی کرد، روی خود توکن بررسی می‌شود.
guide-ir-moadian-register-hardware-caution-pin = { -pin } (رمز) توکن را در هیچ وبگاهی جز درگاه رسمی سازمان امور مالیاتی وارد نکنید. در مسیر تأییدشده، خود درگاه هم { -pin } توکن را نمی‌خواهد و فقط یک فایل می‌گیرد.

guide-ir-moadian-register-hardware-holder = توکن به نام کیست؟
    .body = گواهی شخص حقیقی با کد ملی او صادر می‌شود و گواهی شرکت یا سازمان با شناسهٔ ملی آن. سامانه همین شماره را با پروندهٔ مالیاتی شما مقایسه می‌کند.
guide-ir-moadian-register-hardware-holder-person = شخص حقیقی
guide-ir-moadian-register-hardware-holder-organisation = شرکت یا سازمان

guide-ir-moadian-register-hardware-person-number = شماره‌های شخص حقیقی
    .body = کد ملی صاحب پروندهٔ مالیاتی را وارد کنید. همین شماره باید در گواهی آمده باشد. شمارهٔ اقتصادی شخص حقیقی چهارده رقم است: کد ملی و چهار رقم پس از آن.
guide-ir-moadian-register-hardware-person-number-field-holder-number = کد ملی
guide-ir-moadian-register-hardware-person-number-field-economic-code = شمارهٔ اقتصادی

guide-ir-moadian-register-hardware-organisation-number = شماره‌های شرکت یا سازمان
    .body = شناسهٔ ملی یازده‌رقمی را وارد کنید. همین شماره باید در گواهی آمده باشد. شمارهٔ اقتصادی شرکت همان شناسهٔ ملی آن است.
guide-ir-moadian-register-hardware-organisation-number-field-holder-number = شناسهٔ ملی
guide-ir-moadian-register-hardware-organisation-number-field-economic-code = شمارهٔ اقتصادی

guide-ir-moadian-register-hardware-sending = صورتحساب‌ها را چه کسی می‌فرستد؟
    .body = از پاسخ شما معلوم می‌شود کلید چه کسی باید در سامانه ثبت شود. اگر نمی‌دانید، پیش از ادامه از حسابدار یا شرکت معتمد خود بپرسید.
guide-ir-moadian-register-hardware-sending-self = خودم، با کلید خودم
guide-ir-moadian-register-hardware-sending-company-my-key = شرکت معتمد، با کلید من
guide-ir-moadian-register-hardware-sending-company-its-key = شرکت معتمد، با کلید خودش

guide-ir-moadian-register-hardware-token = توکن سخت‌افزاری دارید؟
    .body = توکن سخت‌افزاری شبیه حافظهٔ { -usb } است. گواهی و کلید امضای شما درون آن نگهداری می‌شود.
guide-ir-moadian-register-hardware-token-yes = بله، توکن نزد من است
guide-ir-moadian-register-hardware-token-no = خیر، هنوز نگرفته‌ام

guide-ir-moadian-register-hardware-where = توکن را از کجا می‌گیرید؟
    .body = می‌توانید به دفتر پیشخوان خدمات دولت الکترونیک بروید، یا درخواست را در وبگاه مرکز میانی عام ثبت کنید و سپس برای احراز هویت به دفتر اسناد رسمی بروید.
guide-ir-moadian-register-hardware-where-office = دفتر پیشخوان خدمات دولت
guide-ir-moadian-register-hardware-where-remote = درخواست در وبگاه مرکز میانی عام

guide-ir-moadian-register-hardware-papers = مدارک را آماده کنید
    .body = از کارت ملی و شناسنامه هم اصل و هم تصویر همراه داشته باشید. کد رهگیری را هنگام ثبت‌نام در { -moadian } گرفته‌اید؛ می‌توانید آن را همین‌جا یادداشت کنید.
guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code = کد رهگیری ثبت‌نام در { -moadian }

guide-ir-moadian-register-hardware-office = به دفتر پیشخوان بروید
    .body = با این مدارک به یکی از دفترهای پیشخوان خدمات دولت الکترونیک بروید و برای { -moadian } توکن سخت‌افزاری درخواست کنید.

guide-ir-moadian-register-hardware-remote = درخواست گواهی را ثبت کنید
    .body = ثبت‌نام سه مرحله دارد و به نام مدیرعامل یا نماینده و با شمارهٔ تلفن همراه او انجام می‌شود. پس از پرداخت، کد رهگیری می‌گیرید؛ آن را یادداشت کنید. مسیر زیر برای مهر سازمانی شرکت‌های غیردولتی است؛ شخص حقیقی نوع گواهی خود را در همان صفحه انتخاب می‌کند.
guide-ir-moadian-register-hardware-remote-field-mobile = شمارهٔ تلفن همراه
guide-ir-moadian-register-hardware-remote-field-request-tracking-code = کد رهگیری درخواست گواهی
guide-ir-moadian-register-hardware-remote-cost-independent = گواهی مستقل
guide-ir-moadian-register-hardware-remote-cost-private-person = گواهی شخص وابسته به بخش غیردولتی
guide-ir-moadian-register-hardware-remote-cost-private-seal = مهر سازمانی بخش غیردولتی
guide-ir-moadian-register-hardware-remote-cost-government-person = گواهی شخص وابسته به دولت
guide-ir-moadian-register-hardware-remote-cost-government-seal = مهر سازمانی دولتی
guide-ir-moadian-register-hardware-remote-caution-prices = این مبلغ‌ها تعرفهٔ سال ۱۴۰۲ است و فقط برای نمونه آمده است. مبلغ امروز را در خود وبگاه ببینید.

guide-ir-moadian-register-hardware-notary = برای احراز هویت مراجعه کنید
    .body = با کد رهگیری و مدارک هویتی خود به دفتر اسناد رسمی یا دفتر ثبت‌نامی که در درخواست آمده است مراجعه کنید.

guide-ir-moadian-register-hardware-received = توکن را تحویل بگیرید
    .body = هنگام تحویل مطمئن شوید که توکن فعال است. بپرسید { -pin } آن چیست و چگونه عوض می‌شود. اگر توکن لوح فشردهٔ راه‌انداز (درایور) دارد، آن را هم بگیرید.
guide-ir-moadian-register-hardware-received-caution-pin-secret = { -pin } توکن را به کسی نگویید و کنار توکن نگذارید. هر کس توکن و { -pin } آن را داشته باشد، می‌تواند به جای شما امضا کند.

guide-ir-moadian-register-hardware-plug-in = توکن را به رایانه وصل کنید
    .body = توکن را به درگاه { -usb } رایانه وصل کنید و تا پایان کار جدا نکنید.

guide-ir-moadian-register-hardware-driver = راه‌انداز توکن را نصب کنید
    .body = راه‌انداز (درایور) را از وبگاه سازمان امور مالیاتی کشور یا از لوح فشردهٔ همراه توکن بردارید. فایل آن را اجرا کنید و دستورهای نصب را تا پایان دنبال کنید. اگر از پیش نصب شده باشد، این گام خودبه‌خود انجام می‌شود.
guide-ir-moadian-register-hardware-driver-caution-trusted-source = راه‌انداز را از وبگاه‌های ناشناس یا از پیوندی که برایتان فرستاده‌اند نگیرید. برنامهٔ دستکاری‌شده می‌تواند { -pin } توکن را به سرقت ببرد.

guide-ir-moadian-register-hardware-token-active = از فعال بودن توکن مطمئن شوید
    .body = پیش از معرفی توکن به سامانه باید مطمئن شوید که توکن آماده‌سازی شده و { -pin } آن قفل نیست. این بررسی { -pin } را نمی‌پرسد و از دفعات مجاز وارد کردن آن کم نمی‌کند.

guide-ir-moadian-register-hardware-certificate = گواهی توکن را بررسی کنید
    .body = روی توکن باید یک گواهی امضا باشد و تاریخ اعتبار آن نگذشته باشد.

guide-ir-moadian-register-hardware-certificate-owner = صاحب گواهی را بررسی کنید
    .body = شمارهٔ درون گواهی باید همان شماره‌ای باشد که وارد کردید. گواهی شرکت، مهر سازمانی با نشان [Stamp] است و گواهی شخص حقیقی، امضا با نشان [Sign].

guide-ir-moadian-register-hardware-key = کلید گواهی را بررسی کنید
    .body = سامانه کلیدی از نوع RSA با طول ۲۰۴۸ بیت می‌پذیرد که برای امضا مجاز باشد. کلید خصوصی آن هم باید روی همین توکن باشد.

guide-ir-moadian-register-hardware-export = فایل گواهی را ذخیره کنید
    .body = { -moadian } از شما فقط یک فایل می‌خواهد: گواهی یا کلید عمومی. گواهی را جایی ذخیره کنید که به‌آسانی پیدا شود. اگر چند گواهی هست، گواهی‌ای را ذخیره کنید که شمارهٔ شما در آن است؛ برای شرکت، مهر سازمانی را.
guide-ir-moadian-register-hardware-export-caution-public-only = گواهی و کلید عمومی محرمانه نیستند. جز این دو، فایل دیگری بارگذاری نکنید و { -pin } یا گذرواژهٔ توکن را به کسی ندهید.

guide-ir-moadian-register-hardware-sign-in = وارد درگاه مالیاتی شوید
    .body = درگاه را از همین‌جا باز کنید و نام کاربری و رمز عبور خود را وارد کنید. سپس رمز یک‌بارمصرفی را که به تلفن همراهتان پیامک می‌شود وارد کنید.
guide-ir-moadian-register-hardware-sign-in-caution-address = پیش از نوشتن نام کاربری، نوار نشانی مرورگر را نگاه کنید: نشانی باید my.tax.gov.ir باشد، نه یک حرف کم و نه یک حرف زیاد.
guide-ir-moadian-register-hardware-sign-in-caution-browser = مرورگر خود را پیش از شروع به‌روز کنید. صفحه‌های درگاه در مرورگرهای قدیمی درست کار نمی‌کنند.
guide-ir-moadian-register-hardware-sign-in-caution-abroad = اگر درگاه باز نمی‌شود، فیلترشکن را خاموش کنید. درگاه معمولاً فقط از داخل ایران در دسترس است.

guide-ir-moadian-register-hardware-folder = وارد کارپوشه شوید
    .body = دکمهٔ «ورود به کارپوشه» را بزنید. اگر چند پروندهٔ مالیاتی دارید، پرونده‌ای را انتخاب کنید که صورتحساب‌های آن با این گواهی امضا خواهد شد.

guide-ir-moadian-register-hardware-menu = صفحهٔ شناسهٔ یکتا را باز کنید
    .body = منوها را به ترتیب باز کنید و دکمهٔ پایانی را بزنید. پس از آن شش صفحه پشت سر هم می‌آید که گام‌های بعدی آن‌ها را توضیح می‌دهند.
guide-ir-moadian-register-hardware-menu-variant-article = گزارش یک مقاله، تأیید نشده
guide-ir-moadian-register-hardware-menu-caution-article = مسیر دوم را فقط در یک مقالهٔ بی‌تاریخ دیده‌ایم. بنا بر آن، گزینهٔ نخست در منوی سمت راست است و سپس پنجره‌ای باز می‌شود که در آن توکن را انتخاب می‌کنید و { -pin } آن را می‌نویسید و هر بار دکمهٔ «تایید» را می‌زنید. این کار را فقط در نشانی my.tax.gov.ir انجام دهید و اگر شک دارید، نخست با پشتیبانی تماس بگیرید.

guide-ir-moadian-register-hardware-mode = نحوهٔ ارسال را تعیین کنید
    .body = صفحهٔ نخست می‌پرسد صورتحساب را چه کسی می‌فرستد. همان پاسخی را انتخاب کنید که در این راهنما دادید و به صفحهٔ بعد بروید.
guide-ir-moadian-register-hardware-mode-variant-company = اگر شرکت معتمد با کلید شما می‌فرستد

guide-ir-moadian-register-hardware-upload = فایل گواهی را بارگذاری کنید
    .body = در صفحهٔ دوم، فایل گواهی یا کلید عمومی خود را انتخاب و بارگذاری کنید. پسوند فایل گواهی معمولاً cer یا crt است.
guide-ir-moadian-register-hardware-upload-caution-no-private-key = فایلی که نامش با private_key آغاز می‌شود کلید خصوصی است. آن را هرگز بارگذاری نکنید.

guide-ir-moadian-register-hardware-branches = شعبه‌ها را تعیین کنید
    .body = در صفحهٔ سوم، کد پستی هر شعبه‌ای را که با این شناسه صورتحساب صادر می‌کند علامت بزنید. اگر شعبه ندارید، کد پستی محل اصلی فعالیت را انتخاب کنید.
guide-ir-moadian-register-hardware-branches-field-postal-code = کد پستی شعبه

guide-ir-moadian-register-hardware-memory = مشخصات حافظه و پایانه
    .body = صفحهٔ چهارم اختیاری است. اگر حافظهٔ مالیاتی یا پایانهٔ فروشگاهی جداگانه ندارید، بدون تغییر به صفحهٔ بعد بروید. اگر پیش از آن صفحهٔ ابزار پرداخت آمد، آن هم اختیاری است.
guide-ir-moadian-register-hardware-memory-variant-payment-page = گزارشی دیگر، پیش از این صفحه

guide-ir-moadian-register-hardware-confirm = اطلاعات را تأیید کنید
    .body = در صفحهٔ پنجم همهٔ اطلاعات را یک بار دیگر بخوانید: نحوهٔ ارسال، کلید یا گواهی، و شعبه‌ها. اگر چیزی نادرست است برگردید و اصلاح کنید؛ سپس تأیید کنید.
guide-ir-moadian-register-hardware-confirm-caution-final = در منابع خود راهی برای عوض کردن کلید پس از تأیید نیافته‌ایم. پیش از تأیید مطمئن شوید که فایل درست را بارگذاری کرده‌اید.

guide-ir-moadian-register-hardware-unique-id = شناسهٔ یکتا را یادداشت کنید
    .body = صفحهٔ ششم زیر عنوان «شناسه یکتای شما» شناسه را نشان می‌دهد: شش نویسه از حروف بزرگ لاتین و رقم، که معمولاً با A آغاز می‌شود. صادر شدن این شناسه یعنی ثبت انجام شده است. آن را همین‌جا وارد کنید تا گم نشود.
guide-ir-moadian-register-hardware-unique-id-field-memory-id = شناسهٔ یکتای حافظهٔ مالیاتی

guide-ir-moadian-register-hardware-status = وضعیت شناسه را ببینید
    .body = فهرست شناسه‌های یکتا را باز کنید و ردیف شناسهٔ خود را بیابید. ستون‌های فهرست «شناسه یکتا»، «شناسه کلید امضا»، «نام شرکت معتمد»، «نحوه ارسال»، «وضعیت» و «عملیات» است. اگر کلید خود را ثبت کرده‌اید، «شناسه کلید امضا» باید پر باشد؛ در «وضعیت» باید «فعال» نوشته شده باشد.
guide-ir-moadian-register-hardware-status-active = شناسه فعال است
guide-ir-moadian-register-hardware-status-inactive = شناسه فعال نیست یا در فهرست نیست
guide-ir-moadian-register-hardware-status-caution-deactivate = در ستون «عملیات» گزینهٔ «غیرفعال‌سازی» را نزنید. با شناسهٔ غیرفعال نمی‌توان صورتحساب فرستاد.
guide-ir-moadian-register-hardware-prove = پیش از ارسال، از سامانه بپرسید
    .body = پیش از نخستین صورتحساب، از سامانه بپرسید که آیا گواهی شما را برای شناسهٔ تازه می‌پذیرد. اگر شرکت معتمد با کلید خودش امضا می‌کند، گزینهٔ «بعداً» را انتخاب کنید.
guide-ir-moadian-register-hardware-prove-accepted = سامانه گواهی را پذیرفت
guide-ir-moadian-register-hardware-prove-refused = سامانه خطا داد
guide-ir-moadian-register-hardware-prove-later = بعداً، یا شرکت معتمد امضا می‌کند

guide-ir-moadian-register-hardware-first-send = نخستین ارتباط را آزمایش کنید
    .body = شناسهٔ یکتا را در نرم‌افزار حسابداری وارد کنید یا به شرکت معتمد بدهید و یک بار به سامانه وصل شوید. اگر پیام خطا دیدید، شمارهٔ آن را یادداشت کنید.
guide-ir-moadian-register-hardware-first-send-accepted = سامانه پذیرفت
guide-ir-moadian-register-hardware-first-send-refused = سامانه خطا داد

guide-ir-moadian-register-hardware-refusal = سامانه چه پاسخی داد؟
    .body = شمارهٔ خطا را در پیام نرم‌افزار حسابداری پیدا کنید و گزینهٔ آن را انتخاب کنید.
guide-ir-moadian-register-hardware-refusal-owner = خطای 4103 یا 04132: صاحب گواهی
guide-ir-moadian-register-hardware-refusal-memory-id = خطای 4110، 4148، 4160 یا 04133: شناسه
guide-ir-moadian-register-hardware-refusal-certificate = خطای 4131، 4133 یا 04131: گواهی
guide-ir-moadian-register-hardware-refusal-key = خطای 4132 یا 4137: کلید ثبت‌شده
guide-ir-moadian-register-hardware-refusal-economic-code = خطای 4170 یا 4171: شمارهٔ اقتصادی
guide-ir-moadian-register-hardware-refusal-contract = خطای 04111، 04134 یا 4120: قرارداد
guide-ir-moadian-register-hardware-refusal-clock = خطای 4102: زمان
guide-ir-moadian-register-hardware-refusal-silence = پاسخی نمی‌آید، یا خطای 5119 تا 5199
guide-ir-moadian-register-hardware-refusal-program = خطای 4100، 4130 یا 4001 تا 4024: برنامه
guide-ir-moadian-register-hardware-refusal-other = هیچ‌کدام

guide-ir-moadian-register-hardware-refused-owner = گواهی متعلق به این پرونده نیست
    .body = شمارهٔ درون گواهی، شمارهٔ صاحب این شناسهٔ یکتا نیست. معمولاً به جای مهر شرکت، توکن شخصی به کار رفته است. توکن درست را وصل کنید. اگر در کارپوشه گواهی دیگری ثبت شده است، گواهی درست را دوباره بارگذاری کنید.

guide-ir-moadian-register-hardware-refused-memory-id = شناسهٔ یکتا شناخته نشد
    .body = شناسه نادرست نوشته شده یا غیرفعال است. آن را با فهرست کارپوشه مقایسه کنید: شش نویسه، فقط حروف بزرگ لاتین و رقم. سپس شناسهٔ درست را در نرم‌افزار حسابداری بنویسید.
guide-ir-moadian-register-hardware-refused-memory-id-field-memory-id = شناسهٔ یکتای حافظهٔ مالیاتی

guide-ir-moadian-register-hardware-refused-certificate = گواهی پذیرفته نشد
    .body = گواهی منقضی یا باطل شده، صادرکنندهٔ آن مرکز میانی معتبری نیست، یا امضا با کلید دیگری انجام شده است. اگر همهٔ بررسی‌های این گام درست است، از صادرکنندهٔ گواهی بپرسید که آیا باطل شده است.

guide-ir-moadian-register-hardware-refused-key = کلید را دوباره بارگذاری کنید
    .body = در کارپوشه کلیدی ثبت نشده یا کلید ثبت‌شده معتبر نیست. این بار فایل کلید عمومی را ذخیره و در کارپوشه بارگذاری کنید.

guide-ir-moadian-register-hardware-refused-economic-code = شمارهٔ اقتصادی را اصلاح کنید
    .body = سامانه این شمارهٔ اقتصادی را نمی‌شناسد یا تعداد رقم‌های آن درست نیست. شرکت یازده رقم دارد و شخص حقیقی چهارده رقم. شمارهٔ درست را در نرم‌افزار حسابداری بنویسید.
guide-ir-moadian-register-hardware-refused-economic-code-field-economic-code = شمارهٔ اقتصادی

guide-ir-moadian-register-hardware-refused-contract = قرارداد با شرکت معتمد ثبت نیست
    .body = سامانه میان شناسهٔ یکتای شما و شرکت معتمد قراردادی نمی‌شناسد، یا آن شرکت نزد سامانه فعال نیست. با آن شرکت تماس بگیرید و شناسهٔ یکتای خود را برایشان بخوانید.

guide-ir-moadian-register-hardware-refused-clock = ساعت رایانه را تنظیم کنید
    .body = مهلت درخواست گذشته یا درخواست تکراری است. تاریخ، ساعت و منطقهٔ زمانی رایانه را روی تنظیم خودکار بگذارید و دوباره تلاش کنید.

guide-ir-moadian-register-hardware-refused-silence = ارتباط با سامانه برقرار نیست
    .body = فیلترشکن را خاموش کنید و از داخل ایران وصل شوید. اگر باز هم پاسخی نیامد، شاید سامانه در دست تعمیر باشد؛ چند ساعت دیگر دوباره تلاش کنید.

guide-ir-moadian-register-hardware-refused-program = نرم‌افزار حسابداری ایراد دارد
    .body = خطاهای 4100، 4101، 4130، 4134 تا 4136 و 4146 از خود نرم‌افزار است، نه از توکن شما. خطاهای 4001 تا 4024، 4200 تا 4212، 5000 تا 5015، 5051 تا 5057 و 5200 تا 5207 یعنی نرم‌افزار هنوز به روش قدیمی وصل می‌شود. شمارهٔ خطا را به شرکت سازندهٔ نرم‌افزار بگویید و نسخهٔ تازه بخواهید.

guide-ir-moadian-register-hardware-second-send = دوباره آزمایش کنید
    .body = اگر کلید از آنِ خود شماست، نخست همین‌جا از سامانه بپرسید. سپس یک بار دیگر با نرم‌افزار حسابداری به سامانه وصل شوید.
guide-ir-moadian-register-hardware-second-send-accepted = سامانه پذیرفت
guide-ir-moadian-register-hardware-second-send-refused = باز هم خطا داد

guide-ir-moadian-register-hardware-support = با پشتیبانی تماس بگیرید
    .body = با پشتیبانی { -moadian } تماس بگیرید. شناسهٔ یکتا، شمارهٔ خطا و زمان آن را آماده داشته باشید.
guide-ir-moadian-register-hardware-support-caution-no-pin = پشتیبان واقعی هرگز { -pin } توکن یا رمز یک‌بارمصرف شما را نمی‌پرسد. اگر کسی پرسید، تماس را قطع کنید.

guide-ir-moadian-register-hardware-company-key = ثبت کلید شما لازم نیست
    .body = وقتی شرکت معتمد صورتحساب‌ها را با کلید خودش می‌فرستد، سامانه کلید شما را نمی‌خواهد و برای این کار به توکن نیازی نیست. کافی است با آن شرکت قرارداد داشته باشید و در کارپوشه شناسهٔ یکتا بگیرید.

guide-ir-moadian-register-hardware-company-wizard = شرکت معتمد را انتخاب کنید
    .body = با نام کاربری و رمز عبور خود وارد درگاه شوید، مسیر زیر را تا پایان بروید و در صفحهٔ نخست، ارسال با کلید شرکت معتمد را انتخاب کنید. در این حالت بارگذاری کلید لازم نیست.
guide-ir-moadian-register-hardware-company-wizard-caution-address = { guide-ir-moadian-register-hardware-sign-in-caution-address }
guide-ir-moadian-register-hardware-company-wizard-caution-browser = { guide-ir-moadian-register-hardware-sign-in-caution-browser }
guide-ir-moadian-register-hardware-company-wizard-caution-abroad = { guide-ir-moadian-register-hardware-sign-in-caution-abroad }

guide-ir-moadian-register-hardware-unlock = توکن را نزد صادرکننده ببرید
    .body = توکنی که آماده‌سازی نشده یا { -pin } آن قفل است، به دست همان دفتری درست می‌شود که آن را تحویل داده است. اگر کد بازگشایی ({ -puk }) دارید، از همان دفتر بپرسید چگونه به کار می‌رود.
guide-ir-moadian-register-hardware-unlock-caution-last-tries = { -pin } را حدسی وارد نکنید. پس از چند بار اشتباه، توکن قفل می‌شود و شاید ناچار شوید گواهی تازه بگیرید.

guide-ir-moadian-register-hardware-new-certificate = گواهی تازه بگیرید
    .body = اگر روی توکن گواهی نیست یا تاریخ آن گذشته است، از مرکزی که توکن را داده است گواهی تازه بخواهید. معمولاً می‌توان آن را روی همین توکن گذاشت.

guide-ir-moadian-register-hardware-other-token = توکن درست را وصل کنید
    .body = گواهی این توکن به نام دیگری است یا نوع آن درست نیست. توکن درست را وصل کنید. اگر شماره را اشتباه نوشته‌اید، به همان گام برگردید و آن را اصلاح کنید.

guide-ir-moadian-register-hardware-keep = این موارد را نگه دارید
    .body = شناسهٔ یکتا و تاریخ پایان گواهی را یادداشت کنید و توکن را جای امنی بگذارید. گواهی را پیش از پایان اعتبار تمدید کنید؛ گواهی تازه را باید دوباره به سامانه معرفی کنید.
