### The terminal: id cli-<thing>. Wrong use: cli-<code>, with `.action`.
### What a person types is a literal, so that it keeps its direction: { "--json" }.

## Wrong use

cli-no-command = Тушаал өгөгдөөгүй байна.
    .action = { "tamga --help" } гэж бичиж үзнэ үү
cli-command-unknown = { $command } гэсэн тушаал байхгүй.
    .action = { "tamga --help" } гэж бичиж үзнэ үү
cli-option-unknown = { $option } гэсэн сонголт байхгүй, эсвэл утга авдаггүй.
    .action = { "tamga --help" } гэж бичиж үзнэ үү
cli-value-missing = { $option } сонголтын ард утга бичих ёстой.
    .action = Утгыг нь нэмж бичнэ үү
cli-argument-unexpected = Энэ үг илүүдсэн байна: { $argument }.
    .action = Түүнийг хасна уу
cli-no-check-named = Ямар ч шалгалтыг нэрлээгүй байна.
    .action = { "tamga --help" } дотроос сонгоно уу
cli-check-unknown = { $check } гэсэн шалгалт байхгүй.
    .action = { "tamga --help" } дотроос сонгоно уу
cli-no-guide-named = Ямар ч зааврыг нэрлээгүй байна.
    .action = { "tamga guide list" } дотроос сонгоно уу
cli-guide-unknown = { $guide } гэсэн заавар байхгүй.
    .action = { "tamga guide list" } дотроос сонгоно уу
cli-step-unknown = Энэ зааварт ийм алхам байхгүй: { $step }.
    .action = { "tamga guide show ID" } гэж үзнэ үү
cli-guide-unreadable = Зааврын файлыг уншиж чадсангүй: { $path }.
    .action = Файлын нэрийг шалгана уу
cli-no-workbook-named = Бөглөсөн файлыг нэрлээгүй байна.
    .action = { "tamga sheet FILE --form FORM" } гэнэ
cli-no-form-named = Харьцуулахад порталын хоосон маягт хэрэгтэй.
    .action = { "--form FORM" } нэмнэ үү
cli-workbook-unreadable = Файлыг уншиж чадсангүй: { $path }.
    .action = Файлын нэрийг шалгана уу
cli-locale-unknown = { -tamga } энэ хэлийг мэдэхгүй: { $locale }.
    .action = { "fa, vi, mn, en" } дундаас сонгоно уу
cli-field-malformed = Талбарыг { "ID=VALUE" } хэлбэрээр бичдэг, харин ингэж биш: { $field }.
    .action = { "--field holder-number=…" } гэж бичнэ
cli-descriptor-malformed = Файлын дескриптор нь бага тоо байдаг, харин энэ биш: { $descriptor }.
    .action = Тоо бичнэ үү, жишээ нь { "0" }
cli-password-unreadable = Файлын дескрипторын дугаар { $descriptor }: нууц үг уншигдсангүй.
    .action = Файл бүрт нэг мөр өгнө үү
cli-no-terminal = Нууц үг хэрэгтэй боловч асуух терминал алга: { $path }.
    .action = { "--password-fd" } ашиглана уу
cli-no-certificate-file-named = Гэрчилгээний файлыг заагаагүй байна.
    .action = Олгогчийн файлыг зааж өгнө үү
cli-file-unreadable = Файлыг уншиж чадсангүй: { $path }.
    .action = Файлын нэрийг шалгана уу
cli-no-profile-named = Загварыг заагаагүй байна.
    .action = { "tamga --help" } дотроос сонгоно уу
cli-profile-unknown = { $profile } гэсэн загвар байхгүй.
    .action = { "tamga --help" } дотроос сонгоно уу
cli-key-kind-unknown = { $key } гэсэн төрлийн түлхүүр байхгүй.
    .action = { "tamga --help" } дотроос сонгоно уу
