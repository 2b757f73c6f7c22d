//! Modules that p11-kit's configuration names.
//!
//! Source: pkcs11.conf(5) of p11-kit.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::system::P11KitFolders;

/// The fields of a configuration file.
type Fields = BTreeMap<String, String>;

/// Paths of the modules that are configured for us, by the names of their files.
///
/// Trust stores are left out: they hold no keys.
pub(super) fn modules(folders: &P11KitFolders) -> Vec<PathBuf> {
    let files = merged(folders);
    let wanted = files
        .values()
        .filter(|fields| is_enabled(fields, &folders.program));
    let wanted = wanted.filter(|fields| fields.get("trust-policy").is_none_or(|yes| yes != "yes"));
    wanted.filter_map(|fields| path(fields, folders)).collect()
}

/// Every `.module` file by name; a field of the user's file hides the administrator's, and
/// that one hides the package's.
fn merged(folders: &P11KitFolders) -> BTreeMap<String, Fields> {
    let mut merged: BTreeMap<String, Fields> = BTreeMap::new();
    for folder in folders_in_force(folders) {
        for (name, fields) in module_files(folder) {
            merged.entry(name).or_default().extend(fields);
        }
    }
    merged
}

/// Weakest first. `user-config:` says whether the user's files count: `none`, `merge` (also
/// when it is not said) or `only`.
fn folders_in_force(folders: &P11KitFolders) -> Vec<&Path> {
    let system = [&*folders.package_modules, &*folders.system_modules];
    let user = folders.user_modules.as_deref();
    let config = read(&folders.system_config);
    let says = |config: &Fields, mode: &str| config.get("user-config").is_some_and(|it| it == mode);
    if says(&config, "none") {
        return system.into();
    }
    let user_config = folders.user_config.as_deref().map(read).unwrap_or_default();
    if says(&config, "only") || says(&user_config, "only") {
        return user.into_iter().collect();
    }
    system.into_iter().chain(user).collect()
}

fn module_files(folder: &Path) -> Vec<(String, Fields)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let modules = entries.filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        let is_module = name.ends_with(".module");
        is_module.then(|| (name, read(&entry.path())))
    });
    modules.collect()
}

/// `name: value` lines; `#` starts a comment line. What cannot be read says nothing.
fn read(path: &Path) -> Fields {
    let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    let text = is_file
        .then(|| fs::read_to_string(path).ok())
        .flatten()
        .unwrap_or_default();
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with('#'));
    let fields = lines.filter_map(|line| line.split_once(':'));
    fields
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

/// `enable-in:` outdoes `disable-in:`; both are program names with spaces or commas between.
fn is_enabled(fields: &Fields, program: &str) -> bool {
    let lists_us = |list: &String| list.split([' ', ',']).any(|name| name == program);
    match (fields.get("enable-in"), fields.get("disable-in")) {
        (Some(enable_in), _) => lists_us(enable_in),
        (None, Some(disable_in)) => !lists_us(disable_in),
        (None, None) => true,
    }
}

/// `module:` as a path; nothing or `none` switches the module off.
fn path(fields: &Fields, folders: &P11KitFolders) -> Option<PathBuf> {
    let module = fields
        .get("module")
        .filter(|name| !name.is_empty() && *name != "none")?;
    let candidates: Vec<_> = folders
        .module_folders
        .iter()
        .map(|folder| folder.join(module))
        .collect();
    let existing = candidates.iter().find(|path| path.exists());
    existing.or(candidates.first()).cloned()
}
