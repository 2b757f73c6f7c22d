### What can go wrong between the program and other computers, and what they say of a certificate.
### `.why` tells the reason where there is more to tell, `.action` the one thing to do.

## On the way to the host

# $host - the name that was asked.
net-host-not-found = Компьютер дараах хаягийг олсонгүй: { $host }. Интернэт холболтгүй байж болно.
    .action = Интернэт холболтоо шалгана уу
# $host - the host.
net-connection-refused = { $host } сервер холболтыг хүлээж авсангүй. Үйлчилгээ нь зогссон, эсвэл галт хана портыг нь хаасан байж болно.
    .action = Дараа дахин оролдоно уу
# $host - the host. $onlyFrom - the only country from which it answers, or "unknown".
net-not-reachable =
    { $onlyFrom ->
        [ir] { $host } серверт холбогдож чадсангүй. Та Ираны гадна байгаа юу, эсвэл VPN асаалттай юу? Энэ систем ихэвчлэн зөвхөн Иран дотроос хариулдаг.
       *[other] Энэ сүлжээнээс { $host } серверт холбогдож чадсангүй.
    }
    .action = Холболт, VPN хоёроо шалгана уу
# $host - the host. $seconds (Number) - how long we waited. $onlyFrom - the only country from which it answers, or "unknown".
net-timed-out =
    { $onlyFrom ->
        [ir] { $host } сервер { $seconds } секундын дотор хариулсангүй. Та Ираны гадна байгаа юу, эсвэл VPN асаалттай юу? Энэ систем ихэвчлэн зөвхөн Иран дотроос хариулдаг.
       *[other] { $host } сервер { $seconds } секундын дотор хариулсангүй. Холболт удаан, эсвэл галт хана хааж байж болно.
    }
    .action = Холболт, VPN хоёроо шалгана уу
# $host - the host.
net-tls-failed = { $host } сервертэй аюулгүй холболт тогтоож чадсангүй. Дунд нь ямар нэгэн зүйл саад болж байна.
    .why = Ихэвчлэн VPN, вирусийн эсрэг програм, эсвэл сүлжээний шүүлтүүр шалтгаан болдог.
    .action = Өөр сүлжээгээр оролдоно уу
# $host - the host.
net-host-untrusted = { $host } сервер жинхэнэ гэдгээ баталж чадаагүй тул юу ч илгээсэнгүй.
    .why = Компьютерын цаг буруу, эсвэл дунд нь хэн нэгэн энэ серверийн дүр эсгэж байна: байгууллагын шүүлтүүр, вирусийн эсрэг програм, эсвэл үүнээс ч аюултай этгээд.
    .action = Компьютерын цагаа шалгана уу
# $host - the host.
net-host-name-differs = { $host } серверийн оронд өөр серверийн гэрчилгээтэй хариу ирсэн тул юу ч илгээсэнгүй.
    .why = Дундах шүүлтүүр, эсвэл эхлээд нэвтрэх шаардлагатай сүлжээ буруу газар чиглүүлж байна.
    .action = Өөр сүлжээгээр оролдоно уу
# $host - the host. $address - where its name leads.
net-host-address-private = { $host } нэр зөвхөн энэ сүлжээн дотор байдаг хаяг руу зааж байна: { $address }.
    .why = Дундах шүүлтүүр, эсвэл эхлээд нэвтрэх шаардлагатай сүлжээ серверийн оронд хариулж байна.
    .action = Өөр сүлжээгээр оролдоно уу
net-no-trust-store = Энэ компьютерын итгэмжлэгдсэн олгогчдын жагсаалтыг уншиж чадаагүй тул аюулгүй холболтыг шалгах боломжгүй.
    .action = Үйлдлийн системээ шинэчилнэ үү
# $host - the host. $proxy - address of the proxy.
net-proxy-refused = Энэ компьютерт тохируулсан { $proxy } прокси { $host } сервер рүү нэвтрүүлсэнгүй.
    .why = Хаасан VPN програм ихэвчлэн прокси тохиргоогоо үлдээдэг.
    .action = Проксигоо шалгах эсвэл унтраана уу
# $address - the address.
net-address-unusable = Энэ хаягаас интернэтээр асуух боломжгүй: { $address }.
    .action = Олгогчид мэдэгдэнэ үү

## What came back

# $host - the host. $status (Number) - HTTP status.
net-answer-status = { $host } сервер алдаагаар хариуллаа: { NUMBER($status, useGrouping: "false") }.
    .action = Дараа дахин оролдоно уу
