//! What is typed in the PIN window leaves its page sealed: on the way to Rust, the system's web view
//! copies every message into buffers that nobody clears.
//!
//! ECDH on P-256 (NIST SP 800-56A), HKDF with SHA-256 (RFC 5869) and AES-256-GCM (NIST SP 800-38D).
//! Each window has keys of its own, used once, so what is left of a message opens nothing.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral};
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use aws_lc_rs::rand::SystemRandom;
use secrecy::SecretString;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::pin::Answer;

/// What the derived key is for (RFC 5869 §3.2).
const INFO: &[u8] = b"Tamga PIN";

/// What opens one answer.
pub(crate) struct Seal(EphemeralPrivateKey);

/// An answer on its way.
#[derive(Debug, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "SealedAnswer", export_to = "types.ts")
)]
pub(crate) struct Sealed {
    /// The page's public key for this answer: an uncompressed point (SEC 1 §2.3.3).
    key: Vec<u8>,
    /// The sealed lines, with the tag at the end.
    text: Vec<u8>,
}

impl Seal {
    /// A new one, and the public key to seal with: an uncompressed point.
    pub(crate) fn new() -> (Seal, Vec<u8>) {
        let private = EphemeralPrivateKey::generate(&ECDH_P256, &SystemRandom::new());
        let private = private.expect("the system gives random numbers");
        let public = private.compute_public_key();
        let public = public.expect("a private key has a public one");
        (Seal(private), public.as_ref().to_vec())
    }

    /// The answer; `None` when it was not sealed by the window this belongs to.
    pub(crate) fn open(self, sealed: Sealed) -> Option<Answer> {
        let page = UnparsedPublicKey::new(&ECDH_P256, &sealed.key);
        let key = agree_ephemeral(self.0, page, (), derived).ok()?;
        let mut text = Zeroizing::new(sealed.text);
        let nonce = Nonce::assume_unique_for_key([0; 12]);
        let opened = key.open_in_place(nonce, Aad::empty(), text.as_mut());
        answer(str::from_utf8(opened.ok()?).ok()?)
    }
}

fn derived(shared: &[u8]) -> Result<LessSafeKey, ()> {
    let salted = Salt::new(HKDF_SHA256, &[]).extract(shared);
    let key = salted.expand(&[INFO], &AES_256_GCM).map_err(|_| ())?;
    Ok(LessSafeKey::new(UnboundKey::from(key)))
}

/// Lines and no JSON, whose reader would keep copies: the secret and the new one, each after `=`
/// where it is given, then whether the last try may be spent.
fn answer(text: &str) -> Option<Answer> {
    let mut lines = text.split('\n');
    let secret = lines.next()?.strip_prefix('=').map(SecretString::from);
    let new_secret = lines.next()?.strip_prefix('=').map(SecretString::from);
    Some(Answer {
        secret,
        new_secret,
        last_try_agreed: lines.next()?.trim_end() == "agreed",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret as _;

    /// As the page does it.
    fn sealed(public: &[u8], text: &str) -> Sealed {
        let (mine, key) = Seal::new();
        let theirs = UnparsedPublicKey::new(&ECDH_P256, public);
        let sealing = agree_ephemeral(mine.0, theirs, (), derived).unwrap();
        let mut text = text.as_bytes().to_vec();
        let nonce = Nonce::assume_unique_for_key([0; 12]);
        let done = sealing.seal_in_place_append_tag(nonce, Aad::empty(), &mut text);
        done.unwrap();
        Sealed { key, text }
    }

    #[track_caller]
    fn check(text: &str, expected: (Option<&str>, Option<&str>, bool)) {
        let (seal, public) = Seal::new();
        let answer = seal.open(sealed(&public, text)).unwrap();
        let shown = |secret: Option<SecretString>| secret.map(|it| it.expose_secret().to_owned());
        let (secret, new) = (shown(answer.secret), shown(answer.new_secret));
        assert_eq!(
            (secret.as_deref(), new.as_deref(), answer.last_try_agreed),
            expected
        );
    }

    #[test]
    fn an_answer_is_what_was_typed() {
        check("=1357\n\n", (Some("1357"), None, false));
        check("=\n=a\"=b\nagreed   ", (Some(""), Some("a\"=b"), true));
        check("\n\nagreed", (None, None, true));
    }

    #[test]
    fn nothing_but_its_own_answer_is_opened() {
        let (_, other) = Seal::new();
        assert!(Seal::new().0.open(sealed(&other, "=1357\n\n")).is_none());
        let (seal, public) = Seal::new();
        let mut changed = sealed(&public, "=1357\n\n");
        changed.text[0] ^= 1;
        assert!(seal.open(changed).is_none());
    }
}
