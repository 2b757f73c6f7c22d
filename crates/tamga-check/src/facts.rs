//! Everything a check may look at.

use std::collections::BTreeMap;

use tamga_card::{Inventory, Token, TokenKind};
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
    /// Whose law decides about keys; `None` for any.
    pub country: Option<Country>,
    /// Which tokens count; `None` for any.
    pub token: Option<GuideToken>,
    /// Seal or signature; `None` for either.
    pub role: Option<GuideRole>,
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
            practice: false,
        }
    }

    /// A case: what its guide and its answers say narrows what counts.
    #[must_use]
    pub fn of_case(
        guide: &Guide,
        answers: &[Answer],
        inventory: &'a Inventory,
        fields: &'a BTreeMap<String, String>,
        practice: bool,
        now: UnixTime,
    ) -> Self {
        Self {
            country: guide.country,
            token: guide.token,
            role: chosen_role(guide, answers),
            practice,
            ..Self::of_hardware(inventory, fields, now)
        }
    }

    /// The tokens that count.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = &'a Token> {
        let facts = *self;
        facts
            .inventory
            .tokens()
            .filter(move |token| facts.counts(token.kind))
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

/// The role of the last choice that decides one.
fn chosen_role(guide: &Guide, answers: &[Answer]) -> Option<GuideRole> {
    answers.iter().rev().find_map(|answer| {
        let step = guide.steps.iter().find(|step| step.id == answer.step)?;
        let choice = step
            .ask
            .iter()
            .find(|choice| Some(&choice.id) == answer.choice.as_ref())?;
        choice.role
    })
}
