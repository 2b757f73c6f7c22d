//! The Fluent files under `locales/`, as messages one can look at.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

/// The language all others are compared with.
pub(crate) const REFERENCE: &str = "en";

/// Every language, by its folder.
pub(crate) const LOCALES: [&str; 4] = ["fa", "vi", "mn", "en"];

/// The messages, attributes and terms of one language by id: `id`, `id.attribute`, `-id`.
pub(crate) type Messages = BTreeMap<String, Message>;

/// One message, attribute or term.
pub(crate) struct Message {
    /// The file it stands in, relative to the language's folder.
    pub(crate) file: String,
    pattern: Pattern<String>,
}

/// What a message refers to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct References {
    /// Names of variables, without `$`.
    pub(crate) variables: BTreeSet<String>,
    /// Ids of messages, attributes and terms, as in [`Messages`].
    pub(crate) messages: BTreeSet<String>,
    /// Calls, as `FUNCTION option`, `FUNCTION option=value` for words, and `FUNCTION` alone.
    pub(crate) calls: BTreeSet<String>,
}

/// Everything in one language.
pub(crate) fn messages(locale: &str) -> Messages {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../locales")
        .join(locale);
    let mut messages = Messages::new();
    for path in files(&folder) {
        let file = path.strip_prefix(&folder).expect("it was found there");
        read(&path, &file.to_string_lossy(), &mut messages);
    }
    messages
}

/// The text of every file of one language, by its name.
pub(crate) fn sources(locale: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../locales")
        .join(locale);
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("Fluent files are UTF-8");
        (
            path.strip_prefix(&folder)
                .expect("it was found there")
                .to_string_lossy()
                .into_owned(),
            text,
        )
    };
    files(&folder).into_iter().map(read).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).expect("locales/ has this folder") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            paths.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    paths
}

fn read(path: &Path, file: &str, messages: &mut Messages) {
    let source = fs::read_to_string(path).expect("Fluent files are UTF-8");
    let resource = parser::parse_runtime(source)
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut add = |id: String, pattern: Pattern<String>| {
        let message = Message {
            file: file.to_owned(),
            pattern,
        };
        assert!(
            messages.insert(id.clone(), message).is_none(),
            "{id} twice, in {file} too"
        );
    };
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(term.value),
                term.attributes,
            ),
            _ => continue,
        };
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), attribute.value);
        }
        if let Some(value) = value {
            add(id, value);
        }
    }
}

impl Message {
    /// Every text this message can be: one for each way through its variants, with terms as
    /// their own text, literals as they are, and `…` for what is only known later.
    pub(crate) fn renditions(&self, messages: &Messages) -> Vec<String> {
        renditions(&self.pattern, &|inline| match inline {
            InlineExpression::TermReference { id, .. } => {
                let term = messages.get(&format!("-{}", id.name));
                term.map_or("…".into(), |term| term.renditions(messages).concat())
            }
            InlineExpression::StringLiteral { value } => value.clone(),
            _ => "…".to_owned(),
        })
    }

    /// Every text this message can be with `…` for placeables: what its author wrote.
    pub(crate) fn prose(&self) -> Vec<String> {
        renditions(&self.pattern, &|_| "…".to_owned())
    }

    pub(crate) fn references(&self) -> References {
        let mut references = References::default();
        references.of_pattern(&self.pattern);
        references
    }
}

fn renditions(
    pattern: &Pattern<String>,
    inline: &dyn Fn(&InlineExpression<String>) -> String,
) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable {
                expression: Expression::Inline(part),
            } => {
                vec![inline(part)]
            }
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                let values = variants.iter().map(|variant| &variant.value);
                values.flat_map(|value| renditions(value, inline)).collect()
            }
        };
        let joined = texts
            .iter()
            .flat_map(|text| parts.iter().map(move |part| format!("{text}{part}")));
        texts = joined.collect();
    }
    texts
}

impl References {
    fn of_pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.of_expression(expression),
            }
        }
    }

    fn of_expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.of_inline(inline),
            Expression::Select { selector, variants } => {
                self.of_inline(selector);
                variants
                    .iter()
                    .for_each(|variant| self.of_pattern(&variant.value));
            }
        }
    }

    fn of_inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| format!(".{}", a.name));
                self.messages
                    .insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|a| format!(".{}", a.name));
                self.messages
                    .insert(format!("-{}{}", id.name, attribute.unwrap_or_default()));
                arguments
                    .iter()
                    .for_each(|arguments| self.of_call("", arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.of_call(&id.name, arguments);
            }
            InlineExpression::Placeable { expression } => self.of_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn of_call(&mut self, function: &str, arguments: &CallArguments<String>) {
        self.calls.insert(function.to_owned());
        arguments
            .positional
            .iter()
            .for_each(|inline| self.of_inline(inline));
        for named in &arguments.named {
            let value = match &named.value {
                InlineExpression::StringLiteral { value } => format!("={value}"),
                _ => String::new(),
            };
            self.calls
                .insert(format!("{function} {}{value}", named.name.name));
        }
    }
}
