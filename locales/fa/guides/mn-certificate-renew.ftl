### واژه‌های راهنمای mn-certificate-renew، به ترتیب گام‌های آن.

guide-mn-certificate-renew = تمدید گواهی { -monpass }
    .body = با این راهنما گواهی امضای دیجیتالی را که { -monpass } در مغولستان صادر کرده است پیش از پایان اعتبار تمدید می‌کنید و گواهی تازه را روی همین توکن می‌گذارید. دستورالعمل سال ۲۰۱۷ می‌گوید کارمند مسئول می‌تواند تمدید را درخواست کند، ولی روش آن را ننوشته است. پس مسیر سفارش تازه را می‌روید و هر چه را روشن نیست تلفنی می‌پرسید.
guide-mn-certificate-renew-caution-year = این راهنما بر پایهٔ دستورالعمل سال ۲۰۱۷ { -monpass } است. شاید وبگاه، بها، نشانی‌ها و روش کار از آن زمان تغییر کرده باشد. پیش از پرداخت، با شمارهٔ { "+976 18002535" } تماس بگیرید یا به نشانی info@monpass.mn بنویسید و بپرسید.
guide-mn-certificate-renew-caution-pin = { guide-mn-monpass-obtain-caution-pin }

guide-mn-certificate-renew-kind = کدام گواهی را تمدید می‌کنید؟
    .body = از ۱ مهٔ ۲۰۲۲ امضای دیجیتال اشخاص حقوقی مغولستان به شکل مهر الکترونیکی است. روی توکن شما شاید گواهی یکی از مسئولان باشد یا مهر الکترونیکی سازمان.
guide-mn-certificate-renew-kind-official = { guide-mn-monpass-obtain-need-official }
guide-mn-certificate-renew-kind-stamp = { guide-mn-monpass-obtain-need-stamp }

guide-mn-certificate-renew-stamp = { guide-mn-monpass-obtain-stamp }
    .body = دستورالعمل سال ۲۰۱۷ روش تمدید مهر الکترونیکی را ننوشته است. نخست روش و هزینهٔ آن را تلفنی بپرسید. اگر گفتند می‌توانید همین مسیر را بروید، ادامه دهید.

guide-mn-certificate-renew-token = توکن کنونی شما سالم است؟
    .body = گواهی تازه روی همین توکن گذاشته می‌شود و لازم نیست توکن دیگری بخرید. توکن را دم دست داشته باشید.
guide-mn-certificate-renew-token-works = بله، سالم است و نزد من است
guide-mn-certificate-renew-token-gone = خیر، گم شده یا خراب است

guide-mn-certificate-renew-gone = به توکن تازه نیاز دارید
    .body = اگر توکن گم شده است، نخست گواهی آن را باطل کنید. اگر خراب است، از { -monpass } تلفنی بپرسید چه باید کرد. سپس هنگام سفارش گواهی تازه، در سطر توکن فرم «Тийм» (بله) را انتخاب کنید.

guide-mn-certificate-renew-plug-in = { guide-mn-monpass-obtain-plug-in }
    .body = { guide-mn-monpass-obtain-plug-in.body }

guide-mn-certificate-renew-driver = { guide-mn-monpass-obtain-driver }
    .body = { guide-mn-monpass-obtain-driver.body }
guide-mn-certificate-renew-driver-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-renew-token-active = از قفل نبودن توکن مطمئن شوید
    .body = توکن باید آماده‌سازی شده باشد و { -pin } آن قفل نباشد. این بررسی { -pin } را نمی‌پرسد و از دفعات مجاز وارد کردن آن کم نمی‌کند.

guide-mn-certificate-renew-old-certificate = گواهی کنونی را یادداشت کنید
    .body = گواهی روی توکن اکنون یادداشت می‌شود تا در پایان با گواهی تازه مقایسه شود. تاریخ پایان آن را ببینید. در دستورالعمل نیامده است که صدور گواهی تازه چند روز طول می‌کشد؛ پس زود آغاز کنید.
