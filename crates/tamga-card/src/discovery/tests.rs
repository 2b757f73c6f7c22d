//! Every way a module can be found, in folders made for the test.

use super::*;
use crate::machine::{Architecture, Machine};
use crate::system::P11KitFolders;

const LINUX: Machine = Machine {
    system: SystemKind::Linux,
    architecture: Architecture::X86_64,
};

/// A computer in a temporary folder: `lib` and `lib32` for modules, p11-kit's configuration.
struct Computer {
    root: tempfile::TempDir,
    system: System,
    given: Vec<PathBuf>,
    present: Vec<String>,
}

impl Computer {
    fn new(kind: SystemKind) -> Computer {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        let p11_kit = P11KitFolders {
            system_config: at("etc/pkcs11.conf"),
            user_config: Some(at("home/pkcs11.conf")),
            package_modules: at("share/modules"),
            system_modules: at("etc/modules"),
            user_modules: Some(at("home/modules")),
            module_folders: vec![at("lib/pkcs11")],
            program: "tamga".into(),
        };
        let system = System {
            kind,
            machine: Machine {
                system: kind,
                ..LINUX
            },
            folders: vec![at("lib"), at("lib32"), at("not-there")],
            provider_images: vec![],
            p11_kit: Some(p11_kit),
        };
        Computer {
            root,
            system,
            given: vec![],
            present: vec![],
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> &Computer {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), bytes).unwrap();
        self
    }

    /// What is found, as `origin path`, with `!code` behind what has a fault.
    #[track_caller]
    fn check(&self, expected: &[&str]) {
        let found = discover(&self.given, &self.present, &self.system);
        let lines: Vec<_> = found.iter().map(|candidate| self.line(candidate)).collect();
        assert_eq!(lines, expected);
    }

    fn line(&self, candidate: &Candidate) -> String {
        let json = |value: serde_json::Value| value.as_str().unwrap().to_owned();
        let origin = json(serde_json::to_value(candidate.origin).unwrap());
        let path = candidate.path.strip_prefix(self.root.path()).unwrap();
        let path = path.to_string_lossy().replace('\\', "/");
        match &candidate.fault {
            Some(fault) => {
                let code = json(serde_json::to_value(fault).unwrap()["code"].clone());
                format!("{origin} {path} !{code}")
            }
            None => format!("{origin} {path}"),
        }
    }
}

fn elf(class: u8, machine: u8) -> Vec<u8> {
    let mut header = b"\x7fELF".to_vec();
    header.extend([
        class, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, machine, 0, 1, 0, 0, 0,
    ]);
    header.resize(64, 0);
    header
}

fn module() -> Vec<u8> {
    elf(2, 62)
}

fn module_of_32_bits() -> Vec<u8> {
    elf(1, 3)
}

fn dll() -> Vec<u8> {
    let mut file = b"MZ".to_vec();
    file.resize(0x3c, 0);
    file.extend([0x40, 0, 0, 0]);
    file.extend(b"PE\0\0\x64\x86");
    file.resize(0x40 + 4 + 18, 0);
    file.extend([0x22, 0x20, 0x0b, 0x02]);
    file.resize(0x200, 0);
    file
}

#[test]
fn finds_nothing_on_an_empty_computer() {
    Computer::new(SystemKind::Linux).check(&[]);
    Computer::new(SystemKind::Mobile).check(&[]);
}

#[test]
fn tries_the_modules_of_the_present_card_before_the_others() {
    let mut computer = Computer::new(SystemKind::Linux);
    computer
        .write("lib/libcastle.so.1.0.0", &module())
        .write("lib/libeToken.so", &module());
    computer.check(&["product lib/libcastle.so.1.0.0", "product lib/libeToken.so"]);
    computer.present = vec!["safenet-etoken-5300".into()];
    computer.check(&["product lib/libeToken.so", "product lib/libcastle.so.1.0.0"]);
}

#[test]
fn finds_a_file_whose_name_promises_pkcs11() {
    let computer = Computer::new(SystemKind::Linux);
    computer.write("lib/libmaker-pkcs11.so", &module());
    computer.write("lib/libmaker-pkcs11.txt", b"how to install");
    computer.write("lib/libmaker.so", &module());
    computer.check(&["folder lib/libmaker-pkcs11.so"]);
}

