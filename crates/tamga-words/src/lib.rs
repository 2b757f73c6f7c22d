//! The words of the app, outside its window.
