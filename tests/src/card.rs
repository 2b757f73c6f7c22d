//! Cards with real firmware, put into the virtual reader of a test.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::opensc::sees_a_card;
use crate::pcscd::Pcscd;
use crate::process::{Running, wait_until};
use crate::workspace;

/// What is on a card.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Personal identity verification (NIST SP 800-73-4).
    Piv,
    /// OpenPGP card 3.4.
    Openpgp,
}

/// ATR of every virtual card, in lower-case hexadecimal.
pub const ATR: &str = "3b951381018073ff01000b";

/// A card in a reader; dropping it pulls it.
#[derive(Debug)]
pub struct Card {
    running: Running,
    socket: PathBuf,
}

impl Card {
    /// Puts a new card into the reader.
    pub fn insert(kind: Kind, pcscd: &Pcscd) -> Self {
        Self::start(&mut command(kind, pcscd), pcscd)
    }

    /// Puts a card into the reader whose memory is kept in this folder.
    pub fn insert_kept(kind: Kind, pcscd: &Pcscd, state: &Path) -> Self {
        Self::start(command(kind, pcscd).arg("--state").arg(state), pcscd)
    }

    /// Puts a card into the reader that is pulled by the first command with this instruction byte.
    pub fn insert_dying(kind: Kind, pcscd: &Pcscd, instruction: u8) -> Self {
        Self::start(
            command(kind, pcscd).arg(format!("--die-on-ins={instruction:02x}")),
            pcscd,
        )
    }

    /// Puts a card with this memory into the reader, which is pulled at this command, counted from 1.
    pub fn insert_dying_at(kind: Kind, pcscd: &Pcscd, state: &Path, number: usize) -> Self {
        let mut command = command(kind, pcscd);
        command.arg("--state").arg(state);
        Self::start(command.arg(format!("--die-at={number}")), pcscd)
    }

    /// Takes the card out, and waits until the reader noticed.
    pub fn pull(mut self) {
        drop(self.running.stdin());
        self.running.wait();
        wait_until("the reader is empty", || {
            (!sees_a_card(&self.socket)).then_some(())
        });
    }

    /// Starts the card and waits until the reader noticed: it looks every 400 ms.
    fn start(command: &mut Command, pcscd: &Pcscd) -> Self {
        let running = Running::start(command.stdin(Stdio::piped()).stderr(Stdio::null()));
        let socket = pcscd.socket();
        wait_until("the card is in the reader", || {
            sees_a_card(&socket).then_some(())
        });
        Self { running, socket }
    }
}

fn command(kind: Kind, pcscd: &Pcscd) -> Command {
    let mut command = Command::new(workspace::virtual_card());
    command.arg(match kind {
        Kind::Piv => "piv",
        Kind::Openpgp => "openpgp",
    });
    command.arg(format!("--port={}", pcscd.port()));
    command
}
