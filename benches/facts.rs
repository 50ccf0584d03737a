//! How fast facts are read, on one core: `cargo bench --bench facts`.
//!
//! The articles of `tests/collections`, in some twenty languages, read over and over for some seconds,
//! after once to unpack the lexicon and see the words. Two figures, both in bytes of the article's text:
//!
//! - *facts alone*: quantities, dates, names, quotes, negation and hedges, all together, of sentences
//!   that are there already. Not in it are language, lines, sentences, tokens and the lexicon.
//! - *from raw text*: all of that too, and paragraphs in another language, as `retold facts` does it. It
//!   leaves out lines of the site, so it has fewer facts to read.
//!
//! A plain program rather than criterion: two figures are wanted, and no dependency.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use retold::analysis::facts::{FactReader, Prepared};
use retold::analysis::language::{detect, particulars};
use retold::analysis::lexicon::Lexicon;
use retold::analysis::reader::{Reader, prepare};
use retold::analysis::text::{blocks, sentences};
use retold::import::read_articles;
use retold::model::{Article, Language, Sentence};

/// How long each figure is measured.
const LONG: Duration = Duration::from_secs(5);
/// The parts of that time, of which the median counts: others on the machine slow some of them.
const PART: Duration = Duration::from_millis(250);

/// An article whose sentences are ready to be read.
struct Ready {
    text: String,
    language: Language,
    sentences: Vec<Prepared>,
}

fn articles() -> Vec<Article> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/collections");
    let topics = std::fs::read_dir(folder).expect("the collections");
    let mut topics: Vec<_> = topics.map(|topic| topic.expect("a topic").path()).collect();
    topics.retain(|topic| topic.is_dir());
    topics.sort();
    let read = |topic: &std::path::PathBuf| {
        let bytes = std::fs::read(topic.join("articles.jsonl")).expect("the topic's articles");
        read_articles(&bytes).expect("articles that can be read")
    };
    topics.iter().flat_map(read).collect()
}

fn ready(article: &Article, tools: &mut BTreeMap<Language, (Lexicon, FactReader)>) -> Ready {
    let text = article.text.clone();
    let language = article.language.unwrap_or_else(|| detect::detect(&text));
    let particulars = particulars(language);
    let new = || (Lexicon::new(particulars), FactReader::new(particulars));
    let (lexicon, facts) = &*tools.entry(language).or_insert_with(new);
    let layout = blocks::layout(&text, article.title.as_deref());
    let mut prepared = Vec::new();
    for (block, n) in layout.blocks.iter().zip(0..) {
        for span in sentences::sentences(&text, block.span, particulars) {
            let sentence = Sentence { span, block: n, is_heading: false };
            prepared.push(prepare(lexicon, facts, &text, &sentence));
        }
    }
    Ready { text, language, sentences: prepared }
}

/// Nanoseconds that this program has been on a core, where the system tells; by the clock otherwise.
///
/// Time on the core is what others on the machine do not change.
fn on_core(start: Instant) -> u128 {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let told = told.and_then(|text| text.split(' ').next()?.parse().ok());
    told.unwrap_or_else(|| start.elapsed().as_nanos())
}

/// Runs `once` over and over, and prints how many bytes a second it read in the median part of the
/// time and in the best.
fn measure(name: &str, bytes: usize, mut once: impl FnMut() -> usize) {
    let facts = once();
    let start = Instant::now();
    let mut speeds = Vec::new();
    while start.elapsed() < LONG {
        let (part, began, mut read) = (Instant::now(), on_core(start), 0);
        while part.elapsed() < PART {
            black_box(once());
            read += bytes;
        }
        speeds.push(read as f64 / (on_core(start) - began) as f64 * 1e3);
    }
    speeds.sort_by(f64::total_cmp);
    let (median, best) = (speeds[speeds.len() / 2], speeds[speeds.len() - 1]);
    println!("{name}: {median:.1} MB/s, at best {best:.1} ({facts} facts)");
}

fn main() {
    let articles = articles();
    let bytes = articles.iter().map(|a| a.text.len()).sum();
    let mut tools = BTreeMap::new();
    let mut all: Vec<Ready> = articles.iter().map(|a| ready(a, &mut tools)).collect();
    all.sort_by_key(|r| r.language);
    measure("facts alone", bytes, || {
        let read = |r: &Ready| tools[&r.language].1.read(&r.text, &r.sentences, None).len();
        all.iter().map(read).sum()
    });
    let mut whole = Reader::default();
    measure("from raw text", bytes, || {
        articles.iter().map(|article| whole.report(article).facts.len()).sum()
    });
}
