//! Readers, modules and files by number, and errors that speak about them.

use serde::Serialize;
use serde::de::DeserializeOwned;
use tamga_card::{Inventory, Slot};

use super::super::allow;
use super::super::pseudonyms::number;

/// The things that errors name, and the pseudonyms they go by.
pub(in crate::report) struct Things<'a> {
    inventory: &'a Inventory,
}

impl<'a> Things<'a> {
    pub(super) fn new(inventory: &'a Inventory) -> Self {
        Self { inventory }
    }

    /// The error with pseudonyms in place of names.
    pub(super) fn fault<E: Serialize + DeserializeOwned>(&self, fault: Option<&E>) -> Option<E> {
        fault.and_then(|fault| allow::redacted(fault, &|field, text| self.name(field, text)))
    }

    /// The reader that a slot is named after: one cuts the other's name off. 0 for none.
    pub(super) fn reader_of(&self, slot: &Slot) -> u32 {
        let description = slot.description.trim();
        let mut readers = self.inventory.readers.iter();
        let at = readers.position(|reader| {
            let name = reader.name.trim();
            !description.is_empty()
                && (name.starts_with(description) || description.starts_with(name))
        });
        at.map_or(0, number)
    }

    /// The pseudonym of whatever is called so; [`allow::HIDDEN`] for what is none of them.
    fn name(&self, field: &str, text: &str) -> String {
        let found = match field {
            "reader" => self.reader(text),
            "path" | "module" | "first" | "second" => self.path(text),
            _ => None,
        };
        found.unwrap_or_else(|| allow::HIDDEN.to_owned())
    }

    fn reader(&self, name: &str) -> Option<String> {
        let mut readers = self.inventory.readers.iter();
        let at = readers.position(|reader| reader.name == name)?;
        Some(reader_name(number(at)))
    }

    fn path(&self, path: &str) -> Option<String> {
        let mut modules = self.inventory.modules.iter();
        let mut files = self.inventory.software_tokens.iter();
        let module = modules.position(|module| module.path == path);
        let of_module = module.map(|at| module_path(number(at), allow::module_file(path)));
        let file = files.position(|file| file.path == path);
        of_module.or_else(|| file.map(|at| file_path(number(at))))
    }
}

/// Of one length, so that no name is the beginning of another.
pub(in crate::report) fn reader_name(number: u32) -> String {
    format!("reader-{number:04}")
}

pub(in crate::report) fn module_path(number: u32, file: Option<String>) -> String {
    let file = file.unwrap_or_else(|| "module".to_owned());
    format!("/module-{number}/{file}")
}

pub(in crate::report) fn file_path(number: u32) -> String {
    format!("/file-{number}.p12")
}
