//! `cargo xtask run`: opens the window, on a virtual display where there is no other.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::step::{Done, Fault, command, output, root, step};
use crate::{system, ui};

/// How the window is built.
#[derive(Clone, Copy)]
pub(crate) enum Profile {
    /// Quick to build.
    Dev,
    /// As it is given to people.
    Release,
}

/// Installs what is missing, builds, and opens the window.
pub(crate) fn run(profile: Profile) -> Done {
    let display = system::has_display();
    system::ready_to_run(display)?;
    ui::packages()?;
    ui::script("Build of the pages", "build")?;
    let window = build(profile)?;
    if display {
        println!("\nTamga is open. Close its window to come back here.");
        return step("Tamga", &mut Command::new(window));
    }
    let picture = root().join("target/tamga.png");
    show_without_display(&window, &picture)?;
    println!(
        "\nThere is no display here: the window was opened on a virtual one, and this is its picture:\n  {}",
        picture.display()
    );
    Ok(())
}

/// Builds the window with its pages inside, and its worker beside it; gives the path of the window.
pub(crate) fn build(profile: Profile) -> Done<PathBuf> {
    let mut arguments = vec![
        "build",
        "--locked",
        "--package=tamga-window",
        "--package=tamga-cli",
        "--bin=tamga-window",
        "--bin=tamga-worker",
        "--features=tamga-window/custom-protocol",
    ];
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => {
            arguments.push("--release");
            "release"
        }
    };
    step(
        "Build of the window",
        &mut command(env!("CARGO"), &arguments),
    )?;
    Ok(root().join("target").join(folder).join("tamga-window"))
}

/// A program that ends with the value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn show_without_display(window: &Path, picture: &Path) -> Done {
    let display = free_display();
    let _screen = start(Command::new("Xvfb").args([
        &display,
        "-screen",
        "0",
        "1280x860x24",
        "-nolisten",
        "tcp",
    ]))?;
    wait_until("the virtual display", || socket(&display).exists())?;
    // No bus: GLib would start two daemons for the window, and nobody ends them.
    let bus = ("DBUS_SESSION_BUS_ADDRESS", "none:");
    let _window = start(
        Command::new(window)
            .env("DISPLAY", &display)
            .env(bus.0, bus.1)
            .env("NO_AT_BRIDGE", "1"),
    )?;
    wait_until("the window's first picture", || {
        let taken = take_picture(&display, picture).is_ok();
        taken && has_been_painted(picture)
    })
}

fn start(command: &mut Command) -> Done<Running> {
    let quiet = command.stdin(Stdio::null()).stderr(Stdio::null());
    let program = quiet.get_program().to_string_lossy().into_owned();
    quiet
        .spawn()
        .map(Running)
        .map_err(|_| Fault::Missing(program))
}

/// The first display number nobody uses.
fn free_display() -> String {
    (90..)
        .map(|number| format!(":{number}"))
        .find(|display| !socket(display).exists())
        .expect("an endless row of numbers has a free one")
}

fn socket(display: &str) -> PathBuf {
    Path::new("/tmp/.X11-unix").join(display.replace(':', "X"))
}

fn take_picture(display: &str, picture: &Path) -> Done {
    output(
        command("import", &["-window", "root"])
            .arg(picture)
            .env("DISPLAY", display),
    )
    .map(drop)
}

/// Whether the picture shows more than a bare background: text alone makes dozens of shades.
fn has_been_painted(picture: &Path) -> bool {
    output(command("identify", &["-format", "%k"]).arg(picture))
        .is_ok_and(|colours| colours.parse().is_ok_and(|colours: u32| colours > 64))
}

fn wait_until(what: &str, holds: impl Fn() -> bool) -> Done {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(60) {
        if holds() {
            return Ok(());
        }
        sleep(Duration::from_millis(300));
    }
    Err(Fault::Found(format!("{what} did not come within a minute")))
}
