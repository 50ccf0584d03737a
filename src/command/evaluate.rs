//! `retold evaluate`: how well stories are found in labelled collections.
//!
//! B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of the stories found in each file and in
//! all of them together, with the weights that the program was built with.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;

use super::CommandError;
use super::fit::{Record, records};
use crate::analysis::reader::Reader;
use crate::analysis::{Options, analyse};
use crate::model::Article;

#[derive(clap::Args)]
pub struct Arguments {
    /// Collections as JSON Lines with "id", "lang", "text", "title"? and a label: "event" or "story".
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<(), CommandError> {
    let mut all = Vec::new();
    writeln!(out, "articles  stories  found  precision  recall     F1")?;
    for path in &arguments.files {
        let labelled = records(path)?;
        print(&labelled, &path.display().to_string(), out)?;
        all.extend(labelled);
    }
    if arguments.files.len() > 1 {
        print(&all, "all together", out)?;
    }
    Ok(())
}

fn print(labelled: &[Record], name: &str, out: &mut dyn Write) -> Result<(), CommandError> {
    let articles: Vec<Article> =
        labelled.iter().map(|r| r.article(r.text.clone().unwrap_or_default())).collect();
    let analysis = analyse(&mut Reader::default(), &articles, &Options::default(), &mut |_| ());
    let mut found = vec![0; articles.len()];
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
        "{:>8} {:>8} {:>6} {precision:>10.4} {recall:>7.4} {f1:>6.4}  {name}",
        articles.len(),
        stories.len(),
        analysis.stories.len(),
    )?;
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
