### واژه‌های راهنمای mn-monpass-obtain، به ترتیب گام‌های آن.

guide-mn-monpass-obtain = گرفتن نخستین گواهی از { -monpass }
    .body = با این راهنما برای مسئول یک سازمان در مغولستان نخستین گواهی { -monpass } را روی توکن می‌گیرید: ثبت سازمان، سفارش گواهی، پرداخت، آماده کردن مدارک، تحویل گرفتن توکن و نصب گواهی. هر گامی که بتوان بررسی کرد، روی خود توکن بررسی می‌شود.
guide-mn-monpass-obtain-caution-year = این راهنما بر پایهٔ دستورالعمل سال ۲۰۱۷ { -monpass } است. شاید وبگاه، بها و نشانی‌ها از آن زمان تغییر کرده باشد. پیش از سفارش، با شمارهٔ { "+976 18002535" } تماس بگیرید یا به نشانی info@monpass.mn بنویسید و بپرسید.
guide-mn-monpass-obtain-caution-pin = { -pin } توکن را فقط در برنامهٔ خود توکن یا در پنجرهٔ جداگانه‌ای بنویسید که { -tamga } برای آن باز می‌کند. اگر کسی در وبگاه، با رایانامه یا با تلفن آن را خواست، به او ندهید.

guide-mn-monpass-obtain-need = کدام گواهی را می‌خواهید؟
    .body = از ۱ مهٔ ۲۰۲۲ امضای دیجیتال اشخاص حقوقی مغولستان به شکل مهر الکترونیکی («цахим тамга») است که در اختیار نمایندهٔ قانونی آن‌هاست. این راهنما برای گواهی مسئول یک سازمان است.
guide-mn-monpass-obtain-need-official = گواهی مسئول سازمان
guide-mn-monpass-obtain-need-stamp = مهر الکترونیکی سازمان
guide-mn-monpass-obtain-need-state = گواهی کارمند دولت
guide-mn-monpass-obtain-need-citizen = امضای شخصی شهروند

guide-mn-monpass-obtain-stamp = دربارهٔ مهر تلفنی بپرسید
    .body = مهر الکترونیکی در اختیار نمایندهٔ قانونی شخص حقوقی است. دستورالعمل سال ۲۰۱۷ { -monpass } دربارهٔ سفارش آن چیزی نگفته است. نخست تلفنی بپرسید؛ اگر گفتند همین راه درست است، ادامه دهید.

guide-mn-monpass-obtain-state = نخست از ادارهٔ خود بپرسید
    .body = گواهی کارمندان دولت را مرکز ملی داده («Үндэсний дата төв») صادر می‌کند. به مسئول ثبت‌نام گواهی در ادارهٔ خود مراجعه کنید. اگر به گواهی { -monpass } نیاز دارید، برگردید و گواهی مسئول سازمان را انتخاب کنید.

guide-mn-monpass-obtain-citizen = برای شهروندان رایگان است
    .body = هر شهروند از ۱۶ سالگی می‌تواند یک بار گواهی رایگان با اعتبار ۵ سال بگیرد. گواهی در تراشهٔ کارت شناسایی، در برنامهٔ تلفن همراه یا روی توکن نگهداری می‌شود. به ادارهٔ ثبت دولتی مراجعه کنید.

guide-mn-monpass-obtain-representative = کارمند مسئول را تعیین کنید
    .body = کارهای وبگاه را یکی از کارمندان به نمایندگی از سازمان انجام می‌دهد: ثبت سازمان، افزودن، اصلاح و حذف اطلاعات، و درخواست صدور، تمدید و ابطال گواهی مسئولان. پس کسی را انتخاب کنید که مسئولیت‌پذیر باشد و با رایانه و اینترنت به‌خوبی کار کند.
guide-mn-monpass-obtain-representative-caution-responsible = این کارمند می‌تواند به نام سازمان گواهی سفارش دهد یا باطل کند. اگر کس دیگری جای او را گرفت، حساب را رسماً تحویل دهید و رمز عبور را عوض کنید.

guide-mn-monpass-obtain-registered = سازمان شما ثبت شده است؟
    .body = ثبت سازمان در وبگاه www.monpass.mn انجام می‌شود. اگر سازمان شما پیش‌تر ثبت شده است، با نام کاربری و رمز عبور وارد شوید.
guide-mn-monpass-obtain-registered-no = خیر، باید ثبت شود
guide-mn-monpass-obtain-registered-yes = بله، ثبت شده است

guide-mn-monpass-obtain-organisation-basics = مشخصات اصلی سازمان
    .body = اطلاعات فرم را نخست همین‌جا آماده کنید. آن‌ها را از روی گواهی ثبت دولتی سازمان، درست و بی‌غلط بنویسید. خانه‌هایی که در فرم وبگاه نشان * دارند، باید پر شوند.
guide-mn-monpass-obtain-organisation-basics-field-state-registration-number = شمارهٔ ثبت دولتی
guide-mn-monpass-obtain-organisation-basics-field-organisation-number = شمارهٔ ثبت سازمان
guide-mn-monpass-obtain-organisation-basics-field-insurance-number = شمارهٔ پرداخت‌کنندهٔ بیمهٔ اجتماعی
guide-mn-monpass-obtain-organisation-basics-field-organisation-name = نام سازمان

guide-mn-monpass-obtain-director-citizenship = مدیر شهروند خارجی است؟
    .body = برای شهروند خارجی، «Гадаад иргэн эсэх» را در فرم وبگاه علامت بزنید.
guide-mn-monpass-obtain-director-citizenship-mongolian = خیر، شهروند مغولستان است
guide-mn-monpass-obtain-director-citizenship-foreign = بله، شهروند خارجی است

guide-mn-monpass-obtain-director = مشخصات مدیر
    .body = مشخصات مدیر سازمان را بنویسید. شمارهٔ ثبت شخصی، دو حرف سیریلیک و هشت رقم است.
