### Бүх зааварт нийтлэг зүйлс: сайт, хүн, газар, бичиг баримт, тусламж.

## Sites of guides/portals.toml, as they stand after "Open"

portal-ir-moadian = Ираны татварын портал
portal-ir-moadian-folder = Татварын цахим хавтас
portal-ir-moadian-unique-id = Давтагдашгүй дугаарын жагсаалт
portal-ir-gica = GICA төвийн сайт
portal-ir-naci = Ираны итгэмжлэлийн төвийн систем
portal-ir-coc = { -coc } систем
portal-mn-monpass = { -monpass } сайт
portal-mn-monpass-support = { -monpass } програмын хуудас
portal-vn-etax = Вьетнамын цахим татварын сайт
portal-vn-etax-declaration = Цахим татвар: тайлангийн хэсэг
portal-vn-etax-payment = Цахим татвар: төлөх хэсэг
portal-vn-einvoice = Цахим нэхэмжлэхийн портал
portal-vn-customs = Вьетнамын гаалийн портал
portal-vn-vnaccs = { -vn-vnaccs } системийн бүртгэл
portal-vn-social-insurance = Вьетнамын нийгмийн даатгалын портал
portal-vn-single-window = Вьетнамын үндэсний нэг цонх
portal-vn-public-service = Төрийн үйлчилгээний үндэсний портал
portal-vn-vnpt-ca = { -vn-vnpt } мэдээлэл засах сайт
portal-vn-procurement = Худалдан авах ажиллагааны систем

## Who does a step

actor-holder = Гэрчилгээ эзэмшигч
actor-director = Гүйцэтгэх захирал
actor-accountant = Нягтлан бодогч
actor-employee = Байгууллагын хариуцсан ажилтан
actor-agent = Итгэмжлэгдсэн төлөөлөгч
actor-registration-authority = Бүртгэлийн ажилтан
actor-issuer = Гэрчилгээ олгогч
actor-notary = Нотариатч
actor-administrator = Системийн администратор
actor-company = Компани

## Where a step is done

place-computer = Энэ компьютер дээр
place-home = Гэртээ
place-office = Ажлын байрандаа
place-portal = Портал дээр
place-registration-office = Бүртгэлийн газарт
place-notary = Нотариатын газарт
place-bank = Банканд
place-phone = Утсаар
place-mail = И-мэйлээр

## What a portal is signed in to with

sign-in-password = Хэрэглэгчийн нэр, нууц үгээр нэвтэрнэ
sign-in-old-token = Хуучин гэрчилгээгээр нэвтэрнэ
sign-in-new-token = Шинэ гэрчилгээгээр нэвтэрнэ

## Papers

document-ir-national-card = Иргэний үнэмлэх
document-ir-birth-certificate = Төрсний гэрчилгээ
document-ir-moadian-tracking-code = { -moadian } системийн бүртгэлийн лавлах код
document-ir-request-tracking-code = Хүсэлтийн лавлах код
document-ir-accreditation-certificate = Итгэмжлэлийн гэрчилгээ
document-ir-accreditation-first-papers = Хүлээн авахаас өмнөх баримт (1-р үе шат)
document-ir-accreditation-second-papers = Хүлээн авсны дараах баримт (2-р үе шат)
document-ir-accreditation-workbook = Хоёрдугаар үе шатны Excel файлууд
document-mn-revocation-letter = Хүчингүй болгох тухай албан бичиг
document-mn-certificate-contract = Гэрчилгээ эзэмших гэрээ
document-mn-official-letter = Байгууллагын албан бичиг
document-mn-state-registration-certificate = Улсын бүртгэлийн гэрчилгээ
document-mn-identity-card = Иргэний цахим үнэмлэх
document-mn-power-of-attorney-to-collect = Итгэмжлэл (өөр хүн очиж авах бол)
document-vn-certificate-contract = Гэрчилгээний гэрээ
document-vn-business-registration = Улсын бүртгэлийн гэрчилгээ
document-vn-einvoice-form = 01/ĐKTĐ-HĐĐT маягт
document-vn-renewal-request = Шинэчлүүлэх хүсэлт
document-vn-director-identity-card = Төлөөлөгчийн иргэний үнэмлэх
document-vn-authorisation = Итгэмжлэл
document-vn-agent-identity-card = Итгэмжлэгдсэн хүний иргэний үнэмлэх
document-vn-identity-card = Иргэний үнэмлэх эсвэл паспорт

## Who answers

help-ir-moadian-support = { -moadian } системийн тусламжийн утас
help-ir-pishkhan = Төрийн цахим үйлчилгээний төв (Пишхан)
help-ir-gica = Нийтийн гэрчилгээжүүлэх төв GICA
help-ir-gica-support = GICA төвийн тусламж (дотуур дугаар 2)
help-ir-parssign = Гэрчилгээжүүлэх төв ParsSign (Hovita)
help-ir-parssign-support = ParsSign (Hovita) төвийн утас
help-ir-naci-problems = Нүүр хуудас: «ثبت مشکلات سامانه»
help-ir-naci-site = Итгэмжлэлийн төвийн сайт
help-ir-apac = { -apac }: хэлэлцээр, гишүүд
help-ir-world-accreditation = Дэлхийн итгэмжлэлийн хамтын ажиллагаа
help-mn-monpass = { -monpass }, лавлах утас
help-mn-monpass-accounts = { -monpass }, нэхэмжлэх дээрх утас/факс
help-mn-monpass-site = { -monpass }, сайт
help-mn-monpass-centre = { -monpass }, гэрчилгээ олгох төв
help-mn-monpass-dunjingarav = «Дүнжингарав» худалдааны төв дэх цэг
help-mn-esign = Төрийн гэрчилгээжүүлэх байгууллага
help-mn-state-registration = Улсын бүртгэлийн байгууллага
help-vn-viettel = { -vn-viettel } компанийн үйлчилгээний цэг
help-vn-issuer = Гэрчилгээ олгогч
help-vn-root-authority = Вьетнамын цахим баталгаажуулалтын төв
help-vn-tax-office = Харьяа татварын алба
help-vn-etax = Цахим татварын сайт
help-vn-tvan = T-VAN зуучлагч
help-vn-einvoice-supplier = Нэхэмжлэхийн програмын нийлүүлэгч
help-vn-customs-office = Гаалийн газар
help-vn-social-insurance-office = Нийгмийн даатгалын байгууллага
help-vn-misa = MISA програмын тусламж
help-vn-single-window = Үндэсний нэг цонх
help-vn-one-stop-office = Нэг цонхны үйлчилгээ
help-vn-public-service = Төрийн үйлчилгээний үндэсний портал
help-vn-vnpt = { -vn-vnpt } компанийн тусламжийн сайт
help-vn-procurement = Худалдан авах ажиллагааны систем
