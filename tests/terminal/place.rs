//! A token to work with in the terminal: a module's, a card's, or a file's.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tamga_tests::authority::Issued;
#[cfg(feature = "cards")]
use tamga_tests::pcscd::Pcscd;
use tamga_tests::token::{PIN, Token};
use tempfile::TempDir;

use crate::program::{GOOD, run, tamga, text};

/// The first of the virtual readers.
#[cfg(feature = "cards")]
const READER: &str = "Virtual PCD 00 00";

/// An organization of our own; the number is made up and right.
pub(crate) const COMPANY: [&str; 5] = [
    "--field=latin-name=Tamga Test Company",
    "--field=name=شرکت آزمون تمغا",
    "--field=holder-number=14012345679",
    "--field=email=test@tamga.example",
    "--locale=fa",
];

/// A token to work with: how it is named, and what opens it.
pub(crate) struct Place {
    token: Option<Token>,
    #[cfg(feature = "cards")]
    pub(crate) card: Option<Pcscd>,
    folder: TempDir,
    pub(crate) secret: &'static str,
}

impl Place {
    pub(crate) fn on(token: Token) -> Place {
        Place {
            token: Some(token),
            secret: PIN,
            ..Place::in_a_file()
        }
    }

    pub(crate) fn in_a_file() -> Place {
        Place {
            token: None,
            #[cfg(feature = "cards")]
            card: None,
            folder: TempDir::new().unwrap(),
            secret: "Nuuts-2026",
        }
    }

    #[cfg(feature = "cards")]
    pub(crate) fn on_a_card(pcscd: Pcscd) -> Place {
        Place {
            card: Some(pcscd),
            secret: "123456",
            ..Place::in_a_file()
        }
    }

    /// The token of a module.
    #[cfg(feature = "cards")]
    pub(crate) fn token(&self) -> &Token {
        self.token.as_ref().unwrap()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn tamga(&self, words: &[&str]) -> Command {
        let mut command = tamga(words);
        command.arg("--password-fd=0");
        #[cfg(feature = "cards")]
        if let Some(pcscd) = &self.card {
            pcscd.lead(command.args(["--piv", READER]));
            return command;
        }
        match &self.token {
            Some(token) => token
                .lead(command.arg("--module").arg(token.module()))
                .args(["--token", &self.serial(token)]),
            None => command.arg("--software-token").arg(self.path("token.p12")),
        };
        command
    }

    /// The one that was initialized: SoftHSM lists an empty one after it.
    pub(crate) fn serial(&self, token: &Token) -> String {
        let mut command = tamga(&["inventory", "--json", "--module"]);
        let output = run(token.lead(command.arg(token.module())), "");
        let inventory: Value = serde_json::from_slice(&output.stdout).unwrap();
        let slots = inventory["modules"][0]["slots"].as_array().unwrap().clone();
        let tokens = slots.into_iter().map(|slot| slot["token"].clone());
        let mut tokens = tokens.filter(|token| token["initialized"] == Value::Bool(true));
        let found = tokens.next();
        assert!(found.is_some(), "{inventory}");
        found.unwrap()["serial"].as_str().unwrap().to_owned()
    }

    /// Runs a command that must come to `status`, and gives what it printed as data.
    #[track_caller]
    pub(crate) fn says(&self, status: i32, words: &[&str], lines: &[&str]) -> Value {
        let input = lines.join("\n") + "\n";
        let output = run(self.tamga(words).arg("--json"), &input);
        let printed = [text(&output.stdout), text(&output.stderr)].concat();
        assert_eq!(output.status.code(), Some(status), "{words:?}: {printed}");
        serde_json::from_str(&printed).unwrap()
    }

    /// Makes a key, and a request for it that openssl finds right.
    #[track_caller]
    pub(crate) fn request(&self, name: &str, key: &str, lines: &[&str]) -> PathBuf {
        let path = self.path(name);
        let output = format!("--output={}", path.display());
        let key = format!("--key={key}");
        let words = [&["request", "ir-organisation", &output, &key], &COMPANY[..]].concat();
        self.says(GOOD, &words, lines);
        let verified = openssl(&["req", "-verify", "-noout", "-in"], &path);
        assert!(verified.contains("OK"), "{verified}");
        path
    }

    #[track_caller]
    pub(crate) fn install(&self, issued: &Issued) {
        let file = issued.der.display().to_string();
        let installed = self.says(GOOD, &["install", &file], &[self.secret]);
        assert!(installed["certificate"]["serial"].is_string());
    }

    pub(crate) fn certificates(&self) -> usize {
        let list = self.says_any(&["certificates"], &[self.secret]);
        list["certificates"].as_array().unwrap().len()
    }

    pub(crate) fn says_any(&self, words: &[&str], lines: &[&str]) -> Value {
        let output = run(self.tamga(words).arg("--json"), &(lines.join("\n") + "\n"));
        let printed = [text(&output.stdout), text(&output.stderr)].concat();
        serde_json::from_str(&printed).unwrap()
    }
}

fn openssl(words: &[&str], file: &Path) -> String {
    let output = Command::new("openssl")
        .args(words)
        .arg(file)
        .output()
        .unwrap();
    text(&output.stdout) + &text(&output.stderr)
}
