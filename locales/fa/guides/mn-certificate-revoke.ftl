### واژه‌های راهنمای mn-certificate-revoke، به ترتیب گام‌های آن.

guide-mn-certificate-revoke = ابطال گواهی { -monpass }
    .body = هرگاه توکن گم شود، کس دیگری { -pin } آن را بداند، صاحب گواهی از کار برود یا مشخصاتش تغییر کند، گواهی را باطل کنید. دستورالعمل سال ۲۰۱۷ { -monpass } می‌گوید این درخواست را کارمند مسئول سازمان می‌دهد، ولی نامی از دکمهٔ آن نبرده است. هر جا چیزی روشن نیست، تلفنی بپرسید.
guide-mn-certificate-revoke-caution-year = این راهنما بر پایهٔ دستورالعمل سال ۲۰۱۷ { -monpass } و قانونی است که تا سال ۲۰۲۲ اجرا می‌شد. برای روش امروز با شمارهٔ { "+976 18002535" } تماس بگیرید یا به نشانی info@monpass.mn بنویسید.
guide-mn-certificate-revoke-caution-final = در منابع خود راهی برای برگرداندن گواهی باطل‌شده نیافته‌ایم. اگر امضا باز هم لازم است، باید گواهی تازه سفارش دهید و هزینهٔ آن را بپردازید.

guide-mn-certificate-revoke-reason = چرا باید باطل شود؟
    .body = اگر ممکن است کس دیگری به نام شما امضا کند، نخست تلفنی خبر دهید. در موارد دیگر، درخواست را مستقیم می‌فرستید.
guide-mn-certificate-revoke-reason-lost = توکن گم یا دزدیده شده است
guide-mn-certificate-revoke-reason-pin-known = کس دیگری { -pin } را می‌داند
guide-mn-certificate-revoke-reason-left = صاحب گواهی از کار رفته است
guide-mn-certificate-revoke-reason-changed = مشخصات تغییر کرده است
guide-mn-certificate-revoke-reason-other = دلیل دیگر

guide-mn-certificate-revoke-call-lost = بی‌درنگ تلفنی خبر دهید
    .body = با شمارهٔ { "1800-2535" } تماس بگیرید، بگویید توکن گم شده است و بخواهید گواهی را فوری باطل کنند. نام‌ها و شمارهٔ ثبت شخصی صاحب گواهی و نام و شمارهٔ ثبت سازمان را آماده داشته باشید. اگر ممکن است توکن پیدا شود، بپرسید که می‌توان گواهی را موقتاً معلق کرد یا نه. اگر کسی پاسخ نداد، بی‌درنگ به info@monpass.mn بنویسید و دوباره تماس بگیرید.
guide-mn-certificate-revoke-call-lost-caution-at-once = تا گواهی باطل نشده است، هر کس توکن و { -pin } آن را با هم به دست آورد، می‌تواند به نام شما امضا کند. روز و ساعت تماس و نام پاسخگو را یادداشت کنید.
guide-mn-certificate-revoke-call-lost-caution-liable = بنا بر قانونی که تا سال ۲۰۲۲ اجرا می‌شد، پیامد گم شدن یا فاش شدن کلید خصوصی با صاحب گواهی بود. او باید بی‌درنگ به صادرکننده و طرف‌های خود خبر می‌داد که شاید کس دیگری کلید را بداند. حکم قانون امروز را تلفنی بپرسید.
guide-mn-certificate-revoke-call-lost-caution-no-pin = کارمند واقعی هرگز { -pin } توکن یا رمز عبور شما را نمی‌پرسد. اگر کسی پرسید، تماس را قطع کنید.

guide-mn-certificate-revoke-call-pin = بی‌درنگ تلفنی خبر دهید
    .body = توکن را جدا کنید و نزد خود نگه دارید. با شمارهٔ { "1800-2535" } تماس بگیرید، بگویید کس دیگری { -pin } را می‌داند و بپرسید که گواهی باید باطل شود یا عوض کردن { -pin } کافی است.
guide-mn-certificate-revoke-call-pin-caution-liable = { guide-mn-certificate-revoke-call-lost-caution-liable }
guide-mn-certificate-revoke-call-pin-caution-no-pin = { guide-mn-certificate-revoke-call-lost-caution-no-pin }