guide-mn-monpass-obtain-director-field-director-parent-name = نام پدر یا مادر مدیر
guide-mn-monpass-obtain-director-field-director-name = نام مدیر
guide-mn-monpass-obtain-director-field-director-number = شمارهٔ ثبت شخصی مدیر
guide-mn-monpass-obtain-director-field-director-position = سمت مدیر

guide-mn-monpass-obtain-director-foreign = مشخصات مدیر خارجی
    .body = مشخصات مدیر را همان‌گونه که در مدارک او آمده است بنویسید. دستورالعمل نگفته است شماره از کدام مدرک گرفته می‌شود؛ اگر شک دارید، تلفنی بپرسید.
guide-mn-monpass-obtain-director-foreign-field-director-parent-name = { guide-mn-monpass-obtain-director-field-director-parent-name }
guide-mn-monpass-obtain-director-foreign-field-director-name = { guide-mn-monpass-obtain-director-field-director-name }
guide-mn-monpass-obtain-director-foreign-field-director-number = { guide-mn-monpass-obtain-director-field-director-number }
guide-mn-monpass-obtain-director-foreign-field-director-position = { guide-mn-monpass-obtain-director-field-director-position }

guide-mn-monpass-obtain-address = نشانی سازمان
    .body = نشانی را همان‌گونه که در گواهی ثبت دولتی آمده است بنویسید. شمارهٔ ساختمان و واحد را در خانهٔ بی‌نام فرم بنویسید.
guide-mn-monpass-obtain-address-field-address-aimag = استان (آیماگ) یا پایتخت
guide-mn-monpass-obtain-address-field-address-district = شهرستان (سوم) یا ناحیه
guide-mn-monpass-obtain-address-field-address-khoroo = بخش (باگ) یا خورو
guide-mn-monpass-obtain-address-field-address-line = ساختمان و واحد

guide-mn-monpass-obtain-employee-citizenship = کارمند شهروند خارجی است؟
    .body = منظور کارمندی است که سازمان را ثبت می‌کند. برای شهروند خارجی، «Гадаад иргэн эсэх» را در فرم وبگاه علامت بزنید.
guide-mn-monpass-obtain-employee-citizenship-mongolian = خیر، شهروند مغولستان است
guide-mn-monpass-obtain-employee-citizenship-foreign = بله، شهروند خارجی است

guide-mn-monpass-obtain-employee = مشخصات کارمند مسئول
    .body = مشخصات کارمندی را که سازمان را ثبت می‌کند بنویسید. پیوند تأیید، نام کاربری و رمز عبور به نشانی رایانامهٔ او فرستاده می‌شود.
guide-mn-monpass-obtain-employee-field-employee-parent-name = نام پدر یا مادر کارمند
guide-mn-monpass-obtain-employee-field-employee-position = سمت کارمند
guide-mn-monpass-obtain-employee-field-employee-name = نام کارمند
guide-mn-monpass-obtain-employee-field-employee-email = نشانی رایانامهٔ کارمند
guide-mn-monpass-obtain-employee-field-employee-number = شمارهٔ ثبت شخصی کارمند
guide-mn-monpass-obtain-employee-field-employee-phone = تلفن کارمند
guide-mn-monpass-obtain-employee-caution-email = نشانی رایانامه را درست بنویسید. اگر اشتباه باشد، نام کاربری و رمز عبور به دست شما نمی‌رسد و شاید به دست کس دیگری برسد.

guide-mn-monpass-obtain-employee-foreign = مشخصات کارمند خارجی
    .body = مشخصات کارمندی را که سازمان را ثبت می‌کند، همان‌گونه که در مدارک او آمده است بنویسید. پیوند تأیید، نام کاربری و رمز عبور به نشانی رایانامهٔ او فرستاده می‌شود.
guide-mn-monpass-obtain-employee-foreign-field-employee-parent-name = { guide-mn-monpass-obtain-employee-field-employee-parent-name }
guide-mn-monpass-obtain-employee-foreign-field-employee-position = { guide-mn-monpass-obtain-employee-field-employee-position }
guide-mn-monpass-obtain-employee-foreign-field-employee-name = { guide-mn-monpass-obtain-employee-field-employee-name }
guide-mn-monpass-obtain-employee-foreign-field-employee-email = { guide-mn-monpass-obtain-employee-field-employee-email }
guide-mn-monpass-obtain-employee-foreign-field-employee-number = { guide-mn-monpass-obtain-employee-field-employee-number }
guide-mn-monpass-obtain-employee-foreign-field-employee-phone = { guide-mn-monpass-obtain-employee-field-employee-phone }
guide-mn-monpass-obtain-employee-foreign-caution-email = { guide-mn-monpass-obtain-employee-caution-email }

guide-mn-monpass-obtain-registration-page = فرم ثبت سازمان را باز کنید
    .body = وبگاه را از همین‌جا باز کنید و گزینهٔ زیر را بزنید. فرم «БАЙГУУЛЛАГЫН МЭДЭЭЛЭЛ БҮРТГҮҮЛЭХ» باز می‌شود.
guide-mn-monpass-obtain-registration-page-caution-address = پیش از نوشتن هر چیز، نوار نشانی مرورگر را نگاه کنید: نشانی باید www.monpass.mn باشد، نه یک حرف کم و نه یک حرف زیاد.

guide-mn-monpass-obtain-registration-form = فرم ثبت سازمان را پر کنید
    .body = آنچه را آماده کرده‌اید یکی‌یکی از همین صفحه کپی کنید. در «Зурган кодыг оруулна уу» گزینهٔ «Би машин биш» را علامت بزنید و سپس «Бүртгүүлэх» را بزنید. دکمهٔ «Хаах» فرم را بدون ثبت می‌بندد.
guide-mn-monpass-obtain-registration-form-variant-director-foreign = اگر مدیر شهروند خارجی است
guide-mn-monpass-obtain-registration-form-variant-employee-foreign = اگر کارمند شهروند خارجی است
guide-mn-monpass-obtain-registration-form-caution-exact = پیش از زدن «Бүртгүүлэх» همهٔ موارد را یک بار دیگر با گواهی ثبت دولتی سازمان مقایسه کنید.

