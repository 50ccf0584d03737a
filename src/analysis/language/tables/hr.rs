//! Croatian and Bosnian, with the names of the months in both customs.

pub const TABLE: &str = "\
months sijecnja,sijecanj,sijecnju,januara,januar,januaru;veljace,veljaca,veljaci,februara,
 februar,februaru;ozujka,ozujak,ozujku,marta,mart,martu;travnja,travanj,travnju,aprila,april,
 aprilu;svibnja,svibanj,svibnju,maja,maj,maju;lipnja,lipanj,lipnju,juna,juni,jun,junu;srpnja,
 srpanj,srpnju,jula,juli,jul,julu;kolovoza,kolovoz,kolovozu,augusta,august,augustu,avgusta;rujna,
 rujan,rujnu,septembra,septembar,septembru;listopada,listopad,listopadu,oktobra,oktobar,oktobru;
 studenoga,studenog,studeni,studenom,novembra,novembar,novembru;prosinca,prosinac,prosincu,
 decembra,decembar,decembru
weekdays ponedjeljak,ponedjeljka;utorak,utorka;srijeda,srijedu;cetvrtak,cetvrtka;petak,petka;
 subota,subotu;nedjelja,nedjelju
particles godine
days -1=jucer,sinoc;0=danas;1=sutra
weeks -1=proslog tjedna,prosli tjedan,prosle sedmice,prosle nedjelje;0=ovog tjedna,ovaj tjedan,
 ove sedmice;1=sljedeceg tjedna,iduceg tjedna,sljedeci tjedan,sljedece sedmice
years -1=prosle godine,lani;0=ove godine;1=sljedece godine,iduce godine
past prosli,proslog,proslu,prosle
future sljedeci,iduci,sljedecu,iducu,sljedeceg,iduceg
ahead ce,planira,bit
numbers nula;jedan?,jedna?,jedno?,jednog?,jednu?;dva,dvije,dvoje,dvojica;tri,troje,trojica;
 cetiri,cetvero,cetvorica;pet,petero;sest;sedam;osam;devet;deset;jedanaest;dvanaest;trinaest;
 cetrnaest;petnaest;sesnaest;sedamnaest;osamnaest;devetnaest;dvadeset;trideset;cetrdeset;pedeset;
 sezdeset;sedamdeset;osamdeset;devedeset
factors 100=sto,stotinu;200=dvjesto,dvjesta;300=tristo,trista;500=petsto;1e3=tisuca,tisuce,
 tisucu,hiljada,hiljade,hiljadu,tis;1e6=milijun,milijuna,milijuni,milion,miliona,milioni,mil;
 1e9=milijarda,milijarde,milijardi,milijardu,mlrd
joints i
vague 3=nekoliko;10=deseci,desetke,desetak,desetine;100=stotine;1e3=tisuce,hiljade
bounds least=najmanje,barem;more=vise od,preko;about=oko,otprilike;most=do,najvise;less=gotovo,
 skoro,manje od
between izmedu,od
range i,do
units %=posto,postotaka,procenata,procenat;km=kilometar,kilometra,kilometara;m=metar,metra,
 metara;kg=kilogram,kilograma;h=sat,sata,sati;d=dan,dana;y=godina,godine,godinu;EUR=euro,eura,
 evra;USD=dolar,dolara,dolari;BAM=maraka,km
not ne,nije,nisu,nema,nitko,niko,nikada,nikad,nista,nijedan,nijedna,bez,nece,ni
hedge navodno,mozda,vjerojatno,vjerovatno,moglo bi,mogao bi,mogla bi,navodni,mogli bi
abbr br,tj,tzv,npr,dr,mr,prof,sv,god
minus minus
ordinal-stop
";
