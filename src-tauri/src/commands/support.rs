//! Commands of somebody who helps a caller: read a code, walk the guide, look a cause up.

use serde::Serialize;
use tamga_check::Part;
use tamga_diagnosis::{BareProblem, CallCode, Cause, Support, support};
use tamga_words::{Args, Id, Locale, Texts, Words};
use tauri::State;

use super::Reply;
use crate::app::App;

/// A cause, for looking it up.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ListedCause {
    /// Its stable name, as `card-pin-locked`.
    pub id: String,
    /// The link it belongs to.
    pub part: Part,
    /// It, without the facts that only a caller's computer knows.
    pub problem: BareProblem,
}

/// What the agent needs for this code; at another step of its guide, if one is named.
#[tauri::command(async)]
pub(crate) fn read_call(typed: String, step: Option<String>) -> Reply<Support> {
    let call = CallCode::read(&typed)?;
    let elsewhere = step.filter(|step| call.step.as_ref() != Some(step));
    Ok(support(
        &elsewhere.map_or(call.clone(), |step| call.at_step(&step)),
    ))
}

/// Every cause, in the order of its number.
#[tauri::command(async)]
pub(crate) fn causes() -> Vec<ListedCause> {
    let listed = |cause: &Cause| ListedCause {
        id: cause.id.clone(),
        part: cause.part,
        problem: cause.bare(),
    };
    tamga_diagnosis::causes().iter().map(listed).collect()
}

/// Names of the causes whose words are about this, in any language; all of them about nothing.
#[tauri::command(async)]
pub(crate) fn search_causes(app: State<'_, App>, text: String) -> Vec<String> {
    app.causes.get_or_init(texts).search(&text)
}

fn texts() -> Texts {
    let words = Locale::ALL.map(Words::new);
    let of_cause = |cause: &Cause| {
        let texts = words.iter().map(|words| said(cause, words));
        (cause.id.clone(), texts.collect())
    };
    Texts::new(tamga_diagnosis::causes().iter().map(of_cause))
}

/// Everything that is said of a cause in one language, its name among it.
fn said(cause: &Cause, words: &Words) -> String {
    let bare = serde_json::to_value(cause.bare()).unwrap_or_default();
    // Which piece of a request, and which kind of key, other messages say inside.
    let args = Args::from_json(&bare)
        .with("piece", "…")
        .with("wanted", "…");
    let ids = ["", ".why", ".action"].map(|part| format!("{}{part}", cause.id));
    let found = ids.iter().filter_map(|id| Id::find(id).ok());
    let texts = found.map(|id| words.text(id, &args));
    texts
        .chain([cause.id.clone()])
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_found_in_every_language() {
        let texts = texts();
        let [en, fa, vi, mn] = ["locked", "قفل", "khoá", "түгжигд"];
        for typed in [en, fa, vi, mn, "card-pin-locked"] {
            let found = texts.search(typed);
            assert!(
                found.contains(&"card-pin-locked".to_owned()),
                "{typed}: {found:?}"
            );
        }
    }

    #[test]
    fn a_caller_is_followed_to_another_step_without_the_fault() {
        let seen = tamga_diagnosis::Seen::all().next().expect("there is one");
        let place = Some(("mn-monpass-obtain", "papers"));
        let code = CallCode::pack(place, Some("card-pin-locked"), seen).to_string();
        let here = read_call(code.clone(), None).expect("the code is right");
        assert!(here.problem.is_some());
        assert_eq!(read_call(code.clone(), here.step.clone()), Ok(here.clone()));
        let ahead = read_call(code, here.ahead.first().cloned()).expect("the code is right");
        assert_eq!(
            (ahead.step, ahead.problem),
            (here.ahead.first().cloned(), None)
        );
    }
}
