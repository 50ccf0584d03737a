//! The example stories (`examples/stories.jsonl`): what a visitor opens first must show everything
//! that there is to see.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::path::Path;

use retold::analysis::reader::Reader;
use retold::analysis::{Options, analyse, compare};
use retold::import::read_articles;
use retold::link::Source;
use retold::model::{Analysis, Article, ArticleIndex, DifferenceKind, Direction, Span, Story};
use retold::present::collection::Collection;
use retold::present::compare::{CompareView, Edit, Segment};
use retold::present::words::Words;

struct Examples {
    reader: Reader,
    articles: Vec<Article>,
    analysis: Analysis,
}

impl Examples {
    fn read() -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/stories.jsonl");
        let bytes = std::fs::read(file).expect("the examples");
        let articles = read_articles(&bytes).expect("articles that can be read");
        let mut reader = Reader::default();
        let analysis = analyse(&mut reader, &articles, &Options::default(), &mut |_| ());
        Self { reader, articles, analysis }
    }

    fn collection(&self) -> Collection<'_> {
        Collection {
            articles: &self.articles,
            analysis: &self.analysis,
            threshold: None,
            source: Source::Examples,
        }
    }

    fn named(&self, name: &str) -> ArticleIndex {
        let at = self.articles.iter().position(|article| article.name == name);
        ArticleIndex(u32::try_from(at.expect("an article of that name")).expect("few articles"))
    }

    fn languages(&self, story: &Story) -> usize {
        let language = |version: &ArticleIndex| self.collection().language(*version).code();
        story.versions.iter().map(language).collect::<BTreeSet<_>>().len()
    }
}

#[test]
fn six_stories_and_more_are_told_in_four_languages_and_more() {
    let examples = Examples::read();
    let rich = examples.analysis.stories.iter().filter(|story| examples.languages(story) >= 4);
    assert!(rich.count() >= 6);
}

#[test]
fn no_story_holds_articles_of_two_occurrences() {
    let examples = Examples::read();
    for story in &examples.analysis.stories {
        let occurrence = |version: &ArticleIndex| {
            let name = &examples.articles[version.get()].name;
            name.trim_end_matches("-2")
                .rsplit_once('-')
                .expect("a name and a language")
                .0
                .to_owned()
        };
        let occurrences: BTreeSet<_> = story.versions.iter().map(occurrence).collect();
        assert_eq!(occurrences.len(), 1, "{occurrences:?}");
    }
}

#[test]
fn every_kind_of_difference_occurs_and_so_does_writing_from_the_right() {
    let mut examples = Examples::read();
    let mut kinds = BTreeSet::new();
    let mut is_from_the_right = false;
    for story in examples.analysis.stories.clone() {
        let is_rtl = |v: &ArticleIndex| {
            examples.collection().language(*v).direction() == Direction::RightToLeft
        };
        is_from_the_right |= story.versions.len() > 1 && story.versions.iter().any(is_rtl);
        let comparison = compare(&mut examples.reader, &examples.articles, &story.versions);
        kinds.extend(comparison.differences.iter().map(|difference| difference.kind));
    }
    // A quote is compared where versions differ in who said it, which none of these is sure of.
    let mut missing = DifferenceKind::ALL.into_iter().filter(|kind| !kinds.contains(kind));
    assert!(missing.all(|kind| kind == DifferenceKind::Quote), "{kinds:?}");
    assert!(is_from_the_right);
}

/// The text of segments without the words of one side.
fn without(edit: Edit, segments: &[Segment]) -> String {
    let words = |segment: &Segment| match segment {
        Segment::Text(text) | Segment::Concept(_, text) => text.clone(),
        Segment::Marked(mark, _) if mark.edit == Some(edit) => String::new(),
        Segment::Marked(_, inside) => without(edit, inside),
    };
    segments.iter().map(words).collect()
}

#[test]
fn one_text_of_two_versions_has_the_words_of_both() {
    let mut examples = Examples::read();
    for pair in
        [["rate-en", "rate-en-2"], ["match-nb", "match-nb-2"], ["collision-en", "collision-en-2"]]
    {
        let versions = pair.map(|name| examples.named(name));
        let comparison = compare(&mut examples.reader, &examples.articles, &versions);
        let view = CompareView::new(Words::English, examples.collection(), &comparison);
        assert!(view.can_inline, "{pair:?}");
        for (row, passage) in view.rows.iter().zip(&comparison.passages) {
            let Some(inline) = &row.inline else {
                assert!(passage.cells.iter().any(Vec::is_empty));
                continue;
            };
            for (column, edit) in [(0, Edit::Added), (1, Edit::Removed)] {
                let report = &examples.analysis.reports[versions[column].get()];
                let spans = passage.cells[column].iter().map(|s| report.sentences[s.get()].span);
                let span = spans.reduce(|a, b: Span| a.cover(b)).expect("a passage of both");
                let text = span.of(&examples.articles[versions[column].get()].text);
                assert_eq!(without(edit, inline), text);
            }
        }
    }
}

/// The page reads them with the browser's JSON and fewer precautions than the reader of files.
#[test]
fn every_line_has_what_the_page_reads() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/stories.jsonl");
    let text = std::fs::read_to_string(file).expect("the examples");
    for (line, article) in text.lines().zip(Examples::read().articles) {
        let record: serde_json::Value = serde_json::from_str(line).expect("no line is blank");
        let fields = record.as_object().expect("an object");
        for (name, value) in fields {
            let is_read = ["id", "lang", "title", "source", "date", "text"].contains(&&**name);
            assert!(is_read && value.is_string(), "{name} in {line}");
        }
        assert_eq!(fields["id"], article.name);
        assert_eq!(fields.get("title").and_then(|t| t.as_str()), article.title.as_deref());
        assert!(article.language.is_some(), "{line}");
    }
}
