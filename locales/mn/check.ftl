### What a check can end in: one message per error code of tamga-check.
### `.why` tells the reason where there is more to tell, `.action` the one thing to do.

## Reader and card

check-no-reader = Токен ч, карт уншигч ч залгаагүй байна. { -usb } токен өөрөө карт уншигч болно.
    .why = Ихэвчлэн сул залгасан, { -usb } салаалагч муу, эсвэл залгуур элэгдсэн байдаг. Компьютерын өөрийн залгуурт залгаж үзнэ үү.
    .action = Токеноо залгана уу
# $readers (Number) - readers that are plugged in.
check-no-card =
    { $readers ->
        [one] Карт уншигч залгасан боловч дотор нь карт алга.
       *[other] { $readers } карт уншигч залгасан боловч аль нь ч картгүй байна.
    }
    .action = Картаа уншигч руу хийнэ үү
# $product - the maker's name for the card.
check-identity-card-inserted = Карт уншигч дотор иргэний үнэмлэх эсвэл жолооны үнэмлэх ({ $product }) байна. Энэ бол таны гэрчилгээтэй токен биш.
    .action = Гарын үсгийн токеноо залгана уу
check-bank-card-inserted = Карт уншигч дотор банкны карт ({ $product }) байна. Энэ бол таны гэрчилгээтэй токен биш.
    .action = Гарын үсгийн токеноо залгана уу
check-sim-card-inserted = Карт уншигч дотор утасны SIM карт ({ $product }) байна. Энэ бол таны гэрчилгээтэй токен биш.
    .action = Гарын үсгийн токеноо залгана уу

## Driver

# $product - the maker's name for the token. $module - file name of its driver, or "unknown".
check-driver-missing =
    { $module ->
        [unknown] { $product } токен залгаатай байгаа боловч энэ системд зориулсан драйвер нь мэдэгдэхгүй байна.
       *[other] { $product } токен залгаатай байгаа боловч драйвер нь ({ $module }) суугаагүй байна.
    }
    .why = Систем токеныг харж байна, харин дээрх гэрчилгээг зөвхөн драйвер нь уншиж чадна.
    .action = Токены драйверыг суулгана уу
# $atr - answer to reset of the card, in hexadecimal.
check-card-unknown = Карт залгаатай байгаа боловч суулгасан драйверуудын аль нь ч танихгүй байна. Картын таних тэмдэг: { $atr }
    .why = Драйвер ихэвчлэн токентой хамт ирдэг, эсвэл олгогчийн сайтад байдаг.
    .action = Олгогчийн драйверыг суулгана уу
# $module - path of the driver. $product - the maker's name for the token.
check-wrong-driver = { $module } драйвер { $product } токеныг өөрийнх гэж үзсэн боловч уншиж чадахгүй тул токен хоосон мэт харагдаж байна.
    .why = Токен хоосон биш байх магадлалтай. Дахин битгий бэлтгээрэй: гэрчилгээ нь устана.
    .action = Токены өөрийн драйверыг суулгана уу
# $module - path of the driver, or "unknown".
check-token-not-seen =
    { $module ->
        [unknown] Карт залгаатай, драйверууд ажиллаж байгаа боловч аль нь ч токен харуулахгүй байна.
       *[other] { $module } драйвер ажиллаж байгаа боловч токеныг харуулахгүй байна.
    }
    .action = Токеноо салгаад дахин залгана уу
# $count (Number) - tokens that are plugged in.
check-several-tokens =
    { $count ->
        [one] { $count } токен залгаатай байна.
       *[other] { $count } токен залгаатай байна. Портал буруу токеныг сонгож болзошгүй.
    }
    .action = Зөвхөн нэг токен үлдээнэ үү
check-still-reading = Токеныг уншиж байна.
    .action = Түр хүлээнэ үү

## Token and PIN

# $label - label of the token.
check-token-not-initialized = { $label } токеныг хараахан бэлтгээгүй тул гэрчилгээ хадгалах боломжгүй.
    .why = Токеныг ихэвчлэн олгогч бэлтгэдэг. Бэлтгэхэд дээрх бүх зүйл устдаг.
    .action = Олгогчоор бэлтгүүлнэ үү
# $label - label of the token.
check-pin-not-set = { $label } токенд { -pin } код хараахан тавиагүй байна.
    .action = Олгогчоор ПИН код тавиулна уу
# $label - label of the token.
check-pin-to-be-changed = { $label } токены { -pin } код олгогчийн тавьсан хэвээрээ байна. Ашиглахын өмнө солих ёстой.
    .action = Токены програмаар ПИН кодоо солино уу
