//! The whole pipeline on the embedded articles: which story they tell, whatever else is there.
#![cfg(not(target_arch = "wasm32"))]

use retold::analysis::reader::Reader;
use retold::analysis::{Options, analyse, compare};
use retold::import::embedded;
use retold::model::{Analysis, Article, ArticleIndex, Language, PairRelation};

fn find(articles: &[Article]) -> Analysis {
    analyse(&mut Reader::default(), articles, &Options::default(), &mut |_| ())
}

/// The stories as sorted lists of article names, sorted.
fn stories(articles: &[Article]) -> Vec<Vec<String>> {
    let analysis = find(articles);
    let name = |v: &ArticleIndex| articles[v.get()].name.clone();
    let mut stories: Vec<Vec<String>> =
        analysis.stories.iter().map(|s| s.versions.iter().map(name).collect()).collect();
    for story in &mut stories {
        story.sort();
    }
    stories.sort();
    stories
}

/// What `stories` gives where the Dutch, Norwegian and French articles are one story and every other
/// article stands alone.
fn expected(articles: &[Article]) -> Vec<Vec<String>> {
    let told = ["001_", "002_", "003_"];
    let is_told = |a: &&Article| told.iter().any(|t| a.name.starts_with(t));
    let mut story: Vec<String> = articles.iter().filter(is_told).map(|a| a.name.clone()).collect();
    story.sort();
    let alone = articles.iter().filter(|a| !is_told(a)).map(|a| vec![a.name.clone()]);
    let mut stories: Vec<_> = alone.collect();
    if !story.is_empty() {
        stories.push(story);
    }
    stories.sort();
    stories
}

#[test]
fn three_articles_tell_one_story_and_two_stand_alone() {
    let articles = embedded();
    assert_eq!(articles.len(), 5, "the seeds have changed: this test speaks of five");
    assert_eq!(stories(&articles), expected(&articles));
    let languages: Vec<_> = find(&articles).reports.iter().map(|r| r.language).collect();
    let [sv, nl, nb, fr] = [Language::Sv, Language::Nl, Language::Nb, Language::Fr];
    assert_eq!(languages, [sv, nl, nb, fr, sv]);
}

#[test]
fn the_two_that_stand_alone_are_related_to_the_story() {
    let articles = embedded();
    let analysis = find(&articles);
    for alone in [ArticleIndex(0), ArticleIndex(4)] {
        let nearest = analysis.pairs.iter().find(|p| p.a == alone || p.b == alone);
        assert_eq!(nearest.map(|p| p.relation), Some(PairRelation::Related), "{alone:?}");
    }
}

#[test]
fn the_answer_holds_without_any_one_article() {
    for gone in 0..5 {
        let mut articles = embedded();
        articles.remove(gone);
        assert_eq!(stories(&articles), expected(&articles), "without article {gone}");
    }
}

#[test]
fn the_answer_holds_in_any_order() {
    let mut orders = vec![embedded()];
    orders[0].reverse();
    for turn in 1..5 {
        let mut articles = embedded();
        articles.rotate_left(turn);
        articles.swap(0, 2);
        orders.push(articles);
    }
    for articles in orders {
        assert_eq!(stories(&articles), expected(&articles));
    }
}

#[test]
fn scores_do_not_depend_on_the_order() {
    let score = |articles: &[Article]| {
        let analysis = find(articles);
        let mut scores: Vec<_> = analysis
            .pairs
            .iter()
            .map(|p| {
                let mut names = [&articles[p.a.get()].name, &articles[p.b.get()].name];
                names.sort();
                (names[0].clone(), names[1].clone(), p.score.to_bits())
            })
            .collect();
        scores.sort();
        scores
    };
    let articles = embedded();
    let mut turned = embedded();
    turned.rotate_left(2);
    assert_eq!(score(&articles), score(&turned));
}

#[test]
fn the_answer_holds_beside_an_unrelated_article() {
    let mut articles = embedded();
    articles.push(Article::new(
        "unrelated",
        "Regn gav rekordskörd av äpplen\n\nÄppelodlarna i Kivik räknar med den största skörden på \
         tolv år. Enligt branschen plockas 18 000 ton i höst, en ökning med 15 procent. – Det har \
         varit ett drömår, säger odlaren Karin Lund.\n",
    ));
    assert_eq!(stories(&articles), expected(&articles));
}

