### آنچه میان همهٔ راهنماها مشترک است: درگاه‌ها، افراد، جاها، مدارک و پاسخگویان.

## Sites of guides/portals.toml, as they stand after "Open"

portal-ir-moadian = درگاه سازمان امور مالیاتی
portal-ir-moadian-folder = کارپوشهٔ مالیاتی
portal-ir-moadian-unique-id = فهرست شناسه‌های یکتا
portal-ir-gica = وبگاه مرکز میانی عام

## Who does a step

actor-holder = صاحب گواهی
actor-director = مدیرعامل
actor-accountant = حسابدار
actor-employee = کارمند مسئول
actor-agent = نمایندهٔ قانونی
actor-registration-authority = دفتر ثبت‌نام گواهی
actor-issuer = صادرکنندهٔ گواهی
actor-notary = سردفتر اسناد رسمی
actor-administrator = مسئول رایانه
actor-company = شرکت

## Where a step is done

place-computer = پشت همین رایانه
place-home = در خانه
place-office = در محل کار
place-portal = در درگاه
place-registration-office = در دفتر ثبت‌نام
place-notary = در دفتر اسناد رسمی
place-bank = در بانک
place-phone = با تلفن
place-mail = در رایانامه

## What a portal is signed in to with

sign-in-password = ورود با نام کاربری و رمز عبور
sign-in-old-token = ورود با گواهی پیشین
sign-in-new-token = ورود با گواهی تازه

## Papers

document-ir-national-card = کارت ملی
document-ir-birth-certificate = شناسنامه
document-ir-moadian-tracking-code = کد رهگیری ثبت‌نام در { -moadian }

## Who answers

help-ir-moadian-support = پشتیبانی { -moadian }
help-ir-pishkhan = دفتر پیشخوان خدمات دولت الکترونیک
help-ir-gica = مرکز میانی عام
help-ir-gica-support = پشتیبانی مرکز میانی عام (داخلی ۲)
