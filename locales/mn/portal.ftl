### Бүх зааварт нийтлэг зүйлс: сайт, хүн, газар, бичиг баримт, тусламж.

## Sites of guides/portals.toml, as they stand after "Open"

portal-ir-moadian = Ираны татварын портал
portal-ir-moadian-folder = Татварын цахим хавтас
portal-ir-moadian-unique-id = Давтагдашгүй дугаарын жагсаалт
portal-ir-gica = GICA төвийн сайт

## Who does a step

actor-holder = Гэрчилгээ эзэмшигч
actor-director = Гүйцэтгэх захирал
actor-accountant = Нягтлан бодогч
actor-employee = Байгууллагын төлөөлөгч ажилтан
actor-agent = Итгэмжлэгдсэн төлөөлөгч
actor-registration-authority = Гэрчилгээ бүртгэгч
actor-issuer = Гэрчилгээ олгогч
actor-notary = Нотариатч
actor-administrator = Системийн администратор
actor-company = Компани

## Where a step is done

place-computer = Энэ компьютер дээр
place-home = Гэртээ
place-office = Ажлын байран дээр
place-portal = Портал дээр
place-registration-office = Бүртгэлийн газарт
place-notary = Нотариатын газарт
place-bank = Банканд
place-phone = Утсаар
place-mail = И-мэйлээр

## What a portal is signed in to with

sign-in-password = Нэр, нууц үгээр нэвтэрнэ
sign-in-old-token = Хуучин гэрчилгээгээр нэвтэрнэ
sign-in-new-token = Шинэ гэрчилгээгээр нэвтэрнэ

## Papers

document-ir-national-card = Иргэний үнэмлэх
document-ir-birth-certificate = Төрсний гэрчилгээ
document-ir-moadian-tracking-code = { -moadian } системийн бүртгэлийн лавлах код

## Who answers

help-ir-moadian-support = { -moadian } системийн тусламжийн утас
help-ir-pishkhan = Төрийн цахим үйлчилгээний төв (Пишхан)
help-ir-gica = Нийтийн гэрчилгээжүүлэх төв GICA
help-ir-gica-support = GICA төвийн тусламж (дотуур дугаар 2)
