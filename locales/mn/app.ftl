### Програмын цонх: app-<thing>. Гарчиг ба товч 40 тэмдэгтээс хэтрэхгүй, цэггүй.

## The frame around every view

app-name = { -tamga }
app-places = Хэсгүүд
app-home = Нүүр
app-certificates = Гэрчилгээ
app-settings = Тохиргоо
app-back = Буцах
app-continue = Үргэлжлүүлэх
app-finish = Дуусгах
app-cancel = Болих
app-copy = Хуулах
app-copied = Хууллаа
# $what (String) - what is copied, for those who do not see it.
app-copy-what = Хуулах: { $what }
app-no-answer = { -tamga } үүнийг хийж чадсангүй. Програмын дотоод хэсгүүд хоорондоо ойлголцсонгүй.
    .action = Програмаа хаагаад дахин нээнэ үү

## Home

app-home-title = Та юу хийх вэ?
app-home-cases = Эхэлсэн ажлаа үргэлжлүүлэх
app-home-guides = Шинээр эхлэх
app-home-waiting = Хүлээж буй
app-home-finished = Дууссан
# $hidden (Number) - how many are not shown yet.
app-more = Дахин { $hidden } зүйл харах
app-search = Заавар, хариулт, эзэмшигч хайх
# $count (Number)
app-search-status =
    { $count ->
        [0] Олдсонгүй
        [one] { $count } илэрц
       *[other] { $count } илэрц
    }
app-search-nothing = Юу ч олдсонгүй. Өөр үг эсвэл үгийн хэсгийг бичнэ үү.
# Where a word was found: a part of a guide's step.
app-found-choice = Хариулт
app-found-field = Маягтын талбар
app-found-document = Бичиг баримт
app-found-label = Портал дээрх нэр
app-found-caution = Анхааруулга
app-found-cost = Төлбөр
app-found-wait = Хүлээх хугацаа
app-found-portal = Портал
app-found-help = Туслах газар
app-search-open = Энэ алхмыг өөрийн ажлаас харах
app-country-any = Бүх улс
app-country-ir = Иран
app-country-vn = Вьетнам
app-country-mn = Монгол
app-kind-obtain = Авах
app-kind-renew = Шинэчлэх
app-kind-register = Бүртгүүлэх
app-kind-revoke = Хүчингүй болгох
app-kind-answer = Асуулт, хариулт
app-begin = Эхлэх
app-rehearse = Токенгүйгээр дадлага хийх
app-case-resume = Үргэлжлүүлэх
app-case-open = Эргэж харах
app-case-changed = Сүүлд ажилласан:
app-case-finished = Дууссан
app-case-remove = Устгах
app-case-remove-really = Энэ ажлыг таны оруулсан бүх зүйлтэй хамт устгах уу? Устгасны дараа сэргээх боломжгүй.

## What runs out, and when
app-ending = Юу хэзээ дуусах
app-ending-certificate = Гэрчилгээ
app-ending-document = Бичиг баримт
app-ending-replaced = Солигдсон
app-ending-silenced = Сануулахгүй
app-ending-more = Дэлгэрэнгүй
app-ending-number = Дугаар
app-ending-scopes = Хүрээ
app-ending-silence = Сануулахаа болих
app-ending-remind = Дахин сануулах
app-ending-remove-really = Үүнийг хянахаа болих уу? Дуусах өдөр нь дахин харагдахгүй, сануулга ч ирэхгүй.
app-watch = { -tamga } энэ гэрчилгээг хянаж, дуусахаас 60, 30, 14, 7, 1 хоногийн өмнө сануулна.

## Subscribers: whom certificates are for
app-subscribers = Гэрчилгээ эзэмшигчид
app-subscriber = Гэрчилгээ эзэмшигч
app-subscriber-all-cases = Ажлууд
# $cases (Number)
app-subscriber-cases =
    { $cases ->
        [one] { $cases } ажил
       *[other] { $cases } ажил
    }
app-subscriber-next-end = Хамгийн эхэнд дуусах:
# app-detail-<field>: what forms in many guides ask for.
app-detail-holder-name = Эзэмшигчийн нэр
app-detail-latin-name = Латин үсгээр бичсэн нэр
app-detail-organisation-name = Байгууллагын нэр
app-detail-organisation-number = Байгууллагын регистр
app-detail-state-registration-number = Улсын бүртгэлийн дугаар
app-detail-insurance-number = НД төлөгчийн дугаар
app-detail-economic-code = Эдийн засгийн дугаар
app-detail-memory-id = Татварын санах ойн дугаар
app-detail-director-name = Захирлын нэр
app-detail-director-number = Захирлын регистр
app-detail-director-position = Захирлын албан тушаал
app-detail-employee-name = Төлөөлөгч ажилтан
app-detail-employee-email = Төлөөлөгч ажилтны и-мэйл
app-detail-employee-phone = Төлөөлөгч ажилтны утас
app-detail-email = И-мэйл
app-detail-phone = Утас
app-detail-mobile = Гар утас
app-detail-postal-code = Шуудангийн код
app-detail-address-aimag = Аймаг / Нийслэл
app-detail-address-district = Сум / Дүүрэг
app-detail-address-khoroo = Баг / Хороо
app-detail-address-line = Гудамж, байр
app-detail-contract-end = Гэрээний сүүлийн өдөр

