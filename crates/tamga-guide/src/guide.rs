//! What a guide is: its steps, and everything a step can say.
//!
//! The shapes of `guides/*.toml` and, in camelCase, of the wire to the window. All structs are
//! flat, so that a mistake in a file is shown where it stands. Sentences are absent: each id
//! here derives the id of a Fluent message, see [`message_ids`](crate::message_ids).

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::field::FieldKind;

/// The field id whose value a certificate must carry as its holder's number.
pub const HOLDER_NUMBER: &str = "holder-number";

/// The field id of the last day that was paid for, which a certificate may fall short of.
pub const CONTRACT_END: &str = "contract-end";

/// The choice that stands for a step's `otherwise`: the detour was taken.
pub const OTHERWISE: &str = "otherwise";

/// One procedure, from its first step to its last.
///
/// The first step in the file is where a case begins; the last is where it ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
#[cfg_attr(feature = "ts", ts(rename_all = "camelCase"))]
pub struct Guide {
    /// The file's name without `.toml`; message `guide-<id>`.
    pub id: String,
    /// Whose law and portals it follows; `None` when it serves everywhere.
    pub country: Option<Country>,
    /// What the person comes for.
    pub kind: GuideKind,
    /// Which tokens the checks look at; `None` for any.
    pub token: Option<GuideToken>,
    /// Who issues the certificate, a name that is never translated.
    pub issuer: Option<String>,
    /// Id in `portals.toml` of the site the steps are done on.
    pub portal: Option<String>,
    /// Warnings that hold for every step; messages `guide-<guide>-caution-<id>`.
    #[serde(default)]
    pub caution: Vec<String>,
    /// The human exit of every step that names none of its own.
    #[serde(default)]
    pub help: Vec<Help>,
    /// Where the guide comes from; the first is the source of every step that names none.
    #[serde(rename(deserialize = "source"), default)]
    pub sources: Vec<Source>,
    /// In the order of the file.
    #[serde(rename(deserialize = "step"), default)]
    pub steps: Vec<Step>,
}

/// One thing to do. Everything but the id is optional.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
#[cfg_attr(feature = "ts", ts(rename_all = "camelCase"))]
pub struct Step {
    /// Stable for ever: saved cases refer to it. Messages `guide-<guide>-<id>` and `.body`.
    pub id: String,
    /// Who does it; message `actor-<actor>`.
    pub actor: Option<Actor>,
    /// Where it is done; message `place-<place>`.
    pub place: Option<Place>,
    /// A question with its choices, each leading to a step.
    #[serde(default)]
    pub ask: Vec<Choice>,
    /// The following step; `None` is the next in the file, and the end after the last.
    pub next: Option<String>,
    /// The detour offered while a check keeps failing; it leads back here.
    pub otherwise: Option<String>,
    /// Done when all of these pass; run in this order, again at every change of the hardware.
    #[serde(default)]
    pub checks: Vec<CheckName>,
    /// What the window does for the person; `do` in the file.
    #[serde(rename(deserialize = "do"))]
    pub action: Option<Action>,
    /// Id in `portals.toml`, where it is not the guide's.
    pub portal: Option<String>,
    /// The site's or program's own menu words, never translated.
    #[serde(default)]
    pub labels: Vec<Label>,
    /// What a form asks, prepared and checked off-line.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// Papers to bring or print.
    #[serde(default)]
    pub documents: Vec<Document>,
    /// How long until the next step can work; message `guide-<guide>-<step>-wait` says what then.
    pub wait: Option<Wait>,
    /// What it costs.
    #[serde(default)]
    pub cost: Vec<Cost>,
    /// What cannot be undone, loses money, or marks a fraud; messages
    /// `guide-<guide>-<step>-caution-<id>`.
    #[serde(default)]
    pub caution: Vec<String>,
    /// The human exit, before the guide's.
    #[serde(default)]
    pub help: Vec<Help>,
    /// Id of one of the guide's sources; `None` is the first.
    pub source: Option<String>,
    /// When this step was last compared with the world; `None` is the source's date.
    pub checked_on: Option<Date>,
    /// How sure we are of this step; `None` is as sure as of its source.
    pub confidence: Option<Confidence>,
}

