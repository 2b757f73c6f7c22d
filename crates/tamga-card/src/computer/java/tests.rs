//! Saved `release` files and printed settings, and what no Java writes.

use super::*;

#[track_caller]
fn check(text: &str, version: &str, major: u32, architecture: Option<Architecture>) {
    let expected = Java {
        version: version.into(),
        major,
        architecture,
        place: JavaPlace::Folder,
    };
    assert_eq!(release(text, JavaPlace::Folder), Some(expected));
}

#[test]
fn reads_release_files() {
    let temurin = "IMPLEMENTOR=\"Eclipse Adoptium\"\nJAVA_VERSION=\"17.0.9\"\nOS_ARCH=\"x86_64\"\n";
    check(temurin, "17.0.9", 17, Some(Architecture::X86_64));
    let oracle = "JAVA_VERSION=\"1.8.0_392\"\r\nOS_NAME=\"Windows\"\r\nOS_ARCH=\"i586\"\r\n";
    check(oracle, "1.8.0_392", 8, Some(Architecture::X86));
    check("JAVA_VERSION=\"21\"", "21", 21, None);
    check("JAVA_VERSION=9-ea\nOS_ARCH=riscv64", "9-ea", 9, None);
}

#[test]
fn reads_printed_settings() {
    let printed = "Property settings:\n    java.version = 11.0.2\n    os.arch = aarch64\n\n\
                   openjdk version \"11.0.2\" 2019-01-15\n";
    let java = settings(printed, JavaPlace::Path).unwrap();
    assert_eq!((&*java.version, java.major), ("11.0.2", 11));
    assert_eq!(java.architecture, Some(Architecture::Arm64));
}

#[test]
fn is_not_led_astray_by_what_no_java_writes() {
    for text in [
        "",
        "JAVA_VERSION=",
        "JAVA_VERSION=\"x\"",
        "JAVA_VERSION=1",
        "=",
        "\0",
        "JAVA_VERSION=99999999999999",
    ] {
        assert_eq!(release(text, JavaPlace::Folder), None, "{text:?}");
        assert_eq!(settings(text, JavaPlace::Folder), None, "{text:?}");
    }
    let long = format!("JAVA_VERSION=17.{}", "9".repeat(10_000));
    assert_eq!(release(&long, JavaPlace::Folder).unwrap().version.len(), 40);
}

#[cfg(target_os = "linux")]
#[test]
fn prefers_what_would_be_started() {
    use std::fs;

    let root = tempfile::tempdir().unwrap();
    let jvm = root.path().join("usr/lib/jvm");
    for (folder, version) in [("a", "1.8.0"), ("b", "21.0.1"), ("c", "17")] {
        fs::create_dir_all(jvm.join(folder)).unwrap();
        fs::write(
            jvm.join(folder).join("release"),
            format!("JAVA_VERSION=\"{version}\""),
        )
        .unwrap();
    }
    let here = Surroundings {
        root: root.path().into(),
        exe: None,
        variable: |_| None,
    };
    let java = on_disk(&here).unwrap();
    assert_eq!((java.major, java.place), (21, JavaPlace::Folder));
    assert_eq!(
        read(&jvm.join("a/jre"), JavaPlace::Home),
        None,
        "no such folder"
    );
    fs::create_dir(jvm.join("a/jre")).unwrap();
    let inner = read(&jvm.join("a/jre"), JavaPlace::Home).unwrap();
    assert_eq!((inner.major, inner.place), (8, JavaPlace::Home));
}

#[cfg(unix)]
#[test]
fn asks_the_command_and_does_not_wait_for_ever() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let command = folder.path().join("java");
    let play = |script: &str, deadline| {
        fs::write(&command, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&command, fs::Permissions::from_mode(0o755)).unwrap();
        asked(&command, deadline)
    };
    let java = play(
        "echo '    java.version = 1.8.0_392' >&2; echo '    os.arch = amd64' >&2",
        DEADLINE,
    );
    assert_eq!(java.map(|it| it.major), Some(8));
    assert_eq!(play("exec sleep 100", Duration::from_millis(300)), None);
    assert_eq!(play("exit 1", DEADLINE), None);
}
