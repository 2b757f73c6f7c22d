### What differs between a filled workbook and the portal's form: id workbook-<code>. The message says
### what is wrong, `.action` how to mend it; `workbook-place-…` says where.

## Where, and how many

workbook-place-file = Файл
workbook-place-sheet = «{ $sheet }» хуудас
workbook-place-cell = «{ $sheet }» хуудас, { $cell } нүд
workbook-good = Таны файл маягттай нийцэж байна.
workbook-more =
    { $count ->
       *[other] Жагсаалтад ороогүй өөр { $count } зөрүү байна. Эхлээд эдгээрийг засаад, дахин шалгана уу.
    }
workbook-rows =
    { $count ->
       *[other] { $count } мөр шалгалаа.
    }

## Files that cannot be compared

# $file - which of the two.
workbook-the-file =
    { $file ->
        [form] Маягтын файл
       *[filled] Таны файл
    }
workbook-empty = { workbook-the-file } хоосон байна.
    .action = Өөр файл сонгоно уу
# $limit (Number) - from so many MiB on.
workbook-too-large = { workbook-the-file } { $limit } мегабайт буюу түүнээс том байна. Ийм том маягт байдаггүй тул файлыг уншаагүй.
    .action = Зөв файлаа сонгоно уу
workbook-unpacks-too-large = { workbook-the-file } задлахад { $limit } мегабайтаас том болох тул уншаагүй.
    .action = Файлыг { -excel } дээр дахин хадгална уу
workbook-password-protected = { workbook-the-file } зөвхөн нууц үгээр нээгдэх тул портал унших боломжгүй.
    .action = Нууц үггүйгээр хадгална уу
workbook-truncated = { workbook-the-file } дутуу, төгсгөл нь алга байна. Татах эсвэл хуулах явцад тасарсан байж болно.
    .action = Дахин татах эсвэл хуулна уу
workbook-damaged = { workbook-the-file } гэмтсэн, зарим хэсэг нь уншигдахгүй байна.
    .action = Файлыг { -excel } дээр дахин хадгална уу
workbook-text-instead-of-workbook = { workbook-the-file } нэр нь .xlsx гэж төгссөн ч энгийн бичвэр (CSV) байна. Нэрийг нь солиход { -excel } файл болдоггүй.
    .action = Нээгээд .xlsx болгож хадгална уу
workbook-web-page-instead-of-workbook = { workbook-the-file } нэр нь .xls гэж төгссөн ч { -excel } файл биш, хүснэгттэй вэб хуудас байна.
    .action = Нээгээд .xlsx болгож хадгална уу
workbook-xml-instead-of-workbook = { workbook-the-file } { -excel } файл биш, XML файл байна.
    .action = Нээгээд .xlsx болгож хадгална уу
workbook-binary-instead-of-workbook = { workbook-the-file } порталууд уншдаггүй хоёртын (.xlsb) төрлийнх байна.
    .action = Нээгээд .xlsx болгож хадгална уу
workbook-document-instead-of-workbook = { workbook-the-file } { -excel } файл биш, унших эсвэл хэвлэх баримт байна.
    .action = { -excel } файлаа сонгоно уу
workbook-picture-instead-of-workbook = { workbook-the-file } { -excel } файл биш, зураг байна.
    .action = { -excel } файлаа сонгоно уу
workbook-archive-instead-of-workbook = { workbook-the-file } шахсан файл байна. { -excel } файл дотор нь байж болно.
    .action = Задлаад доторх файлыг сонгоно уу
workbook-not-a-workbook = { workbook-the-file } { -excel } файл биш байна. Өөр файл андуурч сонгосон байж болно.
    .action = { -excel } файлаа сонгоно уу
workbook-same-file = Маягт болон таны файл яг адилхан байна: юу ч бөглөөгүй, эсвэл нэг файлыг хоёр удаа сонгосон байна.
    .action = Бөглөсөн файлаа сонгоно уу
workbook-form-without-headings = Маягтад бичвэр алга, тиймээс харьцуулах гарчиг алга байна.
    .action = Порталын хоосон маягтыг сонгоно уу

## The file and its sheets

