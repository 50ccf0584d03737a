//! What the words of a line give away of the site that printed it.
//!
//! Four strengths. Certain: no report says it about itself ("subscribe to read on"). At the edges: a
//! date or agency alone, which inside a report is a heading. Beside: what looks like a byline, where
//! something else in the head speaks for it ("By the sea" may be a headline). In the tail: words
//! that reports use as well ("subscription"), which count only after the last sentence.
//!
//! Buttons, labels and datelines are told by what all their words are, not by fixed phrases: sites
//! vary them without end ("share this story now"). The words are in [`super::phrases`].

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::fold::fold;
use super::phrases;
use crate::analysis::language::particulars;
use crate::model::{Boilerplate, Language};

/// What a line's words give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    Certain(Boilerplate),
    AtEdges(Boilerplate),
    Beside(Boilerplate),
    /// Whether the line speaks of the site, so that not even a full stop makes it a sentence.
    InTail(Boilerplate, bool),
}

impl Cue {
    pub fn reason(self) -> Boilerplate {
        match self {
            Self::Certain(r) | Self::AtEdges(r) | Self::Beside(r) | Self::InTail(r, _) => r,
        }
    }
}

/// Longest line, in words, whose parts are looked at.
const LONGEST: usize = 45;

/// What the words of a line give away; `folded` is the line folded.
pub fn cue(line: &str, folded: &str) -> Option<Cue> {
    let words: Vec<&str> = words(folded).collect();
    let lists = &*LISTS;
    if words.is_empty() || is_address(line) {
        return Some(Cue::Certain(Boilerplate::Navigation));
    }
    if is_button(&words) || (words.len() <= 6 && lists.whole.has(&words.join(" "))) {
        return Some(Cue::Certain(Boilerplate::Navigation));
    }
    if let Some(reason) = label(line, folded) {
        return Some(Cue::Certain(reason));
    }
    if let Some(cue) = dateline(folded) {
        return Some(cue);
    }
    if let Some(reason) = part(folded, words.len()) {
        return Some(Cue::Certain(reason));
    }
    let any = |list: &Words| words.iter().any(|w| list.has(w));
    if words.len() <= 10 && any(&lists.machine) && any(&lists.translated) {
        return Some(Cue::AtEdges(Boilerplate::Navigation));
    }
    let names = &words[..words.len().min(5)];
    let agencies = names.iter().filter(|w| lists.agencies.has(w)).count();
    if agencies == words.len() {
        return Some(Cue::AtEdges(Boilerplate::Byline));
    }
    // "STOCKHOLM (TT)": a dateline whose date is gone.
    if agencies > 0 && words.len() <= 4 && folded.ends_with(')') {
        return Some(Cue::AtEdges(Boilerplate::Dateline));
    }
    if lists.writers.has(words[0]) && introduces_names(line) {
        return Some(Cue::Beside(Boilerplate::Byline));
    }
    if words.len() <= 6 && line.contains('@') && !line.ends_with('.') {
        return Some(Cue::Certain(Boilerplate::Byline));
    }
    let offers = words.iter().filter(|w| lists.offers.has(w)).count();
    let site = words.iter().filter(|w| lists.site.has(w)).count();
    let is_piped = folded.contains(" | ");
    let is_ours = offers + site > 1 || is_piped || any(&lists.ours);
    if offers > 0 {
        return Some(Cue::InTail(Boilerplate::Subscription, is_ours));
    }
    (site > 0 || is_piped).then_some(Cue::InTail(Boilerplate::Navigation, is_ours))
}

/// Whether a line says "read also" and nothing more.
pub fn is_lead(folded: &str) -> bool {
    words(folded).count() <= 5
        && leads_elsewhere(folded).is_some_and(|rest| words(rest).next().is_none())
}

/// Whether a line is a name and nothing else: two to four words with capitals.
pub fn is_name(line: &str) -> bool {
    let words = line.split_whitespace();
    let is_plain = line.chars().all(|c| c.is_alphabetic() || " -.’'".contains(c));
    is_plain && (2..=4).contains(&words.clone().count()) && words.clone().all(is_capitalised)
}

/// One word, an address of the web; or tags only.
fn is_address(line: &str) -> bool {
    let is_lone = line.split_whitespace().count() <= 2;
    is_lone && (line.contains("://") || line.starts_with("www."))
        || line.split_whitespace().all(|w| w.starts_with('#'))
}

/// "Share this story", "12 comments": every word is one of a button or beside one.
fn is_button(words: &[&str]) -> bool {
    let lists = &*LISTS;
    let is_comment = words.iter().any(|w| lists.comments.has(w));
    let small = |w: &str| w.chars().count() <= 3 && !w.contains(is_digit);
    words.len() <= 6
        && (is_comment || words.iter().any(|w| lists.buttons.has(w)))
        && words.iter().all(|w| {
            let is_count = is_comment && w.contains(is_digit);
            let is_known = lists.buttons.has(w) || lists.comments.has(w) || lists.fillers.has(w);
            is_count || is_known || small(w)
        })
}

