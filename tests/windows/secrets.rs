//! A PIN that is typed is in the PIN window and on its way to the token, and nowhere else: searched
//! in every file of the app, in what it prints, in the arguments and environments of its processes, in
//! what the main window hears, and afterwards in the memory of our own processes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use serde_json::json;
use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::kryoptic;
use tamga_tests::memory;
use tamga_tests::process::{is_root, wait_until};
use tamga_tests::token::{LABEL, PIN, SO_PIN, Token};
use tamga_words::Locale;

/// A new PIN, which is then the right one.
const NEW: &str = "~Canary-New-3141";
/// A PIN that is wrong.
const WRONG: &str = "~Canary-Wrong-2718";
/// What is wrong as PUK.
const WRONG_PUK: &str = "~Canary-Puk-1618";
/// The PIN that the PUK sets.
const UNBLOCKED: &str = "~Canary-Unblocked-577";

/// Everything that is typed and must not be found.
const CANARIES: [&str; 5] = [NEW, WRONG, WRONG_PUK, UNBLOCKED, SO_PIN];

/// Hears from now on whatever Rust says to the main window, in answer or by itself.
const LISTEN: &str = r#"
window.heard = [];
const told = (what) => window.heard.push(typeof what === "string" ? what : JSON.stringify(what));
const { fetch } = window;
window.fetch = async (address, options) => {
  told(String(address));
  const answer = await fetch(address, options);
  told(await answer.clone().text());
  return answer;
};
const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
for (const event of ["inventory", "case", "start", "problem", "tauri://drag-drop"]) {
  const handler = transformCallback(told);
  void invoke("plugin:event|listen", { event, target: { kind: "Any" }, handler });
}
"#;

/// Puts what is done in the page's background, and its outcome where the test finds it.
const DO: &str = r#"
window.answer = null;
const [command, given] = arguments;
const asked = window.__TAURI_INTERNALS__.invoke(command, given);
asked.then((done) => (window.answer = [done]), (problem) => (window.answer = [problem]));
"#;

#[test]
fn a_typed_secret_is_nowhere_but_where_it_is_typed() {
    let (home, display, token) = (Home::new(), Display::start(), kryoptic::token());
    let printed = home.path().join("printed");
    let window = open(&home, &display, &token, &printed);
    window.script(LISTEN, vec![]);

    let mut seen = Seen::default();
    act(
        &window,
        &mut seen,
        "change_pin",
        &[("label-pin", PIN), ("new-pin", NEW), ("new-again-pin", NEW)],
    );
    assert_eq!(said(&window), json!(true));
    act(
        &window,
        &mut seen,
        "test_signature",
        &[("label-pin", WRONG)],
    );
    assert_eq!(said(&window)["code"], "pin-incorrect");
    act(&window, &mut seen, "test_signature", &[("label-pin", NEW)]);
    assert_eq!(said(&window)["code"], "no-key");
    let unblock = [
        ("label-puk", WRONG_PUK),
        ("new-pin", UNBLOCKED),
        ("new-again-pin", UNBLOCKED),
    ];
    act(&window, &mut seen, "unblock_pin", &unblock);
    assert_eq!(said(&window)["code"], "puk-incorrect");
    let unblock = [
        ("label-puk", SO_PIN),
        ("new-pin", UNBLOCKED),
        ("new-again-pin", UNBLOCKED),
    ];
    act(&window, &mut seen, "unblock_pin", &unblock);
    assert_eq!(said(&window), json!(true));

    let heard = window.script("return window.heard;", vec![]).to_string();
    assert!(heard.contains("inventory"), "nothing was heard: {heard}");
    expect_none("what the main window heard", heard.as_bytes());
    for (what, text) in &seen.0 {
        expect_none(what, text);
    }
    expect_none_in_memory(&window);
    drop(window);
    expect_none_in(home.path());
    assert!(printed.exists());
}

/// Arguments and environments, as they were seen: what, and the bytes.
#[derive(Default)]
struct Seen(BTreeSet<(String, Vec<u8>)>);

impl Seen {
    fn look(&mut self, window: &Window) {
        for process in window.processes() {
            for what in ["cmdline", "environ"] {
                let path = format!("/proc/{process}/{what}");
                // It may have ended meanwhile.
                let text = fs::read(&path).unwrap_or_default();
                self.0.insert((path, text));
            }
        }
    }
}

fn open(home: &Home, display: &Display, token: &Token, printed: &Path) -> Window {
    home.set(Setting::Locale, Locale::En.bcp47());
    home.give_modules(&[token.module().to_owned()]);
    let window = Window::open_with(home, display, Locale::En, |app| {
        let file = fs::File::create(printed).unwrap();
        app.stderr(Stdio::from(file.try_clone().unwrap()))
            .stdout(Stdio::from(file));
        token.lead(app);
    });
    window.press("app-certificates");
    window.wait_for_text(LABEL);
    window
}

/// Asks Rust for something on the only token, and types into the PIN window what it asks.
#[track_caller]
fn act(window: &Window, seen: &mut Seen, command: &str, typed: &[(&str, &str)]) {
    window.script(DO, vec![json!("tokens_to_choose"), json!({})]);
    let place = said(window)[0]["place"].clone();
    window.script(DO, vec![json!(command), json!({ "place": place })]);
    window.in_the_other_window(|pin| {
        for (field, secret) in typed {
            pin.type_into(&pin.word(&format!("app-pin-{field}")), secret);
        }
        seen.look(pin);
        let kind = if typed[0].0 == "label-puk" {
            "puk"
        } else {
            "pin"
        };
        pin.press_and_close(&format!("app-pin-use-{kind}"));
    });
    seen.look(window);
}

#[track_caller]
fn said(window: &Window) -> serde_json::Value {
    wait_until("Rust answers", || {
        let answer = window.script("return window.answer;", vec![]);
        answer.get(0).cloned()
    })
}

/// The app and its workers: WebKit's processes are not ours, and the page in one of them held what was
/// typed. A worker lets only root read its memory.
fn ours(window: &Window) -> Vec<(u32, String)> {
    let named = |id| {
        let program = fs::read_link(format!("/proc/{id}/exe")).unwrap_or_default();
        let name = program.file_name().unwrap_or_default().to_string_lossy();
        (id, name.into_owned())
    };
    let all = window.processes().into_iter().map(named);
    let ours: Vec<_> = all
        .filter(|(_, name)| name == "tamga-window" || name == "tamga-worker" && is_root())
        .collect();
    assert!(
        ours.iter().any(|(_, name)| name == "tamga-window"),
        "{ours:?}"
    );
    ours
}

#[track_caller]
fn expect_none(what: &str, bytes: &[u8]) {
    for canary in CANARIES {
        let found = memory::occurrences(bytes, &memory::masked(canary));
        assert_eq!(found, 0, "{canary} in {what}");
    }
}

#[track_caller]
fn expect_none_in_memory(window: &Window) {
    for (process, program) in ours(window) {
        let found = memory::count(&process.to_string(), &CANARIES.map(memory::masked));
        assert_eq!(found.unwrap(), [0; CANARIES.len()], "in {program}");
    }
    // The search finds what is there.
    let app = ours(window)[0].0.to_string();
    let found = memory::count(&app, &[memory::masked(LABEL)]).unwrap();
    assert_ne!(found, [0]);
}

#[track_caller]
fn expect_none_in(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            expect_none_in(&path);
        } else if path.is_file() {
            expect_none(&path.display().to_string(), &fs::read(&path).unwrap());
        }
    }
}
