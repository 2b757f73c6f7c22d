### ir-moadian-register-hardware зааврын үгс, алхмуудын дарааллаар.

guide-ir-moadian-register-hardware = Токеноо { -moadian } системд бүртгүүлэх
    .body = Энэ зааврын дагуу та токены нийтийн түлхүүрээ Ираны татвар төлөгчийн { -moadian } системд бүртгүүлнэ. Ингэснээр систем цахим гүйлгээнд таныг, баримт бичиг, нэхэмжлэх дээр гарын үсгийг тань таньдаг болно. Шалгаж болох алхам бүрийг токен дээр нь шалгана.
guide-ir-moadian-register-hardware-caution-pin = Токены { -pin } кодыг татварын албаны албан ёсны порталаас өөр ямар ч сайтад битгий оруулаарай. Баталгаажсан аргаар бол портал өөрөө ч { -pin } код асуудаггүй, зөвхөн нэг файл авдаг.

guide-ir-moadian-register-hardware-holder = Токен хэний нэр дээр байна вэ?
    .body = Хувь хүний гэрчилгээнд иргэний дугаар, байгууллагын гэрчилгээнд хуулийн этгээдийн дугаар бичигддэг. Систем энэ дугаарыг таны татварын бүртгэлтэй тулгана.
guide-ir-moadian-register-hardware-holder-person = Хувь хүн
guide-ir-moadian-register-hardware-holder-organisation = Компани эсвэл байгууллага

guide-ir-moadian-register-hardware-person-number = Хувь хүний дугаарууд
    .body = Татварын бүртгэлийн эзний иргэний дугаарыг оруулна уу. Гэрчилгээнд яг энэ дугаар байх ёстой. Хувь хүний эдийн засгийн дугаар арван дөрвөн оронтой: иргэний дугаар, дараа нь дөрвөн орон.
guide-ir-moadian-register-hardware-person-number-field-holder-number = Иргэний дугаар
guide-ir-moadian-register-hardware-person-number-field-economic-code = Эдийн засгийн дугаар

guide-ir-moadian-register-hardware-organisation-number = Байгууллагын дугаарууд
    .body = Арван нэгэн оронтой хуулийн этгээдийн дугаарыг оруулна уу. Гэрчилгээнд яг энэ дугаар байх ёстой. Байгууллагын эдийн засгийн дугаар нь хуулийн этгээдийн дугаартай ижил байна.
guide-ir-moadian-register-hardware-organisation-number-field-holder-number = Хуулийн этгээдийн дугаар
guide-ir-moadian-register-hardware-organisation-number-field-economic-code = Эдийн засгийн дугаар

guide-ir-moadian-register-hardware-sending = Нэхэмжлэхийг хэн илгээдэг вэ?
    .body = Таны хариултаас хэний түлхүүрийг бүртгүүлэх нь тодорхой болно. Мэдэхгүй байвал үргэлжлүүлэхээсээ өмнө нягтлан бодогчоосоо эсвэл итгэмжлэгдсэн компаниасаа асууна уу.
guide-ir-moadian-register-hardware-sending-self = Өөрсдөө, өөрийн түлхүүрээр
guide-ir-moadian-register-hardware-sending-company-my-key = Итгэмжлэгдсэн компани, миний түлхүүрээр
guide-ir-moadian-register-hardware-sending-company-its-key = Итгэмжлэгдсэн компани, өөрийн түлхүүрээр

guide-ir-moadian-register-hardware-token = Танд токен бий юу?
    .body = Токен нь { -usb } флаш санах ойтой төстэй төхөөрөмж. Таны гэрчилгээ, гарын үсгийн түлхүүр дотор нь хадгалагддаг.
guide-ir-moadian-register-hardware-token-yes = Тийм, надад байгаа
guide-ir-moadian-register-hardware-token-no = Үгүй, хараахан аваагүй

