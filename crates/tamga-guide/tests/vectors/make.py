#!/usr/bin/env python3
"""Makes the values beside it, `<kind>.jsonl`: what may be typed, what is to be said, what is kept.

A line is `[typed, word, canonical]`; the word is `good` or the code of a fault or a warning. What is
to be said comes from programs of others where there are any, and else from a second writing of the
published rule: `rules.py` says which. Every value is made up; the same script makes the same values.

    pip install python-stdnum==2.2 persian-tools==0.0.11 jdatetime==6.1.1 phonenumbers==9.0.43 \
        email-validator==2.4.0
    ./make.py
"""

import json
import pathlib
import random
import unicodedata

import rules
from rules import ASCII, CYRILLIC

HERE = pathlib.Path(__file__).parent
COUNT = 1000
KEYBOARDS = ["۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩", "᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙", "０１２３４５６７８９"]
GAPS = [" ", "\u00a0", "\u200c", "\u200f", "\u2066", "\u202c", "\ufeff", "\u202f"]
DASHES = ["-", "\u2010", "\u2011"]


def digits(dice, length):
    return "".join(dice.choices("0123456789", k=length))


def typed_by_hand(dice, value, gaps=GAPS + DASHES):
    """The same value as another keyboard, another program or a hasty hand writes it."""
    keyboard = dice.choice(KEYBOARDS)
    value = "".join(keyboard[int(c)] if c in "0123456789" else c for c in value)
    for _ in range(dice.randint(1, 4)):
        at = dice.randint(0, len(value))
        value = value[:at] + dice.choice(gaps) + value[at:]
    return value


def spoilt(dice, value):
    """A value that is too short, too long, or holds what does not belong there."""
    at = dice.randrange(len(value))
    strange = dice.choice("lOXюشệ")
    return dice.choice([value[:at], value + digits(dice, 1), value[:at] + strange + value[at + 1 :]])


def numbers(*lengths):
    """Values of a kind that is all digits: with every last digit, without zeros, and spoilt."""

    def values(dice):
        length = dice.choice(lengths)
        body = digits(dice, length - 1)
        yield from (body + last for last in "0123456789")
        for lost in (1, 2, 3):
            yield "0" * lost + digits(dice, length - lost)
            yield digits(dice, length - lost)
        yield dice.choice("0123456789") * length
        yield from (body[:3] + "000000" + digits(dice, length - 9) for _ in range(length > 9))
        yield from (spoilt(dice, body + "0"), spoilt(dice, body + "0"))

    return values


def national_codes(dice):
    yield rules.random_national_code(dice)
    yield from numbers(10)(dice)


def legal_ids(dice):
    yield rules.random_legal_id(dice)
    yield from numbers(11)(dice)


def taxpayers(dice):
    yield from national_codes(dice)
    yield from legal_ids(dice)
    yield digits(dice, 12)


def economic_codes(dice):
    yield rules.random_legal_id(dice)
    yield rules.random_national_code(dice) + digits(dice, 4)
    yield from numbers(11, 14)(dice)


def memory_ids(dice):
    value = "".join(dice.choices(ASCII, k=6))
    yield from (value, value.lower(), spoilt(dice, value))


def invoice_numbers(dice):
    memory = "".join(dice.choices(ASCII, k=6))
    body = f"{memory}{dice.randrange(16**5):05X}{dice.randrange(16**10):010X}"
    yield from (body + last for last in "0123456789A")
    yield from (spoilt(dice, body + "0"), (body + "0").lower())


def postal_codes(dice):
    yield "".join(dice.choices("13456789", k=4)) + dice.choice("1346789") + digits(dice, 5)
    yield from numbers(10)(dice)


def tax_codes(dice):
    yield rules.random_tax_code(dice)
    yield rules.random_tax_code(dice) + digits(dice, 3)
    yield rules.random_tax_code(dice) + "-" + dice.choice(["000", "001", digits(dice, 3)])
    yield digits(dice, 9) + "-" + digits(dice, 3)
    yield from citizens(dice)
    yield from numbers(10, 13)(dice)


def citizens(dice):
    province = f"{dice.randint(0, 110):03}"
    yield province + digits(dice, 9)
    yield province[1:] + digits(dice, 9)
    yield from numbers(12)(dice)


def registers(dice):
    twins = "".join(rules.TWINS)
    letters = dice.choice([CYRILLIC, CYRILLIC.lower(), twins, CYRILLIC + twins, "QZЪ1"])
    letters = "".join(dice.choices(letters, k=2))
    year, month, day = dice.randrange(100), dice.randint(1, 34), dice.randint(1, 31)
    value = f"{letters}{year:02}{month:02}{day:02}{digits(dice, 2)}"
    yield from (value, f"{letters}{digits(dice, 8)}", spoilt(dice, value))


def invoices_of_mongolia(dice):
    yield "#" + digits(dice, 12)
    yield from numbers(12)(dice)


