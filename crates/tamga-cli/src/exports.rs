//! `tamga export`: a certificate in every form that a portal may ask for.

use std::path::Path;

use serde::Serialize;
use serde_json::json;
use tamga_keys::{Error as KeysError, Mismatch};
use tamga_words::id;
use tamga_x509::{Certificate, FoundCertificate, Spellings, spellings};

use crate::arguments::Options;
use crate::error::Stop;
use crate::hardware::tokens;
use crate::report::{Lines, Report};
use crate::saved;
use crate::speaker::Speaker;

/// A certificate, and how it is written.
#[derive(Serialize)]
pub(crate) struct Export {
    certificate: Certificate,
    spellings: Spellings,
    /// The one file that was written.
    written: Option<String>,
}

/// The certificate that `named` means: a file, or a serial number in any spelling; without it the
/// only one there is.
///
/// # Errors
///
/// [`Mismatch::NoCertificate`], [`Mismatch::SeveralCertificates`], and what the file says.
pub(crate) fn export(named: Option<&str>, options: &Options) -> Result<Export, Stop> {
    let (found, _) = find(named, options)?;
    let spellings = spellings(&found.der).map_err(KeysError::from)?;
    let written = match &options.output {
        Some(path) => {
            write(path, &found.der, &spellings)?;
            Some(path.display().to_string())
        }
        None => None,
    };
    Ok(Export {
        certificate: found.certificate,
        spellings,
        written,
    })
}

/// The one certificate that is meant, and everything that was read to find it (DER): its issuers
/// may be among them.
pub(crate) fn find(
    named: Option<&str>,
    options: &Options,
) -> Result<(FoundCertificate, Vec<Vec<u8>>), Stop> {
    if let Some(path) = named.map(Path::new).filter(|path| path.is_file()) {
        let mut found = tamga_keys::certificates(&saved::read(path)?)?;
        let pool = found.iter().map(|it| it.der.clone()).collect();
        return Ok((found.swap_remove(0), pool));
    }
    let inventory = tokens(options, || ())?;
    let pool = tamga_check::pool(&inventory);
    let mut found: Vec<FoundCertificate> = vec![];
    for der in &pool {
        let Ok(certificate) = tamga_x509::parse(der) else {
            continue;
        };
        let meant = named.is_none_or(|named| same_serial(&certificate.serial, named));
        let known = found.iter().any(|it| it.der == *der);
        if meant && !known {
            let der = der.clone();
            found.push(FoundCertificate { der, certificate });
        }
    }
    Ok((one(found)?, pool))
}

fn one(mut found: Vec<FoundCertificate>) -> Result<FoundCertificate, Stop> {
    match found.len() {
        0 => Err(KeysError::from(Mismatch::NoCertificate).into()),
        1 => Ok(found.swap_remove(0)),
        _ => {
            let serials = found.iter().map(|it| it.certificate.serial.as_str());
            let serials: Vec<&str> = serials.collect();
            let serials = serials.join(" ");
            Err(KeysError::from(Mismatch::SeveralCertificates { serials }).into())
        }
    }
}

/// Whether two spellings mean one serial number: hexadecimal with or without colons and blanks.
fn same_serial(serial: &str, named: &str) -> bool {
    let bare = |text: &str| -> String {
        let digits = text.chars().filter(char::is_ascii_hexdigit);
        let digits: String = digits.collect();
        digits.trim_start_matches('0').to_ascii_uppercase()
    };
    bare(serial) == bare(named)
}

/// In the form that the ending of the file's name promises; DER where it promises none.
fn write(path: &Path, der: &[u8], spellings: &Spellings) -> Result<(), Stop> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    let bytes = match ending {
        Some("pem" | "crt") => spellings.pem.as_bytes(),
        Some("txt" | "pub") => spellings.key_pem.as_bytes(),
        Some("b64") => spellings.base64.as_bytes(),
        _ => der,
    };
    Ok(saved::write(path, bytes)?)
}

impl Report for Export {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        let name = json!({"name": self.certificate.holder.name});
        lines.add(0, &speaker.say(id!("cli-holder"), name));
        if let Some(path) = &self.written {
            lines.add(1, &speaker.say(id!("cli-written"), json!({"path": path})));
            return lines;
        }
        let forms = &self.spellings;
        for (title, text) in [
            (id!("x509-form-serial"), &forms.serial),
            (id!("x509-form-serial-colons"), &forms.serial_colons),
            (id!("x509-form-serial-decimal"), &forms.serial_decimal),
            (id!("x509-form-sha256"), &forms.sha256),
            (id!("x509-form-sha1"), &forms.sha1),
            (id!("x509-form-base64"), &forms.base64),
            (id!("x509-form-key-base64"), &forms.key_base64),
            (id!("x509-form-pem"), &forms.pem),
            (id!("x509-form-key-pem"), &forms.key_pem),
        ] {
            lines.gap();
            lines.add(0, &speaker.word(title));
            lines.verbatim(text.trim_end());
            lines.verbatim("\n");
        }
        lines
    }

    fn is_good(&self) -> bool {
        true
    }
}
