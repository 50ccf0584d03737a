//! French, Spanish, Italian and Portuguese.

use super::{join, once};

const FRENCH: [&str; 20] = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];
const FRENCH_TENS: [&str; 10] = [
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante-dix",
    "quatre-vingt",
    "quatre-vingt-dix",
];
/// As Switzerland has them; Belgium has the first and last.
const SWISS_TENS: [&str; 10] = [
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "septante",
    "huitante",
    "nonante",
];

fn french_below_hundred(n: u32, one: &str, is_swiss: bool, is_last: bool) -> String {
    let unit = |n: u32| if n == 1 { one } else { FRENCH[n as usize] };
    let (tens, units) = (n / 10, n % 10);
    if n < 20 {
        return unit(n).to_owned();
    }
    if is_swiss || !matches!(tens, 7..=9) {
        let tens = if is_swiss { SWISS_TENS[tens as usize] } else { FRENCH_TENS[tens as usize] };
        return match units {
            0 => tens.to_owned(),
            1 => format!("{tens} et {one}"),
            _ => format!("{tens}-{}", unit(units)),
        };
    }
    match n {
        71 => "soixante et onze".to_owned(),
        80 if is_last => "quatre-vingts".to_owned(),
        80 => "quatre-vingt".to_owned(),
        70..80 => format!("soixante-{}", FRENCH[(n - 60) as usize]),
        81 => format!("quatre-vingt-{one}"),
        _ => format!("quatre-vingt-{}", FRENCH[(n - 80) as usize]),
    }
}

fn french_below(n: u32, one: &str, is_swiss: bool, is_last: bool) -> String {
    let rest = french_below_hundred(n % 100, one, is_swiss, is_last);
    let head = match n / 100 {
        0 => String::new(),
        1 => "cent".to_owned(),
        h if n.is_multiple_of(100) && is_last => format!("{} cents", FRENCH[h as usize]),
        h => format!("{} cent", FRENCH[h as usize]),
    };
    join([&head, &rest], " ")
}

pub fn french(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for is_swiss in [false, true] {
        for one in ["un", "une"] {
            let head = match thousands {
                0 => String::new(),
                1 => "mille".to_owned(),
                n => format!("{} mille", french_below(n, "un", is_swiss, false)),
            };
            let word = join([&head, &french_below(rest, one, is_swiss, true)], " ");
            // The spelling of 1990 has hyphens everywhere.
            all.push(word.replace(' ', "-"));
            all.push(word);
        }
    }
    once(all)
}

const SPANISH: [&str; 30] = [
    "",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const SPANISH_TENS: [&str; 10] =
    ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const SPANISH_HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];

/// `one` is "uno", "un" or "una", and with the last the hundreds are feminine.
fn spanish_below(n: u32, one: &str) -> String {
    let small = match n % 100 {
        1 => one.to_owned(),
        21 if one == "un" => "veintiún".to_owned(),
        21 => format!("veinti{one}"),
        r @ 0..30 => SPANISH[r as usize].to_owned(),
        r => {
            let unit = if r % 10 == 1 { one } else { SPANISH[(r % 10) as usize] };
            let and = if unit.is_empty() { "" } else { "y" };
            join([SPANISH_TENS[(r / 10) as usize], and, unit], " ")
        }
    };
    let hundreds = match n {
        100 => "cien".to_owned(),
        _ if one == "una" => SPANISH_HUNDREDS[(n / 100) as usize].replace("tos", "tas"),
        _ => SPANISH_HUNDREDS[(n / 100) as usize].to_owned(),
    };
    join([&hundreds, &small], " ")
}

pub fn spanish(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for one in ["uno", "un", "una"] {
        let of_thousands = if one == "una" { "una" } else { "un" };
        let head = match thousands {
            0 => String::new(),
            1 => "mil".to_owned(),
            n => format!("{} mil", spanish_below(n, of_thousands)),
        };
        all.push(join([&head, &spanish_below(rest, one)], " "));
    }
    once(all)
}

const ITALIAN: [&str; 20] = [
    "",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
];
const ITALIAN_TENS: [&str; 10] = [
    "",
    "",
    "venti",
    "trenta",
    "quaranta",
    "cinquanta",
    "sessanta",
    "settanta",
    "ottanta",
    "novanta",
];

