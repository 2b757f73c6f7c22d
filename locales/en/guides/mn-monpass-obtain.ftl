### Words of the guide mn-monpass-obtain, in the order of its steps.

guide-mn-monpass-obtain = Get a first certificate from { -monpass }
    .body = This guide leads an official of a Mongolian organization to a first certificate of { -monpass } on a token: register the organization, order, pay, gather the papers, collect the token and put the certificate on it. Every step that can be checked is checked on the token itself.
guide-mn-monpass-obtain-caution-year = This guide rests on a manual that { -monpass } wrote in 2017. The site, prices and addresses may have changed since. Ask at +976 18002535 or info@monpass.mn before you order.
guide-mn-monpass-obtain-caution-pin = Type the { -pin } of your token only into the token's own program, or into the window of its own in which { -tamga } asks for it. Give it to nobody who asks on a site, by e-mail or by telephone.

guide-mn-monpass-obtain-need = Which certificate do you need?
    .body = Since 1 May 2022 the digital signature of a Mongolian legal entity has the form of an electronic stamp (“цахим тамга”), held by the person authorized to represent it. This guide is about the certificate of an official of an organization.
guide-mn-monpass-obtain-need-official = One for an official
guide-mn-monpass-obtain-need-stamp = An organization's electronic stamp
guide-mn-monpass-obtain-need-state = One for a civil servant
guide-mn-monpass-obtain-need-citizen = A citizen's own signature

guide-mn-monpass-obtain-stamp = Ask about the stamp by telephone
    .body = An electronic stamp is held by the person authorized to represent the legal entity. The manual of 2017 does not say how one is ordered from { -monpass }. Ask first; if you are told that you may order in the way below, continue.

guide-mn-monpass-obtain-state = Ask your own office first
    .body = Civil servants get their certificates from the National Data Center (“Үндэсний дата төв”). Turn to the registration officer of your office. If you do need one from { -monpass }, go back and choose the certificate for an official.

guide-mn-monpass-obtain-citizen = A citizen gets one free of charge
    .body = A citizen aged 16 or over gets one certificate free of charge, valid for 5 years. It is kept on the chip of the identity card, in an app on the telephone or on a token. Turn to the state registration office.

guide-mn-monpass-obtain-representative = Appoint the employee in charge
    .body = The organization acts on the site through one of its employees, who registers it, adds, corrects and deletes its data, and applies for certificates of its officials, for their renewal and for their revocation. So choose a very responsible person who is at home with computers and the internet.
guide-mn-monpass-obtain-representative-caution-responsible = This employee can order certificates and have them revoked in the name of the organization. When somebody else takes over, hand the account over formally and change its password.

guide-mn-monpass-obtain-registered = Is your organization registered?
    .body = An organization registers on-line at www.monpass.mn. If yours did so before, sign in directly with its user name and password.
guide-mn-monpass-obtain-registered-no = No, it must be registered
guide-mn-monpass-obtain-registered-yes = Yes, it is registered

guide-mn-monpass-obtain-organisation-basics = Basic data of the organization
    .body = Prepare here what the form will ask. Take it from the organization's state registration certificate, correct and without a mistake. Blanks that the site's form marks with * must be filled in.
guide-mn-monpass-obtain-organisation-basics-field-state-registration-number = State registration number
guide-mn-monpass-obtain-organisation-basics-field-organisation-number = Register number of the organization
guide-mn-monpass-obtain-organisation-basics-field-insurance-number = Social insurance payer's number
guide-mn-monpass-obtain-organisation-basics-field-organisation-name = Name of the organization

guide-mn-monpass-obtain-director-citizenship = Is the director a foreign citizen?
    .body = For a foreign citizen, “Гадаад иргэн эсэх” has to be ticked on the site's form.
guide-mn-monpass-obtain-director-citizenship-mongolian = No, a citizen of Mongolia
guide-mn-monpass-obtain-director-citizenship-foreign = Yes, a foreign citizen

guide-mn-monpass-obtain-director = The director
    .body = Enter the data of the organization's director. A register number consists of two Cyrillic letters and eight digits.
guide-mn-monpass-obtain-director-field-director-parent-name = Director's father's or mother's name
guide-mn-monpass-obtain-director-field-director-name = Director's name
guide-mn-monpass-obtain-director-field-director-number = Director's register number
guide-mn-monpass-obtain-director-field-director-position = Director's position

