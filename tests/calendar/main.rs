//! Calendar files are read by programs of others as they were written.

mod parsers;

use parsers::Parser;
use serde_json::{Value as Json, json};
use tamga_words::{Ending, Event, Locale, Waiting, Words, calendar};

/// When the files are written: 25 November 2026, 19:46:39 UTC.
const NOW: i64 = 1_795_635_999;

/// What is hard to write, or to read again.
fn texts() -> Vec<String> {
    let hard = [
        "Certificate ends; renew it, soon",
        "one\ntwo\n\nfour\n",
        " a space in front and behind ",
        "\ta tab\tinside",
        "a colon: \"quotes\", an equals sign=1; ^caret",
        "C:\\كليد\\",
        "گواهی شرکت «تمغا»، به شمارهٔ ۱۲۳ می‌آید؛ پایان",
        "Chứng thư số hết hạn: Công ty TNHH Ấn Đường; số 1, quận 2",
        "Гэрчилгээний хугацаа дуусна: Өргөө ХХК, Үйлчилгээ",
        "🖋️👩‍💼🇲🇳 e\u{301}\u{323} \u{2068}ltr\u{2069}",
        "BEGIN:VEVENT",
        "",
    ];
    let long = ["x", "ی", "ệ", "Ө", "🖋", "a ", "a, ", "می‌"];
    let long = long.map(|part| part.repeat(300));
    let hard = hard.map(str::to_owned);
    hard.into_iter().chain(long).collect()
}

/// Debian's `icalendar` 4 undoes an escape twice (`\\n` becomes a new line) and reads `%2C` as a
/// comma: mistakes of its own.
const MISREAD_BY_ICALENDAR: [&str; 5] = [
    "C:\\next\\key",
    "\\\\host\\share",
    "\\, \\; \\",
    "\\n is no new line",
    "50%2C %5C",
];

/// Events of every shape, one for each text.
fn events(texts: &[String]) -> Vec<Event> {
    let event = |(number, text): (usize, &String)| Event {
        uid: format!("test-{number},;@tamga"),
        starts: 1_798_675_200 + 86_400 * number as i64 * 37,
        all_day: number % 2 == 0,
        summary: text.replace('\n', " "),
        description: text.clone(),
        alarms: (0..number as u32 % 4).map(|alarm| alarm * 12_420).collect(),
    };
    texts.iter().enumerate().map(event).collect()
}

fn as_read(event: &Event) -> Json {
    json!({
        "uid": event.uid,
        "starts": event.starts,
        "allDay": event.all_day,
        "summary": event.summary,
        "description": event.description,
        "alarms": event.alarms,
        "written": NOW,
    })
}

#[track_caller]
fn check(parser: Parser, events: &[Event]) {
    let read = parser.read(&calendar(events, NOW));
    assert_eq!(read.len(), events.len(), "{parser:?}");
    for (event, read) in events.iter().zip(&read) {
        assert_eq!(*read, as_read(event), "{parser:?}");
    }
}

#[test]
fn three_programs_read_every_text_as_it_was_written() {
    for parser in Parser::ALL {
        check(parser, &events(&texts()));
    }
}

#[test]
fn backslashes_and_percent_signs_mean_themselves() {
    let texts = MISREAD_BY_ICALENDAR.map(str::to_owned);
    for parser in [Parser::Vobject, Parser::IcalJs] {
        check(parser, &events(&texts));
    }
}

#[test]
fn every_break_of_a_line_is_read_as_one() {
    let mut written = events(&["a".to_owned()]);
    written[0].description = "a\r\nb\rc\u{2028}d\u{85}e\u{0}".to_owned();
    let mut read = written.clone();
    read[0].description = "a\nb\nc\nd\ne".to_owned();
    for parser in Parser::ALL {
        assert_eq!(parser.read(&calendar(&written, NOW)), [as_read(&read[0])]);
    }
}

#[test]
fn three_programs_read_the_events_of_the_app_in_every_language() {
    let certificate = Ending {
        name: Some("شرکت «تمغا»، سهامی خاص"),
        serial: "0A1B2C3D4E5F",
        issuer: Some("Viettel-CA SHA-256, Vietnam; C=VN"),
        ends: 1_798_761_599,
    };
    let document = Ending {
        name: None,
        issuer: None,
        ..certificate
    };
    let waiting = Waiting {
        case: 12,
        guide: "mn-monpass-obtain",
        step: "issued-mail",
        since: NOW,
        until: NOW + 86_400,
        certain: false,
    };
    for locale in Locale::ALL {
        let words = Words::in_zone(locale, |_| 12_600);
        let events = [
            Event::of_certificate(&words, &certificate, &[60, 30, 14, 7, 1, 0]),
            Event::of_document(&words, &document, &[60, 30]),
            Event::of_wait(&words, &waiting).expect("the guide ships"),
        ];
        for parser in Parser::ALL {
            check(parser, &events);
        }
    }
}
