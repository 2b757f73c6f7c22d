//! Modules.

use tamga_card::machine::Architecture;
use tamga_card::{Error, Sandbox, SystemKind};

use crate::scene::{Fault, base, computer, fault, module, whole};

const PATHS: [(&str, &str); 3] = [
    ("windows", r"C:\Windows\System32\ShuttleCsp11_3003.dll"),
    ("home", "/home/ali.rezaei/drivers/libShuttleCsp11_3003.so"),
    ("macos", "/usr/local/lib/libShuttleCsp11_3003.dylib"),
];

pub(super) fn all() -> Vec<Fault> {
    let kinds = [failing(), missing(), wrong(), twice()];
    kinds.into_iter().flatten().collect()
}

/// Everything that a module can fail with.
fn errors(path: &str) -> Vec<(&'static str, Error)> {
    let path = || path.to_owned();
    let refused = |function: &str, returned: &str| Error::ModuleRefused {
        path: path(),
        function: function.into(),
        returned: returned.into(),
    };
    let machine = |machine: &str| Error::ModuleWrongMachine {
        path: path(),
        machine: machine.into(),
        needed: "Windows x86-64".into(),
    };
    vec![
        ("missing", Error::ModuleMissing { path: path() }),
        ("unreadable", Error::ModuleUnreadable { path: path() }),
        ("no-library", Error::ModuleNotALibrary { path: path() }),
        ("of-32-bit", machine("Windows x86")),
        ("of-arm", machine("Windows ARM64")),
        ("of-linux", machine("Linux x86-64")),
        ("not-loaded", Error::ModuleNotLoaded { path: path() }),
        ("without-entry", Error::ModuleWithoutEntry { path: path() }),
        (
            "refusing-to-begin",
            refused("C_Initialize", "CKR_GENERAL_ERROR"),
        ),
        (
            "refusing-slots",
            refused("C_GetSlotList", "CKR_FUNCTION_FAILED"),
        ),
        ("refusing-information", refused("C_GetInfo", "0x80000001")),
        ("crashed", Error::ModuleCrashed { path: path() }),
        (
            "hung",
            Error::ModuleHung {
                path: path(),
                seconds: 30,
            },
        ),
        ("without-worker", Error::WorkerNotStarted { path: path() }),
    ]
}

fn failing() -> Vec<Fault> {
    let mut list = vec![];
    for (system, path) in PATHS {
        for (name, error) in errors(path) {
            let expected = code(&error);
            let name = format!("module-{name}-{system}");
            let what = format!("The token's module fails on {system}: {expected}.");
            list.push(fault(&name, &what, &expected, whole(), |it| {
                module(it).path = path.into();
                module(it).slots.clear();
                module(it).fault = Some(error);
            }));
        }
    }
    list
}

fn code(error: &Error) -> String {
    tamga_diagnosis::Problem::from(error.clone()).cause()
}

fn missing() -> Vec<Fault> {
    let mut list = vec![
        fault(
            "driver-missing",
            "The card is known, its module is not installed.",
            "check-driver-missing",
            base("card-without-driver"),
            |_| {},
        ),
        fault(
            "card-unknown",
            "No module knows the card.",
            "check-card-unknown",
            base("unknown-card"),
            |_| {},
        ),
        fault(
            "card-unknown-without-module",
            "No module at all.",
            "check-card-unknown",
            base("unknown-card-no-module"),
            |_| {},
        ),
        fault(
            "card-unknown-with-a-given-module",
            "The module that the person gave is none.",
            "card-module-without-entry",
            base("unknown-card-given-module"),
            |_| {},
        ),
    ];
    for (system, kind) in [("linux", SystemKind::Linux), ("macos", SystemKind::Macos)] {
        let name = format!("driver-missing-{system}");
        let what = format!("The card is known, its module is not installed on {system}.");
        list.push(fault(
            &name,
            &what,
            "check-driver-missing",
            base("card-without-driver"),
            |it| {
                it.computer = computer(kind);
            },
        ));
    }
    for sandbox in [Sandbox::Flatpak, Sandbox::Snap, Sandbox::Container] {
        for inventory in ["card-without-driver", "unknown-card-no-module"] {
            let name = format!("drivers-hidden-{sandbox:?}-{inventory}").to_lowercase();
            let what = format!("{inventory}, in {sandbox:?}: the modules are out of reach.");
            list.push(fault(
                &name,
                &what,
                "diagnosis-drivers-hidden",
                base(inventory),
                |it| {
                    it.computer.sandbox = Some(sandbox);
                },
            ));
        }
    }
    let products = tamga_card::products().products.iter();
    for product in products.filter(|it| it.kind != tamga_card::ProductKind::IdentityCard) {
        if product.ambiguous {
            continue;
        }
        let name = format!("driver-missing-for-{}", product.id);
        let what = format!("A {} without any of its modules.", product.id);
        list.push(fault(
            &name,
            &what,
            "check-driver-missing",
            base("card-without-driver"),
            |it| {
                let card = it.inventory.readers[0].card.as_mut().expect("a card");
                card.products = vec![product.id.clone()];
                it.inventory.modules.clear();
            },
        ));
    }
    list
}

fn wrong() -> Vec<Fault> {
    let mut list = vec![fault(
        "wrong-driver-and-own-crashed",
        "Two modules: the wrong one shows the token empty, its own crashed.",
        "card-module-crashed",
        base("wrong-driver-and-own-crashed"),
        |_| {},
    )];
    let files = [
        "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so",
        r"C:\Windows\System32\onepin-opensc-pkcs11.dll",
        "/Library/OpenSC/lib/opensc-pkcs11.so",
        "/home/ngoc/opensc/OPENSC-PKCS11.so",
    ];
    for (at, file) in files.into_iter().enumerate() {
        let name = format!("wrong-driver-{}", at + 1);
        let what = "OpenSC's row for the ePass2003 claims an ePass3003 and shows it empty.";
        list.push(fault(
            &name,
            what,
            "check-wrong-driver",
            base("wrong-driver"),
            |it| {
                module(it).path = file.into();
            },
        ));
    }
    list.push(fault(
        "wrong-driver-of-an-epass2003",
        "OpenSC's module on the token it is made for: empty is empty.",
        "check-token-not-initialized",
        base("wrong-driver"),
        |it| {
            let card = it.inventory.readers[0].card.as_mut().expect("a card");
            card.products = vec!["feitian-epass2003".into()];
        },
    ));
    list
}

fn twice() -> Vec<Fault> {
    vec![
        fault(
            "two-drivers-beside",
            "The wrong module and its own serve the token.",
            "good, diagnosis-two-drivers",
            base("wrong-driver-beside-own"),
            |_| {},
        ),
        fault(
            "two-drivers-one-token",
            "Two modules read the same token.",
            "good, diagnosis-two-drivers",
            base("one-token-in-two-modules"),
            |_| {},
        ),
        fault(
            "module-of-another-processor-beside",
            "A 32-bit module beside the one that works.",
            "good",
            whole(),
            |it| {
                let mut other = it.inventory.modules[0].clone();
                other.path = r"C:\Windows\SysWOW64\ShuttleCsp11_3003.dll".into();
                other.slots.clear();
                other.fault = Some(Error::ModuleWrongMachine {
                    path: other.path.clone(),
                    machine: "Windows x86".into(),
                    needed: "Windows x86-64".into(),
                });
                it.inventory.modules.push(other);
            },
        ),
        fault(
            "processor-without-a-name",
            "A computer of a processor we have no name for.",
            "good",
            whole(),
            |it| {
                it.computer.machine.architecture = Architecture::Other(243);
            },
        ),
    ]
}
