//! Everything a guide says can be searched, and each text belongs to the step that says it.

use std::collections::HashSet;

use tamga_guide::{Guide, Part, Passage, Said, guides, message_ids, passages};

fn of(guide: &Guide, part: Part) -> Vec<Passage> {
    let mut found = passages(guide);
    found.retain(|passage| passage.part == part);
    found
}

#[test]
fn every_message_of_a_guide_is_in_it_but_who_and_where() {
    const LEFT_OUT: [&str; 3] = ["actor-", "place-", "sign-in-"];
    for guide in guides() {
        let searched: HashSet<Said> = passages(guide).into_iter().map(|it| it.said).collect();
        let mut ids = message_ids(guide);
        ids.retain(|id| !LEFT_OUT.iter().any(|left| id.starts_with(left)));
        for id in ids {
            assert!(searched.contains(&Said::Message(id.clone())), "{id}");
        }
    }
}

#[test]
fn the_guide_and_each_step_begin_with_their_title() {
    for guide in guides() {
        let mut seen = HashSet::new();
        let mut firsts = passages(guide);
        firsts.retain(|passage| seen.insert(passage.step.clone()));
        let steps = guide.steps.iter().map(|step| Some(step.id.clone()));
        let expected: Vec<_> = std::iter::once(None).chain(steps).collect();
        let found: Vec<_> = firsts.iter().map(|first| first.step.clone()).collect();
        assert_eq!(found, expected);
        assert_eq!(firsts[0].part, Part::GuideTitle);
        assert!(firsts[1..].iter().all(|it| it.part == Part::StepTitle));
    }
}

#[test]
fn what_a_site_prints_and_who_answers_is_in_it_as_it_is_written() {
    for guide in guides() {
        let written = |part| -> Vec<String> {
            let said = of(guide, part).into_iter().map(|passage| passage.said);
            said.filter_map(|said| match said {
                Said::Text(text) => Some(text),
                Said::Message(_) => None,
            })
            .collect()
        };
        let (labels, fields, helps) = (
            written(Part::Label),
            written(Part::Field),
            written(Part::Help),
        );
        for step in &guide.steps {
            assert!(
                step.labels
                    .iter()
                    .flat_map(|it| &it.path)
                    .all(|it| labels.contains(it))
            );
            assert!(
                step.fields
                    .iter()
                    .flat_map(|it| &it.label)
                    .all(|it| fields.contains(it))
            );
            assert!(
                step.help
                    .iter()
                    .flat_map(|it| &it.value)
                    .all(|it| helps.contains(it))
            );
        }
        assert!(
            guide
                .help
                .iter()
                .flat_map(|it| &it.value)
                .all(|it| helps.contains(it))
        );
    }
}
