//! A card out of a book: it answers what was written down, to the very command that was.

use std::collections::VecDeque;

use secrecy::SecretString;

use super::{
    LastTry, Pin,
    transport::{Lengths, Transport},
};
use crate::Error;

/// SELECT of the application, and an answer to it.
pub(super) const SELECT: (&str, &str) = ("00a4040009a0000003080000100000", "61009000");

/// VERIFY without a PIN, with three tries left.
pub(super) const TRIES: (&str, &str) = ("00200080", "63c3");

/// Pulled instead of an answer.
pub(super) const PULLED: &str = "pulled";

/// Commands and their answers in hexadecimal, in their order.
pub(super) struct Recorded {
    lengths: Lengths,
    exchanges: VecDeque<(String, String)>,
}

impl Recorded {
    /// A card that takes commands of every length.
    pub(super) fn new(exchanges: &[(&str, &str)]) -> Recorded {
        let owned = |(command, answer): &(&str, &str)| (command.to_string(), answer.to_string());
        Recorded {
            lengths: Lengths::Extended,
            exchanges: exchanges.iter().map(owned).collect(),
        }
    }

    /// A card that takes short commands only.
    pub(super) fn short(exchanges: &[(&str, &str)]) -> Recorded {
        Recorded {
            lengths: Lengths::Short,
            ..Recorded::new(exchanges)
        }
    }

    /// A card that is talked to over T=0, the older protocol.
    pub(super) fn old(exchanges: &[(&str, &str)]) -> Recorded {
        Recorded {
            lengths: Lengths::Old,
            ..Recorded::new(exchanges)
        }
    }

    /// Everything that was written down was asked.
    #[track_caller]
    pub(super) fn end(self) {
        assert!(self.exchanges.is_empty(), "not asked: {:?}", self.exchanges);
    }
}

impl Transport for Recorded {
    fn lengths(&self) -> Lengths {
        self.lengths
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, Error> {
        let command = hex::encode(command);
        let (expected, answer) = self.exchanges.pop_front().expect(&command);
        assert_eq!(command, expected);
        match answer.as_str() {
            PULLED => Err(Error::CardRemoved),
            answer => Ok(hex::decode(answer).unwrap()),
        }
    }
}

/// A PIN that may not cost the last try.
pub(super) fn pin(typed: &str) -> Pin {
    Pin {
        typed: SecretString::from(typed),
        last_try: LastTry::Refused,
    }
}
