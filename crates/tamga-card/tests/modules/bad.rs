//! Modules that misbehave: each is a named fault of its own, and nobody else's.

use crate::Test;

pub(crate) const TESTS: &[Test] = &[];
