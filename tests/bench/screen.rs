//! A virtual display whose pixels lie in a file: what is painted is seen from outside.

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::FileExt;
use std::process::{Command, Stdio};

use tamga_tests::process::{Running, wait_until};
use tempfile::TempDir;

/// Different colours that a page with text has: an empty window has a few, smooth letters dozens.
const PAINTED: usize = 24;

/// Bytes of a pixel, on a display 24 bits deep.
const PIXEL: usize = 4;

/// An X server that ends when this is dropped.
pub(crate) struct Screen {
    /// The value of `DISPLAY`.
    pub(crate) name: String,
    pixels: File,
    /// Where the first pixel is, and how long a row is, in bytes.
    start: u64,
    row: usize,
    rows: usize,
    _running: Running,
    _folder: TempDir,
}

impl Screen {
    /// Starts the server on a free display number.
    pub(crate) fn start() -> Screen {
        let folder = TempDir::new().expect("the temporary folder can be written");
        let mut xvfb = Command::new("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x860x24",
            "-nolisten",
            "tcp",
        ]);
        xvfb.arg("-fbdir").arg(folder.path());
        let mut running = Running::start(xvfb.stdout(Stdio::piped()).stderr(Stdio::null()));
        let stdout = running.child().stdout.take().expect("stdout was piped");
        let mut number = String::new();
        let read = BufReader::new(stdout).read_line(&mut number);
        read.expect("Xvfb says its display number");
        let file = folder.path().join("Xvfb_screen0");
        let pixels = wait_until("Xvfb shows its pixels", || File::open(&file).ok());
        let header = Header::read(&pixels);
        Screen {
            name: format!(":{}", number.trim()),
            pixels,
            start: header.start(),
            row: header.bytes_per_line as usize,
            rows: header.height as usize,
            _running: running,
            _folder: folder,
        }
    }

    /// What is on the screen now.
    pub(crate) fn picture(&self) -> Picture {
        let mut bytes = vec![0; self.row * self.rows];
        let read = self.pixels.read_exact_at(&mut bytes, self.start);
        read.expect("the picture is as large as its header says");
        Picture {
            bytes,
            row: self.row,
        }
    }
}

/// The pixels of a screen at one moment.
#[derive(PartialEq)]
pub(crate) struct Picture {
    bytes: Vec<u8>,
    /// Bytes of a row.
    row: usize,
}

impl Picture {
    /// Whether a page with text is to be seen.
    pub(crate) fn is_painted(&self) -> bool {
        let mut colours = HashSet::new();
        let mut above: &[u8] = &[];
        for row in self.bytes.chunks_exact(self.row) {
            // Most rows are like the one above, and comparing them is quick.
            if row != above {
                colours.extend(row.chunks_exact(PIXEL).map(<[u8]>::to_vec));
            }
            above = row;
            if colours.len() >= PAINTED {
                return true;
            }
        }
        false
    }
}

/// What we need of an X window dump's header (`XWDFile.h`): big-endian words.
struct Header {
    length: u32,
    height: u32,
    bytes_per_line: u32,
    colours: u32,
}

impl Header {
    /// Bytes of one entry in the table of colours.
    const COLOUR: u32 = 12;

    fn read(file: &File) -> Header {
        let word = |index: u64| {
            let mut word = [0; 4];
            let read = file.read_exact_at(&mut word, index * 4);
            read.expect("Xvfb writes the header before it says its number");
            u32::from_be_bytes(word)
        };
        Header {
            length: word(0),
            height: word(5),
            bytes_per_line: word(12),
            colours: word(19),
        }
    }

    fn start(&self) -> u64 {
        u64::from(self.length + self.colours * Self::COLOUR)
    }
}
