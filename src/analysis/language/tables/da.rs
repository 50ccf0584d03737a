//! Danish.

pub const TABLE: &str = "\
exact
ordinal-stop
endings hedernes,elserne,hederne,erende,elsen,elser,ernes,heden,heder,edes,else,ende,enes,erne,este,
 lige,ede,ene,ens,ere,ers,est,ets,hed,lig,en,er,es,et,te,e,n,r,s,t
compounds s,e,er,n
abbr bl.a,f.eks,fx,dvs,d.v.s,kl,ca,nr,skt,sct,tlf,jf,jvf,m.m,m.fl,mfl,m.v,mv,o.l,osv,o.s.v,etc,e.kr,
 f.kr,pga,p.g.a,p.t,pt,evt,ift,inkl,ekskl,pct,prof,dr,mio,mia,mill,kr,art,kap,afd,red,f.d,hhv,jan,
 febr,feb,apr,aug,sept,sep,okt,nov,dec,tirs,ons,tors,lor,u.s,kapt,lt,gen,dir,cand,mag,stk,str,s.k,
 sak,vedr,ang,jr,sr,resp,st,sml,i.e,spec,tr,bl,pr,d,hr,fr,sg
words 0=nul;1=en,et,een,eet;2=to,tvende,tvenne;3=tre,trende;4=fire;5=fem;6=seks;7=syv;8=otte;9=ni;
 10=ti;11=elleve;12=tolv;13=tretten;14=fjorten;15=femten;16=seksten;17=sytten;18=atten;19=nitten;
 20=tyve;30=tredive,tredve;40=fyrre,fyrretyve;50=halvtreds,halvtredsindstyve;60=tres,tresindstyve;
 70=halvfjerds,halvfjerdsindstyve;80=firs,firsindstyve;90=halvfems,halvfemsindstyve
factors 12=dusin;20=snes,snese;100=hundred,hundrede;1e3=tusind,tusinde;1e6=million,millioner,
 millionen,millionerne,millioners,mio,mill,mln;1e9=milliard,milliarder,milliarden,milliarderne,
 milliarders,mia,mrd;1e12=billion,billioner,billionerne,bio;1e15=billiard,billiarder;1e18=trillion,
 trillioner
joints og
uncertain en,et,een,eet,snes,bio,anden,andet,andre,billiard
fractions 0.5=halv,halve,halvt,halvdelen,halvdel;1/3=tredjedel,tredjedelen,tredjedele,trediedel,
 trediedele;0.25=fjerdedel,fjerdedelen,fjerdedele,kvart;0.75=trekvart;0.2=femtedel,femtedelen,
 femtedele;1/6=sjettedel,sjettedele;0.125=ottendedel,ottendedele;0.1=tiendedel,tiendedelen,
 tiendedele;0.01=hundrededel,hundrededele;1.5=halvanden,halvandet;2.5=halvtredje
vague 2=et par;3=flere,adskillige,en handfuld,et antal,nogle fa,enkelte;10=titals;12=dusinvis,
 dusinvis af,dusintals;20=snesevis,snesevis af;100=hundredvis,hundredvis af,hundreder,hundreder af,
 hundredtals,hundredevis,flere hundrede,flere hundred,adskillige hundrede,nogle hundrede;
 200=et par hundrede;1e3=tusindvis,tusindvis af,tusinder,tusinder af,tusindtals,flere tusinde,
 flere tusind,adskillige tusinde,nogle tusinde;2000=et par tusinde,et par tusind;1e4=titusindvis,
 titusindvis af,titusinder,titusinder af,titusindtals,flere titusinde,flere titusinder;
 1e5=hundredtusinder,hundredtusindvis,hundredetusinder,hundredetusindvis,hundredtusinder af,
 hundredtusindvis af,flere hundrede tusinde,flere hundredtusinde,flere hundrede tusind;
 1e6=millioner,millioner af,millionvis,flere millioner,adskillige millioner;
 1e8=hundredvis af millioner;1e9=milliarder,milliarder af,milliardvis,flere milliarder;
 1e11=hundredvis af milliarder
