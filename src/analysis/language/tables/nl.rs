//! Dutch.

pub const TABLE: &str = "\
exact
endings achtige,achtig,elijke,elijk,heden,ingen,ende,sten,tjes,den,end,ers,ing,jes,ste,ten,tje,de,
 en,er,es,je,re,te,d,e,n,s,t
compounds s,en,e,er,n
abbr dhr,mevr,mw,dr,drs,ir,ing,mr,prof,ds,gen,kol,kapt,lt,sgt,nr,nrs,blz,p,pag,bijv,bv,b.v,o.a,
 m.a.w,d.w.z,dwz,enz,etc,e.d,i.v.m,ivm,t.a.v,t/m,m.b.t,mbt,a.u.b,ca,circa,resp,jl,a.s,o.l.v,i.p.v,
 n.a.v,z.g,zgn,zg,st,str,tel,vgl,excl,incl,mln,mld,afd,art,hfdst,feb,febr,mrt,apr,aug,sept,sep,okt,
 nov,dec,u.s,v.s,v.chr,n.chr,geb,red,plm,ong,jr,sr,inc,t.o.v,t.w.v,m.n,o.m,s.v.p,i.h.b,mej,secr,gem,
 vnl,mgr,adm,burg,cie,e.a,a.d,n.v
words 0=nul;1=een;2=twee;3=drie;4=vier;5=vijf;6=zes;7=zeven;8=acht;9=negen;10=tien;11=elf;12=twaalf;
 13=dertien;14=veertien;15=vijftien;16=zestien;17=zeventien;18=achttien;19=negentien;20=twintig;
 30=dertig;40=veertig;50=vijftig;60=zestig;70=zeventig;80=tachtig;90=negentig
factors 12=dozijn;100=honderd;1e3=duizend,duiz;1e6=miljoen,mln,mio,milj;1e9=miljard,mld,mrd;
 1e12=biljoen,bln;1e15=biljard;1e18=triljoen
joints en
uncertain een,duiz,biljard
fractions 0.5=half,halve,helft,de helft,halven;1/3=derden,derde,eenderde;2/3=tweederde;0.25=kwart,
 kwarten,vierde deel;0.75=driekwart;0.2=vijfde deel,eenvijfde;0.1=tiende deel,tienden,eentiende;
 1.5=anderhalf,anderhalve;2.5=tweeenhalf,tweeenhalve,tweeeneenhalf;3.5=drieenhalf,drieenhalve;
 4.5=vierenhalf,vierenhalve;5.5=vijfenhalf,vijfenhalve;6.5=zesenhalf;7.5=zevenenhalf
vague 3=verschillende,meerdere,verscheidene,enkele,ettelijke,een paar,een aantal,een handvol,
 een handjevol;2=een stel;10=tientallen,enkele tientallen;12=dozijnen;100=honderden,honderdtallen,
 enkele honderden,een paar honderd,meerdere honderden,vele honderden,enkele honderd;1e3=duizenden,
 duizendtallen,enkele duizenden,een paar duizend,vele duizenden,meerdere duizenden,enkele duizend;
 1e4=tienduizenden,vele tienduizenden,enkele tienduizenden;1e5=honderdduizenden,
 enkele honderdduizenden;1e6=miljoenen,enkele miljoenen,meerdere miljoenen,vele miljoenen;
 1e7=tientallen miljoenen;1e8=honderden miljoenen;1e9=miljarden,enkele miljarden,meerdere miljarden;
 1e10=tientallen miljarden;1e11=honderden miljarden
about 10=tiental,een tiental;5=vijftal,een vijftal;15=vijftiental,een vijftiental;20=twintigtal,
 een twintigtal;30=dertigtal,een dertigtal;40=veertigtal,een veertigtal;50=vijftigtal,
 een vijftigtal;60=zestigtal;70=zeventigtal;80=tachtigtal;90=negentigtal;100=honderdtal,
 een honderdtal;1e3=duizendtal,een duizendtal
