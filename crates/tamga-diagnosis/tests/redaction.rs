//! Of five thousand made identities, put wherever a text can stand, none is in a report, in a
//! log, or in a code.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tamga_card::Inventory;
use tamga_diagnosis::{CallCode, Recorded, Wanted, diagnose, report};

const GIVEN: [&str; 15] = [
    "علی",
    "زهرا",
    "محمدرضا",
    "فاطمه",
    "Nguyễn Thị Ánh",
    "Trần Văn Đức",
    "Phạm Quỳnh",
    "Lê Hoàng",
    "Бат-Эрдэнэ",
    "Оюунчимэг",
    "Цэрэндорж",
    "Мөнхтуяа",
    "Alisher",
    "Сергей",
    "Gül",
];

const FAMILY: [&str; 13] = [
    "رضایی",
    "حسینی‌نژاد",
    "کریمی",
    "Tuyết",
    "Huỳnh",
    "Đặng",
    "Ганбаатар",
    "Дорж",
    "Өлзийбаяр",
    "Иванов",
    "Rahimov",
    "Nguyen",
    "ORGIL",
];

/// Everything that tells who somebody is, in the forms in which it is written.
fn identity(number: u64) -> Vec<String> {
    let pick =
        |list: &[&str], at: u64| list[usize::try_from(at).expect("small") % list.len()].to_owned();
    let (given, family) = (pick(&GIVEN, number), pick(&FAMILY, number / 7));
    let mixed = number.wrapping_mul(2_654_435_761) % 1_000_000_000;
    vec![
        format!("{given} {family} {number}"),
        format!("{:010}", 1_000_000_000 + mixed), // a national code
        format!("{:011}", 14_000_000_000 + mixed), // a legal id
        format!("MST:03{:08}", mixed % 100_000_000), // a tax code
        format!("0{:09}", 100_000_000 + mixed % 900_000_000), // a telephone number
        format!(
            "+84 9{:02} {:03} {:03}",
            mixed % 100,
            mixed / 100 % 1000,
            mixed % 997
        ),
        format!(
            "09{:02}.{:03}.{:03}",
            mixed % 100,
            mixed / 100 % 1000,
            number % 1000
        ),
        format!("{}.{number}@mail.example", family.to_lowercase()),
        format!("УБ{:08}", mixed % 100_000_000), // a register number
        format!("{:016X}", mixed.wrapping_mul(7_919)), // a serial number
    ]
}

/// Words that a type of ours reads as one of its own, and which cannot hold anything else.
fn is_vocabulary(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or(path);
    matches!(
        last,
        "service"
            | "origin"
            | "kind"
            | "code"
            | "der"
            | "spki"
            | "system"
            | "architecture"
            | "sandbox"
            | "place"
            | "state"
            | "status"
            | "reason"
            | "onlyFrom"
    )
}

/// Puts `words` one after the other wherever a text stands.
fn filled(value: &mut Value, path: &str, words: &mut impl Iterator<Item = String>) {
    match value {
        Value::String(text) if !is_vocabulary(path) => {
            *text = words.next().expect("words without end");
        }
        Value::Array(list) => {
            list.iter_mut().for_each(|it| filled(it, path, words));
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                filled(field, &format!("{path}/{name}"), words);
            }
        }
        _ => {}
    }
}

fn inventory(name: &str) -> Inventory {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tamga-check/tests/inventories"
    );
    let json = std::fs::read_to_string(format!("{folder}/{name}.json")).expect(name);
    serde_json::from_str(&json).expect(name)
}

