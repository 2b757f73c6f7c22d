### واژه‌های راهنمای ir-accreditation-branch، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-branch = ثبت جداگانهٔ شعبه
    .body = شعبه‌ای که شناسهٔ ملی و کد اقتصادی دفتر اصلی را دارد، در سامانهٔ { -naci } تکراری شمرده می‌شود و سامانه خطا می‌دهد. خود مرکز برای این کار راهی گفته است: رقم آخر هر دو شماره را تغییر دهید و سپس به مرکز اعلام کنید تا اصلاح شود.
guide-ir-accreditation-branch-caution-only-here = رقم شماره را فقط برای ثبت شعبه در همین سامانه تغییر دهید، آن هم فقط چون خود مرکز چنین گفته است. شمارهٔ تغییریافته را در هیچ فرم، قرارداد، صورتحساب یا سامانهٔ دیگری ننویسید.

guide-ir-accreditation-branch-numbers = شماره‌های واقعی را بنویسید
    .body = نام شعبه و شناسهٔ ملی و کد اقتصادی واقعی سازمان را بنویسید. برای درخواست اصلاح هم به همین شماره‌ها نیاز دارید.
guide-ir-accreditation-branch-numbers-field-branch-name = نام شعبه
guide-ir-accreditation-branch-numbers-field-organisation-number = شناسهٔ ملی واقعی
guide-ir-accreditation-branch-numbers-field-economic-code = کد اقتصادی واقعی

guide-ir-accreditation-branch-first-try = با شمارهٔ واقعی ثبت‌نام کنید
    .body = نخست با شماره‌های واقعی ثبت‌نام کنید. اگر شعبه شناسهٔ ملی جداگانه‌ای دارد، با همان ثبت‌نام کنید. فقط اگر سامانه شماره را تکراری دانست، سراغ راه بعدی بروید.
guide-ir-accreditation-branch-first-try-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-branch-first-try-repeated = سامانه شماره را تکراری دانست
guide-ir-accreditation-branch-first-try-accepted = ثبت‌نام انجام شد
guide-ir-accreditation-branch-first-try-other = سامانه خطای دیگری داد

guide-ir-accreditation-branch-other-error = خطا را به مرکز اعلام کنید
    .body = شماره‌ای را تغییر ندهید. متن خطا را از راه «ثبت مشکلات سامانه» در صفحهٔ اول سامانه برای مرکز بنویسید و پس از پاسخ دوباره تلاش کنید.

guide-ir-accreditation-branch-altered = رقم آخر را تغییر دهید
    .body = رقم آخر شناسهٔ ملی و رقم آخر کد اقتصادی را تغییر دهید و هر دو شماره را اینجا بنویسید. { -tamga } هشدار می‌دهد که رقم آخر با رقم‌های دیگر هم‌خوانی ندارد؛ در این گام، این هشدار طبیعی است و می‌توانید ادامه دهید.
guide-ir-accreditation-branch-altered-field-altered-organisation-number = شناسهٔ ملی تغییریافته
guide-ir-accreditation-branch-altered-field-altered-economic-code = کد اقتصادی تغییریافته
guide-ir-accreditation-branch-altered-caution-last-digit = جز رقم آخر، رقم دیگری را تغییر ندهید؛ ممکن است شمارهٔ سازمان دیگری شود.
guide-ir-accreditation-branch-altered-caution-ask-first = اگر تردید دارید، شماره را تغییر ندهید. نخست از راه «ثبت مشکلات سامانه» از مرکز بپرسید و منتظر پاسخ بمانید.

guide-ir-accreditation-branch-sign-up = شعبه را ثبت‌نام کنید
    .body = ثبت‌نام شعبه را با شماره‌های تغییریافته انجام دهید. نام و نشانی شعبه و دیگر مشخصات را درست بنویسید.
guide-ir-accreditation-branch-sign-up-caution-same-day = همان روز گزارش گام بعد را هم بفرستید. تا گزارش ندهید، شماره‌ای نادرست به نام شما در سامانه مانده است.

guide-ir-accreditation-branch-report = موضوع را به مرکز اعلام کنید
    .body = پیوند «ثبت مشکلات سامانه» را در صفحهٔ اول سامانه باز کنید. بنویسید که شعبه را بنا بر راهنمایی خود مرکز با شماره‌های تغییریافته ثبت کرده‌اید و بخواهید شماره‌های واقعی جایگزین شود. هر دو دسته شماره را از همین صفحه کپی کنید.

guide-ir-accreditation-branch-proof = مدرک گزارش را نگه دارید
    .body = از صفحهٔ گزارش تصویر بگیرید یا آن را چاپ کنید. اگر شماره‌ای داده‌اند، آن را با تاریخ گزارش اینجا بنویسید.
guide-ir-accreditation-branch-proof-field-problem-report-number = شمارهٔ گزارش
guide-ir-accreditation-branch-proof-field-problem-report-day = تاریخ گزارش
guide-ir-accreditation-branch-proof-caution-keep = این مدرک نشان می‌دهد که شماره را به راهنمایی مرکز تغییر داده‌اید و خودتان آن را اعلام کرده‌اید. آن را دور نریزید، حتی پس از اصلاح.

guide-ir-accreditation-branch-correction = منتظر اصلاح شماره‌ها بمانید
    .body = مرکز باید شماره‌های واقعی را به جای شماره‌های تغییریافته بگذارد. تا آن روز شماره‌های تغییریافته جز برای ورود به همین سامانه کاربردی ندارند.
guide-ir-accreditation-branch-correction-wait = در منابع خود نیافته‌ایم که اصلاح چند روز طول می‌کشد. هر چند روز یک بار مشخصات شعبه را در سامانه نگاه کنید.

guide-ir-accreditation-branch-corrected = شماره‌ها اصلاح شده است؟
    .body = مشخصات شعبه را در سامانه باز کنید و شناسهٔ ملی و کد اقتصادی آن را با شماره‌های واقعی مقایسه کنید.
guide-ir-accreditation-branch-corrected-yes = بله، شماره‌ها درست است
guide-ir-accreditation-branch-corrected-no = خیر، هنوز اصلاح نشده است

guide-ir-accreditation-branch-second-report = دوباره به مرکز اعلام کنید
    .body = از راه «ثبت مشکلات سامانه» دوباره بنویسید و شماره و تاریخ گزارش نخست را هم بیاورید. سپس به پرسش پیشین برگردید.

guide-ir-accreditation-branch-done = شعبه ثبت شده است
    .body = از این پس همه‌جا فقط شماره‌های واقعی را بنویسید. اکنون می‌توانید گواهینامهٔ شعبه را با دامنه‌هایش ثبت کنید.