guide-mn-monpass-obtain-registration-mail = رایانامهٔ خود را ببینید
    .body = پیوند تأیید و نام کاربری و رمز عبور به رایانامهٔ ثبت‌شده فرستاده می‌شود. با زدن پیوند، پیام «Амжилттай баталгаажуулаа. Танд баярлалаа» نشان داده می‌شود. شاید نام کاربری و رمز عبور پس از این تأیید برسد.
guide-mn-monpass-obtain-registration-mail-arrived = تأیید شد و رمز عبور را دارم
guide-mn-monpass-obtain-registration-mail-missing = رایانامه‌ای نیامد

guide-mn-monpass-obtain-mail-missing = نشانی رایانامه را اصلاح کنید
    .body = شاید نشانی رایانامه را اشتباه ثبت کرده باشید. نخست پوشهٔ هرزنامه را ببینید؛ اگر آنجا هم نبود، با { -monpass } تماس بگیرید تا نشانی اصلاح شود. سپس پیوندی را که فرستاده می‌شود بزنید و پس از تأیید ثبت ادامه دهید.

guide-mn-monpass-obtain-sign-in = وارد حساب کاربری شوید
    .body = «НЭВТРЭХ» را در گوشهٔ بالا سمت راست وبگاه بزنید و نام کاربری و رمز عبوری را که با رایانامه آمده است وارد کنید.
guide-mn-monpass-obtain-sign-in-caution-password = نام کاربری و رمز عبور را به دیگری ندهید. هر کس آن‌ها را بداند، می‌تواند به نام سازمان شما درخواست ثبت کند.

guide-mn-monpass-obtain-account-menu = با منو آشنا شوید
    .body = پس از ورود، زیر «ХУВИЙН МЭДЭЭЛЭЛ» پنج گزینه هست: اطلاعات شرکت، سفارش‌های شما، امضاهای صادرشده، صورتحساب‌ها و گواهی‌های نامعتبر. این گزینه‌ها در زیر به همین ترتیب آمده‌اند.

guide-mn-monpass-obtain-company-page = اطلاعات سازمان را ببینید
    .body = پس از ورود، پنجرهٔ «Байгууллагын мэдээлэл» باز می‌شود. اگر اطلاعات با سامانهٔ بیمهٔ اجتماعی فرق داشته باشد، این هشدار می‌آید: «УУЧЛААРАЙ. Мэдээлэл зөрсөн төлөвтэй байна. Мэдээллээ нягтлан дахин оруулна уу.» یعنی اطلاعات هم‌خوان نیست؛ آن را بررسی و دوباره وارد کنید.
guide-mn-monpass-obtain-company-page-agrees = هشداری نیامد
guide-mn-monpass-obtain-company-page-differs = هشدار آمد

guide-mn-monpass-obtain-company-basics = مشخصات اصلی را مقایسه کنید
    .body = اطلاعات پنجره را با گواهی ثبت دولتی سازمان و سوابق بیمهٔ اجتماعی مقایسه کنید. اطلاعات درست را همین‌جا بنویسید.
guide-mn-monpass-obtain-company-basics-field-state-registration-number = { guide-mn-monpass-obtain-organisation-basics-field-state-registration-number }
guide-mn-monpass-obtain-company-basics-field-organisation-number = { guide-mn-monpass-obtain-organisation-basics-field-organisation-number }
guide-mn-monpass-obtain-company-basics-field-insurance-number = { guide-mn-monpass-obtain-organisation-basics-field-insurance-number }
guide-mn-monpass-obtain-company-basics-field-organisation-name = { guide-mn-monpass-obtain-organisation-basics-field-organisation-name }

guide-mn-monpass-obtain-company-director = مشخصات مدیر را مقایسه کنید
    .body = مشخصات مدیر را با مدارک او مقایسه کنید و مشخصات درست را همین‌جا بنویسید. دو حرف شمارهٔ ثبت شخصی را به خط سیریلیک بنویسید.
guide-mn-monpass-obtain-company-director-field-director-parent-name = { guide-mn-monpass-obtain-director-field-director-parent-name }
guide-mn-monpass-obtain-company-director-field-director-number = { guide-mn-monpass-obtain-director-field-director-number }
guide-mn-monpass-obtain-company-director-field-director-name = { guide-mn-monpass-obtain-director-field-director-name }
guide-mn-monpass-obtain-company-director-field-director-position = { guide-mn-monpass-obtain-director-field-director-position }

guide-mn-monpass-obtain-company-address = نشانی را مقایسه کنید
    .body = نشانی سازمان را با گواهی ثبت دولتی مقایسه کنید و نشانی درست را همین‌جا بنویسید.
guide-mn-monpass-obtain-company-address-field-address-aimag = { guide-mn-monpass-obtain-address-field-address-aimag }
guide-mn-monpass-obtain-company-address-field-address-district = { guide-mn-monpass-obtain-address-field-address-district }
guide-mn-monpass-obtain-company-address-field-address-khoroo = { guide-mn-monpass-obtain-address-field-address-khoroo }
guide-mn-monpass-obtain-company-address-field-address-line = { guide-mn-monpass-obtain-address-field-address-line }

guide-mn-monpass-obtain-company-employee = مشخصات کارمند را مقایسه کنید
    .body = مشخصات کارمندی را که سازمان را ثبت کرده است با مدارک او مقایسه کنید و مشخصات درست را همین‌جا بنویسید. دو حرف شمارهٔ ثبت شخصی را به خط سیریلیک بنویسید.
guide-mn-monpass-obtain-company-employee-field-employee-position = { guide-mn-monpass-obtain-employee-field-employee-position }
guide-mn-monpass-obtain-company-employee-field-employee-parent-name = { guide-mn-monpass-obtain-employee-field-employee-parent-name }
guide-mn-monpass-obtain-company-employee-field-employee-name = { guide-mn-monpass-obtain-employee-field-employee-name }
guide-mn-monpass-obtain-company-employee-field-employee-number = { guide-mn-monpass-obtain-employee-field-employee-number }
guide-mn-monpass-obtain-company-employee-field-employee-email = { guide-mn-monpass-obtain-employee-field-employee-email }
guide-mn-monpass-obtain-company-employee-field-employee-phone = { guide-mn-monpass-obtain-employee-field-employee-phone }