# $label - label of the token.
check-pin-count-low = Сүүлд зөв оруулснаас хойш { $label } токены { -pin } кодыг буруу оруулсан байна. Цөөн оролдлого үлдсэн байж болно.
    .action = Эхлээд зөв ПИН кодоо олно уу
# $label - label of the token.
check-pin-final-try = { $label } токены { -pin } кодыг дахин нэг удаа буруу оруулбал түгжигдэнэ.
    .why = Битгий таамаглаарай. Түгжигдсэн токеныг зөвхөн олгогч нээдэг бөгөөд ихэвчлэн солих шаардлагатай болдог.
    .action = Оролдохын өмнө олгогчоос асууна уу
# $label - label of the token.
check-pin-locked = { -pin } кодыг олон удаа буруу оруулсан тул { $label } токен түгжигдсэн байна.
    .why = Гэрчилгээ нь хэвээрээ байгаа боловч түгжээг нээтэл гарын үсэг зурах боломжгүй.
    .action = Олгогчоор түгжээг нээлгэнэ үү
check-no-software-token = Програмын токен нээгээгүй байна. Энэ нь ихэвчлэн { -p12 } эсвэл { -pfx } өргөтгөлтэй файл байдаг.
    .action = Файлаа сонгоно уу
# $path - path of the file.
check-software-token-closed = { $path } файлыг сонгосон боловч нууц үгээр нь хараахан нээгээгүй байна.
    .action = Нууц үгээ оруулна уу
check-practice-only = Энэ бол дадлагын токен эсвэл дадлагын гэрчилгээ. Дадлагаас гадуур ямар ч хүчингүй.
    .action = Жинхэнэ токеноо залгана уу

## Certificate

# $label - label of the token.
check-token-empty = { $label } токен хоосон байна: түлхүүр ч, гэрчилгээ ч алга.
    .why = Хараахан юу ч хийгээгүй, эсвэл устгасан байна. Устсан гэрчилгээг сэргээх боломжгүй.
    .action = Олгогчоос гэрчилгээгээ авна уу
# $label - label of the token.
check-no-certificate = { $label } токен дээр түлхүүр байгаа боловч гэрчилгээ хараахан алга.
    .why = Түлхүүрийг хүсэлтэд зориулж үүсгэсэн. Олгосон гэрчилгээг токен дээр суулгах ёстой.
    .action = Олгосон гэрчилгээг суулгана уу
# $label - label of the token.
check-only-issuer-certificates = { $label } токен дээр зөвхөн олгогчдын гэрчилгээ байна. Эзэмшигчийнх нь алга.
    .action = Олгогчоос гэрчилгээгээ авна уу
# $now - what the computer's clock says.
check-clock-behind = Энэ компьютерын цаг буруу байна. Өнгөрсөн өдрийг зааж байна: { DATETIME($now, dateStyle: "long") }
    .why = Цаг буруу бол хүчинтэй гэрчилгээ хүчингүй мэт харагдаж, порталууд гарын үсгийг хүлээж авдаггүй.
    .action = Огноо, цагаа зөв тохируулна уу
# $notBefore - first moment of the validity. $now - what the computer's clock says.
check-certificate-not-yet-valid = Гэрчилгээний хүчинтэй хугацаа хараахан эхлээгүй байна. Эхлэх өдөр: { DATETIME($notBefore, dateStyle: "long") }. Компьютерын цаг: { DATETIME($now, dateStyle: "long") }.
    .action = Компьютерын цагаа шалгана уу
# $notAfter - last moment of the validity. $days (Number) - whole days since then.
check-certificate-expired =
    { $days ->
        [0] Гэрчилгээний хугацаа дууссанаас хойш нэг өдөр болоогүй байна. Дууссан өдөр: { DATETIME($notAfter, dateStyle: "long") }.
        [one] Гэрчилгээний хугацаа { $days } өдрийн өмнө дууссан байна. Дууссан өдөр: { DATETIME($notAfter, dateStyle: "long") }.
       *[other] Гэрчилгээний хугацаа { $days } өдрийн өмнө дууссан байна. Дууссан өдөр: { DATETIME($notAfter, dateStyle: "long") }.
    }
    .why = Хугацаа нь дууссан гэрчилгээг цахимаар шинэчлэх боломж хаа сайгүй байдаггүй. Шинэ гэрчилгээг бүх порталд бүртгүүлэх ёстой.
    .action = Гэрчилгээгээ шинэчилнэ уу
