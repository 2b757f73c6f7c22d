//! The real window: the built app on a virtual display, driven over WebDriver (W3C).
//!
//! Texts are looked for by the ids of their messages, in the language the window speaks, so a
//! test also proves that the window says it.

mod display;
mod driver;
mod home;
mod window;

pub use display::Display;
pub use home::Home;
pub use window::Window;
