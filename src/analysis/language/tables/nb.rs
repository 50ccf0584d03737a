//! Norwegian (Bokmål, with forms of Nynorsk).

pub const TABLE: &str = "\
exact
ordinal-stop
endings leikane,hetene,leiken,elsen,heita,heten,heter,ande,anes,else,ende,enes,heit,lege,lige,ane,
 ast,ede,ene,ens,ert,est,ete,ets,het,leg,lig,ar,as,dd,de,en,er,es,et,te,a,e,n,r,s,t
compounds s,e,er
abbr bl.a,f.eks,dvs,d.v.s,kl,ca,nr,st,tlf,jf,jfr,m.m,m.fl,mfl,m.v,mv,o.l,o.s.v,osv,etc,e.kr,f.kr,
 p.g.a,pga,p.t,f.o.m,fom,t.o.m,evt,ev,iht,ift,inkl,ekskl,pst,prof,dr,mill,mrd,kr,art,kap,avd,red,
 f.d,hhv,forts,jan,febr,feb,apr,aug,sept,sep,okt,nov,des,tirs,ons,tors,u.s,a.k.a,fhv,kapt,lt,gen,
 dir,mag,cand,adr,anm,eks,div,vedr,ang,gnr,bnr,s.k,sak,m.a.o,pr,d.å,off,vgs
words 0=null;1=en,ei,ett,et,ein,eitt;2=to,tvo;3=tre;4=fire;5=fem;6=seks;7=sju,syv;8=atte;9=ni;10=ti;
 11=elleve;12=tolv;13=tretten;14=fjorten;15=femten;16=seksten;17=sytten;18=atten;19=nitten;20=tjue,
 tyve;30=tretti,tredve;40=forti;50=femti;60=seksti;70=sytti;80=atti;90=nitti
factors 12=dusin;20=snes;100=hundre,hundrede;1e3=tusen;1e6=million,millioner,millionen,millionene,
 millionar,millionane,mill,mln;1e9=milliard,milliarder,milliarden,milliardene,milliardar,
 milliardane,mrd,mdr,mia;1e12=billion,billioner,billionar;1e15=billiard,billiarder;1e18=trillion,
 trillioner
joints og
uncertain en,ei,et,ett,ein,snes,andre,annen,anna,annet,mia,billiard
fractions 0.5=halv,halve,halvt,halvparten,halvdelen;1/3=tredjedel,tredel,tredjedelen,tredjedeler,
 tredeler,tredjedelar,tredelar;2/3=totredjedels,totredels;0.25=fjerdedel,kvart,firedel,fjerdedelen,
 fjerdedeler,firedeler,fjerdedelar;0.2=femtedel,femdel,femtedelen,femtedeler,femdeler,femtedelar,
 femdelar;1/6=seksdel,sjettedel,sjettedeler;0.125=attendedel,attedel,attedeler;0.1=tidel,tiendedel,
 tidelen,tideler,tiendedeler,tidelar;0.01=hundredel,hundredeler,hundredelar;1.5=halvannen,halvannet,
 halvanna
vague 2=et par,eit par;3=flere,fleire,noen fa,nokre,nokre fa,et fatall,eit fatal,et knippe,
 en handfull,ei handfull,adskillige,et antall;10=titalls,titals,flere titalls,fleire titals;
 12=dusinvis,dusinvis av,et dusintalls,dusintalls;20=snesevis,snesevis av,tyvetalls;100=hundrevis,
 hundrevis av,hundretalls,hundretals,hundreder,hundrer,flere hundre,fleire hundre,noen hundre,
 nokre hundre;200=et par hundre,eit par hundre;1e3=tusenvis,tusenvis av,tusentalls,tusentals,
 tusener,tusener av,flere tusen,fleire tusen,noen tusen,nokre tusen;2000=et par tusen,eit par tusen;
 1e4=titusenvis,titusenvis av,titusener,titusener av,titusentals,titusenar,flere titusen,
 fleire titusen,flere titusener,fleire titusenar;1e5=hundretusenvis,hundretusener,hundretusenar,
 hundretusener av,hundretusenvis av,flere hundre tusen,fleire hundre tusen,flere hundretusen;
 1e6=millioner,millionar,millionvis,millioner av,flere millioner,fleire millionar;
 1e7=titalls millioner,titals millionar;1e8=hundretalls millioner,hundrevis av millioner;
 1e9=milliarder,milliardar,milliardvis,flere milliarder,fleire milliardar;1e10=titalls milliarder,
 titals milliardar;1e11=hundretalls milliarder,hundrevis av milliarder
