//! Readers and the cards in them, as the service reports them. Nothing here talks to a card.

use std::ffi::CStr;
use std::time::Duration;

use pcsc::{Context, ReaderState, State};

use crate::products::products;
use crate::{Card, Error, Reader};

/// Readers asked about in one call, besides the plug-and-play one: Windows allows 10
/// (`MAXIMUM_SMARTCARD_READERS`), pcsc-lite 16.
pub(crate) const READERS_AT_ONCE: usize = 9;

/// How often the list may be read anew because a reader went while it was read.
const ATTEMPTS: usize = 5;

/// The state of every reader now.
///
/// # Errors
///
/// Whatever the service answers; a reader that goes meanwhile is no error.
pub(crate) fn states(context: &Context) -> Result<Vec<ReaderState>, pcsc::Error> {
    let mut last = pcsc::Error::UnknownReader;
    for _ in 0..ATTEMPTS {
        match try_states(context) {
            Err(code @ (pcsc::Error::UnknownReader | pcsc::Error::InsufficientBuffer)) => {
                last = code;
            }
            other => return other,
        }
    }
    Err(last)
}

fn try_states(context: &Context) -> Result<Vec<ReaderState>, pcsc::Error> {
    let names = context.list_readers_owned()?.into_iter();
    let mut states: Vec<_> = names
        .map(|name| ReaderState::new(name, State::UNAWARE))
        .collect();
    for some in states.chunks_mut(READERS_AT_ONCE) {
        match context.get_status_change(Duration::ZERO, some) {
            Ok(()) | Err(pcsc::Error::Timeout) => {}
            Err(code) => return Err(code),
        }
    }
    Ok(states)
}

/// A reader in plain data.
pub(crate) fn reader(state: &ReaderState) -> Reader {
    describe(state.name(), state.event_state(), state.atr())
}

fn describe(name: &CStr, state: State, atr: &[u8]) -> Reader {
    let shown = name.to_string_lossy().into_owned();
    let is_readable = name.to_str().is_ok();
    let is_mute = state.contains(State::PRESENT | State::MUTE);
    // A card that is only being powered up has no answer to reset yet; another change follows.
    let has_card = state.contains(State::PRESENT) && !is_mute && !atr.is_empty();
    let fault = if state.intersects(State::UNKNOWN | State::UNAVAILABLE) {
        Some(Error::ReaderGone {
            reader: shown.clone(),
        })
    } else if is_mute {
        Some(Error::CardMute {
            reader: shown.clone(),
        })
    } else {
        (!is_readable).then(|| Error::ReaderNameUnreadable {
            reader: shown.clone(),
        })
    };
    let in_use = state.contains(State::EXCLUSIVE);
    let card = has_card.then(|| card(atr, in_use));
    Reader {
        name: shown,
        card,
        practice: false,
        fault,
    }
}

fn card(atr: &[u8], in_use: bool) -> Card {
    let products = products().matching(atr);
    Card {
        atr: atr.iter().map(|byte| format!("{byte:02x}")).collect(),
        products: products.iter().map(|product| product.id.clone()).collect(),
        in_use,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ATR: [u8; 12] = [
        0x3b, 0xe2, 0x00, 0xff, 0xc1, 0x10, 0x31, 0xfe, 0x55, 0xc8, 0x02, 0x9c,
    ];

    #[track_caller]
    fn check(name: &CStr, state: State, atr: &[u8], card: Option<Card>, fault: Option<Error>) {
        let name_shown = name.to_string_lossy().into_owned();
        let expected = Reader {
            name: name_shown,
            card,
            practice: false,
            fault,
        };
        assert_eq!(describe(name, state, atr), expected);
    }

    fn etoken(in_use: bool) -> Option<Card> {
        let atr = "3be200ffc11031fe55c8029c".into();
        Some(Card {
            atr,
            products: vec!["aladdin-etoken-pro-cardos".into()],
            in_use,
        })
    }

    #[test]
    fn shows_a_reader_with_and_without_a_card() {
        check(c"Reader", State::EMPTY, &[], None, None);
        check(c"Reader", State::PRESENT, &ATR, etoken(false), None);
        check(
            c"Reader",
            State::PRESENT | State::INUSE,
            &ATR,
            etoken(false),
            None,
        );
        check(
            c"Reader",
            State::PRESENT | State::EXCLUSIVE,
            &ATR,
            etoken(true),
            None,
        );
    }

    #[test]
    fn forgets_the_card_that_was_there_before() {
        check(c"Reader", State::EMPTY, &ATR, None, None);
    }

    #[test]
    fn waits_for_a_card_that_is_being_powered_up() {
        check(c"Reader", State::PRESENT, &[], None, None);
    }

    #[test]
    fn says_that_a_card_is_mute() {
        let fault = Error::CardMute {
            reader: "Reader".into(),
        };
        check(
            c"Reader",
            State::PRESENT | State::MUTE,
            &[],
            None,
            Some(fault),
        );
    }

    #[test]
    fn says_that_a_reader_is_gone() {
        let fault = Error::ReaderGone {
            reader: "Reader".into(),
        };
        check(c"Reader", State::UNAVAILABLE, &[], None, Some(fault));
    }

    #[test]
    fn shows_a_name_that_is_not_utf8_and_says_so() {
        let fault = Error::ReaderNameUnreadable {
            reader: "L\u{fffd}ser".into(),
        };
        check(
            c"L\xe4ser",
            State::PRESENT,
            &ATR,
            etoken(false),
            Some(fault),
        );
    }
}
