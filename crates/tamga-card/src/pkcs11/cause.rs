//! PKCS#11's return values in our words; the only place that knows them.

use cryptoki::{
    context::Function,
    error::{Error as Fault, RvError},
};

use crate::{Error, Role};

/// Why a call to a module failed, before we know whether to blame the module or the token.
#[derive(Debug)]
pub(super) enum Cause {
    /// The system's loader refused the file.
    NotLoaded,
    /// There is no `C_GetFunctionList`, or it lacks a function every module must have.
    WithoutEntry,
    /// The token is not there, or no longer.
    Removed,
    /// There is a token of a kind the module does not know.
    NotRecognized,
    /// The function failed in another way.
    Returned {
        /// What the value means for a token that is used, where it has a meaning of its own.
        told: Option<Told>,
        /// Name of the function, such as `C_OpenSession`.
        function: String,
        /// Name of the return value, such as `CKR_DEVICE_ERROR`.
        returned: String,
    },
}

/// Return values with a meaning of their own for the person who uses a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    PinIncorrect,
    PinLocked,
    PinNotSet,
    PinExpired,
    /// A PIN that the token does not take.
    PinRefused,
    Full,
    ReadOnly,
    /// The person pressed Cancel on the reader.
    Cancelled,
}

impl Told {
    fn error(self) -> Error {
        match self {
            Told::PinIncorrect => Error::PinIncorrect { tries_left: None },
            Told::PinLocked => Error::PinLocked,
            Told::PinNotSet => Error::PinNotSet,
            Told::PinExpired => Error::PinExpired,
            Told::PinRefused => Error::PinRefused,
            Told::Full => Error::TokenFull,
            Told::ReadOnly => Error::TokenReadOnly,
            Told::Cancelled => Error::PinPadCancelled,
        }
    }
}

impl Cause {
    /// The fault of the module at `path`, in a call that concerns no token.
    pub(super) fn of_module(self, path: &str) -> Error {
        let path = path.to_owned();
        match self {
            Cause::NotLoaded => Error::ModuleNotLoaded { path },
            Cause::WithoutEntry => Error::ModuleWithoutEntry { path },
            Cause::Removed => Error::TokenRemoved,
            Cause::NotRecognized => Error::TokenNotRecognized,
            Cause::Returned {
                function, returned, ..
            } => Error::ModuleRefused {
                path,
                function,
                returned,
            },
        }
    }

    /// The fault of a token that is used, not only read: then some return values have a meaning.
    pub(super) fn of_use(self) -> Error {
        match self {
            Cause::Returned {
                told: Some(told), ..
            } => told.error(),
            cause => cause.of_token(),
        }
    }

    /// The fault of a token, in a call that concerns it.
    pub(super) fn of_token(self) -> Error {
        match self {
            Cause::Removed => Error::TokenRemoved,
            Cause::NotRecognized => Error::TokenNotRecognized,
            Cause::Returned {
                function, returned, ..
            } => Error::TokenFault { function, returned },
            Cause::NotLoaded | Cause::WithoutEntry => Error::TokenFault {
                function: "C_GetFunctionList".into(),
                returned: returned(RvError::FunctionNotSupported),
            },
        }
    }

    /// The fault of a login.
    ///
    /// A PIN that no PIN of this token can be, too short for example, is a wrong one; most tokens
    /// count it.
    pub(super) fn of_login(self, role: Role) -> Error {
        let Cause::Returned {
            told: Some(told), ..
        } = self
        else {
            return self.of_use();
        };
        match (told, role) {
            (Told::PinIncorrect | Told::PinRefused, Role::User) => {
                Error::PinIncorrect { tries_left: None }
            }
            (Told::PinIncorrect | Told::PinRefused, Role::SecurityOfficer) => {
                Error::PukIncorrect { tries_left: None }
            }
            (Told::PinLocked, Role::SecurityOfficer) => Error::PukLocked,
            (told, _) => told.error(),
        }
    }

    /// The fault of making a key pair.
    pub(super) fn of_new_key(self) -> Error {
        const UNSUPPORTED: [&str; 8] = [
            "CKR_MECHANISM_INVALID",
            "CKR_MECHANISM_PARAM_INVALID",
            "CKR_KEY_SIZE_RANGE",
            "CKR_CURVE_NOT_SUPPORTED",
            "CKR_DOMAIN_PARAMS_INVALID",
            "CKR_ATTRIBUTE_VALUE_INVALID",
            "CKR_FUNCTION_NOT_SUPPORTED",
            "CKR_TEMPLATE_INCONSISTENT",
        ];
        match self {
            Cause::Returned { returned, .. } if UNSUPPORTED.contains(&returned.as_str()) => {
                Error::KeyKindUnsupported
            }
            cause => cause.of_use(),
        }
    }
}

impl From<Fault> for Cause {
    fn from(fault: Fault) -> Cause {
        match fault {
            Fault::LibraryLoading(_) => Cause::NotLoaded,
            Fault::MissingSymbol(_) | Fault::NullFunctionPointer => Cause::WithoutEntry,
            Fault::Pkcs11(value, function) => of_return_value(value, function),
            // What the module filled in does not make sense.
            Fault::NotSupported
            | Fault::TryFromInt(_)
            | Fault::TryFromSlice(_)
            | Fault::ParseInt(_)
            | Fault::Utf8(_)
            | Fault::NulError(_)
            | Fault::InvalidValue
            | Fault::PinNotSet => Cause::Returned {
                told: None,
                function: "C_GetInfo".into(),
                returned: returned(RvError::DataInvalid),
            },
        }
    }
}

