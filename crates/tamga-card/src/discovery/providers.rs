//! The libraries of Windows' cryptographic providers: PKCS#11 modules lie beside them.

use std::path::{Path, PathBuf};

/// Paths of the libraries of every cryptographic provider that Windows lists.
#[cfg(windows)]
pub(crate) fn provider_images() -> Vec<PathBuf> {
    const LISTS: [&str; 2] = [
        r"SOFTWARE\Microsoft\Cryptography\Defaults\Provider",
        r"SOFTWARE\WOW6432Node\Microsoft\Cryptography\Defaults\Provider",
    ];
    let windows = std::env::var("SystemRoot").unwrap_or_else(|_| r"C:\Windows".into());
    let lists = LISTS
        .iter()
        .filter_map(|list| windows_registry::LOCAL_MACHINE.open(list).ok());
    let images = lists.flat_map(|list| {
        let providers: Vec<_> = list.keys().into_iter().flatten().collect();
        let image = |provider| list.open(provider).ok()?.get_string("Image Path").ok();
        providers
            .into_iter()
            .filter_map(image)
            .collect::<Vec<String>>()
    });
    images.map(|image| image_path(&image, &windows)).collect()
}

/// Only Windows lists providers.
#[cfg(not(windows))]
pub(crate) fn provider_images() -> Vec<PathBuf> {
    vec![]
}

/// An `Image Path` may name its folder by a variable, or none at all.
#[cfg_attr(not(windows), allow(dead_code, reason = "tested everywhere"))]
fn image_path(image: &str, windows: &str) -> PathBuf {
    const VARIABLE: &str = "%systemroot%";
    let image = image.trim().trim_matches('"');
    let begins_with_variable = image
        .get(..VARIABLE.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(VARIABLE));
    match begins_with_variable {
        true => PathBuf::from(format!("{windows}{}", &image[VARIABLE.len()..])),
        false if image.contains(['\\', '/']) => PathBuf::from(image),
        false => PathBuf::from(format!(r"{windows}\System32\{image}")),
    }
}

/// The library itself, which may be both, and the module beside it: an EnterSafe provider
/// `X_s.dll` has its PKCS#11 twin `X.dll`.
pub(super) fn twins(image: &Path) -> Vec<PathBuf> {
    let name = image.file_name().unwrap_or_default().to_string_lossy();
    let twin = name
        .split_once("_s.")
        .map(|(stem, ending)| format!("{stem}.{ending}"));
    let twin = twin.map(|name| image.with_file_name(name));
    [image.to_owned()].into_iter().chain(twin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_path(image: &str, expected: &str) {
        assert_eq!(
            image_path(image, r"C:\Windows"),
            PathBuf::from(expected),
            "{image}"
        );
    }

    #[test]
    fn finds_the_folder_of_an_image() {
        check_path("rsaenh.dll", r"C:\Windows\System32\rsaenh.dll");
        check_path(
            r"%SystemRoot%\system32\x_s.dll",
            r"C:\Windows\system32\x_s.dll",
        );
        check_path(r#""C:\Token\x.dll""#, r"C:\Token\x.dll");
        check_path("گواهی.dll", r"C:\Windows\System32\گواهی.dll");
    }

    /// Microsoft's own provider is on every Windows.
    #[cfg(windows)]
    #[test]
    fn reads_the_providers_that_windows_lists() {
        let is_microsofts = |path: &PathBuf| path.ends_with("rsaenh.dll");
        let images = provider_images();
        assert!(images.iter().any(is_microsofts), "{images:?}");
        assert!(images.iter().all(|image| image.is_absolute()), "{images:?}");
    }

    #[test]
    fn a_provider_has_its_module_beside_it() {
        let check = |image: &str, expected: &[&str]| {
            let expected: Vec<_> = expected.iter().map(PathBuf::from).collect();
            assert_eq!(twins(Path::new(image)), expected);
        };
        check(
            "a/viettel-ca_s.dll",
            &["a/viettel-ca_s.dll", "a/viettel-ca.dll"],
        );
        check(
            "a/viettel-ca_v2_s.x64.dll",
            &["a/viettel-ca_v2_s.x64.dll", "a/viettel-ca_v2.x64.dll"],
        );
        check("a/eps2003csp11.dll", &["a/eps2003csp11.dll"]);
    }
}