about 10=et titals,et tital;20=en snes,en snes stykker;100=hundredetal;1e3=tusindtal
ordinals 1=forste;2=anden,andet,andre;3=tredje,tredie;4=fjerde;5=femte;6=sjette;7=syvende;8=ottende;
 9=niende;10=tiende;11=ellevte,elvte,elfte;12=tolvte,tolfte;13=trettende;14=fjortende;15=femtende;
 16=sekstende;17=syttende;18=attende;19=nittende;20=tyvende;30=tredivte,tredivende;40=fyrretyvende;
 50=halvtredsindstyvende;60=tresindstyvende;70=halvfjerdsindstyvende;80=firsindstyvende;
 90=halvfemsindstyvende;100=hundredende
bounds least=mindst,i det mindste,minimum,et minimum af,ikke mindre end,ikke faerre end,ikke under,
 som minimum;most=hojst,hojest,maksimalt,maks,maksimum,et maksimum af,op til,op imod,op mod,
 helt op til,sa mange som,sa meget som,ikke mere end,ikke flere end,ikke over,indtil;more=mere end,
 mer end,flere end,over,langt over,klart over,lige over,lidt over,noget over,et stykke over,godt,
 godt og vel,et godt stykke over,rigeligt,i overkanten af;less=mindre end,faerre end,under,
 langt under,klart under,lige under,lidt under,noget under,et stykke under,knap,knapt,naesten,naer,
 naermere,taet pa,henved,sma,i underkanten af,naesten op mod;about=cirka,ca,omkring,omtrent,
 rundt regnet,i omegnen af,i naerheten af,anslaet,anslagsvis,skonsmaessigt,et skon pa,
 i storrelsesordenen,tilnaermelsesvis,circa,noget i retning af,hen imod
after least=eller mere,eller flere,og derover,og opefter,eller aeldre,eller hojere,og op;
 most=eller mindre,eller faerre,eller derunder,og derunder,eller yngre,eller lavere;
 about=eller deromkring,eller sadan noget,cirka,omtrent
clock sure=klokken,kl,kl .
afternoon om aftenen,om eftermiddagen
half-to halv
ages arig,arige,ariges
between mellem,imellem,fra
range og,til,a,op til
units %=procent,procents,pct,procentpoint,procentpoints,procenten;%*0.1=promille;m*1e3=kilometer,
 kilometers,kilometeren,km;m=meter,meters,meteren;m*0.01=centimeter,cm;m*0.001=millimeter,mm;
 m*1609.344=miles,engelske mil;m*1852=somil,nautiske mil;m*0.3048=fod;m*0.0254=tommer,tomme;
 m2=kvadratmeter,kvm,kvadrat;m2*1e6=kvadratkilometer;m2*1e4=hektar;l=liter,liters;l*0.1=deciliter;
 l*1e3=kubikmeter,kubik;kg=kilo,kilogram,kilos;kg*0.001=gram;kg*1e3=ton,tons;kg*1e6=kiloton;
 kg*1e9=megaton;m/s*0.2777777777777778=kilometer i timen,kilometer per time,kilometer pr time,
 km i timen,km/t,km/h;m/s=meter i sekundet,meter per sekund,meter pr sekund,sekundmeter,m/s;
 m/s*0.514444=knob;C=grader,graders,grader celsius,varmegrader,plusgrader;W*1e3=kilowatt;
 W*1e6=megawatt;W*1e9=gigawatt;Wh*1e3=kilowatt-time,kilowatttimer,kilowatt-timer,kilowattimer;
 Wh*1e6=megawatt-timer,megawatttimer,megawattimer;Wh*1e9=gigawatt-timer,gigawatttimer;
 Wh*1e12=terawatt-timer,terawatttimer;s=sekund,sekunder,sekunders;s*60=minut,minutter,minutters,
 minutterne;s*3600=time,timer,timers,timerne;s*86400=dag,dage,dages,dagene,dogn,dognet,dogns;
 s*604800=uge,uger,ugers,ugerne;y*0.08333333333333333=maned,maneder,maneders,manederne;
 y*0.25=kvartal,kvartaler;y=ar,ars,arene,arig,arige,ariges;y*10=arti,artier,tiar;y*100=arhundrede,
 arhundreder;DKK=krone,kroner,kroners,kronerne,kr,danske kroner;DKK*1e6=mio kr;DKK*0.01=ore;
 SEK=svenske kroner;NOK=norske kroner;ISK=islandske kroner;CZK=tjekkiske kroner;USD=dollar,dollars,
 dollaren,amerikanske dollar,us-dollar,us dollar;USD*0.01=cent;EUR=euro,euroen;GBP=pund,
 britiske pund,pund sterling;GBP*0.01=pence;JPY=yen,japanske yen;CNY=yuan,kinesiske yuan,renminbi;
 RUB=rubel,rubler,russiske rubler;UAH=hryvnia,hryvnja;PLN=zloty,zlotyer;CHF=schweizerfranc,
 schweiziske franc,schweizerfrancs;INR=rupee,rupees,rupier,indiske rupees;TRY=lira,tyrkiske lira;
 ILS=shekel,shekels;KRW=won,sydkoreanske won;CAD=canadiske dollar;AUD=australske dollar;HUF=forint
