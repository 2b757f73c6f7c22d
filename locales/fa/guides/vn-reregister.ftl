### واژه‌های راهنمای vn-reregister، به ترتیب گام‌های آن.

guide-vn-reregister = معرفی گواهی تازه به همهٔ سازمان‌ها
    .body = این راهنما پس از هر تمدید، جبران مدت یا صدور دوبارهٔ گواهی به کار می‌آید، صادرکننده هر که باشد. فقط سراغ سازمان‌هایی می‌روید که با آن‌ها کار دارید، به ترتیب درست.
guide-vn-reregister-caution-pin = { -pin } را فقط در پنجرهٔ برنامهٔ امضا بنویسید که پس از زدن دکمهٔ امضا باز می‌شود. آن را در صفحهٔ ورود وبگاه‌ها ننویسید و به کسی نگویید.

guide-vn-reregister-why = چرا گواهی را دوباره معرفی کنیم؟
    .body = با هر تمدید، جبران مدت یا تغییر مشخصات، شمارهٔ سریال گواهی عوض می‌شود و درگاه‌ها دیگر امضای شما را نمی‌شناسند. نشانهٔ آن معمولاً این پیام هنگام فرستادن اظهارنامه است: «Chứng thư số chưa được đăng ký với cơ quan thuế»، یعنی گواهی در ادارهٔ مالیات ثبت نشده است. پیش از آنکه جایی ناچار به امضا شوید، گواهی تازه را به آنجا معرفی کنید.

guide-vn-reregister-tax-code = کد مالیاتی
    .body = کد مالیاتی شرکت را وارد کنید؛ بسیاری از درگاه‌ها آن را می‌پرسند. همین شماره باید در گواهی آمده باشد. کد شعبه سیزده رقم دارد؛ اشخاص حقیقی و کسب‌وکارهای خانوادگی می‌توانند شمارهٔ شناسایی دوازده‌رقمی خود را وارد کنند.
guide-vn-reregister-tax-code-field-holder-number = کد مالیاتی

guide-vn-reregister-plug-in = توکن گواهی تازه را وصل کنید
    .body = توکنی را که گواهی تازه روی آن است به درگاه { -usb } رایانه وصل کنید. توکن‌های دیگر را جدا کنید تا درگاهی توکن اشتباه را انتخاب نکند.

guide-vn-reregister-driver = راه‌انداز توکن را نصب کنید
    .body = راه‌انداز معمولاً روی خود توکن یا در وبگاه صادرکننده است. اگر از پیش نصب شده باشد، این گام خودبه‌خود انجام می‌شود.
guide-vn-reregister-driver-caution-trusted-source = راه‌انداز را از وبگاه‌های ناشناس یا از پیوندی که برایتان فرستاده‌اند نگیرید. برنامهٔ دستکاری‌شده می‌تواند { -pin } را به سرقت ببرد.

guide-vn-reregister-token-active = از قفل نبودن { -pin } مطمئن شوید
    .body = باید { -pin } را چند بار بنویسید، پس مطمئن شوید که قفل نیست. این بررسی { -pin } را نمی‌پرسد و از دفعات مجاز وارد کردن آن کم نمی‌کند.
guide-vn-reregister-token-active-caution-input-method = هر بار پیش از نوشتن { -pin }، صفحه‌کلید ویتنامی را خاموش کنید؛ وگرنه شاید نویسه‌ها عوض شوند.
guide-vn-reregister-token-active-caution-five-tries = پس از چند بار اشتباه، توکن قفل می‌شود؛ توکن { -vn-viettel } پس از پنج بار. حدس نزنید.

guide-vn-reregister-new-certificate = گواهی تازه را بررسی کنید
    .body = روی توکن باید گواهی معتبری باشد که کد مالیاتی شما در آن آمده است.

