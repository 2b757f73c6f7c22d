//! What is wrong, found and told: on the page, in a report, in a code for the telephone.

use std::time::{Duration, Instant};

use serde_json::json;
use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::card::{Card, Kind};
use tamga_tests::module::Fault;
use tamga_tests::opensc::filled_card;
use tamga_tests::pcscd::Pcscd;
use tamga_tests::person::{IRAN_LEGAL_ID, iran_company};
use tamga_tests::process::wait_until;
use tamga_words::{Args, Locale};

use crate::journey::Journey;

const GUIDE: &str = "ir-moadian-register-hardware";

/// The report as it is shown, whole.
const REPORT: &str = r#"
return document.querySelector("section[aria-labelledby=report] pre")?.textContent ?? "";
"#;

/// The code as it is read aloud.
const CODE: &str = r#"return document.querySelector(".code bdi[dir=ltr]")?.textContent ?? "";"#;

/// Every token and certificate that the window has seen, as names and numbers.
const NAMES: &str = r#"
window.names = null;
const tokens = (inventory) =>
  inventory.modules.flatMap(({ slots }) => slots.map(({ token }) => token)).filter(Boolean);
window.__TAURI_INTERNALS__.invoke("inventory").then((inventory) => {
  window.names = tokens(inventory).flatMap(({ label, serial }) => [label, serial]);
});
"#;

/// How long a diagnosis may take in a window that WebDriver drives: far below a module's own
/// deadline, which is 30 s.
const AT_ONCE: Duration = Duration::from_secs(8);

#[test]
fn a_card_is_pulled_and_put_back_before_the_eyes_of_who_looks_for_the_fault() {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    home.set(Setting::Locale, "fa");
    let (memory, _) = filled_card(&pcscd, &iran_company());
    let insert = || Card::insert_kept(Kind::Piv, &pcscd, memory.path());
    let card = insert();
    let window = Window::open_with(&home, &display, Locale::Fa, |app| {
        pcscd.lead(app);
    });
    open(&window);
    window.wait_for("app-diagnosed-certificate");
    window.wait_for("app-diagnosis-good");
    card.pull();
    window.wait_for_text(&stops_at(&window, "reader"));
    let no_card = json!({ "area": "check", "code": "no-card", "readers": 2 });
    window.wait_for_text(&window.problem(&no_card).what);
    assert!(!window.says(&window.word("app-diagnosed-certificate")));
    let _card = insert();
    window.wait_for("app-diagnosed-certificate");
    window.wait_for("app-diagnosis-good");
}

#[test]
fn a_report_names_neither_the_token_nor_its_holder() {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    home.set(Setting::Locale, "mn");
    let company = iran_company();
    let (memory, _) = filled_card(&pcscd, &company);
    let _card = Card::insert_kept(Kind::Piv, &pcscd, memory.path());
    let window = Window::open_with(&home, &display, Locale::Mn, |app| {
        pcscd.lead(app);
    });
    open(&window);
    window.wait_for("app-diagnosed-certificate");
    window.press("app-report-make");
    window.wait_for("app-report-body");
    let report = wait_until("the report is shown", || {
        let report = window.script(REPORT, vec![]);
        report
            .as_str()
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
    });
    window.script(NAMES, vec![]);
    let names = wait_until("the window tells its tokens", || {
        let names = window.script("return window.names;", vec![]);
        names.as_array().filter(|names| names.len() > 1).cloned()
    });
    let names = names.iter().filter_map(|name| name.as_str());
    let attributes = company.subject.iter().filter(|(kind, _)| *kind != "C");
    let holder = attributes.map(|(_, value)| value.as_str());
    for name in names.chain(holder).chain([IRAN_LEGAL_ID]) {
        assert!(
            name.is_empty() || !report.contains(name),
            "{name} in {report}"
        );
    }
    for part in ["[[token]]", "[[certificate]]"] {
        assert!(report.contains(part), "no {part} in {report}");
    }
}

