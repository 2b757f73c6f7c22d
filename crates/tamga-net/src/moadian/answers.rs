//! What the tax system answers, read with suspicion: of names and numbers only yes or no stays.

use serde_json::Value;

use super::code::Refusal;

/// What is kept of `fiscal-information`.
pub(super) struct Fiscal {
    pub(super) is_active: bool,
    pub(super) agrees: Option<bool>,
    /// Digits only; needed for the next question and dropped after it.
    pub(super) economic_code: Option<String>,
}

/// What is kept of `taxpayer`.
pub(super) struct Taxpayer {
    pub(super) status: TaxpayerStatus,
    pub(super) agrees: Option<bool>,
}

/// `taxpayerStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TaxpayerStatus {
    NotAllocated,
    Active,
    Deactivated,
    TemporaryUnauthorize,
    PermanentUnauthorize,
    Article2Subject,
    /// None of those published.
    New,
}

/// `nonce`, if it can stand in a token as it is.
pub(super) fn nonce(body: &Value) -> Option<&str> {
    let nonce = body.get("nonce")?.as_str()?;
    let is_sane = (1..=256).contains(&nonce.len()) && nonce.bytes().all(|b| b.is_ascii_graphic());
    is_sane.then_some(nonce)
}

/// `serverTime` of `server-information`, in seconds; `None` unless it lists its keys as well.
pub(super) fn server_time(body: &Value) -> Option<i64> {
    body.get("publicKeys")?.as_array()?.first()?;
    Some(body.get("serverTime")?.as_i64()?.div_euclid(1000))
}

pub(super) fn fiscal(body: &Value, expected: &str) -> Option<Fiscal> {
    let code = body.get("economicCode").and_then(Value::as_str);
    let is_code = |code: &&str| {
        (8..=16).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
    };
    Some(Fiscal {
        is_active: body.get("fiscalStatus")?.as_str()? == "ACTIVE",
        agrees: agrees(body, expected),
        economic_code: code.filter(is_code).map(str::to_owned),
    })
}

pub(super) fn taxpayer(body: &Value, expected: &str) -> Option<Taxpayer> {
    let status = match body.get("taxpayerStatus")?.as_str()? {
        "NOT_ALLOCATED" => TaxpayerStatus::NotAllocated,
        "ACTIVE" => TaxpayerStatus::Active,
        "DEACTIVATED" => TaxpayerStatus::Deactivated,
        "TEMPORARY_UNAUTHORIZE" => TaxpayerStatus::TemporaryUnauthorize,
        "PERMANENT_UNAUTHORIZE" => TaxpayerStatus::PermanentUnauthorize,
        "ARTICLE_2_SUBJECT" => TaxpayerStatus::Article2Subject,
        _ => TaxpayerStatus::New,
    };
    Some(Taxpayer {
        status,
        agrees: agrees(body, expected),
    })
}

/// Whether `nationalId` is the number expected, if one is; zeros in front get lost on the way.
fn agrees(body: &Value, expected: &str) -> Option<bool> {
    let found = body.get("nationalId")?.as_str()?.trim_start_matches('0');
    (!expected.is_empty()).then(|| found == expected.trim_start_matches('0'))
}

/// The first known error of `{errors: [{code, message}]}`, else the first.
pub(super) fn refusal(body: &Value) -> Option<Refusal> {
    let errors = body.get("errors")?.as_array()?;
    let read = |error: &Value| match error.get("code")? {
        Value::String(code) => Refusal::new(code),
        Value::Number(code) => Refusal::new(&code.to_string()),
        _ => None,
    };
    let mut refusals = errors.iter().take(20).filter_map(read);
    let first = refusals.next()?;
    match first.is_known() {
        true => Some(first),
        false => Some(refusals.find(Refusal::is_known).unwrap_or(first)),
    }
}