ordinals 1=eerste,eersten;2=tweede,tweeden;3=derde;4=vierde,vierden;5=vijfde,vijfden;6=zesde;
 7=zevende;8=achtste,achtsten;9=negende;10=tiende;11=elfde;12=twaalfde;13=dertiende;14=veertiende;
 15=vijftiende;16=zestiende;17=zeventiende;18=achttiende;19=negentiende;20=twintigste;30=dertigste;
 40=veertigste;50=vijftigste;60=zestigste;70=zeventigste;80=tachtigste;90=negentigste;100=honderdste
bounds least=ten minste,tenminste,minstens,minimaal,op zijn minst,op z'n minst,niet minder dan,
 een minimum van,zeker,vanaf,al zeker;most=hooguit,hoogstens,ten hoogste,maximaal,op zijn hoogst,
 op z'n hoogst,op zijn meest,tot wel,tot aan,niet meer dan,een maximum van,zoveel als,zo veel als,
 oplopend tot;more=meer dan,ruim,dik,een dikke,boven,boven de,iets meer dan,iets boven,net boven,
 net iets meer dan,veel meer dan,ver boven,ruim boven,over de,hoger dan,langer dan;less=minder dan,
 onder,net onder,iets minder dan,iets onder,ruim onder,ver onder,nog geen,krap,bijna,haast,nagenoeg,
 een kleine,tegen de,net geen,net iets minder dan,lager dan;about=ongeveer,circa,ca,zo'n,rond,
 rond de,rondom,om en nabij,om en nabij de,om en bij,om en bij de,pakweg,grofweg,een geschatte,
 naar schatting,geschat op,geschatte,plusminus,omstreeks,omtrent,in de buurt van,iets van,dichtbij,
 schattingsgewijs,rondweg,plus minus,zowat,een stuk of,circa een
after least=of meer,en meer,of hoger,of ouder;most=of minder,of lager,of jonger;about=of zo,
 ongeveer,a
clock at=om,rond,tegen,tot,vanaf,sinds
clock-after at=uur
afternoon ' s avonds,'s avonds,' s middags,'s middags
half-to half
ages jarige,jarig,jarigen
between tussen,tussen de,van,vanaf
range en,en de,tot,a,tot en met,t/m
units %=procent,procents,percent,pct,procentpunt,procentpunten;%*0.1=promille;m*1e3=kilometer,
 kilometers,km;m=meter,meters;m*0.01=centimeter,centimeters,cm;m*0.001=millimeter,millimeters,mm;
 m*1609.344=mijl,mijlen,miles;m*1852=zeemijl,zeemijlen;m*0.3048=voet;m*0.0254=inch;
 m2=vierkante meter,vierkante meters;m2*1e6=vierkante kilometer,vierkante kilometers;m2*1e4=hectare,
 hectaren,hectares;m2*2589988=vierkante mijl;l=liter,liters;l*1e3=kubieke meter,kuub;kg=kilo,
 kilogram,kilos;kg*0.001=gram;kg*0.1=ons;kg*1e3=ton,tonnen;kg*1e6=kiloton;kg*1e9=megaton;
 m/s*0.2777777777777778=kilometer per uur,kilometers per uur,km per uur,km/u,km/h;
 m/s=meter per seconde;m/s*0.514444=knopen;C=graad,graden,graden celsius;W*1e3=kilowatt;
 W*1e6=megawatt;W*1e9=gigawatt;Wh*1e3=kilowattuur;Wh*1e6=megawattuur;Wh*1e9=gigawattuur;
 Wh*1e12=terawattuur;s=seconde,seconden,secondes;s*60=minuut,minuten;s*900=kwartier;s*3600=uur,uren,
 urige;s*86400=dag,dagen,etmaal,etmalen,daagse;s*604800=week,weken;y*0.08333333333333333=maand,
 maanden;y*0.25=kwartaal,kwartalen;y=jaar,jaren,jarige,jarigen;y*10=decennium,decennia;y*100=eeuw,
 eeuwen;EUR=euro,euro's,euros;EUR*0.01=cent,eurocent,centen;USD=dollar,dollars,us-dollar,us dollar,
 amerikaanse dollar;USD*0.01=dollarcent;GBP=pond,britse pond,ponden,pond sterling;GBP*0.01=pence;
 JPY=yen,japanse yen;CNY=yuan,chinese yuan,renminbi;RUB=roebel,roebels,russische roebel;UAH=hryvnia,
 grivna,hryvna;PLN=zloty,zloty's;SEK=zweedse kroon,zweedse kronen;NOK=noorse kroon,noorse kronen;
 DKK=deense kroon,deense kronen;CZK=tsjechische kroon,tsjechische kronen;CHF=zwitserse frank,
 zwitserse franken,zwitserse francs;INR=roepie,roepies,indiase roepie;TRY=lira,turkse lira;
 ILS=shekel,sjekel,shekels;KRW=won,zuid-koreaanse won;CAD=canadese dollar;AUD=australische dollar;
 HUF=forint
