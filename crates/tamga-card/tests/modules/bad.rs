//! Modules that misbehave: each is a named fault of its own, and nobody else's.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{self, Command},
    thread,
    time::Duration,
};

use tamga_card::{
    Error, Slot,
    worker::{Reading, Worker},
};
use tempfile::TempDir;

use crate::{Test, softhsm::script};

pub(crate) const TESTS: &[Test] = &[
    ("names_a_module_that_crashes", names_a_module_that_crashes),
    ("names_a_module_that_hangs", names_a_module_that_hangs),
    (
        "names_a_module_that_refuses_to_start",
        names_a_module_that_refuses,
    ),
    (
        "names_a_file_that_is_no_module",
        names_a_file_that_is_no_module,
    ),
    (
        "keeps_a_token_whose_object_fails",
        keeps_a_token_whose_object_fails,
    ),
    (
        "keeps_the_first_of_ten_thousand_objects",
        keeps_the_first_of_ten_thousand,
    ),
    (
        "is_not_confused_by_a_module_that_prints",
        is_not_confused_by_prints,
    ),
    (
        "tells_the_fault_of_a_token_in_its_slot",
        tells_the_fault_of_a_token,
    ),
    (
        "leaves_no_process_of_a_module_that_hangs",
        leaves_no_process,
    ),
    (
        "ends_a_worker_whose_parent_is_gone",
        ends_a_worker_whose_parent_is_gone,
    ),
    (
        "says_when_no_worker_can_be_started",
        says_when_no_worker_can_be_started,
    ),
];

const DEADLINE: Duration = Duration::from_secs(20);

/// First argument of this program when it starts a worker and ends without stopping it.
const ORPHANER: &str = "--orphan-a-worker";

pub(crate) struct BadModule {
    folder: TempDir,
}

impl BadModule {
    /// Compiles `module.c` with these definitions.
    pub(crate) fn new(definitions: &[&str]) -> BadModule {
        let folder = tempfile::tempdir().unwrap();
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/modules/module.c");
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-w", source, "-o"])
            .arg(folder.path().join("module.so"));
        cc.args(
            definitions
                .iter()
                .map(|definition| format!("-D{definition}")),
        );
        assert!(cc.status().unwrap().success());
        BadModule { folder }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("module.so")
    }

    /// This program, which writes its process id beside the module before it is the worker.
    pub(crate) fn exe(&self) -> PathBuf {
        let this = env::current_exe().unwrap();
        let pid = self.folder.path().join("pid");
        script(
            self.folder.path(),
            &format!("echo $$ > {pid:?}; exec {this:?} \"$@\""),
        )
    }

    fn pid(&self) -> String {
        let pid = fs::read_to_string(self.folder.path().join("pid")).unwrap();
        pid.trim().to_owned()
    }

    pub(crate) fn is_running(&self) -> bool {
        Path::new("/proc").join(self.pid()).exists()
    }

    pub(crate) fn kill(&self) {
        let kill = Command::new("kill").args(["-9", &self.pid()]).status();
        assert!(kill.unwrap().success());
    }
}

fn read(module: &Path, deadline: Duration) -> Result<Reading, Error> {
    Worker::start(&env::current_exe().unwrap(), module)?.read(&[], deadline)
}

#[track_caller]
fn check(definitions: &[&str], expected: fn(String) -> Error) {
    let module = BadModule::new(definitions);
    let expected = expected(module.path().display().to_string());
    assert_eq!(
        read(&module.path(), DEADLINE),
        Err(expected),
        "{definitions:?}"
    );
}

#[track_caller]
fn slot(definitions: &[&str]) -> Slot {
    let reading = read(&BadModule::new(definitions).path(), DEADLINE).unwrap();
    reading.slots.into_iter().next().unwrap()
}

fn names_a_module_that_crashes() {
    check(&["CRASHES"], |path| Error::ModuleCrashed { path });
    check(&["EXITS"], |path| Error::ModuleCrashed { path });
    // It claims more objects than there was room for, and an object of 64 TiB.
    check(&["OVERFLOWS"], |path| Error::ModuleCrashed { path });
    check(&["VALUE_LENGTH=(1L<<46)"], |path| Error::ModuleCrashed {
        path,
    });
}

fn names_a_module_that_hangs() {
    let module = BadModule::new(&["HANGS"]);
    let path = module.path().display().to_string();
    let expected = Error::ModuleHung { path, seconds: 1 };
    assert_eq!(read(&module.path(), Duration::from_secs(1)), Err(expected));
}

fn names_a_module_that_refuses() {
    check(&["REFUSES"], |path| Error::ModuleRefused {
        path,
        function: "C_Initialize".into(),
        returned: "CKR_GENERAL_ERROR".into(),
    });
}