guide-mn-certificate-renew-old-certificate-caution-keep-old = تا گواهی تازه نصب و بررسی نشده است، گواهی پیشین را از توکن پاک نکنید. خودتان توکن را دوباره آماده‌سازی (فرمت) نکنید؛ کلید و گواهی آن برای همیشه پاک می‌شود.

guide-mn-certificate-renew-changes = مشخصات صاحب گواهی تغییر کرده است؟
    .body = فرم سفارش دوباره نام‌ها، شمارهٔ ثبت شخصی، سمت و رایانامهٔ صاحب گواهی و نام سازمان را می‌پرسد. آیا چیزی از این‌ها از سفارش پیشین تاکنون تغییر کرده است؟
guide-mn-certificate-renew-changes-same = خیر، همه مانند پیش است
guide-mn-certificate-renew-changes-changed = بله، تغییر کرده است

guide-mn-certificate-renew-changed = با مشخصات تازه سفارش دهید
    .body = در فرم سفارش، مشخصات کنونی را بنویسید. از { -monpass } تلفنی بپرسید که گواهی دارای مشخصات پیشین باید باطل شود یا نه.

guide-mn-certificate-renew-sign-in = { guide-mn-monpass-obtain-sign-in }
    .body = { guide-mn-monpass-obtain-sign-in.body }
guide-mn-certificate-renew-sign-in-caution-address = { guide-mn-monpass-obtain-registration-page-caution-address }
guide-mn-certificate-renew-sign-in-caution-password = { guide-mn-monpass-obtain-sign-in-caution-password }

guide-mn-certificate-renew-company-page = { guide-mn-monpass-obtain-company-page }
    .body = { guide-mn-monpass-obtain-company-page.body }
guide-mn-certificate-renew-company-page-agrees = { guide-mn-monpass-obtain-company-page-agrees }
guide-mn-certificate-renew-company-page-differs = { guide-mn-monpass-obtain-company-page-differs }

guide-mn-certificate-renew-company-correct = اطلاعات نادرست را اصلاح کنید
    .body = دکمهٔ «Засах» را بزنید و اطلاعات نادرست را از روی گواهی ثبت دولتی سازمان و سوابق بیمهٔ اجتماعی آن اصلاح و ذخیره کنید. راهنمای گرفتن نخستین گواهی همهٔ خانه‌ها را توضیح می‌دهد. سپس ببینید هشدار برطرف شده است یا نه.

guide-mn-certificate-renew-issued = گواهی صادرشده را پیدا کنید
    .body = در فهرست، گواهی‌ای را که می‌خواهید تمدید کنید بیابید. دستورالعمل نگفته است درخواست تمدید با کدام دکمه فرستاده می‌شود؛ ببینید در سطر آن چنین دکمه‌ای هست یا نه. اگر نیست، سفارش تازه می‌دهید.
guide-mn-certificate-renew-issued-no-button = دکمه‌ای برای تمدید نیست
guide-mn-certificate-renew-issued-button = دکمهٔ تمدید هست
guide-mn-certificate-renew-issued-caution-not-revoke = هیچ دکمه‌ای را که معنای ابطال یا حذف دارد نزنید. با گواهی باطل‌شده نمی‌توان امضا کرد.

guide-mn-certificate-renew-renewal-button = درخواست تمدید را بفرستید
    .body = دکمه را بزنید و طبق راهنمایی وبگاه پیش بروید. ما این صفحه را ندیده‌ایم. اگر پرسید توکن می‌خواهید یا نه، «Үгүй» (خیر) را انتخاب کنید. اگر شک دارید، پیش از ذخیره تلفنی بپرسید.

guide-mn-certificate-renew-term = { guide-mn-monpass-obtain-term }
    .body = { guide-mn-monpass-obtain-term.body }
