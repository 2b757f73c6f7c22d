//! Prints what is plugged in, one line of JSON per change, until its standard input ends.

#[cfg(not(any(target_os = "android", target_os = "ios")))]
fn main() -> std::io::Result<()> {
    use std::io::{self, Write as _};

    let watch = tamga_card::Watch::start(|event| {
        let json = serde_json::to_string(&event).expect("plain data becomes JSON");
        writeln!(io::stdout(), "{json}").expect("somebody reads this");
    })?;
    io::copy(&mut io::stdin(), &mut io::sink())?;
    drop(watch);
    Ok(())
}

#[cfg(any(target_os = "android", target_os = "ios"))]
fn main() {}