# $host - the host.
net-answer-cut = { $host } серверийн хариу дундаа тасарлаа. Холболт тогтворгүй, эсвэл дунд нь ямар нэгэн зүйл тасалсан байна.
    .action = Дахин оролдоно уу
# $host - the host. $limit (Number) - the most that is read, in bytes.
net-answer-too-large = { $host } серверийн хариу хэт том байна. Дээд хэмжээ: { $limit } байт. Хариуг уншаагүй.
    .action = Өөр сүлжээгээр оролдоно уу
# $host - the host. $found - what it called its answer, or "unknown".
net-answer-wrong-kind =
    { $found ->
        [unknown] { $host } сервер асуусан зүйлээс өөр хариу ирүүллээ.
       *[other] { $host } сервер асуусан зүйлээс өөр хариу ирүүллээ: { $found }.
    }
    .why = Зочид буудал, албан газрын сүлжээ нэвтэртэл өөрийн хуудсаа харуулдаг.
    .action = Вэб хуудас нээж, сүлжээнд нэвтэрнэ үү
# $host - the host. $to - where it sends us.
net-redirected-elsewhere = { $host } серверт холбогдсонгүй. Сүлжээ өөр хаяг руу чиглүүллээ: { $to }.
    .why = Зочид буудал, албан газрын сүлжээ нэвтэртэл ингэдэг.
    .action = Вэб хуудас нээж, сүлжээнд нэвтэрнэ үү
# $host - the host. $to - where the network leads, or "unknown".
net-captive-portal =
    { $to ->
        [unknown] { $host } серверийн оронд сүлжээ өөрийн хуудсыг харууллаа.
       *[other] { $host } серверийн оронд сүлжээ өөрийн хуудсыг харууллаа: { $to }.
    }
    .why = Зочид буудал, албан газрын сүлжээ нэвтэртэл ингэдэг.
    .action = Вэб хуудас нээж, сүлжээнд нэвтэрнэ үү
# $host - the host.
net-redirected-too-often = { $host } сервер хаягаас хаяг руу эргэлдүүлээд хариу өгсөнгүй.
    .action = Дараа дахин оролдоно уу
# $host - the host.
net-answer-unreadable = { $host } серверийн хариуг унших боломжгүй байна.
    .action = Дараа дахин оролдоно уу

## The clock

# $host - the host.
net-clock-wrong = Энэ компьютерын цаг { $host } серверийн цагаас нэг минутаас илүү зөрж байна.
    .why = Гарын үсэгт зурсан цаг нь бичигддэг. Цаг буруу бол хүлээж авдаггүй.
    .action = Огноо, цагаа зөв тохируулна уу

## Whether a certificate is revoked

net-certificate-unreadable = Гэрчилгээг уншиж чадаагүй тул асуух боломжгүй.
    .action = Гэрчилгээгээ дахин сонгоно уу
net-no-address = Хүчингүй болсон эсэхийг хаанаас асуухыг гэрчилгээнд заагаагүй байна.
    .action = Олгогчоос асууна уу
net-issuer-differs = Олдсон олгогч энэ гэрчилгээг олгоогүй байна.
    .action = Зөв олгогчийн гэрчилгээг сонгоно уу
# $host - the host.
net-signature-wrong = { $host } серверийн хариу дамжих явцдаа өөрчлөгдсөн, эсвэл хуурамч тул хүчинд тооцсонгүй.
    .action = Өөр сүлжээгээр оролдоно уу
# $host - the host. $oid - the way of signing, by its number.
net-signature-kind-unknown = { $host } серверийн хариуд аюулгүй бус эсвэл танигдаагүй аргаар гарын үсэг зурсан тул хүчинд тооцсонгүй: { $oid }.
    .action = Олгогчоос асууна уу
# $host - the host.
net-signer-unauthorized = { $host } серверийн хариуд олгогч ч, түүний эрх олгосон хэн ч гарын үсэг зураагүй тул хүчинд тооцсонгүй.
    .action = Олгогчоос асууна уу
# $host - the host. $ended - its last moment.
net-answer-outdated = { $host } серверийн хариуны хугацаа дууссан, эсвэл энэ компьютерын цаг буруу байна. Дууссан өдөр: { DATETIME($ended, dateStyle: "long") }.
    .action = Цагаа шалгаад дахин оролдоно уу
