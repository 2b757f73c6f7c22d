//! A module killed while the window installs: the page gets the problem by its name, and the next press
//! finishes, or says that it was done.

use std::fs;
use std::process::Command;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::authority::Authority;
use tamga_tests::kryoptic;
use tamga_tests::process::family;
use tamga_tests::token::PIN;
use tamga_words::Locale;

use crate::keys::{INSTALL, answer, ask, open, type_pin};

/// Milliseconds from the start of the worker to its end.
const DELAYS: [u64; 6] = [0, 5, 10, 20, 40, 80];

#[test]
fn an_installation_that_was_killed_is_said_and_finished() {
    let (home, display, token) = (Home::new(), Display::start(), kryoptic::token());
    let window = open(&home, &display, &token, Locale::Vi);
    let request = home.path().join("request.csr");
    fs::write(&request, requested(&window)).unwrap();
    let authority = Authority::new();
    let mut killed = 0;
    for (number, delay) in DELAYS.into_iter().enumerate() {
        let days = 100 + u32::try_from(number).unwrap();
        let file = json!(authority.certify(&request, days));
        let first = install_and_kill(&window, &file, Duration::from_millis(delay));
        let second = install(&window, &file);
        let is_there = second["code"] == "certificate-already-there";
        match first["code"].as_str() {
            None => assert!(first == true && is_there, "{delay} ms: {first}, {second}"),
            Some(code) => {
                assert_eq!(code, "module-crashed", "{delay} ms: {first}");
                assert!(!window.problem(&first).what.is_empty());
                assert!(second == true || is_there, "{delay} ms: {second}");
                killed += 1;
            }
        }
    }
    assert!(killed > 0, "it was always too late");
}

/// Makes a key on the only token, and gives the request in PEM.
fn requested(window: &Window) -> String {
    let tokens = ask(
        window,
        r#"return invoke("tokens_to_choose");"#,
        json!(null),
        None,
    );
    let wish = json!({
        "place": tokens[0]["place"],
        "profile": "ir-person",
        "pieces": { "latin-name": "Namuneh", "holder-number": "0012345679" },
        "kind": "rsa-2048",
    });
    let make = r#"return invoke("make_request", { wish: given });"#;
    let made = ask(window, make, wish, Some(("pin", PIN)));
    made["pem"].as_str().unwrap().to_owned()
}

#[track_caller]
fn install(window: &Window, file: &Value) -> Value {
    window.script(INSTALL, vec![file.clone()]);
    type_pin(window, PIN);
    answer(window)
}

/// The same, and kills the worker that does it.
#[track_caller]
fn install_and_kill(window: &Window, file: &Value, delay: Duration) -> Value {
    window.script(INSTALL, vec![file.clone()]);
    let mut killer = None;
    window.in_the_other_window(|pin| {
        pin.type_into(&pin.word("app-pin-label-pin"), PIN);
        killer = Some(kill_next_worker(pin, delay));
        pin.press_and_close("app-pin-use-pin");
    });
    assert!(killer.unwrap().join().unwrap(), "no worker was started");
    answer(window)
}

/// Kills the worker that starts after the PIN was typed, so long after its start; says whether there was
/// one.
fn kill_next_worker(window: &Window, delay: Duration) -> JoinHandle<bool> {
    let driver = window.processes()[0];
    thread::spawn(move || {
        let mut asked = None;
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(30) {
            let workers: Vec<u32> = family(driver).into_iter().filter(is_worker).collect();
            let known = asked.get_or_insert_with(|| workers.clone());
            if let Some(new) = workers.iter().find(|id| !known.contains(id)) {
                thread::sleep(delay);
                let kill = Command::new("kill").args(["-9", &new.to_string()]).status();
                return kill.is_ok();
            }
            thread::sleep(Duration::from_millis(1));
        }
        false
    })
}

fn is_worker(id: &u32) -> bool {
    let program = fs::read_link(format!("/proc/{id}/exe")).unwrap_or_default();
    program.ends_with("tamga-worker")
}
