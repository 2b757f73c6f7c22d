### واژه‌های راهنمای ir-accreditation-coc، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-coc = دریافت نمونه در سامانهٔ { -coc }
    .body = برای اینکه در سامانهٔ { -coc } به شما نمونه ارجاع شود، نخست باید گواهینامهٔ معتبر شما با دامنه‌هایش در سامانهٔ { -naci } ثبت شود و به تأیید مرکز برسد.
guide-ir-accreditation-coc-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-coc-registered = گواهینامه ثبت و تأیید شده است؟
    .body = گواهینامهٔ معتبر شما باید با دامنه‌هایش در قسمت «گواهینامه‌های من» در صفحهٔ اول «کارتابل» ثبت شده و به تأیید مرکز رسیده باشد.
guide-ir-accreditation-coc-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-coc-registered-approved = { guide-ir-accreditation-renew-registered-approved }
guide-ir-accreditation-coc-registered-waiting = { guide-ir-accreditation-renew-registered-waiting }
guide-ir-accreditation-coc-registered-no = { guide-ir-accreditation-renew-registered-no }

guide-ir-accreditation-coc-register = { guide-ir-accreditation-renew-register }
    .body = { guide-ir-accreditation-renew-register.body }

guide-ir-accreditation-coc-approval = منتظر تأیید مرکز بمانید
    .body = گواهینامه و دامنه‌های آن باید به تأیید { -naci } برسد. پیش از تأیید، نمونه‌ای به شما ارجاع نمی‌شود.
guide-ir-accreditation-coc-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-coc-sign-in = وارد سامانهٔ { -coc } شوید
    .body = سامانهٔ { -coc } را باز کنید و با همان نام کاربری و رمز عبور سامانهٔ تأیید صلاحیت خود وارد شوید.
guide-ir-accreditation-coc-sign-in-caution-coc-address = نشانی coc.inso.gov.ir را در صفحهٔ یک ادارهٔ استاندارد یافته‌ایم، نه در راهنمایی خود مرکز. اگر این صفحه باز نشد یا مرورگر آن را ناامن دانست، رمز عبور را ننویسید و نشانی درست را از مرکز بپرسید.
guide-ir-accreditation-coc-sign-in-caution-one-password = نام کاربری و رمز عبور هر دو سامانه یکی است. هر کس این رمز را داشته باشد، به هر دو دسترسی دارد؛ آن را به کسی ندهید.

guide-ir-accreditation-coc-samples = نمونه‌های ارجاع‌شده را بگیرید
    .body = پس از ورود، نمونه‌هایی را که به شما ارجاع شده است دریافت کنید.
guide-ir-accreditation-coc-samples-received = نمونه‌ها را دریافت کردم
guide-ir-accreditation-coc-samples-none = نمونه‌ای ارجاع نشده است

guide-ir-accreditation-coc-no-samples = ثبت گواهینامه را بررسی کنید
    .body = در «گواهینامه‌های من» ببینید که گواهینامه هنوز معتبر است و همهٔ دامنه‌هایش ثبت و تأیید شده است. اگر چنین است، از راه «ثبت مشکلات سامانه» در صفحهٔ اول سامانه از مرکز بپرسید.

guide-ir-accreditation-coc-keep = گواهینامه را معتبر نگه دارید
    .body = ارجاع نمونه به گواهینامهٔ معتبر و ثبت‌شده وابسته است. گواهینامه را پیش از پایان اعتبار تجدید کنید و گواهینامهٔ تازه را هم ثبت کنید.
