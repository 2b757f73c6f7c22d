// A made-up guide that uses every part a page can have; it has no words, so its ids are shown.
import { guideOf } from "./guides";

/** Forms, papers, a payment, waiting, a registration, and the way to another guide. */
export const EXAMPLE = guideOf(`
id = "example"
country = "mn"
kind = "obtain"
portal = "ir-gica"
help = [{ id = "ir-gica", kind = "office", value = "Туршилтын гудамж 1" }]

[[source]]
id = "made-up"
title = "Made up"
lang = "en"
checked_on = "2026-11-20"
confidence = "low"

[[step]]
id = "holder"
fields = [
  { id = "holder-number", kind = "mn-register", required = true, label = "Регистрийн дугаар" },
  { id = "holder-sex", kind = "option", options = ["Эр", "Эм"], required = true, label = "Хүйс" },
  { id = "phone", kind = "phone", label = "Утас" },
  { id = "contract-end", kind = "date" },
]

[[step]]
id = "invoice"
fields = [{ id = "invoice-number", kind = "mn-invoice-number", label = "Нэхэмжлэх №" }]

[[step]]
id = "form"
do = "open-portal"
sign_in = "password"
registers = "ir-gica"
copies = ["holder", "elsewhere", "invoice"]

[[step]]
id = "pay"
cost = [
  { id = "certificate", amount = 40000, currency = "mnt", tax_percent = 10, checked_on = "2017-12-31" },
  { id = "device", amount = 40000, currency = "mnt", tax_percent = 10, checked_on = "2017-12-31" },
]
total = true
payment = { recipient = "Example", bank = "Example Bank", account = "2205110546", note = "invoice-number" }

[[step]]
id = "papers"
do = "print-sheet"
documents = [{ id = "ir-national-card", original = true, copies = 2, signs = "holder", stamps = "company" }]
wait = { unit = "day" }

[[step]]
id = "note"
do = "note-certificate"

[[step]]
id = "java"
do = "look-for-java"
ask = [{ id = "has-java", next = "workbook" }, { id = "no-java", next = "workbook" }]

[[step]]
id = "elsewhere"
fields = [{ id = "elsewhere", kind = "text" }]
next = "workbook"

[[step]]
id = "workbook"
do = "check-workbook"

[[step]]
id = "done"
do = "open-ledger"
see = ["ir-moadian-register-hardware", "ir-moadian-register-software"]
`);
