//! A story made by hand for the tests of this module: three versions in three languages, two facts
//! in conflict, one passage told by two and one told by one; and a related article beside it.

use crate::link::Source;
use crate::model::{
    Analysis, Article, ArticleIndex, Bound, Comparison, Date, Difference, DifferenceKind, Evidence,
    Fact, FactKind, FactRow, Language, Mention, Name, Pair, PairRelation, Passage, Quantity,
    Relation, Report, Sentence, SentenceIndex, Span, Standing, Story, Stretch, Value,
};

use super::collection::Collection;

pub(super) struct Example {
    pub articles: Vec<Article>,
    pub analysis: Analysis,
    pub comparison: Comparison,
}

const TEXTS: [(&str, Language, [&str; 2]); 4] = [
    ("b-en", Language::En, ["Nine soldiers were hurt on 26 February.", "Kim spoke in Seoul."]),
    (
        "a-nl",
        Language::Nl,
        ["Verschillende soldaten raakten eind februari gewond.", "Kim sprak in Seoul."],
    ),
    (
        "c-fr",
        Language::Fr,
        ["Neuf soldats ont été blessés le 26 février.", "L'accord oblige les deux pays."],
    ),
    ("d-sv", Language::Sv, ["Vapen skickas med tåg.", "Ingen vet hur många."]),
];

impl Example {
    pub fn three_versions() -> Self {
        let articles: Vec<_> =
            TEXTS.iter().map(|(name, _, lines)| Article::new(*name, lines.join("\n"))).collect();
        let mut reports: Vec<_> = articles
            .iter()
            .zip(TEXTS)
            .map(|(a, (_, language, _))| report(&a.text, language))
            .collect();
        let february = |day| Value::Date(Date { month: Some(2), day, ..Date::default() });
        let vague = Quantity { bound: Bound::Vague, low: 3.0, high: 9.0, ..Quantity::exactly(3.0) };
        let nine = Value::Quantity(Quantity::exactly(9.0));
        let kim = || {
            Value::Name(Name {
                words: vec!["kim".into()],
                concept: None,
                roles: vec![],
                meanings: vec![],
                language: Language::default(),
            })
        };
        let facts = [
            vec![("Nine", nine.clone()), ("26 February", february(Some(26))), ("Kim", kim())],
            vec![
                ("Verschillende", Value::Quantity(vague)),
                ("eind februari", february(None)),
                ("Kim", kim()),
            ],
            vec![("Neuf", nine), ("26 février", february(Some(26)))],
        ];
        for ((report, article), facts) in reports.iter_mut().zip(&articles).zip(facts) {
            report.facts = facts
                .into_iter()
                .map(|(words, value)| fact(report, article, words, value))
                .collect();
        }
        let comparison = comparison(&reports);
        let versions = vec![ArticleIndex(0), ArticleIndex(1), ArticleIndex(2)];
        let stories = vec![Story { versions }, Story { versions: vec![ArticleIndex(3)] }];
        let related = Pair {
            a: ArticleIndex(0),
            b: ArticleIndex(3),
            score: 0.12,
            relation: PairRelation::Related,
            evidence: Evidence { coverage_a: 0.1, coverage_b: 0.04, ..Evidence::default() },
            matches: vec![],
        };
        let analysis = Analysis { reports, pairs: vec![related], stories, ..Analysis::default() };
        Self { articles, analysis, comparison }
    }

    pub fn collection(&self) -> Collection<'_> {
        Collection {
            articles: &self.articles,
            analysis: &self.analysis,
            threshold: None,
            source: Source::Seeds,
        }
    }
}

fn report(text: &str, language: Language) -> Report {
    let end = text.find('\n').expect("two lines");
    let spans = [Span::new(0, end), Span::new(end + 1, text.len())];
    let sentence = |(block, span)| Sentence { span, block, is_heading: false };
    Report {
        language,
        headline: None,
        blocks: vec![],
        sentences: (0..).zip(spans).map(sentence).collect(),
        facts: vec![],
        site_dates: Vec::new(),
        concepts: vec![],
    }
}

fn fact(report: &Report, article: &Article, words: &str, value: Value) -> Fact {
    let start = article.text.find(words).expect("the fact stands in the text");
    let sentence = report.sentence_at(Span::new(start, start).start).expect("in a sentence");
    let sentence = SentenceIndex(u32::try_from(sentence).expect("few sentences"));
    Fact { span: Span::new(start, start + words.len()), sentence, value }
}

fn comparison(reports: &[Report]) -> Comparison {
    let cell = |n: Option<u32>| n.map(SentenceIndex).into_iter().collect::<Vec<_>>();
    let row = |cells: [Option<u32>; 3]| Passage {
        cells: cells.map(cell).into(),
        moved: vec![false; 3],
        similarity: 1.0,
    };
    let mention =
        |version, fact, passage, reading| Mention { version, fact, passage, reading, said: None };
    let conflict = |kind, fact| FactRow {
        kind,
        standing: Standing::Conflict,
        mentions: (0..3).map(|v| mention(v, fact, 0, u32::from(v == 1))).collect(),
        importance: 1.0,
        confidence: 1.0,
    };
    let stretches = |fact: usize| {
        let at = |(version, report): (u32, &Report)| {
            report.facts.get(fact).map(|f| Stretch { version, span: f.span })
        };
        (0..).zip(&reports[..3]).filter_map(at).collect()
    };
    let changed = |kind, fact: u32| Difference {
        kind,
        relation: Relation::Changed,
        stretches: stretches(fact as usize),
        passage: 0,
        fact: Some(fact),
        confidence: 1.0,
        is_trivial: false,
    };
    let only = |versions: &[u32], passage: u32| Difference {
        kind: DifferenceKind::Passage,
        relation: Relation::Only,
        stretches: versions
            .iter()
            .map(|&version| Stretch { version, span: reports[version as usize].sentences[1].span })
            .collect(),
        passage,
        fact: None,
        confidence: 1.0,
        is_trivial: false,
    };
    Comparison {
        versions: vec![ArticleIndex(0), ArticleIndex(1), ArticleIndex(2)],
        passages: vec![
            row([Some(0), Some(0), Some(0)]),
            row([Some(1), Some(1), None]),
            row([None, None, Some(1)]),
        ],
        facts: vec![
            conflict(FactKind::Number, 0),
            conflict(FactKind::Date, 1),
            FactRow {
                kind: FactKind::Name,
                standing: Standing::Partial,
                mentions: vec![mention(0, 2, 1, 0), mention(1, 2, 1, 0)],
                importance: 0.5,
                confidence: 1.0,
            },
        ],
        differences: vec![
            changed(DifferenceKind::Number, 0),
            changed(DifferenceKind::Date, 1),
            only(&[0, 1], 1),
            only(&[2], 2),
        ],
    }
}
