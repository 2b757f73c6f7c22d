### ir-moadian-register-software зааврын үгс, алхмуудын дарааллаар.
### Токены зааварт байгаатай ижил үгсийг тэндээс авна.

guide-ir-moadian-register-software = Програмын токен бүртгүүлэх: { -moadian }
    .body = Энэ зааврын дагуу та програмын токены нийтийн түлхүүрээ Ираны татвар төлөгчийн { -moadian } системд бүртгүүлнэ. Ингэснээр систем цахим гүйлгээнд таныг, баримт бичиг, нэхэмжлэх дээр гарын үсгийг тань таньдаг болно. Програмын токен нь гэрчилгээ, гарын үсгийн түлхүүр агуулсан файл; шалгаж болох алхам бүрийг тэр файл дээр шалгана.
guide-ir-moadian-register-software-caution-password = Токены нууц үгийг татварын албаны албан ёсны порталаас өөр ямар ч сайтад битгий оруулаарай. Баталгаажсан аргаар бол портал өөрөө ч нууц үг асуудаггүй, зөвхөн гэрчилгээ эсвэл нийтийн түлхүүр авдаг.

guide-ir-moadian-register-software-holder = { guide-ir-moadian-register-hardware-holder }
    .body = { guide-ir-moadian-register-hardware-holder.body }
guide-ir-moadian-register-software-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-moadian-register-software-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-moadian-register-software-person-number = { guide-ir-moadian-register-hardware-person-number }
    .body = { guide-ir-moadian-register-hardware-person-number.body }
guide-ir-moadian-register-software-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }
guide-ir-moadian-register-software-person-number-field-economic-code = { guide-ir-moadian-register-hardware-person-number-field-economic-code }

guide-ir-moadian-register-software-organisation-number = { guide-ir-moadian-register-hardware-organisation-number }
    .body = { guide-ir-moadian-register-hardware-organisation-number.body }
guide-ir-moadian-register-software-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }
guide-ir-moadian-register-software-organisation-number-field-economic-code = { guide-ir-moadian-register-hardware-organisation-number-field-economic-code }

guide-ir-moadian-register-software-sending = { guide-ir-moadian-register-hardware-sending }
    .body = { guide-ir-moadian-register-hardware-sending.body }
guide-ir-moadian-register-software-sending-self = { guide-ir-moadian-register-hardware-sending-self }
guide-ir-moadian-register-software-sending-company-my-key = { guide-ir-moadian-register-hardware-sending-company-my-key }
guide-ir-moadian-register-software-sending-company-its-key = { guide-ir-moadian-register-hardware-sending-company-its-key }

guide-ir-moadian-register-software-token = Танд програмын токен бий юу?
    .body = Програмын токен нь компьютер эсвэл диск дээрх нэг буюу хэд хэдэн файл бөгөөд нууц үгийн хамт өгдөг.
guide-ir-moadian-register-software-token-yes = Тийм, файлууд нь надад байгаа
guide-ir-moadian-register-software-token-no = Үгүй, хараахан аваагүй

guide-ir-moadian-register-software-where = { guide-ir-moadian-register-hardware-where }
    .body = { guide-ir-moadian-register-hardware-where.body }
guide-ir-moadian-register-software-where-office = { guide-ir-moadian-register-hardware-where-office }
guide-ir-moadian-register-software-where-remote = { guide-ir-moadian-register-hardware-where-remote }
guide-ir-moadian-register-software-where-caution-key-made-online = Зарим сайт түлхүүрийг тань өөрсдөө үүсгэж өгөхийг санал болгодог. Тэгвэл хувийн түлхүүр тань тэдэнд ч үлдэж, таны өмнөөс гарын үсэг зурах боломжтой болно. Түлхүүрээ өөрийн компьютер дээр үүсгээрэй.

guide-ir-moadian-register-software-papers = { guide-ir-moadian-register-hardware-papers }
    .body = { guide-ir-moadian-register-hardware-papers.body }
guide-ir-moadian-register-software-papers-field-moadian-tracking-code = { guide-ir-moadian-register-hardware-papers-field-moadian-tracking-code }

