//! What the person does next.
