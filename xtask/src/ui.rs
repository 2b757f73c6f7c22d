//! The window's pages: their packages, and the npm scripts that build and test them.

use std::fs;
use std::process::Command;

use crate::step::{Done, Fault, command, output, root, step};

/// The oldest Node.js that the build tools run on.
const NODE: u32 = 20;

/// Installs the packages of `ui/package-lock.json`, unless just these are there.
pub(crate) fn packages() -> Done {
    check_node()?;
    let ui = root().join("ui");
    let wanted = fs::read(ui.join("package-lock.json"))
        .map_err(|_| Fault::Found("ui/package-lock.json is missing".into()))?;
    let stamp = ui.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step("Packages of the pages", npm(&["ci"]).env("CI", "true"))?;
    fs::write(&stamp, wanted).map_err(|_| Fault::Found(format!("cannot write {}", stamp.display())))
}

/// Runs one script of `ui/package.json`.
pub(crate) fn script(title: &str, name: &str) -> Done {
    step(title, &mut script_command(name))
}

/// One script of `ui/package.json`, to be run.
pub(crate) fn script_command(name: &str) -> Command {
    npm(&["run", "--silent", name])
}

fn npm(arguments: &[&str]) -> Command {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut npm = command(program, arguments);
    npm.current_dir(root().join("ui"));
    npm
}

fn check_node() -> Done {
    let version = output(&mut command("node", &["--version"]))?;
    let major = version.trim_start_matches('v').split('.').next();
    match major.and_then(|major| major.parse::<u32>().ok()) {
        Some(major) if major >= NODE => Ok(()),
        _ => Err(Fault::Found(format!(
            "Node.js {NODE} or newer is needed, this is {version}"
        ))),
    }
}
