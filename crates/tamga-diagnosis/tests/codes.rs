//! A call code carries every place and every cause, and no slip of it goes unnoticed.

use tamga_diagnosis::{
    CODE_CHARACTERS, Call, CallCode, DaysLeft, Error, ModuleSeen, ReadersSeen, Seen, causes, places,
};

/// A deterministic sequence of numbers (Knuth's MMIX constants).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }
}

/// The eight characters without the blank.
fn characters(code: CallCode) -> Vec<char> {
    code.to_string().chars().filter(|c| *c != ' ').collect()
}

fn read(code: &[char]) -> Result<Call, Error> {
    CallCode::read(&code.iter().collect::<String>())
}

/// A few thousand codes spread over everything that can be said.
fn sample(count: usize) -> Vec<Vec<char>> {
    let (mut dice, seen) = (Dice(7), Seen::all().collect::<Vec<_>>());
    let code = |_| {
        let place = &places()[dice.roll(places().len())];
        let cause = &causes()[dice.roll(causes().len())];
        let place = Some((place.guide.as_str(), place.step.as_str()));
        let seen = seen[dice.roll(seen.len())];
        characters(CallCode::pack(place, Some(&cause.id), seen))
    };
    (0..count).map(code).collect()
}

#[test]
fn every_guide_step_and_cause_comes_back() {
    let seen: Vec<Seen> = Seen::all().collect();
    let mut turn = 0;
    for place in places() {
        for cause in causes() {
            turn += 1;
            let seen = seen[turn % seen.len()];
            let at = Some((place.guide.as_str(), place.step.as_str()));
            let code = CallCode::pack(at, Some(&cause.id), seen);
            let call = CallCode::read(&code.to_string()).expect("a code of ours");
            assert_eq!(call.guide.as_ref(), Some(&place.guide));
            assert_eq!(call.step.as_ref(), Some(&place.step));
            assert_eq!(call.cause.as_ref(), Some(&cause.id));
            assert_eq!((call.part, call.seen), (Some(cause.part), seen));
            assert!(!call.newer);
        }
    }
}

#[test]
fn every_combination_of_facts_comes_back_alone() {
    for seen in Seen::all() {
        let call = CallCode::read(&CallCode::pack(None, None, seen).to_string());
        let call = call.expect("a code of ours");
        assert_eq!((call.guide, call.cause, call.seen), (None, None, seen));
    }
}

/// The rule that makes every slip and every swap change the sum: no weight is zero and no two
/// are equal modulo a prime. Here it is seen at work, on all slips of many codes.
#[test]
fn every_slip_of_one_character_is_noticed() {
    for code in sample(500) {
        for at in 0..code.len() {
            for other in CODE_CHARACTERS {
                let mut heard = code.clone();
                heard[at] = other;
                let expected = if heard == code {
                    None
                } else {
                    Some(Error::CodeMisheard)
                };
                assert_eq!(read(&heard).err(), expected, "{code:?} as {heard:?}");
            }
        }
    }
}

#[test]
fn every_swap_of_two_characters_is_noticed_wherever_they_stand() {
    for code in sample(4_000) {
        for at in 0..code.len() {
            for other in at + 1..code.len() {
                let mut heard = code.clone();
                heard.swap(at, other);
                let expected = if heard == code {
                    None
                } else {
                    Some(Error::CodeMisheard)
                };
                assert_eq!(read(&heard).err(), expected, "{code:?} as {heard:?}");
            }
        }
    }
}

#[test]
fn no_two_characters_look_alike() {
    let confusable = [
        "0O", "O0", "1I", "1L", "IL", "2Z", "5S", "6G", "8B", "UV", "CG", "MN", "QO", "VY", "DO",
        "3З", "4Ч",
    ];
    let has = |c| CODE_CHARACTERS.contains(&c);
    for pair in confusable {
        assert!(!pair.chars().all(has), "{pair}");
    }
}