guide-ir-moadian-register-software-office = Үйлчилгээний төвд очно уу
    .body = Эдгээр бичиг баримтаа аваад төрийн цахим үйлчилгээний төвд (Пишхан) очиж, { -moadian } системд ашиглах програмын токен хүснэ үү.

guide-ir-moadian-register-software-remote = { guide-ir-moadian-register-hardware-remote }
    .body = { guide-ir-moadian-register-hardware-remote.body }
guide-ir-moadian-register-software-remote-field-mobile = { guide-ir-moadian-register-hardware-remote-field-mobile }
guide-ir-moadian-register-software-remote-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-moadian-register-software-remote-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-moadian-register-software-remote-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-moadian-register-software-remote-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-moadian-register-software-remote-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-moadian-register-software-remote-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-moadian-register-software-remote-caution-prices = { guide-ir-moadian-register-hardware-remote-caution-prices }

guide-ir-moadian-register-software-notary = { guide-ir-moadian-register-hardware-notary }
    .body = { guide-ir-moadian-register-hardware-notary.body }

guide-ir-moadian-register-software-received = Токеноо хүлээж авна уу
    .body = Хүлээж авахдаа гэрчилгээ идэвхтэй эсэхийг шалгаарай. Файлын нууц үг юу болох, суулгах файлыг хаанаас авахыг асууна уу. Диск өгвөл хамт авна уу.
guide-ir-moadian-register-software-received-caution-password-secret = Нууц үгээ хэнд ч битгий хэлээрэй, файлтай хамт битгий хадгалаарай. Хоёуланг нь авсан хүн таны өмнөөс гарын үсэг зурж чадна.

guide-ir-moadian-register-software-install = Програмын токеныг суулгана уу
    .body = Суулгах файлыг татварын албаны сайтаас эсвэл танд өгсөн дискнээс авна уу. Файлыг ажиллуулж, зааврыг дуустал нь дагана уу. Танд зөвхөн гэрчилгээ, түлхүүрийн файл өгсөн бол суулгах зүйл байхгүй, үргэлжлүүлээрэй.
guide-ir-moadian-register-software-install-caution-trusted-source = Суулгах файлыг танихгүй сайтаас эсвэл хүний илгээсэн холбоосоос битгий аваарай. Өөрчилсөн програм түлхүүр, нууц үгийг тань хулгайлж болзошгүй.

guide-ir-moadian-register-software-files = Танд ямар файл өгсөн бэ?
    .body = Файлуудын нэрийг харна уу. Та p12 эсвэл pfx өргөтгөлтэй нэг файлтай, эсвэл нэр нь cert, private_key, public_key гэж эхэлсэн хэд хэдэн файлтай байна. Шахсан багц авсан бол эхлээд задална уу.
guide-ir-moadian-register-software-files-pkcs12 = Нэг p12 эсвэл pfx файл
guide-ir-moadian-register-software-files-bundle = Хэд хэдэн тусдаа файл

guide-ir-moadian-register-software-open-file = Токены файлыг нээнэ үү
    .body = Файлаа сонгоод, нээгдэх тусдаа цонхонд нууц үгийг нь бичнэ үү. Нууц үгийг хадгалахгүй, энэ компьютероос гаргахгүй.
guide-ir-moadian-register-software-open-file-caution-copies = Токены файлын хуулбарыг найдвартай газар хадгалж, файлаа мессеж, цахим шуудангаар хэнд ч битгий илгээгээрэй.

guide-ir-moadian-register-software-certificate = Гэрчилгээг шалгана уу
    .body = Файлд хүчинтэй хугацаа нь дуусаагүй гарын үсгийн гэрчилгээ байх ёстой.

guide-ir-moadian-register-software-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-moadian-register-software-key = Түлхүүрийг шалгана уу
    .body = Систем гарын үсэг зурах эрхтэй, 2048 бит урттай RSA түлхүүрийг хүлээн авна. Хувийн түлхүүр нь мөн энэ файлд байх ёстой.

guide-ir-moadian-register-software-export = { guide-ir-moadian-register-hardware-export }
    .body = { guide-ir-moadian-register-hardware-export.body }