## The token, and the chain that leads to it

app-token = Таны токен
app-token-looking = Токен хайж байна…
app-token-none = Одоогоор токен залгаагүй байна. Токенгүйгээр ч эхэлж болно.
app-token-hardware = Төхөөрөмжийн токен
app-token-software = Програмын токен
app-token-practice = Дадлагын токен
app-chain = Компьютероос гэрчилгээ хүртэл
app-part-computer = Компьютер
app-part-service = Үйлчилгээ
app-part-reader = Карт уншигч
app-part-driver = Драйвер
app-part-token = Токен
app-part-pin = { -pin }
app-part-certificate = Гэрчилгээ
app-part-issuer = Олгогч
app-part-portal = Портал
app-link-good = Хэвийн
app-link-broken = Энд тасарсан
app-link-waiting = Хараахан хүрээгүй

## A guide, step by step

# $at, $of (Number) - which step this is, and how many there are.
app-step = { $at }-р алхам (нийт { $of })
app-tasks = Бүх алхам
app-task-done = хийсэн
app-practice = Дадлага
    .body = Энд хийсэн зүйл бодит биш. Санаа зоволтгүй туршаарай.
app-practice-plug = Дадлагын токен залгах
app-practice-unplug = Дадлагын токен салгах
app-checks = Дараахыг автоматаар шалгана
# $passed, $total (Number)
app-checks-status = Шалгах { $total } зүйлээс { $passed } нь хэвийн
app-checked-passed = Хэвийн
app-checked-failed = Хараахан болоогүй
app-checked-waiting = Хүлээж байна
app-checked-running = Явж байна
app-check-service-running = Ухаалаг картын үйлчилгээ ажиллаж байна
app-check-reader-present = Токен эсвэл карт уншигч залгаатай байна
app-check-card-present = Уншигч картыг таньж байна
app-check-driver-present = Токены драйвер суусан байна
app-check-token-present = Драйвер токеныг таньж байна
app-check-token-initialized = Токеныг бэлтгэсэн байна
app-check-pin-usable = { -pin } код ашиглах боломжтой
app-check-software-token-open = Програмын токены файл нээлттэй байна
app-check-certificate-present = Токен дээр гэрчилгээ байна
app-check-certificate-valid = Гэрчилгээ өнөөдөр хүчинтэй
app-check-certificate-holder = Гэрчилгээ зөв нэр дээр байна
app-check-certificate-role = Гэрчилгээний төрөл зөв байна
app-check-key-kind = Түлхүүрийн төрөл тохирч байна
app-check-key-usage = Түлхүүрээр гарын үсэг зурж болно
app-check-key-on-token = Гэрчилгээний түлхүүр токен дээр байна
app-check-term-complete = Төлсөн хугацаа бүрэн байна
app-check-certificate-issuer = Гэрчилгээний олгогч зөв байна
app-check-term-clipped = Гэрчилгээ гэрээнээс өмнө дуусна
app-check-certificate-renewed = Шинэ гэрчилгээ токен дээр байна
app-otherwise = Энэ нь тус болохгүй бол:
app-labels = Портал дээр дараах дарааллаар:
app-documents = Эдгээр бичиг баримтыг авч очно уу
app-documents-ready = Эдгээр бичиг баримтыг бэлдэнэ үү
app-document-original = Эх хувь
# $copies (Number) - besides the original.
app-document-copies =
    { $copies ->
        [one] { $copies } хуулбар
       *[other] { $copies } хуулбар
    }
app-document-notarised = Нотариатаар гэрчлүүлсэн
# $actor (String) - who does it, from actor-….
app-document-signed = Гарын үсэг: { $actor }
app-document-stamped = Тамга: { $actor }
app-fields = Маягтад бөглөх зүйл
app-field-optional = (заавал биш)
app-field-label = Маягт дээр:
app-copies = Хариултаа шалгаад хуулах
    .body = Мөр бүрийг шалгаад порталын маягт руу хуулна уу. Хуулсан мөр тэмдэгтэй болно.
