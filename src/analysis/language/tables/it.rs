//! Italian.
//!
//! Twenty-one and twenty-eight lose a vowel (`ventuno`, `ventotto`) and are listed. Left out:
//! `prima` (before), `secondo` (according to), `mezzo`, `mar` (sea), `dom` and `ne` (nor, of it).

pub const TABLE: &str = "\
exact
endings amenti,amento,atrice,azione,azioni,imenti,imento,atore,atori,mente,ando,endo,ana,ane,ani,
 ano,ata,ate,ati,ato,ese,esi,ita,ite,iti,ito,uta,ute,uti,uto,he,hi,a,e,i,o
abbr sig,sigg,sig.ra,dott,dott.ssa,dr,prof,prof.ssa,ing,avv,arch,geom,rag,on,sen,gen,col,cap,ten,
 magg,mar,mons,don,s,ss,p,pp,pag,pagg,art,artt,n,nr,num,cfr,ecc,etc,es,p.es,ad es,vol,fig,tel,ca,
 max,min,a.c,d.c,v,vs,c.d,cd,u.s,st,genn,febb,apr,giu,lug,ago,sett,ott,nov,dic,lun,gio,ven,sab,c.so,
 v.le,p.zza,f.lli,dr.ssa,on.le,s.p.a,s.r.l,lgt,cav,comm,uff
words 0=zero;1=un,uno,una,un';2=due;3=tre;4=quattro;5=cinque;6=sei;7=sette;8=otto;9=nove;10=dieci;
 11=undici;12=dodici;13=tredici;14=quattordici;15=quindici;16=sedici;17=diciassette;18=diciotto;
 19=diciannove;20=venti;21=ventuno,ventun,ventuna;28=ventotto;30=trenta;31=trentuno,trentun,
 trentuna;38=trentotto;40=quaranta;41=quarantuno,quarantun,quarantuna;48=quarantotto;50=cinquanta;
 51=cinquantuno,cinquantun,cinquantuna;58=cinquantotto;60=sessanta;61=sessantuno,sessantun,
 sessantuna;68=sessantotto;70=settanta;71=settantuno,settantun,settantuna;78=settantotto;80=ottanta;
 81=ottantuno,ottantun,ottantuna;88=ottantotto;90=novanta;91=novantuno,novantun,novantuna;
 98=novantotto
factors 100=cent,cento,centinaio,centinaia;10=decina,decine;12=dozzina,dozzine;1e3=mille,mila,
 migliaio,migliaia;1e6=milione,milioni,mln;1e9=miliardo,miliardi,mld,mrd;1e12=bilione,bilioni
joints e
uncertain cent,un,uno,una,un',decina,decine,dozzina,dozzine,centinaio,centinaia,migliaio,migliaia,
 milioni,miliardi
fractions 0.5=meta,mezzo,mezza;1/3=terzi;0.25=quarti;0.2=quinti;0.1=decimi
vague 2=un paio,un paio di,paio,due o tre;3=alcuni,alcune,diversi,diverse,parecchi,parecchie,
 una manciata di,tre o quattro;10=decine,qualche decina,alcune decine,diverse decine;12=dozzine;
 100=centinaia,qualche centinaio,alcune centinaia,diverse centinaia;1e3=migliaia,qualche migliaio,
 alcune migliaia,diverse migliaia;1e4=decine di migliaia,una decina di migliaia;
 1e5=centinaia di migliaia;1e6=milioni,alcuni milioni,diversi milioni;1e7=decine di milioni;
 1e8=centinaia di milioni;1e9=miliardi,alcuni miliardi,diversi miliardi;1e10=decine di miliardi;
 1e11=centinaia di miliardi
about 10=una decina,decina;15=una quindicina,quindicina;20=una ventina,ventina;30=una trentina,
 trentina;40=una quarantina,quarantina;50=una cinquantina,cinquantina,mezzo centinaio;
 60=una sessantina,sessantina;70=una settantina,settantina;80=un' ottantina,ottantina;
 90=una novantina,novantina;100=un centinaio,centinaio;1e3=un migliaio,migliaio
ordinals 3=terzo,terza,terzi,terze;4=quarto,quarta,quarti,quarte;5=quinto,quinta,quinti,quinte;
 6=sesto,sesta,sesti,seste;7=settimo,settima,settimi,settime;8=ottavo,ottava,ottavi,ottave;
 10=decimo,decima,decimi,decime;11=undicesimo,undicesima,undicesimi,undicesime;12=dodicesimo,
 dodicesima,dodicesimi,dodicesime;13=tredicesimo,tredicesima,tredicesimi,tredicesime;
 14=quattordicesimo,quattordicesima,quattordicesimi,quattordicesime;15=quindicesimo,quindicesima,
 quindicesimi,quindicesime;16=sedicesimo,sedicesima,sedicesimi,sedicesime;17=diciassettesimo,
 diciassettesima,diciassettesimi,diciassettesime;18=diciottesimo,diciottesima,diciottesimi,
 diciottesime;19=diciannovesimo,diciannovesima,diciannovesimi,diciannovesime;20=ventesimo,ventesima,
 ventesimi,ventesime;21=ventunesimo,ventunesima,ventunesimi,ventunesime;30=trentesimo,trentesima,
 trentesimi,trentesime;40=quarantesimo,quarantesima,quarantesimi,quarantesime;50=cinquantesimo,
 cinquantesima,cinquantesimi,cinquantesime;60=sessantesimo,sessantesima,sessantesimi,sessantesime;
 70=settantesimo,settantesima,settantesimi,settantesime;80=ottantesimo,ottantesima,ottantesimi,
 ottantesime;90=novantesimo,novantesima,novantesimi,novantesime;100=centesimo,centesima,centesimi,
 centesime;1=primo,primi,prime,primissimo,primissima;2=seconda,seconde;9=nono,nona,noni