guide-mn-monpass-obtain-director-foreign = The director, a foreign citizen
    .body = Enter the director's data as they stand in the documents. The manual does not say which document the number is taken from; if in doubt, ask by telephone.
guide-mn-monpass-obtain-director-foreign-field-director-parent-name = { guide-mn-monpass-obtain-director-field-director-parent-name }
guide-mn-monpass-obtain-director-foreign-field-director-name = { guide-mn-monpass-obtain-director-field-director-name }
guide-mn-monpass-obtain-director-foreign-field-director-number = { guide-mn-monpass-obtain-director-field-director-number }
guide-mn-monpass-obtain-director-foreign-field-director-position = { guide-mn-monpass-obtain-director-field-director-position }

guide-mn-monpass-obtain-address = Address of the organization
    .body = Enter the address as it stands in the state registration certificate. House and door number go into the blank of the form that has no name.
guide-mn-monpass-obtain-address-field-address-aimag = Province (aimag) or capital
guide-mn-monpass-obtain-address-field-address-district = Sum or district
guide-mn-monpass-obtain-address-field-address-khoroo = Bag or khoroo
guide-mn-monpass-obtain-address-field-address-line = House and door number

guide-mn-monpass-obtain-employee-citizenship = Is the employee a foreign citizen?
    .body = This is about the employee who enters the registration. For a foreign citizen, “Гадаад иргэн эсэх” has to be ticked on the site's form.
guide-mn-monpass-obtain-employee-citizenship-mongolian = No, a citizen of Mongolia
guide-mn-monpass-obtain-employee-citizenship-foreign = Yes, a foreign citizen

guide-mn-monpass-obtain-employee = The employee in charge
    .body = Enter the data of the employee who makes the registration. The confirmation link, the user name and the password are sent to the e-mail address entered here.
guide-mn-monpass-obtain-employee-field-employee-parent-name = Employee's father's or mother's name
guide-mn-monpass-obtain-employee-field-employee-position = Employee's position
guide-mn-monpass-obtain-employee-field-employee-name = Employee's own name
guide-mn-monpass-obtain-employee-field-employee-email = Employee's e-mail address
guide-mn-monpass-obtain-employee-field-employee-number = Employee's register number
guide-mn-monpass-obtain-employee-field-employee-phone = Employee's telephone
guide-mn-monpass-obtain-employee-caution-email = Make sure that the e-mail address is right. With a wrong one you will not receive the user name and password, and a stranger may.

guide-mn-monpass-obtain-employee-foreign = The employee, a foreign citizen
    .body = Enter the data of the employee who makes the registration as they stand in the documents. The confirmation link, the user name and the password are sent to the e-mail address entered here.
guide-mn-monpass-obtain-employee-foreign-field-employee-parent-name = { guide-mn-monpass-obtain-employee-field-employee-parent-name }
guide-mn-monpass-obtain-employee-foreign-field-employee-position = { guide-mn-monpass-obtain-employee-field-employee-position }
guide-mn-monpass-obtain-employee-foreign-field-employee-name = { guide-mn-monpass-obtain-employee-field-employee-name }
guide-mn-monpass-obtain-employee-foreign-field-employee-email = { guide-mn-monpass-obtain-employee-field-employee-email }
guide-mn-monpass-obtain-employee-foreign-field-employee-number = { guide-mn-monpass-obtain-employee-field-employee-number }
guide-mn-monpass-obtain-employee-foreign-field-employee-phone = { guide-mn-monpass-obtain-employee-field-employee-phone }
guide-mn-monpass-obtain-employee-foreign-caution-email = { guide-mn-monpass-obtain-employee-caution-email }

guide-mn-monpass-obtain-registration-page = Open the registration form
    .body = Open the site from here and press the item shown below. The form “БАЙГУУЛЛАГЫН МЭДЭЭЛЭЛ БҮРТГҮҮЛЭХ” opens.
guide-mn-monpass-obtain-registration-page-caution-address = Look at the browser's address bar before you type anything: it must say www.monpass.mn, not a letter more or less.

guide-mn-monpass-obtain-registration-form = Fill in the registration form
    .body = Copy what you prepared, one by one. At “Зурган кодыг оруулна уу” tick “Би машин биш”, then press “Бүртгүүлэх”. The button “Хаах” closes the form without registering.