/// "Photo: …", "Text: Anna Berg", "Topics: …".
fn label(line: &str, folded: &str) -> Option<Boilerplate> {
    let lists = &*LISTS;
    let first = words(folded).next()?;
    let is_picture = lists.pictures.has(first);
    if is_picture && words(folded).count() <= 10 {
        let rest = folded.split_once(first).map_or("", |(_, rest)| rest);
        let second = words(rest).next().unwrap_or("");
        // "Fot. AB", "Photo by Anna Berg/AP".
        let is_credit = rest.starts_with('.') || lists.writers.has(second) || rest.contains('/');
        if is_credit && !line.ends_with(['.', '!', '?']) {
            return Some(Boilerplate::Caption);
        }
    }
    let (before, after) = folded.split_once(':')?;
    let before: Vec<_> = words(before).collect();
    if before.is_empty() || before.len() > 4 || before.iter().any(|w| w.contains(is_digit)) {
        return None;
    }
    let is_known =
        |w: &&str| lists.pictures.has(w) || lists.writers.has(w) || w.chars().count() <= 3;
    if before.iter().all(is_known) && words(after).next().is_some() {
        if is_picture {
            return Some(Boilerplate::Caption);
        }
        if lists.writers.has(first) && introduces_names(line.split_once(':').map_or("", |l| l.1)) {
            return Some(Boilerplate::Byline);
        }
    }
    lists.labels.has(&before.join(" ")).then_some(Boilerplate::Navigation)
}

/// What a beginning or a part of the line says; `count` is the number of its words.
fn part(folded: &str, count: usize) -> Option<Boilerplate> {
    let lists = &*LISTS;
    if count <= 30 && leads_elsewhere(folded).is_some() {
        return Some(Boilerplate::Navigation);
    }
    if count <= 20 && lists.invitations.begin(folded).is_some() {
        return Some(Boilerplate::Subscription);
    }
    let is_rights = folded.starts_with('©')
        || (count <= 10
            && (folded.starts_with("(c) ") || folded.starts_with("copyright"))
            && folded.contains(is_digit));
    if is_rights || lists.rights.iter().any(|p| folded.starts_with(p)) {
        return Some(Boilerplate::Rights);
    }
    if count > LONGEST {
        return None;
    }
    if lists.rights.iter().any(|p| folded.contains(p)) {
        return Some(Boilerplate::Rights);
    }
    if lists.paywall.iter().any(|p| folded.contains(p)) {
        return Some(Boilerplate::Subscription);
    }
    lists.credits.iter().any(|p| folded.contains(p)).then_some(Boilerplate::Byline)
}

/// What stands behind "read also", where a line begins with it.
fn leads_elsewhere(folded: &str) -> Option<&str> {
    let lists = &*LISTS;
    let rest = lists.leads.begin(folded).or_else(|| {
        let line = folded.strip_prefix("a ").unwrap_or(folded);
        let behind = lists.read.begin(line)?.trim_start();
        let end = behind.find(|c: char| !c.is_alphanumeric()).unwrap_or(behind.len());
        lists.also.has(&behind[..end]).then(|| &behind[end..])
    })?;
    // "Read more books, the minister said." is no link.
    let is_sentence = folded.ends_with('.') && words(folded).count() >= 8;
    (!is_sentence || !rest.trim_start().starts_with(char::is_alphanumeric)).then_some(rest)
}

/// Whether what follows the first word is names and the words of a newsroom.
fn introduces_names(line: &str) -> bool {
    let line = line.trim();
    let from = line
        .split_once(char::is_whitespace)
        .filter(|(w, _)| LISTS.writers.has(fold(w.trim_end_matches([':', '.'])).as_str()));
    let rest = from.map_or(line, |(_, rest)| rest);
    let (mut names, mut known) = (0, 0);
    for word in rest.split_whitespace() {
        let folded = fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
        if LISTS.newsroom.has(&folded) || LISTS.agencies.has(&folded) {
            known += 1;
        } else if is_capitalised(word) {
            names += 1;
        } else if folded.chars().count() > 3 && !folded.starts_with(is_digit) {
            return false;
        }
    }
    (1..=8).contains(&(names + known)) && !line.ends_with(['!', '?'])
}

/// In scripts that have no capitals every word is.
fn is_capitalised(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
}

