//! What is particular to one language, as data.
//!
//! Every algorithm of the analysis is the same for all languages and reads its words from here. All
//! words are folded ([`crate::analysis::text::fold::fold`]): lower case, no diacritics, `ss` for `ß`,
//! `ae` for `æ`, `o` for `ø`. Phrases have single spaces. Lists hold whole words with the inflected
//! forms that news prints; nothing here is a pattern.

use tantivy_stemmers::algorithms::Algorithm;

use crate::model::{Bound, Language, Unit};

type Words = &'static [&'static str];

/// The particulars of one language.
pub struct Particulars {
    pub language: Language,
    /// The Snowball stemmer, where there is one.
    pub stemmer: Option<Algorithm>,
    /// Inflectional endings, longest first, for the stems that the lexicon marks with a hyphen, and
    /// for stemming where there is no Snowball.
    pub endings: Words,
    /// What may stand between the parts of a compound (`vapen|s|fabrik`); the empty joint is
    /// understood. `None` where the language does not write compounds as one word.
    pub compound_joints: Option<Words>,
    /// Whether every noun is capitalised, so that a capital letter says nothing about names.
    pub capitalises_nouns: bool,
    /// Abbreviations that end in a full stop without ending a sentence, without that stop.
    pub abbreviations: Words,
    pub numbers: Numbers,
    pub dates: Dates,
    pub statements: Statements,
}

/// How numbers are written.
pub struct Numbers {
    /// Whether `1,5` is one and a half and `1.500` fifteen hundred, rather than the other way round.
    pub has_decimal_comma: bool,
    /// Whether `3.` is "third".
    pub has_ordinal_stop: bool,
    /// Words below one hundred with their inflected forms: units, teens, tens. What the language
    /// writes as one word made of these (`dreiundzwanzig`, `tjugotre`) need not be listed.
    pub words: &'static [(&'static str, u8)],
    /// Words that multiply what stands before them: dozen, hundred, thousand, million …, with plurals,
    /// cases and abbreviations (`mio`, `tys`, `mrd`).
    pub factors: &'static [(&'static str, f64)],
    /// Stems of adjectives that are made of a factor, joined to a figure by a hyphen (`25-тысячная`).
    pub factor_stems: &'static [(&'static str, f64)],
    /// "And" inside a number word: `and`, `und`, `og`, `y`.
    pub joints: Words,
    /// Whether four twenties are eighty (`quatre-vingts`).
    pub is_vigesimal: bool,
    /// Whether eleven to nineteen are ten and a unit, apart (`on dört`).
    pub has_teens_apart: bool,
    /// Words of `words` and `factors` that more often are no number: articles and pronouns (`en`,
    /// `une`, `uno`). They count only inside a longer number or before a factor.
    pub uncertain: Words,
    /// Ten as the last part of a ten in one word (`viidelle|kymmenelle`), in its cases.
    pub tens: Words,
    /// Numbers that are other words as often (`sei`, `sex`, `quarto`): they count only before what
    /// they may count.
    pub weak: Words,
    /// Numbers that are adjectives as well, behind a noun: `neuf`.
    pub adjectives: Words,
    /// Units that make a teen of the unit before them (`عشر`).
    pub teens: Words,
    /// Phrases with a number word that count nothing: `mille grazie`.
    pub no_number: Words,
    /// Words before a round number that make it a decade: `anni`, `latach`.
    pub decades: Words,
    /// "And a half" as a phrase where joint and share alone do not tell: `с половиной`, `en halv`.
    pub and_a_half: Words,
    /// Half, third, quarter as words, singular and with their plurals.
    pub fractions: &'static [(&'static str, f64)],
    /// Words of magnitude without a figure: `several` (3), `dozens` (10s), `hundreds` (100).
    pub vague: &'static [(&'static str, f64)],
    /// Words of magnitude that stand for about so many: `vingtaine`, `tjugotal`.
    pub about: &'static [(&'static str, f64)],
    /// First, second … as words, with gender and case forms.
    pub ordinals: &'static [(&'static str, u8)],
    /// Those that are something else as often (Swedish `andra`, other), unless one of the words stands
    /// before them or behind them.
    pub doubted_ordinals: Words,
    pub ordinals_behind: Words,
    pub ordinals_before: Words,
    /// Words and phrases before a number that bound it.
    pub bounds_before: &'static [(&'static str, Bound)],
    /// Words and phrases behind a number that bound it (`or more`).
    pub bounds_after: &'static [(&'static str, Bound)],
    /// "To" as a bound before years: `do pięciu lat`.
    pub up_to: Words,
    pub clock: Clock,
    /// What makes an age of a number it is joined to: `jahrige`, `aring`, `latek`.
    pub age_endings: Words,
    /// Phrases before a number that make it an age: `aged`.
    pub aged: Words,
    /// Units as endings of a number word: `tagig` (`dreitägig`).
    pub joined: &'static [(&'static str, Unit, f64)],
    /// Words that are a quantity by themselves: `Viertelstunde`.
    pub alone: &'static [(&'static str, Unit, f64)],
    /// The first word of "between 8 and 10" and of "from 8 to 10".
    pub between: Words,
    /// The second word of these: `and`, `to`.
    pub range_joints: Words,
    /// Words before a temperature that put it below zero, and phrases behind it that do.
    pub minus: Words,
    pub below_zero: Words,
    /// Uncertain ones that are numbers where they are written with an accent: Dutch `één`.
    pub stressed: Words,
    /// What makes them one of several, and no count, where it stands behind them: `én av dem`.
    pub part_of: Words,
    /// Words of numbers and dates that are something else with a diacritic (`maja`, `mają`).
    pub unaccented: Words,
    /// Units and currencies in this language's words: name, unit, factor to the unit.
    pub units: &'static [(&'static str, Unit, f64)],
}