cli-piece-unknown = Хүсэлтэд { $piece } гэсэн хэсэг байхгүй.
    .action = { "tamga --help" } дотроос сонгоно уу
cli-no-code-given = Утсаар уншиж өгсөн кодыг бичээгүй байна.
    .action = Кодын найман тэмдэгтийг бичнэ үү
cli-no-atr-given = Картын ATR утгыг бичээгүй байна.
    .action = { "tamga inventory" } дотроос авна уу
cli-atr-malformed = ATR утга арван зургаатын тооллоор 2–33 байт байдаг, харин энэ тийм биш: { $atr }.
    .action = { "tamga inventory" } дотроос авна уу
cli-no-memory-named = Татварын санах ойн дугаарыг бичээгүй байна.
    .action = { "--field memory-id=…" } нэмнэ үү
cli-entries-differ = Хоёр удаа оруулсан нь таарахгүй байна. Юу ч өөрчлөгдөөгүй.
    .action = Хоёр удаа ижил бичнэ үү
cli-no-desk = { -tamga } энд хараахан ажил хадгалаагүй байна.
    .action = Програмын цонхыг нэг удаа нээнэ үү
cli-case-malformed = Ажлыг дугаараар нь заадаг, харин энэ дугаар биш: { $case }.
    .action = { "tamga case list" } дотроос сонгоно уу
cli-no-case-named = Ажлын дугаарыг бичээгүй байна.
    .action = { "tamga case list" } дотроос сонгоно уу
cli-no-value-given = Талбарын төрөл, утга хоёуланг нь бичих ёстой.
    .action = { "tamga --help" } гэж бичиж үзнэ үү
cli-kind-unknown = Ийм төрлийн талбар байхгүй: { $kind }.
    .action = Төрлийг зааврын маягтаас харна уу
cli-no-subscriber-named = Эзэмшигчийн дугаарыг бичээгүй байна.
    .action = Албан ёсны дугаарыг нь бичнэ үү
cli-subscriber-unknown = Ийм дугаартай эзэмшигч бүртгэлд алга: { $number }.
    .action = Дугаараа шалгана уу
cli-action = Хийх зүйл: { $action }
cli-password = Нууц үг, { $path }:
cli-new-password = Шинэ нууц үг, { $path }:
cli-new-password-again = Шинэ нууц үгээ дахин бичнэ үү:
cli-pin = { -pin } код, токен { $path } (буруу бол нэг оролдлого хасагдана):
cli-puk = { -puk } эсвэл { -so-pin } код, токен { $path } (буруу бол нэг оролдлого хасагдана):
cli-management-key = Картын удирдлагын түлхүүр, арван зургаатын тооллоор ({ $path }):
cli-new-pin = Шинэ { -pin } код:
cli-new-pin-again = Шинэ { -pin } кодоо дахин бичнэ үү:
cli-pin-lengths =
    { $most ->
        [unknown] { -pin } код багадаа { $least } тэмдэгттэй.
       *[other] { -pin } код { $least }–{ $most } тэмдэгттэй.
    }
cli-pin-of-file = Програмын токен нууц үгтэй бөгөөд оролдлого тоолдоггүй.
cli-pin-changed = { -pin } код эсвэл нууц үг солигдлоо.
cli-pin-unblocked = Шинэ { -pin } код тавьж, токены түгжээг тайллаа.
cli-key = Түлхүүр: { $label }, { $id }
cli-key-signs = Түлхүүрээр гарын үсэг зурлаа. Шалгахад зөв байна.
cli-installed = Гэрчилгээг түлхүүрийнх нь хажууд суулгалаа. Түлхүүрээр гарын үсэг зурж болж байна.
cli-attribute = { $name }: { $value }
cli-request-made = Түлхүүр токен дээр байна. Түүгээр гарын үсэг зурж болж байна. Хүсэлтийг шалгахад зөв байна.
cli-written = Хадгалсан файл: { $path }
cli-would-tell = Хэнээс ч асуугаагүй. { "--online" } нэмбэл дараахыг илгээнэ:
cli-add-online = Зөвшөөрч байвал { "--online" } нэмж дахин ажиллуулна уу.

