//! German.

pub const TABLE: &str = "\
exact
nouns
ordinal-stop
endings erinnen,testen,enden,ender,endes,innen,ungen,ende,erin,eten,sten,ster,stes,test,end,ens,ern,
 est,ete,ste,ten,ter,tes,tet,ung,em,en,er,es,et,in,st,te,e,n,r,s,t
compounds s,es,n,en,er,e,ens
abbr bzw,z.b,zb,d.h,dh,u.a,ua,o.a,usw,etc,ca,vgl,evtl,ggf,inkl,exkl,sog,bspw,zzgl,abzgl,nr,str,st,
 dr,prof,hr,fr,frl,dipl,ing,med,phil,jur,geb,gest,verh,mio,mrd,mia,tsd,jh,jhd,jhdt,v.chr,n.chr,v.a,
 i.d.r,i.a,m.e,s.o,s.u,z.t,zt,o.g,u.u,a.d,i.v,i.r,u.s,abs,art,bd,hrsg,kap,aufl,ausg,tel,mind,allg,
 gen,abt,bes,betr,entspr,gegr,insb,jan,feb,febr,apr,aug,sept,sep,okt,nov,dez,u.s.a,e.v,co,std,sek,
 stv,vs,p.a,ehem,rd,gez,hl,mag,lt,d.j,v.l
words 0=null;1=ein,eins,eine,einen,einem,einer,eines;2=zwei,zwo,zweier,zweien;3=drei,dreier,dreien;
 4=vier;5=funf,fuenf;6=sechs;7=sieben;8=acht;9=neun;10=zehn;11=elf;12=zwolf,zwoelf;13=dreizehn;
 14=vierzehn;15=funfzehn,fuenfzehn;16=sechzehn;17=siebzehn;18=achtzehn;19=neunzehn;20=zwanzig;
 30=dreissig;40=vierzig;50=funfzig,fuenfzig;60=sechzig;70=siebzig;80=achtzig;90=neunzig
factors 12=dutzend;100=hundert;1e3=tausend,tsd;1e6=million,millionen,mio,mill,mln;1e9=milliarde,
 milliarden,mrd,mia,mlrd;1e12=billion,billionen,bio;1e15=billiarde,billiarden;1e18=trillion,
 trillionen
joints und
uncertain ein,eine,einen,einem,einer,eines,mia,bio,achte,achten
fractions 0.5=halb,halbe,halben,halber,halbes,halbem,halfte,halften,eine halbe;1/3=drittel,dritteln,
 drittels;0.25=viertel,vierteln;0.75=dreiviertel;0.2=funftel,funfteln;1/6=sechstel;1/7=siebtel;
 0.125=achtel;0.1=zehntel,zehnteln;0.01=hundertstel;1.5=anderthalb,eineinhalb,einundeinhalb;
 2.5=zweieinhalb,zweiundeinhalb;3.5=dreieinhalb;4.5=viereinhalb;5.5=funfeinhalb;6.5=sechseinhalb;
 7.5=siebeneinhalb;8.5=achteinhalb;9.5=neuneinhalb;10.5=zehneinhalb
vague 3=mehrere,mehrerer,mehreren,einige,einiger,einigen,etliche,etlicher,etlichen,ein paar,
 eine handvoll;12=dutzende,dutzenden,dutzender,mehrere dutzend,einige dutzend,etliche dutzend,
 ein paar dutzend;10=zig;100=hunderte,hunderten,hunderter,aberhunderte,mehrere hundert,
 einige hundert,etliche hundert,ein paar hundert,mehreren hundert,einigen hundert,mehrere hunderte;
 1e3=tausende,tausenden,tausender,abertausende,mehrere tausend,einige tausend,etliche tausend,
 ein paar tausend,mehreren tausend,einigen tausend,mehrere tausende;1e4=zehntausende,zehntausenden,
 zehntausender,mehrere zehntausend,einige zehntausend,mehreren zehntausend;1e5=hunderttausende,
 hunderttausenden,hunderttausender,mehrere hunderttausend,einige hunderttausend,
 mehreren hunderttausend;1e6=millionen,mehrere millionen,einige millionen,mehreren millionen,
 abermillionen,millionenfach;1e7=dutzende millionen,zehnmillionen;1e8=hunderte millionen,
 hunderte von millionen,mehrere hundert millionen;1e9=milliarden,mehrere milliarden,
 einige milliarden,mehreren milliarden;1e11=hunderte milliarden,mehrere hundert milliarden
