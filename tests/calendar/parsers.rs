//! Programs of others that read calendar files.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value as Json;

/// A parser of RFC 5545, written by others and independent of one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parser {
    /// Python's `icalendar`, of Debian.
    Icalendar,
    /// Python's `vobject`, of Debian.
    Vobject,
    /// JavaScript's `ical.js`, which Thunderbird reads with.
    IcalJs,
}

impl Parser {
    pub(crate) const ALL: [Parser; 3] = [Parser::Icalendar, Parser::Vobject, Parser::IcalJs];

    fn command(self) -> Command {
        // Debian's packages are its own Python's, not another's in front on the path.
        let (program, script) = match self {
            Parser::Icalendar => ("/usr/bin/python3", "read_icalendar.py"),
            Parser::Vobject => ("/usr/bin/python3", "read_vobject.py"),
            Parser::IcalJs => ("node", "read_ical.mjs"),
        };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("calendar");
        let mut command = Command::new(program);
        command.arg(folder.join(script));
        command
    }

    /// The events it reads.
    ///
    /// # Panics
    ///
    /// When it refuses the file; it says why on standard error.
    #[track_caller]
    pub(crate) fn read(self, calendar: &str) -> Vec<Json> {
        let mut program = self
            .command()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the parser is missing: run cargo xtask test");
        let mut stdin = program.stdin.take().expect("it is piped");
        // Each reads to the end before it writes.
        stdin
            .write_all(calendar.as_bytes())
            .expect("it reads its input");
        drop(stdin);
        let output = program.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{self:?} refuses:\n{calendar}");
        serde_json::from_slice(&output.stdout).expect("it writes a list of events")
    }
}
