//! `tamga products match`: which kinds of card answer with an ATR, and which modules serve them.

use serde::Serialize;
use serde_json::json;
use tamga_card::{Brand, Confidence, Product, ProductKind, products};
use tamga_words::{Id, id};

use crate::Error;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// The kinds of card that an ATR may be, most specific pattern first.
#[derive(Serialize)]
pub(crate) struct Matching {
    atr: String,
    /// Whether the ATR alone does not tell which kind it is.
    ambiguous: bool,
    products: Vec<Match>,
    /// Issuers that give such cards out with a module under their own name.
    brands: Vec<Branded>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Match {
    id: &'static str,
    name: &'static str,
    kind: ProductKind,
    confidence: Confidence,
    windows: &'static [String],
    linux: &'static [String],
    macos: &'static [String],
    /// Modules that claim the card and cannot read it.
    foreign_modules: &'static [String],
}

#[derive(Serialize)]
struct Branded {
    name: &'static str,
    windows: &'static [String],
    linux: &'static [String],
    macos: &'static [String],
}

/// Looks an ATR up, given in hexadecimal with or without blanks and colons.
///
/// # Errors
///
/// [`Error::AtrMalformed`].
pub(crate) fn matching(typed: &str) -> Result<Matching, Error> {
    let malformed = || Error::AtrMalformed {
        atr: typed.to_owned(),
    };
    let bytes = bytes(typed).ok_or_else(malformed)?;
    let found = products().matching(&bytes);
    Ok(Matching {
        atr: bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        ambiguous: found.len() > 1 || found.iter().any(|product| product.ambiguous),
        brands: brands(&found),
        products: found.into_iter().map(matched).collect(),
    })
}

/// An ATR has 2 to 33 bytes (ISO/IEC 7816-3 §8.2.1).
fn bytes(typed: &str) -> Option<Vec<u8>> {
    let digits = typed.chars().filter(|c| !c.is_whitespace() && *c != ':');
    let digits: Option<Vec<u8>> = digits
        .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    let digits = digits?;
    let is_whole = digits.len() % 2 == 0 && (2..=33).contains(&(digits.len() / 2));
    let bytes = digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]);
    is_whole.then(|| bytes.collect())
}

fn matched(product: &'static Product) -> Match {
    Match {
        id: &product.id,
        name: &product.name,
        kind: product.kind,
        confidence: product.confidence,
        windows: &product.windows,
        linux: &product.linux,
        macos: &product.macos,
        foreign_modules: &product.foreign_modules,
    }
}

/// Those that give out tokens with a chip of the same makers.
fn brands(found: &[&'static Product]) -> Vec<Branded> {
    let signs = |product: &&&'static Product| product.kind.signs();
    let families: Vec<_> = found.iter().filter(signs).map(|it| &it.family).collect();
    let of_family = |brand: &&Brand| brand.families.iter().any(|it| families.contains(&it));
    let brands = products().brands.iter().filter(of_family);
    brands.map(branded).collect()
}

fn branded(brand: &'static Brand) -> Branded {
    Branded {
        name: &brand.name,
        windows: &brand.windows,
        linux: &brand.linux,
        macos: &brand.macos,
    }
}

impl Report for Matching {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        if self.products.is_empty() {
            lines.add(0, &speaker.word(id!("cli-product-none")));
        }
        for found in &self.products {
            tell_match(speaker, &mut lines, found);
        }
        if !self.brands.is_empty() {
            lines.gap();
            lines.add(0, &speaker.word(id!("cli-product-get")));
        }
        for brand in &self.brands {
            lines.add(1, brand.name);
            let modules = [brand.windows, brand.linux, brand.macos];
            tell_modules(speaker, &mut lines, 2, modules);
        }
        if self.ambiguous {
            lines.gap();
            lines.add(0, &speaker.word(id!("cli-product-ambiguous")));
        }
        lines
    }

    fn is_good(&self) -> bool {
        !self.products.is_empty()
    }
}

fn tell_match(speaker: &Speaker, lines: &mut Lines, found: &Match) {
    lines.gap();
    lines.add(0, found.name);
    lines.add(1, &speaker.word(kind(found.kind)));
    let sure = json!(found.confidence);
    let sure = sure.as_str().unwrap_or_default();
    lines.add(1, &speaker.name("app-confidence", sure));
    let modules = [found.windows, found.linux, found.macos];
    tell_modules(speaker, lines, 1, modules);
    if !found.foreign_modules.is_empty() {
        let modules = found.foreign_modules.join(", ");
        let facts = json!({"modules": modules});
        lines.add(1, &speaker.say(id!("cli-product-foreign"), facts));
    }
}

fn kind(kind: ProductKind) -> Id {
    match kind {
        ProductKind::Token => id!("cli-product-token"),
        ProductKind::Card => id!("cli-product-card"),
        ProductKind::IdentityCard => id!("cli-product-identity-card"),
        ProductKind::BankCard => id!("cli-product-bank-card"),
        ProductKind::SimCard => id!("cli-product-sim-card"),
    }
}

/// File names of the modules, a line for each system that has any.
fn tell_modules(speaker: &Speaker, lines: &mut Lines, depth: usize, modules: [&[String]; 3]) {
    for (system, names) in ["windows", "linux", "macos"].iter().zip(modules) {
        if !names.is_empty() {
            let name = speaker.name("call-system", system);
            let facts = json!({"name": name, "value": names.join(", ")});
            lines.add(depth, &speaker.say(id!("cli-attribute"), facts));
        }
    }
}
