#!/usr/bin/env python3
"""Makes the saved inventories beside it, each a state of a computer a person may sit at.

Needs Python's `cryptography`. Every name, number, key and certificate is made up here. Run it
again only to add a state: the keys are new each time.
"""

import base64
import copy
import datetime as dt
import json
import pathlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID as N

HERE = pathlib.Path(__file__).parent
EPASS3003 = "3b9f958131fe9f006646530532022571df000006000010"


def day(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.timezone.utc)


def name(*pairs):
    return x509.Name([x509.NameAttribute(kind, value) for kind, value in pairs])


def new_rsa(bits=2048):
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


CA_KEY = new_rsa()


def issuer(common_name, organization="Non-Governmental", country="IR"):
    return name((N.COUNTRY_NAME, country), (N.ORGANIZATION_NAME, organization), (N.COMMON_NAME, common_name))


def certificate(subject, key, begins, ends, by=issuer("Example Issuing CA"), ca=False, usage="sign"):
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(day(begins))
        .not_valid_after(day(ends))
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )
    if usage:
        signs, encrypts = usage == "sign" and not ca, usage == "encrypt"
        builder = builder.add_extension(
            x509.KeyUsage(signs, signs, encrypts, False, False, ca, ca, False, False), critical=True
        )
    return builder.sign(CA_KEY, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def text(data):
    return base64.b64encode(data).decode()


def spki(key):
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return text(key.public_key().public_bytes(serialization.Encoding.DER, form))


def iran(common_name, number, organization="Non-Governmental"):
    pairs = [(N.COUNTRY_NAME, "IR"), (N.ORGANIZATION_NAME, organization), (N.COMMON_NAME, common_name)]
    return name(*pairs, *([(N.SERIAL_NUMBER, number)] if number else []))


STAMP = iran("Example Trading [Stamp]", "12345678906")
SIGN = iran("Example Person [Sign]", "0123456789", "Unaffiliated")
VIETNAM = name((N.COUNTRY_NAME, "VN"), (N.COMMON_NAME, "CONG TY VI DU"), (N.USER_ID, "MST:0312345673"))
KEY, OTHER_KEY = new_rsa(), new_rsa()
YEARS = ("2026-06-01", "2028-06-01")


def card(atr=EPASS3003, products=("feitian-epass3003-auto",), in_use=False):
    return {"atr": atr, "products": list(products), "inUse": in_use}


def reader(inside=None, fault=None, name="FT ePass3003Auto 00 00", practice=False):
    return {"name": name, "card": inside, "practice": practice, "fault": fault}


def cert(der, id="01"):
    return {"id": id, "label": "certificate", "der": text(der)}


def public_key(key=KEY, id="01", private_here=None):
    return {"id": id, "label": "key", "spki": spki(key), "privateHere": private_here}


PIN = {"initialized": True, "countLow": False, "finalTry": False, "locked": False, "toBeChanged": False}


def token(certificates=(), keys=(), serial="0001", label="ePass3003Auto", kind="hardware", **other):
    pin = PIN | other.pop("pin", {})
    return {
        "label": label, "serial": serial, "manufacturer": "EnterSafe", "model": "ePass3003",
        "kind": kind, "initialized": True, "loginRequired": True, "protectedPath": False, "pin": pin,
        "certificates": list(certificates), "publicKeys": list(keys), "skipped": 0,
    } | other


def slot(inside=None, fault=None, description="FT ePass3003Auto 00 00", id=0):
    return {"id": id, "description": description, "token": inside, "fault": fault}


def module(slots=(), fault=None, path="C:\\Windows\\System32\\ShuttleCsp11_3003.dll", origin="product", read=True):
    return {
        "path": path, "origin": origin, "description": "PKCS#11" if read else "",
        "manufacturer": "EnterSafe" if read else "", "version": "1.0" if read else "",
        "slots": list(slots), "fault": fault,
    }


def failed(code, **facts):
    path = facts.pop("path", "C:\\Windows\\System32\\ShuttleCsp11_3003.dll")
    return module(fault={"code": code, "path": path, **facts}, path=path, read=False)


OPENSC = "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"


def inventory(readers=(), modules=(), files=(), service="running"):
    return {
        "service": service, "readers": list(readers), "modules": list(modules), "softwareTokens": list(files),
    }


def file(inside=None, fault=None):
    return {"path": "C:\\Users\\me\\company.p12", "token": inside, "fault": fault}


def plugged(inside, **changes):
    """An ePass3003 in its reader, as its own module sees it."""
    return inventory([reader(card())], [module([slot(inside)])], **changes)


def holding(der, keys=(public_key(),), **other):
    return plugged(token([cert(der)], keys, **other))


GOOD = certificate(STAMP, KEY, *YEARS)
ISSUER = certificate(issuer("Example Issuing CA"), CA_KEY, "2021-01-01", "2031-01-01", ca=True)
SHORT = issuer("Example Short CA", "Example Group", "VN")
PRACTICE = certificate(STAMP, KEY, *YEARS, by=issuer("Tamga Practice CA", "Tamga Practice"))
EC_KEY, SMALL = ec.generate_private_key(ec.SECP256R1()), new_rsa(1024)
PULLED = {"code": "card-mute", "reader": "FT ePass3003Auto 00 00"}
BLANK = token(label="", initialized=False, pin={"initialized": False})

STATES = {
    # Service, reader, card.
    "service-stopped": inventory(service="stopped"),
    "service-not-installed": inventory(service="not-installed"),
    "service-refused": inventory(service="refused"),
    "service-disabled": inventory(service="disabled"),
    "service-hidden": inventory(service="hidden"),
    "nothing-plugged-in": inventory(),
    "two-empty-readers": inventory([reader(), reader(name="Second 01 00")], [module([slot()])]),
    "mute-card": inventory([reader(fault=PULLED)]),
    "held-card": inventory([reader(card(in_use=True))], [module([slot()])]),
    "reader-name-not-utf8": inventory(
        [reader(card(), {"code": "reader-name-unreadable", "reader": "Reader �"})], [module([slot()])]
    ),
    "identity-card": inventory(
        [reader(card("3b9f96c00a31fe45754a6176656c696e2d4f5320312e3051", ["vn-citizen-card"]))]
    ),
    "bank-card": inventory(
        [reader(card("3bef00ff8131fe4565631104010280000f274000030100e1", ["bank-card"]))]
    ),
    "telephone-card": inventory(
        [reader(card("3b9e94801fc78031e073fe211b66d00217f71300f3", ["vn-viettel-sim", "usim"]))]
    ),
    "ambiguous-card": inventory(
        [reader(card("3b7d96000080318065b0831140c883009000", ["gemalto-classic-tpc-im", "ir-driving-licence"]))]
    ),
    "practice-hardware": inventory(
        [reader(card("3b0554616d6761", []), name="Tamga Practice", practice=True)],
        [module([slot(token([cert(PRACTICE)], [public_key()], kind="practice"), description="Tamga Practice")],
                path="Tamga Practice", origin="practice")],
    ),
    # Driver.
    "card-without-driver": inventory([reader(card())], [module([slot()], path=OPENSC)]),
    "unknown-card": inventory([reader(card("3b00", []))], [module([slot()], path=OPENSC)]),
    "unknown-card-no-module": inventory([reader(card("3b00", []))]),
    "unknown-card-given-module": inventory(
        [reader(card("3b00", []))],
        [module([slot()], path=OPENSC),
         failed("module-without-entry", path="/home/me/driver.so") | {"origin": "given"}],
    ),
    "driver-not-loaded": inventory([reader(card())], [failed("module-not-loaded"), module([slot()], path=OPENSC)]),
    "driver-wrong-machine": inventory(
        [reader(card())], [failed("module-wrong-machine", machine="Windows x86", needed="Windows x86-64")]
    ),
    "driver-hung": inventory([reader(card())], [failed("module-hung", seconds=30)]),
    "driver-crashed": inventory([reader(card())], [failed("module-crashed")]),
    "driver-refused": inventory(
        [reader(card())], [failed("module-refused", function="C_Initialize", returned="CKR_GENERAL_ERROR")]
    ),
    "driver-unreadable": inventory([reader(card())], [failed("module-unreadable")]),
    "driver-is-no-library": inventory([reader(card())], [failed("module-not-a-library")]),
    "driver-worker-not-started": inventory([reader(card())], [failed("worker-not-started")]),
    "driver-being-read": inventory([reader(card())], [module(read=False)]),
    "wrong-driver": inventory([reader(card())], [module([slot(BLANK)], path=OPENSC)]),
    "wrong-driver-and-own-crashed": inventory(
        [reader(card())], [module([slot(BLANK)], path=OPENSC), failed("module-crashed")]
    ),
    "wrong-driver-beside-own": inventory(
        [reader(card())],
        [module([slot(BLANK)], path=OPENSC), module([slot(token([cert(GOOD)], [public_key()]))])],
    ),
    # Token.
    "token-not-seen": inventory([reader(card())], [module([slot()])]),
    "token-not-recognized": inventory([reader(card())], [module([slot(fault={"code": "token-not-recognized"})])]),
    "token-fault": inventory(
        [reader(card())],
        [module([slot(fault={"code": "token-fault", "function": "C_OpenSession", "returned": "CKR_DEVICE_ERROR"})])],
    ),
    "token-not-initialized": plugged(BLANK),
    "token-pulled-out": inventory([reader()], [module([slot(token([cert(GOOD)], [public_key()]))])]),
    "token-without-reader": inventory(
        [], [module([slot(token([cert(GOOD)], [public_key()]), description="HID token")])], service="not-installed"
    ),
    "two-tokens": inventory(
        [reader(card()), reader(card(), name="Second 01 00")],
        [module([slot(token([cert(GOOD)], [public_key()])),
                 slot(token([cert(certificate(SIGN, OTHER_KEY, *YEARS))], [public_key(OTHER_KEY)], serial="0002"),
                      description="Second 01 00", id=1)])],
    ),
    "one-token-in-two-modules": inventory(
        [reader(card())],
        [module([slot(token([cert(GOOD)]))], path="C:\\Windows\\System32\\other.dll", origin="folder"),
         module([slot(token([cert(GOOD)], [public_key()]))])],
    ),
    "pin-not-set": holding(GOOD, pin={"initialized": False}),
    "pin-to-be-changed": holding(GOOD, pin={"toBeChanged": True}),
    "pin-count-low": holding(GOOD, pin={"countLow": True}),
    "pin-final-try": holding(GOOD, pin={"countLow": True, "finalTry": True}),
    "pin-locked": holding(GOOD, pin={"locked": True}),
    # Software tokens.
    "file-closed": inventory(files=[file()]),
    "file-wrong-password": inventory(
        files=[file(fault={"code": "file-password-wrong", "path": "C:\\Users\\me\\company.p12"})]
    ),
    "file-damaged": inventory(files=[file(fault={"code": "file-damaged", "path": "C:\\Users\\me\\company.p12"})]),
    "file-open": inventory(
        files=[file(token([cert(GOOD)], [public_key(private_here=True)], kind="software", loginRequired=False))]
    ),
    "file-without-key": inventory(
        files=[file(token([cert(GOOD)], [public_key(private_here=False)], kind="software", loginRequired=False))]
    ),
    "file-of-practice": inventory(files=[file(token([cert(PRACTICE)], [public_key()], kind="software"))]),
    # Certificate.
    "good-stamp": holding(GOOD),
    "good-signature": holding(certificate(SIGN, KEY, *YEARS)),
    "token-empty": plugged(token()),
    "token-with-key-only": plugged(token(keys=[public_key()])),
    "only-issuers": plugged(token([cert(ISSUER)])),
    "damaged-certificate": plugged(token([cert(GOOD[:200])])),
    "practice-certificate": holding(PRACTICE),
    "expired": holding(certificate(STAMP, KEY, "2024-11-01", "2026-11-01")),
    "expired-and-renewed": plugged(
        token([cert(certificate(STAMP, OTHER_KEY, "2024-11-01", "2026-11-01"), "02"), cert(GOOD)],
              [public_key(), public_key(OTHER_KEY, "02")])
    ),
    "ends-soon": holding(certificate(STAMP, KEY, "2024-12-08", "2026-12-08")),
    "not-yet-valid": holding(certificate(STAMP, KEY, "2026-12-10", "2028-12-10")),
    "issuer-from-the-future": plugged(
        token([cert(certificate(STAMP, KEY, "2026-12-10", "2028-12-10")),
               cert(certificate(issuer("Example New CA"), CA_KEY, "2026-12-09", "2036-12-09", ca=True), "02")],
              [public_key()])
    ),
    "without-number": holding(certificate(iran("Example Trading [Stamp]", None), KEY, *YEARS)),
    "without-role": holding(certificate(iran("Example Trading", "12345678906"), KEY, *YEARS)),
    "of-vietnam": holding(certificate(VIETNAM, KEY, "2026-06-01", "2027-06-30", by=issuer("Example CA", "Example", "VN"))),
    "cut-by-its-issuer": plugged(
        token([cert(certificate(VIETNAM, KEY, "2026-06-01", "2027-06-30", by=SHORT)),
               cert(certificate(SHORT, CA_KEY, "2022-06-30", "2027-06-30", by=SHORT, ca=True), "02")],
              [public_key()])
    ),
    "cut-on-a-known-day": holding(
        certificate(VIETNAM, KEY, "2022-02-25", "2024-05-13", by=issuer("Example CA", "Example", "VN"))
    ),
    # Key.
    "small-key": holding(certificate(STAMP, SMALL, *YEARS), [public_key(SMALL)]),
    "elliptic-key": holding(certificate(STAMP, EC_KEY, *YEARS), [public_key(EC_KEY)]),
    "for-encryption": holding(certificate(STAMP, KEY, *YEARS, usage="encrypt")),
    "any-usage": holding(certificate(STAMP, KEY, *YEARS, usage=None)),
    "key-elsewhere": holding(GOOD, [public_key(OTHER_KEY, "02")]),
    "key-of-another-request": holding(GOOD, [public_key(OTHER_KEY)]),
    "keys-hidden": holding(GOOD, []),
}

for state, content in STATES.items():
    body = json.dumps(copy.deepcopy(content), ensure_ascii=False, indent=1)
    (HERE / f"{state}.json").write_text(body + "\n", encoding="utf-8", newline="\n")
