### mn-monpass-obtain зааврын үгс, алхмуудын дарааллаар.

guide-mn-monpass-obtain = Гэрчилгээ шинээр авах ({ -monpass })
    .body = Энэ зааврын дагуу байгууллагын албан тушаалтан { -monpass } байгууллагаас тоон гарын үсгийн гэрчилгээг токентой нь шинээр авна. Байгууллагаа бүртгүүлж, гэрчилгээ захиалж, бичиг баримт бүрдүүлж, төлбөрөө төлөөд, токеноо авч гэрчилгээгээ суулгана. Шалгаж болох алхам бүрийг токен дээр нь шалгана.
guide-mn-monpass-obtain-caution-year = Энэ заавар { -monpass } байгууллагын 2017 оны гарын авлагад үндэслэсэн. Сайт, үнэ, хаяг түүнээс хойш өөрчлөгдсөн байж болно. Захиалахаасаа өмнө +976 18002535 утсаар эсвэл info@monpass.mn хаягаар лавлаарай.
guide-mn-monpass-obtain-caution-pin = Токены { -pin } кодыг зөвхөн токены програмд, эсвэл { -tamga } програмын код асуух тусдаа цонхонд оруулна. Сайт дээр, и-мэйлээр, утсаар асуувал хэнд ч битгий хэлээрэй.

guide-mn-monpass-obtain-need = Танд ямар гэрчилгээ хэрэгтэй вэ?
    .body = 2022 оны 5 дугаар сарын 1-ний өдрөөс хуулийн этгээдийн тоон гарын үсэг цахим тамга хэлбэртэй болсон бөгөөд түүнийг хуулийн этгээдийг төлөөлөх эрх бүхий этгээд эзэмшинэ. Энэ заавар байгууллагын албан тушаалтанд олгох гэрчилгээнд зориулагдсан.
guide-mn-monpass-obtain-need-official = Албан тушаалтны гэрчилгээ
guide-mn-monpass-obtain-need-stamp = Байгууллагын цахим тамга
guide-mn-monpass-obtain-need-state = Төрийн албан хаагчийн гэрчилгээ
guide-mn-monpass-obtain-need-citizen = Иргэний хувийн тоон гарын үсэг

guide-mn-monpass-obtain-stamp = Цахим тамгын талаар лавлана уу
    .body = Цахим тамгыг хуулийн этгээдийг төлөөлөх эрх бүхий этгээд эзэмшинэ. { -monpass } байгууллагын 2017 оны гарын авлагад цахим тамгыг хэрхэн захиалах талаар заагаагүй. Эхлээд утсаар лавлаж, доорх дарааллаар захиалж болох бол үргэлжлүүлнэ үү.

guide-mn-monpass-obtain-state = Эхлээд байгууллагаасаа асууна уу
    .body = Төрийн албан хаагчид гэрчилгээг «Үндэсний дата төв» олгодог. Байгууллагынхаа бүртгэлийн ажилтанд хандана уу. { -monpass } байгууллагаас авах шаардлагатай бол буцаж, албан тушаалтны гэрчилгээг сонгоно уу.

guide-mn-monpass-obtain-citizen = Иргэн нэг удаа үнэ төлбөргүй авна
    .body = 16 нас хүрсэн иргэнд тоон гарын үсгийн гэрчилгээг нэг удаа үнэ төлбөргүй, 5 жилийн хугацаатай олгоно. Гэрчилгээг иргэний үнэмлэхийн санах ой, гар утасны програм эсвэл токенд байршуулна. Улсын бүртгэлийн байгууллагад хандана уу.

guide-mn-monpass-obtain-representative = Хариуцах ажилтнаа томилно уу
    .body = Байгууллага сайт дээрх ажлыг нэг ажилтнаараа төлөөлүүлэн хийлгэнэ: байгууллагаа бүртгүүлэх, мэдээллээ нэмэх, засах, устгах, ажилтнуудынхаа гэрчилгээг авах, шинэчлэх, хүчингүй болгох хүсэлт гаргах. Иймээс хариуцлагатай, компьютер, интернэтийн орчинд ажиллах чадвартай хүнийг томилно уу.
guide-mn-monpass-obtain-representative-caution-responsible = Энэ ажилтан байгууллагын өмнөөс гэрчилгээ захиалж, хүчингүй болгуулж чадна. Ажилтан солигдвол нэвтрэх мэдээллийг албан ёсоор хүлээлцэж, нууц үгийг сольно уу.

guide-mn-monpass-obtain-registered = Байгууллага тань бүртгэлтэй юу?
    .body = Байгууллага www.monpass.mn сайтад цахимаар бүртгүүлнэ. Өмнө нь бүртгүүлсэн бол нэвтрэх нэр, нууц үгээрээ шууд нэвтэрнэ.
guide-mn-monpass-obtain-registered-no = Үгүй, шинээр бүртгүүлнэ
guide-mn-monpass-obtain-registered-yes = Тийм, бүртгэлтэй

guide-mn-monpass-obtain-organisation-basics = Байгууллагын үндсэн мэдээлэл
    .body = Маягтад бичих мэдээллээ эхлээд энд бэлтгэнэ. Байгууллагын улсын бүртгэлийн гэрчилгээг үндэслэн үнэн зөв, алдаагүй бичнэ үү. Сайтын маягт дээр «*» тэмдэгтэй талбарыг заавал бөглөнө.
guide-mn-monpass-obtain-organisation-basics-field-state-registration-number = Улсын бүртгэлийн дугаар
guide-mn-monpass-obtain-organisation-basics-field-organisation-number = Байгууллагын регистрийн дугаар
guide-mn-monpass-obtain-organisation-basics-field-insurance-number = Нийгмийн даатгал төлөгчийн дугаар
guide-mn-monpass-obtain-organisation-basics-field-organisation-name = Байгууллагын нэр

guide-mn-monpass-obtain-director-citizenship = Захирал гадаадын иргэн үү?
    .body = Гадаадын иргэн бол сайтын маягт дээр «Гадаад иргэн эсэх» гэснийг тэмдэглэнэ.
guide-mn-monpass-obtain-director-citizenship-mongolian = Үгүй, Монгол Улсын иргэн
guide-mn-monpass-obtain-director-citizenship-foreign = Тийм, гадаадын иргэн

guide-mn-monpass-obtain-director = Удирдлагын мэдээлэл
    .body = Байгууллагын захирлын мэдээллийг бичнэ үү. Регистрийн дугаар хоёр кирилл үсэг, найман тооноос бүрдэнэ.
