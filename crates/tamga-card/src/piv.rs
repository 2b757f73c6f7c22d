//! What a PIV card can do for us, without any module: read, PINs, keys, certificates.
//!
//! Every operation takes a [`Transport`], selects the application itself and asks the card as
//! little as it can. [`in_reader`] holds a card for one of them, in one transaction:
//!
//! ```no_run
//! let token = tamga_card::piv::in_reader("Reader", tamga_card::piv::read)?;
//! # Ok::<(), tamga_card::Error>(())
//! ```
//!
//! # Invariants
//!
//! - Nothing is tried twice: an operation spends at most one try of a PIN or a PUK, and none when
//!   what was typed can never be right.
//! - No key and no certificate is overwritten unless the caller says [`Replace::Allowed`].
//! - Keys are made on the card and stay there.
//!
//! Source: [NIST SP 800-73-4](https://doi.org/10.6028/NIST.SP.800-73-4) parts 1 and 2, with GET
//! METADATA of [Yubico's extensions](https://developers.yubico.com/PIV/Introduction/Yubico_extensions.html)
//! where a card has it.

mod apdu;
mod certificate;
mod identity;
mod key;
mod management;
mod metadata;
mod pin;
mod read;
mod sign;
mod status;
mod tlv;
mod transport;

pub use certificate::{SlotKey, put_certificate};
pub use identity::{Identity, identity};
pub use key::{KeyKind, generate};
pub use management::ManagementKey;
pub use pin::{LastTry, Pin, PinTries, change_pin, change_puk, unblock, verify_pin};
pub use read::{PivToken, SlotCertificate, read};
pub use sign::{Digest, sign};
pub use transport::{Counted, Lengths, Transport, in_reader};

/// A place for a key and its certificate (NIST SP 800-73-4 part 1 §3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// PIV authentication.
    Authentication = 0x9a,
    /// Digital signature; the card wants its PIN for every signature.
    Signature = 0x9c,
    /// Key management, which is encryption.
    KeyManagement = 0x9d,
    /// Card authentication; it needs no PIN.
    CardAuthentication = 0x9e,
}

impl Slot {
    /// All of them, in their order.
    pub const ALL: [Slot; 4] = [
        Slot::Authentication,
        Slot::Signature,
        Slot::KeyManagement,
        Slot::CardAuthentication,
    ];

    /// The key reference in hexadecimal, such as `9A`.
    pub fn name(self) -> String {
        format!("{:02X}", self as u8)
    }

    /// Tag of the object with the slot's certificate (NIST SP 800-73-4 part 1 §4.3).
    fn object(self) -> [u8; 3] {
        let last = match self {
            Slot::Authentication => 0x05,
            Slot::Signature => 0x0a,
            Slot::KeyManagement => 0x0b,
            Slot::CardAuthentication => 0x01,
        };
        [0x5f, 0xc1, last]
    }
}

/// Whether what is in a slot may be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replace {
    /// Nothing may be lost: a slot in use is an error.
    Refused,
    /// The person agreed to lose what is there.
    Allowed,
}

#[cfg(test)]
mod recorded;