#[test]
fn leaves_out_what_it_guessed_wrong() {
    let computer = Computer::new(SystemKind::Linux);
    computer
        .write("lib/opensc-pkcs11.so", b"a text file")
        .write("lib/x-pkcs11.so", b"");
    computer
        .write("lib/pkcs11-spy.so", &module())
        .write("lib/p11-kit-proxy.so", &module());
    computer.check(&[]);
}

#[test]
fn shows_a_known_module_for_another_machine() {
    let computer = Computer::new(SystemKind::Linux);
    computer.write("lib32/fptca_v4.so", &module_of_32_bits());
    computer.check(&["product lib32/fptca_v4.so !module-wrong-machine"]);
    computer.write("lib/fptca_v4.so", &module());
    computer.check(&["product lib/fptca_v4.so"]);
}

#[test]
fn shows_what_the_person_gave_first_and_with_its_fault() {
    let mut computer = Computer::new(SystemKind::Linux);
    computer
        .write("mine/good.so", &module())
        .write("mine/text.so", b"text");
    computer
        .write("mine/old.so", &module_of_32_bits())
        .write("lib/libcastle.so", &module());
    let names = [
        "mine/text.so",
        "mine/old.so",
        "mine/gone.so",
        "mine/good.so",
        "lib/libcastle.so",
    ];
    computer.given = names.map(|name| computer.path(name)).to_vec();
    computer.check(&[
        "given mine/text.so !module-not-a-library",
        "given mine/old.so !module-wrong-machine",
        "given mine/gone.so !module-missing",
        "given mine/good.so",
        "given lib/libcastle.so",
    ]);
}

#[cfg(unix)]
#[test]
fn lists_a_file_once_however_many_links_lead_to_it() {
    let computer = Computer::new(SystemKind::Linux);
    computer.write("lib/opensc-pkcs11.so", &module());
    computer.write("share/modules/opensc.module", b"module: opensc-pkcs11.so\n");
    fs::create_dir(computer.path("lib/pkcs11")).unwrap();
    let link = computer.path("lib/pkcs11/opensc-pkcs11.so");
    std::os::unix::fs::symlink("../opensc-pkcs11.so", link).unwrap();
    computer.check(&["product lib/opensc-pkcs11.so"]);
}

#[test]
fn reads_p11_kits_configuration() {
    let computer = Computer::new(SystemKind::Linux);
    computer
        .write("lib/pkcs11/relative.so", &module())
        .write("opt/absolute.so", &module());
    computer.write(
        "share/modules/a.module",
        b"# a comment\nmodule: relative.so\npriority: 1\n",
    );
    let absolute = format!("module: {}\n", computer.path("opt/absolute.so").display());
    computer.write("etc/modules/b.module", absolute.as_bytes());
    computer.write("etc/modules/gone.module", b"module: gone.so\n");
    computer.write("etc/modules/README", b"module: not-a-module-file.so\n");
    computer.write("etc/modules/remote.module", b"remote: |ssh somewhere\n");
    computer.check(&[
        "p11-kit lib/pkcs11/relative.so",
        "p11-kit opt/absolute.so",
        "p11-kit lib/pkcs11/gone.so !module-missing",
    ]);
}

#[test]
fn leaves_out_p11_kits_own_modules() {
    let computer = Computer::new(SystemKind::Linux);
    computer.write("lib/pkcs11/p11-kit-trust.so", &module());
    computer.write(
        "share/modules/p11-kit-trust.module",
        b"module: p11-kit-trust.so\n",
    );
    computer.write("lib/pkcs11/trust.so", &module());
    computer.write(
        "share/modules/trust.module",
        b"module: trust.so\ntrust-policy: yes\n",
    );
    computer.check(&[]);
}

#[test]
fn never_shows_the_proxy_beside_its_modules() {
    let mut computer = Computer::new(SystemKind::Linux);
    computer
        .write("lib/p11-kit-proxy.so", &module())
        .write("lib/pkcs11/a.so", &module());
    computer.write("share/modules/a.module", b"module: a.so\n");
    computer.check(&["p11-kit lib/pkcs11/a.so"]);
    computer.given = vec![computer.path("lib/p11-kit-proxy.so")];
    computer.check(&["given lib/p11-kit-proxy.so"]);
}

