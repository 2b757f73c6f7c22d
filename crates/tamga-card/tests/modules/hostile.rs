//! A family of hostile modules: every misdeed at every function. Each is one named fault, within
//! its deadline, and never ours.

use std::{
    env,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use secrecy::SecretString;
use tamga_card::{
    Error, KeyKind, Role, Session, TokenPlace,
    worker::{Reading, Worker},
};

use crate::Test;

pub(crate) const TESTS: &[Test] = &[(
    "survives_every_misdeed_at_every_function",
    survives_every_misdeed,
)];

/// What a module's misdeed ends in, where the function is called at all.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    /// The worker ends.
    Dies,
    /// The worker never answers.
    Stays,
    /// Anything with a name, at once.
    Goes,
}

/// Misdeeds, as `hostile.c` knows them.
#[rustfmt::skip] // One line per fate.
const MISDEEDS: [(&str, Fate); 33] = {
    use Fate::{Dies, Goes, Stays};
    [
        ("crash", Dies), ("abort", Dies), ("exit", Dies), ("quit", Dies), ("kill", Dies),
        ("recurse", Dies), ("divide", Dies), ("illegal", Dies), ("thread", Dies),
        ("noise", Dies), ("forge", Dies), ("nonsense", Dies), ("close", Dies),
        ("sleep", Stays), ("spin", Stays), ("stop", Stays), ("fork-and-go", Stays),
        ("promise", Stays),
        ("fork", Goes), ("print", Goes), ("deafen", Goes), ("move", Goes),
        ("load-itself", Goes), ("call-itself", Goes),
        ("refuse", Goes), ("unknown-code", Goes), ("busy", Goes), ("gone", Goes),
        ("short", Goes), ("idle", Goes), ("all-ones", Goes), ("huge", Goes), ("many", Goes),
    ]
};

/// Lies about versions, told by the function list.
const VERSIONS: [&str; 7] = [
    "zero",
    "future",
    "three",
    "null-list",
    "null-functions",
    "wild-functions",
    "no-answer",
];

/// The functions that a reading calls, and the moment of loading.
const READING: [&str; 14] = [
    "load",
    "C_GetFunctionList",
    "C_Initialize",
    "C_GetInfo",
    "C_GetSlotList",
    "C_GetSlotInfo",
    "C_GetTokenInfo",
    "C_OpenSession",
    "C_FindObjectsInit",
    "C_FindObjects",
    "C_FindObjectsFinal",
    "C_GetAttributeValue",
    "C_CloseSession",
    "C_Finalize",
];

/// The functions that only a piece of work with a key calls.
const WORKING: [&str; 9] = [
    "C_GetSessionInfo",
    "C_GetMechanismList",
    "C_GetMechanismInfo",
    "C_Login",
    "C_Logout",
    "C_SetPIN",
    "C_InitPIN",
    "C_GenerateKeyPair",
    "C_SignInit",
];

/// Enough for a computer that does other things too.
const PATIENCE: Duration = Duration::from_secs(20);
/// For modules that are known to hang.
const SHORT: Duration = Duration::from_millis(150);
/// What ending a worker may take besides.
const ENDING: Duration = Duration::from_secs(3);

/// One run: a module, and what is asked of it.
struct Run {
    misdeed: &'static str,
    function: String,
    fate: Fate,
    /// Whether the token is opened and used, or everything is read.
    works: bool,
}

/// The module compiled once, and a link of a telling name for each member of the family.
struct Family {
    folder: tempfile::TempDir,
}

impl Family {
    fn new() -> Family {
        let folder = tempfile::tempdir().unwrap();
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/modules/hostile.c");
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-w", "-O0", source, "-o"]);
        cc.arg(folder.path().join("module.so"))
            .args(["-ldl", "-lpthread"]);
        assert!(cc.status().unwrap().success());
        Family { folder }
    }

    fn member(&self, run: &Run) -> PathBuf {
        let name = format!("{}.{}.so", run.misdeed, run.function);
        let path = self.folder.path().join(name);
        let _there_already = symlink(self.folder.path().join("module.so"), &path);
        path
    }
}