guide-vn-reregister-details = مشخصات گواهی درست است؟
    .body = نام، نشانی و کد مالیاتی را در گواهی تازه نگاه کنید. اگر چیزی نادرست است، همین حالا اصلاح آن را بخواهید؛ زیرا با اصلاح، شمارهٔ سریال باز هم عوض می‌شود و باید همه چیز را از نو معرفی کنید.
guide-vn-reregister-details-right = بله، درست است
guide-vn-reregister-details-wrong-vnpt = خیر، گواهی از { -vn-vnpt } است
guide-vn-reregister-details-wrong-other = خیر، گواهی از صادرکنندهٔ دیگری است

guide-vn-reregister-vnpt-change = مشخصات را نزد { -vn-vnpt } اصلاح کنید
    .body = مشترکان { -vn-vnpt } می‌توانند مشخصات گواهی خود را رایگان تغییر دهند. افزونهٔ امضایی را که وبگاه می‌خواهد نصب کنید، توکن را وصل کنید، گواهی را انتخاب کنید و مشخصات را اصلاح کنید. اگر مشخصات سازمان عوض شده است، تصویر گواهی ثبت شرکت را پیوست کنید.
guide-vn-reregister-vnpt-change-wait = در منابع خود نیافته‌ایم که چقدر طول می‌کشد. فقط وقتی ادامه دهید که گواهی اصلاح‌شده روی توکن باشد.

guide-vn-reregister-issuer-change = اصلاح را از صادرکننده بخواهید
    .body = با صادرکننده تماس بگیرید و تغییر مشخصات گواهی را بخواهید. فقط وقتی ادامه دهید که گواهی اصلاح‌شده روی توکن باشد.

guide-vn-reregister-new-numbers = شمارهٔ سریال و مدت را یادداشت کنید
    .body = شمارهٔ سریال و روز آغاز و پایان گواهی تازه را که { -tamga } نشان می‌دهد اینجا بنویسید. درگاه‌ها هم همین‌ها را نشان می‌دهند؛ از روی آن‌ها می‌فهمید که گواهی درست را انتخاب کرده‌اید.
guide-vn-reregister-new-numbers-field-certificate-serial = شمارهٔ سریال گواهی تازه
guide-vn-reregister-new-numbers-field-certificate-start = روز آغاز اعتبار
guide-vn-reregister-new-numbers-field-certificate-end = روز پایان اعتبار

guide-vn-reregister-old-certificate = گواهی پیشین را نگه دارید
    .body = توکنی را که گواهی پیشین روی آن است دم دست بگذارید. در سامانهٔ { -vn-vnaccs } گمرک باید با گواهی پیشین وارد شوید، حتی اگر اعتبار آن پایان یافته باشد.
guide-vn-reregister-old-certificate-caution-keep-old = تا همه‌جا گواهی تازه را نپذیرفته‌اند، توکن پیشین را پس ندهید، پاک نکنید و دوباره آماده‌سازی نکنید.

guide-vn-reregister-tax = کار مالیات را اینترنتی انجام می‌دهید؟
    .body = نخست باید گواهی تازه را به سازمان مالیات معرفی کنید. این کار در وبگاه مالیات الکترونیکی آن انجام می‌شود.
guide-vn-reregister-tax-uses = بله، اینترنتی اظهار یا پرداخت می‌کنیم
guide-vn-reregister-tax-does-not = خیر

guide-vn-reregister-tvan = اظهارنامه را با واسطه می‌فرستید؟
    .body = واسطه یا «T-VAN» اظهارنامه را از نرم‌افزار شما می‌گیرد و به سازمان مالیات می‌رساند.
guide-vn-reregister-tvan-uses = بله، با واسطه
guide-vn-reregister-tvan-does-not = خیر، در خود وبگاه مالیات

guide-vn-reregister-tvan-update = نخست نزد واسطه به‌روز کنید
    .body = برنامهٔ واسطه را باز کنید و نخست گواهی تازه را آنجا ثبت کنید. اگر جای آن را نیافتید، با واسطه تماس بگیرید. پس از آن به وبگاه مالیات بروید.