bounds least=almeno,perlomeno,per lo meno,come minimo,un minimo di,non meno di,minimo,quantomeno,
 quanto meno;most=al massimo,al piu,un massimo di,fino a,fino ai,fino alle,non piu di,tutt' al piu,
 massimo,sino a;more=piu di,oltre,oltre i,oltre le,al di sopra di,sopra i,sopra le,superiore a,
 superiori a,superiore ai,supera i,supera le,superano i,superano le,ha superato i,ha superato le,
 hanno superato i,superato i,supera,superano,ben oltre,poco piu di,molto piu di,maggiore di,
 oltre il,oltre lo,oltre la,oltre l',piu del;less=meno di,sotto i,sotto le,al di sotto di,
 al di sotto dei,inferiore a,inferiori a,inferiore ai,quasi,poco meno di,minore di;about=circa,
 intorno a,intorno ai,intorno alle,attorno a,attorno ai,attorno alle,pressappoco,all' incirca,
 approssimativamente,piu o meno,suppergiu,vicino a,vicino ai,vicino alle,nell' ordine di,stimato in,
 stimati in,stimate in,grosso modo,circa il
after least=o piu,e piu,almeno,e oltre,in su;about=circa,piu o meno,all' incirca,e passa,e rotti;
 most=o meno,al massimo
clock sure=ore,alle ore,dalle ore;at=alle,alle ore,dalle,all' una,verso le
afternoon di sera,della sera,del pomeriggio
ages enne,enni
between tra,fra,da,dai,dalle,dagli,dal
range e,ed,a,ad,ai,alle,agli,al
units %=per cento,percento,punto percentuale,punti percentuali;m*1e3=chilometro,chilometri;m=metro,
 metri;m*0.01=centimetro,centimetri;m*0.001=millimetro,millimetri;m*1609.344=miglio,miglia;
 m*1852=miglio nautico,miglia nautiche,miglia marine;m*0.3048=piede,piedi;m*0.0254=pollice,pollici;
 m2*1e4=ettaro,ettari;m2*1e6=chilometro quadrato,chilometri quadrati,km quadrati,chilometri quadri;
 m2=metro quadrato,metri quadrati,metri quadri,mq;l=litro,litri;l*1e3=metro cubo,metri cubi,mc;
 l*158.9873=barile,barili;kg=chilogrammo,chilogrammi,chilo,chili;kg*0.001=grammo,grammi;
 kg*100=quintale,quintali;kg*1e3=tonnellata,tonnellate;kg*0.000001=milligrammo,milligrammi;
 m/s*0.2777777777777778=chilometro orario,chilometri orari,chilometri all' ora,km orari,km all' ora;
 m/s*0.514444=nodi;m/s=metri al secondo;C=grado,gradi,gradi celsius,gradi centigradi;W*1e3=kilowatt,
 chilowatt;W*1e6=megawatt;W*1e9=gigawatt;Wh*1e3=kilowattora,chilowattora;Wh*1e6=megawattora;
 Wh*1e9=gigawattora;Wh*1e12=terawattora;s=secondo,secondi;s*60=minuto,minuti;s*3600=ora,ore;
 s*86400=giorno,giorni,giornata,giornate;s*604800=settimana,settimane;y*0.08333333333333333=mese,
 mesi;y=anno,anni;y*10=decennio,decenni;y*100=secolo,secoli;USD=dollaro,dollari,dollari americani,
 dollari statunitensi;CAD=dollari canadesi;AUD=dollari australiani;EUR=euro;EUR*0.01=cent,
 centesimo di euro,centesimi di euro;GBP=sterlina,sterline;JPY=yen;CNY=yuan;RUB=rublo,rubli;
 UAH=grivna,grivne,hryvnia,hryvnie;PLN=zloty;SEK=corona svedese,corone svedesi;NOK=corona norvegese,
 corone norvegesi;DKK=corona danese,corone danesi;CZK=corone ceche;CHF=franco svizzero,
 franchi svizzeri,franchi;INR=rupia,rupie;TRY=lira turca,lire turche;ILS=shekel,sicli;BRL=reais;
 ITL=lire
months gennaio,gen,genn;febbraio,feb,febbr;marzo,mar;aprile,apr;maggio,mag;giugno,giu;luglio,lug;
 agosto,ago;settembre,sett,set;ottobre,ott;novembre,nov;dicembre,dic
