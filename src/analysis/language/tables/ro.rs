//! Romanian.

pub const TABLE: &str = "\
months ianuarie,ian;februarie,feb;martie;aprilie,apr;mai;iunie;iulie;august,aug;septembrie,sept;
 octombrie,oct;noiembrie,noi;decembrie,dec
weekdays luni;marti,martea;miercuri,miercurea;joi;vineri;sambata;duminica
particles anul
days -1=ieri,aseara;0=azi,astazi;1=maine
weeks -1=saptamana trecuta;0=saptamana aceasta,aceasta saptamana;1=saptamana viitoare
years -1=anul trecut;0=anul acesta,acest an;1=anul viitor
past trecut,trecuta
future viitor,viitoare
ahead va,vor,urmeaza,redeschide
numbers zero;un?,o?,unu,una?;doi,doua;trei;patru;cinci;sase;sapte;opt;noua?;zece;unsprezece;
 doisprezece,douasprezece;treisprezece;paisprezece;cincisprezece;saisprezece;saptesprezece;
 optsprezece;nouasprezece;douazeci;treizeci;patruzeci;cincizeci;saizeci;saptezeci;optzeci;
 nouazeci
factors 100=suta,sute;1e3=mie,mii;1e6=milion,milioane,mil;1e9=miliard,miliarde,mld
joints si,de
vague 3=cativa,cateva,mai multi,mai multe;10=zeci;100=sute,sute de;1e3=mii
bounds least=cel putin,minimum;more=peste,mai mult de;about=aproximativ,circa,in jur de;
 most=cel mult,pana la;less=aproape,sub,mai putin de
between intre,de la
range si,la
units %=la suta,procente;km=kilometri;m=metri;kg=kilograme;h=ore,ora;d=zile,zi;y=ani,an;EUR=euro;
 USD=dolari;RON=lei,leu
not nu,nici,nimeni,nimic,niciodata,fara,niciun,nicio
hedge ar fi,ar putea,probabil,posibil,presupus,se pare,pretins,presupusul
abbr dl,dna,art,nr,str,dr,prof
minus minus
ordinal-stop
";
