### ir-accreditation-branch зааврын үгс, алхмуудын дарааллаар.
### Өөр заавартай ижил зүйлсийг тэндээс нь уншина.

guide-ir-accreditation-branch = Салбарыг тусад нь бүртгүүлэх
    .body = Төв байрныхаа хуулийн этгээдийн дугаар, эдийн засгийн дугаарыг ашигладаг салбарыг Ираны үндэсний итгэмжлэлийн төв { -naci } байгууллагын систем давхардсан гэж үзэж алдаа заадаг. Төв өөрөө арга заасан: хоёр дугаарын сүүлчийн орныг өөрчилж бүртгүүлээд, засуулахаар төвд мэдэгдэнэ.
guide-ir-accreditation-branch-caution-only-here = Төв өөрөө ингэж заасан тул дугаарын орныг зөвхөн энэ системд салбар бүртгүүлэхдээ өөрчилнө. Өөрчилсөн дугаарыг өөр ямар ч маягт, гэрээ, нэхэмжлэх, системд битгий бичээрэй.

guide-ir-accreditation-branch-numbers = Жинхэнэ дугааруудаа бичнэ үү
    .body = Салбарын нэр, байгууллагынхаа жинхэнэ хуулийн этгээдийн дугаар, эдийн засгийн дугаарыг бичнэ үү. Засуулах хүсэлт гаргахад эдгээр дугаар мөн хэрэгтэй.
guide-ir-accreditation-branch-numbers-field-branch-name = Салбарын нэр
guide-ir-accreditation-branch-numbers-field-organisation-number = Жинхэнэ хуулийн этгээдийн дугаар
guide-ir-accreditation-branch-numbers-field-economic-code = Жинхэнэ эдийн засгийн дугаар

guide-ir-accreditation-branch-first-try = Жинхэнэ дугаараар бүртгүүлнэ үү
    .body = Эхлээд жинхэнэ дугаараараа бүртгүүлнэ үү. Салбар тусдаа хуулийн этгээдийн дугаартай бол түүгээр бүртгүүлнэ. Систем давхардсан гэсэн үед л дараагийн аргад шилжинэ.
guide-ir-accreditation-branch-first-try-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-branch-first-try-repeated = Систем дугаар давхардсан гэсэн
guide-ir-accreditation-branch-first-try-accepted = Бүртгэгдсэн
guide-ir-accreditation-branch-first-try-other = Систем өөр алдаа заасан

guide-ir-accreditation-branch-other-error = Алдааг төвд мэдэгдэнэ үү
    .body = Дугаараа битгий өөрчлөөрэй. Алдааны бичвэрийг системийн нүүр хуудсан дахь «ثبت مشکلات سامانه» холбоосоор төвд илгээж, хариу ирсний дараа дахин оролдоно уу.

guide-ir-accreditation-branch-altered = Сүүлчийн орныг өөрчилнө үү
    .body = Хуулийн этгээдийн дугаар, эдийн засгийн дугаар хоёрын сүүлчийн орныг өөрчлөөд хоёуланг нь энд бичнэ үү. { -tamga } сүүлчийн орон таарахгүй байна гэж анхааруулна; энэ алхамд ийм байх нь зөв тул үргэлжлүүлж болно.
guide-ir-accreditation-branch-altered-field-altered-organisation-number = Өөрчилсөн хуулийн этгээдийн дугаар
guide-ir-accreditation-branch-altered-field-altered-economic-code = Өөрчилсөн эдийн засгийн дугаар
guide-ir-accreditation-branch-altered-caution-last-digit = Сүүлчийн орноос өөр орныг битгий өөрчлөөрэй, өөр байгууллагын дугаар болж магадгүй.
guide-ir-accreditation-branch-altered-caution-ask-first = Эргэлзэж байвал дугаараа битгий өөрчлөөрэй. Эхлээд «ثبت مشکلات سامانه» холбоосоор төвөөс асууж, хариуг нь хүлээгээрэй.

guide-ir-accreditation-branch-sign-up = Салбараа бүртгүүлнэ үү
    .body = Өөрчилсөн дугаараар салбараа бүртгүүлнэ үү. Салбарын нэр, хаяг, бусад мэдээллийг үнэн зөв бичээрэй.
guide-ir-accreditation-branch-sign-up-caution-same-day = Дараагийн алхмын мэдэгдлийг мөн өдөрт нь илгээгээрэй. Мэдэгдэх хүртэл системд таны нэр дээр буруу дугаар үлдэнэ.

guide-ir-accreditation-branch-report = Төвд мэдэгдэнэ үү
    .body = Системийн нүүр хуудсан дахь «ثبت مشکلات سامانه» холбоосыг нээнэ үү. Төвийн өөрийнх нь зааврын дагуу салбараа өөрчилсөн дугаараар бүртгүүлснээ бичиж, жинхэнэ дугаараар солихыг хүснэ үү. Хоёр төрлийн дугаарыг энэ хуудаснаас хуулна.

guide-ir-accreditation-branch-proof = Мэдэгдсэн баримтаа хадгална уу
    .body = Мэдэгдлийн хуудсыг зургаар буулгах эсвэл хэвлэнэ үү. Дугаар өгсөн бол мэдэгдсэн өдрийн хамт энд бичнэ үү.
guide-ir-accreditation-branch-proof-field-problem-report-number = Мэдэгдлийн дугаар
guide-ir-accreditation-branch-proof-field-problem-report-day = Мэдэгдсэн өдөр
guide-ir-accreditation-branch-proof-caution-keep = Энэ баримт нь та дугаарыг төвийн зааврын дагуу өөрчилж, өөрөө мэдэгдсэнийг нотолно. Засагдсаны дараа ч битгий хаяарай.

guide-ir-accreditation-branch-correction = Дугаар засагдахыг хүлээнэ үү
    .body = Төв өөрчилсөн дугаарын оронд жинхэнэ дугаарыг тавих ёстой. Тэр болтол өөрчилсөн дугаарыг зөвхөн энэ системд хэрэглэнэ.
guide-ir-accreditation-branch-correction-wait = Засахад хэр удах нь бидний эх сурвалжид алга. Хэдэн өдөр тутам салбарынхаа мэдээллийг системээс хараарай.

guide-ir-accreditation-branch-corrected = Дугаар засагдсан уу?
    .body = Системд салбарынхаа мэдээллийг нээж, хуулийн этгээдийн дугаар, эдийн засгийн дугаарыг жинхэнэ дугаартай нь тулгана уу.
guide-ir-accreditation-branch-corrected-yes = Тийм, дугаар зөв болсон
guide-ir-accreditation-branch-corrected-no = Үгүй, хараахан засагдаагүй

guide-ir-accreditation-branch-second-report = Төвд дахин мэдэгдэнэ үү
    .body = «ثبت مشکلات سامانه» холбоосоор дахин бичиж, анхны мэдэгдлийн дугаар, өдрийг дурдана уу. Дараа нь өмнөх асуулт руу буцна.

guide-ir-accreditation-branch-done = Салбар бүртгэгдлээ
    .body = Одооноос эхлэн хаана ч зөвхөн жинхэнэ дугаараа бичнэ үү. Салбарын гэрчилгээг хүрээтэй нь хамт бүртгүүлж болно.