guide-mn-monpass-obtain-company-correct = اطلاعات نادرست را اصلاح کنید
    .body = در پنجرهٔ «Байгууллагын мэдээлэл» دکمهٔ «Засах» را بزنید و اطلاعات نادرست را بر پایهٔ آنچه آماده کرده‌اید اصلاح و ذخیره کنید. اگر هشدار هنوز هست، دوباره مقایسه کنید یا تلفنی بپرسید.

guide-mn-monpass-obtain-term = مدت گواهی چند سال باشد؟
    .body = گواهی را می‌توان برای ۱ سال یا ۲ سال سفارش داد.
guide-mn-monpass-obtain-term-one-year = ۱ سال
guide-mn-monpass-obtain-term-two-years = ۲ سال

guide-mn-monpass-obtain-device = توکن هم سفارش می‌دهید؟
    .body = در فرم، سطر «Тоон гарын үсгийн тээгч төхөөрөмж» برای توکن است و دو گزینهٔ «Тийм» (بله) و «Үгүй» (خیر) دارد. «Үгүй» را فقط وقتی انتخاب کنید که کارمند از پیش توکنی از { -monpass } داشته باشد.
guide-mn-monpass-obtain-device-yes = بله، با توکن
guide-mn-monpass-obtain-device-no = خیر، از پیش توکن دارد
guide-mn-monpass-obtain-device-caution-first-time = کارمندی که نخستین بار از { -monpass } گواهی سفارش می‌دهد، باید «Тийм» را انتخاب کند و توکن بگیرد.

guide-mn-monpass-obtain-device-two-years = توکن هم سفارش می‌دهید؟
    .body = در فرم، سطر «Тоон гарын үсгийн тээгч төхөөрөмж» برای توکن است و دو گزینهٔ «Тийм» (بله) و «Үгүй» (خیر) دارد. «Үгүй» را فقط وقتی انتخاب کنید که کارمند از پیش توکنی از { -monpass } داشته باشد.
guide-mn-monpass-obtain-device-two-years-yes = بله، با توکن
guide-mn-monpass-obtain-device-two-years-no = خیر، از پیش توکن دارد
guide-mn-monpass-obtain-device-two-years-caution-first-time = { guide-mn-monpass-obtain-device-caution-first-time }

guide-mn-monpass-obtain-price = هزینهٔ ۱ سال، با توکن
    .body = در فرم، دو سطر زیر را به همین صورت انتخاب کنید. در سال ۲۰۱۷ بهای خدمات ۸۰٬۰۰۰، مالیات «НӨАТ» ۸٬۰۰۰ و جمع کل («Нийт дүн») ۸۸٬۰۰۰ توگروگ بود. آن را با مبلغ فرم مقایسه کنید.
guide-mn-monpass-obtain-price-cost-certificate = گواهی، ۱ سال
guide-mn-monpass-obtain-price-cost-device = توکن
guide-mn-monpass-obtain-price-caution-prices = این مبلغ‌ها از سال ۲۰۱۷ است و فقط برای نمونه آمده است. مبلغ امروز را در فرم سفارش ببینید و همان مبلغ صورتحساب را بپردازید.

guide-mn-monpass-obtain-price-without-device = هزینهٔ ۱ سال، بدون توکن
    .body = در فرم، دو سطر زیر را به همین صورت انتخاب کنید. با بهای سال ۲۰۱۷، گواهی ۴۰٬۰۰۰، مالیات «НӨАТ» ۴٬۰۰۰ و جمع کل ۴۴٬۰۰۰ توگروگ می‌شود. آن را با مبلغ فرم مقایسه کنید.
guide-mn-monpass-obtain-price-without-device-cost-certificate = گواهی، ۱ سال
guide-mn-monpass-obtain-price-without-device-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }

guide-mn-monpass-obtain-price-two-years = هزینهٔ ۲ سال
    .body = دستورالعمل سال ۲۰۱۷ بهای ۲ سال را ننوشته است؛ مبلغ را در فرم، زیر «Нийт дүн» ببینید. توکن ۴۰٬۰۰۰ توگروگ به‌علاوهٔ ۱۰ درصد مالیات بود. در فهرست نمونهٔ دستورالعمل، سفارش دیگری به مبلغ ۱۲۱٬۰۰۰ توگروگ هست، ولی معلوم نیست برای چه بوده است.
guide-mn-monpass-obtain-price-two-years-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }

guide-mn-monpass-obtain-holder-citizenship = صاحب گواهی شهروند خارجی است؟
    .body = منظور مسئولی است که گواهی به نام او صادر می‌شود. برای شهروند خارجی، «Гадаад иргэн эсэх» را در فرم وبگاه علامت بزنید.
guide-mn-monpass-obtain-holder-citizenship-mongolian = خیر، شهروند مغولستان است
guide-mn-monpass-obtain-holder-citizenship-foreign = بله، شهروند خارجی است

guide-mn-monpass-obtain-holder = مشخصات صاحب گواهی
    .body = مشخصات مسئولی را که گواهی به نام اوست، از روی کارت شناسایی او بنویسید. در فرم سفارش معلوم نیست کدام خانه‌ها اجباری است؛ پس همه را پر کنید.
guide-mn-monpass-obtain-holder-field-holder-clan-name = نام طایفه
guide-mn-monpass-obtain-holder-field-holder-parent-name = نام پدر یا مادر صاحب گواهی
guide-mn-monpass-obtain-holder-field-holder-number = شمارهٔ ثبت شخصی صاحب گواهی
guide-mn-monpass-obtain-holder-field-holder-name = نام صاحب گواهی
guide-mn-monpass-obtain-holder-field-holder-sex = جنسیت («Эр» مرد، «Эм» زن)

