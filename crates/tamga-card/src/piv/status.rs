//! What a card says at the end of every answer.

/// A status word, as far as PIV gives it a meaning.
///
/// Source: ISO 7816-4 §5.6, NIST SP 800-73-4 part 2 §2.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// `9000`: done.
    Done,
    /// `61xx`: done, and more of the answer waits.
    More,
    /// `6300`: the secret is wrong, and the card does not say how many tries are left.
    Wrong,
    /// `63Cx`: the secret is wrong, or none was given; so many tries are left.
    TriesLeft(u8),
    /// `6700`: the length is wrong, or lengths of this form are not understood.
    WrongLength,
    /// `6Cxx`: the answer has exactly so many bytes, 0 meaning 256; ask again for these.
    ExactLength(u8),
    /// `6982`: not authorised.
    NotAuthorised,
    /// `6983`: the secret is blocked.
    Blocked,
    /// `6985`: not now, for example because the slot has no key.
    ConditionsNotMet,
    /// `6A80`: the content is wrong.
    WrongData,
    /// `6A81`: the function is not supported.
    NotSupported,
    /// `6A82`: there is no such object or application.
    NotFound,
    /// `6A84`: the card is full.
    Full,
    /// `6A86`: P1 or P2 is wrong, for example an algorithm that the card does not have.
    WrongParameters,
    /// `6A88`: there is no such key or secret.
    ReferenceNotFound,
    /// `6D00`: the instruction is unknown.
    UnknownInstruction,
    /// `6E00`: the class is unknown.
    UnknownClass,
    /// A word to which PIV gives no meaning.
    Unlisted,
}

impl From<u16> for Status {
    fn from(word: u16) -> Status {
        let [high, low] = word.to_be_bytes();
        match (high, low) {
            (0x90, 0x00) => Status::Done,
            (0x61, _) => Status::More,
            (0x63, 0x00) => Status::Wrong,
            (0x63, 0xc0..=0xcf) => Status::TriesLeft(low & 0x0f),
            (0x67, 0x00) => Status::WrongLength,
            (0x6c, length) => Status::ExactLength(length),
            (0x69, 0x82) => Status::NotAuthorised,
            (0x69, 0x83) => Status::Blocked,
            (0x69, 0x85) => Status::ConditionsNotMet,
            (0x6a, 0x80) => Status::WrongData,
            (0x6a, 0x81) => Status::NotSupported,
            (0x6a, 0x82) => Status::NotFound,
            (0x6a, 0x84) => Status::Full,
            (0x6a, 0x86) => Status::WrongParameters,
            (0x6a, 0x88) => Status::ReferenceNotFound,
            (0x6d, 0x00) => Status::UnknownInstruction,
            (0x6e, 0x00) => Status::UnknownClass,
            _ => Status::Unlisted,
        }
    }
}
