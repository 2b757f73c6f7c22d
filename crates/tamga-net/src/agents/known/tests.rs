//! What `agents.toml` says, and that no question in it changes anything.

use super::*;

/// Commands that change nothing, by agent.
const READ_ONLY: [(&str, &[&str]); 3] = [
    (
        "dastine",
        &[
            "GetVersion",
            "CheckUpdate",
            "ListTokens",
            "ReadSerialNumber",
            "GetSelectedCertificate",
        ],
    ),
    ("vnpt-ca-plugin", &["7", "11", "34"]),
    ("vgca-sign-service", &["GetVersion"]),
];

#[test]
fn only_commands_that_change_nothing_are_asked() {
    for agent in agents() {
        let Some(question) = &agent.question else {
            assert_ne!(agent.depth, Depth::Question, "{}", agent.id);
            continue;
        };
        let known = READ_ONLY.iter().find(|(id, _)| *id == agent.id);
        let (_, allowed) = known.expect(&agent.id);
        assert!(allowed.contains(&&*question.command), "{}", agent.id);
        let says = match serde_json::from_str::<serde_json::Value>(&question.text) {
            Ok(json) => json
                .get("command")
                .or(json.get("functionID"))
                .unwrap()
                .to_string(),
            Err(_) => question.text.clone(),
        };
        assert_eq!(says.trim_matches('"'), question.command, "{}", agent.id);
        assert!(agent.endpoints.iter().all(|it| it.scheme != Scheme::Http));
    }
}

#[test]
fn the_client_whose_questions_sign_is_only_opened() {
    let depth = |id: &str| agents().iter().find(|it| it.id == id).unwrap().depth;
    assert_eq!(depth("monpass-client"), Depth::Connect);
    assert_eq!(depth("viettel-signplugin"), Depth::Connect);
    assert_eq!(depth("esign-client"), Depth::Handshake);
}

#[test]
fn six_agents_of_three_countries_are_known() {
    let ids: Vec<_> = agents().iter().map(|it| &*it.id).collect();
    let expected = [
        "dastine",
        "vnpt-ca-plugin",
        "vgca-sign-service",
        "viettel-signplugin",
        "esign-client",
        "monpass-client",
    ];
    assert_eq!(ids, expected);
    for agent in agents() {
        let names = agent.endpoints.iter().map(|it| &it.host);
        for name in names.filter(|it| *it != "localhost" && *it != "127.0.0.1") {
            assert!(agent.hosts.contains(name), "{name}");
        }
        assert!(agent.get.iter().all(|it| it.starts_with("https://")));
    }
}

#[track_caller]
fn check(id: &str, answer: &str, expected: Option<&str>) {
    let agent = agents().iter().find(|it| it.id == id).unwrap();
    let version = agent.question.as_ref().unwrap().version(answer);
    assert_eq!(version.as_deref(), expected, "{answer}");
}

#[test]
fn reads_versions_and_nothing_else() {
    check(
        "dastine",
        r#"{"Result":"5.8.38.0","errorCode":0}"#,
        Some("5.8.38.0"),
    );
    check("dastine", r#"{"Result":"<b>1</b>"}"#, None);
    check("dastine", r#"{"Result":["5"]}"#, None);
    check("dastine", "5.8.38.0", None);
    check("vnpt-ca-plugin", "1.0.2.1*callbackDefault", Some("1.0.2.1"));
    check("vnpt-ca-plugin", "\"1.0\"*callbackDefault", Some("1.0"));
    check("vnpt-ca-plugin", "1.0", None);
    check(
        "vgca-sign-service",
        r#"{"Status":0,"Message":"3.1.5"}"#,
        Some("3.1.5"),
    );
    check("vgca-sign-service", r#"{"Status":1,"Message":"OK"}"#, None);
    check(
        "vgca-sign-service",
        &format!(r#"{{"Message":"{}"}}"#, "1".repeat(41)),
        None,
    );
}

#[test]
fn compares_versions_number_by_number() {
    for (version, than, expected) in [
        ("5.8.38", "5.10", true),
        ("5.10", "5.8.38", false),
        ("1.0", "1", false),
        ("1", "1.0.1", true),
        ("9999999999999999999999", "1", true),
    ] {
        assert_eq!(is_older(version, than), expected, "{version} {than}");
    }
}