app-copies-change = Засах
app-copies-empty = хоосон
app-copies-done = хуулсан
# $copied, $total (Number)
app-copies-status = { $total } мөрөөс { $copied } мөрийг хуулсан
app-waits-for-checks = Бүх шалгалт хэвийн болмогц үргэлжлүүлэх боломжтой.
app-waits-for-choice = Үргэлжлүүлэхийн тулд хариулт сонгоно уу.
app-continue-anyway = Энэ шалгалтгүйгээр үргэлжлүүлэх
app-help = Хэрэв гацвал
app-help-phone = утсаар
app-help-office = биечлэн
app-help-web = вэбээр
# $least (Number, or "unknown"), $most (Number)
app-wait-minute =
    { $least ->
        [unknown] { $most } минут хүртэл үргэлжилнэ.
       *[other] { $least }–{ $most } минут үргэлжилнэ.
    }
app-wait-hour =
    { $least ->
        [unknown] { $most } цаг хүртэл үргэлжилнэ.
       *[other] { $least }–{ $most } цаг үргэлжилнэ.
    }
app-wait-day =
    { $least ->
        [unknown] { $most } хоног хүртэл үргэлжилнэ.
       *[other] { $least }–{ $most } хоног үргэлжилнэ.
    }
app-wait-working-day =
    { $least ->
        [unknown] Ажлын { $most } өдөр хүртэл үргэлжилнэ.
       *[other] Ажлын { $least }–{ $most } өдөр үргэлжилнэ.
    }
app-wait-unknown = Хэр удахыг урьдчилан хэлэх боломжгүй.
# $step (String) - title of a step.
app-waiting-after = Дараах алхмын дараа хүлээж байна: «{ $step }».
app-waiting-until = Хүлээлт дуусах:
app-waiting-over = Хүлээх хугацаа дууссан. Та үргэлжлүүлж болно.
app-waiting-guess = Эх сурвалжид хэр удахыг хэлээгүй. Тэр үед дахин шалгана уу.
app-calendar-save = Хуанлид хадгалах
app-calendar-saved = Хадгаллаа. Энэ файлыг хуанлийн програмаараа нээнэ үү:
# $amount (Number) - whole units.
app-money-irr = { $amount } Ираны риал
app-money-vnd = { $amount } Вьетнамын донг
app-money-mnt = { $amount } төгрөг
# $percent (Number)
app-cost-tax = дээр нь { $percent }% татвар
app-costs = Төлбөр
app-cost-subtotal = Татваргүй дүн
# $percent (Number)
app-cost-tax-line = Татвар { $percent }%
app-cost-total = Нийт дүн
app-payment = Төлбөр шилжүүлэх данс
app-payment-recipient = Хүлээн авагч
app-payment-bank = Банк
app-payment-account = Дансны дугаар
app-payment-note = Гүйлгээний утга
app-payment-note-exact = Гүйлгээний утга дээр яг үүнийг бичиж, өөр юу ч бүү бичээрэй.
app-payment-note-missing = Гүйлгээний утга хараахан тодорхойгүй байна. Буцаж дугаарыг нь эхлээд оруулна уу.
app-sheet = Авч явах хуудас
app-sheet-open = Хэвлэх хуудас
app-sheet-papers = Авч очих бичиг баримт
app-sheet-paper = Бичиг баримт
app-sheet-form = Хэлбэр
app-sheet-marks = Гарын үсэг, тамга
app-sheet-waits = Хүлээх хугацаа
app-ledger = Шинэ гэрчилгээг мэдэх порталууд
# $known, $total (Number) - portals.
app-ledger-status = { $total } порталаас { $known } нь шинэ гэрчилгээг мэднэ
app-ledger-known = Шинэ гэрчилгээг мэднэ
app-ledger-outdated = Хуучин гэрчилгээг мэднэ
app-ledger-unknown = Хараахан бүртгүүлээгүй
app-ledger-since = Бүртгүүлсэн:
app-ledger-empty = Энэ замд гэрчилгээ бүртгүүлэх портал алга.
# $portal (String) - from portal-….
app-registers = Энэ алхмын дараа гэрчилгээг мэдэх портал: { $portal }
app-see = Холбогдох заавар
app-source = Энэ алхмын эх сурвалж
app-source-old = Энэ алхмыг эх сурвалжтай нь тулгаснаас хойш нэг жилээс илүү хугацаа өнгөрчээ. Портал өөрчлөгдсөн байж болно.
app-checked-on = Сүүлд шалгасан:
app-confidence-high = Албан ёсны баримт бичиг эсвэл програмд тулгуурласан.
app-confidence-medium = Бие даасан, найдвартай нэг эх сурвалжид тулгуурласан.
app-confidence-low = Зөвхөн нэг сул эх сурвалжид тулгуурласан бөгөөд батлагдаагүй.
app-finished = Бүх алхам дууслаа
app-finished-body = Та бүх алхмыг хийж дуусгалаа. Токеноо найдвартай газар хадгалж, { -pin } кодоо хэнд ч битгий хэлээрэй.
app-finished-practice = Та бүх замыг дадлага хийж туулсан. Өөрийн токентой ч яг ийм дарааллаар явагдана.
app-to-home = Нүүр хуудас руу очих

## What the window does at a step

