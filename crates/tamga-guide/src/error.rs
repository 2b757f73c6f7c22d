//! What can be wrong with a guide, and where.

use std::fmt;

/// A mistake in a guide file. Guides ship inside the app and are proven by a test, so this
/// never reaches the window and has no words.
///
/// `Display` shows the file, line and column, the line itself, and a caret under the mistake.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Error {
    /// The file as it was named to the parser.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// The line as it stands in the file.
    pub source_line: String,
    /// How many characters the mistake spans in that line, at least 1.
    pub width: u32,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a guide.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not TOML, an unknown key, or a word that is not in the vocabulary.
    #[error("{message}")]
    Syntax {
        /// What the TOML parser said.
        message: String,
    },
    /// Ids are `a-z`, `0-9` and single hyphens inside.
    #[error("`{id}` is no id: use a-z, 0-9 and hyphens")]
    BadId {
        /// As written.
        id: String,
    },
    /// The guide's id is not the file's name.
    #[error("the file is called `{file}`, the guide `{id}`")]
    IdNotFileName {
        /// The file's name without `.toml`.
        file: String,
        /// The guide's id.
        id: String,
    },
    /// Two things of one kind share an id.
    #[error("`{id}` is used twice")]
    IdTwice {
        /// The id.
        id: String,
    },
    /// Two different things would get the same message.
    #[error("the message `{id}` would mean two things")]
    MessageTwice {
        /// The derived message id.
        id: String,
    },
    /// A link leads nowhere.
    #[error("there is no `{id}`")]
    NoSuch {
        /// The id that was linked to.
        id: String,
    },
    /// A guide without steps.
    #[error("the guide has no steps")]
    NoSteps,
    /// A step asks, and has a `next` too.
    #[error("a step that asks goes where its choices lead: remove `next`")]
    AskAndNext,
    /// A question with one choice is none.
    #[error("a question needs two choices")]
    OneChoice,
    /// The id of a choice that means the detour.
    #[error("`{id}` is kept for the detour of a step")]
    Reserved {
        /// The id.
        id: String,
    },
    /// The last step in the file is the end.
    #[error("the last step is the end: it leads nowhere")]
    LastGoesOn,
    /// A menu path without words.
    #[error("a label needs at least one word")]
    EmptyLabel,
    /// A waiting time whose shortest is longer than its longest.
    #[error("`least` is more than `most`")]
    WaitBackwards,
    /// `otherwise` on a step that checks nothing would never be offered.
    #[error("`otherwise` needs `checks`")]
    OtherwiseWithoutChecks,
    /// The detour does not lead back to the step it left.
    #[error("`{id}` does not lead back to this step")]
    NoWayBack {
        /// The first step of the detour.
        id: String,
    },
    /// No way from the first step leads here.
    #[error("no way leads to `{id}`")]
    Unreachable {
        /// The step.
        id: String,
    },
    /// From here the last step cannot be reached.
    #[error("no way leads from `{id}` to the last step")]
    DeadEnd {
        /// The step.
        id: String,
    },
    /// A step without help in a guide without help.
    #[error("`{id}` has no human exit: give the step or the guide `help`")]
    NoHelp {
        /// The step.
        id: String,
    },
    /// Help without a number or address.
    #[error("this help cannot be reached: give it a `value`")]
    HelpUnreachable,
    /// A guide without a source.
    #[error("the guide has no source")]
    NoSource,
    /// A step opens a portal that neither it nor its guide names.
    #[error("`open-portal` needs a `portal`")]
    NoPortal,
    /// An address that is not `https`.
    #[error("`{url}` is not an https address")]
    NotHttps {
        /// As written.
        url: String,
    },
    /// A check needs the value of a field that no step asks.
    #[error("a check needs the field `{id}`, and no step asks it")]
    FieldMissing {
        /// The field's id.
        id: String,
    },
    /// A choice of words without words, or words for a field that is typed.
    #[error("`options` and the kind `option` belong together")]
    OptionsMisplaced,
    /// A check compares issuers, and the guide names none.
    #[error("the check needs `issuer_names` of the guide")]
    NoIssuerNames,
    /// A check compares with an old certificate that no step noted.
    #[error("the check needs an earlier step with `do = \"note-certificate\"`")]
    NothingNoted,
    /// A total of nothing.
    #[error("`total` needs `cost`")]
    TotalOfNothing,
    /// A language has no such message.
    #[error("{locale} has no message `{id}`")]
    NoMessage {
        /// BCP 47.
        locale: String,
        /// The message, with `.attribute` where it is one.
        id: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.line.to_string();
        let gutter = " ".repeat(number.len());
        writeln!(
            out,
            "{}:{}:{}: {}",
            self.file, self.line, self.column, self.fault
        )?;
        writeln!(out, "{gutter} |")?;
        writeln!(out, "{number} | {}", self.source_line)?;
        let indent = " ".repeat(self.column.saturating_sub(1) as usize);
        write!(
            out,
            "{gutter} | {indent}{}",
            "^".repeat(self.width.max(1) as usize)
        )
    }
}