guide-ir-moadian-register-hardware-where = Токеноо хаанаас авах вэ?
    .body = Та төрийн цахим үйлчилгээний төвд (Пишхан) очиж болно. Эсвэл нийтийн гэрчилгээжүүлэх төв GICA байгууллагын сайтаар хүсэлт гаргаад, дараа нь нотариатын газарт очиж таньж баталгаажуулалт хийлгэж болно.
guide-ir-moadian-register-hardware-where-office = Төрийн үйлчилгээний төв (Пишхан)
guide-ir-moadian-register-hardware-where-remote = GICA сайтаар хүсэлт гаргах

guide-ir-moadian-register-hardware-papers = Бичиг баримтаа бэлтгэнэ үү
    .body = Иргэний үнэмлэх, төрсний гэрчилгээний эх хувь болон хуулбарыг авч очно уу. Лавлах кодыг { -moadian } системд бүртгүүлэх үед танд өгсөн; энд тэмдэглэж болно.
guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code = { -moadian } системийн бүртгэлийн лавлах код

guide-ir-moadian-register-hardware-office = Үйлчилгээний төвд очно уу
    .body = Эдгээр бичиг баримтаа аваад төрийн цахим үйлчилгээний төвд (Пишхан) очиж, { -moadian } системд ашиглах токен хүснэ үү.

guide-ir-moadian-register-hardware-remote = Гэрчилгээний хүсэлт гаргана уу
    .body = Бүртгэл гурван үе шаттай. Гүйцэтгэх захирал эсвэл төлөөлөгчийн нэр, гар утасны дугаараар хийгдэнэ. Төлбөр төлсний дараа лавлах код өгнө; тэмдэглэж аваарай. Доорх зам нь хувийн хэвшлийн байгууллагын цахим тамганд зориулагдсан; хувь хүн гэрчилгээнийхээ төрлийг мөн тэр хуудаснаас сонгоно.
guide-ir-moadian-register-hardware-remote-field-mobile = Гар утасны дугаар
guide-ir-moadian-register-hardware-remote-field-request-tracking-code = Хүсэлтийн лавлах код
guide-ir-moadian-register-hardware-remote-cost-independent = Бие даасан гэрчилгээ
guide-ir-moadian-register-hardware-remote-cost-private-person = Хувийн хэвшлийн байгууллагын ажилтан
guide-ir-moadian-register-hardware-remote-cost-private-seal = Хувийн хэвшлийн байгууллагын цахим тамга
guide-ir-moadian-register-hardware-remote-cost-government-person = Төрийн байгууллагын ажилтан
guide-ir-moadian-register-hardware-remote-cost-government-seal = Төрийн байгууллагын цахим тамга
guide-ir-moadian-register-hardware-remote-caution-prices = Эдгээр нь Ираны тооллын 1402 оны (2023/2024) тариф бөгөөд зөвхөн жишээ юм. Одоогийн тарифыг сайтаас үзнэ үү.

guide-ir-moadian-register-hardware-notary = Таньж баталгаажуулалт хийлгэнэ үү
    .body = Лавлах код, биеийн байцаалтын бичиг баримтаа аваад нотариатын газарт, эсвэл хүсэлтэд заасан бүртгэлийн газарт очно уу.

guide-ir-moadian-register-hardware-received = Токеноо хүлээж авна уу
    .body = Хүлээж авахдаа токен идэвхтэй эсэхийг шалгаарай. { -pin } код нь юу болох, хэрхэн солихыг асууна уу. Драйверын диск дагалддаг бол хамт авна уу.
guide-ir-moadian-register-hardware-received-caution-pin-secret = Токены { -pin } кодыг хэнд ч битгий хэлээрэй, токентой хамт битгий хадгалаарай. Хоёуланг нь авсан хүн таны өмнөөс гарын үсэг зурж чадна.

guide-ir-moadian-register-hardware-plug-in = Токеноо компьютерт залгана уу
    .body = Токеноо компьютерын { -usb } оролтод залгаад, дуустал нь битгий салгаарай.

guide-ir-moadian-register-hardware-driver = Токены драйверыг суулгана уу
    .body = Драйверыг татварын албаны сайтаас эсвэл токентой дагалдсан дискнээс авна уу. Файлыг нь ажиллуулж, зааврыг дуустал нь дагана уу. Драйвер аль хэдийн суусан бол энэ алхам өөрөө биелнэ.
