//! What a certificate request says in each country: `profiles.toml`, read once.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;
use crate::{Country, KeyKind, Role};

vocabulary! {
    /// A kind of certificate that can be asked for; message `x509-profile-<word>`.
    ProfileId as "ProfileId" {
        /// Iran: seal of an organization outside the government (مهر سازمانی).
        IrOrganisation,
        /// Iran: signature of a person of no organization.
        IrPerson,
        /// Vietnam: an organization, by its tax code.
        VnOrganisation,
        /// Vietnam: a person, alone or for an organization.
        VnPerson,
        /// Mongolia: stamp of an organization (цахим тамга).
        MnOrganisation,
        /// Mongolia: signature of a civil servant.
        MnOfficial,
    }
}

vocabulary! {
    /// What the subscriber says about themselves; message `x509-piece-<word>`.
    Piece as "SubscriberPiece" {
        /// Name of the person or organization, in their own script.
        Name,
        /// The same in Latin letters, ASCII.
        LatinName,
        /// The organization that a person acts for, or an organization's name in full.
        Organization,
        /// The holder's number in the country's register.
        HolderNumber,
        /// The number of the organization that a person acts for.
        OrganizationNumber,
        /// Given name of a person.
        GivenName,
        /// Surname of a person.
        Surname,
        /// Function in the organization.
        Title,
        /// Part of the organization.
        Unit,
        /// Province.
        Province,
        /// City or district.
        City,
        /// E-mail address, ASCII.
        Email,
    }
}

vocabulary! {
    /// A kind of key that an issuer takes; message `x509-key-kind-<word>`.
    KeyChoice as "KeyChoice" {
        /// RSA with a modulus of 2048 bits.
        #[serde(rename = "rsa-2048")]
        #[strum(serialize = "rsa-2048")]
        Rsa2048,
        /// RSA with a modulus of 3072 bits.
        #[serde(rename = "rsa-3072")]
        #[strum(serialize = "rsa-3072")]
        Rsa3072,
        /// RSA with a modulus of 4096 bits.
        #[serde(rename = "rsa-4096")]
        #[strum(serialize = "rsa-4096")]
        Rsa4096,
        /// Elliptic curve P-256 (FIPS 186-4).
        #[serde(rename = "p256")]
        #[strum(serialize = "p256")]
        P256,
        /// Elliptic curve P-384 (FIPS 186-4).
        #[serde(rename = "p384")]
        #[strum(serialize = "p384")]
        P384,
    }
}

vocabulary! {
    /// The hash that a request is signed with (FIPS 180-4).
    Digest as "RequestDigest" {
        /// SHA-256.
        #[serde(rename = "sha-256")]
        #[strum(serialize = "sha-256")]
        Sha256,
        /// SHA-384.
        #[serde(rename = "sha-384")]
        #[strum(serialize = "sha-384")]
        Sha384,
    }
}

vocabulary! {
    /// How a value is written (X.680 §41).
    StringType as "StringType" {
        /// PrintableString: letters, digits and `'()+,-./:=?` of ASCII.
        Printable,
        /// UTF8String.
        Utf8,
        /// IA5String: ASCII.
        Ia5,
    }
}

vocabulary! {
    /// How sure we are of something that was looked up.
    Confidence as "SourceConfidence" {
        /// An official document, an official program, or recomputed.
        High,
        /// One good independent source, or several weak ones.
        Medium,
        /// A single weak source, or none and a reason.
        Low,
    }
}

/// A kind of certificate, and what its request says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(
        rename = "RequestProfile",
        rename_all = "camelCase",
        export_to = "types.ts"
    )
)]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
pub struct Profile {
    /// Its stable name.
    pub id: ProfileId,
    /// Whose issuers accept it.
    pub country: Country,
    /// What the certificate will sign for; `None` where the profile does not say.
    #[serde(default)]
    pub role: Option<Role>,
    /// The keys that are accepted, the one to make first.
    pub keys: Vec<KeyChoice>,
    /// The hash to sign the request with.
    pub digest: Digest,
    /// How sure we are of all this.
    pub confidence: Confidence,
    /// Where it comes from: a public address.
    pub source: String,
    /// When the source was last looked at, `YYYY-MM-DD`.
    pub checked_on: String,
    /// The subject, in the request's order.
    pub attributes: Vec<ProfileAttribute>,
}

/// One attribute of a request's subject: a fixed value, or a piece of the subscriber.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(deny_unknown_fields)]
pub struct ProfileAttribute {
    /// Short name, as `CN`; see [`Attribute::short`](crate::Attribute::short).
    pub kind: String,
    /// What stands in it always.
    #[serde(default)]
    pub value: Option<String>,
    /// What the subscriber says.
    #[serde(default)]
    pub piece: Option<Piece>,
    /// Stands before the piece, as `MST:`.
    #[serde(default)]
    pub prefix: String,
    /// Stands after the piece, as ` [Stamp]`.
    #[serde(default)]
    pub suffix: String,
    /// How the value is written.
    pub string: StringType,
    /// The most characters of the whole value (RFC 5280 appendix A).
    pub limit: u32,
    /// Whether the request cannot do without the piece.
    #[serde(default)]
    pub required: bool,
}

static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        profile: Vec<Profile>,
    }
    let file: File = toml::from_str(include_str!("../profiles.toml"))
        .expect("profiles.toml is part of the program, and a test reads it");
    file.profile
});

impl Profile {
    /// Every profile, in the file's order.
    pub fn all() -> &'static [Self] {
        &PROFILES
    }

    /// The profile with this name.
    pub fn find(id: ProfileId) -> &'static Self {
        let found = Self::all().iter().find(|profile| profile.id == id);
        found.expect("a test proves that every name has its profile")
    }

    /// What to ask the subscriber, in the subject's order, and whether it is required.
    pub fn wanted(&self) -> impl Iterator<Item = (Piece, bool)> {
        let attributes = self.attributes.iter();
        attributes.filter_map(|attribute| Some((attribute.piece?, attribute.required)))
    }

    /// Which of the accepted kinds `key` is; `None` if it is none of them.
    pub fn accepts(&self, key: &KeyKind) -> Option<KeyChoice> {
        let mut keys = self.keys.iter();
        keys.find(|choice| choice.is(key)).copied()
    }
}

impl KeyChoice {
    /// Whether `key` is of this kind.
    pub fn is(self, key: &KeyKind) -> bool {
        match (self, key) {
            (Self::Rsa2048, KeyKind::Rsa { bits }) => *bits == 2048,
            (Self::Rsa3072, KeyKind::Rsa { bits }) => *bits == 3072,
            (Self::Rsa4096, KeyKind::Rsa { bits }) => *bits == 4096,
            (Self::P256, KeyKind::Ec { curve }) => curve == "P-256",
            (Self::P384, KeyKind::Ec { curve }) => curve == "P-384",
            _ => false,
        }
    }
}

impl ProfileAttribute {
    /// The most characters that the subscriber's piece may have.
    pub fn room(&self) -> u32 {
        let fixed = self.prefix.chars().count() + self.suffix.chars().count();
        self.limit.saturating_sub(fixed as u32)
    }
}

#[cfg(test)]
mod tests;
