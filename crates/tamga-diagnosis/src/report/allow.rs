//! What may pass into a report, and out of one: words of closed lists, and nothing else.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tamga_card::machine::{Architecture, Machine};
use tamga_card::{SystemKind, products};

/// What stands for a text that may not pass and is no thing of its own.
pub(super) const HIDDEN: &str = "hidden";

/// The kernel's drivers that are known to take readers, and the ones tokens meet.
const KERNEL_DRIVERS: [&str; 7] = [
    "pn533_usb",
    "usbhid",
    "usb-storage",
    "uas",
    "cdc_acm",
    "usbfs",
    "nfc",
];

/// Programs that are known to talk with the card service.
const PROGRAMS: [&str; 16] = [
    "brave",
    "chrome",
    "chromium",
    "dastine",
    "firefox",
    "firefox-bin",
    "firefox-esr",
    "gpg-agent",
    "java",
    "msedge",
    "p11-kit-server",
    "pcsc_scan",
    "pkcs11-register",
    "pkcs11-tool",
    "scdaemon",
    "thunderbird",
];

/// Names of this computer that agents' pages use.
const LOCAL_NAMES: [&str; 4] = [
    "127.0.0.1",
    "localhost",
    "local.dastine.pki.co.ir",
    "local.monpass.mn",
];

/// Kinds of answers that tell a sign-in page from a portal.
const CONTENT_TYPES: [&str; 6] = [
    "text/html",
    "text/plain",
    "application/json",
    "application/octet-stream",
    "application/ocsp-response",
    "application/pkix-crl",
];

/// Algorithms of signatures (RFC 8017, RFC 5758, RFC 8410).
const ALGORITHMS: [&str; 9] = [
    "1.2.840.113549.1.1.4",
    "1.2.840.113549.1.1.5",
    "1.2.840.113549.1.1.10",
    "1.2.840.113549.1.1.11",
    "1.2.840.113549.1.1.12",
    "1.2.840.113549.1.1.13",
    "1.2.840.10045.4.3.2",
    "1.2.840.10045.4.3.3",
    "1.3.101.112",
];

/// Commands of ISO 7816-4 and NIST SP 800-73-4.
const COMMANDS: [&str; 8] = [
    "SELECT",
    "GET DATA",
    "PUT DATA",
    "VERIFY",
    "CHANGE REFERENCE DATA",
    "RESET RETRY COUNTER",
    "GENERAL AUTHENTICATE",
    "GENERATE ASYMMETRIC KEY PAIR",
];

