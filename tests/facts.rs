//! The battery of cases that every language passes through: what is stated, as a native reader
//! understands the sentence (`tests/facts/CODE.tsv`): kind, text, what is expected, for a quantity what
//! it counts, and for a case that is known to fail the reason, in which case the test makes sure that
//! it still does.
//!
//! Each kind has a floor for the cases without such a mark, and what misses is printed.
//! `RETOLD_CASES=sv cargo test --test facts -- --nocapture` prints the misses of one language.

use std::collections::BTreeMap;
use std::path::Path;

use retold::analysis::facts::names::may_be_one;
use retold::analysis::reader::Reader;
use retold::model::{
    Article, Bound, ConceptId, Fact, Language, Name, Quantity, Stance, Unit, Value,
};

/// The day of the article that the cases are read in: a Wednesday.
const DAY: &str = "2026-01-14";

/// A line of a table: its kind, and the columns behind it.
struct Case {
    kind: String,
    text: String,
    expected: String,
    counted: String,
    /// Why a case that is right is not read so yet; such a case must fail, or its mark is out of date.
    fails: String,
}

/// The share of a kind's cases that must hold in every language.
///
/// What is counted hangs on the lexicon, which knows a word in one language and not in another.
const FLOORS: [(&str, f64); 9] = [
    ("quantity", 1.0),
    ("counted", 0.85),
    ("date", 1.0),
    ("name", 1.0),
    ("same", 1.0),
    ("other", 1.0),
    ("quote", 1.0),
    ("negation", 1.0),
    ("hedge", 1.0),
];

fn cases(language: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/facts/{language}.tsv"));
    let table = std::fs::read_to_string(&path).expect("a table of cases");
    let lines = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let case = |line: &str| {
        let mut columns = line.split('\t').map(str::to_owned);
        let mut next = || columns.next().unwrap_or_default();
        Case { kind: next(), text: next(), expected: next(), counted: next(), fails: next() }
    };
    lines.map(case).collect()
}

/// Reads one sentence of an article of the day.
fn facts(reader: &mut Reader, language: Language, text: &str) -> Vec<Fact> {
    let article = Article {
        language: Some(language),
        date: Some(DAY.to_owned()),
        ..Article::new("case", text)
    };
    reader.read(&article).report.facts
}

fn holds(reader: &mut Reader, language: Language, case: &Case) -> Result<(), String> {
    if matches!(case.kind.as_str(), "same" | "other") {
        return one_name(reader, language, case);
    }
    let facts = facts(reader, language, &case.text);
    let found: Vec<String> = match case.kind.as_str() {
        "quantity" => return quantities(&facts, case),
        "date" => of(&facts, |v| matches!(v, Value::Date(_)), |f| f.value.key()),
        "name" => of(&facts, |v| matches!(v, Value::Name(_)), |f| f.span.of(&case.text).to_owned()),
        "negation" => {
            of(&facts, |v| matches!(v, Value::Negation(_)), |f| f.span.of(&case.text).to_owned())
        }
        "hedge" => of(&facts, is_doubt, |f| f.span.of(&case.text).to_owned()),
        "quote" => quotes(&facts, case),
        kind => panic!("a kind of case that nobody reads: {kind}"),
    };
    let found = if found.is_empty() { "-".to_owned() } else { found.join("; ") };
    let (one, other) = (plain(&found, &case.kind), plain(&case.expected, &case.kind));
    let is_near = case.kind == "hedge" && one != "-" && other != "-" && overlap(&one, &other);
    if one == other || is_near { Ok(()) } else { Err(found) }
}

/// Whether two lists of phrases name the same places, one phrase perhaps a word longer.
fn overlap(one: &str, other: &str) -> bool {
    let (a, b): (Vec<_>, Vec<_>) = (one.split("; ").collect(), other.split("; ").collect());
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a.contains(b) || b.contains(a))
}

fn is_doubt(value: &Value) -> bool {
    matches!(value, Value::Hedge(s) if s.stance != Stance::Confirmed)
}

fn of(
    facts: &[Fact],
    is_meant: impl Fn(&Value) -> bool,
    write: impl Fn(&Fact) -> String,
) -> Vec<String> {
    facts.iter().filter(|f| is_meant(&f.value)).map(write).collect()
}

/// Without what the cases leave open: capitals, spaces, marks at the end.
fn plain(list: &str, kind: &str) -> String {
    let keep = |c: &char| kind != "quote" || !matches!(c, '.' | ',' | '!' | '?' | '…');
    list.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ").chars().filter(keep).collect()
}

