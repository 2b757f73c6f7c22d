//! The command line, read.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::str::FromStr as _;

use lexopt::{Arg, Parser};
use tamga_guide::{CheckName, FieldKind};
use tamga_words::Locale;

use crate::Error;

/// A command line that can be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// What to do.
    pub(crate) command: Command,
    /// What to do it with.
    pub(crate) options: Options,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Command {
    /// Explain every command.
    Help,
    /// Say which version this is.
    Version,
    /// List readers, modules and tokens.
    Inventory,
    /// List certificates.
    Certificates,
    /// Run these checks, in this order.
    Check(Vec<CheckName>),
    /// List the guides.
    GuideList,
    /// Tell one guide.
    GuideShow(String),
    /// Prove the guides inside the program, or these files.
    GuideProve(Vec<PathBuf>),
    /// List the cases.
    CaseList,
    /// Tell one case.
    CaseShow(i64),
    /// Tell what is next in one case.
    CaseNext(i64),
    /// Look at a value.
    FieldsCheck(FieldKind, String),
    /// Write the calendar file of one case.
    Calendar(i64),
    /// List the portals of the subscriber with this number.
    Ledger(String),
    /// Compare this filled workbook with the form that the options name.
    Sheet(PathBuf),
}

/// What every command understands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Options {
    /// Print data instead of words.
    pub(crate) json: bool,
    /// The language asked for.
    pub(crate) locale: Option<Locale>,
    /// Modules to read; none means those found on the computer.
    pub(crate) modules: Vec<PathBuf>,
    /// PKCS#12 files to open.
    pub(crate) software_tokens: Vec<PathBuf>,
    /// Where passwords come from, one line for each file; `None` means the terminal.
    pub(crate) password_descriptor: Option<u32>,
    /// The portal's empty form, which a filled workbook is compared with.
    pub(crate) form: Option<PathBuf>,
    /// Values of a guide's fields, which some checks compare with.
    pub(crate) fields: BTreeMap<String, String>,
    /// The folder of the desk; `None` means the window's.
    pub(crate) desk: Option<PathBuf>,
}

/// What can be told from a command line before it is understood: how to complain about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Manner {
    /// Print data instead of words.
    pub(crate) json: bool,
    /// The language asked for.
    pub(crate) locale: Option<Locale>,
}

impl Manner {
    pub(crate) fn of(line: &[OsString]) -> Manner {
        let followed = |at: usize| line.get(at + 1).and_then(|value| value.to_str());
        let tags = line
            .iter()
            .enumerate()
            .filter_map(|(at, word)| match word.to_str()? {
                "--locale" => followed(at),
                word => word.strip_prefix("--locale="),
            });
        Manner {
            json: line.iter().any(|word| word == "--json"),
            locale: tags.filter_map(Locale::from_tag).next_back(),
        }
    }
}

/// Reads a command line, without the program's own name.
///
/// # Errors
///
/// The first fault, from left to right.
pub(crate) fn parse(line: Vec<OsString>) -> Result<Arguments, Error> {
    let mut options = Options::default();
    let mut words = Vec::new();
    let mut asks_for = None;
    let mut parser = Parser::from_args(line);
    while let Some(argument) = parser.next().map_err(misuse)? {
        match argument {
            Arg::Value(word) => words.push(word),
            Arg::Long("help") | Arg::Short('h') => asks_for = Some(Command::Help),
            Arg::Long("version") | Arg::Short('V') => asks_for = Some(Command::Version),
            Arg::Long(name) => {
                let name = name.to_owned();
                options.set(&name, &mut parser)?;
            }
            Arg::Short(letter) => {
                return Err(Error::OptionUnknown {
                    option: format!("-{letter}"),
                });
            }
        }
    }
    let command = match asks_for {
        Some(command) => command,
        None => command(&words)?,
    };
    Ok(Arguments { command, options })
}

impl Options {
    fn set(&mut self, name: &str, parser: &mut Parser) -> Result<(), Error> {
        match name {
            "json" => self.json = true,
            "locale" => self.locale = Some(locale(&value(parser)?)?),
            "module" => self.modules.push(absolute(value(parser)?)),
            "software-token" => self.software_tokens.push(absolute(value(parser)?)),
            "password-fd" => self.password_descriptor = Some(descriptor(&value(parser)?)?),
            "desk" => self.desk = Some(absolute(value(parser)?)),
            "form" => self.form = Some(value(parser)?.into()),
            "field" => {
                let (id, value) = field(&value(parser)?)?;
                self.fields.insert(id, value);
            }
            _ => {
                return Err(Error::OptionUnknown {
                    option: format!("--{name}"),
                });
            }
        }
        Ok(())
    }
}

