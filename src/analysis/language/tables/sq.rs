//! Albanian.

pub const TABLE: &str = "\
months janar,janari,janarit;shkurt,shkurti,shkurtit;mars,marsi,marsit;prill,prilli,prillit;maj,
 maji,majit;qershor,qershori,qershorit;korrik,korriku,korrikut;gusht,gushti,gushtit;shtator,
 shtatori,shtatorit;tetor,tetori,tetorit;nentor,nentori,nentorit;dhjetor,dhjetori,dhjetorit
weekdays e hene,te henen,e hena;e marte,te marten;e merkure,te merkuren;e enjte,te enjten;
 e premte,te premten;e shtune,te shtunen;e diel,te dielen
particles te
days -1=dje,mbreme;0=sot;1=neser
weeks -1=javen e kaluar,javen e shkuar;0=kete jave;1=javen e ardhshme,javen tjeter
years -1=vitin e kaluar,vjet;0=kete vit,sivjet;1=vitin e ardhshem,vitin tjeter
past e kaluar,te kaluar,e shkuar
future e ardhshme,te ardhshme
ahead do,pritet,planifikon
numbers zero;nje?;dy;tre,tri;kater;pese;gjashte;shtate;tete;nente;dhjete;njembedhjete;
 dymbedhjete;trembedhjete;katermbedhjete;pesembedhjete;gjashtembedhjete;shtatembedhjete;
 tetembedhjete;nentembedhjete;njezet;tridhjete;dyzet;pesedhjete;gjashtedhjete;shtatedhjete;
 tetedhjete;nentedhjete
factors 100=qind,njeqind;1e3=mije;1e6=milion,milione;1e9=miliard,miliarde
joints e
vague 3=disa;10=dhjetera;100=qindra;1e3=mijera
bounds least=te pakten,se paku;more=me shume se,mbi;about=rreth,afersisht;most=deri ne,maksimumi;
 less=gati,pothuajse,afro,me pak se
between mes,midis,nga
range dhe,deri ne,deri
units %=per qind,perqind;km=kilometra,kilometer;m=metra,meter;kg=kilograme,kilogram,kile;h=ore;
 d=dite;y=vjet,vite,vjec,vit;EUR=euro;USD=dollare,dollar;ALL=leke,lek
not nuk,s',mos,nuk ka,asnje,askush,asgje,kurre,pa,as
hedge dyshohet,ndoshta,mund te,gjoja,pretendohet,mundesisht,me gjase
abbr nr,dr,prof,p.sh,etj,rr
minus minus
ordinal-stop
";
