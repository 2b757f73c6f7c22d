//! Nothing of its own: this package names kryoptic, so that its version and features are locked here.
