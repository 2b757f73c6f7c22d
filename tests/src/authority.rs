//! An issuer of the test's own, made with the `openssl` program.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;

use crate::person::{Key, Person};
use crate::process::run;

/// The issuer's own part of OpenSSL's configuration.
const CONFIGURATION: &str = "
[ca]
default_ca = issuer
[issuer]
database = index.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
default_days = 365
policy = any
unique_subject = no
rand_serial = yes
[any]
commonName = optional
";

/// Subject of the issuer nobody knows.
const NOBODY: &str = "/C=IR/O=Non-Governmental/CN=Tamga Test Intermediate Certificate Authority";

/// When a certificate is valid.
#[derive(Debug, Clone, Copy)]
pub enum Validity {
    /// From this moment, for so many days.
    Days(u32),
    /// In the year 2020.
    Past,
    /// In the year 2090.
    Future,
}

/// A certificate and its key in files.
#[derive(Debug, Clone)]
pub struct Issued {
    /// The certificate in DER.
    pub der: PathBuf,
    /// The certificate in PEM.
    pub pem: PathBuf,
    /// The private key, PKCS#8 in PEM, not encrypted.
    pub key: PathBuf,
    /// The issuer's certificate in PEM.
    pub issuer: PathBuf,
    /// The folder all of them are in.
    _folder: Arc<TempDir>,
}

/// An issuer with a self-signed certificate.
#[derive(Debug)]
pub struct Authority {
    folder: Arc<TempDir>,
    issued: AtomicU32,
}

impl Authority {
    /// An issuer nobody knows.
    pub fn new() -> Self {
        Self::named(NOBODY, 1825)
    }

    /// An issuer with this subject, as OpenSSL writes it, whose own certificate lasts so many days.
    pub fn named(subject: &str, days: u32) -> Self {
        let folder = TempDir::new().expect("the temporary folder can be written");
        fs::write(folder.path().join("index.txt"), "").expect("the folder is ours");
        let authority = Self {
            folder: Arc::new(folder),
            issued: AtomicU32::new(0),
        };
        let mut openssl = authority.openssl("req");
        openssl.args(["-x509", "-newkey", "rsa:2048", "-nodes", "-utf8"]);
        openssl.args(["-days", &days.to_string()]);
        openssl.args(["-subj", subject, "-keyout", "ca.key", "-out", "ca.pem"]);
        run(&mut openssl);
        authority
    }

    /// Makes a key pair and certifies it.
    pub fn issue(&self, person: &Person, validity: Validity) -> Issued {
        let (issued, request, configuration) = self.request(person);
        let mut openssl = self.openssl("ca");
        openssl.args([
            "-batch",
            "-notext",
            "-utf8",
            "-preserveDN",
            "-extensions",
            "extensions",
        ]);
        openssl
            .arg("-config")
            .arg(configuration)
            .args(validity_arguments(validity));
        run(openssl.arg("-in").arg(request).arg("-out").arg(&issued.pem));
        self.write_der(&issued);
        issued
    }

    /// Certifies what a request (PEM) asks for, for a year; [`Issued::key`] is not there.
    pub fn grant(&self, request: &Path) -> Issued {
        let issued = self.next();
        let mut openssl = self.openssl("ca");
        openssl.args(["-batch", "-notext", "-utf8", "-preserveDN", "-days", "365"]);
        let configuration = issued.pem.with_extension("cnf");
        fs::write(&configuration, CONFIGURATION).expect("the folder is ours");
        openssl.arg("-config").arg(configuration);
        run(openssl.arg("-in").arg(request).arg("-out").arg(&issued.pem));
        self.write_der(&issued);
        issued
    }

    /// Certifies a public key (PEM) whose private key is on a card, for so many days.
    ///
    /// [`Issued::key`] is then another key, which only signed the request.
    pub fn issue_for(&self, person: &Person, days: u32, public_key: &Path) -> Issued {
        let (issued, request, configuration) = self.request(person);
        let mut openssl = self.openssl("x509");
        openssl.args([
            "-req",
            "-CA",
            "ca.pem",
            "-CAkey",
            "ca.key",
            "-CAcreateserial",
            "-sha256",
        ]);
        openssl.args(["-days", &days.to_string(), "-extensions", "extensions"]);
        openssl
            .arg("-extfile")
            .arg(configuration)
            .arg("-force_pubkey")
            .arg(public_key);
        run(openssl.arg("-in").arg(request).arg("-out").arg(&issued.pem));
        self.write_der(&issued);
        issued
    }

    /// Certifies what a request asks for, for so many days, and gives the certificate (PEM).
    pub fn certify(&self, request: &Path, days: u32) -> PathBuf {
        let name = self.issued.fetch_add(1, Ordering::Relaxed);
        let certificate = self.folder.path().join(format!("{name}.pem"));
        let mut openssl = self.openssl("x509");
        openssl.args(["-req", "-CA", "ca.pem", "-CAkey", "ca.key"]);
        openssl.args(["-CAcreateserial", "-sha256", "-days", &days.to_string()]);
        openssl.arg("-in").arg(request);
        run(openssl.arg("-out").arg(&certificate));
        certificate
    }