guide-mn-certificate-revoke-take-back = توکن را پس بگیرید
    .body = توکن را از کسی که می‌رود تحویل بگیرید و در جای امنی نگه دارید. تا گواهی باطل نشده است، هیچ‌کس نباید آن را به کار ببرد. اگر توکن را پس نداد، بی‌درنگ با شمارهٔ { "1800-2535" } تماس بگیرید.
guide-mn-certificate-revoke-take-back-caution-no-lending = هیچ‌کس نباید با گواهی دیگری امضا کند، حتی اگر { -pin } آن را بداند. برای جانشین او، گواهی به نام خودش سفارش دهید.

guide-mn-certificate-revoke-token = توکن در دست شماست؟
    .body = اگر هست، روی خود توکن می‌بینید کدام گواهی باید باطل شود و آن را با گواهی دیگری اشتباه نمی‌گیرید.
guide-mn-certificate-revoke-token-here = بله، نزد من است
guide-mn-certificate-revoke-token-gone = خیر، نزد من نیست

guide-mn-certificate-revoke-plug-in = { guide-mn-monpass-obtain-plug-in }
    .body = { guide-mn-monpass-obtain-plug-in.body }

guide-mn-certificate-revoke-driver = { guide-mn-monpass-obtain-driver }
    .body = { guide-mn-monpass-obtain-driver.body }
guide-mn-certificate-revoke-driver-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-revoke-certificate = گواهی را یادداشت کنید
    .body = نام صاحب گواهی، شمارهٔ سریال و تاریخ پایان را ببینید. اگر همان گواهی است که باید باطل شود، آن را یادداشت کنید و ادامه دهید. { -pin } لازم نیست.

guide-mn-certificate-revoke-which = مشخصات درخواست را آماده کنید
    .body = این‌ها را برای یافتن گواهی در وبگاه، گفت‌وگوی تلفنی و نوشتن نامه لازم دارید. اگر کار فوری است، آنچه را نمی‌دانید خالی بگذارید.
guide-mn-certificate-revoke-which-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-certificate-revoke-which-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-certificate-revoke-which-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-certificate-revoke-which-field-organisation-name = { guide-mn-monpass-obtain-organisation-basics-field-organisation-name }
guide-mn-certificate-revoke-which-field-organisation-number = { guide-mn-monpass-obtain-organisation-basics-field-organisation-number }

guide-mn-certificate-revoke-who = مسئول حساب در وبگاه کیست؟
    .body = درخواست ابطال را کارمندی که نمایندهٔ سازمان است، از حساب سازمان در وبگاه www.monpass.mn می‌دهد.
guide-mn-certificate-revoke-who-me = خود من
guide-mn-certificate-revoke-who-colleague = یکی از همکارانم
guide-mn-certificate-revoke-who-nobody = هیچ‌کس نمی‌تواند وارد شود

guide-mn-certificate-revoke-tell-employee = به کارمند مسئول خبر دهید
    .body = آنچه را آماده کرده‌اید به کارمند مسئول بدهید و بخواهید همین حالا درخواست دهد. گام‌های بعدی با اوست.

guide-mn-certificate-revoke-sign-in = { guide-mn-monpass-obtain-sign-in }
    .body = { guide-mn-monpass-obtain-sign-in.body }
guide-mn-certificate-revoke-sign-in-caution-address = { guide-mn-monpass-obtain-registration-page-caution-address }
guide-mn-certificate-revoke-sign-in-caution-password = { guide-mn-monpass-obtain-sign-in-caution-password }

guide-mn-certificate-revoke-issued = گواهی را در فهرست بیابید
    .body = گواهی را با آنچه آماده کرده‌اید بیابید. دستورالعمل نگفته است درخواست ابطال با کدام دکمه فرستاده می‌شود؛ ببینید در سطر آن چنین دکمه‌ای هست یا نه.
guide-mn-certificate-revoke-issued-button = دکمهٔ ابطال هست
guide-mn-certificate-revoke-issued-no-button = دکمه یا گواهی دیده نمی‌شود

guide-mn-certificate-revoke-request = درخواست را بفرستید
    .body = دکمه را بزنید و طبق راهنمایی وبگاه پیش بروید. ما این صفحه را ندیده‌ایم. اگر دلیل را پرسید، دلیل واقعی را بنویسید. اگر شک دارید، پیش از فرستادن تلفنی بپرسید.
