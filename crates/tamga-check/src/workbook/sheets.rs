//! Which sheet of the filled file stands for which of the form.

use super::book::Sheet;
use super::finding::Difference;
use super::findings::Findings;
use super::order::out_of_order;
use super::text::fold;

/// A sheet of the form and the filled one, each by its place among those with cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) form: usize,
    pub(super) filled: usize,
}

/// Tells how the sheets differ, and pairs those that stand for each other, in the order of the
/// form: by their names, or else those that `is_alike` tells by their headings.
pub(super) fn compare(
    form: &[Sheet],
    filled: &[Sheet],
    is_alike: &mut dyn FnMut(usize, usize) -> bool,
    findings: &mut Findings,
) -> Vec<Pair> {
    let mut pairs = pairs(form, filled, is_alike);
    for (at, sheet) in form.iter().enumerate() {
        if pairs.iter().all(|pair| pair.form != at) {
            findings.of_sheet(&sheet.name, Difference::SheetMissing);
        }
    }
    for (at, sheet) in filled.iter().enumerate() {
        if pairs.iter().all(|pair| pair.filled != at) {
            findings.of_sheet(&sheet.name, Difference::SheetExtra);
        }
    }
    compare_order(filled, &mut pairs, findings);
    for pair in &pairs {
        let (wanted, found) = (&form[pair.form], &filled[pair.filled]);
        if wanted.name != found.name {
            let expected = wanted.name.clone();
            findings.of_sheet(&found.name, Difference::SheetRenamed { expected });
        }
        if found.is_hidden && !wanted.is_hidden {
            findings.of_sheet(&found.name, Difference::SheetHidden);
        }
    }
    pairs
}

fn pairs(
    form: &[Sheet],
    filled: &[Sheet],
    is_alike: &mut dyn FnMut(usize, usize) -> bool,
) -> Vec<Pair> {
    let mut wanted: Vec<usize> = (0..form.len()).collect();
    let mut left: Vec<usize> = (0..filled.len()).collect();
    let mut pairs = vec![];
    let mut same_name = |a: usize, b: usize| form[a].name == filled[b].name;
    let mut same_look = |a: usize, b: usize| fold(&form[a].name) == fold(&filled[b].name);
    let rules: [&mut dyn FnMut(usize, usize) -> bool; 3] =
        [&mut same_name, &mut same_look, is_alike];
    for rule in rules {
        wanted.retain(|&form| {
            let Some(at) = left.iter().position(|&filled| rule(form, filled)) else {
                return true;
            };
            let filled = left.remove(at);
            pairs.push(Pair { form, filled });
            false
        });
    }
    pairs
}

/// Tells which sheets were moved, and leaves the pairs in the order of the form.
fn compare_order(filled: &[Sheet], pairs: &mut [Pair], findings: &mut Findings) {
    let from_one = |at: usize| u32::try_from(at + 1).unwrap_or(u32::MAX);
    pairs.sort_by_key(|pair| pair.filled);
    let order: Vec<usize> = pairs.iter().map(|pair| pair.form).collect();
    for moved in out_of_order(&order) {
        let pair = pairs[moved];
        let difference = Difference::SheetMoved {
            position: from_one(pair.filled),
            expected: from_one(pair.form),
        };
        findings.of_sheet(&filled[pair.filled].name, difference);
    }
    pairs.sort_by_key(|pair| pair.form);
}
