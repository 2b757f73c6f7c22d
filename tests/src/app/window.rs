//! What a person does in the window: reads, presses, types.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::elements::{Element, ElementRef};
use fantoccini::{Client, error::CmdError};
use serde_json::{Value, json};
use tamga_words::{Args, Id, Locale, Told, Words};
use tokio::time::timeout;

use super::driver::Driver;
use super::{Display, Home};
use crate::process::{family, wait_until};
use crate::workspace;

/// Finds what can be pressed by its accessible name; marks of direction do not count.
const FIND_BY_NAME: &str = r#"
const clean = (text) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const named = (element) => clean(element.ariaLabel ?? element.textContent) === clean(arguments[0]);
const all = [...document.querySelectorAll("button, label, summary")];
return all.find((it) => named(it) && !it.disabled && it.getClientRects().length > 0) ?? null;
"#;

/// Finds a field by the beginning of its label.
const FIND_FIELD: &str = r#"
const labels = [...document.querySelectorAll("label")];
return labels.find((it) => it.textContent.trim().startsWith(arguments[0]))?.control ?? null;
"#;

/// Everything that can be read on the page, without marks of direction.
const READ: &str = r#"
return document.body.innerText.replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ");
"#;

/// The heading of the page.
const HEADING: &str = r#"return document.querySelector("h1")?.textContent ?? "";"#;

/// How long a person waits before they press again.
const AGAIN: Duration = Duration::from_secs(4);

/// How long one command may take: WebKit's driver can forget to answer, above all for a picture.
const PATIENCE: Duration = Duration::from_secs(30);

/// How WebDriver writes an element into JSON (W3C WebDriver, section 12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The open app; dropping it ends the app, and saves a picture first when the test fails.
pub struct Window {
    driver: Driver,
    words: Words,
}

impl Window {
    /// Starts the app in this home, for a person who reads this language.
    pub fn open(home: &Home, display: &Display, locale: Locale) -> Self {
        Self::open_with(home, display, locale, |_| {})
    }

    /// The same, with more in its environment.
    pub fn open_with(
        home: &Home,
        display: &Display,
        locale: Locale,
        prepare: impl FnOnce(&mut Command),
    ) -> Self {
        let driver = Driver::start(home, display, prepare);
        let words = Words::new(locale);
        let window = Self { driver, words };
        wait_until("the app shows its first view", || {
            (!window.read().trim().is_empty()).then_some(())
        });
        window
    }

    /// From now on the person expects this language.
    pub fn expect_locale(&mut self, locale: Locale) {
        self.words = Words::new(locale);
    }

    /// A message in the person's language.
    #[track_caller]
    pub fn word(&self, id: &str) -> String {
        self.word_with(id, &Args::new())
    }

    /// A message that needs arguments.
    #[track_caller]
    pub fn word_with(&self, id: &str, args: &Args) -> String {
        let known = Id::find(id).unwrap_or_else(|_| panic!("no message {id}"));
        self.words.text(known, args)
    }

    /// Everything that can be read now.
    pub fn read(&self) -> String {
        let text = self.script(READ, vec![]);
        text.as_str().unwrap_or_default().to_string()
    }

    /// Whether this text can be read now.
    pub fn says(&self, text: &str) -> bool {
        self.read().contains(&plain(text))
    }

    /// Waits until this message can be read.
    #[track_caller]
    pub fn wait_for(&self, id: &str) {
        self.wait_for_text(&self.word(id));
    }

    /// Waits until this text can be read.
    #[track_caller]
    pub fn wait_for_text(&self, text: &str) {
        wait_until(&format!("the window says «{}»", plain(text)), || {
            self.says(text).then_some(())
        });
    }

    /// The heading of the page.
    pub fn heading(&self) -> String {
        let text = self.script(HEADING, vec![]);
        plain(text.as_str().unwrap_or_default())
    }

    /// Waits until the heading of the page has this text.
    #[track_caller]
    pub fn wait_for_heading(&self, text: &str) {
        let text = plain(text);
        let what = format!("the page is called «{text}»");
        wait_until(&what, || self.heading().contains(&text).then_some(()));
    }

    /// Whether the heading of the page has this text before long.
    pub fn comes_to(&self, text: &str) -> bool {
        let (text, start) = (plain(text), Instant::now());
        while start.elapsed() < AGAIN {
            if self.heading().contains(&text) {
                return true;
            }
        }
        false
    }

    /// Presses the button with this accessible name until `done`.
    ///
    /// A press is lost when the page moves under it, or while it still looks at what was typed:
    /// then it is pressed again after a while, as a person would.
    #[track_caller]
    pub fn press_until(&self, name: &str, done: impl Fn(&Self) -> bool) {
        self.press_one_until(&[name.to_owned()], done);
    }

