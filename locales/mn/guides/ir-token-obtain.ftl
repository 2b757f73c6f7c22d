### ir-token-obtain зааврын үгс, алхмуудын дарааллаар.
### Бүртгүүлэх зааврынхтай ижил үгсийг тэндээс авна.

guide-ir-token-obtain = Токен авах: { -moadian } систем
    .body = Энэ зааврын дагуу та Ираны татвар төлөгчийн { -moadian } системд ашиглах { -usb } токен эсвэл програмын токен авна: төрийн цахим үйлчилгээний төвд (Пишхан) очиж, эсвэл нийтийн гэрчилгээжүүлэх төв GICA байгууллагын сайтаар хүсэлт гаргаж болно. Төгсгөлд нь токен, гэрчилгээг энэ компьютер дээр шалгана.
guide-ir-token-obtain-caution-secret = Токены { -pin } код, нууц үгийг хэнд ч, тэр дундаа төвийн ажилтан, тусламжийн ажилтанд ч битгий хэлээрэй. Токен, { -pin } код хоёрыг хоёуланг нь авсан хүн таны өмнөөс гарын үсэг зурж чадна.

guide-ir-token-obtain-holder = Токен хэний нэр дээр байх вэ?
    .body = Хувь хүний гэрчилгээнд иргэний дугаар, байгууллагын гэрчилгээнд хуулийн этгээдийн дугаар бичигддэг. Токеноо татварын бүртгэлтэй ижил нэр дээр аваарай.
guide-ir-token-obtain-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-token-obtain-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-token-obtain-person-number = Иргэний дугаараа оруулна уу
    .body = Татварын бүртгэлийн эзний иргэний дугаарыг оруулна уу. Гэрчилгээнд яг энэ дугаар байх ёстой. Төгсгөлд нь гэрчилгээг энэ дугаартай тулгана.
guide-ir-token-obtain-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }

guide-ir-token-obtain-organisation-number = Хуулийн этгээдийн дугаараа оруулна уу
    .body = Компани эсвэл байгууллагынхаа арван нэгэн оронтой хуулийн этгээдийн дугаарыг оруулна уу. Гэрчилгээнд яг энэ дугаар байх ёстой. Төгсгөлд нь гэрчилгээг энэ дугаартай тулгана.
guide-ir-token-obtain-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }

guide-ir-token-obtain-kinds = Токены хоёр төрөл
    .body = { -usb } токен нь флаш санах ойтой төстэй бөгөөд гарын үсгийн түлхүүр дотроос нь хэзээ ч гардаггүй. Програмын токен нь нууц үгээр хамгаалсан нэг буюу хэд хэдэн файл. Үргэлжлүүлэхээсээ өмнө нягтлан бодогч эсвэл итгэмжлэгдсэн компаниасаа програм нь аль төрлийг дэмждэгийг асууна уу.

guide-ir-token-obtain-where = { guide-ir-moadian-register-software-where }
    .body = { guide-ir-moadian-register-software-where.body }
guide-ir-token-obtain-where-office = { guide-ir-moadian-register-software-where-office }
guide-ir-token-obtain-where-remote = { guide-ir-moadian-register-software-where-remote }
guide-ir-token-obtain-where-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }

guide-ir-token-obtain-papers = { guide-ir-moadian-register-hardware-papers }
    .body = { guide-ir-moadian-register-hardware-papers.body }
guide-ir-token-obtain-papers-field-moadian-tracking-code = { guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code }

guide-ir-token-obtain-office = { guide-ir-moadian-register-hardware-office }
    .body = Эдгээр бичиг баримтаа аваад төрийн цахим үйлчилгээний төвд (Пишхан) очиж, { -moadian } системд ашиглах токен хүснэ үү. { -usb } токен, програмын токены алийг нь авахаа хэлээрэй.

guide-ir-token-obtain-key-place = Түлхүүрээ хаана хадгалах вэ?
    .body = { -usb } токеноо та өөрөө худалдаж авна, гэрчилгээг нь бүртгэлийн газар суулгаж өгнө. Програмын токен бол түлхүүр, гэрчилгээний хүсэлтээ (CSR) энэ компьютер дээр үүсгэнэ.
guide-ir-token-obtain-key-place-hardware = { -usb } токенд
guide-ir-token-obtain-key-place-software = Энэ компьютер дээрх файлд

guide-ir-token-obtain-buy-token = { -usb } токен худалдаж авна уу
    .body = { -moadian } системийн албан ёсны жишээнүүд ePass3003 Auto токентой ажилладаг, Ираны худалдан авалтын Setad сайт ч мөн үүнийг шаарддаг. { -tamga } програм ePass2003, SafeNet eToken 5110 токены драйверыг ч таньдаг. Худалдагчаас драйверын диск эсвэл татах хаягийг нь хамт аваарай.
