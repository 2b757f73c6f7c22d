### ir-accreditation-renew зааврын үгс, алхмуудын дарааллаар.
### Өөр заавартай ижил зүйлсийг тэндээс нь уншина.

guide-ir-accreditation-renew = Итгэмжлэлийн гэрчилгээ шинэчлэх
    .body = Шинэчлэхийн тулд эхлээд одоогийн гэрчилгээг хүрээтэй нь хамт Ираны үндэсний итгэмжлэлийн төв { -naci } байгууллагын системд бүртгүүлж, төвөөр батлуулна. Дараа нь шинэчлэх хүсэлтээ гаргана.
guide-ir-accreditation-renew-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-renew-kind = Та ямар гэрчилгээтэй вэ?
    .body = Лабораторийг { -iso-17025 } стандартаар, техникийн хяналтын байгууллагыг { -iso-17020 } стандарт болон «۱۵۲/۲۳۷/د» зааврын дагуу үнэлдэг. Лабораторийн гэрчилгээг мужийн стандартын газар олгосон бол сүүлчийн хариултыг сонгоно уу.
guide-ir-accreditation-renew-kind-laboratory = Лаборатори, үндэсний төвөөс
guide-ir-accreditation-renew-kind-inspection = Техникийн хяналтын байгууллага
guide-ir-accreditation-renew-kind-certification = Баталгаажуулалтын байгууллага
guide-ir-accreditation-renew-kind-provincial = Лаборатори, мужийн газраас

guide-ir-accreditation-renew-provincial = Мужийн гэрчилгээ дуусгавар болно
    .body = Мужийн гэрчилгээг «۱۱۱/۲۰۸/ر» журмаар сунгах нь дуусгавар болж байна. Үйл ажиллагаагаа үргэлжлүүлэхийн тулд { -naci } төвийн системээр { -iso-17025 } гэрчилгээ хүснэ. Хүрээ тус бүрийн ээлж төвийн хуваарьт заагдсан.
guide-ir-accreditation-renew-provincial-caution-turn = Хүрээ тус бүрийн хугацааг сунгадаггүй. Ээлжиндээ хүсэлт гаргаагүй лаборатори хөтөлбөр дуустал хүсэлт гаргах эрхгүй. Энэ мэдэгдэл хэдэн жилийн өмнөх тул одоогийн хуваарийг мужийн стандартын газраас асууна уу.

guide-ir-accreditation-renew-registered = Гэрчилгээ бүртгэгдэж батлагдсан уу?
    .body = Одоогийн гэрчилгээ хүрээтэйгээ хамт «کارتابل» хэсгийн нүүр хуудсан дахь «گواهینامه‌های من» дотор бүртгэгдэж, төвөөр батлагдсан байх ёстой.
guide-ir-accreditation-renew-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-renew-registered-approved = Тийм, бүртгэгдэж батлагдсан
guide-ir-accreditation-renew-registered-waiting = Бүртгэгдсэн, хараахан батлагдаагүй
guide-ir-accreditation-renew-registered-no = Үгүй, бүртгүүлээгүй

guide-ir-accreditation-renew-register = Эхлээд гэрчилгээгээ бүртгүүлнэ үү
    .body = «کارتابل» хэсгийн нүүр хуудсан дахь «گواهینامه‌های من» дотор гэрчилгээгээ хүрээтэй нь хамт байршуулж бүртгүүлнэ үү. Алхам алхмаар тайлбарласан заавар энэ хуудсанд бий.

guide-ir-accreditation-renew-approval = { guide-ir-accreditation-register-approval }
    .body = { guide-ir-accreditation-register-approval.body }
guide-ir-accreditation-renew-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-renew-request = Шинэчлэх хүсэлтээ гаргана уу
    .body = Гэрчилгээ батлагдсаны дараа системд шинэчлэх хүсэлтээ гаргана уу. Хүсэлтийн эхний үе шатанд хүрээгээ бүртгүүлдэг. Хүлээн авахаас өмнөх (нэгдүгээр үе шатны) баримтуудаа мөн бэлэн байлгаарай.
guide-ir-accreditation-renew-request-caution-early = Шинэчлэхэд хэр удах нь бидний эх сурвалжид алга. Гэрчилгээний хугацаа дуусахаас нэлээд өмнө хүсэлтээ гаргаарай.

guide-ir-accreditation-renew-follow-up = Хүсэлтийнхээ явцыг хянана уу
    .body = Таны хүсэлт «کارتابل» хэсэгт «درخواست ارسال شده» гэж харагдана, «پیگیری» товчоор явцыг нь үзнэ. Хариу нь «درخواست دریافت شده» хэлбэрээр ирнэ.

guide-ir-accreditation-renew-second-papers = Хоёрдугаар үе шатны баримтууд
    .body = Хүсэлт «درخواست دریافت شده» хэлбэртэй болж, хүлээн авахаас өмнөх бүх баримт бүрэн зөвшөөрөгдсөний дараа хүлээн авсны дараах (хоёрдугаар үе шатны) баримтуудыг байршуулна. Түүний заавар энэ хуудсанд бий.

guide-ir-accreditation-renew-new-certificate = Шинэ гэрчилгээгээ тэмдэглэнэ үү
    .body = Хуучин мэдээллийн оронд шинэ гэрчилгээний мэдээллийг бичвэл { -tamga } хугацаа дуусахаас өмнө сануулна. Дараа нь энэ гэрчилгээг мөн «گواهینامه‌های من» дотор бүртгүүлнэ үү.
guide-ir-accreditation-renew-new-certificate-field-document-number = { guide-ir-accreditation-register-document-field-document-number }
guide-ir-accreditation-renew-new-certificate-field-document-scopes = { guide-ir-accreditation-register-document-field-document-scopes }
guide-ir-accreditation-renew-new-certificate-field-document-end = { guide-ir-accreditation-register-document-field-document-end }

guide-ir-accreditation-renew-region = Ази, Номхон далайн бүсэд
    .body = { -naci } төв { -apac } байгууллагын харилцан хүлээн зөвшөөрөх хэлэлцээрт гарын үсэг зурсныг 2024 оны хавар мэдэгдсэн. Сорилт, хяналт зэрэг чиглэл тус бүрийг тусад нь хүлээн зөвшөөрдөг. Төв таны чиглэлээр одоо ч тэнд байгаа эсэхийг { -apac } жагсаалтаас харна уу.

guide-ir-accreditation-renew-world = Дэлхийн шинэ байгууллага
    .body = 2026 оны 1 дүгээр сарын 1-ний өдрөөс дэлхийн нэг байгууллага { -iaf } болон { -ilac } хоёрыг орлох болсон. { -naci } төв түүний гишүүн эсэх нь бидний эх сурвалжид алга.

guide-ir-accreditation-renew-export = Экспортод гэрчилгээ хүчинтэй юу?
    .body = { -naci } төвийн { -iaf } дахь гишүүнчлэлийг 2024 оны 2 дугаар сарын 14-ний өдрөөс түдгэлзүүлж, улмаар цуцалсан. Иймд тус төвийн гэрчилгээнүүд { -iaf } байгууллагын баталгаагүй. Иран дотор тус төв итгэмжлэлийн цорын ганц албан ёсны байгууллага хэвээр байна.
guide-ir-accreditation-renew-export-caution-ask-first = Гадаадын худалдан авагчид амлахаасаа өмнө тэднээс өөрсдөөс нь эсвэл хүлээн авах улсын эрх бүхий байгууллагаас таны гэрчилгээ, үр дүнг хүлээн зөвшөөрөх эсэхийг асууна уу. Хариуг бичгээр аваарай.
