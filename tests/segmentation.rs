//! Sentences as a reader divides them: `|` stands for the end of a sentence.
#![cfg(not(target_arch = "wasm32"))]

use retold::analysis::language::particulars;
use retold::analysis::text::sentences::sentences;
use retold::model::{Language, Span};

/// Divides the cases of a language, one a line, and compares with their marks.
fn check(code: &str, cases: &str) {
    let language = Language::ALL.iter().find(|l| l.code() == code).expect("a known language");
    let cases: Vec<_> = cases.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    assert!(cases.len() >= 10, "{code} has only {} cases", cases.len());
    let mut wrong = String::new();
    for case in cases {
        let text: String = case.split('|').collect();
        let spans = sentences(&text, Span::new(0, text.len()), particulars(*language));
        let found = spans.iter().map(|s| s.of(&text)).collect::<Vec<_>>();
        let expected: Vec<_> = case.split('|').map(str::trim).collect();
        if found != expected {
            wrong.push_str(&format!("\n{code}: {}", found.join(" | ")));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn english() {
    check(
        "en",
        r#"
        He left. |“Why?” she asked. |Nobody knew.
        Dr. Lee of the U.S. Army, J. R. Smith, paid $1.5 million. |Then he left.
        He lives in the U.S. |She lives in the U.K. |They met at 9 p.m. |It rained.
        The U.S. Senate met at 9 a.m. on Jan. 5. |It voted No. 3 down.
        “We are done.” |The minister left.
        “We are done,” he said. |“It is over!” |He left…
        He said “no.” |Then… nothing. |Wait… |What?
        Acme Inc. said Ltd. firms vs. Corp. giants lost 3.5%. |Shares fell 6.2%.
        It rained.|Then it stopped. |See example.com today. |Version 2.0 is out.
        The St. Louis mayor, Gen. John Smith Jr., met Gov. Lee. |(He left early.) |She stayed.
        The shell (170 mm) fell at 14.30. |It hit No. 10.
        North -Korea sent 3,000 men. |Kim Jong Un agreed.
        Is it over?! |No. |It was in 2024. |They won 2-1 vs. Spain.
        "#,
    );
}

#[test]
fn swedish() {
    check(
        "sv",
        r#"
        Han åkte kl. 14.30. |Hon stannade.
        Bl.a. USA och t.ex. Kina, d.v.s. stormakterna, deltog. |Mötet blev kort.
        Ca. 3 000 personer kom, s.k. åskådare. |Det regnade.
        – Vi är klara! |Nu åker vi, säger Anna. |Sedan gick hon.
        ”Varför?” frågade hon. |”Därför.” |Han gick.
        Den 26 februari dödades 400. |Omkring 3,6 procent m.m. föll.
        J. Berg och dr. A. Lund möttes fr.o.m. maj. |De talade länge…
        Nord -Korea sände 170 mm pjäser. |Det skedde 2024. |Ingen såg det.
        Det kostar 1.5 milj. kronor. |Priset steg.
        FN:s råd möts. |EU:s ledare, inkl. Macron, kommer. |USA nobbar.
        Slut?! |Nej… |Ja.
        Klockan var 9. |Då small det.
        "#,
    );
}

#[test]
fn norwegian() {
    check(
        "nb",
        r#"
        Rundt 400 ble drept per 26. februar, med 3600 skadet. |Det sa Seoul.
        Han kom 1. mai kl. 14.30. |Hun ble.
        Bl.a. USA og f.eks. Kina, dvs. stormaktene, deltok. |Møtet ble kort.
        – Vi er ferdige! |Nå drar vi, sier Anna. |Så gikk hun.
        «Hvorfor?» spurte hun. |«Derfor.» |Han gikk.
        Kampen fra det 21. århundre er over. |Russland vant.
        Nord -Korea sendte 170 mm våpen. |Det skjedde i 2024. |Ingen så det.
        Ca. 3,5 mill. kroner ble brukt, m.m. og inkl. moms. |Prisen steg.
        Statsminister J. G. Støre møtte dr. Lie. |De snakket…
        De møtes 16. |Da er alt klart.
        Våpen, ”sa de felles stabssjefene. |Det er over.
        Slutt?! |Nei. |Jo.
        "#,
    );
}

#[test]
fn danish() {
    check(
        "da",
        r#"
        Rundt 400 blev dræbt pr. 26. februar, og 3600 såret. |Det sagde Seoul.
        Han kom 1. maj kl. 14.30. |Hun blev.
        Bl.a. USA og f.eks. Kina, dvs. stormagterne, deltog. |Mødet blev kort.
        »Hvorfor?« spurgte hun. |»Derfor.« |Han gik.
        »Det er slut,« siger J. Berg. |»Vi går nu!« |Så gik han.
        I det 113. minut scorede han. |Ca. 30 pct. jublede.
        Det kostede 3,5 mio. kr. i alt. |Prisen steg til 4 mia. kroner.
        Nord -Korea sendte 170 mm våben. |Det skete i 2024. |Ingen så det.
        Dr. Lund m.fl. mødtes hhv. mandag og tirsdag. |De talte…
        Fredag den 24. blev han fundet. |Politiet kom.
        Slut?! |Nej. |Jo.
        Onsdag 8. april blev han anholdt. |I dag, d. 9., er han fri.
        "#,
    );
}

#[test]
fn dutch() {
    check(
        "nl",
        r#"
        Hij vertrok om 14.30 uur. |Zij bleef.
        O.a. de VS en bijv. China, d.w.z. de grootmachten, kwamen. |Het duurde kort.
        Dhr. J. de Vries en mevr. A. van Dam, resp. 30 en 40, kwamen. |Het regende.
        „Waarom?” vroeg ze. |„Daarom.” |Hij ging.
        'Het is klaar', zei hij. |'We gaan!' |Toen ging hij.
        Noord -Korea stuurde 170 mm houwitsers. |Dat was in 2024. |Niemand zag het.
        Ca. 3.600 raakten gewond. |Het kostte 1,5 mln. euro.
        Op 26 feb. kwam prof. dr. Jansen i.p.v. de minister. |Hij sprak…
        Klaar?! |Nee. |Ja.
        Poetin's adviseur vertrok. |'s Avonds regende het. |'t Was laat.
        N.a.v. het nieuws zei A.B. Smit m.b.t. de zaak niets. |Hij zweeg.
        Bedrijven als Acme B.V. en Shell N.V. verloren 3,5%. |Dat is veel.
        "#,
    );
}

#[test]
fn german() {
    check(
        "de",
        r#"
        Er kam am 26. Februar um 14.30 Uhr. |Sie blieb.
        Das gilt z.B. für China, d.h. u.a. für Peking. |Es regnete.
        Das gilt z. B. für China, d. h. u. a. für Peking. |Es regnete.
        „Warum?“, fragte sie. |„Darum.“ |Er ging.
        „Es ist vorbei“, sagte Dr. J. Berg. |„Wir gehen!“ |Dann ging er.
        Rund 3.600 Soldaten kamen, ca. 1,5 Mio. Euro fehlten bzw. waren weg. |Alle schwiegen.
        Der 2. Weltkrieg endete 1945. |Im 21. Jahrhundert ist das anders.
        König Karl III. kam am 1. 5. 2024. |Er blieb bis 3. 6. und ging.
        Nord -Korea schickte 170 mm Haubitzen. |Das war 2024. |Niemand sah es.
        Prof. Dr. med. Lang vom Institut e.V. sprach usw. |Dann war Schluss…
        Sie kommen am Samstag, 24. Januar. |Das 3. Treffen beginnt um 9. |Alle warten.
        Schluss?! |Nein. |Doch.
        Das Spiel der 1. Bundesliga gewann der 1. FC Köln. |Platz 2. ging an Bayern.
        "#,
    );
}

#[test]
fn french() {
    check(
        "fr",
        r#"
        M. Dupont et Mme Martin sont partis à 14 h 30. |Elle est restée.
        Les États-Unis, p. ex., et la Chine, c.-à-d. les grands, sont venus. |Il pleuvait.
        « Pourquoi ? » a-t-elle demandé. |« Parce que. » |Il est parti.
        Selon lui, « c'est fini ». |« Nous partons ! » |Puis il est parti.
        Le Dr J. Martin a touché 1,2 million d'euros. |Le 1er mai, il est parti…
        La Corée du Nord a envoyé 3 000 soldats. |Un canon de 170 mm a tiré.
        Le prix a augmenté de 3,3 %. |C'était en 2024. |Personne ne l'a vu.
        J.-C. Berg et St. Martin, av. Foch, ont signé, etc. |Ils ont parlé.
        Fini ?! |Non. |Si.
        MM. Berg et Lund ont vu Me. Simon. |Ils ont attendu.
        Il a dit: "Aucun pays ne devrait traverser cela." |Il est parti.
        Voir l'art. 5 et la p. 12. |Le juge a tranché.
        "#,
    );
}

#[test]
fn spanish() {
    check(
        "es",
        r#"
        El Sr. García y la Sra. López salieron a las 14.30 h. |Ella se quedó.
        EE. UU. y la UE, p. ej., firmaron. |Llovía.
        EE.UU. envió 3.000 soldados. |El Dr. J. Pérez los vio.
        «¿Por qué?», preguntó ella. |«Porque sí.» |Él se fue.
        ¿Por qué? |¡Nadie lo sabe! |¿Y ahora?
        “Se acabó”, dijo. |“Nos vamos.” |Luego se fue…
        El 26 de febrero murieron 400. |Subió un 3,5 %.
        Corea del Norte envió piezas de 170 mm. |Fue en 2024. |Nadie lo vio.
        Véase el art. 5 y la pág. 12. |El juez decidió.
        La Av. Libertad está cerrada desde el s. XX, aprox. |Nadie pasa.
        ¡Se acabó! |No… |Sí.
        J. M. Aznar llegó con el Gral. Ruiz, etc. |Hablaron.
        "#,
    );
}

#[test]
fn italian() {
    check(
        "it",
        r#"
        Il dott. Rossi e la sig.ra Bianchi sono partiti alle 14.30. |Lei è rimasta.
        Gli Usa, p. es., e la Cina hanno firmato, ecc. |Pioveva.
        «Perché?», ha chiesto lei. |«Perché sì.» |Lui se n'è andato.
        «È finita», ha detto. |«Andiamo!» |Poi è uscito…
        L'on. J. Verdi e l'avv. M. Neri hanno pagato 1,2 milioni. |È tutto.
        La Corea del Nord ha inviato 3.000 soldati. |Un pezzo da 170 mm ha sparato.
        Era il 2024. |Nessuno lo ha visto. |Il prezzo è salito del 3,3%.
        Vedi l'art. 5 e pag. 12. |Il giudice ha deciso.
        Finita?! |No. |Sì.
        Il prof. Galli, n. 10, ha segnato al 58'. |Ha vinto S. Siro.
        Il gen. Conti è nato nel 1950 a.C. circa. |Non è vero.
        "È finita." |Poi è uscito.
        "#,
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        r#"
        O Sr. Silva e a Dra. Costa saíram às 14.30. |Ela ficou.
        Os EUA, p. ex., e a China assinaram, etc. |Chovia.
        “Porquê?”, perguntou ela. |“Porque sim.” |Ele saiu.
        «Acabou», disse. |«Vamos!» |Depois saiu…
        O prof. J. Lima pagou 1,2 milhões. |É tudo.
        A Coreia do Norte enviou 3.000 soldados. |Uma peça de 170 mm disparou.
        Foi em 2024. |Ninguém viu. |O preço subiu 3,3%.
        Ver o art. 5.º e a pág. 12. |O juiz decidiu.
        Acabou?! |Não. |Sim.
        A Av. da Liberdade, n.º 10, está fechada. |Ninguém passa.
        O Gen. Costa e o Cel. Dias chegaram a 26 de fev. de 2024. |Falaram.
        D. Afonso e o Eng. Sousa, da Acme Ltda., falaram. |Depois saíram.
        "#,
    );
}

#[test]
fn polish() {
    check(
        "pl",
        r#"
        Przyszedł o godz. 14.30. |Ona została.
        M.in. USA i np. Chiny, tj. mocarstwa, podpisały itd. |Padało.
        „Dlaczego?” – zapytała. |„Dlatego.” |Wyszedł.
        – To koniec – powiedział dr J. Nowak. |– Idziemy! |Potem wyszedł…
        W 2019 r. zginęło 400 osób. |Ceny wzrosły o 3,2 proc. w maju.
        Korea Północna wysłała działa 170 mm. |Nikt tego nie widział.
        Zapłacił 1,4 mln zł, a nie 640 tys., jak podano. |To wszystko.
        W 39. minucie podwyższył Corsaro. |W 67. trafił Sarr.
        Koniec?! |Nie. |Tak.
        Ul. Długa i al. Jana Pawła II są zamknięte. |Nikt nie jedzie.
        Gen. Kowalski i płk Nowak przyjechali. |Rozmawiali z red. Lisem.
        Wojna trwa od XX w. i kosztowała 3 mld. |Nikt nie liczy.
        Było to 14 czerwca 2019 r. |Nie wrócił.
        "#,
    );
}

#[test]
fn finnish() {
    check(
        "fi",
        r#"
        Hän tuli 26. helmikuuta klo 14.30. |Nainen jäi.
        Mm. Yhdysvallat ja esim. Kiina tulivat jne. ja lähtivät. |Satoi.
        – Se on ohi, sanoi J. Berg. |– Lähdetään! |Sitten hän lähti…
        ”Miksi?” nainen kysyi. |”Siksi.” |Mies lähti.
        Julkaistu 9.7.2025 klo 16.20. |Hinta nousi 3,3 prosenttia.
        Pohjois -Korea lähetti 170 mm tykkejä. |Kukaan ei nähnyt.
        Se maksoi n. 1,5 milj. euroa. |Kukaan ei maksanut.
        Kokous on 9. joulukuuta. |Marraskuun 5. päivänä korko laskettiin.
        Ohi?! |Ei. |On.
        EU:n johtajat, ml. Macron, tulivat. |USA jäi pois.
        Se on 2. kerta. |Toht. Lund, s. 1950, kuoli 2024. |Hän oli 74.
        Komissio kuulee 26:ta todistajaa. |Raportti valmistuu 30. huhtikuuta.
        "#,
    );
}

#[test]
fn russian() {
    check(
        "ru",
        r#"
        В 2019 г. погибли 400 человек. |Это было в мае.
        США, т. е. Вашингтон, и т. д. согласились. |Шёл дождь.
        США, т.е. Вашингтон, и т.п. страны согласились. |Шёл дождь.
        «Почему?» — спросила она. |«Потому что». |Он ушёл.
        — Это конец, — сказал А. С. Пушкин. |— Идём! |Потом он ушёл…
        Он заплатил 1,2 млн. рублей и 5 тыс. евро. |Это всё.
        Северная Корея отправила орудия калибра 170 мм. |Никто не видел.
        По ст. 105 ему грозит 10 лет. |Суд решит в 14.30.
        Ул. Ленина и пл. Мира закрыты. |Никто не едет.
        Это г. Москва, им. Ленина, д. 5, кв. 7. |Там он жил.
        Конец?! |Нет. |Да.
        Инфляция составила 3,4%. |Ставка выросла в 1,5 раза.
        Он родился в 1950 г. |Она умерла в 2024 г. |Они жили здесь. |В 2019 г. Путин уехал.
        "#,
    );
}

#[test]
fn ukrainian() {
    check(
        "uk",
        r#"
        У 2019 р. загинули 400 людей. |Це було в травні.
        США, т. зв. партнери, і т. д. погодилися. |Йшов дощ.
        «Чому?» — запитала вона. |«Тому що». |Він пішов.
        — Це кінець, — сказав О. П. Коваль. |— Ходімо! |Потім він пішов…
        Він заплатив 1,2 млн. грн. і 5 тис. євро. |Це все.
        Північна Корея надіслала гармати 170 мм. |Ніхто не бачив.
        За ст. 5 йому загрожує 10 років. |Суд вирішить о 14.30.
        Вул. Франка і пл. Миру закриті. |Ніхто не їде.
        Це м. Київ, ім. Шевченка, буд. 5, кв. 7. |Там він жив.
        Кінець?! |Ні. |Так.
        Інфляція становила 3,4%. |П'ять осіб поранено.
        Див. стор. 12 та ін. |Це кінець.
        "#,
    );
}

#[test]
fn chinese() {
    check(
        "zh",
        r#"
        他走了。|她来了。
        “为什么？”|她问。
        他说：“结束了。”|然后他走了。
        朝鲜派出3.5万名士兵。|价格上涨了1.5%。
        结束了吗？！|没有。|是的。
        他说“不”。|她走了。
        会议于14:30开始……没有人来。|下雨了。
        美国（U.S.）和中国签署了协议。|下雨了。
        「結束了。」|他走了！
        口径为170 mm的火炮。|没有人看见。
        他走了．|她来了。
        "#,
    );
}

#[test]
fn japanese() {
    check(
        "ja",
        r#"
        彼は去った。|彼女は来た。
        「なぜ？」と彼女は尋ねた。|彼は去った。
        「終わった。」と彼は言った。|雨が降った。
        「終わった」と彼は言った。|「行こう！」|彼は去った。
        北朝鮮は3.5万人の兵士を送った。|価格は1.5%上昇した。
        終わったのか？！|いいえ。|はい。
        会議は14時30分に始まった……誰も来なかった。|雨だ。
        米国（U.S.）と中国が署名した。|雨だった。
        口径170 mmの砲だった。|誰も見なかった。
        彼は「いいえ。そうではない。」と言った。|彼女は去った。
        "#,
    );
}

#[test]
fn arabic() {
    check(
        "ar",
        r#"
        غادر الرجل. |بقيت المرأة.
        لماذا؟ |لا أحد يعرف!
        قال: «انتهى الأمر.» |ثم غادر.
        أرسلت كوريا الشمالية 3.000 جندي. |ارتفع السعر 1.5%.
        التقى د. أحمد علي في الساعة 14.30. |ثم غادر.
        بلغ العيار 170 مم. |لم يره أحد.
        انتهى؟! |لا. |نعم.
        وقالت الشركة… |ثم صمتت.
        في 20 يناير 2026. |كان الثلاثاء.
        "انتهى الأمر." |ثم غادر.
        "#,
    );
}

#[test]
fn hebrew() {
    check(
        "he",
        r#"
        הוא הלך. |היא נשארה.
        למה? |אף אחד לא יודע!
        "נגמר", אמר. |"הולכים!" |אחר כך הלך.
        צפון קוריאה שלחה 3,000 חיילים. |המחיר עלה ב-1.5%.
        ארה"ב וצה"ל חתמו בשעה 14.30. |ירד גשם.
        הקוטר 170 מ"מ. |אף אחד לא ראה.
        נגמר?! |לא. |כן.
        ד"ר כהן ופרופ' לוי נפגשו. |הם דיברו…
        זה קרה ב-18.02.2026. |זה היה יום רביעי.
        "נגמר." |אחר כך הלך.
        "#,
    );
}

#[test]
fn greek() {
    check(
        "el",
        r#"
        Έφυγε. |Εκείνη έμεινε.
        Γιατί; |Κανείς δεν ξέρει!
        «Γιατί;» ρώτησε εκείνη. |«Επειδή.» |Έφυγε.
        Η Βόρεια Κορέα έστειλε 3.000 στρατιώτες. |Η τιμή ανέβηκε 1,5%.
        Ο κ. Παπαδόπουλος και η κ. Δράκου, π.χ., ήρθαν στις 14.30. |Έβρεχε.
        Το διαμέτρημα είναι 170 mm. |Κανείς δεν το είδε.
        Τέλος;! |Όχι. |Ναι.
        Ο Α. Παπανδρέου και ο Δρ. Νίκου μίλησαν κ.λπ. και έφυγαν. |Τέλος…
        Ήταν 5 Νοεμβρίου 2025. |Ήταν Τετάρτη.
        Στις 9 π.μ. άνοιξαν. |Στις 5 μ.μ. έκλεισαν.
        "#,
    );
}