#[test]
fn a_module_that_hangs_keeps_nobody_waiting() {
    let (home, display) = (Home::new(), Display::start());
    home.set(Setting::Locale, "vi");
    home.give_modules(&[Fault::Hang.make(home.path())]);
    let window = Window::open(&home, &display, Locale::Vi);
    window.wait_for("app-home-title");
    let pressed = Instant::now();
    open(&window);
    window.wait_for("app-diagnosis-well");
    window.wait_for_text(&stops_at(&window, "service"));
    let took = pressed.elapsed();
    assert!(took < AT_ONCE, "the diagnosis took {took:?}");
    window.press("app-home");
    window.wait_for("app-home-title");
}

#[test]
fn an_agent_sees_in_another_language_what_the_caller_sees() {
    let display = Display::start();
    let (home, desk, pcscd) = (Home::new(), Home::new(), Pcscd::start());
    home.set(Setting::Locale, "fa");
    desk.set(Setting::Locale, "vi");
    let caller = Window::open_with(&home, &display, Locale::Fa, |app| {
        pcscd.lead(app);
    });
    let agent = Window::open(&desk, &display, Locale::Vi);
    let mut journey = Journey::start(&caller, GUIDE, false);
    journey.go_to("plug-in");
    let no_card = json!({ "area": "check", "code": "no-card", "readers": 2 });
    caller.wait_for_text(&caller.problem(&no_card).what);
    caller.press("app-call");
    caller.wait_for("app-call-body");
    let code = caller.script(CODE, vec![]).as_str().unwrap().to_owned();
    assert_eq!(code.len(), "7KTM 3AEX".len(), "{code}");

    agent.press("app-support");
    agent.wait_for("app-support-never");
    let label = agent.word("app-support-code");
    agent.type_into(&label, &misheard(&code));
    agent.press("app-support-read");
    agent.wait_for("diagnosis-code-misheard");
    agent.type_into(&label, &in_persian_digits(&code));
    agent.press("app-support-read");
    let step = format!("guide-{GUIDE}-plug-in");
    for who in [&caller, &agent] {
        agent.wait_for_text(&who.word(&step));
        agent.wait_for_text(&who.problem(&no_card_of_nobody()).what);
    }
    agent.wait_for("call-readers-empty");
    agent.wait_for("support-part-reader");

    let next = agent.word(&format!("guide-{GUIDE}-driver"));
    let ahead = format!("{} {next}", agent.word("app-support-ahead"));
    agent.press_named(&ahead);
    agent.wait_for("app-support-no-fault");
    agent.press("app-support-here");
    agent.wait_for("support-part-reader");
}

/// Goes from home to the diagnosis; the chain at home moves while the token is read.
fn open(window: &Window) {
    let page = window.word("app-diagnosis");
    window.press_until(&window.word("app-diagnosis-open"), |window| {
        window.heading().contains(&page)
    });
}

/// As the agent is told it: how many readers there are, only the caller's computer knows.
fn no_card_of_nobody() -> serde_json::Value {
    json!({ "area": "check", "code": "no-card", "readers": "…" })
}

/// What stands above the fault.
fn stops_at(window: &Window, part: &str) -> String {
    let part = window.word(&format!("app-part-{part}"));
    window.word_with("app-diagnosis-stops", &Args::new().with("part", part))
}

/// The last character heard as another.
fn misheard(code: &str) -> String {
    let (start, last) = code.split_at(code.len() - 1);
    format!("{start}{}", if last == "7" { "8" } else { "7" })
}

/// As an agent with a Persian keyboard types it.
fn in_persian_digits(code: &str) -> String {
    let digit = |c: char| match c.to_digit(10) {
        Some(value) => char::from_u32('۰' as u32 + value).unwrap(),
        None => c.to_ascii_lowercase(),
    };
    code.chars().map(digit).collect()
}
