//! German, Dutch and English.

use super::{join, once};

const GERMAN: [&str; 20] = [
    "",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
];
const GERMAN_TENS: [&str; 10] = [
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
];

/// Below a thousand in one word; `last` is how one is spelled at the end.
fn german_below(n: u32, last: &str, with_one: bool) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    let mut word = match hundreds {
        0 => String::new(),
        1 if !with_one => "hundert".to_owned(),
        _ => format!("{}hundert", GERMAN[hundreds as usize]),
    };
    match rest {
        1 => word.push_str(last),
        0..20 => word.push_str(GERMAN[rest as usize]),
        _ => {
            let (tens, units) = ((rest / 10) as usize, (rest % 10) as usize);
            if units > 0 {
                word.push_str(GERMAN[units]);
                word.push_str("und");
            }
            word.push_str(GERMAN_TENS[tens]);
        }
    }
    word
}

pub fn german(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for with_one in [true, false] {
        let head = match thousands {
            0 => String::new(),
            1 if !with_one => "tausend".to_owned(),
            _ => format!("{}tausend", german_below(thousands, "ein", with_one)),
        };
        let tail = german_below(rest, "eins", with_one);
        all.push(format!("{head}{tail}"));
        all.push(join([&head, &tail], " "));
        // As Swiss papers and some keyboards have it.
        all.push(format!("{head}{tail}").replace('ß', "ss"));
    }
    once(all)
}

const DUTCH: [&str; 20] = [
    "",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
];
const DUTCH_TENS: [&str; 10] = [
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
];

fn dutch_below_hundred(n: u32) -> String {
    if n < 20 {
        return DUTCH[n as usize].to_owned();
    }
    let (tens, units) = (DUTCH_TENS[(n / 10) as usize], DUTCH[(n % 10) as usize]);
    match n % 10 {
        0 => tens.to_owned(),
        2 | 3 => format!("{units}ën{tens}"),
        _ => format!("{units}en{tens}"),
    }
}

fn dutch_below(n: u32, and: bool) -> String {
    let head = match n / 100 {
        0 => String::new(),
        1 => "honderd".to_owned(),
        n => format!("{}honderd", DUTCH[n as usize]),
    };
    let rest = n % 100;
    let joint = if and && !head.is_empty() && (1..=12).contains(&rest) { "en" } else { "" };
    format!("{head}{joint}{}", dutch_below_hundred(rest))
}

pub fn dutch(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for and in [false, true] {
        let head = match thousands {
            0 => String::new(),
            1 => "duizend".to_owned(),
            n => format!("{}duizend", dutch_below(n, and)),
        };
        all.push(join([&head, &dutch_below(rest, and)], " "));
        if and && !head.is_empty() && (1..=12).contains(&rest) {
            all.push(format!("{head} en {}", dutch_below_hundred(rest)));
        }
    }
    once(all)
}

const ENGLISH: [&str; 20] = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

fn english_below_hundred(n: u32, mark: &str) -> String {
    if n < 20 {
        return ENGLISH[n as usize].to_owned();
    }
    join([ENGLISH_TENS[(n / 10) as usize], ENGLISH[(n % 10) as usize]], mark)
}

fn english_below(n: u32, and: bool, one: &str, mark: &str) -> String {
    let head = match n / 100 {
        0 => String::new(),
        1 => format!("{one} hundred"),
        n => format!("{} hundred", ENGLISH[n as usize]),
    };
    let rest = english_below_hundred(n % 100, mark);
    let joint = if and && !head.is_empty() && !rest.is_empty() { "and" } else { "" };
    join([&head, joint, &rest], " ")
}

pub fn english(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for and in [true, false] {
        for mark in ["-", " "] {
            let one = if and { "one" } else { "a" };
            let head = match thousands {
                0 => String::new(),
                1 => format!("{one} thousand"),
                n => format!("{} thousand", english_below(n, and, one, mark)),
            };
            let tail = english_below(rest, and, "one", mark);
            let joint =
                if and && !head.is_empty() && (1..100).contains(&rest) { "and" } else { "" };
            all.push(join([&head, joint, &tail], " "));
        }
    }
    // "Fifteen hundred".
    if (11..100).contains(&(n / 100)) && n.is_multiple_of(100) && !(n / 100).is_multiple_of(10) {
        all.push(format!("{} hundred", english_below_hundred(n / 100, "-")));
    }
    once(all)
}
