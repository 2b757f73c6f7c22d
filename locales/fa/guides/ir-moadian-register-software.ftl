### واژه‌های راهنمای ir-moadian-register-software، به ترتیب گام‌های آن.
### آنچه با راهنمای توکن سخت‌افزاری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-moadian-register-software = ثبت توکن نرم‌افزاری در { -moadian }
    .body = با این راهنما کلید عمومی توکن نرم‌افزاری خود را به { -moadian } معرفی می‌کنید تا سامانه در تراکنش‌های الکترونیکی هویت شما را احراز کند و امضای شما را بر اسناد و صورتحساب‌ها بشناسد. توکن نرم‌افزاری فایلی است که گواهی و کلید امضا در آن است؛ هر گامی که بتوان بررسی کرد، روی همین فایل بررسی می‌شود.
guide-ir-moadian-register-software-caution-password = گذرواژهٔ توکن را در هیچ وبگاهی جز درگاه رسمی سازمان امور مالیاتی وارد نکنید. در مسیر تأییدشده، خود درگاه هم گذرواژه را نمی‌خواهد و فقط گواهی یا کلید عمومی را می‌گیرد.

guide-ir-moadian-register-software-holder = { guide-ir-moadian-register-hardware-holder }
    .body = { guide-ir-moadian-register-hardware-holder.body }
guide-ir-moadian-register-software-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-moadian-register-software-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-moadian-register-software-person-number = { guide-ir-moadian-register-hardware-person-number }
    .body = { guide-ir-moadian-register-hardware-person-number.body }
guide-ir-moadian-register-software-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }
guide-ir-moadian-register-software-person-number-field-economic-code = { guide-ir-moadian-register-hardware-person-number-field-economic-code }

guide-ir-moadian-register-software-organisation-number = { guide-ir-moadian-register-hardware-organisation-number }
    .body = { guide-ir-moadian-register-hardware-organisation-number.body }
guide-ir-moadian-register-software-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }
guide-ir-moadian-register-software-organisation-number-field-economic-code = { guide-ir-moadian-register-hardware-organisation-number-field-economic-code }

guide-ir-moadian-register-software-sending = { guide-ir-moadian-register-hardware-sending }
    .body = { guide-ir-moadian-register-hardware-sending.body }
guide-ir-moadian-register-software-sending-self = { guide-ir-moadian-register-hardware-sending-self }
guide-ir-moadian-register-software-sending-company-my-key = { guide-ir-moadian-register-hardware-sending-company-my-key }
guide-ir-moadian-register-software-sending-company-its-key = { guide-ir-moadian-register-hardware-sending-company-its-key }

guide-ir-moadian-register-software-token = توکن نرم‌افزاری دارید؟
    .body = توکن نرم‌افزاری یک یا چند فایل روی رایانه یا لوح فشرده است که با گذرواژه به شما داده‌اند.
guide-ir-moadian-register-software-token-yes = بله، فایل‌ها نزد من است
guide-ir-moadian-register-software-token-no = خیر، هنوز نگرفته‌ام

guide-ir-moadian-register-software-where = { guide-ir-moadian-register-hardware-where }
    .body = { guide-ir-moadian-register-hardware-where.body }
guide-ir-moadian-register-software-where-office = { guide-ir-moadian-register-hardware-where-office }
guide-ir-moadian-register-software-where-remote = { guide-ir-moadian-register-hardware-where-remote }
guide-ir-moadian-register-software-where-caution-key-made-online = برخی وبگاه‌ها پیشنهاد می‌کنند کلید شما را خودشان بسازند. در این صورت کلید خصوصی شما نزد آن‌ها هم می‌ماند و می‌توانند به جای شما امضا کنند. کلید را روی رایانهٔ خودتان بسازید.

guide-ir-moadian-register-software-papers = { guide-ir-moadian-register-hardware-papers }
    .body = { guide-ir-moadian-register-hardware-papers.body }
guide-ir-moadian-register-software-papers-field-moadian-tracking-code = { guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code }

