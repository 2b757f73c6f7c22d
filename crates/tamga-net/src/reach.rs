//! Whether a portal can be reached from here, and what stands in between.

use serde::{Deserialize, Serialize};

/// A portal that answered, and what was learnt on the way to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// The host, with its port when it is not the scheme's own.
    pub host: String,
    /// The proxy in between, where one is set on this computer.
    pub proxy: Option<String>,
    /// How far this computer's clock is ahead of the host's, in seconds; negative when it is
    /// behind, `None` when the host does not tell.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub skew_seconds: Option<i64>,
    /// How long the answer took, in milliseconds.
    pub milliseconds: u32,
}
