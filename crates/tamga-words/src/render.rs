//! Every message and attribute of every language says the same here and in the window.
//!
//! `tests/render.mjs` runs the window's engine (`@fluent/bundle` over Node's `Intl`) on the same
//! arguments; the two must agree to the byte.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
    VariantKey,
};
use fluent_syntax::parser;
use serde_json::{Value as Json, json};

use crate::words::{bundle, filled};
use crate::{Args, Id, Locale, Words, embedded};

/// Eight hours ahead of UTC: a zone of POSIX, whose sign is the other way round.
const ZONE: &str = "Etc/GMT-8";
const OFFSET: i32 = 8 * 3600;

/// Every date and number format the words may ask for, asked for.
fn every_option() -> String {
    let mut text = String::new();
    let mut add = |function: &str, options: &[String]| {
        let options = options.join(", ");
        let id = text.lines().count();
        text.push_str(&format!(
            "extra-{id} = - {{ {function}($value, {options}) }} -\n"
        ));
    };
    for date in ["full", "long", "medium", "short"].map(|style| format!("dateStyle: \"{style}\"")) {
        let gregory = "calendar: \"gregory\"".to_owned();
        add("DATETIME", std::slice::from_ref(&date));
        add("DATETIME", &[date.clone(), gregory.clone()]);
        for time in ["medium", "short"].map(|style| format!("timeStyle: \"{style}\"")) {
            add("DATETIME", std::slice::from_ref(&time));
            add("DATETIME", &[date.clone(), time.clone()]);
            add("DATETIME", &[date.clone(), time, gregory.clone()]);
        }
    }
    for style in [
        "style: \"percent\"",
        "useGrouping: \"false\"",
        "style: \"decimal\"",
    ] {
        add("NUMBER", &[style.to_owned()]);
        add(
            "NUMBER",
            &[style.to_owned(), "minimumFractionDigits: 2".to_owned()],
        );
        add(
            "NUMBER",
            &[style.to_owned(), "maximumFractionDigits: 0".to_owned()],
        );
    }
    for currency in ["MNT", "IRR", "VND"].map(|code| format!("currency: \"{code}\"")) {
        let style = "style: \"currency\"".to_owned();
        add("NUMBER", &[style.clone(), currency.clone()]);
        add(
            "NUMBER",
            &[style, currency, "minimumFractionDigits: 1".to_owned()],
        );
    }
    text
}

/// What a variable may hold: nothing known, a name, counts, an amount, moments.
fn samples() -> Vec<Json> {
    let months = (0..12).map(|month| json!(1_767_000_000 + month * 2_635_200));
    let others = vec![
        json!("unknown"),
        json!("C:\\Windows\\ایران.dll"),
        json!(0),
        json!(1),
        json!(2),
        json!(3),
        json!(11),
        json!(21),
        json!(-3),
        json!(0.5),
        json!(1234.5678),
        json!(1_000_000),
        json!(951_782_400),   // 29 February 2000
        json!(1_774_099_800), // Nowruz 1405
        json!(1_787_411_045), // a Saturday in Mordad
        json!(1_798_761_600), // New Year, eight in the morning
        json!(4_102_444_799_i64),
        json!(null),
        json!(true),
        json!(["a", "b"]),
    ];
    months.chain(others).collect()
}

/// What a message asks for: each variable, with the words it is compared with.
type Variables = BTreeMap<String, BTreeSet<String>>;

/// The messages of one language by their ids, to follow references.
struct Source<'s>(BTreeMap<String, &'s Pattern<&'s str>>);

impl<'s> Source<'s> {
    fn new(resource: &'s Resource<&'s str>) -> Source<'s> {
        let mut patterns = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            patterns.extend(message.value.as_ref().map(|value| (id.to_owned(), value)));
            let attributes = message.attributes.iter();
            patterns.extend(attributes.map(|a| (format!("{id}.{}", a.id.name), &a.value)));
        }
        Source(patterns)
    }

    fn variables(&self, id: &str) -> Variables {
        let mut variables = Variables::new();
        self.visit_pattern(self.0[id], &mut variables);
        variables
    }

    fn visit_pattern(&self, pattern: &Pattern<&str>, variables: &mut Variables) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.visit(expression, variables);
            }
        }
    }

    fn visit(&self, expression: &Expression<&str>, variables: &mut Variables) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.visit_inline(inline, &[], variables),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let keys = variants.iter().map(|variant| match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        });
        self.visit_inline(selector, &Vec::from_iter(keys), variables);
        for variant in variants {
            self.visit_pattern(&variant.value, variables);
        }
    }

    fn visit_inline(
        &self,
        inline: &InlineExpression<&str>,
        keys: &[&str],
        variables: &mut Variables,
    ) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let keys = keys.iter().map(|key| key.to_string());
                variables
                    .entry(id.name.to_owned())
                    .or_default()
                    .extend(keys);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                let CallArguments { positional, .. } = arguments;
                positional
                    .iter()
                    .for_each(|inline| self.visit_inline(inline, keys, variables));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| format!(".{}", a.name));
                let id = format!("{}{}", id.name, attribute.unwrap_or_default());
                self.visit_pattern(self.0[&id], variables);
            }
            InlineExpression::Placeable { expression } => self.visit(expression, variables),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}