guide-ir-moadian-register-software-office = به دفتر پیشخوان بروید
    .body = با این مدارک به یکی از دفترهای پیشخوان خدمات دولت الکترونیک بروید و برای { -moadian } توکن نرم‌افزاری درخواست کنید.

guide-ir-moadian-register-software-remote = { guide-ir-moadian-register-hardware-remote }
    .body = { guide-ir-moadian-register-hardware-remote.body }
guide-ir-moadian-register-software-remote-field-mobile = { guide-ir-moadian-register-hardware-remote-field-mobile }
guide-ir-moadian-register-software-remote-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-moadian-register-software-remote-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-moadian-register-software-remote-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-moadian-register-software-remote-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-moadian-register-software-remote-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-moadian-register-software-remote-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-moadian-register-software-remote-caution-prices = { guide-ir-moadian-register-hardware-remote-caution-prices }

guide-ir-moadian-register-software-notary = { guide-ir-moadian-register-hardware-notary }
    .body = { guide-ir-moadian-register-hardware-notary.body }

guide-ir-moadian-register-software-received = توکن را تحویل بگیرید
    .body = هنگام تحویل مطمئن شوید که گواهی فعال است. بپرسید گذرواژهٔ فایل چیست و فایل نصب را از کجا باید گرفت. اگر لوح فشرده می‌دهند، آن را هم بگیرید.
guide-ir-moadian-register-software-received-caution-password-secret = گذرواژه را به کسی نگویید و کنار فایل نگه ندارید. هر کس فایل و گذرواژهٔ آن را داشته باشد، می‌تواند به جای شما امضا کند.

guide-ir-moadian-register-software-install = توکن نرم‌افزاری را نصب کنید
    .body = فایل نصب را از وبگاه سازمان امور مالیاتی کشور یا از لوح فشرده‌ای که به شما داده‌اند بردارید. آن را اجرا کنید و دستورهای نصب را تا پایان دنبال کنید. اگر فقط فایل گواهی و کلید گرفته‌اید، چیزی برای نصب نیست و می‌توانید ادامه دهید.
guide-ir-moadian-register-software-install-caution-trusted-source = فایل نصب را از وبگاه‌های ناشناس یا از پیوندی که برایتان فرستاده‌اند نگیرید. برنامهٔ دستکاری‌شده می‌تواند کلید و گذرواژهٔ شما را به سرقت ببرد.

guide-ir-moadian-register-software-files = چه فایلی به شما داده‌اند؟
    .body = به نام فایل‌ها نگاه کنید. یا یک فایل با پسوند p12 یا pfx دارید، یا چند فایل جدا که نامشان با cert، private_key و public_key آغاز می‌شود. اگر بسته‌ای فشرده گرفته‌اید، نخست آن را باز کنید.
guide-ir-moadian-register-software-files-pkcs12 = یک فایل p12 یا pfx
guide-ir-moadian-register-software-files-bundle = چند فایل جدا

guide-ir-moadian-register-software-open-file = فایل توکن را باز کنید
    .body = فایل را انتخاب کنید و گذرواژهٔ آن را در پنجرهٔ جداگانه‌ای که باز می‌شود بنویسید. گذرواژه ذخیره نمی‌شود و از این رایانه بیرون نمی‌رود.
guide-ir-moadian-register-software-open-file-caution-copies = از فایل توکن یک نسخه در جای امن نگه دارید و آن را با پیام‌رسان یا رایانامه برای کسی نفرستید.

guide-ir-moadian-register-software-certificate = گواهی توکن را بررسی کنید
    .body = در فایل باید یک گواهی امضا باشد و تاریخ اعتبار آن نگذشته باشد.

guide-ir-moadian-register-software-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-moadian-register-software-key = کلید گواهی را بررسی کنید
    .body = سامانه کلیدی از نوع RSA با طول ۲۰۴۸ بیت می‌پذیرد که برای امضا مجاز باشد. کلید خصوصی آن هم باید در همین فایل باشد.

guide-ir-moadian-register-software-export = { guide-ir-moadian-register-hardware-export }
    .body = { guide-ir-moadian-register-hardware-export.body }
guide-ir-moadian-register-software-export-caution-public-only = { guide-ir-moadian-register-hardware-export-caution-public-only }

guide-ir-moadian-register-software-sign-in = { guide-ir-moadian-register-hardware-sign-in }
    .body = { guide-ir-moadian-register-hardware-sign-in.body }
guide-ir-moadian-register-software-sign-in-caution-address = { guide-ir-moadian-register-hardware-sign-in-caution-address }
guide-ir-moadian-register-software-sign-in-caution-browser = { guide-ir-moadian-register-hardware-sign-in-caution-browser }
guide-ir-moadian-register-software-sign-in-caution-abroad = { guide-ir-moadian-register-hardware-sign-in-caution-abroad }

guide-ir-moadian-register-software-folder = { guide-ir-moadian-register-hardware-folder }
    .body = { guide-ir-moadian-register-hardware-folder.body }

guide-ir-moadian-register-software-menu = { guide-ir-moadian-register-hardware-menu }
    .body = { guide-ir-moadian-register-hardware-menu.body }
guide-ir-moadian-register-software-menu-variant-article = { guide-ir-moadian-register-hardware-menu-variant-article }
guide-ir-moadian-register-software-menu-caution-article = مسیر دوم را فقط در یک مقالهٔ بی‌تاریخ دیده‌ایم. بنا بر آن، گزینهٔ نخست در منوی سمت راست است، سپس فایل توکن را بارگذاری می‌کنید و گذرواژهٔ آن را می‌نویسید. با این کار کلید خصوصی شما از رایانه بیرون می‌رود؛ آن را فقط در نشانی my.tax.gov.ir انجام دهید و اگر شک دارید، نخست با پشتیبانی تماس بگیرید.

guide-ir-moadian-register-software-mode = { guide-ir-moadian-register-hardware-mode }
    .body = { guide-ir-moadian-register-hardware-mode.body }
guide-ir-moadian-register-software-mode-variant-company = { guide-ir-moadian-register-hardware-mode-variant-company }

guide-ir-moadian-register-software-upload = { guide-ir-moadian-register-hardware-upload }
    .body = { guide-ir-moadian-register-hardware-upload.body }
guide-ir-moadian-register-software-upload-caution-no-private-key = { guide-ir-moadian-register-hardware-upload-caution-no-private-key }

guide-ir-moadian-register-software-branches = { guide-ir-moadian-register-hardware-branches }
    .body = { guide-ir-moadian-register-hardware-branches.body }
guide-ir-moadian-register-software-branches-field-postal-code = { guide-ir-moadian-register-hardware-branches-field-postal-code }

guide-ir-moadian-register-software-memory = { guide-ir-moadian-register-hardware-memory }
    .body = { guide-ir-moadian-register-hardware-memory.body }
guide-ir-moadian-register-software-memory-variant-payment-page = { guide-ir-moadian-register-hardware-memory-variant-payment-page }

guide-ir-moadian-register-software-confirm = { guide-ir-moadian-register-hardware-confirm }
    .body = { guide-ir-moadian-register-hardware-confirm.body }
guide-ir-moadian-register-software-confirm-caution-final = { guide-ir-moadian-register-hardware-confirm-caution-final }

guide-ir-moadian-register-software-unique-id = { guide-ir-moadian-register-hardware-unique-id }
    .body = { guide-ir-moadian-register-hardware-unique-id.body }
guide-ir-moadian-register-software-unique-id-field-memory-id = { guide-ir-moadian-register-hardware-unique-id-field-memory-id }

guide-ir-moadian-register-software-status = { guide-ir-moadian-register-hardware-status }
    .body = { guide-ir-moadian-register-hardware-status.body }
guide-ir-moadian-register-software-status-active = { guide-ir-moadian-register-hardware-status-active }
guide-ir-moadian-register-software-status-inactive = { guide-ir-moadian-register-hardware-status-inactive }
guide-ir-moadian-register-software-status-caution-deactivate = { guide-ir-moadian-register-hardware-status-caution-deactivate }
guide-ir-moadian-register-software-prove = { guide-ir-moadian-register-hardware-prove }
    .body = { guide-ir-moadian-register-hardware-prove.body }