guide-vn-reregister-tvan-update-wait = مدت آن به واسطه بستگی دارد؛ از او بپرسید. تا کار نزد واسطه تمام نشده است، به گام بعد نروید.

guide-vn-reregister-esigner = برنامهٔ «eSigner» را نصب کنید
    .body = وبگاه مالیات با برنامهٔ «eSigner» (نسخهٔ { "1.0.8" } یا { "1.0.9" }) امضا می‌کند. آن را از خود وبگاه مالیات الکترونیکی بگیرید و نصب کنید. اگر نصب شده است، ادامه دهید.
guide-vn-reregister-esigner-caution-trusted-source = برنامهٔ «eSigner» را فقط از thuedientu.gdt.gov.vn بگیرید. نسخه‌ای را که کسی فرستاده یا وبگاه دیگری گذاشته است نصب نکنید.

guide-vn-reregister-tax-sign-in = وارد وبگاه مالیات شوید
    .body = «Doanh nghiệp» را انتخاب کنید و با حساب مدیر وارد شوید. نام این حساب، کد مالیاتی و سپس خط تیره و { "QL" } است، مانند { "0123456787-QL" }. اگر نام حساب به { "QL" } ختم نشود، شاید گزینهٔ تغییر امضا را نداشته باشد.
guide-vn-reregister-tax-sign-in-caution-address = پیش از نوشتن رمز عبور، نوار نشانی را نگاه کنید: باید thuedientu.gdt.gov.vn باشد، نه یک حرف کم و نه یک حرف زیاد.

guide-vn-reregister-tax-declaration = امضای بخش اظهارنامه را عوض کنید
    .body = منوها را به ترتیب باز کنید و در بخش «Khai thuế điện tử» دکمهٔ «Thay đổi CKS» را بزنید. اگر { -pin } خواسته شد، آن را بنویسید. صبر کنید تا شمارهٔ سریال، صادرکننده و مدت نشان داده شود و آن‌ها را با یادداشت خود مقایسه کنید.
guide-vn-reregister-tax-declaration-variant-old-site = وبگاه قدیمی nhantokhai.gdt.gov.vn
guide-vn-reregister-tax-declaration-variant-old-site-later = وبگاه قدیمی، به گفتهٔ راهنمایی دیگر
guide-vn-reregister-tax-declaration-caution-order = نخست «Khai thuế điện tử» و سپس «Nộp thuế điện tử» را انجام دهید.
guide-vn-reregister-tax-declaration-caution-right-row = اگر پنجرهٔ «Lựa chọn chữ ký số» باز شد، ردیفی را که مدت تازه دارد انتخاب کنید و «Chọn» را بزنید. با ردیف گواهی پیشین، خطا برطرف نمی‌شود.

guide-vn-reregister-tax-declaration-sign = بخش اظهارنامه را امضا و ارسال کنید
    .body = «Tiếp tục» و سپس «Ký và gửi» را بزنید. { -pin } را بنویسید، «Chấp nhận» را بزنید و صبر کنید تا وبگاه موفقیت امضا را اعلام کند.
guide-vn-reregister-tax-declaration-sign-variant-old-site = وبگاه قدیمی nhantokhai.gdt.gov.vn
guide-vn-reregister-tax-declaration-sign-wait = در منابع خود نیافته‌ایم که چقدر طول می‌کشد. وقتی وبگاه موفقیت را اعلام کرد، سراغ بخش پرداخت بروید.

guide-vn-reregister-tax-payment = امضای بخش پرداخت را عوض کنید
    .body = به همان منو برگردید و در بخش «Nộp thuế điện tử» دکمهٔ «Thay đổi CKS» را بزنید. اگر { -pin } خواسته شد، آن را بنویسید. صبر کنید تا شمارهٔ سریال، صادرکننده و مدت تازه نشان داده شود.