    /// Its own certificate in DER.
    pub fn der(&self) -> Vec<u8> {
        let mut openssl = self.openssl("x509");
        run(openssl.args(["-outform", "DER", "-in", "ca.pem", "-out", "ca.cer"]));
        fs::read(self.folder.path().join("ca.cer")).expect("it was written just now")
    }

    /// Revokes a certificate that [`issue`](Self::issue) or [`grant`](Self::grant) gave.
    pub fn revoke(&self, issued: &Issued) {
        let mut openssl = self.openssl("ca");
        openssl.args(["-config", "list.cnf", "-crl_reason", "keyCompromise"]);
        self.write_list_configuration();
        run(openssl.arg("-revoke").arg(&issued.pem));
    }

    /// The list of what it revoked, of today and for a week, in DER.
    pub fn list(&self) -> Vec<u8> {
        self.write_list_configuration();
        let mut openssl = self.openssl("ca");
        openssl.args(["-gencrl", "-config", "list.cnf", "-crldays", "7"]);
        run(openssl.args(["-out", "list.pem"]));
        let mut openssl = self.openssl("crl");
        run(openssl.args(["-in", "list.pem", "-outform", "DER", "-out", "list.crl"]));
        fs::read(self.folder.path().join("list.crl")).expect("it was written just now")
    }

    fn write_list_configuration(&self) {
        let path = self.folder.path().join("list.cnf");
        fs::write(path, CONFIGURATION).expect("the folder is ours");
    }

    /// Makes a key pair and a certificate request, and gives the request and its configuration.
    fn request(&self, person: &Person) -> (Issued, PathBuf, PathBuf) {
        let issued = self.next();
        let mut openssl = self.openssl("genpkey");
        run(openssl
            .args(key_arguments(person.key))
            .arg("-out")
            .arg(&issued.key));
        let path = |extension| issued.pem.with_extension(extension);
        let (request, configuration) = (path("csr"), path("cnf"));
        fs::write(&configuration, configuration_for(person)).expect("the folder is ours");
        let mut openssl = self.openssl("req");
        openssl
            .args(["-new", "-utf8", "-config"])
            .arg(&configuration);
        run(openssl
            .arg("-key")
            .arg(&issued.key)
            .arg("-out")
            .arg(&request));
        (issued, request, configuration)
    }

    /// The files of the next certificate.
    fn next(&self) -> Issued {
        let name = self.issued.fetch_add(1, Ordering::Relaxed);
        let path = |extension| self.folder.path().join(format!("{name}.{extension}"));
        Issued {
            der: path("cer"),
            pem: path("pem"),
            key: path("key"),
            issuer: self.folder.path().join("ca.pem"),
            _folder: Arc::clone(&self.folder),
        }
    }

    fn write_der(&self, issued: &Issued) {
        let mut openssl = self.openssl("x509");
        openssl.args(["-outform", "DER", "-in"]).arg(&issued.pem);
        run(openssl.arg("-out").arg(&issued.der));
    }

    fn openssl(&self, tool: &str) -> Command {
        let mut command = Command::new("openssl");
        command.arg(tool).current_dir(self.folder.path());
        command
    }
}

impl Default for Authority {
    fn default() -> Self {
        Self::new()
    }
}

fn configuration_for(person: &Person) -> String {
    let mut text = String::from(CONFIGURATION);
    text.push_str("[req]\nprompt = no\nstring_mask = utf8only\ndistinguished_name = subject\n");
    text.push_str("[subject]\n");
    for (position, (attribute, value)) in person.subject.iter().enumerate() {
        // The number lets an attribute stand several times.
        let value = value.replace('"', "\\\"");
        writeln!(text, "{position}.{attribute} = \"{value}\"").expect("a string takes all");
    }
    text.push_str("[extensions]\nbasicConstraints = CA:FALSE\n");
    for line in &person.extensions {
        writeln!(text, "{line}").expect("a string takes all");
    }
    text
}

fn key_arguments(key: Key) -> [&'static str; 4] {
    match key {
        Key::Rsa1024 => ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"],
        Key::Rsa2048 => ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
        Key::P256 => ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
    }
}

fn validity_arguments(validity: Validity) -> Vec<String> {
    let between = |from: &str, to: &str| {
        let arguments = ["-startdate", from, "-enddate", to];
        arguments.map(String::from).to_vec()
    };
    match validity {
        Validity::Days(days) => vec!["-days".into(), days.to_string()],
        Validity::Past => between("20200101000000Z", "20201231235959Z"),
        Validity::Future => between("20900101000000Z", "20901231235959Z"),
    }
}
