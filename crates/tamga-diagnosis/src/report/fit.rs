//! A report of any computer within the limit: what decides nothing goes first.

use super::shape::Report;
use super::{REPORT_LIMIT, restore};
use crate::{Verdict, diagnose};

/// A list of a report: how long it is, and how to take one thing out.
struct List {
    length: fn(&Report) -> usize,
    take: fn(&mut Report, usize),
}

/// In the order in which they are shortened: what is seldom needed first.
const LISTS: [List; 10] = [
    List {
        length: |report| report.computer.programs.len(),
        take: |report, at| drop(report.computer.programs.remove(at)),
    },
    List {
        length: |report| report.usb.len(),
        take: |report, at| drop(report.usb.remove(at)),
    },
    List {
        length: |report| report.agent.len(),
        take: |report, at| drop(report.agent.remove(at)),
    },
    List {
        length: |report| report.asked.len(),
        take: |report, at| drop(report.asked.remove(at)),
    },
    List {
        length: |report| report.key.len(),
        take: |report, at| drop(report.key.remove(at)),
    },
    List {
        length: |report| report.certificate.len(),
        take: |report, at| drop(report.certificate.remove(at)),
    },
    List {
        length: |report| report.vouched.len(),
        take: |report, at| drop(report.vouched.remove(at)),
    },
    List {
        length: |report| report.module.len(),
        take: take_module,
    },
    List {
        length: |report| report.file.len(),
        take: take_file,
    },
    List {
        length: |report| report.reader.len(),
        take: take_reader,
    },
];

/// The text of the report, shortened as far as it must be: first without another verdict, then
/// without another cause, then, for a computer that nobody has, at any price.
pub(super) fn fitting(mut report: Report) -> String {
    if fits(&report) {
        return written(&report);
    }
    let wanted = verdict(&report);
    let same_verdict = |short: &Report| is_same(wanted.as_ref(), short, Verdict::is_alike);
    let same_cause = |short: &Report| {
        is_same(wanted.as_ref(), short, |one, other| {
            one.cause() == other.cause() && one.part() == other.part()
        })
    };
    let passes: [&dyn Fn(&Report) -> bool; 3] = [&same_verdict, &same_cause, &|_| true];
    for may_go in passes {
        for list in &LISTS {
            if !fits(&report) {
                shorten(&mut report, list, may_go);
            }
        }
    }
    written(&report)
}

fn is_same(
    wanted: Option<&Verdict>,
    short: &Report,
    alike: impl Fn(&Verdict, &Verdict) -> bool,
) -> bool {
    wanted
        .zip(verdict(short).as_ref())
        .is_some_and(|(one, other)| alike(one, other))
}

fn verdict(report: &Report) -> Option<Verdict> {
    let recorded = restore::recorded(report).ok()?;
    Some(diagnose(&recorded))
}

/// Takes out halves, quarters and so on down to single things, from the end, as long as they may
/// go.
fn shorten(report: &mut Report, list: &List, may_go: &dyn Fn(&Report) -> bool) {
    let mut size = (list.length)(report).div_ceil(2);
    while size > 0 {
        let mut end = (list.length)(report);
        while end > 0 && !fits(report) {
            let start = end.saturating_sub(size);
            let mut short = report.clone();
            (start..end)
                .rev()
                .for_each(|at| (list.take)(&mut short, at));
            if may_go(&short) {
                short.left_out += super::pseudonyms::number(end - start) - 1;
                *report = short;
            }
            end = start;
        }
        size /= 2;
    }
}

fn fits(report: &Report) -> bool {
    written(report).len() <= REPORT_LIMIT
}

fn written(report: &Report) -> String {
    toml::to_string(report).expect("every table of a report can be written")
}

/// With its slots and their tokens; the ones behind it move up.
fn take_module(report: &mut Report, at: usize) {
    let own = super::pseudonyms::number(at);
    report.module.remove(at);
    while let Some(slot) = report.slot.iter().position(|slot| slot.module == own) {
        take_slot(report, slot);
    }
    for slot in &mut report.slot {
        slot.module -= u32::from(slot.module > own);
    }
}

fn take_slot(report: &mut Report, at: usize) {
    let own = super::pseudonyms::number(at);
    report.slot.remove(at);
    while let Some(token) = report.token.iter().position(|token| token.slot == own) {
        take_token(report, token);
    }
    for token in &mut report.token {
        token.slot -= u32::from(token.slot > own);
    }
}

fn take_file(report: &mut Report, at: usize) {
    let own = super::pseudonyms::number(at);
    report.file.remove(at);
    while let Some(token) = report.token.iter().position(|token| token.file == own) {
        take_token(report, token);
    }
    for token in &mut report.token {
        token.file -= u32::from(token.file > own);
    }
}

fn take_token(report: &mut Report, at: usize) {
    let own = super::pseudonyms::number(at);
    report.token.remove(at);
    report.certificate.retain(|it| it.on != own);
    report.key.retain(|key| key.on != own);
    for it in &mut report.certificate {
        it.on -= u32::from(it.on > own);
    }
    for key in &mut report.key {
        key.on -= u32::from(key.on > own);
    }
}

fn take_reader(report: &mut Report, at: usize) {
    let own = super::pseudonyms::number(at);
    report.reader.remove(at);
    for slot in &mut report.slot {
        slot.reader = match slot.reader {
            reader if reader == own => 0,
            reader => reader - u32::from(reader > own),
        };
    }
}