guide-mn-monpass-obtain-director-field-director-parent-name = Захирлын эцэг/эхийн нэр
guide-mn-monpass-obtain-director-field-director-name = Захирлын нэр
guide-mn-monpass-obtain-director-field-director-number = Захирлын регистрийн дугаар
guide-mn-monpass-obtain-director-field-director-position = Захирлын албан тушаал

guide-mn-monpass-obtain-director-foreign = Удирдлагын мэдээлэл (гадаадын иргэн)
    .body = Захирлын мэдээллийг баримт бичигт нь байгаагаар бичнэ үү. Дугаарыг ямар баримтаас авахыг гарын авлагад заагаагүй тул эргэлзвэл утсаар лавлаарай.
guide-mn-monpass-obtain-director-foreign-field-director-parent-name = { guide-mn-monpass-obtain-director-field-director-parent-name }
guide-mn-monpass-obtain-director-foreign-field-director-name = { guide-mn-monpass-obtain-director-field-director-name }
guide-mn-monpass-obtain-director-foreign-field-director-number = { guide-mn-monpass-obtain-director-field-director-number }
guide-mn-monpass-obtain-director-foreign-field-director-position = { guide-mn-monpass-obtain-director-field-director-position }

guide-mn-monpass-obtain-address = Байгууллагын хаяг
    .body = Хаягаа улсын бүртгэлийн гэрчилгээнд байгаагаар бичнэ үү. Байр, тоотыг маягтын нэргүй талбарт бичнэ.
guide-mn-monpass-obtain-address-field-address-aimag = Аймаг эсвэл нийслэл
guide-mn-monpass-obtain-address-field-address-district = Сум эсвэл дүүрэг
guide-mn-monpass-obtain-address-field-address-khoroo = Баг эсвэл хороо
guide-mn-monpass-obtain-address-field-address-line = Байр, тоот

guide-mn-monpass-obtain-employee-citizenship = Ажилтан гадаадын иргэн үү?
    .body = Бүртгэлийг оруулж буй ажилтныг асууж байна. Гадаадын иргэн бол сайтын маягт дээр «Гадаад иргэн эсэх» гэснийг тэмдэглэнэ.
guide-mn-monpass-obtain-employee-citizenship-mongolian = Үгүй, Монгол Улсын иргэн
guide-mn-monpass-obtain-employee-citizenship-foreign = Тийм, гадаадын иргэн

guide-mn-monpass-obtain-employee = Бүртгэл оруулсан ажилтан
    .body = Бүртгэлийг оруулж буй ажилтны мэдээллийг бичнэ үү. Баталгаажуулах холбоос, нэвтрэх нэр, нууц үг энд бичсэн и-мэйл хаягаар ирнэ.
guide-mn-monpass-obtain-employee-field-employee-parent-name = Ажилтны эцэг/эхийн нэр
guide-mn-monpass-obtain-employee-field-employee-position = Ажилтны албан тушаал
guide-mn-monpass-obtain-employee-field-employee-name = Ажилтны нэр
guide-mn-monpass-obtain-employee-field-employee-email = Ажилтны и-мэйл хаяг
guide-mn-monpass-obtain-employee-field-employee-number = Ажилтны регистрийн дугаар
guide-mn-monpass-obtain-employee-field-employee-phone = Ажилтны утас
guide-mn-monpass-obtain-employee-caution-email = И-мэйл хаягаа үнэн зөв бичнэ үү. Буруу бичвэл нэвтрэх мэдээлэл танд ирэхгүй, харин өөр хүнд очиж болзошгүй.

guide-mn-monpass-obtain-employee-foreign = Ажилтны мэдээлэл (гадаадын иргэн)
    .body = Бүртгэлийг оруулж буй ажилтны мэдээллийг баримт бичигт нь байгаагаар бичнэ үү. Баталгаажуулах холбоос, нэвтрэх нэр, нууц үг энд бичсэн и-мэйл хаягаар ирнэ.
guide-mn-monpass-obtain-employee-foreign-field-employee-parent-name = { guide-mn-monpass-obtain-employee-field-employee-parent-name }
guide-mn-monpass-obtain-employee-foreign-field-employee-position = { guide-mn-monpass-obtain-employee-field-employee-position }
guide-mn-monpass-obtain-employee-foreign-field-employee-name = { guide-mn-monpass-obtain-employee-field-employee-name }
guide-mn-monpass-obtain-employee-foreign-field-employee-email = { guide-mn-monpass-obtain-employee-field-employee-email }
guide-mn-monpass-obtain-employee-foreign-field-employee-number = { guide-mn-monpass-obtain-employee-field-employee-number }
guide-mn-monpass-obtain-employee-foreign-field-employee-phone = { guide-mn-monpass-obtain-employee-field-employee-phone }
guide-mn-monpass-obtain-employee-foreign-caution-email = { guide-mn-monpass-obtain-employee-caution-email }

guide-mn-monpass-obtain-registration-page = Бүртгэлийн маягтыг нээнэ үү
    .body = Сайтыг эндээс нээгээд доорх цэсийг дарна уу. «БАЙГУУЛЛАГЫН МЭДЭЭЛЭЛ БҮРТГҮҮЛЭХ» маягт нээгдэнэ.
guide-mn-monpass-obtain-registration-page-caution-address = Мэдээллээ бичихийн өмнө хөтчийн хаягийн мөрийг хараарай. Хаяг нь www.monpass.mn байх ёстой, нэг ч үсэг илүү дутуугүй.

guide-mn-monpass-obtain-registration-form = Бүртгэлийн маягтыг бөглөнө үү
    .body = Бэлтгэсэн мэдээллээ нэг нэгээр нь хуулж бичнэ үү. «Зурган кодыг оруулна уу» гэсний дэргэд «Би машин биш» гэснийг тэмдэглээд «Бүртгүүлэх» товчийг дарна. «Хаах» товчийг дарвал бүртгэхгүйгээр хаана.
guide-mn-monpass-obtain-registration-form-variant-director-foreign = Захирал гадаадын иргэн бол
guide-mn-monpass-obtain-registration-form-variant-employee-foreign = Ажилтан гадаадын иргэн бол
guide-mn-monpass-obtain-registration-form-caution-exact = «Бүртгүүлэх» товчийг дарахаасаа өмнө бүх талбарыг байгууллагын улсын бүртгэлийн гэрчилгээтэй дахин тулгана уу.

