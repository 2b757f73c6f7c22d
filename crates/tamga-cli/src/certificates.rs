//! `tamga certificates`: every certificate, and whether it can be used.

use serde::Serialize;
use serde_json::json;
use tamga_card::{Error as Fault, Inventory, TokenKind};
use tamga_check::{Held, held};
use tamga_words::{Id, id};
use tamga_x509::{HolderNumber, Role, UnixTime, ValidityState, serial_colons};

use crate::Error;
use crate::arguments::Options;
use crate::hardware::{faults, tokens};
use crate::inventory::tell_fault;
use crate::report::{Lines, Report};
use crate::speaker::Speaker;

/// Every certificate that could be read, and what kept others from being read.
#[derive(Serialize)]
pub(crate) struct Found {
    certificates: Vec<Held>,
    faults: Vec<Fault>,
}

/// Reads the tokens, and what is on them; `meanwhile` is done while the modules get ready.
pub(crate) fn read<R>(
    options: &Options,
    meanwhile: impl FnOnce() -> R,
    now: UnixTime,
) -> Result<Found, Error> {
    let inventory: Inventory = tokens(options, meanwhile)?;
    Ok(Found {
        certificates: held(&inventory, now),
        faults: faults(&inventory).cloned().collect(),
    })
}

/// Says what nearly every certificate makes it say: the first time takes far longer than all that
/// follow.
pub(crate) fn rehearse(speaker: &Speaker, now: UnixTime) {
    speaker.say(id!("cli-holder"), json!({"name": null}));
    speaker.say(id!("cli-issuer"), json!({"name": null}));
    speaker.say(id!("cli-serial"), json!({"serial": null}));
    let facts = json!({"from": now.0, "until": now.0});
    speaker.say(id!("cli-validity"), facts);
    speaker.say(id!("cli-days-left"), json!({"days": 1}));
    let facts = json!({"label": null, "serial": null});
    speaker.say(token(TokenKind::Hardware), facts);
    speaker.word(key(Some(true)));
}

impl Report for Found {
    fn tell(&self, speaker: &Speaker) -> Lines {
        let mut lines = Lines::new();
        for certificate in &self.certificates {
            lines.gap();
            tell_certificate(speaker, &mut lines, certificate);
        }
        if self.certificates.is_empty() && self.faults.is_empty() {
            lines.add(0, &speaker.word(id!("cli-no-certificate")));
        }
        for fault in &self.faults {
            lines.gap();
            tell_fault(speaker, &mut lines, 0, fault);
        }
        lines
    }

    fn is_good(&self) -> bool {
        let usable =
            |held: &Held| held.state == ValidityState::Valid && held.has_key != Some(false);
        let certificates = &self.certificates;
        self.faults.is_empty() && !certificates.is_empty() && certificates.iter().all(usable)
    }
}

fn tell_certificate(speaker: &Speaker, lines: &mut Lines, held: &Held) {
    let certificate = &held.certificate;
    lines.add(
        0,
        &speaker.say(id!("cli-holder"), json!({"name": certificate.holder.name})),
    );
    if certificate.practice {
        lines.add(1, &speaker.word(id!("cli-practice")));
    }
    if let Some(role) = certificate.holder.role {
        lines.add(1, &speaker.word(purpose(role)));
    }
    for HolderNumber { kind, value } in &certificate.holder.numbers {
        let kind = serde_json::to_value(kind).expect("a word is plain data");
        let name = speaker.name("app-number", kind.as_str().unwrap_or("unknown"));
        lines.add(
            1,
            &speaker.say(id!("cli-number"), json!({"name": name, "number": value})),
        );
    }
    let issuer = &certificate.issuer;
    let issuer = issuer.common_name.as_deref().or(issuer.organization());
    lines.add(1, &speaker.say(id!("cli-issuer"), json!({"name": issuer})));
    let serial = serial_colons(&certificate.serial);
    lines.add(
        1,
        &speaker.say(id!("cli-serial"), json!({"serial": serial})),
    );
    let validity = &certificate.validity;
    let facts = json!({"from": validity.not_before.0, "until": validity.not_after.0});
    lines.add(1, &speaker.say(id!("cli-validity"), facts));
    let (id, days) = state(held);
    lines.add(1, &speaker.say(id, json!({"days": days})));
    let facts = json!({"label": held.token_label, "serial": held.token_serial});
    lines.add(1, &speaker.say(token(held.token_kind), facts));
    lines.add(1, &speaker.word(key(held.has_key)));
}

fn purpose(role: Role) -> Id {
    match role {
        Role::Stamp => id!("app-role-stamp"),
        Role::Sign => id!("app-role-sign"),
    }
}

fn state(held: &Held) -> (Id, i64) {
    match held.state {
        ValidityState::NotYet => (id!("cli-not-yet-valid"), held.days_left),
        ValidityState::Valid => (id!("cli-days-left"), held.days_left),
        ValidityState::Expired => (id!("cli-expired"), -held.days_left),
    }
}

fn token(kind: TokenKind) -> Id {
    match kind {
        TokenKind::Hardware => id!("cli-on-hardware-token"),
        TokenKind::Software => id!("cli-on-software-token"),
        TokenKind::Practice => id!("cli-on-practice-token"),
    }
}

fn key(here: Option<bool>) -> Id {
    match here {
        Some(true) => id!("cli-key-here"),
        Some(false) => id!("cli-key-elsewhere"),
        None => id!("cli-key-unknown"),
    }
}
