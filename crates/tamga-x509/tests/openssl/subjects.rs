//! Ten thousand subjects, written by us and by `openssl req` with the same profile: not a byte
//! differs. What neither should write is refused by name.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tamga_x509::{Draft, Error, Piece, Profile, ProfileAttribute, ProfileId, StringType};
use x509_parser::asn1_rs::{Any, FromDer as _};
use x509_parser::certification_request::{X509CertificationRequest, X509CertificationRequestInfo};

use crate::hostile::Random;
use crate::requests::with;
use crate::workshop::{EC, Workshop};

const SUBJECTS: usize = 10_000;

/// One run of `openssl` writes this many subjects in a row, as one long one.
const BATCH: usize = 100;

const ALPHABETS: &[&str] = &[
    "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئأۀ\u{200C}ًّ۰۱۲۳۴۵۶۷۸۹ ،؛؟«»",
    "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậỳỷỹýỵĐƯ ",
    "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюяӨҮ ",
    "e\u{302}\u{301}o\u{31B}\u{309}u\u{323}a\u{306}\u{30A} ",
    "\"',+;<>=\\#$/*?:!@%&()[]{}|~^`._- A",
    "Company 123 𐌰😀漢字ß",
];

/// What `openssl` calls the attributes; the others it calls as we do.
pub(crate) fn in_openssl(kind: &str) -> &str {
    match kind {
        "E" => "emailAddress",
        "T" => "title",
        other => other,
    }
}

/// A value as a configuration file of `openssl` holds it (config(5)).
pub(crate) fn escaped(value: &str) -> String {
    let special = |c| "\\\"'`#$;".contains(c);
    value
        .chars()
        .flat_map(|c| special(c).then_some('\\').into_iter().chain([c]))
        .collect()
}

/// A value of any length that fits, every fourth time the longest.
fn value(random: &mut Random, attribute: &ProfileAttribute) -> String {
    let letters: Vec<char> = match attribute.string {
        StringType::Printable => "0123456789ABCxyz '()+,-./:=?".chars().collect(),
        StringType::Ia5 => "abcxyz0189@.-_+\"'\\#$".chars().collect(),
        StringType::Utf8 if attribute.piece == Some(Piece::LatinName) => {
            "ABC xyz 019 \"'+,&.#".chars().collect()
        }
        StringType::Utf8 => ALPHABETS[random.below(ALPHABETS.len())].chars().collect(),
    };
    let room = attribute.room() as usize;
    let length = match random.below(4) {
        0 => room,
        _ => 1 + random.below(room),
    };
    let mut value: Vec<char> = (0..length)
        .map(|_| letters[random.below(letters.len())])
        .collect();
    for end in [0, length - 1] {
        if value[end].is_whitespace() {
            value[end] = letters[0];
        }
    }
    value.into_iter().collect()
}

pub(crate) fn pieces(random: &mut Random, profile: &Profile) -> BTreeMap<Piece, String> {
    let mut pieces = BTreeMap::new();
    for attribute in &profile.attributes {
        let Some(piece) = attribute.piece else {
            continue;
        };
        if attribute.required || random.below(2) == 0 {
            pieces.insert(piece, value(random, attribute));
        }
    }
    pieces
}

/// The subject for `openssl`; `first` numbers its lines, so that a kind may stand twice.
pub(crate) fn lines(profile: &Profile, pieces: &BTreeMap<Piece, String>, first: usize) -> String {
    let mut lines = String::new();
    for (at, attribute) in profile.attributes.iter().enumerate() {
        let said = attribute.piece.and_then(|piece| pieces.get(&piece));
        let Some(value) = said.or(attribute.value.as_ref()) else {
            continue;
        };
        let ProfileAttribute { prefix, suffix, .. } = attribute;
        let value = escaped(&format!("{prefix}{value}{suffix}"));
        let kind = in_openssl(&attribute.kind);
        writeln!(lines, "{}.{kind} = {value}", first + at).unwrap();
    }
    lines
}

