### Words of the guide mn-certificate-renew, in the order of its steps.

guide-mn-certificate-renew = Renew a certificate of { -monpass }
    .body = This guide renews a digital signature certificate of { -monpass } before it expires and puts the new one on the token you already have. The manual of 2017 says that the employee in charge may apply for a renewal, but not how. So you go the way of a new order, and ask by telephone about whatever is open.
guide-mn-certificate-renew-caution-year = This guide rests on a manual that { -monpass } wrote in 2017. The site, prices, addresses and rules may have changed since. Ask at +976 18002535 or info@monpass.mn before you pay.
guide-mn-certificate-renew-caution-pin = { guide-mn-monpass-obtain-caution-pin }

guide-mn-certificate-renew-kind = Which certificate do you renew?
    .body = Since 1 May 2022 the digital signature of a Mongolian legal entity has the form of an electronic stamp. Your token may hold the certificate of an official, or the electronic stamp of the organization.
guide-mn-certificate-renew-kind-official = { guide-mn-monpass-obtain-need-official }
guide-mn-certificate-renew-kind-stamp = { guide-mn-monpass-obtain-need-stamp }

guide-mn-certificate-renew-stamp = { guide-mn-monpass-obtain-stamp }
    .body = The manual of 2017 does not say how an electronic stamp is renewed. Ask first, and ask for the price too; if you are told that you may renew in the way below, continue.

guide-mn-certificate-renew-token = Is your present token in good order?
    .body = The new certificate goes on the token you have, so you do not buy another. Have the token at hand.
guide-mn-certificate-renew-token-works = Yes, I have it here
guide-mn-certificate-renew-token-gone = No, it is lost or broken

guide-mn-certificate-renew-gone = You need a new token
    .body = If the token is lost, have its certificate revoked first. If it is broken, ask { -monpass } by telephone what to do. When you then order a new certificate, choose “Тийм” (yes) in the line of the token on the form.

guide-mn-certificate-renew-plug-in = { guide-mn-monpass-obtain-plug-in }
    .body = { guide-mn-monpass-obtain-plug-in.body }

guide-mn-certificate-renew-driver = { guide-mn-monpass-obtain-driver }
    .body = { guide-mn-monpass-obtain-driver.body }
guide-mn-certificate-renew-driver-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-renew-token-active = Make sure the token is not locked
    .body = The token must have been set up, and its { -pin } must not be locked. This check does not ask for the { -pin } and uses up none of its tries.

guide-mn-certificate-renew-old-certificate = Note your present certificate
    .body = The certificate on the token is noted now and compared with the new one at the end. See when it expires. The manual does not say how many days a new certificate takes, so begin early.
guide-mn-certificate-renew-old-certificate-caution-keep-old = Do not delete the old certificate from the token until the new one is installed and checked. Do not initialize (format) the token yourself: that erases its key and certificate for ever.

guide-mn-certificate-renew-changes = Have the holder's data changed?
    .body = The order form asks again for the holder's names, register number, position and e-mail address, and for the organization's name. Has any of these changed since the last order?
guide-mn-certificate-renew-changes-same = No, all is as before
guide-mn-certificate-renew-changes-changed = Yes, something has changed

guide-mn-certificate-renew-changed = Order with the new data
    .body = Fill the order form with the data of today. Ask { -monpass } by telephone whether the certificate with the old data must be revoked.

guide-mn-certificate-renew-sign-in = { guide-mn-monpass-obtain-sign-in }
    .body = { guide-mn-monpass-obtain-sign-in.body }
guide-mn-certificate-renew-sign-in-caution-address = { guide-mn-monpass-obtain-registration-page-caution-address }
guide-mn-certificate-renew-sign-in-caution-password = { guide-mn-monpass-obtain-sign-in-caution-password }

guide-mn-certificate-renew-company-page = { guide-mn-monpass-obtain-company-page }
    .body = { guide-mn-monpass-obtain-company-page.body }
guide-mn-certificate-renew-company-page-agrees = { guide-mn-monpass-obtain-company-page-agrees }
guide-mn-certificate-renew-company-page-differs = { guide-mn-monpass-obtain-company-page-differs }

guide-mn-certificate-renew-company-correct = Correct what is wrong
    .body = Press “Засах”, correct the data from the organization's state registration certificate and social insurance records, and save. The guide to a first certificate explains every blank. Then see whether the warning is gone.

