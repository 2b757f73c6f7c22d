//! The command line, read.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use lexopt::{Arg, Parser};
use tamga_guide::{CheckName, FieldKind};
use tamga_words::Locale;
use tamga_x509::{KeyChoice, ProfileId};

use crate::{Error, requests};

mod command;

use command::command;

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
    /// Say how the PIN of a token stands.
    PinStatus,
    /// Change the PIN of a token, or the password of a software token.
    PinChange,
    /// Set the PIN of a token with its PUK or SO PIN.
    PinUnblock,
    /// Sign with each key of a token, and verify.
    SignTest,
    /// Put what the issuer sent beside its key.
    Install(PathBuf),
    /// Make a key and a request for its certificate.
    Request(ProfileId),
    /// Say who vouches for a certificate: this file's, or the one with this serial number.
    Verify(Option<String>),
    /// Find the first broken link from the computer to the portal.
    Diagnose,
    /// Give the code of the diagnosis.
    CodeShow,
    /// Tell what an agent needs who was read this code.
    CodeRead(String),
    /// Say how the local agents are.
    Agents,
    /// Say which kinds of card have this ATR.
    ProductsMatch(String),
    /// List the causes with these words.
    Causes(Vec<String>),
    /// Ask Iran's tax system whether it takes the certificate.
    ProveMoadian,
    /// Give a certificate in every form: this file's, or the one with this serial number.
    Export(Option<String>),
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
    /// Readers whose PIV cards are used without a module.
    pub(crate) cards: Vec<String>,
    /// Serial number of the token that is meant, where there are several.
    pub(crate) token: Option<String>,
    /// Whether others may be asked over the network.
    pub(crate) online: bool,
    /// Whether the tax system's place for trials is asked.
    pub(crate) sandbox: bool,
    /// The kind of key of a request; `None` means the profile's first.
    pub(crate) key: Option<KeyChoice>,
    /// The file that is written.
    pub(crate) output: Option<PathBuf>,
    /// Whether the person agrees to spend the last try of a PIN.
    pub(crate) last_try: bool,
    /// Whether a management key is asked, for a PIV card that has another than most.
    pub(crate) management_key: bool,
    /// The folder of the desk; `None` means the window's.
    pub(crate) desk: Option<PathBuf>,
    /// The guide that the person follows.
    pub(crate) guide: Option<String>,
    /// The step of it where they are.
    pub(crate) step: Option<String>,
    /// Where a report of the diagnosis goes; `None` for none.
    pub(crate) report: Option<ReportPlace>,
    /// The report that is diagnosed in place of this computer.
    pub(crate) from: Option<PathBuf>,
    /// The language of whoever reads a code aloud.
    pub(crate) caller_locale: Option<Locale>,
}

/// Where a report goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ReportPlace {
    /// To standard output, and nothing else with it.
    Output,
    /// To a new file, after it was shown.
    File(PathBuf),
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
            "token" => self.token = Some(text(parser)?),
            "key" => self.key = Some(requests::key(&value(parser)?.to_string_lossy())?),
            "output" => self.output = Some(value(parser)?.into()),
            "piv" => self.cards.push(text(parser)?),
            "guide" => self.guide = Some(text(parser)?),
            "step" => self.step = Some(text(parser)?),
            "report" => self.report = Some(report_place(parser)?),
            "from" => self.from = Some(value(parser)?.into()),
            "caller-locale" => self.caller_locale = Some(locale(&value(parser)?)?),
            "online" => self.online = true,
            "sandbox" => self.sandbox = true,
            "last-try" => self.last_try = true,
            "management-key" => self.management_key = true,
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

fn text(parser: &mut Parser) -> Result<String, Error> {
    Ok(value(parser)?.to_string_lossy().into_owned())
}

/// The word after `--report` if it is no option, which `-` is not either.
fn report_place(parser: &mut Parser) -> Result<ReportPlace, Error> {
    let attached = parser.optional_value();
    let is_file = |word: &OsStr| !word.as_encoded_bytes().starts_with(b"-");
    let file = match attached {
        Some(file) => Some(file),
        None => parser.raw_args().map_err(misuse)?.next_if(is_file),
    };
    Ok(match file {
        Some(file) if file != "-" => ReportPlace::File(file.into()),
        _ => ReportPlace::Output,
    })
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
mod tests;
