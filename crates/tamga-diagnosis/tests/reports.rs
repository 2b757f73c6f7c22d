//! Reports of strangers are refused by name, and the largest computer fits.

use std::collections::BTreeMap;

use tamga_diagnosis::{Error, REPORT_LIMIT, Recorded, Wanted, diagnose, report};

fn inventory(name: &str) -> tamga_card::Inventory {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tamga-check/tests/inventories"
    );
    let json = std::fs::read_to_string(format!("{folder}/{name}.json")).expect(name);
    serde_json::from_str(&json).expect(name)
}

fn recorded(name: &str) -> Recorded {
    let computer = serde_json::json!({
        "machine": {"system": "windows", "architecture": "x86-64"}, "sandbox": null, "remote": false,
        "readerDriver": null, "cardPrograms": [], "usb": [], "java": null,
    });
    Recorded {
        at: tamga_x509::UnixTime(1_796_083_200),
        computer: serde_json::from_value(computer).expect("plain data"),
        inventory: inventory(name),
        agents: vec![],
        asked: vec![],
        vouched: vec![],
        wanted: Wanted::default(),
        told: BTreeMap::new(),
    }
}

fn good() -> String {
    let recorded = recorded("good-stamp");
    report(&recorded, &diagnose(&recorded))
}

#[track_caller]
fn refused(text: &str, expected: Error) {
    assert_eq!(Recorded::from_report(text).err(), Some(expected), "{text}");
}

#[test]
fn what_is_no_report_is_named() {
    refused("", Error::NotAReport);
    refused("Dear madam,", Error::NotAReport);
    refused("{\"tamga-report\": 1}", Error::NotAReport);
    refused("at = 5", Error::NotAReport);
    refused("tamga-report = \"1\"", Error::NotAReport);
    refused(
        "tamga-report = 2\nsomething = \"newer\"",
        Error::ReportNewer { version: 2 },
    );
    let bytes = REPORT_LIMIT as u64 + 1;
    let limit = REPORT_LIMIT as u64;
    refused(
        &" ".repeat(REPORT_LIMIT + 1),
        Error::ReportTooLarge { bytes, limit },
    );
}

#[test]
fn a_changed_report_is_refused_where_it_was_changed() {
    let lines = good();
    let line = |wanted: &str| {
        let at = lines.lines().position(|line| line == wanted).expect(wanted);
        u32::try_from(at + 1).ok()
    };
    #[track_caller]
    fn check(text: &str, from: &str, to: &str, line: Option<u32>) {
        assert!(text.contains(from), "{from}");
        refused(&text.replacen(from, to, 1), Error::ReportDamaged { line });
    }
    check(
        &lines,
        "service = \"running\"",
        "service = \"walking\"",
        line("service = \"running\""),
    );
    check(
        &lines,
        "system = \"windows\"",
        "system = \"Ali\"",
        line("system = \"windows\""),
    );
    check(
        &lines,
        "[told]",
        "[told]\nname = \"Ali Rezaei\"",
        line("[told]").map(|at| at + 1),
    );
    check(&lines, "\nslot = 1", "\nslot = 77", None);
    check(&lines, "\non = 1", "\non = 4000000000", None);
    check(&lines, "\nmodule = 1", "\nmodule = 2", None);
    check(
        &lines,
        "kind = \"hardware\"",
        "kind = \"hardwood\"",
        line("kind = \"hardware\""),
    );
}

/// Words that no list has are dropped, so that nobody's text comes out of a report.
#[test]
fn nothing_that_a_stranger_wrote_comes_out() {
    let text = good()
        .replace("ShuttleCsp11_3003.dll", "../../ali.rezaei.dll")
        .replace("[told]", "programs = [\"علی\"]\n[told]")
        .replace("\nprograms", "\n# programs");
    let text = text.replace(
        "architecture = \"x86-64\"",
        "architecture = \"x86-64\"\nprograms = [\"علی\", \"firefox\"]",
    );
    let recorded = Recorded::from_report(&text).expect("sound in its form");
    let all = serde_json::to_string(&recorded).expect("plain data");
    assert!(!all.contains("ali") && !all.contains("علی"), "{all}");
    assert!(all.contains("firefox"));
}

/// Every prefix of a report, and every byte of it changed, is refused or read, and never more.
#[test]
fn no_report_is_too_strange() {
    let text = good();
    for at in 0..text.len() {
        let _ = Recorded::from_report(&text[..at]).map(|it| diagnose(&it));
    }
    for at in 0..text.len() {
        for odd in [b'9', b'"', b'[', b'\n', b'z'] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = odd;
            let Ok(changed) = String::from_utf8(bytes) else {
                continue;
            };
            let _ = Recorded::from_report(&changed).map(|it| diagnose(&it));
        }
    }
    let deep = format!(
        "tamga-report = 1\nat = {}1{}",
        "[".repeat(4000),
        "]".repeat(4000)
    );
    assert!(Recorded::from_report(&deep).is_err());
}

/// Sixty modules with a hundred slots each, forty readers, and the fault at the very end.
#[test]
fn the_largest_computer_fits_and_keeps_its_verdict() {
    for of in [
        "good-stamp",
        "pin-locked",
        "wrong-driver",
        "key-elsewhere",
        "two-tokens",
    ] {
        let mut large = recorded(of);
        let expected = diagnose(&large).cause();
        let blank = tamga_card::Slot {
            token: None,
            ..large.inventory.modules[0].slots[0].clone()
        };
        let mut module = large.inventory.modules[0].clone();
        module.slots = vec![blank.clone(); 100];
        module.path = "/opt/somewhere/module.so".to_owned();
        let empty = tamga_card::Reader {
            name: "Another reader".to_owned(),
            card: None,
            practice: false,
            fault: None,
        };
        large.inventory.modules.extend(vec![module; 30]);
        large.inventory.readers.extend(vec![empty; 35]);
        large.inventory.modules[0]
            .slots
            .splice(0..0, vec![blank; 1000]);
        let verdict = diagnose(&large);
        assert_eq!(verdict.cause(), expected, "{of}");
        let text = report(&large, &verdict);
        assert!(text.len() <= REPORT_LIMIT, "{of}: {} bytes", text.len());
        let again = Recorded::from_report(&text).expect("a report of ours");
        assert_eq!(diagnose(&again).cause(), expected, "{of}");
    }
}

/// A token as no token is: each of sixty certificates on it is another.
#[test]
fn a_token_with_too_much_on_it_fits() {
    let mut large = recorded("good-stamp");
    let token = large.inventory.modules[0].slots[0]
        .token
        .as_mut()
        .expect("a token");
    let own = token.certificates[0].clone();
    for at in 0..200_u8 {
        let mut other = own.clone();
        let end = other.der.len() - 1;
        other.der[end] ^= at.wrapping_add(1);
        token.certificates.push(other);
    }
    let verdict = diagnose(&large);
    let text = report(&large, &verdict);
    assert!(text.len() <= REPORT_LIMIT, "{} bytes", text.len());
    let again = Recorded::from_report(&text).expect("a report of ours");
    assert_eq!(diagnose(&again).cause(), verdict.cause());
}
