//! From PC/SC's report of a card to the change of the page.

use std::env;
use std::io::{self, Write};
use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pcsc::{Context, ReaderState, Scope, State};
use serde_json::{Value, json};
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::card::{Card, Kind};
use tamga_tests::lines::Lines;
use tamga_tests::pcscd::Pcscd;
use tamga_tests::process::wait_until;

use crate::person;
use crate::row::{Row, median, milliseconds};

/// Argument of this program that lets it say what PC/SC reports, and when.
pub(crate) const WATCH: &str = "--watch-the-reader";

/// How often a card is inserted and pulled.
const ROUNDS: usize = 12;
/// From the report to the page, at the median.
const LIMIT: Duration = Duration::from_millis(100);

/// Notes when the page's step changes, in milliseconds since 1970.
const OBSERVE: &str = r#"
window.changes = [];
const note = () => window.changes.push(performance.timeOrigin + performance.now());
const what = { subtree: true, childList: true, characterData: true, attributes: true };
new MutationObserver(note).observe(document.body, what);
"#;

/// The first change after a moment.
const FIRST_AFTER: &str = "return window.changes.find((change) => change >= arguments[0]) ?? null;";

/// Inserts and pulls a card again and again.
pub(crate) fn card_to_page() -> [Row; 2] {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    let window = person::at_the_token(&home, &display, &pcscd);
    window.script(OBSERVE, vec![]);
    let mut watch = Command::new(env::current_exe().expect("this program runs"));
    let mut reports = Lines::of(pcscd.lead(watch.arg(WATCH)));
    let (mut inserted, mut pulled) = (vec![], vec![]);
    for _ in 0..ROUNDS {
        let begun = now();
        let card = Card::insert(Kind::Piv, &pcscd);
        inserted.push(delay(&window, &mut reports, begun, true));
        settle(&window);
        let begun = now();
        card.pull();
        pulled.push(delay(&window, &mut reports, begun, false));
        settle(&window);
    }
    [row("inserted", &inserted), row("removed", &pulled)]
}

fn row(what: &str, delays: &[Duration]) -> Row {
    let middle = median(delays);
    Row {
        what: format!("Card {what}: from PC/SC's report to the changed page, median"),
        ours: milliseconds(middle),
        beside: format!("slowest of {}: {}", delays.len(), slowest(delays)),
        to_reach: format!("≤ {} ms", LIMIT.as_millis()),
        ratio: None,
        met: middle <= LIMIT,
    }
}

fn slowest(delays: &[Duration]) -> String {
    milliseconds(delays.iter().copied().max().unwrap_or_default())
}

/// From the report to the page's first change after the card was moved at `begun`.
///
/// The window may hear of it before our own watcher does: then it took no time.
fn delay(window: &Window, reports: &mut Lines, begun: f64, present: bool) -> Duration {
    let report = reports.wait_for("PC/SC reports the card", |line| line["present"] == present);
    let reported = report["at"].as_f64().expect("the watcher says when");
    let changed = wait_until("the page changes", || {
        window.script(FIRST_AFTER, vec![json!(begun)]).as_f64()
    });
    Duration::from_secs_f64((changed - reported).max(0.0) / 1e3)
}

/// Waits until the page has been the same for a while: drivers are read after the card is seen.
fn settle(window: &Window) {
    let count = || window.script("return window.changes.length;", vec![]);
    let mut last = Value::Null;
    wait_until("the page is quiet", || {
        std::thread::sleep(Duration::from_millis(1500));
        let now = count();
        let quiet = now == last;
        last = now;
        quiet.then_some(())
    });
}

/// Says on standard output whenever a card comes or goes, until standard input is closed.
pub(crate) fn watch_the_reader() -> Result<(), pcsc::Error> {
    let context = Context::establish(Scope::User)?;
    let names = context.list_readers_owned()?;
    let mut states = [ReaderState::new(names[0].clone(), State::UNAWARE)];
    let mut was_present = None;
    loop {
        context.get_status_change(None, &mut states)?;
        let at = now();
        let present = states[0].event_state().contains(State::PRESENT);
        states[0].sync_current_state();
        if was_present
            .replace(present)
            .is_some_and(|was| was != present)
        {
            let line = json!({"present": present, "at": at});
            // Nobody listens any more: that is the end.
            if writeln!(io::stdout(), "{line}").is_err() {
                return Ok(());
            }
        }
    }
}

/// Milliseconds since 1970, as pages count them.
fn now() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.expect("this machine's clock is set").as_secs_f64() * 1e3
}
