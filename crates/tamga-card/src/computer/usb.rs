//! Readers and tokens on the USB bus, from sysfs (Linux, `Documentation/ABI/stable/sysfs-bus-usb`).

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rustix::fs::{Access, access};
use rustix::io::Errno;

use super::UsbDevice;
use crate::products::products;

/// The class of smart card interfaces (USB-IF, "Smart Card").
const SMART_CARD: u8 = 0x0b;
/// Drivers of the kernel's NFC that take a reader away from the card service.
const NFC: [&str; 3] = ["pn533_usb", "port100", "nfcmrvl_usb"];
/// What a program uses itself, or what takes nothing away.
const HARMLESS: [&str; 2] = ["usbfs", "usb"];
/// The most devices that are looked at.
const LIMIT: usize = 512;

/// One interface of a device.
struct Interface {
    class: u8,
    driver: Option<String>,
}

/// Readers and tokens, in the order of their ports; every other device stays unnamed.
pub(super) fn devices(root: &Path) -> Vec<UsbDevice> {
    let entries = fs::read_dir(root.join("sys/bus/usb/devices"));
    let entries = entries.into_iter().flatten().flatten();
    let mut folders: Vec<_> = entries.map(|it| it.path()).take(LIMIT).collect();
    folders.sort();
    let is_device = |folder: &&PathBuf| !name(folder).contains(':');
    let devices = folders.iter().filter(is_device);
    devices
        .filter_map(|it| device(root, it, &folders))
        .collect()
}

fn device(root: &Path, folder: &Path, all: &[PathBuf]) -> Option<UsbDevice> {
    let vendor = hex(folder, "idVendor")?;
    let product = hex(folder, "idProduct")?;
    let prefix = format!("{}:", name(folder));
    let own = all.iter().filter(|it| name(it).starts_with(&prefix));
    let interfaces: Vec<_> = own.map(|it| interface(it)).collect();
    let smart_card = interfaces.iter().any(|it| it.class == SMART_CARD);
    let claimed_by = interfaces.into_iter().find_map(claiming);
    let is_ours = smart_card || claimed_by.is_some() || products().has_usb_vendor(vendor);
    is_ours.then(|| UsbDevice {
        vendor,
        product,
        smart_card,
        allowed: allowed(root, folder),
        claimed_by,
    })
}

fn interface(folder: &Path) -> Interface {
    let class = line(folder, "bInterfaceClass");
    let driver = fs::read_link(folder.join("driver")).ok();
    Interface {
        class: class
            .and_then(|it| u8::from_str_radix(&it, 16).ok())
            .unwrap_or(0),
        driver: driver.map(|it| name(&it).chars().take(40).collect()),
    }
}

/// The driver of the kernel that keeps an interface from the card service.
fn claiming(interface: Interface) -> Option<String> {
    let driver = interface.driver?;
    let takes = match interface.class {
        SMART_CARD => !HARMLESS.contains(&&*driver),
        _ => NFC.contains(&&*driver),
    };
    takes.then_some(driver)
}

/// Whether this user may open the device's node; `None` where there is no node to see.
fn allowed(root: &Path, folder: &Path) -> Option<bool> {
    let number = |file| line(folder, file)?.parse::<u16>().ok();
    let (bus, device) = (number("busnum")?, number("devnum")?);
    let node = root.join(format!("dev/bus/usb/{bus:03}/{device:03}"));
    permission(access(node, Access::READ_OK | Access::WRITE_OK))
}

fn permission(answer: Result<(), Errno>) -> Option<bool> {
    match answer {
        Ok(()) => Some(true),
        Err(Errno::ACCESS | Errno::PERM | Errno::ROFS) => Some(false),
        Err(_) => None,
    }
}

fn hex(folder: &Path, file: &str) -> Option<u16> {
    u16::from_str_radix(&line(folder, file)?, 16).ok()
}

/// The kernel writes a few characters; nothing longer is read.
fn line(folder: &Path, file: &str) -> Option<String> {
    let mut text = String::new();
    let file = File::open(folder.join(file)).ok()?;
    file.take(64).read_to_string(&mut text).ok()?;
    Some(text.trim().to_owned())
}

fn name(path: &Path) -> std::borrow::Cow<'_, str> {
    path.file_name().unwrap_or_default().to_string_lossy()
}

#[cfg(test)]
mod tests;
