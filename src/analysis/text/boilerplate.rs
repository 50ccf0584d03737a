//! Phrases that sites leave in the text of an article.
//!
//! Two strengths. Certain: a line that consists of the phrase, or says what no report says about
//! itself ("subscribe to read on"). In the tail: words that a report may use as well
//! ("subscription"), which count only after its last sentence.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use crate::analysis::language::particulars;
use crate::model::{Boilerplate, Language};

/// What a line's words give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    Certain(Boilerplate),
    InTail(Boilerplate),
}

/// Whole lines, folded, without figures and punctuation.
const WHOLE_LINES: &[&str] = &[
    // Sharing and menus.
    "share",
    "share this",
    "share this article",
    "share on facebook",
    "tweet",
    "print",
    "email",
    "save",
    "follow us",
    "exit mobile version",
    "advertisement",
    "menu",
    "skip to content",
    "home",
    "dela",
    "dela artikeln",
    "skriv ut",
    "annons",
    "del",
    "dele",
    "del artikkelen",
    "del artiklen",
    "annonse",
    "annonce",
    "reklame",
    "delen",
    "deel dit artikel",
    "advertentie",
    "teilen",
    "drucken",
    "anzeige",
    "werbung",
    "partager",
    "partager cet article",
    "imprimer",
    "publicite",
    "compartir",
    "imprimir",
    "publicidad",
    "condividi",
    "stampa",
    "pubblicita",
    "partilhar",
    "compartilhar",
    "publicidade",
    "udostepnij",
    "drukuj",
    "reklama",
    "jaa",
    "jaa artikkeli",
    "mainos",
    "tulosta",
    "поделиться",
    "распечатать",
    "реклама",
    "поділитися",
    "роздрукувати",
    "sociala natverk",
    "social networks",
    "senaste artiklarna",
    "latest articles",
    "senaste nytt",
    "mest last",
    "most read",
    "meest gelezen",
    "meistgelesen",
    "les plus lus",
    "lo mas leido",
    "i piu letti",
    "mais lidas",
    "najczesciej czytane",
    "luetuimmat",
    "самое читаемое",
    "for vidare",
    "to go further",
    "pour aller plus loin",
    "related articles",
    "relaterade artiklar",
    "mest lest",
    "mest laest",
    "lasast just nu",
    "lue lisaa",
    "zobacz takze",
    "czytaj takze",
    "читайте также",
    "читайте також",
    "deel",
    "delen via",
    "teile diesen artikel",
    "comparte",
    "condividi questo articolo",
];

/// Beginnings of lines, folded, that lead elsewhere.
const BEGINNINGS: &[(&str, Boilerplate)] = &[
    ("read more", Boilerplate::Navigation),
    ("read also", Boilerplate::Navigation),
    ("also read", Boilerplate::Navigation),
    ("see also:", Boilerplate::Navigation),
    ("more on this", Boilerplate::Navigation),
    ("related:", Boilerplate::Navigation),
    ("las mer", Boilerplate::Navigation),
    ("las ocksa", Boilerplate::Navigation),
    ("les mer", Boilerplate::Navigation),
    ("les ogsa", Boilerplate::Navigation),
    ("laes ogsa", Boilerplate::Navigation),
    ("laes mere", Boilerplate::Navigation),
    ("lees ook", Boilerplate::Navigation),
    ("lees meer", Boilerplate::Navigation),
    ("lesen sie auch", Boilerplate::Navigation),
    ("mehr zum thema", Boilerplate::Navigation),
    ("lire aussi", Boilerplate::Navigation),
    ("a lire aussi", Boilerplate::Navigation),
    ("lea tambien", Boilerplate::Navigation),
    ("lee tambien", Boilerplate::Navigation),
    ("leggi anche", Boilerplate::Navigation),
    ("leia tambem", Boilerplate::Navigation),
    ("ler tambem", Boilerplate::Navigation),
    ("czytaj tez", Boilerplate::Navigation),
    ("czytaj takze", Boilerplate::Navigation),
    ("zobacz takze", Boilerplate::Navigation),
    ("lue myos", Boilerplate::Navigation),
    ("читайте также", Boilerplate::Navigation),
    ("читайте также", Boilerplate::Navigation),
    ("читаите также", Boilerplate::Navigation),
    ("читаите також", Boilerplate::Navigation),
    ("foto:", Boilerplate::Caption),
    ("photo:", Boilerplate::Caption),
    ("photo :", Boilerplate::Caption),
    ("bild:", Boilerplate::Caption),
    ("image:", Boilerplate::Caption),
    ("kuva:", Boilerplate::Caption),
    ("fot.", Boilerplate::Caption),
    ("фото:", Boilerplate::Caption),
    ("©", Boilerplate::Rights),
    ("copyright", Boilerplate::Rights),
    ("(c) ", Boilerplate::Rights),
];

