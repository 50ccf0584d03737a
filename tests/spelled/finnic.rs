//! Finnish, in the nominative and in the genitive.

use super::{join, once};

const NOMINATIVE: [&str; 10] =
    ["", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän"];
const GENITIVE: [&str; 10] = [
    "",
    "yhden",
    "kahden",
    "kolmen",
    "neljän",
    "viiden",
    "kuuden",
    "seitsemän",
    "kahdeksan",
    "yhdeksän",
];

/// How a case spells the parts of a number.
struct Case {
    units: [&'static str; 10],
    ten: &'static str,
    tens: &'static str,
    hundred: &'static str,
    hundreds: &'static str,
    thousand: &'static str,
    thousands: &'static str,
}

impl Case {
    fn below_thousand(&self, n: u32) -> String {
        let unit = |n: u32| self.units[n as usize];
        let small = match n % 100 {
            r @ 0..10 => unit(r).to_owned(),
            10 => self.ten.to_owned(),
            r @ 11..20 => format!("{}toista", unit(r - 10)),
            r => format!("{}{}{}", unit(r / 10), self.tens, unit(r % 10)),
        };
        match n / 100 {
            0 => small,
            1 => format!("{}{small}", self.hundred),
            h => format!("{}{}{small}", unit(h), self.hundreds),
        }
    }

    fn spell(&self, n: u32, mark: &str) -> String {
        let head = match n / 1000 {
            0 => String::new(),
            1 => self.thousand.to_owned(),
            n => format!("{}{}", self.below_thousand(n), self.thousands),
        };
        join([&head, &self.below_thousand(n % 1000)], mark)
    }
}

pub fn finnish(n: u32) -> Vec<String> {
    let nominative = Case {
        units: NOMINATIVE,
        ten: "kymmenen",
        tens: "kymmentä",
        hundred: "sata",
        hundreds: "sataa",
        thousand: "tuhat",
        thousands: "tuhatta",
    };
    let genitive = Case {
        units: GENITIVE,
        ten: "kymmenen",
        tens: "kymmenen",
        hundred: "sadan",
        hundreds: "sadan",
        thousand: "tuhannen",
        thousands: "tuhannen",
    };
    let cases = [nominative, genitive];
    once(cases.iter().flat_map(|case| [case.spell(n, ""), case.spell(n, " ")]).collect())
}
