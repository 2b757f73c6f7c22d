//! Telling modules by their file names.

use std::fs;
use std::path::{Path, PathBuf};

use crate::discovery::library_endings;
use crate::products::products;
use crate::system::SystemKind;

/// The files of one folder, by their names in lower case.
pub(super) struct Folder {
    files: Vec<(String, PathBuf)>,
}

impl Folder {
    /// Reads the names in a folder; one that cannot be read is empty.
    pub(super) fn list(folder: &Path) -> Folder {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut files: Vec<_> = entries
            .map(|entry| {
                (
                    entry.file_name().to_string_lossy().to_lowercase(),
                    entry.path(),
                )
            })
            .collect();
        files.sort();
        Folder { files }
    }

    /// Files with this known name. On Linux `x.so` is also `x.so.1.2`.
    pub(super) fn known(&self, name: &str, kind: SystemKind) -> Vec<PathBuf> {
        let name = name.to_lowercase();
        let versioned = (kind == SystemKind::Linux).then(|| format!("{name}.*"));
        self.select(|file| {
            matches(&name, file) || versioned.as_ref().is_some_and(|name| matches(name, file))
        })
    }

    /// Libraries whose names promise PKCS#11.
    pub(super) fn promising(&self, kind: SystemKind) -> Vec<PathBuf> {
        let patterns = &products().folders.promising;
        self.select(|file| {
            is_library(file, kind) && patterns.iter().any(|pattern| matches(pattern, file))
        })
    }

    fn select(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<PathBuf> {
        let wanted = self.files.iter().filter(|(name, _)| is_wanted(name));
        wanted.map(|(_, path)| path.clone()).collect()
    }
}

/// Whether a file with this name is never a module of its own.
pub(super) fn is_ignored(path: &Path) -> bool {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    products()
        .folders
        .ignored
        .iter()
        .any(|pattern| matches(pattern, &name))
}

fn is_library(file: &str, kind: SystemKind) -> bool {
    library_endings(kind).iter().any(|ending| {
        if ending.ends_with('.') {
            file.contains(ending)
        } else {
            file.ends_with(ending)
        }
    })
}

/// Whether `name` fits `pattern`, in which `*` stands for any characters.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut name) = name.strip_prefix(start) else {
        return false;
    };
    let mut parts: Vec<_> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        match name.find(part) {
            Some(at) => name = &name[at + part.len()..],
            None => return false,
        }
    }
    name.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, name: &str, expected: bool) {
        assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
    }

    #[test]
    fn reads_stars() {
        check("a.so", "a.so", true);
        check("a.so", "a.so.1", false);
        check("a.so.*", "a.so.1.2", true);
        check("vina-ca*.dll", "vina-ca_v2.dll", true);
        check("vina-ca*.dll", "vina-c.dll", false);
        check("*pkcs11*", "opensc-pkcs11.so", true);
        check("*p11_*", "vnptca_p11_v6.dll", true);
        check("*p11_*", "p11-kit.so", false);
        check("*a*b*", "xxaxxbxx", true);
        check("*a*b*", "xxbxxaxx", false);
        check("ab*ba", "aba", false);
        check("*", "", true);
    }

    #[test]
    fn knows_what_is_never_a_module() {
        for name in [
            "p11-kit-proxy.so",
            "pkcs11-spy.so",
            "P11-Kit-Trust.so",
            "libp11-kit.so.0",
        ] {
            assert!(
                is_ignored(Path::new("/usr/lib").join(name).as_path()),
                "{name}"
            );
        }
        assert!(!is_ignored(Path::new("/usr/lib/opensc-pkcs11.so")));
    }
}
