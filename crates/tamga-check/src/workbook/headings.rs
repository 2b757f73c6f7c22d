//! Where the headings of a sheet stand, and whether they are the form's.

use std::collections::BTreeMap;

use super::book::{Book, Row};
use super::error::Fault;
use super::finding::Difference;
use super::findings::Findings;
use super::looks::Looks;
use super::order::out_of_order;
use super::place::{Place, column_name};
use super::text::fold;
use super::value::Value;

/// Headings are looked for in so many rows with something in them.
const HEAD_ROWS: usize = 100;

/// The headings of a sheet: their row, and their words by column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Headings {
    pub(super) row: u32,
    pub(super) words: BTreeMap<u32, String>,
}

/// The first rows of a sheet that have something in them.
pub(super) fn head(book: &mut Book<'_>, sheet: usize) -> Result<Vec<Row<'static>>, Fault> {
    let mut head = vec![];
    book.rows(sheet, &mut |row| {
        head.push(row.kept());
        match head.len() < HEAD_ROWS {
            true => std::ops::ControlFlow::Continue(()),
            false => std::ops::ControlFlow::Break(()),
        }
    })?;
    Ok(head)
}

impl Headings {
    /// The headings of the form: the first of the rows with the most texts. Titles and notes have
    /// fewer texts; samples below have as many at the most. Where no row has two texts, titles
    /// and headings look alike, and the last row with text is it.
    pub(super) fn of_form(head: &[Row<'_>]) -> Option<Headings> {
        let widest = head.iter().map(texts).max().filter(|texts| *texts > 0)?;
        let mut widest_rows = head.iter().filter(|row| texts(row) == widest);
        let row = match widest {
            1 => widest_rows.next_back(),
            _ => widest_rows.next(),
        };
        row.map(Headings::in_row)
    }

    /// Where a filled sheet has most of the form's headings, and no less than half of them; the
    /// row where the form has them comes first among equals.
    pub(super) fn of_filled(&self, head: &[Row<'_>]) -> Option<Headings> {
        let wanted: Vec<String> = self.words.values().map(|words| fold(words)).collect();
        let alike = |headings: &Headings| {
            let found: Vec<String> = headings.words.values().map(|words| fold(words)).collect();
            wanted.iter().filter(|words| found.contains(words)).count()
        };
        let rows = head.iter().map(Headings::in_row);
        let scored = rows.map(|headings| (alike(&headings), headings));
        let enough = scored.filter(|(alike, _)| *alike > 0 && alike * 2 >= wanted.len());
        let best = enough.max_by_key(|(alike, headings)| {
            (*alike, headings.row == self.row, u32::MAX - headings.row)
        });
        best.map(|(_, headings)| headings)
    }

    fn in_row(row: &Row<'_>) -> Headings {
        let words = row.cells.iter().filter_map(|cell| match &cell.value {
            Value::Text(_) | Value::Number(_) | Value::Date(_) => {
                Some((cell.column, cell.value.shown().into_owned()))
            }
            _ => None,
        });
        Headings {
            row: row.index,
            words: words.collect(),
        }
    }

    /// A heading merged over several cells is the heading of each of their columns.
    pub(super) fn spread(&mut self, head: &[Row<'_>], looks: &Looks) {
        for area in looks.merged.iter().filter(|area| area.crosses(self.row)) {
            let row = head.iter().find(|row| row.index == area.first.row);
            let Some(Value::Text(words)) = row
                .and_then(|row| row.cell(area.first.column))
                .map(|cell| &cell.value)
            else {
                continue;
            };
            for column in area.first.column..=area.last.column {
                self.words
                    .entry(column)
                    .or_insert_with(|| words.to_string());
            }
        }
    }

    fn place(&self, column: u32) -> Place {
        Place {
            row: self.row,
            column,
        }
    }
}

fn texts(row: &Row<'_>) -> usize {
    let is_text = |value: &Value<'_>| matches!(value, Value::Text(_));
    row.cells.iter().filter(|cell| is_text(&cell.value)).count()
}

/// A heading of the form and the one that stands for it, by their columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pair {
    form: u32,
    found: u32,
}

/// Tells how the headings found differ from the form's, and which column of the form each column
/// found stands for.
pub(super) fn compare(
    sheet: &str,
    form: &Headings,
    found: &Headings,
    findings: &mut Findings,
) -> BTreeMap<u32, u32> {
    let pairs = pairs(&form.words, &found.words);
    let missing = |column: &u32| pairs.iter().all(|pair| pair.form != *column);
    let extra = |column: &u32| pairs.iter().all(|pair| pair.found != *column);
    for (&column, heading) in form.words.iter().filter(|(column, _)| missing(column)) {
        findings.at(sheet, found.place(column), || Difference::HeadingMissing {
            heading: heading.clone(),
        });
    }
    for (&column, heading) in found.words.iter().filter(|(column, _)| extra(column)) {
        findings.at(sheet, found.place(column), || Difference::HeadingExtra {
            heading: heading.clone(),
        });
    }
    compare_words(sheet, form, found, &pairs, findings);
    for pair in moved(form, found, &pairs) {
        findings.at(sheet, found.place(pair.found), || {
            Difference::HeadingMoved {
                heading: found.words[&pair.found].clone(),
                expected: column_name(pair.form),
            }
        });
    }
    pairs.iter().map(|pair| (pair.found, pair.form)).collect()
}

/// A heading's column, and its folded words.
type Heading = (u32, String);

/// Headings stand for each other that look alike, in the same column or else in another, and at
/// last what stands in the same column under other words. In the order of what was found.
fn pairs(form: &BTreeMap<u32, String>, found: &BTreeMap<u32, String>) -> Vec<Pair> {
    let fold_all = |words: &BTreeMap<u32, String>| -> Vec<Heading> {
        words
            .iter()
            .map(|(column, words)| (*column, fold(words)))
            .collect()
    };
    let (mut wanted, mut left) = (fold_all(form), fold_all(found));
    let mut pairs = vec![];
    let rules: [fn(&Heading, &Heading) -> bool; 3] = [
        |form, found| form == found,
        |form, found| form.1 == found.1,
        |form, found| form.0 == found.0,
    ];
    for rule in rules {
        wanted.retain(|heading| {
            let Some(at) = left.iter().position(|found| rule(heading, found)) else {
                return true;
            };
            let (found, _) = left.remove(at);
            pairs.push(Pair {
                form: heading.0,
                found,
            });
            false
        });
    }
    pairs.sort_by_key(|pair| pair.found);
    pairs
}

fn compare_words(
    sheet: &str,
    form: &Headings,
    found: &Headings,
    pairs: &[Pair],
    findings: &mut Findings,
) {
    for pair in pairs {
        let (expected, heading) = (&form.words[&pair.form], &found.words[&pair.found]);
        let place = found.place(pair.found);
        if heading == expected {
            continue;
        } else if fold(heading) == fold(expected) {
            findings.at(sheet, place, || Difference::HeadingLooksAlike {
                expected: expected.clone(),
            });
        } else {
            findings.at(sheet, place, || Difference::HeadingChanged {
                heading: heading.clone(),
                expected: expected.clone(),
            });
        }
    }
}

/// Those that left their order, and those with other columns without a heading in front of them
/// than in the form: what comes behind an inserted column is told once.
fn moved(form: &Headings, found: &Headings, pairs: &[Pair]) -> Vec<Pair> {
    let order: Vec<usize> = pairs.iter().map(|pair| pair.form as usize).collect();
    let left = out_of_order(&order);
    let shifted = |pair: &Pair| {
        let before = gap(&found.words, pair.found);
        let wanted = gap(&form.words, pair.form);
        let is_missing = |column: &u32| pairs.iter().all(|pair| pair.form != *column);
        let in_front = form.words.range(..pair.form).rev();
        let missing = in_front
            .map(|(column, _)| column)
            .take_while(|column| is_missing(column));
        before != wanted && before != wanted + missing.count()
    };
    let all = pairs.iter().enumerate();
    let moved = all.filter(|(at, pair)| left.contains(at) || shifted(pair));
    moved.map(|(_, pair)| *pair).collect()
}

/// How many columns without a heading stand in front of this one.
fn gap(words: &BTreeMap<u32, String>, column: u32) -> usize {
    let before = words.range(..column).next_back();
    let free = before.map_or(column, |(before, _)| column - before - 1);
    free as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Headings from A on; `_` is a column without one.
    fn headings(words: &str) -> Headings {
        let columns = (0..).zip(words.split(' ')).filter(|(_, word)| *word != "_");
        Headings {
            row: 0,
            words: columns
                .map(|(column, word)| (column, word.to_owned()))
                .collect(),
        }
    }

    /// Each finding as its cell and its code.
    #[track_caller]
    fn check(form: &str, found: &str, expected: &[&str]) {
        let mut findings = Findings::default();
        compare("1", &headings(form), &headings(found), &mut findings);
        let told = findings.listed.iter().map(|finding| {
            let json = serde_json::to_value(finding).expect("it is plain data");
            let fact = |name: &str| json[name].as_str().unwrap_or_default().to_owned();
            format!("{} {}", fact("cell"), fact("code"))
        });
        assert_eq!(told.collect::<Vec<_>>(), expected, "{found}");
    }

    #[test]
    fn the_forms_own_headings_are_right() {
        check("a b c", "a b c", &[]);
        check("a a b", "a a b", &[]);
        check("_ a _ b", "_ a _ b", &[]);
    }

    #[test]
    fn a_heading_too_few_or_too_many_is_told_once() {
        check("a b c", "a c", &["B1 heading-missing"]);
        check("a b c", "a _ c", &["B1 heading-missing"]);
        check("a b c", "a x b c", &["B1 heading-extra"]);
    }

    #[test]
    fn only_the_heading_that_was_moved_is_told() {
        check("a b c d", "b c d a", &["D1 heading-moved"]);
        check("a b c", "_ a b c", &["B1 heading-moved"]);
        check("a b c", "a _ b c", &["C1 heading-moved"]);
    }

    #[test]
    fn other_words_are_told_from_other_letters() {
        check("a نام b", "a نامه b", &["B1 heading-changed"]);
        check("a ملی b", "a ملي b", &["B1 heading-looks-alike"]);
    }
}
