//! `retold consistency`: how far the translations of a sentence are read to state the same.
//!
//! Translations state the same numbers and dates, whatever their language; where most of them are read
//! to state one and a few are not, it is mostly these that are misread. No labels are needed for that,
//! so it shows what the labelled sets are too small to have. It is no measure of quality by itself:
//! translators convert units, round and leave out.
//!
//! Time that of reading the documents.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;

use super::fit::all_records;
use super::labelled::Record;
use super::{CommandError, facts::word};
use crate::analysis::reader::Reader;
use crate::model::{Article, FactKind, Language};

#[derive(clap::Args)]
pub struct Arguments {
    /// Documents as JSON Lines with "story", "lang" and "sentences": the same ones in every language.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Only documents in these languages.
    #[arg(long, value_delimiter = ',')]
    languages: Vec<String>,
    /// Print the sentences of this language that state less or more than most of the others.
    #[arg(long)]
    list: Option<String>,
}

/// What a sentence states: the kind of a fact, and its key.
type Stated = (FactKind, String);

/// Of the translations of a sentence the share that makes most of them, and the share that is few.
const MOST: f64 = 0.75;
const FEW: f64 = 0.25;

/// How often a language states what most do, and what few do.
#[derive(Default)]
struct Tally {
    stated: BTreeMap<FactKind, (u32, u32)>,
    alone: BTreeMap<FactKind, u32>,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let wanted =
        |r: &Record| arguments.languages.is_empty() || arguments.languages.contains(&r.lang);
    let records = all_records(&arguments.files)?;
    let mut stories: BTreeMap<&str, Vec<(&Record, Vec<BTreeSet<Stated>>)>> = BTreeMap::new();
    let mut reader = Reader::default();
    for record in records.iter().filter(|r| wanted(r)) {
        let stated = stated(&mut reader, record);
        stories.entry(record.label()).or_default().push((record, stated));
    }
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for versions in stories.values() {
        let sentences = versions.iter().map(|(_, stated)| stated.len()).min().unwrap_or(0);
        for n in 0..sentences {
            let all: BTreeSet<&Stated> = versions.iter().flat_map(|(_, s)| &s[n]).collect();
            for fact in all {
                let have = versions.iter().filter(|(_, s)| s[n].contains(fact)).count();
                let share = have as f64 / versions.len() as f64;
                for (record, stated) in versions {
                    let has = stated[n].contains(fact);
                    let tally = tallies.entry(&record.lang).or_default();
                    let odd = tally.add(fact.0, share, has);
                    let is_listed = arguments.list.as_deref() == Some(record.lang.as_str());
                    if odd && is_listed {
                        let what = if has { "alone" } else { "left out" };
                        let sentence = record.sentences.as_deref().unwrap_or_default();
                        let sentence = sentence.get(n).map_or("", String::as_str);
                        writeln!(out, "{what} {} {}: {sentence}", word(fact.0), fact.1)?;
                    }
                }
            }
        }
    }
    print(&tallies, out)
}

impl Tally {
    /// Counts a fact that `share` of the translations state; whether this one is the odd one out.
    fn add(&mut self, kind: FactKind, share: f64, has: bool) -> bool {
        if share >= MOST {
            let (stated, of) = self.stated.entry(kind).or_default();
            *stated += u32::from(has);
            *of += 1;
            !has
        } else {
            let is_alone = share <= FEW && has;
            *self.alone.entry(kind).or_default() += u32::from(is_alone);
            is_alone
        }
    }
}

/// What each sentence states, every one read by itself.
fn stated(reader: &mut Reader, record: &Record) -> Vec<BTreeSet<Stated>> {
    let language = Some(Language::from_tag(&record.lang));
    let read = |sentence: &String| {
        let article = Article { language, ..Article::new("", sentence.as_str()) };
        let facts = reader.report(&article).facts.into_iter().map(|fact| fact.value);
        let counts = |kind: FactKind| matches!(kind, FactKind::Number | FactKind::Date);
        facts.filter(|v| counts(v.kind())).map(|value| (value.kind(), value.key())).collect()
    };
    record.sentences.as_deref().unwrap_or_default().iter().map(read).collect()
}

fn print(tallies: &BTreeMap<&str, Tally>, out: &mut dyn Write) -> Result<(), CommandError> {
    let kinds = [FactKind::Number, FactKind::Date];
    let share = |stated: u32, of: u32| f64::from(stated) / f64::from(of.max(1));
    for (language, tally) in tallies {
        write!(out, "{language}")?;
        for kind in kinds {
            let (stated, of) = tally.stated.get(&kind).copied().unwrap_or_default();
            let alone = tally.alone.get(&kind).copied().unwrap_or_default();
            let share = share(stated, of);
            write!(out, "  {} {share:.3} of {of}, {alone} alone", word(kind))?;
        }
        writeln!(out)?;
    }
    write!(out, "{} languages:", tallies.len())?;
    for kind in kinds {
        let all = tallies.values().filter_map(|tally| tally.stated.get(&kind));
        let (stated, of) = all.fold((0, 0), |sum, (stated, of)| (sum.0 + stated, sum.1 + of));
        let alone: u32 = tallies.values().filter_map(|tally| tally.alone.get(&kind)).sum();
        write!(out, " {} {:.3} (n={of}), {alone} alone", word(kind), share(stated, of))?;
    }
    writeln!(out)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_odd_one_out_is_counted() {
        let mut tally = Tally::default();
        assert!(!tally.add(FactKind::Number, 1.0, true), "all state it");
        assert!(tally.add(FactKind::Number, 0.75, false), "the others do");
        assert!(tally.add(FactKind::Number, 0.25, true), "nobody else does");
        assert!(!tally.add(FactKind::Number, 0.5, true), "translators differ");
        assert_eq!(tally.stated[&FactKind::Number], (1, 2));
        assert_eq!(tally.alone[&FactKind::Number], 1);
    }

    #[test]
    fn sentences_state_numbers_and_dates() {
        let record = |lang: &str, sentence: &str| Record {
            id: lang.to_owned(),
            lang: lang.to_owned(),
            title: None,
            text: None,
            sentences: Some(vec![sentence.to_owned()]),
            story: Some("one".to_owned()),
            event: None,
            topic: None,
        };
        let mut reader = Reader::default();
        let mut read = |lang, sentence| stated(&mut reader, &record(lang, sentence));
        let english = read("en", "Twelve houses burned on 5 March 2026.");
        assert_eq!(english, read("sv", "Tolv hus brann den 5 mars 2026."));
        assert_eq!(english[0].len(), 2);
    }
}