fn survives_every_misdeed() {
    let family = Family::new();
    let runs = runs();
    assert!(runs.len() >= 1000, "{} runs", runs.len());
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(vec![]);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(run) = runs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    wrong.lock().unwrap().extend(complaint(&family, run));
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        runs.len(),
        wrong.join("\n")
    );
}

/// Every misdeed at every function that is called, crashes and hangs at the others too, and the
/// lies about versions.
fn runs() -> Vec<Run> {
    let mut runs = vec![];
    let mut add = |misdeed, function: &str, fate, works| {
        let function = function.to_owned();
        runs.push(Run {
            misdeed,
            function,
            fate,
            works,
        });
    };
    for (misdeed, fate) in MISDEEDS {
        READING
            .iter()
            .for_each(|function| add(misdeed, function, fate, false));
        // A session waits longer for a module that hangs than a test should.
        let in_session = READING
            .iter()
            .chain(&WORKING)
            .filter(|_| fate != Fate::Stays);
        in_session.for_each(|function| add(misdeed, function, fate, true));
    }
    for function in functions() {
        add("crash", &function, Fate::Dies, false);
        add("sleep", &function, Fate::Stays, false);
    }
    VERSIONS
        .iter()
        .for_each(|misdeed| add(misdeed, "versions", Fate::Goes, false));
    runs
}

/// All functions of PKCS#11 2.40, as `hostile.c` lists them.
fn functions() -> Vec<String> {
    let source = include_str!("hostile.c");
    let names = source
        .split('"')
        .filter(|it| it.starts_with("C_") && !it.contains(' '));
    let mut names: Vec<_> = names.map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 68);
    names
}

/// What went otherwise than it should.
fn complaint(family: &Family, run: &Run) -> Option<String> {
    let begun = Instant::now();
    let deadline = if run.fate == Fate::Stays {
        SHORT
    } else {
        PATIENCE
    };
    let module = family.member(run);
    let said = match run.works {
        true => work(&module).map(|()| 0),
        false => read(&module, deadline).map(|reading| reading.slots.len()),
    };
    let is_told = run.function == "versions" || READING.contains(&&*run.function);
    let is_called = is_told && run.function != "C_Finalize";
    let fits = match run.works {
        true => !matches!(said, Err(Error::ModuleHung { .. })),
        false => fits(run.fate, is_called, &said, &module),
    };
    let took = begun.elapsed();
    (!fits || took > SHORT + ENDING).then(|| {
        let (misdeed, function) = (run.misdeed, &run.function);
        format!("{misdeed} at {function} took {took:?}: {said:?}")
    })
}

/// Whether a reading, by the number of slots in it, ended as its fate says.
fn fits(fate: Fate, is_called: bool, said: &Result<usize, Error>, module: &Path) -> bool {
    let path = module.display().to_string();
    match (fate, is_called) {
        (_, false) => *said == Ok(1),
        (Fate::Dies, true) => *said == Err(Error::ModuleCrashed { path }),
        (Fate::Stays, true) => *said == Err(Error::ModuleHung { path, seconds: 0 }),
        (Fate::Goes, true) => match said {
            Ok(slots) => *slots <= 256,
            Err(error) => !matches!(error, Error::ModuleHung { .. }),
        },
    }
}

fn read(module: &Path, deadline: Duration) -> Result<Reading, Error> {
    Worker::start(&env::current_exe().unwrap(), module)?.read(&[], deadline)
}

/// One piece of work with everything in it; what the module did ends it.
fn work(module: &Path) -> Result<(), Error> {
    let place = TokenPlace {
        module: module.display().to_string(),
        slot: 7,
        serial: "1234".into(),
    };
    let mut session = Session::open(&env::current_exe().unwrap(), &place)?;
    session.pin_facts()?;
    let (pin, new) = (SecretString::from("123456"), SecretString::from("654321"));
    session.log_in(Role::User, Some(&pin), true)?;
    let _no_such_key = session.sign(&[0x30, 0], b"message");
    let _no_such_kind = session.generate(KeyKind::Rsa2048, "key");
    session.change_pin(&pin, &new)?;
    session.set_pin(&new)
}
