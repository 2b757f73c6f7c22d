//! What a cell holds, and what it looks like.

use std::borrow::Cow;

use calamine::{CellErrorType, Data, DataRef, ExcelDateTime};

use super::text::{Shape, shape};

/// What a column of the form is to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Date,
    Text,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value<'a> {
    /// Nothing: of a formula only, whose result was not kept.
    Nothing,
    Text(Cow<'a, str>),
    Number(f64),
    /// A date, a time or a duration, as it would be written.
    Date(Cow<'a, str>),
    Truth(bool),
    /// The name of an error, such as `#REF!`.
    Error(Cow<'a, str>),
}

/// What a value looks like, however it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Number,
    Date,
    /// Text of this shape.
    Text(Shape),
}

impl Value<'_> {
    /// What it looks like; `None` for errors and for nothing.
    pub(super) fn look(&self) -> Option<Look> {
        match self {
            Value::Number(_) => Some(Look::Number),
            Value::Date(_) => Some(Look::Date),
            Value::Text(text) => Some(Look::Text(shape(text))),
            Value::Truth(_) => Some(Look::Text(Shape::Words)),
            Value::Nothing | Value::Error(_) => None,
        }
    }

    /// As a person would write it.
    pub(super) fn shown(&self) -> Cow<'_, str> {
        match self {
            Value::Nothing => "".into(),
            Value::Text(text) | Value::Date(text) | Value::Error(text) => text.as_ref().into(),
            Value::Number(number) => number.to_string().into(),
            Value::Truth(true) => "TRUE".into(),
            Value::Truth(false) => "FALSE".into(),
        }
    }

    /// The same, independent of the file.
    pub(super) fn kept(&self) -> Value<'static> {
        let owned = |text: &Cow<'_, str>| Cow::Owned(text.as_ref().to_owned());
        match self {
            Value::Nothing => Value::Nothing,
            Value::Text(text) => Value::Text(owned(text)),
            Value::Number(number) => Value::Number(*number),
            Value::Date(text) => Value::Date(owned(text)),
            Value::Truth(truth) => Value::Truth(*truth),
            Value::Error(name) => Value::Error(owned(name)),
        }
    }
}

impl<'a> From<DataRef<'a>> for Value<'a> {
    fn from(data: DataRef<'a>) -> Self {
        match data {
            DataRef::Int(number) => Value::Number(number as f64),
            DataRef::Float(number) => Value::Number(number),
            DataRef::String(text) => of_text(text.into()),
            DataRef::SharedString(text) => of_text(text.into()),
            DataRef::Bool(truth) => Value::Truth(truth),
            DataRef::DateTime(date) => Value::Date(written(&date).into()),
            DataRef::DateTimeIso(date) | DataRef::DurationIso(date) => Value::Date(date.into()),
            DataRef::Error(error) => of_error(&error),
            DataRef::Empty => Value::Nothing,
        }
    }
}

impl<'a> From<&'a Data> for Value<'a> {
    fn from(data: &'a Data) -> Self {
        match data {
            Data::Int(number) => Value::Number(*number as f64),
            Data::Float(number) => Value::Number(*number),
            Data::String(text) => of_text(text.into()),
            Data::Bool(truth) => Value::Truth(*truth),
            Data::DateTime(date) => Value::Date(written(date).into()),
            Data::DateTimeIso(date) | Data::DurationIso(date) => Value::Date(date.into()),
            Data::Error(error) => of_error(error),
            Data::Empty => Value::Nothing,
        }
    }
}

/// OpenDocument keeps an error as text, and a copied error is text everywhere.
fn of_text(text: Cow<'_, str>) -> Value<'_> {
    match text.as_ref() {
        "" => Value::Nothing,
        "#REF!" | "#N/A" | "#NAME?" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!" => {
            Value::Error(text)
        }
        name if name.strip_prefix("Err:5").is_some_and(is_number) => Value::Error(text),
        _ => Value::Text(text),
    }
}

fn is_number(text: &str) -> bool {
    text.parse::<u8>().is_ok()
}

fn of_error(error: &CellErrorType) -> Value<'static> {
    Value::Error(error.to_string().into())
}

fn written(date: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    match (hour, minute, second) {
        _ if date.is_duration() => format!("{:.2} h", date.as_f64() * 24.0),
        (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
    }
}