# $host - the host. $begins - its first moment.
net-answer-too-early = { $host } серверийн хариуны хугацаа энэ компьютерын цагаар хараахан эхлээгүй байна. Эхлэх өдөр: { DATETIME($begins, dateStyle: "long") }.
    .action = Цагаа шалгаад дахин оролдоно уу
# $host - the host.
net-answer-for-another = { $host } сервер энэ гэрчилгээний биш, өөр гэрчилгээний тухай хариуллаа.
    .action = Олгогчоос асууна уу
# $host - the host.
net-nonce-differs = { $host } сервер өөр асуултын хариуг ирүүллээ. Хэн нэгэн хуучин хариуг дахин илгээж байж болно.
    .action = Дахин оролдоно уу
# $host - the host. $status (Number) - what it answered (RFC 6960).
net-responder-refused = { $host } сервер гэрчилгээ хүчингүй болсон эсэхийг хэлэхээс татгалзлаа. Хариу: { $status }.
    .action = Дараа дахин оролдоно уу
# $host - the host.
net-responder-unknowing = { $host } сервер энэ гэрчилгээг мэдэхгүй байна. Өнөөдөр олгосон бол хараахан бүртгээгүй байж болно.
    .action = Олгогчоос асууна уу

## The live proof

net-key-differs = Гарын үсгийг гэрчилгээнийхээс өөр түлхүүрээр зурсан байна. Юу ч илгээгээгүй.
    .action = Энэ гэрчилгээний токеныг залгана уу
net-memory-id-malformed = Давтагдашгүй дугаар зургаан тэмдэгттэй, зөвхөн латин том үсэг, тооноос бүрддэг. Юу ч илгээгээгүй.
    .action = Давтагдашгүй дугаараа засна уу

## Programs on this computer through which a portal's page reaches the token

# $agent - name of the program.
net-agent-not-running = { $agent } програм энэ компьютерт ажиллахгүй байгаа тул вэб хуудас таны токенд хүрч чадахгүй байна.
    .action = Програмаа эхлүүлнэ үү
# $agent - name of the program.
net-agent-not-installed = { $agent } програм энэ компьютерт суугаагүй байна. Вэб хуудас таны токенд хүрэхийн тулд энэ програм хэрэгтэй.
    .action = Үйлдвэрлэгчийн хуудаснаас суулгана уу
# $agent - name of the program. $version - what is installed. $needed - the oldest that works.
net-agent-outdated = { $agent } програм хэт хуучин байна. Суулгасан хувилбар: { $version }. Хэрэгтэй хувилбар: { $needed } буюу түүнээс шинэ.
    .action = Програмаа шинэчилнэ үү
# $agent - name of the program. $address - address and port.
net-agent-port-taken = { $agent } програмын оронд өөр програм хариулж байна: { $address }.
    .why = Хоёр програм нэг портыг зэрэг ашиглаж чадахгүй. Түрүүлж эхэлсэн нь эзэмшинэ.
    .action = Нөгөө програмаа хаана уу
# $agent - name of the program. $host - the name portals use. $address - where it leads, or "unknown".
net-agent-name-elsewhere =
    { $address ->
        [unknown] Энэ сүлжээнд { $host } нэр танигдахгүй байна. Энэ нэр { $agent } програм ажиллаж буй энэ компьютерт хүргэх ёстой.
       *[other] { $host } нэр өөр хаяг руу зааж байна: { $address }. Энэ нэр { $agent } програм ажиллаж буй энэ компьютерт хүргэх ёстой.
    }
    .why = Олон модем, чиглүүлэгч компьютерыг өөрийг нь заасан нэрийг зөвшөөрдөггүй.
    .action = Өөр DNS сервер тохируулна уу
# $agent - name of the program. $address - address and port.
net-agent-half-open = { $agent } програм ажиллаж байгаа боловч аюулгүй холболтын порт нь хаалттай байна: { $address }.
    .why = Аюулгүй вэб хуудсанд энэ порт хэрэгтэй. Галт хана, эсвэл вирусийн эсрэг програм хаасан байж болно.
    .action = Програмаа хаагаад дахин нээнэ үү
# $agent - name of the program. $address - address and port.
net-agent-tls-failed = { $agent } програмтай аюулгүй холболт тогтоож чадсангүй: { $address }.
    .why = Програмын өөрийнх нь гэрчилгээ гэмтсэн, эсвэл вирусийн эсрэг програм дунд нь саад болж байж болно.
    .action = Програмаа дахин суулгана уу
