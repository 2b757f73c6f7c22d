//! How a guide is begun: for whom, and for whom it can be.

use tamga_desk::{Case, Desk, Subscriber, SubscriberId};
use tamga_guide::{Country, fits};

use crate::clock;
use crate::page::guide_of;
use crate::start::{GuideSummary, guides};

/// Starts a case, for the subscriber with this number where the guide fits it. A rehearsal is for
/// nobody.
///
/// # Errors
///
/// What the desk may end in; nothing is started then.
pub(crate) fn begin(
    desk: &Desk,
    guide: &str,
    practice: bool,
    number: Option<&str>,
) -> tamga_desk::Result<Case> {
    let subscriber = match number {
        Some(number) if !practice => fitting(desk, guide, number)?,
        _ => None,
    };
    match subscriber {
        Some(subscriber) => desk.start_case_for(subscriber, guide, clock::now()),
        None => desk.start_case(guide, practice, clock::now()),
    }
}

/// The guides that can be begun for a subscriber with these cases.
pub(crate) fn guides_for(subscriber: &Subscriber, cases: &[Case]) -> Vec<GuideSummary> {
    let countries = countries(cases);
    let mut guides = guides();
    guides.retain(|guide| is_for(&guide.id, subscriber, &countries));
    guides
}

/// The subscriber with this number, if it is on the desk and the guide fits it.
fn fitting(desk: &Desk, guide: &str, number: &str) -> tamga_desk::Result<Option<SubscriberId>> {
    let Some(subscriber) = desk.subscriber(number)? else {
        return Ok(None);
    };
    let countries = countries(&desk.cases_of(subscriber.id)?);
    Ok(is_for(guide, &subscriber, &countries).then_some(subscriber.id))
}

fn is_for(guide: &str, subscriber: &Subscriber, countries: &[Country]) -> bool {
    tamga_guide::guide(guide).is_some_and(|guide| fits(guide, &subscriber.number, countries))
}

/// Where the cases of a subscriber were worked on.
fn countries(cases: &[Case]) -> Vec<Country> {
    let guides = cases.iter().filter_map(|case| guide_of(case).ok());
    guides.filter_map(|guide| guide.country).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const NUMBER: &str = "0123456787";

    /// A desk on which a company in Viet Nam was worked for.
    fn desk(folder: &tempfile::TempDir) -> Desk {
        let opened = Desk::open(folder.path(), clock::now());
        let mut desk = opened.expect("the folder is ours").desk;
        let case = begin(&desk, "vn-reregister", false, None).expect("it can be kept");
        let assigned = desk.assign(case.id, NUMBER, &BTreeMap::new(), clock::now());
        assigned.expect("it can be kept");
        desk
    }

    #[test]
    fn only_a_guide_that_fits_and_no_rehearsal_is_for_the_subscriber() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let desk = desk(&folder);
        let is_for = |guide, practice, number| {
            let case = begin(&desk, guide, practice, Some(number));
            case.expect("it can be kept").subscriber.is_some()
        };
        assert!(is_for("vn-viettel-compensate", false, NUMBER));
        assert!(!is_for("vn-viettel-compensate", true, NUMBER));
        assert!(!is_for("vn-viettel-compensate", false, "0312345673"));
        assert!(!is_for("mn-certificate-revoke", false, NUMBER));
        assert!(!is_for("ir-accreditation-register", false, NUMBER));
    }

    #[test]
    fn a_guide_that_asks_no_number_can_be_for_an_organisation_of_its_country() {
        const LEGAL_ID: &str = "14012345679";
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut desk = desk(&folder);
        let case = begin(&desk, "ir-moadian-register-software", false, None);
        let case = case.expect("it can be kept").id;
        let assigned = desk.assign(case, LEGAL_ID, &BTreeMap::new(), clock::now());
        assigned.expect("it can be kept");
        let begun = begin(&desk, "ir-accreditation-register", false, Some(LEGAL_ID));
        assert!(begun.expect("it can be kept").subscriber.is_some());
    }
}
