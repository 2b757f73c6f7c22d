//! Which cards are known, and which modules serve them: `products.toml`.

mod atr;

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

pub use atr::Pattern;

use crate::system::SystemKind;

static PRODUCTS: LazyLock<Products> = LazyLock::new(|| {
    toml::from_str(include_str!("../products.toml")).expect("a test reads products.toml")
});

/// The known cards and modules. Read once, from the text inside the program.
pub fn products() -> &'static Products {
    &PRODUCTS
}

/// Everything in `products.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Products {
    /// Kinds of cards, by ATR.
    #[serde(rename = "product")]
    pub products: Vec<Product>,
    /// Modules under an issuer's own name.
    #[serde(rename = "brand")]
    pub brands: Vec<Brand>,
    /// Makers of tokens and readers, as the USB bus knows them.
    #[serde(rename = "usb")]
    pub usb_vendors: Vec<UsbVendor>,
    /// What the folders may hold besides.
    pub folders: FolderNames,
}

/// A kind of card.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Stable name, in kebab-case.
    pub id: String,
    /// The maker's name for it, never translated.
    pub name: String,
    /// Maker of the chip.
    pub family: String,
    /// What it is used for.
    pub kind: ProductKind,
    /// Whether another kind of card has the same ATR.
    #[serde(default)]
    pub ambiguous: bool,
    /// ATRs it is known by.
    pub atr: Vec<Pattern>,
    /// File names of its PKCS#11 modules on Windows, best first.
    #[serde(default)]
    pub windows: Vec<String>,
    /// File names of its PKCS#11 modules on Linux, best first.
    #[serde(default)]
    pub linux: Vec<String>,
    /// File names of its PKCS#11 modules on macOS, best first.
    #[serde(default)]
    pub macos: Vec<String>,
    /// Modules, by file name without its ending, that claim the card and cannot read it.
    #[serde(default)]
    pub foreign_modules: Vec<String>,
    /// The page of whoever gives its modules out, where a source names it.
    #[serde(default)]
    pub get: Option<String>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where the entry comes from.
    pub source: String,
}

/// What a kind of card is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProductKind {
    /// A USB token for signing.
    Token,
    /// A card for signing.
    Card,
    /// An identity card or licence: not for signing, inserted by mistake.
    IdentityCard,
    /// A bank's card, inserted by mistake.
    BankCard,
    /// A telephone's card, inserted by mistake.
    SimCard,
}

impl ProductKind {
    /// Whether such a card keeps keys for signing.
    pub fn signs(self) -> bool {
        matches!(self, Self::Token | Self::Card)
    }
}

/// How sure an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// An official document, or recomputed.
    High,
    /// One good independent source, or several weak ones.
    Medium,
    /// One weak source.
    Low,
}

/// Modules that an issuer gives out under its own name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// Stable name, in kebab-case.
    pub id: String,
    /// The issuer's name for it, never translated.
    pub name: String,
    /// Families of cards it is given out with; only orders what is tried.
    pub families: Vec<String>,
    /// File names on Windows.
    #[serde(default)]
    pub windows: Vec<String>,
    /// File names on Linux.
    #[serde(default)]
    pub linux: Vec<String>,
    /// File names on macOS.
    #[serde(default)]
    pub macos: Vec<String>,
    /// The page of whoever gives them out, where a source names it.
    #[serde(default)]
    pub get: Option<String>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where the entry comes from.
    pub source: String,
}

/// A maker of tokens or readers, as the USB bus knows it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsbVendor {
    /// `idVendor`.
    pub vendor: u16,
    /// Maker of the chip, as in [`Product::family`].
    pub family: String,
    /// Where the entry comes from.
    pub source: String,
}

/// File names that say something about files we do not know by name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FolderNames {
    /// Names that promise PKCS#11, with `*`.
    pub promising: Vec<String>,
    /// Names that are never modules of their own, with `*`.
    pub ignored: Vec<String>,
}

impl Products {
    /// The kinds of card that `atr` may be, most specific pattern first.
    pub fn matching(&self, atr: &[u8]) -> Vec<&Product> {
        let score = |product: &Product| {
            let matching = product.atr.iter().filter(|pattern| pattern.matches(atr));
            matching.map(Pattern::fixed_bits).max()
        };
        let scored = self
            .products
            .iter()
            .map(|product| (score(product), product));
        let mut found: Vec<_> = scored.filter(|(score, _)| score.is_some()).collect();
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        found.into_iter().map(|(_, product)| product).collect()
    }

    /// The kind of card with this id.
    pub fn get(&self, id: &str) -> Option<&Product> {
        self.products.iter().find(|product| product.id == id)
    }

    /// Whether this USB vendor makes tokens or readers.
    pub fn has_usb_vendor(&self, vendor: u16) -> bool {
        self.usb_vendors.iter().any(|known| known.vendor == vendor)
    }

    /// File names of every known module, best first: those of the `present` products, then
    /// those of brands that come with their families, then the rest. A name may come twice.
    pub fn module_names(&self, kind: SystemKind, present: &[String]) -> Vec<&str> {
        let present: Vec<_> = present.iter().filter_map(|id| self.get(id)).collect();
        let is_family = |family: &String| present.iter().any(|product| product.family == *family);
        let of_products = self.products.iter().map(|product| {
            let rank = if present.contains(&product) { 0 } else { 2 };
            (rank, product.modules(kind))
        });
        let of_brands = self.brands.iter().map(|brand| {
            let rank = if brand.families.iter().any(is_family) {
                1
            } else {
                2
            };
            (rank, brand.modules(kind))
        });
        let mut ranked: Vec<_> = of_products.chain(of_brands).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked
            .into_iter()
            .flat_map(|(_, names)| names)
            .map(String::as_str)
            .collect()
    }
}

impl Product {
    /// File names of its modules on this kind of system, best first.
    pub fn modules(&self, kind: SystemKind) -> &[String] {
        kind.pick(&self.windows, &self.linux, &self.macos)
    }

    /// Whether the module at `path` claims the card and cannot read it: what it shows as an
    /// empty token may be full.
    ///
    /// Compares the file name without its ending and without regard to case.
    pub fn is_foreign_module(&self, path: &str) -> bool {
        let file_name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let stem = file_name.split('.').next().unwrap_or(file_name);
        self.foreign_modules
            .iter()
            .any(|foreign| foreign.eq_ignore_ascii_case(stem))
    }
}

impl Brand {
    /// File names of its modules on this kind of system.
    pub fn modules(&self, kind: SystemKind) -> &[String] {
        kind.pick(&self.windows, &self.linux, &self.macos)
    }
}

#[cfg(test)]
mod tests;
