//! An authority's office: `openssl ca` with keys, requests and certificates in a workshop.

use crate::workshop::Workshop;

/// What makes an authority of a certificate.
pub(crate) const AUTHORITY: &str = "basicConstraints = critical,CA:true\nkeyUsage = keyCertSign\n";

const CA: &str = "[ca]\ndefault_ca = c\n[c]\ndatabase = index\nnew_certs_dir = .\nrand_serial = yes\n\
    default_md = sha256\npolicy = p\nunique_subject = no\n[p]\ncommonName = supplied\n\
    [ext]\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid\n";

/// An authority's office; names are common names, and of certificates, and of keys.
pub(crate) struct Office {
    pub(crate) workshop: Workshop,
    /// What `openssl req -newkey` makes from now on.
    pub(crate) key: &'static str,
}

impl Office {
    pub(crate) fn new() -> Self {
        let workshop = Workshop::new();
        workshop.write("index", "");
        let key = "ec -pkeyopt ec_paramgen_curve:P-256";
        Self { workshop, key }
    }

    /// Root, intermediate and leaf.
    pub(crate) fn of_three() -> (Self, [Vec<u8>; 3]) {
        let office = Self::new();
        let root = office.root("root");
        let middle = office.issue("middle", "root", AUTHORITY);
        let leaf = office.issue("leaf", "middle", "keyUsage = digitalSignature\n");
        (office, [root, middle, leaf])
    }

    /// An authority that signs itself.
    pub(crate) fn root(&self, name: &str) -> Vec<u8> {
        self.request(name);
        self.sign(
            name,
            name,
            &format!("-selfsign -keyfile {name}.key"),
            AUTHORITY,
        )
    }

    /// A certificate for a new key; after a first line `expired` in `extensions`, a past one.
    pub(crate) fn issue(&self, name: &str, issuer: &str, extensions: &str) -> Vec<u8> {
        self.request(name);
        self.certify(name, name, issuer, extensions)
    }

    /// Another certificate for the key of `name`, in a file of its own.
    pub(crate) fn certify(
        &self,
        name: &str,
        file: &str,
        issuer: &str,
        extensions: &str,
    ) -> Vec<u8> {
        let issuer = format!("-cert {issuer}.pem -keyfile {issuer}.key");
        self.sign(name, file, &issuer, extensions)
    }

    fn request(&self, name: &str) {
        let key = self.key;
        self.workshop.openssl(&format!(
            "req -newkey {key} -nodes -keyout {name}.key -out {name}.csr -subj /CN={name}"
        ));
    }

    fn sign(&self, name: &str, file: &str, issuer: &str, extensions: &str) -> Vec<u8> {
        let (extensions, end) = match extensions.strip_prefix("expired\n") {
            Some(extensions) => (extensions, "20260201000000Z"),
            None => (extensions, "20360101000000Z"),
        };
        let times = format!("-startdate 20260101000000Z -enddate {end}");
        self.workshop.write("ca.cnf", format!("{CA}{extensions}"));
        self.workshop.openssl(&format!(
            "ca -batch -notext -config ca.cnf -extensions ext {times} {issuer} -in {name}.csr -out {file}.pem"
        ));
        self.workshop
            .openssl(&format!("x509 -in {file}.pem -outform DER -out {file}.der"));
        self.workshop.read(&format!("{file}.der"))
    }
}
