//! What a person types is folded, and told from what cannot be right.

use std::collections::BTreeMap;

use strum::VariantArray;
use tamga_guide::{Date, FieldFault, FieldKind, FieldVerdict, FieldWarning, check_field};

#[track_caller]
fn good(kind: FieldKind, typed: &str, canonical: &str) {
    let verdict = check_field(kind, typed);
    assert_eq!((verdict.fault, verdict.warning), (None, None), "{typed}");
    assert_eq!(verdict.canonical, canonical);
}

#[track_caller]
fn odd(kind: FieldKind, typed: &str, canonical: &str, warning: FieldWarning) {
    let verdict = check_field(kind, typed);
    assert_eq!(
        (verdict.fault, verdict.warning),
        (None, Some(warning)),
        "{typed}"
    );
    assert_eq!(verdict.canonical, canonical);
}

#[track_caller]
fn wrong(kind: FieldKind, typed: &str, fault: FieldFault) {
    let verdict = check_field(kind, typed);
    assert_eq!(
        (verdict.fault, verdict.warning),
        (Some(fault), None),
        "{typed}"
    );
}

fn length(found: u32) -> FieldFault {
    FieldFault::WrongLength { found }
}

fn character(character: &str) -> FieldFault {
    FieldFault::WrongCharacter {
        character: character.into(),
    }
}

#[test]
fn agrees_with_other_implementations_on_generated_values() {
    for kind in <FieldKind as VariantArray>::VARIANTS {
        let path = format!(
            "{}/tests/vectors/{}.jsonl",
            env!("CARGO_MANIFEST_DIR"),
            kind.word()
        );
        let vectors = std::fs::read_to_string(&path).expect(&path);
        let mut words = BTreeMap::new();
        for line in vectors.lines() {
            let [typed, expected, canonical]: [String; 3] = serde_json::from_str(line).unwrap();
            let verdict = check_field(*kind, &typed);
            assert_eq!(word(&verdict), expected, "{kind:?}: {line}");
            if verdict.fault.is_none() {
                assert_eq!(verdict.canonical, canonical, "{kind:?}: {line}");
            }
            *words.entry(expected).or_insert(0) += 1;
        }
        let good = words.remove("good").unwrap_or(0);
        let others: usize = words.values().sum();
        assert!(good >= 80 && others >= 80, "{kind:?}: {good}, {words:?}");
        assert!(good + others >= 1000, "{kind:?}: {} vectors", good + others);
    }
}

/// `good`, or the code of the fault or the warning.
fn word(verdict: &FieldVerdict) -> String {
    let said = match (&verdict.fault, &verdict.warning) {
        (Some(fault), _) => serde_json::to_value(fault),
        (None, Some(warning)) => serde_json::to_value(warning),
        (None, None) => return "good".into(),
    };
    let said = said.expect("it is plain data");
    said["code"].as_str().expect("it has a code").to_owned()
}

#[test]
fn national_codes_have_a_certain_check_digit() {
    let kind = FieldKind::IrNationalCode;
    for value in [
        "0123456789",
        "1234567891",
        "9876543210",
        "0012345679",
        "0400000016",
    ] {
        good(kind, value, value);
    }
    wrong(kind, "0123456780", FieldFault::CheckDigitWrong);
    wrong(kind, "1111111111", FieldFault::NeverGiven);
    wrong(kind, "1230000000", FieldFault::NeverGiven);
    wrong(kind, "1234567", length(7));
    wrong(kind, "12345678911", length(11));
    wrong(kind, "12345X7891", character("X"));
}

#[test]
fn zeros_that_a_spreadsheet_lost_are_put_back() {
    let added = |added| FieldWarning::ZerosAdded { added };
    odd(
        FieldKind::IrNationalCode,
        "12345679",
        "0012345679",
        added(2),
    );
    odd(
        FieldKind::IrNationalCode,
        "123456789",
        "0123456789",
        added(1),
    );
    odd(FieldKind::VnTaxCode, "100233488", "0100233488", added(1));
    odd(
        FieldKind::VnTaxCode,
        "314409058-002",
        "0314409058-002",
        added(1),
    );
    odd(FieldKind::MnCompanyRegister, "123456", "0123456", added(1));
}

#[test]
fn legal_ids_with_another_check_digit_only_warn() {
    let kind = FieldKind::IrLegalId;
    for value in ["10380284790", "14003778990", "12345678906", "14012345679"] {
        good(kind, value, value);
    }
    for value in ["10380284792", "10101234567"] {
        odd(kind, value, value, FieldWarning::CheckDigitDiffers);
    }
    wrong(kind, "11111111111", FieldFault::NeverGiven);
}

#[test]
fn a_taxpayer_is_a_person_or_a_company() {
    let kind = FieldKind::IrTaxpayerNumber;
    good(kind, "0123456789", "0123456789");
    good(kind, "14003778990", "14003778990");
    odd(kind, "123456789012", "123456789012", FieldWarning::Unusual);
    wrong(kind, "0123456780", FieldFault::CheckDigitWrong);
    wrong(kind, "1400377899012", length(13));
}

