//! The parts of a revocation list, as slices of its bytes (RFC 5280 §5.1).

use tamga_x509::UnixTime;
use x509_parser::prelude::{ASN1Time, FromDer};

use crate::status::{Reason, Span};
use crate::tlv::{
    BIT_STRING, BOOLEAN, ENUMERATED, GENERALIZED_TIME, INTEGER, Malformed, OCTET_STRING, OID,
    Reader, SEQUENCE, Tlv, UTC_TIME,
};

/// `[0] EXPLICIT`, constructed.
const EXTENSIONS: u8 = 0xa0;

/// id-ce-issuingDistributionPoint, 2.5.29.28.
const SCOPE: &[u8] = &[0x55, 0x1d, 0x1c];
/// id-ce-cRLReasons, 2.5.29.21.
const REASON: &[u8] = &[0x55, 0x1d, 0x15];

/// A list, not yet proven.
pub(super) struct List<'a> {
    pub(super) whole: &'a [u8],
    /// `tbsCertList`, what is signed.
    pub(super) signed: &'a [u8],
    /// AlgorithmIdentifier, DER.
    pub(super) algorithm: &'a [u8],
    pub(super) signature: &'a [u8],
    /// Name, DER.
    pub(super) issuer: &'a [u8],
    pub(super) span: Span,
    pub(super) scope: Scope<'a>,
    entries: &'a [u8],
}

/// Which certificates a list is about (RFC 5280 §5.2.5); without the extension, all.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Scope<'a> {
    /// Addresses of this part of the list; empty if there is only one part.
    addresses: Vec<&'a [u8]>,
    pub(super) only_users: bool,
    pub(super) only_issuers: bool,
    /// Attribute certificates, some reasons only, other issuers, or changes only.
    elsewhere: bool,
}

impl Scope<'_> {
    /// Whether a certificate that names `url` for its list is found here, if it is revoked.
    pub(super) fn covers(&self, url: &str, is_issuer: bool) -> bool {
        let is_here = self.addresses.is_empty() || self.addresses.contains(&url.as_bytes());
        let is_kind = if is_issuer {
            !self.only_users
        } else {
            !self.only_issuers
        };
        is_here && is_kind && !self.elsewhere
    }
}

/// One revoked certificate.
pub(super) struct Entry<'a> {
    /// Its serial number, an INTEGER's bytes.
    pub(super) serial: &'a [u8],
    time: &'a [u8],
    extensions: Option<&'a [u8]>,
}

impl<'a> List<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let mut outside = Reader::new(bytes);
        let mut parts = Reader::new(outside.expect(SEQUENCE)?.content);
        outside.end()?;
        let signed = parts.expect(SEQUENCE)?;
        let algorithm = parts.expect(SEQUENCE)?.whole;
        let signature = parts.expect(BIT_STRING)?.content;
        parts.end()?;

        let mut tbs = Reader::new(signed.content);
        tbs.optional(INTEGER)?;
        // RFC 5280 §5.1.1.2: the same inside as outside.
        if tbs.expect(SEQUENCE)?.whole != algorithm {
            return Err(Malformed);
        }
        let issuer = tbs.expect(SEQUENCE)?.whole;
        let span = span(&mut tbs)?;
        let none = &signed.content[..0];
        let entries = tbs.optional(SEQUENCE)?.map_or(none, |list| list.content);
        let scope = scope(tbs.optional(EXTENSIONS)?)?;
        tbs.end()?;
        Ok(Self {
            whole: bytes,
            signed: signed.whole,
            algorithm,
            signature: signature.strip_prefix(&[0]).ok_or(Malformed)?,
            issuer,
            span,
            scope,
            entries,
        })
    }

    /// Every entry with its place in [`whole`](Self::whole), in the list's order.
    pub(super) fn entries(&self) -> impl Iterator<Item = Result<(usize, Entry<'a>), Malformed>> {
        // A part of `whole` even if empty, so the difference is its place.
        let begin = self.entries.as_ptr().addr() - self.whole.as_ptr().addr();
        let end = begin + self.entries.len();
        walk(Reader::new(self.entries)).map(move |found| {
            let (left, entry) = found?;
            Ok((end - left, entry))
        })
    }
}

/// Each entry with the number of bytes that were left where it begins; ends after a fault.
fn walk(mut entries: Reader<'_>) -> impl Iterator<Item = Result<(usize, Entry<'_>), Malformed>> {
    let mut broken = false;
    std::iter::from_fn(move || {
        if entries.is_empty() || broken {
            return None;
        }
        let left = entries.left();
        let entry = Entry::read(&mut entries);
        broken = entry.is_err();
        Some(entry.map(|entry| (left, entry)))
    })
}