    /// The same with whichever of these buttons can be pressed, the first before the others.
    #[track_caller]
    pub fn press_one_until(&self, names: &[String], done: impl Fn(&Self) -> bool) {
        let mut pressed: Option<Instant> = None;
        wait_until(&format!("one of {names:?} has done its work"), || {
            if done(self) {
                return Some(());
            }
            let due = pressed.is_none_or(|when| when.elapsed() > AGAIN);
            if due && names.iter().any(|name| self.try_to_press(name).is_some()) {
                pressed = Some(Instant::now());
            }
            None
        });
    }

    /// What happened and what to do, in the person's language, for a problem as on the wire.
    pub fn problem(&self, problem: &Value) -> Told {
        self.words.problem(problem).expect("the problem has words")
    }

    /// Presses the button or choice that is called like this message, once it can be pressed.
    #[track_caller]
    pub fn press(&self, id: &str) {
        self.press_named(&self.word(id));
    }

    /// Presses the button or choice with this accessible name, once it can be pressed.
    #[track_caller]
    pub fn press_named(&self, name: &str) {
        wait_until(&format!("«{name}» can be pressed"), || {
            self.try_to_press(name)
        });
    }

    /// Presses the button that closes its own window, once it can be pressed.
    #[track_caller]
    pub fn press_and_close(&self, id: &str) {
        let name = self.word(id);
        let found = wait_until(&format!("«{name}» can be pressed"), || {
            self.find(FIND_BY_NAME, &name)
        });
        // The window may be gone before it can answer.
        let _ = self.now(found.click());
    }

    fn try_to_press(&self, name: &str) -> Option<()> {
        let element = self.find(FIND_BY_NAME, name)?;
        self.now(element.click()).ok()
    }

    /// Whether something with this accessible name can be pressed now.
    pub fn can_press(&self, id: &str) -> bool {
        self.find(FIND_BY_NAME, &self.word(id)).is_some()
    }

    /// Types into the field with this label.
    #[track_caller]
    pub fn type_into(&self, label: &str, text: &str) {
        wait_until(&format!("there is a field «{label}»"), || {
            let field = self.find(FIND_FIELD, label)?;
            self.now(field.clear()).ok()?;
            self.now(field.send_keys(text)).ok()
        });
    }

    /// What stands in the field with this label, once there is one.
    #[track_caller]
    pub fn typed_into(&self, label: &str) -> String {
        wait_until(&format!("there is a field «{label}»"), || {
            let field = self.find(FIND_FIELD, label)?;
            self.now(field.prop("value")).ok()?
        })
    }

    /// Does `work` in the window that opens beside this one, and comes back.
    #[track_caller]
    pub fn in_the_other_window(&self, work: impl FnOnce(&Self)) {
        let here = self
            .now(self.client().window())
            .expect("the app has a window");
        let other = wait_until("another window opens", || {
            let all = self.now(self.client().windows()).ok()?;
            all.into_iter().find(|window| *window != here)
        });
        self.now(self.client().switch_to_window(other))
            .expect("it is open");
        work(self);
        self.now(self.client().switch_to_window(here))
            .expect("it stays open");
    }

    /// The ids of the driver, the app, and all that the app started.
    pub fn processes(&self) -> Vec<u32> {
        family(self.driver.running.id())
    }

    /// The folder for data as the app sees it, on a disk nobody else sees.
    ///
    /// See [`Home::on_a_small_disk`].
    pub fn disk(&self, home: &Home) -> PathBuf {
        let seen = format!("/proc/{}/root", self.driver.running.id());
        let data = home.path().join("data");
        Path::new(&seen).join(data.strip_prefix("/").expect("the path is absolute"))
    }

    /// Runs a script in the page and gives what it returns.
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let result = self.now(self.client().execute(script, arguments));
        result.unwrap_or_default()
    }

    /// Saves what the window looks like as `target/window-pictures/<name>.png`.
    pub fn picture(&self, name: &str) {
        let Ok(png) = self.now(self.client().screenshot()) else {
            return;
        };
        let folder = workspace::root().join("target/window-pictures");
        fs::create_dir_all(&folder).expect("target can be written");
        fs::write(folder.join(format!("{name}.png")), png).expect("target can be written");
    }

    fn find(&self, script: &str, name: &str) -> Option<Element> {
        let found = self.script(script, vec![json!(name)]);
        let id = found.get(ELEMENT)?.as_str()?.to_string();
        Some(Element::from_element_id(
            self.client().clone(),
            ElementRef::from(id),
        ))
    }

    fn client(&self) -> &Client {
        &self.driver.client
    }

    fn now<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        let lost = |_| CmdError::Lost(io::ErrorKind::TimedOut.into());
        let timed = async { timeout(PATIENCE, command).await.map_err(lost)? };
        self.driver.runtime.block_on(timed)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if thread::panicking() {
            let test = thread::current();
            self.picture(&test.name().unwrap_or("window").replace("::", "-"));
        }
    }
}

fn plain(text: &str) -> String {
    let marks = [
        '\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
    ];
    let text = text.replace(marks, "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
