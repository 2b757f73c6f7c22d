//! Embeds `locales/<bcp47>/**/*.ftl` and lists the ids that exist in every language.
//!
//! A file that does not parse, or an id defined twice in one language, stops the build.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, iter};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");

    let languages: Vec<(String, Words)> = sorted(&locales)
        .iter()
        .map(|folder| {
            let name = folder.file_name().expect("a folder of locales/ has a name");
            (name.to_string_lossy().to_uppercase(), Words::read(folder))
        })
        .collect();
    let ids = common(languages.iter().map(|(_, words)| words.ids.clone()));
    let messages = common(languages.iter().map(|(_, words)| words.messages()));
    let home = ids.iter().map(|id| {
        let message = id.split('.').next().expect("there is a first part");
        messages.iter().position(|it| it == message)
    });
    let home: Vec<usize> = home.map(|it| it.expect("its message")).collect();

    let mut generated = format!("const HOME: &[u16] = &{home:?};\n");
    generated += &joined("IDS", ids.iter().map(String::as_str));
    for (name, words) in &languages {
        let texts: Vec<String> = messages.iter().map(|id| words.with_named(id)).collect();
        generated += &joined(name, texts.iter().map(String::as_str));
    }
    let out = env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR for build scripts");
    fs::write(Path::new(&out).join("embedded.rs"), generated).expect("OUT_DIR is writable");
}

/// What every language has, sorted.
fn common(each: impl Iterator<Item = BTreeSet<String>>) -> Vec<String> {
    let all = each.reduce(|one, other| &one & &other);
    all.unwrap_or_default().into_iter().collect()
}

/// Texts without a gap between them, and where each ends.
fn joined<'a>(name: &str, texts: impl Iterator<Item = &'a str>) -> String {
    let mut whole = String::new();
    let mut ends = vec![];
    for text in texts {
        whole += text;
        ends.push(whole.len());
    }
    format!("const {name}: Joined = Joined {{ whole: {whole:?}, ends: &{ends:?} }};\n")
}

/// The words of one language.
#[derive(Default)]
struct Words {
    /// Each message with its attributes and each `-term`, in Fluent's syntax, and what it names.
    entries: BTreeMap<String, (String, BTreeSet<String>)>,
    /// Messages as `id`, attributes as `id.attribute`.
    ids: BTreeSet<String>,
}

impl Words {
    fn read(folder: &Path) -> Words {
        let mut words = Words::default();
        words.read_folder(folder);
        words
    }

    fn read_folder(&mut self, folder: &Path) {
        for path in sorted(folder) {
            if path.is_dir() {
                self.read_folder(&path);
            } else if path.extension().is_some_and(|extension| extension == "ftl") {
                self.read_file(&path);
            }
        }
    }

    fn read_file(&mut self, path: &Path) {
        let source = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let resource = match parser::parse_runtime(source.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
        };
        for entry in resource.body {
            if let Err(id) = self.keep(entry) {
                panic!("{}: {id} is defined twice", path.display());
            }
        }
    }

    /// The id that was there before, if any.
    fn keep(&mut self, mut entry: Entry<&str>) -> Result<(), String> {
        let mut named = BTreeSet::new();
        for pattern in patterns(&mut entry) {
            isolate(pattern, &mut named);
        }
        let ids = ids(&entry);
        let body = vec![entry];
        let text = serializer::serialize(&Resource { body });
        let Some((id, _)) = ids.split_first() else {
            return Ok(());
        };
        self.ids.extend(ids.iter().skip(1).cloned());
        let before = self.entries.insert(id.clone(), (text, named));
        before.map_or(Ok(()), |_| Err(id.clone()))
    }

    fn messages(&self) -> BTreeSet<String> {
        let ids = self.entries.keys();
        ids.filter(|id| !id.starts_with('-')).cloned().collect()
    }

    /// A message with all that it names.
    fn with_named(&self, id: &str) -> String {
        let mut wanted = vec![id];
        let mut seen = BTreeSet::new();
        let mut text = String::new();
        while let Some(id) = wanted.pop() {
            let (own, named) = &self.entries[id];
            if seen.insert(id) {
                text += own;
                wanted.extend(named.iter().map(String::as_str));
            }
        }
        text
    }
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// The id of the entry itself, then the ids that can be said of it.
fn ids(entry: &Entry<&str>) -> Vec<String> {
    match entry {
        Entry::Message(message) => {
            let id = message.id.name;
            let value = message.value.iter().map(|_| id.to_owned());
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|it| format!("{id}.{}", it.id.name));
            iter::once(id.to_owned())
                .chain(value)
                .chain(attributes)
                .collect()
        }
        Entry::Term(term) => vec![format!("-{}", term.id.name)],
        _ => vec![],
    }
}

fn patterns<'r, 's>(entry: &'r mut Entry<&'s str>) -> Vec<&'r mut Pattern<&'s str>> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
        Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
        _ => return vec![],
    };
    let attributes = attributes.iter_mut().map(|it| &mut it.value);
    value.into_iter().chain(attributes).collect()
}

/// Puts terms, messages and literals into braces of their own, in patterns of several parts, and
/// notes the messages and terms that are named.
///
/// `@fluent/bundle` isolates every placeable from the text around it; `fluent-bundle` leaves out
/// these three, but not a placeable inside a placeable.
fn isolate(pattern: &mut Pattern<&str>, named: &mut BTreeSet<String>) {
    let several = pattern.elements.len() > 1;
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    isolate(&mut variant.value, named);
                }
            }
            Expression::Inline(inline) => {
                match inline {
                    InlineExpression::MessageReference { id, .. } => {
                        named.insert(id.name.to_owned());
                    }
                    InlineExpression::TermReference { id, .. } => {
                        named.insert(format!("-{}", id.name));
                    }
                    _ => {}
                }
                if several && is_left_out(inline) {
                    let inner = Box::new(Expression::Inline(inline.clone()));
                    *inline = InlineExpression::Placeable { expression: inner };
                }
            }
        }
    }
}

fn is_left_out(inline: &InlineExpression<&str>) -> bool {
    matches!(
        inline,
        InlineExpression::TermReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::StringLiteral { .. }
    )
}