ordinals 1=erste,ersten,erster,erstes,erstem;2=zweite,zweiten,zweiter,zweites,zweitem;3=dritte,
 dritten,dritter,drittes,drittem;4=vierte,vierten,vierter,viertes,viertem;5=funfte,funften,funfter,
 funftes,funftem;6=sechste,sechsten,sechster,sechstes,sechstem;7=siebte,siebten,siebter,siebtes,
 siebtem,siebente,siebenten;8=achte,achten,achter,achtes,achtem;9=neunte,neunten,neunter,neuntes,
 neuntem;10=zehnte,zehnten,zehnter,zehntes,zehntem;11=elfte,elften,elfter,elftes,elftem;12=zwolfte,
 zwolften,zwolfter,zwolftes,zwolftem;20=zwanzigste,zwanzigsten;30=dreissigste,dreissigsten;
 40=vierzigste,vierzigsten;50=funfzigste,funfzigsten;60=sechzigste,sechzigsten;70=siebzigste,
 siebzigsten;80=achtzigste,achtzigsten;90=neunzigste,neunzigsten;100=hundertste,hundertsten
bounds least=mindestens,wenigstens,zumindest,minimal,ein minimum von,nicht weniger als,nicht unter,
 mind;most=hochstens,maximal,bis zu,bis maximal,nicht mehr als,nicht uber,so viele wie,so viel wie,
 allenfalls,maximum,ein maximum von,langstens,ausserstenfalls,im hochstfall;more=mehr als,uber,
 weit uber,weit mehr als,deutlich uber,deutlich mehr als,etwas mehr als,etwas uber,knapp uber,
 kurz uber,gut,gute,oberhalb von,jenseits von,weitaus mehr als,wesentlich mehr als,ubersteigt;
 less=weniger als,unter,weit unter,weit weniger als,deutlich unter,deutlich weniger als,
 etwas weniger als,knapp unter,kurz unter,knapp,knapp weniger als,fast,beinahe,nahezu,annahernd,
 nicht ganz,kaum,unterhalb von;about=etwa,rund,ungefahr,circa,zirka,ca,um die,an die,in etwa,
 schatzungsweise,geschatzt,geschatzte,geschatzten,geschatzt etwa,naherungsweise,grob,so um die,
 in der grossenordnung von,nahe,rd,uberschlagig,so etwa
after least=oder mehr,und mehr,oder daruber,und daruber,aufwarts,und alter;most=oder weniger,
 oder darunter,und darunter,oder junger;about=oder so,in etwa,etwa
