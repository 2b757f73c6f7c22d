//! The program: a module's worker when started as one, the window otherwise.

// No terminal beside the window on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    tamga_card::worker::run_if_worker();
    tamga_window::run();
}
