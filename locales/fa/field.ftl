### What forms ask for, and what can be said about an answer: the kinds, faults and warnings of tamga-guide.
### `field-kind-<kind>` names a kind of value, its `.hint` says what it looks like.

## Kinds

field-kind-ir-national-code = کد ملی
    .hint = ۱۰ رقم
field-kind-ir-legal-id = شناسهٔ ملی شخص حقوقی
    .hint = ۱۱ رقم
field-kind-ir-taxpayer-number = کد ملی یا شناسهٔ ملی
    .hint = شخص حقیقی ۱۰ رقم، شخص حقوقی ۱۱ رقم
field-kind-ir-economic-code = شمارهٔ اقتصادی
    .hint = شخص حقوقی ۱۱ رقم، شخص حقیقی ۱۴ رقم
field-kind-ir-memory-id = شناسهٔ یکتای حافظهٔ مالیاتی
    .hint = ۶ حرف لاتین و رقم
field-kind-ir-invoice-number = شمارهٔ منحصربه‌فرد مالیاتی صورتحساب
    .hint = ۲۲ حرف لاتین و رقم
field-kind-ir-postal-code = کد پستی
    .hint = ۱۰ رقم
field-kind-vn-tax-code = کد مالیاتی ویتنام
    .hint = ۱۰ رقم، شعبه ۱۳ رقم، شهروند ۱۲ رقم
field-kind-vn-citizen-id = شمارهٔ شناسایی شهروند ویتنام
    .hint = ۱۲ رقم
field-kind-mn-register = شمارهٔ ثبت مغولستان
    .hint = ۲ حرف سیریلیک و ۸ رقم
field-kind-mn-company-register = شمارهٔ ثبت شرکت در مغولستان
    .hint = ۷ رقم
field-kind-mn-state-registration = شمارهٔ ثبت دولتی مغولستان
    .hint = ۱۰ رقم
field-kind-mn-insurance-number = شمارهٔ بیمهٔ اجتماعی مغولستان
    .hint = ۹ رقم
field-kind-mn-invoice-number = شمارهٔ صورتحساب
    .hint = ۱۲ رقم
field-kind-phone = شمارهٔ تلفن
    .hint = ۵ تا ۱۵ رقم؛ پیش‌شمارهٔ کشور هم می‌تواند باشد
field-kind-email = نشانی رایانامه
    .hint = name@example.org
field-kind-money = مبلغ
    .hint = عدد کامل، بدون اعشار
field-kind-date = تاریخ
    .hint = خورشیدی، مانند ۱۴۰۵/۰۹/۰۲، یا میلادی، مانند 2026-11-23
field-kind-option = انتخاب
    .hint = یکی از گزینه‌های خود فرم
field-kind-text = متن
    .hint = همان‌گونه که در فرم می‌نویسید

## What cannot be right

field-empty = هنوز چیزی وارد نشده است.
# $found (Number) - characters entered.
field-wrong-length =
    { $found ->
        [one] { $found } نویسه وارد شده و این طول درست نیست.
       *[other] { $found } نویسه وارد شده و این طول درست نیست.
    }
# $character (String) - the first character that does not belong.
field-wrong-character = نویسهٔ { $character } در اینجا نمی‌آید.
field-check-digit-wrong = رقم آخر با رقم‌های دیگر هم‌خوانی ندارد. معمولاً یک رقم اشتباه یا جابه‌جا وارد شده است.
field-never-given = چنین شماره‌ای به هیچ‌کس داده نمی‌شود.
field-no-such-day = چنین روزی در تقویم نیست.
field-not-an-address = این نشانی رایانامه نیست. پیش و پس از نشانهٔ @ باید چیزی نوشته شود.

## What may be wrong

field-check-digit-differs = رقم آخر با رقم‌های دیگر هم‌خوانی ندارد. معمولاً یک رقم اشتباه وارد شده است، ولی برخی شعبه‌ها واقعاً چنین شماره‌ای دارند.
# $added (Number) - zeros added.
field-zeros-added =
    { $added ->
        [one] { $added } صفر به آغاز شماره افزوده شد، زیرا برخی برنامه‌ها آن را حذف می‌کنند. لطفاً با مدرک خود مقایسه کنید.
       *[other] { $added } صفر به آغاز شماره افزوده شد، زیرا برخی برنامه‌ها آن‌ها را حذف می‌کنند. لطفاً با مدرک خود مقایسه کنید.
    }
field-birthday-unlikely = رقم‌های پس از حروف، تاریخ تولد نیستند. لطفاً با مدرک خود مقایسه کنید.
field-letters-replaced = به جای حروف لاتین، حروف سیریلیکِ هم‌شکل گذاشته شد. لطفاً با مدرک خود مقایسه کنید.
field-unusual = شماره‌های این‌چنینی معمولاً شکل دیگری دارند. لطفاً با مدرک خود مقایسه کنید.
