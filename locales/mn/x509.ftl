### What is wrong with a certificate or its file: one message per error code of tamga-x509.

## The file

x509-empty = Файл хоосон байна. Таталт дундаа тасарсан байж болно.
    .action = Файлаа дахин татаж авна уу
# $bytes (Number) - size of the file. $limit (Number) - from this size on nothing is read.
x509-too-large = Файлын хэмжээ { NUMBER($bytes) } байт байна. Гэрчилгээ ийм том байдаггүй тул файлыг уншаагүй.
    .action = Гэрчилгээний файлаа сонгоно уу
# $limit (Number) - the most that is read from one file.
x509-too-many = Файл дахь гэрчилгээний тоо хэт олон байна. Дээд хязгаар нь { NUMBER($limit) } юм.
    .action = Цөөн гэрчилгээтэй файл сонгоно уу
x509-not-a-certificate = Энэ файл гэрчилгээ биш байна. Өөр файл андуурч сонгосон байж болно.
    .action = Гэрчилгээний файлаа сонгоно уу
x509-truncated = Гэрчилгээний төгсгөл дутуу байна. Татах эсвэл хуулах явцад тасарсан байж болно.
    .action = Файлаа дахин татаж авна уу
# $part - the first part of the certificate that cannot be read.
x509-damaged = { $part ->
        [text] Гэрчилгээний бичвэрт хамааралгүй тэмдэгт орсон байна. Хуулах үед өөрчлөгдсөн байж болно.
        [serial-number] Гэрчилгээ гэмтсэн байна: серийн дугаарыг нь уншиж чадсангүй.
        [name] Гэрчилгээ гэмтсэн байна: эзэмшигчийн эсвэл олгогчийн нэрийг уншиж чадсангүй.
        [validity] Гэрчилгээ гэмтсэн байна: хүчинтэй хугацааг нь уншиж чадсангүй.
        [key] Гэрчилгээ гэмтсэн байна: нийтийн түлхүүрийг нь уншиж чадсангүй.
        [extension] Гэрчилгээ гэмтсэн байна: зориулалтыг нь уншиж чадсангүй.
       *[structure] Гэрчилгээ гэмтсэн байна: бүтцийг нь уншиж чадсангүй.
    }
    .action = Олгогчоос файлаа дахин авна уу
x509-no-certificate-inside = Ийм төрлийн файлд гэрчилгээ хадгалдаг боловч энэ файл дотор гэрчилгээ алга.
    .action = Олгогчоос гэрчилгээгээ авна уу

## Something else in the place of a certificate

x509-key-instead-of-certificate = Энэ нь гэрчилгээ биш, хувийн түлхүүр байна. Үүнийг эзэмшсэн хүн таны өмнөөс гарын үсэг зурж чадах тул хэнд ч битгий өгөөрэй.
    .action = Гэрчилгээний файлаа сонгоно уу
x509-public-key-instead-of-certificate = Энэ файлд зөвхөн нийтийн түлхүүр байна. Гэрчилгээ нь уг түлхүүр хэнийх болохыг бас заадаг.
    .action = Гэрчилгээний файлаа сонгоно уу
x509-request-instead-of-certificate = Энэ нь гэрчилгээ авах хүсэлт буюу олгогчид илгээдэг файл байна. Олгогчоос ирдэг гэрчилгээ биш.
    .action = Олгогчоос ирсэн файлыг сонгоно уу
x509-revocation-list-instead-of-certificate = Энэ нь гэрчилгээ биш, хүчингүй болсон гэрчилгээний жагсаалт байна.
    .action = Гэрчилгээний файлаа сонгоно уу
x509-web-page-instead-of-certificate = Энэ нь гэрчилгээ биш, хадгалсан вэб хуудас байна. Портал заримдаа файлын оронд алдааны хуудас илгээдэг.
    .action = Файлаа дахин татаж авна уу
x509-archive-instead-of-certificate = Энэ нь шахсан файл байна. Гэрчилгээ дотор нь байж болно.
    .action = Задлаад доторх файлыг сонгоно уу
x509-document-instead-of-certificate = Энэ нь гэрчилгээний файл биш, унших эсвэл хэвлэх баримт байна.
    .action = Гэрчилгээний файлаа сонгоно уу
x509-picture-instead-of-certificate = Энэ нь зураг байна. Гэрчилгээг зургаас унших боломжгүй.
    .action = Гэрчилгээний файлаа сонгоно уу
x509-java-key-store-instead-of-certificate = Энэ нь гэрчилгээний файл биш, Java програмын түлхүүрийн сан байна.
    .action = Гэрчилгээний файлаа сонгоно уу

## A certificate request

# { x509-piece } says $piece - what the subscriber did not say.
x509-piece-missing = Хүсэлтийг хараахан үүсгэх боломжгүй байна. Дутуу зүйл: { x509-piece }.
    .action = Дутуу зүйлийг бөглөнө үү
