//! A temporary folder in which `openssl` makes keys, certificates and bags of them.

use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

/// What every request is made with; names are written as UTF-8 unless a test says otherwise.
const HEAD: &str = "[req]\nprompt = no\nutf8 = yes\ndistinguished_name = dn\n";

/// A company's seal, as the taxpayers' system of Iran asks for it.
pub(crate) const IRAN: &str = "CN = Sherkat Nemune [Stamp]\nserialNumber = 14012345679\n\
    O = Non-Governmental\n1.OU = شرکت نمونه‌ی آزمایشی\nC = IR\nemailAddress = a@b.example\n";

/// A company with its director's identity number, in several RDNs.
pub(crate) const VIETNAM: &str = "0.UID = CCCD:079099000001\nCN = CÔNG TY TNHH \\\"THỬ NGHIỆM\\\"\\, HÀ NỘI\n\
    title = Giám đốc\nO = CÔNG TY TNHH THỬ NGHIỆM\nL = Hoàn Kiếm\nST = Hà Nội\nC = VN\n\
    1.UID = MST:101686738-012\n";

/// An organization with its register number.
pub(crate) const MONGOLIA: &str = "CN = Өвөр Туршилт ХХК\nO = Өвөр Туршилт ХХК\nOU = 0123456\n\
    title = Захирал\ngivenName = Үүрийнтуяа\nC = MN\n";

/// A folder that goes away with its owner.
pub(crate) struct Workshop(TempDir);

impl Workshop {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    /// Runs `openssl` here; gives what it printed.
    #[track_caller]
    pub(crate) fn openssl(&self, arguments: &str) -> String {
        let output = Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(self.0.path())
            .output()
            .expect("openssl is installed (apt install openssl)");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {arguments}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// A self-signed certificate in `cert.pem` and `cert.der`, its key in `key.pem`; gives DER.
    pub(crate) fn certificate(&self, subject: &str, extensions: &str, options: &str) -> Vec<u8> {
        self.configure("string_mask = utf8only\n", subject, extensions);
        self.self_sign(options)
    }

    /// Writes `req.cnf`.
    pub(crate) fn configure(&self, head: &str, subject: &str, extensions: &str) {
        let extensions = format!("[ext]\nsubjectKeyIdentifier = hash\n{extensions}");
        self.write(
            "req.cnf",
            format!("{HEAD}{head}[dn]\n{subject}{extensions}"),
        );
    }

    pub(crate) fn self_sign(&self, options: &str) -> Vec<u8> {
        self.openssl(&format!(
            "req -x509 -utf8 -config req.cnf -extensions ext -nodes -keyout key.pem -out cert.pem {options}"
        ));
        self.openssl("x509 -in cert.pem -outform DER -out cert.der");
        self.read("cert.der")
    }
}

/// A quick key.
pub(crate) const EC: &str = "-newkey ec -pkeyopt ec_paramgen_curve:P-256";

/// `bytes` with the one place where `from` stands replaced by `to`, of the same length.
#[track_caller]
pub(crate) fn patched(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let at = bytes.windows(from.len()).position(|window| window == from);
    let at = at.expect("the place to patch");
    let mut bytes = bytes.to_vec();
    bytes[at..at + to.len()].copy_from_slice(to);
    bytes
}
