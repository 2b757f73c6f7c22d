//! A smart card service of the test's own, with a virtual reader.
//!
//! `pcscd` has one fixed folder, `/run/pcscd`. Ours runs in a mount namespace where that folder
//! is one of the test, and its clients find it by `PCSCLITE_CSOCK_NAME`. That needs root, or a
//! system that allows user namespaces.

use std::fs;
use std::io::Write;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{self, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};

use tempfile::TempDir;

use crate::process::{Running, among_own_mounts, wait_until};

/// Where Debian's `vsmartcard-vpcd` puts the virtual reader's driver.
const DRIVER: &str = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";

/// Runs pcscd until a signal's name, or the end of the test, arrives on standard input.
const SCRIPT: &str = r#"
mount --bind "$0/run" /run/pcscd || exit 1
pcscd --foreground --config "$0/readers" & pid=$!
read -r signal
kill -"${signal:-KILL}" $pid
wait $pid
"#;

/// A smart card service with one virtual reader.
#[derive(Debug)]
pub struct Pcscd {
    // Ended before its folder goes.
    running: Option<Running>,
    folder: TempDir,
    port: u16,
}

impl Pcscd {
    /// A running service with a reader called `Virtual PCD`.
    pub fn start() -> Self {
        Self::with_reader_name(b"Virtual PCD")
    }

    /// A running service whose reader has this name, which need not be UTF-8.
    pub fn with_reader_name(name: &[u8]) -> Self {
        let mut pcscd = Self::prepared();
        let port = pcscd.port;
        let mut reader = b"FRIENDLYNAME \"".to_vec();
        reader.extend_from_slice(name);
        let rest = format!(
            "\"\nDEVICENAME /dev/null:0x{port:X}\nLIBPATH {DRIVER}\nCHANNELID 0x{port:X}\n"
        );
        reader.extend_from_slice(rest.as_bytes());
        let file = pcscd.folder.path().join("readers/vpcd");
        fs::write(file, reader).expect("the folder is ours");
        pcscd.restart();
        pcscd
    }

    /// A running service that nothing is plugged in to.
    pub fn without_readers() -> Self {
        let mut pcscd = Self::prepared();
        pcscd.restart();
        pcscd
    }

    /// Its folders, with no reader in them yet.
    fn prepared() -> Self {
        let folder = TempDir::new().expect("the temporary folder can be written");
        fs::create_dir(folder.path().join("run")).expect("a new folder is empty");
        fs::create_dir(folder.path().join("readers")).expect("a new folder is empty");
        Self {
            folder,
            port: free_ports(),
            running: None,
        }
    }

    /// Starts the service, again if it was stopped, and waits until it answers.
    pub fn restart(&mut self) {
        self.end("KILL");
        // The old socket would look like a service that is not ready yet.
        let _ = fs::remove_file(self.socket());
        // The bind mount needs something to cover.
        let _ = fs::create_dir_all("/run/pcscd");
        let mut command = among_own_mounts(SCRIPT);
        command
            .arg(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        self.running = Some(Running::start(&mut command));
        wait_until("pcscd answers", || UnixStream::connect(self.socket()).ok());
    }

    /// Stops the service as the system does (`SIGTERM`).
    pub fn stop(&mut self) {
        self.end("TERM");
    }

    /// Kills the service in the middle of its work (`SIGKILL`).
    pub fn kill(&mut self) {
        self.end("KILL");
    }

    /// The two environment variables that lead a program to this service, and away from others.
    pub fn lead<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("PCSCLITE_CSOCK_NAME", self.socket())
    }

    /// The service's socket, the value of `PCSCLITE_CSOCK_NAME`.
    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("run/pcscd.comm")
    }

    /// TCP port where the reader waits for its card.
    pub fn port(&self) -> u16 {
        self.port
    }

    fn end(&mut self, signal: &str) {
        let Some(mut running) = self.running.take() else {
            return;
        };
        if let Some(mut stdin) = running.stdin() {
            // It may be dead already, and then hears nothing.
            let _ = writeln!(stdin, "{signal}");
        }
        running.wait();
    }
}

/// The first of two neighbouring ports that nobody uses: `vpcd` takes one for each of its slots.
pub(crate) fn free_ports() -> u16 {
    /// Below the ports that systems give out by themselves.
    const RANGE: std::ops::Range<u16> = 12_000..32_000;
    static ASKED: AtomicU16 = AtomicU16::new(0);
    let pairs = (RANGE.end - RANGE.start) / 2;
    let first = (process::id() % u32::from(pairs)) as u16;
    wait_until("two ports are free", || {
        let pair = (first + ASKED.fetch_add(1, Ordering::Relaxed)) % pairs;
        let port = RANGE.start + 2 * pair;
        (is_free(port) && is_free(port + 1)).then_some(port)
    })
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).is_ok()
}