guide-mn-certificate-renew-issued = Find your issued certificate
    .body = Find the certificate you want to renew in the list. The manual names no button for a renewal, so look whether there is one in its row. If there is none, you make a new order.
guide-mn-certificate-renew-issued-no-button = There is no button for renewal
guide-mn-certificate-renew-issued-button = There is a button for renewal
guide-mn-certificate-renew-issued-caution-not-revoke = Do not press anything that means revoking or deleting. With a revoked certificate you cannot sign.

guide-mn-certificate-renew-renewal-button = Apply for the renewal
    .body = Press the button and do as the site tells you. We have not seen this page. If it asks whether you want a token, choose “Үгүй” (no). If in doubt, telephone before you save.

guide-mn-certificate-renew-term = { guide-mn-monpass-obtain-term }
    .body = { guide-mn-monpass-obtain-term.body }
guide-mn-certificate-renew-term-one-year = { guide-mn-monpass-obtain-term-one-year }
guide-mn-certificate-renew-term-two-years = { guide-mn-monpass-obtain-term-two-years }
guide-mn-certificate-renew-term-caution-remaining-days = The manual does not say whether the days left on the old certificate are added to the new term. If many are left, ask by telephone before you pay.

guide-mn-certificate-renew-price = Price: 1 year, without a token
    .body = Choose the two lines below in this way on the form. By the prices of 2017 the certificate costs 40,000, the tax “НӨАТ” 4,000, together 44,000 tögrög. Compare with the total “Нийт дүн” on the form.
guide-mn-certificate-renew-price-cost-certificate = { guide-mn-monpass-obtain-price-without-device-cost-certificate }
guide-mn-certificate-renew-price-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }
guide-mn-certificate-renew-price-caution-no-second-token = In the line of the token, “Тийм” (yes) is only for an employee who orders for the first time. It would add the price of a new token: 40,000 tögrög plus 10 % tax in 2017.

guide-mn-certificate-renew-price-two-years = Price: 2 years, without a token
    .body = Choose the two lines below in this way on the form. The manual of 2017 gives no price for 2 years; see the total “Нийт дүн” on the form.
guide-mn-certificate-renew-price-two-years-caution-prices = { guide-mn-monpass-obtain-price-caution-prices }
guide-mn-certificate-renew-price-two-years-caution-no-second-token = { guide-mn-certificate-renew-price-caution-no-second-token }

guide-mn-certificate-renew-holder-citizenship = { guide-mn-monpass-obtain-holder-citizenship }
    .body = { guide-mn-monpass-obtain-holder-citizenship.body }
guide-mn-certificate-renew-holder-citizenship-mongolian = { guide-mn-monpass-obtain-holder-citizenship-mongolian }
guide-mn-certificate-renew-holder-citizenship-foreign = { guide-mn-monpass-obtain-holder-citizenship-foreign }

guide-mn-certificate-renew-holder = { guide-mn-monpass-obtain-holder }
    .body = { guide-mn-monpass-obtain-holder.body }
guide-mn-certificate-renew-holder-field-holder-clan-name = { guide-mn-monpass-obtain-holder-field-holder-clan-name }
guide-mn-certificate-renew-holder-field-holder-parent-name = { guide-mn-monpass-obtain-holder-field-holder-parent-name }
guide-mn-certificate-renew-holder-field-holder-number = { guide-mn-monpass-obtain-holder-field-holder-number }
guide-mn-certificate-renew-holder-field-holder-name = { guide-mn-monpass-obtain-holder-field-holder-name }
guide-mn-certificate-renew-holder-field-holder-sex = { guide-mn-monpass-obtain-holder-field-holder-sex }

guide-mn-certificate-renew-holder-foreign = { guide-mn-monpass-obtain-holder-foreign }
    .body = { guide-mn-monpass-obtain-holder-foreign.body }
guide-mn-certificate-renew-holder-foreign-field-holder-clan-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-clan-name }
guide-mn-certificate-renew-holder-foreign-field-holder-parent-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-parent-name }
guide-mn-certificate-renew-holder-foreign-field-holder-number = { guide-mn-monpass-obtain-holder-foreign-field-holder-number }
guide-mn-certificate-renew-holder-foreign-field-holder-name = { guide-mn-monpass-obtain-holder-foreign-field-holder-name }
guide-mn-certificate-renew-holder-foreign-field-holder-sex = { guide-mn-monpass-obtain-holder-foreign-field-holder-sex }

guide-mn-certificate-renew-order-organisation = { guide-mn-monpass-obtain-order-organisation }
    .body = { guide-mn-monpass-obtain-order-organisation.body }
