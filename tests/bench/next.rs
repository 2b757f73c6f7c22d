//! From the press of a button to the next page of a guide.

use std::time::Duration;

use tamga_tests::app::{Display, Home, Window};
use tamga_tests::pcscd::Pcscd;
use tamga_tests::process::wait_until;

use crate::person;
use crate::row::{Row, median, milliseconds};

/// How often the person goes back and on again.
const ROUNDS: usize = 15;
/// From the press to the paint, at the median.
const LIMIT: Duration = Duration::from_millis(50);

/// Notes how long after the last press a page with another heading was painted, in milliseconds.
const OBSERVE: &str = r#"
window.pages = [];
let pressed = 0;
let title = document.querySelector("h1")?.textContent;
addEventListener("click", () => { pressed = performance.now(); }, true);
new MutationObserver(() => {
  const now = document.querySelector("h1")?.textContent;
  if (now === title) return;
  title = now;
  const begun = pressed;
  requestAnimationFrame(() => setTimeout(() => window.pages.push(performance.now() - begun)));
}).observe(document.body, { subtree: true, childList: true, characterData: true });
"#;

/// Goes back and forth between two steps.
pub(crate) fn page() -> Row {
    let (home, display, pcscd) = (Home::new(), Display::start(), Pcscd::start());
    let window = person::at_the_token(&home, &display, &pcscd);
    window.script(OBSERVE, vec![]);
    let mut times = vec![];
    for _ in 0..ROUNDS {
        for button in ["app-back", "app-continue"] {
            window.press(button);
            times.push(painted(&window, times.len()));
        }
    }
    let middle = median(&times);
    let slowest = times.iter().copied().max().unwrap_or_default();
    Row {
        what: "Next page of a guide: from the press to the paint, median".into(),
        ours: milliseconds(middle),
        beside: format!("slowest of {}: {}", times.len(), milliseconds(slowest)),
        to_reach: format!("≤ {} ms", LIMIT.as_millis()),
        ratio: None,
        met: middle <= LIMIT,
    }
}

fn painted(window: &Window, before: usize) -> Duration {
    let milliseconds = wait_until("the next page is painted", || {
        let pages = window.script("return window.pages;", vec![]);
        pages[before].as_f64()
    });
    Duration::from_secs_f64(milliseconds / 1e3)
}
