//! Where a person's keys are, and which tokens there are to choose from.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tamga_card::{Inventory, PinState, TokenKind, TokenPlace};

/// A token that can be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "KeyPlace", export_to = "types.ts")
)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Place {
    /// A token behind a PKCS#11 module.
    Token(TokenPlace),
    /// A PIV card, without a module.
    Piv {
        /// Name of the reader it lies in.
        reader: String,
    },
    /// A software token (PKCS#12), by the path of its file.
    File {
        /// Absolute path.
        path: PathBuf,
    },
}

/// A token that can be chosen, with what its holder knows it by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(rename = "KeyToken", export_to = "types.ts")
)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// Where it is.
    pub place: Place,
    /// Its label.
    pub label: String,
    /// Its serial number.
    pub serial: String,
    /// How its PIN stands, as last read.
    pub pin: PinState,
    /// `CKF_PROTECTED_AUTHENTICATION_PATH`: the PIN is typed on the reader.
    pub protected_path: bool,
    /// Whether it is the practice token.
    pub practice: bool,
}

/// The tokens to choose from; one that two modules serve comes once, through the first of them.
#[must_use]
pub fn choices(inventory: &Inventory) -> Vec<Choice> {
    let mut choices: Vec<Choice> = vec![];
    for choice in in_slots(inventory).chain(in_files(inventory)) {
        if !choices.iter().any(|known| known.serial == choice.serial) {
            choices.push(choice);
        }
    }
    choices
}

fn in_slots(inventory: &Inventory) -> impl Iterator<Item = Choice> {
    inventory.modules.iter().flat_map(|module| {
        module.slots.iter().filter_map(|slot| {
            let token = slot.token.as_ref().filter(|token| token.initialized)?;
            Some(Choice {
                place: Place::Token(TokenPlace {
                    module: module.path.clone(),
                    slot: slot.id,
                    serial: token.serial.clone(),
                }),
                label: token.label.clone(),
                serial: token.serial.clone(),
                pin: token.pin,
                protected_path: token.protected_path,
                practice: token.kind == TokenKind::Practice,
            })
        })
    })
}

fn in_files(inventory: &Inventory) -> impl Iterator<Item = Choice> {
    inventory.software_tokens.iter().filter_map(|file| {
        let token = file.token.as_ref()?;
        Some(Choice {
            place: Place::File {
                path: PathBuf::from(&file.path),
            },
            label: token.label.clone(),
            serial: token.serial.clone(),
            pin: token.pin,
            protected_path: false,
            practice: token.kind == TokenKind::Practice,
        })
    })
}
