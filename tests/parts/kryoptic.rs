//! A token that says how few tries its PIN has left.

use tamga_card::PinState;
use tamga_tests::kryoptic;

use crate::{read_one, token_of};

#[test]
fn every_state_of_the_pin_is_seen_and_reading_costs_no_try() {
    let token = kryoptic::token();
    let mut states = vec![];
    for _ in 0..kryoptic::TRIES {
        assert!(!token.enter_wrong_pin().success());
        let module = read_one(token.module(), |command| {
            token.lead(command);
        });
        states.push(token_of(&module).pin);
    }
    let fine = PinState {
        initialized: true,
        ..PinState::default()
    };
    let low = PinState {
        count_low: true,
        ..fine
    };
    let last = PinState {
        final_try: true,
        ..fine
    };
    let locked = PinState {
        locked: true,
        ..fine
    };
    assert_eq!(states[..6], [fine; 6]);
    assert_eq!(states[6..], [low, low, last, locked]);
}