# $portal (String) - from portal-….
app-action-open-portal = Нээх: { $portal }
    .body = Таны хөтөч дээр нээгдэнэ. Дараа нь энд буцаж ирнэ үү.
app-action-open-software-token = Програмын токены файл нээх
app-action-create-request = Гэрчилгээний хүсэлт үүсгэх
app-action-import-certificate = Гэрчилгээг токенд суулгах
app-action-export-certificate = Гэрчилгээг файлд хадгалах
app-action-export-public-key = Нийтийн түлхүүрийг файлд хадгалах
app-action-test-signature = Туршилтын гарын үсэг зурах
app-action-change-pin = { -pin } код солих
app-action-verify-certificate = Гэрчилгээг нягтлах
app-action-verify-registration = Порталаас лавлах
app-action-print-sheet = Энэ хуудсыг хэвлэх
app-action-note-certificate = Одоогийн гэрчилгээг тэмдэглэх
app-action-look-for-java = Энэ компьютероос Java хайх
app-action-watch-document = Хугацаа дуусахаас өмнө сануулах
app-action-check-workbook = Excel файл шалгах
app-action-open-ledger = Гэрчилгээний бүртгэлийг харах
app-java-found = Энэ компьютерт Java байна:
app-java-missing = Энэ компьютероос Java олдсонгүй.
app-java-fits = Тохирох хариулт:
app-note = Үргэлжлүүлэхэд энэ гэрчилгээг тэмдэглэнэ
app-note-holder = Эзэмшигч
app-note-nothing = Гэрчилгээ харагдахгүй байна. Тэмдэглэхийн тулд хуучин гэрчилгээтэй токеноо залгана уу.
# $until - last day of the validity.
app-renewed = Токен дээрх гэрчилгээ шинэчлэгдсэн байна. Дуусах өдөр: { DATETIME($until, dateStyle: "long") }.
app-workbook = Порталын хоосон маягт болон өөрийн бөглөсөн файлыг сонгоно уу. Хоёуланг нь энэ компьютер дээр харьцуулах бөгөөд алийг нь ч өөрчлөхгүй.
app-workbook-form = Порталын хоосон маягт
app-workbook-filled = Таны бөглөсөн файл
app-workbook-none = Файл сонгоогүй байна
app-workbook-choose = Файл сонгох
app-workbook-compare = Харьцуулах
# $count (Number)
app-workbook-count =
    { $count ->
        [one] Засах { $count } зүйл
       *[other] Засах { $count } зүйл
    }

## Certificates

app-certificates-intro = Эдгээр нь залгаатай токен болон нээлттэй файл дээрх гэрчилгээ юм. Тэдгээрийг уншихад { -pin } код хэрэггүй.
app-certificates-none = Гэрчилгээ харагдахгүй байна. Токеноо залгах эсвэл програмын токены файлаа нээнэ үү.
app-certificate = Гэрчилгээ
app-certificate-more = Энэ гэрчилгээний дэлгэрэнгүй
app-trust = Гэрчилгээг хэн баталсан бэ
app-trust-looking = Гэрчилгээг үзэж байна…
app-trust-chain = Гэрчилгээнээс язгуур гэрчилгээ хүртэл
app-trust-clipped = Энэ гэрчилгээ олгогчийнхоо гэрчилгээтэй зэрэг дуусна. Хугацааг нь богиносгосон байж магадгүй тул төлбөр төлсөн хугацаатайгаа тулгаж үзнэ үү.
app-trust-offline = Үүнийг зөвхөн энэ компьютер дээр шалгалаа. Гэрчилгээ хүчингүй болсон эсэхийг зөвхөн олгогч нь мэднэ.
app-trust-ask = Хүчингүй болсон эсэхийг лавлах
app-trust-announced = Зөвшөөрвөл дараахыг интернэтээр лавлана:
app-trust-issuers = Олгогчийн гэрчилгээ дутуу бол доорх гэрчилгээнд бичсэн хаягаас татна. Ингэхэд таны тухай юу ч мэдэгдэхгүй.
app-trust-agree = Зөвшөөрч байна, одоо лавлах
app-trust-not = Лавлахгүй
app-trust-asking = Лавлаж байна. Нэг минут болж магадгүй.
app-trust-nobody = Хүчингүй болсон эсэхийг лавлах газрыг гэрчилгээнд бичээгүй байна.
app-trust-none = Үзэх гэрчилгээ хараахан алга. Токеноо залгах эсвэл файлыг нь нээнэ үү.
# $host - who is asked.
app-sending-to = { $host } дараах мэдээллийг авна:
app-sending-also = Лавлагаа хүлээн авагч энэ компьютерын интернэт хаяг, { -tamga } програмын хувилбарыг бас харна.
app-forms = Порталын шаарддаг хэлбэрээр
app-forms-body = Порталын шаардсан зүйлийг хуулах эсвэл файлд хадгална уу. Эдгээрийн аль нь ч нууц биш.
app-compare = Хуучин, шинийг зэрэгцүүлэх
app-compare-with = Аль гэрчилгээтэй харьцуулах вэ?
app-compare-none = Энэ эзэмшигчийн өөр гэрчилгээ харагдахгүй байна. { -tamga } програмд ч бүртгэл алга.
app-compare-old = Хуучин
app-compare-new = Шинэ
app-compare-key = Түлхүүр
app-compare-key-old = Өмнөх түлхүүр
app-compare-key-kept = Ижил түлхүүр
app-compare-key-changed = Өөр түлхүүр
app-compare-changed = Ялгаатай
app-compare-same = Ижил
app-compare-missing = Байхгүй
app-compare-unknown = Тодорхойгүй
app-compare-remembered = Хуучин гэрчилгээний зөвхөн серийн дугаар, түлхүүр, дуусах өдөр { -tamga } програмд үлдсэн байна.
app-compare-ledger = Аль порталд бүртгүүлэхээ харах
app-moadian = Татварын системээс лавлах
app-moadian-body = Таны давтагдашгүй дугаарт энэ гэрчилгээг хүлээж авах эсэхийг татварын системээс лавлана. Нэхэмжлэх илгээхгүй, тэнд юуг ч өөрчлөхгүй, хариунаас зөвхөн дүнг нь хадгална.
app-moadian-certificate = Аль гэрчилгээгээр?
app-moadian-none = Түлхүүртэй гэрчилгээ энд хараахан алга. Токеноо залгах эсвэл файлыг нь нээнэ үү.
app-moadian-site = Аль системээс?
app-moadian-site-production = Үндсэн систем
app-moadian-site-sandbox = Туршилтын систем
app-moadian-announced = Зөвшөөрвөл та { -pin } код эсвэл нууц үгээ нэг удаа оруулж, токен гурван удаа гарын үсэг зурна. Дараахыг интернэтээр лавлана:
app-moadian-agree = Зөвшөөрч байна, { -pin } код оруулж лавлах
app-moadian-practice = Энэ бол дадлага тул юу ч илгээхгүй. Жинхэнээр хийвэл дараахыг интернэтээр лавлана:
app-moadian-steps = Лавлагааны явц
## Keys: requests, certificates from the issuer, signatures and PINs

