//! The command line: `retold stories`, `facts`, `compare`, and what measures and fits them.
//!
//! Others' scripts call these, so input and JSON output are fixed; `--help` teaches them. Errors name
//! the file and line and end with exit code 1; a wrong call ends with 2 (clap's convention).

mod aligned;
mod compare;
mod consistency;
mod evaluate;
mod examples;
mod facts;
mod fit;
mod labelled;
mod languages;
mod lexicon;
mod slot_examples;
mod stories;

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Parser, Subcommand};

pub use self::evaluate::b_cubed;
use crate::import::ImportError;

/// Shows how one news story changes as it is retold.
///
/// Articles come as JSON Lines, one object a line with at least "text"; "id", "lang" and "title" are
/// used where present:
///
///   {"id":"a1","lang":"sv","title":"…","text":"…"}
#[derive(Parser)]
#[command(name = "retold", version, max_term_width = 100, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Find which articles tell the same story.
    Stories(stories::Arguments),
    /// List the quantities, dates and names that each article states.
    Facts(facts::Arguments),
    /// Align two versions and list what they state otherwise.
    Compare(compare::Arguments),
    /// Print how much of a collection's running words the lexicon knows, language by language.
    Lexicon(lexicon::Arguments),
    /// Print how well the stories of labelled collections are found.
    Evaluate(evaluate::Arguments),
    /// Print how often the language of a single sentence is recognised.
    Languages(languages::Arguments),
    /// Print how far translations of one sentence are read to state the same numbers and dates.
    Consistency(consistency::Arguments),
    /// Fit the weights of the two scores on labelled data and write them.
    Fit(fit::Arguments),
}

/// Why a command did not do its work.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    #[error("{}: {source}", path.display())]
    Import { path: PathBuf, source: ImportError },
    #[error("{0}")]
    Data(String),
    #[error("the output cannot be written: {0}")]
    Output(#[from] std::io::Error),
    #[error("the result cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// Runs the command that the program's arguments name and returns its exit code.
#[must_use]
pub fn run() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let done = match &arguments.command {
        Command::Stories(arguments) => stories::run(arguments, &mut out),
        Command::Facts(arguments) => facts::run(arguments, &mut out),
        Command::Compare(arguments) => compare::run(arguments, &mut out),
        Command::Lexicon(arguments) => lexicon::run(arguments, &mut out),
        Command::Evaluate(arguments) => evaluate::run(arguments, &mut out),
        Command::Languages(arguments) => languages::run(arguments, &mut out),
        Command::Consistency(arguments) => consistency::run(arguments, &mut out),
        Command::Fit(arguments) => fit::run(arguments, &mut out),
    };
    let done = done.and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) => std::process::ExitCode::SUCCESS,
        // Whoever reads our output may stop early (`retold … | head`): that is no failure.
        Err(CommandError::Output(e)) if e.kind() == std::io::ErrorKind::BrokenPipe => {
            std::process::ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("retold: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// The bytes of a file; `-` is standard input.
fn bytes(path: &Path) -> Result<Vec<u8>, CommandError> {
    let read = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    read.map_err(|source| CommandError::File { path: path.to_owned(), source })
}

/// What `reader` makes of a file.
fn read<T>(
    path: &Path,
    reader: impl Fn(&[u8]) -> Result<T, ImportError>,
) -> Result<T, CommandError> {
    reader(&bytes(path)?).map_err(|source| CommandError::Import { path: path.to_owned(), source })
}
