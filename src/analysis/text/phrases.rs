//! What sites print beside their articles, in twenty-two languages.
//!
//! One line a language or family, in the order en sv nb da nl de fr es it pt pl fi ru uk ar he el cs
//! ro tr hu hr; a star stands for any ending. Written as sites write them and folded once, when the
//! first line is judged. What a list means is said in [`super::boilerplate`]: the words of several
//! lists combine, so that six hundred words do for thousands of phrases.

/// Words of buttons; with [`FILLERS`] and words of up to three letters they make up a line.
pub(super) const BUTTONS: &str = "share|tweet|print|save|listen|menu|advertise*|sponsored|skip|exit|\
follow|trending|latest|popular|related
dela|lyssna|annons*|följ|senaste|relaterade|dele|lytt|følg|siste|del|lyt|reklam*|seneste
deel|delen|afdrukken|advertentie|luister|volg|teil*|drucken|anzeige|werbung|anhören|merken
partage*|imprimer|publicit*|écouter|suivez*|compart*|imprimir|publicidad*|escuchar|síguenos
condividi*|stampa|pubblicità|ascolta|seguici|partilh*|compartilh*|ouvir|siga-nos
udostępnij*|drukuj|posłuchaj|jaa|tulosta|mainos|kuuntele
поделит*|распечатать|реклам*|слушать|поділит*|роздрукувати|слухати
شارك*|مشاركة|طباعة|إعلان|تابعونا|שתפו|שיתוף|הדפסה|פרסומת|κοινοποί*|μοιραστείτε|εκτύπωση|διαφήμιση
sdíle*|tisk|inzerce|distribuie*|tipărește|paylaş*|yazdır|megoszt*|nyomtatás|hirdetés|podijeli*|ispis|oglas";

/// Stems of "comment" and "reply"; a count may stand beside them.
pub(super) const COMMENTS: &str = "comment*|komment*|koment*|reacti*|reageer*|réagir|skomentuj|комент*|\
коммент*|обсудить|تعليق*|التعليقات|תגוב*|σχόλι*|σχολιάστε|diskuse|yorum*|hozzászól*|coment*";

/// Words beside those of a button that say nothing by themselves.
pub(super) const FILLERS: &str = "this|with|content|mobile|version|more|your|mail|facebook*|twitter*|\
whatsapp|telegram|linkedin|social|media|page|story|news|link|artic*|artik*|artyk*|denna|alla|nyhet*|saken|\
denne|historien|deze|bericht|jetzt|diese*|beitrag|cette|esta|este|noticia*|questo|questa|notizia|notícia|\
teraz|tämä|juttu|somessa|стат*|новост*|друзьями|эт*|новин*|друзями|هذا|المقال|الخبر|הכתבה|άρθρο|článek|\
haber*|cikk*|članak|vijest";

/// Whole lines.
pub(super) const WHOLE: &str = "home|email|social networks|to go further|for further|most read|\
sociala nätverk|för vidare|läsast just nu|mest läst|mest lest|mest læst|skriv ut|tips oss|tip os|\
meest gelezen|meistgelesen|les plus lus|pour aller plus loin|lo más leído|i più letti|mais lidas|\
najczęściej czytane|luetuimmat|самое читаемое|الأكثر قراءة|הנקראות ביותר|δημοφιλή|nejčtenější|\
cele mai citite|en çok okunanlar|legolvasottabb|najčitanije";

/// "Read", "see" and their likes; with [`ALSO`] behind they lead to another article.
pub(super) const READ: &str = "read|see|watch|läs|les|hør|læs|lees|bekijk|zie|lesen sie|lies|siehe|\
lire|lisez|voir|lea|lee|leer|vea|ver|leggi|vedi|guarda|leia|ler|veja|czytaj|przeczytaj|zobacz|lue|katso|\
читайте|читать|смотрите|читати|дивіться|اقرأ|شاهد|طالع|קראו|ראו|διαβάστε|δείτε|čtěte|přečtěte si|\
citește|citiți|vezi|okuyun|olvassa|olvasd|pročitajte|pročitaj|pogledajte";

