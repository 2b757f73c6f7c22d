//! Which command the words of a command line name.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr as _;

use tamga_guide::{CheckName, FieldKind};

use super::Command;
use crate::{Error, requests};

/// # Errors
///
/// No command, one that nobody knows, or a word too few or too many.
pub(super) fn command(words: &[OsString]) -> Result<Command, Error> {
    let texts: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    match texts.as_slice() {
        [] => Err(Error::NoCommand),
        [
            "pin" | "sign-test" | "install" | "request" | "export" | "verify" | "prove",
            ..,
        ] => of_token(&texts, words),
        ["diagnose" | "code" | "agents" | "products" | "causes", ..] => of_diagnosis(&texts),
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

/// The commands that use a token.
fn of_token(texts: &[&str], words: &[OsString]) -> Result<Command, Error> {
    match texts {
        ["pin", "status"] => Ok(Command::PinStatus),
        ["pin", "change"] => Ok(Command::PinChange),
        ["pin", "unblock"] => Ok(Command::PinUnblock),
        ["sign-test"] => Ok(Command::SignTest),
        ["install", _] => Ok(Command::Install(PathBuf::from(&words[1]))),
        ["install"] => Err(Error::NoCertificateFileNamed),
        ["request", profile] => Ok(Command::Request(requests::profile(profile)?)),
        ["request"] => Err(Error::NoProfileNamed),
        ["export"] => Ok(Command::Export(None)),
        ["export", named] => Ok(Command::Export(Some((*named).to_owned()))),
        ["verify"] => Ok(Command::Verify(None)),
        ["verify", named] => Ok(Command::Verify(Some((*named).to_owned()))),
        ["prove", "moadian"] => Ok(Command::ProveMoadian),
        ["pin" | "prove"] => Err(Error::NoCommand),
        ["pin", "status" | "change" | "unblock", extra, ..]
        | ["prove", "moadian", extra, ..]
        | ["install" | "request" | "export" | "verify", _, extra, ..]
        | ["sign-test", extra, ..] => Err(Error::ArgumentUnexpected {
            argument: (*extra).to_owned(),
        }),
        _ => Err(Error::CommandUnknown {
            command: texts.join(" "),
        }),
    }
}

/// The commands that find out what is wrong.
fn of_diagnosis(texts: &[&str]) -> Result<Command, Error> {
    match texts {
        ["diagnose"] => Ok(Command::Diagnose),
        ["agents"] => Ok(Command::Agents),
        ["causes", words @ ..] => Ok(Command::Causes(
            words.iter().map(|word| (*word).to_owned()).collect(),
        )),
        ["code", "show"] => Ok(Command::CodeShow),
        ["code", "read"] => Err(Error::NoCodeGiven),
        // The two groups of a code, the bytes of an ATR: as they are written.
        ["code", "read", groups @ ..] => Ok(Command::CodeRead(groups.join(" "))),
        ["products", "match"] => Err(Error::NoAtrGiven),
        ["products", "match", bytes @ ..] => Ok(Command::ProductsMatch(bytes.join(" "))),
        ["code" | "products"] => Err(Error::NoCommand),
        ["diagnose" | "agents", extra, ..] | ["code", "show", extra, ..] => {
            Err(Error::ArgumentUnexpected {
                argument: (*extra).to_owned(),
            })
        }
        _ => Err(Error::CommandUnknown {
            command: texts.join(" "),
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
