### Names, the same everywhere: never translated, at most written in the script of the language.
### No grammar hangs on them: put nothing in front or behind that would need a case.

# The app.
-tamga = Tamga

# Iran's tax invoice system.
-moadian = Moadian

# The tax portal on which a taxpayer's keys are registered.
-karpooshe = Karpooshe

# The middleware many Iranian portals ask for.
-dastine = Dastine

# PKCS#11: personal identification number of the user.
-pin = PIN

# PKCS#11: PIN of the security officer.
-so-pin = SO PIN

# ISO 7816: the number that unblocks a PIN.
-puk = PUK

# Standards.
-pkcs11 = PKCS#11
-pkcs12 = PKCS#12
-pkcs7 = PKCS#7
-pcsc = PC/SC
-piv = PIV
-x509 = X.509
-usb = USB

# File name endings.
-p12 = .p12
-pfx = .pfx

# Systems.
-windows = Windows
-macos = macOS
-linux = Linux

# Iran's national accreditation center: laboratories, inspection, certification; no PKI.
-naci = NACI

# The system in which samples are referred to laboratories.
-coc = COC

# International Accreditation Forum, until the end of 2025.
-iaf = IAF

# International Laboratory Accreditation Cooperation, until the end of 2025.
-ilac = ILAC

# Asia Pacific Accreditation Cooperation.
-apac = APAC

# Standards for laboratories and for inspection bodies.
-iso-17025 = ISO/IEC 17025

-iso-17020 = ISO/IEC 17020

# A licensed issuer of certificates in Mongolia.
-monpass = MonPass CA

# A group and one of Vietnam's issuers of certificates.
-vn-viettel = Viettel

# Another of Vietnam's issuers; its plugin also signs on the national public service portal.
-vn-vnpt = VNPT

# The customs system of Vietnam.
-vn-vnaccs = VNACCS

# The program that most people fill workbooks with.
-excel = Excel
