### What only several facts together explain, and what is wrong with a report or a call code: one message per error
### code of tamga-diagnosis. `.why` tells the reason, `.action` the one thing to do.

## The computer

diagnosis-phone-without-readers = Утас, таблетад карт уншигч байдаггүй. Энэ ажилд компьютерт залгасан токен хэрэгтэй.
    .why = Токены драйвер зөвхөн компьютерт зориулагдсан байдаг.
    .action = Компьютер дээр үргэлжлүүлнэ үү
diagnosis-remote-session = Та энэ компьютерт өөр компьютероос холбогдсон тул таны дэргэдэх токен энд харагдахгүй байна.
    .why = Токеныг зөвхөн залгасан компьютер нь хардаг.
    .action = Токентой компьютер дээр ажиллана уу

## From the plug to the reader

# $device - number of the device on the USB bus.
diagnosis-reader-not-allowed = Токен эсвэл карт уншигч ({ $device }) залгаатай байгаа боловч таны бүртгэлд үүнийг ашиглах эрх алга.
    .why = Шинэ төхөөрөмжийг ашиглах эрхийг системийн дүрмээр тусгайлан олгодог.
    .action = Администратороос эрх авна уу
# $device - number of the device on the USB bus.
diagnosis-reader-driver-missing = Карт уншигч ({ $device }) залгаатай байгаа боловч карт уншигчийн ерөнхий драйвер суугаагүй байна.
    .why = Бараг бүх карт уншигч нэг драйвераар ажилладаг бөгөөд түүнийг тусад нь суулгадаг.
    .action = Карт уншигчийн драйверыг суулгана уу
# $device - number of the device on the USB bus. $driver - name of the driver that took it.
diagnosis-reader-claimed = Карт уншигчийг ({ $device }) өөр драйвер ({ $driver }) эзэлсэн тул ухаалаг картын үйлчилгээ ашиглаж чадахгүй байна.
    .why = Нэг төхөөрөмж зөвхөн нэг драйвертай байдаг бөгөөд энэ нь түрүүлж холбогдсон байна.
    .action = Администратороор драйверыг хаалгана уу
# $device - number of the device on the USB bus.
diagnosis-reader-without-driver = Токен ({ $device }) залгаатай байгаа боловч зөвхөн үйлдвэрлэгчийнхээ драйвераар ажилладаг төрлийнх байна.
    .why = Хуучин токенууд системд карт уншигч болж харагддаггүй. Драйвергүй бол ямар ч програм түүнийг харахгүй.
    .action = Үйлдвэрлэгчийн драйверыг суулгана уу
# $device - number of the device on the USB bus.
diagnosis-reader-not-listed = Токен эсвэл карт уншигч ({ $device }) залгаатай байгаа боловч ухаалаг картын үйлчилгээний жагсаалтад алга.
    .why = Үйлчилгээ эхлэх үед залгасан төхөөрөмжийг заримдаа олж хардаггүй.
    .action = Салгаад дахин залгана уу
# $reader - name of the reader. $program - the programs that may hold it.
diagnosis-card-held-by = Карт уншигч ({ $reader }) дахь картыг өөр програм ашиглаж байна. Дараах програмын аль нэг байж болно: { $program }.
    .why = Програм хаагдах хүртлээ картыг дангаараа ашиглаж болдог.
    .action = Нөгөө програмаа хаана уу

## Driver and token

diagnosis-drivers-hidden = { -tamga } хаалттай орчинд ажиллаж байгаа тул токены драйверууд түүнд харагдахгүй байна.
    .why = Ийм орчинд програм зөвхөн өөртэй нь хамт ирсэн зүйлийг хардаг.
    .action = Програмыг энгийн аргаар суулгана уу
# $first, $second - paths of the drivers.
diagnosis-two-drivers = Нэг токенд хоёр драйвер үйлчилж байна: { $first } болон { $second }.
    .why = Хөтөч { -pin } кодыг хоёр удаа асууж, эсвэл гарын үсэг зурж чаддаггүй драйверыг сонгож болзошгүй.
    .action = Зөвхөн олгогчийн драйверыг үлдээнэ үү
