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
