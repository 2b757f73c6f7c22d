//! What decides beside readers and modules: the system, its walls, its devices, its Java.

mod java;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod peers;
#[cfg(target_os = "linux")]
mod sock_diag;
mod surroundings;
#[cfg(target_os = "linux")]
mod usb;

use serde::{Deserialize, Serialize};

use crate::machine::{Architecture, Machine};

pub use java::java;
pub(crate) use surroundings::{Surroundings, sandbox};

/// The computer now, in milliseconds: files and the kernel's tables are read, nothing is started.
///
/// A Java that says its version only when it is started is left out: see [`java`].
pub fn computer() -> Computer {
    let here = Surroundings::here();
    Computer {
        machine: Machine::here(),
        sandbox: sandbox(&here),
        remote: surroundings::is_remote(&here),
        usb: usb(&here),
        reader_driver: reader_driver(&here),
        card_programs: card_programs(),
        java: java::on_disk(&here),
    }
}

#[cfg(target_os = "linux")]
fn usb(here: &Surroundings) -> Vec<UsbDevice> {
    usb::devices(&here.root)
}

#[cfg(target_os = "linux")]
fn reader_driver(here: &Surroundings) -> Option<bool> {
    linux::reader_driver(here)
}

#[cfg(target_os = "linux")]
fn card_programs() -> Vec<String> {
    peers::programs(&crate::service::ServiceFiles::here().socket)
}

/// Only the kernel's own drivers or a child process could tell.
#[cfg(not(target_os = "linux"))]
fn usb(_: &Surroundings) -> Vec<UsbDevice> {
    vec![]
}

/// Windows and macOS bring it with them.
#[cfg(not(target_os = "linux"))]
fn reader_driver(_: &Surroundings) -> Option<bool> {
    None
}

/// Windows and macOS tell nobody.
#[cfg(not(target_os = "linux"))]
fn card_programs() -> Vec<String> {
    vec![]
}

/// The computer as this program sees it, as plain data that may reach the window.
///
/// What the system does not let us see is empty or `None`, and proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Computer {
    /// The system, and the processor this program was built for.
    pub machine: Machine,
    /// What keeps this program apart from the rest of the computer.
    pub sandbox: Option<Sandbox>,
    /// Whether the person sits at another computer: remote desktop, or a session over SSH.
    pub remote: bool,
    /// USB devices that are readers or tokens, and only they; Linux.
    pub usb: Vec<UsbDevice>,
    /// Whether the driver for readers of the smart card class (CCID) is there; `None` where the
    /// system has it built in, or does not let us see.
    pub reader_driver: Option<bool>,
    /// Names of other programs that talk with the card service now, each once; Linux.
    pub card_programs: Vec<String>,
    /// The Java that a portal's applet would get.
    pub java: Option<Java>,
}

/// What keeps a program apart from the rest of the computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Sandbox {
    /// Flatpak.
    Flatpak,
    /// Snap.
    Snap,
    /// Docker, Podman, LXC and their like.
    Container,
}

/// A reader or token as the USB bus sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct UsbDevice {
    /// `idVendor`, such as `0x096e` for Feitian.
    pub vendor: u16,
    /// `idProduct`.
    pub product: u16,
    /// Whether it has an interface of the smart card class (`0x0b`); without one it is known
    /// by its vendor only.
    pub smart_card: bool,
    /// Whether this user may open it (udev); `None` when that cannot be seen.
    pub allowed: Option<bool>,
    /// The kernel's driver that keeps it from the card service, such as `pn533_usb`.
    pub claimed_by: Option<String>,
}

/// A Java that is installed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Java {
    /// Its version as it says it, such as `1.8.0_392` or `17.0.9`.
    pub version: String,
    /// The feature release: 8, 11, 17 …
    pub major: u32,
    /// The processor it was built for; `None` when it does not say.
    pub architecture: Option<Architecture>,
    /// Where it was found.
    pub place: JavaPlace,
}

/// Where a Java was found, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum JavaPlace {
    /// `JAVA_HOME` names it.
    Home,
    /// The command `java` starts it.
    Path,
    /// It lies in a usual folder, and no command starts it.
    Folder,
}