guide-ir-token-obtain-buy-token-caution-system = { -linux } системд зориулсан ePass3003 Auto токены драйвер олдсонгүй. Та { -linux } ашигладаг бол авахаасаа өмнө худалдагчаас асууна уу.
guide-ir-token-obtain-buy-token-caution-brands = KeyA, ParsKey токены драйверыг бид мэдэхгүй. Танд эдгээрийн аль нэг нь байвал драйверыг нь суулгаад, файлыг нь { -tamga } програмын тохиргоонд зааж өгнө үү.

guide-ir-token-obtain-request-details = Хүсэлтийн мэдээллээ бичнэ үү
    .body = Энэ мэдээлэл гэрчилгээнд бичигдэнэ. Гэрчилгээнд компанийн латин нэрийн ард [Stamp], хувь хүний латин нэрийн ард [Sign] тэмдэг ордог; тэмдгийг өөрөө бичих хэрэггүй. Компанийн перс нэрийг бүртгэлд байгаагаар нь яг таг бичнэ үү. Хувь хүн компанийн нэрийг хоосон орхино.
guide-ir-token-obtain-request-details-field-latin-name = Латин үсгээр бичсэн нэр
guide-ir-token-obtain-request-details-field-organisation-name = Байгууллагын перс нэр
guide-ir-token-obtain-request-details-field-email = И-мэйл хаяг

guide-ir-token-obtain-request = Түлхүүр, хүсэлтээ үүсгэнэ үү
    .body = 2048 битийн түлхүүр, хүсэлтийн файл (CSR) хэрэгтэй. { -tamga } хоёуланг нь энд үүсгэнэ: програмын шинэ токен сонговол хувийн түлхүүр тэр файлд, танд үлдэнэ. Олгогчийн өөрийн програм { -dastine } ашиглаж ч болно. Сайт эсвэл газар хүсэлтийг асуувал зөвхөн хүсэлтээ өгнө.
guide-ir-token-obtain-request-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }
guide-ir-token-obtain-request-caution-keep-key = Гэрчилгээ гартал түлхүүрийн файлаа битгий устгаарай, нууц үгээ битгий мартаарай. Яг энэ түлхүүргүйгээр гэрчилгээ ашиглагдахгүй, хүсэлтээ дахин гаргах болно.

guide-ir-token-obtain-contact = Гар утасны дугаар
    .body = GICA сайтад гүйцэтгэх захирал эсвэл төлөөлөгчийн нэрээр бүртгүүлдэг; хувь хүн өөрийн нэрээр бүртгүүлнэ. Тэр хүний гар утасны дугаарыг бичнэ үү.
guide-ir-token-obtain-contact-field-mobile = { guide-ir-moadian-register-hardware-remote-field-mobile }

guide-ir-token-obtain-account = Сайтад бүртгүүлнэ үү
    .body = Сайтыг эндээс нээгээд доорх замыг дуустал нь дагана уу. Бүртгэл гурван үе шаттай. Гүйцэтгэх захирал эсвэл төлөөлөгчийн нэр, гар утасны дугаараар хийгдэнэ.
guide-ir-token-obtain-account-caution-address = Мэдээллээ бичихийн өмнө хөтчийн хаягийн мөрийг хараарай. Хаяг нь www.gica.ir эсвэл gica.ir байх ёстой, нэг ч үсэг илүү дутуугүй.

guide-ir-token-obtain-certificate-kind = Гэрчилгээний төрлөө сонгоно уу
    .body = Нэвтэрсний дараа доорх замыг дагана уу; энэ нь хувийн хэвшлийн байгууллагын цахим тамганд зориулагдсан. Мөн тэр хуудсанд «مستقل» нь хувь хүнд, «وابسته به غیر دولت» болон «وابسته به دولت» нь компани, төрийн байгууллагад зориулсан гэрчилгээ. Хувь хүний гэрчилгээ тамгаас өөр; компанийн нэхэмжлэхийг тамгаар нь баталгаажуулдаг.
guide-ir-token-obtain-certificate-kind-caution-wrong-kind = { -moadian } систем захирал, ажилтны хувийн гэрчилгээг компанийн тамганы оронд хүлээж авдаггүй, 4103 алдаа заадаг. Төрлөө буруу сонговол хүсэлтээ дахин гаргах болно.

guide-ir-token-obtain-application = Хүсэлтийн маягтаа бөглөнө үү
    .body = Компанийн арван нэгэн оронтой хуулийн этгээдийн дугаарыг, эсвэл хувь хүний иргэний дугаарыг бичээд «تکمیل اطلاعات» товчийг дарна уу. Бүх нэр, дугаарыг бичиг баримттайгаа тулгаарай. Дараа нь «پیش ثبت نام» товчийг дарна уу.

