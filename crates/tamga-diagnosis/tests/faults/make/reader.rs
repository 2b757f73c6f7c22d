//! From the plug to the card.

use tamga_card::{Error, Sandbox, SystemKind, UsbDevice};
use tamga_guide::GuideToken;

use crate::scene::{Fault, bare, base, fault, whole};

pub(super) fn all() -> Vec<Fault> {
    let kinds = [plugs(), readers(), held(), kinds_of_card()];
    kinds.into_iter().flatten().collect()
}

/// Devices that tokens and readers are known by: Feitian, SafeNet, WatchData, Bit4id, ACS, Longmai.
const DEVICES: [(u16, u16); 6] = [
    (0x096e, 0x0807),
    (0x0529, 0x0620),
    (0x163c, 0x0417),
    (0x25dd, 0x3111),
    (0x072f, 0xb100),
    (0x055c, 0xdb08),
];

fn device((vendor, product): (u16, u16)) -> UsbDevice {
    UsbDevice {
        vendor,
        product,
        smart_card: true,
        allowed: Some(true),
        claimed_by: None,
    }
}

type Change = fn(&mut UsbDevice);

const PLUGS: [(&str, &str, &str, Change); 5] = [
    (
        "not-allowed",
        "udev does not let this user open it",
        "diagnosis-reader-not-allowed",
        |usb| usb.allowed = Some(false),
    ),
    (
        "claimed",
        "the kernel gave it to a driver of its own",
        "diagnosis-reader-claimed",
        |usb| usb.claimed_by = Some("pn533_usb".into()),
    ),
    (
        "of-no-class",
        "it has no interface of the smart card class",
        "diagnosis-reader-without-driver",
        |usb| usb.smart_card = false,
    ),
    (
        "not-listed",
        "everything is there, and the card service does not list it",
        "diagnosis-reader-not-listed",
        |_| {},
    ),
    (
        "not-listed-unseen-rights",
        "whether it may be opened cannot be seen",
        "diagnosis-reader-not-listed",
        |usb| usb.allowed = None,
    ),
];

fn plugs() -> Vec<Fault> {
    let mut list = vec![];
    for ids in DEVICES {
        let id = format!("{:04x}-{:04x}", ids.0, ids.1);
        for (name, what, expected, change) in PLUGS {
            let name = format!("plugged-{id}-{name}");
            let what = format!("{id} is plugged in, and {what}.");
            list.push(fault(
                &name,
                &what,
                expected,
                bare(SystemKind::Linux),
                |it| {
                    let mut usb = device(ids);
                    change(&mut usb);
                    it.computer.usb.push(usb);
                },
            ));
        }
        let name = format!("plugged-{id}-without-ccid");
        let what = format!("{id} is plugged in, and the CCID driver is not installed.");
        let expected = "diagnosis-reader-driver-missing";
        list.push(fault(
            &name,
            &what,
            expected,
            bare(SystemKind::Linux),
            |it| {
                it.computer.usb.push(device(ids));
                it.computer.reader_driver = Some(false);
            },
        ));
    }
    list
}

