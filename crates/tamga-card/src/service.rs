//! The PC/SC resource manager: whether it is there, and what its return codes mean.

use std::env;
use std::path::PathBuf;

use crate::{Error, ServiceState};

/// Where the service's files lie, to tell a stopped service from a missing one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ServiceFiles {
    /// The socket on which `pcscd` answers. Only Linux waits for it.
    pub(crate) socket: PathBuf,
    /// Files of which one is there when the service is installed. Only Linux looks.
    pub(crate) programs: Vec<PathBuf>,
}

impl ServiceFiles {
    /// The usual places; the socket may be moved by `PCSCLITE_CSOCK_NAME`, as for every client.
    pub(crate) fn here() -> ServiceFiles {
        let socket = env::var_os("PCSCLITE_CSOCK_NAME");
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

/// Why nobody answers: stopped, or not there at all.
#[cfg(not(any(windows, target_os = "macos")))]
fn without_answer(files: &ServiceFiles) -> ServiceState {
    match files.programs.iter().any(|file| file.exists()) {
        true => ServiceState::Stopped,
        false => ServiceState::NotInstalled,
    }
}

/// macOS has the service built in.
#[cfg(target_os = "macos")]
fn without_answer(_: &ServiceFiles) -> ServiceState {
    ServiceState::Stopped
}

/// Since Windows 8 the service starts with the first reader and stops after the last: without
/// readers it does not answer, and nothing is wrong. Only a disabled service is stopped.
#[cfg(windows)]
fn without_answer(_: &ServiceFiles) -> ServiceState {
    const DISABLED: u32 = 4;
    let services = windows_registry::LOCAL_MACHINE.open(r"SYSTEM\CurrentControlSet\Services");
    let Ok(service) = services.and_then(|services| services.open("SCardSvr")) else {
        return ServiceState::NotInstalled;
    };
    let starts_by_itself = service.open("TriggerInfo").is_ok();
    match service.get_u32("Start") {
        Ok(start) if start != DISABLED && starts_by_itself => ServiceState::Running,
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
    fn tells_a_stopped_service_from_a_missing_one() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("pcscd");
        let files = ServiceFiles {
            socket: folder.path().join("socket"),
            programs: vec![program.clone()],
        };
        let check = |expected| assert_eq!(state(&Error::ServiceNotRunning, &files), expected);
        check(ServiceState::NotInstalled);
        std::fs::write(program, "").unwrap();
        check(ServiceState::Stopped);
        assert_eq!(state(&Error::ServiceRefused, &files), ServiceState::Refused);
    }
}