clock at=um,gegen,ab,bis,seit
clock-after sure=uhr
afternoon abends,am abend,nachmittags,am nachmittag
half-to halb
ages jahrige,jahriger,jahrigen,jahriges,jahrigem,jahrig
between zwischen,von
range und,bis,bis zu,a
units %=prozent,prozents,prozentpunkt,prozentpunkte,prozentpunkten,prozentige,prozentigen,proz;
 %*0.1=promille;m*1e3=kilometer,kilometern,kilometers,km;m=meter,metern,meters;m*0.01=zentimeter,
 zentimetern,cm;m*0.001=millimeter,millimetern,mm;m*1609.344=meile,meilen;m*1852=seemeile,seemeilen;
 m*0.3048=fuss;m*0.0254=zoll;m2=quadratmeter,quadratmetern,qm;m2*1e6=quadratkilometer,
 quadratkilometern,qkm;m2*1e4=hektar;m2*2589988=quadratmeilen;l=liter,litern;l*1e3=kubikmeter,
 kubikmetern;kg=kilo,kilogramm,kilos;kg*0.001=gramm;kg*50=zentner;kg*1e3=tonne,tonnen;
 kg*1e6=kilotonne,kilotonnen;kg*1e9=megatonne,megatonnen;
 m/s*0.2777777777777778=kilometer pro stunde,kilometern pro stunde,stundenkilometer,
 stundenkilometern,km/h,km pro stunde,kilometer in der stunde;m/s=meter pro sekunde,
 metern pro sekunde,m/s;m/s*0.514444=knoten;C=grad,grad celsius;W*1e3=kilowatt;W*1e6=megawatt;
 W*1e9=gigawatt;Wh*1e3=kilowattstunde,kilowattstunden;Wh*1e6=megawattstunde,megawattstunden;
 Wh*1e9=gigawattstunde,gigawattstunden;Wh*1e12=terawattstunde,terawattstunden;s=sekunde,sekunden;
 s*60=minute,minuten,minutige,minutigen;s*3600=stunde,stunden,std,stundige,stundigen;s*86400=tag,
 tage,tagen,tages,tagige,tagigen;s*604800=woche,wochen,wochige,wochigen;y*0.08333333333333333=monat,
 monate,monaten,monats,monatige;y*0.25=quartal,quartale,quartalen;y=jahr,jahre,jahren,jahres,
 jahrige,jahrigen,jahriger,jahriges,jahrigem;y*10=jahrzehnt,jahrzehnte,jahrzehnten,dekade,dekaden;
 y*100=jahrhundert,jahrhunderte,jahrhunderten;EUR=euro,euros;EUR*0.01=cent,cents;USD=dollar,dollars,
 us-dollar,us dollar,amerikanische dollar,us - dollar,us - dollars;GBP=pfund,britische pfund,
 pfund sterling;GBP*0.01=pence;CHF=franken,schweizer franken;CHF*0.01=rappen;JPY=yen,japanische yen;
 CNY=yuan,chinesische yuan,renminbi;RUB=rubel,russische rubel;UAH=hrywnja,griwna,hryvnia,hrywnia;
 PLN=zloty,polnische zloty;SEK=schwedische kronen,schwedischen kronen;NOK=norwegische kronen,
 norwegischen kronen;DKK=danische kronen,danischen kronen;ISK=islandische kronen;
 CZK=tschechische kronen,tschechischen kronen;INR=rupie,rupien,indische rupien;TRY=lira,
 turkische lira;ILS=schekel;KRW=won,sudkoreanische won;CAD=kanadische dollar;
 AUD=australische dollar;HUF=forint;DEM=d-mark,deutsche mark
months januar,januars,janner,jan;februar,februars,feber,feb,febr;marz,mrz,maerz,marzes;april,aprils,
 apr;mai,mais;juni,junis,jun,juno;juli,julis,jul;august,augusts,aug;september,septembers,sept,sep;
 oktober,oktobers,okt;november,novembers,nov;dezember,dezembers,dez
weekdays montag,montags,montage,montagmorgen,montagvormittag,montagmittag,montagnachmittag,
 montagabend,montagabends,montagnacht,montagfruh;dienstag,dienstags,dienstage,dienstagmorgen,
 dienstagvormittag,dienstagmittag,dienstagnachmittag,dienstagabend,dienstagabends,dienstagnacht,
 dienstagfruh;mittwoch,mittwochs,mittwoche,mittwochmorgen,mittwochvormittag,mittwochmittag,
 mittwochnachmittag,mittwochabend,mittwochabends,mittwochnacht,mittwochfruh;donnerstag,donnerstags,
 donnerstage,donnerstagmorgen,donnerstagvormittag,donnerstagmittag,donnerstagnachmittag,
 donnerstagabend,donnerstagabends,donnerstagnacht,donnerstagfruh;freitag,freitags,freitage,
 freitagmorgen,freitagvormittag,freitagmittag,freitagnachmittag,freitagabend,freitagabends,
 freitagnacht,freitagfruh;samstag,samstags,samstage,samstagmorgen,samstagvormittag,samstagmittag,
 samstagnachmittag,samstagabend,samstagabends,samstagnacht,samstagfruh,sonnabend,sonnabends,
 sonnabende,sonnabendmorgen,sonnabendvormittag,sonnabendmittag,sonnabendnachmittag,sonnabendabend,
 sonnabendabends,sonnabendnacht,sonnabendfruh;sonntag,sonntags,sonntage,sonntagmorgen,
 sonntagvormittag,sonntagmittag,sonntagnachmittag,sonntagabend,sonntagabends,sonntagnacht,
 sonntagfruh