guide-ir-moadian-register-software-export-caution-public-only = { guide-ir-moadian-register-hardware-export-caution-public-only }

guide-ir-moadian-register-software-sign-in = { guide-ir-moadian-register-hardware-sign-in }
    .body = { guide-ir-moadian-register-hardware-sign-in.body }
guide-ir-moadian-register-software-sign-in-caution-address = { guide-ir-moadian-register-hardware-sign-in-caution-address }
guide-ir-moadian-register-software-sign-in-caution-browser = { guide-ir-moadian-register-hardware-sign-in-caution-browser }
guide-ir-moadian-register-software-sign-in-caution-abroad = { guide-ir-moadian-register-hardware-sign-in-caution-abroad }

guide-ir-moadian-register-software-folder = { guide-ir-moadian-register-hardware-folder }
    .body = { guide-ir-moadian-register-hardware-folder.body }

guide-ir-moadian-register-software-menu = { guide-ir-moadian-register-hardware-menu }
    .body = { guide-ir-moadian-register-hardware-menu.body }
guide-ir-moadian-register-software-menu-variant-article = { guide-ir-moadian-register-hardware-menu-variant-article }
guide-ir-moadian-register-software-menu-caution-article = Хоёр дахь замыг зөвхөн нэг огноогүй нийтлэлээс олсон. Түүнд бичсэнээр бол эхний сонголт нь баруун талын цэсэнд байдаг. Дараа нь токены файлаа байршуулж, нууц үгийг нь бичнэ. Ингэхэд хувийн түлхүүр тань энэ компьютероос гарна. Үүнийг зөвхөн my.tax.gov.ir хаяг дээр хийгээрэй. Эргэлзвэл эхлээд тусламжийн утас руу залгана уу.

guide-ir-moadian-register-software-mode = { guide-ir-moadian-register-hardware-mode }
    .body = { guide-ir-moadian-register-hardware-mode.body }
guide-ir-moadian-register-software-mode-variant-company = { guide-ir-moadian-register-hardware-mode-variant-company }

guide-ir-moadian-register-software-upload = { guide-ir-moadian-register-hardware-upload }
    .body = { guide-ir-moadian-register-hardware-upload.body }
guide-ir-moadian-register-software-upload-caution-no-private-key = { guide-ir-moadian-register-hardware-upload-caution-no-private-key }

guide-ir-moadian-register-software-branches = { guide-ir-moadian-register-hardware-branches }
    .body = { guide-ir-moadian-register-hardware-branches.body }
guide-ir-moadian-register-software-branches-field-postal-code = { guide-ir-moadian-register-hardware-branches-field-postal-code }

guide-ir-moadian-register-software-memory = { guide-ir-moadian-register-hardware-memory }
    .body = { guide-ir-moadian-register-hardware-memory.body }
guide-ir-moadian-register-software-memory-variant-payment-page = { guide-ir-moadian-register-hardware-memory-variant-payment-page }

guide-ir-moadian-register-software-confirm = { guide-ir-moadian-register-hardware-confirm }
    .body = { guide-ir-moadian-register-hardware-confirm.body }
guide-ir-moadian-register-software-confirm-caution-final = { guide-ir-moadian-register-hardware-confirm-caution-final }

guide-ir-moadian-register-software-unique-id = { guide-ir-moadian-register-hardware-unique-id }
    .body = { guide-ir-moadian-register-hardware-unique-id.body }
guide-ir-moadian-register-software-unique-id-field-memory-id = { guide-ir-moadian-register-hardware-unique-id-field-memory-id }

guide-ir-moadian-register-software-status = { guide-ir-moadian-register-hardware-status }
    .body = { guide-ir-moadian-register-hardware-status.body }
guide-ir-moadian-register-software-status-active = { guide-ir-moadian-register-hardware-status-active }
guide-ir-moadian-register-software-status-inactive = { guide-ir-moadian-register-hardware-status-inactive }
guide-ir-moadian-register-software-status-caution-deactivate = { guide-ir-moadian-register-hardware-status-caution-deactivate }
guide-ir-moadian-register-software-prove = { guide-ir-moadian-register-hardware-prove }
    .body = { guide-ir-moadian-register-hardware-prove.body }
