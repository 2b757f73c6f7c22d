### mn-certificate-revoke зааврын үгс, алхмуудын дарааллаар.

guide-mn-certificate-revoke = Гэрчилгээ хүчингүй болгох ({ -monpass })
    .body = Токеноо алдсан, { -pin } кодыг нь өөр хүн мэдсэн, эзэмшигч ажлаасаа гарсан, эсвэл мэдээлэл нь өөрчлөгдсөн бол гэрчилгээг хүчингүй болгуулна. { -monpass } байгууллагын 2017 оны гарын авлагад энэ хүсэлтийг байгууллагын хариуцсан ажилтан гаргана гэсэн боловч аль товчоор гаргахыг заагаагүй. Тодорхойгүй алхам бүрд утсаар лавлана.
guide-mn-certificate-revoke-caution-year = Энэ заавар { -monpass } байгууллагын 2017 оны гарын авлага, 2022 он хүртэл мөрдсөн хуульд үндэслэсэн. Одоогийн журмыг +976 18002535 утсаар эсвэл info@monpass.mn хаягаар лавлаарай.
guide-mn-certificate-revoke-caution-final = Хүчингүй болгосныг буцаах арга бидний эх сурвалжид алга. Гарын үсэг цаашид хэрэгтэй бол шинэ гэрчилгээ захиалж, төлбөрийг нь дахин төлнө.

guide-mn-certificate-revoke-reason = Яагаад хүчингүй болгох вэ?
    .body = Өөр хүн таны өмнөөс гарын үсэг зурж болзошгүй бол эхлээд утсаар мэдэгдэнэ. Бусад үед хүсэлтээ шууд гаргана.
guide-mn-certificate-revoke-reason-lost = Токеноо гээсэн эсвэл хулгайд алдсан
guide-mn-certificate-revoke-reason-pin-known = { -pin } кодыг өөр хүн мэдсэн
guide-mn-certificate-revoke-reason-left = Эзэмшигч ажлаасаа гарсан
guide-mn-certificate-revoke-reason-changed = Мэдээлэл нь өөрчлөгдсөн
guide-mn-certificate-revoke-reason-other = Өөр шалтгаантай

guide-mn-certificate-revoke-call-lost = Даруй утасдана уу
    .body = 1800-2535 утсаар холбогдож, токеноо алдсанаа хэлээд гэрчилгээг яаралтай хүчингүй болгуулна уу. Эзэмшигчийн овог нэр, регистрийн дугаар, байгууллагын нэр, регистрийн дугаарыг бэлэн байлгаарай. Токен олдож магадгүй бол гэрчилгээг түр түдгэлзүүлж болох эсэхийг асууна уу. Хариулахгүй бол info@monpass.mn хаягт даруй бичээд, дахин утасдана уу.
guide-mn-certificate-revoke-call-lost-caution-at-once = Гэрчилгээ хүчингүй болтол токен, { -pin } код хоёрыг тань олсон хүн таны өмнөөс гарын үсэг зурж чадна. Утасдсан өдөр, цаг, хариулсан ажилтны нэрийг тэмдэглэж аваарай.
guide-mn-certificate-revoke-call-lost-caution-liable = 2022 он хүртэл мөрдсөн хуулиар хувийн түлхүүрээ алдсан, нууцыг нь задалснаас үүдсэн хариуцлагыг эзэмшигч өөрөө хүлээдэг байв. Түлхүүрийг нь өөр хүн мэдсэн гэж үзвэл олгогч, харилцагчдадаа нэн даруй мэдэгдэх үүрэгтэй байв. Одоогийн хуулийн заалтыг утсаар лавлаарай.
guide-mn-certificate-revoke-call-lost-caution-no-pin = Жинхэнэ ажилтан токены { -pin } код, нэвтрэх нууц үгийг тань хэзээ ч асуудаггүй. Хэрэв асуувал яриагаа шууд тасална уу.

guide-mn-certificate-revoke-call-pin = Даруй утсаар мэдэгдэнэ үү
    .body = Токеноо салгаж, өөртөө байлгана уу. 1800-2535 утсаар холбогдож, { -pin } кодыг өөр хүн мэдсэнийг хэлээд, гэрчилгээг хүчингүй болгуулах уу, кодоо солиход хангалттай юу гэдгийг асууна уу.
guide-mn-certificate-revoke-call-pin-caution-liable = { guide-mn-certificate-revoke-call-lost-caution-liable }
guide-mn-certificate-revoke-call-pin-caution-no-pin = { guide-mn-certificate-revoke-call-lost-caution-no-pin }

