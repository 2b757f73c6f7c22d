//! Real parts for tests: readers, cards, modules and files that live as long as one test.
