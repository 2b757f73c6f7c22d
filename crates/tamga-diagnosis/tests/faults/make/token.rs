//! Tokens, files and PINs.

use tamga_card::{Error, PinState, SystemKind};
use tamga_guide::GuideToken;

use crate::scene::{Fault, base, computer, fault, module, slot, token, whole};

pub(super) fn all() -> Vec<Fault> {
    let kinds = [tokens(), slots(), pins(), files()];
    kinds.into_iter().flatten().collect()
}

fn tokens() -> Vec<Fault> {
    vec![
        fault(
            "token-not-seen",
            "The right module shows no token.",
            "check-token-not-seen",
            base("token-not-seen"),
            |_| {},
        ),
        fault(
            "token-not-initialized",
            "The token was never set up.",
            "check-token-not-initialized",
            base("token-not-initialized"),
            |_| {},
        ),
        fault(
            "token-empty",
            "Nothing is on the token.",
            "check-token-empty",
            base("token-empty"),
            |_| {},
        ),
        fault(
            "two-tokens",
            "Two tokens of two holders.",
            "good, check-several-tokens, diagnosis-certificates-of-several",
            base("two-tokens"),
            |_| {},
        ),
        fault(
            "two-tokens-one-meant",
            "Two tokens, and the holder's number tells which.",
            "good",
            base("two-tokens"),
            |it| {
                crate::scene::tell(it, tamga_guide::HOLDER_NUMBER, "12345678906");
            },
        ),
        fault(
            "objects-left-out",
            "Three objects of the token could not be read.",
            "good, diagnosis-objects-left-out",
            whole(),
            |it| token(it).skipped = 3,
        ),
        fault(
            "token-with-a-persons-label",
            "The token's label is a person's name.",
            "check-pin-locked",
            base("pin-locked"),
            |it| token(it).label = "Nguyễn Thị Ánh Tuyết".into(),
        ),
        fault(
            "token-without-serial",
            "A token without a serial number.",
            "good",
            whole(),
            |it| token(it).serial = String::new(),
        ),
        fault(
            "token-is-a-file-only-wanted",
            "A token is plugged in, and the way is for software tokens.",
            "diagnosis-hardware-token-not-taken",
            whole(),
            |it| it.wanted.token = Some(GuideToken::Software),
        ),
        fault(
            "nothing-for-software",
            "Nothing is there, and the way is for software tokens.",
            "check-no-software-token",
            base("nothing-plugged-in"),
            |it| it.wanted.token = Some(GuideToken::Software),
        ),
        fault(
            "token-kept-while-unread",
            "The module shows the slot and is not asked yet.",
            "check-token-not-seen",
            base("token-not-seen"),
            |it| it.computer = computer(SystemKind::Linux),
        ),
    ]
}

fn slots() -> Vec<Fault> {
    let faults = [
        ("not-recognized", Error::TokenNotRecognized),
        ("removed", Error::TokenRemoved),
        (
            "too-many-objects",
            Error::TooManyObjects {
                count: 100_000,
                limit: 5_000,
            },
        ),
        (
            "device-error",
            Error::TokenFault {
                function: "C_GetTokenInfo".into(),
                returned: "CKR_DEVICE_ERROR".into(),
            },
        ),
        (
            "no-session",
            Error::TokenFault {
                function: "C_OpenSession".into(),
                returned: "CKR_SESSION_COUNT".into(),
            },
        ),
        (
            "odd-answer",
            Error::TokenFault {
                function: "C_FindObjects".into(),
                returned: "0x8000feed".into(),
            },
        ),
    ];
    let made = faults.into_iter().map(|(name, error)| {
        let expected = tamga_diagnosis::Problem::from(error.clone()).cause();
        let name = format!("slot-{name}");
        let what = format!("The module works, and its slot ends in {expected}.");
        fault(&name, &what, &expected, whole(), |it| {
            slot(it).token = None;
            slot(it).fault = Some(error);
        })
    });
    let many = fault(
        "slots-without-end",
        "A module with 5,000 slots, of which one has the token.",
        "good",
        whole(),
        |it| {
            let blank = tamga_card::Slot {
                token: None,
                ..module(it).slots[0].clone()
            };
            let token = module(it).slots.remove(0);
            module(it).slots = vec![blank; 5_000];
            module(it).slots.push(token);
        },
    );
    made.chain([many]).collect()
}

