//! A saved inventory, and what a person told beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;
use tamga_card::Inventory;
use tamga_check::Facts;
use tamga_guide::{CONTRACT_END, CheckName, Date, HOLDER_NUMBER, OLD_END, OLD_SERIAL};
use tamga_x509::UnixTime;

/// When all states are looked at, unless told otherwise.
const NOW: &str = "2026-12-01";

/// One person at one computer.
pub(crate) struct Case {
    inventory: Inventory,
    fields: BTreeMap<String, String>,
    issuer_names: Vec<String>,
    told: &'static str,
}

impl Case {
    /// `told` is words: a country, a kind of token, a role, `practice`, `holder=` with a
    /// number, `until=` with the contract's last day, `old=` with the noted serial number
    /// and last day, `issuer=` with a name, `at=` with the clock's day.
    #[track_caller]
    pub(crate) fn new(inventory: &str, told: &'static str) -> Self {
        let path = folder().join(format!("{inventory}.json"));
        let json = std::fs::read_to_string(&path).expect(inventory);
        let field = |word: &str, id: &str| Some((id.to_owned(), value(told, word)?.to_owned()));
        let old = value(told, "old").and_then(|old| old.split_once('/'));
        let fields = [
            field("holder", HOLDER_NUMBER),
            field("until", CONTRACT_END),
            old.map(|(serial, _)| (OLD_SERIAL.to_owned(), serial.to_owned())),
            old.map(|(_, end)| (OLD_END.to_owned(), end.to_owned())),
        ];
        Self {
            inventory: serde_json::from_str(&json).expect(inventory),
            fields: fields.into_iter().flatten().collect(),
            issuer_names: value(told, "issuer").map(Into::into).into_iter().collect(),
            told,
        }
    }

    pub(crate) fn facts(&self) -> Facts<'_> {
        let words = || self.told.split_whitespace();
        Facts {
            country: words().find_map(|word| word.parse().ok()),
            token: words().find_map(|word| word.parse().ok()),
            role: words().find_map(|word| word.parse().ok()),
            practice: words().any(|word| word == "practice"),
            issuer_names: &self.issuer_names,
            ..Facts::of_hardware(&self.inventory, &self.fields, self.now())
        }
    }

    pub(crate) fn inventory(&self) -> &Inventory {
        &self.inventory
    }

    pub(crate) fn now(&self) -> UnixTime {
        let day = Date::parse(value(self.told, "at").unwrap_or(NOW)).expect("a day");
        UnixTime(day.days_since_1970() * 86_400)
    }

    /// The check's proof or problem, as it goes over the wire.
    pub(crate) fn run(&self, check: CheckName) -> Result<Value, Value> {
        let wire = |what| serde_json::to_value(what).expect("plain data");
        match tamga_check::run(check, &self.facts()) {
            Ok(proof) => Ok(serde_json::to_value(proof).expect("plain data")),
            Err(problem) => Err(wire(problem)),
        }
    }
}

fn value<'a>(told: &'a str, word: &str) -> Option<&'a str> {
    let mut words = told.split_whitespace();
    words.find_map(|told| told.strip_prefix(word)?.strip_prefix('='))
}

/// Every saved state.
pub(crate) fn names() -> BTreeSet<String> {
    let files = std::fs::read_dir(folder()).expect("the folder of inventories");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    names
        .filter_map(|name| Some(name.strip_suffix(".json")?.to_owned()))
        .collect()
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inventories")
}
