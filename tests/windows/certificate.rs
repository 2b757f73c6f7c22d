//! One certificate in the window: who vouches for it, what it is beside an older one, its forms.

use std::fs;
use std::process::Command;
use std::sync::Arc;

use tamga_desk::Setting;
use tamga_tests::app::{Display, Home, Window};
use tamga_tests::authority::{Authority, Issued, Validity};
use tamga_tests::person::{IRAN_LEGAL_ID, Person, iran_company};
use tamga_tests::process::run;
use tamga_tests::softhsm;
use tamga_tests::token::Token;
use tamga_words::Locale;
use tamga_x509::Certificate;

use crate::server::{Server, respond};

/// The long forms on the page, in their order.
const LONG: &str = r#"
return [...document.querySelectorAll("section[aria-labelledby=forms] bdi")].map((it) => it.textContent);
"#;

/// An issuer whose certificate and list of revoked ones can be fetched from this computer, and a
/// certificate of its own, revoked if so wished.
fn reachable(revoked: bool) -> (Server, Issued) {
    let authority = Arc::new(Authority::new());
    let answering = Arc::clone(&authority);
    let server = Server::start(move |asked, stream| match asked.target.as_str() {
        "/ca.crl" => respond(stream, "200 OK", "application/pkix-crl", &answering.list()),
        _ => respond(stream, "200 OK", "application/pkix-cert", &answering.der()),
    });
    let issued = authority.issue(&reachable_at(server.port), Validity::Days(365));
    if revoked {
        authority.revoke(&issued);
    }
    (server, issued)
}

/// A company whose certificate names these addresses.
fn reachable_at(port: u16) -> Person {
    let leak = |text: String| -> &'static str { text.leak() };
    let base = format!("http://127.0.0.1:{port}");
    let mut person = iran_company();
    person.extensions.truncate(3);
    person.extensions.extend([
        leak(format!("crlDistributionPoints = URI:{base}/ca.crl")),
        leak(format!("authorityInfoAccess = caIssuers;URI:{base}/ca.cer")),
    ]);
    person
}

#[track_caller]
fn check(revoked: bool, locale: Locale, says: &str) {
    let (home, display, token) = (Home::new(), Display::start(), softhsm::token());
    let (server, issued) = reachable(revoked);
    token.import(&issued, "01", "seal");
    let window = open(&home, &display, &token, locale);
    look_at(&window, &read(&issued));

    // Off-line first: the issuer is missing, and whether it was revoked is not known.
    window.wait_for("verified-unknown");
    window.wait_for("app-trust-offline");
    window.press("app-trust-ask");
    window.wait_for("app-trust-announced");
    window.wait_for_text(&format!("{}/ca.crl", server.host()));
    assert_eq!(server.asked().len(), 0, "nothing is asked before consent");
    window.press("app-trust-agree");
    window.wait_for_text(&window.word(says));
    window.wait_for("x509-end-self-signed-unknown");
    let asked = server.asked();
    let mut targets: Vec<&str> = asked.iter().map(|asked| &asked.target[..]).collect();
    targets.sort_unstable();
    assert_eq!(targets, ["/ca.cer", "/ca.crl"]);
}

#[test]
fn an_issuer_is_asked_only_after_consent_and_a_root_nobody_knows_is_not_called_good() {
    check(false, Locale::En, "revocation-good");
}

#[test]
fn a_revoked_certificate_is_not_to_be_relied_on() {
    check(true, Locale::Vi, "verified-bad");
}

#[test]
fn an_old_and_a_new_certificate_stand_side_by_side_and_are_copied_as_openssl_writes_them() {
    let (home, display, token) = (Home::new(), Display::start(), softhsm::token());
    let authority = Authority::new();
    let old = authority.issue(&iran_company(), Validity::Days(30));
    let new = authority.issue(&iran_company(), Validity::Days(400));
    token.import(&old, "01", "old");
    token.import(&new, "02", "new");
    let window = open(&home, &display, &token, Locale::Fa);
    let (old, certificate) = (read(&old), read(&new));
    look_at(&window, &certificate);

    window.wait_for("app-compare-changed");
    window.wait_for_text(&old.serial);
    window.wait_for("app-compare-key-changed");
    window.wait_for("app-compare-same");

    let forms = window.script(LONG, vec![]);
    let forms: Vec<String> = serde_json::from_value(forms).unwrap();
    let serial = openssl(&new, &["-serial"]);
    assert_eq!(format!("serial={}", forms[0]), serial);
    let pem = openssl(&new, &[]);
    assert_eq!(forms[7].trim(), pem);
    let line: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    assert_eq!(forms[5], line);
    let key = openssl(&new, &["-noout", "-pubkey"]);
    assert_eq!(forms[8].trim(), key);
}

#[test]
fn an_old_certificate_that_is_gone_is_compared_as_the_desk_remembers_it() {
    let (home, display) = (Home::new(), Display::start());
    let authority = Authority::new();
    let old = authority.issue(&iran_company(), Validity::Days(30));
    let before = softhsm::token();
    before.import(&old, "01", "old");
    drop(open(&home, &display, &before, Locale::Mn));

    let new = authority.issue(&iran_company(), Validity::Days(400));
    let after = softhsm::token();
    after.import(&new, "01", "new");
    let window = open(&home, &display, &after, Locale::Mn);
    look_at(&window, &read(&new));
    window.wait_for("app-compare-remembered");
    window.wait_for_text(&read(&old).serial);
    window.wait_for("app-compare-key-changed");
}

/// What OpenSSL says of a certificate.
fn openssl(issued: &Issued, what: &[&str]) -> String {
    let mut openssl = Command::new("openssl");
    openssl.arg("x509").arg("-in").arg(&issued.pem).args(what);
    if what == ["-serial"] {
        openssl.arg("-noout");
    }
    let said = String::from_utf8(run(&mut openssl).stdout).unwrap();
    said.trim().to_owned()
}

/// The app with this token, at its certificates.
fn open(home: &Home, display: &Display, token: &Token, locale: Locale) -> Window {
    home.set(Setting::Locale, locale.bcp47());
    home.give_modules(&[token.module().to_owned()]);
    let window = Window::open_with(home, display, locale, |app| {
        token.lead(app);
    });
    window.press("app-certificates");
    window.wait_for_text(IRAN_LEGAL_ID);
    window
}

/// Opens the page of a certificate.
#[track_caller]
fn look_at(window: &Window, certificate: &Certificate) {
    let more = window.word("app-certificate-more");
    window.press_named(&format!("{more}: {}", certificate.serial));
    window.wait_for_heading(&window.word("app-certificate"));
}

fn read(issued: &Issued) -> Certificate {
    tamga_x509::parse(&fs::read(&issued.der).unwrap()).unwrap()
}