guide-ir-moadian-register-hardware-driver-caution-trusted-source = Драйверыг танихгүй сайтаас эсвэл хүний илгээсэн холбоосоос битгий аваарай. Өөрчилсөн програм { -pin } кодыг тань хулгайлж болзошгүй.

guide-ir-moadian-register-hardware-token-active = Токен идэвхтэй эсэхийг шалгана уу
    .body = Токеноо бүртгүүлэхийн өмнө түүнийг ашиглахад бэлтгэсэн эсэх, { -pin } код нь түгжигдээгүй эсэхийг нягтална уу. Энэ шалгалт { -pin } код асуухгүй, оролдлогын тоог ч хасахгүй.

guide-ir-moadian-register-hardware-certificate = Гэрчилгээг шалгана уу
    .body = Токен дээр хүчинтэй хугацаа нь дуусаагүй гарын үсгийн гэрчилгээ байх ёстой.

guide-ir-moadian-register-hardware-certificate-owner = Гэрчилгээний эзнийг шалгана уу
    .body = Гэрчилгээн дэх дугаар таны оруулсан дугаартай ижил байх ёстой. Байгууллагын гэрчилгээ нь [Stamp] тэмдэгтэй тамга, хувь хүнийх нь [Sign] тэмдэгтэй гарын үсэг байна.

guide-ir-moadian-register-hardware-key = Түлхүүрийг шалгана уу
    .body = Систем гарын үсэг зурах эрхтэй, 2048 бит урттай RSA түлхүүрийг хүлээн авна. Хувийн түлхүүр нь мөн энэ токен дээр байх ёстой.

guide-ir-moadian-register-hardware-export = Гэрчилгээг файлд хадгална уу
    .body = { -moadian } систем танаас зөвхөн нэг файл авна: гэрчилгээ эсвэл нийтийн түлхүүр. Гэрчилгээг олоход амар газар хадгалаарай. Хэд хэдэн гэрчилгээ байвал таны дугаартайг нь хадгална уу; байгууллагын хувьд энэ нь цахим тамга байна.
guide-ir-moadian-register-hardware-export-caution-public-only = Гэрчилгээ, нийтийн түлхүүр нууц биш. Өөр файл битгий байршуулаарай, токены { -pin } код, нууц үгийг хэнд ч битгий өгөөрэй.

guide-ir-moadian-register-hardware-sign-in = Татварын порталд нэвтэрнэ үү
    .body = Порталыг эндээс нээгээд хэрэглэгчийн нэр, нууц үгээ оруулна уу. Дараа нь гар утсанд тань ирэх нэг удаагийн кодыг бичнэ.
guide-ir-moadian-register-hardware-sign-in-caution-address = Хэрэглэгчийн нэрээ бичихийн өмнө хөтчийн хаягийн мөрийг хараарай. Хаяг нь my.tax.gov.ir байх ёстой, нэг ч үсэг илүү дутуугүй.
guide-ir-moadian-register-hardware-sign-in-caution-browser = Эхлэхийн өмнө хөтчөө шинэчилнэ үү. Порталын хуудаснууд хуучин хөтөч дээр зөв ажилладаггүй.
guide-ir-moadian-register-hardware-sign-in-caution-abroad = Портал нээгдэхгүй бол VPN холболтоо унтраана уу. Порталд ихэвчлэн зөвхөн Иран улсын дотроос хандаж болдог.

guide-ir-moadian-register-hardware-folder = Татварын цахим хавтсаа нээнэ үү
    .body = «ورود به کارپوشه» товчийг дарна уу. Хэд хэдэн татварын бүртгэлтэй бол нэхэмжлэхэд нь энэ гэрчилгээгээр гарын үсэг зурах бүртгэлийг сонгоно уу.

