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
-x509 = X.509
-usb = USB

# File name endings.
-p12 = .p12
-pfx = .pfx

# Systems.
-windows = Windows
-macos = macOS
-linux = Linux
