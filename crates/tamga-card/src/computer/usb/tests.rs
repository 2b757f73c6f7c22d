//! A bus made of files: readers, tokens, what is neither, and what no kernel writes.

use std::os::unix::fs::symlink;

use super::*;

struct Bus {
    root: tempfile::TempDir,
}

impl Bus {
    fn new() -> Bus {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("sys/bus/usb/devices")).unwrap();
        Bus { root }
    }

    fn write(&self, folder: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = self.root.path().join("sys/bus/usb/devices").join(folder);
        fs::create_dir_all(&folder).unwrap();
        for (file, text) in files {
            fs::write(folder.join(file), format!("{text}\n")).unwrap();
        }
        folder
    }

    /// A device with one interface.
    fn plug(&self, port: &str, ids: (&str, &str), class: &str, driver: Option<&str>) {
        let number = port.replace('-', "");
        let ids = [("idVendor", ids.0), ("idProduct", ids.1)];
        self.write(
            port,
            &[ids[0], ids[1], ("busnum", "1"), ("devnum", &number)],
        );
        let interface = self.write(&format!("{port}:1.0"), &[("bInterfaceClass", class)]);
        if let Some(driver) = driver {
            let driver = format!("../../../../../bus/usb/drivers/{driver}");
            symlink(driver, interface.join("driver")).unwrap();
        }
    }

    fn devices(&self) -> Vec<UsbDevice> {
        devices(self.root.path())
    }
}

fn device(vendor: u16, product: u16, smart_card: bool, claimed_by: Option<&str>) -> UsbDevice {
    UsbDevice {
        vendor,
        product,
        smart_card,
        allowed: None,
        claimed_by: claimed_by.map(str::to_owned),
    }
}

#[test]
fn lists_readers_and_tokens_and_nobody_else() {
    let bus = Bus::new();
    bus.plug("1-1", ("096e", "0807"), "0b", Some("usbfs"));
    bus.plug("1-2", ("046d", "c31c"), "03", Some("usbhid"));
    bus.plug("1-3", ("096e", "0201"), "03", Some("usbhid"));
    bus.plug("1-4", ("072f", "2200"), "0b", Some("pn533_usb"));
    bus.plug("1-5", ("054c", "06c3"), "ff", Some("port100"));
    bus.plug("usb1", ("1d6b", "0002"), "09", Some("hub"));
    let expected = [
        device(0x096e, 0x0807, true, None),
        device(0x096e, 0x0201, false, None),
        device(0x072f, 0x2200, true, Some("pn533_usb")),
        device(0x054c, 0x06c3, false, Some("port100")),
    ];
    assert_eq!(bus.devices(), expected);
}

#[test]
fn sees_whether_a_device_may_be_opened() {
    let bus = Bus::new();
    bus.plug("1-7", ("096e", "0807"), "0b", None);
    let node = bus.root.path().join("dev/bus/usb/001/017");
    fs::create_dir_all(node.parent().unwrap()).unwrap();
    fs::write(node, "").unwrap();
    assert_eq!(bus.devices()[0].allowed, Some(true));
    assert_eq!(permission(Err(Errno::ACCESS)), Some(false));
    assert_eq!(permission(Err(Errno::NOENT)), None);
}

#[test]
fn is_not_led_astray_by_what_no_kernel_writes() {
    let bus = Bus::new();
    let long = "0".repeat(100_000);
    bus.write("1-1", &[("idVendor", "zzzz"), ("idProduct", "0001")]);
    bus.write("1-2", &[("idVendor", &long), ("idProduct", "0001")]);
    bus.write("1-3", &[("idVendor", "096e")]);
    bus.write(
        "1-4",
        &[("idVendor", "96e"), ("idProduct", "1"), ("busnum", "../..")],
    );
    bus.write("1-4:1.0", &[("bInterfaceClass", "ффф")]);
    fs::create_dir_all(bus.root.path().join("sys/bus/usb/devices/1-5/idVendor")).unwrap();
    assert_eq!(bus.devices(), [device(0x096e, 1, false, None)]);
    for number in 0..2000 {
        bus.write(
            &format!("9-{number}"),
            &[("idVendor", "096e"), ("idProduct", "0")],
        );
    }
    assert!(bus.devices().len() <= LIMIT);
}

#[test]
fn a_computer_without_a_bus_has_no_devices() {
    assert_eq!(devices(Path::new("/nowhere")), []);
}