# $agent - name of the program. $address - address and port.
net-agent-mute = { $agent } програм холболтыг хүлээж авсан боловч хариу өгөхгүй байна: { $address }.
    .action = Програмаа хаагаад дахин нээнэ үү

## What the tax system refuses with. $number - its error code, as it writes it

moadian-question-malformed = { $number } алдаа: { -tamga } татварын системийн хүлээж авдаггүй хэлбэрээр асуулаа. Энэ таны буруу биш.
    .action = Хамгийн шинэ хувилбарыг суулгана уу
moadian-nonce-spent = { $number } алдаа: асуулт хоцорч ирснийг татварын систем хоёр удаа дараалан мэдэгдлээ.
    .action = Цагаа шалгаад дахин оролдоно уу
moadian-holder-differs = { $number } алдаа: гэрчилгээн дэх дугаар давтагдашгүй дугаарын эзнийхээс өөр байна.
    .why = Ихэвчлэн байгууллагын тамганы оронд хувийн токен залгасан байдаг.
    .action = Зөв токеноо залгана уу
moadian-memory-unknown = { $number } алдаа: татварын систем идэвхтэй ийм давтагдашгүй дугаар мэдэхгүй байна.
    .action = Цахим хавтас дахь жагсаалттай тулгана уу
moadian-company-unknown = { $number } алдаа: татварын систем энэ дугаарыг итгэмжлэгдсэн компанийнх гэж үзсэн боловч идэвхтэй ийм компани мэдэхгүй байна.
    .action = Өөрийн давтагдашгүй дугаараа оруулна уу
moadian-certificate-refused = { $number } алдаа: татварын систем энэ гэрчилгээг хүлээж авсангүй. Хугацаа нь дууссан, хүчингүй болсон, эсвэл олгогч нь магадлан итгэмжлэгдээгүй байна.
    .action = Хүчинтэй эсэхийг олгогчоос асууна уу
moadian-key-not-registered = { $number } алдаа: энэ давтагдашгүй дугаарт түлхүүр бүртгэгдээгүй байна.
    .action = Нийтийн түлхүүрээ байршуулна уу
moadian-signature-refused = { $number } алдаа: татварын систем гарын үсгийг хүлээж авсангүй. Өөр түлхүүр бүртгэгдсэн байна.
    .action = Гэрчилгээний түлхүүрээ байршуулна уу
moadian-certificate-unreadable = { $number } алдаа: татварын систем илгээсэн гэрчилгээг уншиж чадсангүй.
    .action = Олгогчоос гэрчилгээгээ дахин авна уу
moadian-registered-key-damaged = { $number } алдаа: энэ давтагдашгүй дугаарт бүртгэгдсэн түлхүүр хүчингүй байна.
    .action = Түлхүүрээ дахин байршуулна уу
moadian-memory-malformed = { $number } алдаа: давтагдашгүй дугаарын хэлбэр буруу байна. Зургаан тэмдэгттэй, зөвхөн латин том үсэг, тооноос бүрддэг.
    .action = Давтагдашгүй дугаараа засна уу
moadian-memory-forbidden = { $number } алдаа: энэ гэрчилгээ энэ давтагдашгүй дугаарыг харах эрхгүй байна.
    .action = Гэрчилгээ, дугаар хоёроо шалгана уу
moadian-economic-code-unknown = { $number } алдаа: татварын систем энэ эдийн засгийн дугаарыг танихгүй, эсвэл орны тоо нь буруу байна.
    .action = Эдийн засгийн дугаараа шалгана уу
moadian-service-fault = { $number } алдаа: татварын системд өөрт нь алдаа гарлаа. Таны гэрчилгээтэй холбоогүй.
    .action = Хэдэн цагийн дараа дахин оролдоно уу
moadian-contract-missing = { $number } алдаа: энэ давтагдашгүй дугаар, итгэмжлэгдсэн компани хоёрын гэрээг татварын систем мэдэхгүй байна.
    .action = Итгэмжлэгдсэн компани руу залгана уу
moadian-invoice-fault = { $number } алдаа: энэ нь нэхэмжлэхтэй холбоотой, харин { -tamga } нэхэмжлэх илгээдэггүй.
    .action = Нягтлан бодох програмынхнаас асууна уу
