//! Whether systemd may start `pcscd`: read from its unit files, with nothing asked of systemd.
//!
//! Source: systemd.unit(5), "Unit File Load Path" and the table of unit file states of
//! systemctl(1).

use std::fs;
use std::path::Path;

/// Where units lie, the administrator's first.
const FOLDERS: [&str; 4] = [
    "etc/systemd/system",
    "run/systemd/system",
    "usr/lib/systemd/system",
    "lib/systemd/system",
];

/// Whether the service starts at boot, or at the first call to its socket.
pub(super) fn may_start(root: &Path) -> bool {
    let service = "pcscd.service";
    let socket = "pcscd.socket";
    let by_itself = is_wanted(root, service);
    let by_socket = is_wanted(root, socket) && !is_masked(root, socket);
    !is_masked(root, service) && (by_itself || by_socket)
}

/// A unit is masked by a link to `/dev/null`, or by an empty file, that stands before it.
fn is_masked(root: &Path, unit: &str) -> bool {
    FOLDERS[..2].iter().any(|folder| {
        let file = root.join(folder).join(unit);
        let leads_nowhere = fs::read_link(&file).is_ok_and(|to| to == Path::new("/dev/null"));
        leads_nowhere || fs::metadata(&file).is_ok_and(|it| it.is_file() && it.len() == 0)
    })
}

/// A unit is enabled by a link in the `.wants` or `.requires` folder of another.
fn is_wanted(root: &Path, unit: &str) -> bool {
    let folders = FOLDERS
        .iter()
        .filter_map(|it| fs::read_dir(root.join(it)).ok());
    folders.flatten().flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let wants = name.ends_with(".wants") || name.ends_with(".requires");
        wants && entry.path().join(unit).symlink_metadata().is_ok()
    })
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// Links by their place and what they lead to.
    #[track_caller]
    fn check(links: &[(&str, &str)], expected: bool) {
        let root = tempfile::tempdir().unwrap();
        for (place, to) in links {
            let place = root.path().join(place);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            symlink(to, place).unwrap();
        }
        assert_eq!(may_start(root.path()), expected, "{links:?}");
    }

    const SOCKET: (&str, &str) = (
        "etc/systemd/system/sockets.target.wants/pcscd.socket",
        "/usr/lib/systemd/system/pcscd.socket",
    );
    const SERVICE: (&str, &str) = (
        "etc/systemd/system/multi-user.target.wants/pcscd.service",
        "/usr/lib/systemd/system/pcscd.service",
    );
    const SOCKET_MASKED: (&str, &str) = ("etc/systemd/system/pcscd.socket", "/dev/null");
    const SERVICE_MASKED: (&str, &str) = ("run/systemd/system/pcscd.service", "/dev/null");

    #[test]
    fn starts_what_is_enabled() {
        check(&[SOCKET], true);
        check(&[SERVICE], true);
        let by_vendor = (
            "usr/lib/systemd/system/sockets.target.wants/pcscd.socket",
            "../x",
        );
        check(&[by_vendor], true);
    }

    #[test]
    fn never_starts_what_nothing_wants() {
        check(&[], false);
        check(&[("etc/systemd/system/pcscd.socket", "/lib/x")], false);
    }

    #[test]
    fn never_starts_what_is_masked() {
        check(&[SOCKET, SOCKET_MASKED], false);
        check(&[SOCKET, SERVICE_MASKED], false);
        check(&[SERVICE, SERVICE_MASKED], false);
        check(&[SERVICE, SOCKET, SOCKET_MASKED], true);
    }

    #[test]
    fn an_empty_file_masks_too() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("etc/systemd/system");
        fs::create_dir_all(folder.join("sockets.target.wants")).unwrap();
        symlink("/x", folder.join("sockets.target.wants/pcscd.socket")).unwrap();
        assert!(may_start(root.path()));
        fs::write(folder.join("pcscd.socket"), "").unwrap();
        assert!(!may_start(root.path()));
    }
}