app-keys = Токен ба түлхүүр
app-keys-token = Аль токен?
app-keys-token-new = Програмын шинэ токен: энэ компьютер дээрх файл
app-keys-none = Токен харагдахгүй байна. Токеноо залгах эсвэл програмын токены файлаа нээнэ үү.
app-keys-none-practice = Дадлагын токен залгаагүй байна. Дээрх товчоор залгана уу.
app-keys-profile = Ямар гэрчилгээ?
app-keys-details = Хүсэлтэд бичих зүйл
app-keys-kind = Түлхүүрийн төрөл
app-keys-make = Түлхүүр, хүсэлтийг үүсгэх
app-keys-install = Энэ токенд суулгах
app-keys-test = Түлхүүрүүдийг шалгах
app-keys-busy = Токен ажиллаж байна. Хэдэн минут болж магадгүй тул бүү салгаарай.
app-keys-busy-pad = Одоо { -pin } кодоо уншигчийн товчлуур дээр оруулна уу. Токеноо бүү салгаарай.
app-keys-made = Хүсэлт бэлэн боллоо
app-keys-made-body = Энэ хүсэлтээр дараах мэдээлэлтэй гэрчилгээ хүсэж байна. Хувийн түлхүүр токен дээр тань үлдэнэ; олгогчид зөвхөн энэ хүсэлтийг өгнө үү.
app-keys-made-next = Гэрчилгээ олгох хүртэл токен эсвэл файлаа хадгална уу. Энэ түлхүүргүй бол гэрчилгээ хэрэг болохгүй. Дараа нь олгогчийн файлтай буцаж ирнэ үү.
app-keys-request = Гэрчилгээний хүсэлт
app-keys-save-pem = Текст хэлбэрээр хадгалах (PEM)
app-keys-save-der = Хоёртын хэлбэрээр хадгалах (DER)
app-keys-install-body = Олгогч .cer, .crt, .pem эсвэл .p7b өргөтгөлтэй файл илгээдэг. Файлыг энэ цонх дээр чирж тавьж ч болно. Түлхүүрийг нь бүх токеноос хайна.
app-keys-install-choose = Олгогчийн файлыг сонгох
app-keys-install-practice = Дадлагын олгогчийн файлыг авах
app-keys-install-matched = Түлхүүр нь энэ токен дээр байна:
app-keys-install-kept = Юу ч устгахгүй. Хуучин гэрчилгээ токен дээр үлдэнэ.
app-keys-installed = Гэрчилгээ токен дээр суулаа. Түлхүүр нь гарын үсэг зурж байна.
app-keys-test-body = Токен дээрх түлхүүр бүр туршилтын гарын үсэг зурж, түүнийг энд шалгана. Хаашаа ч юу ч илгээхгүй.
app-keys-signs = Энэ түлхүүр гарын үсэг зурж байна
app-keys-pin-good = { -pin } код тавьсан байна. Токен буруу оролдлого мэдээлээгүй бөгөөд хэдэн оролдлого байгааг хэлдэггүй.
app-keys-pin-low = Сүүлд зөв оруулснаас хойш { -pin } кодыг буруу оруулсан байна. Цөөхөн оролдлого үлдсэн байж магадгүй.
app-keys-pin-last = { -pin } кодын ганц оролдлого үлдлээ. Дахин буруу оруулбал токен түгжигдэнэ.
app-keys-pin-locked = Токен түгжигдсэн байна. Доторх зүйл алга болоогүй. { -puk } эсвэл { -so-pin } кодтой хүн тайлж чадна: ихэвчлэн олгогч, эсвэл кодыг токентой хамт авсан бол та өөрөө.
app-keys-pin-unset = Токенд { -pin } код хараахан тавиагүй байна. { -so-pin } кодтой хүн анхны кодыг тавина.
app-keys-pin-initial = { -pin } код олгогчийн тавьсан хэвээр байна. Гарын үсэг зурахаас өмнө солино уу.
app-keys-pin-file = Файл нууц үгтэй бөгөөд оролдлого тоолдоггүй.
app-keys-change-password = Нууц үг солих
app-keys-unblock = { -puk } кодоор тайлах
app-keys-first-pin = Анхны { -pin } кодыг тавих
app-keys-changed = Одооноос шинэ код хүчинтэй.
app-keys-unblocked = Шинэ { -pin } код тавигдаж, токены түгжээ тайлагдлаа.
app-unnamed = Нэргүй
app-role-stamp = Байгууллагын тамга
app-role-sign = Хувь хүний гарын үсэг
app-key-here = Түлхүүр токен дээр байна
app-key-elsewhere = Түлхүүр токен дээр алга
app-number-ir-national-code = Иргэний дугаар (Иран)
app-number-ir-legal-id = Хуулийн этгээдийн дугаар (Иран)
app-number-vn-tax-code = Татварын код (Вьетнам)
app-number-vn-citizen-id = Иргэний үнэмлэх (Вьетнам)
app-number-vn-identity-card = Хуучин үнэмлэх (Вьетнам)
app-number-vn-budget-unit = Төсвийн байгууллагын код (Вьетнам)
app-number-mn-register = Регистрийн дугаар
app-number-mn-company-register = Байгууллагын регистр
app-number-unknown = Дугаар
app-certificate-issuer = Олгогч
app-certificate-serial = Серийн дугаар
app-certificate-from = Эхлэх өдөр
app-certificate-until = Дуусах өдөр
# $days (Number) - whole days until the end of validity.
app-certificate-days-left =
    { $days ->
        [0] Өнөөдөр сүүлийн өдөр
        [one] { $days } хоног үлдсэн
       *[other] { $days } хоног үлдсэн
    }