diagnosis-software-token-not-taken = Програман токен нээлттэй байгаа боловч энэ ажилд компьютерт залгасан токен хэрэгтэй.
    .why = Файл дахь гэрчилгээ токен дээрх гэрчилгээнээс өөр.
    .action = Токеноо залгана уу
diagnosis-hardware-token-not-taken = Токен залгаатай байгаа боловч энэ ажлыг програман токеноор, өөрөөр хэлбэл файлаар хийдэг.
    .why = Файл дахь гэрчилгээ токен дээрх гэрчилгээнээс өөр.
    .action = Програман токены файлаа сонгоно уу
# $label - label of the token. $count (Number) - objects that were left out.
diagnosis-objects-left-out =
    { $count ->
        [one] { $label } токен дээрх { $count } зүйлийг уншиж чадсангүй.
       *[other] { $label } токен дээрх { $count } зүйлийг уншиж чадсангүй.
    }
    .why = Уншсан зүйлийг харуулсан. Таны гэрчилгээ алга бол уншиж чадаагүй зүйлийн дунд байж болно.
    .action = Токеноо салгаад дахин залгана уу

## Certificate

# $since - when.
diagnosis-certificate-revoked = Олгогч гэрчилгээг хүчингүй болгосон байна. Огноо: { DATETIME($since, dateStyle: "long") }. Аль ч портал үүнийг хүлээж авахгүй.
    .why = Хүчингүй болсон гэрчилгээ хугацаа нь дуусаагүй байсан ч дахин хүчинтэй болдоггүй.
    .action = Олгогчоос шинэ гэрчилгээ авна уу
# $since - when.
diagnosis-certificate-suspended = Олгогч гэрчилгээг түр түдгэлзүүлсэн байна. Огноо: { DATETIME($since, dateStyle: "long") }. Сэргээх хүртэл аль ч портал үүнийг хүлээж авахгүй.
    .why = Жишээ нь төлбөр, эсвэл токен алдсан мэдэгдлийг шалгах хугацаанд олгогч гэрчилгээг түр түдгэлзүүлдэг.
    .action = Сэргээхийг олгогчоос хүснэ үү
# $count (Number) - certificates that could be meant.
diagnosis-certificates-of-several =
    { $count ->
        [one] { $count } гэрчилгээ тохирч болох байна.
       *[other] Өөр өөр эзэмшигчийн { $count } гэрчилгээ хүчинтэй байгаа тул портал алийг нь шаардаж байгаа нь тодорхойгүй байна.
    }
    .why = Портал зөвхөн өөрийн таньдаг эзэмшигчийн гэрчилгээг хүлээж авдаг.
    .action = Хэний гэрчилгээ хэрэгтэйг сонгоно уу
# $notAfter - last moment of the old certificate.
diagnosis-old-certificate-beside = Хүчинтэй гэрчилгээний хажууд хугацаа нь дууссан гэрчилгээ байна. Дууссан өдөр: { DATETIME($notAfter, dateStyle: "long") }.
    .why = Портал, хөтөч хоёуланг нь харуулдаг бөгөөд хуучин нь ихэвчлэн эхэнд гардаг.
    .action = Хугацаа нь хожуу дуусахыг сонгоно уу

## Issuer

diagnosis-issuer-unknown = Гэрчилгээний гинжин хэлхээ { -tamga } програмын таньдаггүй язгуур гэрчилгээгээр төгсөж байна.
    .why = Ийм язгуур гэрчилгээг хэн ч хийж чадна. Порталууд зөвхөн зөвшөөрөлтэй олгогчийн гэрчилгээг хүлээж авдаг.
    .action = Зөвшөөрөлтэй олгогчийг лавлана уу
# $name - the issuer's name, or "unknown".
diagnosis-issuer-signature-wrong =
    { $name ->
        [unknown] Гэрчилгээнд бичсэн олгогч үүнд гарын үсэг зураагүй байна.
       *[other] Гэрчилгээнд бичсэн олгогч ({ $name }) үүнд гарын үсэг зураагүй байна.
    }
    .why = Гэрчилгээг өөрчилсөн, эсвэл хуурамчаар үйлдсэн байна.
    .action = Гэрчилгээг олгогчид үзүүлнэ үү
