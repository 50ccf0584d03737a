//! Any day reads back, in every form in which a language of the lexicon writes one: with the month's
//! name, with and without the weekday, in figures, in the order of ISO 8601.
#![cfg(not(target_arch = "wasm32"))]

use std::cell::RefCell;

use proptest::prelude::*;
use retold::analysis::reader::Reader;
use retold::model::{Article, Language, Value};

thread_local! {
    static READER: RefCell<Reader> = RefCell::default();
}

/// How a language writes days: `d` and `D` are the day without and with a leading nought, `n` and `N`
/// the month in figures likewise, `m` its name, `b` its name cut short, `y` the year, `w` the weekday.
struct Convention {
    language: Language,
    sentence: [&'static str; 2],
    months: [&'static str; 12],
    short: [&'static str; 12],
    weekdays: [&'static str; 7],
    forms: &'static [&'static str],
}

#[rustfmt::skip]
const CONVENTIONS: [Convention; 14] = [
    Convention { language: Language::Sv, sentence: ["Bron stängdes", "av polisen."],
        months: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
        short: ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"],
        weekdays: ["måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"],
        forms: &["den {d} {m} {y}", "{d} {m} {y}", "{w} den {d} {m} {y}", "den {d}:e {m} {y}", "{d} {b} {y}", "{d}/{n} {y}", "{d}.{n}.{y}"] },
    Convention { language: Language::Nb, sentence: ["Broen ble stengt", "av politiet."],
        months: ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
        short: ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "des."],
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        forms: &["{d}. {m} {y}", "den {d}. {m} {y}", "{w} {d}. {m} {y}", "{w} den {d}. {m} {y}", "{d}. {b} {y}", "{d}.{n}.{y}", "{D}.{N}.{y}"] },
    Convention { language: Language::Da, sentence: ["Broen blev lukket", "af politiet."],
        months: ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
        short: ["jan.", "feb.", "marts", "april", "maj", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."],
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        forms: &["{d}. {m} {y}", "den {d}. {m} {y}", "{w} den {d}. {m} {y}", "{w} {d}. {m} {y}", "{d}. {b} {y}", "{d}.{n}.{y}", "{D}-{N}-{y}", "{d}/{n} {y}", "{d}/{n}-{y}"] },
    Convention { language: Language::Nl, sentence: ["De brug werd", "door de politie gesloten."],
        months: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
        short: ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."],
        weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        forms: &["{d} {m} {y}", "op {d} {m} {y}", "op {w} {d} {m} {y}", "{d} {b} {y}", "{d}-{n}-{y}", "{D}-{N}-{y}", "{d}/{n}/{y}"] },
    Convention { language: Language::De, sentence: ["Die Brücke wurde", "von der Polizei gesperrt."],
        months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        short: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
        weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        forms: &["am {d}. {m} {y}", "am {w}, {d}. {m} {y},", "am {w}, dem {d}. {m} {y},", "am {D}.{N}.{y}", "am {d}.{n}.{y}", "am {d}. {b} {y}", "am {d}. {n}. {y}"] },
    Convention { language: Language::Fr, sentence: ["Le pont a été fermé", "par la police."],
        months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        short: ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
        weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        forms: &["le {d} {m} {y}", "{w} {d} {m} {y}", "le {w} {d} {m} {y}", "le {d} {b} {y}", "le {D}/{N}/{y}", "le {d}.{n}.{y}"] },
    Convention { language: Language::Es, sentence: ["El puente fue cerrado", "por la policía."],
        months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        short: ["ene.", "feb.", "mar.", "abr.", "mayo", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic."],
        weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        forms: &["el {d} de {m} de {y}", "el {w} {d} de {m} de {y}", "el {d} de {m} del {y}", "el {d} {b} {y}", "el {D}/{N}/{y}", "el {d}-{n}-{y}"] },
    Convention { language: Language::It, sentence: ["Il ponte è stato chiuso", "dalla polizia."],
        months: ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
        short: ["gen.", "feb.", "mar.", "apr.", "mag.", "giu.", "lug.", "ago.", "set.", "ott.", "nov.", "dic."],
        weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
        forms: &["il {d} {m} {y}", "{w} {d} {m} {y}", "il {d} {b} {y}", "il {D}/{N}/{y}", "il {d}.{n}.{y}"] },
    Convention { language: Language::Pt, sentence: ["A ponte foi fechada", "pela polícia."],
        months: ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
        short: ["jan.", "fev.", "mar.", "abr.", "maio", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."],
        weekdays: ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"],
        forms: &["em {d} de {m} de {y}", "na {w}, {d} de {m} de {y},", "em {d} {b} {y}", "em {D}/{N}/{y}", "em {D}-{N}-{y}"] },
    Convention { language: Language::Fi, sentence: ["Poliisi sulki sillan", "illalla."],
        months: ["tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta"],
        short: ["tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta"],
        weekdays: ["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"],
        forms: &["{d}. {m} {y}", "{w} {d}. {m} {y}", "{w}na, {d}. {m} {y}", "{d}.{n}.{y}", "{w} {d}.{n}.{y}"] },
    Convention { language: Language::Pl, sentence: ["Most zamknięto", "na polecenie policji."],
        months: ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
        short: ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
        weekdays: ["w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"],
        forms: &["{d} {m} {y} r.", "{d} {m} {y} roku", "{w} {d} {m} {y}", "{w}, {d} {m} {y} roku,", "{D}.{N}.{y}", "{d}.{n}.{y}"] },
    Convention { language: Language::Ru, sentence: ["Мост закрыли", "по решению полиции."],
        months: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        short: ["янв.", "фев.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек."],
        weekdays: ["в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу", "в воскресенье"],
        forms: &["{d} {m} {y} года", "{d} {m} {y} г.", "{w} {d} {m} {y} года", "{w}, {d} {m} {y} года,", "{d} {b} {y} года", "{D}.{N}.{y}"] },
    Convention { language: Language::Uk, sentence: ["Міст закрили", "за рішенням поліції."],
        months: ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
        short: ["січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."],
        weekdays: ["у понеділок", "у вівторок", "у середу", "у четвер", "у п’ятницю", "у суботу", "у неділю"],
        forms: &["{d} {m} {y} року", "{d} {m} {y} р.", "{w} {d} {m} {y} року", "{w}, {d} {m} {y} року,", "{d} {b} {y} року", "{D}.{N}.{y}"] },
    Convention { language: Language::En, sentence: ["The bridge was closed", "by the police."],
        months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        short: ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        forms: &["on {d} {m} {y}", "on {m} {d}, {y},", "on {w}, {m} {d}, {y},", "on {w} {d} {m} {y}", "on the {d}th of {m} {y}", "on {b} {d}, {y}", "on {m} {d}th, {y}"] },
];

/// The day of the week, 0 for Monday (Sakamoto's method).
fn weekday(year: u32, month: u32, day: u32) -> usize {
    const SHIFT: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let y = if month < 3 { year - 1 } else { year };
    let sunday_first = (y + y / 4 - y / 100 + y / 400 + SHIFT[month as usize - 1] + day) % 7;
    (sunday_first as usize + 6) % 7
}

impl Convention {
    fn write(&self, form: &str, (year, month, day): (u32, u32, u32)) -> String {
        let place = month as usize - 1;
        form.replace("{d}", &day.to_string())
            .replace("{D}", &format!("{day:02}"))
            .replace("{n}", &month.to_string())
            .replace("{N}", &format!("{month:02}"))
            .replace("{m}", self.months[place])
            .replace("{b}", self.short[place])
            .replace("{y}", &year.to_string())
            .replace("{w}", self.weekdays[weekday(year, month, day)])
    }

    /// The dates of the sentence with this one, and its quantities behind them.
    fn read(&self, date: &str) -> Vec<String> {
        let [before, behind] = self.sentence;
        let text = format!("{before} {date} {behind}");
        let article = Article { language: Some(self.language), ..Article::new("", text) };
        let facts = READER.with_borrow_mut(|reader| reader.read(&article).report.facts);
        let kept = facts.iter().filter(|f| matches!(f.value, Value::Date(_) | Value::Quantity(_)));
        kept.map(|fact| fact.value.key()).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_day_reads_back(year in 1950u32..2040, month in 1u32..=12, day in 1u32..=28) {
        let expected = [format!("{year:04}-{month:02}-{day:02}")];
        for convention in &CONVENTIONS {
            for form in convention.forms.iter().chain(&["{y}-{N}-{D}"]) {
                let written = convention.write(form, (year, month, day));
                let found = convention.read(&written);
                prop_assert!(found == expected, "{}: {written} is {found:?}", convention.language);
            }
        }
    }

    /// Without the year, the day and month at least.
    #[test]
    fn a_day_without_its_year_reads_back(month in 1u32..=12, day in 1u32..=28) {
        let expected = [format!("--{month:02}-{day:02}")];
        for convention in &CONVENTIONS {
            let named = convention.forms.iter().filter(|f| f.contains("{m}") && !f.contains("{w}"));
            for form in named {
                let form = &form[..form.rfind("{m}").map_or(0, |at| at + 3).max(form.rfind("{d}").map_or(0, |at| at + 3))];
                let written = convention.write(form, (2026, month, day));
                let found = convention.read(&written);
                prop_assert!(found == expected, "{}: {written} is {found:?}", convention.language);
            }
        }
    }
}
