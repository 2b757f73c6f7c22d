//! Modules side by side, and what is read when.

use std::{env, fs, path::Path, sync::Mutex, time::Duration};

use tamga_card::{
    Card, Cards, Error, Inventory, ModuleOrigin, Reader, ServiceState, discovery::Candidate,
};

use crate::{Test, bad::BadModule};

pub(crate) const TESTS: &[Test] = &[
    ("a_hung_module_delays_nobody", a_hung_module_delays_nobody),
    (
        "a_crashed_module_is_started_again_when_asked",
        a_crashed_module_is_started_again,
    ),
    (
        "never_loads_what_cannot_be_a_module",
        never_loads_what_cannot_be_a_module,
    ),
    ("reads_only_what_changed", reads_only_what_changed),
    (
        "survives_the_death_of_an_idle_worker",
        survives_the_death_of_an_idle_worker,
    ),
    ("forgets_a_module_that_is_taken_away", forgets_a_module),
];

fn cards(modules: &[&Path]) -> Cards {
    let cards = Cards::new(env::current_exe().unwrap());
    cards.set_modules(&candidates(modules));
    cards
}

fn candidates(modules: &[&Path]) -> Vec<Candidate> {
    let candidate = |path: &&Path| Candidate {
        path: path.to_path_buf(),
        origin: ModuleOrigin::Given,
        fault: None,
    };
    modules.iter().map(candidate).collect()
}

fn reader(name: &str, atr: Option<&str>, in_use: bool) -> Reader {
    let card = |atr: &str| Card {
        atr: atr.into(),
        products: vec![],
        in_use,
    };
    Reader {
        name: name.into(),
        card: atr.map(card),
        practice: false,
        fault: None,
    }
}

fn refresh(cards: &Cards, readers: &[Reader]) {
    cards.refresh(ServiceState::Running, readers.to_vec(), &|_| {});
}

fn fault(inventory: &Inventory, module: &Path) -> Option<Error> {
    let path = module.to_string_lossy();
    let mut modules = inventory.modules.iter();
    modules
        .find(|module| module.path == path)
        .unwrap()
        .fault
        .clone()
}

fn a_hung_module_delays_nobody() {
    let (hung, good) = (BadModule::new(&["HANGS"]), BadModule::new(&[]));
    let cards = cards(&[&hung.path(), &good.path()]).with_deadline(Duration::from_secs(6));
    let seen = Mutex::new(vec![]);
    cards.refresh(
        ServiceState::Running,
        vec![reader("R", None, false)],
        &|inventory| {
            let hung = fault(&inventory, &hung.path()).is_some();
            let tokens = inventory.tokens().count();
            seen.lock()
                .unwrap()
                .push((inventory.readers.len(), tokens, hung));
        },
    );
    // The readers first, then the good module's token, then the hung module's fault.
    assert_eq!(
        *seen.lock().unwrap(),
        [(1, 0, false), (1, 1, false), (1, 1, true)]
    );
    let path = hung.path().display().to_string();
    let expected = Error::ModuleHung { path, seconds: 6 };
    assert_eq!(fault(&cards.inventory(), &hung.path()), Some(expected));
}

fn a_crashed_module_is_started_again() {
    let folder = tempfile::tempdir().unwrap();
    let cause = folder.path().join("cause");
    fs::write(&cause, "").unwrap();
    let module = BadModule::new(&[&format!("CRASHES_WHILE={cause:?}")]);
    let cards = cards(&[&module.path()]);
    refresh(&cards, &[]);
    let path = module.path().display().to_string();
    let crashed = Some(Error::ModuleCrashed { path });
    assert_eq!(fault(&cards.inventory(), &module.path()), crashed);
    fs::remove_file(cause).unwrap();
    cards.reread(&|_| {});
    assert_eq!(fault(&cards.inventory(), &module.path()), None);
    assert_eq!(cards.inventory().tokens().count(), 1);
}

fn never_loads_what_cannot_be_a_module() {
    let folder = tempfile::tempdir().unwrap();
    let check = |name: &str, content: &[u8], is_expected: fn(&Error) -> bool| {
        let path = folder.path().join(name);
        fs::write(&path, content).unwrap();
        let cards = cards(&[&path]);
        refresh(&cards, &[]);
        let fault = fault(&cards.inventory(), &path).unwrap();
        assert!(is_expected(&fault), "{name}: {fault:?}");
    };
    // The header of a 32-bit ARM library (ELF, little-endian, ET_DYN, EM_ARM).
    let mut arm = b"\x7fELF\x01\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x28\0\x01\0\0\0".to_vec();
    arm.resize(52, 0);
    arm[40] = 52;
    check("arm.so", &arm, |fault| {
        matches!(fault, Error::ModuleWrongMachine { .. })
    });
    check("text.so", b"no library", |fault| {
        matches!(fault, Error::ModuleNotALibrary { .. })
    });
    let missing = folder.path().join("missing.so");
    let cards = cards(&[&missing]);
    refresh(&cards, &[]);
    let path = missing.display().to_string();
    let expected = Error::ModuleMissing { path };
    assert_eq!(fault(&cards.inventory(), &missing), Some(expected));
}

fn reads_only_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    let count = folder.path().join("count");
    let module = BadModule::new(&[&format!("COUNTS_TO={count:?}")]);
    let cards = cards(&[&module.path()]);
    let mut before = 0;
    let mut check = |readers: &[Reader], is_read: bool| {
        refresh(&cards, readers);
        let after = fs::read(&count).unwrap_or_default().len();
        assert_eq!(after > before, is_read, "{readers:?}");
        before = after;
    };
    // The module's one slot is the reader "Slot".
    check(&[reader("Slot", Some("3b00"), false)], true);
    check(&[reader("Slot", Some("3b00"), true)], false);
    check(&[reader("Slot", Some("3b00"), false)], false);
    let other = || reader("Other", None, false);
    check(&[reader("Slot", Some("3b00"), false), other()], false);
    check(&[reader("Slot", Some("3b01"), false), other()], true);
    check(&[other()], true);
    assert_eq!(cards.inventory().tokens().count(), 1);
    cards.reread(&|_| {});
    assert!(fs::read(&count).unwrap().len() > before);
}

fn survives_the_death_of_an_idle_worker() {
    let module = BadModule::new(&[]);
    let cards = Cards::new(module.exe());
    cards.set_modules(&candidates(&[&module.path()]));
    refresh(&cards, &[]);
    module.kill();
    cards.reread(&|_| {});
    assert_eq!(fault(&cards.inventory(), &module.path()), None);
}

fn forgets_a_module() {
    let (gone, kept) = (BadModule::new(&[]), BadModule::new(&[]));
    let cards = Cards::new(gone.exe());
    cards.set_modules(&candidates(&[&gone.path()]));
    refresh(&cards, &[]);
    assert!(gone.is_running());
    cards.set_modules(&candidates(&[&kept.path()]));
    assert!(!gone.is_running());
    assert_eq!(cards.inventory().modules.len(), 1);
    assert_eq!(cards.inventory().tokens().count(), 0);
}
