//! The words: all there, in every language, and written as one writes that language.

mod causes;
mod codes;
mod files;
mod kinds;
mod same;
mod script;
