//! Search over short texts that stand under a name each, as the causes of a diagnosis do.

use super::fold::{indexed, typed};

/// Names with what is said of each, ready to be searched.
pub struct Texts {
    entries: Vec<(String, Vec<Vec<String>>)>,
}

impl Texts {
    /// Each name with its texts, one in each language.
    pub fn new(texts: impl IntoIterator<Item = (String, Vec<String>)>) -> Texts {
        let folded = |(name, texts): (String, Vec<String>)| {
            let texts = texts.iter().map(|text| indexed(text)).collect();
            (name, texts)
        };
        Texts {
            entries: texts.into_iter().map(folded).collect(),
        }
    }

    /// The names of which one text has every typed word, as a word or as the beginning of one; in
    /// their order. Nothing typed finds all.
    pub fn search(&self, text: &str) -> Vec<String> {
        let typed = typed(text);
        let has = |words: &Vec<String>| {
            let mut typed = typed.iter();
            typed.all(|start| words.iter().any(|word| word.starts_with(start.as_str())))
        };
        let entries = self.entries.iter();
        let found = entries.filter(|(_, texts)| typed.is_empty() || texts.iter().any(has));
        found.map(|(name, _)| name.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let texts = Texts::new([
            (
                "locked".into(),
                vec!["Токен түгжигдсэн".into(), "رمز قفل شده است".into()],
            ),
            (
                "expired".into(),
                vec!["Хугацаа дууссан".into(), "گواهی ۲ روز پیش تمام شد".into()],
            ),
        ]);
        assert_eq!(texts.search(text), expected, "{text}");
    }

    #[test]
    fn every_typed_word_stands_in_one_language() {
        check("", &["locked", "expired"]);
        check("ТУГЖ", &["locked"]);
        check("گواهي 2", &["expired"]);
        check("токен قفل", &[]);
    }
}
