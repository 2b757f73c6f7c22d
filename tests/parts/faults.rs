//! Modules that misbehave, each read beside a sound one that must not suffer.

use std::fs;

use tamga_card::Error;
use tamga_tests::authority::{Authority, Validity};
use tamga_tests::module::{Fault, crowded};
use tamga_tests::{person, softhsm};

use crate::{DEADLINE, read, read_one, token_of};

/// Seconds until a module that hangs is given up.
const IMPATIENCE: u32 = 5;

#[test]
fn every_faulty_module_is_named_and_hurts_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let token = softhsm::token();
    let faulty = Fault::ALL.map(|fault| fault.make(folder.path()));
    let mut modules: Vec<_> = faulty.iter().map(|path| path.as_path()).collect();
    modules.push(token.module());
    let inventory = read(&modules, IMPATIENCE, |command| {
        token.lead(command);
    });
    for (fault, path) in Fault::ALL.iter().zip(&faulty) {
        let path = path.display().to_string();
        let module = inventory.modules.iter().find(|module| module.path == path);
        let found = module.unwrap().fault.clone();
        assert_eq!(found, Some(expected(*fault, path)), "{fault:?}");
    }
    let sound = inventory.modules.last().unwrap();
    assert_eq!(sound.fault, None);
    token_of(sound);
}

fn expected(fault: Fault, path: String) -> Error {
    match fault {
        Fault::Crash | Fault::Abort | Fault::Exit => Error::ModuleCrashed { path },
        Fault::Hang => Error::ModuleHung {
            path,
            seconds: IMPATIENCE,
        },
        Fault::Refuse => Error::ModuleRefused {
            path,
            function: "C_Initialize".into(),
            returned: "CKR_GENERAL_ERROR".into(),
        },
        Fault::OtherMachine => Error::ModuleWrongMachine {
            path,
            machine: "Linux ARM64".into(),
            needed: "Linux x86-64".into(),
        },
        Fault::NotALibrary => Error::ModuleNotALibrary { path },
        Fault::CutOff => Error::ModuleNotLoaded { path },
        Fault::NotAModule => Error::ModuleWithoutEntry { path },
    }
}

#[test]
fn a_module_that_prints_is_read_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let issued = Authority::new().issue(&person::iran_company(), Validity::Days(30));
    let der = fs::read(issued.der).unwrap();
    let path = crowded(folder.path(), &der, 3, true);
    let module = read_one(&path, |_| {});
    let token = token_of(&module);
    assert_eq!(token.certificates.len(), 3);
    assert!(token.certificates.iter().all(|object| object.der == der));
}

#[test]
fn a_token_with_ten_thousand_objects_is_read_in_part_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let issued = Authority::new().issue(&person::mongolia_citizen(), Validity::Days(30));
    let path = crowded(folder.path(), &fs::read(issued.der).unwrap(), 10_000, false);
    let inventory = read(&[&path], DEADLINE, |_| {});
    let slot = &inventory.modules[0].slots[0];
    let Some(Error::TooManyObjects { count, limit }) = slot.fault else {
        panic!("{:?}", slot.fault);
    };
    assert_eq!(count, 10_000);
    let certificates = &slot.token.as_ref().unwrap().certificates;
    assert_eq!(certificates.len() as u64, u64::from(limit));
}
