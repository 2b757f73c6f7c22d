//! `tamga certificates` and `tamga check`, on SoftHSM and on PKCS#12 files.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use tamga_tests::authority::{Authority, Issued, Validity};
use tamga_tests::person::{IRAN_LEGAL_ID, iran_company, mongolia_citizen, vietnam_company};
use tamga_tests::pkcs12::{self, Form};
use tamga_tests::process::wait_until;
use tamga_tests::token::Token;
use tamga_tests::{softhsm, workspace};
use tamga_words::{Args, Direction, Locale, Words, id};

use crate::program::{GOOD, PROBLEM, check, data, run, tamga, text};

/// A token with this certificate and its key.
fn token_with(issued: &Issued) -> Token {
    let token = softhsm::token();
    token.import(issued, "01", "signature");
    token
}

/// `tamga` with a token of its own.
fn on(token: &Token, words: &[&str]) -> Command {
    let mut command = tamga(words);
    token.lead(command.arg("--module").arg(token.module()));
    command
}

/// What differs from run to run: serial numbers, and how long ago it expired.
fn changing(token: &Token, locale: Locale) -> Vec<(&'static str, String)> {
    let held = &data(on(token, &["certificates"]))["certificates"][0];
    let fact = |fact: &serde_json::Value| fact.as_str().expect("it is text").to_owned();
    let serial = fact(&held["certificate"]["serial"]);
    let days = held["daysLeft"].as_i64().expect("it is a number");
    let expired = Words::new(locale).text(id!("cli-expired"), &Args::new().with("days", -days));
    let expired = match locale.direction() {
        Direction::Rtl => expired,
        Direction::Ltr => expired.replace(['\u{2068}', '\u{2069}'], ""),
    };
    vec![
        ("SERIAL", tamga_x509::serial_colons(&serial)),
        ("TOKEN", fact(&held["tokenSerial"])),
        ("EXPIRED", expired),
    ]
}

#[test]
fn a_certificate_is_told_in_every_language() {
    let token = token_with(&Authority::new().issue(&iran_company(), Validity::Past));
    for locale in Locale::ALL {
        let mut command = on(&token, &["certificates", "--locale", locale.bcp47()]);
        let name = format!("certificates.{}", locale.bcp47());
        check(&mut command, PROBLEM, &name, &changing(&token, locale));
    }
}

#[test]
fn a_valid_certificate_with_its_key_is_good() {
    let token = token_with(&Authority::new().issue(&mongolia_citizen(), Validity::Days(30)));
    let output = run(&mut on(&token, &["certificates"]), "");
    assert_eq!(output.status.code(), Some(GOOD));
    let told = text(&output.stdout);
    assert!(
        told.contains(" days left") && told.contains("Its key is on this token"),
        "{told}"
    );
}

#[test]
fn a_certificate_without_its_key_is_a_problem() {
    let authority = Authority::new();
    let token = token_with(&authority.issue(&vietnam_company(), Validity::Days(30)));
    token.import_certificate(
        &authority.issue(&iran_company(), Validity::Days(30)),
        "02",
        "other",
    );
    let output = run(&mut on(&token, &["certificates"]), "");
    assert_eq!(output.status.code(), Some(PROBLEM));
    assert!(text(&output.stdout).contains("Its key is not on this token"));
}

#[test]
fn checks_say_what_is_wrong_and_what_to_do() {
    let token = token_with(&Authority::new().issue(&iran_company(), Validity::Days(30)));
    let names = [
        "check",
        "pin-usable",
        "certificate-valid",
        "key-on-token",
        "certificate-holder",
    ];
    for locale in [Locale::Fa, Locale::En] {
        let mut command = on(&token, &names);
        command.args([
            "--field",
            "holder-number=10100000000",
            "--locale",
            locale.bcp47(),
        ]);
        check(
            &mut command,
            PROBLEM,
            &format!("check.{}", locale.bcp47()),
            &changing(&token, locale),
        );
    }
    let mut command = on(&token, &names);
    command.args(["--field", &format!("holder-number={IRAN_LEGAL_ID}")]);
    check(
        &mut command,
        GOOD,
        "check-good.en",
        &changing(&token, Locale::En),
    );
}

#[test]
fn a_software_token_is_opened_with_a_password_from_a_descriptor() {
    let issued = Authority::new().issue(&iran_company(), Validity::Days(30));
    let file = pkcs12::write(&issued, Form::Modern, "گذر واژه");
    let mut command = tamga(&[
        "certificates",
        "--json",
        "--password-fd",
        "0",
        "--software-token",
    ]);
    let output = run(command.arg(&file), "گذر واژه\n");
    assert_eq!(
        (output.status.code(), text(&output.stderr)),
        (Some(GOOD), String::new())
    );
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found["certificates"][0]["tokenKind"], "software");
    assert_eq!(found["certificates"][0]["hasKey"], true);
}

#[test]
fn a_wrong_password_is_a_problem_and_is_not_repeated() {
    let issued = Authority::new().issue(&iran_company(), Validity::Days(30));
    let file = pkcs12::write(&issued, Form::Modern, "right");
    let mut command = tamga(&[
        "certificates",
        "--password-fd=0",
        "--locale=fa",
        "--software-token",
    ]);
    let output = run(command.arg(&file), "wr0ng-password\n");
    assert_eq!(output.status.code(), Some(PROBLEM));
    let told = text(&output.stdout) + &text(&output.stderr);
    assert!(
        told.contains("گذرواژه") && !told.contains("wr0ng-password"),
        "{told}"
    );
}

#[test]
fn a_password_typed_on_the_terminal_is_not_shown() {
    const PASSWORD: &str = "never-to-be-seen";
    let issued = Authority::new().issue(&iran_company(), Validity::Days(30));
    let file = pkcs12::write(&issued, Form::Modern, PASSWORD);
    let name = file.with_extension("tty");
    let program = workspace::tamga().display();
    let words = format!(
        "certificates --locale vi --software-token {}",
        file.display()
    );
    // util-linux's `script` gives a terminal, whose name tells us when its echo is off.
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command"]);
    script.arg(format!("tty > {}; exec {program} {words}", name.display()));
    script
        .arg("/dev/null")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = script.spawn().expect("util-linux is installed");
    wait_until("the terminal echoes nothing", || {
        is_silent(&name).then_some(())
    });
    let typed = child.stdin.as_mut().expect("it is piped");
    writeln!(typed, "{PASSWORD}").expect("the terminal takes it");
    let output = child.wait_with_output().expect("tamga ends");
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(GOOD), "{shown}");
    assert!(
        shown.starts_with("Mật khẩu") && !shown.contains(PASSWORD),
        "{shown}"
    );
}

/// Whether the terminal named in this file shows nothing of what is typed.
fn is_silent(name: &Path) -> bool {
    let Ok(terminal) = fs::read_to_string(name) else {
        return false;
    };
    let mut stty = Command::new("stty");
    let output = stty.args(["--all", "--file", terminal.trim()]).output();
    output.is_ok_and(|output| text(&output.stdout).contains(" -echo "))
}
