//! What crawlers leave in articles, found: labelled by hand, line by line.
//!
//! `cleaning/leftovers.tsv` lists the leftover lines of the seeds and of `collections/`: article,
//! kind, how the line begins. Every other line belongs to its report.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use retold::analysis::text::blocks::layout;
use retold::import::embedded;
use retold::model::{BlockKind, Boilerplate};
use rstest::rstest;

struct Labelled {
    name: String,
    title: Option<String>,
    text: String,
    /// Kind and beginning of the lines that do not belong to the report.
    leftovers: Vec<(String, String)>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a file of the tests can be read")
}

fn labels() -> BTreeMap<String, Vec<(String, String)>> {
    let mut labels: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in read(&root().join("cleaning/leftovers.tsv")).lines() {
        let cells: Vec<_> = row.splitn(3, '\t').map(str::to_owned).collect();
        let [name, kind, begin] = cells.try_into().expect("a row has three cells");
        labels.entry(name).or_default().push((kind, begin));
    }
    labels
}

fn seeds() -> Vec<Labelled> {
    let labels = labels();
    let seed = |article: retold::model::Article| Labelled {
        leftovers: labels.get(&article.name[..3]).cloned().unwrap_or_default(),
        name: article.name,
        title: None,
        text: article.text,
    };
    embedded().into_iter().map(seed).collect()
}

fn collections() -> Vec<Labelled> {
    let labels = labels();
    let mut folders: Vec<_> = std::fs::read_dir(root().join("collections"))
        .expect("the collections can be listed")
        .map(|entry| entry.expect("a folder's entry can be read").path())
        .collect();
    folders.sort();
    let mut articles = Vec::new();
    for folder in folders {
        for line in read(&folder.join("articles.jsonl")).lines() {
            let record: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
            let field = |name: &str| record[name].as_str().expect("a record has it").to_owned();
            let name = field("id");
            articles.push(Labelled {
                leftovers: labels.get(&name).cloned().unwrap_or_default(),
                name,
                title: Some(field("title")),
                text: field("text"),
            });
        }
    }
    articles
}

#[derive(Default)]
struct Tally {
    leftovers: usize,
    found: usize,
    /// Found, and called what the label calls it.
    named: usize,
    kept: usize,
    lost: usize,
    complaints: Vec<String>,
}

impl Tally {
    fn of(articles: &[Labelled], use_titles: bool) -> Self {
        let mut tally = Self::default();
        for article in articles {
            tally.add(article, use_titles);
        }
        let Self { leftovers, found, named, kept, lost, .. } = tally;
        println!("{found} of {leftovers} found, {named} named, {lost} of {kept} lost");
        for complaint in &tally.complaints {
            println!("{complaint}");
        }
        tally
    }

    fn add(&mut self, article: &Labelled, use_titles: bool) {
        let title = article.title.as_deref().filter(|_| use_titles);
        let mut wanted = article.leftovers.clone();
        let mut seen: Vec<&str> = Vec::new();
        for block in layout(&article.text, title).blocks {
            let line = block.span.of(&article.text);
            // A repetition is a leftover, what it repeats is not.
            let is_wanted = |(kind, begin): &(String, String)| {
                line.starts_with(begin.as_str())
                    && (kind != "headline" || seen.iter().any(|l| l.starts_with(begin.as_str())))
            };
            let label = wanted.iter().position(is_wanted).map(|at| wanted.remove(at).0);
            seen.push(line);
            let reason = match block.kind {
                BlockKind::Boilerplate(reason) => Some(reason),
                _ => None,
            };
            let mut complain =
                |what| self.complaints.push(format!("{}: {what}: {line}", article.name));
            match (label, reason) {
                (Some(kind), Some(reason)) => {
                    self.leftovers += 1;
                    self.found += 1;
                    if name(reason) == kind || reason == Boilerplate::AmongLeftovers {
                        self.named += 1;
                    } else {
                        complain(name(reason));
                    }
                }
                (Some(_), None) => {
                    self.leftovers += 1;
                    complain("missed");
                }
                (None, Some(_)) => {
                    self.kept += 1;
                    self.lost += 1;
                    complain("lost");
                }
                (None, None) => self.kept += 1,
            }
        }
        assert!(wanted.is_empty(), "{}: no such lines: {wanted:?}", article.name);
    }
}

fn name(reason: Boilerplate) -> &'static str {
    match reason {
        Boilerplate::RepeatedHeadline => "headline",
        Boilerplate::Dateline => "dateline",
        Boilerplate::Byline => "byline",
        Boilerplate::Caption => "caption",
        Boilerplate::Navigation => "navigation",
        Boilerplate::Subscription => "subscription",
        Boilerplate::Rights => "rights",
        Boilerplate::AmongLeftovers => "among",
    }
}

#[test]
fn on_the_seeds_every_leftover_is_found_and_nothing_is_lost() {
    let tally = Tally::of(&seeds(), false);
    assert_eq!((tally.found, tally.lost), (tally.leftovers, 0));
}