app-certificate-expired =
    { $days ->
        [one] { $days } хоногийн өмнө дууссан
       *[other] { $days } хоногийн өмнө дууссан
    }
app-certificate-not-yet = Хараахан хүчинтэй болоогүй
app-export-der = Гэрчилгээ хадгалах
app-export-pem = Гэрчилгээг текстээр хадгалах
app-export-base64 = Гэрчилгээг нэг мөрөөр хадгалах
app-export-public-key = Нийтийн түлхүүр хадгалах
app-export-saved = Хадгаллаа. Хувийн түлхүүр токеноос хэзээ ч гарахгүй.
app-export-nothing = Хадгалах гэрчилгээ хараахан алга. Токеноо залгах эсвэл файлыг нь нээнэ үү.

## Diagnosis: what is wrong, a report, a code for the telephone

app-diagnosis = Юу болохгүй байна вэ?
app-diagnosis-open = Саатлыг олох
app-diagnosis-intro = Энэ компьютероос гэрчилгээ хүртэл бүгдийг дараалан шалгана. Юуг ч хаашаа ч илгээхгүй.
app-diagnosis-looking = Компьютерыг шалгаж байна…
app-diagnosis-again = Дахин шалгах
app-diagnosis-step = Холбогдох алхам:
app-diagnosis-chain = Компьютероос портал хүртэл
app-diagnosis-good = Шалгасан бүхэн хэвийн байна.
app-diagnosis-reading = Нэг драйвер хараахан хариу өгөөгүй байна. Хариу өгмөгц энэ хуудас өөрөө шинэчлэгдэнэ.
# $part (String) - from app-part-….
app-diagnosis-stops = Энд тасарсан: { $part }
app-diagnosis-well = Хэвийн байгаа нь
app-diagnosis-notices = Мэдэж байвал зохих зүйл
app-diagnosed-computer = Энэ компьютер токентой ажиллах боломжтой, цаг нь хоцроогүй байна.
app-diagnosed-service = Ухаалаг картын үйлчилгээ хариу өгч байна.
app-diagnosed-reader = Систем токен эсвэл картыг харж байна.
app-diagnosed-driver = Токены драйвер суусан, ажиллаж байна.
app-diagnosed-token = Токеныг уншиж байна.
app-diagnosed-pin = { -pin } код түгжигдээгүй байна.
app-diagnosed-certificate = Гэрчилгээ байгаа, хүчинтэй байна.
app-diagnosed-issuer = Олгогчид гэрчилгээг баталж байна.
app-diagnosed-portal = Портал энэ компьютерт хариу өгч байна.
app-diagnosis-portal = Портал руу холбогдож болох уу?
app-diagnosis-portal-announced = Үүнийг зөвхөн порталаас нь лавлаж мэднэ. Зөвшөөрвөл порталын эхний хуудсыг интернэтээр нээж үзнэ:
app-diagnosis-portal-agree = Зөвшөөрч байна, порталаас лавлах
app-diagnosis-portal-asking = Порталаас лавлаж байна. Хэдэн секунд болж магадгүй.
app-report = Мэргэжилтэнд өгөх тайлан
app-report-make = Тайлан гаргах
app-report-body = Тайлан бүхэлдээ энэ. Нэр, дугаар, шошгыг өөр үгээр сольсон тул хэнийх болох нь мэдэгдэхгүй. Юуг ч илгээхгүй: хэнд өгөхөө та өөрөө шийднэ.
app-report-save = Тайланг хадгалах
app-report-saved = Энэ файлд хадгаллаа:
app-call = Утсаар тусламж авах
app-call-make = Уншиж өгөх кодыг харуулах
app-call-body = Энэ кодыг утсаар чанга уншиж өгнө үү. Үүнээс зөвхөн заавар, алхам, саатал мэдэгдэх бөгөөд таны тухай юу ч мэдэгдэхгүй.
app-call-spelled = Үсэглэвэл:
app-call-never = Танд тусалж буй хүнд таны { -pin } код хэрэггүй. Хэзээ ч битгий хэлээрэй.