weekdays lunedi,lun;martedi;mercoledi,merc;giovedi,gio;venerdi,ven;sabato,sabati,sab;domenica,
 domeniche
particles di,del,dell',il,l',dello
suffixes o,a,°
days -2=l' altro ieri,l' altroieri,altro ieri,avant' ieri,avantieri,ieri l' altro;-1=ieri,ieri sera,
 ieri notte,ieri mattina,ieri pomeriggio,la scorsa notte,scorsa notte,la notte scorsa,notte scorsa;
 0=oggi,stamattina,stamani,stamane,questa mattina,stasera,questa sera,stanotte,questa notte,
 questo pomeriggio,quest' oggi,in giornata;1=domani,domani mattina,domani sera,domattina,
 domani pomeriggio;2=dopodomani,dopo domani
weeks -2=due settimane fa;-1=la settimana scorsa,la scorsa settimana,settimana scorsa,
 scorsa settimana,la settimana passata,una settimana fa;0=questa settimana,
 all' inizio di questa settimana,a inizio settimana,la settimana in corso;1=la settimana prossima,
 la prossima settimana,settimana prossima,prossima settimana,la settimana che viene,
 tra una settimana,fra una settimana;2=tra due settimane,fra due settimane
months-away -2=due mesi fa;-1=il mese scorso,lo scorso mese,mese scorso,scorso mese,il mese passato,
 un mese fa;0=questo mese,all' inizio di questo mese,a inizio mese,il mese in corso;
 1=il mese prossimo,il prossimo mese,mese prossimo,prossimo mese,il mese che viene,tra un mese,
 fra un mese;2=tra due mesi,fra due mesi
years -2=due anni fa;-1=l' anno scorso,lo scorso anno,anno scorso,scorso anno,l' anno passato,
 anno passato,un anno fa;0=quest' anno,all' inizio di quest' anno,a inizio anno,l' anno in corso;
 1=l' anno prossimo,il prossimo anno,anno prossimo,prossimo anno,l' anno che viene,tra un anno,
 fra un anno;2=tra due anni,fra due anni
past scorso,scorsa,scorsi,passato,passata,ultimo,ultima
future prossimo,prossima,che viene,successivo,seguente
ahead-before entro,entro il,fino a,da
ahead deve,devono,previsto,prevista,previsti,previste,atteso,attesa,dovrebbe,dovrebbero,inizia,
 comincia,si celebra,celebra,riapre,spera,sperano,promette
ahead-endings rà,ranno
idioms non solo,non soltanto,non meno di,non piu di,non appena,senza dubbio,non a caso,senz' altro,
 niente meno che,non lontano,senza precedenti,se non altro
accented ne
not non,no,mai,nessun,nessuno,nessuna,nessun',niente,nulla,neanche,nemmeno,neppure,senza,mica,
 affatto
hedge si teme,presunto,presunta,presunti,presunte,presumibilmente,presuntamente,asserito,asserita,
 apparentemente,forse,magari,probabilmente,possibilmente,verosimilmente,eventualmente,probabile,
 probabili,possibile,possibili,puo darsi,potrebbe,potrebbero,avrebbe,avrebbero,sarebbe,sarebbero,
 dovrebbe essere,dovrebbero essere,starebbe,starebbero,risulterebbe,risulterebbero,parrebbe,
 sembrerebbe,pare,pare che,a quanto pare,sembra,sembrano,a quanto sembra,si dice che,si ritiene che,
 si ritiene,si crede che,si sospetta,si ipotizza,si suppone,sospetto,sospetta,sospetti,sospette,
 sospettato,sospettata,sospettati,sospettate,ritenuto,ritenuta,ritenuti,ritenute,accusato di,
 accusata di,accusati di,accusate di,non confermato,non confermata,non confermati,non confermate,
 non ancora confermato,non ancora confermata,non e stato possibile verificare,non verificato,
 non verificata,sostiene di,sostengono di,sostiene che,sostengono che,secondo indiscrezioni,
 stando a quanto,ipotizza,ipotizzano,il condizionale
denied nega,negano,nego,negato,negata,negare,negando,negava,ha negato,hanno negato,smentisce,
 smentiscono,smenti,smentito,smentita,smentite,smentire,smentendo,ha smentito,hanno smentito,
 respinge,respingono,respinto,respinta,respinte,respingere,ha respinto,hanno respinto,confuta,
 confutato,contesta,contestano,contestato,contestata,rigetta,rigettato,rigettata,esclude,escludono,
 escluso che
confirmed conferma,confermano,confermo,confermato,confermata,confermati,confermate,confermare,
 confermando,confermava,ha confermato,hanno confermato,provato,provata,dimostra,dimostrano,
 dimostrato,dimostrata,verificato,verificata,verificati,verificate,accertato,accertata,accertati,
 accertate,appurato,appurata,comprovato,comprovata,attestato,attestata,autenticato
minus meno
below sotto zero,sottozero
behind era,erano,aveva,avevano,fu,furono
behind-endings ò,arono,irono,erono
auxiliaries è,sono,ha,hanno
participles to,ta,ti,te,so,sa,si,se
no-number mille grazie
weak sei
decades anni
every ogni
";
