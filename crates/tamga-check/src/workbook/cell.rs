//! What is wrong with a single value, wherever it stands.

use super::finding::Difference;
use super::text::{
    EXACT_DIGITS, arabic_letter, fold_digits, has_blanks_around, has_lines, is_blank, local_digits,
    shown, unseen,
};
use super::value::Value;

/// Calls `tell` with each thing that is wrong with a value.
pub(super) fn faults(value: &Value<'_>, tell: &mut dyn FnMut(&dyn Fn() -> Difference)) {
    match value {
        Value::Text(text) => of_text(text, tell),
        Value::Number(number) if number.abs() >= 10_f64.powi(EXACT_DIGITS as i32) => {
            tell(&|| Difference::DigitsLost {
                text: shown(&value.shown()),
            });
        }
        Value::Error(name) => tell(&|| Difference::FormulaError {
            error: name.to_string(),
        }),
        _ => {}
    }
}

/// Nearly every text is plain: printable ASCII with nothing around it.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().all(|c| (b' '..=b'~').contains(c)) && !has_blanks_around(text)
}

fn of_text(text: &str, tell: &mut dyn FnMut(&dyn Fn() -> Difference)) {
    if is_plain(text) {
        return;
    }
    if is_blank(text) {
        return tell(&|| Difference::OnlyBlanks);
    }
    let seen = || shown(text);
    if has_blanks_around(text) {
        tell(&|| Difference::BlanksAround { text: seen() });
    }
    if has_lines(text) {
        tell(&|| Difference::LineBreak { text: seen() });
    }
    if let Some(character) = unseen(text) {
        tell(&|| Difference::InvisibleCharacter {
            text: seen(),
            character: format!("U+{:04X}", u32::from(character)),
        });
    }
    if let Some((letter, instead)) = arabic_letter(text) {
        tell(&|| Difference::ArabicLetter {
            text: seen(),
            letter: letter.to_string(),
            instead: instead.to_string(),
        });
    }
    if let Some(digits) = local_digits(text) {
        tell(&|| Difference::LocalDigits {
            text: seen(),
            digits,
            instead: shown(&fold_digits(text)),
        });
    }
}
