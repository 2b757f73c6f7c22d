//! The worker's side: loads one module and answers until its parent is gone.

use std::{
    fs::File,
    io::{self, BufReader},
    iter, process,
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

use super::wire::{self, Answer, Request};
use crate::pkcs11::Library;

/// How long the module may take to finish after the parent has gone.
const GRACE: Duration = Duration::from_secs(2);

/// Answers requests until the parent closes the pipe, then ends this process.
///
/// Everything the module does to the process dies with it: prints, crashes, hangs, threads.
pub(super) fn serve() -> ! {
    let served = || -> io::Result<()> {
        keep_no_core_dump()?;
        let (requests, mut answers) = pipes()?;
        let mut requests = BufReader::new(requests);
        // No module can hang before the first request, and a thread would only make it wait.
        let first = wire::read(&mut requests)?;
        let mut library = None;
        for request in iter::once(first).chain(listen(requests)) {
            wire::write(&mut answers, &answer(&mut library, &request))?;
        }
        drop(library);
        Ok(())
    };
    process::exit(i32::from(served().is_err()))
}

fn answer(library: &mut Option<Library>, request: &Request) -> Answer {
    let opened = match library.take() {
        Some(opened) => opened,
        None => Library::open(&request.module)?,
    };
    library.insert(opened).read(&request.unchanged)
}

/// Requests as they come.
///
/// A thread of its own sees the parent go even while the module hangs; then nobody else would
/// end this process.
fn listen(mut requests: BufReader<File>) -> Receiver<Request> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        while let Ok(request) = wire::read(&mut requests) {
            if sender.send(request).is_err() {
                break;
            }
        }
        drop(sender);
        thread::sleep(GRACE);
        process::abort();
    });
    receiver
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