guide-mn-monpass-obtain-registration-form-variant-director-foreign = If the director is a foreign citizen
guide-mn-monpass-obtain-registration-form-variant-employee-foreign = If the employee is a foreign citizen
guide-mn-monpass-obtain-registration-form-caution-exact = Before you press “Бүртгүүлэх”, compare every blank once more with the organization's state registration certificate.

guide-mn-monpass-obtain-registration-mail = Look into your e-mail
    .body = A confirmation link, the user name and the password come to the address you registered. When you press the link, “Амжилттай баталгаажуулаа. Танд баярлалаа” appears. The user name and password may also come only after that.
guide-mn-monpass-obtain-registration-mail-arrived = Confirmed, and I have the password
guide-mn-monpass-obtain-registration-mail-missing = No e-mail has come

guide-mn-monpass-obtain-mail-missing = Have your e-mail address corrected
    .body = You may have registered a wrong e-mail address. Look into the spam folder first; if nothing is there either, telephone { -monpass } and have the address corrected. Then press the link in the mail that comes, and continue once the registration is confirmed.

guide-mn-monpass-obtain-sign-in = Sign in to the account
    .body = Press “НЭВТРЭХ” in the upper right corner of the site and enter the user name and password that came by e-mail.
guide-mn-monpass-obtain-sign-in-caution-password = Do not pass the user name and password on. Whoever knows them can apply in your organization's name.

guide-mn-monpass-obtain-account-menu = Get to know the menu
    .body = After signing in, five items stand under “ХУВИЙН МЭДЭЭЛЭЛ”: the company's data, your orders, issued signatures, invoices, and certificates that are no longer valid. They are shown below in this order.

guide-mn-monpass-obtain-company-page = Look at the organization's data
    .body = The window “Байгууллагын мэдээлэл” opens right after signing in. If the data differ from those in the social insurance system, a warning says: “УУЧЛААРАЙ. Мэдээлэл зөрсөн төлөвтэй байна. Мэдээллээ нягтлан дахин оруулна уу.” (Sorry, the data seem to differ; check them and enter them again.)
guide-mn-monpass-obtain-company-page-agrees = There is no warning
guide-mn-monpass-obtain-company-page-differs = There is a warning

guide-mn-monpass-obtain-company-basics = Compare the basic data
    .body = Compare the data in the window with the organization's state registration certificate and its social insurance records. Enter the right ones here.
guide-mn-monpass-obtain-company-basics-field-state-registration-number = { guide-mn-monpass-obtain-organisation-basics-field-state-registration-number }
guide-mn-monpass-obtain-company-basics-field-organisation-number = { guide-mn-monpass-obtain-organisation-basics-field-organisation-number }
guide-mn-monpass-obtain-company-basics-field-insurance-number = { guide-mn-monpass-obtain-organisation-basics-field-insurance-number }
guide-mn-monpass-obtain-company-basics-field-organisation-name = { guide-mn-monpass-obtain-organisation-basics-field-organisation-name }

guide-mn-monpass-obtain-company-director = Compare the director's data
    .body = Compare the director's data with the documents and enter the right ones here. Write the two letters of the register number in Cyrillic.
guide-mn-monpass-obtain-company-director-field-director-parent-name = { guide-mn-monpass-obtain-director-field-director-parent-name }
guide-mn-monpass-obtain-company-director-field-director-number = { guide-mn-monpass-obtain-director-field-director-number }
guide-mn-monpass-obtain-company-director-field-director-name = { guide-mn-monpass-obtain-director-field-director-name }
guide-mn-monpass-obtain-company-director-field-director-position = { guide-mn-monpass-obtain-director-field-director-position }

guide-mn-monpass-obtain-company-address = Compare the address
    .body = Compare the organization's address with the state registration certificate and enter the right one here.
guide-mn-monpass-obtain-company-address-field-address-aimag = { guide-mn-monpass-obtain-address-field-address-aimag }
guide-mn-monpass-obtain-company-address-field-address-district = { guide-mn-monpass-obtain-address-field-address-district }
guide-mn-monpass-obtain-company-address-field-address-khoroo = { guide-mn-monpass-obtain-address-field-address-khoroo }
guide-mn-monpass-obtain-company-address-field-address-line = { guide-mn-monpass-obtain-address-field-address-line }

guide-mn-monpass-obtain-company-employee = Compare the employee's data
    .body = Compare the data of the employee who made the registration with the documents and enter the right ones here. Write the two letters of the register number in Cyrillic.
