//! Everything that goes over the wire, written as TypeScript: `ui/src/ipc/types.ts`.

use tamga_card::Inventory;
use tamga_check::{Held, Link, WorkbookReport};
use tamga_diagnosis::Support;
use tamga_guide::{Answer, FieldVerdict};
use tamga_net::Sending;
use tamga_net::moadian::{Step as MoadianStep, Verdict as MoadianVerdict};
use tamga_x509::{Profile as RequestProfile, Spellings};
use ts_rs::{Config, TS};

use crate::pin::{Answer as PinAnswer, Request as PinRequest};
use crate::seal::Sealed as SealedAnswer;
use crate::{
    CaseView, Comparable, Comparison, Diagnosis, ExportForm, Found, ListedCause, Matching, Problem,
    RequestFile, RequestMade, RequestWish, Start, SubscriberView, TaxSite, TestedKey, Verification,
};

/// One test writes the whole file: each test program would begin it anew.
#[test]
fn types_of_the_window_are_written() {
    let config = Config::from_env();
    for export in [
        Answer::export_all,
        CaseView::export_all,
        Comparable::export_all,
        Comparison::export_all,
        Diagnosis::export_all,
        ExportForm::export_all,
        FieldVerdict::export_all,
        Found::export_all,
        Held::export_all,
        Inventory::export_all,
        <Link>::export_all,
        ListedCause::export_all,
        Matching::export_all,
        MoadianStep::export_all,
        MoadianVerdict::export_all,
        PinAnswer::export_all,
        PinRequest::export_all,
        Problem::export_all,
        RequestFile::export_all,
        RequestMade::export_all,
        RequestProfile::export_all,
        RequestWish::export_all,
        SealedAnswer::export_all,
        Sending::export_all,
        Spellings::export_all,
        Start::export_all,
        SubscriberView::export_all,
        Support::export_all,
        TaxSite::export_all,
        TestedKey::export_all,
        Verification::export_all,
        WorkbookReport::export_all,
    ] {
        export(&config).expect("ui/src/ipc can be written");
    }
}