guide-vn-reregister-tax-payment-variant-old-site = وبگاه قدیمی nopthue.gdt.gov.vn
guide-vn-reregister-tax-payment-caution-right-row = { guide-vn-reregister-tax-declaration-caution-right-row }

guide-vn-reregister-tax-payment-sign = بخش پرداخت را امضا و ارسال کنید
    .body = «Tiếp tục» و سپس «Ký và gửi» را بزنید. { -pin } را بنویسید، «Chấp nhận» را بزنید و صبر کنید تا وبگاه موفقیت امضا را اعلام کند.
guide-vn-reregister-tax-payment-sign-variant-old-site = وبگاه قدیمی nopthue.gdt.gov.vn
guide-vn-reregister-tax-payment-sign-wait = در منابع خود نیافته‌ایم که چقدر طول می‌کشد. وقتی وبگاه موفقیت را اعلام کرد، کار مالیات تمام است.

guide-vn-reregister-tax-result = وبگاه مالیات گواهی را پذیرفت؟
    .body = شمارهٔ سریال و مدت را در هر دو بخش یک بار دیگر نگاه کنید. با فرستادن اظهارنامهٔ بعدی مطمئن می‌شوید که گواهی پذیرفته شده است یا نه.
guide-vn-reregister-tax-result-accepted = گواهی تازه در هر دو بخش آمده است
guide-vn-reregister-tax-result-refused = هنوز می‌گوید ثبت نشده است

guide-vn-reregister-tax-refused = گواهی در سازمان مالیات ثبت نشده است
    .body = این‌ها را دوباره بررسی کنید: نام حسابی که با آن وارد شده‌اید به { "QL" } ختم می‌شود، هر دو بخش را عوض کرده‌اید، ردیف دارای مدت تازه را انتخاب کرده‌اید و اگر واسطه دارید، آنجا هم گواهی تازه را ثبت کرده‌اید. فقط توکن گواهی تازه را وصل نگه دارید و از نو انجام دهید. اگر باز هم نشد، از ادارهٔ مالیات خود بپرسید.

guide-vn-reregister-invoice = صورتحساب الکترونیکی دارید؟
    .body = گواهی‌ای که صورتحساب الکترونیکی را امضا می‌کند هم باید در سازمان مالیات ثبت باشد.
guide-vn-reregister-invoice-uses = بله، صورتحساب الکترونیکی صادر می‌کنیم
guide-vn-reregister-invoice-does-not = خیر

guide-vn-reregister-invoice-form = فرم { "01/ĐKTĐ-HĐĐT" } را بفرستید
    .body = فرم تغییر مشخصات استفاده از صورتحساب الکترونیکی را پر کنید. در جدول گواهی‌ها، ردیفی برای گواهی تازه بیفزایید و «Thêm mới» را انتخاب کنید. بسیاری از شرکت‌ها این فرم را در نرم‌افزار صورتحساب خود می‌فرستند.
guide-vn-reregister-invoice-form-variant-same-serial = اگر شمارهٔ سریال عوض نشده است
guide-vn-reregister-invoice-form-variant-old-row = برای ردیف گواهی پیشین
guide-vn-reregister-invoice-form-caution-old-row = تا گواهی تازه پذیرفته نشده است، برای ردیف گواهی پیشین «Ngừng sử dụng» را انتخاب نکنید؛ وگرنه شاید نتوانید هیچ صورتحسابی را امضا کنید.
guide-vn-reregister-invoice-form-wait = سازمان مالیات با اطلاعیه پاسخ می‌دهد. صورتحساب را فقط پس از پذیرفته شدن فرم با گواهی تازه امضا کنید.

guide-vn-reregister-customs = اظهارنامهٔ گمرکی اینترنتی دارید؟
    .body = اگر گواهی تمدید یا جفت‌کلید آن عوض شود، اظهارکننده باید آن را دوباره در گمرک ثبت کند (بخشنامهٔ ۳۸). این کار در دو جا انجام می‌شود: ثبت شرکت و سامانهٔ { -vn-vnaccs }.