#[test]
fn a_short_excerpt_joins_the_story_it_is_taken_from() {
    let mut articles = embedded();
    let dutch = articles.iter().find(|a| a.name.starts_with("001_")).expect("the Dutch article");
    let lines: Vec<&str> = dutch.text.lines().collect();
    articles.push(Article::new("001_excerpt", lines[2..5].join("\n")));
    assert_eq!(stories(&articles), expected(&articles));
}

#[test]
fn two_occurrences_with_the_same_number_of_soldiers_are_not_joined() {
    let articles = [
        Article::new(
            "north",
            "Norway sends 3,000 soldiers to flooded valleys\n\nThe Norwegian government ordered \
             3,000 soldiers to Gudbrandsdalen on Tuesday after the river Lågen burst its banks. \
             Villages around Lillehammer were evacuated overnight, the police said.\n",
        ),
        Article::new(
            "south",
            "3.000 Soldaten nehmen an Manöver in Litauen teil\n\nAn der Übung der Nato nehmen nach \
             Angaben der Bundeswehr 3.000 Soldaten teil. Das Manöver bei Pabrade dauert bis Ende \
             Oktober. Verteidigungsminister und Generäle wollen die Truppe besuchen.\n",
        ),
    ];
    assert_eq!(find(&articles).stories.len(), 2);
}

#[test]
fn single_lines_with_nothing_in_common_are_not_joined() {
    let lines = [
        "A fire destroyed a warehouse in Oslo, police said.",
        "Le ministre a annoncé une réforme des retraites.",
        "Die Mannschaft gewann das Spiel.",
        "Regeringen föreslår en ny skatt.",
        "Hello world",
        "●●●",
    ];
    let articles = lines.map(|line| Article::new(line, line));
    assert_eq!(find(&articles).stories.len(), lines.len());
}

#[test]
fn a_copy_of_many_figures_with_some_put_right_is_a_version() {
    let report = |name: &str, add: u32| {
        let places = ["Marholm", "Tessava", "Orlinka", "Veldrup", "Brynmoor", "Hagelund"];
        let sentences = (1..30).zip(places.iter().cycle()).map(|(n, place)| {
            let (houses, people) = (n * 37 + add * u32::from(n % 6 == 0), n * 113);
            format!(
                "Rain flooded {houses} houses in {place} before noon, said the mayor.\n\n\
                 {people} people from {place} slept in a school.\n\n"
            )
        });
        Article::new(name, sentences.collect::<String>())
    };
    assert_eq!(find(&[report("first", 0), report("later", 2)]).stories.len(), 1);
}

#[test]
fn leftovers_of_the_site_belong_to_no_report() {
    for article in embedded() {
        let analysis = find(std::slice::from_ref(&article));
        let report = &analysis.reports[0];
        let kept: Vec<&str> = report.sentences.iter().map(|s| s.span.of(&article.text)).collect();
        for leftover in
            ["Kommentare", "Share", "Exit mobile", "prenumerera", "Dele", "Publicité", "abonnemang"]
        {
            assert!(!kept.iter().any(|s| s.starts_with(leftover)), "{}: {leftover}", article.name);
        }
    }
}

/// The story of the seeds, passage by passage, as a reader would note it.
#[test]
fn the_comparison_of_the_story() {
    let articles = embedded();
    let analysis = find(&articles);
    let versions = &analysis.stories[0].versions;
    let comparison = compare(&mut Reader::default(), &articles, versions);
    let mut written = String::new();
    let say = |line: String, written: &mut String| {
        written.push_str(&line);
        written.push('\n');
    };
    for (n, passage) in comparison.passages.iter().enumerate() {
        say(format!("passage {}", n + 1), &mut written);
        for (column, sentences) in passage.cells.iter().enumerate() {
            let version = versions[column].get();
            let report = &analysis.reports[version];
            let moved = if passage.moved[column] { " (moved)" } else { "" };
            for s in sentences {
                let text = report.sentences[s.get()].span.of(&articles[version].text);
                let begin: String = text.chars().take(70).collect();
                say(format!("  {}{moved}: {begin}", report.language), &mut written);
            }
        }
    }
    say("facts".to_owned(), &mut written);
    for row in &comparison.facts {
        let said = row.mentions.iter().map(|m| {
            let version = versions[m.version as usize].get();
            let report = &analysis.reports[version];
            let fact = &report.facts[m.fact as usize];
            format!("{} {}", report.language, fact.span.of(&articles[version].text))
        });
        let said = said.collect::<Vec<_>>().join(" · ");
        say(format!("  {:?} {:?}: {said}", row.standing, row.kind), &mut written);
    }
    insta::assert_snapshot!(written);
}
