//! What differs from the form, and where.

use serde::{Deserialize, Serialize};

use super::file::Format;
use super::text::Digits;

/// One thing that makes a portal refuse the file, and that the person can mend.
///
/// On the wire: `{"sheet":"فرم","cell":"C5","code":"number-as-text","text":"12"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "WorkbookFinding", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Name of the sheet, as the filled file has it; `None` when it is about the file.
    pub sheet: Option<String>,
    /// The cell, such as `C5`, the first where there are several; `None` when it is about more.
    pub cell: Option<String>,
    /// What is wrong there.
    #[serde(flatten)]
    pub difference: Difference,
}

/// What is wrong at a place of a filled workbook.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the message
/// `workbook-<code>` in `locales/<locale>/workbook.ftl`, which says what is wrong, and of its
/// `.action`, which says how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "WorkbookDifference", export_to = "types.ts")
)]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum Difference {
    // The file.
    /// The file is of another kind than the form.
    FormatDiffers {
        /// What it is.
        found: Format,
        /// What the form is.
        expected: Format,
    },

    /// No sheet holds a row that the form did not hold already.
    NothingFilled,

    // Sheets.
    /// A sheet of the form is not there.
    SheetMissing,

    /// A sheet is there that the form has not.
    SheetExtra,

    /// A sheet of the form is there under another name.
    SheetRenamed {
        /// Its name in the form.
        expected: String,
    },

    /// A sheet stands at another place among the sheets.
    SheetMoved {
        /// Where it stands, from 1.
        position: u32,
        /// Where it stands in the form, from 1.
        expected: u32,
    },

    /// A sheet is hidden that the form shows.
    SheetHidden,

    // Headings.
    /// The headings of the form are not there.
    HeadingsMissing,

    /// The headings stand in another row than in the form.
    HeadingsMoved {
        /// Their row, from 1.
        row: u32,
        /// Their row in the form, from 1.
        expected: u32,
    },

    /// A heading of the form is not there; the cell is where it would stand.
    HeadingMissing {
        /// The heading.
        heading: String,
    },

    /// A heading is there that the form has not.
    HeadingExtra {
        /// The heading.
        heading: String,
    },

    /// A heading stands in another column than in the form.
    HeadingMoved {
        /// The heading.
        heading: String,
        /// The column it stands in, in the form.
        expected: String,
    },

    /// A heading has other words than in the form.
    HeadingChanged {
        /// The heading.
        heading: String,
        /// The heading in the form.
        expected: String,
    },

    /// A heading looks like the form's and is written with other characters.
    HeadingLooksAlike {
        /// The heading in the form.
        expected: String,
    },

    // What is hidden or merged.
    /// Cells are merged that the form has apart.
    CellsMerged {
        /// All of them, such as `B3:C5`.
        cells: String,
    },

    /// Rows are hidden that the form shows.
    RowsHidden {
        /// The first of these rows, from 1.
        first: u32,
        /// The last of them.
        last: u32,
        /// How many these are.
        count: u32,
    },

    /// Columns are hidden that the form shows.
    ColumnsHidden {
        /// The first of these columns.
        first: String,
        /// The last of them.
        last: String,
        /// How many these are.
        count: u32,
    },

    // What is empty.
    /// Rows between filled ones are empty; many portals stop reading there.
    RowsEmpty {
        /// The first of these rows, from 1.
        first: u32,
        /// The last of them.
        last: u32,
        /// How many these are.
        count: u32,
    },

    /// A column that must be filled is empty.
    RequiredColumnEmpty {
        /// The heading of the column.
        heading: String,
    },

    /// A cell that must be filled is empty.
    RequiredEmpty {
        /// The heading of the column.
        heading: String,
    },

    /// A cell is empty while every other row has a value there.
    ValueMissing {
        /// The heading of the column.
        heading: String,
    },

    /// A column holds values under no heading; the cell is the first.
    ValueWithoutHeading {
        /// What the cell shows, shortened.
        text: String,
    },

    // Kinds of values.
    /// A number is stored as text.
    NumberAsText {
        /// What the cell shows, shortened.
        text: String,
    },

    /// A date is stored as text.
    DateAsText {
        /// What the cell shows, shortened.
        text: String,
    },

    /// A number is wanted.
    TextInsteadOfNumber {
        /// What the cell shows, shortened.
        text: String,
    },

    /// A date is wanted.
    TextInsteadOfDate {
        /// What the cell shows, shortened.
        text: String,
    },

    /// Text is wanted; a number loses the zeros in front.
    NumberInsteadOfText {
        /// What the cell shows, shortened.
        text: String,
    },

    /// A date is wanted, and the number is not shown as one.
    NumberInsteadOfDate {
        /// What the cell shows, shortened.
        text: String,
    },

    /// A number is wanted, and the program took it for a date.
    DateInsteadOfNumber {
        /// What the cell shows, shortened.
        text: String,
    },

    /// Text is wanted, and the program took it for a date.
    DateInsteadOfText {
        /// What the cell shows, shortened.
        text: String,
    },

    /// A number is so long that its last digits are lost.
    DigitsLost {
        /// What the cell shows, shortened.
        text: String,
    },

    // Letters.
    /// A cell looks empty and holds blanks.
    OnlyBlanks,

    /// A text has blanks in front or behind.
    BlanksAround {
        /// What the cell shows, shortened.
        text: String,
    },

    /// A text holds a character that nobody sees.
    InvisibleCharacter {
        /// What the cell shows, shortened.
        text: String,
        /// Its code point, such as `U+200F`.
        character: String,
    },

    /// A text has several lines.
    LineBreak {
        /// What the cell shows, shortened.
        text: String,
    },

    /// A text holds a letter of an Arabic keyboard.
    ArabicLetter {
        /// What the cell shows, shortened.
        text: String,
        /// The letter.
        letter: String,
        /// The Persian one it stands for.
        instead: String,
    },

    /// A text holds digits that the portal does not read as digits.
    LocalDigits {
        /// What the cell shows, shortened.
        text: String,
        /// Which ones.
        digits: Digits,
        /// The text with ASCII digits.
        instead: String,
    },

    // Formulas.
    /// A value is calculated where the form wants one typed in.
    Formula,

    /// A formula came to an error.
    FormulaError {
        /// Its name, such as `#REF!`.
        error: String,
    },
}