fn readers() -> Vec<Fault> {
    let gone = |reader: &str| Error::ReaderGone {
        reader: reader.into(),
    };
    vec![
        fault(
            "no-reader",
            "Nothing is plugged in.",
            "check-no-reader",
            bare(SystemKind::Windows),
            |_| {},
        ),
        fault(
            "no-reader-linux",
            "Nothing is plugged in.",
            "check-no-reader",
            bare(SystemKind::Linux),
            |_| {},
        ),
        fault(
            "no-reader-macos",
            "Nothing is plugged in.",
            "check-no-reader",
            bare(SystemKind::Macos),
            |_| {},
        ),
        fault(
            "two-empty-readers",
            "Two readers without a card.",
            "check-no-card",
            base("two-empty-readers"),
            |_| {},
        ),
        fault(
            "token-pulled-out",
            "The reader stays, the card is out.",
            "check-no-card",
            base("token-pulled-out"),
            |_| {},
        ),
        fault(
            "mute-card",
            "A card upside down or dirty.",
            "card-card-mute",
            base("mute-card"),
            |_| {},
        ),
        fault(
            "reader-gone",
            "The reader went while it was looked at.",
            "card-reader-gone",
            whole(),
            |it| {
                let reader = &mut it.inventory.readers[0];
                reader.fault = Some(gone(&reader.name));
                reader.card = None;
                it.inventory.modules.clear();
            },
        ),
        fault(
            "card-unsupported",
            "The reader cannot talk to this card.",
            "card-card-unsupported",
            whole(),
            |it| {
                let reader = &mut it.inventory.readers[0];
                reader.fault = Some(Error::CardUnsupported {
                    reader: reader.name.clone(),
                });
                reader.card = None;
                it.inventory.modules.clear();
            },
        ),
        fault(
            "reader-name-not-utf8",
            "The reader's name has bytes that are not UTF-8.",
            "check-token-not-seen, card-reader-name-unreadable",
            base("reader-name-not-utf8"),
            |_| {},
        ),
        fault(
            "reader-name-with-a-persons",
            "The reader bears a person's name.",
            "good",
            whole(),
            |it| {
                let name = "کارت‌خوان علی رضایی 00 00";
                it.inventory.readers[0].name = name.into();
                it.inventory.modules[0].slots[0].description = name.into();
            },
        ),
        fault(
            "practice-without-rehearsal",
            "Only the practice token, and no rehearsal.",
            "check-practice-only",
            base("practice-hardware"),
            |_| {},
        ),
        fault(
            "practice-in-rehearsal",
            "The practice token in a rehearsal.",
            "good",
            base("practice-hardware"),
            |it| it.wanted.practice = true,
        ),
        fault(
            "rehearsal-without-practice",
            "A rehearsal, and only a real token.",
            "check-no-reader",
            whole(),
            |it| it.wanted.practice = true,
        ),
        fault(
            "token-without-reader",
            "A token whose module needs no PC/SC.",
            "good",
            base("token-without-reader"),
            |_| {},
        ),
        fault(
            "file-instead-of-token",
            "A software token is open, and a plugged-in one is wanted.",
            "diagnosis-software-token-not-taken",
            base("file-open"),
            |it| it.wanted.token = Some(GuideToken::Hardware),
        ),
    ]
}

fn held() -> Vec<Fault> {
    let mut list = vec![fault(
        "card-held",
        "A program that cannot be seen holds the card.",
        "card-card-in-use",
        base("held-card"),
        |_| {},
    )];
    for program in [
        "firefox",
        "chrome",
        "gpg-agent",
        "scdaemon",
        "java",
        "MaktabSigner",
    ] {
        let name = format!("card-held-by-{}", program.to_lowercase());
        let what = format!("{program} talks with the card service and holds the card.");
        list.push(fault(
            &name,
            &what,
            "diagnosis-card-held-by",
            base("held-card"),
            |it| {
                it.computer.card_programs = vec![program.into()];
            },
        ));
    }
    list.push(fault(
        "card-held-by-two",
        "Either of two programs may hold the card.",
        "diagnosis-card-held-by",
        base("held-card"),
        |it| it.computer.card_programs = vec!["firefox".into(), "thunderbird".into()],
    ));
    list.push(fault(
        "programs-that-hold-nothing",
        "Other programs talk with the card service, and the token can be read.",
        "good",
        whole(),
        |it| it.computer.card_programs = vec!["firefox".into(), "java".into()],
    ));
    list
}

/// The wrong card, told by its ATR.
fn kinds_of_card() -> Vec<Fault> {
    let products = tamga_card::products().products.iter();
    let identity =
        products.filter(|it| it.kind == tamga_card::ProductKind::IdentityCard && !it.ambiguous);
    let identity = identity.map(|product| {
        let name = format!("identity-card-{}", product.id);
        let what = format!("A {} lies in the reader.", product.id);
        fault(
            &name,
            &what,
            "check-identity-card-inserted",
            base("identity-card"),
            |it| {
                let card = it.inventory.readers[0].card.as_mut().expect("a card");
                card.products = vec![product.id.clone()];
            },
        )
    });
    let beside = fault(
        "identity-card-beside-the-token",
        "An identity card in one reader, the token in another.",
        "good",
        whole(),
        |it| {
            let identity = base("identity-card").inventory.readers.remove(0);
            it.inventory.readers.insert(0, identity);
        },
    );
    let ambiguous = fault(
        "ambiguous-card",
        "An ATR that a token and a driving licence share.",
        "check-driver-missing",
        base("ambiguous-card"),
        |_| {},
    );
    let hidden = fault(
        "ambiguous-card-in-snap",
        "The same in a sandbox, which hides the modules.",
        "diagnosis-drivers-hidden",
        base("ambiguous-card"),
        |it| it.computer.sandbox = Some(Sandbox::Snap),
    );
    identity.chain([beside, ambiguous, hidden]).collect()
}
