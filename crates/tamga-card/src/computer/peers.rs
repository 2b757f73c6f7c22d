//! Which programs talk with the card service, as far as this user may see (Linux).

use std::fs;
use std::path::Path;

use super::sock_diag;

/// Names of the programs connected to the socket at `path`, but for this one, its workers and
/// the service itself; sorted, each once.
pub(super) fn programs(path: &Path) -> Vec<String> {
    let peers = sock_diag::peers(path).unwrap_or_default();
    match peers.is_empty() {
        true => vec![],
        false => holding(Path::new("/proc"), &peers, std::process::id()),
    }
}

/// Names of the processes that have one of these sockets open, but for `own` and its children.
fn holding(proc: &Path, sockets: &[u32], own: u32) -> Vec<String> {
    let links: Vec<_> = sockets.iter().map(|it| format!("socket:[{it}]")).collect();
    let processes = fs::read_dir(proc).into_iter().flatten().flatten();
    let processes = processes.map(|it| it.path());
    let others = processes.filter(|it| is_process(it) && !is_of(it, own) && has_open(it, &links));
    let mut names: Vec<_> = others.filter_map(|it| name(&it)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn is_process(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default();
    name.as_encoded_bytes().iter().all(u8::is_ascii_digit)
}

fn has_open(process: &Path, links: &[String]) -> bool {
    let files = fs::read_dir(process.join("fd"))
        .into_iter()
        .flatten()
        .flatten();
    let targets = files.filter_map(|it| fs::read_link(it.path()).ok());
    targets
        .into_iter()
        .any(|it| links.iter().any(|link| it == Path::new(link)))
}

/// Whether the process is `own`, or was started by it.
fn is_of(process: &Path, own: u32) -> bool {
    let status = fs::read_to_string(process.join("status")).unwrap_or_default();
    let fields = ["Pid:", "PPid:"];
    let numbers = fields.iter().filter_map(|field| {
        let line = status.lines().find_map(|line| line.strip_prefix(field));
        line?.trim().parse::<u32>().ok()
    });
    numbers.into_iter().any(|it| it == own)
}

/// `comm`: at most 15 bytes, which the process may have chosen itself.
fn name(process: &Path) -> Option<String> {
    let name = fs::read(process.join("comm")).ok()?;
    let name = String::from_utf8_lossy(&name);
    let shown: String = name
        .trim()
        .chars()
        .filter(|it| !it.is_control())
        .take(40)
        .collect();
    (!shown.is_empty() && shown != "pcscd").then_some(shown)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn process(proc: &Path, pid: u32, parent: u32, name: &[u8], open: &[&str]) {
        let folder = proc.join(pid.to_string());
        fs::create_dir_all(folder.join("fd")).unwrap();
        fs::write(folder.join("comm"), name).unwrap();
        let status = format!("Name:\tx\nPid:\t{pid}\nPPid:\t{parent}\n");
        fs::write(folder.join("status"), status).unwrap();
        for (number, target) in open.iter().enumerate() {
            symlink(target, folder.join("fd").join(number.to_string())).unwrap();
        }
    }

    #[test]
    fn names_others_and_not_itself() {
        let proc = tempfile::tempdir().unwrap();
        let proc = proc.path();
        process(proc, 10, 1, b"pcscd\n", &["socket:[7]", "socket:[8]"]);
        process(proc, 20, 1, b"tamga\n", &["socket:[8]"]);
        process(proc, 21, 20, b"tamga-worker\n", &["socket:[8]"]);
        process(proc, 30, 1, b"java\n", &["/dev/null", "socket:[7]"]);
        process(proc, 31, 1, b"java\n", &["socket:[8]"]);
        process(proc, 32, 1, b"firefox\n", &["socket:[88]", "pipe:[7]"]);
        process(proc, 33, 1, b"\x1b[31m\xff\n", &["socket:[7]"]);
        fs::write(proc.join("uptime"), "1").unwrap();
        fs::create_dir_all(proc.join("40")).unwrap();
        assert_eq!(holding(proc, &[7, 8], 20), ["[31m\u{fffd}", "java"]);
    }
}