/// Parts of lines, folded, that no report says about itself.
const CERTAIN_PARTS: &[(&str, Boilerplate)] = &[
    ("droits d'auteur", Boilerplate::Rights),
    ("all rights reserved", Boilerplate::Rights),
    ("alle rechte vorbehalten", Boilerplate::Rights),
    ("tous droits reserves", Boilerplate::Rights),
    ("todos los derechos reservados", Boilerplate::Rights),
    ("todos os direitos reservados", Boilerplate::Rights),
    ("tutti i diritti riservati", Boilerplate::Rights),
    ("alle rettigheder forbeholdes", Boilerplate::Rights),
    ("wszelkie prawa zastrzezone", Boilerplate::Rights),
    ("все права защищены", Boilerplate::Rights),
    ("prenumerera for att", Boilerplate::Subscription),
    ("subscribe to read", Boilerplate::Subscription),
    ("subscribe to our", Boilerplate::Subscription),
    ("subscribe now", Boilerplate::Subscription),
    ("sign up for our", Boilerplate::Subscription),
    ("sign up to our", Boilerplate::Subscription),
    ("abonnez-vous", Boilerplate::Subscription),
    ("inscrivez-vous a notre", Boilerplate::Subscription),
    ("bli abonnent", Boilerplate::Subscription),
    ("bliv abonnent", Boilerplate::Subscription),
    ("jetzt abonnieren", Boilerplate::Subscription),
    ("newsletter abonnieren", Boilerplate::Subscription),
    ("unseren newsletter", Boilerplate::Subscription),
    ("word abonnee", Boilerplate::Subscription),
    ("onze nieuwsbrief", Boilerplate::Subscription),
    ("suscribete", Boilerplate::Subscription),
    ("abbonati a", Boilerplate::Subscription),
    ("assine ja", Boilerplate::Subscription),
    ("subscreva a", Boilerplate::Subscription),
    ("tilaa uutiskirje", Boilerplate::Subscription),
    ("zapisz sie na newsletter", Boilerplate::Subscription),
    ("подпишитесь", Boilerplate::Subscription),
    ("підпишіться", Boilerplate::Subscription),
    ("підписуитесь", Boilerplate::Subscription),
    ("подписываитесь", Boilerplate::Subscription),
    ("contributed to this report", Boilerplate::Byline),
    ("contribue a ce rapport", Boilerplate::Byline),
    ("contribue a cet article", Boilerplate::Byline),
    ("contribuyo a este", Boilerplate::Byline),
    ("ha contribuito a questo", Boilerplate::Byline),
    ("contribuiu para est", Boilerplate::Byline),
    ("bidro til denne", Boilerplate::Byline),
    ("bidrog til denne", Boilerplate::Byline),
    ("har bidratt til denne", Boilerplate::Byline),
    ("bidrog till denna rapport", Boilerplate::Byline),
    ("heeft bijgedragen aan dit", Boilerplate::Byline),
    ("hat zu diesem bericht beigetragen", Boilerplate::Byline),
    ("this article was originally published", Boilerplate::Navigation),
    ("we use cookies", Boilerplate::Navigation),
];

/// Parts of lines, folded, that mark leftovers after the last sentence.
const TAIL_PARTS: &[(&str, Boilerplate)] = &[
    ("subscri", Boilerplate::Subscription),
    ("newsletter", Boilerplate::Subscription),
    ("prenumer", Boilerplate::Subscription),
    ("abonn", Boilerplate::Subscription),
    ("abonam", Boilerplate::Subscription),
    ("suscri", Boilerplate::Subscription),
    ("abbona", Boilerplate::Subscription),
    ("nyhetsbrev", Boilerplate::Subscription),
    ("nieuwsbrief", Boilerplate::Subscription),
    ("uutiskirje", Boilerplate::Subscription),
    ("подписк", Boilerplate::Subscription),
    ("rabatt", Boilerplate::Subscription),
    ("copyright", Boilerplate::Rights),
    ("©", Boilerplate::Rights),
    ("logo", Boilerplate::Navigation),
    (" | ", Boilerplate::Navigation),
    ("cookie", Boilerplate::Navigation),
    ("facebook", Boilerplate::Navigation),
    ("whatsapp", Boilerplate::Navigation),
    ("telegram", Boilerplate::Navigation),
];

/// Stems of "comment" as they stand beside a count.
const COMMENTS: &[&str] = &[
    "kommentar",
    "comment",
    "reactie",
    "comentario",
    "commenti",
    "kommentit",
    "komentarz",
    "комментари",
    "коментар",
    "reacties",
];

/// Words with which a line of publication begins.
const PUBLISHED: &[&str] = &[
    "publicerad",
    "publicerat",
    "uppdaterad",
    "published",
    "updated",
    "posted",
    "publisert",
    "oppdatert",
    "udgivet",
    "offentliggjort",
    "opdateret",
    "gepubliceerd",
    "bijgewerkt",
    "geplaatst",
    "veroffentlicht",
    "aktualisiert",
    "stand:",
    "publie",
    "mis a jour",
    "publicado",
    "actualizado",
    "atualizado",
    "pubblicato",
    "aggiornato",
    "opublikowano",
    "aktualizacja",
    "julkaistu",
    "paivitetty",
    "опубликовано",
    "обновлено",
    "опубліковано",
    "оновлено",
];

