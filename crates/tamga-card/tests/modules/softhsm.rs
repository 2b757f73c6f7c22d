//! A folder with SoftHSM tokens of its own, and a worker that sees only these.

use std::{
    env, fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{self, Command},
};

use cryptoki::{
    context::{CInitializeArgs, CInitializeFlags, Pkcs11},
    object::{Attribute, CertificateType, ObjectClass},
    session::UserType,
    types::AuthPin,
};
use tempfile::TempDir;

/// Debian's SoftHSM 2.6.
pub(crate) const MODULE: &str = "/usr/lib/softhsm/libsofthsm2.so";

pub(crate) const PIN: &str = "123456";

/// First argument of this program when it fills a token and ends.
const FILLER: &str = "--fill-token";

pub(crate) struct SoftHsm {
    folder: TempDir,
}

impl SoftHsm {
    /// With one token named `label`.
    pub(crate) fn new(label: &str) -> SoftHsm {
        let softhsm = SoftHsm {
            folder: tempfile::tempdir().unwrap(),
        };
        let tokens = softhsm.path("tokens");
        fs::create_dir(&tokens).unwrap();
        let conf = format!("directories.tokendir = {}\n", tokens.display());
        fs::write(softhsm.path("softhsm2.conf"), conf).unwrap();
        let init = [
            "--init-token",
            "--free",
            "--label",
            label,
            "--so-pin",
            "87654321",
        ];
        softhsm.run(
            Command::new("softhsm2-util")
                .args(init)
                .args(["--pin", PIN]),
        );
        softhsm
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// This program, as a worker that sees only this folder's tokens.
    pub(crate) fn exe(&self) -> PathBuf {
        let conf = self.path("softhsm2.conf");
        let this = env::current_exe().unwrap();
        script(
            self.folder.path(),
            &format!("SOFTHSM2_CONF={conf:?} exec {this:?} \"$@\""),
        )
    }

    pub(crate) fn run(&self, command: &mut Command) {
        let output = command
            .env("SOFTHSM2_CONF", self.path("softhsm2.conf"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{command:?}: {output:?}");
    }

    /// Runs `pkcs11-tool` logged in.
    pub(crate) fn pkcs11_tool(&self, arguments: &[&str]) {
        let login = ["--module", MODULE, "--login", "--pin", PIN];
        self.run(Command::new("pkcs11-tool").args(login).args(arguments));
    }

    /// Writes copies of a certificate, the first with the id 0.
    pub(crate) fn fill(&self, der: &Path, copies: usize) {
        let mut command = Command::new(env::current_exe().unwrap());
        self.run(command.arg(FILLER).arg(der).arg(copies.to_string()));
    }

    /// A certificate for `private` key file, made by openssl; its DER file.
    pub(crate) fn certificate(&self, algorithm: &[&str]) -> PathBuf {
        let (key, der) = (self.path("key.pem"), self.path("certificate.der"));
        let request = [
            "req",
            "-x509",
            "-nodes",
            "-days",
            "30",
            "-subj",
            "/CN=Holder",
        ];
        let mut command = Command::new("openssl");
        command
            .args(request)
            .args(algorithm)
            .arg("-keyout")
            .arg(&key);
        self.run(command.args(["-outform", "DER", "-out"]).arg(&der));
        der
    }
}

/// An executable shell script in `folder`.
pub(crate) fn script(folder: &Path, line: &str) -> PathBuf {
    let path = folder.join("worker");
    fs::write(&path, format!("#!/bin/sh\n{line}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

/// Fills the first token and ends, if this process was started for that: SoftHSM is configured
/// by the environment, and the tests of one process cannot each have their own.
pub(crate) fn run_if_filler() {
    let arguments: Vec<_> = env::args().collect();
    let [_, first, der, copies] = &arguments[..] else {
        return;
    };
    if first == FILLER {
        write_copies(&fs::read(der).unwrap(), copies.parse().unwrap());
        process::exit(0);
    }
}

fn write_copies(der: &[u8], copies: u32) {
    let context = Pkcs11::new(MODULE).unwrap();
    context
        .initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK))
        .unwrap();
    let slot = context.get_slots_with_token().unwrap()[0];
    let session = context.open_rw_session(slot).unwrap();
    session
        .login(UserType::User, Some(&AuthPin::from(PIN)))
        .unwrap();
    for copy in 0..copies {
        let object = [
            Attribute::Class(ObjectClass::CERTIFICATE),
            Attribute::CertificateType(CertificateType::X_509),
            Attribute::Token(true),
            Attribute::Private(false),
            Attribute::Id(copy.to_be_bytes().to_vec()),
            Attribute::Label(format!("copy {copy}").into_bytes()),
            Attribute::Subject(vec![0x30, 0]),
            Attribute::Value(der.to_vec()),
        ];
        session.create_object(&object).unwrap();
    }
}
