//! A live proof that Iran's tax system takes a certificate for a tax memory.
//!
//! Six questions, each a `GET` that changes nothing on the other side: a nonce before each of
//! three signed ones. Source: «دستورالعمل فنی اتصال به سامانه مودیان», `RC_TICS.IS_v1.4`, §5–7.
//!
//! Answers are not trusted: their size, kind and form are limited, and of the names and numbers
//! in them only yes or no is kept.

use serde::{Deserialize, Serialize};
use tamga_x509::UnixTime;

use crate::Error;
use crate::sending::{Item, Sending};

mod answers;
mod code;
mod errand;
mod site;
mod token;

pub use code::{MoadianCode, Refusal};
pub use site::{Loopback, Site};

use answers::TaxpayerStatus;
use errand::Errand;
use site::Path;

/// The most that the computer's clock and the tax system's may differ, in seconds.
pub const CLOCK_LIMIT: i64 = 60;

/// Where the proof stands, in order.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, strum::VariantNames,
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "MoadianStep", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// The tax system answers at all.
    Reach,
    /// Its clock and the computer's agree.
    Clock,
    /// It gives a nonce.
    Nonce,
    /// The token signs.
    Sign,
    /// It takes the signature.
    Server,
    /// It lets this certificate see this memory.
    Fiscal,
    /// It knows the taxpayer.
    Taxpayer,
}

/// What is to be proven. It has no `Debug`: ids and numbers belong in no log.
#[derive(Clone)]
pub struct Question<'a> {
    /// Which tax system.
    pub site: Site,
    /// The id of the tax memory: six upper-case letters and digits.
    pub memory_id: &'a str,
    /// The certificate, DER.
    pub certificate: &'a [u8],
    /// Its issuers, DER, nearest first; may be empty.
    pub issuers: &'a [Vec<u8>],
    /// The national code or legal id that the memory should belong to, in ASCII digits; empty where
    /// that is not known.
    pub expected_holder_number: &'a str,
}

/// What the tax system says of certificate and memory; no name and no number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "MoadianVerdict", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// How far this computer's clock is ahead, in seconds; `None` if the host does not say.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub skew_seconds: Option<i64>,
    /// Whether the memory belongs to the number expected; `None` if the host does not say.
    pub holder_agrees: Option<bool>,
    /// What hinders sending invoices all the same; empty when all is well.
    pub findings: Vec<Finding>,
}

/// Something that the certificate cannot mend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "MoadianFinding", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Finding {
    /// The memory belongs to another number than expected.
    OwnerDiffers,
    /// The memory is not `ACTIVE`.
    MemoryInactive,
    /// `NOT_ALLOCATED`.
    TaxpayerNotAllocated,
    /// `DEACTIVATED`: over the limit of article 6.
    TaxpayerOverLimit,
    /// `TEMPORARY_UNAUTHORIZE`.
    TaxpayerSuspended,
    /// `PERMANENT_UNAUTHORIZE`.
    TaxpayerBarred,
    /// A status that was published after this program.
    TaxpayerStatusNew,
}

/// Why the proof stopped. `E` is the signer's own error, untouched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop<E> {
    /// The tax system could not be asked, or its answer makes no sense.
    Net {
        /// Where.
        step: Step,
        /// Why.
        error: Error,
    },
    /// The tax system refused.
    Refused {
        /// Where.
        step: Step,
        /// With what.
        refusal: Refusal,
    },
    /// The signer did not sign; nothing signed was sent.
    Signer(E),
}

/// What [`prove`] will tell the tax system, question by question.
pub fn announced(site: Site) -> Vec<Sending> {
    let signed = [Item::Certificate, Item::MemoryId, Item::Signature];
    let sending = |path: Path, more: &[Item]| {
        let what = match path {
            Path::Nonce => vec![Item::Nothing],
            _ => [&signed[..], more].concat(),
        };
        Sending::to(&site.url(path, ""), what)
    };
    let signed_ones = [
        (Path::Server, &[][..]),
        (Path::Fiscal, &[]),
        (Path::Taxpayer, &[Item::EconomicCode]),
    ];
    let all = signed_ones
        .into_iter()
        .flat_map(|(path, more)| [sending(Path::Nonce, &[]), sending(path, more)]);
    all.flatten().collect()
}