# $length (Number) - its characters. $limit (Number) - the most that fit. { x509-piece } says $piece.
x509-piece-too-long = Энэ утга хэт урт байна: { x509-piece }. Тэмдэгтийн тоо: { NUMBER($length) }. Гэрчилгээнд багтах дээд хэмжээ: { NUMBER($limit) }.
    .action = Богиносгож бичнэ үү
# $character - the character, or its code point as U+202E. { x509-piece } says $piece.
x509-piece-not-allowed = Гэрчилгээ авах хүсэлтэд бичиж болохгүй тэмдэгт байна. Утга: { x509-piece }. Тэмдэгт: { $character }.
    .action = Уг тэмдэгтийг хасаж дахин бичнэ үү
    .why = Вэб хуудас, баримтаас хуулахад үл харагдах тэмдэгт дагалдах нь бий.
# { x509-key-kind } says $wanted - the kind of key to make.
x509-key-not-allowed = Олгогч ийм төрлийн түлхүүр хүлээж авдаггүй. Хүлээж авдаг төрөл: { x509-key-kind }.
    .action = Тийм төрлийн түлхүүр үүсгэнэ үү
x509-request-malformed = Энэ нь гэрчилгээ авах хүсэлт биш, эсвэл гэмтсэн байна.
    .action = Хүсэлтээ дахин үүсгэнэ үү
x509-signature-wrong = Хүсэлтийн гарын үсэг түлхүүртэйгээ таарахгүй байна. Ийм хүсэлтийг ямар ч олгогч хүлээж авахгүй.
    .action = Хүсэлтдээ дахин гарын үсэг зурна уу
    .why = Токен өөр түлхүүрээр гарын үсэг зурсан байж болно.

## Which number a certificate names its holder by

x509-number-ir-national-code = Иргэний дугаар
x509-number-ir-legal-id = Хуулийн этгээдийн дугаар
x509-number-vn-tax-code = Татвар төлөгчийн дугаар
x509-number-vn-citizen-id = Иргэний таних дугаар
x509-number-vn-identity-card = Иргэний үнэмлэхийн дугаар
x509-number-vn-budget-unit = Төсвийн нэгжийн код
x509-number-mn-register = Регистрийн дугаар
x509-number-mn-company-register = Байгууллагын регистрийн дугаар
x509-number-unknown = Дугаар

## What a certificate signs for

x509-role-stamp = Байгууллагын тамга
x509-role-sign = Хувь хүний гарын үсэг

## Where today lies in its validity

x509-state-not-yet = Хүчинтэй болоогүй
x509-state-valid = Хүчинтэй
x509-state-expired = Хугацаа дууссан

## What its key may be used for (RFC 5280 §4.2.1.3)

x509-usage-digital-signature = Тоон гарын үсэг
x509-usage-non-repudiation = Үл татгалзах нотолгоо
x509-usage-key-encipherment = Түлхүүр шифрлэх
x509-usage-data-encipherment = Өгөгдөл шифрлэх
x509-usage-key-agreement = Түлхүүр тохиролцох
x509-usage-key-cert-sign = Гэрчилгээ баталгаажуулах
x509-usage-crl-sign = Хүчингүй жагсаалт баталгаажуулах
x509-usage-encipher-only = Зөвхөн шифрлэх
x509-usage-decipher-only = Зөвхөн шифр тайлах

## Which kind of certificate is asked for

x509-profile-ir-organisation = Иран: байгууллагын тамга
x509-profile-ir-person = Иран: хувь хүний гарын үсэг
x509-profile-vn-organisation = Вьетнам: байгууллагын гэрчилгээ
x509-profile-vn-person = Вьетнам: хувь хүний гэрчилгээ
x509-profile-mn-organisation = Монгол: байгууллагын цахим тамга
x509-profile-mn-official = Монгол: төрийн албан хаагчийн гарын үсэг

## What a request says about the subscriber

# $piece - one of the pieces below.
x509-piece = { $piece ->
        [unknown] маягтын нэг талбар
        [name] { x509-piece-name }
        [latin-name] { x509-piece-latin-name }
        [organization] { x509-piece-organization }
        [holder-number] { x509-piece-holder-number }
        [organization-number] { x509-piece-organization-number }
        [given-name] { x509-piece-given-name }
        [surname] { x509-piece-surname }
        [title] { x509-piece-title }
        [unit] { x509-piece-unit }
        [province] { x509-piece-province }
        [city] { x509-piece-city }
       *[email] { x509-piece-email }
    }
x509-piece-name = Нэр
x509-piece-latin-name = Латин үсгээр бичсэн нэр
x509-piece-organization = Байгууллага
x509-piece-holder-number = Эзэмшигчийн дугаар
x509-piece-organization-number = Байгууллагын дугаар
x509-piece-given-name = Өөрийн нэр
x509-piece-surname = Овог
x509-piece-title = Албан тушаал
x509-piece-unit = Хэлтэс, нэгж
x509-piece-province = Аймаг, муж
x509-piece-city = Хот, дүүрэг
x509-piece-email = И-мэйл хаяг

