//! How far a case has come: its answers, laid along its guide.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A step that was done, and what was said there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// Stable id of the step.
    pub step: String,
    /// The choice taken, where the step asks; [`OTHERWISE`](crate::OTHERWISE) for its detour.
    #[serde(default)]
    pub choice: Option<String>,
    /// Field id to canonical value.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}

/// Where a case stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Walk {
    /// Steps done, in order.
    pub path: Vec<String>,
    /// The step to do now; the last step once all are done.
    pub at: String,
    /// Best guess of the steps after `at`, in order.
    pub ahead: Vec<String>,
    /// Whether the last step was answered too.
    pub finished: bool,
}
