//! The window's commands: unpack, call one function, return.

pub(crate) mod case;
pub(crate) mod certificate;
pub(crate) mod diagnosis;
pub(crate) mod find;
pub(crate) mod hardware;
pub(crate) mod kept;
pub(crate) mod keys;
pub(crate) mod moadian;
pub(crate) mod portal;
pub(crate) mod start;
pub(crate) mod support;
pub(crate) mod token;
pub(crate) mod workbook;

/// What a command gives the window.
pub(crate) type Reply<T = ()> = Result<T, crate::Problem>;
