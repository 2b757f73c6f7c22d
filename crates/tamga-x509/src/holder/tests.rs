//! Subjects of every national profile, and of none, give the holder a person would name.

use super::*;
use crate::Attribute;

/// A name from `short=value` lines.
fn name(lines: &[&str]) -> Name {
    let attribute = |line: &&str| {
        let (short, value) = line.split_once('=').unwrap();
        let oid = match short {
            "CN" => "2.5.4.3",
            "SN" => "2.5.4.4",
            "serialNumber" => "2.5.4.5",
            "C" => "2.5.4.6",
            "O" => "2.5.4.10",
            "OU" => "2.5.4.11",
            "postalCode" => "2.5.4.17",
            "UID" => "0.9.2342.19200300.100.1.1",
            other => panic!("no OID for {other}"),
        };
        let attribute = Attribute::new(oid.into(), value.into());
        assert_eq!(attribute.short.as_deref(), Some(short));
        attribute
    };
    Name::new(lines.iter().map(attribute).collect())
}

fn holder(subject: &[&str]) -> Holder {
    Holder::read(&name(subject), &name(&["O=Somebody", "CN=Somebody CA"]))
}

#[track_caller]
fn check_number(subject: &[&str], kind: NumberKind, value: &str) {
    let value = value.to_owned();
    assert_eq!(holder(subject).numbers, [HolderNumber { kind, value }]);
}

#[test]
fn an_iranian_number_is_the_serial_number_of_the_subject() {
    use NumberKind::{IrLegalId, IrNationalCode, Unknown};
    check_number(
        &["C=IR", "serialNumber=0123456789"],
        IrNationalCode,
        "0123456789",
    );
    check_number(
        &["C=IR", "serialNumber=400000016"],
        IrNationalCode,
        "0400000016",
    );
    check_number(
        &["C=ir", "serialNumber= ۰۱۲۳۴۵۶۷۸۹ "],
        IrNationalCode,
        "0123456789",
    );
    check_number(
        &["C=IR", "serialNumber=14012345679"],
        IrLegalId,
        "14012345679",
    );
    check_number(&["C=IR", "serialNumber=12-34"], Unknown, "12-34");
    assert_eq!(holder(&["C=IR", "CN=x"]).numbers, []);
}

#[test]
fn an_iranian_common_name_ends_in_the_role() {
    #[track_caller]
    fn check(common_name: &str, name: &str, role: Option<Role>) {
        let holder = holder(&["C=IR", &format!("CN={common_name}")]);
        assert_eq!((holder.name.as_str(), holder.role), (name, role));
    }
    check(
        "Sherkat Nemune [Stamp]",
        "Sherkat Nemune",
        Some(Role::Stamp),
    );
    check(
        "Sherkat Nemune [stamp] ",
        "Sherkat Nemune",
        Some(Role::Stamp),
    );
    check("Ali Azmayeshi [Sign]", "Ali Azmayeshi", Some(Role::Sign));
    check("شرکت نمونه [Stamp]", "شرکت نمونه", Some(Role::Stamp));
    check("شرکت [Stamp] نمونه", "شرکت [Stamp] نمونه", None);
    check("نمونه", "نمونه", None);
    check("ن", "ن", None);
}

#[test]
fn vietnamese_numbers_are_known_by_prefix_never_by_position() {
    use NumberKind::{Unknown, VnBudgetUnit, VnCitizenId, VnIdentityCard, VnTaxCode};
    check_number(&["C=VN", "UID=MST:0123456787"], VnTaxCode, "0123456787");
    check_number(
        &["C=VN", "UID=MST:101686738-012"],
        VnTaxCode,
        "0101686738-012",
    );
    check_number(&["C=VN", "UID=mst: 123456787 "], VnTaxCode, "0123456787");
    check_number(
        &["C=VN", "UID=MST:0312345673001"],
        VnTaxCode,
        "0312345673-001",
    );
    check_number(&["C=VN", "UID=MST:079099000001"], VnTaxCode, "079099000001");
    check_number(
        &["C=VN", "UID=CCCD:1099000001"],
        VnCitizenId,
        "001099000001",
    );
    check_number(&["C=VN", "UID=CMND:012345678"], VnIdentityCard, "012345678");
    check_number(&["C=VN", "UID=CMND:12345678"], VnIdentityCard, "012345678");
    check_number(&["C=VN", "UID=MNS:1012345"], VnBudgetUnit, "1012345");
    check_number(&["C=VN", "UID=HC:B1234567"], Unknown, "HC:B1234567");
    let subject = [
        "UID=CCCD:079099000001",
        "C=VN",
        "CN=CÔNG TY \"THỬ\", HN",
        "UID=MST:0123456787",
    ];
    let kinds = holder(&subject)
        .numbers
        .into_iter()
        .map(|number| number.kind);
    assert_eq!(kinds.collect::<Vec<_>>(), [VnCitizenId, VnTaxCode]);
}