def telephones(dice):
    number = rules.example_telephone(dice)
    yield from rules.telephone_formats(number)
    value = dice.choice(["", "+", "0", "00"]) + digits(dice, dice.randint(1, 17))
    yield from (value, f"({value[:3]}) {value[3:6]}.{value[6:]}", spoilt(dice, value + "0"))


def addresses(dice):
    word = lambda letters, most: "".join(dice.choices(letters, k=dice.randint(1, most)))
    small = "abcdefghijklmnopqrstuvwxyz"
    local = word(small + small.upper() + "0123456789_", 12) + dice.choice(["", "." + word(small, 6)])
    domain = ".".join(word(small + small.upper(), 9) for _ in range(dice.randint(2, 4))) + "net"
    good = f"{local}@{domain}"
    yield from (good, f" {good}\u200f", f"{word('علیرضا', 5)}@{domain}")
    yield from (local, f"@{domain}", f"{local}@", f"{local}@localhost", f"{local}@.{domain}")
    yield from (f"{local}@{domain}.", f"{good}@{domain}", f"{local}@{domain[:2]}..{domain}")


def amounts(dice):
    amount = dice.randrange(10 ** dice.randint(1, 17))
    mark, other = dice.sample([",", ".", "'", "\u066c", "،", "\u066b"], 2)
    grouped = f"{amount:,}"
    yield from (str(amount), "00" + str(amount), grouped.replace(",", mark))
    yield grouped.replace(",", other) + mark + digits(dice, dice.choice([1, 2, 3]))
    yield from (f"{amount}{mark}5", f"{mark}{digits(dice, 3)}", f"{amount}{mark}{mark}000")
    yield from (f"{amount}₮", digits(dice, 19), f"{amount % 1000}{mark}{digits(dice, 3)}")


def days(dice):
    calendar = dice.choice([(1300, 1499), (1900, 2199), (1000, 2999)])
    year, month, day = dice.randint(*calendar), dice.randint(0, 13), dice.randint(0, 32)
    mark = dice.choice("-/.")
    yield f"{year}{mark}{month}{mark}{day}"
    yield f"{year}{mark}{month:02}{mark}{day:02}"
    yield f"{day}{mark}{month}{mark}{year}"
    leap_day = dice.choice([(12, 29), (12, 30), (2, 28), (2, 29)])
    yield f"{year}/{leap_day[0]}/{leap_day[1]}"
    yield from (f"{year % 100:02}/{month}/{day}", f"{year}{month:02}{day:02}", f"{year}-{month:03}-1")


def texts(dice):
    letters = "ابپتيكىگ ‌ABCabc1۲٣４ạđөҮ.,;:-_()"
    text = "".join(dice.choices(letters, k=dice.randint(1, 30)))
    hidden = "".join(dice.choices(" \t\n\u200b\u200c\u200e\u200f\u202a\u2069\ufeff\u00ad-–ـ", k=5))
    yield from (text, f" \u200f{text}\u202c\n", hidden, hidden[:2])


KINDS = {
    "ir-national-code": (national_codes, rules.national_code),
    "ir-legal-id": (legal_ids, rules.legal_id),
    "ir-taxpayer-number": (taxpayers, rules.taxpayer_number),
    "ir-economic-code": (economic_codes, rules.economic_code),
    "ir-memory-id": (memory_ids, rules.memory_id),
    "ir-invoice-number": (invoice_numbers, rules.invoice_number),
    "ir-postal-code": (postal_codes, rules.postal_code),
    "vn-tax-code": (tax_codes, rules.tax_code),
    "vn-citizen-id": (citizens, rules.citizen_id),
    "mn-register": (registers, rules.register),
    "mn-company-register": (numbers(7), rules.plain(7)),
    "mn-state-registration": (numbers(10), rules.plain(10)),
    "mn-insurance-number": (numbers(9), rules.plain(9)),
    "mn-invoice-number": (invoices_of_mongolia, rules.invoice_of_mongolia),
    "phone": (telephones, rules.telephone),
    "email": (addresses, rules.address),
    "money": (amounts, rules.amount),
    "date": (days, rules.day),
    "option": (texts, rules.text),
    "text": (texts, rules.text),
}
PROSE = {"email", "date", "option", "text"}


def vectors(kind):
    values, rule = KINDS[kind]
    dice = random.Random(kind)
    seen = {}
    while len(seen) < COUNT:
        for value in values(dice):
            seen.setdefault(value, rule(value))
            if kind not in PROSE and dice.random() < 0.2:
                gaps = GAPS if kind == "vn-tax-code" else GAPS + DASHES
                seen.setdefault(typed_by_hand(dice, value, gaps), rule(value))
    return seen


def line(typed, word, canonical):
    """JSON in which every character can be seen."""
    text = json.dumps([typed, word, canonical], ensure_ascii=False)
    hidden = lambda c: unicodedata.category(c) in ("Cf", "Cc", "Zs", "Mn") and c != " "
    return "".join(f"\\u{ord(c):04x}" if hidden(c) else c for c in text)


for kind in KINDS:
    lines = [line(typed, *said) for typed, said in vectors(kind).items()]
    (HERE / f"{kind}.jsonl").write_text("\n".join(lines) + "\n")
