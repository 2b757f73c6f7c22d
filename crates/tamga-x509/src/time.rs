//! Moments and the span in which a certificate is valid.

use serde::{Deserialize, Serialize};

/// So many seconds has a day; leap seconds are not counted in [`UnixTime`].
pub const SECONDS_PER_DAY: i64 = 86_400;

/// Seconds since 1970-01-01 00:00:00 UTC, negative before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
pub struct UnixTime(#[cfg_attr(feature = "ts", ts(type = "number"))] pub i64);

/// When a certificate is valid, both ends included (RFC 5280 §4.1.2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Validity {
    /// The first valid second.
    pub not_before: UnixTime,
    /// The last valid second.
    pub not_after: UnixTime,
}

/// Where a moment lies in a [`Validity`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum ValidityState {
    /// Before the first valid second.
    NotYet,
    /// Within.
    Valid,
    /// After the last valid second.
    Expired,
}

impl Validity {
    /// Whole days from `now` until the last second, rounded down.
    ///
    /// Zero on the last day, negative once expired: one second late is day `-1`. A
    /// certificate not yet valid counts from `now` too, so ask [`state`](Self::state) first.
    ///
    /// Source: [RFC 5280 §4.1.2.5](https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5).
    pub fn days_left(&self, now: UnixTime) -> i64 {
        self.not_after
            .0
            .saturating_sub(now.0)
            .div_euclid(SECONDS_PER_DAY)
    }

    /// Where `now` lies.
    ///
    /// A certificate whose end is before its beginning is [`ValidityState::Expired`] from its
    /// end on, and never [`ValidityState::Valid`].
    pub fn state(&self, now: UnixTime) -> ValidityState {
        if now > self.not_after {
            ValidityState::Expired
        } else if now < self.not_before {
            ValidityState::NotYet
        } else {
            ValidityState::Valid
        }
    }
}

/// Whether a certificate ends because its issuer's own certificate ends: both last seconds lie
/// at most two days apart.
///
/// In Vietnam this is the visible mark of a term sold longer than the issuer could sign for,
/// which the issuer compensates free of charge («cấp bù»).
pub fn clipped_by_issuer(certificate: &Validity, issuer: &Validity) -> bool {
    certificate.not_after.0.abs_diff(issuer.not_after.0) <= 2 * SECONDS_PER_DAY.unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIDNIGHT: i64 = 1_780_000_000;

    fn validity(not_before: i64, not_after: i64) -> Validity {
        Validity {
            not_before: UnixTime(not_before),
            not_after: UnixTime(not_after),
        }
    }

    #[test]
    fn days_left_are_whole_and_rounded_down() {
        #[track_caller]
        fn check(seconds_left: i64, days: i64) {
            let now = UnixTime(MIDNIGHT - seconds_left);
            assert_eq!(validity(0, MIDNIGHT).days_left(now), days);
        }
        check(86_400, 1);
        check(86_399, 0);
        check(0, 0);
        check(-1, -1);
        check(-86_400, -1);
        check(-86_401, -2);
    }

    #[test]
    fn both_ends_are_valid_seconds() {
        #[track_caller]
        fn check(now: i64, state: ValidityState) {
            assert_eq!(validity(1000, 2000).state(UnixTime(now)), state);
        }
        check(999, ValidityState::NotYet);
        check(1000, ValidityState::Valid);
        check(2000, ValidityState::Valid);
        check(2001, ValidityState::Expired);
    }

    #[test]
    fn extreme_times_do_not_overflow() {
        let never = validity(i64::MIN, i64::MAX);
        assert!(never.days_left(UnixTime(i64::MIN)) > 0);
        assert_eq!(never.state(UnixTime(i64::MIN)), ValidityState::Valid);
        assert!(!clipped_by_issuer(&never, &validity(0, i64::MIN)));
    }

    #[test]
    fn a_certificate_that_ends_with_its_issuer_is_clipped() {
        #[track_caller]
        fn check(difference: i64, clipped: bool) {
            let issuer = validity(0, MIDNIGHT);
            let certificate = validity(0, MIDNIGHT + difference);
            assert_eq!(clipped_by_issuer(&certificate, &issuer), clipped);
        }
        check(0, true);
        check(-2 * 86_400, true);
        check(2 * 86_400, true);
        check(-2 * 86_400 - 1, false);
        check(30 * 86_400, false);
    }
}