particles den,dem,der,des jahres,des
days -2=vorgestern,vorgestrigen,vorgestern abend;-1=gestern,gestern abend,gestern morgen,
 gestern fruh,gestern nachmittag,gestern mittag,gestern vormittag,gestern nacht,gestrigen,gestrige;
 0=heute,heute morgen,heute fruh,heute vormittag,heute mittag,heute nachmittag,heute abend,
 heute nacht,heutigen,am heutigen tag;1=morgen fruh,morgen vormittag,morgen mittag,
 morgen nachmittag,morgen abend,morgen nacht,morgigen,morgige,bis morgen,ab morgen,erst morgen,
 von morgen an,schon morgen,bereits morgen,heute und morgen,heute oder morgen,morgen;2=ubermorgen
weeks -2=vorletzte woche,vorletzter woche,vorletzten woche;-1=letzte woche,letzter woche,
 letzten woche,vergangene woche,vergangener woche,vergangenen woche,vorige woche,voriger woche,
 vorigen woche;0=diese woche,dieser woche,anfang der woche,laufende woche,laufenden woche,
 ende der woche;1=nachste woche,nachster woche,nachsten woche,kommende woche,kommender woche,
 kommenden woche;2=ubernachste woche,ubernachster woche,ubernachsten woche
months-away -2=vorletzten monat;-1=letzten monat,letzter monat,letztem monat,letzten monats,
 vergangenen monat,vergangener monat,vergangenen monats,vorigen monat,vorigen monats;0=diesen monat,
 dieser monat,diesem monat,dieses monats,laufenden monat,laufenden monats;1=nachsten monat,
 nachster monat,nachsten monats,kommenden monat,kommender monat,kommenden monats;
 2=ubernachsten monat
years -2=vorletztes jahr,vorletzten jahr,vorvergangenen jahr,vorletzten jahres;-1=letztes jahr,
 letzten jahr,letzten jahres,letztem jahr,vergangenes jahr,vergangenen jahr,vergangenen jahres,
 voriges jahr,vorigen jahr,vorigen jahres,im vorjahr,vorjahr,vorjahres;0=dieses jahr,diesem jahr,
 dieses jahres,heuer,heurigen,laufenden jahr,laufenden jahres,in diesem jahr;1=nachstes jahr,
 nachsten jahr,nachsten jahres,kommendes jahr,kommenden jahr,kommenden jahres;2=ubernachstes jahr,
 ubernachsten jahr
past vergangenen,vergangene,vergangener,letzten,letzter,letzte,vorigen,voriger,zuruckliegenden,
 vorvergangenen
future kommenden,kommender,kommende,nachsten,nachster,nachste,bevorstehenden
ahead-before ab,bis,bis zum
ahead fruhestens,spatestens,wird,werden,soll,sollen,will,wollen,beginnt,beginnen,geplant,erwartet,
 findet,finden,tritt,treten,kommt,startet,steht,stehen,folgt
idioms nicht nur,nicht allein,nicht bloss,nicht zuletzt,nicht weniger als,nicht mehr als,
 nicht zu vergessen,ohne zweifel,nichts als,nicht minder,ohne weiteres,nicht umsonst