guide-mn-certificate-renew-order-organisation-field-organisation-name = { guide-mn-monpass-obtain-order-organisation-field-organisation-name }
guide-mn-certificate-renew-order-organisation-field-organisation-department = { guide-mn-monpass-obtain-order-organisation-field-organisation-department }
guide-mn-certificate-renew-order-organisation-field-holder-position = { guide-mn-monpass-obtain-order-organisation-field-holder-position }

guide-mn-certificate-renew-order-contact = { guide-mn-monpass-obtain-order-contact }
    .body = The link that confirms the order, and later the news that the certificate was issued, come to the holder's e-mail address.
guide-mn-certificate-renew-order-contact-field-email = { guide-mn-monpass-obtain-order-contact-field-email }
guide-mn-certificate-renew-order-contact-field-second-email = { guide-mn-monpass-obtain-order-contact-field-second-email }
guide-mn-certificate-renew-order-contact-field-phone = { guide-mn-monpass-obtain-order-contact-field-phone }
guide-mn-certificate-renew-order-contact-field-order-note = { guide-mn-monpass-obtain-order-contact-field-order-note }
guide-mn-certificate-renew-order-contact-caution-own-email = Enter only the office or private e-mail address of the person who will hold the certificate. With another person's address, that person could confirm the order.

guide-mn-certificate-renew-order-page = { guide-mn-monpass-obtain-order-page }
    .body = { guide-mn-monpass-obtain-order-page.body }

guide-mn-certificate-renew-order-form = { guide-mn-monpass-obtain-order-form }
    .body = Copy what you prepared, one by one. Under “ТООН ГАРЫН ҮСГИЙН МЭДЭЭЛЭЛ” choose the term, choose “Үгүй” (no) in the line of the token, and check “Нийт дүн”. Do not save yet.
guide-mn-certificate-renew-order-form-variant-foreign = { guide-mn-monpass-obtain-order-form-variant-foreign }

guide-mn-certificate-renew-order-contract = { guide-mn-monpass-obtain-order-contract }
    .body = { guide-mn-monpass-obtain-order-contract.body }
guide-mn-certificate-renew-order-contract-caution-read = { guide-mn-monpass-obtain-order-contract-caution-read }

guide-mn-certificate-renew-more-holders = { guide-mn-monpass-obtain-more-holders }
    .body = { guide-mn-monpass-obtain-more-holders.body }

guide-mn-certificate-renew-holder-mail = { guide-mn-monpass-obtain-holder-mail }
    .body = { guide-mn-monpass-obtain-holder-mail.body }
guide-mn-certificate-renew-holder-mail-caution-check-first = { guide-mn-monpass-obtain-holder-mail-caution-check-first }

guide-mn-certificate-renew-order-status = { guide-mn-monpass-obtain-order-status }
    .body = { guide-mn-monpass-obtain-order-status.body }
guide-mn-certificate-renew-order-status-new = { guide-mn-monpass-obtain-order-status-new }
guide-mn-certificate-renew-order-status-waiting = { guide-mn-monpass-obtain-order-status-waiting }

guide-mn-certificate-renew-order-unconfirmed = Have the e-mail address checked
    .body = The holder may not have opened the mail yet, or the e-mail address is wrong. Look into the spam folder too. If no mail has come, telephone { -monpass }, then check the status again. If you applied with a button for renewal, ask whether such a mail comes at all.

guide-mn-certificate-renew-contract = { guide-mn-monpass-obtain-contract }
    .body = { guide-mn-monpass-obtain-contract.body }

guide-mn-certificate-renew-official-letter = { guide-mn-monpass-obtain-official-letter }
    .body = { guide-mn-monpass-obtain-official-letter.body }

guide-mn-certificate-renew-holder-signs = { guide-mn-monpass-obtain-holder-signs }
    .body = { guide-mn-monpass-obtain-holder-signs.body }

guide-mn-certificate-renew-director-signs = { guide-mn-monpass-obtain-director-signs }
    .body = { guide-mn-monpass-obtain-director-signs.body }

guide-mn-certificate-renew-invoice = { guide-mn-monpass-obtain-invoice }
    .body = { guide-mn-monpass-obtain-invoice.body }

guide-mn-certificate-renew-invoice-download = { guide-mn-monpass-obtain-invoice-download }
    .body = { guide-mn-monpass-obtain-invoice-download.body }
