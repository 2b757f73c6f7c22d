//! The check digit of J. Verhoeff, "Error Detecting Decimal Codes" (1969).

/// The digit that follows `number`; characters that are no digits are passed over.
pub(super) fn check_digit(number: &str) -> u32 {
    let digits = number.chars().rev().filter_map(|c| c.to_digit(10));
    let sum = (1..).zip(digits).fold(0, |sum, (place, digit)| {
        multiply(sum, permute(digit, place))
    });
    (0..10)
        .find(|digit| multiply(sum, *digit) == 0)
        .unwrap_or(0)
}

/// The dihedral group D5: 0–4 are turns, 5–9 are reflections.
fn multiply(a: u32, b: u32) -> u32 {
    let turn = |degrees: u32| degrees % 5;
    match (a < 5, b < 5) {
        (true, true) => turn(a + b),
        (true, false) => 5 + turn(a + b),
        (false, true) => 5 + turn(a + 5 - b),
        (false, false) => turn(a + 5 - b),
    }
}

/// The permutation (0 1 5 8 9 4 2 7)(3 6), applied `place` times.
fn permute(digit: u32, place: usize) -> u32 {
    const ONCE: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    (0..place % 8).fold(digit, |digit, _| ONCE[digit as usize])
}
