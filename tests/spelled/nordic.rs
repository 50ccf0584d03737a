//! Swedish, Norwegian (Bokmål) and Danish.

use super::{join, once};

const SWEDISH: [&str; 20] = [
    "", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
];
const SWEDISH_TENS: [&str; 10] =
    ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

/// Below a thousand; `one` is "ett" or "en", `mark` what stands behind the hundreds.
fn swedish_below(n: u32, one: &str, mark: &str) -> String {
    let unit = |n: u32| if n == 1 { one } else { SWEDISH[n as usize] };
    let rest = match n % 100 {
        r @ 0..20 => unit(r).to_owned(),
        r => format!("{}{}", SWEDISH_TENS[(r / 10) as usize], unit(r % 10)),
    };
    match n / 100 {
        0 => rest,
        h => join([&format!("{}hundra", SWEDISH[h as usize]), &rest], mark),
    }
}

pub fn swedish(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for one in ["ett", "en"] {
        let tail = swedish_below(rest, one, "");
        let head = match thousands {
            0 => String::new(),
            n => format!("{}tusen", swedish_below(n, "ett", "")),
        };
        all.push(format!("{head}{tail}").replace("ettt", "ett"));
        all.push(join([&head, &tail], " ").replace("ettt", "ett"));
        // Apart, as in speech written down.
        let head = match thousands {
            0 => String::new(),
            n => format!("{} tusen", swedish_below(n, "ett", " ")),
        };
        let spaced = swedish_below(rest, one, " ").replace("hundra", " hundra");
        all.push(join([&head, &spaced], " ").replace("  ", " "));
    }
    if thousands == 1 {
        all.push(join(["tusen", &swedish_below(rest, "ett", "")], " "));
    }
    if n / 100 == 1 {
        all.push(format!("hundra{}", swedish_below(n % 100, "ett", "")));
    }
    once(all)
}

const NORWEGIAN: [&str; 20] = [
    "", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
    "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
];
const NORWEGIAN_TENS: [&str; 10] =
    ["", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"];

/// How Norwegian counts: tens first since 1951, units first before and still in many mouths.
#[derive(Clone, Copy)]
struct Counting {
    units_first: bool,
    seven: &'static str,
    twenty: &'static str,
    thirty: &'static str,
}

impl Counting {
    fn below_hundred(self, n: u32) -> String {
        let unit = |n: u32| if n == 7 { self.seven } else { NORWEGIAN[n as usize] };
        if n < 20 {
            return unit(n).to_owned();
        }
        let tens = match n / 10 {
            2 => self.twenty,
            3 => self.thirty,
            n => NORWEGIAN_TENS[n as usize],
        };
        match (self.units_first, n % 10) {
            (_, 0) => tens.to_owned(),
            (true, units) => format!("{}og{tens}", unit(units)),
            (false, units) => format!("{tens}{}", unit(units)),
        }
    }

    fn below_thousand(self, n: u32) -> String {
        let rest = self.below_hundred(n % 100);
        let head = match n / 100 {
            0 => return rest,
            1 => "ett hundre".to_owned(),
            n => format!("{} hundre", NORWEGIAN[n as usize]),
        };
        let and = if rest.is_empty() { "" } else { "og" };
        join([&head, and, &rest], " ")
    }
}

pub fn norwegian(n: u32) -> Vec<String> {
    let modern = Counting { units_first: false, seven: "sju", twenty: "tjue", thirty: "tretti" };
    let old = Counting { units_first: true, seven: "syv", twenty: "tyve", thirty: "tredve" };
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for counting in [modern, old] {
        let head = match thousands {
            0 => String::new(),
            1 => "ett tusen".to_owned(),
            n => format!("{} tusen", counting.below_thousand(n)),
        };
        let tail = counting.below_thousand(rest);
        let and = if !head.is_empty() && (1..100).contains(&rest) { "og" } else { "" };
        all.push(join([&head, and, &tail], " "));
        if n / 100 == 1 {
            all.push(tail.trim_start_matches("ett ").to_owned());
        }
    }
    once(all)
}

const DANISH: [&str; 20] = [
    "", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
    "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
];
const DANISH_TENS: [&str; 10] =
    ["", "", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];

fn danish_below_hundred(n: u32) -> String {
    match (n / 10, n % 10) {
        (0..2, _) => DANISH[n as usize].to_owned(),
        (tens, 0) => DANISH_TENS[tens as usize].to_owned(),
        (tens, units) => format!("{}og{}", DANISH[units as usize], DANISH_TENS[tens as usize]),
    }
}

/// Below a thousand: apart with "og" before the last part, or in one word.
fn danish_below(n: u32, together: bool) -> String {
    let rest = danish_below_hundred(n % 100);
    let hundreds = match (n / 100, together) {
        (0, _) => return rest,
        (1, true) => "ethundrede".to_owned(),
        (1, false) => "et hundrede".to_owned(),
        (n, true) => format!("{}hundrede", DANISH[n as usize]),
        (n, false) => format!("{} hundrede", DANISH[n as usize]),
    };
    match (rest.is_empty(), together) {
        (true, _) => hundreds,
        (false, true) => format!("{hundreds}og{rest}"),
        (false, false) => format!("{hundreds} og {rest}"),
    }
}

pub fn danish(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for together in [false, true] {
        for thousand in ["tusind", "tusinde"] {
            let gap = if together { "" } else { " " };
            let head = match thousands {
                0 => String::new(),
                1 => format!("et{gap}{thousand}"),
                n => format!("{}{gap}{thousand}", danish_below(n, together)),
            };
            let tail = danish_below(rest, together);
            let and = if !head.is_empty() && (1..100).contains(&rest) { "og" } else { "" };
            all.push(join([&head, and, &tail], " "));
        }
        // Hundreds and tens without the joint.
        if n / 100 == 1 && n > 100 && together {
            all.push(format!("hundrede{}", danish_below_hundred(n % 100)));
        }
    }
    once(all)
}
