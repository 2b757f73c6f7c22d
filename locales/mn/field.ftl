### What forms ask for, and what can be said about an answer: the kinds, faults and warnings of tamga-guide.
### `field-kind-<kind>` names a kind of value, its `.hint` says what it looks like.

## Kinds

field-kind-ir-national-code = Ираны иргэний дугаар
    .hint = 10 орон
field-kind-ir-legal-id = Ираны хуулийн этгээдийн дугаар
    .hint = 11 орон
field-kind-ir-taxpayer-number = Ираны татвар төлөгчийн дугаар
    .hint = Иргэн 10 орон, хуулийн этгээд 11 орон
field-kind-ir-economic-code = Ираны эдийн засгийн дугаар
    .hint = Хуулийн этгээд 11 орон, иргэн 14 орон
field-kind-ir-memory-id = Татварын санах ойн давтагдашгүй дугаар
    .hint = 6 латин үсэг, тоо
field-kind-ir-invoice-number = Нэхэмжлэхийн татварын дугаар
    .hint = 22 латин үсэг, тоо
field-kind-ir-postal-code = Шуудангийн код
    .hint = 10 орон
field-kind-vn-tax-code = Вьетнамын татварын дугаар
    .hint = 10 орон; салбар 13, иргэн 12 орон
field-kind-vn-citizen-id = Вьетнамын иргэний дугаар
    .hint = 12 орон
field-kind-mn-register = Регистрийн дугаар
    .hint = 2 кирилл үсэг, 8 тоо
field-kind-mn-company-register = Хуулийн этгээдийн регистрийн дугаар
    .hint = 7 орон
field-kind-mn-state-registration = Улсын бүртгэлийн дугаар
    .hint = 10 орон
field-kind-mn-insurance-number = Нийгмийн даатгал төлөгчийн дугаар
    .hint = 9 орон
field-kind-mn-invoice-number = Нэхэмжлэхийн дугаар
    .hint = 12 орон
field-kind-phone = Утасны дугаар
    .hint = 5–15 орон, улсын кодтой байж болно
field-kind-email = И-мэйл хаяг
    .hint = name@example.org
field-kind-money = Мөнгөн дүн
    .hint = Бүхэл тоогоор, бутархайгүй
field-kind-date = Огноо
    .hint = Аргын тооллоор 2026-11-23, эсвэл Персийн тооллоор 1405-09-02
field-kind-option = Сонголт
    .hint = Маягтад байгаа сонголтын нэг
field-kind-text = Бичвэр
    .hint = Маягтад бичдэгээрээ бичнэ үү

## What cannot be right

field-empty = Одоогоор юу ч оруулаагүй байна.
# $found (Number) - characters entered.
field-wrong-length =
    { $found ->
        [one] { $found } тэмдэгт оруулсан байна. Энэ урт таарахгүй.
       *[other] { $found } тэмдэгт оруулсан байна. Энэ урт таарахгүй.
    }
# $character (String) - the first character that does not belong.
field-wrong-character = { $character } тэмдэгт энд байх ёсгүй.
field-check-digit-wrong = Сүүлийн орон бусадтайгаа таарахгүй байна. Ихэвчлэн нэг орныг буруу бичсэн, эсвэл хоёр орны байр солигдсон байдаг.
field-never-given = Ийм дугаар хэнд ч олгодоггүй.
field-no-such-day = Календарьт ийм өдөр байхгүй.
field-not-an-address = Энэ и-мэйл хаяг биш байна. @ тэмдгийн өмнө болон ард бичиг байх ёстой.

## What may be wrong

field-check-digit-differs = Сүүлийн орон бусадтайгаа таарахгүй байна. Ихэвчлэн буруу бичсэн байдаг боловч зарим салбарт ийм дугаар үнэхээр олгосон байдаг.
# $added (Number) - zeros added.
field-zeros-added =
    { $added ->
        [one] Зарим програм эхний тэгийг орхигдуулдаг тул урд нь { $added } тэг нэмлээ. Баримт бичигтэйгээ тулгана уу.
       *[other] Зарим програм эхний тэгийг орхигдуулдаг тул урд нь { $added } тэг нэмлээ. Баримт бичигтэйгээ тулгана уу.
    }
field-birthday-unlikely = Үсгийн дараах тоо төрсөн огноо биш байна. Баримт бичигтэйгээ тулгана уу.
field-letters-replaced = Латин үсгийг ижил харагддаг кирилл үсгээр солилоо. Баримт бичигтэйгээ тулгана уу.
field-unusual = Ийм төрлийн дугаар ихэвчлэн өөр хэлбэртэй байдаг. Баримт бичигтэйгээ тулгана уу.