guide-mn-certificate-renew-term-one-year = { guide-mn-monpass-obtain-term-one-year }
guide-mn-certificate-renew-term-two-years = { guide-mn-monpass-obtain-term-two-years }
guide-mn-certificate-renew-term-caution-remaining-days = در دستورالعمل نیامده است که روزهای باقی‌ماندهٔ گواهی کنونی به مدت تازه افزوده می‌شود یا نه. اگر روزهای زیادی مانده است، پیش از پرداخت تلفنی بپرسید.

guide-mn-certificate-renew-price = هزینهٔ ۱ سال، بدون توکن
    .body = در فرم، دو سطر زیر را به همین صورت انتخاب کنید. با بهای سال ۲۰۱۷، گواهی ۴۰٬۰۰۰، مالیات «НӨАТ» ۴٬۰۰۰ و جمع کل ۴۴٬۰۰۰ توگروگ می‌شود. آن را با جمع کل («Нийт дүн») در فرم مقایسه کنید.
guide-mn-certificate-renew-price-cost-certificate = { guide-mn-monpass-obtain-price-without-device-cost-certificate }
guide-mn-certificate-renew-price-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }
guide-mn-certificate-renew-price-caution-no-second-token = در سطر توکن، «Тийм» (بله) فقط برای کسی است که نخستین بار سفارش می‌دهد. اگر آن را انتخاب کنید، بهای توکن تازه هم افزوده می‌شود: در سال ۲۰۱۷، ۴۰٬۰۰۰ توگروگ و ۱۰ درصد مالیات.

guide-mn-certificate-renew-price-two-years = هزینهٔ ۲ سال، بدون توکن
    .body = در فرم، دو سطر زیر را به همین صورت انتخاب کنید. دستورالعمل سال ۲۰۱۷ بهای ۲ سال را ننوشته است؛ جمع کل («Нийт дүн») را در خود فرم ببینید.
guide-mn-certificate-renew-price-two-years-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }
guide-mn-certificate-renew-price-two-years-caution-no-second-token = { guide-mn-certificate-renew-price-caution-no-second-token }

guide-mn-certificate-renew-holder-citizenship = { guide-mn-monpass-obtain-holder-citizenship }
    .body = { guide-mn-monpass-obtain-holder-citizenship.body }
guide-mn-certificate-renew-holder-citizenship-mongolian = { guide-mn-monpass-obtain-holder-citizenship-mongolian }
guide-mn-certificate-renew-holder-citizenship-foreign = { guide-mn-monpass-obtain-holder-citizenship-foreign }

guide-mn-certificate-renew-holder = { guide-mn-monpass-obtain-holder }
    .body = { guide-mn-monpass-obtain-holder.body }
guide-mn-certificate-renew-holder-field-holder-clan-name = { guide-mn-monpass-obtain-holder-field-holder-clan-name }
guide-mn-certificate-renew-holder-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-certificate-renew-holder-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-certificate-renew-holder-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-certificate-renew-holder-field-holder-sex = { guide-mn-monpass-obtain-holder-field-holder-sex }

guide-mn-certificate-renew-holder-foreign = { guide-mn-monpass-obtain-holder-foreign }
    .body = { guide-mn-monpass-obtain-holder-foreign.body }
guide-mn-certificate-renew-holder-foreign-field-holder-clan-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-clan-name }
guide-mn-certificate-renew-holder-foreign-field-holder-parent-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-parent-name }
guide-mn-certificate-renew-holder-foreign-field-holder-number = { guide-mn-monpass-obtain-holder-foreign-field-holder-number }
guide-mn-certificate-renew-holder-foreign-field-holder-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-name }
guide-mn-certificate-renew-holder-foreign-field-holder-sex = { guide-mn-monpass-obtain-holder-foreign-field-holder-sex }

guide-mn-certificate-renew-order-organisation = { guide-mn-monpass-obtain-order-organisation }
    .body = { guide-mn-monpass-obtain-order-organisation.body }
