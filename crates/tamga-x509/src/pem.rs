//! PEM, the textual form of certificates and keys (RFC 7468).

use base64::{Engine as _, engine::general_purpose::STANDARD};

const LINE: usize = 64;

/// `der` as PEM under `label`, as `CERTIFICATE` or `PUBLIC KEY`; lines of 64 letters.
pub fn encode(label: &str, der: &[u8]) -> String {
    let letters = STANDARD.encode(der);
    let mut text = format!("-----BEGIN {label}-----\n");
    for line in letters.as_bytes().chunks(LINE) {
        text.extend(line.iter().copied().map(char::from));
        text.push('\n');
    }
    text + &format!("-----END {label}-----\n")
}
