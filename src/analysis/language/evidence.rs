//! What a language's words look like: its letters, and how its words begin, end and sound.
//!
//! Languages that inflect much (Finnish, Turkish, Lithuanian) have few function words in a sentence,
//! and near relatives share most of theirs; letters and pieces of words decide there. A language is
//! one entry: the letters it writes beyond those that its whole script shares, and its pieces: `-ssa`
//! at the end of a word, `ge-` at the beginning, `yö` anywhere, `-sanoi-` the whole word.
//!
//! Written from grammars, then corrected where a sample of news showed a piece to be as common in a
//! relative that did not list it. A piece is in no way proof: it is listed where it is typical, and
//! counts the less the more languages list it. All entries take 5 kB gzip.
//!
//! Rejected: trigram frequencies, which take 1 to 2 kB a language.

use crate::model::Language;

/// Letters and pieces of a language.
pub struct Evidence {
    pub language: Language,
    pub letters: &'static str,
    pub pieces: &'static str,
}

macro_rules! evidence {
    ($($language:ident $letters:literal $pieces:literal;)*) => {
        /// Every language whose words are looked at; the others are known by script or words alone.
        pub static EVIDENCE: &[Evidence] = &[$(Evidence {
            language: Language::$language, letters: $letters, pieces: $pieces,
        },)*];
    };
}