#[test]
fn mongolian_numbers_are_known_by_their_form() {
    use NumberKind::{MnCompanyRegister, MnRegister, Unknown};
    check_number(
        &["C=MN", "serialNumber=УБ03231234"],
        MnRegister,
        "УБ03231234",
    );
    check_number(&["C=MN", "CN=аа99010112"], MnRegister, "АА99010112");
    check_number(&["C=MN", "UID=AA99010112"], MnRegister, "АА99010112");
    check_number(&["C=MN", "OU=0123456"], MnCompanyRegister, "0123456");
    check_number(&["C=MN", "serialNumber=17"], Unknown, "17");
    assert_eq!(
        holder(&["C=MN", "postalCode=1234567", "CN=Туршилт ХХК"]).numbers,
        []
    );
}

#[test]
fn a_country_comes_from_attributes_and_forms_never_from_a_brand() {
    #[track_caller]
    fn check(subject: &[&str], issuer: &[&str], country: Option<Country>) {
        let holder = Holder::read(&name(subject), &name(issuer));
        assert_eq!(holder.country, country);
    }
    check(&["C=VN"], &["C=IR"], Some(Country::Vn));
    check(&["C=DE", "UID=MST:0123456787"], &["C=VN"], None);
    check(
        &["CN=x", "UID=MST:0123456787"],
        &["C=IR"],
        Some(Country::Vn),
    );
    check(
        &["CN=x [Stamp]", "serialNumber=14012345679"],
        &[],
        Some(Country::Ir),
    );
    check(&["CN=x [Stamp]"], &[], None);
    check(&["CN=x", "serialNumber=АА99010112"], &[], Some(Country::Mn));
    check(&["CN=x"], &["C=MN"], Some(Country::Mn));
    check(&["CN=x"], &["O=Viettel Group", "CN=MonPass"], None);
}

#[test]
fn a_number_is_recognized_in_any_spelling() {
    #[track_caller]
    fn check(subject: &[&str], kind: Option<NumberKind>, value: &str, has: bool) {
        assert_eq!(holder(subject).has_number(kind, value), has, "{value}");
    }
    for letter in ["У", "Ү", "Y", "y"] {
        let typed = format!("{letter}Б03231234");
        check(&["C=MN", "serialNumber=ҮБ03231234"], None, &typed, true);
        check(&["C=MN", "serialNumber=УБ03231234"], None, &typed, true);
    }
    let branch = ["C=VN", "UID=MST:101686738-012"];
    check(&branch, None, "0101686738-012", true);
    check(&branch, None, "101686738-012", true);
    check(&branch, None, "0101686738012", true);
    check(&branch, Some(NumberKind::VnTaxCode), "0101686738-012", true);
    check(
        &branch,
        Some(NumberKind::VnCitizenId),
        "0101686738-012",
        false,
    );
    check(&branch, None, "0101686738", false);
    check(&branch, None, "", false);
    check(&branch, None, "0000", false);
    let person = ["C=IR", "serialNumber=0123456789"];
    check(&person, None, "۰۱۲۳۴۵۶۷۸۹", true);
    check(&person, None, "٠١٢٣٤٥٦٧٨٩", true);
    check(&person, None, "123456789", true);
    check(&person, None, "0123456780", false);
    check(&["C=MN", "UID=УВ99010112"], None, "УB99010112", true);
    check(&["C=DE", "serialNumber=AB-12"], None, "ab12", true);
}

#[test]
fn a_subject_without_a_common_name_is_called_something() {
    #[track_caller]
    fn check(subject: &[&str], name: &str) {
        assert_eq!(holder(subject).name, name);
    }
    check(&["C=VN", "OU=Phòng", "O=Công ty"], "Công ty");
    check(&["C=VN", "CN= "], "");
    check(&["C=IR", "CN=[Stamp]", "O=Sherkat"], "Sherkat");
    check(&["C=VN", "UID=MST:0123456787"], "MST:0123456787");
    check(&["C=VN"], "");
    check(&[], "");
}