# $name - the issuer's name, or "unknown".
diagnosis-issuer-not-at-hand =
    { $name ->
        [unknown] Олгогчийн гэрчилгээ энд байхгүй тул одоогоор юу ч батлагдаагүй байна.
       *[other] Олгогчийн ({ $name }) гэрчилгээ энд байхгүй тул одоогоор юу ч батлагдаагүй байна.
    }
    .why = Олон портал энэ гэрчилгээг компьютер дээр ч байхыг шаарддаг.
    .action = Олгогчийн гэрчилгээг авна уу
# $oid - the algorithm, by its number.
diagnosis-issuer-signature-unread = Олгогчийн гарын үсгийн аргыг энд шалгах боломжгүй байна ({ $oid }).
    .why = Энэ нь гэрчилгээ буруу гэсэн үг биш.
    .action = Энэ тухай олгогчоос асууна уу
# $notAfter - last moment of the issuer's certificate.
diagnosis-issuer-expired = Олгогчийн өөрийн гэрчилгээний хугацаа дууссан байна. Дууссан өдөр: { DATETIME($notAfter, dateStyle: "long") }.
    .why = Олгогчийн гэрчилгээ дуусмагц түүгээр баталсан бүх гэрчилгээнд итгэх үндэсгүй болдог.
    .action = Олгогчоос шинэ гэрчилгээ авна уу
# $notBefore - first moment of the issuer's certificate.
diagnosis-issuer-not-yet-valid = Олгогчийн өөрийн гэрчилгээ хараахан хүчинтэй болоогүй байна. Эхлэх өдөр: { DATETIME($notBefore, dateStyle: "long") }.
    .why = Ихэвчлэн энэ компьютерын цаг хоцорсон байдаг.
    .action = Компьютерын цагийг шалгана уу
diagnosis-issuer-may-not-issue = Таны гэрчилгээ болон язгуур гэрчилгээний хооронд гэрчилгээ олгох эрхгүй гэрчилгээ байна.
    .why = Ийм гинжин хэлхээг аль ч портал хүлээж авахгүй.
    .action = Гэрчилгээг олгогчид үзүүлнэ үү
diagnosis-issuers-without-end = Гэрчилгээнээс дээших олгогчдын гинжин хэлхээ төгсгөлгүй байна.
    .why = Энд байгаа гэрчилгээнүүд хоорондоо зөрчилдөж байна.
    .action = Олгогчийн гэрчилгээг дахин авна уу
# $root - short name of the root.
diagnosis-root-retired = Энэ гэрчилгээний язгуур ({ $root }) шинээр гэрчилгээ олгохоо больсон. Өмнө олгосон нь хугацаагаа дуустал хүчинтэй.
    .why = Дараагийн гэрчилгээ өөр язгуураас гарах тул компьютер түүнийг таних ёстой.
    .action = Шинэ язгуурыг олгогчоос лавлана уу
# $root - short name of the root.
diagnosis-root-of-other-country = Энэ гэрчилгээний язгуур ({ $root }) зааврын улсаас өөр улсынх байна.
    .why = Улс бүрийн портал зөвхөн өөрийн язгуур гэрчилгээг хүлээж авдаг.
    .action = Энэ улсын токеныг залгана уу

## Portal

diagnosis-no-network = Энэ компьютероос нэг ч сайтад хүрч чадсангүй.
    .why = Асуудал порталд биш: сүлжээ тасарсан, эсвэл сүлжээний тохиргоо буруу байна.
    .action = Компьютероо сүлжээнд холбоно уу
diagnosis-java-missing = Порталд Java хэрэгтэй боловч энэ компьютерт алга.
    .why = Java байхгүй бол гарын үсгийн товч ажилладаггүй.
    .action = Порталын заасан хувилбарыг суулгана уу
