//! From the command line to the exit status.

use std::cell::OnceCell;
use std::env;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tamga_words::Locale;
use tamga_x509::UnixTime;

use crate::arguments::{self, Arguments, Command, Manner};
use crate::error::Stop;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;
use crate::{
    agents, calendars, cases, causes, certificates, checks, codes, desks, diagnoses, exports,
    fields, guides, help, installs, inventory, ledgers, moadian, pins, products, requests, sheet,
    sign_test, verify,
};

/// No problem was found.
const GOOD: u8 = 0;
/// A problem was found.
const PROBLEM: u8 = 1;
/// The command line could not be followed.
const MISUSE: u8 = 2;

/// Follows the command line of this process.
///
/// The exit status is 0 when no problem was found, 1 when one was, and 2 after wrong use.
pub fn main() -> ExitCode {
    let line: Vec<OsString> = env::args_os().skip(1).collect();
    let manner = Manner::of(&line);
    let parsed = arguments::parse(line).map_err(Stop::from);
    match parsed.and_then(|arguments| follow(&arguments, now())) {
        Ok(true) => GOOD.into(),
        Ok(false) => PROBLEM.into(),
        Err(Stop::Misuse(error)) => {
            complain("cli", &error, manner);
            MISUSE.into()
        }
        Err(Stop::Desk(error)) => {
            complain("desk", &error, manner);
            PROBLEM.into()
        }
        Err(Stop::Diagnosis(error)) => {
            complain("diagnosis", &error, manner);
            PROBLEM.into()
        }
        // It brings its area along.
        Err(Stop::Keys(error)) => {
            complain_of(&error, manner);
            PROBLEM.into()
        }
    }
}

/// Does what was asked, and says whether all is good.
fn follow(arguments: &Arguments, now: UnixTime) -> Result<bool, Stop> {
    let options = &arguments.options;
    let desk = || desks::open(options, now);
    let voice = Voice::new((!options.json).then(|| language(options.locale)));
    Ok(match &arguments.command {
        Command::Help => voice.show(&help::Help),
        Command::Version => voice.show(&help::Version::here()),
        Command::Inventory => voice.show(&inventory::read(options)?),
        Command::Certificates => {
            let meanwhile = || {
                voice
                    .speaker()
                    .map(|voice| certificates::rehearse(voice, now))
            };
            voice.show(&certificates::read(options, meanwhile, now)?)
        }
        Command::Check(names) => voice.show(&checks::run(names, options, now)?),
        Command::GuideList => voice.show(&guides::List::here()),
        Command::GuideShow(id) => voice.show(&guides::shown(id)?),
        Command::GuideProve(files) => voice.show(&guides::prove(files, now)?),
        Command::CaseList => voice.show(&cases::list(&desk()?, now)?),
        Command::CaseShow(case) => voice.show(&cases::shown(&desk()?, *case, true, now)?),
        Command::CaseNext(case) => voice.show(&cases::shown(&desk()?, *case, false, now)?),
        Command::FieldsCheck(kind, value) => voice.show(&fields::check(*kind, value)),
        Command::Calendar(case) => voice.show(&calendars::read(&desk()?, *case, now)?),
        Command::Sheet(file) => voice.show(&sheet::check(file, options.form.as_deref())?),
        Command::PinStatus => voice.show(&pins::status(options)?),
        Command::PinChange => voice.show(&pins::change(options)?),
        Command::PinUnblock => voice.show(&pins::unblock(options)?),
        Command::SignTest => voice.show(&sign_test::run(options)?),
        Command::Request(profile) => voice.show(&requests::make(*profile, options)?),
        Command::Verify(named) => voice.show(&verify::run(named.as_deref(), options, now)?),
        Command::ProveMoadian => voice.show(&moadian::run(options)?),
        Command::Export(named) => voice.show(&exports::export(named.as_deref(), options)?),
        Command::Install(file) => voice.show(&installs::install(file, options)?),
        Command::Diagnose => voice.show(&diagnoses::run(options, now)?),
        Command::CodeShow => voice.show(&codes::show(options, now)?),
        Command::CodeRead(code) => voice.show(&codes::read(code, options)?),
        Command::Agents => voice.show(&agents::probe(options)),
        Command::ProductsMatch(atr) => voice.show(&products::matching(atr)?),
        Command::Causes(words) => voice.show(&causes::list(words, options.json)),
        Command::Ledger(number) => voice.show(&ledgers::read(&desk()?, number)?),
    })
}

/// Tells a report in a language; without one it prints data.
struct Voice {
    locale: Option<Locale>,
    speaker: OnceCell<Speaker>,
}

impl Voice {
    fn new(locale: Option<Locale>) -> Voice {
        let speaker = OnceCell::new();
        Voice { locale, speaker }
    }

    fn speaker(&self) -> Option<&Speaker> {
        let speaker = |locale| self.speaker.get_or_init(|| Speaker::new(locale));
        self.locale.map(speaker)
    }

    /// Prints a report, and says whether all is good.
    fn show(&self, report: &impl Report) -> bool {
        match self.speaker() {
            None => print(&json(report)),
            Some(speaker) => print(report.tell(speaker).as_str()),
        }
        report.is_good()
    }
}

/// Standard output may be closed at any line, by `head` for example: that is no problem.
pub(crate) fn print(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn json(data: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(data).expect("reports are plain data");
    text + "\n"
}

/// An error with its area, as problems go over the wire.
#[derive(Serialize)]
struct Misuse<'a, E> {
    area: &'static str,
    #[serde(flatten)]
    error: &'a E,
}

fn complain(area: &'static str, error: &impl Serialize, manner: Manner) {
    complain_of(&Misuse { area, error }, manner);
}

fn complain_of(problem: &impl Serialize, manner: Manner) {
    let text = if manner.json {
        json(problem)
    } else {
        let mut lines = Lines::new();
        Speaker::new(language(manner.locale)).problem(&mut lines, 0, problem);
        lines.as_str().to_owned()
    };
    let _ = io::stderr().write_all(text.as_bytes());
}

/// The language asked for, else the terminal's, else the system's, else English.
pub(crate) fn language(asked: Option<Locale>) -> Locale {
    let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let of_terminal = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(variable)
    };
    let tag = || of_terminal().or_else(sys_locale::get_locale);
    asked
        .or_else(|| Locale::from_tag(&tag()?))
        .unwrap_or(Locale::En)
}

pub(crate) fn now() -> UnixTime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    // A clock before 1970 is as wrong as one at 1970.
    UnixTime(since.map_or(0, |since| since.as_secs().try_into().unwrap_or(i64::MAX)))
}
