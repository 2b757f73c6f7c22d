//! A PKCS#11 module: what it says about its slots and tokens without login, and a token opened to be used.
//!
//! Only a worker process calls this: a module may crash, hang or print at any call.

use std::collections::HashMap;

use cryptoki::{
    context::{CInitializeArgs, CInitializeFlags, Pkcs11},
    error::{Error as Fault, RvError},
    slot::{Slot as SlotHandle, TokenInfo},
};
use serde::{Deserialize, Serialize};

mod cause;
mod objects;
mod open_token;

use crate::{Error, PinState, Slot, Token, TokenKind};
use cause::Cause;
pub(crate) use open_token::OpenToken;

/// Real modules have a handful; one that lists more is broken.
const SLOT_LIMIT: usize = 256;

/// What a module says about itself, and everything in its slots.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// `libraryDescription` of `C_GetInfo`.
    pub description: String,
    /// `manufacturerID` of `C_GetInfo`.
    pub manufacturer: String,
    /// `libraryVersion` of `C_GetInfo`, as `major.minor`.
    pub version: String,
    /// Every slot, with and without a token.
    pub slots: Vec<Slot>,
}

/// A module loaded into this process.
pub(crate) struct Library {
    path: String,
    context: Pkcs11,
    /// Slots as last read.
    known: HashMap<u64, Slot>,
}

impl Library {
    /// Loads the module at `path` and initializes it (`C_Initialize`).
    pub(crate) fn open(path: &str) -> Result<Library, Error> {
        let context = Pkcs11::new(path).map_err(|fault| Cause::from(fault).of_module(path))?;
        initialize(&context).map_err(|fault| Cause::from(fault).of_module(path))?;
        Ok(Library {
            path: path.to_owned(),
            context,
            known: HashMap::new(),
        })
    }

    /// Reads every slot.
    ///
    /// A slot is taken from memory if its description is the name of a reader in `unchanged`
    /// and its token still says the same about itself.
    pub(crate) fn read(&mut self, unchanged: &[String]) -> Result<Reading, Error> {
        let handles = self.context.get_all_slots();
        let handles = handles.map_err(|fault| Cause::from(fault).of_module(&self.path))?;
        let handles = handles.into_iter().take(SLOT_LIMIT);
        let slots: Vec<_> = handles.map(|handle| self.slot(handle, unchanged)).collect();
        self.known = slots.iter().map(|slot| (slot.id, slot.clone())).collect();
        // A module that cannot introduce itself may still have a good token.
        let info = self.context.get_library_info().ok();
        let said = |text: Option<&str>| clean(text.unwrap_or_default());
        Ok(Reading {
            description: said(info.as_ref().map(|info| info.library_description())),
            manufacturer: said(info.as_ref().map(|info| info.manufacturer_id())),
            version: said(
                info.map(|info| info.library_version().to_string())
                    .as_deref(),
            ),
            slots,
        })
    }

    /// Opens one of its tokens.
    pub(crate) fn open_token(&self, slot: u64, serial: &str) -> Result<OpenToken, Error> {
        OpenToken::open(&self.context, slot, serial)
    }

    fn slot(&self, handle: SlotHandle, unchanged: &[String]) -> Slot {
        let mut slot = Slot {
            id: handle.id(),
            description: String::new(),
            token: None,
            fault: None,
        };
        match self.look_into(handle, &mut slot) {
            Ok(None) => {}
            Ok(Some(token)) => match self.known_slot(&slot, &token, unchanged) {
                Some(known) => return known.clone(),
                None => self.fill(handle, token, &mut slot),
            },
            // Pulled out between two calls: an empty slot, no fault.
            Err(Cause::Removed) => {}
            Err(cause) => slot.fault = Some(cause.of_token()),
        }
        slot
    }

    /// The token in a slot, without its objects.
    fn look_into(&self, handle: SlotHandle, slot: &mut Slot) -> Result<Option<Token>, Cause> {
        let info = self.context.get_slot_info(handle)?;
        slot.description = clean(info.slot_description());
        if !info.token_present() {
            return Ok(None);
        }
        Ok(Some(token(&self.context.get_token_info(handle)?)))
    }

    fn known_slot(&self, slot: &Slot, token: &Token, unchanged: &[String]) -> Option<&Slot> {
        let known = self.known.get(&slot.id)?;
        let before = known.token.as_ref()?;
        let same_token = (&before.serial, &before.label, &before.model, before.pin)
            == (&token.serial, &token.label, &token.model, token.pin);
        let same_reader = unchanged.contains(&slot.description);
        (same_token && same_reader && known.fault.is_none()).then_some(known)
    }

    /// Reads the token's objects; what fails is the slot's fault, and the token stays.
    fn fill(&self, handle: SlotHandle, mut token: Token, slot: &mut Slot) {
        let read = self.context.open_ro_session(handle).map_err(Cause::from);
        let read = read.and_then(|session| objects::read(&session, &mut token));
        slot.fault = match read {
            Ok(fault) => fault,
            Err(Cause::Removed) => return,
            // There is nothing on a token that was never initialized.
            Err(_) if !token.initialized => None,
            Err(cause) => Some(cause.of_token()),
        };
        slot.token = Some(token);
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        // The process ends next, and the module with it, whatever C_Finalize says.
        let _ = self.context.clone().finalize();
    }
}

fn initialize(context: &Pkcs11) -> Result<(), Fault> {
    let flags = |flags| context.initialize(CInitializeArgs::new(flags));
    match flags(CInitializeFlags::OS_LOCKING_OK) {
        Err(Fault::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => Ok(()),
        // A module without threads of its own is good enough: one thread calls it.
        Err(Fault::Pkcs11(RvError::CantLock | RvError::ArgumentsBad, _)) => {
            flags(CInitializeFlags::empty())
        }
        other => other,
    }
}

fn token(info: &TokenInfo) -> Token {
    Token {
        label: clean(info.label()),
        serial: clean(info.serial_number()),
        manufacturer: clean(info.manufacturer_id()),
        model: clean(info.model()),
        kind: TokenKind::Hardware,
        initialized: info.token_initialized(),
        login_required: info.login_required(),
        protected_path: info.protected_authentication_path(),
        pin: pin_state(info),
        certificates: vec![],
        public_keys: vec![],
        skipped: 0,
    }
}

fn pin_state(info: &TokenInfo) -> PinState {
    PinState {
        initialized: info.user_pin_initialized(),
        count_low: info.user_pin_count_low(),
        final_try: info.user_pin_final_try(),
        locked: info.user_pin_locked(),
        to_be_changed: info.user_pin_to_be_changed(),
    }
}

/// Text of a fixed-size field: the standard pads it with blanks, some modules with NUL.
fn clean(text: &str) -> String {
    let text = text.split('\0').next().unwrap_or_default();
    let visible = text.chars().filter(|char| !char.is_control());
    visible.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(clean(text), expected);
    }

    #[test]
    fn cleans_padded_fields() {
        check("ePass2003                       ", "ePass2003");
        check("Token\0\0\0\0garbage", "Token");
        check(" \u{7}Bell\u{1b}[31m ", "Bell[31m");
        check("توکن من   ", "توکن من");
        check("                ", "");
    }
}
