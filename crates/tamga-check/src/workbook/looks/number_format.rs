//! What a number format is for, told from its code.

use crate::workbook::value::Kind;

/// What cells of a number format hold (ECMA-376 part 1 §18.8.31); `None` for `General`, which
/// holds anything.
pub(super) fn kind(code: &str) -> Option<Kind> {
    let positive = code.split(';').next().unwrap_or_default();
    let marks = marks(positive);
    let has = |wanted: &[char]| marks.contains(|c: char| wanted.contains(&c.to_ascii_lowercase()));
    if marks.eq_ignore_ascii_case("general") || marks.is_empty() {
        None
    } else if marks.contains('@') {
        Some(Kind::Text)
    } else if has(&['y', 'm', 'd', 'h', 's']) {
        Some(Kind::Date)
    } else if has(&['0', '#', '?']) {
        Some(Kind::Number)
    } else {
        None
    }
}

/// What cells of a format known by its number hold (ECMA-376 part 1 §18.8.30).
pub(super) fn kind_of_id(id: u16) -> Option<Kind> {
    match id {
        1..=13 | 37..=44 | 48 => Some(Kind::Number),
        14..=22 | 27..=36 | 45..=47 | 50..=58 => Some(Kind::Date),
        49 => Some(Kind::Text),
        _ => None,
    }
}

/// The code without what is shown as it stands, and without colours, conditions and currencies;
/// `[h]`, `[m]` and `[s]` are lengths of time.
fn marks(code: &str) -> String {
    let mut marks = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                letters.by_ref().find(|c| *c == '"');
            }
            '\\' | '_' | '*' => {
                letters.next();
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|c| *c != ']').collect();
                let is_time = |c: char| matches!(c.to_ascii_lowercase(), 'h' | 'm' | 's');
                if !inside.is_empty() && inside.chars().all(is_time) {
                    marks.push_str(&inside);
                }
            }
            other => marks.push(other),
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind_of: Option<Kind>, codes: &[&str]) {
        for code in codes {
            assert_eq!(kind(code), kind_of, "{code}");
        }
    }

    #[test]
    fn a_format_says_what_its_cells_hold() {
        check(None, &["", "General", "general", "\"day\"", "[Red]General"]);
        check(Some(Kind::Text), &["@", "[Blue]@"]);
        check(
            Some(Kind::Date),
            &[
                "yyyy/mm/dd",
                "[$-3000429]yyyy/mm/dd;@",
                "h:mm AM/PM",
                "[h]:mm",
                "[ss].00",
            ],
        );
        check(
            Some(Kind::Number),
            &[
                "0",
                "#,##0",
                "#,##0.00\\ \"ریال\"",
                "0\" days\"",
                "[Red]-0.0",
                "_(* #,##0_)",
                "0%",
            ],
        );
    }

    #[test]
    fn the_first_part_decides() {
        check(Some(Kind::Number), &["0;-0;\"none\";@"]);
    }
}
