//! What is plugged in, and what the card will do for us.
