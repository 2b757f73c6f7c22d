//! The PC/SC resource manager: whether it is there, and what its return codes mean.

#[cfg(not(any(windows, target_os = "macos")))]
mod units;

use std::env;
use std::path::{Path, PathBuf};

use crate::computer::{Surroundings, sandbox};
use crate::{Error, Sandbox, ServiceState};

/// Where the service's files lie, to tell a stopped service from a missing one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ServiceFiles {
    /// The socket on which `pcscd` answers. Only Linux waits for it.
    pub(crate) socket: PathBuf,
    /// Files of which one is there when the service is installed. Only Linux looks.
    pub(crate) programs: Vec<PathBuf>,
    /// The root under which systemd's units lie; `None` when they do not decide: another socket
    /// is asked, or no systemd runs. Only Linux looks.
    pub(crate) units: Option<PathBuf>,
    /// What may keep the service out of reach.
    pub(crate) sandbox: Option<Sandbox>,
}

impl ServiceFiles {
    /// The usual places; the socket may be moved by `PCSCLITE_CSOCK_NAME`, as for every client.
    pub(crate) fn here() -> ServiceFiles {
        let socket = env::var_os("PCSCLITE_CSOCK_NAME");
        let systemd = Path::new("/run/systemd/system").is_dir();
        let units = (socket.is_none() && systemd).then(|| PathBuf::from("/"));
        let programs = [
            "/usr/sbin/pcscd",
            "/usr/bin/pcscd",
            "/usr/local/sbin/pcscd",
            "/usr/lib/systemd/system/pcscd.socket",
            "/lib/systemd/system/pcscd.socket",
            "/run/current-system/sw/bin/pcscd",
        ];
        ServiceFiles {
            socket: socket
                .unwrap_or_else(|| "/run/pcscd/pcscd.comm".into())
                .into(),
            programs: programs.map(PathBuf::from).to_vec(),
            units,
            sandbox: sandbox(&Surroundings::here()),
        }
    }
}

/// The state behind a failure to reach the service.
pub(crate) fn state(error: &Error, files: &ServiceFiles) -> ServiceState {
    match error {
        Error::ServiceRefused => ServiceState::Refused,
        Error::ServiceNotRunning => without_answer(files),
        _ => ServiceState::Stopped,
    }
}

/// Why nobody answers: stopped, switched off for good, out of reach, or not there at all.
#[cfg(not(any(windows, target_os = "macos")))]
fn without_answer(files: &ServiceFiles) -> ServiceState {
    let is_here = files.programs.iter().any(|file| file.exists());
    let may_start = files.units.as_deref().is_none_or(units::may_start);
    match (is_here, files.sandbox) {
        (true, _) if may_start => ServiceState::Stopped,
        (true, _) => ServiceState::Disabled,
        (false, Some(_)) if files.socket.exists() => ServiceState::Stopped,
        (false, Some(_)) => ServiceState::Hidden,
        (false, None) => ServiceState::NotInstalled,
    }
}

/// macOS has the service built in.
#[cfg(target_os = "macos")]
fn without_answer(_: &ServiceFiles) -> ServiceState {
    ServiceState::Stopped
}

/// Since Windows 8 the service starts with the first reader and stops after the last: without
/// readers it does not answer, and nothing is wrong.
#[cfg(windows)]
fn without_answer(_: &ServiceFiles) -> ServiceState {
    const DISABLED: u32 = 4;
    let services = windows_registry::LOCAL_MACHINE.open(r"SYSTEM\CurrentControlSet\Services");
    let Ok(service) = services.and_then(|services| services.open("SCardSvr")) else {
        return ServiceState::NotInstalled;
    };
    let starts_by_itself = service.open("TriggerInfo").is_ok();
    match service.get_u32("Start") {
        Ok(DISABLED) => ServiceState::Disabled,
        Ok(_) if starts_by_itself => ServiceState::Running,
        Ok(_) | Err(_) => ServiceState::Stopped,
    }
}

