//! Ids of messages, which exist in every language or not at all.

use std::cmp::Ordering;

use crate::embedded;

/// The id of a message (`card-no-reader`) or of an attribute (`card-no-reader.action`) that every
/// language has.
///
/// A fixed id is made by [`id!`](crate::id!) and checked by the compiler. An id put together from
/// a code is looked up with [`Id::find`]; a test over all codes proves that it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Id(usize);

/// An id that some language lacks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no message {id} in every language")]
pub struct NoMessage {
    /// The id asked for.
    pub id: String,
}

/// A fixed id; one that some language lacks does not compile.
///
/// ```
/// let id = tamga_words::id!("card-service-fault");
/// ```
///
/// ```compile_fail
/// let id = tamga_words::id!("card-service-falt");
/// ```
#[macro_export]
macro_rules! id {
    ($id:literal) => {
        const { $crate::Id::known($id) }
    };
}

impl Id {
    /// The id, for [`id!`](crate::id!).
    ///
    /// # Panics
    ///
    /// When some language lacks it: at compile time, if used through the macro.
    pub const fn known(id: &str) -> Id {
        match position(id) {
            Some(position) => Id(position),
            None => panic!("some language has no message of this id"),
        }
    }

    /// The id, if every language has it.
    ///
    /// # Errors
    ///
    /// [`NoMessage`] with the id.
    pub fn find(id: &str) -> Result<Id, NoMessage> {
        position(id)
            .map(Id)
            .ok_or_else(|| NoMessage { id: id.to_owned() })
    }

    /// Every id, sorted.
    pub fn all() -> impl Iterator<Item = Id> {
        (0..embedded::IDS_LEN).map(Id)
    }

    /// As written in the files: `message` or `message.attribute`.
    pub const fn as_str(self) -> &'static str {
        embedded::id(self.0)
    }

    /// The number of the message it belongs to.
    pub(crate) const fn message(self) -> usize {
        embedded::home(self.0)
    }
}

/// Where the sorted list has this id: a binary search the compiler can run.
const fn position(id: &str) -> Option<usize> {
    let (mut from, mut to) = (0, embedded::IDS_LEN);
    while from < to {
        let middle = from + (to - from) / 2;
        match compare(embedded::id(middle).as_bytes(), id.as_bytes()) {
            Ordering::Equal => return Some(middle),
            Ordering::Less => from = middle + 1,
            Ordering::Greater => to = middle,
        }
    }
    None
}

const fn compare(a: &[u8], b: &[u8]) -> Ordering {
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return if a[i] < b[i] {
                Ordering::Less
            } else {
                Ordering::Greater
            };
        }
        i += 1;
    }
    if a.len() == b.len() {
        Ordering::Equal
    } else if a.len() < b.len() {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_found_where_it_is() {
        for id in Id::all() {
            assert_eq!(position(id.as_str()), Some(id.0), "{}", id.as_str());
        }
    }

    #[test]
    fn an_id_nobody_wrote_is_named_in_the_error() {
        let error = Id::find("card-made-up").unwrap_err();
        assert_eq!(
            error.to_string(),
            "no message card-made-up in every language"
        );
    }
}