impl<'a> Entry<'a> {
    /// # Errors
    ///
    /// Also for a critical extension: it may say that the entry is about another issuer's
    /// certificate, and a list with one that is not understood may not be used (§5.3).
    pub(super) fn read(reader: &mut Reader<'a>) -> Result<Self, Malformed> {
        let mut parts = Reader::new(reader.expect(SEQUENCE)?.content);
        let serial = parts.expect(INTEGER)?.content;
        let time = parts.any()?;
        let extensions = parts.optional(SEQUENCE)?.map(|list| list.content);
        parts.end()?;
        if serial.is_empty() || !matches!(time.tag, UTC_TIME | GENERALIZED_TIME) {
            return Err(Malformed);
        }
        if let Some(extensions) = extensions {
            let mut all = self::extensions(extensions);
            if all.any(|extension| extension.is_ok_and(|(_, critical, _)| critical)) {
                return Err(Malformed);
            }
        }
        Ok(Self {
            serial,
            time: time.whole,
            extensions,
        })
    }

    pub(super) fn since(&self) -> Result<UnixTime, Malformed> {
        moment(self.time)
    }

    pub(super) fn reason(&self) -> Option<Reason> {
        let all = extensions(self.extensions?).flatten();
        let (_, _, value) = { all }.find(|(id, ..)| *id == REASON)?;
        let reason = Reader::new(value).expect(ENUMERATED).ok()?;
        Reason::from_number(*reason.content.first()?)
    }
}

/// `thisUpdate` and `nextUpdate`.
fn span(tbs: &mut Reader<'_>) -> Result<Span, Malformed> {
    let from = moment(tbs.any()?.whole)?;
    let until = match tbs.optional(UTC_TIME)? {
        Some(time) => Some(time),
        None => tbs.optional(GENERALIZED_TIME)?,
    };
    let until = until.map(|time| moment(time.whole)).transpose()?;
    Ok(Span { from, until })
}

fn moment(der: &[u8]) -> Result<UnixTime, Malformed> {
    let (_, time) = ASN1Time::from_der(der).map_err(|_| Malformed)?;
    Ok(UnixTime(time.timestamp()))
}

/// Id, whether critical, value; in the order of the bytes.
fn extensions(list: &[u8]) -> impl Iterator<Item = Result<(&[u8], bool, &[u8]), Malformed>> {
    let mut list = Reader::new(list);
    std::iter::from_fn(move || (!list.is_empty()).then(|| extension(&mut list))).fuse()
}

fn extension<'a>(list: &mut Reader<'a>) -> Result<(&'a [u8], bool, &'a [u8]), Malformed> {
    let one = list
        .expect(SEQUENCE)
        .inspect_err(|_| *list = Reader::new(&[]))?;
    let mut parts = Reader::new(one.content);
    let id = parts.expect(OID)?.content;
    let critical = parts.optional(BOOLEAN)?;
    let value = parts.expect(OCTET_STRING)?.content;
    Ok((id, critical.is_some_and(|is| is.content != [0]), value))
}

/// # Errors
///
/// Also for a critical extension other than the scope: such a list may not be used (§5.2).
fn scope(wrapped: Option<Tlv<'_>>) -> Result<Scope<'_>, Malformed> {
    let Some(wrapped) = wrapped else {
        return Ok(Scope::default());
    };
    let list = Reader::new(wrapped.content).expect(SEQUENCE)?.content;
    let mut scope = Scope::default();
    for extension in extensions(list) {
        match extension? {
            (SCOPE, _, value) => scope = read_scope(value)?,
            (_, true, _) => scope.elsewhere = true, // deltaCRLIndicator among them
            _ => {}
        }
    }
    Ok(scope)
}

/// `IssuingDistributionPoint`.
fn read_scope(value: &[u8]) -> Result<Scope<'_>, Malformed> {
    let mut scope = Scope::default();
    let mut parts = Reader::new(Reader::new(value).expect(SEQUENCE)?.content);
    while !parts.is_empty() {
        let part = parts.any()?;
        let is_true = part.content != [0];
        match part.tag {
            0xa0 => scope.addresses = addresses(part.content)?,
            0x81 => scope.only_users = is_true,
            0x82 => scope.only_issuers = is_true,
            _ => scope.elsewhere |= is_true,
        }
    }
    Ok(scope)
}

/// The URIs of a `DistributionPointName`; `[0]` a full name, of which `[6]` is a URI.
fn addresses(name: &[u8]) -> Result<Vec<&[u8]>, Malformed> {
    let mut names = Reader::new(Reader::new(name).expect(0xa0)?.content);
    let mut found = Vec::new();
    while !names.is_empty() {
        let name = names.any()?;
        found.extend((name.tag == 0x86).then_some(name.content));
    }
    Ok(found)
}