months januar,januars,jan;februar,februars,feb,febr;marts;april,aprils,apr;maj,majs;juni,junis,jun;
 juli,julis;august,augusts,aug;september,septembers,sep,sept;oktober,oktobers,okt;november,
 novembers,nov;december,decembers,dec
weekdays mandag,mandagen,mandage,mandagene,mandagens,mandagenes,mandags,mandagsmorgen,mandagsaften,
 mandagsaftenen,mandagsnat,mandagsnatten,mandagseftermiddag,mandagsformiddag;tirsdag,tirsdagen,
 tirsdage,tirsdagene,tirsdagens,tirsdagenes,tirsdags,tirsdagsmorgen,tirsdagsaften,tirsdagsaftenen,
 tirsdagsnat,tirsdagsnatten,tirsdagseftermiddag,tirsdagsformiddag,tirs;onsdag,onsdagen,onsdage,
 onsdagene,onsdagens,onsdagenes,onsdags,onsdagsmorgen,onsdagsaften,onsdagsaftenen,onsdagsnat,
 onsdagsnatten,onsdagseftermiddag,onsdagsformiddag,ons;torsdag,torsdagen,torsdage,torsdagene,
 torsdagens,torsdagenes,torsdags,torsdagsmorgen,torsdagsaften,torsdagsaftenen,torsdagsnat,
 torsdagsnatten,torsdagseftermiddag,torsdagsformiddag,tors;fredag,fredagen,fredage,fredagene,
 fredagens,fredagenes,fredags,fredagsmorgen,fredagsaften,fredagsaftenen,fredagsnat,fredagsnatten,
 fredagseftermiddag,fredagsformiddag,fre;lordag,lordagen,lordage,lordagene,lordagens,lordagenes,
 lordags,lordagsmorgen,lordagsaften,lordagsaftenen,lordagsnat,lordagsnatten,lordagseftermiddag,
 lordagsformiddag;sondag,sondagen,sondage,sondagene,sondagens,sondagenes,sondags,sondagsmorgen,
 sondagsaften,sondagsaftenen,sondagsnat,sondagsnatten,sondagseftermiddag,sondagsformiddag
particles den,d
suffixes e
days -2=i forgars,forgars;-1=i gar,igar,i gar aftes,i gar aften,i gar morges,i gar eftermiddag,
 i gar eftermiddags,i aftes,garsdagen,garsdagens,i gar nat;0=i dag,idag,i aften,i morges,i nat,
 i formiddag,i formiddags,i eftermiddag,i eftermiddags,her til morgen,her til formiddag,
 her til eftermiddag,her til aften,tidligere i dag,senere i dag;1=i morgen,imorgen,i morgen tidlig,
 i morgen aften,i morgen formiddag,i morgen eftermiddag,morgendagen,morgendagens;2=i overmorgen,
 overmorgen
weeks -2=ugen for sidste;-1=sidste uge,i sidste uge,forrige uge,i forrige uge,den forgangne uge,
 sidste uges,forrige uges,den seneste uge;0=denne uge,i denne uge,den her uge,tidligere pa ugen,
 tidligere i denne uge,senere pa ugen,senere i denne uge,indevaerende uge,i ugens lob;1=naeste uge,
 i naeste uge,den kommende uge,kommende uge,naeste uges
