//! SoftHSM, the most common software module: counts no PIN tries.

use std::fs;
use std::path::Path;

use crate::token::Token;

/// Where Debian's `softhsm2` puts the module.
pub const MODULE: &str = "/usr/lib/softhsm/libsofthsm2.so";

/// A new SoftHSM token.
pub fn token() -> Token {
    Token::initialize(Path::new(MODULE), "SOFTHSM2_CONF", |folder| {
        let tokens = folder.join("tokens");
        fs::create_dir(&tokens).expect("a new folder is empty");
        let text = format!(
            "directories.tokendir = {}\nlog.level = ERROR\n",
            tokens.display()
        );
        let configuration = folder.join("softhsm2.conf");
        fs::write(&configuration, text).expect("the folder is ours");
        configuration
    })
}
