//! Prints every change of readers and cards as a line of JSON, until standard input closes.

use std::io::{self, Read, Write};

use tamga_card::Watch;

fn main() -> io::Result<()> {
    let _watch = Watch::start(|event| {
        let mut stdout = io::stdout().lock();
        let line = serde_json::json!(event);
        // Whoever reads may be gone; then standard input closes too.
        let _ = writeln!(stdout, "{line}").and_then(|()| stdout.flush());
    })?;
    io::copy(&mut io::stdin().lock().by_ref(), &mut io::sink())?;
    Ok(())
}
