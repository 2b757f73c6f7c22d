//! Embeds `locales/<bcp47>/**/*.ftl` and lists the ids that exist in every language.
//!
//! A file that does not parse, or an id defined twice in one language, stops the build.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");

    let mut generated = String::new();
    let mut common: Option<BTreeSet<String>> = None;
    for locale in sorted(&locales) {
        let mut words = Words::default();
        words.read_folder(&locale);
        let name = locale.file_name().expect("a folder of locales/ has a name");
        let name = name.to_string_lossy().to_uppercase();
        writeln!(generated, "const {name}: &str = {:?};", words.app).expect("memory suffices");
        writeln!(generated, "const {name}_GUIDES: &str = {:?};", words.guides)
            .expect("memory suffices");
        common = Some(match common {
            Some(ids) => &ids & &words.ids,
            None => words.ids,
        });
    }
    let ids = Vec::from_iter(common.unwrap_or_default());
    writeln!(generated, "pub(crate) const IDS: &[&str] = &{ids:?};").expect("memory suffices");

    let out = env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR for build scripts");
    fs::write(Path::new(&out).join("embedded.rs"), generated).expect("OUT_DIR is writable");
}

/// The words of one language.
#[derive(Default)]
struct Words {
    /// Every file but those of guides, one after the other, without comments.
    app: String,
    /// The files of guides.
    guides: String,
    /// Messages as `id`, attributes as `id.attribute`, terms as `-id`.
    ids: BTreeSet<String>,
}

impl Words {
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
        let mut resource = match parser::parse_runtime(source.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
        };
        for id in ids(&resource) {
            let new = self.ids.insert(id.clone());
            assert!(new, "{}: {id} is defined twice", path.display());
        }
        for pattern in patterns(&mut resource) {
            isolate(pattern);
        }
        let is_guide = path
            .parent()
            .is_some_and(|folder| folder.ends_with("guides"));
        let text = if is_guide {
            &mut self.guides
        } else {
            &mut self.app
        };
        text.push_str(&serializer::serialize(&resource));
    }
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn ids(resource: &Resource<&str>) -> Vec<String> {
    let mut ids = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                ids.extend(message.value.as_ref().map(|_| id.to_owned()));
                ids.extend(
                    message
                        .attributes
                        .iter()
                        .map(|a| format!("{id}.{}", a.id.name)),
                );
            }
            Entry::Term(term) => ids.push(format!("-{}", term.id.name)),
            _ => {}
        }
    }
    ids
}

fn patterns<'r, 's>(resource: &'r mut Resource<&'s str>) -> Vec<&'r mut Pattern<&'s str>> {
    let mut patterns = Vec::new();
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                patterns.extend(&mut message.value);
                patterns.extend(message.attributes.iter_mut().map(|a| &mut a.value));
            }
            Entry::Term(term) => {
                patterns.push(&mut term.value);
                patterns.extend(term.attributes.iter_mut().map(|a| &mut a.value));
            }
            _ => {}
        }
    }
    patterns
}

/// Puts terms, messages and literals into braces of their own, in patterns of several parts.
///
/// `@fluent/bundle` isolates every placeable from the text around it; `fluent-bundle` leaves out
/// these three, but not a placeable inside a placeable.
fn isolate(pattern: &mut Pattern<&str>) {
    let several = pattern.elements.len() > 1;
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Select { variants, .. } => {
                variants
                    .iter_mut()
                    .for_each(|variant| isolate(&mut variant.value));
            }
            Expression::Inline(
                inline @ (InlineExpression::TermReference { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::StringLiteral { .. }),
            ) if several => {
                let inner = Box::new(Expression::Inline(inline.clone()));
                *inline = InlineExpression::Placeable { expression: inner };
            }
            Expression::Inline(_) => {}
        }
    }
}
