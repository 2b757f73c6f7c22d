//! Every national profile, written by `openssl` with our own names, gives its holder.

use tamga_x509::NumberKind::{IrLegalId, MnCompanyRegister, VnCitizenId, VnTaxCode};
use tamga_x509::{Country, NumberKind, Role, parse};

use crate::workshop::{EC, IRAN, MONGOLIA, VIETNAM, Workshop};

struct Expected<'a> {
    country: Country,
    name: &'a str,
    numbers: &'a [(NumberKind, &'a str)],
    role: Option<Role>,
}

#[track_caller]
fn check(subject: &str, expected: &Expected<'_>) {
    let der = Workshop::new().certificate(subject, "", EC);
    let holder = parse(&der).unwrap().holder;
    let numbers = holder.numbers.iter().map(|n| (n.kind, n.value.as_str()));
    assert_eq!(holder.country, Some(expected.country));
    assert_eq!(holder.name, expected.name);
    assert_eq!(numbers.collect::<Vec<_>>(), expected.numbers);
    assert_eq!(holder.role, expected.role);
}

#[test]
fn an_iranian_seal_names_its_company() {
    check(
        IRAN,
        &Expected {
            country: Country::Ir,
            name: "Sherkat Nemune",
            numbers: &[(IrLegalId, "14012345679")],
            role: Some(Role::Stamp),
        },
    );
}

#[test]
fn a_vietnamese_certificate_gives_back_the_zero_its_issuer_lost() {
    check(
        VIETNAM,
        &Expected {
            country: Country::Vn,
            name: "CÔNG TY TNHH \"THỬ NGHIỆM\", HÀ NỘI",
            numbers: &[(VnCitizenId, "079099000001"), (VnTaxCode, "0101686738-012")],
            role: None,
        },
    );
}

#[test]
fn a_mongolian_certificate_names_its_company() {
    check(
        MONGOLIA,
        &Expected {
            country: Country::Mn,
            name: "Өвөр Туршилт ХХК",
            numbers: &[(MnCompanyRegister, "0123456")],
            role: None,
        },
    );
}

#[test]
fn numbers_in_one_rdn_with_others_are_found() {
    let subject = "C = VN\nCN = Thử\n+0.UID = MNS:1012345\n+1.UID = MST:0123456787\n";
    let holder = parse(&Workshop::new().certificate(subject, "", EC))
        .unwrap()
        .holder;
    assert_eq!(holder.numbers.len(), 2);
    assert!(holder.has_number(Some(VnTaxCode), "0123456787"));
    assert!(holder.has_number(Some(NumberKind::VnBudgetUnit), "1012345"));
}

#[test]
fn only_the_practice_issuer_makes_practice_certificates() {
    #[track_caller]
    fn check(subject: &str, practice: bool) {
        let der = Workshop::new().certificate(subject, "", EC);
        assert_eq!(parse(&der).unwrap().practice, practice);
    }
    check("O = Tamga Practice\nCN = Practice issuer\n", true);
    check("O = Somebody\nCN = Tamga Practice\n", false);
}

#[test]
fn a_hostile_subject_cannot_reorder_the_screen() {
    let subject =
        "CN = Ali \u{202E}naga\u{2066}\u{200F} [Stamp]\nserialNumber = 14012345679\nC = IR\n";
    let der = Workshop::new().certificate(subject, "", EC);
    let certificate = parse(&der).unwrap();
    assert_eq!(certificate.holder.name, "Ali \u{FFFD}naga\u{FFFD}");
    assert_eq!(certificate.holder.role, Some(Role::Stamp));
}