/// How times of day are written.
pub struct Clock {
    /// Words before one, and whether they say by themselves that it is one: `klockan` does, `at` does
    /// not.
    pub before: &'static [(&'static str, bool)],
    /// Words behind one, and whether they do: `Uhr` does, `heures` may be a duration.
    pub after: &'static [(&'static str, bool)],
    /// Phrases that put it into the second half of the day.
    pub afternoon: Words,
    /// Phrases that leave it in the first half, and say that it is one: `rano`.
    pub morning: Words,
    /// Words before one that make it about that time: `gegen`.
    pub about: Words,
    /// Parts of an hour before the hour that they count from or to, in minutes: `halb acht` is half past
    /// seven.
    pub parts_to: &'static [(&'static str, f64)],
}

/// How days are written.
pub struct Dates {
    /// January to December with abbreviations and cases.
    pub months: [Words; 12],
    /// Months that are another word as often, unless a day or a year stands beside them: Romanian `mai`.
    pub doubted_months: Words,
    /// Whether months and weekdays are written with a capital, which then tells them from other words.
    pub has_capital_months: bool,
    /// Monday to Sunday with definite, plural and case forms and abbreviations.
    pub weekdays: [Words; 7],
    /// Those that persons are called as well: `domingo`.
    pub weekdays_of_persons: Words,
    /// What may stand between day, month and year: `of`, `de`, `den`.
    pub particles: Words,
    /// What may follow the figure of a day: `st`, `nd`, `er`, `:e`.
    pub ordinal_suffixes: Words,
    /// Whether `3/4/2026` is in March rather than April.
    pub has_month_first: bool,
    /// Phrases for days counted from today: `yesterday` (-1), `tomorrow` (1).
    pub days: &'static [(&'static str, i8)],
    /// Phrases for weeks counted from this one: `last week` (-1), `this week` (0).
    pub weeks: &'static [(&'static str, i8)],
    /// Phrases for months counted from this one.
    pub months_away: &'static [(&'static str, i8)],
    /// Phrases for years counted from this one.
    pub years_away: &'static [(&'static str, i8)],
    /// Words that, beside a weekday, put it into the past (`last`, `i` with `måndags`).
    pub past: Words,
    /// Phrases that, before a weekday, lead back to it or to the article's own day.
    pub back: Words,
    /// Words that, beside a weekday, put it into the future (`next`, `kommende`).
    pub future: Words,
    /// Words and phrases that, right before a weekday, put it ahead: `from`, `until`.
    pub ahead_before: Words,
    /// The preposition that does so before a weekday without an ending (Swedish `på`).
    pub ahead_before_bare: Option<&'static str>,
    /// Words before a month or weekday that show it to be no name, although a capital stands there:
    /// `Since`, `Ende`, Portuguese `em` before `Abril`.
    pub leads: Words,
    /// Phrases that hold a month's or a weekday's name and are no date: `окружающей среды`.
    pub no_date: Words,
    /// Words before a weekday that make it every such day: `ogni`.
    pub every: Words,
    /// "Day" before its figure, of a month that is left open: `el día 18`.
    pub day_before: Words,
    /// "Day" behind its ordinal, where that follows the month: `helmikuun ensimmäisenä päivänä`.
    pub day_words: Words,
    /// Past tenses of frequent verbs, and endings of past tenses, with their diacritics.
    pub behind: Words,
    pub behind_endings: Words,
    /// Words that end so and are no past tense: `правила`.
    pub not_behind: Words,
    /// Auxiliaries of the perfect and endings of participles behind them, with their diacritics.
    pub auxiliaries: Words,
    pub participles: Words,
    /// Whether these endings mark every past tense, so that a sentence without one looks ahead.
    pub behind_is_marked: bool,
    /// Words of a clause that speaks of what is to come: `will`, `planned`, `begins`.
    pub ahead: Words,
    /// Endings of the future tense, with their diacritics (`rá`).
    pub ahead_endings: Words,
}

/// How statements are denied or doubted.
pub struct Statements {
    /// Phrases that only look like a negation or a hedge: `not only`, `no fewer than`.
    pub idioms: Words,
    /// Words that negate the clause they stand in: `not`, `no`, `never`, `without`.
    pub negations: Words,
    /// Words that negate where no other negation stands before them (Swedish `utan`, which is "but"
    /// behind one).
    pub lone_negations: Words,
    /// Words that negate behind another one: `noch` behind `weder`.
    pub paired_negations: &'static [(&'static str, &'static str)],
    /// Words that negate where they are written with their accent (Italian `né`).
    pub accented_negations: Words,
    /// Endings of words that negate (`n't`).
    pub negated_endings: Words,
    /// Words and phrases that say a claim is not held to be certain: `allegedly`, `reportedly`,
    /// `could`, `is said to`.
    pub hedges: Words,
    /// Words and phrases that say it is denied: `denied`, `rejected the claim`.
    pub denials: Words,
    /// Words and phrases that say it is established: `confirmed`, `proved`.
    pub confirmations: Words,
}
