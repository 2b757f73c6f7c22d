//! A card with the real firmware of a Nitrokey 3, put into a virtual reader (`vpcd`).
//!
//! The card is inserted when the program starts and pulled when its standard input closes,
//! so it never outlives the test that started it.

mod card;
mod firmware;
mod reader;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;

/// Puts a card with real firmware into a virtual reader until standard input closes.
#[derive(Parser)]
struct Options {
    /// Which applications the card has.
    #[arg(value_enum)]
    kind: firmware::Kind,
    /// TCP port on this computer where the virtual reader waits for its card.
    #[arg(long)]
    port: u16,
    /// Folder that keeps the card's memory; without it the card is new at every start.
    #[arg(long)]
    state: Option<PathBuf>,
    /// Dies, as if pulled, at the first command with this instruction byte, in hexadecimal.
    #[arg(long, value_name = "INS", value_parser = card::instruction)]
    die_on_ins: Option<u8>,
    /// Dies, as if pulled, at this command, counted from 1.
    #[arg(long, value_name = "NUMBER")]
    die_at: Option<usize>,
    /// Waits before every answer to the instruction INS (hexadecimal).
    #[arg(long, value_name = "INS:MILLISECONDS", value_parser = card::delay)]
    delay: Option<(u8, Duration)>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let slot = match reader::connect(options.port) {
        Ok(slot) => slot,
        Err(error) => {
            eprintln!("virtual-card: no reader on port {}: {error}", options.port);
            return ExitCode::FAILURE;
        }
    };
    reader::pull_when_stdin_closes();
    let faults = card::Faults {
        die_on: options.die_on_ins,
        die_at: options.die_at,
        delay: options.delay,
    };
    firmware::run(options.kind, options.state.as_deref(), |applications| {
        slot.serve(card::Card::new(applications, faults));
    });
    ExitCode::SUCCESS
}