guide-ir-token-obtain-pay = Төлбөрөө төлнө үү
    .body = Гэрчилгээнийхээ төрөлд тохирох төлбөрийг мөн тэр сайтаар төлнө үү. Төлсний дараа лавлах код өгнө; энд тэмдэглэж аваарай. Доорх үнэ нэг жилийн гэрчилгээнийх; хоёр жилийнх хоёр дахин үнэтэй. Токены үнэ орохгүй.
guide-ir-token-obtain-pay-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-token-obtain-pay-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-token-obtain-pay-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-token-obtain-pay-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-token-obtain-pay-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-token-obtain-pay-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-token-obtain-pay-caution-prices = { guide-ir-moadian-register-hardware-remote-caution-prices }

guide-ir-token-obtain-notary = { guide-ir-moadian-register-hardware-notary }
    .body = Лавлах код, биеийн байцаалтын бичиг баримт, худалдаж авсан бол { -usb } токеноо аваад нотариатын газарт, эсвэл хүсэлтэд заасан бүртгэлийн газарт очно уу. { -usb } токены гэрчилгээг тэнд нь суулгаж өгнө. Гэрчилгээ гарсны дараа хүлээн авсан тухай маягтад гарын үсэг зурна. Байгууллага бол өөр ямар бичиг баримт хэрэгтэйг урьдчилж асуугаарай.
guide-ir-token-obtain-notary-caution-office-share = Нэг бүртгэлийн газрын мэдээлснээр тарифын дөрөвний гурав нь төрийн санд орж, бүртгэлийн газар гэрчилгээ олгохдоо үлдсэн дөрөвний нэгийг л авдаг. Үүнээс их мөнгө нэхвэл шалтгааныг нь асууж, баримт аваарай.
guide-ir-token-obtain-notary-wait = Гэрчилгээ хэдий хугацаанд гарах нь бидний эх сурвалжид алга. Очсон өдөр тань гарахгүй бол лавлах кодоороо асууж, гэрчилгээгээ авсны дараа энд буцаж ирнэ үү.

guide-ir-token-obtain-given = Танд юу өгсөн бэ?
    .body = Дараагийн алхмууд таны хариултаас хамаарна. Хараахан юу ч аваагүй бол энэ зааврыг хаагаад, авсныхаа дараа эндээс үргэлжлүүлээрэй.
guide-ir-token-obtain-given-hardware = { -usb } токен
guide-ir-token-obtain-given-software = Нууц үгтэй програмын токен
guide-ir-token-obtain-given-issued = Зөвхөн миний хүсэлтийн гэрчилгээ

guide-ir-token-obtain-received = { guide-ir-moadian-register-hardware-received }
    .body = { guide-ir-moadian-register-hardware-received.body }
guide-ir-token-obtain-received-caution-pin-secret = { guide-ir-moadian-register-hardware-received-caution-pin-secret }

guide-ir-token-obtain-plug-in = { guide-ir-moadian-register-hardware-plug-in }
    .body = { guide-ir-moadian-register-hardware-plug-in.body }

guide-ir-token-obtain-driver = { guide-ir-moadian-register-hardware-driver }
    .body = { guide-ir-moadian-register-hardware-driver.body }
guide-ir-token-obtain-driver-caution-trusted-source = { guide-ir-moadian-register-hardware-driver-caution-trusted-source }

guide-ir-token-obtain-token-active = { guide-ir-moadian-register-hardware-token-active }
    .body = { guide-ir-moadian-register-hardware-token-active.body } Токен олгосон газар { -pin } код тавьсан бол түүнийг зөвхөн өөрийн мэдэх кодоор энд солино уу.

guide-ir-token-obtain-dastine = Суулгах програм: { -dastine }
    .body = { -dastine } бол сайтууд, тэр дундаа GICA сайт, таны токентой холбогддог програм. Үүнийг шаарддаг сайт татаж авах холбоосыг нь өөрөө харуулдаг. { -moadian } системд түлхүүр бүртгүүлэхэд энэ програм хэрэггүй, харин GICA сайтаар гэрчилгээ шинэчлэхэд хамгийн шинэ хувилбар нь хэрэгтэй.
guide-ir-token-obtain-dastine-caution-trusted-source = { -dastine } програмыг зөвхөн GICA сайт эсвэл албан ёсны портал дээрх холбоосоос аваарай. Өөрчилсөн програм { -pin } кодыг тань хулгайлж болзошгүй.

