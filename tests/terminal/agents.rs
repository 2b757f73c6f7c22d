//! `tamga agents` with programs on the real ports, and what is asked of others: in a network of
//! the test's own.

use std::env;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::thread;

use crate::diagnoses::{GUIDE, healthy, on};
use crate::program::{GOOD, PROBLEM, check, data, tamga};

/// Set in the process that is inside.
const INSIDE: &str = "TAMGA_TEST_NAMESPACE";

/// Runs `test` in a network where every port is free; `name` is the test's own.
fn inside(name: &str, test: fn()) {
    if env::var_os(INSIDE).is_some() {
        return test();
    }
    let mut command = Command::new("unshare");
    if !rustix::process::geteuid().is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    let up = r#"ip link set lo up && exec "$0" "$@""#;
    command.args(["--net", "sh", "-c", up]);
    command.arg(env::current_exe().unwrap());
    command.args(["--exact", name, "--nocapture", "--test-threads=1"]);
    let output = command.env(INSIDE, "1").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{complained}");
    assert!(
        said.contains("1 passed"),
        "no test is called {name}: {said}"
    );
}

/// A program that does this with everybody who connects.
fn listen(port: u16, play: fn(TcpStream)) {
    let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
    thread::spawn(move || listener.incoming().flatten().for_each(play));
}

fn web_page(mut stream: TcpStream) {
    let _asked = stream.read(&mut [0; 4096]);
    let _gone = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
}

#[test]
fn absent_agents_are_no_problem() {
    inside("agents::absent_agents_are_no_problem", || {
        for locale in ["fa", "vi", "mn", "en"] {
            let mut command = tamga(&["agents", "--locale", locale]);
            check(&mut command, GOOD, &format!("agents-absent.{locale}"), &[]);
        }
    });
}

#[test]
fn an_agent_runs_and_a_stranger_has_the_port_of_another() {
    let name = "agents::an_agent_runs_and_a_stranger_has_the_port_of_another";
    inside(name, || {
        listen(14007, drop);
        listen(51356, web_page);
        for locale in ["fa", "vi", "mn", "en"] {
            let mut command = tamga(&["agents", "--locale", locale]);
            check(&mut command, PROBLEM, &format!("agents.{locale}"), &[]);
        }
        let found = data(tamga(&["agents"]));
        assert_eq!(found[0]["state"]["state"], "port-taken", "{found}");
        assert_eq!(found[0]["problem"]["code"], "agent-port-taken");
        let running = found.as_array().unwrap().iter();
        let running = running.filter(|agent| agent["state"]["state"] == "running");
        let ids: Vec<_> = running.map(|agent| &agent["agent"]).collect();
        assert_eq!(ids, ["viettel-signplugin"]);
    });
}

#[test]
fn a_portal_is_asked_for_only_online() {
    inside("agents::a_portal_is_asked_for_only_online", || {
        let token = healthy();
        let words = [&["diagnose"][..], &GUIDE].concat();
        let quiet = data(on(&token, &words));
        assert_eq!(quiet["cause"], serde_json::Value::Null, "{quiet}");
        assert_eq!(quiet["wouldTell"][0]["host"], "my.tax.gov.ir");
        let mut command = on(&token, &words);
        command.arg("--online");
        let asked = data(command);
        assert_eq!(asked["links"][8]["part"], "portal");
        assert_eq!(asked["cause"], "net-host-not-found", "{asked}");
        assert_eq!(asked["wouldTell"], serde_json::json!([]));
    });
}
