//! Why there is no reader, and who holds the card: what the USB bus and the session tell.

use tamga_card::UsbDevice;

use super::Look;
use crate::{Error, Problem};

/// A finer cause than "no reader" or "card in use".
pub(super) fn finer(look: &Look<'_>, problem: &Problem) -> Option<Problem> {
    match problem {
        Problem::Check(tamga_check::Error::NoReader) => no_reader(look).map(Problem::from),
        Problem::Card(tamga_card::Error::CardInUse { reader }) => held(look, reader),
        Problem::Card(tamga_card::Error::ServiceRefused) => {
            let is_remote = look.recorded.computer.remote;
            is_remote.then(|| Error::RemoteSession.into())
        }
        _ => None,
    }
}

/// The first device on the bus tells most; without any, the session does.
fn no_reader(look: &Look<'_>) -> Option<Error> {
    let computer = &look.recorded.computer;
    let told = computer.usb.first().map(|device| of_device(look, device));
    told.or_else(|| computer.remote.then_some(Error::RemoteSession))
}

fn of_device(look: &Look<'_>, usb: &UsbDevice) -> Error {
    let device = format!("{:04x}:{:04x}", usb.vendor, usb.product);
    match &usb.claimed_by {
        _ if usb.allowed == Some(false) => Error::ReaderNotAllowed { device },
        Some(driver) => Error::ReaderClaimed {
            device,
            driver: driver.clone(),
        },
        None if !usb.smart_card => Error::ReaderWithoutDriver { device },
        None if look.recorded.computer.reader_driver == Some(false) => {
            Error::ReaderDriverMissing { device }
        }
        None => Error::ReaderNotListed { device },
    }
}

fn held(look: &Look<'_>, reader: &str) -> Option<Problem> {
    let programs = &look.recorded.computer.card_programs;
    let held = Error::CardHeldBy {
        reader: reader.to_owned(),
        program: programs.join(", "),
    };
    (!programs.is_empty()).then(|| held.into())
}