fn command(words: &[OsString]) -> Result<Command, Error> {
    let texts: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    match texts.as_slice() {
        [] => Err(Error::NoCommand),
        ["help"] => Ok(Command::Help),
        ["inventory"] => Ok(Command::Inventory),
        ["certificates"] => Ok(Command::Certificates),
        ["check"] => Err(Error::NoCheckNamed),
        ["check", names @ ..] => names.iter().map(|name| check(name)).collect(),
        ["guide", "list"] => Ok(Command::GuideList),
        ["guide", "show", guide] => Ok(Command::GuideShow((*guide).to_owned())),
        ["guide", "show"] => Err(Error::NoGuideNamed),
        ["guide", "prove", ..] => Ok(Command::GuideProve(
            words[2..].iter().map(PathBuf::from).collect(),
        )),
        ["case", "list"] => Ok(Command::CaseList),
        ["case", "show", case] => Ok(Command::CaseShow(number(case)?)),
        ["case", "next", case] => Ok(Command::CaseNext(number(case)?)),
        ["case", "show" | "next"] => Err(Error::NoCaseNamed),
        ["fields", "check", kind, value] => {
            Ok(Command::FieldsCheck(field_kind(kind)?, (*value).to_owned()))
        }
        ["fields", "check"] | ["fields", "check", _] => Err(Error::NoValueGiven),
        ["calendar", case] => Ok(Command::Calendar(number(case)?)),
        ["calendar"] => Err(Error::NoCaseNamed),
        ["ledger", number] => Ok(Command::Ledger((*number).to_owned())),
        ["ledger"] => Err(Error::NoSubscriberNamed),
        ["sheet", _] => Ok(Command::Sheet(PathBuf::from(&words[1]))),
        ["sheet"] => Err(Error::NoWorkbookNamed),
        ["guide" | "case" | "fields"] => Err(Error::NoCommand),
        ["guide" | "case", "show" | "next", _, extra, ..]
        | ["guide" | "case", "list", extra, ..]
        | ["fields", "check", _, _, extra, ..]
        | ["ledger" | "calendar" | "sheet", _, extra, ..]
        | ["help" | "inventory" | "certificates", extra, ..] => Err(Error::ArgumentUnexpected {
            argument: (*extra).to_owned(),
        }),
        [room @ ("guide" | "case" | "fields"), command, ..] => Err(Error::CommandUnknown {
            command: format!("{room} {command}"),
        }),
        [command, ..] => Err(Error::CommandUnknown {
            command: (*command).to_owned(),
        }),
    }
}

impl FromIterator<CheckName> for Command {
    fn from_iter<I: IntoIterator<Item = CheckName>>(names: I) -> Command {
        Command::Check(names.into_iter().collect())
    }
}

fn check(name: &str) -> Result<CheckName, Error> {
    CheckName::from_str(name).map_err(|_| Error::CheckUnknown {
        check: name.to_owned(),
    })
}

fn number(text: &str) -> Result<i64, Error> {
    text.parse().map_err(|_| Error::CaseMalformed {
        case: text.to_owned(),
    })
}

fn field_kind(name: &str) -> Result<FieldKind, Error> {
    FieldKind::from_str(name).map_err(|_| Error::KindUnknown {
        kind: name.to_owned(),
    })
}

fn locale(tag: &OsStr) -> Result<Locale, Error> {
    let tag = tag.to_string_lossy();
    Locale::from_tag(&tag).ok_or_else(|| Error::LocaleUnknown {
        locale: tag.into_owned(),
    })
}

fn descriptor(number: &OsStr) -> Result<u32, Error> {
    let number = number.to_string_lossy();
    number.parse().map_err(|_| Error::DescriptorMalformed {
        descriptor: number.into_owned(),
    })
}

fn field(text: &OsStr) -> Result<(String, String), Error> {
    let text = text.to_string_lossy();
    match text.split_once('=') {
        Some((id, value)) if !id.is_empty() => Ok((id.to_owned(), value.to_owned())),
        _ => Err(Error::FieldMalformed {
            field: text.into_owned(),
        }),
    }
}

/// A bare file name would be looked for in the system's folders by whoever loads it.
fn absolute(path: OsString) -> PathBuf {
    std::path::absolute(&path).unwrap_or_else(|_| path.into())
}

fn value(parser: &mut Parser) -> Result<OsString, Error> {
    parser.value().map_err(misuse)
}