guide-mn-certificate-renew-order-organisation-field-organisation-name = { guide-mn-monpass-obtain-order-organisation-field-organisation-name }
guide-mn-certificate-renew-order-organisation-field-organisation-department = { guide-mn-monpass-obtain-order-organisation-field-organisation-department }
guide-mn-certificate-renew-order-organisation-field-holder-position = { guide-mn-monpass-obtain-order-organisation-field-holder-position }

guide-mn-certificate-renew-order-contact = { guide-mn-monpass-obtain-order-contact }
    .body = پیوند تأیید سفارش و سپس خبر صدور گواهی به رایانامهٔ صاحب گواهی فرستاده می‌شود.
guide-mn-certificate-renew-order-contact-field-email = { guide-mn-monpass-obtain-order-contact-field-email }
guide-mn-certificate-renew-order-contact-field-second-email = { guide-mn-monpass-obtain-order-contact-field-second-email }
guide-mn-certificate-renew-order-contact-field-phone = { guide-mn-monpass-obtain-order-contact-field-phone }
guide-mn-certificate-renew-order-contact-field-order-note = { guide-mn-monpass-obtain-order-contact-field-order-note }
guide-mn-certificate-renew-order-contact-caution-own-email = فقط رایانامهٔ اداری یا شخصی خود صاحب گواهی را بنویسید. اگر رایانامهٔ کس دیگری را بنویسید، ممکن است او سفارش را تأیید کند.

guide-mn-certificate-renew-order-page = { guide-mn-monpass-obtain-order-page }
    .body = { guide-mn-monpass-obtain-order-page.body }

guide-mn-certificate-renew-order-form = { guide-mn-monpass-obtain-order-form }
    .body = آنچه را آماده کرده‌اید یکی‌یکی از همین صفحه کپی کنید. در بخش «ТООН ГАРЫН ҮСГИЙН МЭДЭЭЛЭЛ» مدت گواهی و در سطر توکن «Үгүй» (خیر) را انتخاب کنید و «Нийт дүн» را ببینید. هنوز ذخیره نکنید.
guide-mn-certificate-renew-order-form-variant-foreign = { guide-mn-monpass-obtain-order-form-variant-foreign }

guide-mn-certificate-renew-order-contract = { guide-mn-monpass-obtain-order-contract }
    .body = { guide-mn-monpass-obtain-order-contract.body }
guide-mn-certificate-renew-order-contract-caution-read = { guide-mn-monpass-obtain-order-contract-caution-read }

guide-mn-certificate-renew-more-holders = { guide-mn-monpass-obtain-more-holders }
    .body = { guide-mn-monpass-obtain-more-holders.body }

guide-mn-certificate-renew-holder-mail = { guide-mn-monpass-obtain-holder-mail }
    .body = { guide-mn-monpass-obtain-holder-mail.body }
guide-mn-certificate-renew-holder-mail-caution-check-first = { guide-mn-monpass-obtain-holder-mail-caution-check-first }

guide-mn-certificate-renew-order-status = { guide-mn-monpass-obtain-order-status }
    .body = { guide-mn-monpass-obtain-order-status.body }
guide-mn-certificate-renew-order-status-new = { guide-mn-monpass-obtain-order-status-new }
guide-mn-certificate-renew-order-status-waiting = { guide-mn-monpass-obtain-order-status-waiting }

guide-mn-certificate-renew-order-unconfirmed = نشانی رایانامه را بررسی کنید
    .body = شاید صاحب گواهی هنوز نامه را باز نکرده باشد یا نشانی رایانامه اشتباه باشد. پوشهٔ هرزنامه را هم ببینید. اگر نامه‌ای نیامده است، با { -monpass } تماس بگیرید و سپس وضعیت را دوباره ببینید. اگر با دکمهٔ تمدید درخواست داده‌اید، بپرسید که اصلاً چنین نامه‌ای می‌آید یا نه.

