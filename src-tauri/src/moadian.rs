//! The live proof with Iran's tax system: which one is asked, and about whom.

use serde::Deserialize;
use tamga_guide::{FieldKind, HOLDER_NUMBER, check_field};
use tamga_net::moadian::Site;
use tamga_x509::Certificate;

use crate::app::{App, locked};
use crate::commands::Reply;
use crate::page::page;

/// Which tax system is asked; message `app-moadian-site-<word>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum TaxSite {
    /// The real one.
    Production,
    /// The one for trying out.
    Sandbox,
}

impl TaxSite {
    /// Where it is.
    pub(crate) fn site(self) -> Site {
        stand_in().unwrap_or(match self {
            Self::Production => Site::Production,
            Self::Sandbox => Site::Sandbox,
        })
    }
}

/// The port of this computer on which the window's tests play the tax system.
#[cfg(debug_assertions)]
fn stand_in() -> Option<Site> {
    let port = std::env::var("TAMGA_TAX_PORT").ok()?;
    Some(Site::loopback(port.parse().ok()?))
}

#[cfg(not(debug_assertions))]
fn stand_in() -> Option<Site> {
    None
}

/// The id of a tax memory as the tax system writes it.
///
/// # Errors
///
/// [`tamga_net::Error::MemoryIdMalformed`]: nobody types a PIN for it.
pub(crate) fn memory_id(typed: &str) -> Reply<String> {
    let verdict = check_field(FieldKind::IrMemoryId, typed);
    match verdict.fault {
        None if !verdict.canonical.is_empty() => Ok(verdict.canonical),
        _ => Err(tamga_keys::Error::from(tamga_net::Error::MemoryIdMalformed).into()),
    }
}

/// To whom the memory should belong: the subscriber of the case in front, otherwise the holder of
/// the certificate; empty where neither is known.
pub(crate) fn expected(app: &App, certificate: &Certificate) -> Reply<String> {
    let open = locked(&app.open).clone();
    let told = match open {
        Some(open) => page(app, open.id)?.fields.get(HOLDER_NUMBER).cloned(),
        None => None,
    };
    let own = certificate.holder.numbers.first();
    let own = || own.map(|number| number.value.clone());
    Ok(told.or_else(own).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: Option<&str>) {
        assert_eq!(memory_id(typed).ok().as_deref(), expected);
    }

    #[test]
    fn a_memory_id_is_asked_as_the_tax_system_writes_it() {
        check("A1B2C3", Some("A1B2C3"));
        check(" a1b2c3 ", Some("A1B2C3"));
        check("A1B2C", None);
        check("", None);
    }
}
