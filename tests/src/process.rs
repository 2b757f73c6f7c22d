//! Programs a test runs, and programs it starts, which end with it.

use std::fs;
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, ExitStatus, Output};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

/// How long a test waits for what must happen: far longer than it takes on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A program in a process group of its own, which is killed as a whole when this is dropped.
#[derive(Debug)]
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts `command`; its standard streams are as the caller set them.
    #[track_caller]
    pub fn start(command: &mut Command) -> Self {
        let child = command.process_group(0).spawn();
        Self {
            child: child.unwrap_or_else(|error| panic!("cannot start {command:?}: {error}")),
        }
    }

    /// The started program, to read from it or to ask for its id.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// The program's process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Takes the program's standard input, which was piped; dropping it tells the program to end.
    pub fn stdin(&mut self) -> Option<ChildStdin> {
        self.child.stdin.take()
    }

    /// Whether the program has not ended by itself.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Kills the program and all it started (`SIGKILL`), and waits until it is gone.
    pub fn kill(&mut self) -> ExitStatus {
        // The group may be empty already; that is what we want.
        let _ = kill_process_group(Pid::from_child(&self.child), Signal::KILL);
        self.child
            .wait()
            .expect("a started program can be waited for")
    }

    /// Waits until the program ends by itself.
    ///
    /// # Panics
    ///
    /// When it still runs after [`PATIENCE`].
    #[track_caller]
    pub fn wait(&mut self) -> ExitStatus {
        wait_until("the program ends", || self.child.try_wait().ok().flatten())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The process with this id and all that it started, and they, as far as they still run.
pub fn family(id: u32) -> Vec<u32> {
    let mut family = vec![id];
    let mut next = 0;
    while let Some(parent) = family.get(next) {
        let tasks = fs::read_dir(format!("/proc/{parent}/task"));
        for task in tasks.into_iter().flatten().flatten() {
            let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
            let children = children
                .split_whitespace()
                .filter_map(|id| id.parse::<u32>().ok());
            family.extend(children);
        }
        next += 1;
    }
    family
}

/// A shell script in a mount namespace of its own: what it mounts, nobody else sees.
///
/// Arguments added to it are the script's `$0`, `$1` and so on. It needs root, or a system that
/// allows user namespaces.
pub fn among_own_mounts(script: &str) -> Command {
    let mut command = Command::new("unshare");
    if !is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    command.args(["--mount", "--propagation=private", "sh", "-c", script]);
    command
}

/// Whether the tests run as root.
pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Runs a tool to its end and gives what it printed.
///
/// # Panics
///
/// When it cannot be started or does not end well; the message has all it printed.
#[track_caller]
pub fn run(command: &mut Command) -> Output {
    let output = output(command);
    assert!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    output
}

/// Runs a tool to its end, however it ends.
#[track_caller]
pub fn output(command: &mut Command) -> Output {
    let output = command.output();
    output.unwrap_or_else(|error| panic!("cannot start {command:?}: {error}"))
}

/// Asks again until there is an answer.
///
/// # Panics
///
/// When there is none after [`PATIENCE`]; the message says `what` did not happen.
#[track_caller]
pub fn wait_until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
        thread::sleep(Duration::from_millis(20));
    }
}
