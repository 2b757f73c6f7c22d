//! Whole computers, saved as inventories, looked at as the app looks at a real one.

mod case;
mod chain;
mod diagnosis;
mod held;