## Readers, drivers, tokens

cli-service-running = Ухаалаг картын үйлчилгээ: ажиллаж байна
cli-service-stopped = Ухаалаг картын үйлчилгээ: зогссон
cli-service-not-installed = Ухаалаг картын үйлчилгээ: суулгаагүй
cli-service-disabled = Ухаалаг картын үйлчилгээ: идэвхгүй болгосон
cli-service-hidden = Ухаалаг картын үйлчилгээ: энэ програмд хүрэх боломжгүй
cli-service-refused = Ухаалаг картын үйлчилгээ: энэ хэрэглэгчийг оруулахгүй байна
cli-no-reader = Уншигч залгаагүй байна.
cli-reader = Уншигч: { $reader }
cli-card = Карт, ATR: { $atr }
cli-card-product = Танигдсан нэр: { $product }
cli-card-in-use = Өөр програм картыг дангаараа ашиглаж байна.
cli-no-card = Карт алга
cli-no-driver = Токены драйвер олдсонгүй.
cli-driver = Драйвер: { $path }
cli-driver-about = { $description }, { $manufacturer }, { $version }
cli-no-token = Энэ драйверт токен харагдахгүй байна.
cli-software-token = Програмын токен: { $path }
cli-token = Токен: { $label }, серийн дугаар { $serial }
cli-token-made = Үйлдвэрлэгч ба загвар: { $manufacturer }, { $model }
cli-token-empty = Токеныг хараахан бэлтгээгүй байна.
cli-pin-usable = { -pin } код: ашиглах боломжтой
cli-pin-locked = { -pin } код: түгжигдсэн
cli-pin-not-set = { -pin } код: хараахан тавиагүй
cli-pin-final-try = { -pin } код: ганц оролдлого үлдсэн, дараа нь токен түгжигдэнэ
cli-pin-count-low = { -pin } код: ашиглах боломжтой, гэхдээ өмнө нь буруу оруулсан
cli-pin-to-be-changed = { -pin } код: олгогчийн тавьсан хэвээр, солино уу
cli-token-certificates =
    { $count ->
        [0] Гэрчилгээ алга
       *[other] { $count } гэрчилгээ
    }
cli-token-keys =
    { $count ->
        [0] { -pin } кодгүйгээр унших нийтийн түлхүүр алга
       *[other] { $count } нийтийн түлхүүр
    }
cli-token-skipped = Уншиж чадаагүй объектын тоо: { $count }

## Certificates

cli-no-certificate = Гэрчилгээ харагдахгүй байна.
cli-holder = Эзэмшигч: { $name }
cli-practice = Зөвхөн дадлагад зориулсан, өөр газар хүчингүй
cli-number = { $name }: { $number }
cli-issuer = Олгогч: { $name }
cli-serial = Серийн дугаар: { $serial }
cli-validity = Хүчинтэй хугацаа: { DATETIME($from, dateStyle: "long") } – { DATETIME($until, dateStyle: "long") }
cli-days-left =
    { $days ->
        [0] Өнөөдөр сүүлийн өдөр
       *[other] { $days } хоног үлдсэн
    }
cli-expired =
    { $days ->
       *[other] { $days } хоногийн өмнө хугацаа нь дууссан
    }
cli-not-yet-valid = Хүчинтэй хугацаа нь эхлээгүй; дуусах хүртэл { $days } хоног
cli-on-hardware-token = Токен дээр: { $label }, серийн дугаар { $serial }
cli-on-software-token = Програмын токен дотор: { $label }, серийн дугаар { $serial }
cli-on-practice-token = Дадлагын токен дээр: { $label }, серийн дугаар { $serial }
cli-key-here = Түлхүүр нь энэ токен дээр байна
cli-key-elsewhere = Түлхүүр нь энэ токен дээр алга
cli-key-unknown = Түлхүүр нь энэ токен дээр байгаа эсэх { -pin } кодгүйгээр мэдэгдэхгүй

