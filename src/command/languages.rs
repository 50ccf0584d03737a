//! `retold languages`: how often the language of a single sentence is recognised.
//!
//! Of every record's sentences those of eight words and more, each by itself and without its stated
//! language; for every language the share that is recognised, and what it was mistaken for.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

use super::CommandError;
use super::fit::all_records;
use crate::analysis::language::detect::Detector;
use crate::model::Language;

#[derive(clap::Args)]
pub struct Arguments {
    /// Documents as JSON Lines with "lang" and "sentences".
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The fewest words of a sentence that is asked for; in Chinese and Japanese two characters are one.
    #[arg(long, default_value_t = 8)]
    words: usize,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let mut detector = Detector::default();
    let mut counts: BTreeMap<Language, BTreeMap<Language, f64>> = BTreeMap::new();
    for record in all_records(&arguments.files)? {
        let language = Language::from_tag(&record.lang);
        for sentence in record.sentences.unwrap_or_default() {
            if words(&sentence) >= arguments.words {
                let found = counts.entry(language).or_default();
                *found.entry(detector.detect(&sentence)).or_default() += 1.0;
            }
        }
    }
    let mut shares = Vec::new();
    for (language, found) in &counts {
        let total: f64 = found.values().sum();
        let share = found.get(language).unwrap_or(&0.0) / total;
        write!(out, "{} {share:.3} of {total}", language.code())?;
        for (other, n) in found.iter().filter(|(other, _)| *other != language) {
            write!(out, ", {} {n}", other.code())?;
        }
        writeln!(out)?;
        shares.push((share, language));
    }
    let mean = shares.iter().map(|s| s.0).sum::<f64>() / shares.len().max(1) as f64;
    let least = shares.iter().min_by(|x, y| x.0.total_cmp(&y.0));
    let (least, of) = least.map_or((0.0, ""), |&(share, language)| (share, language.code()));
    writeln!(out, "{} languages: mean {mean:.3}, least {least:.3} ({of})", shares.len())?;
    Ok(())
}

/// Words of a sentence; without spaces between them, two characters are about one.
fn words(sentence: &str) -> usize {
    let is_unspaced = |c: &char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    sentence.split_whitespace().count() + sentence.chars().filter(is_unspaced).count() / 2
}
