//! Any number in figures reads back, in every convention of every language of the lexicon: groups by
//! stop, comma, apostrophe or one of four spaces, decimals, and factors as words and cut short.
#![cfg(not(target_arch = "wasm32"))]

use std::cell::RefCell;

use proptest::prelude::*;
use retold::analysis::reader::Reader;
use retold::model::{Article, Language, Value};

thread_local! {
    static READER: RefCell<Reader> = RefCell::default();
}

/// How a language writes figures.
struct Convention {
    language: Language,
    /// What stands around a count.
    sentence: [&'static str; 2],
    /// Marks between groups of three.
    groups: &'static [&'static str],
    decimal: char,
    /// A thousand, a million and a billion (10⁹) behind a figure.
    factors: &'static [(&'static str, f64)],
}

/// Space, no-break space, thin space, narrow no-break space.
const SPACES: [&str; 4] = [" ", "\u{a0}", "\u{2009}", "\u{202f}"];

#[rustfmt::skip]
const CONVENTIONS: [Convention; 14] = [
    Convention { language: Language::Sv, sentence: ["Det kom", "personer."], groups: &["."], decimal: ',',
        factors: &[("tusen", 1e3), ("miljoner", 1e6), ("milj.", 1e6), ("mn", 1e6), ("miljarder", 1e9), ("mdr", 1e9)] },
    Convention { language: Language::Nb, sentence: ["Det kom", "personer."], groups: &["."], decimal: ',',
        factors: &[("tusen", 1e3), ("millioner", 1e6), ("mill.", 1e6), ("mill", 1e6), ("milliarder", 1e9), ("mrd.", 1e9)] },
    Convention { language: Language::Da, sentence: ["Der kom", "personer."], groups: &["."], decimal: ',',
        factors: &[("tusind", 1e3), ("millioner", 1e6), ("mio.", 1e6), ("mio", 1e6), ("milliarder", 1e9), ("mia.", 1e9)] },
    Convention { language: Language::Nl, sentence: ["Er kwamen", "mensen."], groups: &["."], decimal: ',',
        factors: &[("duizend", 1e3), ("miljoen", 1e6), ("mln.", 1e6), ("mln", 1e6), ("miljard", 1e9), ("mld", 1e9), ("mrd.", 1e9)] },
    Convention { language: Language::De, sentence: ["Es kamen", "Menschen."], groups: &[".", "'", "’"], decimal: ',',
        factors: &[("Tausend", 1e3), ("tausend", 1e3), ("Millionen", 1e6), ("Mio.", 1e6), ("Mio", 1e6), ("Milliarden", 1e9), ("Mrd.", 1e9)] },
    Convention { language: Language::Fr, sentence: ["On compte", "personnes."], groups: &["."], decimal: ',',
        factors: &[("mille", 1e3), ("millions de", 1e6), ("millions", 1e6), ("milliards de", 1e9), ("Mds", 1e9)] },
    Convention { language: Language::Es, sentence: ["Llegaron", "personas."], groups: &["."], decimal: ',',
        factors: &[("mil", 1e3), ("millones de", 1e6), ("millones", 1e6), ("mil millones de", 1e9)] },
    Convention { language: Language::It, sentence: ["Sono arrivate", "persone."], groups: &[".", "'"], decimal: ',',
        factors: &[("mila", 1e3), ("milioni di", 1e6), ("mln", 1e6), ("miliardi di", 1e9), ("mld", 1e9)] },
    Convention { language: Language::Pt, sentence: ["Chegaram", "pessoas."], groups: &["."], decimal: ',',
        factors: &[("mil", 1e3), ("milhões de", 1e6), ("milhões", 1e6), ("mil milhões de", 1e9), ("bilhões de", 1e9)] },
    Convention { language: Language::Fi, sentence: ["Paikalle tuli", "ihmistä."], groups: &["."], decimal: ',',
        factors: &[("tuhatta", 1e3), ("miljoonaa", 1e6), ("milj.", 1e6), ("miljardia", 1e9), ("mrd.", 1e9)] },
    Convention { language: Language::Pl, sentence: ["Przyszło", "osób."], groups: &["."], decimal: ',',
        factors: &[("tysięcy", 1e3), ("tys.", 1e3), ("mln", 1e6), ("milionów", 1e6), ("mld", 1e9), ("miliardów", 1e9)] },
    Convention { language: Language::Ru, sentence: ["Пришло", "человек."], groups: &["."], decimal: ',',
        factors: &[("тысяч", 1e3), ("тыс.", 1e3), ("миллионов", 1e6), ("млн", 1e6), ("миллиардов", 1e9), ("млрд", 1e9)] },
    Convention { language: Language::Uk, sentence: ["Прийшло", "людей."], groups: &["."], decimal: ',',
        factors: &[("тисяч", 1e3), ("тис.", 1e3), ("мільйонів", 1e6), ("млн", 1e6), ("мільярдів", 1e9), ("млрд", 1e9)] },
    Convention { language: Language::En, sentence: ["There came", "people."], groups: &[","], decimal: '.',
        factors: &[("thousand", 1e3), ("million", 1e6), ("m", 1e6), ("mn", 1e6), ("billion", 1e9), ("bn", 1e9)] },
];