months januari,jan;februari,feb,febr;maart,mrt;april,apr;mei;juni,jun;juli,jul;augustus,aug;
 september,sept,sep;oktober,okt;november,nov;december,dec
weekdays maandag,maandags,maandagen,maandagse,maandagochtend,maandagmorgen,maandagvoormiddag,
 maandagmiddag,maandagnamiddag,maandagavond,maandagnacht;dinsdag,dinsdags,dinsdagen,dinsdagse,
 dinsdagochtend,dinsdagmorgen,dinsdagvoormiddag,dinsdagmiddag,dinsdagnamiddag,dinsdagavond,
 dinsdagnacht;woensdag,woensdags,woensdagen,woensdagse,woensdagochtend,woensdagmorgen,
 woensdagvoormiddag,woensdagmiddag,woensdagnamiddag,woensdagavond,woensdagnacht;donderdag,
 donderdags,donderdagen,donderdagse,donderdagochtend,donderdagmorgen,donderdagvoormiddag,
 donderdagmiddag,donderdagnamiddag,donderdagavond,donderdagnacht;vrijdag,vrijdags,vrijdagen,
 vrijdagse,vrijdagochtend,vrijdagmorgen,vrijdagvoormiddag,vrijdagmiddag,vrijdagnamiddag,
 vrijdagavond,vrijdagnacht;zaterdag,zaterdags,zaterdagen,zaterdagse,zaterdagochtend,zaterdagmorgen,
 zaterdagvoormiddag,zaterdagmiddag,zaterdagnamiddag,zaterdagavond,zaterdagnacht;zondag,zondags,
 zondagen,zondagse,zondagochtend,zondagmorgen,zondagvoormiddag,zondagmiddag,zondagnamiddag,
 zondagavond,zondagnacht
particles de,van,den
suffixes e,ste,de
days -2=eergisteren,eergisterenavond;-1=gisteren,gister,gisteravond,gisterenavond,gisterochtend,
 gistermorgen,gistermiddag,gisternacht,gisterennacht;0=vandaag,vanavond,vanmorgen,vanochtend,
 vanmiddag,vannacht,vanvoormiddag,vannamiddag,eerder vandaag,later vandaag,heden;1=morgen,
 morgenochtend,morgenavond,morgenmiddag,morgenvroeg,morgennacht,de dag van morgen;2=overmorgen
weeks -1=vorige week,afgelopen week,de afgelopen week,verleden week,de voorbije week,voorbije week;
 0=deze week,eerder deze week,later deze week,begin deze week,eind deze week;1=volgende week,
 komende week,de komende week,aanstaande week;2=over twee weken
months-away -1=vorige maand,afgelopen maand,de afgelopen maand,verleden maand,voorbije maand;
 0=deze maand,eerder deze maand,later deze maand,begin deze maand,eind deze maand;1=volgende maand,
 komende maand,de komende maand
