//! What a guide needs from outside: its words in every language, its portals, the guides it points
//! to, and fresh eyes.

use std::collections::HashSet;

use crate::error::Fault;
use crate::guide::{Guide, Portal};
use crate::messages::message_ids;
use crate::vocabulary::{Action, Place};
use crate::{Date, Step};

/// Whether every message is there in each of `locales`, every portal in `portals`, and every guide
/// it points to in `guides`.
///
/// `words` is asked with a locale and a message id, with `.attribute` where it is one.
///
/// # Errors
///
/// All that is missing, in the order of the file.
pub fn prove(
    guide: &Guide,
    portals: &[Portal],
    guides: &[Guide],
    locales: &[&str],
    words: &dyn Fn(&str, &str) -> bool,
) -> Result<(), Vec<Fault>> {
    let unknown_portals = guide
        .portals()
        .filter(|id| portals.iter().all(|portal| portal.id != **id));
    let unknown_guides = guide
        .steps
        .iter()
        .flat_map(|step| &step.see)
        .filter(|id| guides.iter().all(|guide| guide.id != **id));
    let mut seen = HashSet::new();
    let unknown = unknown_portals.chain(unknown_guides);
    let unknown = unknown.filter(|id| seen.insert(*id));
    let mut faults: Vec<_> = unknown.map(|id| Fault::NoSuch { id: id.clone() }).collect();
    for id in message_ids(guide) {
        let silent = locales.iter().filter(|locale| !words(locale, &id));
        faults.extend(silent.map(|locale| Fault::NoMessage {
            locale: (*locale).into(),
            id: id.clone(),
        }));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

impl Guide {
    /// When `step` was last compared with the world.
    #[must_use]
    pub fn checked_on(&self, step: &Step) -> Option<Date> {
        step.checked_on
            .or_else(|| Some(self.source_of(step)?.checked_on))
    }

    /// Whether `step` was last looked at over a year before `today`: portals change.
    #[must_use]
    pub fn is_old(&self, step: &Step, today: Date) -> bool {
        self.checked_on(step)
            .is_some_and(|checked_on| checked_on.years_later(1) < today)
    }

    /// The steps that open a portal, while no menu word is named until it is left again.
    pub fn unlabelled_steps(&self) -> impl Iterator<Item = &Step> {
        let opens = |step: &Step| {
            step.action == Some(Action::OpenPortal) && step.place == Some(Place::Portal)
        };
        let numbered = (0..).zip(&self.steps);
        let silent =
            numbered.filter(move |(number, step)| opens(step) && !self.is_labelled(*number));
        silent.map(|(_, step)| step)
    }

    /// Whether the step, or one after it on the same visit to a portal, has labels.
    fn is_labelled(&self, number: usize) -> bool {
        let stays = |number: &usize| self.steps[*number].place == Some(Place::Portal);
        let ways = |number| self.onward(number).into_iter().filter(stays).collect();
        let mut visit = self.reached(number, &ways).into_iter();
        visit.any(|number| !self.steps[number].labels.is_empty())
    }

    /// The steps that were last looked at over a year before `today`.
    pub fn old_steps(&self, today: Date) -> impl Iterator<Item = &Step> {
        self.steps
            .iter()
            .filter(move |step| self.is_old(step, today))
    }
}
