### What differs between a filled workbook and the portal's form: id workbook-<code>. The message says
### what is wrong, `.action` how to mend it; `workbook-place-…` says where.

## Where, and how many

workbook-place-file = فایل
workbook-place-sheet = کاربرگ «{ $sheet }»
workbook-place-cell = کاربرگ «{ $sheet }»، خانهٔ { $cell }
workbook-good = فایل شما با فرم همخوان است و ایرادی در آن دیده نشد.
workbook-more =
    { $count ->
       *[other] { $count } مورد دیگر نیز هست که در این فهرست نیامده است. نخست همین موارد را اصلاح کنید و سپس دوباره بررسی کنید.
    }
workbook-rows =
    { $count ->
       *[other] { $count } ردیف بررسی شد.
    }

## Files that cannot be compared

# $file - which of the two.
workbook-the-file =
    { $file ->
        [form] فایل فرم
       *[filled] فایل شما
    }
workbook-empty = { workbook-the-file } خالی است.
    .action = فایل دیگری انتخاب کنید
# $limit (Number) - from so many MiB on.
workbook-too-large = { workbook-the-file } { $limit } مگابایت یا بیشتر است. هیچ فرمی این اندازه بزرگ نیست؛ از این رو فایل خوانده نشد.
    .action = فایل درست را انتخاب کنید
workbook-unpacks-too-large = { workbook-the-file } پس از باز شدن بیش از { $limit } مگابایت جا می‌گیرد؛ از این رو خوانده نشد.
    .action = فایل را در { -excel } دوباره ذخیره کنید
workbook-password-protected = { workbook-the-file } تنها با گذرواژه باز می‌شود و هیچ درگاهی نمی‌تواند آن را بخواند.
    .action = فایل را بدون گذرواژه ذخیره کنید
workbook-truncated = { workbook-the-file } کامل نیست و بخش پایانی آن وجود ندارد. شاید دریافت یا کپی آن نیمه‌کاره مانده باشد.
    .action = فایل را دوباره دریافت یا کپی کنید
workbook-damaged = { workbook-the-file } خراب است و بخشی از آن خوانده نمی‌شود.
    .action = فایل را در { -excel } دوباره ذخیره کنید
workbook-text-instead-of-workbook = { workbook-the-file } متن ساده ({ "CSV" }) است، حتی اگر نام آن به { ".xlsx" } ختم شود. با تغییر نام، فایل { -excel } به دست نمی‌آید.
    .action = باز کنید و با نوع { ".xlsx" } ذخیره کنید
workbook-web-page-instead-of-workbook = { workbook-the-file } صفحهٔ وبی با یک جدول است، نه فایل { -excel }، حتی اگر نام آن به { ".xls" } ختم شود.
    .action = باز کنید و با نوع { ".xlsx" } ذخیره کنید
workbook-xml-instead-of-workbook = { workbook-the-file } از نوع { "XML" } است، نه فایل { -excel }.
    .action = باز کنید و با نوع { ".xlsx" } ذخیره کنید
workbook-binary-instead-of-workbook = { workbook-the-file } از نوع دودویی ({ ".xlsb" }) است و درگاه‌ها این نوع را نمی‌خوانند.
    .action = باز کنید و با نوع { ".xlsx" } ذخیره کنید
workbook-document-instead-of-workbook = { workbook-the-file } سندی برای خواندن یا چاپ است، نه فایل { -excel }.
    .action = فایل { -excel } را انتخاب کنید
workbook-picture-instead-of-workbook = { workbook-the-file } تصویر است، نه فایل { -excel }.
    .action = فایل { -excel } را انتخاب کنید
workbook-archive-instead-of-workbook = { workbook-the-file } فایلی فشرده است. شاید فایل { -excel } درون آن باشد.
    .action = نخست فایل فشرده را باز کنید
workbook-not-a-workbook = { workbook-the-file } فایل { -excel } نیست. شاید به‌اشتباه فایل دیگری انتخاب شده باشد.
    .action = فایل { -excel } را انتخاب کنید
workbook-same-file = فرم و فایل شما کاملاً یکسان‌اند: یا فرم هنوز پر نشده یا یک فایل دو بار انتخاب شده است.
    .action = فایل پرشده را انتخاب کنید
