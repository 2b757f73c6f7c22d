//! The inventory keeps its shape on the wire.

use super::*;

fn token(serial: &str) -> Token {
    Token {
        label: "Label".into(),
        serial: serial.into(),
        manufacturer: "Maker".into(),
        model: "Model".into(),
        kind: TokenKind::Hardware,
        initialized: true,
        login_required: true,
        protected_path: false,
        pin: PinState::default(),
        certificates: vec![CertificateObject {
            id: "01".into(),
            label: "mine".into(),
            der: vec![0x30, 0x03, 0xff],
        }],
        public_keys: vec![],
        skipped: 0,
    }
}

fn inventory() -> Inventory {
    let slot = |id, token| Slot {
        id,
        description: "slot".into(),
        token,
        fault: None,
    };
    Inventory {
        service: ServiceState::NotInstalled,
        readers: vec![],
        modules: vec![Module {
            path: "/usr/lib/module.so".into(),
            origin: ModuleOrigin::P11Kit,
            description: String::new(),
            manufacturer: String::new(),
            version: String::new(),
            slots: vec![slot(0, None), slot(1, Some(token("1")))],
            reading: false,
            fault: Some(Error::ModuleHung {
                path: "/usr/lib/module.so".into(),
                seconds: 40,
            }),
        }],
        software_tokens: vec![SoftwareToken {
            path: "/home/me/me.p12".into(),
            token: Some(token("2")),
            fault: None,
        }],
    }
}

#[test]
fn lists_tokens_in_slots_before_opened_files() {
    let inventory = inventory();
    let serials: Vec<_> = inventory.tokens().map(|token| &*token.serial).collect();
    assert_eq!(serials, ["1", "2"]);
}

#[test]
fn survives_the_wire_unchanged() {
    let json = serde_json::to_string(&inventory()).unwrap();
    assert_eq!(
        serde_json::from_str::<Inventory>(&json).unwrap(),
        inventory()
    );
}

#[test]
fn writes_the_names_the_window_expects() {
    let json = serde_json::to_value(inventory()).unwrap();
    assert_eq!(json["service"], "not-installed");
    assert_eq!(json["modules"][0]["origin"], "p11-kit");
    assert_eq!(json["modules"][0]["fault"]["code"], "module-hung");
    let certificate = &json["softwareTokens"][0]["token"]["certificates"][0];
    assert_eq!(certificate["der"], "MAP/");
}
