//! Everything a check may look at.

use std::collections::BTreeMap;

use tamga_card::{Card, Inventory, Module, ModuleOrigin, Reader, Slot, Token, TokenKind};
use tamga_guide::{Answer, Country, Guide, GuideRole, GuideToken};
use tamga_x509::UnixTime;

/// Everything a check may look at: plain data, gathered by who asks.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The hardware, modules and files as last read.
    pub inventory: &'a Inventory,
    /// Now, by the computer's clock.
    pub now: UnixTime,
    /// What was typed so far, by field id, in canonical form.
    pub fields: &'a BTreeMap<String, String>,
    /// Whose law decides about numbers and keys; `None` for any.
    pub country: Option<Country>,
    /// Which tokens count; `None` for any.
    pub token: Option<GuideToken>,
    /// Seal or signature; `None` for either.
    pub role: Option<GuideRole>,
    /// What the issuer may be called; empty for any.
    pub issuer_names: &'a [String],
    /// A rehearsal: practice tokens count, and only they.
    pub practice: bool,
}

impl<'a> Facts<'a> {
    /// The hardware by itself, outside any case.
    #[must_use]
    pub fn of_hardware(
        inventory: &'a Inventory,
        fields: &'a BTreeMap<String, String>,
        now: UnixTime,
    ) -> Self {
        Self {
            inventory,
            now,
            fields,
            country: None,
            token: None,
            role: None,
            issuer_names: &[],
            practice: false,
        }
    }

    /// A case: what its guide and its answers say narrows what counts.
    #[must_use]
    pub fn of_case(
        guide: &'a Guide,
        answers: &[Answer],
        inventory: &'a Inventory,
        fields: &'a BTreeMap<String, String>,
        practice: bool,
        now: UnixTime,
    ) -> Self {
        Self {
            country: guide.country,
            token: guide.token,
            role: tamga_guide::told(guide, answers).role,
            issuer_names: &guide.issuer_names,
            practice,
            ..Self::of_hardware(inventory, fields, now)
        }
    }

    /// The readers that count: practice hardware in a rehearsal, real hardware otherwise.
    pub(crate) fn readers(&self) -> impl Iterator<Item = &'a Reader> + use<'a> {
        let practice = self.practice;
        let readers = self.inventory.readers.iter();
        readers.filter(move |reader| reader.practice == practice)
    }

    /// The cards that count.
    pub(crate) fn cards(&self) -> impl Iterator<Item = &'a Card> + use<'a> {
        self.readers().filter_map(|reader| reader.card.as_ref())
    }

    /// The modules that count.
    pub(crate) fn modules(&self) -> impl Iterator<Item = &'a Module> + use<'a> {
        let practice = self.practice;
        let modules = self.inventory.modules.iter();
        modules.filter(move |module| (module.origin == ModuleOrigin::Practice) == practice)
    }

    /// The tokens that modules see and that count, each with its module and slot.
    pub(crate) fn slot_tokens(
        &self,
    ) -> impl Iterator<Item = (&'a Module, &'a Slot, &'a Token)> + use<'a> {
        let slots = self.modules().flat_map(|module| {
            let slots = module.slots.iter();
            slots.filter_map(move |slot| Some((module, slot, slot.token.as_ref()?)))
        });
        let facts = *self;
        slots.filter(move |(_, _, token)| facts.counts(token.kind))
    }

    /// The tokens that count, fullest first.
    pub(crate) fn tokens(&self) -> Vec<&'a Token> {
        let all = self.inventory.tokens();
        distinct(all.filter(|token| self.counts(token.kind)))
    }

    fn counts(&self, kind: TokenKind) -> bool {
        match (kind, self.token) {
            (TokenKind::Practice, _) => self.practice,
            (_, _) if self.practice => false,
            (TokenKind::Hardware, token) => token != Some(GuideToken::Software),
            (TokenKind::Software, token) => token != Some(GuideToken::Hardware),
        }
    }
}

/// Fullest first; a token that two modules serve comes once, as the module that reads more of
/// it sees it.
pub(crate) fn distinct<'a>(tokens: impl Iterator<Item = &'a Token>) -> Vec<&'a Token> {
    let mut tokens: Vec<&Token> = tokens.collect();
    tokens.sort_by_key(|token| std::cmp::Reverse(fullness(token)));
    let mut known = Vec::new();
    tokens.retain(|token| {
        let is_new = token.serial.is_empty() || !known.contains(&&token.serial);
        known.push(&token.serial);
        is_new
    });
    tokens
}

/// How much could be read on a token.
fn fullness(token: &Token) -> (bool, usize, usize) {
    let certificates = token.certificates.len();
    (token.initialized, certificates, token.public_keys.len())
}

/// Whether nothing is on the token, as far as its module can tell.
pub(crate) fn is_blank(token: &Token) -> bool {
    !token.initialized || token.certificates.is_empty() && token.public_keys.is_empty()
}

/// What a person can tell a token by: its label, or what stands in for a missing one.
pub(crate) fn named(token: &Token) -> String {
    let names = [&token.label, &token.model, &token.serial];
    let name = names.into_iter().find(|name| !name.trim().is_empty());
    name.cloned().unwrap_or_default()
}
