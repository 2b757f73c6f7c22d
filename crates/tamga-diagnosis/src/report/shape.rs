//! The tables of a report. Nothing here can hold a name: texts are pseudonyms or listed words.

use serde::{Deserialize, Serialize};
use tamga_card::machine::Architecture;
use tamga_card::{JavaPlace, ModuleOrigin, Sandbox, ServiceState, SystemKind, TokenKind};
use tamga_check::Part;
use tamga_guide::{Country, GuideRole, GuideToken};
use tamga_net::AgentState;
use tamga_x509::chain::{End, LinkFault};
use tamga_x509::{KeyUsage, NumberKind, Role};

/// Declares tables: every field may be missing, none may be added.
macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
            #[serde(rename_all = "kebab-case", deny_unknown_fields)]
            pub(super) struct $name {
                $(
                    $(#[$field_doc])*
                    #[serde(default = "no", skip_serializing_if = "is_no")]
                    pub(super) $field: $type,
                )+
            }
        )+
    };
}

/// What a field is when it is not written: nothing, false, zero or none.
trait No {
    fn no() -> Self;
    fn is_no(&self) -> bool;
}

fn no<T: No>() -> T {
    T::no()
}

fn is_no<T: No>(value: &T) -> bool {
    value.is_no()
}

impl<T> No for Option<T> {
    fn no() -> Self {
        None
    }
    fn is_no(&self) -> bool {
        self.is_none()
    }
}

impl<T> No for Vec<T> {
    fn no() -> Self {
        vec![]
    }
    fn is_no(&self) -> bool {
        self.is_empty()
    }
}

impl No for bool {
    fn no() -> Self {
        false
    }
    fn is_no(&self) -> bool {
        !self
    }
}

impl No for u32 {
    fn no() -> Self {
        0
    }
    fn is_no(&self) -> bool {
        *self == 0
    }
}

/// The whole report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Report {
    /// The version of the form.
    pub(super) tamga_report: u32,
    /// When, in seconds since 1970.
    pub(super) at: i64,
    /// What was found, for whoever reads the report; nothing is read from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) cause: Option<String>,
    /// The broken link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) part: Option<Part>,
    pub(super) service: ServiceState,
    /// Things left out because they decide nothing and there was no room.
    #[serde(default, skip_serializing_if = "is_no")]
    pub(super) left_out: u32,
    pub(super) computer: Computer,
    pub(super) wanted: Wanted,
    pub(super) told: Told,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) usb: Vec<Usb>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) reader: Vec<Reader>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) module: Vec<Module>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) slot: Vec<Slot>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) file: Vec<File>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) token: Vec<Token>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) certificate: Vec<Certificate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) key: Vec<Key>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) vouched: Vec<Vouched>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) agent: Vec<Agent>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) asked: Vec<Asked>,
}

/// `[computer]`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Computer {
    pub(super) system: SystemKind,
    pub(super) architecture: Architecture,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) sandbox: Option<Sandbox>,
    #[serde(default, skip_serializing_if = "is_no")]
    pub(super) remote: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reader_driver: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) programs: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) java: Option<Java>,
}

/// `[computer.java]`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Java {
    pub(super) major: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) architecture: Option<Architecture>,
    pub(super) place: JavaPlace,
}