/// "Also", "more".
pub(super) const ALSO: &str = "also|more|next|också|även|mer|også|mere|ook|meer|verder|auch|mehr|aussi|\
également|también|más|además|anche|pure|também|mais|ainda|też|także|również|więcej|myös|lisää|также|\
еще|далее|також|ще|далі|أيضا|المزيد|גם|עוד|επίσης|ακόμη|περισσότερα|také|și|még|još";

/// Other beginnings of lines that lead elsewhere.
pub(super) const LEADS: &str = "also read|more on this|se också|se även|se også|čtěte i|pročitajte i|pogledajte i|olvassa el|olvasd el|\
you may also like|don't miss|missa inte|\
saken fortsetter|artikkelen fortsetter|artiklen fortsætter|mehr zum thema|auch interessant|\
das könnte sie|sur le même sujet|le puede interesar|te puede interesar|ti potrebbe interessare|\
saiba mais|juttu jatkuu|по теме|материалы по теме|مواضيع ذات صلة|לקריאה נוספת|mohlo by vás|\
te-ar putea interesa|ilginizi çekebilir|ez is érdekelheti|vezane vijesti";

/// What stands before a colon where a line names the subjects or the source of an article.
pub(super) const LABELS: &str = "related|recommended|more|tags|topics|taggar|ämnen|mer om|emner|\
onderwerpen|themen|schlagwort*|zum thema|mehr|mots-clés|à lire|etiquetas|temas|temi|tagi|tematy|polecamy|\
aiheet|avainsanat|теги|темы|по теме|подробнее|теми|за темою|الوسوم|للمزيد|תגיות|ετικέτες|štítky|etich*|\
etiket*|címkék|oznake|source|källa|kilde|bron|quelle|fuente|fonte|źródło|lähde|источник|джерело|\
المصدر|מקור|πηγή|zdroj|sursa|kaynak|forrás|izvor";

/// Beginnings of lines that ask the reader to subscribe, register or write in.
pub(super) const INVITATIONS: &str = "subscribe|sign up|got a story|already a subscriber|join our|get our|\
prenumerera|få våra|anmäl dig|bli prenumerant|abonner|meld deg på|bli abonnent|tilmeld dig|bliv abonnent|\
abonneer|word abonnee|meld je aan|schrijf je in|ontvang onze|jetzt abonnieren|abonnieren sie|\
melden sie sich|newsletter abonnieren|abonnez-vous|inscrivez-vous|déjà abonné|recevez notre|recevez l|\
suscríb*|recibe nuestr*|iscriviti|abbonati|ricevi l|assine|subscreva|inscreva-se|receba|zapisz się|\
subskrybuj|prenumeruj|tilaa uutiskirje*|tilaa nyt|rekisteröidy|подписывайтесь|подпишитесь|\
присоединяйтесь|підписуйте*|підпишіться|приєднуйтесь|долучайтесь|اشترك*|הירשמו|הצטרפו|εγγραφείτε|\
odebírejte|přihlaste se|abonează-te|abonați-vă|abone ol*|bültenimize|iratkozz*|pretplatite se|prijavite se";

/// Parts of lines that no report says about itself: subscription.
pub(super) const PAYWALL: &str = "prenumerera för att|subscribe to|subscribe now|sign up here|tilmeld dig her|sign up for our|\
sign up to our|our newsletter|for abonnenter|onze nieuwsbrief|unseren newsletter|notre newsletter|\
réservé aux abonnés|nuestro boletín|suscríbete|nostra newsletter|nossa newsletter|nasz newsletter|\
uutiskirjeemme|наш канал|наш телеграм|vårt nyhetsbrev|vores nyhedsbrev";

/// The same: rights.
pub(super) const RIGHTS: &str = "rights reserved|rechte vorbehalten|rechten voorbehouden|droits réservés|\
droits d'auteur :|derechos reservados|direitos reservados|diritti riservati|rettigheder forbeholdes|\
med ensamrätt|prawa zastrzeżone|oikeudet pidätetään|права защищены|права захищен|حقوق محفوظة|\
הזכויות שמורות|práva vyhrazena|drepturile rezervate|hakları saklıdır|jog fenntartva|prava pridržana";

