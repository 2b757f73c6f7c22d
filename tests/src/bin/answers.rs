//! Answers one step after the other at the desk in a folder, until it is killed or refused.
//!
//! `answers write FOLDER` prints the number of each answer once the desk has it, and at a refusal
//! the error as JSON. `answers count FOLDER` prints how many answers are there.

use std::collections::BTreeMap;
use std::env;
use std::io::{self, Write};
use std::path::Path;

use tamga_desk::{Answer, Desk, Error};
use tamga_x509::UnixTime;

/// A moment; the desk does not care which.
const NOW: UnixTime = UnixTime(1_800_000_000);

fn main() -> io::Result<()> {
    let arguments: Vec<_> = env::args().collect();
    let folder = Path::new(&arguments[2]);
    let result = match arguments[1].as_str() {
        "write" => write(folder),
        _ => count(folder),
    };
    match result {
        Ok(()) => Ok(()),
        Err(error) => writeln!(io::stdout(), "{}", serde_json::json!(error)),
    }
}

fn write(folder: &Path) -> Result<(), Error> {
    let mut desk = Desk::open(folder, NOW)?.desk;
    let case = desk.start_case("kill", false, NOW)?.id;
    for number in 1_u32.. {
        let answer = Answer {
            step: format!("step-{number}"),
            choice: None,
            fields: BTreeMap::from([("text".into(), "a typed line of a form ".repeat(20))]),
        };
        desk.answer(case, &answer, NOW)?;
        say(number);
    }
    Ok(())
}

fn count(folder: &Path) -> Result<(), Error> {
    let desk = Desk::open(folder, NOW)?.desk;
    let cases = desk.cases(100)?;
    let answers = desk.answers(cases[0].id)?;
    say(u32::try_from(answers.len()).expect("a test writes few answers"));
    Ok(())
}

fn say(number: u32) {
    let mut stdout = io::stdout().lock();
    // Whoever reads may be gone: the answers go on.
    let _ = writeln!(stdout, "{number}").and_then(|()| stdout.flush());
}