fn names_a_file_that_is_no_module() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("text.so");
    fs::write(&text, "no library").unwrap();
    let path = text.display().to_string();
    assert_eq!(read(&text, DEADLINE), Err(Error::ModuleNotLoaded { path }));
    let library = Path::new("/lib/x86_64-linux-gnu/libm.so.6");
    let path = library.display().to_string();
    assert_eq!(
        read(library, DEADLINE),
        Err(Error::ModuleWithoutEntry { path })
    );
}

fn keeps_a_token_whose_object_fails() {
    let slot = slot(&["OBJECTS=3", "BAD_OBJECT=2"]);
    let token = slot.token.unwrap();
    assert_eq!(
        (token.certificates.len(), token.skipped, slot.fault),
        (2, 1, None)
    );
}

fn keeps_the_first_of_ten_thousand() {
    let slot = slot(&["OBJECTS=10000", "VALUE_LENGTH=2000"]);
    assert_eq!(slot.token.unwrap().certificates.len(), 2_000);
    let (count, limit) = (10_000, 2_000);
    assert_eq!(slot.fault, Some(Error::TooManyObjects { count, limit }));
    // A list without end is counted to a hundred thousand.
    let slot = self::slot(&["OBJECTS=~0UL"]);
    let (count, limit) = (100_000, 2_000);
    assert_eq!(slot.fault, Some(Error::TooManyObjects { count, limit }));
}

fn is_not_confused_by_prints() {
    let reading = read(&BadModule::new(&["PRINTS"]).path(), DEADLINE).unwrap();
    assert_eq!(reading.manufacturer, "\u{fffd}\u{fffd} maker");
    assert_eq!(reading.description, "module");
    assert_eq!(
        (reading.slots[0].id, &*reading.slots[0].description),
        (7, "Slot")
    );
    assert_eq!(reading.slots[0].token.as_ref().unwrap().label, "Token");
}

fn tells_the_fault_of_a_token() {
    let check = |definition: &str, has_token, fault| {
        let slot = slot(&[definition]);
        assert_eq!(
            (slot.token.is_some(), slot.fault),
            (has_token, fault),
            "{definition}"
        );
    };
    check("TOKEN_INFO=0xe0", false, None);
    check("TOKEN_INFO=0xe1", false, Some(Error::TokenNotRecognized));
    check("OPEN_SESSION=0x32", false, None);
    let (function, returned) = ("C_OpenSession".into(), "CKR_DEVICE_MEMORY".into());
    check(
        "OPEN_SESSION=0x31",
        true,
        Some(Error::TokenFault { function, returned }),
    );
}

fn leaves_no_process() {
    for definition in ["HANGS", "HANGS_AT_END", "CRASHES", "OBJECTS=1"] {
        let module = BadModule::new(&[definition]);
        let mut worker = Worker::start(&module.exe(), &module.path()).unwrap();
        let hangs = definition == "HANGS";
        let deadline = if hangs {
            Duration::from_secs(1)
        } else {
            DEADLINE
        };
        let read = worker.read(&[], deadline);
        assert_eq!(
            read.is_ok(),
            ["HANGS_AT_END", "OBJECTS=1"].contains(&definition)
        );
        drop(worker);
        assert!(!module.is_running(), "{definition}");
    }
}

fn ends_a_worker_whose_parent_is_gone() {
    for definition in ["HANGS", "HANGS_AT_END", "OBJECTS=1"] {
        let module = BadModule::new(&[definition]);
        let mut orphaner = Command::new(env::current_exe().unwrap());
        orphaner.arg(ORPHANER).arg(module.exe()).arg(module.path());
        assert!(orphaner.status().unwrap().success());
        // The test ends with the worker; if that never ends, neither does the test.
        while module.is_running() {
            thread::sleep(Duration::from_millis(50));
        }
    }
}

fn says_when_no_worker_can_be_started() {
    let path = "/usr/lib/module.so";
    let started = Worker::start(Path::new("/nowhere/tamga"), Path::new(path));
    assert_eq!(
        started.err(),
        Some(Error::WorkerNotStarted { path: path.into() })
    );
}

/// Starts a worker and ends without stopping it, if this process was started for that.
pub(crate) fn run_if_orphaner() {
    let arguments: Vec<_> = env::args_os().collect();
    let [_, first, exe, module] = &arguments[..] else {
        return;
    };
    if first == ORPHANER {
        let mut worker = Worker::start(exe.as_ref(), module.as_ref()).unwrap();
        thread::spawn(move || {
            let read = worker.read(&[], DEADLINE);
            // Neither dropped before this process has ended.
            thread::sleep(DEADLINE);
            drop((worker, read));
        });
        let pid = Path::new(module).with_file_name("pid");
        while fs::read(&pid).unwrap_or_default().is_empty() {
            thread::sleep(Duration::from_millis(50));
        }
        process::exit(0);
    }
}
