//! Cells, columns and areas, called as spreadsheet programs call them.

use std::fmt;

/// One cell; rows and columns count from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Place {
    pub(super) row: u32,
    pub(super) column: u32,
}

/// A rectangle of cells, both corners included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Area {
    pub(super) first: Place,
    pub(super) last: Place,
}

/// Neighbouring rows or columns, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) first: u32,
    pub(super) last: u32,
}

impl Place {
    /// Reads `C5`, with or without `$`; `None` for anything else.
    pub(super) fn parse(text: &str) -> Option<Place> {
        let text = text.replace('$', "");
        let digits = text.find(|c: char| c.is_ascii_digit())?;
        let (letters, row) = text.split_at(digits);
        let column = letters.chars().try_fold(0_u32, |column, letter| {
            let value = letter.to_digit(36)?.checked_sub(9)?;
            column.checked_mul(26)?.checked_add(value)
        });
        Some(Place {
            row: row.parse::<u32>().ok()?.checked_sub(1)?,
            column: column?.checked_sub(1)?,
        })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", column_name(self.column), self.row + 1)
    }
}

impl Area {
    /// Reads `B3:C5`, or one cell.
    pub(super) fn parse(text: &str) -> Option<Area> {
        let (first, last) = text.split_once(':').unwrap_or((text, text));
        Some(Area {
            first: Place::parse(first)?,
            last: Place::parse(last)?,
        })
    }

    /// Whether some of it stands in this row.
    pub(super) fn crosses(&self, row: u32) -> bool {
        (self.first.row..=self.last.row).contains(&row)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.first, self.last)
    }
}

impl Span {
    pub(super) fn contains(&self, at: u32) -> bool {
        (self.first..=self.last).contains(&at)
    }

    /// Whether some of it is part of the other.
    pub(super) fn meets(&self, other: &Span) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    pub(super) fn count(&self) -> u32 {
        (self.last - self.first).saturating_add(1)
    }

    /// Adds so many, from `first` on, to spans in their order; neighbours become one.
    pub(super) fn add(spans: &mut Vec<Span>, first: u32, count: u32) {
        let Some(beyond) = count.checked_sub(1) else {
            return;
        };
        let last = first.saturating_add(beyond);
        match spans.last_mut() {
            Some(before) if before.last.checked_add(1) == Some(first) => before.last = last,
            _ => spans.push(Span { first, last }),
        }
    }
}

/// A column's letters: `A`, …, `Z`, `AA`, ….
pub(super) fn column_name(column: u32) -> String {
    let mut letters = vec![];
    let mut left = u64::from(column) + 1;
    while left > 0 {
        left -= 1;
        let letter = u8::try_from(left % 26).expect("a remainder of 26 fits");
        letters.push(char::from(b'A' + letter));
        left /= 26;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, row: u32, column: u32) {
        let place = Place { row, column };
        assert_eq!(place.to_string(), text);
        assert_eq!(Place::parse(text), Some(place));
    }

    #[test]
    fn cells_are_called_by_letters_and_a_number_from_one() {
        check("A1", 0, 0);
        check("Z9", 8, 25);
        check("AA10", 9, 26);
        check("XFD1048576", 1_048_575, 16_383);
    }

    #[test]
    fn what_is_no_cell_has_no_place() {
        for text in ["", "A", "7", "A0", "-A1", "A1B", "ب۲"] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_area_may_be_one_cell_and_may_be_fixed() {
        let area = |text| Area::parse(text).map(|area| area.to_string());
        assert_eq!(area("B3:C5").as_deref(), Some("B3:C5"));
        assert_eq!(area("$B$3").as_deref(), Some("B3:B3"));
    }

    #[test]
    fn neighbours_become_one_span() {
        let mut spans = vec![];
        for (first, count) in [(1, 1), (2, 2), (7, 0), (9, 1)] {
            Span::add(&mut spans, first, count);
        }
        let expected = [Span { first: 1, last: 3 }, Span { first: 9, last: 9 }];
        assert_eq!(spans, expected);
    }
}
