### ir-certificate-renew зааврын үгс, алхмуудын дарааллаар.
### Ираны бусад зааврынхтай ижил үгсийг тэндээс авна.

guide-ir-certificate-renew = Гарын үсгийн гэрчилгээ шинэчлэх (Иран)
    .body = Энэ зааврын дагуу та гарын үсгийн гэрчилгээгээ хугацаа нь дуусахаас өмнө шинэчлүүлнэ. Шинэ токен хэрэггүй, шинэ гэрчилгээ мөн тэр токен дээр сууна. Төгсгөлд нь хуучин, шинэ гэрчилгээг хооронд нь тулгана.
guide-ir-certificate-renew-caution-no-reset = Токеноо дахин бэлтгэж болохгүй, хуучин гэрчилгээ, түлхүүрийг нь битгий устгаарай. Токеноос устгасан зүйлийг сэргээх боломжгүй.

guide-ir-certificate-renew-holder = { guide-ir-moadian-register-software-holder }
    .body = Хувь хүний гэрчилгээнд иргэний дугаар, байгууллагын гэрчилгээнд хуулийн этгээдийн дугаар бичигддэг.
guide-ir-certificate-renew-holder-person = { guide-ir-moadian-register-hardware-holder-person }
guide-ir-certificate-renew-holder-organisation = { guide-ir-moadian-register-hardware-holder-organisation }

guide-ir-certificate-renew-person-number = { guide-ir-token-obtain-person-number }
    .body = Гэрчилгээ эзэмшигчийн иргэний дугаарыг оруулна уу. Хуучин, шинэ гэрчилгээг хоёуланг нь энэ дугаартай тулгана.
guide-ir-certificate-renew-person-number-field-holder-number = { guide-ir-moadian-register-hardware-person-number-field-holder-number }

guide-ir-certificate-renew-organisation-number = { guide-ir-token-obtain-organisation-number }
    .body = Компани эсвэл байгууллагынхаа арван нэгэн оронтой хуулийн этгээдийн дугаарыг оруулна уу. Хуучин, шинэ гэрчилгээг хоёуланг нь энэ дугаартай тулгана.
guide-ir-certificate-renew-organisation-number-field-holder-number = { guide-ir-moadian-register-hardware-organisation-number-field-holder-number }

guide-ir-certificate-renew-token-kind = Таны токен ямар төрлийнх вэ?
    .body = { -usb } токен нь флаш санах ойтой төстэй. Програмын токен нь ихэвчлэн { -p12 } эсвэл { -pfx } өргөтгөлтэй, нууц үгээр нээгддэг файл.
guide-ir-certificate-renew-token-kind-hardware = { -usb } токен
guide-ir-certificate-renew-token-kind-software = Програмын токен

guide-ir-certificate-renew-plug-in = { guide-ir-moadian-register-hardware-plug-in }
    .body = { guide-ir-moadian-register-hardware-plug-in.body }

guide-ir-certificate-renew-driver = { guide-ir-moadian-register-hardware-driver }
    .body = { guide-ir-moadian-register-hardware-driver.body }
guide-ir-certificate-renew-driver-caution-trusted-source = { guide-ir-moadian-register-hardware-driver-caution-trusted-source }

guide-ir-certificate-renew-token-active = { guide-ir-moadian-register-hardware-token-active }
    .body = Шинэчлэх үед { -pin } код асуудаг тул эхлэхийн өмнө код түгжигдээгүй эсэхийг нягтална уу. Энэ шалгалт { -pin } код асуухгүй, оролдлогын тоог ч хасахгүй.

guide-ir-certificate-renew-open-file = { guide-ir-moadian-register-software-open-file }
    .body = { guide-ir-moadian-register-software-open-file.body }
guide-ir-certificate-renew-open-file-caution-copies = { guide-ir-moadian-register-software-open-file-caution-copies }

guide-ir-certificate-renew-certificate-owner = { guide-ir-moadian-register-hardware-certificate-owner }
    .body = { guide-ir-moadian-register-hardware-certificate-owner.body }