# $version - version of the Java. $needed - the oldest that works.
diagnosis-java-too-old = Энэ компьютерын Java ({ $version }) хэт хуучин байна. Порталд хэрэгтэй доод хувилбар: { $needed }.
    .why = Порталын програм шинэ хувилбарт зориулагдсан.
    .action = Шинэ Java суулгана уу
# $version - version of the Java. $needed - the newest that works.
diagnosis-java-too-new = Энэ компьютерын Java ({ $version }) хэт шинэ байна. Порталд тохирох дээд хувилбар: { $needed }.
    .why = Шинэ хувилбарууд вэб хуудаснаас програм ажиллуулдаггүй болсон.
    .action = Порталын заасан хувилбарыг суулгана уу
# $version - version of the Java.
diagnosis-java-other-processor = Энэ компьютерын Java ({ $version }) токены драйвераас өөр процессорт зориулагдсан байна.
    .why = Java зөвхөн өөртэйгөө ижил, 32 эсвэл 64 битийн драйвертай ажиллана.
    .action = Драйвертай ижил Java суулгана уу
# $version - version of the Java.
diagnosis-java-not-found-by-programs = Java ({ $version }) энэ компьютерт байгаа боловч програмууд түүнийг олохгүй байна.
    .why = Java системийн мэддэггүй хавтсанд байна.
    .action = Java програмыг дахин суулгана уу

## Reports

# $bytes, $limit (Number) - sizes in bytes.
diagnosis-report-too-large = Файл тайлан байхад хэт том байна. Хэмжээ: { NUMBER($bytes) } байт, тайлангийн дээд хэмжээ: { NUMBER($limit) } байт.
    .why = Файлаас юу ч уншаагүй.
    .action = Тайлангийн файлаа сонгоно уу
diagnosis-not-a-report = Энэ бол { -tamga } програмын тайлан биш.
    .why = Тайлан нь өөрийн хувилбарын дугаараар эхэлсэн бичвэр байдаг.
    .action = Тайлангийн файлаа сонгоно уу
# $version - version of the report.
diagnosis-report-newer = Тайланг { -tamga } програмын шинэ хувилбар үүсгэсэн байна (загварын хувилбар: { $version }).
    .why = Энэ хувилбар түүнийг буруу ойлгож болзошгүй.
    .action = Програмаа шинэчилнэ үү
# $line - line where it is damaged, or "unknown".
diagnosis-report-damaged =
    { $line ->
        [unknown] Тайлан өөрчлөгдсөн эсвэл тасарсан байна.
       *[other] Тайлан өөрчлөгдсөн эсвэл тасарсан байна. Уншигдахгүй мөр: { $line }.
    }
    .why = Тайланд зөвхөн { -tamga } програмын өөрийн бичдэг үг, тоо байдаг.
    .action = Тайланг дахин авна уу

## Call codes

# $length (Number) - characters that were typed.
diagnosis-code-length =
    { $length ->
        [one] Код 8 тэмдэгттэй. Оруулсан нь { $length } тэмдэгттэй байна.
       *[other] Код 8 тэмдэгттэй. Оруулсан нь { $length } тэмдэгттэй байна.
    }
    .why = Кодыг дөрөв дөрвөөр нь хоёр бүлэг болгон уншдаг.
    .action = Кодыг дахин асууна уу
# $character - the character.
diagnosis-code-character = Ямар ч кодод ийм тэмдэгт байдаггүй: { $character }.
    .why = Төстэй харагддаг, төстэй сонсогддог тэмдэгтийг кодод хэрэглэдэггүй.
    .action = Тэр тэмдэгтийг дахин асууна уу
diagnosis-code-misheard = Код буруу байна: нэг тэмдэгт буруу сонсогдсон, эсвэл хоёр тэмдэгтийн байр солигдсон.
    .why = Сүүлийн тэмдэгт үүнийг илрүүлдэг.
    .action = Кодыг үсэглүүлнэ үү
diagnosis-code-newer = Кодыг { -tamga } програмын шинэ хувилбар үүсгэсэн байна. Зарим хэсэг нь энд танигдахгүй.
    .why = Мэдэгдэж байгааг нь харуулсан.
    .action = Програмаа шинэчилнэ үү
