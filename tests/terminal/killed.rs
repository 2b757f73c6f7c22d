//! A module that is killed at any moment: the token is as before or complete, and the next start
//! says which.
//!
//! On kryoptic, which keeps its objects in SQLite: SoftHSM 2.6 writes its files in place, and loses
//! the whole token when it is killed meanwhile.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tamga_tests::authority::Authority;
use tamga_tests::kryoptic;
use tamga_tests::token::PIN;

use crate::place::{COMPANY, Place};
use crate::program::GOOD;

/// From the worker's start until after its end, on a busy machine too.
const DELAYS: u64 = 40;

#[test]
fn a_certificate_is_there_or_not() {
    let place = Place::on(kryoptic::token());
    let authority = Authority::new();
    let request = place.request("r.pem", "rsa-2048", &[PIN]);
    for delay in 0..DELAYS {
        let issued = authority.grant(&request);
        let file = issued.der.display().to_string();
        let before = place.certificates();
        kill_worker_of(&mut place.tamga(&["install", &file]), delay);
        let after = place.certificates();
        assert!(
            (before..=before + 1).contains(&after),
            "{before} to {after}"
        );
        // What was begun is finished, or was finished before.
        let again = place.says_any(&["install", &file], &[PIN]);
        let there = again["code"] == "certificate-already-there";
        assert!(there == (after > before), "{delay} ms: {again}");
        assert_eq!(place.certificates(), before + 1);
    }
    let tested = place.says(GOOD, &["sign-test"], &[PIN]);
    assert_eq!(tested["keys"].as_array().unwrap().len(), 1);
}

#[test]
fn a_key_is_there_or_not_and_no_request_is_half() {
    let place = Place::on(kryoptic::token());
    for delay in 0..DELAYS / 2 {
        let path = place.path(&format!("{delay}.pem"));
        let output = format!("--output={}", path.display());
        let words = [
            &["request", "ir-organisation", output.as_str()],
            &COMPANY[..],
        ]
        .concat();
        kill_worker_of(&mut place.tamga(&words), delay * 8);
        // A request that was written is whole.
        if let Ok(pem) = fs::read_to_string(&path) {
            assert!(
                pem.trim_end()
                    .ends_with("-----END CERTIFICATE REQUEST-----")
            );
        }
    }
    place.request("last.pem", "rsa-2048", &[PIN]);
    place.says(GOOD, &["sign-test"], &[PIN]);
}

/// With a new key: the old certificate and its key stay, whatever happens to the new ones.
#[test]
fn a_renewal_leaves_the_old_certificate_and_its_key() {
    let place = Place::on(kryoptic::token());
    let authority = Authority::new();
    place.install(&authority.grant(&place.request("old.pem", "rsa-2048", &[PIN])));
    let words = [&["request", "ir-organisation"], &COMPANY[..]].concat();
    for delay in (0..DELAYS).step_by(5) {
        kill_worker_of(&mut place.tamga(&words), delay * 4);
        expect_signing(&place, 1);
    }
    let renewed = authority.grant(&place.request("new.pem", "rsa-2048", &[PIN]));
    let file = renewed.der.display().to_string();
    for delay in (0..DELAYS).step_by(5) {
        kill_worker_of(&mut place.tamga(&["install", &file]), delay);
        let there = place.certificates();
        assert!((1..=2).contains(&there), "{delay} ms: {there}");
        expect_signing(&place, there);
    }
    let again = place.says_any(&["install", &file], &[PIN]);
    let is_done = again["code"].is_null() || again["code"] == "certificate-already-there";
    assert!(is_done, "{again}");
    expect_signing(&place, 2);
}

/// So many certificates are there, and all keys sign, of which there may be more.
#[track_caller]
fn expect_signing(place: &Place, certificates: usize) {
    assert_eq!(place.certificates(), certificates);
    let tested = place.says(GOOD, &["sign-test"], &[PIN]);
    assert!(tested["keys"].as_array().unwrap().len() >= certificates);
}

/// Runs `tamga`, gives it the PIN, and kills its last worker so many milliseconds after it began.
fn kill_worker_of(command: &mut Command, delay: u64) {
    use std::io::Write as _;

    command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut tamga = command.spawn().unwrap();
    let mut stdin = tamga.stdin.take().unwrap();
    let _ = writeln!(stdin, "{PIN}");
    drop(stdin);
    // The first worker reads the tokens; the second one works.
    let deadline = Instant::now() + Duration::from_secs(5);
    while workers(&tamga).len() < 2 && Instant::now() < deadline && !is_over(&mut tamga) {
        thread::sleep(Duration::from_millis(1));
    }
    thread::sleep(Duration::from_millis(delay));
    if let Some(worker) = workers(&tamga).last() {
        let _ = Command::new("kill").args(["-9", worker]).status();
    }
    let _ = tamga.wait();
}

fn is_over(tamga: &mut Child) -> bool {
    tamga.try_wait().is_ok_and(|ended| ended.is_some())
}

fn workers(tamga: &Child) -> Vec<String> {
    let id = tamga.id();
    let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
    let children = children.unwrap_or_default();
    children.split_whitespace().map(str::to_owned).collect()
}
