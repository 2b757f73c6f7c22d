//! Everything that goes over the wire, written as TypeScript: `ui/src/ipc/types.ts`.

use tamga_card::Inventory;
use tamga_check::{Held, Link, WorkbookReport};
use tamga_diagnosis::Support;
use tamga_guide::{Answer, FieldVerdict};
use tamga_x509::Profile as RequestProfile;
use ts_rs::{Config, TS};

use crate::pin::{Answer as PinAnswer, Request as PinRequest};
use crate::{
    CaseView, Diagnosis, ExportForm, Found, ListedCause, Matching, Problem, RequestFile,
    RequestMade, RequestWish, Start, SubscriberView, TestedKey,
};

/// One test writes the whole file: each test program would begin it anew.
#[test]
fn types_of_the_window_are_written() {
    let config = Config::from_env();
    for export in [
        Answer::export_all,
        CaseView::export_all,
        Diagnosis::export_all,
        ExportForm::export_all,
        FieldVerdict::export_all,
        Found::export_all,
        Held::export_all,
        Inventory::export_all,
        <Link>::export_all,
        ListedCause::export_all,
        Matching::export_all,
        PinAnswer::export_all,
        PinRequest::export_all,
        Problem::export_all,
        RequestFile::export_all,
        RequestMade::export_all,
        RequestProfile::export_all,
        RequestWish::export_all,
        Start::export_all,
        SubscriberView::export_all,
        Support::export_all,
        TestedKey::export_all,
        WorkbookReport::export_all,
    ] {
        export(&config).expect("ui/src/ipc can be written");
    }
}
