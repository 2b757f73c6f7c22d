//! Passwords and PINs: asked without echo, or read from a file descriptor, one line each.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use secrecy::SecretString;
use serde_json::json;
use tamga_words::{Id, id};
use zeroize::Zeroizing;

use crate::Error;
use crate::arguments::Options;
use crate::run::language;
use crate::speaker::Speaker;

/// Longer than any password, so that the buffer never moves and leaves a copy behind.
const LONGEST: usize = 4096;

/// Where passwords come from.
pub(crate) enum Passwords {
    /// The terminal, in the person's words.
    Asked(Box<Speaker>),
    /// One line for each that is asked, from this descriptor.
    Read(u32, Box<dyn Read>),
}

impl Passwords {
    /// # Errors
    ///
    /// [`Error::PasswordUnreadable`] when there is no such descriptor.
    pub(crate) fn new(options: &Options) -> Result<Passwords, Error> {
        match options.password_descriptor {
            None => Ok(Passwords::Asked(Box::new(Speaker::new(language(
                options.locale,
            ))))),
            Some(descriptor) => match open(descriptor) {
                Ok(source) => Ok(Passwords::Read(descriptor, source)),
                Err(_) => Err(Error::PasswordUnreadable { descriptor }),
            },
        }
    }

    /// The password of one file.
    ///
    /// # Errors
    ///
    /// [`Error::NoTerminal`] or [`Error::PasswordUnreadable`].
    pub(crate) fn next(&mut self, path: &Path) -> Result<SecretString, Error> {
        self.ask(id!("cli-password"), &path.to_string_lossy())
    }

    /// A secret of the token or file that is called `name`; the prompt is told `path`.
    ///
    /// # Errors
    ///
    /// [`Error::NoTerminal`] or [`Error::PasswordUnreadable`].
    pub(crate) fn ask(&mut self, prompt: Id, name: &str) -> Result<SecretString, Error> {
        match self {
            Passwords::Asked(speaker) => {
                let prompt = speaker.say(prompt, json!({"path": name}));
                match rpassword::prompt_password(prompt + " ") {
                    Ok(password) => Ok(Zeroizing::new(password).as_str().into()),
                    Err(_) => Err(Error::NoTerminal { path: name.into() }),
                }
            }
            Passwords::Read(descriptor, source) => match line(source) {
                Ok(password) => Ok(password),
                Err(_) => Err(Error::PasswordUnreadable {
                    descriptor: *descriptor,
                }),
            },
        }
    }
}

/// The first line that is left, without its end, read byte by byte so that no buffer keeps it.
///
/// # Errors
///
/// No line at all, one that is too long, or one that is not UTF-8. An empty line is a password.
fn line(source: &mut dyn Read) -> io::Result<SecretString> {
    let mut line = Zeroizing::new(Vec::with_capacity(LONGEST));
    let mut byte = Zeroizing::new([0]);
    while source.read(byte.as_mut())? == 1 && byte[0] != b'\n' {
        if line.len() == LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        line.push(byte[0]);
    }
    if line.is_empty() && byte[0] != b'\n' {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let text = str::from_utf8(&line).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(text.strip_suffix('\r').unwrap_or(text).into())
}

/// Systems with `/dev/fd` can read any descriptor they were given; elsewhere only standard input.
fn open(descriptor: u32) -> io::Result<Box<dyn Read>> {
    match descriptor {
        0 if cfg!(windows) => Ok(Box::new(io::stdin())),
        _ => Ok(Box::new(File::open(format!("/dev/fd/{descriptor}"))?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret as _;

    #[track_caller]
    fn check(mut source: &[u8], expected: &[Option<&str>]) {
        for expected in expected {
            let password = line(&mut source).ok();
            assert_eq!(
                password.as_ref().map(|password| password.expose_secret()),
                *expected
            );
        }
    }

    #[test]
    fn every_file_gets_a_line() {
        check(
            b"one\ntwo\r\nthree",
            &[Some("one"), Some("two"), Some("three"), None],
        );
    }

    #[test]
    fn an_empty_line_is_a_password_and_no_line_is_none() {
        check(b"\n", &[Some(""), None]);
        check(b"", &[None]);
    }

    #[test]
    fn what_is_no_password_is_refused() {
        check(b"\xff\n", &[None]);
        check(&[b'a'; LONGEST + 1], &[None]);
    }
}
