//! Signatures by the card's keys, over digests that are made on the computer.

use super::{
    KeyKind, Slot,
    apdu::{Application, Command, Instruction, malformed},
    management::{CHALLENGE, RESPONSE, TEMPLATE},
    pin::{self, Pin},
    tlv,
    transport::Transport,
};
use crate::{Error, signature::SHA256_INFO};

/// `DigestInfo` without the digest itself
/// ([RFC 8017 §9.2, note 1](https://www.rfc-editor.org/rfc/rfc8017#section-9.2)).
const SHA384_INFO: [u8; 19] =
    *b"\x30\x41\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x02\x05\x00\x04\x30";
const SHA512_INFO: [u8; 19] =
    *b"\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40";

/// The digest of what is to be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digest {
    /// SHA-256.
    Sha256([u8; 32]),
    /// SHA-384.
    Sha384([u8; 48]),
    /// SHA-512.
    Sha512([u8; 64]),
}

impl Digest {
    fn bytes(&self) -> &[u8] {
        match self {
            Digest::Sha256(digest) => digest,
            Digest::Sha384(digest) => digest,
            Digest::Sha512(digest) => digest,
        }
    }

    fn info(&self) -> &'static [u8] {
        match self {
            Digest::Sha256(_) => &SHA256_INFO,
            Digest::Sha384(_) => &SHA384_INFO,
            Digest::Sha512(_) => &SHA512_INFO,
        }
    }

    /// The block that a key of this kind signs.
    fn block(&self, kind: KeyKind) -> Vec<u8> {
        match kind {
            KeyKind::Rsa2048 => self.padded(kind.bytes()),
            KeyKind::P256 | KeyKind::P384 => self.cut(kind.bytes()),
        }
    }

    /// EMSA-PKCS1-v1_5 ([RFC 8017 §9.2](https://www.rfc-editor.org/rfc/rfc8017#section-9.2)).
    fn padded(&self, bytes: usize) -> Vec<u8> {
        let end = [&[0x00], self.info(), self.bytes()].concat();
        let mut block = vec![0x00, 0x01];
        block.resize(bytes - end.len(), 0xff);
        block.extend(end);
        block
    }

    /// The leftmost bytes of the digest, as ECDSA takes them (FIPS 186-5 §6.4.1).
    fn cut(&self, bytes: usize) -> Vec<u8> {
        let digest = self.bytes();
        let kept = &digest[..digest.len().min(bytes)];
        [&vec![0; bytes - kept.len()], kept].concat()
    }
}

/// Signs a digest with the slot's key of this kind.
///
/// The answer is RSASSA-PKCS1-v1_5 (RFC 8017 §8.2), as long as the modulus, or
/// `Ecdsa-Sig-Value` in DER (RFC 3279 §2.2.3).
///
/// # Errors
///
/// - as [`verify_pin`](super::verify_pin),
/// - [`Error::CardRefused`] when there is no such key in the slot,
/// - of the card and the way to it.
///
/// Source: NIST SP 800-73-4 part 2 §3.2.4 and appendix A.4.
pub fn sign(
    card: &mut dyn Transport,
    slot: Slot,
    kind: KeyKind,
    pin: &Pin,
    digest: &Digest,
) -> Result<Vec<u8>, Error> {
    signature(&mut Application::select(card)?, slot, kind, pin, digest)
}

/// Signs; the PIN comes right before, because the slot for signatures forgets it at once.
pub(super) fn signature(
    application: &mut Application<'_>,
    slot: Slot,
    kind: KeyKind,
    pin: &Pin,
    digest: &Digest,
) -> Result<Vec<u8>, Error> {
    pin::open(application, pin)?;
    let asked = tlv::object(RESPONSE, &[]);
    let block = tlv::object(CHALLENGE, &[&digest.block(kind)]);
    let answer = application.ask(Command {
        instruction: Instruction::GeneralAuthenticate,
        p1: kind as u8,
        p2: slot as u8,
        data: &tlv::object(TEMPLATE, &[&asked, &block]),
    })?;
    let data = answer.done()?;
    let signature = tlv::find(&data, TEMPLATE).and_then(|inner| tlv::find(inner, RESPONSE));
    let signature = signature.filter(|signature| !signature.is_empty());
    signature
        .map(<[u8]>::to_vec)
        .ok_or_else(|| malformed(Instruction::GeneralAuthenticate))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pads_a_digest_for_rsa() {
        let block = Digest::Sha256([7; 32]).block(KeyKind::Rsa2048);
        assert_eq!(block.len(), 256);
        assert_eq!(block[..4], [0x00, 0x01, 0xff, 0xff]);
        assert_eq!(block[203..206], [0xff, 0x00, 0x30]);
        assert_eq!(block[224..], [7; 32]);
    }

    #[test]
    fn fits_a_digest_to_the_curve() {
        let of = |digest: Digest, kind| digest.block(kind);
        assert_eq!(of(Digest::Sha256([7; 32]), KeyKind::P256), [7; 32]);
        assert_eq!(of(Digest::Sha512([7; 64]), KeyKind::P256), [7; 32]);
        let wide = of(Digest::Sha256([7; 32]), KeyKind::P384);
        assert_eq!((&wide[..16], &wide[16..]), (&[0; 16][..], &[7; 32][..]));
    }
}