## Support: somebody helps a caller

app-support = Залгасан хүнд туслах
app-support-intro = Залгасан хүнээс “Утсаар тусламж авах” товчийг дарж, кодоо чанга уншихыг хүснэ үү.
app-support-never = { -pin } код, нууц үгийг хэзээ ч битгий асуугаарай. Туслахад хэрэггүй, зөвхөн луйварчин л асуудаг.
app-support-code = Залгасан хүний код
    .hint = Том, жижиг аль ч үсгээр, зайтай ч, ямар ч цифрээр бичиж болно.
app-support-read = Кодыг унших
app-support-language = Залгасан хүний хэл
app-support-caller = Залгасан хүнд харагдаж буй нь
app-support-agent = Мөн адил, таны хэлээр
app-support-nowhere = Залгасан хүн ямар нэг заавраар яваагүй байна.
app-support-fault = Юу болохгүй байна
app-support-no-fault = Тэнд саатал илрээгүй.
app-support-ask = Дараагийн асуулт
app-support-see = Дараа нь залгасан хүнд харагдах ёстой нь
app-support-seen = Кодоос компьютерын тухай мэдсэн нь
app-support-seen-system = Систем
app-support-seen-service = Ухаалаг картын үйлчилгээ
app-support-seen-readers = Карт уншигч, карт
app-support-seen-module = Токены драйвер
app-support-seen-days = Гэрчилгээ
app-support-walk = Залгасан хүнгүйгээр заавраар явах
app-support-ahead = Цааш:
app-support-behind = Буцах:
app-support-here = Залгасан хүний алхам руу
app-support-notes = Бүртгэлд бичих тэмдэглэл
    .body = Хувийн мэдээлэлгүй энгийн бичвэр
app-causes = Бүх шалтгаан
app-causes-intro = { -tamga } програмын таньдаг саатал бүр, шалтгаан, хийх ганц зүйлийнх нь хамт.
app-causes-search = Шалтгаанаас хайх

## Settings

app-settings-language = Хэл
app-settings-theme = Өнгө
app-theme-system = Системийнхээр
app-theme-light = Цайвар
app-theme-dark = Бараан
app-settings-modules = Токены драйверууд
    .body = { -tamga } ердийн хавтаснуудаас өөрөө хайдаг. Таны драйвер өөр газар байвал файлыг нь энд зааж өгнө үү.
