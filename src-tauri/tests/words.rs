//! Every fault of the window has its words.

use strum::VariantNames;
use tamga_words::Id;

#[test]
fn every_fault_says_what_happened_and_what_to_do() {
    for code in tamga_window::Error::VARIANTS {
        for id in [format!("window-{code}"), format!("window-{code}.action")] {
            assert!(Id::find(&id).is_ok(), "{id}");
        }
    }
}