# $notAfter - last moment of the validity. $days (Number) - whole days left.
check-certificate-ends-soon =
    { $days ->
        [0] Гэрчилгээний хугацаа өнөөдөр дуусна: { DATETIME($notAfter, dateStyle: "long") }.
        [one] Гэрчилгээний хугацаа дуусахад { $days } өдөр үлдлээ. Дуусах өдөр: { DATETIME($notAfter, dateStyle: "long") }.
       *[other] Гэрчилгээний хугацаа дуусахад { $days } өдөр үлдлээ. Дуусах өдөр: { DATETIME($notAfter, dateStyle: "long") }.
    }
    .action = Хугацаа дуусахаас өмнө шинэчилнэ уу

## Holder

check-number-not-given = Эзэмшигчийн дугаарыг хараахан оруулаагүй тул тулгах зүйл алга.
    .action = Дугаараа оруулна уу
# $expected - the number that was entered.
check-holder-without-number = Гэрчилгээнд эзэмшигчийн дугаар алга. Байх ёстой дугаар: { $expected }
    .why = Гэрчилгээнээс дугаар хайдаг портал үүнийг хүлээж авахгүй.
    .action = Олгогчоос зөв гэрчилгээ авна уу
# $kind - kind of the number in the certificate. $found - that number. $expected - the number that was entered.
check-holder-differs =
    { $kind ->
        [ir-national-code] Гэрчилгээн дэх Ираны иргэний дугаар таарахгүй байна. Гэрчилгээнд: { $found }. Таны оруулсан: { $expected }.
        [ir-legal-id] Гэрчилгээн дэх Ираны хуулийн этгээдийн дугаар таарахгүй байна. Гэрчилгээнд: { $found }. Таны оруулсан: { $expected }.
        [vn-tax-code] Гэрчилгээн дэх Вьетнамын татварын дугаар таарахгүй байна. Гэрчилгээнд: { $found }. Таны оруулсан: { $expected }.
       *[other] Гэрчилгээн дэх дугаар таарахгүй байна. Гэрчилгээнд: { $found }. Таны оруулсан: { $expected }.
    }
    .why = Ихэвчлэн байгууллагын токены оронд хувийн токен, эсвэл эсрэгээр нь залгасан байдаг.
    .action = Зөв токеноо залгана уу
# $found - country of the certificate. $expected - country of the guide.
check-country-differs =
    { $found ->
        [ir] Энэ бол Ираны гэрчилгээ.
        [vn] Энэ бол Вьетнамын гэрчилгээ.
       *[mn] Энэ бол Монголын гэрчилгээ.
    } { $expected ->
        [ir] Энэ алхамд Ираны гэрчилгээ хэрэгтэй.
        [vn] Энэ алхамд Вьетнамын гэрчилгээ хэрэгтэй.
       *[mn] Энэ алхамд Монголын гэрчилгээ хэрэгтэй.
    }
    .action = Зөв токеноо залгана уу
# $name - name in the certificate.
check-personal-instead-of-stamp = { $name } нэртэй гэрчилгээ нь хувь хүний гарын үсэг байна. Энэ алхамд байгууллагын тамга хэрэгтэй.
    .action = Байгууллагын токеныг залгана уу
# $name - name in the certificate.
check-stamp-instead-of-personal = { $name } нэртэй гэрчилгээ нь байгууллагын тамга байна. Энэ алхамд хувь хүний гарын үсэг хэрэгтэй.
    .action = Хувийн токеноо залгана уу
# $name - name in the certificate.
check-role-unknown = { $name } нэртэй гэрчилгээнд тамга уу, хувь хүний гарын үсэг үү гэдгийг заагаагүй байна.
    .action = Олгогчийн баримттай тулгана уу
check-contract-end-not-given = Гэрээ дуусах өдрийг хараахан оруулаагүй тул тулгах зүйл алга.
    .action = Гэрээ дуусах өдрийг оруулна уу
# $notAfter - last moment of the validity. $contractEnd - last day of the contract, as entered. $days (Number) - days that are missing.
check-term-cut-short =
    { $days ->
        [one] Олгогчийн өөрийн гэрчилгээ дуусах тул энэ гэрчилгээ гэрээнээс { $days } өдрийн өмнө дуусна. Гэрчилгээ: { DATETIME($notAfter, dateStyle: "long") }. Гэрээ: { $contractEnd }.
       *[other] Олгогчийн өөрийн гэрчилгээ дуусах тул энэ гэрчилгээ гэрээнээс { $days } өдрийн өмнө дуусна. Гэрчилгээ: { DATETIME($notAfter, dateStyle: "long") }. Гэрээ: { $contractEnd }.
    }
    .why = Дутуу хугацааг олгогч хоёр дахь гэрчилгээгээр үнэгүй нөхөж олгодог.
    .action = Дутуу хугацааг олгогчоос нэхнэ үү