guide-mn-certificate-revoke-request-caution-right-one = پیش از فرستادن، نام و شمارهٔ ثبت شخصی صاحب گواهی را یک بار دیگر مقایسه کنید. اگر گواهی دیگری باطل شود، شاید لازم شود برای آن شخص گواهی تازه سفارش دهید.

guide-mn-certificate-revoke-write = درخواست کتبی بدهید
    .body = در قانون پیشین، گواهی به درخواست کتبی صاحب آن باطل می‌شد. در نامهٔ رسمی، نام و شمارهٔ ثبت شخصی صاحب گواهی و دلیل را بنویسید؛ مدیر آن را امضا می‌کند و مهر سازمان را می‌زند. با شمارهٔ { "1800-2535" } تماس بگیرید و بپرسید نامه را چگونه و به چه کسی برسانید؛ نشانی رایانامه info@monpass.mn است.

guide-mn-certificate-revoke-ask-when = زمان ابطال را بپرسید
    .body = با { -monpass } تماس بگیرید و بپرسید که درخواست رسیده است یا نه و گواهی چه زمانی باطل می‌شود. در قانون پیشین، ابطال را به صاحب گواهی خبر می‌دادند و ظرف شش ساعت در پایگاه داده ثبت می‌کردند.
guide-mn-certificate-revoke-ask-when-wait = نمی‌دانیم امروز چقدر طول می‌کشد. اگر ممکن است توکن در دست کس دیگری باشد، منتظر پاسخ نمانید و دوباره تماس بگیرید.

guide-mn-certificate-revoke-revoked-list = ببینید باطل شده است یا نه
    .body = وارد وبگاه شوید و ببینید گواهی در «ХҮЧИНГҮЙ ГЭРЧИЛГЭЭ» (گواهی‌های نامعتبر) آمده است یا نه. اگر نمی‌توانید وارد شوید، تلفنی بپرسید.
guide-mn-certificate-revoke-revoked-list-listed = در فهرست آمده است
guide-mn-certificate-revoke-revoked-list-told = تلفنی تأیید کردند
guide-mn-certificate-revoke-revoked-list-not-yet = هنوز نیامده است

guide-mn-certificate-revoke-not-listed = دوباره تلفنی بپرسید
    .body = به { -monpass } بگویید چه روز و ساعتی درخواست داده‌اید و بپرسید چرا گواهی باطل نشده است. نام پاسخگو را یادداشت کنید و فهرست را دوباره ببینید.

guide-mn-certificate-revoke-tell = به طرف‌های خود خبر دهید
    .body = به وبگاه‌هایی که با این امضا وارد آن‌ها می‌شوید، به بانک و به طرف‌های خود بگویید که گواهی باطل شده است. اگر ممکن است پس از گم شدن توکن چیزی به نام شما امضا شده باشد، آن را هم بگویید.

guide-mn-certificate-revoke-old-token = گواهی باطل‌شده را به کار نبرید
    .body = با گواهی باطل‌شده نباید چیزی امضا کرد. اگر خود توکن در دست شماست، آن را دور نیندازید؛ تلفنی بپرسید که می‌توان گواهی تازه را روی آن گذاشت یا نه.
guide-mn-certificate-revoke-old-token-caution-found-again = اگر توکن گم‌شده پیدا شد، آن را به کار نبرید. از { -monpass } تلفنی بپرسید با آن چه کنید.

guide-mn-certificate-revoke-other-token = { guide-mn-monpass-obtain-other-token }
    .body = روی این توکن گواهی نیست. توکنی را وصل کنید که گواهی مورد نظر روی آن است. اگر توکن دیگری نیست، می‌توانید بدون این بررسی ادامه دهید.

guide-mn-certificate-revoke-new-certificate = اگر لازم است، گواهی تازه بگیرید
    .body = اگر امضا باز هم لازم است، گواهی تازه سفارش دهید. اگر توکن گم شده است، در سطر توکن فرم سفارش «Тийм» (بله) را انتخاب کنید؛ اگر نزد شماست، تلفنی بپرسید که می‌توان «Үгүй» (خیر) را انتخاب کرد یا نه. رونوشت درخواست و یادداشت تماس‌ها را نگه دارید.