guide-ir-certificate-renew-old-certificate = Одоогийн гэрчилгээг тэмдэглэнэ үү
    .body = { -tamga } програм одоогийн гэрчилгээний серийн дугаар, дуусах өдрийг тэмдэглэж аваад, шинэчилсний дараа шинэ гэрчилгээтэй тулгана. Үүнд { -pin } код хэрэггүй, токен дээр юу ч өөрчлөгдөхгүй.

guide-ir-certificate-renew-still-valid = Гэрчилгээ хүчинтэй хэвээр байна уу?
    .body = Гэрчилгээг зөвхөн хугацаа нь дуусахаас өмнө, хүчингүй болоогүй үед нь шинэчилж болно. Хуучин, шинэ хугацааны нийлбэр ч олгогчийн тогтоосон хязгаараас хэтрэх ёсгүй. Гэрчилгээ ихэвчлэн нэг эсвэл хоёр жил хүчинтэй байдаг.
guide-ir-certificate-renew-still-valid-valid = Тийм, хугацаа нь дуусаагүй
guide-ir-certificate-renew-still-valid-ended = Үгүй, дууссан эсвэл хүчингүй болсон

guide-ir-certificate-renew-way = Ямар аргаар шинэчлэх вэ?
    .body = GICA төвийн гэрчилгээг сайтаар нь шинэчилж болно, эсвэл нотариатын болон өөр бүртгэлийн газарт очиж шинэчлүүлж болно; заавал өмнөх газраа очих албагүй. Олгогчийн нэр гэрчилгээний хуудсанд бичээтэй байгаа.
guide-ir-certificate-renew-way-remote = GICA сайтаар
guide-ir-certificate-renew-way-office = Бүртгэлийн газарт биечлэн очиж
guide-ir-certificate-renew-way-other-issuer = Миний гэрчилгээг өөр төв олгосон

guide-ir-certificate-renew-dastine = Шинэчлэх програм: { -dastine }
    .body = GICA сайтаар шинэчлэхэд { -dastine } програмын хамгийн шинэ хувилбар хэрэгтэй; энэ програм сайтыг токентой холбодог. Шинэ хувилбарыг сайт дээрх холбоосоос татаж суулгана уу. Дараа нь хөтчөө хаагаад дахин нээнэ үү.
guide-ir-certificate-renew-dastine-caution-trusted-source = { guide-ir-token-obtain-dastine-caution-trusted-source }

guide-ir-certificate-renew-renewal = Шинэчлэх хүсэлт гаргана уу
    .body = Сайтыг эндээс нээж, доорх хэсгээр нэвтрээд, энэ гэрчилгээгээ шинэчлэх хүсэлт гаргана уу. Дуустал токеноо битгий салгаарай. Шинэчлэх цэсний яг нэр бидний эх сурвалжид алга; олохгүй бол тусламжийн утас руу залгана уу.
guide-ir-certificate-renew-renewal-caution-address = { guide-ir-token-obtain-account-caution-address }
guide-ir-certificate-renew-renewal-caution-pin-window = Токены { -pin } кодыг зөвхөн { -dastine } програмын өөрийнх нь цонхонд бичээрэй, сайтын хуудсанд битгий бичээрэй.

guide-ir-certificate-renew-fee = Шинэчлэх төлбөрөө төлнө үү
    .body = Төлбөрөө мөн тэр сайтаар төлнө үү; лавлах код өгвөл энд тэмдэглэж аваарай. Доорх үнэ нэг жилийн гэрчилгээнийх; хоёр жилийнх хоёр дахин үнэтэй.