about 20=et tjuetalls,et tjuetall,tjuetalls;10=et titall,eit tital,titall;30=et trettitalls,
 et trettitall,trettitalls;40=fortitalls,et fortitall;50=femtitalls,et femtitall,femtitals;
 100=et hundretalls,et hundretall,hundretall;1e3=et tusentalls,et tusentall
ordinals 1=forste,fyrste;2=andre,annen,annet,anna;3=tredje;4=fjerde;5=femte;6=sjette;7=sjuende,
 syvende,sjuande;8=attende,attande;9=niende,niande;10=tiende,tiande;11=ellevte,ellefte;12=tolvte,
 tolfte;13=trettende,trettande;14=fjortende,fjortande;15=femtende,femtande;16=sekstende,sekstande;
 17=syttende,syttande;19=nittende,nittande;20=tjuende,tyvende,tjuande;30=trettiende,tredevte,
 trettiande;40=fortiende,fortiande;50=femtiende,femtiande;60=sekstiende,sekstiande;70=syttiende,
 syttiande;80=attiende,attiande;90=nittiende,nittiande;100=hundrende
bounds least=minst,i det minste,ikke mindre enn,ikke faerre enn,ikkje mindre enn,ikkje faerre enn,
 minimum,et minimum av,ikke under;most=hoyst,hogst,maksimalt,maks,maksimum,inntil,opptil,opp til,
 opp mot,oppimot,oppunder,sa mange som,sa mye som,sa mykje som,ikke mer enn,ikke flere enn,
 ikkje meir enn,ikkje fleire enn,i hoyden,pa det meste,et maksimum av;more=mer enn,meir enn,
 flere enn,fleire enn,over,godt over,langt over,klart over,like over,rett over,litt over,noe over,
 noko over,i overkant av,droyt,droye,drygt,vel,godt og vel;less=mindre enn,faerre enn,under,
 godt under,langt under,klart under,like under,rett under,litt under,noe under,noko under,
 rett i underkant av,i underkant av,snaut,snaue,knapt,knappe,nesten,naermere,naerare,naer,bortimot,
 naermest,naer pa;about=omtrent,om lag,omlag,rundt,cirka,sirka,ca,omkring,kring,ikring,rundt regnet,
 anslagsvis,anslatt,et anslag pa,i storrelsesorden,i storrelsesordenen,i naerheten av,tilnaermet,
 omkring regnet,sa omtrent,noe slikt som
after least=eller mer,eller flere,eller fleire,eller meir,og oppover,eller eldre,eller hoyere;
 most=eller mindre,eller faerre,eller lavere,eller yngre;about=eller sa,omtrent,eller der omkring
clock sure=klokken,klokka,kl,kl .
afternoon pa kvelden,pa ettermiddagen
half-to halv
ages aring,aringen,aringer,aringene,aringens,arig,arige
between mellom,fra
range og,til,a
units %=prosent,pst,prosents,prosentpoeng,prosenten;%*0.1=promille;m*1e4=mil,mila;m*1e3=kilometer,
 kilometeren,kilometerne,km;m=meter,meteren,meters;m*0.01=centimeter,cm;m*0.001=millimeter,mm;
 m*1609.344=engelske mil,miles;m*1852=nautiske mil,sjomil,nautisk mil;m*0.3048=fot;m*0.0254=tommer,
 tomme;m2=kvadratmeter,kvm,kvadrat;m2*1e6=kvadratkilometer;m2*1e4=hektar;m2*1e3=dekar,mal jord;
 m2*4046.856=acres;l=liter;l*1e3=kubikkmeter,kubikk;kg=kilo,kilogram;kg*0.001=gram;kg*1e3=tonn;
 kg*1e6=kilotonn;kg*1e9=megatonn;m/s*0.2777777777777778=kilometer i timen,kilometer per time,
 km i timen,km/t,km/h;m/s=meter per sekund,sekundmeter,meter i sekundet,m/s;m/s*0.514444=knop;
 C=grader,grader celsius,gradar,varmegrader,plussgrader;W*1e3=kilowatt;W*1e6=megawatt;
 W*1e9=gigawatt;Wh*1e3=kilowattime,kilowattimer,kilowattimar;Wh*1e6=megawattimer;
 Wh*1e9=gigawattimer;Wh*1e12=terawattimer,terawattimar;s=sekund,sekunder,sekundar,sekunders;
 s*60=minutt,minutter,minuttar,minutters,minuttene;s*3600=time,timer,timar,timers,timene,timane;
 s*86400=dag,dager,dagar,dagers,dagene,dagane,dogn,dognet;s*604800=uke,uker,ukers,ukene,veke,veker,
 vekene;y*0.08333333333333333=maned,maneder,maneders,manedene,manad,manader,manadene,manadar;
 y*0.25=kvartal,kvartaler;y=ar,ars,arene,ara,arig,arige,aring,aringen,aringer,aringar;y*10=tiar,
 artier,arti,tiarene;y*100=arhundre,arhundrer,hundrear;NOK=krone,kroner,kronene,kronar,kr,
 norske kroner;NOK*1e6=mnok;NOK*0.01=ore;SEK=svenske kroner;DKK=danske kroner;ISK=islandske kroner;
 CZK=tsjekkiske kroner;USD=dollar,dollars,dollaren,amerikanske dollar,us-dollar,us dollar;
 USD*0.01=cent;EUR=euro,euroen;GBP=pund,britiske pund,pund sterling;GBP*0.01=pence;JPY=yen,
 japanske yen;CNY=yuan,kinesiske yuan,renminbi;RUB=rubel,rubler,russiske rubler,rublar;UAH=hryvnia,
 hryvnja;PLN=zloty,zlotyer;CHF=sveitsiske franc,sveitserfranc,sveitsiske francs;INR=rupi,rupier,
 indiske rupi;TRY=lira,tyrkiske lira;ILS=shekel,shekler;KRW=won,sorkoreanske won;
 CAD=kanadiske dollar;AUD=australske dollar;HUF=forint