guide-mn-monpass-obtain-company-employee-field-employee-position = { guide-mn-monpass-obtain-employee-field-employee-position }
guide-mn-monpass-obtain-company-employee-field-employee-parent-name = { guide-mn-monpass-obtain-employee-field-employee-parent-name }
guide-mn-monpass-obtain-company-employee-field-employee-name = { guide-mn-monpass-obtain-employee-field-employee-name }
guide-mn-monpass-obtain-company-employee-field-employee-number = { guide-mn-monpass-obtain-employee-field-employee-number }
guide-mn-monpass-obtain-company-employee-field-employee-email = { guide-mn-monpass-obtain-employee-field-employee-email }
guide-mn-monpass-obtain-company-employee-field-employee-phone = { guide-mn-monpass-obtain-employee-field-employee-phone }

guide-mn-monpass-obtain-company-correct = Correct the wrong data
    .body = Press “Засах” in the window “Байгууллагын мэдээлэл”, correct what is wrong with the data prepared here, and save. If the warning stays, compare once more or ask by telephone.

guide-mn-monpass-obtain-term = For how many years?
    .body = A certificate can be ordered for 1 or for 2 years.
guide-mn-monpass-obtain-term-one-year = 1 year
guide-mn-monpass-obtain-term-two-years = 2 years

guide-mn-monpass-obtain-device = Do you order a token with it?
    .body = In the line “Тоон гарын үсгийн тээгч төхөөрөмж” (the token) the form offers “Тийм” (yes) and “Үгүй” (no). Choose “Үгүй” only if the employee already has a token from { -monpass }.
guide-mn-monpass-obtain-device-yes = Yes, with a token
guide-mn-monpass-obtain-device-no = No, there is a token already
guide-mn-monpass-obtain-device-caution-first-time = An employee who orders a signature of { -monpass } for the first time must choose “Тийм” and take the token.

guide-mn-monpass-obtain-device-two-years = Do you order a token with it?
    .body = In the line “Тоон гарын үсгийн тээгч төхөөрөмж” (the token) the form offers “Тийм” (yes) and “Үгүй” (no). Choose “Үгүй” only if the employee already has a token from { -monpass }.
guide-mn-monpass-obtain-device-two-years-yes = Yes, with a token
guide-mn-monpass-obtain-device-two-years-no = No, there is a token already
guide-mn-monpass-obtain-device-two-years-caution-first-time = { guide-mn-monpass-obtain-device-caution-first-time }

guide-mn-monpass-obtain-price = Price: 1 year, with a token
    .body = Choose the two lines below in this way on the form. In 2017 the services cost 80,000, the tax “НӨАТ” 8,000 and all together (“Нийт дүн”) 88,000 tögrög. Compare with what the form shows.
guide-mn-monpass-obtain-price-cost-certificate = Certificate, 1 year
guide-mn-monpass-obtain-price-cost-device = Token
guide-mn-monpass-obtain-price-caution-prices = These are prices of 2017, given only as an example. See today's price on the order form, and pay what the invoice says.

guide-mn-monpass-obtain-price-without-device = Price: 1 year, without a token
    .body = Choose the two lines below in this way on the form. By the prices of 2017 the certificate costs 40,000, the tax “НӨАТ” 4,000, together 44,000 tögrög. Compare with what the form shows.
guide-mn-monpass-obtain-price-without-device-cost-certificate = Certificate, 1 year
guide-mn-monpass-obtain-price-without-device-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }

guide-mn-monpass-obtain-price-two-years = Price: 2 years
    .body = The manual of 2017 gives no price for 2 years; see “Нийт дүн” on the form. The token cost 40,000 tögrög plus 10 % tax. A list in the manual shows another order of 121,000 tögrög, but does not say what was ordered.
guide-mn-monpass-obtain-price-two-years-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }

guide-mn-monpass-obtain-holder-citizenship = Is the holder a foreign citizen?
    .body = This is about the official who will hold the certificate. For a foreign citizen, “Гадаад иргэн эсэх” has to be ticked on the site's form.
guide-mn-monpass-obtain-holder-citizenship-mongolian = No, a citizen of Mongolia
guide-mn-monpass-obtain-holder-citizenship-foreign = Yes, a foreign citizen

guide-mn-monpass-obtain-holder = The holder of the certificate
    .body = Enter the data of the official who will hold the certificate, from the identity card. The order form does not mark which blanks it insists on, so fill in all of them.