guide-ir-certificate-renew-fee-field-request-tracking-code = { guide-ir-moadian-register-hardware-remote-field-request-tracking-code }
guide-ir-certificate-renew-fee-cost-independent = { guide-ir-moadian-register-hardware-remote-cost-independent }
guide-ir-certificate-renew-fee-cost-private-person = { guide-ir-moadian-register-hardware-remote-cost-private-person }
guide-ir-certificate-renew-fee-cost-private-seal = { guide-ir-moadian-register-hardware-remote-cost-private-seal }
guide-ir-certificate-renew-fee-cost-government-person = { guide-ir-moadian-register-hardware-remote-cost-government-person }
guide-ir-certificate-renew-fee-cost-government-seal = { guide-ir-moadian-register-hardware-remote-cost-government-seal }
guide-ir-certificate-renew-fee-caution-prices = Эдгээр нь гэрчилгээ олгох Ираны тооллын 1402 оны (2023/2024) тариф бөгөөд зөвхөн жишээ юм. Шинэчлэх одоогийн тарифыг сайтаас үзнэ үү.

guide-ir-certificate-renew-answer = Ямар хариу гарсан бэ?
    .body = Сайт эсвэл { -dastine } програм юу харуулсныг сонгоно уу. Алдаа гарсан бол дугаарыг нь тэмдэглэж аваарай.
guide-ir-certificate-renew-answer-written = Шинэ гэрчилгээ гарлаа
guide-ir-certificate-renew-answer-visit = Биечлэн очих шаардлагатай
guide-ir-certificate-renew-answer-request = Сайт хүсэлтийн файл нэхэж байна
guide-ir-certificate-renew-answer-error = Алдаа гарлаа

guide-ir-certificate-renew-dastine-error = { -dastine } ямар алдаа заасан бэ?
    .body = Мэдэгдлээс алдааны дугаарыг олоод энд сонгоно уу.
guide-ir-certificate-renew-dastine-error-closed = Програм олдохгүй байна
guide-ir-certificate-renew-dastine-error-outdated = 78 эсвэл 111 алдаа: хуучин хувилбар
guide-ir-certificate-renew-dastine-error-token = 11, 25, 30, 77 эсвэл 89 алдаа: токен
guide-ir-certificate-renew-dastine-error-pin = 13, 14, 18, 91–99 алдаа: { -pin } код
guide-ir-certificate-renew-dastine-error-pin-change = 72–75 алдаа: { -pin } код солих
guide-ir-certificate-renew-dastine-error-locked = 29 эсвэл 90 алдаа: түгжигдсэн
guide-ir-certificate-renew-dastine-error-key = 41 эсвэл 42 алдаа: түлхүүр үүсгэх
guide-ir-certificate-renew-dastine-error-import = 48–50 алдаа: гэрчилгээ суулгах
guide-ir-certificate-renew-dastine-error-file = 26 эсвэл 27 алдаа: токены файл
guide-ir-certificate-renew-dastine-error-computer = 20, 120 эсвэл 220 алдаа: компьютер
guide-ir-certificate-renew-dastine-error-identity-card = 200–211 алдаа: иргэний үнэмлэх
guide-ir-certificate-renew-dastine-error-other = Аль нь ч биш

guide-ir-certificate-renew-dastine-closed = { -dastine } програмтай холбогдсонгүй
    .body = DASTINE_NOT_INSTALLED гэвэл програм суугаагүй эсвэл ажиллаагүй байна; суулгаад ажиллуулна уу. DASTINE_PORTS_ARE_CLOSED гэвэл програм байгаа ч хөтөч холбогдож чадахгүй байна; галт хана, VPN холболтоо шалгана уу. local.dastine.pki.co.ir хаяг энэ компьютер руу заах ёстой; зарим модем үүнийг хаадаг.

guide-ir-certificate-renew-dastine-outdated = Шинэ хувилбар суулгана уу
    .body = Энэ компьютер дээрх { -dastine } програмын хувилбар хуучирсан. Заримдаа дугаарын оронд DASTINE_VERSION_OUTDATED гэж бичдэг. Шинэ хувилбарыг сайт дээрх холбоосоос суулгаад, хөтчөө хааж дахин нээнэ үү.