/// One answer to a step's question; message `guide-<guide>-<step>-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// Unique in its step.
    pub id: String,
    /// The step it leads to.
    pub next: String,
    /// Which certificate this choice makes the right one, where it decides that.
    pub role: Option<GuideRole>,
}

/// A path of menu words as the site prints them, to be read aloud one by one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Label {
    /// Language of the words, BCP 47.
    pub lang: String,
    /// From the outermost menu to the button.
    pub path: Vec<String>,
    /// A differing report of the same menu; message `guide-<guide>-<step>-variant-<variant>`.
    /// `None` is the main way.
    pub variant: Option<String>,
    /// Id of the source of a variant.
    pub source: Option<String>,
}

/// One blank of a form; message `guide-<guide>-<step>-field-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Field {
    /// The same id in two steps is the same value. Two ids have a meaning for checks:
    /// [`HOLDER_NUMBER`] and [`CONTRACT_END`].
    pub id: String,
    /// What it must look like.
    pub kind: FieldKind,
    /// Whether the form refuses to go on without it.
    #[serde(default)]
    pub required: bool,
    /// The form's own word for it, never translated.
    pub label: Option<String>,
}

/// A paper; message `document-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Document {
    /// Shared by all guides, so that a national card is the same words everywhere.
    pub id: String,
    /// How many copies, besides the original.
    #[serde(default)]
    pub copies: u8,
    /// Whether the original must be shown.
    #[serde(default)]
    pub original: bool,
    /// Whether a notary must have certified it.
    #[serde(default)]
    pub notarised: bool,
    /// Who signs it.
    pub signs: Option<Actor>,
    /// Whose stamp it carries.
    pub stamps: Option<Actor>,
}

/// How long the next step cannot work yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Wait {
    /// Shortest, in units.
    pub least: Option<u16>,
    /// Longest, in units.
    pub most: u16,
    /// What `least` and `most` count.
    pub unit: WaitUnit,
}

/// An amount to pay; message `guide-<guide>-<step>-cost-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
#[cfg_attr(feature = "ts", ts(rename_all = "camelCase"))]
pub struct Cost {
    /// Unique in its step.
    pub id: String,
    /// In whole units of the currency, before tax.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub amount: u64,
    /// ISO 4217.
    pub currency: Currency,
    /// Tax that is added, in percent.
    #[serde(default)]
    pub tax_percent: u8,
    /// When the price was last looked at; prices age faster than steps.
    pub checked_on: Date,
}

/// A person to turn to; message `help-<id>` says who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Help {
    /// Shared by all guides.
    pub id: String,
    /// How they are reached.
    pub kind: HelpKind,
    /// The number in ASCII digits, or the address; an office may have none.
    pub value: Option<String>,
}

