//! Help, versions, guides and wrong use: what needs no token.

use std::process::Stdio;

use crate::program::{GOOD, MISUSE, PROBLEM, check, complains, data, run, tamga, text};

#[test]
fn help_is_told_in_every_language() {
    for locale in ["fa", "vi", "mn", "en"] {
        check(
            &mut tamga(&["--help", "--locale", locale]),
            GOOD,
            &format!("help.{locale}"),
            &[],
        );
    }
}

#[test]
fn the_terminals_language_is_spoken() {
    check(
        tamga(&["help"]).env("LC_ALL", "mn_MN.UTF-8"),
        GOOD,
        "help.mn",
        &[],
    );
    check(
        tamga(&["help"]).env("LC_ALL", "").env("LANG", "vi_VN"),
        GOOD,
        "help.vi",
        &[],
    );
    check(
        tamga(&["help"]).env("LC_ALL", "C.UTF-8"),
        GOOD,
        "help.en",
        &[],
    );
}

#[test]
fn wrong_use_is_explained_in_every_language() {
    for locale in ["fa", "vi", "mn", "en"] {
        let name = |what: &str| format!("{what}.{locale}");
        complains(
            &mut tamga(&["plug", "--locale", locale]),
            &name("command-unknown"),
        );
        complains(
            &mut tamga(&["inventory", "--modul", "--locale", locale]),
            &name("option-unknown"),
        );
        complains(
            &mut tamga(&["--locale", locale, "inventory", "--module"]),
            &name("value-missing"),
        );
        complains(
            &mut tamga(&["--locale", locale, "check", "luck"]),
            &name("check-unknown"),
        );
    }
}

#[test]
fn wrong_use_is_data_for_scripts() {
    complains(
        &mut tamga(&["guide", "show", "nothing", "--json"]),
        "guide-unknown.json",
    );
}

#[test]
fn a_guide_is_told_from_its_title_to_its_sources() {
    let output = run(
        &mut tamga(&[
            "guide",
            "show",
            "ir-moadian-register-hardware",
            "--locale=fa",
        ]),
        "",
    );
    assert_eq!(output.status.code(), Some(GOOD));
    let told = text(&output.stdout);
    let guide = tamga_guide::guide("ir-moadian-register-hardware").expect("it is built in");
    assert!(
        guide
            .steps
            .iter()
            .all(|step| told.contains(&format!("{}\u{2069})", step.id)))
    );
    assert!(
        !told.contains("guide-ir-moadian"),
        "an id stands where words should: {told}"
    );
}

#[test]
fn every_guide_in_the_program_is_sound() {
    let proof = data(tamga(&["guide", "prove"]));
    let verdicts = proof.as_array().expect("a list of guides");
    assert_eq!(verdicts.len(), tamga_guide::guides().len());
    for verdict in verdicts {
        assert_eq!(verdict["faults"], serde_json::json!([]), "{verdict}");
    }
}

/// A guide of the program whose words are there, with one old source and no menu word.
fn neglected_guide() -> String {
    let (_, guide) = tamga_guide::files()
        .find(|(file, _)| *file == "ir-moadian-register-software.toml")
        .expect("it is built in");
    let lines = guide.lines().filter(|line| !line.contains("path = ["));
    let guide = lines.collect::<Vec<_>>().join("\n");
    // The others never grow old.
    let guide = guide.replace("checked_on = \"2026", "checked_on = \"2999");
    let (before, after) = guide.split_once("id = \"article\"").expect("a source");
    format!(
        "{before}id = \"article\"{}",
        after.replacen("2999", "2020", 1)
    )
}

#[test]
fn steps_that_are_old_or_name_no_menu_are_warned_of_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ir-moadian-register-software.toml");
    std::fs::write(&path, neglected_guide()).unwrap();
    let path = path.display().to_string();
    for locale in ["fa", "vi", "mn", "en"] {
        let mut command = tamga(&["guide", "prove", &path, "--locale", locale]);
        check(&mut command, GOOD, &format!("guide-warned.{locale}"), &[]);
    }
}

#[test]
fn a_mistake_in_a_guides_file_is_shown_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("luck.toml");
    std::fs::write(
        &path,
        "id = \"luck\"\nkind = \"renew\"\n\n[[step]]\nchecks = [\"luck\"]\n",
    )
    .unwrap();
    let path = path.display().to_string();
    let mut command = tamga(&["guide", "prove", &path]);
    check(&mut command, PROBLEM, "guide-faulty.en", &[("PATH", path)]);
}

#[test]
fn a_reader_that_leaves_early_is_no_problem() {
    let mut command = tamga(&["guide", "show", "ir-moadian-register-hardware"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), text(&output.stderr)),
        (Some(GOOD), String::new())
    );
}

#[test]
fn without_a_terminal_no_password_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("key.p12");
    std::fs::write(&file, "").unwrap();
    let mut alone = std::process::Command::new("setsid");
    alone
        .arg("--wait")
        .arg(tamga_tests::workspace::tamga())
        .env("LC_ALL", "vi_VN.UTF-8");
    let output = run(
        alone
            .args(["certificates", "--json", "--software-token"])
            .arg(&file),
        "",
    );
    assert_eq!(output.status.code(), Some(MISUSE));
    let complaint: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(complaint["code"], "no-terminal");
}
