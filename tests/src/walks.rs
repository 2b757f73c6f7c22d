//! Every way through a guide, as a text in which a changed route is a readable difference.

use std::collections::HashSet;

use tamga_guide::{Answer, Guide, OTHERWISE, Step, record, replay};

/// Every way through `guide`, walked as a case walks it, with every choice and every detour.
///
/// A step stands below the one before it, and the ways of a choice or a detour further in. What
/// follows a step is written where it is come to first; after that, only that it stands above.
pub fn walks(guide: &Guide) -> String {
    let mut text = Text {
        guide,
        shown: HashSet::new(),
        lines: format!("Every way through {}.\n\n", guide.id),
    };
    text.walk(Vec::new(), 0);
    text.lines
}

struct Text<'g> {
    guide: &'g Guide,
    shown: HashSet<String>,
    lines: String,
}

impl Text<'_> {
    /// Goes on from where `answers` lead, until the end, a step that was shown, or a question.
    fn walk(&mut self, mut answers: Vec<Answer>, depth: usize) {
        loop {
            let walk = replay(self.guide, &answers);
            if walk.finished {
                return self.line(depth, "■ the end");
            }
            if !self.shown.insert(walk.at.clone()) {
                return self.line(depth, &format!("→ {} (above)", walk.at));
            }
            self.line(depth, &walk.at);
            let step = self
                .guide
                .step(&walk.at)
                .expect("a walk is along its guide");
            if step.otherwise.is_some() {
                self.way(&answers, step, OTHERWISE, depth + 1);
            }
            for choice in &step.ask {
                self.way(&answers, step, &choice.id, depth + 1);
            }
            if !step.ask.is_empty() {
                return;
            }
            record(&mut answers, answer(step, None));
        }
    }

    fn way(&mut self, answers: &[Answer], step: &Step, choice: &str, depth: usize) {
        self.line(depth, &format!("{choice}:"));
        let mut answers = answers.to_vec();
        record(&mut answers, answer(step, Some(choice)));
        self.walk(answers, depth + 1);
    }

    fn line(&mut self, depth: usize, words: &str) {
        self.lines += &format!("{}{words}\n", "  ".repeat(depth));
    }
}

/// An answer that fits, with every field filled in.
fn answer(step: &Step, choice: Option<&str>) -> Answer {
    let fields = step.fields.iter();
    Answer {
        step: step.id.clone(),
        choice: choice.map(str::to_owned),
        fields: fields
            .map(|field| (field.id.clone(), "1".to_owned()))
            .collect(),
    }
}