workbook-form-without-headings = در فرم هیچ متنی نیست؛ از این رو عنوانی برای مقایسه وجود ندارد.
    .action = فرم خالی درگاه را انتخاب کنید

## The file and its sheets

workbook-format-differs = نوع فایل شما { $found ->
        [ods] { ".ods" }
        [xls] { ".xls" }
       *[xlsx] { ".xlsx" }
    } است، ولی نوع فرم { $expected ->
        [ods] { ".ods" }
        [xls] { ".xls" }
       *[xlsx] { ".xlsx" }
    } است.
    .action = فایل را با همان نوع فرم ذخیره کنید
workbook-nothing-filled = زیر عنوان ستون‌ها هیچ ردیفی پر نشده است.
    .action = فرم را پر کنید
workbook-sheet-missing = این کاربرگ در فرم هست، ولی در فایل شما نیست.
    .action = کاربرگ را از فرم کپی کنید
workbook-sheet-extra = فرم چنین کاربرگی ندارد.
    .action = این کاربرگ را حذف کنید
workbook-sheet-renamed = نام این کاربرگ در فرم «{ $expected }» است.
    .action = نام آن را مانند فرم بنویسید
workbook-sheet-moved = این کاربرگ در فایل شما کاربرگ شمارهٔ { $position } است، ولی در فرم کاربرگ شمارهٔ { $expected } است.
    .action = کاربرگ را به جای خود ببرید
workbook-sheet-hidden = این کاربرگ پنهان است، ولی در فرم پنهان نیست.
    .action = کاربرگ را آشکار کنید

## Headings

workbook-headings-missing = عنوان ستون‌های فرم در این کاربرگ نیست؛ از این رو ردیف‌های آن بررسی نشد.
    .action = عنوان‌ها را از فرم کپی کنید
workbook-headings-moved = عنوان ستون‌ها در ردیف { NUMBER($row, useGrouping: "false") } است، ولی در فرم در ردیف { NUMBER($expected, useGrouping: "false") } است.
    .action = عنوان‌ها را به ردیف خود برگردانید
workbook-heading-missing = ستون «{ $heading }» در فرم هست، ولی در فایل شما نیست.
    .action = این ستون را مانند فرم اضافه کنید
workbook-heading-extra = فرم ستونی با عنوان «{ $heading }» ندارد.
    .action = این ستون را حذف کنید
workbook-heading-moved = ستون «{ $heading }» در فرم ستون { $expected } است.
    .action = ستون را به جای خود ببرید
workbook-heading-changed = عنوان این ستون «{ $heading }» است، ولی در فرم «{ $expected }» است.
    .action = عنوان را از فرم کپی کنید
workbook-heading-looks-alike = این عنوان مانند «{ $expected }» دیده می‌شود، ولی با حرف‌ها یا فاصله‌های دیگری نوشته شده است.
    .action = عنوان را از فرم کپی کنید

## Hidden, merged, empty

workbook-cells-merged = خانه‌های { $cells } ادغام شده‌اند و درگاه تنها نخستین آن‌ها را می‌خواند.
    .action = ادغام را بردارید و هر خانه را پر کنید
workbook-rows-hidden =
    { $count ->
        [1] ردیف { NUMBER($first, useGrouping: "false") } پنهان است، ولی درگاه آن را هم می‌خواند.
       *[other] ردیف‌های { NUMBER($first, useGrouping: "false") } تا { NUMBER($last, useGrouping: "false") } پنهان‌اند، ولی درگاه آن‌ها را هم می‌خواند.
    }
    .action = ردیف پنهان را آشکار یا حذف کنید
workbook-columns-hidden =
    { $count ->
        [1] ستون { $first } پنهان است، ولی در فرم پنهان نیست.
       *[other] ستون‌های { $first } تا { $last } پنهان‌اند، ولی در فرم پنهان نیستند.
    }
    .action = ستون پنهان را آشکار کنید
workbook-rows-empty =
    { $count ->
        [1] ردیف { NUMBER($first, useGrouping: "false") } خالی است، ولی پس از آن ردیف پرشده هست. بسیاری از درگاه‌ها از ردیف خالی به بعد را نمی‌خوانند.
       *[other] ردیف‌های { NUMBER($first, useGrouping: "false") } تا { NUMBER($last, useGrouping: "false") } خالی‌اند، ولی پس از آن‌ها ردیف پرشده هست. بسیاری از درگاه‌ها از ردیف خالی به بعد را نمی‌خوانند.
    }
    .action = ردیف خالی را حذف کنید
