### ir-accreditation-scope зааврын үгс, алхмуудын дарааллаар.
### Өөр заавартай ижил зүйлсийг тэндээс нь уншина.

guide-ir-accreditation-scope = Итгэмжлэлийн шинэ хүрээ хүсэх
    .body = Шинэ хүрээ нэмэхийн тулд эхлээд одоогийн гэрчилгээг хүрээтэй нь хамт Ираны үндэсний итгэмжлэлийн төв { -naci } байгууллагын системд бүртгүүлж, төвөөр батлуулна. Дараа нь хүсэлт гаргаж, шинэ хүрээгээ түүний эхний үе шатанд сонгоно.
guide-ir-accreditation-scope-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-scope-registered = { guide-ir-accreditation-renew-registered }
    .body = { guide-ir-accreditation-renew-registered.body }
guide-ir-accreditation-scope-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-scope-registered-approved = { guide-ir-accreditation-renew-registered-approved }
guide-ir-accreditation-scope-registered-waiting = { guide-ir-accreditation-renew-registered-waiting }
guide-ir-accreditation-scope-registered-no = { guide-ir-accreditation-renew-registered-no }

guide-ir-accreditation-scope-register = { guide-ir-accreditation-renew-register }
    .body = { guide-ir-accreditation-renew-register.body }

guide-ir-accreditation-scope-approval = { guide-ir-accreditation-register-approval }
    .body = { guide-ir-accreditation-register-approval.body }
guide-ir-accreditation-scope-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-scope-interval = Сүүлчийн гэрчилгээнээс хойшх хугацаа
    .body = Лабораториудын холбооны нийтэлсэн шийдвэрээр бол сүүлчийн { -iso-17025 } гэрчилгээ олгосноос хойш зургаан сарын дараа лаборатори хүрээгээ өргөтгөх хүсэлт гаргаж болно. Хуваариас шалтгаалан мужийн бүх хүрээгээ зэрэг бүртгүүлээгүй лабораторийг муж нь төвд танилцуулбал зөвхөн нэг удаа энэ болзлоос чөлөөлнө.

guide-ir-accreditation-scope-scope = Шинэ хүрээгээ тодорхойлно уу
    .body = Системд сонгохдоо харж байхын тулд шинэ хүрээнийхээ нэрийг бичнэ үү.
guide-ir-accreditation-scope-scope-field-new-scope = Шинэ хүрээ

guide-ir-accreditation-scope-request = Хүсэлтээ гаргаж эхэлнэ үү
    .body = Системийг нээж «کارتابل» хэсэгт ороод шинэ хүрээний хүсэлтээ гаргаж эхэлнэ үү.

guide-ir-accreditation-scope-choice = Шинэ хүрээгээ сонгоно уу
    .body = Хүсэлтийн эхний үе шатанд хүрээгээ бүртгүүлдэг. Тэр хуудсан дээр шинэ хүрээгээ сонгоно уу.

guide-ir-accreditation-scope-first-papers = Бусад үе шатыг гүйцээнэ үү
    .body = Дараагийн үе шатуудыг дарааллаар нь бөглөж, хүлээн авахаас өмнөх (нэгдүгээр үе шатны) баримтуудаа байршуулаад хүсэлтээ илгээнэ үү.

guide-ir-accreditation-scope-follow-up = { guide-ir-accreditation-renew-follow-up }
    .body = { guide-ir-accreditation-renew-follow-up.body }

guide-ir-accreditation-scope-second-papers = { guide-ir-accreditation-renew-second-papers }
    .body = { guide-ir-accreditation-renew-second-papers.body }

guide-ir-accreditation-scope-done = Шинэ хүрээ авсны дараа
    .body = Шинэ хүрээ орсон гэрчилгээгээ авмагц түүнийг бүх хүрээтэй нь «گواهینامه‌های من» дотор дахин бүртгүүлнэ үү.