/// Below a thousand in one word; with `elides` "centotto" and "centottanta" lose a vowel.
fn italian_below(n: u32, elides: bool, is_last: bool) -> String {
    let rest = match n % 100 {
        r @ 0..20 => ITALIAN[r as usize].to_owned(),
        r => {
            let tens = ITALIAN_TENS[(r / 10) as usize];
            match r % 10 {
                // Una vowel is enough: ventuno, ventotto.
                u @ (1 | 8) => format!("{}{}", &tens[..tens.len() - 1], ITALIAN[u as usize]),
                3 if is_last => format!("{tens}tré"),
                u => format!("{tens}{}", ITALIAN[u as usize]),
            }
        }
    };
    let mut head = match n / 100 {
        0 => return rest,
        1 => "cento".to_owned(),
        h => format!("{}cento", ITALIAN[h as usize]),
    };
    if elides && rest.starts_with('o') {
        head.pop();
    }
    format!("{head}{rest}")
}

pub fn italian(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for elides in [false, true] {
        let head = match thousands {
            0 => String::new(),
            1 => "mille".to_owned(),
            n => {
                let of = italian_below(n, elides, false);
                // "Ventunomila" and "ventunmila".
                let of = if elides {
                    of.strip_suffix('o')
                        .filter(|_| n % 10 == 1 && n % 100 > 20)
                        .unwrap_or(&of)
                        .to_owned()
                } else {
                    of
                };
                format!("{of}mila")
            }
        };
        let tail = italian_below(rest, elides, true);
        all.push(format!("{head}{tail}"));
        all.push(join([&head, &tail], " "));
        if !head.is_empty() && (1..100).contains(&rest) {
            all.push(format!("{head} e {tail}"));
        }
        if rest % 10 == 1 && rest % 100 > 20 {
            all.push(format!("{head}{}", &tail[..tail.len() - 1]));
        }
    }
    once(all)
}

const PORTUGUESE: [&str; 20] = [
    "",
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
    "treze",
    "catorze",
    "quinze",
    "dezesseis",
    "dezessete",
    "dezoito",
    "dezenove",
];
const PORTUGUESE_TENS: [&str; 10] = [
    "",
    "",
    "vinte",
    "trinta",
    "quarenta",
    "cinquenta",
    "sessenta",
    "setenta",
    "oitenta",
    "noventa",
];
const PORTUGUESE_HUNDREDS: [&str; 10] = [
    "",
    "cento",
    "duzentos",
    "trezentos",
    "quatrocentos",
    "quinhentos",
    "seiscentos",
    "setecentos",
    "oitocentos",
    "novecentos",
];

fn portuguese_below(n: u32, is_feminine: bool) -> String {
    let unit = |n: u32| match (n, is_feminine) {
        (1, true) => "uma",
        (2, true) => "duas",
        _ => PORTUGUESE[n as usize],
    };
    let small = match n % 100 {
        r @ 0..20 => unit(r).to_owned(),
        r => {
            let and = if r % 10 == 0 { "" } else { "e" };
            join([PORTUGUESE_TENS[(r / 10) as usize], and, unit(r % 10)], " ")
        }
    };
    let hundreds = match n {
        100 => "cem".to_owned(),
        _ if is_feminine => PORTUGUESE_HUNDREDS[(n / 100) as usize].replace("os", "as"),
        _ => PORTUGUESE_HUNDREDS[(n / 100) as usize].to_owned(),
    };
    let and = if hundreds.is_empty() || small.is_empty() { "" } else { "e" };
    join([&hundreds, and, &small], " ")
}

/// As Portugal spells the teens, where Brazil has dezesseis, dezessete, dezenove.
fn of_portugal(word: &str) -> String {
    word.replace("dezesse", "dezasse").replace("dezenove", "dezanove")
}

pub fn portuguese(n: u32) -> Vec<String> {
    let (thousands, rest) = (n / 1000, n % 1000);
    let mut all = Vec::new();
    for is_feminine in [false, true] {
        let head = match thousands {
            0 => String::new(),
            1 => "mil".to_owned(),
            n => format!("{} mil", portuguese_below(n, is_feminine)),
        };
        // "Mil e cem", "mil e vinte", but "mil cento e vinte".
        let is_joined = !head.is_empty() && rest > 0 && (rest < 100 || rest % 100 == 0);
        let word = join(
            [&head, if is_joined { "e" } else { "" }, &portuguese_below(rest, is_feminine)],
            " ",
        );
        all.push(of_portugal(&word));
        all.push(word.replace("catorze", "quatorze"));
        all.push(word);
    }
    once(all)
}
