#!/usr/bin/env python3
"""Makes the workbooks beside it: a portal's empty form, and it filled well and badly.

Two independent writers make them: `openpyxl` every `<name>.openpyxl.xlsx`, and LibreOffice, from
the same sheets, every `<name>.libreoffice.xlsx`, `<name>.ods` and `<name>.xls`. Every name and
number is made up.

    pip install openpyxl msoffcrypto-tool
    apt-get install --no-install-recommends libreoffice-calc python3-uno
    python3 make.py
"""

import datetime as dt
import io
import pathlib
import subprocess
import tempfile

from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook
from openpyxl.styles import Font

HERE = pathlib.Path(__file__).parent

SHEET = "نمونه‌ها"
HEADINGS = ["ردیف", "نام آزمایشگاه *", "کد ملی *", "مبلغ", "تاریخ", "نشانی"]
FORMATS = ["0", "General", "@", '#,##0 "ریال"', "yyyy/mm/dd", "General"]
# The row of the first value, from 1.
FIRST = 4


def form():
    """Title, note, headings, formatted cells, a page of explanations, a hidden list."""
    book = Workbook()
    sheet = book.active
    sheet.title = SHEET
    sheet["A1"] = "فرم نمونه‌های ارجاع‌شده"
    sheet["A1"].font = Font(bold=True)
    sheet.merge_cells("A1:F1")
    sheet["A2"] = "همهٔ ستون‌های ستاره‌دار پر شود."
    for column, heading in enumerate(HEADINGS, start=1):
        sheet.cell(3, column, heading)
    format_rows(sheet, 20)
    sheet["A40"] = "مهر و امضا"
    guide = book.create_sheet("راهنما")
    for row, text in enumerate(["شيوه پر كردن", "تاریخ میلادی است.", "", "۱۲ رقم بنویسید"], start=1):
        guide.cell(row, 1, text)
    hidden = book.create_sheet("فهرست")
    hidden["A1"], hidden["A2"] = "تهران", "شیراز"
    hidden.sheet_state = "hidden"
    return book


def format_rows(sheet, count):
    for row in range(FIRST, FIRST + count):
        for column, code in enumerate(FORMATS, start=1):
            sheet.cell(row, column).number_format = code


def row(number, **changed):
    """A row as it should be, but for what is changed, by column."""
    values = {
        "A": number,
        "B": f"آزمایشگاه پارس {'الف' if number % 2 else 'ب'}",
        "C": f"00{12345678 + number}",
        "D": 1_500_000 + number,
        "E": dt.date(2026, 3, 20 + number),
        "F": "تهران، خیابان ۱۲، پلاک ۳",
    }
    return values | changed


def filled(*rows):
    book = form()
    for at, values in enumerate(rows, start=FIRST):
        for column, value in values.items():
            book[SHEET][f"{column}{at}"] = value
    return book


def good():
    return filled(row(1), row(2), row(3))


def values():
    """Values of another kind than the form wants."""
    day = dt.date(2026, 1, 2)
    book = filled(
        row(1, D="1500000", E="1404/12/29"),
        row(2, C=12345680, D="دو میلیون", E="پس از عید"),
        row(3, A="۳", C=day, D=day, E=46101),
        row(4, C="0012345682", D=6037991234567890),
    )
    sheet = book[SHEET]
    # What Excel itself does when a person types these: the format follows the value.
    for cell in ["C6", "D6"]:
        sheet[cell].number_format = "yyyy/mm/dd"
    for cell in ["C5", "E6", "A6"]:
        sheet[cell].number_format = "General"
    return book


def letters():
    """What is wrong with the letters themselves."""
    return filled(
        row(1, B="آزمايشگاه كاوه", F="  تهران"),
        row(2, B="آزمایشگاه\u200f پارس", C="۰۰۱۲۳۴۵۶۸۰", F="تهران\nپلاک ۳"),
        row(3, B="آزمایشگاه\u00a0پارس", C="٠٠١٢٣٤٥٦٨١", F="\u00a0 "),
        row(4, B="ازمایشگاه می‌سنجد", C="0012345682\u200c", F="پلاک ٣"),
    )


def empty():
    """What must be filled and is not, rows left out, and values beside the form."""
    book = filled(row(1), row(2, C=None), row(3, F=None), row(4, C="\u00a0 "))
    sheet = book[SHEET]
    for column, value in row(5).items():
        sheet[f"{column}10"] = value
    sheet["H5"] = "یادداشت"
    sheet["H6"] = "یادداشت دیگر"
    return book


