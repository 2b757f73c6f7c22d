//! Looks a certificate up in a revocation list, once and again, and prints what it took.
//!
//! `revoked LIST CERTIFICATE ISSUER FOLDER`, all DER: three lines, the nanoseconds of the first
//! look-up with reading the file, those of the second, and the most memory in kB (`VmHWM`).

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::time::Instant;

use tamga_net::{Cache, Status, crl};
use tamga_x509::UnixTime;

/// Any address: nobody is asked.
const URL: &str = "http://list.tamga.example/list.crl";

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [list, certificate, issuer, folder] = &arguments[..] else {
        panic!("revoked LIST CERTIFICATE ISSUER FOLDER");
    };
    let (certificate, issuer) = (fs::read(certificate)?, fs::read(issuer)?);
    let cache = Cache::new(folder);
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed();
    let now = UnixTime(since.map_or(0, |since| since.as_secs() as i64));
    let begun = Instant::now();
    let bytes = fs::read(list)?;
    let first = crl::look_up(&bytes, URL, &certificate, &issuer, &cache, now);
    let first_took = begun.elapsed().as_nanos();
    drop(bytes);
    let begun = Instant::now();
    let again = crl::look_up_kept(URL, &certificate, &issuer, &cache, now);
    let again_took = begun.elapsed().as_nanos();
    assert!(matches!(first, Ok(Status::Revoked { .. })), "{first:?}");
    assert!(matches!(again, Some(Status::Revoked { .. })), "{again:?}");
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.unwrap_or_default().trim().trim_end_matches(" kB");
    let mut out = io::stdout().lock();
    writeln!(out, "{first_took}\n{again_took}\n{peak}")
}
