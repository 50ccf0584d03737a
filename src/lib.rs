//! Retold shows how one news story changes as it is retold by different outlets and in different
//! languages. This is the map of its modules; ARCHITECTURE.md says how data flows through them.

pub mod analysis;
#[cfg(feature = "cli")]
pub mod command;
pub mod decimals;
pub mod export;
pub mod import;
pub mod link;
pub mod meanings;
pub mod model;
pub mod present;
pub mod protocol;
mod sorting;
#[cfg(feature = "ui")]
pub mod ui;
