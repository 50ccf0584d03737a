//! Polish, Russian and Ukrainian, in the genders of the nominative and in the genitive.

use super::{join, once};

/// How a language spells a number in one case and gender.
struct Case {
    /// 0 to 19; the first three of the gender.
    small: [&'static str; 20],
    /// One and two before thousands, which are of another gender.
    of_thousands: [&'static str; 3],
    tens: [&'static str; 10],
    hundreds: [&'static str; 10],
    /// Thousand behind one, behind two to four, behind five and more.
    thousands: [&'static str; 3],
}

impl Case {
    fn below_thousand(&self, n: u32, of_thousands: bool) -> String {
        let small = |n: u32| match (of_thousands, n) {
            (true, 0..3) => self.of_thousands[n as usize],
            _ => self.small[n as usize],
        };
        let rest = n % 100;
        let (tens, units) = if rest < 20 {
            ("", small(rest))
        } else {
            (self.tens[(rest / 10) as usize], small(rest % 10))
        };
        join([self.hundreds[(n / 100) as usize], tens, units], " ")
    }

    fn spell(&self, n: u32) -> Vec<String> {
        let (thousands, rest) = (n / 1000, n % 1000);
        let tail = self.below_thousand(rest, false);
        let form = match (thousands % 100, thousands % 10) {
            (11..15, _) => 2,
            (_, 1) => 0,
            (_, 2..5) => 1,
            _ => 2,
        };
        let head = match thousands {
            0 => String::new(),
            n => join([&self.below_thousand(n, true), self.thousands[form]], " "),
        };
        let mut all = vec![join([&head, &tail], " ")];
        if thousands == 1 {
            all.push(join([self.thousands[0], &tail], " "));
        }
        all
    }
}

const POLISH_HUNDREDS: [&str; 10] = [
    "",
    "sto",
    "dwieście",
    "trzysta",
    "czterysta",
    "pięćset",
    "sześćset",
    "siedemset",
    "osiemset",
    "dziewięćset",
];
const POLISH_TENS: [&str; 10] = [
    "",
    "",
    "dwadzieścia",
    "trzydzieści",
    "czterdzieści",
    "pięćdziesiąt",
    "sześćdziesiąt",
    "siedemdziesiąt",
    "osiemdziesiąt",
    "dziewięćdziesiąt",
];

fn polish_small(one: &'static str, two: &'static str) -> [&'static str; 20] {
    [
        "",
        one,
        two,
        "trzy",
        "cztery",
        "pięć",
        "sześć",
        "siedem",
        "osiem",
        "dziewięć",
        "dziesięć",
        "jedenaście",
        "dwanaście",
        "trzynaście",
        "czternaście",
        "piętnaście",
        "szesnaście",
        "siedemnaście",
        "osiemnaście",
        "dziewiętnaście",
    ]
}

pub fn polish(n: u32) -> Vec<String> {
    let case = |two| {
        let is_one = n == 1;
        Case {
            small: polish_small(if is_one { "" } else { "jeden" }, two),
            // "Dwadzieścia jeden tysięcy".
            of_thousands: ["", "jeden", "dwa"],
            tens: POLISH_TENS,
            hundreds: POLISH_HUNDREDS,
            thousands: ["tysięcy", "tysiące", "tysięcy"],
        }
    };
    let genitive = Case {
        small: [
            "",
            "jeden",
            "dwóch",
            "trzech",
            "czterech",
            "pięciu",
            "sześciu",
            "siedmiu",
            "ośmiu",
            "dziewięciu",
            "dziesięciu",
            "jedenastu",
            "dwunastu",
            "trzynastu",
            "czternastu",
            "piętnastu",
            "szesnastu",
            "siedemnastu",
            "osiemnastu",
            "dziewiętnastu",
        ],
        of_thousands: ["", "jeden", "dwóch"],
        tens: [
            "",
            "",
            "dwudziestu",
            "trzydziestu",
            "czterdziestu",
            "pięćdziesięciu",
            "sześćdziesięciu",
            "siedemdziesięciu",
            "osiemdziesięciu",
            "dziewięćdziesięciu",
        ],
        hundreds: [
            "",
            "stu",
            "dwustu",
            "trzystu",
            "czterystu",
            "pięciuset",
            "sześciuset",
            "siedmiuset",
            "ośmiuset",
            "dziewięciuset",
        ],
        thousands: ["tysięcy", "tysięcy", "tysięcy"],
    };
    let mut all: Vec<String> =
        [case("dwa"), case("dwie"), genitive].iter().flat_map(|case| case.spell(n)).collect();
    if n / 1000 == 1 {
        // "Tysiąc dwieście", and not "jeden tysięcy".
        all = all
            .into_iter()
            .map(|word| word.replace("jeden tysięcy", "tysiąc").replace("tysięcy", "tysiąc"))
            .collect();
    }
    once(all)
}

const RUSSIAN_HUNDREDS: [&str; 10] = [
    "",
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
];
const RUSSIAN_TENS: [&str; 10] = [
    "",
    "",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
];

fn russian_small(one: &'static str, two: &'static str) -> [&'static str; 20] {
    [
        "",
        one,
        two,
        "три",
        "четыре",
        "пять",
        "шесть",
        "семь",
        "восемь",
        "девять",
        "десять",
        "одиннадцать",
        "двенадцать",
        "тринадцать",
        "четырнадцать",
        "пятнадцать",
        "шестнадцать",
        "семнадцать",
        "восемнадцать",
        "девятнадцать",
    ]
}

pub fn russian(n: u32) -> Vec<String> {
    let nominative = |one, two| Case {
        small: russian_small(one, two),
        of_thousands: ["", "одна", "две"],
        tens: RUSSIAN_TENS,
        hundreds: RUSSIAN_HUNDREDS,
        thousands: ["тысяча", "тысячи", "тысяч"],
    };
    let genitive = Case {
        small: [
            "",
            "одного",
            "двух",
            "трёх",
            "четырёх",
            "пяти",
            "шести",
            "семи",
            "восьми",
            "девяти",
            "десяти",
            "одиннадцати",
            "двенадцати",
            "тринадцати",
            "четырнадцати",
            "пятнадцати",
            "шестнадцати",
            "семнадцати",
            "восемнадцати",
            "девятнадцати",
        ],
        of_thousands: ["", "одной", "двух"],
        tens: [
            "",
            "",
            "двадцати",
            "тридцати",
            "сорока",
            "пятидесяти",
            "шестидесяти",
            "семидесяти",
            "восьмидесяти",
            "девяноста",
        ],
        hundreds: [
            "",
            "ста",
            "двухсот",
            "трёхсот",
            "четырёхсот",
            "пятисот",
            "шестисот",
            "семисот",
            "восьмисот",
            "девятисот",
        ],
        thousands: ["тысячи", "тысяч", "тысяч"],
    };
    let cases =
        [nominative("один", "два"), nominative("одна", "две"), nominative("одно", "два"), genitive];
    once(cases.iter().flat_map(|case| case.spell(n)).collect())
}

const UKRAINIAN_HUNDREDS: [&str; 10] = [
    "",
    "сто",
    "двісті",
    "триста",
    "чотириста",
    "п’ятсот",
    "шістсот",
    "сімсот",
    "вісімсот",
    "дев’ятсот",
];
const UKRAINIAN_TENS: [&str; 10] = [
    "",
    "",
    "двадцять",
    "тридцять",
    "сорок",
    "п’ятдесят",
    "шістдесят",
    "сімдесят",
    "вісімдесят",
    "дев’яносто",
];

fn ukrainian_small(one: &'static str, two: &'static str) -> [&'static str; 20] {
    [
        "",
        one,
        two,
        "три",
        "чотири",
        "п’ять",
        "шість",
        "сім",
        "вісім",
        "дев’ять",
        "десять",
        "одинадцять",
        "дванадцять",
        "тринадцять",
        "чотирнадцять",
        "п’ятнадцять",
        "шістнадцять",
        "сімнадцять",
        "вісімнадцять",
        "дев’ятнадцять",
    ]
}

pub fn ukrainian(n: u32) -> Vec<String> {
    let nominative = |one, two| Case {
        small: ukrainian_small(one, two),
        of_thousands: ["", "одна", "дві"],
        tens: UKRAINIAN_TENS,
        hundreds: UKRAINIAN_HUNDREDS,
        thousands: ["тисяча", "тисячі", "тисяч"],
    };
    let genitive = Case {
        small: [
            "",
            "одного",
            "двох",
            "трьох",
            "чотирьох",
            "п’яти",
            "шести",
            "семи",
            "восьми",
            "дев’яти",
            "десяти",
            "одинадцяти",
            "дванадцяти",
            "тринадцяти",
            "чотирнадцяти",
            "п’ятнадцяти",
            "шістнадцяти",
            "сімнадцяти",
            "вісімнадцяти",
            "дев’ятнадцяти",
        ],
        of_thousands: ["", "однієї", "двох"],
        tens: [
            "",
            "",
            "двадцяти",
            "тридцяти",
            "сорока",
            "п’ятдесяти",
            "шістдесяти",
            "сімдесяти",
            "вісімдесяти",
            "дев’яноста",
        ],
        hundreds: [
            "",
            "ста",
            "двохсот",
            "трьохсот",
            "чотирьохсот",
            "п’ятисот",
            "шестисот",
            "семисот",
            "восьмисот",
            "дев’ятисот",
        ],
        thousands: ["тисячі", "тисяч", "тисяч"],
    };
    let cases =
        [nominative("один", "два"), nominative("одна", "дві"), nominative("одне", "два"), genitive];
    // With the apostrophe of the keyboard too.
    let typed = |word: String| [word.replace('’', "'"), word];
    once(cases.iter().flat_map(|case| case.spell(n)).flat_map(typed).collect())
}