#[test]
fn on_the_collections_leftovers_are_found_and_reports_kept() {
    let articles = collections();
    for use_titles in [true, false] {
        let tally = Tally::of(&articles, use_titles);
        assert!(tally.found as f64 >= 0.97 * tally.leftovers as f64, "too many were missed");
        assert!(tally.lost as f64 <= 0.001 * tally.kept as f64, "too many were lost");
        assert!(tally.named as f64 >= 0.97 * tally.found as f64, "too many are misnamed");
    }
}

/// One line a language and kind, as its sites print them; written apart from the phrases.
#[rstest]
#[case::en(
    "By Anna Berg and John Lee|Last updated: 3 May 2025 at 14:05|Share this article on Facebook|Read more: The storm in pictures|12 comments|Sign up for our morning newsletter|Photo: Anna Berg/AP"
)]
#[case::sv(
    "Av Anna Berg|Senast uppdaterad 3 maj 2025 14.05|Dela artikeln på Facebook|Läs även: Stormen i bilder|Kommentera (12)|Prenumerera på vårt nyhetsbrev|Foto: Anna Berg/TT"
)]
#[case::nb(
    "Av Anna Berg|Publisert 3. mai 2025 kl. 14.05|Del saken på Facebook|Hør også: Stormen i bilder|12 kommentarer|Meld deg på nyhetsbrevet|Foto: Anna Berg / NTB"
)]
#[case::da(
    "Af Anna Berg|Opdateret 3. maj 2025 kl. 14.05|Del denne artikel|Læs mere: Stormen i billeder|12 kommentarer|Tilmeld dig vores nyhedsbrev|Foto: Anna Berg/Ritzau Scanpix"
)]
#[case::nl(
    "Door Anna van den Berg|Bijgewerkt op 3 mei 2025 om 14:05|Deel dit bericht via WhatsApp|Lees verder: De storm in beeld|12 reacties|Meld je aan voor onze nieuwsbrief|Foto: ANP"
)]
#[case::de(
    "Von Anna Berg, Berlin|Aktualisiert am 3. Mai 2025 um 14:05 Uhr|Artikel teilen|Lesen Sie auch: Der Sturm in Bildern|Kommentare (12)|Newsletter abonnieren|Bild: Anna Berg/dpa"
)]
#[case::fr(
    "Par Anna Berg avec AFP|Mis à jour le 3 mai 2025 à 14h05|Partager sur Twitter|À lire aussi : La tempête en images|12 réactions|Abonnez-vous à notre newsletter|Crédit photo : AFP"
)]
#[case::es(
    "Por Anna Berg|Actualizado el 3 de mayo de 2025 a las 14:05|Compartir en WhatsApp|Lea también: La tormenta en imágenes|12 comentarios|Suscríbete a nuestro boletín|Imagen: EFE"
)]
#[case::it(
    "di Anna Berg|Aggiornato il 3 maggio 2025 alle 14:05|Condividi su Facebook|Leggi anche: La tempesta in foto|12 commenti|Iscriviti alla nostra newsletter|Foto: ANSA"
)]
#[case::pt(
    "Por Anna Berg|Atualizado em 3 de maio de 2025 às 14h05|Partilhar esta notícia|Leia também: A tempestade em imagens|12 comentários|Subscreva a nossa newsletter|Foto: Lusa"
)]
#[case::pl(
    "Autor: Anna Berg|Aktualizacja: 3 maja 2025, 14:05|Udostępnij ten artykuł|Przeczytaj także: Burza na zdjęciach|12 komentarzy|Zapisz się na newsletter|Fot. Anna Berg / PAP"
)]
#[case::fi(
    "Teksti: Anna Berg|Päivitetty 3.5.2025 klo 14.05|Jaa tämä artikkeli|Katso myös: Myrsky kuvina|12 kommenttia|Tilaa uutiskirje|Kuva: Anna Berg / Lehtikuva"
)]
#[case::ru(
    "Автор: Анна Берг|Обновлено 3 мая 2025 в 14:05|Поделиться в Telegram|Смотрите также: Буря в фотографиях|12 комментариев|Подпишитесь на нашу рассылку|Фото: ТАСС"
)]
#[case::uk(
    "Автор: Анна Берг|Оновлено 3 травня 2025 о 14:05|Поділитися новиною|Дивіться також: Буря у світлинах|12 коментарів|Підпишіться на наш канал|Фото: Укрінформ"
)]
#[case::ar(
    "بقلم: أحمد علي|آخر تحديث: 3 مايو 2025 الساعة 14:05|شارك هذا المقال|اقرأ أيضا: العاصفة في صور|التعليقات (12)|اشترك في النشرة|صورة: رويترز"
)]
#[case::he(
    "מאת: דנה כהן|עודכן: 3 במאי 2025 בשעה 14:05|שתפו את הכתבה|קראו גם: הסערה בתמונות|12 תגובות|הירשמו לניוזלטר|צילום: רויטרס"
)]
#[case::el(
    "Συντάκτης: Άννα Μπεργκ|Δημοσίευση: 3 Μαΐου 2025, 14:05|Κοινοποίηση στο Facebook|Διαβάστε επίσης: Η καταιγίδα σε εικόνες|12 σχόλια|Εγγραφείτε στο newsletter|Φωτογραφία: Reuters"
)]
#[case::cs(
    "Autor: Anna Bergová|Aktualizováno 3. května 2025 14:05|Sdílet na Facebooku|Čtěte také: Bouře v obrazech|Diskuse (12)|Přihlaste se k newsletteru|Foto: ČTK"
)]
#[case::ro(
    "Autor: Ana Berg|Actualizat: 3 mai 2025, 14:05|Distribuie pe Facebook|Citește și: Furtuna în imagini|12 comentarii|Abonează-te la newsletter|Foto: Agerpres"
)]
#[case::tr(
    "Yazan: Ayşe Berk|Güncelleme: 3 Mayıs 2025 14:05|Haberi paylaş|İlginizi çekebilir: Fırtınadan kareler|12 yorum|Bültenimize abone olun|Fotoğraf: AA"
)]
#[case::hu(
    "Szerző: Berg Anna|Frissítve: 2025. május 3. 14:05|Cikk megosztása|Olvassa el: A vihar képekben|12 hozzászólás|Iratkozzon fel hírlevelünkre|Fotó: MTI"
)]
#[case::hr(
    "Autor: Ana Berg|Ažurirano 3. svibnja 2025. u 14:05|Podijeli na Facebooku|Pročitajte još: Oluja u slikama|12 komentara|Prijavite se na newsletter|Foto: HINA"
)]
fn what_sites_print_is_found(#[case] lines: &str) {
    let text = format!("{HEADLINE}\n{}\n{SENTENCES}", lines.replace('|', "\n"));
    let all = layout(&text, Some(HEADLINE));
    let is_left = |kind| matches!(kind, BlockKind::Boilerplate(_));
    let kept: Vec<_> = all.blocks.iter().filter(|b| !is_left(b.kind)).map(|b| b.span).collect();
    let kept: Vec<_> = kept.iter().map(|span| span.of(&text)).collect();
    assert_eq!(kept.len(), 3, "{kept:#?}");
}

