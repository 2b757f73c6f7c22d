//! A person on their way through a guide, who knows from the guide what the next page must be.

use std::collections::BTreeMap;

use tamga_guide::{Answer, FieldKind, Guide, Step, Walk};
use tamga_tests::app::Window;
use tamga_tests::person;
use tamga_words::Args;

/// What an organisation answers; every other question is answered by its first choice.
const CHOICES: [(&str, &str); 1] = [("holder", "organisation")];

/// One case, followed page by page.
pub(crate) struct Journey<'a> {
    window: &'a Window,
    guide: &'static Guide,
    answers: Vec<Answer>,
}

impl<'a> Journey<'a> {
    /// Starts a guide from the home page, as a rehearsal or in earnest.
    #[track_caller]
    pub(crate) fn start(window: &'a Window, guide: &str, practice: bool) -> Self {
        let button = if practice {
            "app-rehearse"
        } else {
            "app-begin"
        };
        leave_home(window, &of_guide(window, button, guide));
        let guide = tamga_guide::guide(guide).expect("the guide is shipped");
        Self {
            window,
            guide,
            answers: vec![],
        }
    }

    /// Goes on with a case from the home page, in a window that was opened again.
    #[track_caller]
    pub(crate) fn resume(window: &'a Window, guide: &str, answers: Vec<Answer>) -> Self {
        leave_home(window, &of_guide(window, "app-case-resume", guide));
        let guide = tamga_guide::guide(guide).expect("the guide is shipped");
        Self {
            window,
            guide,
            answers,
        }
    }

    /// What was answered so far.
    pub(crate) fn into_answers(self) -> Vec<Answer> {
        self.answers
    }

    /// Where the case must stand.
    pub(crate) fn walk(&self) -> Walk {
        tamga_guide::replay(self.guide, &self.answers)
    }

    /// Answers page after page until this step is shown.
    #[track_caller]
    pub(crate) fn go_to(&mut self, step: &str) {
        while self.step().id != step {
            assert!(!self.walk().finished, "no way leads to {step}");
            self.answer();
        }
        self.arrive();
    }

    /// Answers every page that is left.
    #[track_caller]
    pub(crate) fn finish(&mut self) {
        while !self.walk().finished {
            self.answer();
        }
        self.arrive();
    }

    /// Waits for the page that must come, then does what it asks, and goes on.
    #[track_caller]
    pub(crate) fn answer(&mut self) {
        let answer = self.fill_in();
        let button = self.way_on();
        let before = self.window.heading();
        self.answers.push(answer);
        self.window
            .press_until(&button, |window| window.heading() != before);
    }

    /// The same, when something keeps the case from going on, of which the page then says `why`.
    #[track_caller]
    pub(crate) fn try_to_answer(&self, why: &str) {
        self.fill_in();
        self.window
            .press_until(&self.way_on(), |window| window.says(why));
    }

    /// Chooses, types and waits as the page asks.
    #[track_caller]
    fn fill_in(&self) -> Answer {
        self.arrive();
        let step = self.step();
        let choice = choice(step);
        if let Some(choice) = &choice {
            self.window.press(&self.id_of(&[choice]));
        }
        let mut fields = BTreeMap::new();
        for field in step.fields.iter().filter(|field| field.required) {
            let label = self.window.word(&self.id_of(&["field", &field.id]));
            self.window.type_into(&label, number(field.kind));
            fields.insert(field.id.clone(), number(field.kind).into());
        }
        if !step.checks.is_empty() {
            self.wait_for_checks(step.checks.len());
        }
        let step = step.id.clone();
        Answer {
            step,
            choice,
            fields,
        }
    }

    /// The name of the button that leads on.
    fn way_on(&self) -> String {
        let last = self.walk().ahead.is_empty();
        self.window
            .word(if last { "app-finish" } else { "app-continue" })
    }

    /// Waits until so many checks of the page have passed, of all it has.
    #[track_caller]
    pub(crate) fn wait_for_checks(&self, passed: usize) {
        let total = self.step().checks.len();
        let args = Args::new().with("passed", passed).with("total", total);
        self.window
            .wait_for_text(&self.window.word_with("app-checks-status", &args));
    }

    /// Waits for the page where the case must stand.
    #[track_caller]
    pub(crate) fn arrive(&self) {
        let walk = self.walk();
        let title = if walk.finished {
            self.window.word("app-finished")
        } else {
            self.window.word(&self.id_of(&[]))
        };
        self.window.wait_for_heading(&title);
    }

    fn step(&self) -> &'static Step {
        self.guide
            .step(&self.walk().at)
            .expect("a walk stands at a step")
    }

    fn id_of(&self, rest: &[&str]) -> String {
        let step = self.walk().at;
        [&["guide", &self.guide.id, &step][..], rest]
            .concat()
            .join("-")
    }
}

#[track_caller]
fn leave_home(window: &Window, button: &str) {
    let home = window.word("app-home-title");
    window.wait_for_heading(&home);
    window.press_until(button, |window| !window.heading().contains(&home));
}

fn of_guide(window: &Window, button: &str, guide: &str) -> String {
    let title = window.word(&format!("guide-{guide}"));
    format!("{}: {title}", window.word(button))
}

fn choice(step: &Step) -> Option<String> {
    let known = CHOICES.iter().find(|(id, _)| *id == step.id);
    let first = step.ask.first().map(|choice| choice.id.as_str());
    known.map(|(_, choice)| *choice).or(first).map(String::from)
}

fn number(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::IrLegalId => person::IRAN_LEGAL_ID,
        FieldKind::IrMemoryId => person::IRAN_MEMORY_ID,
        FieldKind::IrNationalCode => person::IRAN_NATIONAL_CODE,
        other => panic!("no guide requires a {other:?} yet"),
    }
}
