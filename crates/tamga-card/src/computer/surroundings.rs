//! What surrounds this program: files, environment, its own path. A test gives others.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use super::Sandbox;

/// Where to look.
pub(crate) struct Surroundings {
    /// The root of the file system.
    pub(crate) root: PathBuf,
    /// This program's file, where the system tells.
    pub(crate) exe: Option<PathBuf>,
    /// Environment variables.
    pub(crate) variable: fn(&str) -> Option<OsString>,
}

impl fmt::Debug for Surroundings {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Surroundings({})", self.root.display())
    }
}

impl Surroundings {
    /// The real ones.
    pub(crate) fn here() -> Surroundings {
        Surroundings {
            root: "/".into(),
            exe: env::current_exe().ok(),
            variable: |name| env::var_os(name).filter(|value| !value.is_empty()),
        }
    }

    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        (self.variable)(name).map(PathBuf::from)
    }

    fn has(&self, file: &str) -> bool {
        self.root.join(file).exists()
    }
}

/// What keeps this program apart from the rest of the computer.
///
/// Flatpak and the container engines leave a file of a known name; a program of a snap lies in
/// the folder that `SNAP` names, and one that was merely started from a snap does not.
pub(crate) fn sandbox(here: &Surroundings) -> Option<Sandbox> {
    let snap = here.path("SNAP");
    let in_snap =
        snap.is_some_and(|snap| here.exe.as_ref().is_some_and(|exe| exe.starts_with(snap)));
    if here.has(".flatpak-info") {
        Some(Sandbox::Flatpak)
    } else if in_snap {
        Some(Sandbox::Snap)
    } else if ["run/.containerenv", ".dockerenv", "run/systemd/container"]
        .into_iter()
        .any(|file| here.has(file))
    {
        Some(Sandbox::Container)
    } else {
        None
    }
}

/// Whether the person sits at another computer: Windows names a session after its protocol,
/// `sshd` and `xrdp` set a variable of their own.
pub(super) fn is_remote(here: &Surroundings) -> bool {
    let session = (here.variable)("SESSIONNAME");
    let over_rdp = session.is_some_and(|name| {
        let name = name.to_string_lossy().to_ascii_lowercase();
        cfg!(windows) && name.starts_with("rdp-")
    });
    let variables = ["SSH_CONNECTION", "SSH_TTY", "XRDP_SESSION"];
    over_rdp
        || variables
            .into_iter()
            .any(|it| (here.variable)(it).is_some())
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;

    use super::*;

    #[track_caller]
    fn check(
        file: Option<&str>,
        exe: &str,
        variable: fn(&str) -> Option<OsString>,
    ) -> Surroundings {
        let root = tempfile::tempdir().unwrap().keep();
        if let Some(file) = file {
            let file = root.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        Surroundings {
            root,
            exe: Some(exe.into()),
            variable,
        }
    }

    fn snap(name: &str) -> Option<OsString> {
        (name == "SNAP").then(|| "/snap/tamga/12".into())
    }

    #[test]
    fn tells_sandboxes_apart() {
        let nothing = |_: &str| None;
        let of = |file, exe, variable| sandbox(&check(file, exe, variable));
        assert_eq!(of(None, "/usr/bin/tamga", nothing), None);
        let flatpak = of(Some(".flatpak-info"), "/app/bin/tamga", nothing);
        assert_eq!(flatpak, Some(Sandbox::Flatpak));
        let inside = of(None, "/snap/tamga/12/bin/tamga", snap);
        assert_eq!(inside, Some(Sandbox::Snap));
        assert_eq!(of(None, "/usr/bin/tamga", snap), None, "started from one");
        for file in [".dockerenv", "run/.containerenv", "run/systemd/container"] {
            let found = of(Some(file), "/usr/bin/tamga", nothing);
            assert_eq!(found, Some(Sandbox::Container), "{file}");
        }
    }

    #[test]
    fn sees_a_person_who_sits_elsewhere() {
        let over = |variable| is_remote(&check(None, "/tamga", variable));
        assert!(!over(|_| None));
        assert!(over(
            |name| (name == "SSH_CONNECTION").then(|| "1.2.3.4 5".into())
        ));
        assert!(over(|name| (name == "XRDP_SESSION").then(|| "1".into())));
    }
}
