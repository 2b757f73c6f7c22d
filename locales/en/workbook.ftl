### What differs between a filled workbook and the portal's form: id workbook-<code>. The message says
### what is wrong, `.action` how to mend it; `workbook-place-…` says where.

## Where, and how many

workbook-place-file = The file
workbook-place-sheet = Sheet “{ $sheet }”
workbook-place-cell = Sheet “{ $sheet }”, cell { $cell }
workbook-good = Nothing differs from the form.
workbook-more =
    { $count ->
        [one] { $count } more finding is not listed. Mend these first, then check again.
       *[other] { $count } more findings are not listed. Mend these first, then check again.
    }
workbook-rows =
    { $count ->
        [one] { $count } row was checked.
       *[other] { $count } rows were checked.
    }

## Files that cannot be compared

# $file - which of the two.
workbook-the-file =
    { $file ->
        [form] The form
       *[filled] Your file
    }
workbook-empty = { workbook-the-file } is empty.
    .action = Choose another file
# $limit (Number) - from so many MiB on.
workbook-too-large = { workbook-the-file } has { $limit } MiB or more. No form is that large, so it was not read.
    .action = Choose the right file
workbook-unpacks-too-large = { workbook-the-file } unpacks to more than { $limit } MiB, so it was not read.
    .action = Save it again in { -excel }
workbook-password-protected = { workbook-the-file } opens only with a password, and no portal can read it.
    .action = Save it without the password
workbook-truncated = { workbook-the-file } is incomplete: its end is missing. Downloading or copying it was probably interrupted.
    .action = Download or copy it again
workbook-damaged = { workbook-the-file } is damaged: a part of it cannot be read.
    .action = Save it again in { -excel }
workbook-text-instead-of-workbook = { workbook-the-file } is plain text (CSV), even if its name ends in .xlsx. Another name does not make it a workbook.
    .action = Open it and save it as .xlsx
workbook-web-page-instead-of-workbook = { workbook-the-file } is a web page with a table, not a workbook, even if its name ends in .xls.
    .action = Open it and save it as .xlsx
workbook-xml-instead-of-workbook = { workbook-the-file } is an XML file, not a workbook.
    .action = Open it and save it as .xlsx
workbook-binary-instead-of-workbook = { workbook-the-file } is a binary workbook (.xlsb), which portals do not read.
    .action = Open it and save it as .xlsx
workbook-document-instead-of-workbook = { workbook-the-file } is a document to be read or printed, not a workbook.
    .action = Choose the workbook
workbook-picture-instead-of-workbook = { workbook-the-file } is a picture, not a workbook.
    .action = Choose the workbook
workbook-archive-instead-of-workbook = { workbook-the-file } is a compressed archive. The workbook may be inside it.
    .action = Unpack it and choose the file inside
workbook-not-a-workbook = { workbook-the-file } is not a workbook. Another file may have been chosen by mistake.
    .action = Choose the workbook
workbook-same-file = The form and your file are exactly the same: nothing is filled in, or one file was chosen twice.
    .action = Choose the filled file
workbook-form-without-headings = The form holds no text, so there are no headings to compare with.
    .action = Choose the portal's empty form

## The file and its sheets

workbook-format-differs = Your file is of the kind { $found ->
        [ods] { ".ods" }
        [xls] { ".xls" }
       *[xlsx] { ".xlsx" }
    }, and the form is of the kind { $expected ->
        [ods] { ".ods" }
        [xls] { ".xls" }
       *[xlsx] { ".xlsx" }
    }.
    .action = Save it as the kind of the form
workbook-nothing-filled = No row is filled in below the headings.
    .action = Fill in the form
workbook-sheet-missing = This sheet of the form is missing in your file.
    .action = Copy the sheet from the form
workbook-sheet-extra = The form has no such sheet.
    .action = Delete this sheet
workbook-sheet-renamed = In the form this sheet is called “{ $expected }”.
    .action = Give it the name it has in the form
workbook-sheet-moved = This is sheet number { $position }; in the form it is number { $expected }.
    .action = Drag the sheet to its place
workbook-sheet-hidden = This sheet is hidden, and in the form it is not.
    .action = Unhide the sheet

## Headings

workbook-headings-missing = The form's headings are missing on this sheet, so its rows could not be checked.
    .action = Copy the headings from the form
workbook-headings-moved = The headings stand in row { NUMBER($row, useGrouping: "false") }; in the form they stand in row { NUMBER($expected, useGrouping: "false") }.
    .action = Put the headings back in their row