## Checks

cli-check-passed = Хэвийн: { $check }
cli-check-failed = Хэвийн бус: { $check }
## The diagnosis

cli-link = { $part }: { $state }
cli-notices = Мөн мэдэх хэрэгтэй зүйл:
cli-call-code = Утсаар уншиж өгөх код: { $code }

## A call code, read by a support agent

cli-support-caller-reads = Залгасан хүнд харагдаж буй нь:
cli-support-for-you = Мөн адил, таны хэлээр:
cli-support-nothing-broken = Залгасан хүний компьютерт саатал илрээгүй.
cli-support-seen = Залгасан хүний компьютерт:
cli-support-seen-system = Систем
cli-support-seen-service = Ухаалаг картын үйлчилгээ
cli-support-seen-readers = Карт уншигч, карт
cli-support-seen-module = Токены драйвер
cli-support-seen-days = Гэрчилгээ
cli-support-ask = Асуух зүйл: { $question }
cli-support-see = Дараа нь залгасан хүнд харагдах ёстой нь: { $sight }
cli-support-back = Өмнөх алхам: { $title } ({ $id })
cli-support-ahead = Дараагийн алхам: { $title } ({ $id })
cli-support-no-pin = { -pin } код, нууц үгийг хэзээ ч битгий асуугаарай, хэлэхийг нь ч битгий сонсоорой: туслахад хэрэггүй.

## Local agents

cli-agent-running =
    { $version ->
        [unknown] { $agent } ажиллаж байна.
       *[other] { $agent } ажиллаж байна, хувилбар: { $version }.
    }

## Kinds of cards

cli-product-none = Ингэж хариулдаг картын төрөл мэдэгдэхгүй байна.
cli-product-ambiguous = Өөр төрлийн карт ч ингэж хариулж болох тул дээрх бичгийг нь бас хараарай.
cli-product-token = Гарын үсэг зурах { -usb } токен
cli-product-card = Гарын үсэг зурах карт
cli-product-identity-card = Иргэний үнэмлэх эсвэл жолооны үнэмлэх, гарын үсэг зурдаггүй
cli-product-bank-card = Банкны карт, гарын үсэг зурдаггүй
cli-product-sim-card = Утасны SIM карт, гарын үсэг зурдаггүй
cli-product-foreign = Дараах драйверууд үүнийг өөрийнх гэж үзэвч уншиж чаддаггүй: { $modules }
cli-product-get = Драйверыг нь гэрчилгээ олгогч өгдөг. Энэ үйлдвэрлэгчийн токеныг олгодог газрууд:

## Guides

cli-guide-step = { $number }. { $title } ({ $id })
cli-guide-actor = Хэн: { $actor }
cli-guide-place = Хаана: { $place }
cli-guide-choice = Сонголт: { $choice } (дараагийнх: { $next })
cli-guide-labels = Хуудсан дээр: { $path }
cli-guide-field = Бөглөх: { $field }
cli-guide-document = Авч очих: { $document }
cli-guide-cost = Төлбөр: { $name }: { $currency ->
        [irr] { $amount } Ираны риал
        [vnd] { $amount } Вьетнамын донг
       *[mnt] { $amount } төгрөг
    }{ $tax ->
        [0] { "" }
       *[other] { " " }дээр нэмэх нь { $tax }% татвар
    }
cli-guide-portal = { $name }: { $url }
cli-guide-check = Токен дээр шалгана: { $check }
cli-guide-caution = Анхаар: { $caution }
cli-guide-help =
    { $value ->
        [unknown] Тусламж: { $who }
       *[other] Тусламж: { $who }: { $value }
    }
