//! How the window is painted on Linux: by the processor alone.
//!
//! WebKit composes pages on the graphics card. Where there is none, Mesa compiles shaders for it
//! first: a second and 80 MiB before the first page of text.

use std::env;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// WebKit's own switch, read when its library is loaded.
const WITHOUT_COMPOSING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Starts this program again with the switch set, in this very process; returns in the new one.
///
/// A person who sets the switch themselves, to anything, is obeyed.
pub(crate) fn by_the_processor() {
    if env::var_os(WITHOUT_COMPOSING).is_some() {
        return;
    }
    if let Ok(program) = env::current_exe() {
        let mut again = Command::new(program);
        again
            .args(env::args_os().skip(1))
            .env(WITHOUT_COMPOSING, "1");
        // Only a failure comes back: the window is then painted as WebKit likes.
        let _ = again.exec();
    }
}
