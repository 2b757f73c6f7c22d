//! A `pcscd` of the test's own, in a folder of its own, with virtual readers.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// `pcscd` has its folder compiled in, so it gets a mount namespace in which that is ours.
const START: &str =
    r#"mount --bind "$0/run" /run/pcscd && exec pcscd --foreground --config "$0/conf""#;
const DRIVER: &str = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";

/// A private service; it ends with the test.
pub(crate) struct Service {
    folder: tempfile::TempDir,
    process: Option<Child>,
    /// Where a card for the first reader connects.
    pub(crate) port: u16,
}

impl Service {
    /// A service that is not running yet and whose socket's folder does not exist.
    pub(crate) fn new(reader: impl AsRef<[u8]>) -> Service {
        let folder = tempfile::tempdir().unwrap();
        let port = free_ports();
        let rest =
            format!("\"\nDEVICENAME /dev/null:{port:#X}\nLIBPATH {DRIVER}\nCHANNELID {port:#X}\n");
        let configuration = [b"FRIENDLYNAME \"", reader.as_ref(), rest.as_bytes()].concat();
        fs::create_dir(folder.path().join("conf")).unwrap();
        fs::write(folder.path().join("conf/reader"), configuration).unwrap();
        Service {
            folder,
            process: None,
            port,
        }
    }

    /// The socket its clients use, by `PCSCLITE_CSOCK_NAME`.
    pub(crate) fn socket(&self) -> PathBuf {
        self.folder.path().join("run/pcscd.comm")
    }

    pub(crate) fn start(&mut self) {
        fs::create_dir_all(self.folder.path().join("run")).unwrap();
        if !Path::new("/run/pcscd").is_dir() {
            fs::create_dir("/run/pcscd").unwrap();
        }
        let mut command = Command::new("unshare");
        if !rustix::process::geteuid().is_root() {
            command.args(["--user", "--map-root-user"]);
        }
        command.args(["--mount", "--propagation", "private", "bash", "-c", START]);
        command.arg(self.folder.path()).stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        self.process = Some(command.spawn().unwrap());
    }

    /// Asks it to end, as the system does.
    pub(crate) fn stop(&mut self) {
        let mut process = self.process.take().unwrap();
        let id = process.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-s", "TERM", &id])
                .status()
                .unwrap()
                .success()
        );
        process.wait().unwrap();
    }

    /// Ends it as a crash does: its socket stays behind.
    pub(crate) fn kill(&mut self) {
        let mut process = self.process.take().unwrap();
        process.kill().unwrap();
        process.wait().unwrap();
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if self.process.is_some() {
            self.kill();
        }
    }
}

/// A virtual reader takes two ports in a row.
fn free_ports() -> u16 {
    loop {
        let first = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = first.local_addr().unwrap().port();
        if port < u16::MAX && TcpListener::bind(("127.0.0.1", port + 1)).is_ok() {
            return port;
        }
    }
}
