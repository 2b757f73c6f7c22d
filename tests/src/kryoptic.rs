//! kryoptic, a software module that counts PIN tries: few left, one left, locked.

use std::fs;

use crate::token::Token;
use crate::workspace;

/// Wrong PINs in a row that lock a kryoptic token.
pub const TRIES: u32 = 10;

/// A new kryoptic token.
pub fn token() -> Token {
    Token::initialize(workspace::kryoptic(), "KRYOPTIC_CONF", |folder| {
        let database = folder.join("token.sql");
        let text = format!(
            "[[slots]]\nslot = 0\ndbtype = \"sqlite\"\ndbargs = \"{}\"\n",
            database.display()
        );
        let configuration = folder.join("token.conf");
        fs::write(&configuration, text).expect("the folder is ours");
        configuration
    })
}