/// With an error of every kind that carries text, wherever one may stand.
fn everything(of: &str) -> Value {
    let path = "x";
    let errors = [
        json!({"code": "module-refused", "path": path, "function": "x", "returned": "x"}),
        json!({"code": "module-wrong-machine", "path": path, "machine": "x", "needed": "x"}),
        json!({"code": "module-hung", "path": path, "seconds": 30}),
        json!({"code": "card-refused", "command": "x", "status": "x"}),
        json!({"code": "token-fault", "function": "x", "returned": "x"}),
        json!({"code": "slot-in-use", "slot": "x"}),
    ];
    let mut inventory = serde_json::to_value(inventory(of)).expect("plain data");
    let module = |fault: &Value| {
        json!({
            "path": "x", "origin": "given", "description": "x", "manufacturer": "x",
            "version": "x", "fault": fault, "slots": [
                {"id": 7, "description": "x", "token": null, "fault": fault},
            ],
        })
    };
    let modules = inventory["modules"].as_array_mut().expect("a list");
    modules.extend(errors.iter().map(module));
    let readers = inventory["readers"].as_array_mut().expect("a list");
    readers.push(json!({
        "name": "x", "practice": false,
        "card": {"atr": "x", "products": ["x"], "inUse": true},
        "fault": {"code": "card-in-use", "reader": "x"},
    }));
    let files = inventory["softwareTokens"].as_array_mut().expect("a list");
    files.push(json!({"path": "x", "token": null, "fault": {"code": "file-damaged", "path": "x"}}));
    json!({
        "at": 1_796_083_200,
        "computer": {
            "machine": {"system": "linux", "architecture": "x86-64"}, "sandbox": null,
            "remote": false, "readerDriver": true, "cardPrograms": ["x", "x"],
            "usb": [{"vendor": 2414, "product": 2055, "smartCard": true, "allowed": true, "claimedBy": "x"}],
            "java": {"version": "x", "major": 8, "architecture": null, "place": "path"},
        },
        "inventory": inventory,
        "agents": [
            {"agent": "x", "state": {"state": "running", "version": "x"}},
            {"agent": "dastine-", "state": {"state": "outdated", "version": "x", "needed": "x"}},
            {"agent": "x", "state": {"state": "name-elsewhere", "host": "x", "address": "x"}},
        ],
        "asked": [
            {"portal": "x", "answer": {"Err": {"code": "proxy-refused", "host": "x", "proxy": "x"}}},
            {"portal": "x", "answer": {"Err": {"code": "redirected-elsewhere", "host": "x", "to": "x"}}},
            {"portal": "x", "answer": {"Err": {"code": "answer-wrong-kind", "host": "x", "found": "x"}}},
            {"portal": "x", "answer": {"Err": {"code": "address-unusable", "address": "x"}}},
            {"portal": "x", "answer": {"Ok": {"host": "x", "proxy": "x", "skewSeconds": 1, "milliseconds": 5}}},
        ],
        "vouched": [],
        "wanted": Wanted::default(),
        "told": {},
    })
}

#[track_caller]
fn check(recorded: &Recorded, identities: &[Vec<String>]) {
    let verdict = diagnose(recorded);
    let report = report(recorded, &verdict);
    let again = Recorded::from_report(&report).expect("a report of ours");
    let problem = diagnose(&again);
    let logs = format!("{recorded:?} {verdict:?} {again:?} {problem:?}");
    let code = CallCode::of(&verdict, recorded).to_string();
    let wire = serde_json::to_string(&problem).expect("plain data");
    for text in [&report, &logs, &code, &wire] {
        for word in identities.iter().flatten() {
            assert!(!text.contains(word.as_str()), "{word} is in {text}");
        }
        let letters = text.chars().find(|c| c.is_alphabetic() && !c.is_ascii());
        assert_eq!(letters, None, "a letter of a person's language in {text}");
    }
}

#[test]
fn no_identity_survives_wherever_it_stood() {
    let bases = [
        "good-stamp",
        "good-signature",
        "of-vietnam",
        "pin-locked",
        "expired-and-renewed",
        "two-tokens",
        "file-open",
        "file-closed",
        "held-card",
        "wrong-driver",
    ];
    let mut count = 0;
    for round in 0..500_u64 {
        let identities: Vec<_> = (0..10).map(|at| identity(round * 10 + at)).collect();
        count += identities.len();
        let words: Vec<_> = identities.iter().flatten().cloned().collect();
        let base = bases[usize::try_from(round).expect("small") % bases.len()];
        let mut facts = everything(base);
        filled(&mut facts, "", &mut words.iter().cloned().cycle());
        let told = [
            ("holder-number", &words[1]),
            ("old-serial", &words[9]),
            ("contract-end", &words[6]),
        ];
        let told: BTreeMap<_, _> = told.into_iter().collect();
        facts["told"] = json!(told);
        facts["wanted"] =
            json!({"guide": words[0], "step": words[7], "portal": words[1], "agents": [words[2]]});
        let recorded: Recorded = serde_json::from_value(facts).expect("plain data");
        check(&recorded, &identities);
    }
    assert_eq!(count, 5_000);
}

/// The certificates of the saved tokens name their holders and their issuer, in every field that
/// a certificate has.
#[test]
fn no_name_of_a_certificate_survives() {
    for of in [
        "good-stamp",
        "good-signature",
        "of-vietnam",
        "two-tokens",
        "cut-by-its-issuer",
    ] {
        let inventory = inventory(of);
        let held = tamga_check::held(&inventory, tamga_x509::UnixTime(1_796_083_200));
        assert!(!held.is_empty());
        let mut facts = everything(of);
        facts["inventory"] = serde_json::to_value(&inventory).expect("plain data");
        let recorded: Recorded = serde_json::from_value(facts).expect("plain data");
        let words = held.iter().map(|held| {
            let certificate = &held.certificate;
            let names = certificate
                .subject
                .rdns
                .iter()
                .chain(&certificate.issuer.rdns);
            let names = names.map(|attribute| attribute.value.clone());
            let own = [&certificate.serial, &certificate.sha256, &certificate.sha1];
            let own = own.into_iter().cloned();
            let words = names.chain(own).chain([held.token_label.clone()]);
            words.filter(|word| word.len() > 2).collect::<Vec<_>>()
        });
        check(&recorded, &words.collect::<Vec<_>>());
    }
}
