//! Catalan.

pub const TABLE: &str = "\
months gener,gen;febrer,febr;marc;abril,abr;maig;juny;juliol,jul;agost,ag;setembre,set;octubre,
 oct;novembre,nov;desembre,des
weekdays dilluns;dimarts;dimecres;dijous;divendres;dissabte,dissabtes;diumenge,diumenges
particles de,d',del
days -1=ahir;0=avui;1=dema
weeks -1=la setmana passada,setmana passada;0=aquesta setmana;1=la setmana que ve,setmana vinent,
 la setmana vinent
years -1=l'any passat;0=enguany,aquest any;1=l'any que ve,l'any vinent
past passat,passada
future vinent,que ve,proper
ahead sera,seran,comencara,preveu,fara
numbers zero;un?,una?;dos,dues;tres;quatre;cinc;sis;set;vuit;nou?;deu;onze;dotze;tretze;catorze;
 quinze;setze;disset;divuit;dinou;vint;trenta;quaranta;cinquanta;seixanta;setanta;vuitanta;
 noranta
factors 100=cent,cents,centes;1e3=mil,milers;1e6=milio,milions;1e9=miliard
joints i
vague 3=diversos,diverses,alguns,algunes,uns quants;10=desenes;100=centenars,centenars de;
 1e3=milers
bounds least=almenys,com a minim,com a minim de;more=mes de,mes d';about=aproximadament,prop de,
 al voltant de,uns,unes;most=fins a,com a maxim;less=gairebe,quasi,menys de
between entre,de
range i,a
units %=per cent;km=quilometres,quilometre;m=metres,metre;kg=quilos,quilograms,quilo;h=hores,
 hora;d=dies,dia;y=anys,any;EUR=euros,euro,d'euros;USD=dolars,dolar
not no,cap,mai,ningu,res,sense,tampoc,ni
hedge presumptament,presumpte,presumpta,potser,possiblement,probablement,podria,podrien,
 suposadament,hauria
abbr sr,sra,dr,dra,pag,num,av,st,sta
minus minus
ordinal-stop
";