guide-ir-moadian-register-hardware-menu = Давтагдашгүй дугаарын хуудсыг нээнэ үү
    .body = Цэсүүдийг дарааллаар нь нээгээд сүүлчийн товчийг дарна уу. Үүний дараа зургаан хуудас дараалан гарна; дараагийн алхмууд тэднийг тайлбарлана.
guide-ir-moadian-register-hardware-menu-variant-article = Нэг нийтлэлд бичсэн, баталгаажаагүй
guide-ir-moadian-register-hardware-menu-caution-article = Хоёр дахь замыг зөвхөн нэг огноогүй нийтлэлээс олсон. Түүнд бичсэнээр бол эхний сонголт нь баруун талын цэсэнд байдаг. Дараа нь цонх нээгдэж, токеноо сонгоод { -pin } кодоо бичнэ. Хоёр удаа «تایید» товчийг дарна. Үүнийг зөвхөн my.tax.gov.ir хаяг дээр хийгээрэй. Эргэлзвэл эхлээд тусламжийн утас руу залгана уу.

guide-ir-moadian-register-hardware-mode = Илгээх аргаа сонгоно уу
    .body = Нэгдүгээр хуудсанд нэхэмжлэхийг хэн илгээхийг асууна. Энэ зааварт өгсөн хариултаа сонгоод дараагийн хуудас руу орно уу.
guide-ir-moadian-register-hardware-mode-variant-company = Компани таны түлхүүрээр илгээдэг бол

guide-ir-moadian-register-hardware-upload = Гэрчилгээний файлыг байршуулна уу
    .body = Хоёрдугаар хуудсанд гэрчилгээ эсвэл нийтийн түлхүүрийнхээ файлыг сонгоод байршуулна уу. Гэрчилгээний файлын өргөтгөл ихэвчлэн cer эсвэл crt байдаг.
guide-ir-moadian-register-hardware-upload-caution-no-private-key = Нэр нь private_key гэж эхэлсэн файл бол хувийн түлхүүр. Түүнийг хэзээ ч битгий байршуулаарай.

guide-ir-moadian-register-hardware-branches = Салбаруудаа сонгоно уу
    .body = Гуравдугаар хуудсанд энэ дугаараар нэхэмжлэх гаргадаг салбар бүрийн шуудангийн кодыг тэмдэглэнэ үү. Салбаргүй бол үндсэн байршлынхаа шуудангийн кодыг сонгоно уу.
guide-ir-moadian-register-hardware-branches-field-postal-code = Салбарын шуудангийн код

guide-ir-moadian-register-hardware-memory = Татварын санах ой ба терминал
    .body = Дөрөвдүгээр хуудас заавал бөглөх шаардлагагүй. Тусдаа татварын санах ой, дэлгүүрийн терминалгүй бол юу ч өөрчлөхгүйгээр дараагийн хуудсанд шилжинэ үү. Үүний өмнө төлбөрийн хэрэгслийн хуудас гарвал тэр нь мөн заавал биш.
guide-ir-moadian-register-hardware-memory-variant-payment-page = Өөр эх сурвалжид: өмнө нь гарч болно

guide-ir-moadian-register-hardware-confirm = Мэдээллээ баталгаажуулна уу
    .body = Тавдугаар хуудсанд бүх мэдээллээ дахин нэг уншина уу: илгээх арга, түлхүүр эсвэл гэрчилгээ, салбарууд. Буруу зүйл байвал буцаж засаад, дараа нь баталгаажуулна уу.
guide-ir-moadian-register-hardware-confirm-caution-final = Баталгаажуулсны дараа түлхүүрийг солих арга бидний эх сурвалжид алга. Баталгаажуулахаасаа өмнө зөв файл байршуулсан эсэхээ нягтална уу.

guide-ir-moadian-register-hardware-unique-id = Давтагдашгүй дугаараа тэмдэглэнэ үү
    .body = Зургадугаар хуудсанд «شناسه یکتای شما» гэсний дор таны давтагдашгүй дугаар гарна: латин том үсэг, тооноос бүрдсэн зургаан тэмдэгт, ихэвчлэн A үсгээр эхэлнэ. Энэ дугаар гарсан нь бүртгэл хийгдсэнийг баталдаг. Мартахгүйн тулд энд оруулаарай.