impl Convention {
    /// The figures of a whole number with a mark between groups.
    fn grouped(n: u64, mark: &str) -> String {
        let digits = n.to_string();
        let mut written = String::new();
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                written.push_str(mark);
            }
            written.push(digit);
        }
        written
    }

    /// What the sentence with these figures is read as.
    fn read(&self, figures: &str) -> Vec<f64> {
        let [before, behind] = self.sentence;
        let text = format!("{before} {figures} {behind}");
        let article = Article { language: Some(self.language), ..Article::new("", text) };
        let facts = READER.with_borrow_mut(|reader| reader.read(&article).report.facts);
        let stated = facts.into_iter().filter_map(|fact| match fact.value {
            Value::Quantity(quantity) => Some(quantity.stated),
            _ => None,
        });
        stated.collect()
    }
}

fn near(found: &[f64], value: f64) -> bool {
    matches!(found, [one] if (one - value).abs() <= value * 1e-9)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn groups_of_three_read_back(n in prop_oneof![1_000u64..10_000, 10_000u64..1_000_000, 1_000_000u64..10_000_000_000],
                                 decimals in prop::option::of(1u32..100)) {
        for convention in &CONVENTIONS {
            for mark in convention.groups.iter().chain(&SPACES) {
                let mut figures = Convention::grouped(n, mark);
                let mut value = n as f64;
                if let Some(decimals) = decimals {
                    figures = format!("{figures}{}{decimals:02}", convention.decimal);
                    value += f64::from(decimals) / 100.0;
                }
                let found = convention.read(&figures);
                prop_assert!(near(&found, value), "{}: {figures:?} is {found:?}", convention.language);
            }
        }
    }

    #[test]
    fn figures_without_groups_read_back(n in prop_oneof![0u32..1_900, 2_100u32..1_000_000], decimal in 1u32..10) {
        for convention in &CONVENTIONS {
            let found = convention.read(&n.to_string());
            prop_assert!(near(&found, f64::from(n)), "{}: {n} is {found:?}", convention.language);
            let figures = format!("{n}{}{decimal}", convention.decimal);
            let found = convention.read(&figures);
            let value = f64::from(n) + f64::from(decimal) / 10.0;
            prop_assert!(near(&found, value), "{}: {figures} is {found:?}", convention.language);
        }
    }

    #[test]
    fn factors_multiply(n in 1u32..1_000, decimal in prop::option::of(1u32..10)) {
        for convention in &CONVENTIONS {
            for (factor, times) in convention.factors {
                let mut figures = n.to_string();
                let mut value = f64::from(n);
                if let Some(decimal) = decimal {
                    figures = format!("{figures}{}{decimal}", convention.decimal);
                    value = (value * 10.0 + f64::from(decimal)) / 10.0;
                }
                for space in [" ", "\u{a0}"] {
                    // A letter alone is a factor where it is glued to the figure.
                    let space = if *factor == "m" { "" } else { space };
                    let written = format!("{figures}{space}{factor}");
                    let found = convention.read(&written);
                    prop_assert!(near(&found, value * times), "{}: {written:?} is {found:?}", convention.language);
                }
            }
        }
    }
}
