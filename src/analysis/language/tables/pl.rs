//! Polish.
//!
//! Hundreds that are one word (`dwiescie`) stand among the factors. `roku` is no unit: it follows
//! the figure of a year.

pub const TABLE: &str = "\
exact
ordinal-stop
endings owaniach,owaniami,owaniem,aniach,eniach,owania,owanie,owaniu,aniem,eniem,oscia,owala,owali,
 owana,owane,owano,owany,ania,anie,aniu,enia,enie,eniu,iach,iami,iego,iemu,ikow,osci,owac,owal,owie,
 ach,acy,ala,ali,alo,aly,ami,ego,emu,ich,iej,iem,ila,ili,ilo,ily,imi,ona,one,ono,ony,osc,owi,ych,
 ymi,ac,al,ej,em,ia,ic,ie,il,im,iu,om,ow,yc,ym,a,e,i,o,u,y
abbr r,rr,w,ul,al,pl,os,godz,np,m.in,itd,itp,tzw,sw,bl,prof,dr,hab,doc,mgr,inz,gen,plk,pplk,mjr,kpt,
 por,sierz,asp,insp,nadinsp,kom,ml,st,red,ks,bp,abp,kard,o,im,br,ub,ok,nr,art,ust,pkt,poz,proc,woj,
 pow,gm,ds,wg,tj,tzn,dot,dyr,min,sek,tel,fot,rys,tys,mln,mld,str,s,zob,ang,niem,ros,pn,wt,sr,czw,pt,
 sob,niedz,n.p.m,n.e,p.n.e,a.d,lek,wz,m.st
words 0=zero,zera,zeru;1=jeden,jedna,jedno,jednego,jednej,jednemu,jednym,jedni,jednych,jednymi;
 2=dwa,dwie,dwoch,dwu,dwom,dwoma,dwiema,dwaj,dwoje,dwojga,dwojgu,dwojgiem,obaj,obydwaj,oboje;3=trzy,
 trzech,trzem,trzema,trzej,troje,trojga,trojgu,trojgiem;4=cztery,czterech,czterem,czterema,czterej,
 czworo,czworga,czworgu,czworgiem;5=piec,pieciu,piecioma,piecioro,pieciorga;6=szesc,szesciu,
 szescioma,szescioro,szesciorga;7=siedem,siedmiu,siedmioma,siedmioro,siedmiorga;8=osiem,osmiu,
 osmioma,osmioro,osmiorga;9=dziewiec,dziewieciu,dziewiecioma,dziewiecioro,dziewieciorga;10=dziesiec,
 dziesieciu,dziesiecioma,dziesiecioro,dziesieciorga;11=jedenascie,jedenastu,jedenastoma,
 jedenascioro;12=dwanascie,dwanastu,dwanastoma,dwanascioro,dwunastu;13=trzynascie,trzynastu,
 trzynastoma,trzynascioro;14=czternascie,czternastu,czternastoma,czternascioro;15=pietnascie,
 pietnastu,pietnastoma,pietnascioro;16=szesnascie,szesnastu,szesnastoma,szesnascioro;
 17=siedemnascie,siedemnastu,siedemnastoma,siedemnascioro;18=osiemnascie,osiemnastu,osiemnastoma,
 osiemnascioro;19=dziewietnascie,dziewietnastu,dziewietnastoma,dziewietnascioro;20=dwadziescia,
 dwudziestu,dwudziestoma;30=trzydziesci,trzydziestu,trzydziestoma;40=czterdziesci,czterdziestu,
 czterdziestoma;50=piecdziesiat,piecdziesieciu,piecdziesiecioma;60=szescdziesiat,szescdziesieciu,
 szescdziesiecioma;70=siedemdziesiat,siedemdziesieciu,siedemdziesiecioma;80=osiemdziesiat,
 osiemdziesieciu,osiemdziesiecioma;90=dziewiecdziesiat,dziewiecdziesieciu,dziewiecdziesiecioma
factors 10=dziesiatka,dziesiatke;12=tuzin,tuziny,tuzina,tuzinow;100=sto,stu,stoma,setka,setke;
 200=dwiescie,dwustu,dwustoma;300=trzysta,trzystu,trzystoma;400=czterysta,czterystu,czterystoma;
 500=piecset,pieciuset;600=szescset,szesciuset;700=siedemset,siedmiuset;800=osiemset,osmiuset;
 900=dziewiecset,dziewieciuset;1e3=tysiac,tysiaca,tysiacu,tysiacem,tysiace,tysiecy,tysiacom,
 tysiacami,tysiacach,tys;1e6=milion,miliona,milionem,milionie,miliony,milionow,milionami,milionach,
 mln;1e9=miliard,miliarda,miliardem,miliardzie,miliardy,miliardow,mld;1e12=bilion,biliona,biliony,
 bilionow,bilionem,bilionach,bln
