//! Embeds every file of `guides/`, so that a new guide is a new file and nothing else.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guides");
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(&folder).expect("guides/ is part of the repository");
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    files.sort();
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it for build scripts"));
    fs::write(out.join("guides.rs"), table(&files)).expect("OUT_DIR can be written");
}

/// The name and text of every file, as a Rust array.
fn table(files: &[PathBuf]) -> String {
    let rows = files.iter().map(|path| {
        let path = path.canonicalize().expect("it was just listed");
        println!("cargo::rerun-if-changed={}", path.display());
        let name = path.file_name().unwrap_or_default();
        format!("({name:?}, include_str!({path:?})),\n")
    });
    format!("&[\n{}]", rows.collect::<String>())
}
