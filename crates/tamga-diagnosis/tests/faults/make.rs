//! The faults that are made, part by part of the chain.

mod certificate;
mod computer;
mod driver;
mod issuer;
mod portal;
mod reader;
mod token;

use crate::scene::Fault;

pub(crate) fn all() -> Vec<Fault> {
    let parts = [
        computer::all(),
        reader::all(),
        driver::all(),
        token::all(),
        certificate::all(),
        issuer::all(),
        portal::all(),
    ];
    parts.into_iter().flatten().collect()
}
