//! Swedish.

pub const TABLE: &str = "\
exact
endings heterna,andes,andet,arnas,ernas,heten,heter,ornas,ades,ande,aren,arna,aste,erna,orna,ade,
 are,ast,ats,ens,ets,het,lig,ad,ar,as,at,en,er,es,et,na,ns,or,ts,a,e,n,r,s,t
compounds s,e,u,o,a,n
abbr bl.a,t.ex,s.k,d.v.s,dvs,kl,ca,cirka,nr,st,tel,resp,jfr,f.d,dav,p.g.a,pga,fr.o.m,t.o.m,fr,m.m,
 m.fl,m.a.o,o.s.v,osv,o.d,e.d,e.kr,f.kr,f.o,i.o.m,s.a.s,kap,sid,prof,dr,milj,mkr,mdr,mrd,kr,inkl,
 exkl,obs,red,overs,jan,feb,apr,aug,sept,sep,okt,nov,dec,tis,ons,tors,u.s,a.k.a,mfl,forf,d.a,d.y,
 gen,kapt,lojtn,avd,uppl,ev,fig,vol,sthlm,ang,ordf,dir,t.v,inst
words 0=noll;1=en,ett;2=tva,tvenne;3=tre,trenne;4=fyra;5=fem;6=sex;7=sju;8=atta;9=nio;10=tio;
 11=elva;12=tolv;13=tretton;14=fjorton;15=femton;16=sexton;17=sjutton;18=arton,aderton;19=nitton;
 20=tjugo,tjugi,tjugu;30=trettio,tretti;40=fyrtio,fyrti;50=femtio,femti;60=sextio,sexti;70=sjuttio,
 sjutti;80=attio,atti;90=nittio,nitti
factors 12=dussin;20=tjog;100=hundra;1e3=tusen;1e6=miljon,miljoner,miljonen,miljonerna,miljoners,
 milj,mn,mln;1e9=miljard,miljarder,miljarden,miljarderna,miljarders,mdr,mrd;1e12=biljon,biljoner,
 biljonerna;1e15=biljard,biljarder;1e18=triljon,triljoner
joints och
uncertain en,ett,andra,andre,biljard
fractions 0.5=halv,halva,halvt,halften;1/3=tredjedel,tredjedelen,tredjedels,tredjedelar,
 tredjedelarna;2/3=tvatredjedels,tvatredjedelar;0.25=fjardedel,fjardedelen,fjardedelar,
 fjardedelarna,kvart,kvarts,kvartar;0.2=femtedel,femtedelen,femtedelar,femtedelarna;1/6=sjattedel,
 sjattedelar;0.125=attondel,attondelar;0.1=tiondel,tiondelen,tiondelar;0.01=hundradel,hundradelar;
 1.5=halvannan
vague 2=ett par;3=flera,flera olika,flertal,ett flertal,ett antal,nagra,atskilliga,ett fatal,
 en handfull;10=tiotals;12=dussintals,ett dussintal,dussintal;100=hundratals,hundratalet,
 hundratalen,flera hundra,nagra hundra;200=ett par hundra;1e3=tusentals,tusentalet,flera tusen,
 nagra tusen,flera tusental;2000=ett par tusen;1e4=tiotusental,tiotusentals,flera tiotusentals,
 flera tiotusental;1e5=hundratusental,hundratusentals,flera hundratusen,flera hundratusentals;
 1e6=miljontals,miljontal,miljoner,flera miljoner,atskilliga miljoner;1e7=tiotals miljoner;
 1e8=hundratals miljoner;1e9=miljardtals,miljarder,flera miljarder;1e10=tiotals miljarder;
 1e11=hundratals miljarder
about 20=tjugotal,ett tjugotal;10=tiotal,ett tiotal;15=femtontal,ett femtontal;30=trettiotal,
 ett trettiotal;40=fyrtiotal,ett fyrtiotal;50=femtiotal,ett femtiotal;60=sextiotal,ett sextiotal;
 70=sjuttiotal,ett sjuttiotal;80=attiotal,ett attiotal;90=nittiotal,ett nittiotal;100=hundratal,
 ett hundratal;1e3=tusental,ett tusental
ordinals 1=forsta,forste,forstas;2=andra,andre;3=tredje;4=fjarde;5=femte;6=sjatte;7=sjunde;
 8=attonde;9=nionde;10=tionde;11=elfte;12=tolfte;13=trettonde;14=fjortonde;15=femtonde;16=sextonde;
 17=sjuttonde;18=artonde;19=nittonde;20=tjugonde;30=trettionde;40=fyrtionde;50=femtionde;
 60=sextionde;70=sjuttionde;80=attionde;90=nittionde;100=hundrade
