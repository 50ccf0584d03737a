//! Slovak.

pub const TABLE: &str = "\
months januara,januar,januari;februara,februar,februari;marca,marec,marci;aprila,april,aprili;
 maja,maj,maji;juna,jun,juni;jula,jul,juli;augusta,august,auguste;septembra,september,septembri;
 oktobra,oktober,oktobri;novembra,november,novembri;decembra,december,decembri
weekdays pondelok,pondelka;utorok,utorka;streda,stredu,stredy;stvrtok,stvrtka;piatok,piatka;
 sobota,sobotu;nedela,nedelu
days -1=vcera;0=dnes;1=zajtra
weeks -1=minuly tyzden,minulom tyzdni;0=tento tyzden,tomto tyzdni;1=buduci tyzden,buducom tyzdni
years -1=vlani,minuly rok;0=tento rok;1=buduci rok
past minuly,minulu,minuleho
future buduci,buducu,nasledujuci
ahead bude,budu,ma,planuje,zacne
numbers nula;jeden?,jedna?,jedno?,jedneho?,jednu?;dva,dve,dvaja,dvoch;tri,traja,troch;styri,
 styria,styroch;pat,piati,piatich;sest,siesti;sedem,siedmi;osem,osmi;devat;desat,desiatich;
 jedenast;dvanast;trinast;strnast;patnast;sestnast;sedemnast;osemnast;devatnast;dvadsat;tridsat;
 styridsat;patdesiat;sestdesiat;sedemdesiat;osemdesiat;devatdesiat
factors 100=sto;1e3=tisic,tisice,tis;1e6=milion,miliony,milionov,miliona,mil;1e9=miliarda,
 miliardy,miliard,miliardu,mld
vague 3=niekolko,niekolki,niekolkych;10=desiatky,desiatok;100=stovky,stoviek;1e3=tisice,tisicky
bounds least=najmenej,aspon,minimalne;more=viac ako,vyse,viac nez;about=asi,priblizne,zhruba,
 okolo;most=az,najviac,maximalne;less=takmer,menej ako
between od,medzi
range do,az,a
units %=percento,percenta,percent;km=kilometer,kilometre,kilometrov;m=meter,metre,metrov;
 kg=kilogram,kilogramov;h=hodina,hodiny,hodin,hodinu;d=den,dni;y=rok,roky,rokov;EUR=euro,eura,
 eur;USD=dolar,dolare,dolarov;CZK=korun
not nie,nebol,nebola,nebolo,neboli,nema,nikto,nikdy,nic,ziadny,ziadna,ziadne,bez,ani
hedge udajne,vraj,mozno,zrejme,pravdepodobne,moze,mohol,mohla,mohlo,mohli
abbr c,str,tzv,napr,mgr,ing,dr,prof,ul
minus minus
ordinal-stop
";