guide-mn-certificate-renew-contract = { guide-mn-monpass-obtain-contract }
    .body = { guide-mn-monpass-obtain-contract.body }

guide-mn-certificate-renew-official-letter = { guide-mn-monpass-obtain-official-letter }
    .body = { guide-mn-monpass-obtain-official-letter.body }

guide-mn-certificate-renew-holder-signs = { guide-mn-monpass-obtain-holder-signs }
    .body = { guide-mn-monpass-obtain-holder-signs.body }

guide-mn-certificate-renew-director-signs = { guide-mn-monpass-obtain-director-signs }
    .body = { guide-mn-monpass-obtain-director-signs.body }

guide-mn-certificate-renew-invoice = { guide-mn-monpass-obtain-invoice }
    .body = { guide-mn-monpass-obtain-invoice.body }

guide-mn-certificate-renew-invoice-download = { guide-mn-monpass-obtain-invoice-download }
    .body = { guide-mn-monpass-obtain-invoice-download.body }
guide-mn-certificate-renew-invoice-download-caution-delete = { guide-mn-monpass-obtain-invoice-download-caution-delete }

guide-mn-certificate-renew-invoice-number = { guide-mn-monpass-obtain-invoice-number }
    .body = { guide-mn-monpass-obtain-invoice-number.body }
guide-mn-certificate-renew-invoice-number-field-invoice-number = { guide-mn-monpass-obtain-invoice-number-field-invoice-number }
guide-mn-certificate-renew-invoice-number-field-invoice-total = { guide-mn-monpass-obtain-invoice-number-field-invoice-total }

guide-mn-certificate-renew-payment-method = { guide-mn-monpass-obtain-payment-method }
    .body = { guide-mn-monpass-obtain-payment-method.body }
guide-mn-certificate-renew-payment-method-cash = { guide-mn-monpass-obtain-payment-method-cash }
guide-mn-certificate-renew-payment-method-transfer = { guide-mn-monpass-obtain-payment-method-transfer }
guide-mn-certificate-renew-payment-method-card = { guide-mn-monpass-obtain-payment-method-card }

guide-mn-certificate-renew-pay-bank = { guide-mn-monpass-obtain-pay-bank }
    .body = { guide-mn-monpass-obtain-pay-bank.body }
guide-mn-certificate-renew-pay-bank-caution-note = { guide-mn-monpass-obtain-pay-bank-caution-note }
guide-mn-certificate-renew-pay-bank-caution-account = مطمئن شوید که شمارهٔ حساب همان است که روی صورتحساب نوشته شده است. اگر فرق دارد، یا کسی با رایانامه یا تلفن حساب دیگری داد، نپردازید و با { -monpass } تماس بگیرید.

guide-mn-certificate-renew-pay-transfer = { guide-mn-monpass-obtain-pay-transfer }
    .body = { guide-mn-monpass-obtain-pay-transfer.body }
guide-mn-certificate-renew-pay-transfer-caution-note = { guide-mn-monpass-obtain-pay-transfer-caution-note }
guide-mn-certificate-renew-pay-transfer-caution-account = { guide-mn-certificate-renew-pay-bank-caution-account }

guide-mn-certificate-renew-card-page = { guide-mn-monpass-obtain-card-page }
    .body = { guide-mn-monpass-obtain-card-page.body }
guide-mn-certificate-renew-card-page-caution-khan = { guide-mn-monpass-obtain-card-page-caution-khan }
guide-mn-certificate-renew-card-page-caution-amount = { guide-mn-monpass-obtain-card-page-caution-amount }

guide-mn-certificate-renew-card-pay = { guide-mn-monpass-obtain-card-pay }
    .body = { guide-mn-monpass-obtain-card-pay.body }
