//! The files under `locales/`, as the build script found them.

use crate::Locale;

// Two constants of text per language, and IDS.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Every message of a language but those of guides, in Fluent's syntax.
pub(crate) const fn app(locale: Locale) -> &'static str {
    match locale {
        Locale::Fa => FA,
        Locale::Vi => VI,
        Locale::Mn => MN,
        Locale::En => EN,
    }
}

/// Every message of a language, in Fluent's syntax.
pub(crate) fn whole(locale: Locale) -> String {
    format!("{}\n{}", app(locale), guides(locale))
}

const fn guides(locale: Locale) -> &'static str {
    match locale {
        Locale::Fa => FA_GUIDES,
        Locale::Vi => VI_GUIDES,
        Locale::Mn => MN_GUIDES,
        Locale::En => EN_GUIDES,
    }
}
