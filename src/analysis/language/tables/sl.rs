//! Slovene.

pub const TABLE: &str = "\
months januarja,januar,januarju;februarja,februar,februarju;marca,marec,marcu;aprila,april,
 aprilu;maja,maj,maju;junija,junij,juniju;julija,julij,juliju;avgusta,avgust,avgustu;septembra,
 september,septembru;oktobra,oktober,oktobru;novembra,november,novembru;decembra,december,
 decembru
weekdays ponedeljek,ponedeljka;torek,torka;sreda,sredo;cetrtek,cetrtka;petek,petka;sobota,soboto;
 nedelja,nedeljo
particles leta
days -1=vceraj,sinoci;0=danes;1=jutri
weeks -1=prejsnji teden,minuli teden;0=ta teden;1=prihodnji teden
years -1=lani;0=letos;1=prihodnje leto
past prejsnji,minuli,prejsnjo,minulo
future prihodnji,prihodnjo
ahead bo,bodo,bomo,nacrtuje
numbers nic?;en?,eden?,ena?,eno?;dva,dve,dveh;tri,trije,treh;stiri,stirje,stirih;pet,petih;sest;
 sedem;osem;devet;deset;enajst;dvanajst;trinajst;stirinajst;petnajst;sestnajst;sedemnajst;
 osemnajst;devetnajst;dvajset;trideset;stirideset;petdeset;sestdeset;sedemdeset;osemdeset;
 devetdeset
factors 100=sto;200=dvesto;1e3=tisoc;1e6=milijon,milijona,milijone,milijonov,milijoni,mio;
 1e9=milijarda,milijardi,milijarde,milijard,mrd
joints in
vague 3=nekaj;10=desetine,deset in;100=stotine,vec sto;1e3=tisoce,vec tisoc
bounds least=najmanj,vsaj;more=vec kot,nad,prek;about=priblizno,okoli,okrog,kakih;most=do,najvec;
 less=skoraj,manj kot
between med,od
range in,do
units %=odstotek,odstotka,odstotki,odstotkov;km=kilometer,kilometrov,kilometra;m=meter,metrov,
 metra;kg=kilogram,kilogramov;h=ura,ure,ur,uro;d=dan,dni,dneva;y=let,leto,leti;EUR=evro,evrov,
 evra,evre;USD=dolar,dolarjev,dolarja
not ne,ni,niso,nisem,nima,nihce,nikoli,nic,noben,nobena,nobenega,brez
hedge domnevno,menda,morda,verjetno,naj bi,lahko,domnevni
abbr st,oz,npr,t.i,dr,mag,prof,sv
minus minus
ordinal-stop
";