months januar,jan;februar,feb,febr;mars;april,apr;mai;juni,jun;juli;august,aug;september,sep,sept;
 oktober,okt;november,nov;desember,des,december
weekdays mandag,mandagen,mandagens,mandags,mandagsmorgenen,mandagskvelden,mandagsnatten,
 mandagsettermiddagen;tirsdag,tirsdagen,tirsdagens,tirsdags,tirsdagsmorgenen,tirsdagskvelden,
 tirsdagsnatten,tirsdagsettermiddagen,tysdag,tysdagen,tysdager,tysdagene,tysdagens,tysdagar,
 tysdagane,tysdags,tysdagsmorgenen,tysdagskvelden,tysdagsnatten,tysdagsettermiddagen,tirs;onsdag,
 onsdagen,onsdagens,onsdags,onsdagsmorgenen,onsdagskvelden,onsdagsnatten,onsdagsettermiddagen,ons;
 torsdag,torsdagen,torsdagens,torsdags,torsdagsmorgenen,torsdagskvelden,torsdagsnatten,
 torsdagsettermiddagen,tors;fredag,fredagen,fredagens,fredags,fredagsmorgenen,fredagskvelden,
 fredagsnatten,fredagsettermiddagen,fre;lordag,lordagen,lordagens,lordags,lordagsmorgenen,
 lordagskvelden,lordagsnatten,lordagsettermiddagen,laurdag,laurdagen,laurdager,laurdagene,
 laurdagens,laurdagar,laurdagane,laurdags,laurdagsmorgenen,laurdagskvelden,laurdagsnatten,
 laurdagsettermiddagen;sondag,sondagen,sondagens,sondags,sondagsmorgenen,sondagskvelden,
 sondagsnatten,sondagsettermiddagen,sundag,sundagen,sundager,sundagene,sundagens,sundagar,sundagane,
 sundags,sundagsmorgenen,sundagskvelden,sundagsnatten,sundagsettermiddagen
particles den
suffixes e
days -2=i forgars,forgars,i forgar;-1=i gar,igar,i gar kveld,i gar morges,i gar ettermiddag,
 i gar formiddag,i gar natt,garsdagen,garsdagens,gardagen,gardagens,i gar morgon,i garkveld;0=i dag,
 idag,i kveld,ikveld,i morges,imorges,i natt,inatt,i ettermiddag,i formiddag,i foremiddag,
 tidligere i dag,tidlegare i dag,senere i dag,seinare i dag,i dag tidlig;1=i morgen,imorgen,
 i morgon,i morra,i morgen tidlig,i morgen kveld,i morgon tidleg,i morgon kveld,morgendagen,
 morgendagens,morgondagen,morgondagens;2=i overmorgen,overmorgen,i overmorgon
weeks -2=uken for forrige uke;-1=forrige uke,i forrige uke,sist uke,forre veke,forrige veke,
 sist veke,i forre veke,forrige ukes,uken som gikk;0=denne uken,denne uka,denne veka,
 tidligere denne uken,tidligere denne uka,tidligere i uken,tidligere i uka,tidlegare denne veka,
 senere denne uken,senere denne uka,innevaerende uke;1=neste uke,i neste uke,neste veke,til uken,
 til uka,til veka,kommende uke,forstkommende uke