/// A line of the day: of publication, or alone.
fn dateline(folded: &str) -> Option<Cue> {
    if !folded.contains(is_digit) {
        return None;
    }
    let lists = &*LISTS;
    let outside = without_brackets(folded);
    let has_figures = outside.contains(is_digit);
    let all: Vec<_> = words(if has_figures { &outside } else { folded }).collect();
    if all.len() > 16 {
        return None;
    }
    let starts_with_digit = |w: &&&str| w.starts_with(is_digit);
    let figures = all.iter().filter(starts_with_digit).count();
    let is_year = |w: &&str| w.len() == 4 && matches!(w.parse(), Ok(1950..=2099));
    let has_year = all.iter().any(is_year);
    let is_named = all.iter().any(|w| lists.calendar.contains(*w));
    let is_published = all.iter().take(2).any(|w| lists.published.has(w));
    let strange = |w: &&&str| {
        !w.starts_with(is_digit)
            && !lists.calendar.contains(**w)
            && !lists.small.contains(**w)
            && !lists.published.has(w)
            && !lists.clock.has(w)
            && (w.chars().count() > 3 || !has_year)
    };
    let strange = all.iter().filter(strange).count();
    let cue = match strange {
        _ if figures == 0 || (strange > 0 && folded.ends_with('.')) => return None,
        0..=2 if is_published && (has_year || is_named || figures >= 2) => Cue::Certain,
        0 if has_year && figures >= 4 => Cue::Certain,
        0 if is_named || (has_year && figures >= 2) || figures >= 4 => Cue::AtEdges,
        0..=2 if has_year && figures >= 4 => Cue::AtEdges,
        1 if has_year && (2..=3).contains(&figures) => Cue::Beside,
        1 if is_named && folded.contains(" | ") => Cue::Beside,
        _ => return None,
    };
    Some(cue(Boilerplate::Dateline))
}

fn without_brackets(folded: &str) -> String {
    let mut is_inside = false;
    let outside = folded.chars().filter(|&c| {
        let was_inside = is_inside;
        is_inside = (is_inside || c == '(') && c != ')';
        !was_inside && !is_inside
    });
    outside.collect()
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty())
}

/// Words, or with a star stems of them, by the letter they begin with.
struct Words(FxHashMap<char, Vec<String>>);

impl Words {
    fn new(list: &str) -> Self {
        let mut words: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for (letter, entry) in
            entries(list).filter_map(|entry| entry.chars().next().zip(Some(entry)))
        {
            words.entry(letter).or_default().push(entry);
        }
        Self(words)
    }

    fn has(&self, word: &str) -> bool {
        let same = word.chars().next().and_then(|letter| self.0.get(&letter));
        let mut same = same.into_iter().flatten();
        same.any(|entry| match entry.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => entry == word,
        })
    }
}

/// Beginnings of lines.
struct Beginnings(Vec<String>);

impl Beginnings {
    /// What follows the beginning that `line` has.
    fn begin<'l>(&self, line: &'l str) -> Option<&'l str> {
        self.0.iter().find_map(|phrase| match phrase.strip_suffix('*') {
            Some(stem) => line.strip_prefix(stem),
            None => line
                .strip_prefix(phrase.as_str())
                .filter(|rest| !rest.starts_with(char::is_alphanumeric)),
        })
    }
}

fn entries(list: &str) -> impl Iterator<Item = String> {
    list.split(['|', '\n']).map(fold)
}

struct Lists {
    buttons: Words,
    comments: Words,
    fillers: Words,
    whole: Words,
    read: Beginnings,
    also: Words,
    leads: Beginnings,
    labels: Words,
    invitations: Beginnings,
    paywall: Vec<String>,
    rights: Vec<String>,
    credits: Vec<String>,
    machine: Words,
    translated: Words,
    published: Words,
    clock: Words,
    writers: Words,
    newsroom: Words,
    pictures: Words,
    agencies: Words,
    offers: Words,
    site: Words,
    ours: Words,
    /// Months and weekdays of every language.
    calendar: FxHashSet<&'static str>,
    /// What stands between the parts of a date.
    small: FxHashSet<&'static str>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let dates = || Language::ALL.iter().map(|&l| &particulars(l).dates);
    let months = dates().flat_map(|d| d.months.iter().flat_map(|m| m.iter()));
    let weekdays = dates().flat_map(|d| d.weekdays.iter().flat_map(|w| w.iter()));
    let small = dates().flat_map(|d| d.particles.iter().chain(d.ordinal_suffixes));
    Lists {
        buttons: Words::new(phrases::BUTTONS),
        comments: Words::new(phrases::COMMENTS),
        fillers: Words::new(phrases::FILLERS),
        whole: Words::new(phrases::WHOLE),
        read: Beginnings(entries(phrases::READ).collect()),
        also: Words::new(phrases::ALSO),
        leads: Beginnings(entries(phrases::LEADS).collect()),
        labels: Words::new(phrases::LABELS),
        invitations: Beginnings(entries(phrases::INVITATIONS).collect()),
        paywall: entries(phrases::PAYWALL).collect(),
        rights: entries(phrases::RIGHTS).collect(),
        credits: entries(phrases::CREDITS).collect(),
        machine: Words::new(phrases::MACHINE),
        translated: Words::new(phrases::TRANSLATED),
        published: Words::new(phrases::PUBLISHED),
        clock: Words::new(phrases::CLOCK),
        writers: Words::new(phrases::WRITERS),
        newsroom: Words::new(phrases::NEWSROOM),
        pictures: Words::new(phrases::PICTURES),
        agencies: Words::new(phrases::AGENCIES),
        offers: Words::new(phrases::OFFERS),
        site: Words::new(phrases::SITE),
        ours: Words::new(phrases::OURS),
        calendar: months.chain(weekdays).copied().collect(),
        small: small.copied().collect(),
    }
});