uncertain jeden,jedna,jedno,jednego,jednej,jednemu,jednym,jedni,jednych,jednymi,obaj,oboje,obydwaj,
 dziesiatka,dziesiatke,setka,setke,tysiace,tysiacom,tysiacami,tysiacach,miliony,milionami,milionach,
 miliardy,biliony,druga,drugi,drugie
fractions 0.5=polowa,polowy,polowe,polowie,pol;1.5=poltora,poltorej;0.25=czwarte,czwartych,cwierc,
 cwierci;1/3=trzecie,trzecich
vague 2=para,pare,paru,dwa lub trzy;3=kilka,kilku,kilkoro,kilkoma,kilkom,szereg,garstka;
 15=kilkanascie,kilkunastu;10=kilkadziesiat,kilkudziesieciu,paredziesiat,dziesiatki,dziesiatek,
 dziesiatkami,dziesiatkach,dziesiatke;100=kilkaset,kilkuset,pareset,paruset,setki,setek,setkami,
 setkach,setka,setke;1e3=tysiace,tysiacami,tysiacach,tysiacom,kilka tysiecy,kilku tysiecy;
 1e4=kilkanascie tysiecy,kilkunastu tysiecy,kilkadziesiat tysiecy,kilkudziesieciu tysiecy,
 dziesiatki tysiecy,dziesiatek tysiecy;1e5=setki tysiecy,setek tysiecy,kilkaset tysiecy,
 kilkuset tysiecy;1e6=miliony,milionami,milionach,kilka milionow,kilku milionow;
 1e7=kilkanascie milionow,kilkunastu milionow,kilkadziesiat milionow,kilkudziesieciu milionow,
 dziesiatki milionow,dziesiatek milionow;1e8=setki milionow,setek milionow,kilkaset milionow,
 kilkuset milionow;1e9=miliardy,miliardami,miliardach,kilka miliardow,kilku miliardow;
 1e10=kilkanascie miliardow,kilkadziesiat miliardow,dziesiatki miliardow;1e11=setki miliardow,
 setek miliardow,kilkaset miliardow
ordinals 1=pierwszy,pierwsza,pierwsze,pierwszego,pierwszej,pierwszemu,pierwszym,pierwszych,
 pierwszymi,pierwszi,pierwsi;2=drugi,druga,drugie,drugiego,drugiej,drugiemu,drugim,drugich,drugimi,
 drudzy;3=trzeci,trzecia,trzecie,trzeciego,trzeciej,trzeciemu,trzecim,trzecich,trzecimi;4=czwarty,
 czwarta,czwarte,czwartego,czwartej,czwartym,czwartych;5=piaty,piata,piate,piatego,piatej,piatym,
 piatych;6=szosty,szosta,szoste,szostego,szostej,szostym,szostych;7=siodmy,siodma,siodme,siodmego,
 siodmej,siodmym,siodmych;8=osmy,osma,osme,osmego,osmej,osmym,osmych;9=dziewiaty,dziewiata,
 dziewiate,dziewiatego,dziewiatej,dziewiatym,dziewiatych;10=dziesiaty,dziesiata,dziesiate,
 dziesiatego,dziesiatej,dziesiatym,dziesiatych;11=jedenasty,jedenasta,jedenaste,jedenastego,
 jedenastej,jedenastym,jedenastych;12=dwunasty,dwunasta,dwunaste,dwunastego,dwunastej,dwunastym,
 dwunastych;20=dwudziesty,dwudziesta,dwudzieste,dwudziestego,dwudziestej,dwudziestym,dwudziestych;
 30=trzydziesty,trzydziesta,trzydzieste,trzydziestego,trzydziestej,trzydziestym,trzydziestych
bounds least=co najmniej,przynajmniej,minimum,minimalnie,nie mniej niz,najmniej;most=co najwyzej,
 najwyzej,maksymalnie,maksimum,nie wiecej niz,az do,nawet do;more=ponad,powyzej,wiecej niz,przeszlo,
 przekracza,przekraczaja,przekroczyla,przekroczyl,przekroczylo,przekroczyly,z gora,znacznie ponad,
 wiekszy niz,wieksza niz;less=ponizej,mniej niz,niespelna,prawie,niemal,bez mala,niecale,niecalych,
 niecaly,niecala,nieco mniej niz,blisko,mniejszy niz;about=okolo,ok,w przyblizeniu,mniej wiecej,
 szacunkowo,w okolicach,rzedu,circa,orientacyjnie,jakies,jakichs,z grubsza,plus minus,szacowane na,
 szacowana na,szacowany na
