//! Which few things must move for all to stand in their order again.

/// Positions of the items that leave the order, as few as possible: all others increase.
pub(super) fn out_of_order(items: &[usize]) -> Vec<usize> {
    // For each length, where the run of that length ends whose last item is the smallest.
    let mut ends: Vec<usize> = vec![];
    let mut before = vec![None; items.len()];
    for (at, item) in items.iter().enumerate() {
        let shorter = ends.partition_point(|&end| items[end] < *item);
        before[at] = shorter.checked_sub(1).map(|length| ends[length]);
        match ends.get_mut(shorter) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut in_order = vec![false; items.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        in_order[at] = true;
        next = before[at];
    }
    (0..items.len()).filter(|&at| !in_order[at]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(items: &[usize], expected: &[usize]) {
        assert_eq!(out_of_order(items), expected);
    }

    #[test]
    fn what_increases_is_in_order() {
        check(&[], &[]);
        check(&[3], &[]);
        check(&[0, 2, 7], &[]);
    }

    #[test]
    fn the_one_that_was_moved_is_named_and_not_those_it_passed() {
        check(&[1, 2, 3, 0], &[3]);
        check(&[4, 0, 1, 2, 3], &[0]);
        check(&[0, 3, 1, 2], &[1]);
    }
}
