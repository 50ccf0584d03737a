//! `retold evaluate`: how well stories are found in labelled collections.
//!
//! B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of the stories found in each file and in
//! all of them together, with the weights that the program was built with; and what the pairs of all
//! are taken for. With `--held-out` every two articles are scored by weights that were fitted without
//! any article of their topics, so that nothing is measured on what it was fitted on; the weights of
//! sentence pairs, fitted on documents alone, stay as they are.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

use super::CommandError;
use super::examples::article_examples;
use super::fit::{Folds, HeldOut, all_records};
use super::labelled::{Record, keep, records};
use crate::analysis::reader::Reader;
use crate::analysis::similarity::weights;
use crate::analysis::{Options, analyse_weighed};
use crate::model::{Analysis, Article, ArticleIndex, PairRelation};

#[derive(clap::Args)]
pub struct Arguments {
    /// Collections as JSON Lines with "id", "lang", "text", "title"? and a label: "event" or "story".
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Fit the weights anew for every topic, without it; needs --documents.
    #[arg(long, requires = "documents")]
    held_out: bool,
    /// Documents with "story", "lang" and "sentences", to fit on and to be found again, whole and with
    /// half of their sentences.
    #[arg(long)]
    documents: Vec<PathBuf>,
    /// Languages of the documents that are to be found again, as "en,sv,fi".
    #[arg(long, value_delimiter = ',')]
    languages: Vec<String>,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let documents = all_records(&arguments.documents)?;
    let files = arguments.files.iter().map(|path| records(path)).collect::<Result<Vec<_>, _>>()?;
    let all = files.concat();
    let examples = match arguments.held_out {
        true => article_examples(&documents, &files, &weights::SENTENCES),
        false => Vec::new(),
    };
    let folds = Folds::of(&examples);
    let held_out = arguments.held_out.then(|| folds.models(&examples));
    let mut show = |labelled: &[Record], name: &str| {
        let analysis = find(labelled, held_out.as_ref());
        print(labelled, &analysis, name, out)
    };
    for (path, labelled) in arguments.files.iter().zip(&files) {
        show(labelled, &path.display().to_string())?;
    }
    if arguments.files.len() > 1 {
        show(&all, "all together")?;
    }
    let is_asked =
        |d: &&Record| arguments.languages.is_empty() || arguments.languages.contains(&d.lang);
    for (share, name) in [(4, "documents"), (2, "half of the documents' sentences")] {
        let with_text = |d: &Record| Record { text: Some(keep(d, share)), ..d.clone() };
        let kept: Vec<Record> = documents.iter().filter(is_asked).map(with_text).collect();
        if !kept.is_empty() {
            show(&kept, name)?;
        }
    }
    Ok(())
}

fn find(labelled: &[Record], held_out: Option<&HeldOut>) -> Analysis {
    let articles: Vec<Article> = labelled.iter().map(|r| r.article(r.text_or_empty())).collect();
    let weights_of = |a: usize, b: usize| match held_out {
        Some(models) => models.without([labelled[a].topic(), labelled[b].topic()]),
        None => &weights::ARTICLES,
    };
    let options = Options::default();
    analyse_weighed(&mut Reader::default(), &articles, &options, &weights_of, &mut |_| ())
}

fn print(
    labelled: &[Record],
    analysis: &Analysis,
    name: &str,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let mut found = vec![0; labelled.len()];
    for (n, story) in analysis.stories.iter().enumerate() {
        for version in &story.versions {
            found[version.get()] = n;
        }
    }
    let gold: Vec<&str> = labelled.iter().map(Record::label).collect();
    let (precision, recall) = b_cubed(&gold, &found);
    let f1 = 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
    let mut stories = gold.clone();
    stories.sort_unstable();
    stories.dedup();
    writeln!(
        out,
        "{name}: {} articles, {} stories, {} found, B-cubed P {precision:.3} R {recall:.3} F1 {f1:.3}",
        labelled.len(),
        stories.len(),
        analysis.stories.len(),
    )?;
    relations(labelled, analysis, out)
}

/// What pairs are taken for: those of one story, those of one topic, and all others.
fn relations(
    labelled: &[Record],
    analysis: &Analysis,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    const RELATIONS: [PairRelation; 4] =
        [PairRelation::Copy, PairRelation::Version, PairRelation::Related, PairRelation::None];
    let mut scored = BTreeMap::new();
    for pair in &analysis.pairs {
        scored.insert((pair.a, pair.b), pair.relation);
    }
    let mut counts = BTreeMap::new();
    let index = |n: usize| ArticleIndex(u32::try_from(n).unwrap_or(u32::MAX));
    for (n, a) in labelled.iter().enumerate() {
        for (m, b) in labelled.iter().enumerate().skip(n + 1) {
            let of = match (a.label() == b.label(), a.topic() == b.topic()) {
                (true, _) => "of one story",
                (false, true) => "of one topic",
                (false, false) => "of two topics",
            };
            let relation = scored.get(&(index(n), index(m))).unwrap_or(&PairRelation::None);
            let place = RELATIONS.iter().position(|r| r == relation).unwrap_or(3);
            counts.entry(of).or_insert([0.0; 4])[place] += 1.0;
        }
    }
    for (of, counts) in counts {
        let total: f64 = counts.iter().sum();
        let [copy, version, related, none] = counts.map(|n| n / total);
        writeln!(
            out,
            "  pairs {of}: copy {copy:.3}, version {version:.3}, related {related:.3}, none {none:.3}"
        )?;
    }
    Ok(())
}

/// B-cubed precision and recall: for each item, how much of its group is of its label, and how much
/// of its label is in its group; averaged over the items.
pub fn b_cubed(gold: &[&str], found: &[usize]) -> (f64, f64) {
    let mut both: BTreeMap<(&str, usize), f64> = BTreeMap::new();
    let (mut of_gold, mut of_found) = (BTreeMap::new(), BTreeMap::new());
    for (&label, &group) in gold.iter().zip(found) {
        *both.entry((label, group)).or_default() += 1.0;
        *of_gold.entry(label).or_insert(0.0) += 1.0;
        *of_found.entry(group).or_insert(0.0) += 1.0;
    }
    let count = gold.len().max(1) as f64;
    let precision = both.iter().map(|((_, group), n)| n * n / of_found[group]).sum::<f64>();
    let recall = both.iter().map(|((label, _), n)| n * n / of_gold[label]).sum::<f64>();
    (precision / count, recall / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joining_costs_precision_and_parting_recall() {
        assert_eq!(b_cubed(&["a", "a", "b"], &[0, 0, 1]), (1.0, 1.0));
        assert_eq!(b_cubed(&["a", "a"], &[0, 1]), (1.0, 0.5));
        assert_eq!(b_cubed(&["a", "b"], &[0, 0]), (0.5, 1.0));
    }
}
