//! A module that misbehaves is named, and the window stays alive.

use serde_json::json;
use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::kryoptic;
use tamga_tests::module::Fault;
use tamga_tests::token::LABEL;
use tamga_words::Locale;

#[test]
fn the_window_survives_and_names_every_faulty_module() {
    let (home, display) = (Home::new(), Display::start());
    let faults = [
        Fault::Crash,
        Fault::Hang,
        Fault::OtherMachine,
        Fault::NotALibrary,
    ];
    let modules = faults.map(|fault| fault.make(home.path()));
    home.give_modules(&modules);
    home.set(Setting::Locale, "fa");
    let mut window = Window::open(&home, &display, Locale::Fa);
    window.press("app-settings");
    for (fault, path) in faults.iter().zip(&modules) {
        let code = code(*fault);
        let problem = json!({
            "area": "card",
            "code": code,
            "path": path,
            "machine": "Linux ARM64",
            "needed": "Linux x86-64",
            "seconds": 30,
        });
        window.wait_for_text(&path.display().to_string());
        window.wait_for_text(&window.problem(&problem).what);
    }
    window.press_named("Tiếng Việt");
    window.expect_locale(Locale::Vi);
    window.wait_for("app-settings-modules");
    window.press("app-home");
    window.wait_for("app-home-title");
}

/// kryoptic uses SQLite, of which WebKit brings another: they never meet in one process.
#[test]
fn a_module_whose_libraries_the_window_has_too_is_read() {
    let (home, display, token) = (Home::new(), Display::start(), kryoptic::token());
    home.give_modules(&[token.module().to_owned()]);
    home.set(Setting::Locale, "mn");
    let window = Window::open_with(&home, &display, Locale::Mn, |app| {
        token.lead(app);
    });
    window.press("app-certificates");
    window.wait_for_text(LABEL);
}

fn code(fault: Fault) -> &'static str {
    match fault {
        Fault::Crash => "module-crashed",
        Fault::Hang => "module-hung",
        Fault::OtherMachine => "module-wrong-machine",
        _ => "module-not-a-library",
    }
}