app-module-product = Мэдэгдэж буй токены драйвер
app-module-folder = Ердийн хавтаснаас олдсон
app-module-p11-kit = Системд бүртгэлтэй
app-module-given = Таны заасан
app-module-practice = Дадлагад зориулсан
app-module-none = Токены драйвер олдсонгүй.
app-module-add = Драйверын файл нэмэх
app-module-remove = Хасах
app-settings-software-tokens = Програмын токены файлууд
app-software-token-none = Нээлттэй файл алга.
app-software-token-closed = Хаалттай
app-software-token-close = Хаах
app-settings-about = { -tamga } програмын тухай
app-about = { -tamga } нь тоон гарын үсгийн гэрчилгээ авах, шинэчлэх, бүртгүүлэх ажилд таныг алхам алхмаар хөтөлж, боломжтой алхам бүрийг токен дээр нь шалгадаг. Энэ бол чөлөөт програм.
app-privacy = Та өөрөө илгээхгүй л бол энэ компьютероос юу ч гарахгүй. { -tamga } таны { -pin } кодыг хэзээ ч харуулахгүй, хадгалахгүй, хэнд ч мэдээлэл өгөхгүй.

## The window that asks for a password

app-pin-title-password = Нууц үгээ оруулна уу
app-pin-title-pin = { -pin } кодоо оруулна уу
app-pin-title-puk = { -puk } кодоо оруулна уу
app-pin-for-open-software-token = Програмын токены дараах файлыг нээх гэж байна:
app-pin-for-make-request = Дараах токен дээр түлхүүр болон гэрчилгээний хүсэлт үүсгэх гэж байна:
app-pin-for-install-certificate = Олгосон гэрчилгээг дараах токен дээрх түлхүүрт нь суулгах гэж байна:
app-pin-for-test-signature = Дараах токен дээрх түлхүүрээр туршилтын гарын үсэг зурах гэж байна:
app-pin-for-prove-registration = Дараах токен дээрх түлхүүрээр татварын системд илгээх лавлагаанд гарын үсэг зурах гэж байна:
app-pin-for-change-pin = Дараах токены нууц кодыг солих гэж байна:
app-pin-for-first-pin = Дараах токенд анхны { -pin } код тавих гэж байна:
app-pin-for-unblock = Дараах токенд шинэ { -pin } код тавьж, түгжээг нь тайлах гэж байна:
app-pin-for-new-software-token = Програмын токены дараах шинэ файлыг үүсгэх гэж байна:
app-pin-label-password = Файлын нууц үг
app-pin-label-pin = Токены { -pin } код
app-pin-label-puk = Токены { -puk } эсвэл { -so-pin } код
app-pin-new-pin = Шинэ { -pin } код
app-pin-new-password = Шинэ нууц үг
app-pin-new-again-pin = Шинэ { -pin } кодоо дахин бичнэ үү
app-pin-new-again-password = Шинэ нууц үгээ дахин бичнэ үү
# $least, $most (Number) - how many characters.
app-pin-rule = { $least }–{ $most } латин үсэг, цифр, тэмдэг. Хоосон зай байж болохгүй.
app-pin-differ = Хоёр удаа бичсэн зүйл адилгүй байна.
app-pin-tries-uncounted = Файл оролдлого тоолдоггүй. Файлтай хэн ч хязгааргүй таах боломжтой тул нууц үг урт байх ёстой.
app-pin-tries-unknown = Токен буруу оролдлого мэдээлээгүй. Хэдэн оролдлого байгааг хэлдэггүй.
app-pin-tries-low = Өмнө нь буруу оруулсан байна. Хэдэн оролдлого үлдсэнийг токен хэлдэггүй; цөөхөн үлдсэн байж магадгүй.
app-pin-tries-last = Ганц оролдлого үлдлээ. Энэ удаа буруу бол токен түгжигдэнэ.
# $word - the word to type, app-pin-consent-word.
app-pin-consent = Сүүлчийн оролдлогыг ашиглахын тулд дараах үгийг бичнэ үү: { $word }
app-pin-consent-word = зөвшөөрч байна
app-pin-pad = Товчийг дараад уншигчийн товчлуур дээр кодоо оруулна уу. Энэ цонхонд юу ч бичихгүй.
# $pin - the PIN of the practice token.
app-pin-practice = Дадлагын токены код: { $pin }. Энэ код юуг ч хамгаалдаггүй.
app-pin-use-pin = Энэ { -pin } кодыг ашиглах. Буруу бол нэг оролдлого хасагдана
app-pin-use-puk = Энэ { -puk } кодыг ашиглах. Буруу бол нэг оролдлого хасагдана
app-pin-use-pad = Уншигч дээр оруулах. Буруу бол нэг оролдлого хасагдана
app-pin-use-password = Энэ нууц үгийг ашиглах
app-pin-create = Файл үүсгэх
app-pin-show = Бичсэн зүйлийг харуулах
app-pin-open = Нээх
app-pin-caps-lock = Caps Lock асаалттай байна.
app-pin-keyboard = Гарын хэл латин үсэг дээр биш байж магадгүй.
app-pin-safe = Таны бичсэн зүйл энэ компьютерт л үлдэх бөгөөд хадгалагдахгүй.