guide-mn-certificate-renew-card-pay-variant-unionpay = { guide-mn-monpass-obtain-card-pay-variant-unionpay }
guide-mn-certificate-renew-card-pay-caution-card-data = { guide-mn-monpass-obtain-card-pay-caution-card-data }

guide-mn-certificate-renew-card-result = { guide-mn-monpass-obtain-card-result }
    .body = { guide-mn-monpass-obtain-card-result.body }
guide-mn-certificate-renew-card-result-success = { guide-mn-monpass-obtain-card-result-success }
guide-mn-certificate-renew-card-result-failure = { guide-mn-monpass-obtain-card-result-failure }

guide-mn-certificate-renew-card-failed = { guide-mn-monpass-obtain-card-failed }
    .body = { guide-mn-monpass-obtain-card-failed.body }
guide-mn-certificate-renew-card-failed-again = دوباره با کارت می‌پردازم
guide-mn-certificate-renew-card-failed-other = از راه دیگری می‌پردازم
guide-mn-certificate-renew-card-failed-caution-twice = { guide-mn-monpass-obtain-card-failed-caution-twice }

guide-mn-certificate-renew-visit-or-not = بپرسید مراجعه لازم است یا نه
    .body = برای نخستین توکن باید با مدارک حضوری مراجعه کرد. در دستورالعمل نیامده است که بدون توکن تازه هم مراجعه لازم است یا نه، و قرارداد و نامهٔ رسمی چگونه تحویل داده می‌شود. از { -monpass } تلفنی بپرسید.
guide-mn-certificate-renew-visit-or-not-visit = گفتند مراجعه لازم است
guide-mn-certificate-renew-visit-or-not-no-visit = گفتند مراجعه لازم نیست

guide-mn-certificate-renew-collector = مدارک را چه کسی می‌برد؟
    .body = کارمندی که گواهی به نام اوست، خودش با مدارک می‌رود. اگر کس دیگری به جای او برود، وکالت‌نامه‌ای با تأیید دفتر اسناد رسمی لازم است.
guide-mn-certificate-renew-collector-holder = { guide-mn-monpass-obtain-collector-holder }
guide-mn-certificate-renew-collector-agent = { guide-mn-monpass-obtain-collector-agent }

guide-mn-certificate-renew-attorney = { guide-mn-monpass-obtain-attorney }
    .body = { guide-mn-monpass-obtain-attorney.body }

guide-mn-certificate-renew-attorney-notary = { guide-mn-monpass-obtain-attorney-notary }
    .body = وکالت‌نامهٔ پرشده را به تأیید دفتر اسناد رسمی برسانید؛ بدون این تأیید پذیرفته نمی‌شود. کسی که مراجعه می‌کند، اصل آن را همراه می‌برد.

guide-mn-certificate-renew-notary-copy = { guide-mn-monpass-obtain-notary-copy }
    .body = { guide-mn-monpass-obtain-notary-copy.body }

guide-mn-certificate-renew-papers = { guide-mn-monpass-obtain-papers }
    .body = همهٔ مدارک زیر را همراه ببرید. هر ۲ نسخهٔ قرارداد باید امضای صاحب گواهی و مدیر را داشته باشد. وکالت‌نامه فقط وقتی لازم است که کس دیگری مراجعه کند. تلفنی بپرسید که توکن را هم باید ببرید یا نه.

guide-mn-certificate-renew-visit = { guide-mn-monpass-obtain-visit }
    .body = { guide-mn-monpass-obtain-visit.body }
guide-mn-certificate-renew-visit-caution-address = { guide-mn-monpass-obtain-visit-caution-address }

guide-mn-certificate-renew-issued-mail = { guide-mn-monpass-obtain-issued-mail }
    .body = { guide-mn-monpass-obtain-issued-mail.body }
guide-mn-certificate-renew-issued-mail-wait = { guide-mn-monpass-obtain-issued-mail-wait }

