//! Names the window's commands, so that a capability can allow each by itself.

/// Every command, as `lib.rs` hands them out.
const COMMANDS: &[&str] = &[
    "start",
    "choose_locale",
    "choose_theme",
    "inventory",
    "held_certificates",
    "chain",
    "start_case",
    "open_case",
    "close_case",
    "answer",
    "revisit",
    "remove_case",
    "mark_copied",
    "check_field",
    "search",
    "save_calendar",
    "choose_workbook",
    "check_workbook",
    "subscriber",
    "silence",
    "remove_watched",
    "look_for_java",
    "print_sheet",
    "open_software_token",
    "close_software_token",
    "practice_token",
    "tokens_to_choose",
    "request_profiles",
    "make_request",
    "save_request",
    "match_certificate",
    "install_certificate",
    "test_signature",
    "change_pin",
    "unblock_pin",
    "open_portal",
    "export_certificate",
    "certificate_spellings",
    "verify_certificate",
    "verify_certificate_online",
    "comparable_certificates",
    "compare_certificates",
    "moadian_sendings",
    "prove_moadian",
    "add_module",
    "remove_module",
    "diagnose",
    "diagnose_again",
    "ask_portal",
    "diagnosis_report",
    "save_report",
    "read_call",
    "causes",
    "search_causes",
    "enter_pin",
];

fn main() {
    // With GNU's linker a Windows library would export every symbol, more than it can number.
    if std::env::var("TARGET").as_deref() == Ok("x86_64-pc-windows-gnu") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,--exclude-all-symbols");
    }
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    tauri_build::try_build(attributes).expect("tauri.conf.json and the capabilities are sound");
}