#[test]
fn economic_codes_are_a_legal_id_or_a_national_code_and_four_digits() {
    let kind = FieldKind::IrEconomicCode;
    good(kind, "14003778990", "14003778990");
    good(kind, "01234567890001", "01234567890001");
    odd(
        kind,
        "01234567800001",
        "01234567800001",
        FieldWarning::CheckDigitDiffers,
    );
    wrong(kind, "012345678900", length(12));
}

#[test]
fn memory_ids_are_six_capitals_and_digits() {
    good(FieldKind::IrMemoryId, "a1b2c3", "A1B2C3");
    good(FieldKind::IrMemoryId, "A۱B۲C۳", "A1B2C3");
    wrong(FieldKind::IrMemoryId, "A1B2C", length(5));
    wrong(FieldKind::IrMemoryId, "شB2C3D", character("ش"));
}

#[test]
fn invoice_numbers_end_in_a_digit_that_checks_the_rest() {
    let kind = FieldKind::IrInvoiceNumber;
    for value in [
        "DEF5GH0481F000000000C2",
        "DEF5GH0481F0000001FED8",
        "DEF5GH0481F009956F7211",
        "A1B2C304EA600000000015",
    ] {
        good(kind, value, value);
    }
    wrong(kind, "DEF5GH0481F000000000C3", FieldFault::CheckDigitWrong);
    wrong(kind, "DEF5GH0481F00000000XC2", FieldFault::CheckDigitWrong);
}

#[test]
fn postal_codes_warn_of_digits_they_do_not_have() {
    good(FieldKind::IrPostalCode, "۱۹۳۹۶-۱۴۱۱۱", "1939614111");
    odd(
        FieldKind::IrPostalCode,
        "1930614111",
        "1930614111",
        FieldWarning::Unusual,
    );
    wrong(FieldKind::IrPostalCode, "193961411", length(9));
}

#[test]
fn tax_codes_of_vietnam_are_never_refused_for_their_check_digit() {
    let kind = FieldKind::VnTaxCode;
    for value in [
        "0100233488",
        "0100112437",
        "0101360697",
        "0123456787",
        "0100000010",
        "0312345673",
    ] {
        good(kind, value, value);
    }
    good(kind, "0314409058-002", "0314409058-002");
    good(kind, "0314409058002", "0314409058-002");
    good(kind, "0314409058 – 002", "0314409058-002");
    good(kind, "001099012345", "001099012345");
    good(kind, "001-099-012-345", "001099012345");
    odd(
        kind,
        "0100233480",
        "0100233480",
        FieldWarning::CheckDigitDiffers,
    );
    odd(
        kind,
        "9876543210",
        "9876543210",
        FieldWarning::CheckDigitDiffers,
    );
    odd(
        kind,
        "0100233488-000",
        "0100233488-000",
        FieldWarning::Unusual,
    );
    odd(kind, "999099012345", "999099012345", FieldWarning::Unusual);
    wrong(kind, "01002334", length(8));
    wrong(kind, "MST:0100233488", character("M"));
}

#[test]
fn no_last_digit_makes_an_unassignable_tax_code_good() {
    for last in 0..10 {
        let value = format!("987654321{last}");
        odd(
            FieldKind::VnTaxCode,
            &value,
            &value,
            FieldWarning::CheckDigitDiffers,
        );
    }
}

#[test]
fn citizens_of_vietnam_have_a_province() {
    good(FieldKind::VnCitizenId, "001 099 012 345", "001099012345");
    odd(
        FieldKind::VnCitizenId,
        "000099012345",
        "000099012345",
        FieldWarning::Unusual,
    );
    wrong(FieldKind::VnCitizenId, "123456789", length(9));
}

#[test]
fn register_numbers_of_mongolia_are_cyrillic_and_hold_a_birthday() {
    let kind = FieldKind::MnRegister;
    good(kind, "АА99010112", "АА99010112");
    good(kind, "уб03231234", "УБ03231234");
    good(kind, "Өү 99 01 01 12", "ӨҮ99010112");
    good(kind, "АА04222912", "АА04222912"); // 29 February 2004
    odd(
        kind,
        "АА03222912",
        "АА03222912",
        FieldWarning::BirthdayUnlikely,
    );
    odd(
        kind,
        "АА99130112",
        "АА99130112",
        FieldWarning::BirthdayUnlikely,
    );
    odd(
        kind,
        "AA99010112",
        "АА99010112",
        FieldWarning::LettersReplaced,
    );
    wrong(kind, "QA99010112", character("Q"));
    wrong(kind, "1А99010112", character("1"));
    wrong(kind, "АА9901011", length(9));
    wrong(kind, "АА9901О112", character("О"));
}

#[test]
fn companies_of_mongolia_have_seven_digits() {
    good(FieldKind::MnCompanyRegister, "0123456", "0123456");
    wrong(FieldKind::MnCompanyRegister, "12345678", length(8));
}

