//! Whether this computer has Java, which some issuers' tools need.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The program's name, as systems have it.
const PROGRAM: &str = if cfg!(windows) { "java.exe" } else { "java" };

/// Folders in which its installers put it, whatever the search path says.
const FOLDERS: [&str; 4] = [
    "C:\\Program Files\\Java",
    "C:\\Program Files (x86)\\Java",
    "C:\\Program Files\\Eclipse Adoptium",
    "/usr/lib/jvm",
];

/// The Java of this computer; nothing is started.
pub(crate) fn find() -> Option<PathBuf> {
    let home = std::env::var_os("JAVA_HOME");
    let path = std::env::var_os("PATH").unwrap_or_default();
    among(home.as_deref(), &path, &FOLDERS.map(Path::new))
}

fn among(home: Option<&OsStr>, path: &OsStr, folders: &[&Path]) -> Option<PathBuf> {
    let home = home.map(|home| Path::new(home).join("bin"));
    let installed = folders.iter().flat_map(|folder| versions(folder));
    let places = home
        .into_iter()
        .chain(std::env::split_paths(path))
        .chain(installed);
    places
        .map(|place| place.join(PROGRAM))
        .find(|java| java.is_file())
}

/// `bin` of every version in a folder of versions, the newest name first.
fn versions(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut versions: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    versions.sort();
    versions
        .iter()
        .rev()
        .map(|version| version.join("bin"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(folder: &Path) -> PathBuf {
        std::fs::create_dir_all(folder).unwrap();
        let java = folder.join(PROGRAM);
        std::fs::write(&java, "").unwrap();
        java
    }

    #[test]
    fn it_is_found_where_people_and_installers_put_it() {
        let root = tempfile::tempdir().unwrap();
        let [home, path, installed] = ["home", "path", "jvm"].map(|name| root.path().join(name));
        let nothing = OsStr::new("");
        assert_eq!(among(None, nothing, &[&installed]), None);
        put(&installed.join("java-8/bin"));
        let newest = put(&installed.join("java-9/bin"));
        assert_eq!(among(None, nothing, &[&installed]), Some(newest));
        let on_path = put(&path);
        assert_eq!(
            among(None, path.as_os_str(), &[&installed]),
            Some(on_path.clone())
        );
        // A home that moved away is passed over.
        let moved = Some(home.as_os_str());
        assert_eq!(among(moved, path.as_os_str(), &[]), Some(on_path));
        let at_home = put(&home.join("bin"));
        assert_eq!(among(moved, path.as_os_str(), &[]), Some(at_home));
    }
}