/// `lexopt`'s faults as ours; its own texts are English.
fn misuse(error: lexopt::Error) -> Error {
    match error {
        lexopt::Error::MissingValue { option } => Error::ValueMissing {
            option: option.unwrap_or_default(),
        },
        lexopt::Error::UnexpectedOption(option) | lexopt::Error::UnexpectedValue { option, .. } => {
            Error::OptionUnknown { option }
        }
        lexopt::Error::UnexpectedArgument(argument) | lexopt::Error::NonUnicodeValue(argument) => {
            Error::ArgumentUnexpected {
                argument: argument.to_string_lossy().into_owned(),
            }
        }
        lexopt::Error::ParsingFailed { value, .. } => Error::ArgumentUnexpected { argument: value },
        lexopt::Error::Custom(error) => Error::ArgumentUnexpected {
            argument: error.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Arguments, Error> {
        parse(
            line.split(' ')
                .filter(|word| !word.is_empty())
                .map(OsString::from)
                .collect(),
        )
    }

    #[track_caller]
    fn check(line: &str, expected: Command) {
        assert_eq!(
            parsed(line).map(|arguments| arguments.command),
            Ok(expected)
        );
    }

    #[track_caller]
    fn refused(line: &str, expected: Error) {
        assert_eq!(parsed(line), Err(expected));
    }

    #[test]
    fn commands_and_options_come_in_any_order() {
        check("--json inventory", Command::Inventory);
        check("certificates --locale fa", Command::Certificates);
        check(
            "check pin-usable",
            Command::Check(vec![CheckName::PinUsable]),
        );
        check("guide list", Command::GuideList);
        check("guide show a", Command::GuideShow("a".into()));
        check(
            "guide prove a.toml",
            Command::GuideProve(vec!["a.toml".into()]),
        );
        check("case list", Command::CaseList);
        check("case show 7", Command::CaseShow(7));
        check("case next 7", Command::CaseNext(7));
        check("calendar 7", Command::Calendar(7));
        check("ledger 0312345673", Command::Ledger("0312345673".into()));
        check(
            "fields check ir-memory-id A1B2C3",
            Command::FieldsCheck(FieldKind::IrMemoryId, "A1B2C3".into()),
        );
        check(
            "sheet a.xlsx --form b.xlsx",
            Command::Sheet("a.xlsx".into()),
        );
        check("check --help", Command::Help);
        check("-V", Command::Version);
    }

    #[test]
    fn options_are_kept_as_they_were_given() {
        let line = "certificates --module /a.so --module=/b.so --software-token /c.p12 \
            --desk /d --password-fd 3 --form d.xlsx --field holder-number=1=2 --json --locale fa-IR";
        // Windows puts its drive before them.
        let path = |text| std::path::absolute(text).unwrap();
        let options = Options {
            json: true,
            locale: Some(Locale::Fa),
            modules: vec![path("/a.so"), path("/b.so")],
            software_tokens: vec![path("/c.p12")],
            password_descriptor: Some(3),
            form: Some("d.xlsx".into()),
            fields: BTreeMap::from([("holder-number".to_owned(), "1=2".to_owned())]),
            desk: Some(path("/d")),
        };
        assert_eq!(parsed(line).map(|arguments| arguments.options), Ok(options));
    }

    #[test]
    fn a_wrong_command_is_named() {
        let x = || "x".to_owned();
        refused("", Error::NoCommand);
        refused("guide", Error::NoCommand);
        refused("x", Error::CommandUnknown { command: x() });
        refused(
            "guide x",
            Error::CommandUnknown {
                command: "guide x".into(),
            },
        );
        refused("inventory x", Error::ArgumentUnexpected { argument: x() });
        refused("check", Error::NoCheckNamed);
        refused("check x", Error::CheckUnknown { check: x() });
        refused("guide show", Error::NoGuideNamed);
        refused("case", Error::NoCommand);
        refused("case next", Error::NoCaseNamed);
        refused("case next x", Error::CaseMalformed { case: x() });
        refused("case list x", Error::ArgumentUnexpected { argument: x() });
        refused("fields check phone", Error::NoValueGiven);
        refused("fields check x 1", Error::KindUnknown { kind: x() });
        refused("ledger", Error::NoSubscriberNamed);
        refused("sheet --form x", Error::NoWorkbookNamed);
        refused("sheet a x", Error::ArgumentUnexpected { argument: x() });
    }

    #[test]
    fn a_wrong_option_is_named() {
        let x = || "x".to_owned();
        let option = |option: &str| option.to_owned();
        refused(
            "inventory --x",
            Error::OptionUnknown {
                option: option("--x"),
            },
        );
        refused(
            "inventory -x",
            Error::OptionUnknown {
                option: option("-x"),
            },
        );
        refused(
            "inventory --json=1",
            Error::OptionUnknown {
                option: option("--json"),
            },
        );
        refused(
            "inventory --module",
            Error::ValueMissing {
                option: option("--module"),
            },
        );
        refused("inventory --locale x", Error::LocaleUnknown { locale: x() });
        refused("inventory --field x", Error::FieldMalformed { field: x() });
        refused(
            "inventory --password-fd x",
            Error::DescriptorMalformed { descriptor: x() },
        );
    }

    #[test]
    fn the_manner_is_known_even_of_a_line_that_is_wrong() {
        let line = ["x", "--locale", "vi", "--json"].map(OsString::from);
        assert_eq!(
            Manner::of(&line),
            Manner {
                json: true,
                locale: Some(Locale::Vi)
            }
        );
    }
}
