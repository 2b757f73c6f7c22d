### What a support agent asks next, and what the caller should see then; and a call code in words.
### An id is support-<cause> or support-part-<part>; `.see` is what the caller should see. Never ask for a { -pin }.

## Nothing is broken, or a part is

support-nothing-broken = Таны нээсэн хуудсанд бүх зүйл дууссан гэж бичсэн байна уу?
    .see = Компьютероос гэрчилгээ хүртэлх гинжин хэлхээ, хэсэг бүр нь “Хэвийн”.
support-part-computer = Та токен залгасан компьютер дээрээ ажиллаж байна уу, огноо нь зөв үү?
    .see = Дэлгэцийн буланд өнөөдрийн огноо, зөв цаг.
support-part-service = Та ухаалаг картын үйлчилгээг эхлүүлэх товчийг дарсан уу, эсвэл компьютероо дахин асаасан уу?
    .see = Хэдэн секундын дараа “Үйлчилгээ” хэсэг “Хэвийн” болно.
support-part-reader = Токеноо салгаад, гурван секунд хүлээж, өөр оролтод залгана уу. Гэрэл нь асаж байна уу?
    .see = Токены гэрэл асаж, “Карт уншигч” хэсэг “Хэвийн” болно.
support-part-driver = Токен дээр ямар нэр бичсэн байна, драйверын диск эсвэл татах хаяг хамт ирсэн үү?
    .see = Драйвер суулгаж, токеноо дахин залгасны дараа “Драйвер” хэсэг “Хэвийн” болно.
support-part-token = Яг нэг токен залгаатай байна уу, тэр нь таны ажилладаг токен мөн үү?
    .see = Нэг токены нэр, “Токен” хэсэг “Хэвийн” гэсэн байна.
support-part-pin = Кодоо надад битгий хэлээрэй, зөвхөн хариулна уу: та { -pin } кодоо баттай мэдэх үү?
    .see = Код оруулахаас өмнө: хэдэн оролдлого үлдсэн нь.
support-part-certificate = Гэрчилгээнд хэний нэр байна, хугацаа нь хэзээ дуусах вэ?
    .see = Эзэмшигчийн нэр, дуусаагүй хугацаа.
support-part-issuer = Гэрчилгээг хэн олгосон, та хэзээ авсан бэ?
    .see = Олгогчийн нэр, “Олгогч” хэсэг “Хэвийн” гэсэн байна.
support-part-portal = Порталыг нээдэг хөтчөөр өөр сайт нээгдэж байна уу, VPN асаалттай байна уу?
    .see = Мөн тэр хөтчөөр нээсэн порталын эхний хуудас.

## A cause with a question of its own

support-check-no-reader = Токен яг одоо залгаатай байна уу, гэрэл нь асаж байна уу?
    .see = Токены гэрэл асаж, нэр нь жагсаалтад гарна.
support-check-wrong-driver = Токеныг дахин бэлтгэхийг хэн нэгэн санал болгосон уу? Битгий тэгээрэй: гэрчилгээ тань дотор нь байгаа байх.
    .see = Токены өөрийн драйверыг суулгасны дараа гэрчилгээ харагдана.
support-check-pin-locked = Түгжээ тайлах код бичсэн олгогчийн захидал танд бий юу? Кодыг надад битгий уншаарай.
    .see = Токены түгжээ тайлах хуудас, эсвэл олгогчийн утас.
support-check-pin-final-try = Өөр юу ч битгий бичээрэй. Та { -pin } кодоо хадгалсан газраасаа харж чадах уу?
    .see = Нэг оролдлого үлдсэн гэсэн анхааруулга.
support-check-certificate-expired = Та шинэ гэрчилгээ авсан уу, магадгүй өөр токен дээр?
    .see = Хугацаа нь хожуу дуусах гэрчилгээ, эсвэл шинэчлэх заавар.
support-check-holder-differs = Энэ токен тухайн ажилд заасан байгууллага эсвэл хүнийх мөн үү?
    .see = Ажилд заасан дугаар, гэрчилгээн дэх дугаар хоёр ижил байна.
support-card-card-in-use = Өөр ямар програм нээлттэй байна: хөтөч, токены өөрийн програм, гарын үсгийн програм?
    .see = Нөгөө програмыг хаасны дараа “Карт уншигч” хэсэг “Хэвийн” болно.
support-net-timed-out = VPN асаалттай байна уу? Унтраагаад дахин оролдоно уу.
    .see = Хэдэн секундын дараа порталын эхний хуудас.
support-net-agent-not-running = Цагны хажууд порталын програмын жижиг дүрс байна уу?
    .see = Цагны хажууд дүрс нь гарч, порталын хуудасны анхааруулга арилна.
support-diagnosis-certificate-revoked = Та эсвэл танай байгууллагын хэн нэгэн гэрчилгээг хүчингүй болгохыг хүссэн, эсвэл токен алдсан гэж мэдэгдсэн үү?
    .see = Хүчингүй болсон өдөр, шинэ гэрчилгээ авах заавар.

## What the code carries of the caller's computer

call-system-windows = { -windows }
call-system-linux = { -linux }
call-system-macos = { -macos }
call-system-mobile = Утас эсвэл таблет
call-service-running = Ажиллаж байна
call-service-stopped = Хариу өгөхгүй байна
call-service-not-installed = Суугаагүй
call-service-disabled = Идэвхгүй болгосон
call-service-refused = Энэ хэрэглэгчийг зөвшөөрөхгүй
call-service-hidden = Хаалттай орчинд нуугдсан
call-readers-none = Карт уншигч алга
call-readers-empty = Карт уншигч хоосон
call-readers-one-card = Нэг карт
call-readers-several-cards = Хэд хэдэн карт
call-module-none = Драйвер алга
call-module-failing = Алдаатай драйвер
call-module-without-token = Токен хардаггүй драйвер
call-module-with-token = Токен харж буй драйвер
call-days-no-certificate = Гэрчилгээ алга
call-days-expired = Хугацаа дууссан
call-days-not-yet-valid = Хүчинтэй болоогүй
call-days-week = Нэг долоо хоногоос ихгүй үлдсэн
call-days-month = Нэг сараас ихгүй үлдсэн
call-days-quarter = Гурван сараас ихгүй үлдсэн
call-days-longer = Гурван сараас илүү үлдсэн
support-causes = Гарч болох бүх саатал, арилгах арга
support-causes-made = Энэ хуудсыг програм өөрөө бичдэг. Код хэзээ ч өөрчлөгдөхгүй; зөвхөн компьютерын мэддэг зүйлийг “…” гэж бичсэн.
support-causes-code = Код
support-causes-what = Юу болсон
support-causes-why = Яагаад
support-causes-action = Юу хийх

## A word for each character of a code, for spelling it on the telephone

call-spelling-2 = Хоёр
call-spelling-3 = Гурав
call-spelling-4 = Дөрөв
call-spelling-5 = Тав
call-spelling-6 = Зургаа
call-spelling-7 = Долоо
call-spelling-8 = Найм
call-spelling-9 = Ес
call-spelling-a = Алтай
call-spelling-c = Чойбалсан
call-spelling-e = Эрдэнэт
call-spelling-f = Франц
call-spelling-h = Хонконг
call-spelling-j = Жаргалант
call-spelling-k = Казахстан
call-spelling-m = Монгол
call-spelling-p = Парис
call-spelling-r = Румын
call-spelling-t = Төв
call-spelling-u = Улаанбаатар
call-spelling-w = Вашингтон
call-spelling-x = Икс
call-spelling-y = Япон