def headings():
    """Columns inserted, left out, moved, renamed, and spelled with other letters."""
    book = form()
    sheet = book[SHEET]
    words = ["رديف", "نام آزمایشگاه *", "تاریخ", "کد ملی *", "مبلغ کل", "تلفن"]
    for column, heading in enumerate(words, start=1):
        sheet.cell(3, column, heading)
    for at in range(FIRST, FIRST + 3):
        own = row(at)
        for column, value in enumerate([own[c] for c in "ABECD"] + ["02112345678"], start=1):
            sheet.cell(at, column, value)
        sheet.cell(at, 3).number_format = "yyyy/mm/dd"
        sheet.cell(at, 4).number_format = "@"
    return book


def moved():
    """A row inserted above the headings."""
    book = good()
    book[SHEET].insert_rows(3)
    return book


def headless():
    """The headings deleted."""
    book = good()
    book[SHEET].delete_rows(3)
    return book


def sheets():
    """A sheet renamed, one left out, one too many, in another order, shown or hidden."""
    book = form()
    book.remove(book["فهرست"])
    book[SHEET].title = "نمونه ها"
    book.create_sheet("Sheet1")["A1"] = "x"
    book.move_sheet("راهنما", -1)
    book["راهنما"].sheet_state = "hidden"
    book.active = 1
    for column, value in row(1).items():
        book["نمونه ها"][f"{column}{FIRST}"] = value
    return book


def hidden():
    """Rows and columns hidden, cells merged."""
    book = filled(*(row(number) for number in range(1, 7)))
    sheet = book[SHEET]
    for at in [5, 6, 8]:
        sheet.row_dimensions[at].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet.merge_cells("F4:F5")
    return book


def formulas():
    """Values that are calculated, and calculations that fail."""
    book = filled(row(1), row(2, D="=A5*1000"), row(3, D="=1/0", F="#REF!"))
    return book


def untouched():
    """Saved again, with nothing filled in."""
    book = form()
    book[SHEET]["A41"] = "\u00a0"
    return book


def plain():
    """A form that tells nothing but its headings."""
    book = Workbook()
    sheet = book.active
    sheet.append(["نام", "کد", "مبلغ", "تاریخ"])
    return book


def mixed():
    """Columns in which few values are stored in another way than most."""
    book = plain()
    sheet = book.active
    for number in range(1, 6):
        day = dt.date(2026, 3, number)
        sheet.append([f"شرکت {'ابجده'[number - 1]}", f"001234567{number}", number * 10, day])
    sheet["B4"] = 12345673
    sheet["C5"] = "40"
    sheet["D6"] = "2026/03/05"
    return book


SCENES = [
    form, good, values, letters, empty, headings, moved, headless,
    sheets, hidden, formulas, untouched, plain, mixed,
]

LIBREOFFICE = {
    "libreoffice.xlsx": "Calc MS Excel 2007 XML",
    "ods": "calc8",
    "xls": "MS Excel 97",
}

# Runs inside LibreOffice's own Python: opens each workbook, calculates it, and stores it anew.
STORE = '''
import sys, time, uno
from com.sun.star.beans import PropertyValue

def property(name, value):
    return PropertyValue(Name=name, Value=value)

local = uno.getComponentContext()
resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for _ in range(100):
    try:
        context = resolver.resolve("uno:pipe,name=make;urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.2)
desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
for line in sys.stdin.read().splitlines():
    source, target, filter, password = line.split("\\t")
    book = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (property("Hidden", True),))
    book.calculateAll()
    if password and filter == "MS Excel 97":
        # A protected structure is encrypted as a whole in this format.
        book.protect(password)
    # Stored "to" a place, OpenDocument leaves the password out.
    book.storeAsURL("file://" + target, tuple([
        property("FilterName", filter),
        *([property("Password", password)] if password else []),
    ]))
    book.close(True)
desktop.terminate()
'''


def store(jobs):
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen([
            "soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}",
            "--accept=pipe,name=make;urp;",
        ])
        lines = "\n".join("\t".join(map(str, job)) for job in jobs)
        subprocess.run(["/usr/bin/python3", "-c", STORE], input=lines, text=True, check=True)
        office.wait()


def main():
    jobs = []
    for scene in SCENES:
        path = HERE / f"{scene.__name__}.openpyxl.xlsx"
        scene().save(path)
        for ending, filter in LIBREOFFICE.items():
            jobs.append((path, HERE / f"{scene.__name__}.{ending}", filter, ""))
    source = HERE / "good.openpyxl.xlsx"
    for ending in ["ods", "xls"]:
        jobs.append((source, HERE / f"password.{ending}", LIBREOFFICE[ending], "0000"))
    store(jobs)
    # LibreOffice encrypts this format in its dialog only.
    with open(HERE / "password.xlsx", "wb") as encrypted:
        OOXMLFile(io.BytesIO(source.read_bytes())).encrypt("0000", encrypted)


main()