guide-ir-token-obtain-received-file = { guide-ir-moadian-register-software-received }
    .body = { guide-ir-moadian-register-software-received.body }
guide-ir-token-obtain-received-file-caution-password-secret = { guide-ir-moadian-register-software-received-caution-password-secret }

guide-ir-token-obtain-install = { guide-ir-moadian-register-software-install }
    .body = { guide-ir-moadian-register-software-install.body }
guide-ir-token-obtain-install-caution-trusted-source = { guide-ir-moadian-register-software-install-caution-trusted-source }

guide-ir-token-obtain-files = { guide-ir-moadian-register-software-files }
    .body = { guide-ir-moadian-register-software-files.body }
guide-ir-token-obtain-files-pkcs12 = { guide-ir-moadian-register-software-files-pkcs12 }
guide-ir-token-obtain-files-bundle = { guide-ir-moadian-register-software-files-bundle }

guide-ir-token-obtain-open-file = { guide-ir-moadian-register-software-open-file }
    .body = { guide-ir-moadian-register-software-open-file.body }
guide-ir-token-obtain-open-file-caution-copies = { guide-ir-moadian-register-software-open-file-caution-copies }

guide-ir-token-obtain-import = Гэрчилгээг түлхүүрийн хажууд хадгална уу
    .body = { -tamga } олгосон гэрчилгээг түлхүүрийнх нь хажууд энд байрлуулна: олгогчийн илгээсэн файлыг сонгоно уу. Хүсэлтээ өөр програмаар үүсгэсэн бол тэр програмаа ашиглана уу. Тэр програм түлхүүрийн нууц үгийг асуувал зөвхөн тэнд нь бичнэ үү.

guide-ir-token-obtain-certificate = { guide-ir-moadian-register-hardware-certificate }
    .body = { guide-ir-moadian-register-hardware-certificate.body }

guide-ir-token-obtain-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-token-obtain-key = { guide-ir-moadian-register-hardware-key }
    .body = { guide-ir-moadian-register-hardware-key.body } Хүсвэл энд туршилтын гарын үсэг зурж, түлхүүр үнэхээр ажиллаж байгааг шалгаарай.

guide-ir-token-obtain-bundle = { guide-ir-moadian-register-software-bundle }
    .body = Нэр нь cert гэж эхэлсэн файл бол гэрчилгээ, public_key гэж эхэлсэн нь нийтийн түлхүүр, private_key гэж эхэлсэн нь хувийн түлхүүр. Эдгээр файлыг энд шалгах боломжгүй тул гэрчилгээний дугаар, хугацааг өөрөө харна уу. Дараа нь { -moadian } системд зөвхөн гэрчилгээ эсвэл нийтийн түлхүүрээ байршуулна.
guide-ir-token-obtain-bundle-caution-no-private-key = { guide-ir-moadian-register-software-bundle-caution-no-private-key }
guide-ir-token-obtain-bundle-caution-made-by-others = Хувийн түлхүүрийг тань өөр хүн үүсгэсэн бол тэр хүн ч таны өмнөөс гарын үсэг зурж чадна. Тийм бол өөрөө үүсгэсэн түлхүүрээр шинэ гэрчилгээ авсан нь дээр.

guide-ir-token-obtain-unlock = { guide-ir-moadian-register-hardware-unlock }
    .body = { guide-ir-moadian-register-hardware-unlock.body }
guide-ir-token-obtain-unlock-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-token-obtain-new-certificate = Хүчинтэй гэрчилгээ хүснэ үү
    .body = Токен дээр гэрчилгээ байхгүй, эсвэл хугацаа нь дууссан бол токен олгосон газраас гэрчилгээ хүснэ үү. Гэрчилгээг ихэвчлэн мөн энэ токен дээр суулгаж болдог.

guide-ir-token-obtain-other-token = Зөв гэрчилгээ хүснэ үү
    .body = Энэ токен дээрх гэрчилгээ өөр хүнийх, эсвэл төрөл нь тохирохгүй байна. Өөр токен байгаа бол залгаж эсвэл нээнэ үү. Дугаараа буруу бичсэн бол тэр алхам руу буцна уу. Үгүй бол гэрчилгээ олгосон газраар засуулна уу.

guide-ir-token-obtain-keep = Эдгээрийг хадгалаарай
    .body = Гэрчилгээний хугацаа дуусах өдрийг тэмдэглэж, токеноо найдвартай газар хадгална уу. Гэрчилгээ ихэвчлэн нэг эсвэл хоёр жил хүчинтэй байдаг; дуусахаас нь өмнө шинэчлүүлээрэй. Одоо түлхүүрээ { -moadian } системд бүртгүүлнэ; токены төрөл бүрийн заавар энэ хуудсанд бий.