#[test]
fn digits_of_every_keyboard_and_invisible_marks_are_folded() {
    let kind = FieldKind::IrNationalCode;
    good(kind, "۰۱۲۳۴۵۶۷۸۹", "0123456789");
    good(kind, "٠١٢٣٤٥٦٧٨٩", "0123456789");
    good(kind, "\u{200f}012-345 678\u{200c}9\u{202c}", "0123456789");
    good(kind, "\u{2066}۰۱۲۳۴۵۶۷۸۹\u{2069}", "0123456789");
    good(kind, "０１２３４５６７８９", "0123456789");
    good(FieldKind::MnCompanyRegister, "᠐᠑᠒᠓᠔᠕᠖", "0123456");
    good(FieldKind::Text, " علي كريمي\u{200f} ", "علی کریمی");
    good(FieldKind::Text, "می\u{200c}شود", "می\u{200c}شود");
}

#[test]
fn telephones_may_carry_their_country() {
    good(FieldKind::Phone, "+98 (21) 1527-000", "+98211527000");
    good(FieldKind::Phone, "۰۹۱۲۰۰۰۰۰۰۰", "09120000000");
    wrong(FieldKind::Phone, "1234", length(4));
    wrong(FieldKind::Phone, "09l2", character("l"));
}

#[test]
fn addresses_need_both_sides() {
    good(FieldKind::Email, " Name@Example.ORG ", "Name@example.org");
    odd(
        FieldKind::Email,
        "نام@example.org",
        "نام@example.org",
        FieldWarning::Unusual,
    );
    for typed in [
        "name",
        "@example.org",
        "name@",
        "name@org",
        "a@b@c.d",
        "name@.org",
    ] {
        wrong(FieldKind::Email, typed, FieldFault::NotAnAddress);
    }
}

#[test]
fn money_is_whole_and_may_be_grouped() {
    good(FieldKind::Money, "۲۸۰٬۰۰۰", "280000");
    good(FieldKind::Money, "88.000", "88000");
    good(FieldKind::Money, "1,234,567", "1234567");
    good(FieldKind::Money, "1 234 567", "1234567");
    good(FieldKind::Money, "000", "0");
    wrong(FieldKind::Money, "1.5", character("."));
    wrong(FieldKind::Money, ".500", character("."));
    wrong(FieldKind::Money, "1234,567", character(","));
    wrong(FieldKind::Money, "1,234.567", character(","));
    wrong(FieldKind::Money, "1.234.56", character("."));
    wrong(FieldKind::Money, "88k", character("k"));
    wrong(FieldKind::Money, "9999999999999999999", length(19));
}

#[test]
fn days_are_real_and_gregorian_at_last() {
    good(FieldKind::Date, "2026-11-23", "2026-11-23");
    good(FieldKind::Date, "13/05/2024", "2024-05-13");
    good(FieldKind::Date, "۲۰۲۴/۲/۲۹", "2024-02-29");
    good(FieldKind::Date, "1405/01/01", "2026-03-21");
    good(FieldKind::Date, "۱۴۰۵/۹/۲", "2026-11-23");
    good(FieldKind::Date, "30.12.1403", "2025-03-20");
    for typed in [
        "2023-02-29",
        "1404/12/30",
        "1405/07/31",
        "1299/12/29",
        "1500/01/01",
        "1899-12-31",
        "13/05/24",
        "05/09/02",
        "soon",
        "2024-13-01",
        "2024-+1-01",
        "2024-001-01",
    ] {
        wrong(FieldKind::Date, typed, FieldFault::NoSuchDay);
    }
}

#[test]
fn every_day_of_two_centuries_is_the_same_in_unicodes_persian_calendar() {
    for year in 1300..=1499 {
        for month in 0..=13 {
            for day in 0..=32 {
                let theirs = icu_calendar::Date::try_new_persian(i32::from(year), month, day);
                let theirs = theirs.ok().map(|date| {
                    let date = date.to_calendar(icu_calendar::Iso);
                    let (year, month) = (date.year().extended_year(), date.month().number());
                    format!("{year}-{month:02}-{:02}", date.day_of_month().0)
                });
                let ours = Date::of_persian(year, month, day).map(|date| date.to_string());
                assert_eq!(ours, theirs, "{year}/{month}/{day}");
            }
        }
    }
}

#[test]
fn nothing_typed_is_empty_and_nonsense_is_no_panic() {
    for kind in <FieldKind as VariantArray>::VARIANTS {
        wrong(*kind, " \u{200f}", FieldFault::Empty);
        for hostile in [
            "\u{0}",
            "ß",
            "-",
            "--1",
            "ﷺﷺﷺ",
            "0",
            "🙂🙂",
            "İİ12345678",
            "ﬃﬃ",
            "1\u{301}",
        ] {
            for typed in [hostile.to_owned(), hostile.repeat(400)] {
                let verdict = check_field(*kind, &typed);
                let again = check_field(*kind, &verdict.canonical);
                assert!(verdict.fault.is_some() || again.canonical == verdict.canonical);
            }
        }
    }
}