cli-guide-source = Эх сурвалж: { $title } (сүүлд үзсэн: { DATETIME($day, dateStyle: "long") })
cli-guide-sound = { $guide }: алдаагүй
cli-guide-faulty = { $guide }: алдаатай
cli-guide-step-old = Нэг жилээс илүү хугацаанд дахин шалгаагүй алхам: { $step } (сүүлд үзсэн: { DATETIME($day, dateStyle: "long") })
cli-guide-step-unlabelled = Портал нээдэг мөртлөө цэсийн нэр заагаагүй алхам: { $step }

## Cases, and which portal knows which certificate

# $at, $of (Number) - step 3 of 8.
cli-case = { $id } дугаартай ажил: { $guide }. Алхам: { $at }/{ $of }
cli-case-none = Эхлүүлсэн ажил алга.
cli-case-subscriber = Эзэмшигчийн дугаар: { $number }
cli-case-waiting = Хүлээх хугацаа: { DATETIME($until, dateStyle: "long", timeStyle: "short") } хүртэл
cli-case-finished = Бүх алхам дууссан
cli-case-done = Дууссан: { $title }
cli-case-ahead = Дараа нь: { $title }
cli-ledger-newest = Хамгийн шинэ гэрчилгээ: { $serial }
cli-ledger-empty = Гэрчилгээ бүртгүүлэх портал алга.
cli-ledger-entry = { $portal }: { $state ->
        [known] гэрчилгээ бүртгэлтэй: { $serial }, бүртгүүлсэн өдөр: { DATETIME($since, dateStyle: "long") }
        [outdated] хуучин гэрчилгээ бүртгэлтэй хэвээр: { $serial }
       *[unknown] гэрчилгээ хараахан бүртгэлгүй
    }

## Help