paired weder=noch
not nicht,kein,keine,keinen,keinem,keiner,keines,keins,nie,niemals,niemand,niemanden,niemandem,
 nichts,nirgends,nirgendwo,weder,ohne,keinerlei,keineswegs,keinesfalls,nicht mehr,mitnichten,
 auf keinen fall,noch nie,nimmer
hedge soll,sollen,soll angeblich,sollen angeblich,angeblich,angebliche,angeblichen,angeblicher,
 angebliches,angeblichem,mutmasslich,mutmassliche,mutmasslichen,mutmasslicher,mutmassliches,
 mutmasslichem,vermutlich,vermutliche,vermutlichen,vermutlicher,vermutliches,vermutlichem,
 vermeintlich,vermeintliche,vermeintlichen,vermeintlicher,vermeintliches,vermeintlichem,
 wahrscheinlich,wahrscheinliche,moglicherweise,moglich,womoglich,vielleicht,wohl,eventuell,offenbar,
 anscheinend,augenscheinlich,scheinbar,scheint,scheinen,schien,durfte,durften,konnte,konnten,
 vermutet,vermuten,wird vermutet,unbestatigt,unbestatigte,unbestatigten,unbestatigter,unbestatigtes,
 unbestatigtem,nicht bestatigt,noch nicht bestatigt,nicht unabhangig,verdachtigt,verdachtigte,
 verdachtigten,verdachtigter,verdachtigtes,verdachtigtem,unter verdacht,steht im verdacht,
 im verdacht,behauptet,behaupten,behauptete,behaupteten,behauptung,will wissen,nach eigenen angaben,
 geruchten zufolge,geruchteweise,wird befurchtet,befurchtet,es heisst,deutet darauf hin,
 deutete darauf hin,deuten darauf hin,deutet auf,gilt als wahrscheinlich,mogliche,moglichen,
 moglicher,allem anschein nach,dem vernehmen nach,gemutmasst,voraussichtlich
denied bestreitet,bestritt,bestritten,bestreiten,dementiert,dementierte,dementierten,dementieren,
 dementi,leugnet,leugnete,leugneten,geleugnet,leugnen,verneint,verneinte,zuruckgewiesen,zuruckweist,
 zuruckwies,zuruckwiesen,zuruckweisen,wies zuruck,weist zuruck,wiesen zuruck,weisen zuruck,
 wies die vorwurfe,weist die vorwurfe,wiesen die vorwurfe,weisen die vorwurfe,wies vorwurfe,
 weist vorwurfe,wies den vorwurf,weist den vorwurf,wies die anschuldigungen,
 weist die anschuldigungen,wies berichte,weist berichte,wies die behauptung,weist die behauptung,
 widersprach,widerspricht,widersprochen,widersprachen,widersprechen,widerlegt,widerlegte,widerlegen,
 streitet ab,stritt ab,abgestritten
confirmed bestatigt,bestatigte,bestatigten,bestatigen,bestatigter,bestatigung,bewiesen,beweist,
 bewies,erwiesen,erwiesenermassen,nachgewiesen,nachweislich,belegt,belegte,belegen,festgestellt,
 stellte fest,stellt fest,stellten fest,fest steht,steht fest,verifiziert,verifizierte,verifizieren,
 erhartet,raumte ein,raumt ein,eingeraumt,bekraftigt,bekraftigte
minus minus
below unter null
capital-months
behind war,waren,wurde,wurden,hatte,hatten,starb,starben,kam,kamen,ging,gingen,gab,sagte,sagten,
 fiel,fielen,schoss,traf,trafen,verschwand,begann,brach,stiess,lag,stand,erlag,zog,griff,verlor,
 riss,sank,stieg
joined d=tagig,tagige,tagigen,tagiger,tagiges,tagigem;h=stundig,stundige,stundigen,stundiger,
 stundiges
alone h*0.25=viertelstunde
clock-about gegen
aged im alter von
every jeden
";