/// What the words of a line give away; `folded` is the line folded.
pub fn cue(line: &str, folded: &str) -> Option<Cue> {
    let bare = without_figures(folded);
    let words = folded.split_whitespace().count();
    if WHOLE_LINES.contains(&bare.as_str()) {
        return Some(Cue::Certain(Boilerplate::Navigation));
    }
    if words <= 4 && COMMENTS.iter().any(|c| bare.starts_with(c)) && folded.contains(is_digit) {
        return Some(Cue::Certain(Boilerplate::Navigation));
    }
    if words <= 10 && folded.contains(is_digit) && begins_with(folded, PUBLISHED)
        || words <= 7 && is_date_alone(folded)
    {
        return Some(Cue::Certain(Boilerplate::Dateline));
    }
    let found = |list: &[(&str, Boilerplate)], test: &dyn Fn(&str) -> bool| {
        list.iter().find(|(phrase, _)| test(phrase)).map(|&(_, reason)| reason)
    };
    if words <= 30
        && let Some(reason) = found(BEGINNINGS, &|p| folded.starts_with(p))
    {
        return Some(Cue::Certain(reason));
    }
    if let Some(reason) = found(CERTAIN_PARTS, &|p| folded.contains(p)) {
        return Some(Cue::Certain(reason));
    }
    if is_byline(line) {
        return Some(Cue::InTail(Boilerplate::Byline));
    }
    found(TAIL_PARTS, &|p| folded.contains(p)).map(Cue::InTail)
}

/// Whether a line is a date and nothing else, in any language: a figure, a month or weekday, and the
/// particles between them.
fn is_date_alone(folded: &str) -> bool {
    static CALENDAR: LazyLock<(FxHashSet<&str>, FxHashSet<&str>)> = LazyLock::new(|| {
        let dates = || Language::ALL.iter().map(|&l| &particulars(l).dates);
        let months = dates().flat_map(|d| d.months.iter().flat_map(|m| m.iter()));
        let weekdays = dates().flat_map(|d| d.weekdays.iter().flat_map(|w| w.iter()));
        let small = dates().flat_map(|d| d.particles.iter().chain(d.ordinal_suffixes));
        (months.chain(weekdays).copied().collect(), small.copied().collect())
    });
    let (names, small) = &*CALENDAR;
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let (mut named, mut figures) = (false, false);
    for word in words {
        named |= names.contains(word);
        figures |= word.contains(is_digit);
        if !names.contains(word) && !small.contains(word) && !word.starts_with(is_digit) {
            return false;
        }
    }
    named && figures
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn begins_with(folded: &str, words: &[&str]) -> bool {
    words.iter().any(|w| folded.starts_with(w))
}

/// The words of a folded line, one space apart.
fn without_figures(folded: &str) -> String {
    let words = folded.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '-');
    words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// "By Anna Berg": a preposition and two to four capitalised words, nothing else.
fn is_byline(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let leads = words.next().is_some_and(|w| {
        matches!(fold_word(w).as_str(), "by" | "av" | "af" | "von" | "par" | "por" | "di" | "door")
    });
    let names: Vec<_> = words.collect();
    let is_capitalised = |w: &&str| w.starts_with(char::is_uppercase);
    leads && (2..=4).contains(&names.len()) && names.iter().all(is_capitalised)
}

fn fold_word(word: &str) -> String {
    super::fold::fold(word.trim_end_matches(':'))
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::counts("Kommentare (0)", Boilerplate::Navigation)]
    #[case::share("Share.", Boilerplate::Navigation)]
    #[case::mobile("Exit mobile version", Boilerplate::Navigation)]
    #[case::also("Läs mer: Här är företagen som har varslat flest i år", Boilerplate::Navigation)]
    #[case::day("Fredagen den 13 december 2024", Boilerplate::Dateline)]
    #[case::dated("Publicerad 5 februari 2026 14.32", Boilerplate::Dateline)]
    #[case::pay("… kvar att läsa, prenumerera för att få tillgång", Boilerplate::Subscription)]
    #[case::credit("Ann Lee contributed to this report.", Boilerplate::Byline)]
    fn knows_leftovers(#[case] line: &str, #[case] reason: Boilerplate) {
        assert_eq!(cue(line, &fold(line)), Some(Cue::Certain(reason)));
    }

    #[rstest]
    #[case("Deltagarna delade 3 000 kronor.")]
    #[case("The share price fell by 9 percent.")]
    #[case("Kommentaren från ministern kom sent på kvällen efter 3 timmar.")]
    #[case("By Monday the town was quiet.")]
    fn leaves_reports_alone(#[case] line: &str) {
        assert_eq!(cue(line, &fold(line)), None);
    }
}
