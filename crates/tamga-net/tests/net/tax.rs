//! A stand-in for Iran's tax system, which checks tokens with OpenSSL and the published rules.

use std::collections::BTreeSet;
use std::net::TcpStream;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::authority::{now, openssl};
use crate::server::{Asked, Server, respond};

/// The memory it knows, and whose it is.
pub(crate) const MEMORY: &str = "A11226";
pub(crate) const OWNER: &str = "14003778990";
const ECONOMIC_CODE: &str = "14003778990001";
const BASE: &str = "/requestsmanager/api/v2/";

/// What it answers instead of the truth, in one place; `None` leaves it alone.
type Bent = dyn Fn(&Asked) -> Option<(&'static str, Value)> + Send + Sync;

/// The tax system.
pub(crate) struct Tax {
    pub(crate) server: Server,
}

#[derive(Default)]
struct Nonces {
    given: u32,
    open: BTreeSet<String>,
}

impl Tax {
    pub(crate) fn honest() -> Self {
        Self::bent(|_| None)
    }

    /// One that answers as `bent` says, where it says anything.
    pub(crate) fn bent(
        bent: impl Fn(&Asked) -> Option<(&'static str, Value)> + Send + Sync + 'static,
    ) -> Self {
        let nonces: Arc<Mutex<Nonces>> = Arc::default();
        let bent: Box<Bent> = Box::new(bent);
        let server = Server::start(move |asked, stream| {
            let (status, body) = bent(asked).unwrap_or_else(|| answer(asked, &nonces));
            send(stream, status, &body);
        });
        Self { server }
    }
}

/// Refuses as the tax system does.
pub(crate) fn refused(code: &str) -> (&'static str, Value) {
    let error = json!({"code": code, "message": "نام مودی: محرمانه"});
    let body = json!({"timestamp": 1, "requestTraceId": "x", "errors": [error]});
    ("401 Unauthorized", body)
}

/// The last part of the path.
pub(crate) fn path(asked: &Asked) -> &str {
    let path = asked.target.split('?').next().unwrap();
    path.strip_prefix(BASE).unwrap()
}

fn send(stream: &mut TcpStream, status: &str, body: &Value) {
    let text = serde_json::to_vec(body).unwrap();
    respond(stream, status, "application/json", &text);
}

fn answer(asked: &Asked, nonces: &Mutex<Nonces>) -> (&'static str, Value) {
    assert_eq!(asked.method, "GET");
    assert!(asked.body.is_empty());
    let query = asked.target.split_once('?').map_or("", |(_, query)| query);
    if path(asked) == "nonce" {
        assert_eq!(query, "timeToLive=60");
        assert_eq!(asked.header("authorization"), None);
        return (
            "200 OK",
            json!({"nonce": nonces.lock().unwrap().next(), "expDate": "…"}),
        );
    }
    if let Err(code) = check_token(asked, nonces) {
        return refused(code);
    }
    let body = match (path(asked), query) {
        ("server-information", "") => json!({
            "serverTime": now().0 * 1000,
            "publicKeys": [{"key": "MII…", "id": "1", "algorithm": "RSA", "purpose": 1}],
        }),
        ("fiscal-information", query) if query == format!("memoryId={MEMORY}") => json!({
            "nameTrade": "محرمانه", "fiscalStatus": "ACTIVE",
            "nationalId": OWNER, "economicCode": ECONOMIC_CODE,
        }),
        ("taxpayer", query) if query == format!("economicCode={ECONOMIC_CODE}") => json!({
            "nameTrade": "محرمانه", "taxpayerStatus": "ACTIVE", "nationalId": OWNER,
        }),
        _ => panic!("{} was asked", asked.target),
    };
    ("200 OK", body)
}

impl Nonces {
    fn next(&mut self) -> String {
        self.given += 1;
        let nonce = format!("91dc28af-4c95-47f0-9913-{:012}-1709717749862", self.given);
        self.open.insert(nonce.clone());
        nonce
    }
}

/// The rules of the official document, §5 and §7, in its order; the code of the first one broken.
fn check_token(asked: &Asked, nonces: &Mutex<Nonces>) -> Result<(), &'static str> {
    let token = asked.header("authorization").ok_or("4130")?;
    let token = token.strip_prefix("Bearer ").ok_or("4130")?;
    let [header, payload, signature] = token.split('.').collect::<Vec<_>>()[..] else {
        return Err("4130");
    };
    let leaf = check_header(&json_of(header)?)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| "4130")?;
    if !is_signed(&leaf, &format!("{header}.{payload}"), &signature) {
        return Err("4133");
    }
    let payload = json_of(payload)?;
    let nonce = payload["nonce"].as_str().ok_or("4101")?;
    if payload["clientId"] != MEMORY {
        return Err("4110");
    }
    match nonces.lock().unwrap().open.remove(nonce) {
        true => Ok(()),
        false => Err("4102"),
    }
}

fn json_of(part: &str) -> Result<Value, &'static str> {
    let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|_| "4130")?;
    serde_json::from_slice(&bytes).map_err(|_| "4130")
}

/// The leaf's certificate, DER.
fn check_header(header: &Value) -> Result<Vec<u8>, &'static str> {
    let names: Vec<&String> = header.as_object().ok_or("4130")?.keys().collect();
    if names.len() != 4 || header["alg"] != "RS256" || header["crit"] != json!(["sigT"]) {
        return Err("4130");
    }
    let time = header["sigT"].as_str().ok_or("4130")?;
    let shape: String = time
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    if shape != "0000-00-00T00:00:00Z" {
        return Err("4130");
    }
    let leaf = header["x5c"][0].as_str().ok_or("4135")?;
    STANDARD.decode(leaf).map_err(|_| "4136")
}

/// By OpenSSL, with the key in the certificate.
fn is_signed(leaf: &[u8], input: &str, signature: &[u8]) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("leaf.der"), leaf).unwrap();
    std::fs::write(path("input"), input).unwrap();
    std::fs::write(path("signature"), signature).unwrap();
    openssl(
        folder.path(),
        &[
            "x509", "-inform", "DER", "-in", "leaf.der", "-pubkey", "-noout", "-out", "key.pem",
        ],
    );
    let verified = std::process::Command::new("openssl")
        .current_dir(folder.path())
        .args([
            "dgst",
            "-sha256",
            "-verify",
            "key.pem",
            "-signature",
            "signature",
            "input",
        ])
        .output()
        .unwrap();
    verified.status.success()
}