cli-help-about = { -tamga } юу залгаатай байгааг харуулж, гэрчилгээг уншиж шалгаж, зааврыг танилцуулна.
cli-help-commands = Тушаалууд:
cli-help-diagnose = Компьютерээс портал хүртэл токеныг ажиллуулахгүй байгаа зүйлийг олж, хийх ганц зүйлийг хэлнэ
cli-help-code-show = Оношилгооны код, тусламжийн ажилтанд уншиж өгөхөд
cli-help-code-read = Энэ кодыг сонссон тусламжийн ажилтанд хэрэгтэй бүхэн
cli-help-agents = Портал токенд хүрэхдээ ашигладаг програмуудын төлөв
cli-help-products-match = Ямар төрлийн карт ийм ATR утгатай, драйвер нь аль вэ
cli-help-causes = Бүх шалтгаан, тайлбар, засах арга; үг заасан бол зөвхөн тэр үг орсон нь
cli-help-inventory = Уншигч, драйвер, токен болон тэдгээрийн асуудал
cli-help-certificates = Бүх гэрчилгээ: эзэмшигч, олгогч, хүчинтэй хугацаа, түлхүүр нь байгаа эсэх
cli-help-check = Эдгээр нөхцөл биелж байгаа эсэхийг шалгана
cli-help-guide-list = Зааврын жагсаалт
cli-help-guide-show = Нэг зааврыг алхам алхмаар
cli-help-guide-prove = Заавар зөв, үг нь бүрэн эсэхийг шалгана
cli-help-case-list = Програмын цонхонд эхлүүлсэн ажлууд
cli-help-case-show = Нэг ажил: хийсэн, одоо хийх, дараа хийх алхмууд
cli-help-case-next = Ажлын дараагийн алхам
cli-help-fields-check = Утгыг зааврын маягтынхтай адил шалгана
cli-help-calendar = Ажлын хүлээлт, гэрчилгээний дуусах өдрийг хуанлийн файлд бичнэ
cli-help-ledger = Энэ дугаартай эзэмшигчийн аль гэрчилгээ аль порталд бүртгэлтэй байгаа
cli-help-sheet = Бөглөсөн файлыг порталын хоосон маягттай нүд бүрээр нь харьцуулна
cli-help-pin-status = Токены { -pin } кодын төлөвийг харуулна; оролдлого хасагдахгүй
cli-help-pin-change = Токены { -pin } код эсвэл програмын токены нууц үгийг солино
cli-help-pin-unblock = { -puk } эсвэл { -so-pin } кодоор шинэ { -pin } код тавина
cli-help-sign-test = Токены түлхүүр бүрээр гарын үсэг зурж, гарын үсэг бүрийг шалгана
cli-help-request = Токеноос гардаггүй түлхүүр, түүний гэрчилгээний хүсэлтийг үүсгэнэ
cli-help-install = Олгогчийн ирүүлсэн гэрчилгээг түлхүүрийнх нь хажууд суулгана
cli-help-export = Гэрчилгээг порталуудын шаарддаг бүх хэлбэрээр гаргана
cli-help-verify = Гэрчилгээг хэн баталгаажуулсан, хүчингүй болсон эсэхийг харуулна
cli-help-prove-moadian = Ираны татварын систем гэрчилгээг хүлээж авах эсэхийг асууна; нэхэмжлэх илгээхгүй
cli-help-options = Сонголтууд:
cli-help-json = Үгийн оронд програмд зориулсан өгөгдөл
cli-help-locale = Хэл; заагаагүй бол терминалын хэл
cli-help-module = Зөвхөн энэ драйверыг уншина; хэд хэдэн удаа бичиж болно
cli-help-software-token = Энэ { -p12 } эсвэл { -pfx } файлыг нээж, нууц үгийг нь асууна; хэд хэдэн удаа бичиж болно
cli-help-password-fd = Нууц үгсийг энэ файлын дескриптороос уншина, файл бүрт нэг мөр
cli-help-token = Хэд хэдэн токен байвал аль нь болохыг заах серийн дугаар
cli-help-piv = Энэ уншигч дахь { -piv } картыг драйвергүйгээр ашиглана; дээр нь түлхүүр үүсгэж чадна
cli-help-last-try = { -pin } кодын сүүлчийн оролдлогыг ашиглахыг зөвшөөрнө
cli-help-management-key = { -pin } кодын дараа { -piv } картын удирдлагын түлхүүрийг асууна; үйлдвэрлэгчдийн ихэвчлэн тавьдаг түлхүүрийг сольсон картад хэрэглэнэ
cli-help-online = Сүлжээгээр бусдаас асуухыг зөвшөөрнө
cli-help-sandbox = Татварын системийн туршилтын орчноос асууна
cli-help-guide = Дагаж буй заавар; портал, алхам нь юуг шалгахыг тодорхойлно
cli-help-step = Зааврын алхам
cli-help-report = Хэний ч нэргүй тайланг харуулж, файл заасан бол түүнд бичнэ; юуг ч дарж бичихгүй
cli-help-from = Компьютерын оронд энэ тайланг оношилно
cli-help-caller-locale = Залгасан хүний хэл; заагаагүй бол зааврын улсын хэл
cli-help-key = Хүсэлтийн түлхүүрийн төрөл; заагаагүй бол загварын эхнийх
cli-help-output = Үр дүнг бичих файл; юуг ч дарж бичихгүй
cli-help-profiles = Хүсэлтийн загварууд, тэдгээрийн хэсгүүд:
cli-help-field = Шалгахдаа харьцуулах утга, жишээ нь { "holder-number=…" }
cli-help-desk = Ажлуудыг хадгалдаг хавтас, ердийн газраасаа өөр бол
cli-help-form = Порталын хоосон маягт, { "tamga sheet" } тушаалд
cli-help-help = Энэ текст
cli-help-version = Програмын хувилбар
cli-help-status = Төгсгөлийн код:
cli-help-status-good = Асуудал илрээгүй
cli-help-status-problem = Асуудал илэрсэн
cli-help-status-misuse = Тушаалыг гүйцэтгэх боломжгүй
cli-help-checks = Шалгалтууд:
