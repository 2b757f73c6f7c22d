### رویدادهای تقویم خود شخص: شناسهٔ calendar-<thing>، و در `.body` آنچه باید دانست.
### ماه‌ها بعد و بی‌آنکه برنامه باز باشد خوانده می‌شوند.

# $name (String, or "unknown") - whom the certificate names.
# $serial (String), $issuer (String, or "unknown")
calendar-certificate =
    { $name ->
        [unknown] پایان اعتبار یک گواهی
       *[other] پایان اعتبار گواهی: { $name }
    }
    .body =
        { $issuer ->
            [unknown] شمارهٔ سریال: { $serial }.
           *[other] شمارهٔ سریال: { $serial }. صادرکننده: { $issuer }.
        } پس از این روز با این گواهی نمی‌توان امضا کرد. آن را به‌موقع تمدید کنید و گواهی تازه را در هر سامانه‌ای که این گواهی ثبت شده است معرفی کنید.
# $name (String, or "unknown") - whom the paper names.
# $serial (String) - the number printed on it; $issuer (String, or "unknown")
calendar-document =
    { $name ->
        [unknown] پایان اعتبار یک سند
       *[other] پایان اعتبار سند: { $name }
    }
    .body =
        { $issuer ->
            [unknown] شماره: { $serial }.
           *[other] شماره: { $serial }. صادرکننده: { $issuer }.
        } این سند پس از این روز معتبر نیست. به‌موقع برای تجدید آن اقدام کنید.
# $guide (String) - title of a guide; $step (String) - title of the step that was waited after.
calendar-wait = می‌توانید ادامه دهید: { $guide }
    .body = زمان انتظار به پایان رسیده است. گام پیش از آن: { $step }. برای ادامه، { -tamga } را باز کنید.
calendar-look = سر بزنید: { $guide }
    .body = شاید اکنون بتوانید ادامه دهید. گام پیش از انتظار: { $step }. برای دیدن گام بعدی، { -tamga } را باز کنید.
