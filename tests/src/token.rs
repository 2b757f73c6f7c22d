//! A software token in a folder of the test, filled with OpenSC's `pkcs11-tool`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use tempfile::TempDir;

use crate::authority::Issued;
use crate::process::{output, run};

/// Label of every token made here.
pub const LABEL: &str = "Tamga test";
/// User PIN of every token made here.
pub const PIN: &str = "135790";
/// Security officer's PIN of every token made here.
pub const SO_PIN: &str = "97531024";

/// An initialized token behind a PKCS#11 module.
#[derive(Debug)]
pub struct Token {
    module: PathBuf,
    variable: &'static str,
    configuration: PathBuf,
    folder: TempDir,
}

impl Token {
    /// A token of this module, which finds its configuration by an environment variable.
    pub(crate) fn initialize(
        module: &Path,
        variable: &'static str,
        configuration: impl FnOnce(&Path) -> PathBuf,
    ) -> Self {
        let folder = TempDir::new().expect("the temporary folder can be written");
        let configuration = configuration(folder.path());
        let module = module.to_path_buf();
        let token = Self {
            module,
            variable,
            configuration,
            folder,
        };
        let mut tool = token.tool();
        tool.args([
            "--init-token",
            "--slot-index=0",
            "--label",
            LABEL,
            "--so-pin",
            SO_PIN,
        ]);
        run(&mut tool);
        let mut tool = token.tool();
        tool.args([
            "--init-pin",
            "--login",
            "--login-type=so",
            "--so-pin",
            SO_PIN,
        ]);
        run(tool.args(["--new-pin", PIN]));
        token
    }

    /// The module's file.
    pub fn module(&self) -> &Path {
        &self.module
    }

    /// The folder that holds the token.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Leads a program that loads the module to this token.
    pub fn lead<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env(self.variable, &self.configuration)
    }

    /// Stores a certificate with its private and public key, under one id (hexadecimal).
    pub fn import(&self, issued: &Issued, id: &str, label: &str) {
        self.import_certificate(issued, id, label);
        self.write(
            &issued.key,
            &["--type=privkey", "--id", id, "--label", label],
        );
        let public_key = issued.pem.with_extension("pub");
        let mut openssl = Command::new("openssl");
        openssl
            .args(["pkey", "-pubout", "-outform=DER", "-in"])
            .arg(&issued.key);
        run(openssl.arg("-out").arg(&public_key));
        self.write(
            &public_key,
            &["--type=pubkey", "--id", id, "--label", label],
        );
    }

    /// Stores a certificate alone.
    pub fn import_certificate(&self, issued: &Issued, id: &str, label: &str) {
        self.write(&issued.der, &["--type=cert", "--id", id, "--label", label]);
    }

    /// Tries to log in with a PIN that is not the token's.
    pub fn enter_wrong_pin(&self) -> ExitStatus {
        output(
            self.tool()
                .args(["--login", "--pin=000000", "--list-objects"]),
        )
        .status
    }

    fn write(&self, file: &Path, what: &[&str]) {
        let mut tool = self.tool();
        tool.args(["--login", "--pin", PIN, "--write-object"])
            .arg(file);
        run(tool.args(what));
    }

    fn tool(&self) -> Command {
        let mut command = Command::new("pkcs11-tool");
        self.lead(command.arg("--module").arg(&self.module));
        command
    }
}

/// The slot of the token with this serial number, read by a process of its own: the worker that
/// uses it loads the module itself.
///
/// For the programs of this package: `tokens` lies beside them.
pub fn slot_of(module: &str, serial: &str) -> u64 {
    let exe = std::env::current_exe().expect("it runs");
    let mut tokens = Command::new(exe.with_file_name("tokens"));
    let output = run(tokens.args(["30", module]));
    let inventory: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("it prints an inventory");
    let slots = inventory["modules"][0]["slots"].as_array().cloned();
    let slots = slots.unwrap_or_default();
    let slot = slots.iter().find(|slot| slot["token"]["serial"] == serial);
    slot.and_then(|slot| slot["id"].as_u64())
        .expect("the token is there")
}
