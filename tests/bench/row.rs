//! One row of the table: what was measured, beside what, and whether it is good enough.

use std::fmt;
use std::time::Duration;

/// A measured thing.
#[derive(Debug)]
pub(crate) struct Row {
    /// What it is, for a person.
    pub(crate) what: String,
    /// Ours, with its unit.
    pub(crate) ours: String,
    /// The peer's, with its unit and its name.
    pub(crate) beside: String,
    /// What must hold.
    pub(crate) to_reach: String,
    /// Ours divided by the peer's; `None` when there is no peer.
    pub(crate) ratio: Option<f64>,
    /// Whether it holds.
    pub(crate) met: bool,
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ratio = self.ratio.map_or("–".into(), |ratio| format!("{ratio:.2}"));
        let met = if self.met { "yes" } else { "**no**" };
        write!(
            out,
            "| {} | {} | {} | {ratio} | {} | {met} |",
            self.what, self.ours, self.beside, self.to_reach
        )
    }
}

/// The middle value; the mean of the middle two when there is none.
pub(crate) fn median(values: &[Duration]) -> Duration {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    match sorted.len() % 2 {
        0 => (sorted[middle - 1] + sorted[middle]) / 2,
        _ => sorted[middle],
    }
}

/// How many times longer.
pub(crate) fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}

/// Milliseconds, with as many digits as mean something.
pub(crate) fn milliseconds(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1e3;
    match milliseconds {
        100.0.. => format!("{milliseconds:.0} ms"),
        _ => format!("{milliseconds:.1} ms"),
    }
}
