//! Czech.

pub const TABLE: &str = "\
months ledna,leden,lednu;unora,unor,unoru;brezna,brezen,breznu;dubna,duben,dubnu;kvetna,kveten,
 kvetnu;cervna,cerven,cervnu;cervence,cervenec,cervenci;srpna,srpen,srpnu;zari;rijna,rijen,rijnu;
 listopadu,listopad;prosince,prosinec,prosinci
weekdays pondeli;utery;streda,stredu,stredy;ctvrtek,ctvrtka;patek,patku;sobota,sobotu,soboty;
 nedele,nedeli
days -1=vcera;0=dnes;1=zitra
weeks -1=minuly tyden,minulem tydnu;0=tento tyden,tomto tydnu;1=pristi tyden,pristim tydnu
years -1=loni,minuly rok,v minulem roce;0=letos;1=pristi rok,v pristim roce
past minuly,minulou,minule,uplynuly
future pristi,nadchazejici
ahead bude,budou,ma,planuje,zacne,mají
numbers nula;jeden?,jedna?,jedno?,jednoho?,jednu?;dva,dve,dvou,oba?;tri;ctyri,ctyr;pet,peti;sest,
 sesti;sedm,sedmi;osm,osmi;devet,deviti;deset,deseti;jedenact;dvanact,dvanacti;trinact;ctrnact;
 patnact,patnacti;sestnact;sedmnact;osmnact;devatenact;dvacet,dvaceti;tricet,triceti;ctyricet;
 padesat;sedesat;sedmdesat;osmdesat;devadesat
factors 100=sto,ste,sta,set;1e3=tisic,tisice,tisicu,tis;1e6=milion,miliony,milionu,mil;
 1e9=miliarda,miliardy,miliard,miliardu,mld
vague 3=nekolik,nekolika;10=desitky,desitek;100=stovky,stovek;1e3=tisice,tisicovky
bounds least=nejmene,alespon,minimalne;more=vice nez,pres,vic nez;about=asi,zhruba,priblizne,
 kolem;most=az,nejvyse,maximalne;less=temer,skoro,mene nez,necelych
between od,mezi
range do,az,a
units %=procento,procenta,procent,procentech;km=kilometr,kilometry,kilometru;m=metr,metry,metru;
 kg=kilogram,kilogramu;h=hodina,hodiny,hodin,hodinu;d=den,dny,dni,dnu;y=rok,roky,let,roku;
 EUR=euro,eura,eur;USD=dolar,dolary,dolaru;CZK=koruna,koruny,korun,kc
not ne,neni,nebyli,nebude,nejsou,nebyl,nebyla,nebylo,nema,nikdo,nikdy,nic,zadny,zadna,zadne,bez,
 ani
hedge udajne,pry,mozna,zrejme,pravdepodobne,muze,mohl,mohla,mohlo,mohli
abbr c,str,tj,tzv,napr,mj,mgr,ing,dr,prof,st,ul
minus minus
ordinal-stop
";