guide-mn-monpass-obtain-registration-mail = И-и-мэйлээ шалгана уу
    .body = Бүртгүүлсэн и-мэйл хаягт баталгаажуулах холбоос болон нэвтрэх нэр, нууц үг ирнэ. Холбоос дээр дарахад «Амжилттай баталгаажуулаа. Танд баярлалаа» гэсэн бичиг гарна. Нэвтрэх мэдээлэл баталгаажуулсны дараа ирж ч болно.
guide-mn-monpass-obtain-registration-mail-arrived = Баталгаажуулж, нууц үгээ авсан
guide-mn-monpass-obtain-registration-mail-missing = И-мэйл ирээгүй

guide-mn-monpass-obtain-mail-missing = И-мэйл хаягаа засуулна уу
    .body = И-мэйл хаягаа буруу бүртгүүлсэн байж болзошгүй. Эхлээд хэрэггүй захидлын (спам) хавтсаа хараад, тэнд ч байхгүй бол { -monpass } байгууллагад утсаар хандаж и-мэйл хаягаа засуулна уу. Дараа нь ирсэн и-мэйл дэх холбоос дээр дарж, бүртгэлээ баталгаажуулаад үргэлжлүүлнэ.

guide-mn-monpass-obtain-sign-in = Хэрэглэгчийн талбарт нэвтэрнэ үү
    .body = Сайтын баруун дээд буланд байрлах «НЭВТРЭХ» дээр дарж, и-мэйлээр хүлээн авсан нэвтрэх нэр, нууц үгээ оруулна уу.
guide-mn-monpass-obtain-sign-in-caution-password = Нэвтрэх нэр, нууц үгээ бусдад битгий дамжуулаарай. Үүнийг мэдсэн хүн байгууллагын тань өмнөөс хүсэлт гаргаж чадна.

guide-mn-monpass-obtain-account-menu = Цэстэй танилцана уу
    .body = Нэвтэрсний дараа «ХУВИЙН МЭДЭЭЛЭЛ» хэсэгт доорх таван цэс харагдана. Захиалга «МИНИЙ ЗАХИАЛГУУД», төлбөр «НЭХЭМЖЛЭХҮҮД», олгогдсон гэрчилгээ «ОЛГОГДСОН ТООН ГАРЫН ҮСГҮҮД» цэсэнд байна.

guide-mn-monpass-obtain-company-page = Байгууллагын мэдээллээ харна уу
    .body = Нэвтэрмэгц «Байгууллагын мэдээлэл» цонх нээгдэнэ. Мэдээлэл нийгмийн даатгалын систем дэх мэдээллээс зөрсөн бол «УУЧЛААРАЙ. Мэдээлэл зөрсөн төлөвтэй байна. Мэдээллээ нягтлан дахин оруулна уу.» гэсэн анхааруулга гарна.
guide-mn-monpass-obtain-company-page-agrees = Анхааруулга гараагүй
guide-mn-monpass-obtain-company-page-differs = Анхааруулга гарсан

guide-mn-monpass-obtain-company-basics = Үндсэн мэдээллээ тулгана уу
    .body = Цонхонд байгаа мэдээллийг байгууллагын улсын бүртгэлийн гэрчилгээ, нийгмийн даатгалын бүртгэлтэйгээ тулгана уу. Зөв мэдээллийг энд бичнэ.
guide-mn-monpass-obtain-company-basics-field-state-registration-number = { guide-mn-monpass-obtain-organisation-basics-field-state-registration-number }
guide-mn-monpass-obtain-company-basics-field-organisation-number = { guide-mn-monpass-obtain-organisation-basics-field-organisation-number }
guide-mn-monpass-obtain-company-basics-field-insurance-number = { guide-mn-monpass-obtain-organisation-basics-field-insurance-number }
guide-mn-monpass-obtain-company-basics-field-organisation-name = { guide-mn-monpass-obtain-organisation-basics-field-organisation-name }

guide-mn-monpass-obtain-company-director = Удирдлагын мэдээллээ тулгана уу
    .body = Захирлын мэдээллийг баримт бичигтэй нь тулгаж, зөвийг нь энд бичнэ үү. Регистрийн дугаарын хоёр үсгийг кириллээр бичнэ.
guide-mn-monpass-obtain-company-director-field-director-parent-name = { guide-mn-monpass-obtain-director-field-director-parent-name }
guide-mn-monpass-obtain-company-director-field-director-number = { guide-mn-monpass-obtain-director-field-director-number }
guide-mn-monpass-obtain-company-director-field-director-name = { guide-mn-monpass-obtain-director-field-director-name }
guide-mn-monpass-obtain-company-director-field-director-position = { guide-mn-monpass-obtain-director-field-director-position }

guide-mn-monpass-obtain-company-address = Хаягийн мэдээллээ тулгана уу
    .body = Байгууллагын хаягийг улсын бүртгэлийн гэрчилгээтэй тулгаж, зөвийг нь энд бичнэ үү.
guide-mn-monpass-obtain-company-address-field-address-aimag = { guide-mn-monpass-obtain-address-field-address-aimag }
guide-mn-monpass-obtain-company-address-field-address-district = { guide-mn-monpass-obtain-address-field-address-district }
guide-mn-monpass-obtain-company-address-field-address-khoroo = { guide-mn-monpass-obtain-address-field-address-khoroo }
guide-mn-monpass-obtain-company-address-field-address-line = { guide-mn-monpass-obtain-address-field-address-line }

guide-mn-monpass-obtain-company-employee = Ажилтны мэдээллээ тулгана уу
    .body = Бүртгэл оруулсан ажилтны мэдээллийг баримт бичигтэй нь тулгаж, зөвийг нь энд бичнэ үү. Регистрийн дугаарын хоёр үсгийг кириллээр бичнэ.
guide-mn-monpass-obtain-company-employee-field-employee-position = { guide-mn-monpass-obtain-employee-field-employee-position }
guide-mn-monpass-obtain-company-employee-field-employee-parent-name = { guide-mn-monpass-obtain-employee-field-employee-parent-name }
guide-mn-monpass-obtain-company-employee-field-employee-name = { guide-mn-monpass-obtain-employee-field-employee-name }
guide-mn-monpass-obtain-company-employee-field-employee-number = { guide-mn-monpass-obtain-employee-field-employee-number }
guide-mn-monpass-obtain-company-employee-field-employee-email = { guide-mn-monpass-obtain-employee-field-employee-email }
guide-mn-monpass-obtain-company-employee-field-employee-phone = { guide-mn-monpass-obtain-employee-field-employee-phone }

guide-mn-monpass-obtain-company-correct = Алдаатай мэдээллээ засна уу
    .body = «Байгууллагын мэдээлэл» цонхны «Засах» товчийг дарж, алдаатай мэдээллээ энд бэлтгэснээр засаад хадгална уу. Анхааруулга арилаагүй бол дахин тулгаж, эсвэл утсаар лавлаарай.

guide-mn-monpass-obtain-term = Хэдэн жилийн гэрчилгээ авах вэ?
    .body = Гэрчилгээний хугацааг 1 эсвэл 2 жилээр сонгож болно.
guide-mn-monpass-obtain-term-one-year = 1 жил
guide-mn-monpass-obtain-term-two-years = 2 жил

guide-mn-monpass-obtain-device = Токен хамт захиалах уу?
    .body = Маягтын «Тоон гарын үсгийн тээгч төхөөрөмж» мөрөнд «Тийм» эсвэл «Үгүй» гэснийг сонгоно; тээгч төхөөрөмж гэдэг нь токен (Э-Токен) юм. Өмнө нь { -monpass } байгууллагаас авсан токентой бол л «Үгүй» гэснийг сонгоно.
guide-mn-monpass-obtain-device-yes = Тийм, токен авна
guide-mn-monpass-obtain-device-no = Үгүй, өмнөх токентой
guide-mn-monpass-obtain-device-caution-first-time = Ажилтан { -monpass } байгууллагын тоон гарын үсгийг анх удаа захиалж байгаа бол «Тийм» гэснийг сонгож, токеныг заавал авна.

guide-mn-monpass-obtain-device-two-years = Токен хамт захиалах уу?
    .body = Маягтын «Тоон гарын үсгийн тээгч төхөөрөмж» мөрөнд «Тийм» эсвэл «Үгүй» гэснийг сонгоно; тээгч төхөөрөмж гэдэг нь токен (Э-Токен) юм. Өмнө нь { -monpass } байгууллагаас авсан токентой бол л «Үгүй» гэснийг сонгоно.
guide-mn-monpass-obtain-device-two-years-yes = Тийм, токен авна
guide-mn-monpass-obtain-device-two-years-no = Үгүй, өмнөх токентой
guide-mn-monpass-obtain-device-two-years-caution-first-time = { guide-mn-monpass-obtain-device-caution-first-time }

guide-mn-monpass-obtain-price = Үнэ: 1 жил, токентой
    .body = Маягт дээр доорх хоёр мөрийг ингэж сонгоно. 2017 онд үйлчилгээний үнэ 80,000, «НӨАТ» 8,000, «Нийт дүн» 88,000 төгрөг байв. Маягтад гарсан дүнтэй тулгана уу.
guide-mn-monpass-obtain-price-cost-certificate = Гэрчилгээ, 1 жил
guide-mn-monpass-obtain-price-cost-device = Токен
guide-mn-monpass-obtain-price-caution-prices = Эдгээр нь 2017 оны үнэ бөгөөд зөвхөн жишээ юм. Одоогийн үнийг захиалгын маягтаас харж, нэхэмжлэхэд бичсэн дүнгээр төлнө үү.

guide-mn-monpass-obtain-price-without-device = Үнэ: 1 жил, токенгүй
    .body = Маягт дээр доорх хоёр мөрийг ингэж сонгоно. 2017 оны үнээр бодоход гэрчилгээ 40,000, «НӨАТ» 4,000, нийт 44,000 төгрөг болно. Маягтад гарсан дүнтэй тулгана уу.
guide-mn-monpass-obtain-price-without-device-cost-certificate = Гэрчилгээ, 1 жил
guide-mn-monpass-obtain-price-without-device-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }

guide-mn-monpass-obtain-price-two-years = Үнэ: 2 жил
    .body = 2 жилийн гэрчилгээний үнэ 2017 оны гарын авлагад байхгүй тул маягт дээрх «Нийт дүн» гэснийг харна уу. Токен 40,000 төгрөг, дээр нь 10 хувийн НӨАТ нэмэгддэг байв. Гарын авлагын жишээ жагсаалтад 121,000 төгрөгийн захиалга бий боловч юуг захиалсныг заагаагүй.
guide-mn-monpass-obtain-price-two-years-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }

guide-mn-monpass-obtain-holder-citizenship = Эзэмшигч гадаадын иргэн үү?
    .body = Гэрчилгээ эзэмших албан тушаалтныг асууж байна. Гадаадын иргэн бол сайтын маягт дээр «Гадаад иргэн эсэх» гэснийг тэмдэглэнэ.
guide-mn-monpass-obtain-holder-citizenship-mongolian = Үгүй, Монгол Улсын иргэн
guide-mn-monpass-obtain-holder-citizenship-foreign = Тийм, гадаадын иргэн

guide-mn-monpass-obtain-holder = Эзэмшигчийн мэдээлэл
    .body = Гэрчилгээ эзэмших албан тушаалтны мэдээллийг иргэний үнэмлэхээс нь бичнэ үү. Захиалгын маягтад заавал бөглөх талбарыг тэмдэглээгүй тул бүгдийг нь бөглөөрэй.
guide-mn-monpass-obtain-holder-field-holder-clan-name = Ургийн овог
guide-mn-monpass-obtain-holder-field-holder-parent-name = Эзэмшигчийн эцэг/эхийн нэр
guide-mn-monpass-obtain-holder-field-holder-number = Эзэмшигчийн регистрийн дугаар
guide-mn-monpass-obtain-holder-field-holder-name = Эзэмшигчийн өөрийн нэр
guide-mn-monpass-obtain-holder-field-holder-sex = Хүйс

guide-mn-monpass-obtain-holder-foreign = Эзэмшигчийн мэдээлэл (гадаадын иргэн)
    .body = Гэрчилгээ эзэмших албан тушаалтны мэдээллийг баримт бичигт нь байгаагаар бичнэ үү. Захиалгын маягтад заавал бөглөх талбарыг тэмдэглээгүй тул бичих зүйлтэй бүх талбарыг бөглөөрэй.
