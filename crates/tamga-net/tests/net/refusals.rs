//! Every code with which the tax system refuses has its cause, and only a spent nonce a second try.

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;
use tamga_net::moadian::{MoadianCode as Code, Refusal, Step, Stop};

use crate::moadian::{Proof, check, good, proof, with};
use crate::tax::{Tax, path, refused};

/// Every published code (`RC_TXPS.EC_V02`), and some that are not.
const CODES: &[(&[&str], Code)] = &[
    (
        &["4100", "4101", "4130", "4146", "4147"],
        Code::QuestionMalformed,
    ),
    (&["4102"], Code::NonceSpent),
    (&["4103", "04132"], Code::HolderDiffers),
    (&["4110", "04133"], Code::MemoryUnknown),
    (&["4120", "04134"], Code::CompanyUnknown),
    (&["4131", "04131"], Code::CertificateRefused),
    (&["4132"], Code::KeyNotRegistered),
    (&["4133"], Code::SignatureRefused),
    (&["4134", "4135", "4136"], Code::CertificateUnreadable),
    (&["4137"], Code::RegisteredKeyDamaged),
    (&["4148"], Code::MemoryMalformed),
    (&["4160"], Code::MemoryForbidden),
    (&["4170", "4171"], Code::EconomicCodeUnknown),
    (
        &["5119", "5129", "5139", "5199", "05139"],
        Code::ServiceFault,
    ),
    (&["04111"], Code::ContractMissing),
    (
        &["4143", "4144", "4145", "4162", "4163"],
        Code::InvoiceFault,
    ),
    (
        &[
            "04130", "04148", "04150", "04152", "04153", "05151", "05159",
        ],
        Code::InvoiceFault,
    ),
    (&["4140", "4141", "4142", "4164"], Code::InquiryFault),
    (
        &["4001", "4024", "4200", "4212", "5000", "5012", "5015"],
        Code::OldInterface,
    ),
    (&["5051", "5057", "5200", "5207"], Code::OldInterface),
    (&["4025", "9999", "07"], Code::CodeNew),
];

#[test]
fn every_published_code_has_its_cause() {
    #[track_caller]
    fn check_code(number: &'static str, code: Code) {
        check(
            move |asked| (path(asked) == "server-information").then(|| refused(number)),
            |_| refusal(Step::Server, code, number),
        );
    }
    for (numbers, code) in CODES {
        for number in *numbers {
            check_code(number, *code);
        }
    }
}

#[test]
fn a_refusal_is_told_at_its_step() {
    #[track_caller]
    fn check_at(at: &'static str, step: Step) {
        check(
            move |asked| (path(asked) == at).then(|| refused("4103")),
            |_| refusal(step, Code::HolderDiffers, "4103"),
        );
    }
    check_at("nonce", Step::Nonce);
    check_at("fiscal-information", Step::Fiscal);
    check_at("taxpayer", Step::Taxpayer);
}

#[test]
fn a_spent_nonce_is_replaced_once_and_no_more() {
    let count = AtomicU32::new(0);
    check(
        move |asked| {
            let is_first =
                path(asked) == "server-information" && count.fetch_add(1, Ordering::Relaxed) == 0;
            is_first.then(|| refused("4102"))
        },
        |_| Ok(good()),
    );

    let tax = Tax::bent(|asked| (path(asked) == "taxpayer").then(|| refused("4102")));
    let expected = refusal(Step::Taxpayer, Code::NonceSpent, "4102");
    assert_eq!(proof(tax.server.port), expected);
    let asked = tax.server.asked();
    let times = |at| asked.iter().filter(|asked| path(asked) == at).count();
    assert_eq!((times("taxpayer"), times("nonce")), (2, 4));

    // The same nonce over and over: the token is new each time, and refused.
    let tax = Tax::bent(with("nonce", json!({"nonce": "again"})));
    let expected = refusal(Step::Server, Code::NonceSpent, "4102");
    assert_eq!(proof(tax.server.port), expected);
}

fn refusal(step: Step, code: Code, number: &str) -> Proof {
    let number = number.into();
    let refusal = Refusal { code, number };
    Err(Stop::Refused { step, refusal })
}
