//! What an errand will tell to whom, said before it begins so that the person can agree.

use serde::{Deserialize, Serialize};

use crate::http;

/// One question to one host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Sending {
    /// The host, with its port when it is not the scheme's own.
    pub host: String,
    /// The path on it, without what is asked: `/requestsmanager/api/v2/nonce`.
    pub path: String,
    /// What it learns, beside the computer's address on the network and Tamga's version.
    pub what: Vec<Item>,
}

/// One thing that another computer learns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::VariantNames)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "SendingItem", export_to = "types.ts")
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Item {
    /// Nothing of the person's.
    Nothing,
    /// The certificate's serial number and hashes of its issuer's name and key.
    SerialNumber,
    /// The certificate itself, with the holder's name and number in it.
    Certificate,
    /// The id of the tax memory.
    MemoryId,
    /// The time, and a signature with the certificate's key over it, the id and the host's nonce.
    Signature,
    /// The economic code that the tax system itself gave for the memory.
    EconomicCode,
}

impl Sending {
    /// `None` for an address that will not be asked either.
    pub(crate) fn to(url: &str, what: Vec<Item>) -> Option<Self> {
        let url = http::usable(url).ok()?;
        Some(Self {
            host: http::host(&url),
            path: url.path().to_owned(),
            what,
        })
    }
}
