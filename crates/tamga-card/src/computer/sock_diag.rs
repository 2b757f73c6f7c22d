//! Who is connected to a local socket, as the kernel tells it (sock_diag(7), Linux).

use std::io;
use std::path::Path;
use std::time::Duration;

use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, netlink, recv, send, socket_with,
    sockopt,
};

/// `SOCK_DIAG_BY_FAMILY`.
const BY_FAMILY: u16 = 20;
/// `NLM_F_REQUEST | NLM_F_DUMP`.
const DUMP: u16 = 0x301;
/// `NLMSG_ERROR` and `NLMSG_DONE`.
const ENDS: [u16; 2] = [2, 3];
/// `UDIAG_SHOW_NAME | UDIAG_SHOW_PEER`.
const SHOWN: u32 = 1 | 4;
/// `UNIX_DIAG_NAME` and `UNIX_DIAG_PEER`.
const NAME: u16 = 0;
const PEER: u16 = 2;
/// Lengths of `struct nlmsghdr` and `struct unix_diag_msg`.
const HEADER: usize = 16;
const MESSAGE: usize = 16;
/// The most answers that are read; each has some hundred sockets.
const ANSWERS: usize = 1000;

/// Inodes of the sockets that are connected to the one at `path`; a service that sees `path`
/// under another folder is known by the file's name.
///
/// # Errors
///
/// When the kernel has no such table, or lets nobody see it.
pub(super) fn peers(path: &Path) -> io::Result<Vec<u32>> {
    let kernel = socket_with(
        AddressFamily::NETLINK,
        SocketType::RAW,
        SocketFlags::CLOEXEC,
        Some(netlink::SOCK_DIAG),
    )?;
    let patience = Some(Duration::from_millis(100));
    sockopt::set_socket_timeout(&kernel, sockopt::Timeout::Recv, patience)?;
    send(&kernel, &request(), SendFlags::empty())?;
    let mut answer = vec![0; 64 * 1024];
    let mut found = vec![];
    for _ in 0..ANSWERS {
        let (length, _) = recv(&kernel, &mut *answer, RecvFlags::empty())?;
        if read(&answer[..length], path, &mut found) {
            break;
        }
    }
    Ok(found)
}

/// `struct nlmsghdr`, then `struct unix_diag_req`: every local socket, with name and peer.
fn request() -> Vec<u8> {
    let mut request = vec![];
    request.extend_from_slice(&40_u32.to_ne_bytes());
    request.extend_from_slice(&BY_FAMILY.to_ne_bytes());
    request.extend_from_slice(&DUMP.to_ne_bytes());
    request.extend_from_slice(&[0; 8]);
    request.extend_from_slice(&[1, 0, 0, 0]); // AF_UNIX
    request.extend_from_slice(&u32::MAX.to_ne_bytes()); // in every state
    request.extend_from_slice(&0_u32.to_ne_bytes());
    request.extend_from_slice(&SHOWN.to_ne_bytes());
    request.extend_from_slice(&[0xff; 8]); // no cookie
    request
}

/// Adds the peers of the sockets called `path`. Gives whether the kernel has said all.
fn read(mut answer: &[u8], path: &Path, found: &mut Vec<u32>) -> bool {
    while let Some(length) = u32_at(answer, 0) {
        let (Ok(length), Some(kind)) = (usize::try_from(length), u16_at(answer, 4)) else {
            return true;
        };
        if ENDS.contains(&kind) || length < HEADER || length > answer.len() {
            return true;
        }
        let attributes = answer.get(HEADER + MESSAGE..length).unwrap_or_default();
        found.extend(peer_of(attributes, path));
        answer = answer.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    false
}

fn peer_of(mut attributes: &[u8], path: &Path) -> Option<u32> {
    let (mut is_named, mut peer) = (false, None);
    while let (Some(length), Some(kind)) = (u16_at(attributes, 0), u16_at(attributes, 2)) {
        let length = usize::from(length);
        let value = attributes.get(4..length)?;
        match kind {
            NAME => is_named = is_called(value, path),
            PEER => peer = u32_at(value, 0),
            _ => {}
        }
        attributes = attributes
            .get(length.next_multiple_of(4)..)
            .unwrap_or_default();
    }
    peer.filter(|_| is_named)
}

fn is_called(name: &[u8], path: &Path) -> bool {
    let name = String::from_utf8_lossy(name);
    let name = Path::new(name.trim_end_matches('\0'));
    name == path || name.is_absolute() && name.file_name() == path.file_name()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at + 2)?;
    bytes.try_into().ok().map(u16::from_ne_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 4)?;
    bytes.try_into().ok().map(u32::from_ne_bytes)
}

#[cfg(test)]
mod tests {
    use std::os::linux::fs::MetadataExt as _;
    use std::os::unix::net::{UnixListener, UnixStream};

    use super::*;

    fn inode(stream: &UnixStream) -> u32 {
        let fd = std::os::fd::AsRawFd::as_raw_fd(stream);
        let file = std::fs::metadata(format!("/proc/self/fd/{fd}")).unwrap();
        file.st_ino().try_into().unwrap()
    }

    #[test]
    fn finds_who_is_connected_to_a_socket() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tamga-test.comm");
        let listener = UnixListener::bind(&path).unwrap();
        assert!(peers(&path).unwrap().is_empty());
        let client = UnixStream::connect(&path).unwrap();
        let _server = listener.accept().unwrap();
        assert_eq!(peers(&path).unwrap(), [inode(&client)]);
        let elsewhere = Path::new("/run/service/tamga-test.comm");
        assert_eq!(peers(elsewhere).unwrap(), [inode(&client)]);
        assert!(peers(Path::new("/run/other.comm")).unwrap().is_empty());
    }

    #[test]
    fn is_not_led_astray_by_what_no_kernel_says() {
        let path = Path::new("/run/pcscd/pcscd.comm");
        let mut seed = 1_u32;
        for length in 0..3000 {
            let byte = |_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                // Small numbers make lengths that are nearly right.
                if seed & 1 == 0 {
                    0
                } else {
                    (seed >> 24) as u8 & 0x3f
                }
            };
            let answer: Vec<_> = (0..length % 300).map(byte).collect();
            let mut found = vec![];
            read(&answer, path, &mut found);
            assert!(found.is_empty());
        }
    }
}