/// The same: who worked on it.
pub(super) const CREDITS: &str = "contributed to this|contributed reporting|reporting by|editing by|\
contribué à ce|contribuyó a est|contribuito a quest|contribuiu para est|bidro til denne|bidrog til denne|\
bidratt til denne|bidrog till denna|bidragit till denna|bijgedragen aan dit|bericht beigetragen";

/// "By machine", and with it in a short line:
pub(super) const MACHINE: &str = "machine|automat*|maskin*|maschin*|maszyn*|konekään*|машин*|автомат*|آلية|\
אוטומטי|μηχανική|stroj*|makine|gépi";

/// "Translated".
pub(super) const TRANSLATED: &str = "translat*|övers*|overs*|vertaal*|übersetz*|tradu*|tradotto|tłumacz*|\
przetłum*|konekään*|перев*|перекл*|ترجمة|תרגום|μετάφραση|překlad|çeviri*|fordít*|prijevod";

/// Words with which a line of publication begins.
pub(super) const PUBLISHED: &str = "publi*|updat*|posted|modified|last|uppdat*|senast|ändrad|oppdat*|\
opdat*|offentlig*|udgivet|gepubl*|bijgewerkt|geplaatst|veröffentl*|aktual*|stand|erstellt|mis|actuali*|\
atuali*|pubbl*|aggiorn*|opubl*|julkaistu|päivitetty|muokattu|опубл*|обновл*|оновл*|نشر*|تاريخ|آخر|تحديث|\
פורסם|עודכן|δημοσ*|ενημέρ*|τελευταία|vydáno|yayın*|güncel*|közzé*|megjelent|frissít*|objavljeno|ažurirano";

/// Words of more than three letters that stand beside a day and an hour.
pub(super) const CLOCK: &str =
    "klokken|godz|saat|годин*|час*|cest|alle|jour|года|року|время|الساعة|בשעה";

/// What introduces the name of a writer, before a colon or without.
pub(super) const WRITERS: &str = "by|text*|av|af|von|par|por|di|door|tekst*|testo|author*|autor*|auteur|\
автор*|journalist*|piše|oprac*|napisał*|skriven|skrevet|geschreven|kirjoitt*|toimitt*|текст|подготов*|\
підготу*|بقلم|كتب|מאת|כתב|γράφει|συντάκτης|napsal*|scris|yazan|muhabir|írta|szerző";

/// What else stands in such a line, apart from names and words of up to three letters.
pub(super) const NEWSROOM: &str = "staff|with|avec|onze|unser*|notre|nuestr*|redact*|redakt*|redaz*|redaç*|redakcj*|\
correspond*|korrespond*|corrispond*|buitenland|utrikes*|udland*|udsendt*|vores|ausland*|agen*|reporter*|editor*|writer*";

/// What introduces the maker of a picture or its caption, before a colon.
pub(super) const PICTURES: &str = "photo*|foto*|bild*|image*|picture*|caption|credit*|crédit*|illustra*|\
grafik*|kuva*|fot|zdjęci*|imagem|immagine|kép|görsel|snímek|фото*|иллюстр*|φωτο*|εικόνα|صورة|تصوير|\
צילום|slika";

/// Agencies; alone on a line they are a byline.
pub(super) const AGENCIES: &str = "afp|ap|tt|ntb|dpa|apa|reuters|ansa|efe|pap|stt|ritzau|anp|belga|lusa|\
tass|interfax|тасс|интерфакс|уніан|укрінформ|čtk|agerpres|mti|hina|bloomberg|xinhua|yonhap";

/// Words that mark leftovers only behind a report's last sentence: of subscription, and of the site.
pub(super) const OFFERS: &str = "subscri*|newsletter*|prenumer*|abonn*|abonam*|abonem*|suscri*|abbona*|\
assinant*|assinatura*|nyhetsbrev*|nyhedsbrev*|nieuwsbrief*|uutiskirje*|boletín*|подписк*|розсилк*|rabatt*";

/// The second of these lists.
pub(super) const SITE: &str = "logo|cookie*|facebook|instagram|whatsapp|telegram|youtube|app";

/// With one of these two a line speaks of the site, not of the world.
pub(super) const OURS: &str = "our|your|vår|vårt|våra|vores|onze|unser*|notre|nos|votre|nuestr*|nostr*|\
noss*|nasz*|meidän|наш*";
