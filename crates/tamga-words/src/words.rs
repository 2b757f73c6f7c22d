//! Messages, filled in and put into one language.

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::{Args, Id, Locale, NoMessage, Value, dates, embedded, numbers};

/// All words of one language.
///
/// Cheap to ask, not cheap to make (some milliseconds): make one and keep it. It may be shared
/// between threads.
pub struct Words {
    locale: Locale,
    /// Everything but the guides, which are most of the words and seldom asked for.
    app: FluentBundle<FluentResource>,
    /// Everything, from the first question about a guide on.
    whole: OnceLock<FluentBundle<FluentResource>>,
    offset: Offset,
}

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
        Words {
            locale,
            app: bundle(locale, embedded::app(locale), Arc::clone(&offset)),
            whole: OnceLock::new(),
            offset,
        }
    }

    /// The words in `text`, which is Fluent's syntax.
    #[cfg(test)]
    pub(crate) fn of_text(locale: Locale, text: &str, offset: Offset) -> Words {
        Words {
            locale,
            app: bundle(locale, text, Arc::clone(&offset)),
            whole: OnceLock::from(bundle(locale, text, Arc::clone(&offset))),
            offset,
        }
    }

    fn bundle_of(&self, message: &str) -> &FluentBundle<FluentResource> {
        if !message.starts_with("guide-") {
            return &self.app;
        }
        self.whole.get_or_init(|| {
            let text = embedded::whole(self.locale);
            bundle(self.locale, &text, Arc::clone(&self.offset))
        })
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
        let (message, attribute) = match id.as_str().split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id.as_str(), None),
        };
        self.format(message, attribute, args)
            .expect("an Id is in every language")
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

    pub(crate) fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        args: &Args,
    ) -> Option<String> {
        let bundle = self.bundle_of(message);
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
}

fn bundle(locale: Locale, text: &str, offset: Offset) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(text.to_owned()).expect("the build script parsed it");
    let mut bundle = FluentBundle::new_concurrent(vec![locale.language()]);
    bundle.set_formatter(Some(numbers::format_value));
    bundle
        .add_resource(resource)
        .expect("the build script refuses an id defined twice");
    bundle
        .add_function("NUMBER", numbers::number)
        .expect("NUMBER is added once");
    bundle
        .add_function("DATETIME", dates::datetime(locale, move |at| offset(at)))
        .expect("DATETIME is added once");
    bundle
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
