//! Basque.

pub const TABLE: &str = "\
months urtarrila,urtarrilaren,urtarrilean,urtarrileko;otsaila,otsailaren,otsailean,otsaileko;
 martxoa,martxoaren,martxoan,martxoko;apirila,apirilaren,apirilean,apirileko;maiatza,maiatzaren,
 maiatzean,maiatzeko;ekaina,ekainaren,ekainean,ekaineko;uztaila,uztailaren,uztailean,uztaileko;
 abuztua,abuztuaren,abuztuan,abuztuko;iraila,irailaren,irailean,iraileko;urria,urriaren,urrian,
 urriko;azaroa,azaroaren,azaroan,azaroko;abendua,abenduaren,abenduan,abenduko
weekdays astelehena,astelehenean;asteartea,asteartean;asteazkena,asteazkenean;osteguna,
 ostegunean;ostirala,ostiralean;larunbata,larunbatean;igandea,igandean
suffixes an,a,ko,tik,ra
days -1=atzo,bart;0=gaur;1=bihar
weeks -1=joan den astean,pasa den astean;0=aste honetan;1=datorren astean
years -1=iaz;0=aurten;1=datorren urtean
past joan den,pasa den
future datorren
ahead izango,egingo,hasiko,emango
numbers zero;bat?;bi,bina;hiru;lau;bost;sei;zazpi;zortzi;bederatzi;hamar;hamaika;hamabi;hamahiru;
 hamalau;hamabost;hamasei;hamazazpi;hemezortzi;hemeretzi;hogei,hogeita;;berrogei;;hirurogei;;
 laurogei
factors 100=ehun;200=berrehun;500=bostehun;1e3=mila;1e6=milioi
joints eta
vague 3=zenbait,hainbat,batzuk;10=dozenaka,hamarnaka;100=ehunka;1e3=milaka
bounds least=gutxienez,gutxienez ere;about=inguru,gutxi gorabehera;most=gehienez,gehienez ere;
 less=ia,ia-ia
after more=baino gehiago;less=baino gutxiago;about=inguru
units %=ehuneko;km=kilometro,kilometroko;m=metro,metroko;kg=kilo,kilogramo;h=ordu,orduz,orduko;
 d=egun,egunez;y=urte,urteko,urtez;EUR=euro,euroko;USD=dolar
not ez,ezin,inor,inoiz,ezer,gabe
hedge ustez,omen,agian,beharbada,litezke,liteke,ustezko,dirudienez
abbr etab,dr
minus minus
ordinal-stop
";