evidence! {
    En ""
        "-'s -age -ck -ed -ence -ent -er -ers -ght -ies -ing -ity -ll -ly -ment -ness -ome -on \
        -ous -rs -tion -tions -ts -ve ph- qu- sh- th- ea gh ou -new- -people- -percent- -said- \
        -year- -years-";
    Sv "åäöé"
        "-ad -ade -ades -ar -are -arna -at -ats -ck -dde -else -erade -erna -et -ga -gn -gt \
        -het -heten -ingen -isk -iska -lig -ligt -ll -lse -na -nar -nde -ning -ningen -or \
        -orna -ra -sk -ska -skap -skt -tan -tar -tion -tionen -tioner -tt efter- för- mot- \
        upp- ut- ck sj sk utt äl ör -nya- -procent- -sade- -säger- -året-";
    Nb "åøæé"
        "-ak -ake -ane -ape -ar -asjon -ate -dde -dt -eg -ek -eleg -else -ene -ere -ert -erte \
        -et -ga -gg -heit -het -heten -ig -ige -ike -ingen -inger -ipe -isk -ite -kk -lig -ll \
        -mm -nde -ne -nga -ning -nn -ok -ote -pp -rdt -sjon -sjonen -sjoner -sk -skap -skapet \
        -ske -ta -te -tt -tte -uke -yk -åke -åpe -øke -øte av- folk- mot- op- opp- skj- ut- \
        akk ei ekk endr ett gj gje ikk inn jo jon jø kj kje lei nga nk nn opp sj sjo sk utt \
        vst yk åp øk øp øt øy -folk- -får- -gi- -gjør- -går- -mener- -menneske- -møte- -nye- \
        -nå- -prosent- -sa- -sier- -siste- -uke- -året-";
    Da "åøæé"
        "-ab -abe -ade -age -ald -de -dt -ede -eder -else -ere -erede -eret -erne -et -fald -gt \
        -gte -hed -heden -heder -ibe -ide -ig -ige -ingen -inger -isk -ldt -ler -lig -ligt \
        -lse -nde -ndt -ning -ningen -og -old -skab -skabet -ske -sket -te -tede -tion -tionen \
        -tioner -tte -ud -uge -ugt -vn -yde -yk -åbe -åge -øb -øbe -ød -øde -øge -øj af- \
        efter- mod- op- præ- ud- ab af agd bb bt ds ej fs gd gø hed høj ikk kræ kø mæ sag sk \
        tag tio træ ved vn væ ygt yk åb æb æd æg æk æl æn ænd æs æt æv ød øj -betyder- -folk- \
        -fundet- -gik- -give- -går- -nu- -nye- -næste- -procent- -sagde- -seneste- -set- \
        -sidste- -sige- -siger- -skete- -tage- -uge- -året-";
    Nl "ëéïö"
        "-aar -cht -de -den -dt -eer -elijk -en -eren -gt -heid -icht -ige -ijk -ijke -ing \
        -ingen -ische -ng -rd -sche -sie -tie -ties -zen aan- be- ge- op- sch- uit- ver- voor- \
        zo- aa ee ei ij oe oo ui uw -jaar- -mensen- -nieuwe- -procent- -zegt- -zei-";
    Af "êëôéï"
        "-aar -asie -eer -heid -ies -ing -lik -like -sie aan- ge- uit- ver- vir- aa oe oo sk ui \
        y -gesê- -jaar- -mense- -nuwe- -persent-";
    De "äöüß"
        "-chen -cht -en -ern -ert -gt -heit -icht -ige -isch -ische -ischen -keit -lich -liche \
        -lichen -nen -sche -te -ten -tet -tete -tion -tzen -ung -ungen -uß -zen -ß -ät auf- \
        aus- be- ein- ge- ver- vor- zu- ck ei eu pf sch tz -prozent- -sagt- -sagte-";
    Fr "éèêçœàâîôûëïùæ"
        "-age -aient -aire -ait -ance -ant -ants -aux -eau -eaux -ence -ent -es -eur -eurs -eux \
        -ez -iers -ire -iste -ité -le -lle -ment -ns -nt -oire -que -ques -re -sse -tion \
        -tions -ère -ée -ées -és qu- ai eu oi ou ss ue ui -ans- -dit- -déclaré- -pays-";
    Es "ñáéíóúü"
        "-ada -adas -ado -ados -ales -amento -ando -anza -ario -aron -as -ciones -ción -da -dad \
        -dades -dor -encia -ente -ero -eros -eza -iendo -ieron -io -mente -mento -ores -os -ra \
        -ste -tos -án -és -ía -ó -ón qu- hu ie ll ue ñ -año- -años- -dijo- -país-";
    It "àèéìòù"
        "-ale -ali -ando -anno -anza -are -ario -ata -ate -ati -ato -ava -endo -ente -ere -ero \
        -etto -ggi -ia -io -ire -ità -le -lo -mente -ni -ono -sce -ta -ti -tta -tti -tto -uto \
        -zione -zioni cc cch gg ll ss zz -anni- -anno- -detto- -paese-";
    Pt "ãõçáâàéêíóôúü"
        "-ada -adas -ado -ados -ais -am -amento -ando -ar -aram -as -ava -da -dade -dades -des \
        -dor -eira -eiro -em -endo -ente -eram -ez -ia -ima -io -ir -iu -mente -mento -mentos \
        -ncia -ores -os -ou -ra -ste -tos -vel -ário -ão -ção -ções -ência -ões qu- lh nh ss \
        ão -ano- -anos- -disse- -país-";
    Gl "ñáéíóúüï"
        "-ada -ado -ados -amento -ando -ario -aron -as -ción -cións -dade -eira -eiro -endo \
        -eron -eza -mente -mento -ncia -ns -nse -os -ou -te -ís -óns xe- xu- ción ei nh ou xo \
        -ano- -anos- -dixo- -país-";
    Ca "àçèéíïòóúü"
        "-ada -ades -ant -at -ats -ava -aven -cions -ció -da -des -dor -eix -ent -ges -ia -ir \
        -itat -iu -ment -ncia -ns -nt -or -ors -ques -ra -re -tat -tats -uar -ys -ència -és -ó \
        qu- ix ll l·l ny ss ue -any- -anys- -país-";
    Ro "ăâîșțşţ"
        "-are -ari -at -ate -ată -ați -ea -ează -ele -elor -erat -esc -ește -ia -ile -ilor -le \
        -lor -lui -re -rea -te -ui -ul -ului -uri -ția -ție -ții ea ii oa -ani- -anul- \
        -anului- -spus-";
    Pl "ąćęłńóśźż"
        "-ach -ali -ami -ać -ał -ała -ało -cja -cji -dzie -ego -ej -em -emu -eć -ić -ją -nego \
        -nia -nie -niu -no -ny -nych -nym -ono -owa -owe -owy -owych -ości -ość -sie -uje -ych \
        -ów -ą -ę -ły prz- w- wy- cz dz ia ie rz sz -lat- -powiedział- -roku-";
    Cs "áčďéěíňóřšťúůýž"
        "-al -ali -ami -at -ci -cí -du -ech -ení -il -ili -it -jí -la -lo -mi -nosti -nou -ní \
        -ně -ost -osti -ou -ské -ský -ství -t -tí -uje -ují -vat -ách -ání -ého -í -ích -ím \
        -ých -ým -čí -ěl -ěli -ů -ům ne- př- roz- sh- vý- dě jí mě ně ou pří tě tř vě ání íc \
        ící ě ěn ř ře ří ů -let- -roce- -roku- -uvedl- -řekla-";
    Sk "áäčďéíĺľňóôŕšťúýž"
        "-ajú -al -ali -ami -ania -ať -ci -du -ej -enia -ia -ie -il -ili -iu -ií -iť -la -lne \
        -lo -mi -ne -nie -nosti -ný -ným -och -ok -om -osti -osť -ov -ovať -sie -uje -ujú -v \
        -ách -ého -ím -ú -ých -ým -ť na- ne- pri- prí- roz- vý- ať ia ie iť nia ovať sť ujú \
        áci ô ľ šie žia -percent- -povedal- -rokov- -roku- -uviedol-";
    Sl "čšž"
        "-ah -ajo -al -ala -ali -alo -ami -ati -cija -cijo -ec -ega -ejo -ek -el -eli -em -emu \
        -eti -ev -ga -ih -ija -ije -iji -ijo -il -ila -ili -ilo -im -imi -iti -ja -je -jo -ko \
        -la -li -lo -nega -nik -nja -nje -nju -no -nosti -oma -ost -osti -ov -ska -ske -skega \
        -ski -stvo -tev -ti -uje -ve -vec -čne -čno -šče iz- na- pre- pri- raz- ajo bt dej ej \
        ev jš moč obt oro oča rož tev šč šči -dejal- -leta- -odstotkov- -povedal- -sporočil-";
    Hr "ćčđšž"
        "-ac -aju -ala -alo -ama -ao -ati -cija -ciju -eli -eno -eti -ih -ija -ije -iji -iju \
        -ila -ili -ilo -im -ima -ine -io -iti -ja -je -ju -ko -la -lo -nik -nja -nje -nju -no \
        -nog -nosti -og -oga -oj -om -ome -ost -osti -ska -ske -ski -skog -stvo -ti -uje -uju \
        -čno iz- na- pre- pri- raz- uk- ama ao dje eć ije io jest mj mje sj tije tvr uć vje ć \
        će ći đ đe šć -godina- -godine- -izjavio- -petak- -posto- -rekao-";
    Sr "ćčđšžиђјљњћџ"
        "-aju -ama -ao -ih -ija -ije -ila -im -ima -io -ju -la -li -lo -nja -nje -og -om -ost \
        -osti -ovan -ovao -ske -ski -skog -ао -ају -им -има -ина -их -ија -ије -ка -ла -ли -ло \
        -ни -но -ог -ом -ост -ске -ски -ског -ти -ја -је -ју -ње pre- pri- ре- ao eć io ć će \
        ći đ ј љ њ -godine- -rekao- -године- -рекао-";
    Hu "áéíóöőúüű"
        "-ait -an -ban -ben -ból -ből -ek -en -ett -hoz -ja -kal -kel -lt -nak -nek -ni -ok \
        -ott -ra -re -ról -ről -ság -ség -tak -tek -tt -tte -tól -val -vel -ák -án -ás -ék \
        -ért -és -ök -ött el- k- ki- meg- cs gy ny sz zs -éves-";
    Tr "çğıöşüâîû"
        "-acak -an -arak -da -dan -de -den -di -dir -diği -du -dü -dı -dır -dığı -ecek -en \
        -erek -in -ine -ini -iş -la -lar -ları -ların -le -ler -leri -lerin -li -lik -lı -lık \
        -mak -ması -mek -mesi -miş -mış -nin -nun -nün -nın -si -sı -sının -tan -ti -tı -ya \
        -ye -yi -yor -yı -ği -ğı -ın -ına -ını -ış k- -yıl-";
    Az "çəğıöşü"
        "-ası -da -dan -dir -dır -də -dən -ib -iş -lar -ları -lik -lıq -lər -ləri -maq -mək \
        -nin -nın -ub -ıb -ış -ərək -əsi q";
    Fi "äö"
        "-aa -aan -an -den -een -eet -ia -ien -iin -illa -ille -ilta -in -ina -inen -isen -iset \
        -isia -issa -ista -isten -jen -ksi -la -lla -lle -llä -lta -ltä -minen -mista -neet \
        -nen -nut -nyt -si -ssa -ssä -sta -stä -taan -ti -tiin -tta -tti -ttä -tään -uksen -us \
        -ut -uun -vat -vät -ys -yt -ää -ään k- ai ii kk ll oi uo uu yy yö äi ää -sanoi- \
        -vuotta-";
    Et "äöõüšž"
        "-ab -ada -ate -b -da -dele -des -dest -ed -ega -ele -ga -gi -ib -id -ide -ik -is -ks \
        -le -lik -line -lise -lt -mine -mise -misel -nud -sed -sel -sid -sse -st -takse -tele \
        -test -ti -tud -ub -ud -us -use -ust -uste -vad -val k- aa ee ei ii kk oo uu äi ää õ \
        öö üü -aasta- -aastat-";
    Lv "āčēģīķļņšūž"
        "-ais -ajā -am -as -du -em -gi -ie -iem -ies -ija -im -ina -is -ja -ju -ks -ns -os -ot \
        -rs -ts -tu -uma -umi -ums -umu -us -ā -āja -ām -ās -ēja -ēs -ēt -ība -ības -ību -īja \
        -šana -šanas -šanu -šu ap- iz- ne- no- pie- pār- sa- ai ie -gada-";
    Lt "ąčęėįšųūž"
        "-ai -ais -ams -as -ia -iai -iasi -iau -ijos -imas -imo -imą -io -is -iu -iuose -ius \
        -ių -jo -ją -oje -ojo -oms -os -ose -tas -ti -tis -tos -tų -umo -uose -us -usi -yje \
        -ys -ą -ė -ėje -ės -ę -ų ap- iš- ne- pa- pri- su- už- ai ie uo -metais-";
    Is "áæéíóöúýþð"
        "-ann -anna -ar -arnar -aði -di -ga -ina -ingu -inn -innar -ins -inu -inum -ir -ið \
        -legt -mm -na -nn -nni -num -nun -ra -st -tt -um -unum -ur -ust -uðu -ði -ðu hv- ei gj \
        kj ð þ -ára- -ári-";
    Sq "ëç"
        "-ave -et -eve -imi -imin -in -isht -it -jes -ohet -ojë -on -shme -shëm -së -të -uan \
        -uar -ur -ve -ë -ën -ës dh- nj- sh- xh ë ësh -tha- -vit- -vjet-";
    Ga "áéíóú"
        "-ach -acht -achta -adh -aigh -ann -anna -aí -ear -fidh -idh -igh -in -ithe -íonn -óir \
        bh- bhf- bp- dh- dt- fh- gc- gh- mh- ai ao aí ea ei eá oi";
    Eu "ñ"
        "-ago -ak -ako -an -arekin -aren -ari -du -dute -ean -ek -eko -ela -en -etan -ia -ik \
        -ko -ra -ren -tako -tea -ten -tik -tu -tzen -zen -zko -zu k- ts tx tz -dio- -urte-";
    Vi "ạảấầậắặẹẻếềệịọốồộớờợụủứừựđơưăâêô"
        "-ng -nh kh- ng- nh- ph- th- tr-";
    Id ""
        "-an -asi -kan -nya ber- di- ke- me- mem- men- meng- pen- per- ter- ng";
    Tl "ñ"
        "-an -ang -in -ng -ong ipi- ka- ma- mag- na- nag- ng- pag- pin- um";
    Eo "ĉĝĥĵŝŭ"
        "-ado -aj -ajn -an -ante -as -igis -is -ita -oj -ojn -on -os";
    Ru "ийщъыэёьюя"
        "-ал -ам -ами -его -ей -ение -ения -ет -ии -ий -ил -ит -их -ия -ки -ла -ли -ло -лся \
        -ная -ний -ния -но -ные -ный -ным -ов -ого -ой -ом -ому -ости -ость -ся -тся -ть -ться \
        -ую -ых -ют -ями ы -года- -году- -лет- -сказал- -человек-";
    Uk "ийщіїєґьюя"
        "-ав -ами -ання -ає -ей -ення -ив -ий -им -их -ка -ки -ку -ла -ли -ло -лі -ний -них \
        -ння -нні -но -ня -ого -ом -ому -ості -ою -ої -ської -ські -ся -ти -ть -ться -ує -ями \
        -ів -ій -ість -ії ць є і ї -людей- -осіб- -року- -років- -сказав-";
    Be "йыэёьюяіў"
        "-ага -ай -ам -аму -асць -аў -ла -лі -ння -скі -цца -ць -ых -ыя -ўся дз ць ы ў -гадоў- \
        -года- -сказаў-";
    Bg "ийщъьюя"
        "-ане -ат -ата -ва -ен -ени -ение -ето -ието -ите -ия -ка -ки -ли -на -ната -ни -ния \
        -но -ост -ра -ски -та -тата -те -то -ха -ът -ят ъ -години- -души- -каза-";
    Mk "иѓѕјљњќџ"
        "-ат -ата -ен -ето -иот -ите -ија -на -ни -но -ост -от -ски -та -те -то -ува -уваат \
        -јќи -ње ј -години- -луѓе- -рече-";
    Ar "ةىكيأإؤئآء"
        "-ات -ة -ها -ون -ية -ين ال- بال- ت- لل- و- وال- ي-";
    Fa "پچژگکیئآ"
        "-ان -ای -ده -ست -ند -ها -های ب- می- ن-";
    Ur "پچژگکیئآؤٹڈڑںےہھ"
        "-تا -تی -نے -وں -یں -ے";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::lexicon::languages_with_function_words;

    #[test]
    fn entries_are_well_formed() {
        for (n, evidence) in EVIDENCE.iter().enumerate() {
            let language = evidence.language;
            assert!(languages_with_function_words().any(|l| l == language), "{language}");
            assert!(EVIDENCE[..n].iter().all(|e| e.language != language), "{language} twice");
            let pieces: Vec<&str> = evidence.pieces.split(' ').collect();
            for (n, piece) in pieces.iter().enumerate() {
                assert!(!piece.trim_matches('-').is_empty(), "{language}: an empty piece");
                assert!(!pieces[..n].contains(piece), "{language}: {piece} twice");
            }
        }
    }
}