bounds least=minst,atminstone,inte mindre an,inte farre an,ej mindre an,lagst,ett minimum av;
 most=hogst,som mest,som hogst,maximalt,max,upp till,upp emot,uppemot,uppat,sa manga som,
 sa mycket som,inte mer an,inte fler an,anda upp till,maximum;more=mer an,mera an,fler an,flera an,
 over,langt over,klart over,gott och val,drygt,strax over,lite over,nagot over,overstigande,
 overstiger;less=mindre an,farre an,knappt,nastan,strax under,precis under,just under,klart under,
 langt under,nagot under,lite under,till under,nara nog,narmare,inte fullt,understigande,
 understiger,bortat;about=ungefar,omkring,cirka,ca,c:a,runt,kring,runt om,i runda tal,
 i runda slangar,uppskattningsvis,uppskattade,en uppskattning pa,i storleksordningen,nara,sa dar,
 sisadar
after least=eller mer,eller fler,eller flera,och uppat,eller aldre,eller hogre;most=eller mindre,
 eller farre,eller lagre,eller yngre;about=eller sa,ungefar,eller daromkring
clock sure=klockan,kl,kl .,klockslaget;at=vid
afternoon pa kvallen,pa eftermiddagen
half-to halv
ages aring,aringen,aringar,aringarna,aringens,arig,ariga,arige,aringarnas
between mellan,fran
range och,till,a,upp till
units %=procent,procents,procentig,procentiga,procentenhet,procentenheter,procentenheters,
 procentenheten;%*0.1=promille,promilles;m*1e4=mil,mils;m*1e3=kilometer,kilometers,kilometern,
 kilometrar,km;m=meter,meters,metern;m*0.1=decimeter;m*0.01=centimeter,centimeters,cm;
 m*0.001=millimeter,millimeters,mm;m*1609.344=engelska mil,miles;m*1852=sjomil,nautiska mil,
 nautisk mil,distansminuter;m*0.3048=fot;m*0.0254=tum;m2=kvadratmeter,kvadrat,kvm;
 m2*1e6=kvadratkilometer,kvkm;m2*1e4=hektar;m2*4046.856=acre,acres;l=liter,liters;l*0.1=deciliter;
 l*1e3=kubikmeter,kubik;l*0.01=centiliter;kg=kilo,kilos,kilogram;kg*0.001=gram;kg*0.1=hekto;
 kg*1e3=ton,tons;kg*1e6=kiloton;kg*1e9=megaton;m/s*0.2777777777777778=kilometer i timmen,
 kilometer per timme,kilometer i timman,km i timmen,km per timme,km/h,km/tim;m/s=meter per sekund,
 sekundmeter,meter i sekunden,m/s;m/s*0.514444=knop;C=grader,graders,grader celsius,plusgrader;
 W*1e3=kilowatt;W*1e6=megawatt;W*1e9=gigawatt;Wh*1e3=kilowattimme,kilowattimmar,kilowattimmen;
 Wh*1e6=megawattimmar,megawattimme;Wh*1e9=gigawattimmar;Wh*1e12=terawattimmar;s=sekund,sekunder,
 sekunders,sekunden;s*60=minut,minuter,minuters,minuten,minuterna;s*3600=timme,timmar,timmars,
 timmarna,timmen,timma,tim;s*86400=dag,dagar,dagars,dagarna,dygn,dygns,dygnen;s*604800=vecka,veckor,
 veckors,veckorna;y*0.08333333333333333=manad,manader,manaders,manaderna;y*0.25=kvartal;y=ar,ars,
 aren,arig,ariga,aring,aringar,aringen;y*10=artionde,artionden,decennium,decennier;y*100=arhundrade,
 arhundraden,sekel,sekler;SEK=krona,kronor,kronors,kronorna,kr,svenska kronor,skr;SEK*1e6=mnkr,mkr,
 msek;SEK*1e9=mdkr;SEK*1e3=tkr;SEK*0.01=ore;NOK=norska kronor,norsk krona;DKK=danska kronor,
 dansk krona;ISK=islandska kronor;CZK=tjeckiska kronor;USD=dollar,dollars,dollarn,
 amerikanska dollar,us-dollar,us dollar,us - dollar;USD*0.01=cent;EUR=euro,euros,euron;GBP=pund,
 brittiska pund,pund sterling;GBP*0.01=pence;JPY=yen,japanska yen;CNY=yuan,kinesiska yuan,renminbi;
 RUB=rubel,rublar,ryska rubel;UAH=hryvnia,hryvnja,hryvnier;PLN=zloty,zlotys,polska zloty;
 CHF=schweizerfranc,schweiziska franc,schweizerfrancs,franc;INR=rupier,indiska rupier,rupie;
 TRY=lira,turkiska lira;ILS=shekel,shekels;KRW=won,sydkoreanska won;CAD=kanadensiska dollar;
 AUD=australiska dollar;HUF=forint;BRL=brasilianska real