workbook-format-differs = Таны файлын төрөл { $found ->
        [ods] { ".ods" }
        [xls] { ".xls" }
       *[xlsx] { ".xlsx" }
    }, харин маягтын төрөл { $expected ->
        [ods] { ".ods" }
        [xls] { ".xls" }
       *[xlsx] { ".xlsx" }
    } байна.
    .action = Маягттай ижил төрлөөр хадгална уу
workbook-nothing-filled = Гарчгийн доор ямар ч мөр бөглөөгүй байна.
    .action = Маягтаа бөглөнө үү
workbook-sheet-missing = Маягтад байгаа энэ хуудас таны файлд алга байна.
    .action = Хуудсыг маягтаас хуулна уу
workbook-sheet-extra = Маягтад ийм хуудас байхгүй.
    .action = Энэ хуудсыг устгана уу
workbook-sheet-renamed = Маягтад энэ хуудас «{ $expected }» нэртэй байна.
    .action = Маягт дахь нэрийг нь өгнө үү
workbook-sheet-moved = Энэ хуудасны дугаар { $position }, харин маягтад { $expected } байна.
    .action = Хуудсыг байранд нь оруулна уу
workbook-sheet-hidden = Энэ хуудас нуугдсан байна, маягтад нуугдаагүй.
    .action = Хуудсыг ил гаргана уу

## Headings

workbook-headings-missing = Энэ хуудсанд маягтын гарчиг алга тул мөрүүдийг нь шалгаж чадсангүй.
    .action = Гарчгийг маягтаас хуулна уу
workbook-headings-moved = Гарчгийн мөрийн дугаар { NUMBER($row, useGrouping: "false") }, харин маягтад { NUMBER($expected, useGrouping: "false") } байна.
    .action = Гарчгийг мөрөнд нь буцаана уу
workbook-heading-missing = Маягтын «{ $heading }» багана алга байна.
    .action = Баганыг маягтын адил нэмнэ үү
workbook-heading-extra = Маягтад «{ $heading }» багана байхгүй.
    .action = Энэ баганыг устгана уу
workbook-heading-moved = Маягтад «{ $heading }» багана { $expected } баганад байна.
    .action = Баганыг байранд нь оруулна уу
workbook-heading-changed = Баганын гарчиг «{ $heading }», харин маягтад «{ $expected }» байна.
    .action = Гарчгийг маягтаас хуулна уу
workbook-heading-looks-alike = Гарчиг нь «{ $expected }» шиг харагдах боловч өөр үсэг эсвэл зайгаар бичигдсэн байна.
    .action = Гарчгийг маягтаас хуулна уу

## Hidden, merged, empty

workbook-cells-merged = { $cells } нүднүүдийг нэгтгэсэн байна. Портал зөвхөн эхнийхийг нь уншина.
    .action = Нэгтгэлийг болиулж, нүд бүрийг бөглөнө
workbook-rows-hidden =
    { $count ->
        [1] Нуугдсан мөрийн дугаар { NUMBER($first, useGrouping: "false") }. Портал үүнийг ч уншина.
       *[other] Нуугдсан мөрийн дугаар { NUMBER($first, useGrouping: "false") }–{ NUMBER($last, useGrouping: "false") }. Портал эдгээрийг ч уншина.
    }
    .action = Мөрийг ил гаргах эсвэл устгана уу
workbook-columns-hidden =
    { $count ->
        [1] { $first } багана нуугдсан байна, маягтад нуугдаагүй.
       *[other] { $first }–{ $last } баганууд нуугдсан байна, маягтад нуугдаагүй.
    }
    .action = Баганыг ил гаргана уу
workbook-rows-empty =
    { $count ->
        [1] Хоосон мөрийн дугаар { NUMBER($first, useGrouping: "false") }, гэтэл доор нь бөглөсөн мөр байна. Олон портал хоосон мөр дээр уншихаа зогсоодог.
       *[other] Хоосон мөрийн дугаар { NUMBER($first, useGrouping: "false") }–{ NUMBER($last, useGrouping: "false") }, гэтэл доор нь бөглөсөн мөр байна. Олон портал хоосон мөр дээр уншихаа зогсоодог.
    }
    .action = Хоосон мөрийг устгана уу
