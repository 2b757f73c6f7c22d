//! What a message is given to speak about.

use std::collections::BTreeMap;

/// The arguments of one message, by name.
///
/// A fact not known is the word `unknown`, because Fluent cannot test for an absent argument.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Args(BTreeMap<String, Value>);

/// One argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A name, a path, a code: shown as it is.
    Text(String),
    /// A count or an amount: shown in the language's digits, and selects plurals.
    Number(f64),
}

impl Args {
    /// No arguments.
    pub fn new() -> Args {
        Args::default()
    }

    /// These arguments and one more; a name given twice keeps the later value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Args {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// The fields of a JSON object, as they come over the wire.
    ///
    /// Null becomes `unknown`; true and false become those words; a list becomes its length, so
    /// that a message can count; an object inside is left out, as no message can speak about it.
    pub fn from_json(fields: &serde_json::Value) -> Args {
        let Some(fields) = fields.as_object() else {
            return Args::new();
        };
        fields.iter().fold(Args::new(), |args, (name, json)| {
            match Value::of_json(json) {
                Some(value) => args.with(name, value),
                None => args,
            }
        })
    }

    /// Names and values, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl Value {
    /// The word for a fact not known.
    pub const UNKNOWN: &str = "unknown";

    fn of_json(json: &serde_json::Value) -> Option<Value> {
        use serde_json::Value as Json;
        match json {
            Json::Null => Some(Value::UNKNOWN.into()),
            Json::Bool(yes) => Some(yes.to_string().into()),
            Json::Number(number) => number.as_f64().map(Value::Number),
            Json::String(text) => Some(text.as_str().into()),
            Json::Array(items) => Some(items.len().into()),
            Json::Object(_) => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<usize> for Value {
    /// Exact to 2^53, far beyond anything counted here.
    fn from(count: usize) -> Value {
        Value::Number(count as f64)
    }
}

impl From<i64> for Value {
    /// Exact to 2^53: seconds until the year 285 million.
    fn from(number: i64) -> Value {
        Value::Number(number as f64)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(fact: Option<T>) -> Value {
        fact.map_or_else(|| Value::UNKNOWN.into(), Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_fields_become_arguments_and_null_becomes_unknown() {
        let json =
            json!({"triesLeft": null, "path": "/lib/a.so", "count": 3, "seen": [1, 2], "deep": {}});
        let args = Args::new()
            .with("count", 3_i64)
            .with("path", "/lib/a.so")
            .with("seen", 2_usize)
            .with("triesLeft", None::<i64>);
        assert_eq!(Args::from_json(&json), args);
    }

    #[test]
    fn json_without_fields_has_no_arguments() {
        assert_eq!(Args::from_json(&json!("text")), Args::new());
    }
}