guide-mn-monpass-obtain-holder-foreign = مشخصات صاحب گواهی (خارجی)
    .body = مشخصات مسئولی را که گواهی به نام اوست، همان‌گونه که در مدارک او آمده است بنویسید. در فرم سفارش معلوم نیست کدام خانه‌ها اجباری است؛ پس هر چه را می‌توانید پر کنید.
guide-mn-monpass-obtain-holder-foreign-field-holder-clan-name = { guide-mn-monpass-obtain-holder-field-holder-clan-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-monpass-obtain-holder-foreign-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-sex = { guide-mn-monpass-obtain-holder-field-holder-sex }

guide-mn-monpass-obtain-order-organisation = محل کار صاحب گواهی
    .body = سازمان، شعبه یا بخش، و سمت صاحب گواهی را بنویسید.
guide-mn-monpass-obtain-order-organisation-field-organisation-name = نام سازمان
guide-mn-monpass-obtain-order-organisation-field-organisation-department = شعبه یا بخش
guide-mn-monpass-obtain-order-organisation-field-holder-position = سمت صاحب گواهی

guide-mn-monpass-obtain-order-contact = راه تماس با صاحب گواهی
    .body = پیوند تأیید سفارش، { -pin } توکن و خبر صدور گواهی همه به رایانامهٔ صاحب گواهی فرستاده می‌شود.
guide-mn-monpass-obtain-order-contact-field-email = نشانی رایانامهٔ صاحب گواهی
guide-mn-monpass-obtain-order-contact-field-second-email = نشانی رایانامهٔ دوم
guide-mn-monpass-obtain-order-contact-field-phone = تلفن تماس
guide-mn-monpass-obtain-order-contact-field-order-note = توضیح
guide-mn-monpass-obtain-order-contact-caution-own-email = فقط رایانامهٔ اداری یا شخصی کسی را بنویسید که گواهی به نام او صادر می‌شود. اگر رایانامهٔ کس دیگری را بنویسید، { -pin } به دست او می‌رسد.

guide-mn-monpass-obtain-order-page = فرم سفارش را باز کنید
    .body = به «МИНИЙ ЗАХИАЛГУУД» بروید و دکمهٔ «Шинэ захиалга үүсгэх» را بزنید.

guide-mn-monpass-obtain-order-form = فرم سفارش را پر کنید
    .body = آنچه را آماده کرده‌اید یکی‌یکی از همین صفحه کپی کنید. در بخش «ТООН ГАРЫН ҮСГИЙН МЭДЭЭЛЭЛ» مدت و توکن را مانند گام‌های پیش انتخاب کنید و «Нийт дүн» را ببینید. هنوز ذخیره نکنید.
guide-mn-monpass-obtain-order-form-variant-foreign = اگر صاحب گواهی شهروند خارجی است

guide-mn-monpass-obtain-order-contract = قرارداد را بخوانید و ذخیره کنید
    .body = قرارداد «Тоон гарын үсгийн гэрчилгээ эзэмших гэрээ» را بخوانید. فقط پس از علامت زدن «Би гэрээний нөхцөлийг зөвшөөрч байна» (شرایط را می‌پذیرم) می‌توان ذخیره کرد. سپس «ХАДГАЛАХ» را بزنید.
guide-mn-monpass-obtain-order-contract-caution-read = این علامت یعنی شرایط قرارداد را پذیرفته‌اید. صاحب گواهی و مدیر هم باید پیش از امضا آن را خوانده باشند.

guide-mn-monpass-obtain-more-holders = اگر دیگران هم گواهی می‌خواهند
    .body = دوباره «Шинэ захиалга үүсгэх» را بزنید و فرم تازه‌ای را پر و ذخیره کنید. در { -tamga } برای هر کارمند کار تازه‌ای آغاز کنید. برای جمع همهٔ سفارش‌ها یک صورتحساب ساخته می‌شود.

guide-mn-monpass-obtain-holder-mail = صاحب گواهی سفارش را تأیید کند
    .body = پس از ذخیره، وضعیت سفارش «Баталгаажуулах» می‌شود و نامه‌ای به رایانامه‌ای که در سفارش نوشته‌اید فرستاده می‌شود. صاحب گواهی وارد رایانامهٔ خود می‌شود، اطلاعات سفارش را می‌بیند و اگر همه درست بود، «Баталгаажуулах линк» را می‌زند.
guide-mn-monpass-obtain-holder-mail-caution-check-first = اگر چیزی نادرست است، پیوند را نزنید و به کارمند مسئول خبر دهید. اگر اصلاً گواهی نخواسته‌اید هم پیوند را نزنید.

guide-mn-monpass-obtain-order-status = وضعیت سفارش را ببینید
    .body = ستون‌های فهرست «МИНИЙ ЗАХИАЛГУУД» عبارت‌اند از «Регистр»، «Овог, нэр»، «Хэлтэс/Албан тушаал»، «Нэхэмжлэх»، «Төлбөр» و «Төлөв» (وضعیت). جمع کل («Нийт дүн») زیر فهرست است. پس از تأیید صاحب گواهی، وضعیت «Шинэ» می‌شود.
guide-mn-monpass-obtain-order-status-new = وضعیت «Шинэ» است
guide-mn-monpass-obtain-order-status-waiting = هنوز «Баталгаажуулах» است

guide-mn-monpass-obtain-order-unconfirmed = به صاحب گواهی یادآوری کنید
    .body = شاید صاحب گواهی هنوز نامه را باز نکرده باشد یا نشانی رایانامه اشتباه باشد. پوشهٔ هرزنامه را هم ببینید. اگر نامه نیامده است، با { -monpass } تماس بگیرید. وقتی وضعیت «Шинэ» شد، ادامه دهید.

guide-mn-monpass-obtain-contract = قرارداد را در ۲ نسخه چاپ کنید
    .body = پس از ثبت سفارش همهٔ کارمندان، سفارش‌ها را در «МИНИЙ ЗАХИАЛГУУД» علامت بزنید و دکمهٔ «ГЭРЭЭ» را بزنید. قرارداد را در ۲ نسخه چاپ کنید.

guide-mn-monpass-obtain-official-letter = نامهٔ رسمی را در ۱ نسخه چاپ کنید
    .body = در همان منو «АЛБАН БИЧИГ» را بزنید، نامهٔ رسمی را دریافت کنید و در ۱ نسخه چاپ کنید.

guide-mn-monpass-obtain-holder-signs = صاحب گواهی قرارداد را امضا کند
    .body = کارمندی که گواهی به نام اوست، هر ۲ نسخهٔ قرارداد را امضا می‌کند.

guide-mn-monpass-obtain-director-signs = مدیر امضا کند و مهر بزند
    .body = مدیر هر ۲ نسخهٔ قرارداد و نامهٔ رسمی را امضا می‌کند و مهر سازمان را پای هر کدام می‌زند.

guide-mn-monpass-obtain-collector = توکن را چه کسی می‌گیرد؟
    .body = کارمندی که گواهی به نام اوست، خودش با مدارک می‌رود. اگر کس دیگری به جای او برود، وکالت‌نامه‌ای با تأیید دفتر اسناد رسمی لازم است.
guide-mn-monpass-obtain-collector-holder = خود صاحب گواهی
guide-mn-monpass-obtain-collector-agent = کس دیگری، با وکالت‌نامه

guide-mn-monpass-obtain-attorney = فرم وکالت‌نامه را چاپ کنید
    .body = همراه قرارداد و نامهٔ رسمی، فرم «Итгэмжлэлийн маягт» را هم دریافت، چاپ و پر کنید. بنا بر دستورالعمل، مدیر این فرم را هم امضا و مهر می‌کند.

guide-mn-monpass-obtain-attorney-notary = وکالت‌نامه را به تأیید برسانید
    .body = وکالت‌نامهٔ پرشده را به تأیید دفتر اسناد رسمی برسانید. کسی که توکن را می‌گیرد، اصل آن را همراه می‌برد.
guide-mn-monpass-obtain-attorney-notary-caution-notarised = وکالت‌نامه بدون تأیید دفتر اسناد رسمی پذیرفته نمی‌شود.

guide-mn-monpass-obtain-invoice = صورتحساب بسازید
    .body = در «НЭХЭМЖЛЭХҮҮД» دکمهٔ «НЭХЭМЖЛЭХ ҮҮСГЭХ» را بزنید، برای جمع سفارش‌ها یک صورتحساب بسازید و «ХАДГАЛАХ» را بزنید.

guide-mn-monpass-obtain-invoice-download = صورتحساب را دریافت کنید
    .body = در سطر صورتحساب خود «Татах» را بزنید. ستون‌های فهرست «Нэхэмжлэх №»، «Огноо»، «Нэхэмжилсэн»، «Төлөв»، «Үйлдэл» و «Устгах» است. وضعیت («Төлөв») صورتحساب پرداخت‌نشده «Шинэ» است.
guide-mn-monpass-obtain-invoice-download-caution-delete = در سطر صورتحسابی که می‌خواهید بپردازید «Устгах» (حذف) را نزنید.

guide-mn-monpass-obtain-invoice-check = صورتحساب را بررسی کنید
    .body = ببینید گیرنده «Монпасс СА ХХК» (شمارهٔ ثبت { "6010709" }) و پرداخت‌کننده («ТӨЛӨГЧ») سازمان شما باشد. ستون‌های جدول «Гүйлгээний утга»، «Тоо ширхэг»، «Нэгжний үнэ» و «Нийт үнэ» است و زیر آن «Бараа ажил үйлчилгээний үнэ» (بها)، «НӨАТ» (مالیات) و «Нийт дүн» (جمع کل) می‌آید. جمع کل باید با جمع سفارش‌ها یکی باشد.

guide-mn-monpass-obtain-invoice-number = شمارهٔ صورتحساب را بنویسید
    .body = شمارهٔ صورتحساب ۱۲ رقم پس از نشان # است، مانند { "468123456789" }. شرح پرداخت باید درست همین شماره باشد؛ پس آن را بی‌غلط بنویسید. جمع کل را هم یادداشت کنید.
guide-mn-monpass-obtain-invoice-number-field-invoice-number = شمارهٔ صورتحساب
guide-mn-monpass-obtain-invoice-number-field-invoice-total = جمع کل به توگروگ

guide-mn-monpass-obtain-payment-method = چگونه می‌پردازید؟
    .body = صورتحساب را می‌توان نقدی در بانک، با واریز به حساب، یا با کارت در خود وبگاه پرداخت.
guide-mn-monpass-obtain-payment-method-cash = نقدی در بانک
guide-mn-monpass-obtain-payment-method-transfer = با واریز به حساب
guide-mn-monpass-obtain-payment-method-card = اینترنتی با کارت

guide-mn-monpass-obtain-pay-bank = نقدی در بانک بپردازید
    .body = بر پایهٔ صورتحساب، مبلغ را به حساب زیر در بانک گولومت بپردازید و رسید بگیرید. در شرح پرداخت («Гүйлгээний утга») فقط شمارهٔ صورتحساب را بنویسید.
guide-mn-monpass-obtain-pay-bank-caution-note = در شرح پرداخت جز آن ۱۲ رقم چیزی ننویسید. اگر نام یا توضیحی بیفزایید، شاید پرداخت با صورتحساب شما تطبیق داده نشود.

guide-mn-monpass-obtain-pay-transfer = مبلغ را واریز کنید
    .body = با بانکداری اینترنتی خود، جمع کل صورتحساب را به حساب زیر در بانک گولومت واریز کنید. در شرح پرداخت («Гүйлгээний утга») فقط شمارهٔ صورتحساب را بنویسید.
guide-mn-monpass-obtain-pay-transfer-caution-note = { guide-mn-monpass-obtain-pay-bank-caution-note }

guide-mn-monpass-obtain-card-page = صفحهٔ پرداخت با کارت را باز کنید
    .body = در «НЭХЭМЖЛЭХҮҮД» و در سطر صورتحساب خود «КАРТААР ТӨЛӨХ» را بزنید. صفحهٔ بانک گولومت با سطرهای «Байгууллагын дугаар» (پذیرنده)، «Гүйлгээний дүн» (مبلغ) و «Нэхэмжлэлийн дугаар» (شمارهٔ صورتحساب) باز می‌شود. پذیرنده باید «MONPASS CA LLC» باشد.
guide-mn-monpass-obtain-card-page-caution-khan = با کارت بانک خان نمی‌توان پرداخت کرد. کارت همهٔ بانک‌های دیگر پذیرفته می‌شود؛ در آن صفحه نام ویزا، مسترکارت، امریکن اکسپرس و یونیون‌پی آمده است.
guide-mn-monpass-obtain-card-page-caution-amount = پیش از نوشتن اطلاعات کارت مطمئن شوید که مبلغ و شمارهٔ صورتحساب درست است.

guide-mn-monpass-obtain-card-pay = با کارت بپردازید
    .body = شمارهٔ کارت، نام دارندهٔ آن، تاریخ انقضا، کد { "CVV" }، رایانامه و تلفن را درست و فقط در صفحهٔ بانک بنویسید. سپس «Төлбөр хийх/Do payment» را بزنید.
guide-mn-monpass-obtain-card-pay-variant-unionpay = اگر کارت یونیون‌پی دارید، نخست این
guide-mn-monpass-obtain-card-pay-caution-card-data = { -tamga } هرگز اطلاعات کارت را نمی‌پرسد. شمارهٔ کارت و کد { "CVV" } را جز در صفحهٔ بانک ننویسید و تلفنی هم به کسی نگویید.

guide-mn-monpass-obtain-card-result = صفحه چه پیامی داد؟
    .body = اگر اطلاعات درست باشد، «Гүйлгээ амжилттай боллоо» (پرداخت انجام شد) و اگر نادرست باشد، «Гүйлгээ амжилтгүй боллоо» (پرداخت انجام نشد) نوشته می‌شود.
guide-mn-monpass-obtain-card-result-success = «Гүйлгээ амжилттай боллоо»
guide-mn-monpass-obtain-card-result-failure = «Гүйлгээ амжилтгүй боллоо»

guide-mn-monpass-obtain-card-failed = اطلاعات کارت را بررسی کنید
    .body = شاید اطلاعات کارت اشتباه نوشته شده یا کارت از بانک خان باشد. آن را بررسی کنید و یک بار دیگر با «КАРТААР ТӨЛӨХ» بپردازید.
guide-mn-monpass-obtain-card-failed-caution-twice = پیش از پرداخت دوباره، از بانک خود بپرسید که پول از حسابتان کم شده است یا نه. اگر کم شده است، دوباره نپردازید و با { -monpass } تماس بگیرید.

guide-mn-monpass-obtain-card-retry = این بار پرداخت انجام شد؟
    .body = اگر باز هم انجام نشد، از راه دیگری بپردازید.
guide-mn-monpass-obtain-card-retry-success = بله، انجام شد
guide-mn-monpass-obtain-card-retry-cash = خیر، نقدی در بانک می‌پردازم
guide-mn-monpass-obtain-card-retry-transfer = خیر، به حساب واریز می‌کنم

guide-mn-monpass-obtain-notary-copy = رونوشت برابر اصل بگیرید
    .body = رونوشت گواهی ثبت دولتی سازمان را در دفتر اسناد رسمی برابر اصل کنید.

guide-mn-monpass-obtain-papers = مدارک را آماده کنید
    .body = همهٔ مدارک زیر را همراه ببرید. هر ۲ نسخهٔ قرارداد باید امضای صاحب گواهی و مدیر را داشته باشد. وکالت‌نامه فقط وقتی لازم است که کس دیگری توکن را بگیرد.

guide-mn-monpass-obtain-visit = به دفتر ثبت‌نام بروید
    .body = پس از پرداخت، کارمندی که گواهی به نام اوست با مدارک به یکی از این دو جا می‌رود: مرکز صدور گواهی { -monpass }، یا غرفهٔ امضای دیجیتال در مرکز یکپارچهٔ خدمات پایتخت، در مرکز خرید دونجینگاراو («Дүнжингарав»).
guide-mn-monpass-obtain-visit-caution-address = نشانی‌ها از سال ۲۰۱۷ است؛ پیش از رفتن، تماس بگیرید. در صورتحساب نمونه نشانی دیگری آمده است: اولان‌باتور، ناحیهٔ بایانزورخ، خوروی ۱، برج «Нисора»، واحدهای ۷۰۲ و ۷۰۳.

guide-mn-monpass-obtain-receive = توکن را تحویل بگیرید
    .body = مسئول ثبت‌نام مدارک را از شما می‌گیرد و توکن («Э-Токен») را تحویل می‌دهد. از او بپرسید که توکن به راه‌انداز (درایور) ویژه‌ای نیاز دارد یا نه.

guide-mn-monpass-obtain-pin-mail = { -pin } با رایانامه می‌آید
    .body = صاحب گواهی { -pin } توکن را در رایانامهٔ خودش دریافت می‌کند.
guide-mn-monpass-obtain-pin-mail-caution-pin-secret = نامه‌ای را که { -pin } در آن است برای کسی نفرستید و { -pin } را کنار توکن نگذارید. هر کس هر دو را داشته باشد، می‌تواند به جای شما امضا کند.

guide-mn-monpass-obtain-issued-mail = تا صدور گواهی صبر کنید
    .body = { -monpass } سفارش را بررسی می‌کند و گواهی را می‌سازد. سپس خبر صدور امضای دیجیتال و راهنمای دریافت و نصب گواهی به رایانامهٔ صاحب گواهی فرستاده می‌شود.
guide-mn-monpass-obtain-issued-mail-wait = دستورالعمل نگفته است چقدر طول می‌کشد. با رسیدن نامه ادامه دهید؛ اگر دیر شد، تلفنی بپرسید.

guide-mn-monpass-obtain-client = برنامهٔ { -monpass } را نصب کنید
    .body = برنامهٔ «Monpass Client» را از نشانی www.monpass.mn/support دریافت، نصب و باز کنید. راهنمای دریافت، نصب و کار با آن هم همان‌جاست.
guide-mn-monpass-obtain-client-caution-trusted-source = برنامه را از وبگاه‌های ناشناس یا از پیوندی که برایتان فرستاده‌اند نگیرید. برنامهٔ دستکاری‌شده می‌تواند { -pin } توکن را به سرقت ببرد.

guide-mn-monpass-obtain-plug-in = توکن را به رایانه وصل کنید
    .body = توکن را به درگاه { -usb } رایانه وصل کنید و تا پایان کار جدا نکنید.

guide-mn-monpass-obtain-driver = راه‌انداز توکن را بررسی کنید
    .body = نام راه‌انداز (درایور) این توکن جایی منتشر نشده است؛ پس شاید نصب باشد و { -tamga } آن را نیابد. در این صورت، فایل آن را در «تنظیمات» معرفی کنید یا بدون این بررسی ادامه دهید. اگر راه‌انداز را نمی‌یابید، تلفنی بپرسید.

guide-mn-monpass-obtain-token-active = از آماده بودن توکن مطمئن شوید
    .body = پیش از نصب گواهی، توکن باید آماده‌سازی شده باشد و { -pin } آن قفل نباشد. این بررسی { -pin } را نمی‌پرسد و از دفعات مجاز وارد کردن آن کم نمی‌کند.

guide-mn-monpass-obtain-client-running = برنامه توکن را می‌بیند؟
    .body = اگر وبگاهی نوشت «Token - ээ залгаад, Monpass client tool програмыг эхлүүлэнэ үү.»، توکن را وصل کنید و برنامهٔ { -monpass } را باز کنید. پیام «ESign Клэнтээ унтрааж асууна уу?» از برنامهٔ دیگری است و می‌خواهد «ESIGN Client» را ببندید و دوباره باز کنید.

guide-mn-monpass-obtain-pending = وضعیت گواهی را ببینید
    .body = در برنامهٔ { -monpass } گزینهٔ «Шинэ гарын үсэг суулгах» را بزنید. گواهی خود را در فهرست «Хүлээгдэж байгаа тоон гарын үсэг» بیابید و وضعیت آن را ببینید.
guide-mn-monpass-obtain-pending-approved = وضعیت «Баталгаажсан» است
guide-mn-monpass-obtain-pending-other = وضعیت دیگری دارد یا در فهرست نیست
guide-mn-monpass-obtain-pending-variant-window = شاید عنوان پنجره این باشد

guide-mn-monpass-obtain-not-approved = تلفنی بپرسید
    .body = گواهی را فقط با وضعیت «Баталгаажсан» (تأییدشده) می‌توان نصب کرد. از { -monpass } بپرسید که سفارش و پرداخت شما بررسی شده است یا نه. وقتی وضعیت «Баталгаажсан» شد، ادامه دهید.

guide-mn-monpass-obtain-install = گواهی را روی توکن نصب کنید
    .body = وقتی وضعیت گواهی «Баталгаажсан» است، «Суулгах» را بزنید تا گواهی روی توکن نصب شود.
guide-mn-monpass-obtain-install-caution-leave-plugged = تا پایان نصب، توکن را جدا نکنید و برنامه را نبندید.
guide-mn-monpass-obtain-install-caution-last-tries = اگر { -pin } خواسته شد، همان را که با رایانامه آمده است بنویسید. آن را حدسی وارد نکنید؛ پس از چند بار اشتباه، شاید توکن قفل شود.

guide-mn-monpass-obtain-certificate = گواهی نصب‌شده را بررسی کنید
    .body = روی توکن باید یک گواهی امضا باشد و تاریخ اعتبار آن نگذشته باشد.

guide-mn-monpass-obtain-key = کلید گواهی را بررسی کنید
    .body = کلید خصوصی امضا درون توکن ساخته می‌شود و هرگز از آن بیرون نمی‌آید. کلید گواهی باید روی همین توکن باشد. اگر بخواهید، همین‌جا یک امضای آزمایشی بسازید تا ببینید کلید واقعاً امضا می‌کند.
guide-mn-monpass-obtain-own-pin = { -pin } را عوض کنید
    .body = { -pin } با رایانامه رسیده است و شاید دیگران هم آن را دیده باشند. همین‌جا آن را به رمزی که تنها خودتان می‌دانید تغییر دهید و از این پس رمز تازه را به کار ببرید.

guide-mn-monpass-obtain-unlock = توکن را به همان دفتر ببرید
    .body = توکنی را که آماده‌سازی نشده یا { -pin } آن قفل است، به دفتر ثبت‌نامی ببرید که آن را تحویل داده است. پس از رفع ایراد، آن را دوباره وصل کنید.
guide-mn-monpass-obtain-unlock-caution-no-reset = خودتان توکن را دوباره آماده‌سازی (فرمت) نکنید؛ کلید و گواهی آن برای همیشه پاک می‌شود.

guide-mn-monpass-obtain-not-installed = گواهی را دوباره نصب کنید
    .body = مطمئن شوید که در برنامهٔ { -monpass } دکمهٔ «Суулгах» را زده‌اید. سپس توکن را جدا و دوباره وصل کنید. اگر باز هم گواهی دیده نشد، با { -monpass } تماس بگیرید.

guide-mn-monpass-obtain-other-token = توکن درست را وصل کنید
    .body = کلید گواهی روی این توکن نیست. توکنی را وصل کنید که گواهی را روی آن نصب کرده‌اید. اگر همین توکن است، با { -monpass } تماس بگیرید.

guide-mn-monpass-obtain-keep = از این پس به یاد داشته باشید
    .body = تاریخ پایان گواهی را یادداشت کنید و توکن را جدا از { -pin } در جای امنی نگه دارید. در وبگاه { -monpass } گواهی‌های صادرشده زیر «ОЛГОГДСОН ТООН ГАРЫН ҮСГҮҮД» و گواهی‌های نامعتبر زیر «ХҮЧИНГҮЙ ГЭРЧИЛГЭЭ» آمده است. تمدید و ابطال را کارمند مسئول درخواست می‌کند.
