### What a support agent asks next, and what the caller should see then; and a call code in words.
### An id is support-<cause> or support-part-<part>; `.see` is what the caller should see. Never ask for a { -pin }.

## Nothing is broken, or a part is

support-nothing-broken = Нээлттэй байгаа хуудас бүх зүйл дууссан гэж байна уу?
    .see = Компьютероос гэрчилгээ хүртэлх гинжин хэлхээ, хэсэг бүр нь зөв тэмдэгтэй.
support-part-computer = Та токен залгасан компьютерынхаа ард сууж байна уу, огноо нь зөв үү?
    .see = Дэлгэцийн буланд өнөөдрийн огноо, зөв цаг.
support-part-service = Та ухаалаг картын үйлчилгээг эхлүүлэх товчийг дарсан уу, эсвэл компьютероо дахин асаасан уу?
    .see = Хэдэн секундын дараа “Үйлчилгээ” хэсэг зөв тэмдэгтэй болно.
support-part-reader = Токеноо салгаад, гурван секунд хүлээж, өөр залгуурт залгана уу. Гэрэл нь асаж байна уу?
    .see = Токены гэрэл асаж, “Уншигч” хэсэг зөв тэмдэгтэй болно.
support-part-driver = Токен дээр ямар нэр бичсэн байна, драйверын диск эсвэл хаяг хамт ирсэн үү?
    .see = Драйвер суулгаж, токеноо дахин залгасны дараа “Драйвер” хэсэг зөв тэмдэгтэй болно.
support-part-token = Яг нэг токен залгаатай байна уу, тэр нь таны ажилладаг токен мөн үү?
    .see = Нэг токены нэр, “Токен” хэсэг зөв тэмдэгтэй.
support-part-pin = Надад хэлэлгүйгээр хариулна уу: та { -pin } кодоо баттай мэдэж байна уу?
    .see = Юу ч бичихээс өмнө үлдсэн оролдлогын тоо.
support-part-certificate = Гэрчилгээнд хэний нэр байна, хугацаа нь хэзээ дуусах вэ?
    .see = Эзэмшигчийн нэр, дуусаагүй хугацаа.
support-part-issuer = Гэрчилгээг хэн олгосон, та хэзээ авсан бэ?
    .see = Олгогчийн нэр, “Олгогч” хэсэг зөв тэмдэгтэй.
support-part-portal = Өөр сайт ижил хөтчид нээгдэж байна уу, VPN асаалттай байна уу?
    .see = Ижил хөтчид порталын эхний хуудас.

## A cause with a question of its own

support-check-no-reader = Токен яг одоо залгаатай байна уу, гэрэл нь асаж байна уу?
    .see = Токены гэрэл асаж, нэр нь жагсаалтад гарна.
support-check-wrong-driver = Токеныг дахин бэлтгэхийг хэн нэгэн санал болгосон уу? Битгий тэгээрэй: гэрчилгээ тань дотор нь байгаа байх.
    .see = Токены өөрийн драйверыг суулгасны дараа гэрчилгээ харагдана.
support-check-pin-locked = Түгжээ тайлах кодтой олгогчийн захидал танд байна уу? Надад битгий уншаарай.
    .see = Токены түгжээ тайлах хуудас, эсвэл олгогчийн утас.
support-check-pin-final-try = Өөр юу ч битгий бичээрэй. Та { -pin } кодоо хадгалсан газраасаа харж чадах уу?
    .see = Нэг оролдлого үлдсэн гэсэн анхааруулга.
support-check-certificate-expired = Та шинэ гэрчилгээ авсан уу, магадгүй өөр токен дээр?
    .see = Хугацаа нь хожуу дуусах гэрчилгээ, эсвэл сунгах заавар.
support-check-holder-differs = Энэ бол хэргийн эзэн байгууллага эсвэл хүний токен мөн үү?
    .see = Хэргийн дугаар болон гэрчилгээн дэх дугаар ижил байна.
support-card-card-in-use = Өөр ямар програм нээлттэй байна: хөтөч, токены өөрийн програм, гарын үсгийн програм?
    .see = Нөгөө програмыг хаасны дараа “Уншигч” хэсэг зөв тэмдэгтэй болно.
support-net-timed-out = VPN асаалттай байна уу? Унтраагаад дахин оролдоно уу.
    .see = Хэдэн секундын дараа порталын эхний хуудас.
support-net-agent-not-running = Цагны хажууд порталын програмын жижиг дүрс байна уу?
    .see = Цагны хажууд дүрс нь гарч, порталын хуудасны анхааруулга арилна.
support-diagnosis-certificate-revoked = Та эсвэл танай байгууллагын хэн нэгэн хүчингүй болгохыг хүссэн, токен алдсан гэж мэдэгдсэн үү?
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
call-readers-none = Уншигч алга
call-readers-empty = Картгүй уншигч
call-readers-one-card = Нэг карт
call-readers-several-cards = Хэд хэдэн карт
call-module-none = Драйвер алга
call-module-failing = Алдаатай драйвер
call-module-without-token = Токен хардаггүй драйвер
call-module-with-token = Токен харж буй драйвер
call-days-no-certificate = Гэрчилгээ алга
call-days-expired = Хугацаа дууссан
call-days-not-yet-valid = Хүчинтэй болоогүй
call-days-week = Долоо хоногоос ихгүй үлдсэн
call-days-month = Сараас ихгүй үлдсэн
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
