# Keys and certificates that do not fit each other

keys-software-token-given = این فایل خود یک توکن نرم‌افزاری است: کلیدش را به همراه دارد و باید باز شود، نه نصب.
    .action = آن را چون توکن نرم‌افزاری باز کنید
keys-no-key-for-certificate = کلید این گواهی روی هیچ‌یک از توکن‌های وصل‌شده نیست.
    .action = توکنی را وصل کنید که درخواست را ساخت
keys-key-on-other-token = کلید این گواهی روی توکن دیگری است، با شماره سریال { $serial }.
    .action = همان توکن را برگزینید
keys-no-certificate = چنین گواهی‌ای روی توکن‌هایی که دیده می‌شود نیست.
    .action = توکن دارای گواهی را وصل کنید
keys-several-certificates = چند گواهی می‌تواند منظور باشد: { $serials }
    .action = با شماره سریال بگویید کدام
keys-no-key = روی این توکن کلیدی نیست.
    .action = نخست یک درخواست بسازید
keys-no-token = توکنی برای این کار نیست.
    .action = توکن را وصل کنید
keys-several-tokens = چند توکن می‌تواند منظور باشد: { $serials }
    .action = با شماره سریال بگویید کدام
keys-nothing-to-unlock = قفل توکن نرم‌افزاری بازکردنی نیست: بدون گذرواژه هیچ‌کس آن را باز نمی‌کند.
    .action = از صادرکننده گواهی تازه بخواهید
