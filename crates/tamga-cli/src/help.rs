//! `tamga --help` and `tamga --version`.

use serde::Serialize;
use strum::VariantArray as _;
use tamga_guide::CheckName;
use tamga_words::{Id, id};
use tamga_x509::Profile;

use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// How the program is called, and what it then does.
const COMMANDS: [(&str, Id); 28] = [
    ("tamga diagnose", id!("cli-help-diagnose")),
    ("tamga code show", id!("cli-help-code-show")),
    ("tamga code read CODE", id!("cli-help-code-read")),
    ("tamga agents", id!("cli-help-agents")),
    ("tamga products match ATR", id!("cli-help-products-match")),
    ("tamga causes [WORD…]", id!("cli-help-causes")),
    ("tamga inventory", id!("cli-help-inventory")),
    ("tamga certificates", id!("cli-help-certificates")),
    ("tamga check NAME…", id!("cli-help-check")),
    ("tamga guide list", id!("cli-help-guide-list")),
    ("tamga guide show ID", id!("cli-help-guide-show")),
    ("tamga guide prove [FILE…]", id!("cli-help-guide-prove")),
    ("tamga case list", id!("cli-help-case-list")),
    ("tamga case show NUMBER", id!("cli-help-case-show")),
    ("tamga case next NUMBER", id!("cli-help-case-next")),
    (
        "tamga fields check KIND VALUE",
        id!("cli-help-fields-check"),
    ),
    ("tamga calendar NUMBER", id!("cli-help-calendar")),
    ("tamga ledger SUBSCRIBER", id!("cli-help-ledger")),
    ("tamga sheet FILE --form FORM", id!("cli-help-sheet")),
    ("tamga pin status", id!("cli-help-pin-status")),
    ("tamga pin change", id!("cli-help-pin-change")),
    ("tamga pin unblock", id!("cli-help-pin-unblock")),
    ("tamga sign-test", id!("cli-help-sign-test")),
    ("tamga request PROFILE", id!("cli-help-request")),
    ("tamga install FILE", id!("cli-help-install")),
    ("tamga export [FILE|SERIAL]", id!("cli-help-export")),
    ("tamga verify [FILE|SERIAL]", id!("cli-help-verify")),
    ("tamga prove moadian", id!("cli-help-prove-moadian")),
];

/// What every command understands.
const OPTIONS: [(&str, Id); 23] = [
    ("--json", id!("cli-help-json")),
    ("--locale fa|vi|mn|en", id!("cli-help-locale")),
    ("--module PATH", id!("cli-help-module")),
    ("--software-token FILE", id!("cli-help-software-token")),
    ("--password-fd N", id!("cli-help-password-fd")),
    ("--token SERIAL", id!("cli-help-token")),
    ("--piv READER", id!("cli-help-piv")),
    ("--last-try", id!("cli-help-last-try")),
    ("--management-key", id!("cli-help-management-key")),
    ("--online", id!("cli-help-online")),
    ("--sandbox", id!("cli-help-sandbox")),
    ("--guide ID", id!("cli-help-guide")),
    ("--step ID", id!("cli-help-step")),
    ("--report [FILE]", id!("cli-help-report")),
    ("--from REPORT", id!("cli-help-from")),
    ("--caller-locale fa|vi|mn|en", id!("cli-help-caller-locale")),
    ("--key KIND", id!("cli-help-key")),
    ("--output FILE", id!("cli-help-output")),
    ("--field ID=VALUE", id!("cli-help-field")),
    ("--desk FOLDER", id!("cli-help-desk")),
    ("--form FORM", id!("cli-help-form")),
    ("-h, --help", id!("cli-help-help")),
    ("-V, --version", id!("cli-help-version")),
];

/// What the exit status says.
const STATUS: [(&str, Id); 3] = [
    ("0", id!("cli-help-status-good")),
    ("1", id!("cli-help-status-problem")),
    ("2", id!("cli-help-status-misuse")),
];

/// How the program is used.
#[derive(Serialize)]
pub(crate) struct Help;

impl Report for Help {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        lines.add(0, &speaker.word(id!("cli-help-about")));
        table(speaker, &mut lines, id!("cli-help-commands"), &COMMANDS);
        table(speaker, &mut lines, id!("cli-help-options"), &OPTIONS);
        table(speaker, &mut lines, id!("cli-help-status"), &STATUS);
        profiles(speaker, &mut lines);
        lines.gap();
        lines.add(0, &speaker.word(id!("cli-help-checks")));
        for check in CheckName::VARIANTS {
            entry(
                &mut lines,
                check.word(),
                &speaker.name("app-check", check.word()),
            );
        }
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}

/// What `tamga request` can be asked for, with the pieces that `--field` gives.
fn profiles(speaker: &Speaker, lines: &mut Lines) {
    lines.gap();
    lines.add(0, &speaker.word(id!("cli-help-profiles")));
    for profile in Profile::all() {
        let word = profile.id.word();
        entry(lines, word, &speaker.name("x509-profile", word));
        let keys: Vec<&str> = profile.keys.iter().map(|key| key.word()).collect();
        lines.add(2, &format!("--key {}", keys.join("|")));
        for (piece, required) in profile.wanted() {
            let word = piece.word();
            let name = speaker.name("x509-piece", word);
            let mark = if required { "" } else { "?" };
            lines.add(2, &format!("--field {word}=…{mark}  {name}"));
        }
    }
}

fn table(speaker: &Speaker, lines: &mut Lines, heading: Id, entries: &[(&str, Id)]) {
    lines.gap();
    lines.add(0, &speaker.word(heading));
    for (term, id) in entries {
        entry(lines, term, &speaker.word(*id));
    }
}

/// The explanation stands below, because no two languages are of one width.
fn entry(lines: &mut Lines, term: &str, explanation: &str) {
    lines.add(1, term);
    lines.add(2, explanation);
}

/// Which program this is.
#[derive(Serialize)]
pub(crate) struct Version {
    version: &'static str,
}

impl Version {
    pub(crate) fn here() -> Version {
        Version {
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}

impl Report for Version {
    fn tell(&self, _: &Speaker) -> Lines {
        let mut lines = Lines::new();
        lines.add(0, &format!("tamga {}", self.version));
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}
