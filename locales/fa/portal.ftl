### آنچه میان همهٔ راهنماها مشترک است: درگاه‌ها، افراد، جاها، مدارک و پاسخگویان.

## Sites of guides/portals.toml, as they stand after "Open"

portal-ir-moadian = درگاه سازمان امور مالیاتی
portal-ir-moadian-folder = کارپوشهٔ مالیاتی
portal-ir-moadian-unique-id = فهرست شناسه‌های یکتا
portal-ir-gica = وبگاه مرکز میانی عام
portal-ir-naci = سامانهٔ مرکز ملی تأیید صلاحیت
portal-ir-coc = سامانهٔ { -coc }
portal-mn-monpass = وبگاه { -monpass }
portal-mn-monpass-support = صفحهٔ برنامهٔ { -monpass }
portal-vn-etax = وبگاه مالیات الکترونیکی ویتنام
portal-vn-etax-declaration = بخش اظهارنامه در مالیات الکترونیکی
portal-vn-etax-payment = بخش پرداخت در مالیات الکترونیکی
portal-vn-einvoice = درگاه صورتحساب الکترونیکی ویتنام
portal-vn-customs = درگاه گمرک ویتنام
portal-vn-vnaccs = صفحهٔ ثبت { -vn-vnaccs }
portal-vn-social-insurance = درگاه بیمهٔ اجتماعی ویتنام
portal-vn-single-window = پنجرهٔ واحد ملی ویتنام
portal-vn-public-service = درگاه ملی خدمات عمومی ویتنام
portal-vn-vnpt-ca = صفحهٔ اصلاح مشخصات { -vn-vnpt }
portal-vn-procurement = سامانهٔ ملی مناقصهٔ ویتنام

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
document-ir-request-tracking-code = کد رهگیری درخواست گواهی
document-ir-accreditation-certificate = گواهینامهٔ تأیید صلاحیت
document-ir-accreditation-first-papers = مدارک پیش از پذیرش (مرحلهٔ اول)
document-ir-accreditation-second-papers = مدارک پس از پذیرش (مرحلهٔ دوم)
document-ir-accreditation-workbook = فایل‌های اکسل مدارک پس از پذیرش
document-mn-revocation-letter = نامهٔ رسمی درخواست ابطال
document-mn-certificate-contract = قرارداد گواهی
document-mn-official-letter = نامهٔ رسمی سازمان
document-mn-state-registration-certificate = گواهی ثبت دولتی سازمان
document-mn-identity-card = کارت شناسایی
document-mn-power-of-attorney-to-collect = وکالت‌نامه، اگر کس دیگری می‌رود
document-vn-certificate-contract = قرارداد گواهی
document-vn-business-registration = گواهی ثبت شرکت
document-vn-einvoice-form = فرم { "01/ĐKTĐ-HĐĐT" }
document-vn-renewal-request = درخواست تمدید
document-vn-director-identity-card = کارت شناسایی نمایندهٔ قانونی
document-vn-authorisation = وکالت‌نامه
document-vn-agent-identity-card = کارت شناسایی نمایندهٔ دارای وکالت
document-vn-identity-card = کارت شناسایی یا گذرنامه

## Who answers

help-ir-moadian-support = پشتیبانی { -moadian }
help-ir-pishkhan = دفتر پیشخوان خدمات دولت الکترونیک
help-ir-gica = مرکز میانی عام
help-ir-gica-support = پشتیبانی مرکز میانی عام (داخلی ۲)
help-ir-parssign = مرکز میانی پارس‌ساین (هویتا)
help-ir-parssign-support = تلفن مرکز میانی پارس‌ساین (هویتا)
help-ir-naci-problems = «ثبت مشکلات سامانه» در صفحهٔ اول سامانه
help-ir-naci-site = وبگاه مرکز ملی تأیید صلاحیت
help-ir-apac = فهرست امضاکنندگان { -apac }
help-ir-world-accreditation = سازمان جهانی همکاری تأیید صلاحیت
help-mn-monpass = { -monpass }، تلفن راهنمایی
help-mn-monpass-accounts = { -monpass }، تلفن و نمابر روی صورتحساب
help-mn-monpass-site = { -monpass }، وبگاه
help-mn-monpass-centre = { -monpass }، مرکز صدور گواهی
help-mn-monpass-dunjingarav = غرفهٔ مرکز خرید دونجینگاراو
help-mn-esign = مرکز دولتی صدور گواهی مغولستان
help-mn-state-registration = ادارهٔ ثبت دولتی مغولستان
help-vn-viettel = مرکز خدمات { -vn-viettel }
help-vn-issuer = صادرکنندهٔ گواهی
help-vn-root-authority = مرکز ملی تأیید هویت الکترونیکی ویتنام
help-vn-tax-office = ادارهٔ مالیات شما
help-vn-etax = وبگاه مالیات الکترونیکی
help-vn-tvan = واسطهٔ ارسال اظهارنامه
help-vn-einvoice-supplier = سازندهٔ نرم‌افزار صورتحساب
help-vn-customs-office = ادارهٔ گمرک
help-vn-social-insurance-office = ادارهٔ بیمهٔ اجتماعی
help-vn-misa = راهنمای { "MISA" }
help-vn-single-window = پنجرهٔ واحد ملی
help-vn-one-stop-office = دفتر پنجرهٔ واحد
help-vn-public-service = درگاه ملی خدمات عمومی
help-vn-vnpt = وبگاه پشتیبانی { -vn-vnpt }
help-vn-procurement = سامانهٔ ملی مناقصه
