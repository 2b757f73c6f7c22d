//! How many tests ran, read off what the test programs print.

/// Tests passed, failed and skipped.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
}

impl Counts {
    /// Adds what a closing line says; any other line adds nothing.
    ///
    /// Known are cargo (`test result: ok. 3 passed; 0 failed; 1 ignored; …`), Vitest
    /// (`      Tests  3 passed (3)`) and our own scripts (`3 passed, 0 failed`).
    pub(crate) fn read(&mut self, line: &str) {
        let line = without_colours(line);
        let line = line.trim();
        let closing = line
            .strip_prefix("test result: ")
            .or_else(|| line.strip_prefix("Tests "))
            .or_else(|| {
                line.starts_with(|c: char| c.is_ascii_digit())
                    .then_some(line)
            });
        let Some(closing) = closing else { return };
        let words: Vec<&str> = closing
            .split([' ', ';', ',', '|'])
            .filter(|word| !word.is_empty())
            .collect();
        for pair in words.windows(2) {
            let Ok(count) = pair[0].parse::<u32>() else {
                continue;
            };
            match pair[1] {
                "passed" => self.passed += count,
                "failed" => self.failed += count,
                "ignored" | "skipped" => self.skipped += count,
                _ => {}
            }
        }
    }
}

/// `line` without terminal colours (`ESC [ … m`).
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut pieces = line.split("\u{1b}[");
    plain.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        plain.push_str(piece.split_once('m').map_or(piece, |(_, rest)| rest));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, passed: u32, failed: u32, skipped: u32) {
        let mut counts = Counts::default();
        counts.read(line);
        let expected = Counts {
            passed,
            failed,
            skipped,
        };
        assert_eq!(counts, expected, "{line:?}");
    }

    #[test]
    fn reads_the_closing_lines_and_nothing_else() {
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out",
            12,
            0,
            1,
        );
        check(
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured",
            3,
            2,
            0,
        );
        check("      Tests  47 passed (47)", 47, 0, 0);
        check(
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m\u{1b}[22m | \u{1b}[32m46 passed\u{1b}[39m (47)",
            46,
            1,
            0,
        );
        check(" Test Files  9 passed (9)", 0, 0, 0);
        check("96 passed, 0 failed", 96, 0, 0);
        check("test says_3_passed ... ok", 0, 0, 0);
        check("running 3 tests", 0, 0, 0);
    }
}