months-away -1=sidste maned,i sidste maned,forrige maned,i forrige maned,sidste maneds,
 forrige maneds;0=denne maned,i denne maned,den her maned,tidligere pa maneden,
 tidligere i denne maned,tidligere denne maned,senere pa maneden,senere i denne maned,
 indevaerende maned;1=naeste maned,i naeste maned,den kommende maned,kommende maned
years -2=i forfjor,forfjor,aret for sidste ar;-1=sidste ar,i fjor,forrige ar,fjoraret,fjorarets,
 det forgangne ar,sidste ars;0=i ar,dette ar,tidligere i ar,senere i ar,indevaerende ar,hidtil i ar,
 indtil videre i ar,indtil nu i ar,dette ars;1=naeste ar,til naeste ar,det kommende ar,kommende ar,
 naeste ars
past i,sidste,forrige,i sidste,forgangne,seneste,forleden
future naeste,kommende,pa,forstkommende,nu pa
ahead-before fra,til,inden
ahead-bare pa
ahead tidligst,senest,skal,vil,kommer,ventes,planlaegges,planlaegger,venter,skulle,bliver,begynder,
 starter,fejres,afgores,abner,abnes,genabner,modes,fremlaegges,indfores,haber,lover,planlagt,holder,
 gar
idioms uden for,uden om,ikke bare,ikke kun,ikke mindst,ikke mindre end,ikke faerre end,ikke flere end,ikke mere end,
 uden tvivl,uden videre,ikke alene,ikke desto mindre
not ikke,ej,ingen,intet,ingens,aldrig,ingenting,ingen steder,uden,hverken,slet ikke,
 overhovedet ikke,ikke laengere,heller ikke,ingenlunde
hedge angiveligt,angivelig,angivelige,formentlig,formentligt,formentlige,formodentlig,formodes,
 formodet,formodede,sandsynligvis,sandsynlig,sandsynligt,muligvis,mulig,muligt,mulige,maske,
 eventuelt,eventuel,eventuelle,tilsyneladende,vistnok,antagelig,antageligt,antageligvis,antages,
 antaget,efter sigende,efter alt at domme,efter det oplyste,skal have,skal vaere,skulle have,
 skulle vaere,skulle,kunne,kunne have,kan have,kan vaere,kan komme til,siges at,menes at,menes,
 meldes at,rapporteres,forlyder,forlod,rygtes,ifolge rygter,mistaenkt,mistaenkte,mistaenkes,
 mistaenker,pastaet,pastaede,pastas,pastar,pastod,pastand om,pastande om,haevder,haevdede,haevdet,
 haevdes,ubekraeftet,ubekraeftede,ifolge ubekraeftede,ikke bekraeftet,endnu ikke bekraeftet,frygtes,
 frygtet,ser ud til,sa ud til,lader til,lod til,virker som,synes at,tyder pa,tydede pa,tror at,tros
denied afviser,afviste,afvist,afvise,afvises,benaegter,benaegtede,benaegtet,benaegte,benaegtes,
 naegter,naegtede,naegtet,naegter sig skyldig,naegtede sig skyldig,dementerer,dementerede,
 dementeret,dementere,dementi,tilbageviser,tilbageviste,tilbagevist,tilbagevise,tilbagevises,
 bestrider,bestred,bestridt,bestride,modsiger,modsagde,modsagt,afkraefter,afkraeftede,afkraeftet,
 tager afstand fra
confirmed bekraefter,bekraeftede,bekraeftet,bekraefte,bekraeftes,bekraeftelse,beviser at,beviste,
 bevist,bevises,pavist,paviste,paviser,fastslar,fastslog,fastslaet,slar fast,slog fast,slaet fast,
 konstaterer,konstaterede,konstateret,verificeret,verificerede,verificerer,godtgjort,erkender,
 erkendte,erkendt,indrommer,indrommede,indrommet,dokumenteret,dokumenterer,stadfaestet,stadfaester
minus minus
below under nul
behind var,havde,blev,fik,kom,gik,dode,omkom,forsvandt,sagde,faldt,skod,holdt,tog,stod,la,besogte,
 skete,fandt,trak,brod,opstod,stoppede,led,gav
behind-endings ede,edes
no-date om mandagen,om tirsdagen,om onsdagen,om torsdagen,om fredagen,om lordagen,om sondagen
every hver
and-a-half en halv,og en halv
aged i alderen
";
