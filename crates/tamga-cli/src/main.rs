//! The program `tamga`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tamga_card::worker::run_if_worker();
    tamga_cli::main()
}