fn pins() -> Vec<Fault> {
    let set = PinState {
        initialized: true,
        ..PinState::default()
    };
    let states = [
        (
            "locked",
            PinState {
                locked: true,
                ..set
            },
            "check-pin-locked",
        ),
        (
            "locked-and-final",
            PinState {
                locked: true,
                final_try: true,
                count_low: true,
                ..set
            },
            "check-pin-locked",
        ),
        ("not-set", PinState::default(), "check-pin-not-set"),
        (
            "final-try",
            PinState {
                final_try: true,
                count_low: true,
                ..set
            },
            "check-pin-final-try",
        ),
        (
            "to-be-changed",
            PinState {
                to_be_changed: true,
                ..set
            },
            "check-pin-to-be-changed",
        ),
        (
            "to-be-changed-and-low",
            PinState {
                to_be_changed: true,
                count_low: true,
                ..set
            },
            "check-pin-to-be-changed",
        ),
        (
            "count-low",
            PinState {
                count_low: true,
                ..set
            },
            "good, check-pin-count-low",
        ),
    ];
    let made = states.into_iter().map(|(name, pin, expected)| {
        let name = format!("pin-{name}");
        let what = format!("The flags of the PIN: {name}.");
        fault(&name, &what, expected, whole(), |it| token(it).pin = pin)
    });
    let made = made.collect::<Vec<_>>().into_iter();
    let free = fault(
        "pin-locked-and-not-needed",
        "The PIN is locked, and the token asks for none.",
        "good",
        whole(),
        |it| {
            token(it).pin.locked = true;
            token(it).login_required = false;
        },
    );
    let pad = fault(
        "pin-typed-on-the-reader",
        "The reader has a PIN pad.",
        "good",
        whole(),
        |it| token(it).protected_path = true,
    );
    let before = fault(
        "pin-locked-and-expired",
        "The PIN is locked, and the certificate is over: the PIN comes first.",
        "check-pin-locked",
        base("expired"),
        |it| token(it).pin.locked = true,
    );
    made.chain([free, pad, before]).collect()
}

/// Everything that a file of a software token can fail with.
fn file_errors() -> Vec<(&'static str, Error)> {
    let path = || "/home/dorj/Бат-Эрдэнэ Дорж 1234567.p12".to_owned();
    vec![
        ("missing", Error::FileMissing { path: path() }),
        ("unreadable", Error::FileUnreadable { path: path() }),
        (
            "too-large",
            Error::FileTooLarge {
                path: path(),
                bytes: 900_000_000,
                limit: 1_000_000,
            },
        ),
        ("no-pkcs12", Error::FileNotPkcs12 { path: path() }),
        ("wrong-password", Error::FilePasswordWrong { path: path() }),
        ("damaged", Error::FileDamaged { path: path() }),
        ("unsupported", Error::FileUnsupported { path: path() }),
        (
            "without-certificate",
            Error::FileWithoutCertificate { path: path() },
        ),
    ]
}

fn files() -> Vec<Fault> {
    let software = |inventory: &str| {
        let mut recorded = base(inventory);
        recorded.wanted.token = Some(GuideToken::Software);
        recorded
    };
    let made = file_errors().into_iter().map(|(name, error)| {
        let expected = tamga_diagnosis::Problem::from(error.clone()).cause();
        let name = format!("file-{name}");
        let what = format!("The software token's file ends in {expected}.");
        fault(&name, &what, &expected, software("file-closed"), |it| {
            let file = &mut it.inventory.software_tokens[0];
            file.path = "/home/dorj/Бат-Эрдэнэ Дорж 1234567.p12".into();
            file.fault = Some(error);
        })
    });
    let others = [
        fault(
            "file-closed",
            "The file was chosen and not opened.",
            "check-software-token-closed",
            software("file-closed"),
            |_| {},
        ),
        fault(
            "file-closed-alone",
            "The same, outside any guide and with nothing plugged in.",
            "check-software-token-closed",
            base("file-closed"),
            |it| it.computer = computer(SystemKind::Mobile),
        ),
        fault(
            "file-open",
            "A whole software token.",
            "good",
            software("file-open"),
            |_| {},
        ),
        fault(
            "file-without-key",
            "The file holds a certificate without its key.",
            "check-key-elsewhere",
            software("file-without-key"),
            |_| {},
        ),
        fault(
            "file-of-practice",
            "The file of the practice issuer.",
            "check-practice-only",
            software("file-of-practice"),
            |_| {},
        ),
    ];
    made.chain(others).collect()
}