guide-ir-moadian-register-software-prove-accepted = { guide-ir-moadian-register-hardware-prove-accepted }
guide-ir-moadian-register-software-prove-refused = { guide-ir-moadian-register-hardware-prove-refused }
guide-ir-moadian-register-software-prove-later = { guide-ir-moadian-register-hardware-prove-later }

guide-ir-moadian-register-software-first-send = { guide-ir-moadian-register-hardware-first-send }
    .body = { guide-ir-moadian-register-hardware-first-send.body }
guide-ir-moadian-register-software-first-send-accepted = { guide-ir-moadian-register-hardware-first-send-accepted }
guide-ir-moadian-register-software-first-send-refused = { guide-ir-moadian-register-hardware-first-send-refused }

guide-ir-moadian-register-software-refusal = { guide-ir-moadian-register-hardware-refusal }
    .body = { guide-ir-moadian-register-hardware-refusal.body }
guide-ir-moadian-register-software-refusal-owner = { guide-ir-moadian-register-hardware-refusal-owner }
guide-ir-moadian-register-software-refusal-memory-id = { guide-ir-moadian-register-hardware-refusal-memory-id }
guide-ir-moadian-register-software-refusal-certificate = { guide-ir-moadian-register-hardware-refusal-certificate }
guide-ir-moadian-register-software-refusal-key = { guide-ir-moadian-register-hardware-refusal-key }
guide-ir-moadian-register-software-refusal-economic-code = { guide-ir-moadian-register-hardware-refusal-economic-code }
guide-ir-moadian-register-software-refusal-contract = { guide-ir-moadian-register-hardware-refusal-contract }
guide-ir-moadian-register-software-refusal-clock = { guide-ir-moadian-register-hardware-refusal-clock }
guide-ir-moadian-register-software-refusal-silence = { guide-ir-moadian-register-hardware-refusal-silence }
guide-ir-moadian-register-software-refusal-program = { guide-ir-moadian-register-hardware-refusal-program }
guide-ir-moadian-register-software-refusal-other = { guide-ir-moadian-register-hardware-refusal-other }

guide-ir-moadian-register-software-refused-owner = Гэрчилгээ өөр хүнийх байна
    .body = Гэрчилгээн дэх дугаар давтагдашгүй дугаарын эзнийхээс өөр байна. Ихэвчлэн байгууллагын тамганы оронд хувийн гэрчилгээ ашигласнаас болдог. Цахим хавтсандаа зөв гэрчилгээг дахин байршуулж, нягтлан бодох програмдаа мөн түүнийг сонгоно уу.

guide-ir-moadian-register-software-refused-memory-id = { guide-ir-moadian-register-hardware-refused-memory-id }
    .body = { guide-ir-moadian-register-hardware-refused-memory-id.body }
guide-ir-moadian-register-software-refused-memory-id-field-memory-id = { guide-ir-moadian-register-hardware-refused-memory-id-field-memory-id }

guide-ir-moadian-register-software-refused-certificate = Гэрчилгээг хүлээж авсангүй
    .body = Гэрчилгээний хугацаа дууссан эсвэл хүчингүй болсон, олгогч нь магадлан итгэмжлэгдээгүй, эсвэл өөр түлхүүрээр гарын үсэг зурсан байна. Гэрчилгээний хугацааг хараад, хүчингүй болсон эсэхийг олгогчоос асууна уу.

guide-ir-moadian-register-software-refused-key = { guide-ir-moadian-register-hardware-refused-key }
    .body = { guide-ir-moadian-register-hardware-refused-key.body }

guide-ir-moadian-register-software-refused-economic-code = { guide-ir-moadian-register-hardware-refused-economic-code }
    .body = { guide-ir-moadian-register-hardware-refused-economic-code.body }
guide-ir-moadian-register-software-refused-economic-code-field-economic-code = { guide-ir-moadian-register-hardware-refused-economic-code-field-economic-code }

guide-ir-moadian-register-software-refused-contract = { guide-ir-moadian-register-hardware-refused-contract }
    .body = { guide-ir-moadian-register-hardware-refused-contract.body }