guide-ir-moadian-register-software-prove-accepted = { guide-ir-moadian-register-hardware-prove-accepted }
guide-ir-moadian-register-software-prove-refused = { guide-ir-moadian-register-hardware-prove-refused }
guide-ir-moadian-register-software-prove-later = { guide-ir-moadian-register-hardware-prove-later }

guide-ir-moadian-register-software-first-send = { guide-ir-moadian-register-hardware-first-send }
    .body = { guide-ir-moadian-register-hardware-first-send.body }
guide-ir-moadian-register-software-first-send-accepted = { guide-ir-moadian-register-hardware-first-send-accepted }
guide-ir-moadian-register-software-first-send-refused = { guide-ir-moadian-register-hardware-first-send-refused }

guide-ir-moadian-register-software-refusal = { guide-ir-moadian-register-hardware-refusal }
    .body = { guide-ir-moadian-register-hardware-refusal.body }
guide-ir-moadian-register-software-refusal-owner = { guide-ir-moadian-register-hardware-refusal-owner }
guide-ir-moadian-register-software-refusal-memory-id = { guide-ir-moadian-register-hardware-refusal-memory-id }
guide-ir-moadian-register-software-refusal-certificate = { guide-ir-moadian-register-hardware-refusal-certificate }
guide-ir-moadian-register-software-refusal-key = { guide-ir-moadian-register-hardware-refusal-key }
guide-ir-moadian-register-software-refusal-economic-code = { guide-ir-moadian-register-hardware-refusal-economic-code }
guide-ir-moadian-register-software-refusal-contract = { guide-ir-moadian-register-hardware-refusal-contract }
guide-ir-moadian-register-software-refusal-clock = { guide-ir-moadian-register-hardware-refusal-clock }
guide-ir-moadian-register-software-refusal-silence = { guide-ir-moadian-register-hardware-refusal-silence }
guide-ir-moadian-register-software-refusal-program = { guide-ir-moadian-register-hardware-refusal-program }
guide-ir-moadian-register-software-refusal-other = { guide-ir-moadian-register-hardware-refusal-other }

guide-ir-moadian-register-software-refused-owner = گواهی متعلق به این پرونده نیست
    .body = شمارهٔ درون گواهی، شمارهٔ صاحب این شناسهٔ یکتا نیست. معمولاً به جای مهر شرکت، گواهی شخصی به کار رفته است. گواهی درست را در کارپوشه دوباره بارگذاری کنید و در نرم‌افزار حسابداری هم همان را انتخاب کنید.

guide-ir-moadian-register-software-refused-memory-id = { guide-ir-moadian-register-hardware-refused-memory-id }
    .body = { guide-ir-moadian-register-hardware-refused-memory-id.body }
guide-ir-moadian-register-software-refused-memory-id-field-memory-id = { guide-ir-moadian-register-hardware-refused-memory-id-field-memory-id }

guide-ir-moadian-register-software-refused-certificate = گواهی پذیرفته نشد
    .body = گواهی منقضی یا باطل شده، صادرکنندهٔ آن مرکز میانی معتبری نیست، یا امضا با کلید دیگری انجام شده است. تاریخ گواهی را ببینید و از صادرکنندهٔ آن بپرسید که آیا باطل شده است.

guide-ir-moadian-register-software-refused-key = { guide-ir-moadian-register-hardware-refused-key }
    .body = { guide-ir-moadian-register-hardware-refused-key.body }

guide-ir-moadian-register-software-refused-economic-code = { guide-ir-moadian-register-hardware-refused-economic-code }
    .body = { guide-ir-moadian-register-hardware-refused-economic-code.body }
guide-ir-moadian-register-software-refused-economic-code-field-economic-code = { guide-ir-moadian-register-hardware-refused-economic-code-field-economic-code }