years -2=eervorig jaar,voorvorig jaar;-1=vorig jaar,afgelopen jaar,het afgelopen jaar,verleden jaar,
 het voorbije jaar,voorbije jaar;0=dit jaar,eerder dit jaar,later dit jaar,begin dit jaar,
 eind dit jaar,dit kalenderjaar;1=volgend jaar,komend jaar,het komende jaar,aanstaand jaar
past afgelopen,vorige,verleden,voorbije,jongstleden,jl,laatste
future komende,aanstaande,volgende,eerstvolgende,as
ahead-before vanaf,tot,tot en met
ahead vroegst,uiterlijk,zal,zullen,gaat,gaan,verwacht,verwachten,moet,moeten,wil,willen,begint,
 beginnen,gepland,komt,vindt,wordt,worden,volgt,mag,mogen,opent,heropent,hoopt,hopen,belooft
idioms niet alleen,niet enkel,niet slechts,niet minder dan,niet meer dan,al dan niet,
 niet in de laatste plaats,niet te vergeten,niet in het minst,zonder twijfel,niets anders dan,
 zonder meer
not niet,geen,nooit,niemand,niets,niks,nergens,noch,zonder,geenszins,nimmer,evenmin,allerminst,
 niet langer,geen enkele,niet meer
hedge naar verluidt,zou,zouden,zou kunnen,zouden kunnen,zou hebben,zouden hebben,vermoedelijk,
 vermoedelijke,vermoed,vermoedt,vermoedden,vermoedens,mogelijk,mogelijke,mogelijks,mogelijkerwijs,
 waarschijnlijk,waarschijnlijke,wellicht,misschien,allicht,vermeend,vermeende,beweert,beweerde,
 beweren,beweerden,beweerd,beweringen,naar eigen zeggen,blijkbaar,kennelijk,schijnbaar,
 ogenschijnlijk,lijkt,lijken,leek,leken,verdacht van,verdacht,verdenking,vermoeden bestaat,
 onbevestigd,onbevestigde,volgens onbevestigde berichten,niet bevestigd,nog niet bevestigd,
 niet onafhankelijk,eventueel,eventuele,zogenaamd,zogenaamde,kan hebben,kunnen hebben,kan zijn,
 naar men aanneemt,aangenomen wordt,wordt aangenomen,wordt gevreesd,gevreesd wordt,zegt men,
 men zegt,geruchten,naar schijnt,schijnt,schijnen
denied ontkent,ontkende,ontkenden,ontkend,ontkennen,ontkennend,ontkenning,weerspreekt,weersprak,
 weerspraken,weersproken,weerspreken,tegengesproken,tegenspreekt,tegensprak,spreekt tegen,
 sprak tegen,spreken tegen,betwist,betwiste,betwistte,betwisten,betwistten,van de hand gewezen,
 wijst van de hand,wees van de hand,wijzen van de hand,van de hand,verwerpt,verwierp,verwierpen,
 verworpen,verwerpen,weerlegt,weerlegde,weerlegd,weerleggen,ontkracht,ontkrachtte,ontkrachten,
 logenstraft
confirmed bevestigt,bevestigde,bevestigden,bevestigd,bevestigen,bevestiging,bewezen,bewijst,bewees,
 bewijzen dat,aangetoond,toont aan,toonde aan,tonen aan,vastgesteld,stelde vast,stelt vast,
 stelden vast,geverifieerd,verifieerde,verifieert,staat vast,vaststaat,erkent,erkende,erkend,
 erkenden,erkennen,gestaafd
minus minus
below onder nul
behind was,waren,werd,werden,had,hadden,overleed,overleden,stierf,kwam,kwamen,ging,zei,viel,vielen,
 schoot,verdween,begon,brak,lag,stond,kreeg,vond,vloog,liep
no-date vroege morgen,de morgen,morgens,goede morgen
joined d=daags,daagse;h=urig,urige
alone h*0.25=kwartier
every elke,iedere
aged in de leeftijd van
";