guide-ir-certificate-renew-dastine-token = Токен эсвэл гэрчилгээ харагдахгүй
    .body = Токен салсан, драйвер нь суугаагүй, дээр нь гэрчилгээ байхгүй, эсвэл { -dastine } програмын цонхонд гэрчилгээ сонгоогүй байна. Токеноо компьютерт шууд залгаад, тэр цонхноос гэрчилгээгээ сонгоно уу.

guide-ir-certificate-renew-dastine-pin = { -pin } кодыг хүлээж авсангүй
    .body = 13 алдаа гэвэл { -pin } кодын цонх хэт удаан хүлээсэн, 18 гэвэл та цонхыг хаасан, 14 гэвэл { -pin } код буруу байна. 91 алдаа гэвэл танд ганц оролдлого үлдсэн, 92 гэвэл хоёр, ийнхүү үргэлжлээд 99 гэвэл есөн оролдлого үлдсэн.
guide-ir-certificate-renew-dastine-pin-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-certificate-renew-dastine-pin-change = Шинэ { -pin } кодыг хүлээж авсангүй
    .body = Шинэ { -pin } кодыг хоёр удаа ижил бичээгүй, хэт богино, хэт урт, эсвэл хэт амархан байна. Шинэчлэхэд { -pin } код солих шаардлагагүй; сайт шаардаагүй бол хуучин кодоо хэвээр үлдээгээрэй.

guide-ir-certificate-renew-dastine-locked = Токен түгжигдсэн байна
    .body = 29 алдаа гэвэл { -pin } код түгжигдсэн. Үүнийг зөвхөн токен олгосон газар, эсвэл түгжээ тайлах код ({ -puk }) тайлна. 90 алдаа гэвэл { -puk } код ч түгжигдсэн; шинэ гэрчилгээ авах шаардлагатай эсэхийг тэр газраас асууна уу.
guide-ir-certificate-renew-dastine-locked-caution-puk = { -puk } кодыг ч битгий таамаглаарай. Түгжигдвэл токен дахин нээгдэхгүй, доторх түлхүүр алга болж болзошгүй.

guide-ir-certificate-renew-dastine-key = Шинэ түлхүүр үүссэнгүй
    .body = 41 алдаа гэвэл токен сонгоогүй байна; токеноо залгаад сонгоно уу. 42 алдаа гэвэл ихэвчлэн токенд зай үлдээгүй байдаг; өөр зүйл хийхээсээ өмнө тусламжийн утас руу залгана уу.
guide-ir-certificate-renew-dastine-key-caution-no-deleting = Зай гаргах гэж токеноос юу ч битгий устгаарай. Устгасан түлхүүрийг сэргээх боломжгүй, одоогийн гэрчилгээ ч ажиллахаа болино.

guide-ir-certificate-renew-dastine-import = Гэрчилгээ токенд суусангүй
    .body = 49 алдаа гэвэл холболтын хугацаа дууссан; сайтаас гараад дахин нэвтэрч, эхнээс нь хийнэ үү. 48 эсвэл 50 алдаа гарвал хүсэлт гаргасан токен тань залгаатай байгаа эсэхийг нягтална уу.

guide-ir-certificate-renew-dastine-file = Токены файл нээгдсэнгүй
    .body = 26 алдаа гэвэл файлын нууц үг буруу, 27 гэвэл файл эвдэрсэн байна. Нууц үгээ дахин бичнэ үү, эсвэл файлын нөөц хуулбарыг ашиглана уу.

guide-ir-certificate-renew-dastine-computer = Компьютер зөвшөөрсөнгүй
    .body = 20 алдаа гэвэл хандах зөвшөөрөл өгөөгүй; зөвшөөрөл асуусан цонх гарвал зөвшөөрнө үү. 120 алдаа гэвэл хариу ирээгүй; VPN холболтоо унтраагаад дахин оролдоно уу. 220 алдаа гэвэл токены драйверыг таньсангүй; дахин суулгана уу.

