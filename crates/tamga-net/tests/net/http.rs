//! Every way an answer can fail to come has its own error.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use tamga_net::Error;
use tamga_net::http::{Answer, Client, Request, Wanted};

use crate::authority::Authority;
use crate::server::{Asked, Server, respond};

fn request(url: &str) -> Request<'_> {
    Request {
        url,
        body: None,
        bearer: None,
        wanted: Wanted::File,
        limit: 1000,
        deadline: Duration::from_secs(10),
        only_from: None,
    }
}

fn get(url: &str) -> Result<Answer, Error> {
    Client::new().unwrap().fetch(&request(url))
}

#[track_caller]
fn check(
    answer: impl Fn(&Asked, &mut TcpStream) + Send + Sync + 'static,
    expected: impl Fn(String) -> Error,
) {
    let server = Server::start(answer);
    assert_eq!(get(&server.url("/")), Err(expected(server.host())));
}

fn raw(bytes: &'static str) -> impl Fn(&Asked, &mut TcpStream) + Send + Sync {
    move |_, stream| stream.write_all(bytes.as_bytes()).unwrap()
}

/// A port at which nobody listens.
fn closed_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

#[test]
fn an_answer_comes_whole_and_tells_nothing_of_us() {
    let server = Server::start(|asked, stream| match asked.target.as_str() {
        "/" => raw(
            "HTTP/1.1 302 Found\r\nLocation: /there\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        )(asked, stream),
        _ => raw(
            "HTTP/1.1 200 OK\r\nDate: Wed, 06 Mar 2024 13:05:50 GMT\r\nContent-Length: 2\r\n\r\nok",
        )(asked, stream),
    });
    let answer = get(&server.url("/")).unwrap();
    assert_eq!(answer.body, b"ok");
    assert_eq!(answer.date.map(|date| date.0), Some(1_709_730_350));
    let asked = server.asked();
    assert_eq!(asked[1].target, "/there");
    for asked in asked {
        let mut names: Vec<&str> = asked.headers.iter().map(|(name, _)| &name[..]).collect();
        names.sort_unstable();
        assert_eq!(names, ["accept", "host", "user-agent"]);
        let agent = asked.header("user-agent").unwrap();
        assert_eq!(agent, concat!("Tamga/", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn a_name_that_does_not_exist_is_not_found() {
    let host = "tamga.invalid".to_owned();
    let found = get("http://tamga.invalid/");
    assert_eq!(found, Err(Error::HostNotFound { host }));
}

#[test]
fn nobody_listening_refuses() {
    let host = format!("127.0.0.1:{}", closed_port());
    let found = get(&format!("http://{host}/"));
    assert_eq!(found, Err(Error::ConnectionRefused { host }));
}

#[test]
fn silence_and_dripping_end_at_the_deadline() {
    #[track_caller]
    fn check(answer: impl Fn(&Asked, &mut TcpStream) + Send + Sync + 'static) {
        let server = Server::start(answer);
        let begun = Instant::now();
        let url = server.url("/");
        let request = Request {
            deadline: Duration::from_millis(1200),
            only_from: Some(tamga_x509::Country::Ir),
            ..request(&url)
        };
        let expected = Error::TimedOut {
            host: server.host(),
            seconds: 1,
            only_from: Some(tamga_x509::Country::Ir),
        };
        let client = Client::new().unwrap();
        assert_eq!(client.fetch(&request), Err(expected));
        assert!(begun.elapsed() < Duration::from_secs(5));
    }
    check(|_, _| sleep(Duration::from_secs(8)));
    check(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n");
        for _ in 0..80 {
            let _ = stream.write_all(b".");
            sleep(Duration::from_millis(100));
        }
    });
}

#[test]
fn a_cut_answer_is_no_answer() {
    let cut = |host| Error::AnswerCut { host };
    check(
        raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes."),
        cut,
    );
    check(
        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"),
        cut,
    );
    check(raw("HTTP/1.1 200"), cut);
    check(raw(""), cut);
    check(raw("this is no HTTP\r\n\r\n"), cut);
}

#[test]
fn an_answer_beyond_the_limit_is_not_read() {
    let large = |host| Error::AnswerTooLarge { host, limit: 1000 };
    check(
        raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"),
        large,
    );
    check(
        |_, stream| {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
            let _ = stream.write_all(&[b'.'; 100_000]);
        },
        large,
    );
}

#[test]
fn a_web_page_is_no_file() {
    check(
        |_, stream| respond(stream, "200 OK", "text/html; charset=utf-8", b"<html>"),
        |host| Error::AnswerWrongKind {
            host,
            found: Some("text/html; charset=utf-8".into()),
        },
    );
}

#[test]
fn a_status_is_told() {
    #[track_caller]
    fn check_status(line: &'static str, status: u16) {
        check(
            |_, stream| respond(stream, line, "text/html", b"no"),
            move |host| Error::AnswerStatus { host, status },
        );
    }
    check_status("404 Not Found", 404);
    check_status("503 Service Unavailable", 503);
    check_status("304 Not Modified", 304);
}

#[test]
fn redirects_stay_on_the_host_and_end() {
    check(
        raw(
            "HTTP/1.1 302 Found\r\nLocation: http://login.example/wifi\r\nContent-Length: 0\r\n\r\n",
        ),
        |host| Error::RedirectedElsewhere {
            host,
            to: "login.example".into(),
        },
    );
    check(
        raw("HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
        |host| Error::RedirectedTooOften { host },
    );
    let address = "file:///etc/passwd".to_owned();
    check(
        raw("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"),
        move |_| Error::AddressUnusable {
            address: address.clone(),
        },
    );
}

#[test]
fn only_http_is_asked() {
    for address in [
        "ldap://ca.example/cn",
        "ftp://x/",
        "",
        "http://",
        "http://a:b@c/",
    ] {
        let address = address.to_owned();
        let found = get(&address);
        assert_eq!(found, Err(Error::AddressUnusable { address }));
    }
}

#[test]
fn a_proxy_that_refuses_is_named() {
    #[track_caller]
    fn check(proxy: &str, url: &str) {
        let client = Client::through(&format!("http://{proxy}")).unwrap();
        let expected = Error::ProxyRefused {
            host: "tamga.invalid".into(),
            proxy: proxy.into(),
        };
        assert_eq!(client.fetch(&request(url)), Err(expected));
    }
    let refusing = |line| Server::start(move |_, stream| respond(stream, line, "text/html", b""));
    let asking = refusing("407 Proxy Authentication Required");
    check(&asking.host(), "http://tamga.invalid/");
    check(&asking.host(), "https://tamga.invalid/");
    check(&refusing("403 Forbidden").host(), "https://tamga.invalid/");
    let gone = format!("127.0.0.1:{}", closed_port());
    check(&gone, "http://tamga.invalid/");
    check(&gone, "https://tamga.invalid/");
}

#[test]
fn a_host_that_speaks_no_tls_fails_in_tls() {
    #[track_caller]
    fn check(says: &'static [u8]) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(says);
        });
        let found = get(&format!("https://{host}/"));
        assert_eq!(found, Err(Error::TlsFailed { host }));
    }
    check(b"HTTP/1.1 400 Bad Request\r\n\r\n");
    check(b"");
}

#[test]
fn a_certificate_of_nobody_is_not_trusted() {
    let nobody = Authority::new("nobody");
    let host = format!("127.0.0.1:{}", closed_port());
    let mut tls = Command::new("openssl")
        .current_dir(nobody.path(""))
        .args([
            "s_server", "-www", "-cert", "ca.pem", "-key", "ca.key", "-accept", &host,
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while TcpStream::connect(&host).is_err() && begun.elapsed() < Duration::from_secs(10) {
        sleep(Duration::from_millis(20));
    }
    let found = get(&format!("https://{host}/"));
    tls.kill().unwrap();
    tls.wait().unwrap();
    assert_eq!(found, Err(Error::HostUntrusted { host }));
}
