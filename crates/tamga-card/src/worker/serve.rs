//! The worker's side: loads one module and answers until its parent is gone.

use std::{
    fs::File,
    io::{self, BufReader},
    iter, process,
    time::Duration,
};

#[cfg_attr(unix, path = "serve/unix.rs")]
#[cfg_attr(windows, path = "serve/windows.rs")]
mod parent;

use secrecy::SecretString;

use super::wire::{self, Answer, Reply, Request};
use crate::{
    Error,
    pkcs11::{Library, OpenToken},
};

/// How long the module may take to finish after the parent has gone.
const GRACE: Duration = Duration::from_secs(2);

/// Answers requests until the parent closes the pipe, then ends this process.
///
/// Everything the module does to the process dies with it: prints, crashes, hangs, threads.
pub(super) fn serve() -> ! {
    let served = || -> io::Result<()> {
        keep_no_core_dump()?;
        let (requests, mut answers) = pipes()?;
        let mut requests = BufReader::with_capacity(1, requests);
        // No module can hang before the first request, and a thread would only make it wait.
        let first = wire::read_request(&mut requests)?;
        let mut loaded = Loaded::default();
        for (request, secrets) in iter::once(first).chain(parent::requests(requests)?) {
            wire::write(&mut answers, &loaded.answer(&request, &secrets))?;
        }
        drop(loaded);
        Ok(())
    };
    process::exit(i32::from(served().is_err()))
}

/// The module, and the token that is open; the token is closed first.
#[derive(Default)]
struct Loaded {
    token: Option<OpenToken>,
    library: Option<Library>,
}

impl Loaded {
    fn answer(&mut self, request: &Request, secrets: &[SecretString]) -> Answer {
        match request {
            Request::Read { module, unchanged } => {
                self.library(module)?.read(unchanged).map(Reply::Reading)
            }
            Request::Open {
                module,
                slot,
                serial,
            } => {
                self.token = None;
                self.token = Some(self.library(module)?.open_token(*slot, serial)?);
                Ok(Reply::Done)
            }
            of_token => {
                let token = self.token.as_mut().ok_or(Error::TokenRemoved)?;
                use_token(token, of_token, secrets)
            }
        }
    }

    fn library(&mut self, module: &str) -> Result<&mut Library, Error> {
        let library = match self.library.take() {
            Some(library) => library,
            None => Library::open(module)?,
        };
        Ok(self.library.insert(library))
    }
}

fn use_token(token: &mut OpenToken, request: &Request, secrets: &[SecretString]) -> Answer {
    let done = |()| Reply::Done;
    match (request, secrets) {
        (
            Request::LogIn {
                role,
                last_try_agreed,
            },
            pin,
        ) => token.log_in(*role, pin.first(), *last_try_agreed).map(done),
        (Request::ChangePin, [old, new]) => token.change_pin(old, new).map(done),
        (Request::SetPin, [new]) => token.set_pin(new).map(done),
        (Request::PinFacts, _) => token.pin_facts().map(Reply::PinFacts),
        (Request::Generate { kind, label }, _) => token.generate(*kind, label).map(Reply::Key),
        (Request::Sign { spki, message }, _) => token.sign(spki, message).map(Reply::Signature),
        (Request::PutCertificate(new), _) => token.put_certificate(new).map(Reply::Certificate),
        // Nobody asks these without their secrets.
        (Request::ChangePin | Request::SetPin, _) => Err(Error::PinRefused),
        (Request::Read { .. } | Request::Open { .. }, _) => Err(Error::TokenRemoved),
    }
}

/// The two pipes to the parent, where no print of the module can reach them.
#[cfg(unix)]
fn pipes() -> io::Result<(File, File)> {
    use std::os::fd::AsFd as _;

    let requests = io::stdin().as_fd().try_clone_to_owned()?;
    let answers = io::stdout().as_fd().try_clone_to_owned()?;
    let null = File::options().read(true).write(true).open("/dev/null")?;
    rustix::stdio::dup2_stdin(&null)?;
    rustix::stdio::dup2_stdout(&null)?;
    Ok((requests.into(), answers.into()))
}

/// The two pipes to the parent.
///
/// A module's C runtime may already hold the standard output here, so its prints can come
/// between the answers, where the parent skips them.
#[cfg(windows)]
fn pipes() -> io::Result<(File, File)> {
    use std::os::windows::io::AsHandle as _;

    let requests = io::stdin().as_handle().try_clone_to_owned()?;
    let answers = io::stdout().as_handle().try_clone_to_owned()?;
    Ok((requests.into(), answers.into()))
}

/// A crashing module must not write what it held in memory to the disk.
#[cfg(unix)]
fn keep_no_core_dump() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};

    let nothing = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    setrlimit(Resource::Core, nothing)?;
    #[cfg(target_os = "linux")]
    // The limit does not stop a dump that is piped to a program.
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

#[cfg(windows)]
fn keep_no_core_dump() -> io::Result<()> {
    Ok(())
}
