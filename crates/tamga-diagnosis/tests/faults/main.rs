//! Every fault that is kept has its cause, and every cause has its fault.
//!
//! A fault is a report (`made/*.toml`, `recorded/*.toml`) with two comments on top: what is
//! wrong, and what a diagnosis must find. Made ones are written here, each from a base recording
//! by one change; recorded ones come from real services, modules and tokens.

mod make;
mod scene;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tamga_diagnosis::{REPORT_LIMIT, Recorded, Verdict, causes, diagnose, report};

use scene::Fault;

/// What a file says must be found: `good` or a cause, then what must be noticed.
fn found(verdict: &Verdict) -> String {
    let cause = verdict.cause().unwrap_or_else(|| "good".to_owned());
    let notices = verdict.notices.iter().map(|notice| notice.cause());
    [vec![cause], notices.collect()].concat().join(", ")
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/faults")
        .join(name)
}

fn written(fault: &Fault) -> String {
    let verdict = diagnose(&fault.recorded);
    let report = report(&fault.recorded, &verdict);
    format!("# {}\n# expected: {}\n{report}", fault.what, fault.expected)
}

/// Name, what is expected, and the text.
fn kept() -> Vec<(String, String, String)> {
    let folders = ["made", "recorded"].map(folder);
    let files = folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten();
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a fault is text");
        let expected = text
            .lines()
            .find_map(|line| line.strip_prefix("# expected: "));
        let expected = expected.expect("a fault says what is expected").to_owned();
        (path.display().to_string(), expected, text)
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn the_made_faults_are_fresh() {
    let folder = folder("made");
    fs::create_dir_all(&folder).expect("the folder can be made");
    let mut names = BTreeSet::new();
    let mut stale = vec![];
    for fault in make::all() {
        let path = folder.join(format!("{}.toml", fault.name));
        let text = written(&fault);
        assert!(names.insert(path.clone()), "{} twice", fault.name);
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(&path, text).expect("the folder can be written");
            stale.push(fault.name);
        }
    }
    for file in fs::read_dir(&folder).expect("the folder") {
        let path = file.expect("a file").path();
        assert!(names.contains(&path), "nobody makes {}", path.display());
    }
    assert!(stale.is_empty(), "written anew, commit them: {stale:?}");
}

#[test]
fn every_fault_has_its_cause() {
    let mut misses = vec![];
    for fault in make::all() {
        let found = found(&diagnose(&fault.recorded));
        if found != fault.expected {
            let (name, expected) = (fault.name, fault.expected);
            misses.push(format!(
                "{name}, not yet a report: expected {expected}, found {found}"
            ));
        }
    }
    for (name, expected, text) in kept() {
        let recorded = Recorded::from_report(&text);
        let recorded = recorded.unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = found(&diagnose(&recorded));
        if found != expected {
            misses.push(format!("{name}: expected {expected}, found {found}"));
        }
    }
    assert!(
        misses.is_empty(),
        "{} misses:\n{}",
        misses.len(),
        misses.join("\n")
    );
}

/// What was recorded and its report are the same to a diagnosis, and a report of the report is
/// the report.
#[test]
fn a_report_says_the_same_as_what_it_was_made_of() {
    for fault in make::all() {
        let verdict = diagnose(&fault.recorded);
        let first = report(&fault.recorded, &verdict);
        assert!(first.len() <= REPORT_LIMIT, "{}", fault.name);
        let again = Recorded::from_report(&first).expect("a report of ours");
        let second = diagnose(&again);
        assert!(second.is_alike(&verdict), "{}: {second:?}", fault.name);
        assert_eq!(report(&again, &second), first, "{}", fault.name);
    }
}

#[test]
fn there_are_at_least_three_hundred() {
    assert!(kept().len() >= 300, "{}", kept().len());
}

/// Causes that no diagnosis ends in: they come of work with keys, of files that are read for it,
/// of reading a report or a code, or of the tax system's answers.
fn is_of_work(cause: &str) -> bool {
    const WORK: [&str; 41] = [
        "card-service-fault",
        "card-card-removed",
        "card-token-changed",
        "card-token-read-only",
        "card-token-full",
        "card-pin-incorrect",
        "card-pin-locked",
        "card-puk-incorrect",
        "card-puk-locked",
        "card-last-try-not-agreed",
        "card-pin-not-set",
        "card-pin-expired",
        "card-pin-length-wrong",
        "card-pin-character-wrong",
        "card-pin-refused",
        "card-pin-pad-cancelled",
        "card-key-kind-unsupported",
        "card-key-missing",
        "card-signature-wrong",
        "card-certificate-already-there",
        "card-certificate-altered",
        "card-card-not-piv",
        "card-card-answer-malformed",
        "card-card-refused",
        "card-pin-malformed",
        "card-puk-malformed",
        "card-management-key-incorrect",
        "card-management-key-malformed",
        "card-slot-in-use",
        "card-certificate-key-mismatch",
        "card-slot-key-unknown",
        "card-certificate-malformed",
        "card-certificate-not-kept",
        "card-write-interrupted",
        "card-file-exists",
        "card-file-not-written",
        "card-disk-full",
        "check-still-reading",
        "net-key-differs",
        "net-memory-id-malformed",
        // No root of the shipped list is retired yet; a test beside the rule holds it.
        "diagnosis-root-retired",
    ];
    const AREAS: [&str; 5] = [
        "keys-",
        "moadian-",
        "diagnosis-report-",
        "diagnosis-not-a-report",
        "diagnosis-code-",
    ];
    // Faults of files and requests; a certificate on a token ends in none of these.
    const FILES: [&str; 13] = [
        "x509-too-many",
        "x509-no-certificate-inside",
        "x509-web-page-instead-of-certificate",
        "x509-archive-instead-of-certificate",
        "x509-document-instead-of-certificate",
        "x509-picture-instead-of-certificate",
        "x509-java-key-store-instead-of-certificate",
        "x509-piece-missing",
        "x509-piece-too-long",
        "x509-piece-not-allowed",
        "x509-key-not-allowed",
        "x509-request-malformed",
        "x509-signature-wrong",
    ];
    FILES.contains(&cause)
        || WORK.contains(&cause)
        || AREAS.iter().any(|area| cause.starts_with(area))
}

#[test]
fn every_cause_that_a_diagnosis_can_end_in_has_a_fault() {
    let expected: BTreeSet<String> = kept()
        .iter()
        .flat_map(|(_, expected, _)| expected.split(", ").map(str::to_owned))
        .collect();
    let all = causes().iter().map(|cause| &cause.id);
    let without: Vec<_> = all
        .filter(|id| !is_of_work(id) && !expected.contains(*id))
        .collect();
    assert!(without.is_empty(), "no fault ends in {without:?}");
    assert!(expected.len() >= 120, "only {} causes", expected.len());
}