workbook-required-column-empty = «{ $heading }» баганыг заавал бөглөх ёстой боловч хоосон байна.
    .action = Баганыг бөглөнө үү
workbook-required-empty = «{ $heading }» заавал бөглөх ёстой боловч энэ нүд хоосон байна.
    .action = Нүдийг бөглөнө үү
workbook-value-missing = «{ $heading }» энэ мөрөнд хоосон, бусад бүх мөрөнд бөглөсөн байна.
    .action = Нүдийг бөглөнө үү
workbook-value-without-heading = Энэ багана гарчиггүй атлаа утгатай байна: «{ $text }».
    .action = Утгуудыг устгах эсвэл зөөнө үү

## Kinds of values

workbook-number-as-text = «{ $text }» гэсэн тоо бичвэр хэлбэрээр хадгалагдсан байна.
    .action = Тоо болгож хувиргана уу
workbook-date-as-text = «{ $text }» гэсэн огноо бичвэр хэлбэрээр хадгалагдсан байна.
    .action = Огноо хэлбэрээр оруулна уу
workbook-text-instead-of-number = Энд «{ $text }» биш, тоо байх ёстой.
    .action = Тоо оруулна уу
workbook-text-instead-of-date = Энд «{ $text }» биш, огноо байх ёстой.
    .action = Огноо оруулна уу
workbook-number-instead-of-text = «{ $text }» тоо хэлбэрээр хадгалагдсан боловч энд бичвэр байх ёстой. Тоо хэлбэрт урд талын тэгүүд алга болдог.
    .action = Бичвэр хэлбэрт оруулж дахин бичнэ үү
workbook-number-instead-of-date = Энд огноо байх ёстой боловч «{ $text }» нь энгийн тоо байна.
    .action = Огноо хэлбэрээр оруулна уу
workbook-date-instead-of-number = Энд тоо байх ёстой боловч огноо гэж ойлгогджээ: «{ $text }».
    .action = Тоо хэлбэрт оруулж дахин бичнэ үү
workbook-date-instead-of-text = Энд бичвэр байх ёстой боловч огноо гэж ойлгогджээ: «{ $text }».
    .action = Бичвэр хэлбэрт оруулж дахин бичнэ үү
workbook-digits-lost = Тоонд 15-аас олон цифр хадгалагдахгүй тул «{ $text }» тооны сүүлийн цифрүүд алга болжээ.
    .action = Бичвэр хэлбэрт оруулж дахин бичнэ үү

## Letters

workbook-only-blanks = Энэ нүд хоосон мэт боловч дотор нь зай байна.
    .action = Нүдийг цэвэрлэнэ үү
workbook-blanks-around = «{ $text }» гэсэн бичвэрийн өмнө эсвэл ард илүү зай байна.
    .action = Илүү зайг арилгана уу
# $character - its code point, such as U+200F.
workbook-invisible-character = «{ $text }» дотор үл харагдах тэмдэгт ({ $character }) байна.
    .action = Нүдийг цэвэрлэж дахин бичнэ үү
workbook-line-break = «{ $text }» нэгээс олон мөрөөр бичигдсэн байна.
    .action = Нэг мөрөөр бичнэ үү
workbook-arabic-letter = «{ $text }» дотор перс «{ $instead }» үсгийн оронд араб «{ $letter }» үсэг байна.
    .action = Перс гараар бичнэ үү
# $instead - the same with ASCII digits.
workbook-local-digits = «{ $text }» { $digits ->
        [arabic] араб
       *[persian] перс
    } цифрээр бичигдсэн байна. Портал зөвхөн ингэж уншина: { $instead }
    .action = 0–9 цифрээр бичнэ үү

## Formulas

workbook-formula = Энэ нүдэнд томьёо байна. Порталд утга нь өөрөө хэрэгтэй.
    .action = Томьёог утгаар нь солино уу
workbook-formula-error = Томьёоны үр дүн алдаа байна: { $error }
    .action = Томьёо эсвэл утгыг засна уу