/// A document that guides are built from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
#[cfg_attr(feature = "ts", ts(rename_all = "camelCase"))]
pub struct Source {
    /// Unique in its guide.
    pub id: String,
    /// Title in its own language, never translated.
    pub title: String,
    /// Language of the title, BCP 47.
    pub lang: String,
    /// Public address.
    pub url: Option<String>,
    /// The day somebody last compared the guide with it.
    pub checked_on: Date,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A site that guides lead to; message `portal-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Portal {
    /// Unique in `portals.toml`.
    pub id: String,
    /// Always `https`.
    pub url: String,
    /// Language of the site, BCP 47.
    pub lang: String,
}

/// Declares a closed vocabulary: kebab-case in TOML, on the wire and in message ids.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[derive(strum::VariantNames, strum::VariantArray, strum::IntoStaticStr, strum::EnumString)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// The word in files, on the wire and in message ids.
            #[must_use]
            pub fn word(self) -> &'static str {
                self.into()
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// A country whose procedures we know, as ISO 3166 in lower case.
    Country {
        /// Iran.
        Ir,
        /// Vietnam.
        Vn,
        /// Mongolia.
        Mn,
    }
}

vocabulary! {
    /// What the person comes for.
    GuideKind {
        /// A first certificate.
        Obtain,
        /// The next certificate, before the present one ends.
        Renew,
        /// A certificate they have, made known to a portal.
        Register,
        /// A question, answered.
        Answer,
    }
}

vocabulary! {
    /// Which tokens the checks of a guide look at.
    GuideToken {
        /// Plugged in, read through a PKCS#11 module; a practice token counts.
        Hardware,
        /// A PKCS#12 file; a practice token counts.
        Software,
    }
}

vocabulary! {
    /// Whether a certificate signs for an organisation or for a person.
    GuideRole {
        /// The seal of an organisation.
        Stamp,
        /// The signature of a natural person.
        Sign,
    }
}

vocabulary! {
    /// Who does a step; message `actor-<word>`.
    Actor {
        /// The person the certificate names.
        Holder,
        /// Who may sign for the company.
        Director,
        /// Who keeps the books.
        Accountant,
        /// Somebody with a power of attorney.
        Agent,
        /// The office that checks identities for the issuer.
        RegistrationAuthority,
        /// Who issues the certificate.
        Issuer,
        /// A notary.
        Notary,
        /// Who looks after the computer.
        Administrator,
        /// The company itself, as the owner of a stamp.
        Company,
    }
}

vocabulary! {
    /// Where a step is done; message `place-<word>`.
    Place {
        /// At this computer.
        Computer,
        /// At home.
        Home,
        /// At the company.
        Office,
        /// On the portal's site.
        Portal,
        /// At a counter of the registration authority.
        RegistrationOffice,
        /// At a notary's.
        Notary,
        /// At a bank, or on its site.
        Bank,
        /// On the telephone.
        Phone,
    }
}

vocabulary! {
    /// What the window does for the person at a step; message `app-action-<word>`.
    Action {
        /// Opens the portal in the person's own browser.
        OpenPortal,
        /// Opens a software token's file.
        OpenSoftwareToken,
        /// Makes a key pair on the token and writes a certificate request.
        CreateRequest,
        /// Puts an issued certificate on the token.
        ImportCertificate,
        /// Saves the certificate to a file, to be uploaded.
        ExportCertificate,
        /// Saves the public key to a file, to be uploaded.
        ExportPublicKey,
        /// Signs a sample on the token.
        TestSignature,
        /// Asks the portal whether it knows the certificate.
        VerifyRegistration,
        /// Prints the step and its papers.
        PrintSheet,
    }
}

vocabulary! {
    /// A condition that is looked at on the real token. `tamga-check` holds the rules.
    CheckName {
        /// The smart card service runs.
        ServiceRunning,
        /// A reader, or a token with a reader in it, is plugged in.
        ReaderPresent,
        /// A card lies in a reader, and it is no identity card.
        CardPresent,
        /// A module that works is installed for the card.
        DriverPresent,
        /// A module sees a token.
        TokenPresent,
        /// The token was set up.
        TokenInitialized,
        /// The PIN is set, not locked, and not on its last try.
        PinUsable,
        /// A software token is open.
        SoftwareTokenOpen,
        /// The token holds a certificate of a holder, not only of issuers.
        CertificatePresent,
        /// It is within its validity.
        CertificateValid,
        /// It carries the number in the field [`HOLDER_NUMBER`].
        CertificateHolder,
        /// It is a stamp or a personal signature, as the person's choice asks.
        CertificateRole,
        /// Its key is of the kind and size that portals take.
        KeyKind,
        /// Its key may make digital signatures.
        KeyUsage,
        /// The key that belongs to it lies on the same token.
        KeyOnToken,
        /// Its validity was not cut short of the term that was paid for.
        TermComplete,
    }
}

vocabulary! {
    /// How a person is reached; message `app-help-<word>`.
    HelpKind {
        /// By telephone.
        Phone,
        /// By going there.
        Office,
        /// On a site.
        Web,
    }
}

vocabulary! {
    /// What a waiting time counts; message `app-wait-<word>`.
    WaitUnit {
        /// 60 seconds.
        Minute,
        /// 60 minutes.
        Hour,
        /// A calendar day.
        Day,
        /// A day on which offices are open.
        WorkingDay,
    }
}

vocabulary! {
    /// Money, as ISO 4217 in lower case; all three are written without decimals.
    Currency {
        /// Iranian rial.
        Irr,
        /// Vietnamese đồng.
        Vnd,
        /// Mongolian tögrög.
        Mnt,
    }
}

vocabulary! {
    /// How sure we are; message `app-confidence-<word>`.
    Confidence {
        /// An official document or an official program.
        High,
        /// One good independent source, or several weak ones.
        Medium,
        /// A single weak source.
        Low,
    }
}
