//! Prints, as JSON, everything read through some modules: `tokens SECONDS MODULE…`.
//!
//! A module that does not answer within so many seconds is given up. No other module is read.

use std::env;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use tamga_card::discovery::discover;
use tamga_card::{Cards, ModuleOrigin, System};

fn main() -> io::Result<()> {
    tamga_card::worker::run_if_worker();
    let seconds = env::args().nth(1).and_then(|text| text.parse().ok());
    let seconds = seconds.expect("the first argument is a number");
    let given: Vec<_> = env::args_os().skip(2).map(PathBuf::from).collect();
    let mut found = discover(&given, &[], &System::here());
    found.retain(|candidate| candidate.origin == ModuleOrigin::Given);
    let cards = Cards::new(env::current_exe()?).with_deadline(Duration::from_secs(seconds));
    cards.set_modules(&found);
    cards.reread(&|_| {});
    writeln!(io::stdout(), "{}", serde_json::json!(cards.inventory()))
}
