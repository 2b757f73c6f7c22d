### mn-certificate-renew зааврын үгс, алхмуудын дарааллаар.

guide-mn-certificate-renew = Гэрчилгээгээ шинэчлэх ({ -monpass })
    .body = Энэ зааврын дагуу { -monpass } байгууллагаас олгосон тоон гарын үсгийн гэрчилгээгээ хугацаа нь дуусахаас өмнө шинэчилж, одоо байгаа токен дээрээ суулгана. 2017 оны гарын авлагад хариуцсан ажилтан шинэчлэн авах хүсэлт гаргаж болно гэсэн боловч яаж гаргахыг тайлбарлаагүй. Тиймээс шинэ захиалгын дарааллаар явж, тодорхойгүй зүйлийг утсаар лавлана.
guide-mn-certificate-renew-caution-year = Энэ заавар { -monpass } байгууллагын 2017 оны гарын авлагад үндэслэсэн. Сайт, үнэ, хаяг, журам түүнээс хойш өөрчлөгдсөн байж болно. Төлбөр төлөхөөсөө өмнө +976 18002535 утсаар эсвэл info@monpass.mn хаягаар лавлаарай.
guide-mn-certificate-renew-caution-pin = { guide-mn-monpass-obtain-caution-pin }

guide-mn-certificate-renew-kind = Ямар гэрчилгээгээ шинэчлэх вэ?
    .body = 2022 оны 5 дугаар сарын 1-ний өдрөөс хуулийн этгээдийн тоон гарын үсэг цахим тамга хэлбэртэй болсон. Таны токен дээр албан тушаалтны гэрчилгээ эсвэл байгууллагын цахим тамга байж болно.
guide-mn-certificate-renew-kind-official = { guide-mn-monpass-obtain-need-official }
guide-mn-certificate-renew-kind-stamp = { guide-mn-monpass-obtain-need-stamp }

guide-mn-certificate-renew-stamp = { guide-mn-monpass-obtain-stamp }
    .body = 2017 оны гарын авлагад цахим тамгыг хэрхэн шинэчлэх талаар заагаагүй. Эхлээд утсаар лавлаж, доорх дарааллаар шинэчилж болох бол үргэлжлүүлнэ үү. Үнийг нь мөн асуугаарай.

guide-mn-certificate-renew-token = Одоогийн токен тань бүрэн бүтэн үү?
    .body = Шинэ гэрчилгээг одоо байгаа токен дээр суулгах тул шинэ токен худалдаж авахгүй. Токеноо гартаа бэлэн байлгаарай.
guide-mn-certificate-renew-token-works = Тийм, токен надад байгаа
guide-mn-certificate-renew-token-gone = Үгүй, алдсан эсвэл эвдэрсэн

guide-mn-certificate-renew-gone = Шинэ токен хэрэгтэй
    .body = Токеноо алдсан бол эхлээд гэрчилгээгээ хүчингүй болгуулна уу. Эвдэрсэн бол юу хийхийг { -monpass } байгууллагаас утсаар лавлана уу. Дараа нь шинэ гэрчилгээ захиалахдаа маягтын токены мөрөнд «Тийм» гэснийг сонгоно.

guide-mn-certificate-renew-plug-in = { guide-mn-monpass-obtain-plug-in }
    .body = { guide-mn-monpass-obtain-plug-in.body }

guide-mn-certificate-renew-driver = { guide-mn-monpass-obtain-driver }
    .body = { guide-mn-monpass-obtain-driver.body }
guide-mn-certificate-renew-driver-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-renew-token-active = Токен түгжигдээгүйг шалгана уу
    .body = Токеныг ашиглахад бэлтгэсэн эсэх, { -pin } код нь түгжигдээгүй эсэхийг шалгана. Энэ шалгалт { -pin } код асуухгүй, оролдлогын тоог ч хасахгүй.

guide-mn-certificate-renew-old-certificate = Одоогийн гэрчилгээгээ тэмдэглэнэ үү
    .body = Токен дээрх гэрчилгээг одоо тэмдэглэж аваад, төгсгөлд нь шинэ гэрчилгээтэй харьцуулна. Хугацаа нь хэзээ дуусахыг харна уу. Шинэ гэрчилгээ хэд хоногт олгогддогийг гарын авлагад заагаагүй тул эрт эхлээрэй.
guide-mn-certificate-renew-old-certificate-caution-keep-old = Шинэ гэрчилгээг суулгаж, шалгаж дуустал хуучин гэрчилгээг токеноос битгий устгаарай. Токеныг өөрөө дахин бэлтгэж (форматлаж) болохгүй: дээрх түлхүүр, гэрчилгээ нь устаж, сэргээх боломжгүй болно.

guide-mn-certificate-renew-changes = Эзэмшигчийн мэдээлэл өөрчлөгдсөн үү?
    .body = Эзэмшигчийн овог нэр, регистрийн дугаар, албан тушаал, и-мэйл хаяг, байгууллагын нэрийг захиалгын маягтад дахин бичнэ. Өмнөх захиалгаас хойш аль нэг нь өөрчлөгдсөн эсэхийг бодоорой.
guide-mn-certificate-renew-changes-same = Үгүй, бүгд хэвээрээ
guide-mn-certificate-renew-changes-changed = Тийм, өөрчлөгдсөн

guide-mn-certificate-renew-changed = Шинэ мэдээллээр захиална
    .body = Захиалгын маягтад одоогийн мэдээллийг бичнэ. Хуучин мэдээлэлтэй гэрчилгээг хүчингүй болгох шаардлагатай эсэхийг { -monpass } байгууллагаас утсаар лавлана уу.

guide-mn-certificate-renew-sign-in = { guide-mn-monpass-obtain-sign-in }
    .body = { guide-mn-monpass-obtain-sign-in.body }
guide-mn-certificate-renew-sign-in-caution-address = { guide-mn-monpass-obtain-registration-page-caution-address }
guide-mn-certificate-renew-sign-in-caution-password = { guide-mn-monpass-obtain-sign-in-caution-password }

guide-mn-certificate-renew-company-page = { guide-mn-monpass-obtain-company-page }
    .body = { guide-mn-monpass-obtain-company-page.body }
guide-mn-certificate-renew-company-page-agrees = { guide-mn-monpass-obtain-company-page-agrees }
guide-mn-certificate-renew-company-page-differs = { guide-mn-monpass-obtain-company-page-differs }

guide-mn-certificate-renew-company-correct = Алдаатай мэдээллээ засна уу
    .body = «Засах» товчийг дарж, алдаатай мэдээллийг байгууллагын улсын бүртгэлийн гэрчилгээ, нийгмийн даатгалын бүртгэлтэй нь тулган засаад хадгална уу. Талбар бүрийн тайлбар гэрчилгээ шинээр авах зааварт бий. Дараа нь анхааруулга арилсан эсэхийг дахин шалгана.

guide-mn-certificate-renew-issued = Олгогдсон гэрчилгээгээ олно уу
    .body = Жагсаалтаас шинэчлэх гэрчилгээгээ олно уу. Шинэчлэн авах хүсэлтийг аль товчоор гаргахыг гарын авлагад заагаагүй тул мөрөн дээр нь ийм товч байгаа эсэхийг хараарай. Байхгүй бол шинэ захиалга үүсгэнэ.
guide-mn-certificate-renew-issued-no-button = Шинэчлэх товч алга
guide-mn-certificate-renew-issued-button = Шинэчлэх товч байна
guide-mn-certificate-renew-issued-caution-not-revoke = Хүчингүй болгох, устгах утгатай товчийг битгий дараарай. Хүчингүй болсон гэрчилгээгээр гарын үсэг зурж болохгүй.

guide-mn-certificate-renew-renewal-button = Шинэчлэх хүсэлтээ гаргана уу
    .body = Товчийг дарж, сайтын зааврын дагуу хүсэлтээ гаргана уу. Энэ хуудсыг бид хараагүй. Токен авах эсэхийг асуувал «Үгүй» гэснийг сонгоно. Эргэлзвэл хадгалахаасаа өмнө утсаар лавлаарай.

guide-mn-certificate-renew-term = { guide-mn-monpass-obtain-term }
    .body = { guide-mn-monpass-obtain-term.body }
guide-mn-certificate-renew-term-one-year = { guide-mn-monpass-obtain-term-one-year }
guide-mn-certificate-renew-term-two-years = { guide-mn-monpass-obtain-term-two-years }
guide-mn-certificate-renew-term-caution-remaining-days = Хуучин гэрчилгээний үлдсэн хоног шинэ хугацаан дээр нэмэгдэх эсэхийг гарын авлагад заагаагүй. Олон хоног үлдсэн бол төлбөр төлөхөөсөө өмнө утсаар лавлаарай.

guide-mn-certificate-renew-price = Үнэ: 1 жил, токенгүй
    .body = Маягт дээр доорх хоёр мөрийг ингэж сонгоно. 2017 оны үнээр бодоход гэрчилгээ 40,000, «НӨАТ» 4,000, нийт 44,000 төгрөг болно. Маягтад гарсан «Нийт дүн» гэсэн мөртэй тулгана уу.
guide-mn-certificate-renew-price-cost-certificate = { guide-mn-monpass-obtain-price-without-device-cost-certificate }
guide-mn-certificate-renew-price-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }
guide-mn-certificate-renew-price-caution-no-second-token = Токены мөрөнд «Тийм» гэснийг зөвхөн анх удаа захиалж буй ажилтан сонгоно. Та сонговол шинэ токены үнэ нэмэгдэнэ (2017 онд 40,000 төгрөг, дээр нь 10 хувийн НӨАТ).

guide-mn-certificate-renew-price-two-years = Үнэ: 2 жил, токенгүй
    .body = Маягт дээр доорх хоёр мөрийг ингэж сонгоно. 2 жилийн үнэ 2017 оны гарын авлагад байхгүй тул маягт дээрх «Нийт дүн» гэсэн мөрийг харна уу.
guide-mn-certificate-renew-price-two-years-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }
guide-mn-certificate-renew-price-two-years-caution-no-second-token = { guide-mn-certificate-renew-price-caution-no-second-token }

guide-mn-certificate-renew-holder-citizenship = { guide-mn-monpass-obtain-holder-citizenship }
    .body = { guide-mn-monpass-obtain-holder-citizenship.body }
guide-mn-certificate-renew-holder-citizenship-mongolian = { guide-mn-monpass-obtain-holder-citizenship-mongolian }
guide-mn-certificate-renew-holder-citizenship-foreign = { guide-mn-monpass-obtain-holder-citizenship-foreign }

guide-mn-certificate-renew-holder = { guide-mn-monpass-obtain-holder }
    .body = { guide-mn-monpass-obtain-holder.body }
guide-mn-certificate-renew-holder-field-holder-clan-name = { guide-mn-monpass-obtain-holder-field-holder-clan-name }
guide-mn-certificate-renew-holder-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-certificate-renew-holder-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-certificate-renew-holder-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-certificate-renew-holder-field-holder-sex = { guide-mn-monpass-obtain-holder-field-holder-sex }

guide-mn-certificate-renew-holder-foreign = { guide-mn-monpass-obtain-holder-foreign }
    .body = { guide-mn-monpass-obtain-holder-foreign.body }
guide-mn-certificate-renew-holder-foreign-field-holder-clan-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-clan-name }
guide-mn-certificate-renew-holder-foreign-field-holder-parent-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-parent-name }
guide-mn-certificate-renew-holder-foreign-field-holder-number = { guide-mn-monpass-obtain-holder-foreign-field-holder-number }
guide-mn-certificate-renew-holder-foreign-field-holder-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-name }
guide-mn-certificate-renew-holder-foreign-field-holder-sex = { guide-mn-monpass-obtain-holder-foreign-field-holder-sex }

guide-mn-certificate-renew-order-organisation = { guide-mn-monpass-obtain-order-organisation }
    .body = { guide-mn-monpass-obtain-order-organisation.body }
guide-mn-certificate-renew-order-organisation-field-organisation-name = { guide-mn-monpass-obtain-order-organisation-field-organisation-name }
guide-mn-certificate-renew-order-organisation-field-organisation-department = { guide-mn-monpass-obtain-order-organisation-field-organisation-department }
guide-mn-certificate-renew-order-organisation-field-holder-position = { guide-mn-monpass-obtain-order-organisation-field-holder-position }

guide-mn-certificate-renew-order-contact = { guide-mn-monpass-obtain-order-contact }
    .body = Захиалга баталгаажуулах холбоос, дараа нь гэрчилгээ олгогдсон тухай мэдэгдэл эзэмшигчийн и-мэйл хаягаар ирнэ.
guide-mn-certificate-renew-order-contact-field-email = { guide-mn-monpass-obtain-order-contact-field-email }
guide-mn-certificate-renew-order-contact-field-second-email = { guide-mn-monpass-obtain-order-contact-field-second-email }
guide-mn-certificate-renew-order-contact-field-phone = { guide-mn-monpass-obtain-order-contact-field-phone }
guide-mn-certificate-renew-order-contact-field-order-note = { guide-mn-monpass-obtain-order-contact-field-order-note }
guide-mn-certificate-renew-order-contact-caution-own-email = И-мэйл хаягийн мөрөнд зөвхөн гэрчилгээ эзэмших хүний албан эсвэл хувийн и-мэйл хаягийг бичнэ. Өөр хүний хаяг бичвэл захиалгыг тэр хүн баталгаажуулж болзошгүй.

guide-mn-certificate-renew-order-page = { guide-mn-monpass-obtain-order-page }
    .body = { guide-mn-monpass-obtain-order-page.body }

guide-mn-certificate-renew-order-form = { guide-mn-monpass-obtain-order-form }
    .body = Бэлтгэсэн мэдээллээ нэг нэгээр нь хуулж бичнэ үү. «ТООН ГАРЫН ҮСГИЙН МЭДЭЭЛЭЛ» хэсэгт гэрчилгээний хугацаагаа сонгож, токены мөрөнд «Үгүй» гэснийг тэмдэглээд, «Нийт дүн» гэсэн мөрийг шалгана. Одоохондоо битгий хадгалаарай.
guide-mn-certificate-renew-order-form-variant-foreign = { guide-mn-monpass-obtain-order-form-variant-foreign }

guide-mn-certificate-renew-order-contract = { guide-mn-monpass-obtain-order-contract }
    .body = { guide-mn-monpass-obtain-order-contract.body }
guide-mn-certificate-renew-order-contract-caution-read = { guide-mn-monpass-obtain-order-contract-caution-read }

guide-mn-certificate-renew-more-holders = { guide-mn-monpass-obtain-more-holders }
    .body = { guide-mn-monpass-obtain-more-holders.body }

guide-mn-certificate-renew-holder-mail = { guide-mn-monpass-obtain-holder-mail }
    .body = { guide-mn-monpass-obtain-holder-mail.body }
guide-mn-certificate-renew-holder-mail-caution-check-first = { guide-mn-monpass-obtain-holder-mail-caution-check-first }

guide-mn-certificate-renew-order-status = { guide-mn-monpass-obtain-order-status }
    .body = { guide-mn-monpass-obtain-order-status.body }
guide-mn-certificate-renew-order-status-new = { guide-mn-monpass-obtain-order-status-new }
guide-mn-certificate-renew-order-status-waiting = { guide-mn-monpass-obtain-order-status-waiting }

guide-mn-certificate-renew-order-unconfirmed = И-мэйл хаягаа шалгуулна уу
    .body = Эзэмшигч и-мэйлээ хараахан нээгээгүй, эсвэл и-мэйл хаягийг буруу бичсэн байж болно. Хэрэггүй захидлын (спам) хавтсыг ч хараарай. И-мэйл ирээгүй бол { -monpass } байгууллагад утсаар хандаад, төлөвийг дахин шалгана уу. Шинэчлэх товчоор хүсэлт гаргасан бол ийм и-мэйл ирэх ёстой эсэхийг мөн асуугаарай.

guide-mn-certificate-renew-contract = { guide-mn-monpass-obtain-contract }
    .body = { guide-mn-monpass-obtain-contract.body }

guide-mn-certificate-renew-official-letter = { guide-mn-monpass-obtain-official-letter }
    .body = { guide-mn-monpass-obtain-official-letter.body }

guide-mn-certificate-renew-holder-signs = { guide-mn-monpass-obtain-holder-signs }
    .body = { guide-mn-monpass-obtain-holder-signs.body }

guide-mn-certificate-renew-director-signs = { guide-mn-monpass-obtain-director-signs }
    .body = { guide-mn-monpass-obtain-director-signs.body }

guide-mn-certificate-renew-invoice = { guide-mn-monpass-obtain-invoice }
    .body = { guide-mn-monpass-obtain-invoice.body }

guide-mn-certificate-renew-invoice-download = { guide-mn-monpass-obtain-invoice-download }
    .body = { guide-mn-monpass-obtain-invoice-download.body }
guide-mn-certificate-renew-invoice-download-caution-delete = { guide-mn-monpass-obtain-invoice-download-caution-delete }

guide-mn-certificate-renew-invoice-number = { guide-mn-monpass-obtain-invoice-number }
    .body = { guide-mn-monpass-obtain-invoice-number.body }
guide-mn-certificate-renew-invoice-number-field-invoice-number = { guide-mn-monpass-obtain-invoice-number-field-invoice-number }
guide-mn-certificate-renew-invoice-number-field-invoice-total = { guide-mn-monpass-obtain-invoice-number-field-invoice-total }

guide-mn-certificate-renew-payment-method = { guide-mn-monpass-obtain-payment-method }
    .body = { guide-mn-monpass-obtain-payment-method.body }
guide-mn-certificate-renew-payment-method-cash = { guide-mn-monpass-obtain-payment-method-cash }
guide-mn-certificate-renew-payment-method-transfer = { guide-mn-monpass-obtain-payment-method-transfer }
guide-mn-certificate-renew-payment-method-card = { guide-mn-monpass-obtain-payment-method-card }

guide-mn-certificate-renew-pay-bank = { guide-mn-monpass-obtain-pay-bank }
    .body = { guide-mn-monpass-obtain-pay-bank.body }
guide-mn-certificate-renew-pay-bank-caution-note = { guide-mn-monpass-obtain-pay-bank-caution-note }
guide-mn-certificate-renew-pay-bank-caution-account = Дансны дугаар нэхэмжлэх дээрхтэй таарч байгаа эсэхийг шалгана уу. Таарахгүй бол, эсвэл и-мэйл, утсаар өөр данс өгсөн бол төлөхгүйгээр { -monpass } байгууллагаас утсаар лавлаарай.

guide-mn-certificate-renew-pay-transfer = { guide-mn-monpass-obtain-pay-transfer }
    .body = { guide-mn-monpass-obtain-pay-transfer.body }
guide-mn-certificate-renew-pay-transfer-caution-note = { guide-mn-monpass-obtain-pay-transfer-caution-note }
guide-mn-certificate-renew-pay-transfer-caution-account = { guide-mn-certificate-renew-pay-bank-caution-account }

guide-mn-certificate-renew-card-page = { guide-mn-monpass-obtain-card-page }
    .body = { guide-mn-monpass-obtain-card-page.body }
guide-mn-certificate-renew-card-page-caution-khan = { guide-mn-monpass-obtain-card-page-caution-khan }
guide-mn-certificate-renew-card-page-caution-amount = { guide-mn-monpass-obtain-card-page-caution-amount }

guide-mn-certificate-renew-card-pay = { guide-mn-monpass-obtain-card-pay }
    .body = { guide-mn-monpass-obtain-card-pay.body }
guide-mn-certificate-renew-card-pay-variant-unionpay = { guide-mn-monpass-obtain-card-pay-variant-unionpay }
guide-mn-certificate-renew-card-pay-caution-card-data = { guide-mn-monpass-obtain-card-pay-caution-card-data }

guide-mn-certificate-renew-card-result = { guide-mn-monpass-obtain-card-result }
    .body = { guide-mn-monpass-obtain-card-result.body }
guide-mn-certificate-renew-card-result-success = { guide-mn-monpass-obtain-card-result-success }
guide-mn-certificate-renew-card-result-failure = { guide-mn-monpass-obtain-card-result-failure }

guide-mn-certificate-renew-card-failed = { guide-mn-monpass-obtain-card-failed }
    .body = { guide-mn-monpass-obtain-card-failed.body }
guide-mn-certificate-renew-card-failed-again = Дахин картаар төлнө
guide-mn-certificate-renew-card-failed-other = Өөр аргаар төлнө
guide-mn-certificate-renew-card-failed-caution-twice = { guide-mn-monpass-obtain-card-failed-caution-twice }

guide-mn-certificate-renew-visit-or-not = Биечлэн очих эсэхээ лавлана уу
    .body = Анх удаа токен авахдаа бичиг баримтаа аваад биечлэн очдог. Шинэ токен авахгүй үед очих шаардлагатай эсэх, гэрээ, албан бичгээ яаж хүргэхийг гарын авлагад заагаагүй. { -monpass } байгууллагаас утсаар лавлана уу.
guide-mn-certificate-renew-visit-or-not-visit = Очих шаардлагатай гэсэн
guide-mn-certificate-renew-visit-or-not-no-visit = Очих шаардлагагүй гэсэн

guide-mn-certificate-renew-collector = Бичиг баримтыг хэн авч очих вэ?
    .body = Гэрчилгээ эзэмших ажилтан бичиг баримтын хамт өөрийн биеэр очно. Өөр хүнээр төлөөлүүлэх бол нотариатаар гэрчлүүлсэн итгэмжлэл шаардлагатай.
guide-mn-certificate-renew-collector-holder = { guide-mn-monpass-obtain-collector-holder }
guide-mn-certificate-renew-collector-agent = { guide-mn-monpass-obtain-collector-agent }

guide-mn-certificate-renew-attorney = { guide-mn-monpass-obtain-attorney }
    .body = { guide-mn-monpass-obtain-attorney.body }

guide-mn-certificate-renew-attorney-notary = { guide-mn-monpass-obtain-attorney-notary }
    .body = Бөглөсөн итгэмжлэлээ заавал нотариатаар гэрчлүүлнэ үү. Төлөөлж очих хүн эх хувийг нь авч явна.

guide-mn-certificate-renew-notary-copy = { guide-mn-monpass-obtain-notary-copy }
    .body = { guide-mn-monpass-obtain-notary-copy.body }

guide-mn-certificate-renew-papers = { guide-mn-monpass-obtain-papers }
    .body = Доорх баримтуудыг бүгдийг нь авч очно. Гэрээний 2 хувьд эзэмшигч, захирал хоёул гарын үсэг зурсан байх ёстой. Итгэмжлэл зөвхөн өөр хүн төлөөлж очих үед хэрэгтэй. Токеноо авч очих эсэхийг утсаар асуугаарай.

guide-mn-certificate-renew-visit = { guide-mn-monpass-obtain-visit }
    .body = { guide-mn-monpass-obtain-visit.body }
guide-mn-certificate-renew-visit-caution-address = { guide-mn-monpass-obtain-visit-caution-address }

guide-mn-certificate-renew-issued-mail = { guide-mn-monpass-obtain-issued-mail }
    .body = { guide-mn-monpass-obtain-issued-mail.body }
guide-mn-certificate-renew-issued-mail-wait = { guide-mn-monpass-obtain-issued-mail-wait }

guide-mn-certificate-renew-client = { guide-mn-monpass-obtain-client }
    .body = { guide-mn-monpass-obtain-client.body }
guide-mn-certificate-renew-client-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-renew-plug-again = Эхний токеноо дахин залгана уу
    .body = Шинэ гэрчилгээг эхэнд тэмдэглэсэн токен дээр суулгана. Тэр токеноо залгаад, өөр токен залгаатай байвал салгана уу.

guide-mn-certificate-renew-pending = { guide-mn-monpass-obtain-pending }
    .body = { guide-mn-monpass-obtain-pending.body }
guide-mn-certificate-renew-pending-approved = { guide-mn-monpass-obtain-pending-approved }
guide-mn-certificate-renew-pending-other = { guide-mn-monpass-obtain-pending-other }
guide-mn-certificate-renew-pending-variant-window = { guide-mn-monpass-obtain-pending-variant-window }

guide-mn-certificate-renew-not-approved = { guide-mn-monpass-obtain-not-approved }
    .body = { guide-mn-monpass-obtain-not-approved.body }

guide-mn-certificate-renew-install = { guide-mn-monpass-obtain-install }
    .body = { guide-mn-monpass-obtain-install.body }
guide-mn-certificate-renew-install-caution-leave-plugged = { guide-mn-monpass-obtain-install-caution-leave-plugged }
guide-mn-certificate-renew-install-caution-last-tries = { -pin } кодыг асуувал одоо хэрэглэж байгаа кодоо бичнэ үү; анхны кодыг токен авахад и-мэйлээр илгээсэн. Таамаглаж битгий оруулаарай: хэд хэдэн удаа буруу оруулбал токен түгжигдэж болзошгүй.

guide-mn-certificate-renew-compare = Шинэ гэрчилгээг шалгана уу
    .body = Токен дээр мөн тэр эзэмшигчийн, эхэнд тэмдэглэснээс хожуу дуусах гэрчилгээ байх ёстой.

guide-mn-certificate-renew-register-again = Хэрэглэдэг сайтуудаа шалгана уу
    .body = Тоон гарын үсгээр нэвтэрдэг сайт, програм бүрдээ шинэ гэрчилгээгээрээ нэг удаа нэвтэрч үзнэ үү. Аль нь шинэ гэрчилгээг дахин бүртгүүлэхийг шаарддагийг бид мэдэхгүй. Шинэ гэрчилгээг тань танихгүй бол тухайн сайтын тусламжаас асуугаарай.

guide-mn-certificate-renew-unlock = { guide-mn-monpass-obtain-unlock }
    .body = { guide-mn-monpass-obtain-unlock.body }
guide-mn-certificate-renew-unlock-caution-no-guessing = { -pin } кодыг таамаглаж битгий оруулаарай. Түгжигдсэн токеныг тайлах боломжгүй бол шинэ токен, шинэ гэрчилгээ авах шаардлага гарч болзошгүй.
guide-mn-certificate-renew-unlock-caution-no-reset = { guide-mn-monpass-obtain-unlock-caution-no-reset }

guide-mn-certificate-renew-other-token = { guide-mn-monpass-obtain-other-token }
    .body = Энэ токен дээр гэрчилгээ алга. Шинэчлэх гэрчилгээтэй токеноо залгана уу. Яг энэ токен мөн бол { -monpass } байгууллагад утсаар хандана уу.

guide-mn-certificate-renew-not-renewed = Шинэ гэрчилгээ харагдахгүй байна
    .body = «Monpass Client» програмд «Суулгах» товчийг дарсан эсэхээ, эхэнд тэмдэглэсэн токеноо залгасан эсэхээ шалгана уу. Токеноо салгаж дахин залгаад ч харагдахгүй бол { -monpass } байгууллагад утсаар хандана уу.

guide-mn-certificate-renew-keep = Цаашид анхаарах зүйлс
    .body = Шинэ гэрчилгээний хугацаа дуусах өдрийг тэмдэглэж, гэрээ, төлбөрийн баримтаа хадгална уу. Токеноо { -pin } кодоос тусад нь найдвартай газар байлгаарай. Токеноо алдвал гэрчилгээгээ даруй хүчингүй болгуулна уу.