guide-vn-reregister-customs-declares = بله، اظهارنامهٔ گمرکی داریم
guide-vn-reregister-customs-does-not = خیر
guide-vn-reregister-customs-caution-plan = پس از به‌روزرسانی باید حدود ۲۴ ساعت صبر کنید. زمانی را انتخاب کنید که ترخیص فوری نداشته باشید.

guide-vn-reregister-customs-java = جاوای گمرک را آماده کنید
    .body = وبگاه گمرک به نسخه‌ای با نام «Java Hải quan» نیاز دارد. { -tamga } نشان می‌دهد که روی این رایانه جاوا هست یا نه. اگر نیست، جاوایی را نصب کنید که وبگاه گمرک نشان می‌دهد.
guide-vn-reregister-customs-java-caution-other-java = اگر چند نسخهٔ جاوا نصب است، باید آن‌ها را پیش از نصب «Java Hải quan» حذف کنید. نخست ببینید کدام برنامه‌ها به آن‌ها نیاز دارند.

guide-vn-reregister-customs-java-site = وبگاه گمرک را در جاوا مجاز کنید
    .body = تنظیمات جاوا را از مسیر زیر باز کنید و درست همین نشانی را بیفزایید. وبگاه به «Internet Explorer» نیاز دارد؛ اگر آن را ندارید، «Microsoft Edge» را در حالت «IE» به کار ببرید. وقتی جاوا هشدار داد، نام وبگاه را بخوانید و سپس بپذیرید.
guide-vn-reregister-customs-java-site-caution-only-this-site = فقط همین نشانی را بیفزایید. هر وبگاهی که در این فهرست باشد، اجازه دارد روی رایانهٔ شما برنامه اجرا کند.

guide-vn-reregister-customs-numbers = مدرک شناسایی نمایندهٔ قانونی
    .body = وبگاه گمرک شمارهٔ مدرک شناسایی نمایندهٔ قانونی را می‌پرسد: همان شماره‌ای که در گمرک ثبت شده است. نام این خانه در فرم «CMT» است.
guide-vn-reregister-customs-numbers-field-director-number = شمارهٔ شناسایی نمایندهٔ قانونی

guide-vn-reregister-customs-company = پروندهٔ شرکت را در گمرک باز کنید
    .body = توکن گواهی تازه را وصل کنید. از مسیر زیر بروید، کد مالیاتی، شمارهٔ «CMT» و کد تصویر را بنویسید و «Xem thông tin» را بزنید.
guide-vn-reregister-customs-company-caution-address = نشانی باید به customs.gov.vn ختم شود. این کار را در وبگاه دیگری انجام ندهید.

guide-vn-reregister-customs-certificate = گواهی را در گمرک ثبت کنید
    .body = «Xem thông tin chứng thư số» را بزنید و گواهی تازه را انتخاب کنید. روز آغاز و پایان اعتبار را بنویسید، با یادداشت خود مقایسه کنید و «Đăng ký thông tin» را بزنید.
guide-vn-reregister-customs-certificate-wait = گمرک پس از حدود ۲۴ ساعت گواهی تازه را می‌شناسد. در این مدت، گام‌های بعدی را انجام دهید.

guide-vn-reregister-vnaccs = گواهی پیشین را هنوز دارید؟
    .body = { -vn-vnaccs } شما را با گواهی‌ای می‌شناسد که بار پیش ثبت شده است. با گواهی پیشین هنوز می‌توان وارد شد، حتی اگر اعتبار آن پایان یافته باشد.
guide-vn-reregister-vnaccs-have-old = بله، هرچند پایان یافته باشد
guide-vn-reregister-vnaccs-no-old = خیر