guide-ir-certificate-renew-dastine-identity-card = Иргэний үнэмлэхээ салгана уу
    .body = Эдгээр алдаа токенд биш, Ираны ухаалаг иргэний үнэмлэхэд хамаатай. Үнэмлэхээ уншигчаас гаргаж, токеноо залгаад, { -dastine } програмын цонхонд токеноо сонгоно уу.

guide-ir-certificate-renew-again = Дахин оролдоно уу
    .body = Сайтыг нээгээд шинэчлэх хүсэлтээ дахин нэг удаа үргэлжлүүлнэ үү. Төлбөрөө төлсөн бол дахин битгий төлөөрэй, мөн тэр хүсэлтээ үргэлжлүүлнэ үү.
guide-ir-certificate-renew-again-written = { guide-ir-certificate-renew-answer-written }
guide-ir-certificate-renew-again-visit = { guide-ir-certificate-renew-answer-visit }
guide-ir-certificate-renew-again-request = { guide-ir-certificate-renew-answer-request }
guide-ir-certificate-renew-again-error = Дахиад алдаа гарлаа

guide-ir-certificate-renew-support = Тусламжийн утас руу залгана уу
    .body = GICA төвийн тусламжийн утас руу залгаад дотуур дугаар 2-ыг дарна уу. Лавлах код, алдааны дугаар, алдаа гарсан цагийг бэлэн байлгаарай.
guide-ir-certificate-renew-support-caution-no-pin = { guide-ir-moadian-register-hardware-support-caution-no-pin }

guide-ir-certificate-renew-request = Шинэ хүсэлт үүсгэнэ үү
    .body = Хүсэлтээ одоогийн гэрчилгээнд байгаа нэр, дугаараар энд эсвэл { -dastine } програмаар үүсгэнэ үү. Хувийн түлхүүр танд үлдэнэ; сайтад зөвхөн хүсэлтээ (CSR) өгнө. Гэрчилгээ гарсны дараа файлыг нь татаж аваарай.
guide-ir-certificate-renew-request-caution-key-made-online = { guide-ir-moadian-register-software-where-caution-key-made-online }
guide-ir-certificate-renew-request-caution-keep-key = { guide-ir-token-obtain-request-caution-keep-key }

guide-ir-certificate-renew-issued = { guide-ir-token-obtain-import }
    .body = { guide-ir-token-obtain-import.body }

guide-ir-certificate-renew-notary = { guide-ir-moadian-register-hardware-notary }
    .body = Лавлах код, биеийн байцаалтын бичиг баримт, токеноо аваад нотариатын газарт, эсвэл хүсэлтэд заасан бүртгэлийн газарт очно уу.
guide-ir-certificate-renew-notary-caution-office-share = { guide-ir-token-obtain-notary-caution-office-share }

guide-ir-certificate-renew-papers = { guide-ir-moadian-register-hardware-papers }
    .body = Иргэний үнэмлэх, төрсний гэрчилгээний эх хувь болон хуулбарыг авч очно уу. Байгууллага бол байгууллагынхаа бичиг баримтыг нэмж авна. Шинэчлэхэд ямар бичиг баримт шаардахыг тэр газраас урьдчилж асуугаарай.

guide-ir-certificate-renew-office = Бүртгэлийн газарт очно уу
    .body = Токеноо авч очоод, гэрчилгээгээ мөн энэ токен дээр шинэчлүүлэхийг хүснэ үү. Өөр газраас авсан токены гэрчилгээг ч шинэчилж өгдөг. Шинэ токен худалдаж авах шаардлагагүй.

guide-ir-certificate-renew-other-issuer = Гэрчилгээ олгогч руу залгана уу
    .body = Бусад төв шинэчлэлтийн өөрийн маягттай. ParsSign (Hovita) төв хуулийн этгээд, байгууллагад харьяалагддаг хувь хүн, харьяалалгүй хувь хүнд тус тусын маягттай. Таны олгогч өөр төв бол утасны дугаарыг тэр төвийн сайтаас олно уу.

