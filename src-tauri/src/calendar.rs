//! The calendar file of one case: its waits, and the ends it is about.

use tamga_desk::{DAYS_BEFORE, Desk, Waiting, WatchedKind};
use tamga_guide::HOLDER_NUMBER;
use tamga_words::{Ending, Event, Words};

use crate::clock;
use crate::page::Page;

/// The file, and nothing when there is nothing to remember yet.
///
/// # Errors
///
/// What the desk may end in.
pub(crate) fn of_case(
    desk: &Desk,
    page: &Page,
    words: &Words,
) -> tamga_desk::Result<Option<String>> {
    let now = clock::now();
    let waits = desk.waiting(page.case.id, now)?;
    let mut events: Vec<Event> = waits
        .iter()
        .filter_map(|wait| of_wait(words, page, wait))
        .collect();
    if let Some(number) = page.fields.get(HOLDER_NUMBER) {
        for watched in desk
            .watched_of(number)?
            .iter()
            .filter(|watched| !watched.replaced)
        {
            let ending = Ending {
                name: watched.name.as_deref(),
                serial: &watched.serial,
                issuer: watched.issuer.as_deref(),
                ends: watched.ends.0,
            };
            events.push(match watched.kind {
                WatchedKind::Certificate => Event::of_certificate(words, &ending, &DAYS_BEFORE),
                WatchedKind::Document => Event::of_document(words, &ending, &DAYS_BEFORE),
            });
        }
    }
    Ok((!events.is_empty()).then(|| tamga_words::calendar(&events, now.0)))
}

/// `None` for a step that this version's guide no longer has.
fn of_wait(words: &Words, page: &Page, waiting: &Waiting) -> Option<Event> {
    let waiting = tamga_words::Waiting {
        case: waiting.case,
        guide: &page.guide.id,
        step: &waiting.step,
        since: waiting.since.0,
        until: waiting.until.0,
        certain: waiting.certain,
    };
    Event::of_wait(words, &waiting).ok()
}