after least=lub wiecej,i wiecej,albo wiecej,wzwyz;about=mniej wiecej,z okladem;most=lub mniej,
 albo mniej,maksymalnie
clock sure=godz,godz .,godzinie,godzina;at=o godz,o godz .,o godzinie,o,do godz .
afternoon wieczorem,po poludniu
half-to wpol do
ages latek,latka,latkowi,letni,letnia,letniego,letniej,letnim,letnich,latkowie,latkow,letnie
between od,miedzy,pomiedzy,z,ze
range do,a,i
units %=procent,procenta,procentu,procentow,procentach,proc,punkt procentowy,punkty procentowe,
 punktow procentowych,pkt proc,pp;m*1e3=kilometr,kilometry,kilometrow,kilometra;m=metr,metry,metrow,
 metra,metrach;m*0.01=centymetr,centymetry,centymetrow,centymetra;m*0.001=milimetr,milimetry,
 milimetrow;m*1609.344=mila,mile,mil,mili;m*1852=mil morskich,mile morskie;m*0.3048=stop,stopy;
 m*0.0254=cal,cale,cali;m2*1e4=hektar,hektary,hektarow,hektara,ha;m2*1e6=kilometr kwadratowy,
 kilometry kwadratowe,kilometrow kwadratowych,km kwadratowych;m2=metr kwadratowy,metry kwadratowe,
 metrow kwadratowych,m kw;l=litr,litry,litrow,litra;l*1e3=metr szescienny,metrow szesciennych;
 l*158.9873=barylka,barylki,barylek;kg=kilogram,kilogramy,kilogramow,kilograma,kilo;kg*0.001=gram,
 gramy,gramow,grama;kg*1e3=tona,tony,ton,tone;m/s*0.2777777777777778=kilometrow na godzine,
 kilometry na godzine,km na godzine;m/s*0.514444=wezlow,wezly;m/s=metrow na sekunde,
 metry na sekunde;C=stopien,stopnie,stopni,stopnia;W*1e3=kilowat,kilowaty,kilowatow;W*1e6=megawat,
 megawaty,megawatow;W*1e9=gigawat,gigawaty,gigawatow;Wh*1e3=kilowatogodzina,kilowatogodziny,
 kilowatogodzin;Wh*1e6=megawatogodzina,megawatogodziny,megawatogodzin;Wh*1e9=gigawatogodziny,
 gigawatogodzin;s=sekunda,sekundy,sekund,sekunde,sekundach,sek;s*60=minuta,minuty,minut,minute,
 minutach,minucie;s*3600=godzina,godziny,godzin,godzine,godzinach,godz;s*86400=dzien,dni,dnia,
 dniach,dniami,doba,doby,dob,dobe;s*604800=tydzien,tygodnie,tygodni,tygodnia,tygodniach;
 y*0.08333333333333333=miesiac,miesiace,miesiecy,miesiaca,miesiacach;y=lat,lata,latach,rok;
 y*10=dekada,dekady,dekad,dekade;y*100=wiek,stulecie,stulecia;USD=dolar,dolary,dolarow,dolara,dol;
 CAD=dolarow kanadyjskich;AUD=dolarow australijskich;EUR=euro;EUR*0.01=eurocentow,eurocenty;
 GBP=funt,funty,funtow,funta;JPY=jen,jeny,jenow;CNY=juan,juany,juanow;RUB=rubel,ruble,rubli,rubla;
 UAH=hrywna,hrywny,hrywien;PLN=zl,zloty,zlote,zlotych,zlotego;PLN*0.01=grosz,grosze,groszy,grosza,
 gr;SEK=koron szwedzkich;NOK=koron norweskich;DKK=koron dunskich;CZK=koron czeskich;CHF=frank,
 franki,frankow;INR=rupia,rupii;HUF=forint,forinty,forintow;TRY=lir tureckich;ILS=szekli
