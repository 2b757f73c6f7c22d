//! What was seen at one moment, and how it differs from what was seen before.

use std::ffi::CString;

use pcsc::ReaderState;

use crate::reader::reader;
use crate::service::{self, ServiceFiles};
use crate::watch::Event;
use crate::{Reader, ServiceState};

/// The service and its readers at one moment.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Seen {
    service: ServiceState,
    readers: Vec<SeenReader>,
}

#[derive(Debug, Clone, PartialEq)]
struct SeenReader {
    /// The name as the service knows it, which need not be UTF-8.
    name: CString,
    /// The service's count of cards inserted and removed: a card may be swapped between two looks.
    card_changes: u32,
    reader: Reader,
}

impl Seen {
    /// The service answered.
    pub(super) fn running(states: &[ReaderState]) -> Seen {
        let readers = states.iter().map(|state| SeenReader {
            name: state.name().to_owned(),
            card_changes: state.event_count(),
            reader: reader(state),
        });
        Seen {
            service: ServiceState::Running,
            readers: readers.collect(),
        }
    }

    /// The service answered with a failure, or not at all.
    pub(super) fn broken(code: pcsc::Error, files: &ServiceFiles) -> Seen {
        let service = service::state(&service::error(code, ""), files);
        Seen {
            service,
            readers: vec![],
        }
    }

    /// What to tell, coming after `previous`.
    pub(super) fn event(&self, previous: Option<&Seen>) -> Event {
        let before = previous.map_or(&[][..], |previous| &previous.readers);
        let came = self
            .readers
            .iter()
            .filter(|now| !before.iter().any(|then| now.is_still(then)));
        let went = before
            .iter()
            .filter(|then| !self.readers.iter().any(|now| now.name == then.name));
        Event {
            service: self.service,
            readers: self
                .readers
                .iter()
                .map(|seen| seen.reader.clone())
                .collect(),
            changed: came
                .chain(went)
                .map(|seen| seen.reader.name.clone())
                .collect(),
        }
    }
}

impl SeenReader {
    /// Whether the reader and the card in it are the same as `then`, used or not.
    fn is_still(&self, then: &SeenReader) -> bool {
        let atr = |seen: &SeenReader| seen.reader.card.as_ref().map(|card| card.atr.clone());
        self.name == then.name
            && self.card_changes == then.card_changes
            && self.reader.fault == then.reader.fault
            && atr(self) == atr(then)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Card;

    fn seen(name: &str, card_changes: u32, atr: Option<&str>, in_use: bool) -> SeenReader {
        let card = atr.map(|atr| Card {
            atr: atr.into(),
            products: vec![],
            in_use,
        });
        let reader = Reader {
            name: name.into(),
            card,
            practice: false,
            fault: None,
        };
        SeenReader {
            name: CString::new(name).unwrap(),
            card_changes,
            reader,
        }
    }

    #[track_caller]
    fn check(then: Vec<SeenReader>, now: Vec<SeenReader>, changed: &[&str]) {
        let [then, now] = [then, now].map(|readers| Seen {
            service: ServiceState::Running,
            readers,
        });
        assert_eq!(now.event(Some(&then)).changed, changed);
    }

    #[test]
    fn names_readers_that_came_and_went() {
        let a = || seen("a", 0, None, false);
        let b = || seen("b", 0, None, false);
        check(vec![], vec![a()], &["a"]);
        check(vec![a(), b()], vec![b()], &["a"]);
        check(vec![a()], vec![b()], &["b", "a"]);
        check(vec![a(), b()], vec![b(), a()], &[]);
    }

    #[test]
    fn names_readers_whose_card_changed() {
        check(
            vec![seen("a", 1, None, false)],
            vec![seen("a", 1, Some("3b"), false)],
            &["a"],
        );
        check(
            vec![seen("a", 1, Some("3b"), false)],
            vec![seen("a", 3, Some("3b"), false)],
            &["a"],
        );
    }

    #[test]
    fn does_not_name_a_reader_whose_card_is_only_used() {
        check(
            vec![seen("a", 1, Some("3b"), false)],
            vec![seen("a", 1, Some("3b"), true)],
            &[],
        );
    }

    #[test]
    fn names_every_reader_at_first() {
        let readers = vec![seen("a", 0, None, false)];
        let event = Seen {
            service: ServiceState::Running,
            readers,
        }
        .event(None);
        assert_eq!(event.changed, ["a"]);
    }
}
