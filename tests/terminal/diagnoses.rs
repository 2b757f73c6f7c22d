//! `tamga diagnose` and `tamga code`: real tokens, services and reports in, one verdict out.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use serde_json::Value;
use tamga_tests::authority::{Authority, Validity};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::iran_company;
use tamga_tests::token::Token;
use tamga_tests::{opensc, softhsm};
use tamga_words::Locale;

use crate::program::{GOOD, MISUSE, PROBLEM, check, data, run, tamga, text};

/// A step that looks at the token, of a guide of Iran's.
pub(crate) const GUIDE: [&str; 2] = ["--guide=ir-moadian-register-hardware", "--step=plug-in"];

/// A token that is well, with one certificate and its key.
pub(crate) fn healthy() -> Token {
    let token = softhsm::token();
    let issued = Authority::new().issue(&iran_company(), Validity::Days(365));
    token.import(&issued, "01", "signature");
    token
}

/// `tamga` with this token.
pub(crate) fn on(token: &Token, words: &[&str]) -> Command {
    let mut command = tamga(words);
    token.lead(command.arg("--module").arg(token.module()));
    command
}

/// The code, which has the state of this computer's service in it.
fn code(command: Command) -> (&'static str, String) {
    let code = data(command)["code"].as_str().unwrap().to_owned();
    ("CODE", code)
}

fn states(diagnosis: &Value) -> Vec<&str> {
    let links = diagnosis["links"].as_array().unwrap();
    links
        .iter()
        .map(|link| link["state"].as_str().unwrap())
        .collect()
}

#[test]
fn a_healthy_token_holds_as_far_as_anybody_looked() {
    let token = healthy();
    for locale in Locale::ALL {
        let words = ["diagnose", "--locale", locale.bcp47()];
        let changing = [code(on(&token, &words))];
        let name = format!("diagnose-healthy.{}", locale.bcp47());
        check(&mut on(&token, &words), GOOD, &name, &changing);
    }
}

#[test]
fn the_first_broken_link_is_explained_and_the_others_wait() {
    let mut pcscd = Pcscd::start();
    for locale in Locale::ALL {
        let words = ["diagnose", "--locale", locale.bcp47()];
        let command = || {
            let mut command = tamga(&words);
            pcscd.lead(command.args(["--module", opensc::MODULE]));
            command
        };
        let name = format!("diagnose-no-card.{}", locale.bcp47());
        check(&mut command(), PROBLEM, &name, &[code(command())]);
    }
    pcscd.stop();
    let mut command = tamga(&["diagnose", "--module", opensc::MODULE]);
    pcscd.lead(&mut command);
    let diagnosis = data(command);
    assert_eq!(diagnosis["cause"], "card-service-not-running");
    let waiting = vec!["waiting"; 7];
    assert_eq!(
        states(&diagnosis),
        [vec!["good", "broken"], waiting].concat()
    );
}

#[test]
fn without_any_reader_no_module_is_asked() {
    let pcscd = Pcscd::without_readers();
    let mut command = tamga(&["diagnose", "--json"]);
    let begun = Instant::now();
    let output = run(pcscd.lead(&mut command), "");
    assert!(begun.elapsed().as_secs() < 2, "{:?}", begun.elapsed());
    let diagnosis: Value = serde_json::from_slice(&output.stdout).unwrap();
    let cause = diagnosis["cause"].as_str().unwrap();
    // A token that the test's computer has in its socket is not this service's.
    let known = ["check-no-reader", "diagnosis-reader-not-listed"];
    assert!(known.contains(&cause), "{diagnosis}");
    assert_eq!(output.status.code(), Some(PROBLEM));
}

/// Writes the report of what `command` diagnoses.
fn reported(mut command: Command, path: &Path) -> String {
    let output = run(command.arg("--report").arg(path), "");
    assert_eq!(text(&output.stderr), "");
    let written = std::fs::read_to_string(path).unwrap();
    let shown = text(&output.stdout);
    assert!(shown.starts_with(&written), "it is shown first: {shown}");
    written
}

#[test]
fn a_report_names_nobody_and_gives_the_same_verdict_again() {
    let token = healthy();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.toml");
    let words = [&["diagnose"][..], &GUIDE].concat();
    let first = data(on(&token, &words));
    let report = reported(on(&token, &words), &path);
    let held = &data(on(&token, &["certificates"]))["certificates"][0];
    let holder = &held["certificate"]["holder"];
    for named in [&holder["name"], &held["tokenSerial"], &held["tokenLabel"]] {
        let named = named.as_str().unwrap();
        assert!(!report.contains(named), "{named} in {report}");
    }
    assert!(report.len() <= 10_000, "{}", report.len());
    let from = format!("--from={}", path.display());
    let again = data(tamga(&["diagnose", &from]));
    assert_eq!(states(&again), states(&first));
    assert_eq!(again["code"], first["code"]);
    let only = run(&mut tamga(&["diagnose", &from, "--report"]), "");
    assert_eq!(text(&only.stdout), report);
    let shown = data(tamga(&["code", "show", &from]));
    assert_eq!(shown["code"], first["code"]);
}

