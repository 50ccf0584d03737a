//! What holds for any text whatever: the invariants of ARCHITECTURE.md as property tests.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use retold::analysis::difference::wording;
use retold::analysis::reader::Reader;
use retold::analysis::text::tokens::tokens;
use retold::analysis::{Options, analyse, compare};
use retold::model::{Analysis, Article, ArticleIndex, Passage, Span};

/// Texts as they come: words of several scripts, marks, figures, lines, and plain noise.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zåäöéøł]{1,9}",
        "[A-ZÅÄÖÉŁ][a-zåäöé]{0,8}",
        "[0-9]{1,4}",
        "[.,:;!?'’\"„“»«()–-]",
        "[ \n\u{a0}]{1,2}",
        prop::sample::select(vec![
            "Путин",
            "北京",
            "القاهرة",
            "3.000",
            "26. februar",
            "Nord -Korea",
            "ß"
        ])
        .prop_map(str::to_owned),
        ".{0,3}",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.join(" "))
}

fn find(texts: &[String]) -> (Vec<Article>, Analysis) {
    let articles: Vec<_> =
        texts.iter().zip(0..).map(|(t, n)| Article::new(format!("{n}"), t.as_str())).collect();
    let analysis = analyse(&mut Reader::default(), &articles, &Options::default(), &mut |_| ());
    (articles, analysis)
}

/// The passages of articles compared in an order: for each the sentences of every article, the
/// passages in an order of their own.
fn passages(articles: &[Article], order: &[u32]) -> Vec<Vec<Vec<u32>>> {
    let versions: Vec<_> = order.iter().map(|&n| ArticleIndex(n)).collect();
    let comparison = compare(&mut Reader::default(), articles, &versions);
    let column = |n: u32| order.iter().position(|&o| o == n).expect("every article takes part");
    let of_articles = |p: &Passage| -> Vec<Vec<u32>> {
        let cells = (0..).take(order.len()).map(|n| &p.cells[column(n)]);
        cells.map(|c| c.iter().map(|s| s.0).collect()).collect()
    };
    let mut all: Vec<_> = comparison.passages.iter().map(of_articles).collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn tokens_lie_end_to_end(text in any_text()) {
        let whole = Span::new(0, text.len());
        let joined: String = tokens(&text, whole).iter().map(|t| t.span.of(&text)).collect();
        prop_assert_eq!(joined, text);
    }

    #[test]
    fn every_span_lies_on_character_boundaries_inside_its_article(text in any_text()) {
        let (articles, analysis) = find(&[text]);
        let report = &analysis.reports[0];
        let text = &articles[0].text;
        let fits = |span: Span| text.get(span.start as usize..span.end as usize).is_some();
        prop_assert!(report.blocks.iter().all(|b| fits(b.span)));
        prop_assert!(report.sentences.iter().all(|s| fits(s.span) && !s.span.is_empty()));
        prop_assert!(report.facts.iter().all(|f| fits(f.span)));
        prop_assert!(report.concepts.iter().all(|c| fits(c.span)));
        let inside = |f: &retold::model::Fact| {
            report.sentences[f.sentence.get()].span.contains(f.span)
        };
        prop_assert!(report.facts.iter().all(inside));
    }

    #[test]
    fn stories_partition_the_articles(texts in prop::collection::vec(any_text(), 0..6)) {
        let (articles, analysis) = find(&texts);
        let mut all: Vec<u32> =
            analysis.stories.iter().flat_map(|s| s.versions.iter().map(|v| v.0)).collect();
        all.sort_unstable();
        let every: Vec<u32> = (0..).take(articles.len()).collect();
        prop_assert_eq!(all, every);
    }

    #[test]
    fn similarity_is_symmetric(one in any_text(), other in any_text()) {
        let (_, ab) = find(&[one.clone(), other.clone()]);
        let (_, ba) = find(&[other, one]);
        let score = |a: &Analysis| a.pairs.first().map(|p| p.score.to_bits());
        prop_assert_eq!(score(&ab), score(&ba));
    }

    #[test]
    fn every_sentence_stands_in_exactly_one_passage(texts in prop::collection::vec(any_text(), 2..4)) {
        let (articles, analysis) = find(&texts);
        let versions: Vec<_> = (0..).take(articles.len()).map(ArticleIndex).collect();
        let comparison = compare(&mut Reader::default(), &articles, &versions);
        for (column, version) in versions.iter().enumerate() {
            let mut seen: Vec<u32> =
                comparison.passages.iter().flat_map(|p| p.cells[column].iter().map(|s| s.0)).collect();
            seen.sort_unstable();
            let every: Vec<u32> =
                (0..).take(analysis.reports[version.get()].sentences.len()).collect();
            prop_assert_eq!(seen, every);
        }
    }

    #[test]
    fn permuting_versions_permutes_the_passages(texts in prop::collection::vec(any_text(), 2..5)) {
        let (articles, _) = find(&texts);
        let orders: Vec<Vec<u32>> = (0..articles.len())
            .map(|turn| {
                let mut order: Vec<u32> = (0..).take(articles.len()).collect();
                order.rotate_left(turn);
                order.swap(0, 1);
                order
            })
            .collect();
        let first = passages(&articles, &(0..).take(articles.len()).collect::<Vec<_>>());
        for order in orders {
            prop_assert_eq!(&passages(&articles, &order), &first, "{:?}", order);
        }
    }

    #[test]
    fn applying_word_differences_to_one_side_gives_the_other(a in any_text(), b in any_text()) {
        let (in_a, in_b) = (Span::new(0, a.len()), Span::new(0, b.len()));
        let edits = wording::edits(&a, in_a, &b, in_b);
        prop_assert_eq!(wording::apply(&edits, &a, in_a, &b), b);
    }
}

#[test]
fn an_article_is_identical_to_itself() {
    for article in retold::import::embedded() {
        let texts = [article.text.clone(), article.text];
        let (articles, analysis) = find(&texts);
        assert_eq!(analysis.stories.len(), 1, "{}", articles[0].name);
        let comparison =
            compare(&mut Reader::default(), &articles, &[ArticleIndex(0), ArticleIndex(1)]);
        assert!(comparison.differences.is_empty(), "{:?}", comparison.differences);
    }
}