guide-vn-reregister-vnaccs-sign-in = با توکن پیشین وارد { -vn-vnaccs } شوید
    .body = توکن گواهی پیشین را وصل کنید. از مسیر زیر بروید، با کد مالیاتی و رمز عبور حساب مدیر وارد شوید و گواهی ثبت‌شده را انتخاب کنید. اگر گواهی پیشین و گواهی تازه روی یک توکن‌اند، ردیف گواهی پیشین را انتخاب کنید.
guide-vn-reregister-vnaccs-sign-in-variant-front-page = به گفتهٔ راهنمایی دیگر
guide-vn-reregister-vnaccs-sign-in-caution-old-first = اگر از آغاز توکن تازه را وصل کنید، نمی‌توانید وارد شوید. نخست توکن پیشین، سپس توکن تازه.

guide-vn-reregister-vnaccs-register = توکن تازه را در { -vn-vnaccs } ثبت کنید
    .body = پس از ورود، توکن پیشین را جدا و توکن تازه را وصل کنید. گواهی تازه را ثبت و با یادداشت خود مقایسه کنید.
guide-vn-reregister-vnaccs-register-caution-not-yet = در زمان انتظار، اظهارنامهٔ فوری را با گواهی تازه نفرستید؛ شاید سامانه هنوز آن را نشناسد.
guide-vn-reregister-vnaccs-register-wait = ثبت پس از نیمه‌شب، یعنی حدود ۲۴ ساعت بعد، اثر می‌کند. از آن پس ترخیص کالا مانند همیشه ممکن است.

guide-vn-reregister-vnaccs-without-old = با گمرک تماس بگیرید
    .body = بدون گواهی پیشین نمی‌توان به این روش وارد { -vn-vnaccs } شد. از گمرکی که با آن کار می‌کنید بپرسید چگونه دوباره ثبت کنید و مدارک شرکت را آماده داشته باشید.
guide-vn-reregister-vnaccs-without-old-wait = گمرک به شما می‌گوید چقدر طول می‌کشد. در این مدت، گام‌های بعدی را انجام دهید.

guide-vn-reregister-insurance = کار بیمه را اینترنتی انجام می‌دهید؟
    .body = سازمان بیمهٔ اجتماعی ویتنام هم باید گواهی تازه را بشناسد. روش آن به جایی بستگی دارد که پرونده را می‌فرستید.
guide-vn-reregister-insurance-portal = بله، در درگاه بیمهٔ اجتماعی
guide-vn-reregister-insurance-misa = بله، با «MISA AMIS BHXH»
guide-vn-reregister-insurance-does-not = خیر

guide-vn-reregister-insurance-program = برنامهٔ امضای بیمه را نصب کنید
    .body = درگاه بیمه با تازه‌ترین نسخهٔ برنامهٔ «Vietnam Social Security Declaration» امضا می‌کند. رایانه باید { -windows } ۱۰ نسخهٔ { "1909" } یا تازه‌تر داشته باشد.
guide-vn-reregister-insurance-program-caution-trusted-source = این برنامه را فقط از درگاه بیمهٔ اجتماعی بگیرید که نشانی آن به baohiemxahoi.gov.vn ختم می‌شود.

guide-vn-reregister-insurance-contact = رایانامه و تلفن را آماده کنید
    .body = نشانی رایانامه و شمارهٔ تلفن سازمان را آماده کنید. نتیجه به همین رایانامه فرستاده می‌شود؛ پس نشانی‌ای بنویسید که به آن دسترسی دارید.
guide-vn-reregister-insurance-contact-field-email = رایانامهٔ سازمان
guide-vn-reregister-insurance-contact-field-phone = شمارهٔ تلفن سازمان

guide-vn-reregister-insurance-sign-in = وارد درگاه بیمهٔ اجتماعی شوید
    .body = توکن تازه را وصل کنید. «Đăng nhập» را بزنید، «Tổ chức» را انتخاب کنید، کد مالیاتی، رمز عبور و کد تصویر را بنویسید و «Đăng nhập» را بزنید.