/// The RDNs of a subject, without what encloses them.
fn content(subject: &[u8]) -> Vec<u8> {
    Any::from_der(subject).unwrap().1.data.to_vec()
}

fn written(draft: &Draft) -> Vec<u8> {
    let (_, info) = X509CertificationRequestInfo::from_der(draft.to_be_signed()).unwrap();
    content(info.subject.as_raw())
}

fn written_by_openssl(workshop: &Workshop, lines: &str) -> Vec<u8> {
    workshop.configure("", lines, "");
    workshop.openssl("req -new -utf8 -config req.cnf -key key.pem -outform DER -out a.csr");
    let der = workshop.read("a.csr");
    let (_, request) = X509CertificationRequest::from_der(&der).unwrap();
    content(request.certification_request_info.subject.as_raw())
}

/// The key decides nothing here, but every profile accepts another.
fn key(workshop: &Workshop) -> Vec<u8> {
    workshop.certificate("CN = a\n", "", "-newkey rsa:2048");
    let pem = workshop.openssl("pkey -in key.pem -pubout -outform DER -out key.der");
    assert!(pem.is_empty());
    let spki = workshop.read("key.der");
    workshop.certificate("CN = a\n", "", EC); // a quick one for openssl's own requests
    spki
}

#[test]
fn ten_thousand_subjects_are_what_openssl_writes() {
    let workshop = Workshop::new();
    let spki = key(&workshop);
    let mut random = Random(0x5EED);
    for _ in 0..SUBJECTS / BATCH {
        let mut ours = Vec::new();
        let mut theirs = String::new();
        for at in 0..BATCH {
            let profile = &Profile::all()[random.below(Profile::all().len())];
            let pieces = pieces(&mut random, profile);
            ours.extend(written(&Draft::new(profile, &pieces, &spki).unwrap()));
            theirs += &lines(profile, &pieces, at * BATCH);
        }
        let theirs = written_by_openssl(&workshop, &theirs);
        assert!(ours == theirs, "{}", hex::encode(theirs));
    }
}

#[test]
fn what_cannot_be_written_is_named() {
    let workshop = Workshop::new();
    let spki = key(&workshop);
    let profile = Profile::find(ProfileId::IrOrganisation);
    let check = |pieces: BTreeMap<Piece, String>, expected: Error| {
        assert_eq!(Draft::new(profile, &pieces, &spki), Err(expected));
    };
    let missing = |piece| Error::PieceMissing { piece };
    check(BTreeMap::new(), missing(Piece::LatinName));
    check(
        with(Piece::HolderNumber, " \u{A0}\t"),
        missing(Piece::HolderNumber),
    );
    check(
        with(Piece::LatinName, &"a".repeat(57)),
        Error::PieceTooLong {
            piece: Piece::LatinName,
            length: 57,
            limit: 56,
        },
    );
    check(
        with(Piece::Name, &"ش".repeat(65)),
        Error::PieceTooLong {
            piece: Piece::Name,
            length: 65,
            limit: 64,
        },
    );
    let not_allowed = |piece, character: &str| Error::PieceNotAllowed {
        piece,
        character: character.into(),
    };
    for (piece, value, character) in [
        (Piece::Name, "a\u{202E}b", "U+202E"),
        (Piece::Name, "a\nb", "U+000A"),
        (Piece::Name, "a\u{200F}b", "U+200F"),
        (Piece::Name, "a\u{2067}b", "U+2067"),
        (Piece::LatinName, "Sherkat نمونه", "ن"),
        (Piece::HolderNumber, "۱۲۳", "۱"),
        (Piece::HolderNumber, "1_2", "_"),
        (Piece::Email, "ä@b.example", "ä"),
        (Piece::Email, "a\u{A0}b@c.example", "U+00A0"),
    ] {
        check(with(piece, value), not_allowed(piece, character));
    }
}
