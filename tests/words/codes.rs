//! Every code the program can come to has its words.

use std::collections::BTreeSet;

use strum::VariantNames;
use tamga_net::moadian::{Finding, MoadianCode, Step};

use crate::files::{LOCALES, messages};

/// Fails with every id that some language lacks.
#[track_caller]
fn check(wanted: impl IntoIterator<Item = String>) {
    let wanted: Vec<String> = wanted.into_iter().collect();
    assert!(!wanted.is_empty(), "nothing was looked for");
    let mut faults = Vec::new();
    for locale in LOCALES {
        let messages = messages(locale);
        let missing = wanted.iter().filter(|id| !messages.contains_key(*id));
        faults.extend(missing.map(|id| format!("{locale} lacks {id}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn problems<E: VariantNames>(area: &str) -> Vec<String> {
    let codes = E::VARIANTS.iter();
    codes
        .flat_map(|code| [format!("{area}-{code}"), format!("{area}-{code}.action")])
        .collect()
}

fn vocabulary<V: VariantNames>(prefix: &str) -> Vec<String> {
    V::VARIANTS
        .iter()
        .map(|word| format!("{prefix}-{word}"))
        .collect()
}

#[test]
fn every_problem_with_a_card_has_words_and_an_action() {
    check(problems::<tamga_card::Error>("card"));
}

#[test]
fn every_key_and_certificate_that_do_not_fit_have_words_and_an_action() {
    check(problems::<tamga_keys::Mismatch>("keys"));
}

#[test]
fn every_problem_with_a_certificate_has_words_and_an_action() {
    check(problems::<tamga_x509::Error>("x509"));
}

#[test]
fn every_word_of_requests_and_chains_is_translated() {
    check(vocabulary::<tamga_x509::ProfileId>("x509-profile"));
    check(vocabulary::<tamga_x509::Piece>("x509-piece"));
    check(vocabulary::<tamga_x509::KeyChoice>("x509-key-kind"));
    check(vocabulary::<tamga_x509::chain::End>("x509-end"));
    check(vocabulary::<tamga_x509::chain::LinkFault>("x509-link"));
    check(vocabulary::<tamga_x509::Difference>("x509-renewal"));
}

#[test]
fn every_failed_check_has_words_and_an_action() {
    check(problems::<tamga_check::Error>("check"));
}

#[test]
fn every_link_and_what_breaks_it_have_words() {
    let whole = problems::<tamga_diagnosis::Error>("diagnosis").into_iter();
    let reasons = <tamga_diagnosis::Error as VariantNames>::VARIANTS.iter();
    check(whole.chain(reasons.map(|code| format!("diagnosis-{code}.why"))));
    check(vocabulary::<tamga_check::Part>("app-part"));
}

#[test]
fn every_question_of_an_agent_and_every_word_of_a_code_is_there() {
    let parts = vocabulary::<tamga_check::Part>("support-part").into_iter();
    let own = tamga_diagnosis::causes().iter().filter(|cause| cause.asks);
    let own = own.map(|cause| format!("support-{}", cause.id));
    let all = parts.chain(own).chain(["support-nothing-broken".to_owned()]);
    check(all.flat_map(|id| [format!("{id}.see"), id]));
    check(vocabulary::<tamga_diagnosis::ReadersSeen>("call-readers"));
    check(vocabulary::<tamga_diagnosis::ModuleSeen>("call-module"));
    check(vocabulary::<tamga_diagnosis::DaysLeft>("call-days"));
    let words = |scale: &str, words: &[&str]| -> Vec<String> {
        words.iter().map(|word| format!("call-{scale}-{word}")).collect()
    };
    check(words("system", &["windows", "linux", "macos", "mobile"]));
    let states = ["running", "stopped", "not-installed", "disabled", "refused", "hidden"];
    check(words("service", &states));
    let characters = tamga_diagnosis::CODE_CHARACTERS.iter();
    check(characters.map(|c| format!("call-spelling-{}", c.to_ascii_lowercase())));
}

/// What an agent is shown of a cause has every fact its words speak about, and no other.
#[test]
fn every_cause_names_what_its_words_speak_about() {
    let messages = messages("en");
    for cause in tamga_diagnosis::causes() {
        let ids = ["", ".why", ".action"].map(|end| format!("{}{end}", cause.id));
        let said = ids.iter().filter_map(|id| messages.get(id));
        let spoken: BTreeSet<String> = said.flat_map(|it| it.references().variables).collect();
        let named: BTreeSet<String> = cause.bare().facts.into_keys().collect();
        assert_eq!(named, spoken, "{}", cause.id);
    }
}

#[test]
fn every_fault_of_a_workbook_has_words_and_an_action() {
    check(problems::<tamga_check::WorkbookError>("workbook"));
    check(problems::<tamga_check::Difference>("workbook"));
}

#[test]
fn every_wrong_use_of_the_terminal_has_words_and_an_action() {
    check(problems::<tamga_cli::Error>("cli"));
}

#[test]
fn every_problem_with_the_desk_has_words_and_an_action() {
    check(problems::<tamga_desk::Error>("desk"));
}

#[test]
fn every_problem_with_the_network_has_words_and_an_action() {
    check(problems::<tamga_net::Error>("net"));
    check(problems::<MoadianCode>("moadian"));
    check(problems::<Finding>("moadian"));
}

#[test]
fn every_step_and_sending_of_a_live_proof_has_words() {
    check(vocabulary::<Step>("moadian-step"));
    check(vocabulary::<tamga_net::Item>("sending"));
}

#[test]
fn every_status_of_a_certificate_and_its_reason_have_words() {
    check(vocabulary::<tamga_net::Status>("revocation"));
    check(vocabulary::<tamga_net::Reason>("revocation-reason"));
}

#[test]
fn every_fault_and_warning_of_a_field_has_words() {
    check(vocabulary::<tamga_guide::FieldFault>("field"));
    check(vocabulary::<tamga_guide::FieldWarning>("field"));
}

#[test]
fn every_kind_of_field_has_a_name_and_a_hint() {
    let kinds = vocabulary::<tamga_guide::FieldKind>("field-kind");
    check(kinds.into_iter().flat_map(|id| [format!("{id}.hint"), id]));
}

#[test]
fn every_word_of_the_guides_is_translated() {
    check(vocabulary::<tamga_guide::Actor>("actor"));
    check(vocabulary::<tamga_guide::Place>("place"));
    check(vocabulary::<tamga_guide::Action>("app-action"));
    check(vocabulary::<tamga_guide::CheckName>("app-check"));
    check(vocabulary::<tamga_guide::HelpKind>("app-help"));
    check(vocabulary::<tamga_guide::WaitUnit>("app-wait"));
    check(vocabulary::<tamga_guide::Confidence>("app-confidence"));
}
#[test]
fn every_guide_has_all_its_words() {
    check(
        tamga_guide::guides()
            .iter()
            .flat_map(tamga_guide::message_ids),
    );
}

#[test]
fn every_portal_has_a_name() {
    check(
        tamga_guide::portals()
            .iter()
            .map(|portal| format!("portal-{}", portal.id)),
    );
}

#[test]
fn no_guide_has_words_that_nothing_says() {
    let said: BTreeSet<String> = tamga_guide::guides()
        .iter()
        .flat_map(tamga_guide::message_ids)
        .collect();
    let written = messages("en");
    let of_guides = written
        .iter()
        .filter(|(_, message)| message.file.starts_with("guides"));
    let idle: Vec<&String> = of_guides
        .map(|(id, _)| id)
        .filter(|id| !said.contains(*id))
        .collect();
    assert!(idle.is_empty(), "{idle:#?}");
}