const HEADLINE: &str = "Storm hits coast at dawn";
const SENTENCES: &str = "A storm hit the coast early on Monday, the police said.\nNobody was hurt.";

/// Sentences and headings that have the words of a site and belong to their report.
#[rstest]
#[case("Share prices fell by nine percent")]
#[case("Read more books, the minister told the pupils on Monday.")]
#[case("By Monday the town was quiet.")]
#[case("Das teilte der Gouverneur am Abend auf Telegram mit.")]
#[case("Il dialogo tra i due governi riprende in autunno a Ginevra.")]
#[case("Les droits d'auteur ont été versés à sa famille en 2024.")]
#[case("Copyright law was changed on Monday, said the minister.")]
#[case("Se anche Berlino dice no")]
#[case("Få länder har visat så mycket stöd")]
#[case("Subskrypcja kosztuje 30 zł miesięcznie, podała w piątek firma.")]
#[case("Підписання угоди відкладено до вівторка, повідомив речник.")]
#[case("Deltagarna delade 3 000 kronor.")]
#[case("Published figures for 2024 show a fall of nine percent.")]
#[case("Foto finish a Torino")]
#[case("13 december 2024")]
#[case("Facebook får böter")]
fn what_reports_say_is_kept(#[case] line: &str) {
    let last = if line.ends_with('.') { line } else { "" };
    let text = format!("{HEADLINE}\n{SENTENCES}\n{line}\n{SENTENCES}\n{last}");
    let all = layout(&text, None);
    let left: Vec<_> = all
        .blocks
        .iter()
        .filter(|b| matches!(b.kind, BlockKind::Boilerplate(_)))
        .map(|b| b.span.of(&text))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn read_also_takes_the_links_below_it_along() {
    let text = format!("{SENTENCES}\nLäs också:\nSå blir vädret\nHär är bilderna\n{SENTENCES}");
    let left = layout(&text, None).blocks.iter().map(|b| b.kind).collect::<Vec<_>>();
    let is_left: Vec<_> = left.iter().map(|k| matches!(k, BlockKind::Boilerplate(_))).collect();
    assert_eq!(is_left, [false, false, true, true, true, false, false]);
}

#[test]
fn a_short_last_sentence_before_the_buttons_is_kept() {
    let text = format!("{HEADLINE}\n{SENTENCES}\nShare\nExit mobile version");
    let left: Vec<_> = layout(&text, None).blocks.iter().map(|b| b.kind).collect();
    assert_eq!(left[2], BlockKind::Paragraph);
    assert_eq!(left[3], BlockKind::Boilerplate(Boilerplate::Navigation));
}

#[test]
fn the_title_is_the_headline_wherever_it_stands_in_the_head() {
    let text = format!("Utrikes\n{HEADLINE}\n{SENTENCES}\n{HEADLINE} | The Paper");
    let all = layout(&text, Some(HEADLINE));
    assert_eq!(all.headline.map(|span| span.of(&text)), Some(HEADLINE));
    let repeated = BlockKind::Boilerplate(Boilerplate::RepeatedHeadline);
    assert_eq!(all.blocks.last().map(|b| b.kind), Some(repeated));
}
