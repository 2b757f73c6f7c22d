### ir-accreditation-coc зааврын үгс, алхмуудын дарааллаар.
### Өөр заавартай ижил зүйлсийг тэндээс нь уншина.

guide-ir-accreditation-coc = { -coc } системээс дээж авах
    .body = { -coc } системд танд дээж хуваарилагдахын тулд эхлээд хүчинтэй гэрчилгээгээ хүрээтэй нь хамт Ираны үндэсний итгэмжлэлийн төв { -naci } байгууллагын системд бүртгүүлж, төвөөр батлуулсан байх ёстой.
guide-ir-accreditation-coc-caution-not-a-signature = { guide-ir-accreditation-register-caution-not-a-signature }

guide-ir-accreditation-coc-registered = Гэрчилгээ бүртгэгдэж батлагдсан уу?
    .body = Хүчинтэй гэрчилгээ тань хүрээтэйгээ хамт «کارتابل» хэсгийн нүүр хуудсан дахь «گواهینامه‌های من» дотор бүртгэгдэж, төвөөр батлагдсан байх ёстой.
guide-ir-accreditation-coc-registered-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-coc-registered-approved = { guide-ir-accreditation-renew-registered-approved }
guide-ir-accreditation-coc-registered-waiting = { guide-ir-accreditation-renew-registered-waiting }
guide-ir-accreditation-coc-registered-no = { guide-ir-accreditation-renew-registered-no }

guide-ir-accreditation-coc-register = { guide-ir-accreditation-renew-register }
    .body = { guide-ir-accreditation-renew-register.body }

guide-ir-accreditation-coc-approval = Төвийн шийдвэрийг хүлээнэ үү
    .body = Гэрчилгээ, түүний хүрээг { -naci } төв баталсан байх ёстой. Түүнээс өмнө танд дээж хуваарилагдахгүй.
guide-ir-accreditation-coc-approval-wait = { guide-ir-accreditation-register-approval-wait }

guide-ir-accreditation-coc-sign-in = { -coc } системд нэвтэрнэ үү
    .body = { -coc } системийг нээж, итгэмжлэлийн системийнхээ хэрэглэгчийн нэр, нууц үгээр нэвтэрнэ үү.
guide-ir-accreditation-coc-sign-in-caution-coc-address = coc.inso.gov.ir хаягийг төвийн өөрийнх нь зааварт биш, орон нутгийн стандартын нэг газрын хуудсаас олсон. Хуудас нээгдэхгүй эсвэл хөтөч аюултай гэж анхааруулбал нууц үгээ битгий бичээрэй, зөв хаягийг төвөөс асууна уу.
guide-ir-accreditation-coc-sign-in-caution-one-password = Хоёр систем нэг хэрэглэгчийн нэр, нууц үгтэй. Нууц үгийг мэдсэн хүн хоёуланд нь нэвтэрч чадна, бусдад битгий өгөөрэй.

guide-ir-accreditation-coc-samples = Хуваарилагдсан дээжээ авна уу
    .body = Нэвтэрсний дараа танд хуваарилагдсан дээжийг хүлээн авна уу.
guide-ir-accreditation-coc-samples-received = Дээжээ хүлээн авлаа
guide-ir-accreditation-coc-samples-none = Дээж хуваарилагдаагүй

guide-ir-accreditation-coc-no-samples = Гэрчилгээний бүртгэлээ шалгана уу
    .body = «گواهینامه‌های من» дотор гэрчилгээ хүчинтэй эсэх, бүх хүрээ нь бүртгэгдэж батлагдсан эсэхийг харна уу. Тийм бол системийн нүүр хуудсан дахь «ثبت مشکلات سامانه» холбоосоор төвөөс асуугаарай.

guide-ir-accreditation-coc-keep = Гэрчилгээгээ хүчинтэй байлгаарай
    .body = Дээж хуваарилахад хүчинтэй, бүртгэгдсэн гэрчилгээ шаардлагатай. Хугацаа дуусахаас өмнө шинэчилж, шинэ гэрчилгээгээ мөн бүртгүүлээрэй.
