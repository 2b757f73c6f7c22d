//! A card out of a book: it answers what was written down, to the very command that was.

use std::collections::VecDeque;

use pcsc::Protocol;
use secrecy::SecretString;

use super::{LastTry, Pin, transport::Transport};
use crate::Error;

/// SELECT of the application, and an answer to it.
pub(super) const SELECT: (&str, &str) = ("00a4040009a0000003080000100000", "61009000");

/// VERIFY without a PIN, with three tries left.
pub(super) const TRIES: (&str, &str) = ("00200080", "63c3");

/// Pulled instead of an answer.
pub(super) const PULLED: &str = "pulled";

/// Commands and their answers in hexadecimal, in their order.
pub(super) struct Recorded {
    protocol: Protocol,
    exchanges: VecDeque<(String, String)>,
}

impl Recorded {
    /// A card that is talked to over T=1.
    pub(super) fn new(exchanges: &[(&str, &str)]) -> Recorded {
        let owned = |(command, answer): &(&str, &str)| (command.to_string(), answer.to_string());
        Recorded {
            protocol: Protocol::T1,
            exchanges: exchanges.iter().map(owned).collect(),
        }
    }

    /// A card that takes short commands only.
    pub(super) fn short(exchanges: &[(&str, &str)]) -> Recorded {
        Recorded {
            protocol: Protocol::RAW,
            ..Recorded::new(exchanges)
        }
    }

    /// A card that is talked to over T=0.
    pub(super) fn old(exchanges: &[(&str, &str)]) -> Recorded {
        Recorded {
            protocol: Protocol::T0,
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
    fn protocol(&self) -> Protocol {
        self.protocol
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
