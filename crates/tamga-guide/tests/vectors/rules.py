"""What is to be said of a typed value: by programs of others, or by a second writing of the rule.

| Kind | By |
|---|---|
| ir-national-code, ir-legal-id, ir-taxpayer-number, ir-economic-code | `persian-tools` |
| ir-invoice-number | `python-stdnum`, `stdnum.verhoeff` |
| vn-tax-code | `python-stdnum`, `stdnum.vn.mst` |
| phone | `phonenumbers` for numbers in use; ITU-T E.164 for the rest |
| email | `email-validator` |
| date | Python's `datetime`, and `jdatetime` for the Persian calendar |
| all others | the published rule, written here once more |

Each rule gives `(word, canonical)`; the word is `good` or the code of a fault or a warning.
"""

import datetime
import random
import re

import email_validator
import jdatetime
import phonenumbers
from persian_tools import legal_id as persian_legal_id
from persian_tools import national_id as persian_national_id
from stdnum import verhoeff
from stdnum.vn import mst

ASCII = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
CYRILLIC = "АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ"
TWINS = dict(zip("ABCEHKMOPTXY", "АВСЕНКМОРТХУ"))
INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\ufeff\u202a-\u202e\u2060-\u2069]")
GAP = re.compile("[\\s\u200c\u200d\u2010-\u2015\u2212\u0640-]")


def folded(typed):
    """Letters and digits as they are meant, by Unicode's own values of digits."""
    text = INVISIBLE.sub("", typed)
    wide = lambda c: chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c
    digit = lambda c: str(int(c)) if c.isdecimal() else c
    text = "".join(digit(wide(c)) for c in text)
    return text.translate(str.maketrans("يىك", "ییک"))


def compact(typed):
    return GAP.sub("", folded(typed))


def good(canonical):
    return "good", canonical


def shape(value, *lengths):
    """The fault of a value that is not so many digits."""
    if not value:
        return "empty"
    if not re.fullmatch("[0-9]*", value):
        return "wrong-character"
    return None if len(value) in lengths else "wrong-length"


def padded(value, length, most):
    """With the zeros that a spreadsheet lost."""
    lost = length - len(value)
    is_number = re.fullmatch("[0-9]+", value)
    return value.zfill(length) if is_number and 0 < lost <= most else value


def first(canonical, *said):
    """The first word that applies."""
    return next((word for word, applies in said if applies), "good"), canonical


def random_national_code(dice):
    random.seed(dice.random())
    return persian_national_id.generate_random()


def random_legal_id(dice):
    random.seed(dice.random())
    return persian_legal_id.generate_random()


def national_code(typed):
    value = compact(typed)
    number = padded(value, 10, 2)
    if fault := shape(number, 10):
        return fault, value
    return first(
        number,
        # Of these `persian-tools` knows the zeros in the middle; equal digits are on every list.
        ("never-given", len(set(number)) == 1 or number[3:9] == "000000"),
        ("check-digit-wrong", not persian_national_id.validate(number)),
        ("zeros-added", number != value),
    )


def legal_id(typed):
    value = compact(typed)
    if fault := shape(value, 11):
        return fault, value
    return first(
        value,
        ("never-given", len(set(value)) == 1 or value[3:9] == "000000"),
        ("check-digit-differs", not persian_legal_id.validate(value)),
    )


def taxpayer_number(typed):
    value = compact(typed)
    if len(value) == 11:
        return legal_id(typed)
    if len(value) == 12:
        return shape(value, 12) or "unusual", value
    return national_code(typed)


def economic_code(typed):
    value = compact(typed)
    if fault := shape(value, 11, 14):
        return fault, value
    is_legal = len(value) == 11
    fits = persian_legal_id.validate(value) if is_legal else checksum_fits(value[:10])
    return first(value, ("never-given", len(set(value)) == 1), ("check-digit-differs", not fits))


def checksum_fits(number):
    """`persian-tools` refuses zeros in the middle, too, which say nothing about the check digit."""
    if number[3:9] != "000000":
        return persian_national_id.validate(number)
    rest = sum(int(digit) * (10 - at) for at, digit in enumerate(number[:9])) % 11
    return int(number[9]) == (rest if rest < 2 else 11 - rest)


def capitals(value, length):
    if not value:
        return "empty"
    if not re.fullmatch("[A-Z0-9]*", value):
        return "wrong-character"
    return None if len(value) == length else "wrong-length"


def memory_id(typed):
    value = ascii_upper(compact(typed))
    return capitals(value, 6) or "good", value


def ascii_upper(text):
    return re.sub("[a-z]+", lambda letters: letters.group().upper(), text)


def invoice_number(typed):
    value = ascii_upper(compact(typed))
    if fault := capitals(value, 22):
        return fault, value
    parts = re.fullmatch("(.{6})([0-9A-F]{5})([0-9A-F]{10})([0-9])", value)
    if not parts:
        return "check-digit-wrong", value
    memory = "".join(c if c.isdigit() else str(ord(c)) for c in parts[1])
    number = f"{memory}{int(parts[2], 16):06}{int(parts[3], 16):012}"
    return first(value, ("check-digit-wrong", verhoeff.calc_check_digit(number) != parts[4]))