guide-mn-monpass-obtain-holder-field-holder-clan-name = Clan name
guide-mn-monpass-obtain-holder-field-holder-parent-name = Holder's father's or mother's name
guide-mn-monpass-obtain-holder-field-holder-number = Holder's register number
guide-mn-monpass-obtain-holder-field-holder-name = Holder's own name
guide-mn-monpass-obtain-holder-field-holder-sex = Sex (“Эр”: male, “Эм”: female)

guide-mn-monpass-obtain-holder-foreign = The holder, a foreign citizen
    .body = Enter the data of the official who will hold the certificate as they stand in the documents. The order form does not mark which blanks it insists on, so fill in every one you have something for.
guide-mn-monpass-obtain-holder-foreign-field-holder-clan-name = { guide-mn-monpass-obtain-holder-field-holder-clan-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-monpass-obtain-holder-foreign-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-monpass-obtain-holder-foreign-field-holder-sex = { guide-mn-monpass-obtain-holder-field-holder-sex }

guide-mn-monpass-obtain-order-organisation = Where the holder works
    .body = Enter the organization, the branch or department, and the position of the holder.
guide-mn-monpass-obtain-order-organisation-field-organisation-name = Name of the organization
guide-mn-monpass-obtain-order-organisation-field-organisation-department = Branch or department
guide-mn-monpass-obtain-order-organisation-field-holder-position = Holder's position

guide-mn-monpass-obtain-order-contact = How to reach the holder
    .body = The link that confirms the order, the { -pin } of the token and the news that the certificate was issued all come to the holder's e-mail address.
guide-mn-monpass-obtain-order-contact-field-email = Holder's e-mail address
guide-mn-monpass-obtain-order-contact-field-second-email = Second e-mail address
guide-mn-monpass-obtain-order-contact-field-phone = Contact telephone
guide-mn-monpass-obtain-order-contact-field-order-note = Remark
guide-mn-monpass-obtain-order-contact-caution-own-email = Enter only the office or private e-mail address of the person who will hold the certificate. With another person's address, that person receives the { -pin }.

guide-mn-monpass-obtain-order-page = Open the order form
    .body = Go to “МИНИЙ ЗАХИАЛГУУД” and press “Шинэ захиалга үүсгэх”.

guide-mn-monpass-obtain-order-form = Fill in the order form
    .body = Copy what you prepared, one by one. Under “ТООН ГАРЫН ҮСГИЙН МЭДЭЭЛЭЛ” choose the term and the token as you did in the steps before, and check “Нийт дүн”. Do not save yet.
guide-mn-monpass-obtain-order-form-variant-foreign = If the holder is a foreign citizen

guide-mn-monpass-obtain-order-contract = Read the contract and save the order
    .body = Read the contract, “Тоон гарын үсгийн гэрчилгээ эзэмших гэрээ”. Only after you tick “Би гэрээний нөхцөлийг зөвшөөрч байна” (I agree to its terms) can the order be saved. Then press “ХАДГАЛАХ”.
guide-mn-monpass-obtain-order-contract-caution-read = The tick counts as agreement to the contract. The holder and the director, too, should have read it before they sign.

guide-mn-monpass-obtain-more-holders = If others need a certificate too
    .body = Press “Шинэ захиалга үүсгэх” again, fill in a new form and save it. In { -tamga }, start a new case for each employee. One invoice is made for the total of all orders.

guide-mn-monpass-obtain-holder-mail = The holder confirms the order
    .body = Once saved, the order has the status “Баталгаажуулах”, and a mail goes to the address in the order. The holder opens it in their own mailbox, checks the data of the order and, if all is right, presses “Баталгаажуулах линк”.
guide-mn-monpass-obtain-holder-mail-caution-check-first = If something is wrong, do not press the link; tell the employee in charge. Do not press it either if you never asked for a certificate.

guide-mn-monpass-obtain-order-status = Check the status of the order
    .body = The list “МИНИЙ ЗАХИАЛГУУД” has the columns “Регистр”, “Овог, нэр”, “Хэлтэс/Албан тушаал”, “Нэхэмжлэх”, “Төлбөр” and “Төлөв” (status), with the total “Нийт дүн” below. Once the holder has confirmed, the status is “Шинэ”.
guide-mn-monpass-obtain-order-status-new = The status is “Шинэ”
guide-mn-monpass-obtain-order-status-waiting = It is still “Баталгаажуулах”

guide-mn-monpass-obtain-order-unconfirmed = Remind the holder
    .body = The holder may not have opened the mail yet, or the e-mail address is wrong. Look into the spam folder too. If no mail has come, telephone { -monpass }. Continue once the status is “Шинэ”.

guide-mn-monpass-obtain-contract = Print the contract twice
    .body = When all employees' orders are made, tick them under “МИНИЙ ЗАХИАЛГУУД” and press “ГЭРЭЭ”. Print two copies of the contract.

guide-mn-monpass-obtain-official-letter = Print the official letter once
    .body = In the same menu press “АЛБАН БИЧИГ” and print one copy of the official letter you downloaded.

guide-mn-monpass-obtain-holder-signs = The holder signs the contract
    .body = The employee who will hold the certificate signs both copies of the contract.

guide-mn-monpass-obtain-director-signs = The director signs and stamps
    .body = The director signs both copies of the contract and the official letter, and puts the organization's stamp on each.

guide-mn-monpass-obtain-collector = Who will collect the token?
    .body = The employee who will hold the certificate goes in person with the papers. If somebody else goes instead, a power of attorney certified by a notary is needed.
guide-mn-monpass-obtain-collector-holder = The holder
guide-mn-monpass-obtain-collector-agent = Somebody else, with an authorization

guide-mn-monpass-obtain-attorney = Print the power of attorney form
    .body = Together with the contract and the letter, download the form “Итгэмжлэлийн маягт”, print it and fill it in. By the manual the director signs and stamps it too.

guide-mn-monpass-obtain-attorney-notary = Have it certified by a notary
    .body = Have the completed power of attorney certified by a notary. The person who collects the token takes the original along.
guide-mn-monpass-obtain-attorney-notary-caution-notarised = A power of attorney must be certified by a notary without exception.

guide-mn-monpass-obtain-invoice = Make the invoice
    .body = Under “НЭХЭМЖЛЭХҮҮД” press “НЭХЭМЖЛЭХ ҮҮСГЭХ”, make one invoice for the total of the orders, and press “ХАДГАЛАХ”.

guide-mn-monpass-obtain-invoice-download = Download the invoice
    .body = Press “Татах” in the row of your invoice. The list has the columns “Нэхэмжлэх №”, “Огноо”, “Нэхэмжилсэн”, “Төлөв”, “Үйлдэл” and “Устгах”. The status (“Төлөв”) of an unpaid invoice is “Шинэ”.
guide-mn-monpass-obtain-invoice-download-caution-delete = Do not press “Устгах” (delete) in the row of the invoice you are going to pay.

guide-mn-monpass-obtain-invoice-check = Check the invoice
    .body = Check that the payee is “Монпасс СА ХХК” (register number 6010709) and the payer (“ТӨЛӨГЧ”) your organization. The table has the columns “Гүйлгээний утга”, “Тоо ширхэг”, “Нэгжний үнэ” and “Нийт үнэ”, and below them “Бараа ажил үйлчилгээний үнэ” (price), “НӨАТ” (tax) and “Нийт дүн” (total). The total must be that of your orders.

guide-mn-monpass-obtain-invoice-number = Note the invoice number
    .body = The invoice number is the 12 digits after the # sign, for example 468123456789. Exactly this number must be the note of your payment, so copy it without a mistake. Note the total as well.
guide-mn-monpass-obtain-invoice-number-field-invoice-number = Number of the invoice
guide-mn-monpass-obtain-invoice-number-field-invoice-total = Total in tögrög

guide-mn-monpass-obtain-payment-method = How do you want to pay?
    .body = The invoice can be paid in cash at a bank, by transfer to the account, or on-line by card from the site.
guide-mn-monpass-obtain-payment-method-cash = In cash at a bank
guide-mn-monpass-obtain-payment-method-transfer = By bank transfer
guide-mn-monpass-obtain-payment-method-card = On-line by card

guide-mn-monpass-obtain-pay-bank = Pay in cash at a bank
    .body = Pay according to the invoice to the account at Golomt bank below, and take the receipt. Nothing but the invoice number may stand in the note (“Гүйлгээний утга”) of the receipt.
guide-mn-monpass-obtain-pay-bank-caution-note = Write nothing but the 12 digits into the note. With a name or a remark the payment may not be matched with your invoice.

guide-mn-monpass-obtain-pay-transfer = Transfer the money
    .body = In your bank's on-line service, transfer the total of the invoice to the account at Golomt bank below. Write only the invoice number into the note (“Гүйлгээний утга”).
guide-mn-monpass-obtain-pay-transfer-caution-note = { guide-mn-monpass-obtain-pay-bank-caution-note }

guide-mn-monpass-obtain-card-page = Open the card payment page
    .body = Under “НЭХЭМЖЛЭХҮҮД” press “КАРТААР ТӨЛӨХ” in the row of your invoice. A page of Golomt bank opens with the lines “Байгууллагын дугаар” (merchant), “Гүйлгээний дүн” (amount) and “Нэхэмжлэлийн дугаар” (invoice number). The merchant must be MONPASS CA LLC.
guide-mn-monpass-obtain-card-page-caution-khan = You cannot pay with a card of Khan bank. The cards of all other banks are taken; the page names Visa, MasterCard, American Express and UnionPay.
guide-mn-monpass-obtain-card-page-caution-amount = Before you type the data of your card, make sure that the amount and the invoice number are right.

guide-mn-monpass-obtain-card-pay = Pay by card
    .body = Type card number, cardholder's name, expiry date, CVV code, e-mail address and telephone number correctly, and only on the bank's page. Then press “Төлбөр хийх/Do payment”.
guide-mn-monpass-obtain-card-pay-variant-unionpay = With a UnionPay card, first
guide-mn-monpass-obtain-card-pay-caution-card-data = { -tamga } never asks for the data of a card. Type card number and CVV code nowhere but on the bank's page, and tell them to nobody on the telephone.

guide-mn-monpass-obtain-card-result = What does the page say?
    .body = If the data were right, it says “Гүйлгээ амжилттай боллоо” (the payment succeeded); if they were wrong, “Гүйлгээ амжилтгүй боллоо” (the payment failed).
guide-mn-monpass-obtain-card-result-success = “Гүйлгээ амжилттай боллоо”
guide-mn-monpass-obtain-card-result-failure = “Гүйлгээ амжилтгүй боллоо”

guide-mn-monpass-obtain-card-failed = Check the data of the card
    .body = The data of the card were mistyped, or it is a card of Khan bank. Check them, and try once more with “КАРТААР ТӨЛӨХ”.
guide-mn-monpass-obtain-card-failed-caution-twice = Before you pay again, find out from your bank whether the money has left your account. If it has, do not pay twice; telephone { -monpass }.

guide-mn-monpass-obtain-card-retry = Did the payment succeed this time?
    .body = If it failed again, pay in another way.
guide-mn-monpass-obtain-card-retry-success = Yes, it succeeded
guide-mn-monpass-obtain-card-retry-cash = No, I will pay in cash at a bank
guide-mn-monpass-obtain-card-retry-transfer = No, I will transfer the money

guide-mn-monpass-obtain-notary-copy = Have a copy notarized
    .body = Have a copy of the organization's state registration certificate certified by a notary.

guide-mn-monpass-obtain-papers = Gather your papers
    .body = Take all the papers below along. Both copies of the contract carry the signatures of the holder and of the director. The power of attorney is needed only when somebody else collects the token.

guide-mn-monpass-obtain-visit = Go to a registration office
    .body = After paying, the employee who will hold the certificate takes the papers to one of two places: the issuing center of { -monpass }, or the digital signature desk at the capital's united service center in the shopping center “Дүнжингарав” (Dunjingarav).
guide-mn-monpass-obtain-visit-caution-address = The addresses are of 2017: telephone before you go. A sample invoice names another one: Ulaanbaatar, Bayanzürkh district, 1st khoroo, “Нисора” tower, rooms 702 and 703.

guide-mn-monpass-obtain-receive = Collect the token
    .body = The registration officer takes your papers and hands over the token (“Э-Токен”). Ask there whether the token needs a driver of its own.

guide-mn-monpass-obtain-pin-mail = The { -pin } comes by e-mail
    .body = The holder receives the { -pin } of the token at their own e-mail address.
guide-mn-monpass-obtain-pin-mail-caution-pin-secret = Forward the mail with the { -pin } to nobody, and do not keep the { -pin } with the token. Whoever has both can sign on your behalf.

guide-mn-monpass-obtain-issued-mail = Wait until it is issued
    .body = { -monpass } checks the order and makes the certificate. As soon as that is done, the holder receives an e-mail saying that the digital signature was issued, with instructions for downloading and installing it.
guide-mn-monpass-obtain-issued-mail-wait = The manual does not say how long this takes. Continue when the mail has come; if it is long in coming, ask by telephone.

guide-mn-monpass-obtain-client = Install “Monpass Client”
    .body = Download the program “Monpass Client” from www.monpass.mn/support, install it and open it. The instructions for downloading, installing and using it are there too.
guide-mn-monpass-obtain-client-caution-trusted-source = Do not take the program from an unknown site or from a link somebody sent you. A tampered program can steal the token's { -pin }.

guide-mn-monpass-obtain-plug-in = Plug the token in
    .body = Plug the token into a { -usb } port of the computer and leave it there until you have finished.

guide-mn-monpass-obtain-driver = Check the token's driver
    .body = The name of this token's driver is published nowhere, so { -tamga } may not find it although it is installed. Then name the driver's file under Settings, or continue without this check. If you cannot find the driver, ask by telephone.

guide-mn-monpass-obtain-token-active = Make sure the token is ready
    .body = Before a certificate is put on it, the token must have been set up and its { -pin } must not be locked. This check does not ask for the { -pin } and uses up none of its tries.

guide-mn-monpass-obtain-client-running = Does the program see the token?
    .body = If a site says “Token - ээ залгаад, Monpass client tool програмыг эхлүүлэнэ үү.”, plug the token in and open “Monpass Client”. The message “ESign Клэнтээ унтрааж асууна уу?” belongs to another program: it asks you to close “ESIGN Client” and open it again.

guide-mn-monpass-obtain-pending = Check the certificate's status
    .body = In “Monpass Client” press “Шинэ гарын үсэг суулгах”. Find your certificate in the list “Хүлээгдэж байгаа тоон гарын үсэг” and look at its status.
guide-mn-monpass-obtain-pending-approved = It is “Баталгаажсан”
guide-mn-monpass-obtain-pending-other = It is something else, or missing
guide-mn-monpass-obtain-pending-variant-window = The window's title may say this

guide-mn-monpass-obtain-not-approved = Ask by telephone
    .body = A certificate can be installed only when its status is “Баталгаажсан” (approved). Ask { -monpass } whether your order and payment have been checked. Continue once the status is “Баталгаажсан”.

guide-mn-monpass-obtain-install = Put the certificate on the token
    .body = When the certificate shows the status “Баталгаажсан”, press “Суулгах” to put it on the token.
guide-mn-monpass-obtain-install-caution-leave-plugged = Do not unplug the token or close the program before the installation has finished.
guide-mn-monpass-obtain-install-caution-last-tries = If you are asked for the { -pin }, type it as it came by e-mail. Do not guess: after several wrong tries the token may be locked.

guide-mn-monpass-obtain-certificate = Check the certificate
    .body = The token must now hold a signing certificate that has not expired.

guide-mn-monpass-obtain-key = Check the key
    .body = The private key of the signature is made inside the token and never leaves it. The key of the certificate must be on this same token. If you wish, make a test signature here: it proves that the key really signs.
guide-mn-monpass-obtain-own-pin = Change the { -pin }
    .body = The { -pin } came by e-mail, so others may have seen it. Change it here to one that only you know, and use the new one from now on.

guide-mn-monpass-obtain-unlock = Take the token back to its issuer
    .body = Show a token that was not set up, or whose { -pin } is locked, to the registration office that gave it to you. Plug it in again when it has been put right.
guide-mn-monpass-obtain-unlock-caution-no-reset = Do not initialize (format) the token yourself: that erases its key and certificate for ever.

guide-mn-monpass-obtain-not-installed = Try the installation again
    .body = Make sure that you pressed “Суулгах” in “Monpass Client”, then unplug the token and plug it in again. If the certificate still does not show, telephone { -monpass }.

guide-mn-monpass-obtain-other-token = Plug in the right token
    .body = The certificate's key is not on this token. Plug in the token you installed the certificate on. If it is this very token, telephone { -monpass }.

guide-mn-monpass-obtain-keep = What to remember from now on
    .body = Note the day on which the certificate expires, and keep the token in a safe place apart from its { -pin }. On the site of { -monpass }, issued certificates are listed under “ОЛГОГДСОН ТООН ГАРЫН ҮСГҮҮД” and invalid ones under “ХҮЧИНГҮЙ ГЭРЧИЛГЭЭ”. The employee in charge applies for renewal and revocation.
