//! A window with one line of text and nothing behind it: what `cargo xtask bench` compares with.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!("empty-window/tauri.conf.json"))
        .expect("its configuration is sound");
}