months januari,januaris,jan;februari,februaris,feb;mars;april,aprils,apr;maj,majs;juni,junis,jun;
 juli,julis;augusti,augustis,aug;september,septembers,sep,sept;oktober,oktobers,okt;november,
 novembers,nov;december,decembers,dec
weekdays mandag,mandagen,mandags,mandagens,mandagsmorgon,mandagsmorgonen,mandagsformiddag,
 mandagsformiddagen,mandagseftermiddag,mandagseftermiddagen,mandagskvall,mandagskvallen,mandagsnatt,
 mandagsnatten;tisdag,tisdagen,tisdags,tisdagens,tisdagsmorgon,tisdagsmorgonen,tisdagsformiddag,
 tisdagsformiddagen,tisdagseftermiddag,tisdagseftermiddagen,tisdagskvall,tisdagskvallen,tisdagsnatt,
 tisdagsnatten,tis;onsdag,onsdagen,onsdags,onsdagens,onsdagsmorgon,onsdagsmorgonen,onsdagsformiddag,
 onsdagsformiddagen,onsdagseftermiddag,onsdagseftermiddagen,onsdagskvall,onsdagskvallen,onsdagsnatt,
 onsdagsnatten,ons;torsdag,torsdagen,torsdags,torsdagens,torsdagsmorgon,torsdagsmorgonen,
 torsdagsformiddag,torsdagsformiddagen,torsdagseftermiddag,torsdagseftermiddagen,torsdagskvall,
 torsdagskvallen,torsdagsnatt,torsdagsnatten,tors;fredag,fredagen,fredags,fredagens,fredagsmorgon,
 fredagsmorgonen,fredagsformiddag,fredagsformiddagen,fredagseftermiddag,fredagseftermiddagen,
 fredagskvall,fredagskvallen,fredagsnatt,fredagsnatten,fre;lordag,lordagen,lordags,lordagens,
 lordagsmorgon,lordagsmorgonen,lordagsformiddag,lordagsformiddagen,lordagseftermiddag,
 lordagseftermiddagen,lordagskvall,lordagskvallen,lordagsnatt,lordagsnatten;sondag,sondagen,sondags,
 sondagens,sondagsmorgon,sondagsmorgonen,sondagsformiddag,sondagsformiddagen,sondagseftermiddag,
 sondagseftermiddagen,sondagskvall,sondagskvallen,sondagsnatt,sondagsnatten
particles den,ar
suffixes :e,:a,e,a
days -2=i forrgar,forrgar;-1=i gar,igar,i gar kvall,igar kvall,i gar morse,igar morse,
 i gar eftermiddag,gardagen,gardagens,under gardagen,i gar natt;0=i dag,idag,i kvall,ikvall,i morse,
 imorse,i natt,inatt,i eftermiddag,i formiddags,i eftermiddags,tidigare i dag,tidigare idag,
 senare i dag,senare idag,under dagen i dag;1=i morgon,imorgon,i morgon bitti,i morgon kvall,
 imorgon kvall,morgondagen,morgondagens;2=i overmorgon,iovermorgon,overmorgon
weeks -2=forrforra veckan;-1=forra veckan,i forra veckan,forra veckans,foregaende vecka,
 den gangna veckan,veckan som gick;0=den har veckan,denna vecka,i veckan,tidigare i veckan,
 tidigare denna vecka,tidigare den har veckan,senare i veckan,senare denna vecka,innevarande vecka;
 1=nasta vecka,i nasta vecka,nastkommande vecka,kommande vecka,nasta veckas
months-away -2=forrforra manaden;-1=forra manaden,i forra manaden,foregaende manad,forra manadens;
 0=den har manaden,denna manad,tidigare denna manad,tidigare den har manaden,senare denna manad,
 innevarande manad,tidigare i manaden,senare i manaden;1=nasta manad,kommande manad,
 nastkommande manad