## Which kind of key is asked for

# $wanted - one of the kinds below.
x509-key-kind = { $wanted ->
        [unknown] өөр төрөл
        [rsa-2048] { x509-key-kind-rsa-2048 }
        [rsa-3072] { x509-key-kind-rsa-3072 }
        [rsa-4096] { x509-key-kind-rsa-4096 }
        [p256] { x509-key-kind-p256 }
       *[p384] { x509-key-kind-p384 }
    }
x509-key-kind-rsa-2048 = RSA, 2048 бит
x509-key-kind-rsa-3072 = RSA, 3072 бит
x509-key-kind-rsa-4096 = RSA, 4096 бит
x509-key-kind-p256 = EC, P-256
x509-key-kind-p384 = EC, P-384

## Where the chain of issuers ends

x509-end-pinned = Олгогчдын гинжин хэлхээ танигдсан язгуур гэрчилгээгээр төгсөж байна.
x509-end-self-signed-unknown = Олгогчдын гинжин хэлхээ { -tamga } програмын таньдаггүй язгуур гэрчилгээгээр төгсөж байна.
# $name - the issuer's name, or "unknown".
x509-end-issuer-missing = { $name ->
        [unknown] Олгогчийн гэрчилгээ энд алга.
       *[other] Энэ олгогчийн гэрчилгээ энд алга: { $name }.
    }
# $name - the issuer's name, or "unknown".
x509-end-signature-wrong = { $name ->
        [unknown] Гэрчилгээнд бичсэн олгогч үүнд гарын үсэг зураагүй байна.
       *[other] Гэрчилгээнд бичсэн олгогч үүнд гарын үсэг зураагүй байна: { $name }.
    }
# $oid - the signature's algorithm.
x509-end-algorithm-unknown = Ийм төрлийн гарын үсгийг энд шалгах боломжгүй: { $oid }.
x509-end-looped = Олгогчдын гэрчилгээ тойрог үүсгэж байна.
# $limit (Number) - the most certificates that are followed.
x509-end-too-long = Гинжин хэлхээн дэх гэрчилгээний тоо хэт олон байна. Дээд хязгаар: { NUMBER($limit) }.
x509-end-too-many-candidates = Олгогчийн нэртэй гэрчилгээ хэт олон тул бүгдийг нь шалгах боломжгүй.

## Why a certificate of the chain should not have issued the one below

x509-link-not-an-authority = Олгогчийн гэрчилгээ биш
x509-link-may-not-sign = Гэрчилгээ баталгаажуулах эрхгүй
x509-link-path-too-long = Доорх олгогчийн тоо зөвшөөрснөөс олон

## What a renewed certificate says differently

# $new - the new serial number.
x509-renewal-serial = Серийн дугаар шинэчлэгдсэн байна: { $new }.
x509-renewal-key-kept = Түлхүүр хэвээрээ байна.
x509-renewal-key-changed = Түлхүүр шинэчлэгдсэн байна.
x509-renewal-validity = Хүчинтэй хугацаа шинэчлэгдсэн байна.
# $attribute - as CN. $value - what it says.
x509-renewal-subject-added = Эзэмшигчийн мэдээлэлд нэмэгдсэн: { $attribute } { $value }.
# $attribute - as CN. $value - what it said.
x509-renewal-subject-removed = Эзэмшигчийн мэдээллээс хасагдсан: { $attribute } { $value }.
# $attribute - as CN. $old, $new - what it said and says.
x509-renewal-subject-changed = Эзэмшигчийн мэдээлэлд гарсан өөрчлөлт: { $attribute }, өмнө нь: { $old }, одоо: { $new }.
# $new - the new issuer's name, or "unknown".
x509-renewal-issuer = { $new ->
        [unknown] Олгогч солигдсон байна.
       *[other] Олгогч солигдсон байна: { $new }.
    }

## The forms in which portals want a certificate

x509-form-serial = Серийн дугаар
x509-form-serial-colons = Серийн дугаар, хоёр хоёр тэмдэгтээр
x509-form-serial-decimal = Серийн дугаар, аравтын тооллоор
x509-form-sha256 = Хэш утга, SHA-256
x509-form-sha1 = Хэш утга, SHA-1
x509-form-base64 = Гэрчилгээ, нэг мөрөөр
x509-form-key-base64 = Нийтийн түлхүүр, нэг мөрөөр
x509-form-pem = Гэрчилгээ
x509-form-key-pem = Нийтийн түлхүүр

## Where a moment lies outside of a validity

x509-outside-not-yet = Хараахан хүчинтэй болоогүй
x509-outside-expired = Хугацаа нь дууссан
