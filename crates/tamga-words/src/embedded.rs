//! The files under `locales/`, as the build script found them.

use crate::Locale;

// One constant of text per language, and IDS.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Every message of a language, in Fluent's syntax.
pub(crate) const fn text(locale: Locale) -> &'static str {
    match locale {
        Locale::Fa => FA,
        Locale::Vi => VI,
        Locale::Mn => MN,
        Locale::En => EN,
    }
}