guide-vn-reregister-insurance-sign-in-caution-address = نشانی باید به baohiemxahoi.gov.vn ختم شود.

guide-vn-reregister-insurance-change = مشخصات ثبت‌شده را تغییر دهید
    .body = در گوشهٔ بالا سمت راست، «Mã số thuế» را بزنید و «Thay đổi thông tin» را انتخاب کنید. رایانامه و شمارهٔ تلفن را بررسی کنید، تعهد سازمان را علامت بزنید و «Đăng ký thay đổi thông tin» را بزنید.

guide-vn-reregister-insurance-sign = گواهی تازه را انتخاب و امضا کنید
    .body = مشخصات گواهی را نگاه کنید، گواهی تازه را انتخاب کنید و «OK» را بزنید. { -pin } را بنویسید و «Đăng nhập» را بزنید.
guide-vn-reregister-insurance-sign-caution-right-row = گواهی خود سازمان را انتخاب کنید: ردیفی که مدت تازه دارد. اگر اشتباه انتخاب کنید، باید از نو آغاز کنید.
guide-vn-reregister-insurance-sign-wait = سازمان بیمه بررسی می‌کند و نتیجه را با رایانامه می‌فرستد. در منابع خود نیافته‌ایم که چقدر طول می‌کشد.

guide-vn-reregister-insurance-mail = منتظر رایانامهٔ بیمه باشید
    .body = این گام را فقط وقتی تمام کنید که رایانامه‌ای موفقیت تغییر امضا را خبر داده باشد. اگر پذیرفته نشد، آنچه را در رایانامه آمده است اصلاح کنید و از نو اقدام کنید، یا از ادارهٔ بیمه بپرسید.
guide-vn-reregister-insurance-mail-caution-not-before = تا این رایانامه نیامده است، پروندهٔ بیمه را با گواهی تازه امضا نکنید.

guide-vn-reregister-misa = در «MISA AMIS BHXH» عوض کنید
    .body = در «MISA AMIS BHXH» از مسیر زیر بروید و گواهی تازه را انتخاب، امضا و ارسال کنید. این برنامه تغییر را به سازمان بیمه می‌رساند.
guide-vn-reregister-misa-wait = پیش از فرستادن پرونده با گواهی تازه، منتظر پیام پذیرش در برنامه یا رایانامه بمانید.

guide-vn-reregister-one-stop = از پنجرهٔ واحد استفاده می‌کنید؟
    .body = «Một cửa» می‌تواند پنجرهٔ واحد ملی تجارت خارجی باشد یا دفتر پنجرهٔ واحد یک ادارهٔ محلی.
guide-vn-reregister-one-stop-national = پنجرهٔ واحد ملی
guide-vn-reregister-one-stop-local = دفتر پنجرهٔ واحد محلی
guide-vn-reregister-one-stop-does-not = خیر

guide-vn-reregister-single-window = پنجرهٔ واحد ملی
    .body = وارد حساب شرکت شوید، مشخصات حساب را باز کنید و گواهی تازه را به‌روز کنید. نام منوهای این درگاه را نیافتیم؛ اگر شما هم نیافتید، از راهنمای خود درگاه کمک بگیرید.
guide-vn-reregister-single-window-caution-address = نشانی باید vnsw.gov.vn باشد.
guide-vn-reregister-single-window-wait = در منابع خود نیافته‌ایم که چقدر طول می‌کشد. نخست با پرونده‌ای آزمایش کنید که فوری نیست.

guide-vn-reregister-local-one-stop = از دفتر پنجرهٔ واحد بپرسید
    .body = از دفتر پنجرهٔ واحدی که پرونده را به آن می‌دهید بپرسید که آیا گواهی تازه باید معرفی شود و کجا. شمارهٔ سریال و مدتی را که یادداشت کرده‌اید همراه ببرید.
