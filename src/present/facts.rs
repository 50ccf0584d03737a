//! The facts of several versions as a table: a row a fact, a column a version, conflicts first.
//!
//! The filter by kind is asked of the finished view, as in [`super::compare`]. What is exported is
//! what is shown, by the same functions.
//!
//! Time O(mentions).

use crate::export::Table;
use crate::link::{FactPlace, Kinds, Link, View};
use crate::model::{ArticleIndex, Comparison, DifferenceKind, FactRow, Language, Standing};

use super::collection::Collection;
use super::compare::KindCount;
use super::piece::Piece;
use super::readings::{self, Reading};
use super::words::{Phrase, Words};

/// What the view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct FactsView {
    /// The base's headline.
    pub title: Piece,
    pub columns: Vec<FactColumn>,
    /// Conflicts first.
    pub lines: Vec<FactLine>,
    /// The kinds that occur, in the readers' order; a fact counts as a difference.
    pub kinds: Vec<KindCount>,
}

/// A version.
#[derive(Clone, Debug, PartialEq)]
pub struct FactColumn {
    pub tag: String,
    pub language: Language,
    pub outlet: String,
}

/// A fact and what each version says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct FactLine {
    /// Its position among the comparison's facts, from 1.
    pub number: u32,
    pub kind: DifferenceKind,
    pub standing: Standing,
    /// One a column.
    pub cells: Vec<FactCell>,
}

/// What one version says of a fact; nothing where it is silent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactCell {
    pub said: Vec<Said>,
    /// Whether it says otherwise than most.
    pub is_odd: bool,
}

/// One way in which a version says it.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub value: Piece,
    /// The article's own words, where they are others.
    pub words: Option<Piece>,
    /// How often it says so.
    pub times: usize,
    /// Which mention the cell leads to.
    pub place: FactPlace,
}

/// Facts of one standing.
#[derive(Clone, Debug, PartialEq)]
pub struct FactGroup<'v> {
    pub standing: Standing,
    pub lines: Vec<&'v FactLine>,
}

impl FactsView {
    /// The view of a comparison.
    #[must_use]
    pub fn new(words: Words, collection: Collection<'_>, comparison: &Comparison) -> Self {
        let tags = collection.tags(&comparison.versions);
        let column = |(&version, tag): (&ArticleIndex, String)| FactColumn {
            tag,
            language: collection.language(version),
            outlet: collection.outlet(version).to_owned(),
        };
        let lines: Vec<_> = (0..)
            .zip(&comparison.facts)
            .map(|(number, row)| line(words, collection, comparison, number, row))
            .collect();
        Self {
            title: collection.title(&comparison.versions),
            columns: comparison.versions.iter().zip(tags).map(column).collect(),
            kinds: KindCount::all(
                lines.iter().map(|line| (line.kind, line.standing == Standing::Conflict)),
                |_| false,
            ),
            lines,
        }
    }

    /// The facts of these kinds by standing, groups without any left out.
    #[must_use]
    pub fn groups(&self, kinds: Kinds) -> Vec<FactGroup<'_>> {
        let group = |standing| {
            let is_in = |line: &&FactLine| line.standing == standing && kinds.contains(line.kind);
            FactGroup { standing, lines: self.lines.iter().filter(is_in).collect() }
        };
        let all = [Standing::Conflict, Standing::Partial, Standing::Agreed].map(group);
        all.into_iter().filter(|group| !group.lines.is_empty()).collect()
    }

    /// What is shown of these kinds, as plain text to take along.
    #[must_use]
    pub fn table(&self, words: Words, kinds: Kinds) -> Table {
        let own = [Phrase::ColumnStanding, Phrase::ColumnKind].map(|phrase| words.say(&phrase));
        let version = |c: &FactColumn| match c.outlet.as_str() {
            "" => c.tag.clone(),
            outlet => format!("{} ({outlet})", c.tag),
        };
        let row = |line: &FactLine| {
            let standing = words.say(&Phrase::StandingOfOne(line.standing));
            let kind = words.say(&Phrase::Kind(line.kind));
            [standing, kind].into_iter().chain(line.cells.iter().map(FactCell::text)).collect()
        };
        Table {
            head: own.into_iter().chain(self.columns.iter().map(version)).collect(),
            rows: self.groups(kinds).iter().flat_map(|g| &g.lines).map(|&line| row(line)).collect(),
        }
    }
}

impl Said {
    /// The link to the sentence in Compare, the mention marked.
    #[must_use]
    pub fn link(&self, from: &Link) -> Link {
        Link { view: View::Compare, at: None, fact: Some(self.place), ..from.clone() }
    }
}