months-away -1=forrige maned,i forrige maned,sist maned,forre manad,forrige manad,sist manad,
 forre manaden;0=denne maneden,denne manaden,tidligere denne maneden,tidlegare denne manaden,
 senere denne maneden,tidligere i maneden,innevaerende maned,seinare denne manaden;1=neste maned,
 i neste maned,neste manad,kommende maned
years -2=i forfjor;-1=i fjor,ifjor,fjoraret,fjorarets,forrige ar,forre ar,i fjor host,i fjor sommer,
 i fjor var,i fjor vinter,i fjor haust,i fjor sumar;0=i ar,dette aret,tidligere i ar,tidlegare i ar,
 senere i ar,seinare i ar,innevaerende ar,hittil i ar,sa langt i ar;1=neste ar,til neste ar,
 kommende ar,neste ars
past forrige,sist,siste,i forrige,forre,foregaende,sistleden
future neste,kommende,forstkommende,komande,forstkomande,na,no
ahead-before fra,til,innen
ahead tidligst,senest,skal,vil,kommer,ventes,planlegges,planlegger,venter,skulle,blir,starter,
 begynner,vert,kjem,holder,feires,avgjores,apner,apnes,gjenapner,motes,presenteres,innfores,haper,
 lover,planlagt
idioms ikke bare,ikkje berre,ikke kun,ikke minst,ikkje minst,ikke mindre enn,ikke faerre enn,
 ikke flere enn,ikke mer enn,uten tvil,uten videre,om ikke
not ikke,ikkje,ingen,intet,inga,inkje,aldri,ingenting,ingen steder,ingensteds,uten,utan,verken,
 korkje,hverken,slett ikke,overhodet ikke,ikke lenger,ikkje lenger,heller ikke,heller ikkje
hedge angivelig,angivelege,angiveleg,angivelige,skal ha,skal vaere,skal vere,skulle ha,skulle,kunne,
 kunne ha,kan ha,kan vaere at,kan komme til a,trolig,truleg,sannsynligvis,sannsynlegvis,sannsynlig,
 sannsynlege,antakelig,antagelig,antakeligvis,antageligvis,muligens,mulig,mulige,muligvis,kanskje,
 kan hende,kanhende,moglegvis,mogleg,moglege,visstnok,visstnok skal,mistenkt,mistenkte,mistenkes,
 mistenker,mistenkjer,pastatt,pastatte,pastas,pastar,pasto,pastod,pastand om,pastander om,hevder,
 hevdet,hevdes,hevdar,hevda,ifolge ubekreftede,ubekreftet,ubekreftede,ubekrefta,ikke bekreftet,
 ikkje stadfesta,ikke bekrefta,enna ikke bekreftet,antas,antatt,antatte,antas a,tros,trolege,
 fryktes,fryktet,ryktes,ifolge rykter,ser ut til,sag ut til,sa ut til,ser ut som,synes a,virker som,
 virket som,verkar som,tilsynelatende,tilsynelatande,eventuelt,eventuell,eventuelle,meldes a,sies a,
 etter sigende,etter det som opplyses,tyder pa,tydet pa,formodentlig,spekuleres
denied benekter,benektet,benekte,benektes,nekter,nektet,nekta,nektar,nekter for,nektet for,
 nekter straffskyld,nektet straffskyld,avviser,avviste,avvist,avvise,avvises,tilbakeviser,
 tilbakeviste,tilbakevist,tilbakevise,tilbakevises,dementerer,dementerte,dementert,dementere,
 dementi,bestrider,bestred,bestridt,bestride,bestrides,motsier,motsa,motsagt,avkrefter,avkreftet,
 avkrefte,avkreftes,avkrefta,tek avstand fra,tar avstand fra
confirmed bekrefter,bekreftet,bekrefte,bekreftes,bekrefta,bekreftar,bekreftede,bekreftelse,
 stadfester,stadfestet,stadfesta,stadfestar,stadfeste,stadfestes,beviser at,beviste,bevist,bevises,
 pavist,paviste,paviser,fastslar,fastslo,fastslatt,slar fast,slo fast,slatt fast,konstaterer,
 konstaterte,konstatert,verifisert,verifiserte,verifiserer,godtgjort,erkjenner,erkjente,erkjent,
 innrommer,innrommet,innromt,dokumentert,dokumenterer
minus minus
below under null
behind var,hadde,ble,fikk,kom,gikk,dode,omkom,forsvant,sa,falt,skjot,holdt,tok,sto,la,besokte,vart,
 drepte,skjedde,fant,dro,brot,startet,apnet,stengte,doydde,fall,heldt
ahead-bare pa
every hver,kvar
aged i alderen
and-a-half og en halv
";
