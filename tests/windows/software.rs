//! A software token is opened with its password, which only the PIN window asks.
