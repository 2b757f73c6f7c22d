//! The few facts that decide, in as few steps as an agent needs to tell them apart.

use serde::Serialize;
use strum::VariantArray;
use tamga_card::{Inventory, Module, ServiceState, SystemKind};
use tamga_check::run;
use tamga_guide::CheckName;
use tamga_x509::UnixTime;

use crate::Recorded;

/// What the caller's computer shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "CallSeen", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct Seen {
    /// The system; message `call-system-<word>`.
    pub system: SystemKind,
    /// The card service; message `call-service-<word>`.
    pub service: ServiceState,
    /// Readers and cards; message `call-readers-<word>`.
    pub readers: ReadersSeen,
    /// Modules; message `call-module-<word>`.
    pub module: ModuleSeen,
    /// The certificate; message `call-days-<word>`.
    pub days: DaysLeft,
}

/// Declares a scale: its steps are numbered in this order for ever.
macro_rules! scale {
    ($(#[$doc:meta])* $name:ident as $ts:literal { $($(#[$variant_doc:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[derive(strum::VariantArray, strum::VariantNames, strum::IntoStaticStr)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = $ts, export_to = "types.ts"))]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }
    };
}

scale! {
    /// Readers and cards.
    ReadersSeen as "CallReaders" {
        /// No reader.
        None,
        /// Readers, and no card in any.
        Empty,
        /// One card.
        OneCard,
        /// Several cards.
        SeveralCards,
    }
}

scale! {
    /// Modules.
    ModuleSeen as "CallModule" {
        /// None is installed.
        None,
        /// Those that are installed fail.
        Failing,
        /// They work, and show no token.
        WithoutToken,
        /// One shows a token.
        WithToken,
    }
}

scale! {
    /// How long the certificate is still valid.
    DaysLeft as "CallDays" {
        /// There is none.
        NoCertificate,
        /// It is over.
        Expired,
        /// It begins later.
        NotYetValid,
        /// At most a week.
        Week,
        /// At most 30 days.
        Month,
        /// At most 90 days.
        Quarter,
        /// Longer.
        Longer,
    }
}

const SYSTEMS: [SystemKind; 4] = [
    SystemKind::Windows,
    SystemKind::Linux,
    SystemKind::Macos,
    SystemKind::Mobile,
];

const SERVICES: [ServiceState; 6] = [
    ServiceState::Running,
    ServiceState::Stopped,
    ServiceState::NotInstalled,
    ServiceState::Disabled,
    ServiceState::Refused,
    ServiceState::Hidden,
];

/// How many there are of each, from the lowest digit.
const RADICES: [u64; 5] = [4, 6, 4, 4, 7];

/// How many combinations there are.
pub(super) const NUMBERS: u64 = RADICES[0] * RADICES[1] * RADICES[2] * RADICES[3] * RADICES[4];

impl Seen {
    /// What was recorded, in these steps.
    #[must_use]
    pub fn of(recorded: &Recorded) -> Self {
        Self {
            system: recorded.computer.machine.system,
            service: recorded.inventory.service,
            readers: readers(&recorded.inventory),
            module: modules(&recorded.inventory),
            days: days(recorded),
        }
    }

    /// Every combination there is; to test with.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..NUMBERS).filter_map(Self::from_number)
    }

    pub(super) fn number(self) -> u64 {
        let digits = [
            at(&SYSTEMS, self.system),
            at(&SERVICES, self.service),
            at(ReadersSeen::VARIANTS, self.readers),
            at(ModuleSeen::VARIANTS, self.module),
            at(DaysLeft::VARIANTS, self.days),
        ];
        let places = digits.into_iter().zip(RADICES).rev();
        places.fold(0, |number, (digit, radix)| number * radix + digit)
    }

    /// `None` for a number that is no combination.
    pub(super) fn from_number(mut number: u64) -> Option<Self> {
        let mut digits = [0; RADICES.len()];
        for (digit, radix) in digits.iter_mut().zip(RADICES) {
            *digit = usize::try_from(number % radix).ok()?;
            number /= radix;
        }
        (number == 0).then_some(())?;
        Some(Self {
            system: *SYSTEMS.get(digits[0])?,
            service: *SERVICES.get(digits[1])?,
            readers: *ReadersSeen::VARIANTS.get(digits[2])?,
            module: *ModuleSeen::VARIANTS.get(digits[3])?,
            days: *DaysLeft::VARIANTS.get(digits[4])?,
        })
    }
}

fn at<T: PartialEq>(scale: &[T], step: T) -> u64 {
    let at = scale.iter().position(|known| *known == step);
    at.expect("a scale has all its steps") as u64
}

fn readers(inventory: &Inventory) -> ReadersSeen {
    let cards = inventory
        .readers
        .iter()
        .filter(|reader| reader.card.is_some());
    match (inventory.readers.len(), cards.count()) {
        (0, _) => ReadersSeen::None,
        (_, 0) => ReadersSeen::Empty,
        (_, 1) => ReadersSeen::OneCard,
        _ => ReadersSeen::SeveralCards,
    }
}

fn modules(inventory: &Inventory) -> ModuleSeen {
    let modules = &inventory.modules;
    let has_token = |module: &Module| module.slots.iter().any(|slot| slot.token.is_some());
    match () {
        () if modules.is_empty() => ModuleSeen::None,
        () if modules.iter().any(has_token) => ModuleSeen::WithToken,
        () if modules.iter().all(|module| module.fault.is_some()) => ModuleSeen::Failing,
        () => ModuleSeen::WithoutToken,
    }
}

/// Of the certificate that the checks are about.
fn days(recorded: &Recorded) -> DaysLeft {
    let facts = recorded.facts();
    let proof = run(CheckName::CertificatePresent, &facts).ok();
    let sha256 = proof.and_then(|proof| proof.certificate_sha256);
    let held = tamga_check::held(&recorded.inventory, recorded.at);
    let own = held
        .iter()
        .find(|held| Some(&held.certificate.sha256) == sha256.as_ref());
    let Some(validity) = own.map(|held| held.certificate.validity) else {
        return DaysLeft::NoCertificate;
    };
    bucket(validity, recorded.at)
}

fn bucket(validity: tamga_x509::Validity, now: UnixTime) -> DaysLeft {
    match validity.days_left(now) {
        _ if now < validity.not_before => DaysLeft::NotYetValid,
        ..0 => DaysLeft::Expired,
        0..=7 => DaysLeft::Week,
        8..=30 => DaysLeft::Month,
        31..=90 => DaysLeft::Quarter,
        _ => DaysLeft::Longer,
    }
}
