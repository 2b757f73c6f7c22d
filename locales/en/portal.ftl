### What all guides share: sites, people, places, papers, and who answers.

## Sites of guides/portals.toml, as they stand after "Open"

portal-ir-moadian = the tax portal
portal-ir-moadian-folder = your taxpayer folder
portal-ir-moadian-unique-id = the list of unique IDs
portal-ir-gica = the site of GICA
portal-ir-naci = the system of the accreditation center
portal-ir-coc = the { -coc } system
portal-mn-monpass = the site of { -monpass }
portal-mn-monpass-support = the download page of { -monpass }
portal-vn-etax = the e-tax site of Vietnam
portal-vn-etax-declaration = tax declaration on the e-tax site
portal-vn-etax-payment = tax payment on the e-tax site
portal-vn-einvoice = the electronic invoice portal
portal-vn-customs = the site of Vietnam Customs
portal-vn-vnaccs = the registration of { -vn-vnaccs }
portal-vn-social-insurance = the Vietnam Social Insurance portal
portal-vn-single-window = the national single window
portal-vn-public-service = the national public service portal
portal-vn-vnpt-ca = the site of { -vn-vnpt } for corrections
portal-vn-procurement = the national e-procurement system

## Who does a step

actor-holder = Holder of the certificate
actor-director = Managing director
actor-accountant = Accountant
actor-employee = Employee in charge
actor-agent = Authorized representative
actor-registration-authority = Registration authority
actor-issuer = Issuer of the certificate
actor-notary = Notary
actor-administrator = System administrator
actor-company = Company

## Where a step is done

place-computer = At this computer
place-home = At home
place-office = At your workplace
place-portal = On the portal
place-registration-office = At the registration office
place-notary = At the notary's office
place-bank = At the bank
place-phone = By telephone
place-mail = In the e-mail

## What a portal is signed in to with

sign-in-password = Sign in with user name and password
sign-in-old-token = Sign in with the old certificate
sign-in-new-token = Sign in with the new certificate

## Papers

document-ir-national-card = National card
document-ir-birth-certificate = Birth certificate
document-ir-moadian-tracking-code = Tracking code of the registration with { -moadian }
document-ir-request-tracking-code = Tracking code of the application
document-ir-accreditation-certificate = Accreditation certificate
document-ir-accreditation-first-papers = Papers before acceptance (first stage)
document-ir-accreditation-second-papers = Papers after acceptance (second stage)
document-ir-accreditation-workbook = Excel files of the second stage
document-mn-revocation-letter = Official letter asking for revocation
document-mn-certificate-contract = Contract of the certificate
document-mn-official-letter = Official letter of the organization
document-mn-state-registration-certificate = State registration certificate
document-mn-identity-card = Identity card
document-mn-power-of-attorney-to-collect = Power of attorney, if someone else goes
document-vn-certificate-contract = Contract for the certificate
document-vn-business-registration = Business registration certificate
document-vn-einvoice-form = Form 01/ĐKTĐ-HĐĐT
document-vn-renewal-request = Renewal request
document-vn-director-identity-card = Identity card of the representative
document-vn-authorisation = Authorization
document-vn-agent-identity-card = Identity card of the authorized person
document-vn-identity-card = Identity card or passport

## Who answers

help-ir-moadian-support = Support of { -moadian }
help-ir-pishkhan = Government electronic service office (Pishkhan)
help-ir-gica = Public certification authority GICA
help-ir-gica-support = Support of GICA (extension 2)
help-ir-parssign = Authority ParsSign (Hovita)
help-ir-parssign-support = Telephone of ParsSign (Hovita)
help-ir-naci-problems = «ثبت مشکلات سامانه» on the first page
help-ir-naci-site = Site of the accreditation center
help-ir-apac = { -apac }: arrangement and signatories
help-ir-world-accreditation = Global Accreditation Cooperation
help-mn-monpass = { -monpass }, information
help-mn-monpass-accounts = { -monpass }, phone/fax on the invoice
help-mn-monpass-site = { -monpass }, web site
help-mn-monpass-centre = { -monpass }, issuing center
help-mn-monpass-dunjingarav = Desk in the Dunjingarav shopping center
help-mn-esign = State certification authority
help-mn-state-registration = State registration office
help-vn-viettel = { -vn-viettel } service point
help-vn-issuer = Issuer of the certificate
help-vn-root-authority = Electronic Authentication Centre (NEAC)
help-vn-tax-office = Your tax office
help-vn-etax = The e-tax site
help-vn-tvan = Your T-VAN
help-vn-einvoice-supplier = Supplier of your invoicing program
help-vn-customs-office = Customs office
help-vn-social-insurance-office = Social insurance office
help-vn-misa = Help of MISA
help-vn-single-window = The national single window
help-vn-one-stop-office = One-stop office
help-vn-public-service = National public service portal
help-vn-vnpt = Support site of { -vn-vnpt }
help-vn-procurement = The national e-procurement system