guide-mn-certificate-revoke-take-back = Токеныг буцааж авна уу
    .body = Ажлаасаа гарч буй хүнээс токеныг хүлээж аваад найдвартай газар хадгална уу. Гэрчилгээ хүчингүй болтол түүнийг хэн ч хэрэглэхгүй. Токеныг өгөхгүй бол 1800-2535 утсаар даруй мэдэгдэнэ.
guide-mn-certificate-revoke-take-back-caution-no-lending = { -pin } кодыг нь мэдсэн ч өөр хүний гэрчилгээгээр гарын үсэг зурж болохгүй. Оронд нь ажиллах хүнд өөрийнх нь нэр дээр гэрчилгээ захиална.

guide-mn-certificate-revoke-token = Токен таны гарт байна уу?
    .body = Байгаа бол хүчингүй болгох гэрчилгээг токен дээрээс нь харж, андуурахаас сэргийлнэ.
guide-mn-certificate-revoke-token-here = Тийм, надад байна
guide-mn-certificate-revoke-token-gone = Үгүй, надад алга

guide-mn-certificate-revoke-plug-in = { guide-mn-monpass-obtain-plug-in }
    .body = { guide-mn-monpass-obtain-plug-in.body }

guide-mn-certificate-revoke-driver = { guide-mn-monpass-obtain-driver }
    .body = { guide-mn-monpass-obtain-driver.body }
guide-mn-certificate-revoke-driver-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-revoke-certificate = Гэрчилгээг тэмдэглэнэ үү
    .body = Эзэмшигчийн нэр, серийн дугаар, хугацаа дуусах өдрийг харна уу. Хүчингүй болгох гэрчилгээ мөн бол тэмдэглэж аваад үргэлжлүүлнэ. { -pin } код хэрэггүй.

guide-mn-certificate-revoke-which = Хүсэлтийн мэдээллээ бэлтгэнэ үү
    .body = Сайт дээр гэрчилгээг олох, утсаар ярих, албан бичиг бичихэд эдгээр хэрэг болно. Яаралтай бол мэдэхгүй зүйлээ хоосон орхиж болно.
guide-mn-certificate-revoke-which-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-certificate-revoke-which-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-certificate-revoke-which-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-certificate-revoke-which-field-organisation-name = { guide-mn-monpass-obtain-organisation-basics-field-organisation-name }
guide-mn-certificate-revoke-which-field-organisation-number = { guide-mn-monpass-obtain-organisation-basics-field-organisation-number }

guide-mn-certificate-revoke-who = Сайтын бүртгэлийг хэн хариуцдаг вэ?
    .body = Хүчингүй болгох хүсэлтийг байгууллагаа төлөөлсөн ажилтан www.monpass.mn сайт дахь хэрэглэгчийн талбараас гаргана.
guide-mn-certificate-revoke-who-me = Би хариуцдаг
guide-mn-certificate-revoke-who-colleague = Манай өөр ажилтан
guide-mn-certificate-revoke-who-nobody = Хэн ч нэвтэрч чадахгүй байна

guide-mn-certificate-revoke-tell-employee = Хариуцсан ажилтандаа мэдэгдэнэ үү
    .body = Бэлтгэсэн мэдээллээ хариуцсан ажилтандаа өгч, хүсэлтийг одоо нь гаргуулна уу. Дараагийн алхмуудыг тэр ажилтан хийнэ.

guide-mn-certificate-revoke-sign-in = { guide-mn-monpass-obtain-sign-in }
    .body = { guide-mn-monpass-obtain-sign-in.body }
guide-mn-certificate-revoke-sign-in-caution-address = { guide-mn-monpass-obtain-registration-page-caution-address }
guide-mn-certificate-revoke-sign-in-caution-password = { guide-mn-monpass-obtain-sign-in-caution-password }

guide-mn-certificate-revoke-issued = Гэрчилгээг жагсаалтаас олно уу
    .body = Бэлтгэсэн мэдээллээрээ гэрчилгээг олно уу. Хүчингүй болгох хүсэлтийг аль товчоор гаргахыг гарын авлагад заагаагүй тул мөрөн дээр нь ийм товч байгаа эсэхийг хараарай.
guide-mn-certificate-revoke-issued-button = Хүчингүй болгох товч байна
guide-mn-certificate-revoke-issued-no-button = Товч эсвэл гэрчилгээ алга

guide-mn-certificate-revoke-request = Хүсэлтээ илгээнэ үү
    .body = Товчийг дарж, сайтын зааврын дагуу хүсэлтээ илгээнэ үү. Энэ хуудсыг бид хараагүй. Шалтгаан асуувал үнэнээр нь бичнэ. Эргэлзвэл илгээхээсээ өмнө утсаар лавлаарай.