/// Pieces of a quote that follow one another are one; the speaker may be given by the full name.
fn quotes(facts: &[Fact], case: &Case) -> Vec<String> {
    let mut written: Vec<(u32, String, String)> = Vec::new();
    for fact in facts {
        let Value::Quote(quote) = &fact.value else { continue };
        let said = fact.span.of(&case.text);
        let speaker = quote.speaker.clone().unwrap_or_default().join(" ");
        match written.last_mut() {
            Some(last) if fact.span.start - last.0 <= 3 && last.2 == speaker => {
                last.1 = format!("{} {said}", last.1);
                last.0 = fact.span.end;
            }
            _ => written.push((fact.span.end, said.to_owned(), speaker)),
        }
    }
    let speakers = case.expected.split("; ").map(|q| q.rsplit(" | ").next().unwrap_or("").trim());
    let speakers: Vec<String> = speakers.map(str::to_owned).collect();
    let named = |(n, (_, said, speaker)): (usize, (u32, String, String))| {
        let expected = speakers.get(n).cloned().unwrap_or_default();
        let folded = retold::analysis::text::romanise::romanise(&expected);
        // Marks of the name apart, the speaker found is the one expected.
        let is_same =
            folded.replace(['-', '\''], " ").split_whitespace().all(|w| speaker.contains(w));
        let speaker = if is_same && (speaker.is_empty() || !expected.is_empty()) {
            expected
        } else {
            speaker
        };
        format!("{said} | {speaker}").trim_end().to_owned()
    };
    written.into_iter().enumerate().map(named).collect()
}

/// Names as the pipeline has them: with the place that the lexicon knows them as, in the language of
/// the case or, for the other form, in any.
fn one_name(reader: &mut Reader, language: Language, case: &Case) -> Result<(), String> {
    let mut concept = |written: &str| {
        let others = retold::analysis::lexicon::languages();
        let is_same = case.kind == "same";
        std::iter::once(language).chain(others.filter(|_| is_same)).find_map(|language| {
            let article = Article { language: Some(language), ..Article::new("", written) };
            let hits = reader.read(&article).report.concepts;
            let whole = hits.iter().find(|h| h.span.of(written).len() + 2 >= written.len())?;
            retold::analysis::lexicon::is_proper_name(whole.concept).then_some(whole.concept)
        })
    };
    let mut name = |written: &str, language| {
        let words = written.split([' ', '-']).map(retold::analysis::text::romanise::romanise);
        Name {
            words: words.collect(),
            concept: concept(written),
            roles: Vec::new(),
            meanings: Vec::new(),
            language,
        }
    };
    // The second form may be of the case's language or of another.
    let one = name(&case.text, language);
    let found = [language, Language::Unknown]
        .into_iter()
        .any(|other| may_be_one(&one, &name(&case.expected, other)));
    if found == (case.kind == "same") { Ok(()) } else { Err(format!("{found}")) }
}

fn of_quantities(facts: &[Fact]) -> Vec<&Quantity> {
    let mut found = Vec::new();
    for fact in facts {
        if let Value::Quantity(quantity) = &fact.value {
            found.push(quantity);
        }
    }
    found
}

fn quantities(facts: &[Fact], case: &Case) -> Result<(), String> {
    let found = of_quantities(facts);
    let expected: Vec<&str> = case.expected.split("; ").filter(|e| *e != "-").collect();
    let all_fit =
        expected.len() == found.len() && expected.iter().zip(&found).all(|(e, q)| fits(e, q));
    let written = || found.iter().map(|q| write(q)).collect::<Vec<_>>().join("; ");
    if all_fit { Ok(()) } else { Err(written()) }
}

/// Whether the first quantity counts what the case says, by the lexicon's concepts of its English word.
fn counts(reader: &mut Reader, language: Language, case: &Case) -> Result<(), String> {
    let english = Article::new("", case.counted.clone());
    let english = Article { language: Some(Language::En), ..english };
    let concepts: Vec<ConceptId> =
        reader.read(&english).report.concepts.iter().map(|hit| hit.concept).collect();
    let facts = facts(reader, language, &case.text);
    let found = of_quantities(&facts).first().map_or(&[][..], |q| &q.counts);
    let gloss = |c: &ConceptId| retold::analysis::lexicon::gloss(*c);
    let is_counted = found.iter().any(|c| concepts.contains(c));
    if is_counted { Ok(()) } else { Err(found.iter().map(gloss).collect::<Vec<_>>().join(", ")) }
}

fn sign(bound: Bound) -> &'static str {
    match bound {
        Bound::Exactly => "",
        Bound::About => "~",
        Bound::AtLeast => "≥",
        Bound::MoreThan => ">",
        Bound::AtMost => "≤",
        Bound::LessThan => "<",
        Bound::Vague => "?",
    }
}

fn unit(unit: Unit) -> String {
    match unit {
        Unit::Count => "",
        Unit::Percent => "%",
        Unit::Metre => "m",
        Unit::SquareMetre => "m2",
        Unit::Litre => "l",
        Unit::Kilogram => "kg",
        Unit::MetrePerSecond => "m/s",
        Unit::Celsius => "C",
        Unit::Watt => "W",
        Unit::WattHour => "Wh",
        Unit::Second => "s",
        Unit::Year => "y",
        Unit::Money(code) => return String::from_utf8_lossy(&code).into_owned(),
        Unit::Ordinal => "nth",
        Unit::TimeOfDay => "h",
        Unit::Score => "score",
    }
    .to_owned()
}

