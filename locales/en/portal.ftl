### What all guides share: sites, people, places, papers, and who answers.

## Sites of guides/portals.toml, as they stand after "Open"

portal-ir-moadian = the tax portal
portal-ir-moadian-folder = your taxpayer folder
portal-ir-moadian-unique-id = the list of unique IDs
portal-ir-gica = the site of GICA

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

## Who answers

help-ir-moadian-support = Support of { -moadian }
help-ir-pishkhan = Government electronic service office (Pishkhan)
help-ir-gica = Public certification authority GICA
help-ir-gica-support = Support of GICA (extension 2)
