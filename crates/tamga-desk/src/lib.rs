//! What the person keeps: cases, their answers, and subscribers.