#[test]
fn a_report_is_never_written_over_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    std::fs::write(&path, "Dear madam,").unwrap();
    let file = format!("--report={}", path.display());
    let output = run(&mut tamga(&["diagnose", &file, "--json"]), "");
    assert_eq!(output.status.code(), Some(PROBLEM));
    assert!(text(&output.stderr).contains("file-exists"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Dear madam,");
    let from = format!("--from={}", path.display());
    let output = run(&mut tamga(&["diagnose", &from, "--json"]), "");
    assert_eq!(output.status.code(), Some(PROBLEM));
    assert!(text(&output.stderr).contains("not-a-report"));
}

#[test]
fn guides_and_steps_nobody_knows_are_wrong_use() {
    for (words, code) in [
        (&["diagnose", "--guide=x"][..], "guide-unknown"),
        (&["code", "show", "--step=x"], "no-guide-named"),
        (&["diagnose", GUIDE[0], "--step=x"], "step-unknown"),
        (&["diagnose", "--from=/nowhere"], "file-unreadable"),
        (&["products", "match", "3B", "x"], "atr-malformed"),
    ] {
        let output = run(tamga(words).arg("--json"), "");
        assert_eq!(output.status.code(), Some(MISUSE), "{words:?}");
        let complaint: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(complaint["code"], code, "{words:?}");
    }
}

#[test]
fn a_code_is_spelled_and_read_again_in_every_language() {
    let (pcscd, token) = (Pcscd::start(), healthy());
    let words = ["code", "show", GUIDE[0], "--step=remote"];
    let on = |words: &[&str]| {
        let mut command = on(&token, words);
        pcscd.lead(&mut command);
        command
    };
    let (_, code) = code(on(&words));
    let groups: Vec<&str> = code.split(' ').collect();
    for locale in Locale::ALL {
        let output = run(on(&words).args(["--locale", locale.bcp47()]), "");
        let shown = text(&output.stdout);
        assert!(shown.starts_with(&code), "{shown}");
        assert_eq!(shown.lines().count(), 3, "{shown}");
        let mut read = tamga(&["code", "read", groups[0], groups[1]]);
        read.args(["--locale", locale.bcp47()]);
        let name = format!("code-read.{}", locale.bcp47());
        check(&mut read, GOOD, &name, &[]);
    }
    let read = data(tamga(&["code", "read", &code]));
    assert_eq!(read["guide"], "ir-moadian-register-hardware");
    assert_eq!(read["step"], "remote");
    assert_eq!(read["problem"], Value::Null);
    let ahead = read["ahead"][0].as_str().unwrap();
    let walked = data(tamga(&["code", "read", &code, "--step", ahead]));
    assert_eq!(walked["step"], ahead);
}

#[test]
fn a_broken_link_is_told_to_the_agent_with_its_question() {
    let pcscd = Pcscd::start();
    let mut show = tamga(&[&["code", "show"][..], &GUIDE].concat());
    pcscd.lead(show.args(["--module", opensc::MODULE]));
    let code = data(show)["code"].as_str().unwrap().to_lowercase();
    for (agent, caller) in [("en", "fa"), ("fa", "vi"), ("mn", "en"), ("vi", "mn")] {
        let words = ["code", "read", &code, "--locale", agent];
        let mut read = tamga(&words);
        read.args(["--caller-locale", caller]);
        check(&mut read, GOOD, &format!("code-broken.{agent}"), &[]);
    }
    let misheard = code.replacen(&code[..1], "x", 1);
    let output = run(&mut tamga(&["code", "read", &misheard, "--json"]), "");
    assert_eq!(output.status.code(), Some(PROBLEM));
    assert!(text(&output.stderr).contains("code-misheard"));
}

#[test]
fn an_atr_is_matched_with_every_kind_of_card_it_may_be() {
    let atr = "3B 9F 95 81 31 FE 9F 00 66 46 53 05 32 02 25 71 DF 00 00 06 00 00 10";
    for locale in Locale::ALL {
        let mut command = tamga(&["products", "match", atr, "--locale", locale.bcp47()]);
        let name = format!("products.{}", locale.bcp47());
        check(&mut command, GOOD, &name, &[]);
    }
    let found = data(tamga(&["products", "match", &atr.replace(' ', ":")]));
    assert_eq!(found["products"][0]["id"], "feitian-epass3003-auto");
    let unknown = run(&mut tamga(&["products", "match", "3B00"]), "");
    assert_eq!(unknown.status.code(), Some(PROBLEM));
}

#[test]
fn causes_are_searched_in_the_language_that_is_spoken() {
    let all = data(tamga(&["causes"]));
    assert_eq!(
        all["causes"].as_array().unwrap().len(),
        tamga_diagnosis::causes().len()
    );
    let found = run(&mut tamga(&["causes", "قفل", "--locale=fa"]), "");
    assert!(text(&found.stdout).contains("card-pin-locked"));
}
