### What forms ask for, and what can be said about an answer: the kinds, faults and warnings of tamga-guide.
### `field-kind-<kind>` names a kind of value, its `.hint` says what it looks like.

## Kinds

field-kind-ir-national-code = National code
    .hint = 10 digits
field-kind-ir-legal-id = Legal ID
    .hint = 11 digits
field-kind-ir-taxpayer-number = National code or legal ID
    .hint = 10 digits for a person, 11 for a legal person
field-kind-ir-economic-code = Economic number
    .hint = 11 digits for a legal person, 14 for a person
field-kind-ir-memory-id = Unique ID of the tax memory
    .hint = 6 Latin letters and digits
field-kind-ir-invoice-number = Unique tax number of the invoice
    .hint = 22 Latin letters and digits
field-kind-ir-postal-code = Postal code
    .hint = 10 digits
field-kind-vn-tax-code = Tax code
    .hint = 10 digits, 13 for a branch, 12 for a citizen
field-kind-vn-citizen-id = Citizen identity number
    .hint = 12 digits
field-kind-mn-register = Register number
    .hint = 2 Cyrillic letters and 8 digits
field-kind-mn-company-register = Company register number
    .hint = 7 digits
field-kind-mn-state-registration = State registration number
    .hint = 10 digits
field-kind-mn-insurance-number = Number of the payer of social insurance
    .hint = 9 digits
field-kind-mn-invoice-number = Number of the invoice
    .hint = 12 digits
field-kind-phone = Telephone number
    .hint = 5 to 15 digits, the country code may stand in front
field-kind-email = E-mail address
    .hint = name@example.org
field-kind-money = Amount
    .hint = Whole units, without decimals
field-kind-date = Date
    .hint = 2026-11-23, or Persian: 1405-09-02
field-kind-option = Choice
    .hint = one of the words on the form
field-kind-text = Text
    .hint = As you would write it on the form

## What cannot be right

field-empty = Nothing has been entered yet.
# $found (Number) - characters entered.
field-wrong-length =
    { $found ->
        [one] One character is not the right length.
       *[other] { $found } characters are not the right length.
    }
# $character (String) - the first character that does not belong.
field-wrong-character = The character { $character } does not belong here.
field-check-digit-wrong = The last digit does not fit the others. Usually one digit was mistyped, or two were swapped.
field-never-given = This number is never given to anyone.
field-no-such-day = There is no such day in the calendar.
field-not-an-address = This is not an e-mail address. Something must stand before and after the @ sign.

## What may be wrong

field-check-digit-differs = The last digit does not fit the others. Usually one digit was mistyped, but some branches really have such a number.
# $added (Number) - zeros added.
field-zeros-added =
    { $added ->
        [one] A zero was added in front, because some programs drop it. Please compare with your document.
       *[other] { $added } zeros were added in front, because some programs drop them. Please compare with your document.
    }
field-birthday-unlikely = The digits after the letters are not a date of birth. Please compare with your document.
field-letters-replaced = Latin letters were replaced by the Cyrillic ones that look the same. Please compare with your document.
field-unusual = Numbers of this kind usually look different. Please compare with your document.
