### Хүний өөрийн календарь дахь тэмдэглэл: calendar-<thing>, мэдэх зүйл нь `.body` дотор.
### Хэдэн сарын дараа, програм нээлттэй биш үед уншина.

# $name (String, or "unknown") - whom the certificate names.
# $serial (String), $issuer (String, or "unknown")
calendar-certificate =
    { $name ->
        [unknown] Гэрчилгээний хугацаа дуусна
       *[other] Гэрчилгээний хугацаа дуусна: { $name }
    }
    .body =
        { $issuer ->
            [unknown] Серийн дугаар: { $serial }.
           *[other] Серийн дугаар: { $serial }. Олгогч: { $issuer }.
        } Энэ өдрөөс хойш уг гэрчилгээгээр гарын үсэг зурах боломжгүй. Цагт нь шинэчилж, шинэ гэрчилгээгээ хуучныг нь бүртгэсэн газар бүрд бүртгүүлээрэй.
# $name (String, or "unknown") - whom the paper names.
# $serial (String) - the number printed on it; $issuer (String, or "unknown")
calendar-document =
    { $name ->
        [unknown] Баримтын хугацаа дуусна
       *[other] Баримтын хугацаа дуусна: { $name }
    }
    .body =
        { $issuer ->
            [unknown] Дугаар: { $serial }.
           *[other] Дугаар: { $serial }. Олгогч: { $issuer }.
        } Энэ өдрөөс хойш уг баримт хүчингүй. Дараагийнхыг нь цагт нь хүсээрэй.
# $guide (String) - title of a guide; $step (String) - title of the step that was waited after.
calendar-wait = Үргэлжлүүлж болно: { $guide }
    .body = Хүлээх хугацаа дууслаа. Өмнөх алхам: { $step }. Үргэлжлүүлэхийн тулд { -tamga } програмыг нээнэ үү.
calendar-look = Нэг шалгаарай: { $guide }
    .body = Одоо үргэлжлүүлэх боломжтой болсон байж магадгүй. Хүлээхийн өмнөх алхам: { $step }. Дараагийн алхмыг харахын тулд { -tamga } програмыг нээнэ үү.
