//! The window: commands, events, files and browsers. It decides nothing.
//!
//! # Invariants
//!
//! - Before the window's first `start` no device and no file of the person's is touched.
//! - A command unpacks, calls one function, and returns.
//! - The PIN goes from the PIN window's only command straight into a secret; the main window
//!   never sees it.

mod alarm;
mod answering;
mod app;
mod aside;
mod beginning;
mod calendar;
mod case_view;
mod clock;
mod commands;
mod diagnosis;
mod export;
mod file;
mod found;
mod hardware;
mod java;
mod keys;
mod moadian;
mod page;
#[cfg(target_os = "linux")]
mod painting;
mod pin;
mod practice;
mod problem;
mod reminders;
mod renewal;
mod seal;
mod start;
mod subscriber_view;
#[cfg(desktop)]
mod tray;
mod verification;
#[cfg(all(test, feature = "ts"))]
mod wire;

pub use case_view::{CaseView, CheckReport, CheckState, Task, TaskState};
pub use commands::find::{Found, FoundGuide};
pub use commands::support::ListedCause;
pub use diagnosis::{Diagnosis, PortalQuestion, SpelledCode};
pub use export::ExportForm;
pub use keys::{Matching, RequestFile, RequestMade, RequestWish, TestedKey};
pub use moadian::TaxSite;
pub use problem::{Error, Problem};
pub use renewal::{Comparable, ComparedSide, Comparison};
pub use start::{CaseSummary, GuideSummary, Start};
pub use subscriber_view::{Ending, SubscriberSummary, SubscriberView};
pub use verification::Verification;

use tauri::Manager;

use crate::app::App;

/// Opens the window and stays until it is closed.
///
/// # Panics
///
/// When the system has no way to show a window at all.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    #[cfg(target_os = "linux")]
    painting::by_the_processor();
    let builder = tauri::Builder::default();
    #[cfg(desktop)]
    let builder = builder
        .plugin(tauri_plugin_single_instance::init(|window, words, _| {
            commands::token::opened_from_outside(window, &words);
        }))
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_denylist(&[pin::LABEL])
                .build(),
        )
        .on_window_event(tray::closing);
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|window| {
            let paths = window.path();
            window.manage(App::new(paths.app_data_dir()?, paths.app_cache_dir()?));
            Ok(())
        })
        .invoke_handler(every_command())
        .run(tauri::generate_context!())
        .expect("the system can show a window");
}

/// What the pages may ask for; which page may ask what, the capabilities say.
#[expect(
    clippy::too_many_lines,
    reason = "it is a list: a line for each command"
)]
fn every_command() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::start::start,
        commands::start::choose_locale,
        commands::start::choose_theme,
        commands::hardware::inventory,
        commands::hardware::held_certificates,
        commands::hardware::chain,
        commands::hardware::add_module,
        commands::hardware::remove_module,
        commands::case::start_case,
        commands::case::open_case,
        commands::case::close_case,
        commands::case::answer,
        commands::case::revisit,
        commands::case::remove_case,
        commands::case::mark_copied,
        commands::case::check_field,
        commands::find::search,
        commands::kept::save_calendar,
        commands::workbook::choose_workbook,
        commands::workbook::check_workbook,
        commands::kept::subscriber,
        commands::kept::silence,
        commands::kept::remove_watched,
        commands::kept::look_for_java,
        commands::kept::print_sheet,
        commands::token::open_software_token,
        commands::token::close_software_token,
        commands::token::practice_token,
        commands::keys::tokens_to_choose,
        commands::keys::request_profiles,
        commands::keys::make_request,
        commands::keys::save_request,
        commands::keys::match_certificate,
        commands::keys::install_certificate,
        commands::keys::test_signature,
        commands::keys::change_pin,
        commands::keys::unblock_pin,
        commands::diagnosis::diagnose,
        commands::diagnosis::diagnose_again,
        commands::diagnosis::ask_portal,
        commands::diagnosis::diagnosis_report,
        commands::diagnosis::save_report,
        commands::support::read_call,
        commands::support::causes,
        commands::support::search_causes,
        commands::portal::open_portal,
        commands::certificate::certificate_spellings,
        commands::certificate::export_certificate,
        commands::certificate::verify_certificate,
        commands::certificate::verify_certificate_online,
        commands::certificate::comparable_certificates,
        commands::certificate::compare_certificates,
        commands::moadian::moadian_sendings,
        commands::moadian::prove_moadian,
        commands::token::enter_pin,
    ]
}
