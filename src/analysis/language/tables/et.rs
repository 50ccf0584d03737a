//! Estonian.

pub const TABLE: &str = "\
months jaanuar,jaanuaril,jaanuaris,jaanuari;veebruar,veebruaril,veebruaris,veebruari;marts,
 martsil,martsis,martsi;aprill,aprillil,aprillis,aprilli;mai,mail,mais;juuni,juunil,juunis;juuli,
 juulil,juulis;august,augustil,augustis,augusti;september,septembril,septembris,septembri;
 oktoober,oktoobril,oktoobris,oktoobri;november,novembril,novembris,novembri;detsember,
 detsembril,detsembris,detsembri
weekdays esmaspaev,esmaspaeval;teisipaev,teisipaeval;kolmapaev,kolmapaeval;neljapaev,neljapaeval;
 reede,reedel;laupaev,laupaeval;puhapaev,puhapaeval
particles aasta
days -1=eile;0=tana;1=homme
weeks -1=eelmisel nadalal,moodunud nadalal;0=sel nadalal,kaesoleval nadalal;1=jargmisel nadalal,
 tuleval nadalal
years -1=mullu,eelmisel aastal;0=tanavu,sel aastal;1=jargmisel aastal,tuleval aastal
past eelmisel,moodunud
future jargmisel,tuleval
ahead hakkab,hakkavad,plaanib,toimub,toimuvad,algab
numbers null;uks?,uhe?;kaks,kahe;kolm,kolme;neli,nelja;viis,viie;kuus,kuue;seitse,seitsme;
 kaheksa;uheksa;kumme,kumne;uksteist;kaksteist;kolmteist;neliteist;viisteist;kuusteist;
 seitseteist;kaheksateist;uheksateist;kakskummend;kolmkummend;nelikummend;viiskummend;
 kuuskummend;seitsekummend;kaheksakummend;uheksakummend
factors 100=sada,saja;1e3=tuhat,tuhande,tuh;1e6=miljon,miljonit,miljoni,mln;1e9=miljard,
 miljardit,miljardi,mld
joints ja
vague 3=mitu,moned,moni,mitmed;10=kumned,kumneid;100=sajad,sadu,mitusada;1e3=tuhanded,tuhandeid
bounds least=vahemalt;more=ule,rohkem kui,enam kui;about=umbes,ligikaudu;most=kuni,maksimaalselt;
 less=peaaegu,ligi,alla,vahem kui
range kuni
units %=protsent,protsenti,protsendi,protsendini;km=kilomeeter,kilomeetrit;m=meeter,meetrit;
 kg=kilogramm,kilogrammi,kilo;h=tund,tundi;d=paev,paeva;y=aastat,aastane,aastase;EUR=euro,eurot,
 eurone;USD=dollar,dollarit
not ei,mitte,pole,polnud,ega,keegi ei,kunagi ei,ilma,ara
hedge vaidetavalt,voib,voivad,vois,voib-olla,toenaoliselt,arvatavasti,ilmselt,vaidetav
abbr nr,lk,jne,nt,sh,dr,prof,tn,u
minus minus
ordinal-stop
";