guide-mn-certificate-renew-invoice-download-caution-delete = { guide-mn-monpass-obtain-invoice-download-caution-delete }

guide-mn-certificate-renew-invoice-number = { guide-mn-monpass-obtain-invoice-number }
    .body = { guide-mn-monpass-obtain-invoice-number.body }
guide-mn-certificate-renew-invoice-number-field-invoice-number = { guide-mn-monpass-obtain-invoice-number-field-invoice-number }
guide-mn-certificate-renew-invoice-number-field-invoice-total = { guide-mn-monpass-obtain-invoice-number-field-invoice-total }

guide-mn-certificate-renew-payment-method = { guide-mn-monpass-obtain-payment-method }
    .body = { guide-mn-monpass-obtain-payment-method.body }
guide-mn-certificate-renew-payment-method-cash = { guide-mn-monpass-obtain-payment-method-cash }
guide-mn-certificate-renew-payment-method-transfer = { guide-mn-monpass-obtain-payment-method-transfer }
guide-mn-certificate-renew-payment-method-card = { guide-mn-monpass-obtain-payment-method-card }

guide-mn-certificate-renew-pay-bank = { guide-mn-monpass-obtain-pay-bank }
    .body = { guide-mn-monpass-obtain-pay-bank.body }
guide-mn-certificate-renew-pay-bank-caution-note = { guide-mn-monpass-obtain-pay-bank-caution-note }
guide-mn-certificate-renew-pay-bank-caution-account = See that the account is the one printed on the invoice. If it differs, or if somebody gives you another account by e-mail or telephone, do not pay; telephone { -monpass }.

guide-mn-certificate-renew-pay-transfer = { guide-mn-monpass-obtain-pay-transfer }
    .body = { guide-mn-monpass-obtain-pay-transfer.body }
guide-mn-certificate-renew-pay-transfer-caution-note = { guide-mn-monpass-obtain-pay-transfer-caution-note }
guide-mn-certificate-renew-pay-transfer-caution-account = { guide-mn-certificate-renew-pay-bank-caution-account }

guide-mn-certificate-renew-card-page = { guide-mn-monpass-obtain-card-page }
    .body = { guide-mn-monpass-obtain-card-page.body }
guide-mn-certificate-renew-card-page-caution-khan = { guide-mn-monpass-obtain-card-page-caution-khan }
guide-mn-certificate-renew-card-page-caution-amount = { guide-mn-monpass-obtain-card-page-caution-amount }

guide-mn-certificate-renew-card-pay = { guide-mn-monpass-obtain-card-pay }
    .body = { guide-mn-monpass-obtain-card-pay.body }
guide-mn-certificate-renew-card-pay-variant-unionpay = { guide-mn-monpass-obtain-card-pay-variant-unionpay }
guide-mn-certificate-renew-card-pay-caution-card-data = { guide-mn-monpass-obtain-card-pay-caution-card-data }

guide-mn-certificate-renew-card-result = { guide-mn-monpass-obtain-card-result }
    .body = { guide-mn-monpass-obtain-card-result.body }
guide-mn-certificate-renew-card-result-success = { guide-mn-monpass-obtain-card-result-success }
guide-mn-certificate-renew-card-result-failure = { guide-mn-monpass-obtain-card-result-failure }

guide-mn-certificate-renew-card-failed = { guide-mn-monpass-obtain-card-failed }
    .body = { guide-mn-monpass-obtain-card-failed.body }
guide-mn-certificate-renew-card-failed-again = Pay by card once more
guide-mn-certificate-renew-card-failed-other = Pay in another way
guide-mn-certificate-renew-card-failed-caution-twice = { guide-mn-monpass-obtain-card-failed-caution-twice }

guide-mn-certificate-renew-visit-or-not = Ask whether you must go there
    .body = For a first token one goes in person with the papers. The manual does not say whether a visit is needed when there is no new token, or how the contract and the letter are handed in. Ask { -monpass } by telephone.
guide-mn-certificate-renew-visit-or-not-visit = They say I must come
guide-mn-certificate-renew-visit-or-not-no-visit = They say I need not come

guide-mn-certificate-renew-collector = Who takes the papers there?
    .body = The employee who will hold the certificate goes in person with the papers. If somebody else goes instead, a power of attorney certified by a notary is needed.
guide-mn-certificate-renew-collector-holder = { guide-mn-monpass-obtain-collector-holder }
guide-mn-certificate-renew-collector-agent = { guide-mn-monpass-obtain-collector-agent }

