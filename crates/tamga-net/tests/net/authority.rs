//! OpenSSL as issuer, responder and signer, each in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use tamga_x509::UnixTime;
use tempfile::TempDir;

const CONFIG: &str = "
[req]
distinguished_name = dn
[dn]
[ca]
default_ca = here
[here]
database = index.txt
serial = serial
crlnumber = crlnumber
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
default_days = 365
policy = any
unique_subject = no
crl_extensions = crl_ext
[any]
commonName = supplied
[crl_ext]
";

/// A key that is made in no time.
pub(crate) const KEY: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];

/// The key that the tax system asks for.
pub(crate) const RSA: &[&str] = &["-newkey", "rsa:2048"];

/// An issuer.
pub(crate) struct Authority {
    folder: TempDir,
}

/// The computer's clock.
pub(crate) fn now() -> UnixTime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    UnixTime(since.as_secs().cast_signed())
}

impl Authority {
    /// `key` as OpenSSL's `-newkey` takes it, `usage` as its `keyUsage`.
    pub(crate) fn with(name: &str, key: &[&str], usage: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::write(path.join("index.txt"), "").unwrap();
        fs::write(path.join("serial"), "00C0FFEE01\n").unwrap();
        fs::write(path.join("crlnumber"), "01\n").unwrap();
        fs::write(path.join("ca.cnf"), CONFIG).unwrap();
        let authority = Self { folder };
        let subject = format!("/CN={name}");
        let usage = format!("keyUsage=critical,{usage}");
        let fixed = [
            "req", "-x509", "-nodes", "-days", "3650", "-config", "ca.cnf",
        ];
        let names = ["-keyout", "ca.key", "-out", "ca.pem", "-subj", &subject];
        let more = [
            "-addext",
            &usage,
            "-addext",
            "basicConstraints=critical,CA:true",
        ];
        authority.openssl(&[&fixed[..], key, &names, &more].concat());
        authority
    }

    pub(crate) fn new(name: &str) -> Self {
        Self::with(name, KEY, "keyCertSign,cRLSign")
    }

    /// The issuer's own certificate, DER.
    pub(crate) fn der(&self) -> Vec<u8> {
        self.certificate("ca")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Issues `<name>.pem` with `<name>.key`; each extension as in OpenSSL's files. DER.
    pub(crate) fn issue(&self, name: &str, extensions: &[String]) -> Vec<u8> {
        self.issue_for(name, KEY, extensions)
    }

    /// The same for a key as OpenSSL's `-newkey` takes it.
    pub(crate) fn issue_for(&self, name: &str, key: &[&str], extensions: &[String]) -> Vec<u8> {
        let (secret, request) = (format!("{name}.key"), format!("{name}.csr"));
        let (pem, ext) = (format!("{name}.pem"), format!("{name}.ext"));
        let subject = format!("/CN={name}");
        let made = ["req", "-new", "-nodes", "-config", "ca.cnf"];
        let files = ["-keyout", &secret, "-out", &request, "-subj", &subject];
        self.openssl(&[&made[..], key, &files].concat());
        fs::write(self.path(&ext), extensions.join("\n")).unwrap();
        let issued = ["ca", "-batch", "-config", "ca.cnf", "-notext"];
        let files = ["-in", &request, "-out", &pem, "-extfile", &ext];
        self.openssl(&[&issued[..], &files].concat());
        self.certificate(name)
    }

    pub(crate) fn revoke(&self, name: &str, reason: &str) {
        let pem = format!("{name}.pem");
        self.openssl(&[
            "ca",
            "-config",
            "ca.cnf",
            "-revoke",
            &pem,
            "-crl_reason",
            reason,
        ]);
    }

    /// A revocation list of today, DER; `extensions` as in OpenSSL's files.
    pub(crate) fn list(&self, extensions: &str) -> Vec<u8> {
        let config = format!("{CONFIG}\n{extensions}\n");
        fs::write(self.path("ca.cnf"), config).unwrap();
        self.openssl(&[
            "ca", "-gencrl", "-config", "ca.cnf", "-crldays", "7", "-out", "list.pem",
        ]);
        self.openssl(&[
            "crl", "-in", "list.pem", "-outform", "DER", "-out", "list.crl",
        ]);
        fs::read(self.path("list.crl")).unwrap()
    }

    /// What OpenSSL's responder answers to this request, signed by `signer` of `theirs`.
    pub(crate) fn respond(
        &self,
        request: &[u8],
        theirs: &Self,
        signer: &str,
        more: &[&str],
    ) -> Vec<u8> {
        let work = tempfile::tempdir_in(self.folder.path()).unwrap();
        let asked = work.path().join("asked.der");
        let answer = work.path().join("answer.der");
        fs::write(&asked, request).unwrap();
        let certificate = theirs.path(&format!("{signer}.pem"));
        let key = theirs.path(&format!("{signer}.key"));
        let fixed = ["ocsp", "-index", "index.txt", "-CA", "ca.pem"];
        let files = [
            "-reqin",
            text(&asked),
            "-respout",
            text(&answer),
            "-rsigner",
            text(&certificate),
            "-rkey",
            text(&key),
        ];
        self.openssl(&[&fixed[..], &files, more].concat());
        fs::read(answer).unwrap()
    }

    /// PKCS #1 v1.5 with SHA-256, by the key of `name`.
    pub(crate) fn sign(&self, name: &str, message: &[u8]) -> Vec<u8> {
        let work = tempfile::tempdir_in(self.folder.path()).unwrap();
        let (input, output) = (work.path().join("in"), work.path().join("out"));
        fs::write(&input, message).unwrap();
        let key = format!("{name}.key");
        let fixed = ["dgst", "-sha256", "-sign", &key, "-out", text(&output)];
        self.openssl(&[&fixed[..], &[text(&input)]].concat());
        fs::read(output).unwrap()
    }

    fn certificate(&self, name: &str) -> Vec<u8> {
        let (pem, der) = (format!("{name}.pem"), format!("{name}.der"));
        self.openssl(&["x509", "-in", &pem, "-outform", "DER", "-out", &der]);
        fs::read(self.path(&der)).unwrap()
    }

    #[track_caller]
    pub(crate) fn openssl(&self, arguments: &[&str]) {
        openssl(self.folder.path(), arguments);
    }
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[track_caller]
pub(crate) fn openssl(folder: &Path, arguments: &[&str]) {
    let done = Command::new("openssl")
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("openssl is installed");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "openssl {arguments:?}: {said}");
}
