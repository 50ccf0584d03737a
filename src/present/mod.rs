//! Results to view models.