/// Proves it, step by step.
///
/// `clock` is the computer's; a signature carries its time. `sign` gives the PKCS #1 v1.5
/// signature with SHA-256 (RFC 8017 §8.2, `CKM_SHA256_RSA_PKCS`) over the bytes it is given, which
/// are not hashed yet. It is called three times, and once more for each nonce that the tax system
/// calls spent; after its first error it is not called again. `on_step` is told each step as it begins.
///
/// # Errors
///
/// The first fault, with its step.
pub fn prove<E>(
    question: &Question<'_>,
    clock: impl Fn() -> UnixTime,
    sign: impl FnMut(&[u8]) -> Result<Vec<u8>, E>,
    on_step: impl FnMut(Step),
) -> Result<Verdict, Stop<E>> {
    let mut errand = Errand::new(question, clock, sign, on_step)?;
    let server = errand.ask(Step::Server, Path::Server, "")?;
    let skew_seconds = errand.check_server(&server)?;

    let memory = format!("memoryId={}", question.memory_id);
    let fiscal = errand.ask(Step::Fiscal, Path::Fiscal, &memory)?;
    let fiscal = errand.fiscal(&fiscal)?;

    let mut findings = Vec::new();
    let mut agrees = fiscal.agrees;
    if let Some(code) = &fiscal.economic_code {
        let taxpayer = errand.ask(
            Step::Taxpayer,
            Path::Taxpayer,
            &format!("economicCode={code}"),
        )?;
        let taxpayer = errand.taxpayer(&taxpayer)?;
        agrees = agrees.or(taxpayer.agrees);
        findings.extend(finding(taxpayer.status));
    }
    if !fiscal.is_active {
        findings.insert(0, Finding::MemoryInactive);
    }
    if agrees == Some(false) {
        findings.insert(0, Finding::OwnerDiffers);
    }
    Ok(Verdict {
        skew_seconds,
        holder_agrees: agrees,
        findings,
    })
}

fn finding(status: TaxpayerStatus) -> Option<Finding> {
    match status {
        TaxpayerStatus::Active | TaxpayerStatus::Article2Subject => None,
        TaxpayerStatus::NotAllocated => Some(Finding::TaxpayerNotAllocated),
        TaxpayerStatus::Deactivated => Some(Finding::TaxpayerOverLimit),
        TaxpayerStatus::TemporaryUnauthorize => Some(Finding::TaxpayerSuspended),
        TaxpayerStatus::PermanentUnauthorize => Some(Finding::TaxpayerBarred),
        TaxpayerStatus::New => Some(Finding::TaxpayerStatusNew),
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;

    #[test]
    fn only_four_paths_are_compiled_in_and_none_sends_an_invoice() {
        let all = Path::VARIANTS.iter();
        let paths: Vec<String> = all.map(|path| Site::Production.url(*path, "")).collect();
        let base = "https://tp.tax.gov.ir/requestsmanager/api/v2";
        let expected = [
            "nonce",
            "server-information",
            "fiscal-information",
            "taxpayer",
        ];
        assert_eq!(paths, expected.map(|path| format!("{base}/{path}")));
    }

    #[test]
    fn everything_is_announced_before_it_is_sent() {
        let announced = announced(Site::Sandbox);
        let hosts = announced.iter().map(|sending| &sending.host[..]);
        assert!({ hosts }.all(|host| host == "sandboxrc.tax.gov.ir"));
        let paths: Vec<&str> = announced
            .iter()
            .filter_map(|sending| sending.path.rsplit('/').next())
            .collect();
        assert_eq!(
            paths,
            [
                "nonce",
                "server-information",
                "nonce",
                "fiscal-information",
                "nonce",
                "taxpayer"
            ]
        );
        assert_eq!(announced[0].what, [Item::Nothing]);
        assert!(announced[5].what.contains(&Item::EconomicCode));
    }
}