months styczen,stycznia,styczniu,styczniem,sty;luty,lutego,lutym,lut;marzec,marca,marcu,marcem;
 kwiecien,kwietnia,kwietniu,kwietniem,kwiet,kwi;maj,maja,maju,majem;czerwiec,czerwca,czerwcu,
 czerwcem,czerw;lipiec,lipca,lipcu,lipcem;sierpien,sierpnia,sierpniu,sierpniem,sierp;wrzesien,
 wrzesnia,wrzesniu,wrzesniem,wrzes,wrz;pazdziernik,pazdziernika,pazdzierniku,pazdziernikiem,pazdz,
 paz;listopad,listopada,listopadzie,listopadem,listop;grudzien,grudnia,grudniu,grudniem,grudz,gru
weekdays poniedzialek,poniedzialku,poniedzialkiem,poniedzialki,poniedzialkowy,poniedz,pon,pn;wtorek,
 wtorku,wtorkiem,wtorki,wtorkowy,wtorkowe,wt;sroda,srody,srode,srodzie,srod,srodowy,srodowe,sr;
 czwartek,czwartku,czwartkiem,czwartki,czwartkowy,czwartkowe,czw;piatek,piatku,piatkiem,piatki,
 piatkowy,piatkowe,pt;sobota,soboty,sobote,sobocie,sobot,sobotni,sobotnie,sob;niedziela,niedzieli,
 niedziele,niedziel,niedzielny,niedzielne,niedz,ndz
particles dnia
suffixes go,ego,tego,szego
days -2=przedwczoraj;-1=wczoraj,wczoraj wieczorem,wczoraj rano,wczoraj po poludniu,wczoraj w nocy,
 minionej nocy,ubieglej nocy,ostatniej nocy,zeszlej nocy,poprzedniej nocy,wczorajszy,wczorajszego;
 0=dzis,dzisiaj,dzis rano,dzisiaj rano,dzis w nocy,dzis wieczorem,dzisiaj wieczorem,
 dzis po poludniu,dzisiejszy,dzisiejszego,tego ranka,tego wieczoru;1=jutro,jutro rano,
 jutro wieczorem,jutrzejszy,jutrzejszego;2=pojutrze
weeks -2=dwa tygodnie temu,przed dwoma tygodniami;-1=zeszlym tygodniu,ubieglym tygodniu,
 minionym tygodniu,w poprzednim tygodniu,w ostatnim tygodniu,zeszlego tygodnia,ubieglego tygodnia,
 minionego tygodnia,tydzien temu,przed tygodniem,ubiegly tydzien,zeszly tydzien,miniony tydzien;
 0=tym tygodniu,tego tygodnia,w biezacym tygodniu,biezacego tygodnia,ten tydzien,
 na poczatku tygodnia,na poczatku tego tygodnia;1=przyszlym tygodniu,w nadchodzacym tygodniu,
 w nastepnym tygodniu,przyszlego tygodnia,za tydzien,przyszly tydzien,nastepnego tygodnia;
 2=za dwa tygodnie
months-away -2=dwa miesiace temu,przed dwoma miesiacami;-1=zeszlym miesiacu,ubieglym miesiacu,
 w minionym miesiacu,w poprzednim miesiacu,w ostatnim miesiacu,zeszlego miesiaca,ubieglego miesiaca,
 minionego miesiaca,miesiac temu,przed miesiacem;0=tym miesiacu,tego miesiaca,w biezacym miesiacu,
 biezacego miesiaca,na poczatku miesiaca,na poczatku tego miesiaca;1=przyszlym miesiacu,
 w nadchodzacym miesiacu,w nastepnym miesiacu,przyszlego miesiaca,za miesiac;2=za dwa miesiace
years -2=dwa lata temu,przed dwoma laty;-1=zeszlym roku,ubieglym roku,w minionym roku,
 w poprzednim roku,w ostatnim roku,zeszlego roku,ubieglego roku,minionego roku,rok temu,
 przed rokiem,ub roku,zeszloroczny,ubiegloroczny,ubieglorocznego;0=tym roku,tego roku,
 w biezacym roku,biezacego roku,br,na poczatku roku,na poczatku tego roku,od poczatku roku,
 tegoroczny,tegoroczna,tegoroczne,tegorocznego,tegorocznej;1=przyszlym roku,w nadchodzacym roku,
 w nastepnym roku,przyszlego roku,za rok,przyszloroczny;2=za dwa lata
past zeszly,zeszla,zeszlego,zeszlej,ubiegly,ubiegla,ubieglego,ubieglej,miniony,miniona,minionego,
 minionej,ostatni,ostatnia,ostatniego,ostatniej,poprzedni,poprzednia
future przyszly,przyszla,przyszlego,przyszlej,nadchodzacy,nadchodzaca,najblizszy,najblizsza,
 najblizszego,nastepny,nastepna,kolejny,kolejna
