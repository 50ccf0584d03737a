//! Hungarian.

pub const TABLE: &str = "\
months januar,januari,januarban,jan,januaraban,januara;februar,februari,februarban,febr,februaraban,
 februara;marcius,marciusi,marciusban,marc,marciusaban,marciusa;aprilis,aprilisi,aprilisban,apr,
 aprilisaban,aprilisa;majus,majusi,majusban,maj,majusaban,majusa;junius,juniusi,juniusban,jun,
 juniusaban,juniusa;julius,juliusi,juliusban,jul,juliusaban,juliusa;augusztus,augusztusi,
 augusztusban,aug,augusztusaban,augusztusa;szeptember,szeptemberi,szeptemberben,szept,
 szeptembereben,szeptembere;oktober,oktoberi,oktoberben,okt,oktobereben,oktobere;november,novemberi,
 novemberben,nov,novembereben,novembere;december,decemberi,decemberben,dec,decembereben,decembere
weekdays hetfo,hetfon,hetfoi;kedd,kedden,keddi;szerda,szerdan,szerdai;csutortok,csutortokon,
 csutortoki;pentek,penteken,penteki;szombat,szombaton,szombati;vasarnap,vasarnapi
suffixes an,en,ai,ei,i,a,e,ig,tol,jen,jei,je
days -1=tegnap;0=ma,mai;1=holnap
weeks -1=mult heten,elozo heten;0=ezen a heten,a heten;1=jovo heten
years -1=tavaly,tavalyi;0=iden,idei;1=jovore,jovo evben
past mult
future jovo
ahead fog,fognak,majd,varhatoan,lesz,lesznek
numbers nulla;egy?;ket,ketto,ketten;harom,harman;negy,negyen;ot,oten;hat,hatan;het,heten;nyolc,
 nyolcan;kilenc;tiz;tizenegy,tizenegyen;tizenket,tizenketto,tizenketten;tizenharom,tizenharman;
 tizennegy,tizennegyen;tizenot,tizenoten;tizenhat,tizenhatan;tizenhet,tizenheten;tizennyolc,
 tizennyolcan;tizenkilenc,tizenkilencen;husz,huszon;harminc;negyven;otven;hatvan;hetven;nyolcvan;
 kilencven
factors 100=szaz;1e3=ezer;1e6=millio;1e9=milliard
vague 3=nehany;10=tucatnyi,tobb tucat,tucatjai;100=tobb szaz,szazak;1e3=tobb ezer,ezrek,ezrei
bounds least=legalabb,minimum;more=tobb mint,tobb,mint;about=mintegy,korulbelul,nagyjabol;
 most=legfeljebb,akar,maximum;less=csaknem,kozel,majdnem,kevesebb mint
units %=szazalek,szazalekos,szazaleka,szazalekkal,szazalekra,szazalekot;km=kilometer,kilometeres,
 kilometerre;m=meter,meteres;kg=kilogramm,kilo;h=ora,orat,oran,orara;d=nap,napig,napos,napot;
 y=ev,eves,evig,evre,evet;EUR=euro,eurot,euros;USD=dollar,dollart,dollaros;HUF=forint,forintot,
 forintos,forintba,ft
not nem,ne,nincs,nincsenek,sem,se,senki,soha,semmi,nelkul
hedge allitolag,talan,valoszinuleg,feltehetoen,lehet,lehetseges,feltetelezett,allitolagos
abbr dr,pl,stb,un,ill,kb,szerk,u,jan,febr,marc,apr,aug,szept,okt,nov,dec
minus minus
ordinal-stop
";
