//! The same thing gets the same number inside one report.

/// Things of one kind, numbered from 1 in the order they are met.
#[derive(Debug)]
pub(super) struct Numbered<T>(Vec<T>);

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self(vec![])
    }
}

impl<T: PartialEq + Clone> Numbered<T> {
    /// Its number; the next free one if it was not met before.
    pub(super) fn of(&mut self, thing: &T) -> u32 {
        let known = self.0.iter().position(|known| known == thing);
        let at = known.unwrap_or_else(|| {
            self.0.push(thing.clone());
            self.0.len() - 1
        });
        number(at)
    }

    /// Its number, or 0 if it was never met.
    pub(super) fn known(&self, thing: &T) -> u32 {
        let known = self.0.iter().position(|known| known == thing);
        known.map_or(0, number)
    }
}

/// From a place in a list to a number that counts from 1.
pub(super) fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}