guide-mn-certificate-revoke-request-caution-right-one = Илгээхээсээ өмнө эзэмшигчийн нэр, регистрийн дугаарыг дахин тулгана уу. Андуурч өөр гэрчилгээг хүчингүй болговол тэр хүнд шинэ гэрчилгээ захиалах шаардлага гарч болзошгүй.

guide-mn-certificate-revoke-write = Бичгээр хүсэлт гаргана уу
    .body = Хуучин хуулиар эзэмшигч бичгээр хүсэлт гаргавал гэрчилгээг хүчингүй болгодог байв. Албан бичигт эзэмшигчийн нэр, регистрийн дугаар, шалтгааныг бичиж, захирал гарын үсэг зурж, тамга дарна. Хэнд, яаж хүргэхийг 1800-2535 утсаар асууна уу; и-мэйл нь info@monpass.mn.

guide-mn-certificate-revoke-ask-when = Хэзээ хүчингүй болохыг асууна уу
    .body = { -monpass } байгууллагатай утсаар холбогдож, хүсэлтийг хүлээн авсан эсэх, гэрчилгээ хэзээ хүчингүй болохыг асууна уу. Хуучин хуулиар хүчингүй болгосон тухай эзэмшигчид мэдэгдэж, зургаан цагийн дотор мэдээллийн санд оруулдаг байв.
guide-mn-certificate-revoke-ask-when-wait = Одоо хэр удахыг бид мэдэхгүй. Токен бусдын гарт байж болзошгүй бол хариу хүлээж суулгүй дахин утасдана уу.

guide-mn-certificate-revoke-revoked-list = Хүчингүй болсныг шалгана уу
    .body = Сайтад нэвтэрч, «ХҮЧИНГҮЙ ГЭРЧИЛГЭЭ» цэсэнд гэрчилгээ орсон эсэхийг харна уу. Нэвтэрч чадахгүй бол утсаар асууна.
guide-mn-certificate-revoke-revoked-list-listed = Жагсаалтад орсон
guide-mn-certificate-revoke-revoked-list-told = Утсаар баталж хэлсэн
guide-mn-certificate-revoke-revoked-list-not-yet = Хараахан ороогүй

guide-mn-certificate-revoke-not-listed = Дахин утсаар лавлана уу
    .body = Хүсэлт гаргасан өдөр, цагаа хэлж, яагаад хүчингүй болоогүйг { -monpass } байгууллагаас асууна уу. Хариулсан ажилтны нэрийг тэмдэглээд, жагсаалтыг дахин шалгана.

guide-mn-certificate-revoke-tell = Харилцагчдадаа мэдэгдэнэ үү
    .body = Энэ гарын үсгээр нэвтэрдэг сайт, банк, харилцагчдадаа гэрчилгээ хүчингүй болсныг хэлнэ үү. Токеноо алдсанаас хойш таны нэрээр зурсан гарын үсэг байж магадгүй бол түүнийг мөн хэлээрэй.

guide-mn-certificate-revoke-old-token = Хуучин гэрчилгээг хэрэглэхгүй
    .body = Хүчингүй болсон гэрчилгээгээр гарын үсэг зурж болохгүй. Токен өөрөө таны гарт байгаа бол битгий хаяарай: шинэ гэрчилгээг түүн дээр суулгаж болох эсэхийг утсаар лавлаарай.
guide-mn-certificate-revoke-old-token-caution-found-again = Алдсан токен олдсон ч битгий хэрэглээрэй. Юу хийхийг { -monpass } байгууллагаас утсаар лавлана уу.

guide-mn-certificate-revoke-other-token = { guide-mn-monpass-obtain-other-token }
    .body = Энэ токен дээр гэрчилгээ алга. Хүчингүй болгох гэрчилгээтэй токеноо залгана уу. Өөр токен байхгүй бол энэ шалгалтгүйгээр үргэлжлүүлж болно.

guide-mn-certificate-revoke-new-certificate = Хэрэгтэй бол шинээр захиална
    .body = Гарын үсэг цаашид хэрэгтэй бол шинэ гэрчилгээ захиална. Токен алдагдсан бол захиалгын маягтын токены мөрөнд «Тийм» гэснийг сонгоно. Токен байгаа бол «Үгүй» гэснийг сонгож болох эсэхийг утсаар лавлаарай. Утасдсан цагийг тэмдэглэж, хүсэлтийнхээ хуулбарыг хадгална уу.