guide-ir-moadian-register-hardware-unique-id-field-memory-id = Татварын санах ойн давтагдашгүй дугаар

guide-ir-moadian-register-hardware-status = Дугаарын төлөвийг харна уу
    .body = Давтагдашгүй дугааруудын жагсаалтыг нээгээд өөрийн дугаарын мөрийг олно уу. Жагсаалтын баганууд: «شناسه یکتا», «شناسه کلید امضا», «نام شرکت معتمد», «نحوه ارسال», «وضعیت», «عملیات». Өөрийн түлхүүрээ бүртгүүлсэн бол «شناسه کلید امضا» хоосон биш, «وضعیت» дээр «فعال» гэж бичсэн байх ёстой.
guide-ir-moadian-register-hardware-status-active = Дугаар идэвхтэй байна
guide-ir-moadian-register-hardware-status-inactive = Идэвхгүй, эсвэл жагсаалтад алга
guide-ir-moadian-register-hardware-status-caution-deactivate = «عملیات» багана дахь «غیرفعال‌سازی» гэснийг битгий дараарай. Идэвхгүй болсон дугаараар нэхэмжлэх илгээх боломжгүй.
guide-ir-moadian-register-hardware-prove = Илгээхээс өмнө системээс лавлана уу
    .body = Анхны нэхэмжлэхээ илгээхээс өмнө шинэ дугаарт таны гэрчилгээг хүлээж авах эсэхийг системээс лавлана уу. Итгэмжлэгдсэн компани өөрийн түлхүүрээр гарын үсэг зурдаг бол “Дараа” гэснийг сонгоно уу.
guide-ir-moadian-register-hardware-prove-accepted = Систем хүлээж авч байна
guide-ir-moadian-register-hardware-prove-refused = Систем алдаа заалаа
guide-ir-moadian-register-hardware-prove-later = Дараа, эсвэл компани зурна

guide-ir-moadian-register-hardware-first-send = Анхны холболтыг туршина уу
    .body = Давтагдашгүй дугаараа нягтлан бодох програмд оруулж, эсвэл итгэмжлэгдсэн компанидаа өгөөд, системтэй нэг удаа холбогдоно уу. Алдаа гарвал дугаарыг нь тэмдэглэж аваарай.
guide-ir-moadian-register-hardware-first-send-accepted = Систем хүлээн авлаа
guide-ir-moadian-register-hardware-first-send-refused = Систем алдаа заалаа

guide-ir-moadian-register-hardware-refusal = Систем юу гэж хариулсан бэ?
    .body = Нягтлан бодох програмын мэдэгдлээс алдааны дугаарыг олоод энд сонгоно уу.
guide-ir-moadian-register-hardware-refusal-owner = 4103 эсвэл 04132 алдаа: эзэмшигч
guide-ir-moadian-register-hardware-refusal-memory-id = 4110, 4148, 4160, 04133 алдаа: дугаар
guide-ir-moadian-register-hardware-refusal-certificate = 4131, 4133, 04131 алдаа: гэрчилгээ
guide-ir-moadian-register-hardware-refusal-key = 4132 эсвэл 4137 алдаа: түлхүүр
guide-ir-moadian-register-hardware-refusal-economic-code = 4170, 4171 алдаа: эдийн засгийн дугаар
guide-ir-moadian-register-hardware-refusal-contract = 04111, 04134, 4120 алдаа: гэрээ
guide-ir-moadian-register-hardware-refusal-clock = 4102 алдаа: цаг
guide-ir-moadian-register-hardware-refusal-silence = Хариу ирэхгүй, эсвэл 5119–5199 алдаа
guide-ir-moadian-register-hardware-refusal-program = 4100, 4130, 4001–4024 алдаа: програм
guide-ir-moadian-register-hardware-refusal-other = Аль нь ч биш

