//! Which PKCS#11 modules this computer may have, found without loading any.

mod names;
mod p11_kit;
mod providers;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::machine;
use crate::products::products;
use crate::system::{System, SystemKind};
use crate::{Error, ModuleOrigin};
use names::{Folder, is_ignored};

pub(crate) use providers::provider_images;

/// A file that may be a PKCS#11 module.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Where it lies, as it was found; a link is not followed here.
    pub path: PathBuf,
    /// How it was found.
    pub origin: ModuleOrigin,
    /// Why it cannot be loaded; it must not be tried then.
    pub fault: Option<Error>,
}

/// Modules worth loading, in the order to try them.
///
/// First those the person gave, then those known by name (of the `present` products, by their
/// ids, before all others), then those p11-kit's configuration names, then files whose names
/// promise PKCS#11. A file comes once, however many links lead to it.
///
/// What a person or a configuration named is always listed, with its fault if it has one.
/// What was guessed is left out unless it is a PKCS#11 library; one for another machine is
/// listed with that fault, unless its twin for this machine is there too.
pub fn discover(given: &[PathBuf], present: &[String], system: &System) -> Vec<Candidate> {
    let mut found = Found::new(system);
    given
        .iter()
        .for_each(|path| found.add_named(path, ModuleOrigin::Given));
    let folders: Vec<_> = system
        .folders
        .iter()
        .map(|folder| Folder::list(folder))
        .collect();
    for name in products().module_names(system.kind, present) {
        let paths = folders
            .iter()
            .flat_map(|folder| folder.known(name, system.kind));
        paths.for_each(|path| found.add_guessed(&path, ModuleOrigin::Product));
    }
    if !given.iter().any(|path| is_p11_kit_proxy(path)) {
        let modules = system.p11_kit.iter().flat_map(p11_kit::modules);
        modules.for_each(|path| found.add_configured(&path));
    }
    let promising = folders
        .iter()
        .flat_map(|folder| folder.promising(system.kind));
    let beside_providers = system
        .provider_images
        .iter()
        .flat_map(|path| providers::twins(path));
    for path in promising.chain(beside_providers) {
        found.add_guessed(&path, ModuleOrigin::Folder);
    }
    found.without_useless_twins()
}

/// p11-kit's proxy offers all of p11-kit's modules again, under its own name.
fn is_p11_kit_proxy(path: &Path) -> bool {
    path.file_stem()
        .is_some_and(|stem| stem.to_string_lossy().starts_with("p11-kit-proxy"))
}

struct Found<'a> {
    system: &'a System,
    candidates: Vec<Candidate>,
    /// Canonical paths of everything looked at.
    seen: HashSet<PathBuf>,
}

impl Found<'_> {
    fn new(system: &System) -> Found<'_> {
        Found {
            system,
            candidates: vec![],
            seen: HashSet::new(),
        }
    }

    fn add_named(&mut self, path: &Path, origin: ModuleOrigin) {
        if self.is_new(path) {
            let fault = machine::check(path, self.system.machine).err();
            let fault = fault.or_else(|| without_entry(path));
            self.candidates.push(Candidate {
                path: path.into(),
                origin,
                fault,
            });
        }
    }

    /// p11-kit's own trust store and wrappers are no modules for a person.
    fn add_configured(&mut self, path: &Path) {
        if !is_ignored(path) {
            self.add_named(path, ModuleOrigin::P11Kit);
        }
    }

    fn add_guessed(&mut self, path: &Path, origin: ModuleOrigin) {
        if is_ignored(path) || !self.is_new(path) || without_entry(path).is_some() {
            return;
        }
        let fault = machine::check(path, self.system.machine).err();
        if matches!(fault, None | Some(Error::ModuleWrongMachine { .. })) {
            self.candidates.push(Candidate {
                path: path.into(),
                origin,
                fault,
            });
        }
    }

    fn is_new(&mut self, path: &Path) -> bool {
        let canonical = fs::canonicalize(path).unwrap_or_else(|_| path.into());
        self.seen.insert(canonical)
    }

    /// A 32-bit file is no news when the 64-bit file of the same name is there.
    fn without_useless_twins(self) -> Vec<Candidate> {
        let is_sound = |candidate: &&Candidate| candidate.fault.is_none();
        let sound = self.candidates.iter().filter(is_sound);
        let names: HashSet<_> = sound.filter_map(|found| lower_name(&found.path)).collect();
        let is_useless = |candidate: &Candidate| {
            candidate.origin != ModuleOrigin::Given
                && matches!(candidate.fault, Some(Error::ModuleWrongMachine { .. }))
                && lower_name(&candidate.path).is_some_and(|name| names.contains(&name))
        };
        self.candidates
            .into_iter()
            .filter(|candidate| !is_useless(candidate))
            .collect()
    }
}

fn without_entry(path: &Path) -> Option<Error> {
    let path_shown = || path.to_string_lossy().into_owned();
    (machine::has_entry(path) == Some(false))
        .then(|| Error::ModuleWithoutEntry { path: path_shown() })
}

fn lower_name(path: &Path) -> Option<String> {
    Some(path.file_name()?.to_string_lossy().to_lowercase())
}

/// How a library's file name ends on this system.
fn library_endings(kind: SystemKind) -> &'static [&'static str] {
    kind.pick(&[".dll"], &[".so", ".so."], &[".dylib", ".so"])
}

#[cfg(test)]
mod tests;
