//! Why two files cannot be compared at all.

use serde::{Deserialize, Serialize};

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum WorkbookFile {
    /// The portal's empty form.
    Form,
    /// The person's filled file.
    Filled,
}

/// A file is no workbook, or none that can be read.
///
/// The variant, in kebab-case, is the stable code; the fields are the arguments of the message
/// `workbook-<code>` in `locales/<locale>/workbook.ftl`. `Display` is English, for logs only.
#[derive(
    Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, strum::VariantNames,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(
    tag = "code",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[strum(serialize_all = "kebab-case")]
pub enum WorkbookError {
    // The file.
    /// The file holds nothing.
    #[error("the {file:?} file is empty")]
    Empty {
        /// Which file.
        file: WorkbookFile,
    },

    /// The file is larger than any form.
    #[error("the {file:?} file is larger than {limit} MiB")]
    TooLarge {
        /// Which file.
        file: WorkbookFile,
        /// From so many MiB on nothing is read.
        limit: u32,
    },

    /// The file is small and unpacks to something larger than any form.
    #[error("the {file:?} file unpacks to more than {limit} MiB")]
    UnpacksTooLarge {
        /// Which file.
        file: WorkbookFile,
        /// So many MiB are unpacked at the most.
        limit: u32,
    },

    /// The file opens with a password only.
    #[error("the {file:?} file has a password")]
    PasswordProtected {
        /// Which file.
        file: WorkbookFile,
    },

    /// The end of the file is missing.
    #[error("the end of the {file:?} file is missing")]
    Truncated {
        /// Which file.
        file: WorkbookFile,
    },

    /// It is a workbook, and a part of it cannot be read.
    #[error("the {file:?} file is damaged")]
    Damaged {
        /// Which file.
        file: WorkbookFile,
    },

    // Something else in the place of a workbook.
    /// Text with commas, semicolons or tabs: CSV, whatever its name says.
    #[error("the {file:?} file is text")]
    TextInsteadOfWorkbook {
        /// Which file.
        file: WorkbookFile,
    },

    /// A web page, as portals save tables under the name `.xls`.
    #[error("the {file:?} file is a web page")]
    WebPageInsteadOfWorkbook {
        /// Which file.
        file: WorkbookFile,
    },

    /// XML of Excel 2003, or any other.
    #[error("the {file:?} file is XML")]
    XmlInsteadOfWorkbook {
        /// Which file.
        file: WorkbookFile,
    },

    /// Excel's binary form (`.xlsb`), which no portal takes.
    #[error("the {file:?} file is a binary workbook")]
    BinaryInsteadOfWorkbook {
        /// Which file.
        file: WorkbookFile,
    },

    /// A text document, a presentation, or PDF.
    #[error("the {file:?} file is a document")]
    DocumentInsteadOfWorkbook {
        /// Which file.
        file: WorkbookFile,
    },

    /// A picture, as of a screen.
    #[error("the {file:?} file is a picture")]
    PictureInsteadOfWorkbook {
        /// Which file.
        file: WorkbookFile,
    },

    /// An archive with something else inside, or with the workbook inside.
    #[error("the {file:?} file is an archive")]
    ArchiveInsteadOfWorkbook {
        /// Which file.
        file: WorkbookFile,
    },

    /// Nothing that is known.
    #[error("the {file:?} file is no workbook")]
    NotAWorkbook {
        /// Which file.
        file: WorkbookFile,
    },

    // Two workbooks.
    /// The same file was given twice.
    #[error("both files are the same")]
    SameFile,

    /// No sheet of the form has a heading to compare with.
    #[error("the form has no headings")]
    FormWithoutHeadings,
}

/// What keeps one file from being read, before it is said which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Password,
    Damaged,
}

impl Fault {
    pub(super) fn of(self, file: WorkbookFile) -> WorkbookError {
        match self {
            Fault::Password => WorkbookError::PasswordProtected { file },
            Fault::Damaged => WorkbookError::Damaged { file },
        }
    }
}

impl From<calamine::XlsxError> for Fault {
    fn from(error: calamine::XlsxError) -> Self {
        match error {
            calamine::XlsxError::Password => Fault::Password,
            _ => Fault::Damaged,
        }
    }
}

impl From<calamine::OdsError> for Fault {
    fn from(error: calamine::OdsError) -> Self {
        match error {
            calamine::OdsError::Password => Fault::Password,
            _ => Fault::Damaged,
        }
    }
}

impl From<calamine::XlsError> for Fault {
    fn from(error: calamine::XlsError) -> Self {
        match error {
            calamine::XlsError::Password => Fault::Password,
            _ => Fault::Damaged,
        }
    }
}

impl From<zip::result::ZipError> for Fault {
    fn from(_: zip::result::ZipError) -> Self {
        Fault::Damaged
    }
}

impl From<quick_xml::Error> for Fault {
    fn from(_: quick_xml::Error) -> Self {
        Fault::Damaged
    }
}

impl From<std::io::Error> for Fault {
    fn from(_: std::io::Error) -> Self {
        Fault::Damaged
    }
}