#[track_caller]
fn check_p11_kit(fields: &str, is_found: bool) {
    let computer = Computer::new(SystemKind::Linux);
    computer.write("lib/pkcs11/a.so", &module());
    computer.write(
        "share/modules/a.module",
        format!("module: a.so\n{fields}\n").as_bytes(),
    );
    computer.check(if is_found {
        &["p11-kit lib/pkcs11/a.so"]
    } else {
        &[]
    });
}

#[test]
fn obeys_enable_in_and_disable_in() {
    check_p11_kit("enable-in: firefox, tamga", true);
    check_p11_kit("enable-in: firefox", false);
    check_p11_kit("disable-in: firefox", true);
    check_p11_kit("disable-in: firefox tamga", false);
    check_p11_kit("enable-in: tamga\ndisable-in: tamga", true);
}

#[track_caller]
fn check_user_config(system: &str, user: &str, expected: &[&str]) {
    let computer = Computer::new(SystemKind::Linux);
    for name in ["package", "user", "both"] {
        computer.write(&format!("lib/pkcs11/{name}.so"), &module());
    }
    computer.write("etc/pkcs11.conf", system.as_bytes());
    computer.write("home/pkcs11.conf", user.as_bytes());
    computer.write("share/modules/package.module", b"module: package.so\n");
    computer.write(
        "share/modules/both.module",
        b"module: both.so\ndisable-in: tamga\n",
    );
    computer.write("home/modules/both.module", b"disable-in:\n");
    computer.write("home/modules/user.module", b"module: user.so\n");
    computer.check(expected);
}

#[test]
fn merges_the_users_configuration_as_the_system_allows() {
    let [package, user, both] =
        ["package", "user", "both"].map(|name| format!("p11-kit lib/pkcs11/{name}.so"));
    check_user_config("", "", &[&both, &package, &user]);
    check_user_config("user-config: merge", "", &[&both, &package, &user]);
    check_user_config("user-config: none", "user-config: only", &[&package]);
    check_user_config("user-config: only", "", &[&user]);
    check_user_config("# user-config: none", "user-config: only", &[&user]);
}

#[test]
fn a_user_can_switch_a_module_off() {
    let computer = Computer::new(SystemKind::Linux);
    computer.write("lib/pkcs11/a.so", &module());
    computer.write("share/modules/a.module", b"module: a.so\n");
    computer.write("home/modules/a.module", b"module:\n");
    computer.check(&[]);
}

#[test]
fn finds_modules_on_windows_by_name_and_beside_providers() {
    let mut computer = Computer::new(SystemKind::Windows);
    computer.system.p11_kit = None;
    computer
        .write("lib/SHUTTLECSP11_3003.DLL", &dll())
        .write("lib/Vina-CA_v9.dll", &dll());
    computer
        .write("lib/unknown-ca.dll", &dll())
        .write("lib/unknown-ca_s.dll", b"MZ");
    computer.system.provider_images = vec![computer.path("lib/unknown-ca_s.dll")];
    computer.check(&[
        "product lib/SHUTTLECSP11_3003.DLL",
        "product lib/Vina-CA_v9.dll",
        "folder lib/unknown-ca.dll",
    ]);
}

#[cfg(target_os = "linux")]
#[test]
fn says_that_a_given_library_is_no_module() {
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let libc = maps
        .split_whitespace()
        .find(|word| word.contains("libc.so"))
        .unwrap();
    let fault = discover(
        &[libc.into()],
        &[],
        &Computer::new(SystemKind::here()).system,
    );
    let expected = Error::ModuleWithoutEntry { path: libc.into() };
    assert_eq!(fault[0].fault, Some(expected));
}

#[cfg(target_os = "linux")]
#[test]
fn finds_the_modules_of_this_computer() {
    let found = discover(&[], &[], &System::here());
    let has = |name: &str| found.iter().any(|found| found.path.ends_with(name));
    assert!(has("opensc-pkcs11.so"), "{found:?}");
    assert!(has("libsofthsm2.so"), "{found:?}");
    assert!(!has("pkcs11-spy.so"), "{found:?}");
}