workbook-required-column-empty = پر کردن ستون «{ $heading }» اجباری است، ولی این ستون خالی است.
    .action = این ستون را پر کنید
workbook-required-empty = پر کردن «{ $heading }» اجباری است، ولی این خانه خالی است.
    .action = این خانه را پر کنید
workbook-value-missing = «{ $heading }» در این ردیف خالی است، ولی در همهٔ ردیف‌های دیگر پر شده است.
    .action = این خانه را پر کنید
workbook-value-without-heading = این ستون عنوان ندارد، ولی در آن مقداری نوشته شده است: «{ $text }».
    .action = این مقدارها را حذف یا جابه‌جا کنید

## Kinds of values

workbook-number-as-text = عدد «{ $text }» به‌صورت متن ذخیره شده است.
    .action = آن را به عدد تبدیل کنید
workbook-date-as-text = تاریخ «{ $text }» به‌صورت متن ذخیره شده است.
    .action = آن را به‌صورت تاریخ وارد کنید
workbook-text-instead-of-number = در این خانه باید عدد نوشته شود، نه «{ $text }».
    .action = عدد وارد کنید
workbook-text-instead-of-date = در این خانه باید تاریخ نوشته شود، نه «{ $text }».
    .action = تاریخ وارد کنید
workbook-number-instead-of-text = «{ $text }» به‌صورت عدد ذخیره شده است، ولی باید متن باشد؛ زیرا عدد، صفرهای سمت چپ را نگه نمی‌دارد.
    .action = قالب خانه را متن کنید و دوباره بنویسید
workbook-number-instead-of-date = در این خانه باید تاریخ نوشته شود، ولی «{ $text }» عددی ساده است.
    .action = آن را به‌صورت تاریخ وارد کنید
workbook-date-instead-of-number = در این خانه باید عدد نوشته شود، ولی مقدار آن به تاریخ تبدیل شده است: «{ $text }».
    .action = قالب خانه را عدد کنید و دوباره بنویسید
workbook-date-instead-of-text = در این خانه باید متن نوشته شود، ولی مقدار آن به تاریخ تبدیل شده است: «{ $text }».
    .action = قالب خانه را متن کنید و دوباره بنویسید
workbook-digits-lost = عدد بیش از ۱۵ رقم را نگه نمی‌دارد؛ از این رو رقم‌های پایانی «{ $text }» از دست رفته است.
    .action = قالب خانه را متن کنید و دوباره بنویسید

## Letters

workbook-only-blanks = این خانه خالی به نظر می‌رسد، ولی در آن فاصله نوشته شده است.
    .action = محتوای خانه را پاک کنید
workbook-blanks-around = پیش یا پس از «{ $text }» فاصلهٔ اضافی هست.
    .action = فاصلهٔ اضافی را پاک کنید
# $character - its code point, such as U+200F.
workbook-invisible-character = در «{ $text }» نویسه‌ای هست که دیده نمی‌شود ({ $character }).
    .action = خانه را پاک کنید و دوباره بنویسید
workbook-line-break = «{ $text }» در بیش از یک سطر نوشته شده است.
    .action = آن را در یک سطر بنویسید
workbook-arabic-letter = در «{ $text }» به‌جای حرف فارسی «{ $instead }» حرف عربی «{ $letter }» آمده است.
    .action = آن را با صفحه‌کلید فارسی بنویسید
# $instead - the same with ASCII digits.
workbook-local-digits = «{ $text }» با رقم‌های { $digits ->
        [arabic] عربی
       *[persian] فارسی
    } نوشته شده است. درگاه آن را تنها با رقم‌های انگلیسی می‌پذیرد: { $instead }
    .action = رقم‌ها را با صفحه‌کلید انگلیسی بنویسید

## Formulas

workbook-formula = در این خانه فرمول هست، ولی درگاه خودِ مقدار را می‌خواهد.
    .action = به‌جای فرمول، مقدار آن را بگذارید
workbook-formula-error = نتیجهٔ فرمول خطاست: { $error }
    .action = فرمول یا مقدار را اصلاح کنید
