//! Messages, filled in and put into one language.

use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::{Args, Id, Locale, NoMessage, Value, dates, embedded, numbers};

/// All words of one language.
///
/// Each message is read when it is first said. It may be shared between threads.
pub struct Words {
    locale: Locale,
    said: Mutex<Said>,
    offset: Offset,
}

/// What was said before.
struct Said {
    bundle: Bundle,
    /// For each message, whether it is in the bundle.
    known: Vec<bool>,
}

type Bundle = FluentBundle<FluentResource>;

/// How many seconds the person's clock is ahead of UTC at a Unix time.
type Offset = Arc<dyn Fn(i64) -> i32 + Send + Sync>;

/// A problem in a person's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What happened, in one or two sentences.
    pub what: String,
    /// The one thing to do, at most 40 characters.
    pub action: String,
}

impl Words {
    /// The words of a language, with dates and times told in UTC.
    pub fn new(locale: Locale) -> Words {
        Words::in_zone(locale, |_| 0)
    }

    /// The words of a language, with dates and times as the person's clock shows them.
    ///
    /// `offset` says how many seconds that clock is ahead of UTC at a Unix time.
    pub fn in_zone(locale: Locale, offset: impl Fn(i64) -> i32 + Send + Sync + 'static) -> Words {
        let offset: Offset = Arc::new(offset);
        let said = Said {
            bundle: bundle(locale, String::new(), offset.clone()),
            known: vec![false; embedded::MESSAGES],
        };
        Words {
            locale,
            said: Mutex::new(said),
            offset,
        }
    }

    /// Which language this is.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The first second, as if its clock were UTC, of the day on the person's clock at `seconds`.
    pub(crate) fn day_of(&self, seconds: i64) -> i64 {
        let local = seconds.saturating_add(i64::from((self.offset)(seconds)));
        local - local.rem_euclid(dates::SECONDS_PER_DAY)
    }

    /// The message, filled in.
    ///
    /// Values stand between Unicode's isolation marks wherever text surrounds them, so that a path
    /// inside a Persian sentence keeps its direction. An argument the message wants and does not
    /// get shows as `{$name}`; in debug builds it panics.
    pub fn text(&self, id: Id, args: &Args) -> String {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.know(self.locale, id.message());
        filled(&said.bundle, id.as_str(), args).expect("an Id is in every language")
    }

    /// What happened and what to do, for a problem as it goes over the wire:
    /// `{"area": "card", "code": "pin-incorrect", "triesLeft": 2}`.
    ///
    /// # Errors
    ///
    /// [`NoMessage`] for an area and code that nobody wrote words for.
    pub fn problem(&self, problem: &serde_json::Value) -> Result<Told, NoMessage> {
        let word = |key: &str| problem[key].as_str().unwrap_or(Value::UNKNOWN);
        let id = format!("{}-{}", word("area"), word("code"));
        let args = Args::from_json(problem);
        Ok(Told {
            what: self.text(Id::find(&id)?, &args),
            action: self.text(Id::find(&format!("{id}.action"))?, &args),
        })
    }
}

impl Said {
    fn know(&mut self, locale: Locale, message: usize) {
        if !self.known[message] {
            // What another message named as well is there before, and stays.
            let _ = self
                .bundle
                .add_resource(resource(embedded::message(locale, message).to_owned()));
            self.known[message] = true;
        }
    }
}

/// A message or an attribute, filled in; `None` if the bundle has none of this id.
pub(crate) fn filled(bundle: &Bundle, id: &str, args: &Args) -> Option<String> {
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let args = fluent_args(args);
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    debug_assert!(errors.is_empty(), "{errors:?} in {text}");
    Some(text.into_owned())
}

/// The words in `text`, which is Fluent's syntax.
pub(crate) fn bundle(locale: Locale, text: String, offset: Offset) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.language()]);
    bundle.set_formatter(Some(numbers::format_value));
    // What several messages name may come several times.
    let _ = bundle.add_resource(resource(text));
    bundle
        .add_function("NUMBER", numbers::number)
        .expect("NUMBER is added once");
    bundle
        .add_function("DATETIME", dates::datetime(locale, move |at| offset(at)))
        .expect("DATETIME is added once");
    bundle
}

fn resource(text: String) -> FluentResource {
    FluentResource::try_new(text).expect("the build script parsed it")
}

fn fluent_args(args: &Args) -> FluentArgs<'_> {
    args.iter()
        .map(|(name, value)| match value {
            Value::Text(text) => (name, FluentValue::from(text.as_str())),
            Value::Number(number) => (name, FluentValue::from(*number)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(locale: Locale, problem: &serde_json::Value, what: &str, action: &str) {
        let told = Words::new(locale).problem(problem).unwrap();
        assert_eq!((told.what.as_str(), told.action.as_str()), (what, action));
    }

    #[test]
    fn a_problem_off_the_wire_is_told_with_its_facts() {
        check(
            Locale::En,
            &json!({"area": "card", "code": "reader-gone", "reader": "Token 3"}),
            "The reader \u{2068}Token 3\u{2069} was unplugged.",
            "Plug the reader in again",
        );
    }

    #[test]
    fn a_problem_without_words_is_named() {
        let problem = json!({"area": "card", "code": "made-up"});
        let error = Words::new(Locale::Fa).problem(&problem).unwrap_err();
        assert_eq!(error.id, "card-made-up");
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn check(_: impl Send + Sync) {}
        check(Words::new(Locale::Vi));
    }
}
