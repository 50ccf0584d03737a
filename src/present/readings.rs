//! What versions say otherwise, each so that one sees what makes the difference.
//!
//! Two readings may have one value: about 220 guns of 170 mm and about 220 launchers of 240 mm, one
//! name with two titles. So they are said as shortly as they can be told apart: by their values, in
//! their articles' words, with the words around them.
//!
//! Time O(mentions).

use crate::model::{
    ArticleIndex, Comparison, Difference, Fact, FactRow, Relation, Span, Unit, Value,
};

use super::collection::Collection;
use super::piece::{Piece, shortened};
use super::value::{LIST_LETTERS, in_the_article, own_words, value};
use super::words::Words;

/// What one version says at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Position among the mentions of the fact, or the stretches of the difference.
    pub place: u32,
    /// Column of the version.
    pub version: u32,
    /// Versions that say the same share it.
    pub group: u32,
    pub piece: Piece,
    /// The article's own words, where the piece is in others.
    pub words: Option<Piece>,
    /// How well it stands for those that say the same, the best least.
    rank: u8,
}

/// How readings are told apart, the shortest first.
#[derive(Clone, Copy)]
enum Depth {
    Value,
    OwnWords,
    Around,
}

#[derive(Clone, Copy)]
struct Place<'c> {
    place: u32,
    version: u32,
    group: u32,
    article: ArticleIndex,
    span: Span,
    fact: Option<&'c Fact>,
    said: Option<Span>,
}

/// What the mentions of a fact say.
pub fn of_fact(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    row: &FactRow,
) -> Vec<Reading> {
    let mentions = (0..).zip(&row.mentions);
    let place = |(place, mention)| {
        let mention: &crate::model::Mention = mention;
        let (article, fact) = collection.mentioned(comparison, mention)?;
        let (version, group, said) = (mention.version, mention.reading, mention.said);
        Some(Place { place, version, group, article, span: fact.span, fact: Some(fact), said })
    };
    told_apart(words, collection, &mentions.filter_map(place).collect::<Vec<_>>())
}

/// What versions say that a difference sets against each other; what they say of its fact, where it
/// is of one.
pub fn of_change(
    words: Words,
    collection: Collection<'_>,
    comparison: &Comparison,
    difference: &Difference,
) -> Vec<Reading> {
    let row = difference.fact.and_then(|row| comparison.facts.get(row as usize));
    if let Some(row) = row.filter(|_| difference.relation == Relation::Changed) {
        return of_fact(words, collection, comparison, row);
    }
    let place = |(place, stretch)| {
        let &crate::model::Stretch { version, span } = stretch;
        let article = *comparison.versions.get(version as usize)?;
        Some(Place { place, version, group: place, article, span, fact: None, said: None })
    };
    let stretches = (0..).zip(&difference.stretches);
    told_apart(words, collection, &stretches.filter_map(place).collect::<Vec<_>>())
}

/// Each reading once, in the order of the versions; said in the interface's language where one of
/// those that say the same is.
#[must_use]
pub fn once(readings: &[Reading]) -> Vec<Piece> {
    let mut said: Vec<Piece> = Vec::new();
    for (n, reading) in readings.iter().enumerate() {
        let same = || readings.iter().filter(|other| other.group == reading.group);
        if readings[..n].iter().any(|before| before.group == reading.group) {
            continue;
        }
        let piece = same().min_by_key(|other| other.rank).map_or(&reading.piece, |r| &r.piece);
        if said.iter().all(|other| other.text != piece.text) {
            said.push(piece.clone());
        }
    }
    said
}

fn told_apart(words: Words, collection: Collection<'_>, places: &[Place<'_>]) -> Vec<Reading> {
    let is_several = places.iter().any(|place| place.group != places[0].group);
    let at = |depth| -> Vec<Reading> {
        places.iter().map(|place| reading(words, collection, place, depth)).collect()
    };
    let readings = at(Depth::Value);
    if !is_several || once(&readings).len() > 1 {
        return readings;
    }
    let in_own_words = at(Depth::OwnWords);
    if once(&in_own_words).len() > 1 { in_own_words } else { at(Depth::Around) }
}

fn reading(words: Words, collection: Collection<'_>, place: &Place<'_>, depth: Depth) -> Reading {
    let (text, language) =
        (&collection.article(place.article).text, collection.language(place.article));
    let quoted = |span: Span| Piece::quoted(shortened(span.of(text), LIST_LETTERS), language);
    let own = match (place.said, place.fact) {
        (Some(said), _) => quoted(said),
        (None, Some(fact)) => in_the_article(words, fact, text, language),
        (None, None) => quoted(place.span),
    };
    let piece = match (depth, place.fact) {
        (Depth::Value, Some(fact)) => match place.said {
            Some(said) => measured(words, collection, place, fact, said).unwrap_or(own.clone()),
            None => value(words, fact, text, language),
        },
        (Depth::OwnWords, Some(fact)) if place.said.is_none() => {
            own_words(words, fact, text, language)
        }
        (Depth::Around, _) => quoted(around(place.said.unwrap_or(place.span), text)),
        _ => own.clone(),
    };
    let is_foreign = piece.language.is_some_and(|language| language != words.language());
    Reading {
        place: place.place,
        version: place.version,
        group: place.group,
        words: (own.text != piece.text && piece.language.is_none()).then_some(own),
        rank: u8::from(place.said.is_none()) * 2 + u8::from(is_foreign),
        piece,
    }
}

