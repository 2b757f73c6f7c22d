//! The tables of numbers are whole, and only grow.

use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};
use strum::VariantNames;
use tamga_diagnosis::{causes, places};

fn ids<E: VariantNames>(area: &str) -> Vec<String> {
    let codes = E::VARIANTS.iter();
    codes.map(|code| format!("{area}-{code}")).collect()
}

#[test]
fn every_error_of_every_area_has_its_number() {
    let all = [
        ids::<tamga_card::Error>("card"),
        ids::<tamga_check::Error>("check"),
        ids::<tamga_x509::Error>("x509"),
        ids::<tamga_net::Error>("net"),
        ids::<tamga_diagnosis::Error>("diagnosis"),
        ids::<tamga_keys::Mismatch>("keys"),
        ids::<tamga_net::moadian::MoadianCode>("moadian"),
        ids::<tamga_net::moadian::Finding>("moadian"),
    ];
    let known: BTreeSet<_> = causes().iter().map(|cause| &cause.id).collect();
    assert_eq!(known.len(), causes().len(), "a cause has two numbers");
    let without: Vec<_> = all
        .iter()
        .flatten()
        .filter(|id| !known.contains(id))
        .collect();
    assert!(without.is_empty(), "causes without a number: {without:?}");
}

#[test]
fn every_step_of_every_guide_has_its_number() {
    let known: BTreeSet<_> = places().iter().map(|it| (&it.guide, &it.step)).collect();
    assert_eq!(known.len(), places().len(), "a place has two numbers");
    let steps = tamga_guide::guides().iter();
    let steps = steps.flat_map(|guide| guide.steps.iter().map(move |step| (&guide.id, &step.id)));
    let without: Vec<_> = steps.filter(|place| !known.contains(place)).collect();
    assert!(without.is_empty(), "steps without a number: {without:?}");
}

/// What was published once stays: codes of old apps refer to it.
#[test]
fn what_has_a_number_keeps_it() {
    #[track_caller]
    fn check<'a>(published: impl Iterator<Item = &'a str>, digest: &str) {
        let lines: Vec<_> = published.collect();
        assert_eq!(hex::encode(Sha256::digest(lines.join("\n"))), digest);
    }
    let place: Vec<_> = places()
        .iter()
        .map(|it| format!("{}/{}", it.guide, it.step))
        .collect();
    check(
        place.iter().map(String::as_str).take(525),
        "8d65c9501cc0d9b836829f8bc532d15b790e3fb8b75dab07071ac97cd51cfbd2",
    );
    check(
        causes().iter().map(|cause| cause.id.as_str()).take(256),
        "011db4db496bf7096b790aa9f2b6325aaacadad3be4533e6fbea2409cdbca25d",
    );
}
