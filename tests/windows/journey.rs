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
    /// What is typed into fields that need more than an example, by field id.
    told: BTreeMap<&'static str, String>,
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
        Self::at(window, guide, vec![]).leave_home(button)
    }

    /// Starts a guide in earnest from the page of a subscriber.
    #[track_caller]
    pub(crate) fn start_for_subscriber(window: &'a Window, guide: &str) -> Self {
        let subscriber = window.heading();
        window.press_until(&of_guide(window, "app-begin", guide), |window| {
            window.heading() != subscriber
        });
        Self::at(window, guide, vec![])
    }

    /// Goes on with a case from the home page, in a window that was opened again.
    #[track_caller]
    pub(crate) fn resume(window: &'a Window, guide: &str, answers: Vec<Answer>) -> Self {
        Self::at(window, guide, answers).leave_home("app-case-resume")
    }

    /// Presses this button of the guide on the home page, until the page is there where the case
    /// stands. When a reader comes or goes, the page moves under a press, and the press may open
    /// another guide: then it goes home again, as a person would.
    #[track_caller]
    fn leave_home(self, button: &str) -> Self {
        let home = self.window.word("app-home-title");
        let button = of_guide(self.window, button, &self.guide.id);
        for _ in 0..3 {
            self.window.wait_for_heading(&home);
            let has_left = |window: &Window| !window.heading().contains(&home);
            self.window.press_until(&button, has_left);
            if self.window.comes_to(&self.title()) {
                return self;
            }
            self.window.press("app-to-home");
        }
        self.arrive();
        self
    }

    fn at(window: &'a Window, guide: &str, answers: Vec<Answer>) -> Self {
        Self {
            window,
            guide: tamga_guide::guide(guide).expect("the guide is shipped"),
            answers,
            told: BTreeMap::new(),
        }
    }

    /// From now on types this into the field with this id.
    pub(crate) fn tell(&mut self, field: &'static str, value: String) {
        self.told.insert(field, value);
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

    /// Answers every page that is left, and waits for no check: there is no token at hand.
    #[track_caller]
    pub(crate) fn finish_without_a_token(&mut self) {
        while !self.walk().finished {
            self.answer_without_a_token();
        }
        self.arrive();
    }

    /// Does what the page asks but for its checks, and goes on.
    #[track_caller]
    pub(crate) fn answer_without_a_token(&mut self) {
        let answer = self.fill_in_the_form();
        let before = self.window.heading();
        self.answers.push(answer);
        let buttons = [self.way_on_from(), self.window.word("app-continue-anyway")];
        self.window
            .press_one_until(&buttons, |window| window.heading() != before);
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
        let answer = self.fill_in_the_form();
        let checks = self.step().checks.len();
        if checks > 0 {
            self.wait_for_checks(checks);
        }
        answer
    }

    /// Chooses and types as the page asks.
    #[track_caller]
    fn fill_in_the_form(&self) -> Answer {
        self.arrive();
        let step = self.step();
        let choice = choice(step);
        if let Some(choice) = &choice {
            self.window.press(&self.id_of(&[choice]));
        }
        let mut fields = BTreeMap::new();
        for field in step.fields.iter().filter(|field| field.required) {
            let value = match field.options.first() {
                Some(option) => {
                    self.window.press_named(option);
                    option
                }
                None => {
                    let label = self.window.word(&self.id_of(&["field", &field.id]));
                    let told = self.told.get(field.id.as_str()).map(String::as_str);
                    let value = told.unwrap_or_else(|| example(field.kind));
                    self.window.type_into(&label, value);
                    value
                }
            };
            fields.insert(field.id.clone(), value.into());
        }
        let step = step.id.clone();
        Answer {
            step,
            choice,
            fields,
        }
    }

    /// The name of the button that led on from the page just answered.
    fn way_on_from(&self) -> String {
        let last = self.walk().finished;
        self.window
            .word(if last { "app-finish" } else { "app-continue" })
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
        self.window.wait_for_heading(&self.title());
    }

    /// What the page is called where the case must stand.
    fn title(&self) -> String {
        match self.walk().finished {
            true => self.window.word("app-finished"),
            false => self.window.word(&self.id_of(&[])),
        }
    }

    fn step(&self) -> &'static Step {
        self.guide
            .step(&self.walk().at)
            .expect("a walk stands at a step")
    }

    /// What stands in a field of the page.
    #[track_caller]
    pub(crate) fn typed_into(&self, field: &str) -> String {
        let label = self.window.word(&self.id_of(&["field", field]));
        self.window.typed_into(&label)
    }

    fn id_of(&self, rest: &[&str]) -> String {
        let step = self.walk().at;
        [&["guide", &self.guide.id, &step][..], rest]
            .concat()
            .join("-")
    }
}

fn of_guide(window: &Window, button: &str, guide: &str) -> String {
    let title = window.word(&format!("guide-{guide}"));
    format!("{}: {title}", window.word(button))
}

fn choice(step: &Step) -> Option<String> {
    let asks = |choice: &str| step.ask.iter().any(|asked| asked.id == choice);
    let mut known = CHOICES
        .iter()
        .filter(|(id, choice)| *id == step.id && asks(choice));
    let first = step.ask.first().map(|choice| choice.id.as_str());
    let known = known.next().map(|(_, choice)| *choice);
    known.or(first).map(String::from)
}

/// A value of this kind that is right, and nobody's.
fn example(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::IrLegalId | FieldKind::IrTaxpayerNumber | FieldKind::IrEconomicCode => {
            person::IRAN_LEGAL_ID
        }
        FieldKind::IrMemoryId => person::IRAN_MEMORY_ID,
        FieldKind::IrNationalCode => person::IRAN_NATIONAL_CODE,
        FieldKind::IrInvoiceNumber => "DEF5GH0481F000000000C2",
        FieldKind::IrPostalCode => "1234567891",
        FieldKind::VnTaxCode => person::VIETNAM_TAX_CODE,
        FieldKind::VnCitizenId => "001099012345",
        FieldKind::MnRegister => "УБ03231234",
        FieldKind::MnCompanyRegister => "1234567",
        FieldKind::MnStateRegistration => "0123456789",
        FieldKind::MnInsuranceNumber => "000023456",
        FieldKind::MnInvoiceNumber => "468123456789",
        FieldKind::Phone => "99001122",
        FieldKind::Email => "office@example.org",
        FieldKind::Money => "40000",
        FieldKind::Date => "2028-05-13",
        FieldKind::Option | FieldKind::Text => "Tamga 1",
    }
}