guide-ir-moadian-register-software-refused-contract = { guide-ir-moadian-register-hardware-refused-contract }
    .body = { guide-ir-moadian-register-hardware-refused-contract.body }

guide-ir-moadian-register-software-refused-clock = { guide-ir-moadian-register-hardware-refused-clock }
    .body = { guide-ir-moadian-register-hardware-refused-clock.body }

guide-ir-moadian-register-software-refused-silence = { guide-ir-moadian-register-hardware-refused-silence }
    .body = { guide-ir-moadian-register-hardware-refused-silence.body }

guide-ir-moadian-register-software-refused-program = { guide-ir-moadian-register-hardware-refused-program }
    .body = { guide-ir-moadian-register-hardware-refused-program.body }

guide-ir-moadian-register-software-second-send = { guide-ir-moadian-register-hardware-second-send }
    .body = { guide-ir-moadian-register-hardware-second-send.body }
guide-ir-moadian-register-software-second-send-accepted = { guide-ir-moadian-register-hardware-second-send-accepted }
guide-ir-moadian-register-software-second-send-refused = { guide-ir-moadian-register-hardware-second-send-refused }

guide-ir-moadian-register-software-support = { guide-ir-moadian-register-hardware-support }
    .body = { guide-ir-moadian-register-hardware-support.body }
guide-ir-moadian-register-software-support-caution-no-password = پشتیبان واقعی هرگز گذرواژهٔ توکن، کلید خصوصی یا رمز یک‌بارمصرف شما را نمی‌خواهد. اگر کسی خواست، تماس را قطع کنید.

guide-ir-moadian-register-software-company-key = { guide-ir-moadian-register-hardware-company-key }
    .body = { guide-ir-moadian-register-hardware-company-key.body }

guide-ir-moadian-register-software-company-wizard = { guide-ir-moadian-register-hardware-company-wizard }
    .body = { guide-ir-moadian-register-hardware-company-wizard.body }
guide-ir-moadian-register-software-company-wizard-caution-address = { guide-ir-moadian-register-hardware-company-wizard-caution-address }
guide-ir-moadian-register-software-company-wizard-caution-browser = { guide-ir-moadian-register-hardware-company-wizard-caution-browser }
guide-ir-moadian-register-software-company-wizard-caution-abroad = { guide-ir-moadian-register-hardware-company-wizard-caution-abroad }

guide-ir-moadian-register-software-bundle = فایل‌ها را از هم تشخیص دهید
    .body = فایلی که نامش با cert آغاز می‌شود گواهی است و فایلی که نامش با public_key آغاز می‌شود کلید عمومی. یکی از این دو را بارگذاری خواهید کرد. این فایل‌ها را اینجا نمی‌توان بررسی کرد؛ شماره و تاریخ گواهی را خودتان نگاه کنید.
guide-ir-moadian-register-software-bundle-caution-no-private-key = فایلی که نامش با private_key آغاز می‌شود کلید خصوصی شماست. آن را بارگذاری نکنید و به کسی ندهید؛ فقط نرم‌افزار حسابداری شما به آن نیاز دارد.

guide-ir-moadian-register-software-new-certificate = گواهی تازه بگیرید
    .body = اگر در فایل گواهی نیست یا تاریخ آن گذشته است، از مرکزی که آن را داده است گواهی تازه بخواهید و سپس فایل تازه را باز کنید.

guide-ir-moadian-register-software-other-file = فایل درست را باز کنید
    .body = گواهی این فایل به نام دیگری است یا نوع آن درست نیست. این فایل را ببندید و فایل درست را باز کنید. اگر شماره را اشتباه نوشته‌اید، به همان گام برگردید و آن را اصلاح کنید.

guide-ir-moadian-register-software-keep = این موارد را نگه دارید
    .body = شناسهٔ یکتا و تاریخ پایان گواهی را یادداشت کنید و فایل توکن را جای امنی بگذارید. گواهی را پیش از پایان اعتبار تمدید کنید؛ گواهی تازه را باید دوباره به سامانه معرفی کنید.
