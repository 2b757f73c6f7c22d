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
app-begin = Эхлэх
app-rehearse = Токенгүйгээр дадлага хийх
app-case-resume = Үргэлжлүүлэх
app-case-open = Эргэж харах
app-case-changed = Сүүлд ажилласан:
app-case-finished = Дууссан
app-case-remove = Устгах
app-case-remove-really = Энэ ажлыг таны оруулсан бүх зүйлтэй хамт устгах уу? Устгасны дараа сэргээх боломжгүй.

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
app-part-certificate = Гэрчилгээ
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
# $amount (Number) - whole units.
app-money-irr = { $amount } Ираны риал
app-money-vnd = { $amount } Вьетнамын донг
app-money-mnt = { $amount } төгрөг
# $percent (Number)
app-cost-tax = дээр нь { $percent }% татвар
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
app-action-verify-registration = Порталаас лавлах
app-action-print-sheet = Энэ хуудсыг хэвлэх
app-action-note-certificate = Одоогийн гэрчилгээг тэмдэглэх
app-action-look-for-java = Энэ компьютероос Java хайх
app-action-watch-document = Хугацаа дуусахаас өмнө сануулах
app-action-check-workbook = Excel файл шалгах
app-action-open-ledger = Гэрчилгээний бүртгэлийг харах

## Certificates

app-certificates-intro = Эдгээр нь залгаатай токен болон нээлттэй файл дээрх гэрчилгээ юм. Тэдгээрийг уншихад { -pin } код хэрэггүй.
app-certificates-none = Гэрчилгээ харагдахгүй байна. Токеноо залгах эсвэл програмын токены файлаа нээнэ үү.
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
app-export-public-key = Нийтийн түлхүүр хадгалах
app-export-saved = Хадгаллаа. Хувийн түлхүүр токеноос хэзээ ч гарахгүй.
app-export-nothing = Хадгалах гэрчилгээ хараахан алга. Токеноо залгах эсвэл файлыг нь нээнэ үү.

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
app-about = { -tamga } нь тоон гарын үсгийн гэрчилгээ авах, сунгах, бүртгүүлэх ажилд таныг алхам алхмаар хөтөлж, боломжтой алхам бүрийг токен дээр нь шалгадаг. Энэ бол чөлөөт програм.
app-privacy = Та өөрөө илгээхгүй л бол энэ компьютероос юу ч гарахгүй. { -tamga } таны { -pin } кодыг хэзээ ч харуулахгүй, хадгалахгүй, хэнд ч мэдээлэл өгөхгүй.

## The window that asks for a password

app-pin-title = Нууц үгээ оруулна уу
app-pin-for-open-software-token = Програмын токены дараах файлыг нээх гэж байна:
app-pin-label = Файлын нууц үг
app-pin-show = Нууц үгийг харуулах
app-pin-open = Нээх
app-pin-again = Энэ нууц үг буруу байна. Дахин оруулна уу.
app-pin-caps-lock = Caps Lock асаалттай байна.
app-pin-keyboard = Гарын хэл латин үсэг дээр биш байж магадгүй.
app-pin-safe = Нууц үг энэ компьютерт л үлдэх бөгөөд хадгалагдахгүй.