guide-ir-moadian-register-software-refused-clock = { guide-ir-moadian-register-hardware-refused-clock }
    .body = { guide-ir-moadian-register-hardware-refused-clock.body }

guide-ir-moadian-register-software-refused-silence = { guide-ir-moadian-register-hardware-refused-silence }
    .body = { guide-ir-moadian-register-hardware-refused-silence.body }

guide-ir-moadian-register-software-refused-program = { guide-ir-moadian-register-hardware-refused-program }
    .body = { guide-ir-moadian-register-hardware-refused-program.body }

guide-ir-moadian-register-software-second-send = { guide-ir-moadian-register-hardware-second-send }
    .body = { guide-ir-moadian-register-hardware-second-send.body }
guide-ir-moadian-register-software-second-send-accepted = { guide-ir-moadian-register-hardware-second-send-accepted }
guide-ir-moadian-register-software-second-send-refused = { guide-ir-moadian-register-hardware-second-send-refused }

guide-ir-moadian-register-software-support = { guide-ir-moadian-register-hardware-support }
    .body = { guide-ir-moadian-register-hardware-support.body }
guide-ir-moadian-register-software-support-caution-no-password = Тусламжийн жинхэнэ ажилтан токены нууц үг, хувийн түлхүүр, нэг удаагийн кодыг тань хэзээ ч асуудаггүй. Хэрэв асуувал утсаа тасална уу.

guide-ir-moadian-register-software-company-key = { guide-ir-moadian-register-hardware-company-key }
    .body = { guide-ir-moadian-register-hardware-company-key.body }

guide-ir-moadian-register-software-company-wizard = { guide-ir-moadian-register-hardware-company-wizard }
    .body = { guide-ir-moadian-register-hardware-company-wizard.body }
guide-ir-moadian-register-software-company-wizard-caution-address = { guide-ir-moadian-register-hardware-company-wizard-caution-address }
guide-ir-moadian-register-software-company-wizard-caution-browser = { guide-ir-moadian-register-hardware-company-wizard-caution-browser }
guide-ir-moadian-register-software-company-wizard-caution-abroad = { guide-ir-moadian-register-hardware-company-wizard-caution-abroad }

guide-ir-moadian-register-software-bundle = Файлуудаа ялгаж авна уу
    .body = Нэр нь cert гэж эхэлсэн файл бол гэрчилгээ, public_key гэж эхэлсэн файл бол нийтийн түлхүүр. Энэ хоёрын нэгийг байршуулна. Эдгээр файлыг энд шалгах боломжгүй тул гэрчилгээний дугаар, хугацааг өөрөө харна уу.
guide-ir-moadian-register-software-bundle-caution-no-private-key = Нэр нь private_key гэж эхэлсэн файл бол таны хувийн түлхүүр. Түүнийг битгий байршуулаарай, хэнд ч битгий өгөөрэй; зөвхөн таны нягтлан бодох програмд хэрэгтэй.

guide-ir-moadian-register-software-new-certificate = Шинэ гэрчилгээ авна уу
    .body = Файлд гэрчилгээ байхгүй, эсвэл хугацаа нь дууссан бол олгосон газраас шинэ гэрчилгээ хүсээд, шинэ файлаа нээнэ үү.

guide-ir-moadian-register-software-other-file = Зөв файлыг нээнэ үү
    .body = Энэ файл дахь гэрчилгээ өөр хүнийх, эсвэл төрөл нь тохирохгүй байна. Энэ файлыг хааж, зөв файлыг нээнэ үү. Дугаараа буруу бичсэн бол тэр алхам руу буцаж засна уу.

guide-ir-moadian-register-software-keep = Эдгээрийг хадгалаарай
    .body = Давтагдашгүй дугаар, гэрчилгээний хугацаа дуусах өдрийг тэмдэглэж, токены файлыг найдвартай газар хадгална уу. Тэр өдрөөс өмнө гэрчилгээгээ шинэчлүүлээрэй; шинэ гэрчилгээг дахин бүртгүүлэх шаардлагатай.