def postal_code(typed):
    value = compact(typed)
    if fault := shape(value, 10):
        return fault, value
    is_usual = re.fullmatch("[13-9]{4}[1346-9][0-9]{5}", value)
    return first(value, ("never-given", len(set(value)) == 1), ("unusual", not is_usual))


def random_tax_code(dice):
    while True:
        body = f"{dice.randrange(10**9):09}"
        number = body + mst.calc_check_digit(body)
        if mst.is_valid(number):
            return number


def tax_code(typed):
    value = compact(typed)
    branch = re.fullmatch(r"([0-9]{10})-?([0-9]{3})|([0-9]{9})-([0-9]{3})", re.sub(r"\s", "", folded(typed)))
    if branch:
        body, last = branch[1] or branch[3], branch[2] or branch[4]
        number = body.zfill(10)
        return first(
            f"{number}-{last}",
            ("check-digit-differs", not mst.is_valid(number)),
            ("unusual", not mst.is_valid(number + last)),
            ("zeros-added", len(body) == 9),
        )
    if len(value) == 12:
        return citizen_id(typed)
    number = padded(value, 10, 1)
    if fault := shape(number, 10):
        return fault, value
    return first(
        number,
        ("check-digit-differs", not mst.is_valid(number)),
        ("zeros-added", number != value),
    )


def citizen_id(typed):
    value = compact(typed)
    number = padded(value, 12, 1)
    if fault := shape(number, 12):
        return fault, value
    is_province = 1 <= int(number[:3]) <= 96
    return first(number, ("unusual", not is_province), ("zeros-added", number != value))


def register(typed):
    upper = compact(typed).upper()
    value = "".join(TWINS.get(c, c) for c in upper[:2]) + upper[2:]
    if not value:
        return "empty", value
    if any(c not in CYRILLIC for c in value[:2]):
        return "wrong-character", value
    if fault := shape(value[2:], 8):
        return ("wrong-length" if fault == "empty" else fault), value
    return first(
        value,
        ("birthday-unlikely", not is_birthday(value[2:])),
        ("letters-replaced", value != upper),
    )


def is_birthday(digits):
    year, month, day = (int(digits[at : at + 2]) for at in (0, 2, 4))
    century = 2000 if month > 20 else 1900
    return is_day(century + year, month - 20 if month > 20 else month, day)


def is_day(year, month, day):
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


def plain(length):
    """So many digits; one zero in front may be missing."""

    def rule(typed):
        value = compact(typed)
        number = padded(value, length, 1)
        if fault := shape(number, length):
            return fault, value
        return first(number, ("zeros-added", number != value))

    return rule


def invoice_of_mongolia(typed):
    value = compact(typed)
    number = value.removeprefix("#")
    fault = shape(number, 12)
    return ("wrong-length" if fault == "empty" and value else fault) or "good", number


def example_telephone(dice):
    """A number that is in use in the plan of some country, with its last digits changed."""
    region = dice.choice(["IR", "VN", "MN", "DE", "US", "CN", "RU", "TR"])
    kind = dice.choice([phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE])
    number = phonenumbers.example_number_for_type(region, kind)
    number.national_number = number.national_number // 100 * 100 + dice.randrange(100)
    return number


def telephone_formats(number):
    formats = phonenumbers.PhoneNumberFormat
    kinds = (formats.E164, formats.INTERNATIONAL, formats.NATIONAL)
    return [phonenumbers.format_number(number, kind) for kind in kinds]


def telephone(typed):
    value = compact(typed)
    number = re.sub("[().]|/", "", value)
    digits = number.removeprefix("+")
    if not value:
        return "empty", value
    if not re.fullmatch("[0-9]*", digits):
        return "wrong-character", value
    return first(number, ("wrong-length", not 5 <= len(digits) <= 15))


def address(typed):
    value = re.sub(r"\s", "", folded(typed))
    try:
        checked = email_validator.validate_email(value, check_deliverability=False)
    except email_validator.EmailNotValidError:
        return "not-an-address", value
    return first(f"{checked.local_part}@{checked.domain}", ("unusual", not value.isascii()))


def amount(typed):
    value = compact(typed)
    if not value:
        return "empty", value
    if not re.fullmatch("[0-9]+|[0-9]{1,3}([.,'\u066b\u066c،])[0-9]{3}(\\1[0-9]{3})*", value):
        return "wrong-character", value
    number = str(int(re.sub("[^0-9]", "", value)))
    return first(number, ("wrong-length", len(number) > 18))


def day(typed):
    parts = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", folded(typed).strip())
    other = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", folded(typed).strip())
    if not parts and not other:
        return "no-such-day", typed
    year, month, day = map(int, parts.groups() if parts else reversed(other.groups()))
    try:
        if 1300 <= year <= 1499:
            return good(jdatetime.date(year, month, day).togregorian().isoformat())
        if year >= 1900:
            return good(datetime.date(year, month, day).isoformat())
    except ValueError:
        pass
    return "no-such-day", typed


def text(typed):
    return ("good" if compact(typed) else "empty"), folded(typed).strip()
