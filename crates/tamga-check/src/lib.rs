//! Whether a condition holds, and the one fix when it does not.
