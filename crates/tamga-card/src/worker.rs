//! A vendor's module in a process of its own, where it can crash or hang without harm.

use std::{
    env, io,
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    time::Duration,
};

mod answers;
mod serve;
mod wire;

use secrecy::SecretString;

pub use crate::pkcs11::Reading;
use crate::{Error, TokenPlace};
use answers::Answers;
pub(crate) use wire::{Reply, Request};

/// The only argument of a worker.
const ARGUMENT: &str = "--pkcs11-worker";

/// How long a worker may take to finish its module before it is killed.
const GRACE: Duration = Duration::from_millis(500);

/// Becomes a worker if this process was started as one, and then never returns.
///
/// This is the first line of every `main` that gives its own path to [`Cards`](crate::Cards):
/// nothing may print or start threads before it.
pub fn run_if_worker() {
    if env::args_os().nth(1).is_some_and(|first| first == ARGUMENT) {
        serve::serve();
    }
}

/// A worker process for one module. Dropping it ends the process.
#[derive(Debug)]
pub struct Worker {
    module: String,
    process: Child,
    requests: Option<ChildStdin>,
    answers: Answers,
    asked: bool,
}

impl Worker {
    /// Starts `exe`, a program whose `main` begins with [`run_if_worker`], for one module.
    ///
    /// The environment is passed on, because modules are configured by it. The path of the
    /// module goes through the pipe, so other users of the computer cannot list it.
    ///
    /// # Errors
    ///
    /// [`Error::WorkerNotStarted`]; the module itself is loaded by the first [`read`](Self::read).
    pub fn start(exe: &Path, module: &Path) -> Result<Worker, Error> {
        let spawned = command(exe, module).spawn();
        let module = module.to_string_lossy().into_owned();
        let Ok(mut process) = spawned else {
            return Err(Error::WorkerNotStarted { path: module });
        };
        let answers = process.stdout.take().expect("its output is piped");
        Ok(Worker {
            module,
            requests: process.stdin.take(),
            answers: Answers::new(answers),
            process,
            asked: false,
        })
    }

    /// Whether anything was asked of it; until then it has not loaded its module.
    pub(crate) fn was_asked(&self) -> bool {
        self.asked
    }

    /// Reads every slot and token of the module, without login.
    ///
    /// Slots of the readers named in `unchanged` need not be read again.
    ///
    /// # Errors
    ///
    /// What the module did, [`Error::ModuleCrashed`], or [`Error::ModuleHung`] after `deadline`.
    /// After an error this worker is of no more use.
    pub fn read(&mut self, unchanged: &[String], deadline: Duration) -> Result<Reading, Error> {
        let request = Request::Read {
            module: self.module.clone(),
            unchanged: unchanged.to_vec(),
        };
        match self.ask(&request, &[], deadline)? {
            Reply::Reading(reading) => Ok(reading),
            _ => Err(self.crashed()),
        }
    }

    /// Opens one token; see [`Session`](crate::Session).
    pub(crate) fn open(&mut self, place: &TokenPlace, deadline: Duration) -> Result<(), Error> {
        let request = Request::Open {
            module: self.module.clone(),
            slot: place.slot,
            serial: place.serial.clone(),
        };
        self.ask(&request, &[], deadline).map(|_| ())
    }

    /// One request, and what came of it until `deadline`.
    pub(crate) fn ask(
        &mut self,
        request: &Request,
        secrets: &[&SecretString],
        deadline: Duration,
    ) -> Result<Reply, Error> {
        self.asked = true;
        let requests = self.requests.as_mut().expect("taken only when dropped");
        if wire::write_request(requests, request, secrets).is_err() {
            return Err(self.crashed());
        }
        match self.answers.next(deadline) {
            Ok(answer) => answer,
            Err(fault) if fault.kind() != io::ErrorKind::TimedOut => Err(self.crashed()),
            Err(_) => {
                // The process may have ended before now, so a failure to kill it is no news.
                let _ = self.process.kill();
                Err(Error::ModuleHung {
                    path: self.module.clone(),
                    seconds: deadline.as_secs().try_into().unwrap_or(u32::MAX),
                })
            }
        }
    }

    pub(crate) fn crashed(&self) -> Error {
        Error::ModuleCrashed {
            path: self.module.clone(),
        }
    }
}

impl Drop for Worker {
    /// Lets the module finish, kills it if it does not, and leaves no zombie.
    fn drop(&mut self) {
        drop(self.requests.take());
        let _ = self.answers.next(GRACE);
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg_attr(
    not(windows),
    expect(unused_variables, reason = "only Windows needs it")
)]
fn command(exe: &Path, module: &Path) -> Command {
    let mut command = Command::new(exe);
    command
        .arg(ARGUMENT)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    // Modules print what they like, secrets too: none of it goes to a terminal or a log.
    command.stderr(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
        // A module's own libraries lie beside it, where Windows does not look by itself.
        command.envs(search_path_with(module).map(|folders| ("PATH", folders)));
    }
    command
}

/// Where Windows looks for libraries, the module's own folder last.
#[cfg(windows)]
fn search_path_with(module: &Path) -> Option<std::ffi::OsString> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&folders).chain(module.parent().map(Path::to_owned));
    env::join_paths(folders).ok()
}