guide-vn-reregister-local-one-stop-wait = دفتر پنجرهٔ واحد به شما می‌گوید چقدر طول می‌کشد.

guide-vn-reregister-public-services = از درگاه خدمات عمومی استفاده می‌کنید؟
    .body = اگر شرکت با توکن وارد درگاه ملی خدمات عمومی می‌شود، این درگاه هم باید گواهی تازه را بشناسد.
guide-vn-reregister-public-services-uses = بله، با توکن
guide-vn-reregister-public-services-does-not = خیر

guide-vn-reregister-public-plugin = برنامهٔ امضای درگاه را نصب کنید
    .body = درگاه ملی خدمات عمومی افزونهٔ امضای { -vn-vnpt } را به کار می‌برد. نشانی آن { "https://dichvucong.gov.vn/pki/VNPT_Plugin.exe" } است و با توکن همهٔ صادرکنندگان کار می‌کند. اگر نصب شده است، ادامه دهید.
guide-vn-reregister-public-plugin-caution-trusted-source = این برنامه را فقط از dichvucong.gov.vn بگیرید.

guide-vn-reregister-public-account = با گواهی تازه وارد شوید
    .body = توکن تازه را وصل کنید، «Đăng nhập» را بزنید، «USB ký số» و سپس گواهی را انتخاب کنید و { -pin } را بنویسید. اگر درگاه گواهی تازه را نپذیرفت، مشخصات حساب را باز کنید و گواهی را به‌روز کنید. گام‌های رسمی آن را نیافتیم؛ اگر درگاه روش دیگری برای ورود خواست، همان را دنبال کنید.
guide-vn-reregister-public-account-caution-address = نشانی باید dichvucong.gov.vn باشد. مراقب وبگاه‌های جعلی با نام مشابه باشید.
guide-vn-reregister-public-account-wait = در منابع خود نیافته‌ایم که چقدر طول می‌کشد. نخست با پرونده‌ای آزمایش کنید که فوری نیست.

guide-vn-reregister-others = جاهای دیگری که امضا به کار می‌رود
    .body = ببینید امضا در چه جاهای دیگری به کار می‌رود: بانک، قرارداد الکترونیکی، نرم‌افزار حسابداری، مناقصه و مانند آن. شمارهٔ سریال و مدت تازه را به هر یک بگویید.

guide-vn-reregister-ledger = ببینید چه کسی گواهی را می‌شناسد
    .body = { -tamga } فهرست می‌کند که کدام درگاه گواهی تازه را می‌شناسد و کدام هنوز در انتظار است. اگر یکی جا مانده است، به گام آن برگردید.

guide-vn-reregister-unlock = توکن را نزد صادرکننده ببرید
    .body = توکنی که آماده‌سازی نشده یا { -pin } آن قفل است، به دست صادرکننده درست می‌شود. اگر کد بازگشایی ({ -puk }) دارید، از صادرکننده بپرسید چگونه به کار می‌رود.
guide-vn-reregister-unlock-caution-no-guessing = دیگر { -pin } را امتحان نکنید و توکن را خودتان دوباره آماده‌سازی نکنید؛ گواهی پاک می‌شود.

guide-vn-reregister-not-on-token = گواهی تازه هنوز روی توکن نیست
    .body = روی این توکن گواهی معتبری با کد مالیاتی واردشده نیست. توکن درست را وصل کنید یا کد مالیاتی را اصلاح کنید. اگر تمدید یا جبران مدت تمام نشده است، نخست آن را با یکی از راهنماهای زیر انجام دهید.

guide-vn-reregister-keep = این موارد را نگه دارید
    .body = شمارهٔ سریال و روز پایان گواهی تازه را یادداشت کنید و توکن را جای امنی بگذارید. توکن پیشین را تا وقتی نگه دارید که همه‌جا گواهی تازه را پذیرفته باشند و نخستین کار با آن انجام شده باشد. پس از تمدید بعدی هم همین راهنما را به کار ببرید.
