### واژه‌های راهنمای ir-accreditation-scope، به ترتیب گام‌های آن.
### آنچه با راهنمای دیگری یکی است، از همان‌جا خوانده می‌شود.

guide-ir-accreditation-scope = درخواست دامنهٔ جدید
    .body = برای افزودن دامنهٔ جدید، نخست گواهینامهٔ کنونی با دامنه‌هایش در سامانهٔ { -naci } ثبت می‌شود و به تأیید مرکز می‌رسد. سپس درخواست خود را ثبت می‌کنید و دامنهٔ جدید را در نخستین مرحلهٔ آن انتخاب می‌کنید.
guide-ir-accreditation-scope-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-scope-registered = { guide-ir-accreditation-renew-registered }
    .body = { guide-ir-accreditation-renew-registered.body }
guide-ir-accreditation-scope-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-scope-registered-approved = { guide-ir-accreditation-renew-registered-approved }
guide-ir-accreditation-scope-registered-waiting = { guide-ir-accreditation-renew-registered-waiting }
guide-ir-accreditation-scope-registered-no = { guide-ir-accreditation-renew-registered-no }

guide-ir-accreditation-scope-register = { guide-ir-accreditation-renew-register }
    .body = { guide-ir-accreditation-renew-register.body }

guide-ir-accreditation-scope-approval = { guide-ir-accreditation-register-approval }
    .body = { guide-ir-accreditation-register-approval.body }
guide-ir-accreditation-scope-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-scope-interval = فاصله با آخرین گواهینامه
    .body = بنا بر مصوبه‌ای که انجمن آزمایشگاه‌ها منتشر کرده است، آزمایشگاه شش ماه پس از صدور آخرین گواهینامهٔ { -iso-17025 } می‌تواند گسترش دامنه بخواهد. آزمایشگاهی که به سبب برنامهٔ زمان‌بندی همهٔ دامنه‌های استانی خود را هم‌زمان ثبت نکرده است، با معرفی استان فقط یک بار از این شرط معاف است.

guide-ir-accreditation-scope-scope = دامنهٔ جدید را مشخص کنید
    .body = نام دامنهٔ جدید را بنویسید تا هنگام انتخاب در سامانه جلوی چشمتان باشد.
guide-ir-accreditation-scope-scope-field-new-scope = دامنهٔ جدید

guide-ir-accreditation-scope-request = ثبت درخواست را آغاز کنید
    .body = سامانه را باز کنید، وارد «کارتابل» شوید و ثبت درخواست دامنهٔ جدید را آغاز کنید.

guide-ir-accreditation-scope-choice = دامنهٔ جدید را انتخاب کنید
    .body = نخستین مرحلهٔ ثبت درخواست، ثبت دامنه‌هاست. در همان صفحه دامنهٔ جدید را انتخاب کنید.

guide-ir-accreditation-scope-first-papers = مرحله‌های دیگر را کامل کنید
    .body = مرحله‌های بعدی را به ترتیب پر کنید، مدارک پیش از پذیرش (مرحلهٔ اول) را بارگذاری کنید و درخواست را ثبت کنید.

guide-ir-accreditation-scope-follow-up = { guide-ir-accreditation-renew-follow-up }
    .body = { guide-ir-accreditation-renew-follow-up.body }

guide-ir-accreditation-scope-second-papers = { guide-ir-accreditation-renew-second-papers }
    .body = { guide-ir-accreditation-renew-second-papers.body }

guide-ir-accreditation-scope-done = پس از گرفتن دامنهٔ جدید
    .body = وقتی گواهینامه را با دامنهٔ جدید گرفتید، آن را با همهٔ دامنه‌هایش دوباره در «گواهینامه‌های من» ثبت کنید.