# $notAfter - last moment of the validity. $contractEnd - last day of the contract, as entered. $days (Number) - days that are missing.
check-term-short =
    { $days ->
        [one] Гэрчилгээ гэрээнээс { $days } өдрийн өмнө дуусна. Гэрчилгээ: { DATETIME($notAfter, dateStyle: "long") }. Гэрээ: { $contractEnd }.
       *[other] Гэрчилгээ гэрээнээс { $days } өдрийн өмнө дуусна. Гэрчилгээ: { DATETIME($notAfter, dateStyle: "long") }. Гэрээ: { $contractEnd }.
    }
    .action = Шалтгааныг олгогчоос асууна уу
# $notAfter - last moment of the validity.
check-term-not-clipped = Гэрчилгээ төлсөн хугацаандаа бүрэн хүчинтэй тул дутуу хугацаа алга. Дуусах өдөр: { DATETIME($notAfter, dateStyle: "long") }.
    .action = Гэрээтэйгээ тулгана уу
# $found - name of the issuer, or "unknown". $expected - name of the issuer this guide is about.
check-issuer-differs =
    { $found ->
        [unknown] Гэрчилгээнд олгогчийн нэр алга. Энэ заавар дараах олгогчийн гэрчилгээнд зориулагдсан: { $expected }.
       *[other] Гэрчилгээний олгогч: { $found }. Энэ заавар дараах олгогчийн гэрчилгээнд зориулагдсан: { $expected }.
    }
    .action = Зөв токеноо залгана уу
check-old-certificate-not-noted = Хуучин гэрчилгээг тэмдэглээгүй тул шинэ гэрчилгээнээс ялгах боломжгүй байна.
    .why = Хуучин гэрчилгээг токен дээр байхад нь өмнөх алхамд тэмдэглэдэг.
    .action = Буцаж хуучин гэрчилгээг тэмдэглэнэ үү
# $serial - serial number. $notAfter - last moment of the validity.
check-not-renewed-yet = Токен дээр зөвхөн хуучин гэрчилгээ байна: { $serial }. Дуусах өдөр: { DATETIME($notAfter, dateStyle: "long") }.
    .action = Шинэчлэлтээ дуусгаад дахин шалгана уу
# $notAfter - last moment of the validity.
check-renewed-not-longer = Токен дээр өөр гэрчилгээ байгаа боловч хуучнаасаа хожуу дуусахгүй байна. Дуусах өдөр: { DATETIME($notAfter, dateStyle: "long") }.
    .action = Шалтгааныг олгогчоос асууна уу

## Key

# $kind - algorithm of the key.
check-key-kind-wrong = Гэрчилгээний түлхүүрийн төрөл тохирохгүй байна: { $kind }. Портал зөвхөн RSA түлхүүр хүлээж авдаг.
    .action = Олгогчоос RSA гэрчилгээ авна уу
# $bits (Number) - length of the key. $needed (Number) - the shortest that is taken.
check-key-too-short = Гэрчилгээний түлхүүр { NUMBER($bits, useGrouping: "false") } бит байна. Хамгийн багадаа { NUMBER($needed, useGrouping: "false") } бит байх ёстой.
    .action = Олгогчоос шинэ гэрчилгээ авна уу
check-not-for-signing = Энэ гэрчилгээгээр тоон гарын үсэг зурах эрхгүй. Шифрлэхэд зориулсан байж магадгүй.
    .action = Гарын үсгийн гэрчилгээг ашиглана уу
# $label - label of the token.
check-key-elsewhere = Гэрчилгээ { $label } токен дээр байгаа боловч түлхүүр нь алга. Түлхүүргүйгээр гарын үсэг зурах боломжгүй.
    .why = Түлхүүр үүсгэсэн токеноосоо хэзээ ч гардаггүй. Гэрчилгээг өөр токен дээр суулгасан байна.
    .action = Хүсэлт гаргасан токеныг залгана уу
# $label - label of the token.
check-key-differs = { $label } токен дээрх түлхүүр энэ гэрчилгээнийх биш байна.
    .why = Хүсэлтээс хойш шинэ түлхүүр үүсгэсэн, эсвэл өөр хүсэлтийн гэрчилгээг токен дээр суулгасан байна.
    .action = Олгогчоос шинэ гэрчилгээ авна уу
# $label - label of the token.
check-key-not-seen = { $label } токен { -pin } код оруулахаас өмнө түлхүүрээ харуулдаггүй тул түлхүүр байгаа эсэх нь мэдэгдэхгүй байна.
    .action = Портал дээр гарын үсэг туршина уу