guide-mn-certificate-renew-attorney = { guide-mn-monpass-obtain-attorney }
    .body = { guide-mn-monpass-obtain-attorney.body }

guide-mn-certificate-renew-attorney-notary = { guide-mn-monpass-obtain-attorney-notary }
    .body = Have the completed power of attorney certified by a notary; it is not accepted without. The person who goes takes the original along.

guide-mn-certificate-renew-notary-copy = { guide-mn-monpass-obtain-notary-copy }
    .body = { guide-mn-monpass-obtain-notary-copy.body }

guide-mn-certificate-renew-papers = { guide-mn-monpass-obtain-papers }
    .body = Take all the papers below along. Both copies of the contract carry the signatures of the holder and of the director. The power of attorney is needed only when somebody else goes. Ask by telephone whether to bring the token.

guide-mn-certificate-renew-visit = { guide-mn-monpass-obtain-visit }
    .body = { guide-mn-monpass-obtain-visit.body }
guide-mn-certificate-renew-visit-caution-address = { guide-mn-monpass-obtain-visit-caution-address }

guide-mn-certificate-renew-issued-mail = { guide-mn-monpass-obtain-issued-mail }
    .body = { guide-mn-monpass-obtain-issued-mail.body }
guide-mn-certificate-renew-issued-mail-wait = { guide-mn-monpass-obtain-issued-mail-wait }

guide-mn-certificate-renew-client = { guide-mn-monpass-obtain-client }
    .body = { guide-mn-monpass-obtain-client.body }
guide-mn-certificate-renew-client-caution-trusted-source = { guide-mn-monpass-obtain-client-caution-trusted-source }

guide-mn-certificate-renew-plug-again = Plug in the same token again
    .body = The new certificate goes on the token you noted at the beginning. Plug that token in, and unplug any other.

guide-mn-certificate-renew-pending = { guide-mn-monpass-obtain-pending }
    .body = { guide-mn-monpass-obtain-pending.body }
guide-mn-certificate-renew-pending-approved = { guide-mn-monpass-obtain-pending-approved }
guide-mn-certificate-renew-pending-other = { guide-mn-monpass-obtain-pending-other }
guide-mn-certificate-renew-pending-variant-window = { guide-mn-monpass-obtain-pending-variant-window }

guide-mn-certificate-renew-not-approved = { guide-mn-monpass-obtain-not-approved }
    .body = { guide-mn-monpass-obtain-not-approved.body }

guide-mn-certificate-renew-install = { guide-mn-monpass-obtain-install }
    .body = { guide-mn-monpass-obtain-install.body }
guide-mn-certificate-renew-install-caution-leave-plugged = { guide-mn-monpass-obtain-install-caution-leave-plugged }
guide-mn-certificate-renew-install-caution-last-tries = If you are asked for the { -pin }, type the one you use now; the first one came by e-mail when you got the token. Do not guess: after several wrong tries the token may be locked.

guide-mn-certificate-renew-compare = Check the new certificate
    .body = The token must hold a certificate of the same holder that expires later than the one noted at the beginning.

guide-mn-certificate-renew-register-again = Try the sites you use
    .body = Sign in once with the new certificate to every site and program you use it with. We do not know which of them want a new certificate to be registered again. If one does not recognize it, ask its support.

guide-mn-certificate-renew-unlock = { guide-mn-monpass-obtain-unlock }
    .body = { guide-mn-monpass-obtain-unlock.body }
guide-mn-certificate-renew-unlock-caution-no-guessing = Do not guess the { -pin }. If a locked token cannot be unlocked, you may need a new token and a new certificate.
guide-mn-certificate-renew-unlock-caution-no-reset = { guide-mn-monpass-obtain-unlock-caution-no-reset }

guide-mn-certificate-renew-other-token = { guide-mn-monpass-obtain-other-token }
    .body = There is no certificate on this token. Plug in the token with the certificate you want to renew. If it is this very token, telephone { -monpass }.

guide-mn-certificate-renew-not-renewed = The new certificate is not there
    .body = Make sure that you pressed “Суулгах” in “Monpass Client” and that the token is the one you noted at the beginning. Unplug it and plug it in again. If the certificate still does not show, telephone { -monpass }.

guide-mn-certificate-renew-keep = What to remember from now on
    .body = Note the day on which the new certificate expires, and keep the contract and the receipt. Keep the token in a safe place apart from its { -pin }. If you lose the token, have its certificate revoked at once.
