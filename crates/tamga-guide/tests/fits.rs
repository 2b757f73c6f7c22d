//! A guide can be begun for those whose number it asks, in the country they are known in.

use tamga_guide::{Country, fits, guides};

/// Ids of the guides that fit, without the country in front.
#[track_caller]
fn check(number: &str, countries: &[Country], expected: &[&str]) {
    let fitting = guides()
        .iter()
        .filter(|guide| fits(guide, number, countries));
    let ids: Vec<&str> = fitting.map(|guide| guide.id.as_str()).collect();
    assert_eq!(ids, expected, "{number} in {countries:?}");
}

/// Accreditation is of organisations, and its guides ask no number.
const OF_ORGANISATIONS: [&str; 9] = [
    "ir-accreditation-after",
    "ir-accreditation-branch",
    "ir-accreditation-coc",
    "ir-accreditation-excel",
    "ir-accreditation-papers",
    "ir-accreditation-register",
    "ir-accreditation-renew",
    "ir-accreditation-reply",
    "ir-accreditation-scope",
];
const OF_IRAN: [&str; 4] = [
    "ir-certificate-renew",
    "ir-moadian-register-hardware",
    "ir-moadian-register-software",
    "ir-token-obtain",
];
const OF_MONGOLIA: [&str; 3] = [
    "mn-certificate-renew",
    "mn-certificate-revoke",
    "mn-monpass-obtain",
];
const OF_VIETNAM: [&str; 3] = [
    "vn-certificate-renew",
    "vn-reregister",
    "vn-viettel-compensate",
];

#[test]
fn a_number_fits_the_guides_of_its_own_country_that_ask_it() {
    let all: Vec<&str> = OF_ORGANISATIONS.into_iter().chain(OF_IRAN).collect();
    check("14012345679", &[Country::Ir], &all);
    check("0123456787", &[Country::Vn], &OF_VIETNAM);
    check("5012345", &[Country::Mn], &OF_MONGOLIA);
    check("14012345679", &[Country::Vn], &[]);
}

#[test]
fn a_person_is_not_offered_what_only_organisations_have() {
    check("0012345679", &[Country::Ir], &OF_IRAN);
}

#[test]
fn where_no_country_is_known_the_number_tells() {
    check("14012345679", &[], &OF_IRAN);
    check("0123456787", &[], &OF_VIETNAM);
    check("5012345", &[], &[]);
}