years -2=i forfjol,forrforra aret;-1=forra aret,i fjol,ifjol,fjolaret,fjolarets,forra arets,
 foregaende ar;0=i ar,det har aret,detta ar,tidigare i ar,senare i ar,innevarande ar,hittills i ar,
 sa har langt i ar;1=nasta ar,nastkommande ar,kommande ar,till nasta ar,nasta ars;2=om tva ar
past i,forra,i forra,senaste,i senaste,gangna,den gangna,sistlidna,foregaende
future nasta,kommande,nu pa,nastkommande,instundande
ahead-before fran,fram till,till
ahead-bare pa
ahead tidigast,senast,ska,skall,kommer,vantas,planeras,planerar,vantar,avser,skulle,borjar,inleds,
 aterupptas,halls,firas,avgors,invigs,oppnar,oppnas,ateroppnar,presenteras,infors,lar,hoppas,lovar
idioms inte bara,inte enbart,inte minst,inte mindre an,inte farre an,inte fler an,inte mer an,
 om inte,inte nog med,utan tvekan,utan aven,utan ocksa,inte att forglomma
lone utan
not inte,icke,ej,ingen,inget,inga,ingens,aldrig,ingenting,ingenstans,varken,vare sig,alls inte,
 inte alls,inte langre,ingalunda,ingendera,inte heller,intet,nappeligen
hedge pastas,pastadd,pastadda,pastatt,pastar,pastod,pastaenden om,havdar,havdade,havdat,havdas,
 havdades,uppges,uppgavs,uppgetts,sags,sades,sags ha,ska ha,skall ha,skulle ha,skulle kunna,kan ha,
 kan komma att,kunde ha,troligen,troligtvis,trolig,troliga,troligt,sannolikt,sannolik,sannolika,
 formodligen,formodas,formodad,formodade,antagligen,antas,antas ha,antogs,mojligen,mojligtvis,
 mojligt,mojlig,mojliga,eventuellt,eventuell,eventuella,kanske,kanhanda,misstankt,misstankta,
 misstankte,misstanks,misstanktes,misstanker,befaras,befarades,tros,troddes,tros ha,ryktas,ryktades,
 enligt rykten,lar,lar ha,torde,tycks,tycktes,verkar ha,verkar vara,verkar som,verkade,ser ut att,
 sag ut att,skenbart,till synes,synes,enligt uppgift,enligt uppgifter,enligt obekraftade uppgifter,
 enligt egen uppgift,obekraftad,obekraftat,obekraftade,inte bekraftat,inte bekraftats,
 inte bekraftad,inte bekraftade,annu inte bekraftat,tyder pa,tydde pa,spekuleras,spekulerades,
 gissningsvis,skulle,kunde
denied fornekar,fornekade,fornekat,forneka,fornekas,fornekades,fornekats,nekar,nekade,nekat,neka,
 nekar till,nekade till,nekat till,dementerar,dementerade,dementerat,dementera,dementerades,
 dementerats,dementi,tillbakavisar,tillbakavisade,tillbakavisat,avvisar,avvisade,avvisat,avvisades,
 avvisas,avfardar,avfardade,avfardat,avfardas,avfardades,bestrider,bestred,bestridit,bestrids,
 bestreds,motsager,motsade,motsagt,vederlagger,vederlade,vederlagt,tar avstand fran
confirmed bekraftar,bekraftade,bekraftat,bekrafta,bekraftas,bekraftades,bekraftats,bekraftad,
 bekraftelse,intygar,intygade,intygat,styrker,styrkte,styrkt,styrkts,bevisar,bevisade,bevisat,
 bevisats,bevisad,bevisligen,faststaller,faststallde,faststallt,faststallts,fastslar,fastslog,
 fastslagit,fastslagits,slar fast,slog fast,slagit fast,konstaterar,konstaterade,konstaterat,
 konstaterats,verifierar,verifierade,verifierat,verifierats,verifierad,belagt,medger,medgav,medgett,
 erkanner,erkande,erkant
minus minus
below under noll
behind var,hade,blev,fick,kom,gick,dog,omkom,forsvann,sa,sade,foll,skot,holl,holls,tog,togs,stod,
 besokte,sattes,greps,domdes,fordes,skedde,hittades,brot,avgick,avled,intraffade,sankte,hojde,ledde
behind-endings ade,ades,ddes
every varje
weak sex
aged i aldern
";