/// As many sets of arguments as it takes for every variable to have held every sample.
fn arguments(variables: &Variables) -> Vec<Json> {
    let held = variables.values().map(|keys| {
        let keys = keys.iter().map(|key| match key.parse::<f64>() {
            Ok(number) => json!(number),
            Err(_) => json!(key),
        });
        Vec::from_iter(samples().into_iter().chain(keys))
    });
    let held = Vec::from_iter(held);
    let rounds = held.iter().map(Vec::len).max().unwrap_or(1);
    let set = |round: usize| {
        let names = variables.keys().zip(&held).enumerate();
        let fields = names.map(|(nth, (name, values))| {
            // Neighbours hold different samples.
            (
                name.clone(),
                values[(round + 3 * nth) % values.len()].clone(),
            )
        });
        Json::Object(fields.collect())
    };
    (0..rounds).map(set).collect()
}

/// What the window says to each case.
fn in_the_window(locale: Locale, extra: &str, cases: &[Json]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let missing = !root.join("ui/node_modules/@fluent/bundle").exists();
    assert!(!missing, "ui/node_modules is missing: run cargo xtask test");
    let script: PathBuf = root.join("crates/tamga-words/tests/render.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .env("TZ", ZONE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is missing: run cargo xtask test");
    let input = json!({"locale": locale.bcp47(), "extra": extra, "cases": cases}).to_string();
    let mut stdin = node.stdin.take().expect("it is piped");
    stdin
        .write_all(input.as_bytes())
        .expect("node reads its input");
    drop(stdin);
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "node failed, see above");
    serde_json::from_slice(&output.stdout).expect("it writes a list of strings")
}

/// Every message of a language, in Fluent's syntax; what several name comes several times.
fn whole(locale: Locale) -> String {
    (0..embedded::MESSAGES)
        .map(|number| embedded::message(locale, number))
        .collect()
}

#[track_caller]
fn check(locale: Locale) {
    let extra = every_option();
    let text = format!("{}\n{extra}", whole(locale));
    let resource = parser::parse_runtime(text.as_str()).expect("the words are well-formed");
    let source = Source::new(&resource);
    let words = Words::in_zone(locale, |_| OFFSET);
    let with_extra = bundle(locale, text.clone(), Arc::new(|_| OFFSET));

    let mut cases = Vec::new();
    for id in source.0.keys() {
        let sets = arguments(&source.variables(id));
        cases.extend(sets.into_iter().map(|args| json!({"id": id, "args": args})));
    }
    let window = in_the_window(locale, &extra, &cases);
    assert_eq!(window.len(), cases.len());
    let differing: Vec<String> = cases
        .iter()
        .zip(&window)
        .filter_map(|(case, window)| {
            let id = case["id"].as_str().expect("it was put in as a string");
            let args = Args::from_json(&case["args"]);
            let here = match Id::find(id) {
                Ok(id) => words.text(id, &args),
                Err(_) => filled(&with_extra, id, &args).expect(id),
            };
            (here != *window).then(|| format!("{case}\n  here   {here:?}\n  window {window:?}"))
        })
        .collect();
    assert!(
        differing.is_empty(),
        "{} of {} differ:\n{}",
        differing.len(),
        cases.len(),
        differing.join("\n")
    );
}

#[test]
fn persian_is_the_same_in_the_window() {
    check(Locale::Fa);
}

#[test]
fn vietnamese_is_the_same_in_the_window() {
    check(Locale::Vi);
}

#[test]
fn mongolian_is_the_same_in_the_window() {
    check(Locale::Mn);
}

#[test]
fn english_is_the_same_in_the_window() {
    check(Locale::En);
}

#[test]
fn every_id_of_the_list_can_be_said() {
    for locale in Locale::ALL {
        let text = whole(locale);
        let resource = parser::parse_runtime(text.as_str()).expect("it is well-formed");
        let source = Source::new(&resource);
        for id in Id::all() {
            assert!(source.0.contains_key(id.as_str()), "{id:?} in {locale:?}");
        }
    }
}