fn example() -> (CallCode, Seen) {
    let seen = Seen {
        system: tamga_card::SystemKind::Windows,
        service: tamga_card::ServiceState::Running,
        readers: ReadersSeen::OneCard,
        module: ModuleSeen::WithToken,
        days: DaysLeft::Month,
    };
    let place = places()
        .iter()
        .find(|place| place.guide == "ir-token-obtain");
    let place = place.map(|place| (place.guide.as_str(), place.step.as_str()));
    let code = CallCode::pack(place, Some("check-pin-locked"), seen);
    (code, seen)
}

#[test]
fn a_code_is_read_however_it_was_typed() {
    let (code, seen) = example();
    let text = code.to_string();
    let call = CallCode::read(&text).expect("a code of ours");
    assert_eq!(call.seen, seen);
    let persian = |c: char| match c.to_digit(10) {
        Some(digit) => char::from_u32(0x6f0 + digit).expect("a Persian digit"),
        None => c,
    };
    let arabic = |c: char| match c.to_digit(10) {
        Some(digit) => char::from_u32(0x660 + digit).expect("an Arabic digit"),
        None => c,
    };
    let cyrillic = |c: char| match c {
        'A' => 'А',
        'C' => 'С',
        'E' => 'е',
        'H' => 'Н',
        'K' => 'к',
        'M' => 'м',
        'P' => 'Р',
        'T' => 'т',
        'X' => 'х',
        'Y' => 'у',
        '8' => 'В',
        other => other,
    };
    let spelled = [
        text.to_lowercase(),
        text.replace(' ', ""),
        text.replace(' ', "-"),
        text.chars().flat_map(|c| [c, ' ']).collect(),
        format!("\u{200f}{text}\u{200e}"),
        text.chars().map(persian).collect(),
        text.chars().map(arabic).collect(),
        text.chars().map(cyrillic).collect(),
    ];
    for typed in spelled {
        assert_eq!(CallCode::read(&typed).as_ref(), Ok(&call), "{typed}");
    }
}

#[test]
fn what_is_no_code_is_named() {
    #[track_caller]
    fn check(typed: &str, expected: Error) {
        assert_eq!(CallCode::read(typed), Err(expected));
    }
    check("", Error::CodeLength { length: 0 });
    check("2222 222", Error::CodeLength { length: 7 });
    check("2222 22222", Error::CodeLength { length: 9 });
    let character = "I".to_owned();
    check("2222 222I", Error::CodeCharacter { character });
    let character = "پ".to_owned();
    check("2222پ222", Error::CodeCharacter { character });
    check(&"2".repeat(1_000_000), Error::CodeLength { length: 64 });
}

/// A code of a later layout is one whose third number is odd; place and cause stay where they
/// are.
#[test]
fn a_code_of_a_newer_app_tells_what_it_can() {
    let weights = [2_u32, 3, 4, 5, 6, 7, 8];
    let later = |place: u64, cause: u64| -> String {
        let mut number = (520 + cause) * 1200 + place;
        let mut values = [0_u32; 7];
        for value in values.iter_mut().rev() {
            *value = u32::try_from(number % 23).expect("below 23");
            number /= 23;
        }
        let sum: u32 = values
            .iter()
            .zip(weights)
            .map(|(value, weight)| value * weight)
            .sum();
        let check = (23 - sum % 23) % 23;
        let all = values.iter().chain([&check]);
        all.map(|value| CODE_CHARACTERS[*value as usize]).collect()
    };
    let newer = CallCode::read(&later(1, 1));
    let place = &places()[0];
    let told = Error::CodeNewer {
        guide: Some(place.guide.clone()),
        step: Some(place.step.clone()),
        cause: Some(causes()[0].id.clone()),
    };
    assert_eq!(newer, Err(told));
    let nothing = Error::CodeNewer {
        guide: None,
        step: None,
        cause: None,
    };
    assert_eq!(CallCode::read(&later(1199, 519)), Err(nothing));
}

#[test]
fn a_code_is_spelled_one_word_for_each_character() {
    let (code, _) = example();
    let spelled: String = code
        .spelling()
        .iter()
        .filter_map(|id| id.strip_prefix("call-spelling-"))
        .collect();
    assert_eq!(spelled.to_uppercase(), code.groups().concat());
}