ahead-before do,na,od
ahead najwczesniej,najpozniej,bedzie,beda,zostanie,zostana,ma,maja,planuje,planuja,zaplanowano,
 rozpocznie,rozpoczna,odbedzie,odbeda,nastapi,spotka,spotkaja,wyruszy,ruszy,zacznie
idioms nie tylko,nie mniej niz,nie wiecej niz,nie lada,nie bez,nie liczac,bez watpienia,niemniej,
 nie dosc ze
not nie,nigdy,nikt,nikogo,nikomu,nikim,nic,niczego,niczym,zaden,zadna,zadne,zadnego,zadnej,zadnemu,
 zadnym,zadnych,zadnymi,ani,bez,nigdzie,brak,wcale,bynajmniej
hedge rzekomy,rzekoma,rzekome,rzekomego,rzekomej,rzekomo,domniemany,domniemana,domniemane,
 domniemanego,domniemanej,podobno,ponoc,prawdopodobnie,najprawdopodobniej,przypuszczalnie,byc moze,
 moze,mogl,mogla,moglo,mogly,mogli,moglby,moglaby,mogloby,moglyby,mogliby,chyba,pewnie,zapewne,
 mozliwe,mozliwe ze,niewykluczone,nie jest wykluczone,nie mozna wykluczyc,mial byc,miala byc,
 mialo byc,mialy byc,mieli byc,jakoby,wydaje sie,wydaja sie,zdaje sie,wyglada na to,uwaza sie,
 uwazany za,uwazani za,sadzi sie,przypuszcza sie,spekuluje sie,podejrzany,podejrzana,podejrzani,
 podejrzanego,podejrzanej,podejrzanych,podejrzewany,podejrzewa sie,niepotwierdzony,niepotwierdzona,
 niepotwierdzone,niepotwierdzonych,nie potwierdzono,nie zostaly potwierdzone,
 nie zostala potwierdzona,nie udalo sie zweryfikowac,niezweryfikowane,nieoficjalnie,
 wedlug nieoficjalnych informacji,twierdzi,twierdza,twierdzil,twierdzila,prawdopodobny,ewentualny,
 ewentualnie
denied zaprzecza,zaprzeczaja,zaprzeczyl,zaprzeczyla,zaprzeczylo,zaprzeczyli,zaprzeczyly,zaprzeczac,
 zaprzeczyc,zaprzeczajac,zaprzeczal,zaprzeczala,zaprzeczali,zaprzeczono,zdementowal,zdementowala,
 zdementowalo,zdementowali,zdementowano,dementuje,dementuja,dementowal,dementi,odrzuca,odrzucaja,
 odrzucil,odrzucila,odrzucili,odrzucilo,odrzucono,odrzucajac,neguje,neguja,negowal,zanegowal,
 kwestionuje,kwestionuja,zakwestionowal,wyklucza,wykluczaja,wykluczyl,wykluczyla,wykluczono,
 nie przyznaje sie,nie przyznal sie,nie przyznala sie
confirmed potwierdza,potwierdzaja,potwierdzil,potwierdzila,potwierdzilo,potwierdzili,potwierdzily,
 potwierdzono,potwierdzic,potwierdzajac,potwierdzony,potwierdzona,potwierdzone,potwierdzonych,
 potwierdzenie,potwierdzenia,udowodnil,udowodnila,udowodnili,udowodniono,udowodniony,udowodnione,
 dowiodl,dowiodla,dowiodlo,dowiedziono,zweryfikowal,zweryfikowala,zweryfikowano,zweryfikowane,
 wykazal,wykazala,wykazalo,wykazano,ustalil,ustalila,ustalili,ustalono,stwierdzono
minus minus
below ponizej zera,mrozu
behind-endings ł,ła,ło,li,ły,ano,ono,eto,ięto,yto
behind-is-marked
and-a-half i pol
up-to do
morning rano
decades latach
aged w wieku
joined d=dniowe,dniowy,dniowa,dniowego,dniowej,dniowym;h=godzinny,godzinna,godzinne,godzinnego,
 godzinnej
every kazdy,kazda,kazdej
not-behind sila,skala,szkola,chwili,mila,mili,skali,sali,fali,czyli,jesli,jezeli,cialo,dzialo,kolo,
 dzielo,zrodlo,artykul,tytul,stol,wal,kanal,podzial,udzial,oddzial,wydzial,przydzial,roli,sala,fala,
 hala,hali
";
