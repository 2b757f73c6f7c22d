//! What is hidden or merged on a filled sheet and not on the form's.

use super::finding::Difference;
use super::findings::Findings;
use super::form::FormSheet;
use super::headings::Headings;
use super::looks::Looks;
use super::place::{Place, Span, column_name};
use super::rows::Checked;

/// Tells what is hidden or merged, as far as the sheet is filled.
pub(super) fn check(
    sheet: &str,
    form: &FormSheet,
    headings: &Headings,
    looks: &Looks,
    checked: &Checked,
    findings: &mut Findings,
) {
    let stand = form.headings.as_ref().map(|headings| headings.row);
    let is_moved = stand != Some(headings.row);
    for area in &looks.merged {
        let is_title = is_moved && area.first.row <= headings.row;
        let is_forms_own = !is_moved && form.looks.merged.contains(area);
        if area.first.row <= checked.last && !is_title && !is_forms_own {
            findings.at(sheet, area.first, || Difference::CellsMerged {
                cells: area.to_string(),
            });
        }
    }
    let last_heading = headings.words.keys().next_back().copied();
    for span in shown_in_form(
        &looks.hidden_columns,
        &form.looks.hidden_columns,
        last_heading,
    ) {
        let place = Place {
            row: headings.row,
            column: span.first,
        };
        findings.at(sheet, place, || Difference::ColumnsHidden {
            first: column_name(span.first),
            last: column_name(span.last),
            count: span.count(),
        });
    }
    for span in shown_in_form(
        &looks.hidden_rows,
        &form.looks.hidden_rows,
        Some(checked.last),
    ) {
        let place = Place {
            row: span.first,
            column: 0,
        };
        findings.at(sheet, place, || Difference::RowsHidden {
            first: span.first + 1,
            last: span.last + 1,
            count: span.count(),
        });
    }
}

/// What is hidden up to `last` and not hidden in the form.
fn shown_in_form(hidden: &[Span], of_form: &[Span], last: Option<u32>) -> Vec<Span> {
    let mut shown = vec![];
    for span in hidden {
        let end = last.map_or(0, |last| span.last.min(last).saturating_add(1));
        for at in span.first..end {
            if of_form.iter().all(|own| !own.contains(at)) {
                Span::add(&mut shown, at, 1);
            }
        }
    }
    shown
}
