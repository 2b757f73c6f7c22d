//! The languages Tamga speaks, and how a wish for one is met.

use icu_locale_core::locale;
use unic_langid::{LanguageIdentifier, langid};

/// A language the app speaks in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// Persian.
    Fa,
    /// Vietnamese.
    Vi,
    /// Mongolian, in Cyrillic.
    Mn,
    /// English, the reference all others are compared with.
    En,
}

/// Which way lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Locale {
    /// Every language, in the order it is offered.
    pub const ALL: [Locale; 4] = [Locale::Fa, Locale::Vi, Locale::Mn, Locale::En];

    /// The BCP 47 tag, which is also the folder's name under `locales/`.
    pub const fn bcp47(self) -> &'static str {
        match self {
            Locale::Fa => "fa",
            Locale::Vi => "vi",
            Locale::Mn => "mn",
            Locale::En => "en",
        }
    }

    /// The language's name for itself.
    pub const fn native_name(self) -> &'static str {
        match self {
            Locale::Fa => "فارسی",
            Locale::Vi => "Tiếng Việt",
            Locale::Mn => "Монгол",
            Locale::En => "English",
        }
    }

    /// Which way its lines run.
    pub const fn direction(self) -> Direction {
        match self {
            Locale::Fa => Direction::Rtl,
            Locale::Vi | Locale::Mn | Locale::En => Direction::Ltr,
        }
    }

    /// The same language for Fluent and its plural rules.
    pub const fn language(self) -> LanguageIdentifier {
        match self {
            Locale::Fa => langid!("fa"),
            Locale::Vi => langid!("vi"),
            Locale::Mn => langid!("mn"),
            Locale::En => langid!("en"),
        }
    }

    /// The same language for ICU4X.
    pub const fn icu(self) -> icu_locale_core::Locale {
        match self {
            Locale::Fa => locale!("fa"),
            Locale::Vi => locale!("vi"),
            Locale::Mn => locale!("mn"),
            Locale::En => locale!("en"),
        }
    }

    /// The locale a tag asks for: BCP 47 (`fa-IR`) or POSIX (`fa_IR.UTF-8`, `mn_MN@cyrillic`).
    ///
    /// Only the language counts. `None` for a language not spoken here, and for POSIX's `C`.
    ///
    /// ```
    /// use tamga_words::Locale;
    /// assert_eq!(Locale::from_tag("fa_IR.UTF-8"), Some(Locale::Fa));
    /// assert_eq!(Locale::from_tag("C.UTF-8"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Locale> {
        let language = tag.split(['-', '_', '.', '@']).next()?;
        Locale::ALL
            .into_iter()
            .find(|locale| locale.bcp47().eq_ignore_ascii_case(language))
    }
}