tables! {
    /// `[wanted]`
    Wanted {
        guide: Option<String>,
        step: Option<String>,
        portal: Option<String>,
        country: Option<Country>,
        token: Option<GuideToken>,
        role: Option<GuideRole>,
        agents: Vec<String>,
        java_least: Option<u32>,
        java_most: Option<u32>,
        practice: bool,
    }

    /// `[told]`: what the person said, without saying it.
    Told {
        /// Which number it is; 0 for one that no certificate carries.
        number: Option<u32>,
        contract_end: Option<String>,
        /// Which serial number it is; 0 for one that no certificate has.
        old_serial: Option<u32>,
        old_end: Option<String>,
    }

    /// `[[usb]]`
    Usb {
        vendor: u32,
        product: u32,
        smart_card: bool,
        allowed: Option<bool>,
        claimed_by: Option<String>,
    }

    /// `[[reader]]`, numbered from 1 in this order.
    Reader {
        /// Whether a card lies in it.
        card: bool,
        /// Ids of what the card may be.
        products: Vec<String>,
        /// Answer to reset of a card that is not known, in hexadecimal.
        atr: Option<String>,
        in_use: bool,
        practice: bool,
        fault: Option<tamga_card::Error>,
    }

    /// `[[module]]`, numbered from 1 in this order.
    Module {
        /// Its file name, if it is a known one.
        file: Option<String>,
        origin: Option<ModuleOrigin>,
        /// Whether it ever said anything of itself.
        answered: bool,
        reading: bool,
        fault: Option<tamga_card::Error>,
    }

    /// `[[slot]]`, numbered from 1 in this order.
    Slot {
        module: u32,
        /// The reader it is named after; 0 for none.
        reader: u32,
        fault: Option<tamga_card::Error>,
    }

    /// `[[file]]`: a software token, numbered from 1 in this order.
    File {
        /// Whether it was chosen; always true, so that the table is never empty.
        chosen: bool,
        fault: Option<tamga_card::Error>,
    }

    /// `[[token]]`, in a slot or in a file.
    Token {
        /// Which one it is; the same number is the same token. 0 for one without a serial number.
        token: u32,
        slot: u32,
        file: u32,
        kind: Option<TokenKind>,
        initialized: bool,
        login_required: bool,
        protected_path: bool,
        pin_set: bool,
        pin_count_low: bool,
        pin_final_try: bool,
        pin_locked: bool,
        pin_to_be_changed: bool,
        skipped: u32,
    }

    /// `[[certificate]]` on a token.
    Certificate {
        /// Which one it is; the same number is the same certificate.
        certificate: u32,
        /// The token it lies on, by its place in the list, from 1.
        on: u32,
        /// Which `CKA_ID` it has; 0 for none.
        id: u32,
        /// Why it cannot be read; everything below is missing then.
        damaged: Option<tamga_x509::Error>,
        subject: u32,
        issuer: u32,
        /// The issuer's name, if a guide knows it.
        issued_by: Option<String>,
        serial: u32,
        not_before: Option<i64>,
        not_after: Option<i64>,
        /// Which key it is about.
        key: u32,
        /// `rsa-2048`, `ec-P-256` or `other`.
        key_kind: Option<String>,
        key_usage: Vec<KeyUsage>,
        is_ca: bool,
        practice: bool,
        country: Option<tamga_x509::Country>,
        role: Option<Role>,
        /// Which numbers its holder has, and from which registers.
        numbers: Vec<u32>,
        number_kinds: Vec<NumberKind>,
    }

    /// `[[key]]` on a token.
    Key {
        key: u32,
        /// The token it lies on, by its place in the list, from 1.
        on: u32,
        id: u32,
        /// Of a key that belongs to no certificate.
        key_kind: Option<String>,
        private_here: Option<bool>,
    }

    /// `[[vouched]]`
    Vouched {
        certificate: u32,
        end: Option<End>,
        issuer: Vec<Issuer>,
        revocation: Option<tamga_net::Status>,
    }

    /// `[[vouched.issuer]]`
    Issuer {
        not_before: Option<i64>,
        not_after: Option<i64>,
        faults: Vec<LinkFault>,
    }

    /// `[[agent]]`
    Agent {
        agent: Option<String>,
        state: Option<AgentState>,
    }

    /// `[[asked]]`
    Asked {
        portal: Option<String>,
        proxy: bool,
        skew_seconds: Option<i64>,
        milliseconds: u32,
        fault: Option<tamga_net::Error>,
    }
}