#[rustfmt::skip] // One return value per line would make a page of a list.
fn of_return_value(value: RvError, function: Function) -> Cause {
    use RvError::*;
    match value {
        DeviceRemoved | TokenNotPresent | SessionHandleInvalid | SessionClosed => Cause::Removed,
        TokenNotRecognized => Cause::NotRecognized,
        Cancel | HostMemory | SlotIdInvalid | GeneralError | FunctionFailed | ArgumentsBad
        | NoEvent | NeedToCreateThreads | CantLock | AttributeReadOnly | AttributeSensitive
        | AttributeTypeInvalid | AttributeValueInvalid | ActionProhibited | DataInvalid
        | DataLenRange | DeviceError | DeviceMemory | EncryptedDataInvalid
        | EncryptedDataLenRange | FunctionCanceled | FunctionNotParallel | FunctionNotSupported
        | CurveNotSupported | KeyHandleInvalid | KeySizeRange | KeyTypeInconsistent
        | KeyNotNeeded | KeyChanged | KeyNeeded | KeyIndigestible | KeyFunctionNotPermitted
        | KeyNotWrappable | KeyUnextractable | MechanismInvalid | MechanismParamInvalid
        | ObjectHandleInvalid | OperationActive | OperationNotInitialized | PinIncorrect
        | PinInvalid | PinLenRange | PinExpired | PinLocked | SessionCount
        | SessionParallelNotSupported | SessionReadOnly | SessionExists | SessionReadOnlyExists
        | SessionReadWriteSoExists | SignatureInvalid | SignatureLenRange | TemplateIncomplete
        | TemplateInconsistent | TokenWriteProtected | UnwrappingKeyHandleInvalid
        | UnwrappingKeySizeRange | UnwrappingKeyTypeInconsistent | UserAlreadyLoggedIn
        | UserNotLoggedIn | UserPinNotInitialized | UserTypeInvalid
        | UserAnotherAlreadyLoggedIn | UserTooManyTypes | WrappedKeyInvalid
        | WrappedKeyLenRange | WrappingKeyHandleInvalid | WrappingKeySizeRange
        | WrappingKeyTypeInconsistent | RandomSeedNotSupported | RandomNoRng
        | DomainParamsInvalid | BufferTooSmall | SavedStateInvalid | InformationSensitive
        | StateUnsaveable | CryptokiNotInitialized | CryptokiAlreadyInitialized | MutexBad
        | MutexNotLocked | NewPinMode | NextOtp | ExceededMaxIterations | FipsSelfTestFailed
        | LibraryLoadFailed | PinTooWeak | PublicKeyInvalid | FunctionRejected
        | VendorDefined(_) | UnknownErrorCode(_) => Cause::Returned {
            told: told(value),
            function: format!("C_{function:?}"),
            returned: returned(value),
        },
    }
}

fn told(value: RvError) -> Option<Told> {
    match value {
        RvError::PinIncorrect => Some(Told::PinIncorrect),
        RvError::PinLocked => Some(Told::PinLocked),
        RvError::UserPinNotInitialized => Some(Told::PinNotSet),
        RvError::PinExpired => Some(Told::PinExpired),
        RvError::PinInvalid | RvError::PinLenRange | RvError::PinTooWeak => Some(Told::PinRefused),
        RvError::DeviceMemory => Some(Told::Full),
        RvError::TokenWriteProtected
        | RvError::SessionReadOnly
        | RvError::SessionReadOnlyExists => Some(Told::ReadOnly),
        RvError::FunctionCanceled | RvError::Cancel => Some(Told::Cancelled),
        _ => None,
    }
}

/// The standard's name of a return value: `DeviceError` is `CKR_DEVICE_ERROR`.
fn returned(value: RvError) -> String {
    match value {
        RvError::VendorDefined(code) | RvError::UnknownErrorCode(code) => format!("0x{code:08X}"),
        named => {
            let mut name = String::from("CKR");
            for char in format!("{named:?}").chars() {
                if char.is_ascii_uppercase() {
                    name.push('_');
                }
                name.push(char.to_ascii_uppercase());
            }
            name
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: RvError, function: Function, expected: Error) {
        assert_eq!(of_return_value(value, function).of_token(), expected);
    }

    fn fault(function: &str, returned: &str) -> Error {
        Error::TokenFault {
            function: function.into(),
            returned: returned.into(),
        }
    }

    #[test]
    fn names_what_the_standard_names() {
        check(
            RvError::DeviceError,
            Function::OpenSession,
            fault("C_OpenSession", "CKR_DEVICE_ERROR"),
        );
        check(
            RvError::SessionReadWriteSoExists,
            Function::OpenSession,
            fault("C_OpenSession", "CKR_SESSION_READ_WRITE_SO_EXISTS"),
        );
        check(
            RvError::VendorDefined(0x8000_0001),
            Function::GetTokenInfo,
            fault("C_GetTokenInfo", "0x80000001"),
        );
    }

    #[test]
    fn knows_a_token_that_is_gone() {
        check(
            RvError::DeviceRemoved,
            Function::FindObjects,
            Error::TokenRemoved,
        );
        check(
            RvError::SessionHandleInvalid,
            Function::FindObjects,
            Error::TokenRemoved,
        );
        check(
            RvError::TokenNotRecognized,
            Function::GetTokenInfo,
            Error::TokenNotRecognized,
        );
    }
}