guide-ir-moadian-register-hardware-refused-owner = Гэрчилгээ өөр хүнийх байна
    .body = Гэрчилгээн дэх дугаар давтагдашгүй дугаарын эзнийхээс өөр байна. Ихэвчлэн байгууллагын тамганы оронд хувийн токен ашигласнаас болдог. Зөв токеноо залгана уу. Цахим хавтсанд өөр гэрчилгээ бүртгэгдсэн бол зөв гэрчилгээг дахин байршуулна уу.

guide-ir-moadian-register-hardware-refused-memory-id = Давтагдашгүй дугаар танигдсангүй
    .body = Дугаарыг буруу бичсэн эсвэл идэвхгүй байна. Цахим хавтас дахь жагсаалттай тулгаарай: зургаан тэмдэгт, зөвхөн латин том үсэг, тоо. Дараа нь зөв дугаарыг нягтлан бодох програмд оруулна уу.
guide-ir-moadian-register-hardware-refused-memory-id-field-memory-id = Татварын санах ойн давтагдашгүй дугаар

guide-ir-moadian-register-hardware-refused-certificate = Гэрчилгээг хүлээж авсангүй
    .body = Гэрчилгээний хугацаа дууссан эсвэл хүчингүй болсон, олгогч нь магадлан итгэмжлэгдээгүй, эсвэл өөр түлхүүрээр гарын үсэг зурсан байна. Энэ алхмын бүх шалгалт зөв бол гэрчилгээ хүчингүй болсон эсэхийг олгогчоос асууна уу.

guide-ir-moadian-register-hardware-refused-key = Түлхүүрээ дахин байршуулна уу
    .body = Цахим хавтсанд түлхүүр бүртгэгдээгүй, эсвэл бүртгэгдсэн түлхүүр хүчингүй байна. Энэ удаа нийтийн түлхүүрийн файлыг хадгалж аваад байршуулна уу.

guide-ir-moadian-register-hardware-refused-economic-code = Эдийн засгийн дугаараа засна уу
    .body = Систем энэ эдийн засгийн дугаарыг танихгүй, эсвэл орны тоо нь буруу байна. Байгууллагынх арван нэгэн оронтой, хувь хүнийх арван дөрвөн оронтой. Зөв дугаараа нягтлан бодох програмд оруулна уу.
guide-ir-moadian-register-hardware-refused-economic-code-field-economic-code = Эдийн засгийн дугаар

guide-ir-moadian-register-hardware-refused-contract = Гэрээ бүртгэгдээгүй байна
    .body = Таны давтагдашгүй дугаар, итгэмжлэгдсэн компани хоёрын хооронд гэрээ байгааг систем мэдэхгүй, эсвэл тэр компани системд идэвхгүй байна. Тэр компани руу залгаж, давтагдашгүй дугаараа хэлнэ үү.

guide-ir-moadian-register-hardware-refused-clock = Компьютерын цагийг тохируулна уу
    .body = Хүсэлтийн хугацаа хэтэрсэн, эсвэл хүсэлт хоёр удаа илгээгдсэн байна. Компьютерын огноо, цаг, цагийн бүсийг автомат болгоод дахин оролдоно уу.

guide-ir-moadian-register-hardware-refused-silence = Системтэй холбогдож чадсангүй
    .body = VPN холболтоо унтраагаад Иран улсын дотроос холбогдоно уу. Хариу ирэхгүй хэвээр бол системд засвар хийж байж магадгүй; хэдэн цагийн дараа дахин оролдоно уу.

guide-ir-moadian-register-hardware-refused-program = Нягтлан бодох програмд алдаа байна
    .body = 4100, 4101, 4130, 4134–4136, 4146 алдаа токеноос биш, програмаас гардаг. 4001–4024, 4200–4212, 5000–5015, 5051–5057, 5200–5207 алдаа нь програм хуучин аргаар холбогдсоор байгааг илтгэнэ. Алдааны дугаарыг програм хийсэн компанид хэлж, шинэ хувилбар авна уу.

guide-ir-moadian-register-hardware-second-send = Дахин оролдоно уу
    .body = Түлхүүр таных бол эхлээд энд системээс лавлана уу. Дараа нь нягтлан бодох програмаараа системтэй дахин нэг удаа холбогдоно уу.