impl FactCell {
    fn text(&self) -> String {
        let one = |said: &Said| match &said.words {
            Some(words) => format!("{} ({})", said.value.text, words.text),
            None => said.value.text.clone(),
        };
        self.said.iter().map(one).collect::<Vec<_>>().join("; ")
    }
}

fn line(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    number: u32,
    row: &FactRow,
) -> FactLine {
    let usual = usual_reading(row);
    let readings = readings::of_fact(words, collection, comparison, row);
    let cell = |column: u32| {
        let here = || readings.iter().filter(move |reading| reading.version == column);
        FactCell {
            said: said(number, here()),
            is_odd: row.standing == Standing::Conflict && here().any(|r| Some(r.group) != usual),
        }
    };
    FactLine {
        number: number + 1,
        kind: row.kind.into(),
        standing: row.standing,
        cells: (0..).zip(&comparison.versions).map(|(column, _)| cell(column)).collect(),
    }
}

/// The reading that most versions share, the first of several; none where each stands alone.
fn usual_reading(row: &FactRow) -> Option<u32> {
    let mut pairs: Vec<_> =
        row.mentions.iter().map(|m| (u64::from(m.reading), m.version)).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let count = |reading| pairs.iter().filter(|(r, _)| *r == reading).count();
    let readings = pairs.iter().map(|&(reading, _)| reading);
    let usual = readings.max_by_key(|&r| (count(r), std::cmp::Reverse(r)))?;
    if count(usual) > 1 { u32::try_from(usual).ok() } else { None }
}

/// What a version says, each wording once.
fn said<'r>(row: u32, readings: impl Iterator<Item = &'r Reading>) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for reading in readings {
        match all.iter_mut().find(|said| said.value.text == reading.piece.text) {
            Some(same) => same.times += 1,
            None => all.push(Said {
                value: reading.piece.clone(),
                words: reading.words.clone(),
                times: 1,
                place: FactPlace::at(row, reading.place),
            }),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::example::Example;

    fn example_view() -> FactsView {
        let example = Example::three_versions();
        FactsView::new(Words::English, example.collection(), &example.comparison)
    }

    #[test]
    fn conflicts_come_first_each_version_in_its_column() {
        let view = example_view();
        let groups = view.groups(Kinds::default());
        let counts: Vec<_> = groups.iter().map(|g| (g.standing, g.lines.len())).collect();
        assert_eq!(counts, [(Standing::Conflict, 2), (Standing::Partial, 1)]);
        let first = &groups[0].lines[0];
        let cells: Vec<_> = first.cells.iter().map(FactCell::text).collect();
        assert_eq!(
            cells,
            [
                "9 (Nine soldiers were)",
                "several (Verschillende soldaten raakten)",
                "9 (Neuf soldats)"
            ]
        );
        let name = &groups[1].lines[0];
        assert!(name.cells[2].said.is_empty(), "the French version does not name him");
    }

    #[test]
    fn the_version_that_says_otherwise_is_marked() {
        let view = example_view();
        let odd: Vec<_> = view.lines[0].cells.iter().map(|cell| cell.is_odd).collect();
        assert_eq!(odd, [false, true, false]);
        assert!(view.lines[2].cells.iter().all(|cell| !cell.is_odd));
    }

    #[test]
    fn a_cell_leads_to_its_sentence() {
        let view = example_view();
        let from = Link { view: View::Facts, at: Some(4), ..Link::default() };
        let link = view.lines[0].cells[1].said[0].link(&from);
        assert_eq!((link.view, link.at), (View::Compare, None));
        assert_eq!(link.fact, Some(FactPlace::at(0, 1)));
        assert!(link.to_query().ends_with("fact=1.2"));
    }

    #[test]
    fn what_is_exported_is_what_is_shown() {
        let view = example_view();
        let without = Kinds::default().toggled(DifferenceKind::Number);
        let table = view.table(Words::English, without);
        assert_eq!(table.head, ["standing", "kind", "en (b-en)", "nl (a-nl)", "fr (c-fr)"]);
        assert_eq!(table.rows.len(), 2);
        assert_eq!(table.rows[0][..2], ["conflict", "date"]);
        assert_eq!(table.rows[1][4], "");
        assert!(view.groups(Kinds::none_but([])).is_empty());
    }

    #[test]
    fn kinds_are_counted_with_their_conflicts() {
        let view = example_view();
        let kinds: Vec<_> =
            view.kinds.iter().map(|k| (k.kind, k.differences, k.conflicts)).collect();
        assert_eq!(
            kinds,
            [
                (DifferenceKind::Number, 1, 1),
                (DifferenceKind::Date, 1, 1),
                (DifferenceKind::Name, 1, 0)
            ]
        );
    }
}
