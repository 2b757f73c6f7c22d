//! Looking things up in a guide.

use std::collections::HashSet;

use crate::guide::{Field, Guide, Help, Source, Step};

impl Guide {
    /// The step with this id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Where in the file the step with this id stands, from 0.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }

    /// Where a step that asks nothing leads; `None` after the last.
    pub(crate) fn next_of(&self, number: usize) -> Option<usize> {
        match &self.steps[number].next {
            Some(id) => self.position(id),
            None => Some(number + 1).filter(|next| *next < self.steps.len()),
        }
    }

    /// Where a step that is done leads.
    #[must_use]
    pub fn onward(&self, number: usize) -> Vec<usize> {
        let step = &self.steps[number];
        if step.ask.is_empty() {
            return self.next_of(number).into_iter().collect();
        }
        let choices = step.ask.iter();
        choices
            .filter_map(|choice| self.position(&choice.next))
            .collect()
    }

    /// Every step to be come to from `start` along `ways`, itself included.
    pub(crate) fn reached(
        &self,
        start: usize,
        ways: &dyn Fn(usize) -> Vec<usize>,
    ) -> HashSet<usize> {
        let mut reached = HashSet::with_capacity(self.steps.len());
        let mut waiting = vec![start];
        while let Some(number) = waiting.pop() {
            if reached.insert(number) {
                waiting.extend(ways(number));
            }
        }
        reached
    }

    /// Id of every portal that the guide or a step names.
    pub(crate) fn portals(&self) -> impl Iterator<Item = &String> {
        let steps = self.steps.iter();
        let of_steps = steps.flat_map(|step| step.portal.iter().chain(&step.registers));
        self.portal.iter().chain(of_steps)
    }

    /// Every field of every step, in order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.steps.iter().flat_map(|step| &step.fields)
    }

    /// Where `step` comes from; `None` only in a guide without sources, which no parser gives.
    #[must_use]
    pub fn source_of(&self, step: &Step) -> Option<&Source> {
        match &step.source {
            Some(id) => self.sources.iter().find(|source| source.id == *id),
            None => self.sources.first(),
        }
    }

    /// Whom to turn to at `step`, nearest first.
    pub fn help_of<'a>(&'a self, step: &'a Step) -> impl Iterator<Item = &'a Help> {
        step.help.iter().chain(&self.help)
    }
}
