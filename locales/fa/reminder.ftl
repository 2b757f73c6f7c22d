### What the app tells by itself, as notifications: id reminder-<what>, with the details in `.body`.
### What a holder is called may be unknown; then the serial number stands in for it.

# $days (Number) - whole days until $ends, the last second. $name - of the holder or paper.
reminder-certificate = اعتبار یک گواهی رو به پایان است
    .body = { $name }: { $days ->
            [0] امروز آخرین روز است
            [one] { $days } روز مانده است
           *[other] { $days } روز مانده است
        }، { DATETIME($ends, dateStyle: "long") }.
reminder-certificate-over = اعتبار یک گواهی پایان یافت
    .body = { $name }، { DATETIME($ends, dateStyle: "long") }.
reminder-document = اعتبار یک سند رو به پایان است
    .body = { $name }: { $days ->
            [0] امروز آخرین روز است
            [one] { $days } روز مانده است
           *[other] { $days } روز مانده است
        }، { DATETIME($ends, dateStyle: "long") }.
reminder-document-over = اعتبار یک سند پایان یافت
    .body = { $name }، { DATETIME($ends, dateStyle: "long") }.
# $guide - title of the guide.
reminder-wait = می‌توانید ادامه دهید
    .body = { $guide }: زمان انتظار به پایان رسید.

## In the tray

reminder-tray-open = باز کردن { -tamga }
reminder-tray-quit = خروج از { -tamga }
