//! Linux: the driver of the card service for readers of the smart card class.

use super::{Surroundings, sandbox};

/// Folders in which pcsc-lite looks for drivers, by distribution.
const DRIVERS: [&str; 5] = [
    "usr/lib/pcsc/drivers",
    "usr/lib64/pcsc/drivers",
    "usr/lib/x86_64-linux-gnu/pcsc/drivers",
    "usr/lib/aarch64-linux-gnu/pcsc/drivers",
    "usr/local/lib/pcsc/drivers",
];

/// Whether `ifd-ccid.bundle` is there; `None` in a sandbox, where the service is another's.
pub(super) fn reader_driver(here: &Surroundings) -> Option<bool> {
    if sandbox(here).is_some() {
        return None;
    }
    let bundles = DRIVERS.map(|folder| here.root.join(folder).join("ifd-ccid.bundle"));
    Some(bundles.iter().any(|bundle| bundle.is_dir()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn sees_whether_the_driver_of_readers_is_there() {
        let root = tempfile::tempdir().unwrap();
        let here = Surroundings {
            root: root.path().into(),
            exe: None,
            variable: |_| None,
        };
        assert_eq!(reader_driver(&here), Some(false));
        fs::create_dir_all(root.path().join("usr/lib/pcsc/drivers/ifd-ccid.bundle")).unwrap();
        assert_eq!(reader_driver(&here), Some(true));
        fs::write(root.path().join(".flatpak-info"), "").unwrap();
        assert_eq!(reader_driver(&here), None);
    }
}