guide-mn-certificate-renew-client = { guide-mn-monpass-obtain-client }
    .body = { guide-mn-monpass-obtain-client.body }
guide-mn-certificate-renew-client-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-renew-plug-again = همان توکن را دوباره وصل کنید
    .body = گواهی تازه روی همان توکنی گذاشته می‌شود که گواهی آن در آغاز یادداشت شد. آن را وصل کنید و هر توکن دیگری را جدا کنید.

guide-mn-certificate-renew-pending = { guide-mn-monpass-obtain-pending }
    .body = { guide-mn-monpass-obtain-pending.body }
guide-mn-certificate-renew-pending-approved = { guide-mn-monpass-obtain-pending-approved }
guide-mn-certificate-renew-pending-other = { guide-mn-monpass-obtain-pending-other }
guide-mn-certificate-renew-pending-variant-window = { guide-mn-monpass-obtain-pending-variant-window }

guide-mn-certificate-renew-not-approved = { guide-mn-monpass-obtain-not-approved }
    .body = { guide-mn-monpass-obtain-not-approved.body }

guide-mn-certificate-renew-install = { guide-mn-monpass-obtain-install }
    .body = { guide-mn-monpass-obtain-install.body }
guide-mn-certificate-renew-install-caution-leave-plugged = { guide-mn-monpass-obtain-install-caution-leave-plugged }
guide-mn-certificate-renew-install-caution-last-tries = اگر { -pin } خواسته شد، همان را بنویسید که اکنون به کار می‌برید؛ { -pin } نخستین هنگام گرفتن توکن با رایانامه آمده است. آن را حدسی وارد نکنید؛ پس از چند بار اشتباه، شاید توکن قفل شود.

guide-mn-certificate-renew-compare = گواهی تازه را بررسی کنید
    .body = روی توکن باید گواهی دیگری به نام همان صاحب گواهی باشد که دیرتر از گواهی یادداشت‌شده پایان می‌یابد.

guide-mn-certificate-renew-register-again = وبگاه‌های خود را امتحان کنید
    .body = با گواهی تازه یک بار وارد هر وبگاه و برنامه‌ای شوید که در آن از امضای دیجیتال استفاده می‌کنید. نمی‌دانیم در کدام‌یک باید گواهی تازه را دوباره ثبت کرد. هر کدام آن را نشناخت، از پشتیبانی همان‌جا بپرسید.

guide-mn-certificate-renew-unlock = { guide-mn-monpass-obtain-unlock }
    .body = { guide-mn-monpass-obtain-unlock.body }
guide-mn-certificate-renew-unlock-caution-no-guessing = { -pin } را حدسی وارد نکنید. اگر قفل توکن باز نشود، شاید ناچار شوید توکن و گواهی تازه بگیرید.
guide-mn-certificate-renew-unlock-caution-no-reset = { guide-mn-monpass-obtain-unlock-caution-no-reset }

guide-mn-certificate-renew-other-token = { guide-mn-monpass-obtain-other-token }
    .body = روی این توکن گواهی نیست. توکنی را وصل کنید که گواهی مورد نظر روی آن است. اگر همین توکن است، با { -monpass } تماس بگیرید.

guide-mn-certificate-renew-not-renewed = گواهی تازه دیده نمی‌شود
    .body = مطمئن شوید که در «Monpass Client» دکمهٔ «Суулгах» را زده‌اید و توکن همان است که گواهی آن در آغاز یادداشت شد. آن را جدا و دوباره وصل کنید. اگر باز هم دیده نشد، با { -monpass } تماس بگیرید.

guide-mn-certificate-renew-keep = از این پس به یاد داشته باشید
    .body = تاریخ پایان گواهی تازه را یادداشت کنید و قرارداد و رسید پرداخت را نگه دارید. توکن را جدا از { -pin } آن در جای امنی نگه دارید. اگر توکن گم شد، گواهی آن را بی‌درنگ باطل کنید.
