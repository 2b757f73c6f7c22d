//! What a guide is: its steps, and everything a step can say.
//!
//! The shapes of `guides/*.toml` and, in camelCase, of the wire to the window. All structs are
//! flat, so that a mistake in a file is shown where it stands. Sentences are absent: each id
//! here derives the id of a Fluent message, see [`message_ids`](crate::message_ids).

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::field::FieldKind;
use crate::vocabulary::{
    Action, Actor, CheckName, Confidence, Country, Currency, GuideKind, GuideRole, GuideToken,
    HelpKind, Place, SignIn, WaitUnit,
};

/// The field id whose value a certificate must carry as its holder's number.
pub const HOLDER_NUMBER: &str = "holder-number";

/// The field id of the last day that was paid for, which a certificate may fall short of.
pub const CONTRACT_END: &str = "contract-end";

/// The field id of the serial number of the certificate to be renewed, as noted on its token.
pub const OLD_SERIAL: &str = "old-serial";

/// The field id of its last day, `YYYY-MM-DD`.
pub const OLD_END: &str = "old-end";

/// The fields of a step that watches a paper certificate: its number, its scopes, its last day.
pub const WATCHED_FIELDS: [&str; 3] = ["document-number", "document-scopes", "document-end"];

/// The choice that stands for a step's `otherwise`: the detour was taken.
pub const OTHERWISE: &str = "otherwise";

/// One procedure, from its first step to its last.
///
/// The first step in the file is where a case begins; the last is where it ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
    /// Its common name or organisation, in any spelling it has in certificates; what
    /// [`CheckName::CertificateIssuer`] compares.
    #[serde(default)]
    pub issuer_names: Vec<String>,
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
    /// Earlier steps whose fields are looked over here, and copied one by one.
    #[serde(default)]
    pub copies: Vec<String>,
    /// Papers to bring or print.
    #[serde(default)]
    pub documents: Vec<Document>,
    /// How long until the next step can work; message `guide-<guide>-<step>-wait` says what then.
    pub wait: Option<Wait>,
    /// What it costs.
    #[serde(default)]
    pub cost: Vec<Cost>,
    /// Whether the lines of `cost` are paid together; otherwise they are examples.
    #[serde(default)]
    pub total: bool,
    /// Where the money goes.
    pub payment: Option<Payment>,
    /// Id in `portals.toml` of the site that knows the certificate once this step is done.
    pub registers: Option<String>,
    /// What that site is signed in to with.
    pub sign_in: Option<SignIn>,
    /// Other guides that answer a question of this step, or come after it.
    #[serde(default)]
    pub see: Vec<String>,
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Field {
    /// The same id in two steps is the same value, even where a company's step and a person's
    /// ask it with different kinds. Two ids have a meaning for checks:
    /// [`HOLDER_NUMBER`] and [`CONTRACT_END`].
    pub id: String,
    /// What it must look like.
    pub kind: FieldKind,
    /// Whether the form refuses to go on without it.
    #[serde(default)]
    pub required: bool,
    /// The form's own word for it, never translated.
    pub label: Option<String>,
    /// What the form lets choose between, in its own words; for [`FieldKind::Option`].
    #[serde(default)]
    pub options: Vec<String>,
}

/// A paper; message `document-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "GuideDocument", export_to = "types.ts")
)]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Wait {
    /// Shortest, in units.
    pub least: Option<u16>,
    /// Longest, in units; `None` when nobody says.
    pub most: Option<u16>,
    /// What `least` and `most` count.
    pub unit: WaitUnit,
}

/// An account to pay to, in the bank's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Payment {
    /// Who is paid.
    pub recipient: String,
    /// Name of the bank.
    pub bank: String,
    /// Number of the account.
    pub account: String,
    /// Id of the field whose value must be the whole note of the transfer.
    pub note: Option<String>,
}

/// An amount to pay; message `guide-<guide>-<step>-cost-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
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
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Portal {
    /// Unique in `portals.toml`.
    pub id: String,
    /// Always `https`.
    pub url: String,
    /// Language of the site, BCP 47.
    pub lang: String,
}