/// What a PC/SC return code means. The only place that knows them.
///
/// `CommError` is what `pcscd`'s clients see when it dies. On Windows `UnknownError` is that,
/// and every code that `pcsc` has no name for.
#[rustfmt::skip] // One line per meaning.
pub(crate) fn error(code: pcsc::Error, reader: &str) -> Error {
    use pcsc::Error as Code;
    let reader = || reader.to_owned();
    match code {
        Code::NoService | Code::ServiceStopped | Code::CommError | Code::UnknownError
            => Error::ServiceNotRunning,
        Code::SecurityViolation | Code::NoAccess => Error::ServiceRefused,
        Code::UnknownReader | Code::ReaderUnavailable => Error::ReaderGone { reader: reader() },
        Code::UnresponsiveCard | Code::UnpoweredCard | Code::InvalidAtr
            => Error::CardMute { reader: reader() },
        Code::UnsupportedCard | Code::CardUnsupported | Code::ProtoMismatch | Code::UnknownCard
            => Error::CardUnsupported { reader: reader() },
        Code::RemovedCard | Code::NoSmartcard => Error::CardRemoved,
        Code::SharingViolation => Error::CardInUse { reader: reader() },
        Code::InternalError | Code::Cancelled | Code::InvalidHandle | Code::InvalidParameter
        | Code::InvalidTarget | Code::NoMemory | Code::WaitedTooLong | Code::InsufficientBuffer
        | Code::Timeout | Code::CantDispose | Code::NotReady | Code::InvalidValue
        | Code::SystemCancelled | Code::NotTransacted | Code::Shutdown | Code::PciTooSmall
        | Code::ReaderUnsupported | Code::DuplicateReader | Code::IccInstallation
        | Code::IccCreateorder | Code::UnsupportedFeature | Code::DirNotFound
        | Code::FileNotFound | Code::NoDir | Code::NoFile | Code::WriteTooMany | Code::BadSeek
        | Code::InvalidChv | Code::UnknownResMng | Code::NoSuchCertificate
        | Code::CertificateUnavailable | Code::NoReadersAvailable | Code::CommDataLost
        | Code::NoKeyContainer | Code::ServerTooBusy | Code::ResetCard | Code::WrongChv
        | Code::ChvBlocked | Code::Eof | Code::CancelledByUser | Code::CardNotAuthenticated
        | Code::CacheItemNotFound | Code::CacheItemStale | Code::CacheItemTooBig
            => Error::ServiceFault { returned: format!("{:#010x}", code as u32) },
        #[cfg(windows)]
        Code::Unexpected => Error::ServiceFault { returned: format!("{:#010x}", code as u32) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: pcsc::Error, expected: Error) {
        assert_eq!(error(code, "Reader"), expected);
    }

    #[test]
    fn gives_return_codes_their_meaning() {
        let reader = || "Reader".to_owned();
        check(pcsc::Error::NoService, Error::ServiceNotRunning);
        check(pcsc::Error::CommError, Error::ServiceNotRunning);
        check(pcsc::Error::SecurityViolation, Error::ServiceRefused);
        check(
            pcsc::Error::UnknownReader,
            Error::ReaderGone { reader: reader() },
        );
        check(
            pcsc::Error::UnresponsiveCard,
            Error::CardMute { reader: reader() },
        );
        check(
            pcsc::Error::ProtoMismatch,
            Error::CardUnsupported { reader: reader() },
        );
        check(pcsc::Error::RemovedCard, Error::CardRemoved);
        check(
            pcsc::Error::SharingViolation,
            Error::CardInUse { reader: reader() },
        );
        let returned = "0x80100001".to_owned();
        check(pcsc::Error::InternalError, Error::ServiceFault { returned });
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn tells_a_stopped_service_from_one_that_is_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let mut files = ServiceFiles {
            socket: root.join("socket"),
            programs: vec![root.join("pcscd")],
            units: None,
            sandbox: None,
        };
        let check = |files: &ServiceFiles, expected| {
            assert_eq!(state(&Error::ServiceNotRunning, files), expected);
        };
        check(&files, ServiceState::NotInstalled);
        files.sandbox = Some(Sandbox::Flatpak);
        check(&files, ServiceState::Hidden);
        std::fs::write(&files.socket, "").unwrap();
        check(&files, ServiceState::Stopped);
        files.sandbox = None;
        std::fs::write(root.join("pcscd"), "").unwrap();
        check(&files, ServiceState::Stopped);
        files.units = Some(root.into());
        check(&files, ServiceState::Disabled);
        files.sandbox = Some(Sandbox::Container);
        check(&files, ServiceState::Disabled);
        assert_eq!(state(&Error::ServiceRefused, &files), ServiceState::Refused);
    }
}
