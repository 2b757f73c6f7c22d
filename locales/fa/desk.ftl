### Errors of tamga-desk. Id: desk-<code>. `.action` says what to do, on a button.

# $path (String) - the file.
desk-not-opened = { -tamga } نمی‌تواند فایلی را که کارهای شما در آن نگهداری می‌شود باز کند: { $path }. این پوشه وجود ندارد یا این حساب کاربری اجازهٔ استفاده از آن را ندارد.
    .action = دوباره تلاش کنید

# $path (String) - the file. $found, $known (Number) - versions.
desk-newer-version = کارهای شما با نسخهٔ جدیدتری از { -tamga } ذخیره شده است. در این فایل تغییری داده نشد: { $path }.
    .action = تازه‌ترین نسخهٔ { -tamga } را نصب کنید

# $path (String) - where the damaged file is kept now.
desk-damaged-set-aside = فایل کارهای شما آسیب دیده بود. این فایل بدون تغییر در { $path } نگهداری شد و { -tamga } فایل تازه‌ای ساخت.
    .action = ادامه دهید

desk-damaged = فایل کارهای شما آسیب دیده است. از این پس چیزی در آن نوشته نمی‌شود. با اجرای دوبارهٔ { -tamga }، فایل آسیب‌دیده کنار گذاشته می‌شود.
    .action = { -tamga } را دوباره اجرا کنید

desk-disk-full = فضای دیسک پر است و پاسخ ذخیره نشد. آنچه نوشته‌اید در همین صفحه باقی است.
    .action = فضا باز کنید و دوباره تلاش کنید

desk-read-only = پاسخ ذخیره نشد، زیرا اجازهٔ نوشتن در این پوشه وجود ندارد. آنچه نوشته‌اید در همین صفحه باقی است.
    .action = اجازهٔ نوشتن بدهید و دوباره تلاش کنید

desk-in-use = برنامهٔ دیگری از فایل کارهای شما استفاده می‌کند و پاسخ ذخیره نشد. آنچه نوشته‌اید در همین صفحه باقی است.
    .action = آن را ببندید و دوباره تلاش کنید

# $extended (Number, or "unknown") - SQLite's code, for support.
desk-not-written =
    { $extended ->
        [unknown] سیستم اجازهٔ خواندن یا ذخیرهٔ فایل کارهای شما را نداد. آنچه نوشته‌اید در همین صفحه باقی است.
       *[other] سیستم اجازهٔ خواندن یا ذخیرهٔ فایل کارهای شما را نداد (کد { $extended }). آنچه نوشته‌اید در همین صفحه باقی است.
    }
    .action = دوباره تلاش کنید

# $case (Number) - number of the case.
desk-case-gone = این کار دیگر وجود ندارد و حذف شده است.
    .action = به صفحهٔ اصلی بروید
