use super::*;

fn wanted(guide: &str) -> Wanted {
    Wanted {
        guide: Some(guide.into()),
        ..Wanted::default()
    }
}

#[test]
fn what_is_missing_is_given_out_on_a_page_that_opens() {
    for agent in tamga_net::agents().iter().filter(|it| it.get.is_some()) {
        let problem = Cause::Net(tamga_net::Error::AgentNotInstalled {
            agent: agent.name.clone(),
        });
        let found = source(&problem, &Wanted::default());
        assert!(found.is_some(), "{}", agent.id);
    }
    let missing = Cause::Check(tamga_check::Error::CardUnknown { atr: "3b".into() });
    let portal = |guide| source(&missing, &wanted(guide));
    assert_eq!(
        portal("mn-certificate-renew").as_deref(),
        Some("mn-monpass")
    );
    // The tax system gives out no driver.
    assert_eq!(portal("ir-moadian-register-hardware"), None);
}

fn reading() -> Inventory {
    let module = serde_json::json!({
        "path": "/usr/lib/slow.so", "origin": "given", "description": "", "manufacturer": "",
        "version": "", "slots": [], "reading": true, "fault": null,
    });
    let inventory = serde_json::json!({
        "service": "running", "readers": [], "modules": [module], "softwareTokens": [],
    });
    serde_json::from_value(inventory).expect("it is an inventory")
}

#[test]
fn a_module_hangs_only_when_it_was_silent_for_long() {
    let slow = given_up(reading(), SILENCE - Duration::from_secs(1));
    assert_eq!(slow, reading());
    let hung = given_up(reading(), SILENCE + Duration::from_secs(1));
    let fault = tamga_card::Error::ModuleHung {
        path: "/usr/lib/slow.so".into(),
        seconds: 7,
    };
    assert_eq!(hung.modules[0].fault, Some(fault));
    assert!(!hung.modules[0].reading);
}