fn write(quantity: &Quantity) -> String {
    let range = if quantity.high == quantity.low || quantity.bound == Bound::Vague {
        String::new()
    } else {
        format!("..{}", quantity.high)
    };
    let unit = unit(quantity.unit);
    format!(
        "{}{}{range}{}{unit}",
        sign(quantity.bound),
        quantity.low,
        if unit.is_empty() { "" } else { " " }
    )
}

/// Whether a quantity is the one written, up to the rounding of conversions.
fn fits(expected: &str, quantity: &Quantity) -> bool {
    let (value, wanted) = expected.split_once(' ').unwrap_or((expected, ""));
    let bare = value.trim_start_matches(['~', '≥', '>', '≤', '<', '?']);
    let (low, high) = bare.split_once("..").unwrap_or((bare, bare));
    let near = |written: &str, value: f64| {
        let written: f64 = written.parse().expect("a number");
        (written - value).abs() <= written.abs() * 0.003 + 1e-9
    };
    let is_vague = value.starts_with('?');
    sign(quantity.bound) == &value[..value.len() - bare.len()]
        && unit(quantity.unit) == wanted
        && near(low, quantity.low)
        && (is_vague || near(high, quantity.high))
}

#[test]
fn every_language_reads_its_cases() {
    let only = std::env::var("RETOLD_CASES").ok();
    let mut failed = Vec::new();
    let mut reader = Reader::default();
    for language in retold::analysis::lexicon::languages() {
        let code = language.code();
        if only.as_deref().is_some_and(|only| !only.split(',').any(|o| o == code)) {
            continue;
        }
        let mut tally: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for case in cases(code) {
            let read = holds(&mut reader, language, &case);
            if !case.fails.is_empty() {
                if read.is_ok() {
                    failed.push(format!("{code}: no failure any more: {}", case.text));
                }
                continue;
            }
            if !case.counted.is_empty() {
                let entry = tally.entry("counted".to_owned()).or_default();
                entry.1 += 1;
                match counts(&mut reader, language, &case) {
                    Ok(()) => entry.0 += 1,
                    Err(found) => {
                        println!("{code} counted: {} [{}] found {found}", case.text, case.counted);
                    }
                }
            }
            let entry = tally.entry(case.kind.clone()).or_default();
            entry.1 += 1;
            match read {
                Ok(()) => entry.0 += 1,
                Err(found) => println!(
                    "{code} {}: {} [{}] found {found}",
                    case.kind, case.text, case.expected
                ),
            }
        }
        println!("{code} {tally:?}");
        for (kind, floor) in FLOORS {
            let (held, all) = tally.get(kind).copied().unwrap_or_default();
            if (held as f64) < floor * all as f64 || all == 0 {
                failed.push(format!("{code} {kind}: {held} of {all}"));
            }
        }
    }
    assert!(failed.is_empty(), "fewer cases hold than the floor: {failed:#?}");
}

/// The share of all cases that must hold in a language without a column in the lexicon.
const SMALL_FLOOR: f64 = 0.91;

#[test]
fn languages_without_a_lexicon_read_their_cases() {
    let only = std::env::var("RETOLD_CASES").ok();
    let with_lexicon: Vec<Language> = retold::analysis::lexicon::languages().collect();
    let has_table = |l: &Language| retold::analysis::language::particulars(*l).language == *l;
    let small = Language::ALL.iter().copied().filter(|l| !with_lexicon.contains(l) && has_table(l));
    let mut failed = Vec::new();
    let mut reader = Reader::default();
    for language in small {
        let code = language.code();
        if only.as_deref().is_some_and(|only| !only.split(',').any(|o| o == code)) {
            continue;
        }
        let cases = cases(code);
        let mut held = 0;
        for case in &cases {
            let read = holds(&mut reader, language, case);
            if !case.fails.is_empty() && read.is_ok() {
                failed.push(format!("{code}: no failure any more: {}", case.text));
            }
            match read {
                Ok(()) => held += 1,
                Err(_) if !case.fails.is_empty() => held += 1,
                Err(found) => {
                    println!(
                        "{code} {}: {} [{}] found {found}",
                        case.kind, case.text, case.expected
                    );
                }
            }
        }
        println!("{code} {held} of {}", cases.len());
        if f64::from(held) < SMALL_FLOOR * cases.len() as f64 {
            failed.push(format!("{code}: {held} of {}", cases.len()));
        }
    }
    assert!(failed.is_empty(), "fewer cases hold than the floor: {failed:#?}");
}