guide-ir-moadian-register-hardware-second-send-accepted = Систем хүлээн авлаа
guide-ir-moadian-register-hardware-second-send-refused = Дахиад алдаа заалаа

guide-ir-moadian-register-hardware-support = Тусламжийн утас руу залгана уу
    .body = { -moadian } системийн тусламжийн утас руу залгана уу. Давтагдашгүй дугаар, алдааны дугаар, алдаа гарсан цагийг бэлэн байлгаарай.
guide-ir-moadian-register-hardware-support-caution-no-pin = Тусламжийн жинхэнэ ажилтан токены { -pin } код, нэг удаагийн кодыг тань хэзээ ч асуудаггүй. Хэрэв асуувал утсаа тасална уу.

guide-ir-moadian-register-hardware-company-key = Түлхүүрээ бүртгүүлэх шаардлагагүй
    .body = Итгэмжлэгдсэн компани нэхэмжлэхийг өөрийн түлхүүрээр илгээдэг бол систем таны түлхүүрийг шаардахгүй, үүнд токен хэрэггүй. Тэр компанитай гэрээтэй байж, цахим хавтаснаас давтагдашгүй дугаар авахад л хангалттай.

guide-ir-moadian-register-hardware-company-wizard = Итгэмжлэгдсэн компаниа сонгоно уу
    .body = Хэрэглэгчийн нэр, нууц үгээрээ порталд нэвтэрч, доорх замыг дуустал нь дагаад, нэгдүгээр хуудсанд итгэмжлэгдсэн компанийн түлхүүрээр илгээхийг сонгоно уу. Энэ тохиолдолд түлхүүр байршуулах шаардлагагүй.
guide-ir-moadian-register-hardware-company-wizard-caution-address = { guide-ir-moadian-register-hardware-sign-in-caution-address }
guide-ir-moadian-register-hardware-company-wizard-caution-browser = { guide-ir-moadian-register-hardware-sign-in-caution-browser }
guide-ir-moadian-register-hardware-company-wizard-caution-abroad = { guide-ir-moadian-register-hardware-sign-in-caution-abroad }

guide-ir-moadian-register-hardware-unlock = Токеноо олгосон газарт нь авч очно уу
    .body = Бэлтгээгүй токен эсвэл { -pin } код нь түгжигдсэн токеныг олгосон газарт нь засуулна. Түгжээ тайлах код ({ -puk }) танд байгаа бол хэрхэн ашиглахыг тэндээс асууна уу.
guide-ir-moadian-register-hardware-unlock-caution-last-tries = { -pin } кодыг таамаглаж битгий оруулаарай. Хэд хэдэн удаа буруу оруулбал токен түгжигдэж, шинэ гэрчилгээ авах шаардлага гарч болзошгүй.

guide-ir-moadian-register-hardware-new-certificate = Шинэ гэрчилгээ авна уу
    .body = Токен дээр гэрчилгээ байхгүй, эсвэл хугацаа нь дууссан бол токен олгосон газраас шинэ гэрчилгээ хүснэ үү. Шинэ гэрчилгээг ихэвчлэн мөн энэ токен дээр суулгаж болдог.

guide-ir-moadian-register-hardware-other-token = Зөв токеноо залгана уу
    .body = Энэ токен дээрх гэрчилгээ өөр хүнийх, эсвэл төрөл нь тохирохгүй байна. Зөв токеноо залгана уу. Дугаараа буруу бичсэн бол тэр алхам руу буцаж засна уу.

guide-ir-moadian-register-hardware-keep = Эдгээрийг хадгалаарай
    .body = Давтагдашгүй дугаар, гэрчилгээний хугацаа дуусах өдрийг тэмдэглэж, токеноо найдвартай газар хадгална уу. Тэр өдрөөс өмнө гэрчилгээгээ шинэчлүүлээрэй; шинэ гэрчилгээг дахин бүртгүүлэх шаардлагатай.
