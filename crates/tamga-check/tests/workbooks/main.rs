//! Filled workbooks beside their form, as two independent writers make them.
//!
//! `make.py` says what is right and wrong with each; `findings.txt` what is to be found.

mod compared;
mod learned;
mod refused;
mod scene;
