//! Icelandic.

pub const TABLE: &str = "\
months januar,jan;februar,feb;mars;april;mai;juni;juli;agust;september,sept;oktober,okt;november,
 nov;desember,des
weekdays manudagur,manudag,manudaginn,manudags;thridjudagur,thridjudag,thridjudaginn;
 midvikudagur,midvikudag,midvikudaginn;fimmtudagur,fimmtudag,fimmtudaginn;fostudagur,fostudag,
 fostudaginn;laugardagur,laugardag,laugardaginn;sunnudagur,sunnudag,sunnudaginn
days -1=i gaer,i gaerkvoldi;0=i dag;1=a morgun
weeks -1=i sidustu viku,i lidinni viku;0=i thessari viku,i vikunni;1=i naestu viku
years -1=i fyrra,a sidasta ari;0=i ar,a thessu ari;1=a naesta ari
past sidasta,sidastlidinn,lidinn
future naesta,naestkomandi
ahead verdur,verda,munu,mun,hefst
numbers null;einn?,ein?,eitt?,eins?;tveir,tvaer,tvo,tveimur,tveggja;thrir,thrjar,thrju,thremur;
 fjorir,fjorar,fjogur,fjorum;fimm;sex;sjo;atta;niu;tiu;ellefu;tolf;threttan;fjortan;fimmtan;
 sextan;sautjan;atjan;nitjan;tuttugu;thrjatiu;fjorutiu;fimmtiu;sextiu;sjotiu;attatiu;niutiu
factors 100=hundrad,hundrud;1e3=thusund;1e6=milljon,milljonir,milljonum,milljona;1e9=milljardur,
 milljardar,milljarda,milljordum
joints og
vague 3=nokkrir,nokkrar,nokkur,nokkrum;10=tugir,tugi,tugum;100=hundrud,hundrudum;1e3=thusundir,
 thusundum
bounds least=ad minnsta kosti,minnst;more=meira en,fleiri en,yfir;about=um,um thad bil;
 most=allt ad,mest;less=naerri,naestum,minna en,undir
between milli,a milli,fra
range og,til
units %=prosent,prosenta,prosentum;km=kilometra,kilometrar,kilometrum;m=metra,metrar,metrum;
 kg=kilo,kilogromm;h=klukkustundir,klukkustundum,tima;d=daga,dagar,dogum;y=ara,ar,arum;EUR=evrur,
 evra,evrum;USD=dollarar,dollara,dali,dala;ISK=kronur,krona,kronum,kr
not ekki,aldrei,enginn,engin,ekkert,engan,an,hvorki,neitt
hedge meintur,meint,meintum,sagdur,talid,liklega,hugsanlega,kannski,gaeti,gaetu,kann ad,virdist
abbr t.d,th.e,o.s.frv,nr,kl,dr,sr,bls,jan,feb,sept,okt,nov,des
minus minus
ordinal-stop
";