/// A count with the measure of what is counted: "about 220 (170 mm)".
fn measured(
    words: Words,
    collection: Collection<'_>,
    place: &Place<'_>,
    fact: &Fact,
    said: Span,
) -> Option<Piece> {
    let Value::Quantity(_) = &fact.value else { return None };
    let (text, report) =
        (&collection.article(place.article).text, collection.report(place.article));
    let is_measure = |f: &&Fact| {
        f.span.end == said.end
            && f.span.start >= fact.span.end
            && matches!(&f.value, Value::Quantity(q) if q.unit != Unit::Count)
    };
    let measure = report.facts.iter().find(is_measure)?;
    let [count, measure] = [fact, measure].map(|fact| value(words, fact, text, report.language));
    Some(Piece::own(format!("{} ({})", count.text, measure.text)))
}

/// A stretch with the words beside it, on its line.
fn around(span: Span, text: &str) -> Span {
    const WORDS: usize = 3;
    let (before, after) = (&text[..span.start as usize], &text[span.end as usize..]);
    let before = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    let after = &after[..after.find('\n').unwrap_or(after.len())];
    let is_gap = |c: char| c.is_whitespace();
    let start = before.trim_end().rmatch_indices(is_gap).nth(WORDS - 1);
    let skipped = after.len() - after.trim_start().len();
    let end = after[skipped..].match_indices(is_gap).nth(WORDS - 1);
    let end = end.map_or(after.trim_end().len(), |(at, _)| skipped + at);
    let start = start.map_or(0, |(at, gap)| at + gap.len());
    Span::new(span.start as usize - (before.len() - start), span.end as usize + end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Quantity, SentenceIndex, Standing};
    use crate::present::example::Example;

    /// What the versions say of the first fact of the example.
    fn first(example: &Example) -> Vec<String> {
        let (collection, comparison) = (example.collection(), &example.comparison);
        let readings = of_fact(Words::English, collection, comparison, &comparison.facts[0]);
        once(&readings).into_iter().map(|piece| piece.text).collect()
    }

    #[test]
    fn each_reading_is_said_once_by_its_value() {
        assert_eq!(first(&Example::three_versions()), ["9", "several"]);
    }

    #[test]
    fn one_value_in_two_readings_is_said_with_what_it_counts() {
        let mut example = Example::three_versions();
        for report in &mut example.analysis.reports[..3] {
            report.facts[0].value = Value::Quantity(Quantity::exactly(9.0));
        }
        assert_eq!(first(&example), ["Nine soldiers were", "Verschillende soldaten raakten"]);
    }

    #[test]
    fn one_name_in_two_readings_is_said_with_its_title_or_with_the_words_around() {
        let mut example = Example::three_versions();
        let row = &mut example.comparison.facts[2];
        row.standing = Standing::Conflict;
        row.mentions[1].reading = 1;
        example.comparison.facts.swap(0, 2);
        assert_eq!(first(&example), ["Kim spoke in Seoul.", "Kim sprak in Seoul."]);
        let name = example.analysis.reports[1].facts[2].span;
        let said = Span { start: name.start, end: name.end + 6 };
        example.comparison.facts[0].mentions[1].said = Some(said);
        assert_eq!(first(&example), ["Kim", "Kim sprak"]);
    }

    #[test]
    fn a_count_is_said_with_its_measure() {
        let mut example = Example::three_versions();
        let measure = |metres| Quantity { unit: Unit::Metre, ..Quantity::exactly(metres) };
        for (version, metres) in [(0, 0.17), (1, 0.24)] {
            let facts = &mut example.analysis.reports[version].facts;
            let count = facts[0].span;
            let span = Span { start: count.end + 1, end: count.end + 9 };
            let value = Value::Quantity(measure(metres));
            facts.push(Fact { span, sentence: SentenceIndex(0), value });
            facts[0].value = Value::Quantity(Quantity::exactly(220.0));
            example.comparison.facts[0].mentions[version].said = Some(count.cover(span));
        }
        example.comparison.facts[0].mentions.truncate(2);
        assert_eq!(first(&example), ["220 (170 mm)", "220 (240 mm)"]);
        let (collection, comparison) = (example.collection(), &example.comparison);
        let readings = of_fact(Words::English, collection, comparison, &comparison.facts[0]);
        let words = readings[0].words.as_ref().map(|words| words.text.as_str());
        assert_eq!(words, Some("Nine soldiers"), "the article's own stand beneath");
    }

    #[test]
    fn the_words_around_stay_on_their_line() {
        let text = "Before it\nOne two three four Kim and so on further\nAfter it";
        let at = text.find("Kim").expect("it is there");
        assert_eq!(around(Span::new(at, at + 3), text).of(text), "two three four Kim and so on");
        let at = text.find("After").expect("it is there");
        assert_eq!(around(Span::new(at, at + 5), text).of(text), "After it");
    }
}
