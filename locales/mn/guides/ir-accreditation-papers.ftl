### ir-accreditation-papers зааврын үгс, алхмуудын дарааллаар.
### Өөр заавартай ижил зүйлсийг тэндээс нь уншина.

guide-ir-accreditation-papers = Хүлээн авсны дараах баримтууд
    .body = Хүлээн авсны дараах (хоёрдугаар үе шатны) баримтуудыг хоёр болзол биелсэн үед л байршуулж болно: нэгдүгээр үе шат бүрэн зөвшөөрөгдсөн, хүсэлт «کارتابل» хэсэгт «درخواست دریافت شده» хэлбэртэй болсон байх ёстой.

guide-ir-accreditation-papers-first-stage = Эхний баримтууд зөвшөөрөгдсөн үү?
    .body = Хүлээн авахаас өмнөх (нэгдүгээр үе шатны) бүх баримт бүрэн зөвшөөрөгдсөн байх ёстой. «کارتابل» хэсгээс харна уу.
guide-ir-accreditation-papers-first-stage-caution-address = { guide-ir-accreditation-register-sign-up-caution-address }
guide-ir-accreditation-papers-first-stage-accepted = Тийм, бүгд зөвшөөрөгдсөн
guide-ir-accreditation-papers-first-stage-open = Үгүй, хараахан зөвшөөрөгдөөгүй

guide-ir-accreditation-papers-first-papers = Нэгдүгээр үе шатыг гүйцээнэ үү
    .body = Төвийн зөвшөөрөөгүй баримтуудыг засаж, дахин илгээнэ үү. Бүгд зөвшөөрөгдөх хүртэл хоёрдугаар үе шатны баримт байршуулах боломжгүй.

guide-ir-accreditation-papers-state = { guide-ir-accreditation-reply-state }
    .body = { guide-ir-accreditation-reply-state.body }
guide-ir-accreditation-papers-state-received = { guide-ir-accreditation-reply-state-received }
guide-ir-accreditation-papers-state-sent = { guide-ir-accreditation-reply-state-sent }

guide-ir-accreditation-papers-waiting = Төвийн хариуг хүлээнэ үү
    .body = «درخواست ارسال شده» байх хугацаанд хүсэлтийг зөвхөн үзэж болно. Хариу ирмэгц «درخواست دریافت شده» болж, баримтаа байршуулж болно.
guide-ir-accreditation-papers-waiting-wait = Хариу өгөхөд хэр удах нь бидний эх сурвалжид алга. Хэдэн өдөр тутам «کارتابل» хэсгээ хараад өмнөх асуулт руу буцна уу.

guide-ir-accreditation-papers-workbook = Excel файлуудаа бэлтгэнэ үү
    .body = Excel файлыг бөглөх тайлбарыг анхааралтай уншаад бөглөнө үү. Байршуулахаас өмнө бөглөсөн файл бүрийг системийн хоосон маягттай энд тулгаарай.

guide-ir-accreditation-papers-upload = Баримтуудаа байршуулна уу
    .body = «کارتابل» хэсэгт тухайн «درخواست دریافت شده» хүсэлтийг нээж, хүлээн авсны дараах баримтуудаа байршуулна уу. Excel файлыг хүлээж авахгүй бол түүний заавар энэ хуудсанд бий.

guide-ir-accreditation-papers-done = Баримтууд илгээгдлээ
    .body = Одооноос эхлэн хүсэлтийнхээ явцыг «پیگیری» товчоор хянаарай. Хариу дахиад «درخواست دریافت شده» хэлбэрээр ирнэ.