/// `word` itself if it is in the list.
fn listed(list: &[&'static str], word: &str) -> Option<&'static str> {
    list.iter().copied().find(|known| *known == word)
}

/// A pseudonym that a report gives, as `/module-3/opensc-pkcs11.so`; [`HIDDEN`] for anything
/// else.
pub(super) fn pseudonym(text: &str) -> String {
    const KINDS: [&str; 5] = ["reader-", "portal-", "/module-", "/file-", "program-"];
    let is_number = |rest: &str| rest.len() <= 4 && rest.bytes().all(|b| b.is_ascii_digit());
    let is_ours = KINDS
        .iter()
        .filter_map(|kind| text.strip_prefix(kind))
        .any(|rest| {
            let (number, file) = rest.split_once(['/', '.']).unwrap_or((rest, "module"));
            is_number(number) && (file == "module" || file == "p12" || module_file(file).is_some())
        });
    if is_ours { text } else { HIDDEN }.to_owned()
}

pub(super) fn kernel_driver(name: &str) -> String {
    listed(&KERNEL_DRIVERS, name).unwrap_or(HIDDEN).to_owned()
}

pub(super) fn program(name: &str) -> Option<String> {
    listed(&PROGRAMS, name).map(str::to_owned)
}

/// The id or the name of a known agent.
pub(super) fn agent(word: &str) -> Option<String> {
    crate::agents::is_known(word).then(|| word.to_owned())
}

/// Ids of known products.
pub(super) fn product(id: &str) -> Option<String> {
    products().get(id).map(|product| product.id.clone())
}

/// The known name of a module's file, in the table's spelling and without its star.
pub(super) fn module_file(path: &str) -> Option<String> {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let table = products();
    let of_products = table.products.iter().flat_map(|product| {
        let lists = [&product.windows, &product.linux, &product.macos];
        lists
            .into_iter()
            .flatten()
            .chain(&product.foreign_modules)
            .collect::<Vec<_>>()
    });
    let of_brands = table
        .brands
        .iter()
        .flat_map(|brand| [&brand.windows, &brand.linux, &brand.macos])
        .flatten();
    let known = of_products.chain(of_brands);
    let fitting = known.filter(|known| is_same(name, known) || starts(name, known));
    let best = fitting.max_by_key(|known| (is_same(name, known), known.len()))?;
    Some(best.replace('*', ""))
}

fn is_same(name: &str, known: &str) -> bool {
    stem(name) == stem(known)
}

fn starts(name: &str, known: &str) -> bool {
    let known = stem(known);
    let start = known.split_once('*');
    start.is_some_and(|(start, _)| stem(name).starts_with(start))
}

fn stem(name: &str) -> String {
    name.split('.').next().unwrap_or(name).to_lowercase()
}

/// An answer to reset of the form that ISO 7816-3 §8.2 prescribes, in lower-case hexadecimal.
pub(super) fn atr(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect();
    let bytes = bytes?;
    let is_whole = matches!(bytes.first(), Some(0x3b | 0x3f)) && bytes.len() <= 33;
    (is_whole && historical(&bytes)? <= bytes.len()).then(|| text.to_lowercase())
}

/// Where the historical bytes end: after the interface bytes, as many as T0 says.
fn historical(bytes: &[u8]) -> Option<usize> {
    let t0 = *bytes.get(1)?;
    let (mut at, mut next) = (2, t0 >> 4);
    loop {
        at += (next & 0b0111).count_ones() as usize;
        if next & 0b1000 == 0 {
            return Some(at + usize::from(t0 & 0x0f));
        }
        next = *bytes.get(at)? >> 4;
        at += 1;
    }
}

/// A version of at most six digits in at most four groups, as `5.0.12`: no number of a person
/// looks like that.
pub(super) fn version(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split('.').collect();
    let is_group = |group: &&str| {
        let is_short = (1..=3).contains(&group.len());
        let is_plain = *group == "0" || !group.starts_with('0');
        is_short && is_plain && group.bytes().all(|byte| byte.is_ascii_digit())
    };
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    let is_version = (2..=4).contains(&groups.len()) && groups[0].len() <= 2 && digits <= 6;
    (is_version && groups.iter().all(is_group)).then(|| text.to_owned())
}

/// The host of a shipped portal, or a name of this computer, with its port.
fn host(text: &str) -> Option<String> {
    let (name, port) = text.split_once(':').unwrap_or((text, "0"));
    port.parse::<u16>().ok()?;
    let mut portals = tamga_guide::portals().iter();
    let is_portal = portals.any(|portal| host_of(&portal.url) == name);
    (is_portal || listed(&LOCAL_NAMES, name).is_some()).then(|| text.to_owned())
}

/// The host in an address.
pub(super) fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

/// What a text field of an error may say; `things` knows readers, modules and files.
fn text(field: &str, text: &str, things: &impl Fn(&str, &str) -> String) -> String {
    let allowed = match field {
        "function" => text
            .strip_prefix("C_")
            .filter(|rest| rest.len() <= 24 && rest.bytes().all(|b| b.is_ascii_alphabetic()))
            .map(|_| text.to_owned()),
        "returned" => return_code(text),
        "command" => listed(&COMMANDS, text).map(str::to_owned),
        "slot" => hexadecimal(text, 2),
        "status" => listed(&["good", "revoked", "unknown"], text)
            .map(str::to_owned)
            .or_else(|| hexadecimal(text, 4)),
        "machine" => machine(text),
        "needed" => machine(text).or_else(|| version(text)),
        "version" => version(text),
        "host" | "to" | "address" => host(text),
        "found" => {
            let kind = text.split(';').next().unwrap_or(text).trim();
            listed(&CONTENT_TYPES, kind).map(str::to_owned)
        }
        "oid" => listed(&ALGORITHMS, text).map(str::to_owned),
        "agent" => agent(text),
        "root" => {
            let mut roots = tamga_x509::Root::all().iter();
            roots
                .find(|root| root.id == text)
                .map(|root| root.id.clone())
        }
        // Tags and closed vocabularies: their types admit no other word.
        "code" | "state" | "reason" | "onlyFrom" | "part" | "piece" | "wanted" => {
            Some(text.to_owned())
        }
        _ => None,
    };
    allowed.unwrap_or_else(|| things(field, text))
}

fn return_code(text: &str) -> Option<String> {
    let hex = text.strip_prefix("0x");
    let named = text
        .strip_prefix("CKR_")
        .or_else(|| text.strip_prefix("SCARD_"));
    let is_named =
        |name: &str| name.len() <= 40 && name.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    let passes =
        named.is_some_and(is_named) || hex.is_some_and(|hex| hexadecimal(hex, 8).is_some());
    passes.then(|| text.to_owned())
}

fn hexadecimal(text: &str, length: usize) -> Option<String> {
    let is_hex = text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| text.to_owned())
}

fn machine(text: &str) -> Option<String> {
    const SYSTEMS: [SystemKind; 4] = [
        SystemKind::Windows,
        SystemKind::Linux,
        SystemKind::Macos,
        SystemKind::Mobile,
    ];
    const PROCESSORS: [Architecture; 4] = [
        Architecture::X86,
        Architecture::X86_64,
        Architecture::Arm,
        Architecture::Arm64,
    ];
    let machines = SYSTEMS.into_iter().flat_map(|system| {
        PROCESSORS.map(|architecture| {
            Machine {
                system,
                architecture,
            }
            .to_string()
        })
    });
    machines.into_iter().find(|known| known == text)
}

/// An error, an end of a chain or a status with only what may pass; `None` if it cannot be told
/// without.
pub(super) fn redacted<E: Serialize + DeserializeOwned>(
    error: &E,
    things: &impl Fn(&str, &str) -> String,
) -> Option<E> {
    let wire = serde_json::to_value(error).ok()?;
    serde_json::from_value(value("", wire, things)).ok()
}

fn value(field: &str, wire: Value, things: &impl Fn(&str, &str) -> String) -> Value {
    match wire {
        Value::String(word) => Value::String(text(field, &word, things)),
        Value::Object(fields) => {
            let fields = fields.into_iter();
            let kept = fields.map(|(name, field)| {
                let kept = value(&name, field, things);
                (name, kept)
            });
            Value::Object(kept.collect())
        }
        // Lists in errors are addresses, which nothing decides by.
        Value::Array(_) => Value::Array(vec![]),
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_)) => plain,
    }
}