workbook-heading-missing = The column “{ $heading }” of the form is missing.
    .action = Insert the column as in the form
workbook-heading-extra = The form has no column “{ $heading }”.
    .action = Delete this column
workbook-heading-moved = The column “{ $heading }” is column { $expected } in the form.
    .action = Move the column to its place
workbook-heading-changed = The heading is “{ $heading }”; in the form it is “{ $expected }”.
    .action = Copy the heading from the form
workbook-heading-looks-alike = The heading looks like “{ $expected }”, but is written with other letters or blanks.
    .action = Copy the heading from the form

## Hidden, merged, empty

workbook-cells-merged = The cells { $cells } are merged. A portal reads only the first of them.
    .action = Unmerge them and fill each cell
workbook-rows-hidden =
    { $count ->
        [1] Row { NUMBER($first, useGrouping: "false") } is hidden, but the portal reads it too.
       *[other] Rows { NUMBER($first, useGrouping: "false") } to { NUMBER($last, useGrouping: "false") } are hidden, but the portal reads them too.
    }
    .action = Unhide or delete what is hidden
workbook-columns-hidden =
    { $count ->
        [1] Column { $first } is hidden, and in the form it is not.
       *[other] Columns { $first } to { $last } are hidden, and in the form they are not.
    }
    .action = Unhide the columns
workbook-rows-empty =
    { $count ->
        [1] Row { NUMBER($first, useGrouping: "false") } is empty, with filled rows below it. Many portals stop reading there.
       *[other] Rows { NUMBER($first, useGrouping: "false") } to { NUMBER($last, useGrouping: "false") } are empty, with filled rows below them. Many portals stop reading there.
    }
    .action = Delete the empty rows
workbook-required-column-empty = The column “{ $heading }” must be filled in, and it is empty.
    .action = Fill in the column
workbook-required-empty = “{ $heading }” must be filled in, and this cell is empty.
    .action = Fill in the cell
workbook-value-missing = “{ $heading }” is empty here, and filled in on every other row.
    .action = Fill in the cell
workbook-value-without-heading = This column has no heading, and still holds values: “{ $text }”.
    .action = Delete or move these values

## Kinds of values

workbook-number-as-text = The number “{ $text }” is stored as text.
    .action = Convert it to a number
workbook-date-as-text = The date “{ $text }” is stored as text.
    .action = Enter it as a date
workbook-text-instead-of-number = A number belongs here, not “{ $text }”.
    .action = Enter a number
workbook-text-instead-of-date = A date belongs here, not “{ $text }”.
    .action = Enter a date
workbook-number-instead-of-text = “{ $text }” is stored as a number, but belongs here as text. A number loses the zeros in front.
    .action = Format as text, then type it again
workbook-number-instead-of-date = A date belongs here, but “{ $text }” is a plain number.
    .action = Enter it as a date
workbook-date-instead-of-number = A number belongs here, but it was taken for a date: “{ $text }”.
    .action = Format as number, then type it again
workbook-date-instead-of-text = Text belongs here, but it was taken for a date: “{ $text }”.
    .action = Format as text, then type it again
workbook-digits-lost = A number keeps no more than 15 digits: the last digits of “{ $text }” are lost.
    .action = Format as text, then type it again

## Letters

workbook-only-blanks = The cell looks empty, but holds blanks.
    .action = Clear the cell
workbook-blanks-around = There are blanks before or after “{ $text }”.
    .action = Delete these blanks
# $character - its code point, such as U+200F.
workbook-invisible-character = “{ $text }” holds a character that nobody sees ({ $character }).
    .action = Clear the cell and type it again
workbook-line-break = “{ $text }” is written on more than one line.
    .action = Write it on one line
workbook-arabic-letter = “{ $text }” holds the Arabic letter “{ $letter }” instead of the Persian “{ $instead }”.
    .action = Type it with a Persian keyboard
# $instead - the same with ASCII digits.
workbook-local-digits = “{ $text }” is written with { $digits ->
        [arabic] Arabic
       *[persian] Persian
    } digits. Portals read it only like this: { $instead }
    .action = Type it with the digits 0 to 9

## Formulas

workbook-formula = The cell holds a formula, and portals want the value itself.
    .action = Replace the formula by its value
workbook-formula-error = The formula ended in an error: { $error }
    .action = Correct the formula or the value
