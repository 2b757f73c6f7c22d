//! WebKit's own WebDriver server, which starts the app and speaks for its pages.

use std::net::TcpStream;
use std::process::{Command, Stdio};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::runtime::Runtime;

use super::Display;
use super::home::{self, Home};
use crate::pcscd::free_ports;
use crate::process::{Running, wait_until};

/// A server with one session: the app, started.
#[derive(Debug)]
pub(super) struct Driver {
    pub(super) runtime: Runtime,
    pub(super) client: Client,
    // Ended last: it and the app are one process group.
    pub(super) running: Running,
}

impl Driver {
    /// Starts the app in this home; `prepare` adds to its environment.
    pub(super) fn start(
        home: &Home,
        display: &Display,
        prepare: impl FnOnce(&mut Command),
    ) -> Self {
        let port = free_ports();
        let mut command = home.program("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("DISPLAY", display.name())
            .env("GDK_BACKEND", "x11")
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        prepare(&mut command);
        let running = Running::start(&mut command);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let runtime = runtime.expect("the system gives timers and sockets");
        wait_until("the driver answers", || {
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
        let client = runtime.block_on(connect(port));
        Self {
            runtime,
            client,
            running,
        }
    }
}

async fn connect(port: u16) -> Client {
    let capabilities = json!({ "webkitgtk:browserOptions": { "binary": home::app() } });
    let capabilities = capabilities.as_object().expect("it is an object").clone();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let client = builder.connect(&format!("http://127.0.0.1:{port}")).await;
    client.expect("the driver starts the app")
}