guide-ir-certificate-renew-ended = Шинэ гэрчилгээ авна уу
    .body = Хугацаа нь дууссан эсвэл хүчингүй болсон гэрчилгээг шинэчилдэггүй тул анх авахтай адил хүсэлт гаргана. Заавар нь энэ хуудсанд бий. Мөн тэр токеноо дахин ашиглаж болно. Шинэ гэрчилгээгээ авсны дараа энд буцаж ирнэ үү.

guide-ir-certificate-renew-renewed = Шинэ гэрчилгээг шалгана уу
    .body = Шинэ гэрчилгээ мөн тэр эзэмшигчийнх, өөр серийн дугаартай, хуучнаасаа хожуу дуусах ёстой. Шалгах үед токеноо залгаатай, эсвэл файлаа нээлттэй байлгаарай.

guide-ir-certificate-renew-key = { guide-ir-moadian-register-hardware-key }
    .body = { guide-ir-moadian-register-hardware-key.body } Хүсвэл энд туршилтын гарын үсэг зурж, түлхүүр үнэхээр ажиллаж байгааг шалгаарай.

guide-ir-certificate-renew-ledger = Порталуудаа шалгана уу
    .body = Хуучин гэрчилгээ аль порталд бүртгэлтэй хэвээр байгааг энэ жагсаалтаас харна уу. Шинэ гэрчилгээг портал бүрд бүртгүүлэх ёстой.
guide-ir-certificate-renew-ledger-caution-keep-old = Шинэ гэрчилгээг бүх порталд бүртгүүлтэл хуучин гэрчилгээ, түлхүүрийг токеноос битгий устгаарай. Устгасан зүйлийг сэргээх боломжгүй.

guide-ir-certificate-renew-unlock = { guide-ir-moadian-register-hardware-unlock }
    .body = { guide-ir-moadian-register-hardware-unlock.body }
guide-ir-certificate-renew-unlock-caution-last-tries = { guide-ir-moadian-register-hardware-unlock-caution-last-tries }

guide-ir-certificate-renew-other-token = Зөв токеноо залгаж эсвэл нээнэ үү
    .body = Энэ токен дээр гэрчилгээ байхгүй, эсвэл гэрчилгээ нь өөр хүнийх, төрөл нь тохирохгүй байна. Зөв токеноо залгах, эсвэл зөв файлыг нээнэ үү. Дугаараа буруу бичсэн бол тэр алхам руу буцаж засна уу.

guide-ir-certificate-renew-not-yet = Шинэ гэрчилгээ харагдахгүй байна
    .body = { -usb } токеноо салгаад дахин залгана уу. Програмын токентой бол шинэ файлаа нээнэ үү. Тэгээд ч харагдахгүй бол гэрчилгээ гарсан эсэх, энэ токен дээр суусан эсэхийг олгогчоос асууна уу.

guide-ir-certificate-renew-register-again = Шинэ гэрчилгээгээ дахин бүртгүүлнэ үү
    .body = Шинэ гэрчилгээний серийн дугаар өөр, түлхүүр нь ч өөр байж магадгүй; тиймээс { -moadian } системд дахин бүртгүүлнэ үү. Токены төрөл бүрийн заавар энэ хуудсанд бий. Давтагдашгүй дугаараа мэддэг бол эхлээд энд лавлана уу: систем шинэ гэрчилгээг хүлээж авбал дахин бүртгүүлэх шаардлагагүй. Шинэ гэрчилгээний хугацаа дуусах өдрийг тэмдэглэж аваарай.
guide-ir-certificate-renew-register-again-caution-ask-first = Давтагдашгүй дугаарын түлхүүрийг солих арга бидний эх сурвалжид алга. Дахин бүртгүүлэхийн өмнө одоогийн дугаар хэвээр үлдэх үү, шинэ дугаар авах уу гэдгийг { -moadian } системийн тусламжийн утсаар асууна уу.