moadian-inquiry-fault = { $number } алдаа: энэ нь нэхэмжлэхийн төлөвтэй холбоотой, харин { -tamga } үүнийг асуудаггүй.
    .action = Нягтлан бодох програмынхнаас асууна уу
moadian-old-interface = { $number } алдаа: энэ нь програм холбогддог хуучин аргад хамаарна.
    .action = Нягтлан бодох програмаа шинэчилнэ үү
moadian-code-new = { $number } алдаа: { -tamga } програмын энэ хувилбарыг гаргах үед энэ алдааг нийтлээгүй байсан.
    .action = Хамгийн шинэ хувилбарыг суулгана уу

## What the tax system finds, although it takes the certificate

moadian-takes = Татварын систем энэ давтагдашгүй дугаарт энэ гэрчилгээг хүлээж авч байна.
moadian-owner-differs = Давтагдашгүй дугаар таны оруулсан дугаарт биш, өөр дугаарт харьяалагдаж байна.
    .action = Хоёр дугаараа тулгана уу
moadian-memory-inactive = Давтагдашгүй дугаар идэвхгүй тул түүгээр нэхэмжлэх илгээх боломжгүй.
    .action = Цахим хавтсандаа идэвхжүүлнэ үү
moadian-taxpayer-not-allocated = Татварын систем энэ татвар төлөгчийг хараахан бүртгэж аваагүй байна.
    .action = Татварын албанаас асууна уу
moadian-taxpayer-over-limit = Татвар төлөгч 6 дугаар зүйлд заасан хязгаарт хүрсэн тул одоогоор нэхэмжлэх хүлээж авахгүй.
    .action = Цахим хавтсандаа хязгаараа нэмнэ үү
moadian-taxpayer-suspended = Татварын алба энэ татвар төлөгчийг системээс түр түдгэлзүүлсэн байна.
    .action = Татварын албанаас асууна уу
moadian-taxpayer-barred = Татварын алба энэ татвар төлөгчийг системээс бүрмөсөн хассан байна.
    .action = Татварын албанаас асууна уу
moadian-taxpayer-status-new = Татвар төлөгчийн төлөвийг { -tamga } програмын энэ хувилбар танихгүй байна.
    .action = Татварын албанаас асууна уу

## Steps of the live proof, in order

moadian-step-reach = Татварын систем хариулж байна
moadian-step-clock = Цаг таарч байна
moadian-step-nonce = Нэг удаагийн тоо өгч байна
moadian-step-sign = Токен гарын үсэг зурж байна
moadian-step-server = Гарын үсгийг хүлээж авч байна
moadian-step-fiscal = Давтагдашгүй дугаар харагдаж байна
moadian-step-taxpayer = Татвар төлөгчийг таньж байна

## What other computers learn, told before anything is sent

sending-nothing = таны тухай мэдээлэл байхгүй
sending-serial-number = гэрчилгээний серийн дугаар, олгогч
sending-certificate = гэрчилгээ, түүн дэх эзэмшигчийн нэр, дугаар
sending-memory-id = татварын санах ойн давтагдашгүй дугаар
sending-signature = гарын үсэг, зурсан цаг
sending-economic-code = татварын системээс өгсөн эдийн засгийн дугаар

## Whether a certificate is revoked, and why

revocation-good = Гэрчилгээ хүчингүй болоогүй байна.
# $since - when.
revocation-revoked = Гэрчилгээ хүчингүй болсон байна. Огноо: { DATETIME($since, dateStyle: "long") }.
revocation-unknown = Гэрчилгээ хүчингүй болсон эсэх нь тодорхойгүй.
revocation-reason-unspecified = шалтгааныг хэлээгүй
revocation-reason-key-compromise = түлхүүр өөр хүний гарт орсон
revocation-reason-ca-compromise = олгогчийн түлхүүр өөр хүний гарт орсон
revocation-reason-affiliation-changed = эзэмшигчийн мэдээлэл өөрчлөгдсөн
revocation-reason-superseded = шинэ гэрчилгээгээр солигдсон
revocation-reason-cessation-of-operation = цаашид хэрэггүй болсон
revocation-reason-certificate-hold = түр түдгэлзүүлсэн, сэргээж болно
revocation-reason-remove-from-crl = түр түдгэлзүүлээд дахин сэргээсэн
revocation-reason-privilege-withdrawn = эзэмшигчийн эрхийг хассан
revocation-reason-aa-compromise = шинж чанарын гэрчилгээ олгогчийн түлхүүр өөр хүний гарт орсон