guide-mn-monpass-obtain-holder-foreign-field-holder-clan-name = { guide-mn-monpass-obtain-holder-field-holder-clan-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-monpass-obtain-holder-foreign-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-sex = { guide-mn-monpass-obtain-holder-field-holder-sex }

guide-mn-monpass-obtain-order-organisation = Эзэмшигчийн ажлын байр
    .body = Эзэмшигчийн ажилладаг байгууллага, салбар эсвэл хэлтэс, албан тушаалыг бичнэ үү.
guide-mn-monpass-obtain-order-organisation-field-organisation-name = Байгууллагын нэр
guide-mn-monpass-obtain-order-organisation-field-organisation-department = Салбар эсвэл хэлтэс
guide-mn-monpass-obtain-order-organisation-field-holder-position = Эзэмшигчийн албан тушаал

guide-mn-monpass-obtain-order-contact = Эзэмшигчтэй холбогдох мэдээлэл
    .body = Захиалга баталгаажуулах холбоос, токены { -pin } код, гэрчилгээ олгогдсон тухай мэдэгдэл эзэмшигчийн и-мэйл хаягаар ирнэ.
guide-mn-monpass-obtain-order-contact-field-email = Эзэмшигчийн и-мэйл хаяг
guide-mn-monpass-obtain-order-contact-field-second-email = Хоёр дахь и-мэйл хаяг
guide-mn-monpass-obtain-order-contact-field-phone = Холбоо барих утас
guide-mn-monpass-obtain-order-contact-field-order-note = Тайлбар
guide-mn-monpass-obtain-order-contact-caution-own-email = И-мэйл хаягийн мөрөнд зөвхөн гэрчилгээ эзэмших хүний албан эсвэл хувийн и-мэйл хаягийг бичнэ. Өөр хүний хаяг бичвэл { -pin } код нь тэр хүнд очно.

guide-mn-monpass-obtain-order-page = Захиалгын маягтыг нээнэ үү
    .body = «МИНИЙ ЗАХИАЛГУУД» цэс рүү орж, «Шинэ захиалга үүсгэх» товчийг дарна уу.

guide-mn-monpass-obtain-order-form = Захиалгын маягтыг бөглөнө үү
    .body = Бэлтгэсэн мэдээллээ нэг нэгээр нь хуулж бичнэ үү. «ТООН ГАРЫН ҮСГИЙН МЭДЭЭЛЭЛ» хэсэгт гэрчилгээний хугацаа, токеноо өмнөх алхмуудад сонгосноороо тэмдэглэж, «Нийт дүн» зөв эсэхийг шалгана. Одоохондоо битгий хадгалаарай.
guide-mn-monpass-obtain-order-form-variant-foreign = Эзэмшигч гадаадын иргэн бол

guide-mn-monpass-obtain-order-contract = Гэрээг уншиж, захиалгаа хадгална уу
    .body = Тоон гарын үсгийн гэрчилгээ эзэмших гэрээг уншина уу. «Би гэрээний нөхцөлийг зөвшөөрч байна» гэснийг тэмдэглэсний дараа л хадгалах боломжтой болно. Дараа нь «ХАДГАЛАХ» товчийг дарна.
guide-mn-monpass-obtain-order-contract-caution-read = Тэмдэглэснээр гэрээний нөхцөлийг зөвшөөрсөнд тооцно. Гэрээг эзэмшигч, захирал хоёр гарын үсгээ зурахаасаа өмнө уншсан байх ёстой.

guide-mn-monpass-obtain-more-holders = Өөр ажилтанд ч захиалах бол
    .body = «Шинэ захиалга үүсгэх» товчийг дахин дарж, шинэ маягт бөглөж хадгална. { -tamga } програмд ажилтан бүрд тусад нь шинэ ажил эхлүүлээрэй. Бүх захиалгын нийт дүнгээр нэг нэхэмжлэх үүсгэнэ.

guide-mn-monpass-obtain-holder-mail = Эзэмшигч захиалгаа баталгаажуулна
    .body = Хадгалсны дараа захиалгын төлөв «Баталгаажуулах» болж, захиалгад бичсэн хаягт и-мэйл очно. Эзэмшигч өөрийн и-мэйлд нэвтэрч, захиалгын мэдээллийг шалгаад, бүгд зөв бол «Баталгаажуулах линк» дээр дарна.
guide-mn-monpass-obtain-holder-mail-caution-check-first = Мэдээлэлд алдаа байвал холбоос дээр дарахгүйгээр хариуцсан ажилтандаа мэдэгдэнэ үү. Захиалаагүй хүнд ийм и-мэйл ирсэн бол мөн л битгий дараарай.

guide-mn-monpass-obtain-order-status = Захиалгын төлөвийг харна уу
    .body = «МИНИЙ ЗАХИАЛГУУД» жагсаалтын баганууд: «Регистр», «Овог, нэр», «Хэлтэс/Албан тушаал», «Нэхэмжлэх», «Төлбөр», «Төлөв»; доор нь «Нийт дүн» бий. Эзэмшигч баталгаажуулсны дараа төлөв «Шинэ» болно.
guide-mn-monpass-obtain-order-status-new = Төлөв «Шинэ» болсон
guide-mn-monpass-obtain-order-status-waiting = Төлөв «Баталгаажуулах» хэвээр

guide-mn-monpass-obtain-order-unconfirmed = Эзэмшигчид сануулна уу
    .body = Эзэмшигч и-мэйлээ хараахан нээгээгүй, эсвэл и-мэйл хаягийг буруу бичсэн байж болно. Хэрэггүй захидлын (спам) хавтсыг ч хараарай. И-мэйл ирээгүй бол { -monpass } байгууллагад утсаар хандана уу. Төлөв «Шинэ» болсны дараа үргэлжлүүлнэ.

guide-mn-monpass-obtain-contract = Гэрээг татаж, 2 хувь хэвлэнэ үү
    .body = Бүх ажилтны захиалгыг үүсгэж дуусаад «МИНИЙ ЗАХИАЛГУУД» цэсэнд захиалгаа тэмдэглэж, «ГЭРЭЭ» товчийг дарна. Тоон гарын үсгийн гэрчилгээ эзэмших гэрээг 2 хувь хэвлэнэ үү.

guide-mn-monpass-obtain-official-letter = Албан бичгийг 1 хувь хэвлэнэ үү
    .body = Мөн энэ цэсийн «АЛБАН БИЧИГ» товчийг дарж, татаж авсан албан бичгээ 1 хувь хэвлэнэ үү.

guide-mn-monpass-obtain-holder-signs = Эзэмшигч гэрээнд гарын үсэг зурна
    .body = Хүсэлт гаргагч буюу гэрчилгээ эзэмших ажилтан гэрээний 2 хувь тус бүрд гарын үсгээ зурна.

guide-mn-monpass-obtain-director-signs = Захирал гарын үсэг зурж, тамга дарна
    .body = Захирал гэрээний 2 хувь, албан бичгийн 1 хувь тус бүрд гарын үсгээ зурж, байгууллагын тамгыг дарна.

guide-mn-monpass-obtain-collector = Токеныг хэн очиж авах вэ?
    .body = Гэрчилгээ эзэмших ажилтан бичиг баримтын хамт өөрийн биеэр очно. Өөр хүнээр төлөөлүүлэн авах бол нотариатаар гэрчлүүлсэн итгэмжлэл шаардлагатай.
guide-mn-monpass-obtain-collector-holder = Эзэмшигч өөрөө
guide-mn-monpass-obtain-collector-agent = Өөр хүн, итгэмжлэлээр

guide-mn-monpass-obtain-attorney = Итгэмжлэлийн маягтыг хэвлэнэ үү
    .body = Гэрээ, албан бичгийн хамт «Итгэмжлэлийн маягт» гэснийг татаж авч хэвлээд бөглөнө үү. Зааварт бичсэнээр түүнд удирдах албан тушаалтан мөн гарын үсэг зурж, тамга дарна.

guide-mn-monpass-obtain-attorney-notary = Итгэмжлэлээ нотариатаар гэрчлүүлнэ үү
    .body = Бөглөсөн итгэмжлэлээ нотариатаар гэрчлүүлнэ үү. Токен авахаар очих хүн эх хувийг нь авч явна.
guide-mn-monpass-obtain-attorney-notary-caution-notarised = Итгэмжлэлийг заавал нотариатаар гэрчлүүлсэн байх ёстой.

guide-mn-monpass-obtain-invoice = Нэхэмжлэх үүсгэнэ үү
    .body = «НЭХЭМЖЛЭХҮҮД» цэсийн «НЭХЭМЖЛЭХ ҮҮСГЭХ» товчийг дарж, захиалгын нийт үнийн дүнгээр 1 нэхэмжлэх үүсгээд «ХАДГАЛАХ» товчийг дарна уу.

guide-mn-monpass-obtain-invoice-download = Нэхэмжлэхээ татаж авна уу
    .body = Нэхэмжлэхийнхээ мөрөнд «Татах» товчийг дарна уу. Жагсаалтын баганууд: «Нэхэмжлэх №», «Огноо», «Нэхэмжилсэн», «Төлөв», «Үйлдэл», «Устгах». Төлөөгүй нэхэмжлэхийн төлөв «Шинэ» байна.
guide-mn-monpass-obtain-invoice-download-caution-delete = Төлөх гэж буй нэхэмжлэхийнхээ мөрөнд «Устгах» гэснийг битгий дараарай.

guide-mn-monpass-obtain-invoice-check = Нэхэмжлэхээ шалгана уу
    .body = Хүлээн авагч нь «Монпасс СА» ХХК (РД 6010709), «ТӨЛӨГЧ» нь танай байгууллага мөн эсэхийг шалгана уу. Хүснэгтэд «Гүйлгээний утга», «Тоо ширхэг», «Нэгжний үнэ», «Нийт үнэ», доор нь «Бараа ажил үйлчилгээний үнэ», «НӨАТ», «Нийт дүн» бичсэн байна. Дүн нь захиалгуудын нийт дүнтэй ижил байх ёстой.

guide-mn-monpass-obtain-invoice-number = Нэхэмжлэхийн дугаарыг бичнэ үү
    .body = Нэхэмжлэхийн дугаар нь # тэмдгийн арын 12 оронтой тоо, жишээ нь 468123456789. Гүйлгээний утгад яг энэ дугаарыг бичих тул алдаагүй хуулна уу. Нийт дүнг мөн тэмдэглээрэй.
guide-mn-monpass-obtain-invoice-number-field-invoice-number = Нэхэмжлэхийн дугаар
guide-mn-monpass-obtain-invoice-number-field-invoice-total = Нийт дүн, төгрөгөөр

guide-mn-monpass-obtain-payment-method = Төлбөрөө яаж төлөх вэ?
    .body = Нэхэмжлэхийн төлбөрийг банкинд бэлнээр төлөх, дансаар шилжүүлэх, эсвэл сайтаас картаар төлж болно.
guide-mn-monpass-obtain-payment-method-cash = Банкинд бэлнээр
guide-mn-monpass-obtain-payment-method-transfer = Дансаар шилжүүлж
guide-mn-monpass-obtain-payment-method-card = Сайтаас картаар

guide-mn-monpass-obtain-pay-bank = Банкинд бэлнээр төлнө үү
    .body = Нэхэмжлэхийн дагуу Голомт банкны доорх дансанд төлбөрөө төлж, төлбөр төлсөн баримтыг авна уу. Баримтын гүйлгээний утгын талбарт зөвхөн нэхэмжлэхийн дугаарыг бичүүлнэ.
guide-mn-monpass-obtain-pay-bank-caution-note = Гүйлгээний утгад 12 оронтой дугаараас өөр юу ч битгий бичээрэй. Нэр, тайлбар нэмбэл төлбөр таны нэхэмжлэхтэй тохирохгүй байж болзошгүй.

guide-mn-monpass-obtain-pay-transfer = Дансаар шилжүүлнэ үү
    .body = Банкныхаа цахим үйлчилгээгээр Голомт банкны доорх дансанд нэхэмжлэхийн нийт дүнг шилжүүлнэ үү. Гүйлгээний утгын талбарт зөвхөн нэхэмжлэхийн дугаарыг бичнэ.
guide-mn-monpass-obtain-pay-transfer-caution-note = { guide-mn-monpass-obtain-pay-bank-caution-note }

guide-mn-monpass-obtain-card-page = Картаар төлөх хуудсыг нээнэ үү
    .body = «НЭХЭМЖЛЭХҮҮД» цэсээс нэхэмжлэхийнхээ мөрөнд байгаа «КАРТААР ТӨЛӨХ» товчийг дарна. Голомт банкны хуудас нээгдэж, «Байгууллагын дугаар», «Гүйлгээний дүн», «Нэхэмжлэлийн дугаар» гэсэн мөрүүд гарна. Байгууллага нь MONPASS CA LLC байх ёстой.
guide-mn-monpass-obtain-card-page-caution-khan = ХААН банкны картаар төлөх боломжгүй. Бусад бүх банкны картаар төлж болно; хуудсанд Visa, MasterCard, American Express, UnionPay картыг заасан.
guide-mn-monpass-obtain-card-page-caution-amount = Картын мэдээллээ бичихийн өмнө гүйлгээний дүн, нэхэмжлэхийн дугаар зөв эсэхийг нягтална уу.

guide-mn-monpass-obtain-card-pay = Картаараа төлнө үү
    .body = Картын дугаар, карт эзэмшигчийн нэр, хүчинтэй хугацаа, CVV код, и-мэйл, утасны дугаараа зөвхөн банкны хуудсан дээр үнэн зөв бичээд «Төлбөр хийх» товчийг дарна уу.
guide-mn-monpass-obtain-card-pay-variant-unionpay = UnionPay карттай бол эхлээд
guide-mn-monpass-obtain-card-pay-caution-card-data = { -tamga } програм картын мэдээлэл хэзээ ч асуудаггүй. Картын дугаар, CVV кодоо банкны хуудаснаас өөр газар битгий бичээрэй, утсаар ч хэнд ч битгий өгөөрэй.

guide-mn-monpass-obtain-card-result = Хуудсанд юу гэж гарсан бэ?
    .body = Мэдээллээ зөв оруулсан бол «Гүйлгээ амжилттай боллоо», буруу оруулсан бол «Гүйлгээ амжилтгүй боллоо» гэж гарна.
guide-mn-monpass-obtain-card-result-success = «Гүйлгээ амжилттай боллоо»
guide-mn-monpass-obtain-card-result-failure = «Гүйлгээ амжилтгүй боллоо»

guide-mn-monpass-obtain-card-failed = Картын мэдээллээ шалгана уу
    .body = Картын мэдээллийг буруу бичсэн, эсвэл ХААН банкны карт ашигласан байж болно. Мэдээллээ шалгаад, «КАРТААР ТӨЛӨХ» товчоор дахин нэг удаа төлж үзнэ үү.
guide-mn-monpass-obtain-card-failed-caution-twice = Дахин төлөхийн өмнө данснаасаа мөнгө хасагдсан эсэхийг банкаараа шалгуулаарай. Хасагдсан бол дахин төлөхгүйгээр { -monpass } байгууллагад утсаар мэдэгдэнэ үү.

guide-mn-monpass-obtain-card-retry = Энэ удаа төлбөр хийгдсэн үү?
    .body = Дахин амжилтгүй болсон бол өөр аргаар төлнө үү.
guide-mn-monpass-obtain-card-retry-success = Тийм, амжилттай боллоо
guide-mn-monpass-obtain-card-retry-cash = Үгүй, банкинд бэлнээр төлнө
guide-mn-monpass-obtain-card-retry-transfer = Үгүй, дансаар шилжүүлнэ

guide-mn-monpass-obtain-notary-copy = Хуулбараа нотариатаар гэрчлүүлнэ үү
    .body = Байгууллагын улсын бүртгэлийн гэрчилгээний хуулбарыг нотариатаар гэрчлүүлнэ үү.

guide-mn-monpass-obtain-papers = Бичиг баримтаа бүрдүүлнэ үү
    .body = Доорх баримтуудыг бүгдийг нь авч очно. Гэрээний 2 хувьд эзэмшигч, захирал хоёул гарын үсэг зурсан байх ёстой. Итгэмжлэл зөвхөн өөр хүнээр төлөөлүүлэн авах үед хэрэгтэй.

guide-mn-monpass-obtain-visit = Бүртгэлийн нэгжид очно уу
    .body = Төлбөрөө төлсний дараа гэрчилгээ эзэмших ажилтан бичиг баримтын хамт дараах хоёр газрын аль нэгэнд очно: «МонПасс СА» Гэрчилгээ олгох төв, эсвэл «Дүнжингарав» худалдааны төв дэх Нийслэлийн үйлчилгээний нэгдсэн төвийн Тоон гарын үсэг олгох цэг.
guide-mn-monpass-obtain-visit-caution-address = Хаягууд 2017 оных тул явахаасаа өмнө утсаар лавлаарай. Жишээ нэхэмжлэхэд өөр хаяг бичсэн: Улаанбаатар хот, Баянзүрх дүүрэг, 1-р хороо, Нисора цамхаг 702, 703 тоот.

guide-mn-monpass-obtain-receive = Токеноо хүлээн авна уу
    .body = Бүртгэлийн ажилтан бичиг баримтыг тань хүлээн авч, токен олгоно. Токенд тусгай драйвер хэрэгтэй эсэхийг тэндээс асуугаарай.

guide-mn-monpass-obtain-pin-mail = { -pin } код и-мэйлээр ирнэ
    .body = Токенд хандах { -pin } кодыг эзэмшигч өөрийн и-мэйл хаягаар хүлээн авна.
guide-mn-monpass-obtain-pin-mail-caution-pin-secret = { -pin } кодтой и-мэйлийг хэнд ч битгий дамжуулаарай, кодыг токентой хамт битгий хадгалаарай. Хоёуланг нь авсан хүн таны өмнөөс гарын үсэг зурж чадна.

guide-mn-monpass-obtain-issued-mail = Гэрчилгээ олгогдохыг хүлээнэ үү
    .body = { -monpass } байгууллага захиалгыг шалгаж, гэрчилгээг үүсгэмэгц тоон гарын үсэг амжилттай олгогдсон тухай мэдэгдэл, гэрчилгээг татаж суулгах заавар эзэмшигчийн и-мэйл хаягаар ирнэ.
guide-mn-monpass-obtain-issued-mail-wait = Хэр удахыг гарын авлагад заагаагүй. Мэдэгдэл ирмэгц үргэлжлүүлнэ үү; удаан ирэхгүй бол утсаар лавлаарай.

guide-mn-monpass-obtain-client = «Monpass Client» програмыг суулгана уу
    .body = «Monpass Client» програмыг www.monpass.mn/support хаягаас татаж суулгаад нээнэ үү. Татаж авах, суулгах, ашиглах заавар мөн тэнд бий.
guide-mn-monpass-obtain-client-caution-trusted-source = Програмыг танихгүй сайтаас эсвэл хүний илгээсэн холбоосоос битгий аваарай. Өөрчилсөн програм { -pin } кодыг тань хулгайлж болзошгүй.

guide-mn-monpass-obtain-plug-in = Токеноо компьютерт залгана уу
    .body = Токеноо компьютерын { -usb } оролтод залгаад, дуустал нь битгий салгаарай.

guide-mn-monpass-obtain-driver = Токены драйверыг шалгана уу
    .body = Драйверын нэрийг нийтэд зарлаагүй тул суусан ч { -tamga } таньж чадахгүй байж болно. Тэгвэл драйверын файлыг «Тохиргоо» хэсэгт зааж өгөх, эсвэл энэ шалгалтгүйгээр үргэлжлүүлж болно. Драйвераа олохгүй бол утсаар лавлаарай.

guide-mn-monpass-obtain-token-active = Токен бэлэн эсэхийг шалгана уу
    .body = Гэрчилгээ суулгахын өмнө токеныг ашиглахад бэлтгэсэн эсэх, { -pin } код нь түгжигдээгүй эсэхийг шалгана. Энэ шалгалт { -pin } код асуухгүй, оролдлогын тоог ч хасахгүй.

guide-mn-monpass-obtain-client-running = Програм токеныг таньж буйг шалгана уу
    .body = Сайт дээр «Token - ээ залгаад, Monpass client tool програмыг эхлүүлэнэ үү.» гэж гарвал токеноо залгаад «Monpass Client» програмыг нээнэ үү. «ESign Клэнтээ унтрааж асууна уу?» гэсэн мэдэгдэл өөр програмынх: «ESIGN Client» програмыг хаагаад дахин нээхийг хүсэж байна гэсэн үг.

guide-mn-monpass-obtain-pending = Гэрчилгээний төлөвийг харна уу
    .body = «Monpass Client» програмын «Шинэ гарын үсэг суулгах» цэсийг дарна. «Хүлээгдэж байгаа тоон гарын үсэг» жагсаалтаас гэрчилгээгээ олоод төлөвийг нь харна уу.
guide-mn-monpass-obtain-pending-approved = Төлөв «Баталгаажсан»
guide-mn-monpass-obtain-pending-other = Өөр төлөвтэй, эсвэл алга
guide-mn-monpass-obtain-pending-variant-window = Цонхны гарчиг ийм байж болно

guide-mn-monpass-obtain-not-approved = Утсаар лавлана уу
    .body = «Баталгаажсан» төлөвтэй болтол гэрчилгээг суулгах боломжгүй. { -monpass } байгууллагаас захиалга, төлбөр тань шалгагдсан эсэхийг асууна уу. Төлөв «Баталгаажсан» болсны дараа үргэлжлүүлнэ.

guide-mn-monpass-obtain-install = Гэрчилгээг токенд суулгана уу
    .body = Гэрчилгээний мэдээлэл «Баталгаажсан» төлөвтэй харагдаж байвал «Суулгах» товчийг дарж, гэрчилгээг токенд суулгана уу.
guide-mn-monpass-obtain-install-caution-leave-plugged = Суулгаж дуустал токеноо битгий салгаарай, програмаа битгий хаагаарай.
guide-mn-monpass-obtain-install-caution-last-tries = { -pin } кодыг асуувал и-мэйлээр ирснээр нь бичнэ үү. Таамаглаж битгий оруулаарай: хэд хэдэн удаа буруу оруулбал токен түгжигдэж болзошгүй.

guide-mn-monpass-obtain-certificate = Суулгасан гэрчилгээг шалгана уу
    .body = Токен дээр хүчинтэй хугацаа нь дуусаагүй гарын үсгийн гэрчилгээ байх ёстой.

guide-mn-monpass-obtain-key = Түлхүүрийг шалгана уу
    .body = Гарын үсгийн хувийн түлхүүр токен дотор үүсдэг бөгөөд хэзээ ч гадагш гардаггүй. Гэрчилгээний түлхүүр мөн энэ токен дээр байх ёстой. Хүсвэл энд туршилтын гарын үсэг зурж, түлхүүр үнэхээр ажиллаж байгааг шалгаарай.
guide-mn-monpass-obtain-own-pin = { -pin } кодоо солино уу
    .body = { -pin } код и-мэйлээр ирсэн тул бусад хүн харсан байж магадгүй. Зөвхөн өөрийн мэдэх кодоор энд сольж, цаашид шинэ кодоо хэрэглэнэ үү.

guide-mn-monpass-obtain-unlock = Токеноо олгосон газарт нь авч очно уу
    .body = Бэлтгээгүй токен эсвэл { -pin } код нь түгжигдсэн токеныг олгосон бүртгэлийн нэгжид нь үзүүлнэ үү. Засуулсны дараа токеноо дахин залгана.
guide-mn-monpass-obtain-unlock-caution-no-reset = Токеныг өөрөө дахин бэлтгэж (форматлаж) болохгүй: дээрх түлхүүр, гэрчилгээ нь устаж, сэргээх боломжгүй болно.

guide-mn-monpass-obtain-not-installed = Гэрчилгээг дахин суулгаж үзнэ үү
    .body = «Monpass Client» програмд «Суулгах» товчийг дарсан эсэхээ шалгаад, токеноо салгаж дахин залгана уу. Гэрчилгээ харагдахгүй хэвээр бол { -monpass } байгууллагад утсаар хандана уу.

guide-mn-monpass-obtain-other-token = Зөв токеноо залгана уу
    .body = Энэ токен дээр гэрчилгээний түлхүүр алга. Гэрчилгээгээ суулгасан токеноо залгана уу. Яг энэ токен дээр суулгасан бол { -monpass } байгууллагад утсаар хандана уу.

guide-mn-monpass-obtain-keep = Цаашид анхаарах зүйлс
    .body = Гэрчилгээний хугацаа дуусах өдрийг тэмдэглэж, токеноо { -pin } кодоос тусад нь найдвартай газар хадгална уу. { -monpass } сайтад олгогдсон гэрчилгээ «ОЛГОГДСОН ТООН ГАРЫН ҮСГҮҮД», хүчингүй болсон нь «ХҮЧИНГҮЙ ГЭРЧИЛГЭЭ» цэсэнд харагдана. Шинэчлэх, хүчингүй болгох хүсэлтийг хариуцсан ажилтан гаргана.
