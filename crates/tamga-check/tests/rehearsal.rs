//! Every guide can be rehearsed to its end on a practice token, and on nothing real.

use std::collections::BTreeMap;

use tamga_card::practice::{self, Holder, Profile};
use tamga_card::{Inventory, ServiceState};
use tamga_check::{Error, Facts, Problem, run};
use tamga_guide::{CheckName, Country, Guide, GuideToken, HOLDER_NUMBER, guides};
use tamga_x509::UnixTime;

const NOW: i64 = 1_796_083_200; // 2026-12-01

/// The holders that a guide of this country may be rehearsed as.
fn profiles(country: Option<Country>) -> &'static [Profile] {
    match country {
        Some(Country::Ir) => &[Profile::IranStamp, Profile::IranSign],
        Some(Country::Vn) => &[Profile::Vietnam],
        Some(Country::Mn) => &[Profile::Mongolia],
        None => &Profile::ALL,
    }
}

fn role(profile: Profile) -> Option<tamga_guide::GuideRole> {
    match profile {
        Profile::IranStamp => Some(tamga_guide::GuideRole::Stamp),
        Profile::IranSign => Some(tamga_guide::GuideRole::Sign),
        Profile::Vietnam | Profile::Mongolia => None,
    }
}

/// The practice hardware or file that belongs to the guide.
fn rehearsal(guide: &Guide, holder: &Holder) -> Inventory {
    let folder = tempfile::tempdir().expect("a folder for the practice token");
    let path = practice::make(folder.path(), holder, NOW).expect("a practice token");
    let token = practice::open(&path).expect("a practice token opens");
    match guide.token {
        Some(GuideToken::Software) => practice::software_inventory(&path, Some(token)),
        _ => practice::inventory(Some(token)),
    }
}

fn checks(guide: &Guide) -> impl Iterator<Item = CheckName> {
    guide
        .steps
        .iter()
        .flat_map(|step| step.checks.iter().copied())
}

#[test]
fn every_check_of_every_guide_passes_in_rehearsal() {
    for guide in guides() {
        for profile in profiles(guide.country) {
            let holder = Holder::example(*profile);
            let inventory = rehearsal(guide, &holder);
            let fields = BTreeMap::from([(HOLDER_NUMBER.to_owned(), holder.number)]);
            let facts = Facts {
                role: role(*profile),
                ..Facts::of_case(guide, &[], &inventory, &fields, true, UnixTime(NOW))
            };
            for check in checks(guide) {
                let proof = run(check, &facts);
                assert!(proof.is_ok(), "{}: {check:?} {proof:?}", guide.id);
            }
        }
    }
}

#[test]
fn a_practice_token_passes_no_real_case() {
    for guide in guides() {
        let holder = Holder::example(profiles(guide.country)[0]);
        let inventory = rehearsal(guide, &holder);
        let fields = BTreeMap::from([(HOLDER_NUMBER.to_owned(), holder.number)]);
        let facts = Facts::of_case(guide, &[], &inventory, &fields, false, UnixTime(NOW));
        for check in checks(guide).filter(|check| *check != CheckName::ServiceRunning) {
            let expected = Err(Problem::Check(Error::PracticeOnly));
            assert_eq!(run(check, &facts), expected, "{}: {check:?}", guide.id);
        }
    }
}

#[test]
fn an_empty_practice_reader_is_a_reader_without_a_card() {
    let inventory = practice::inventory(None);
    assert_eq!(inventory.service, ServiceState::Running);
    let fields = BTreeMap::new();
    let facts = Facts {
        practice: true,
        ..Facts::of_hardware(&inventory, &fields, UnixTime(NOW))
    };
    let expected = Err(Problem::Check(Error::NoCard { readers: 1 }));
    assert_eq!(run(CheckName::CardPresent, &facts), expected);
    assert_eq!(run(CheckName::CertificateValid, &facts), expected);
}
