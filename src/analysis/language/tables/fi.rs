//! Finnish.

pub const TABLE: &str = "\
exact
ordinal-stop
endings sivatko,issaan,istaan,illaan,iltaan,iensa,ienne,ttiin,sivat,massa,masta,malla,matta,minen,
 misen,mista,ineen,itten,ssaan,staan,llaan,neet,ilta,illa,ille,issa,ista,iksi,itta,iden,iten,seen,
 siin,tiin,taan,daan,maan,vien,jen,ien,iin,ina,ita,ssa,sta,lla,lta,lle,ksi,tta,vat,mme,tte,isi,nut,
 aan,ttu,tty,dut,mat,van,vaa,hin,han,hun,hen,hon,nsa,kin,nne,een,tu,va,na,ta,ja,ia,ko,ni,si,in,en,
 on,an,un,yn,n,t,a,i,e
compounds n,s,den,ten,ien,jen,iden,in,is,us
abbr esim,mm,jne,ym,yms,ns,klo,n,nk,ks,vrt,tri,prof,os,s,milj,mrd,toim,tms,puh,huom,ts,em,ekr,jkr,
 e.kr,j.kr,ent,edell,vas,yht,alk,v,kpl,kk,vko,nro,engl,suom,ruots,ev,kapt,luutn,evl,po,tmi,ao,lyh,
 par,pros,pe,u.s,dos,fil,maist,kenr,synt,sit,st,jr,sr,vt,eit,ml,toht,ko,ylil
words 0=nolla,nollan,nollaa;1=yksi,yhden,yhta,yhdessa,yhdesta,yhteen,yhdella,yhdelle,yhtena,yhdeksi,
 yhdelta;2=kaksi,kahden,kahta,kahdessa,kahdesta,kahteen,kahdella,kahdelle,kahtena,kahdeksi,kahdelta;
 3=kolme,kolmen,kolmea,kolmessa,kolmesta,kolmeen,kolmella,kolmelle,kolmena,kolmeksi,kolmelta;
 4=nelja,neljan,neljaa,neljassa,neljasta,neljaan,neljalla,neljalle,neljana,neljaksi,neljalta;
 5=viisi,viiden,viitta,viidessa,viidesta,viiteen,viidella,viidelle,viitena,viideksi,viidelta;
 6=kuusi,kuuden,kuutta,kuudessa,kuudesta,kuuteen,kuudella,kuudelle,kuutena,kuudeksi,kuudelta;
 7=seitseman,seitsemaa,seitsemassa,seitsemasta,seitsemaan,seitsemalla,seitsemalle,seitsemana,
 seitsemaksi,seitsemalta;8=kahdeksan,kahdeksaa,kahdeksassa,kahdeksasta,kahdeksaan,kahdeksalla,
 kahdeksalle,kahdeksana,kahdeksaksi,kahdeksalta;9=yhdeksan,yhdeksaa,yhdeksassa,yhdeksasta,yhdeksaan,
 yhdeksalla,yhdeksalle,yhdeksana,yhdeksaksi,yhdeksalta;10=kymmenen,kymmenta,kymmenessa,kymmenesta,
 kymmeneen,kymmenella,kymmenelle,kymmenena,kymmeneksi,kymmenelta;11=yksitoista,yhdentoista,
 yhtatoista,yhdessatoista,yhdellatoista;12=kaksitoista,kahdentoista,kahtatoista,kahdessatoista,
 kahdellatoista;13=kolmetoista,kolmentoista,kolmeatoista,kolmessatoista,kolmellatoista;
 14=neljatoista,neljantoista,neljaatoista,neljassatoista,neljallatoista;15=viisitoista,viidentoista,
 viittatoista,viidessatoista,viidellatoista;16=kuusitoista,kuudentoista,kuuttatoista,kuudessatoista,
 kuudellatoista;17=seitsemantoista,seitsemaatoista,seitsemassatoista,seitsemallatoista;
 18=kahdeksantoista,kahdeksaatoista,kahdeksassatoista,kahdeksallatoista;19=yhdeksantoista,
 yhdeksaatoista,yhdeksassatoista,yhdeksallatoista;20=kaksikymmenta,kahdenkymmenen,kahtakymmenta,
 kahdessakymmenessa,kahdestakymmenesta,kahdellakymmenella;30=kolmekymmenta,kolmenkymmenen,
 kolmeakymmenta,kolmessakymmenessa,kolmestakymmenesta,kolmellakymmenella;40=neljakymmenta,
 neljankymmenen,neljaakymmenta,neljassakymmenessa,neljastakymmenesta,neljallakymmenella;
 50=viisikymmenta,viidenkymmenen,viittakymmenta,viidessakymmenessa,viidestakymmenesta,
 viidellakymmenella;60=kuusikymmenta,kuudenkymmenen,kuuttakymmenta,kuudessakymmenessa,
 kuudestakymmenesta,kuudellakymmenella;70=seitsemankymmenta,seitsemankymmenen,seitsemaakymmenta,
 seitsemassakymmenessa,seitsemastakymmenesta,seitsemallakymmenella;80=kahdeksankymmenta,
 kahdeksankymmenen,kahdeksaakymmenta,kahdeksassakymmenessa,kahdeksastakymmenesta,
 kahdeksallakymmenella;90=yhdeksankymmenta,yhdeksankymmenen,yhdeksaakymmenta,yhdeksassakymmenessa,
 yhdeksastakymmenesta,yhdeksallakymmenella
factors 12=tusina,tusinan,tusinaa;100=sata,sadan,sataa,sadassa,sadasta,sataan,sadalla,sadalle,
 satana,sadaksi;1e3=tuhat,tuhannen,tuhatta,tuhannessa,tuhannesta,tuhanteen,tuhannella,tuhannelle,
 tuhantena,tuhanneksi;1e6=miljoona,miljoonan,miljoonaa,miljoonassa,miljoonasta,miljoonaan,
 miljoonalla,miljoonalle,miljoonana,miljoonaksi,milj,mn;1e9=miljardi,miljardin,miljardia,
 miljardissa,miljardista,miljardiin,miljardilla,miljardille,miljardina,miljardiksi,mrd;
 1e12=biljoona,biljoonan,biljoonaa,biljoonassa,biljoonaan
joints ja
uncertain yksi,yhden,yhta,yhdessa,yhdesta,yhteen,yhdella,yhdelle,yhtena,yhdeksi,yhdelta,toinen,
 toisen,toista,toisessa,toisesta,toiseen,toisella,toisena
fractions 0.5=puoli,puolen,puolta,puolikas,puolikkaan,puolet;1/3=kolmannes,kolmanneksen,kolmannesta,
 kolmannekseen,kolmasosa,kolmasosan,kolmasosaa,kolmasosassa,kolmasosaan;0.25=neljannes,neljanneksen,
 neljannesta,neljannekseen,neljasosa,neljasosan,neljasosaa,neljasosaan;0.2=viidennes,viidesosa,
 viidesosan,viidesosaa;1/6=kuudesosa,kuudesosaa;0.125=kahdeksasosa;0.1=kymmenesosa,kymmenesosan,
 kymmenesosaa;0.01=sadasosa,sadasosan;1.5=puolitoista,puolentoista,puoltatoista
vague 2=pari,parin,paria,parisen;3=useita,useat,useiden,useille,usea,usean,useaa,useassa,muutama,
 muutaman,muutamaa,muutamia,muutamat,muutamien,kolmisen;10=kymmenia,kymmenet,kymmenien,kymmeniin,
 kymmenilla,kymmenille,useita kymmenia;12=tusinoittain,tusinoita,toistakymmenta;20=parikymmenta,
 parinkymmenen;100=satoja,sadat,satojen,satoihin,sadoilla,sadoille,toistasataa,useita satoja,
 muutamia satoja,muutamasata,muutama sata,muutaman sadan;1e3=tuhansia,tuhannet,tuhansien,tuhansiin,
 tuhansilla,tuhansille,useita tuhansia,muutamia tuhansia,muutama tuhat,muutaman tuhannen;
 1e4=kymmeniatuhansia,kymmenia tuhansia,kymmenettuhannet,kymmenet tuhannet,kymmenien tuhansien,
 kymmenientuhansien,kymmenille tuhansille;1e5=satojatuhansia,satoja tuhansia,sadattuhannet,
 sadat tuhannet,satojen tuhansien,satojentuhansien,sadoille tuhansille;1e6=miljoonia,miljoonat,
 miljoonien,miljooniin,miljoonille,useita miljoonia,muutamia miljoonia;1e7=kymmenia miljoonia,
 kymmenien miljoonien;1e8=satoja miljoonia,satojen miljoonien;1e9=miljardeja,miljardit,miljardien,
 miljardeihin;1e10=kymmenia miljardeja,kymmenien miljardien;1e11=satoja miljardeja,
 satojen miljardien
about 5=viitisen;6=kuutisen;10=kymmenisen,kymmenkunta;15=viitisentoista;30=kolmisenkymmenta;
 40=nelisenkymmenta;50=viitisenkymmenta;60=kuutisenkymmenta;100=satakunta;200=parisataa,parinsadan,
 pari sataa;300=kolmisensataa;500=viitisensataa;1e3=tuhatkunta;2000=parituhatta,parintuhannen,
 pari tuhatta
ordinals 1=ensimmainen,ensimmaisen,ensimmaista,ensimmaisessa,ensimmaisesta,ensimmaiseen,
 ensimmaisella,ensimmaisena,ensimmaiseksi,ensimmaisten,ensimmaisia;2=toinen,toisen,toista,toisessa,
 toisesta,toiseen,toisella,toisena,toiseksi;3=kolmas,kolmannen,kolmatta,kolmannessa,kolmannesta,
 kolmanteen,kolmannella,kolmantena,kolmanneksi;4=neljas,neljannen,neljatta,neljannessa,neljannesta,
 neljanteen,neljannella,neljantena,neljanneksi;5=viides,viidennen,viidetta,viidennessa,viidennesta,
 viidenteen,viidennella,viidentena,viidenneksi;6=kuudes,kuudennen,kuudetta,kuudennessa,kuudennesta,
 kuudenteen,kuudennella,kuudentena,kuudenneksi;7=seitsemas,seitsemannen,seitsematta,seitsemannessa,
 seitsemannesta,seitsemanteen,seitsemannella,seitsemantena,seitsemanneksi;8=kahdeksas,kahdeksannen,
 kahdeksatta,kahdeksannessa,kahdeksannesta,kahdeksanteen,kahdeksannella,kahdeksantena,
 kahdeksanneksi;9=yhdeksas,yhdeksannen,yhdeksatta,yhdeksannessa,yhdeksannesta,yhdeksanteen,
 yhdeksannella,yhdeksantena,yhdeksanneksi;10=kymmenes,kymmenennen,kymmenetta,kymmenennessa,
 kymmenennesta,kymmenenteen,kymmenennella,kymmenentena,kymmenenneksi;11=yhdestoista,yhdennentoista,
 yhdettatoista,yhdennessatoista,yhdentenatoista;12=kahdestoista,kahdennentoista,kahdettatoista,
 kahdennessatoista,kahdentenatoista;20=kahdeskymmenes,kahdennenkymmenennen,kahdentenakymmenentena;
 30=kolmaskymmenes,kolmannenkymmenennen,kolmantenakymmenentena;100=sadas,sadannen,sadatta,sadantena
bounds least=vahintaan,ainakin,vahintaankin,ei vahempaa kuin,vahimmillaan,minimissaan,alimmillaan;
 most=enintaan,korkeintaan,jopa,enimmillaan,maksimissaan,niin monta kuin,ei enempaa kuin,ei yli;
 more=yli,reilusti yli,selvasti yli,hieman yli,vahan yli,juuri yli,enemman kuin,useampi kuin,
 useammat kuin,useampaa kuin,runsas,runsaat,runsaan,runsaassa,runsasta,runsaasta,reilu,reilut,
 reilun,reilussa,reilua;less=alle,reilusti alle,selvasti alle,hieman alle,vahan alle,juuri alle,
 vahemman kuin,harvempi kuin,lahes,melkein,vajaa,vajaat,vajaan,vajaassa,vajaata,vajaasta,liki,
 lahelle,likipitaen;about=noin,n,suunnilleen,arviolta,arvioilta,osapuilleen,likimain,
 suurin piirtein,kutakuinkin,circa,ca,lahella,jotakuinkin,arvion mukaan,karkeasti
after least=tai enemman,tai useampi,tai yli,ja yli,tai vanhempi;most=tai vahemman,tai alle,
 tai nuorempi;about=suunnilleen,tienoilla,paikkeilla,korvilla,kieppeilla
clock sure=kello,klo,klo .
afternoon illalla,iltapaivalla
half-to puoli
ages vuotias,vuotiaan,vuotiasta,vuotiaat,vuotiaana,vuotiaalle,vuotiaiden,vuotiaita
between valilla
range ja
units %=prosentti,prosenttia,prosentin,prosenttiin,prosentilla,pros,prosenttiyksikko,
 prosenttiyksikkoa,prosenttiyksikon;%*0.1=promille,promillea,promillen;m*1e3=kilometri,kilometria,
 kilometrin,kilometrissa,kilometriin,km;m=metri,metria,metrin,metriin;m*0.01=senttimetri,
 senttimetria,cm;m*0.001=millimetri,millimetria,millimetrin,mm,millia;m*1609.344=maili,mailia,
 mailin;m*1852=meripeninkulma,meripeninkulmaa,meripeninkulman;m*0.3048=jalkaa;m2=neliometri,
 neliometria,neliota;m2*1e6=neliokilometri,neliokilometria;m2*1e4=hehtaari,hehtaaria,hehtaarin;
 l=litra,litraa,litran;l*1e3=kuutiometri,kuutiometria,kuutiota;kg=kilo,kiloa,kilon,kilogramma,
 kilogrammaa,kilogramman;kg*0.001=gramma,grammaa,gramman;kg*1e3=tonni,tonnia,tonnin;
 kg*1e6=kilotonni,kilotonnia;kg*1e9=megatonni,megatonnia;m/s*0.2777777777777778=kilometria tunnissa,
 kilometrin tuntinopeudella,kilometrin tuntivauhtia,km/h;m/s=metria sekunnissa,metrin sekunnissa,
 m/s;m/s*0.514444=solmua,solmun;C=aste,astetta,asteen,asteessa,celsiusastetta,lampoastetta,
 asteeseen;W*1e3=kilowatti,kilowattia;W*1e6=megawatti,megawattia,megawatin;W*1e9=gigawatti,
 gigawattia,gigawatin;Wh*1e3=kilowattitunti,kilowattituntia,kilowattitunnin;Wh*1e6=megawattituntia;
 Wh*1e9=gigawattituntia;Wh*1e12=terawattituntia,terawattitunnin;s=sekunti,sekuntia,sekunnin;
 s*60=minuutti,minuuttia,minuutin;s*3600=tunti,tuntia,tunnin,tunnissa,tuntiin;s*86400=paiva,paivaa,
 paivan,paivassa,vuorokausi,vuorokautta,vuorokauden,vuorokaudessa;s*604800=viikko,viikkoa,viikon,
 viikossa,viikkoon;y*0.08333333333333333=kuukausi,kuukautta,kuukauden,kuukaudessa,kuukaudeksi,kk;
 y*0.25=vuosineljannes;y=vuosi,vuotta,vuoden,vuodessa,vuoteen,vuotias,vuotiaan,vuotiasta,vuotiaat,
 vuotiaana,vuotiaita,vuotinen,vuotisen;y*10=vuosikymmen,vuosikymmenta;y*100=vuosisata,vuosisataa;
 EUR=euro,euroa,euron,eurolla,eurosta,euroon,eur;EUR*0.01=sentti,senttia,sentin;USD=dollari,
 dollaria,dollarin,dollarilla,yhdysvaltain dollaria,dollariin;GBP=punta,puntaa,punnan,
 englannin puntaa;GBP*0.01=pennya;JPY=jeni,jenia,jenin;CNY=juan,juania,juanin,yuan,yuania,renminbia;
 RUB=rupla,ruplaa,ruplan;UAH=hryvnia,hryvniaa,hryvnian;PLN=zloty,zlotya,zlotyn;SEK=ruotsin kruunua,
 ruotsin kruunun;NOK=norjan kruunua,norjan kruunun;DKK=tanskan kruunua,tanskan kruunun;CHF=frangi,
 frangia,frangin,sveitsin frangia;INR=rupia,rupiaa,intian rupiaa;HUF=forinttia
months tammikuu,tammikuun,tammikuuta,tammikuussa,tammikuusta,tammikuuhun,tammikuulle;helmikuu,
 helmikuun,helmikuuta,helmikuussa,helmikuusta,helmikuuhun,helmikuulle;maaliskuu,maaliskuun,
 maaliskuuta,maaliskuussa,maaliskuusta,maaliskuuhun,maaliskuulle;huhtikuu,huhtikuun,huhtikuuta,
 huhtikuussa,huhtikuusta,huhtikuuhun,huhtikuulle;toukokuu,toukokuun,toukokuuta,toukokuussa,
 toukokuusta,toukokuuhun,toukokuulle;kesakuu,kesakuun,kesakuuta,kesakuussa,kesakuusta,kesakuuhun,
 kesakuulle;heinakuu,heinakuun,heinakuuta,heinakuussa,heinakuusta,heinakuuhun,heinakuulle;elokuu,
 elokuun,elokuuta,elokuussa,elokuusta,elokuuhun,elokuulle;syyskuu,syyskuun,syyskuuta,syyskuussa,
 syyskuusta,syyskuuhun,syyskuulle;lokakuu,lokakuun,lokakuuta,lokakuussa,lokakuusta,lokakuuhun,
 lokakuulle;marraskuu,marraskuun,marraskuuta,marraskuussa,marraskuusta,marraskuuhun,marraskuulle;
 joulukuu,joulukuun,joulukuuta,joulukuussa,joulukuusta,joulukuuhun,joulukuulle
weekdays maanantai,maanantaina,maanantain,maanantaita,maanantaista,maanantaiksi,maanantaille,
 maanantaisin,maanantaisen,maanantaihin,maanantaiaamuna,maanantaiiltana,maanantaiyona;tiistai,
 tiistaina,tiistain,tiistaita,tiistaista,tiistaiksi,tiistaille,tiistaisin,tiistaisen,tiistaihin,
 tiistaiaamuna,tiistaiiltana,tiistaiyona;keskiviikko,keskiviikkona,keskiviikon,keskiviikkoa,
 keskiviikosta,keskiviikoksi,keskiviikolle,keskiviikkoon,keskiviikkoisin,keskiviikkoisen,
 keskiviikkoaamuna,keskiviikkoiltana,keskiviikkoyona;torstai,torstaina,torstain,torstaita,
 torstaista,torstaiksi,torstaille,torstaisin,torstaisen,torstaihin,torstaiaamuna,torstaiiltana,
 torstaiyona;perjantai,perjantaina,perjantain,perjantaita,perjantaista,perjantaiksi,perjantaille,
 perjantaisin,perjantaisen,perjantaihin,perjantaiaamuna,perjantaiiltana,perjantaiyona;lauantai,
 lauantaina,lauantain,lauantaita,lauantaista,lauantaiksi,lauantaille,lauantaisin,lauantaisen,
 lauantaihin,lauantaiaamuna,lauantaiiltana,lauantaiyona;sunnuntai,sunnuntaina,sunnuntain,
 sunnuntaita,sunnuntaista,sunnuntaiksi,sunnuntaille,sunnuntaisin,sunnuntaisen,sunnuntaihin,
 sunnuntaiaamuna,sunnuntaiiltana,sunnuntaiyona
particles paiva,paivana,paivan,paivasta,paivaan,vuonna,vuoden,pna,p
suffixes :s,:nnen,:ntena,:nnesta,:nteen
days -2=toissapaivana,toissa paivana,toissapaivainen,toissapaivaisen;-1=eilen,eiliseen,eilinen,
 eilisen,eilisesta,eilista,eilisiltana,eilisaamuna,eilisessa,eilisella,eilen illalla,eilen aamulla,
 viime yona,eilisillan;0=tanaan,tana aamuna,tana iltana,tana yona,tana iltapaivana,aiemmin tanaan,
 myohemmin tanaan,tamanpaivainen,tamanpaivaisen,tamanpaivaisessa,taman paivan,talle paivalle;
 1=huomenna,huomiseen,huominen,huomisen,huomisaamuna,huomisiltana,huomenaamuna,huomenillalla;
 2=ylihuomenna,ylihuominen
weeks -2=toissa viikolla,toissaviikolla;-1=viime viikolla,viime viikon,viime viikosta,
 viime viikkoon,kuluneella viikolla,menneella viikolla,viimeviikkoinen,viimeviikkoisen;
 0=talla viikolla,taman viikon,tahan viikkoon,aiemmin talla viikolla,myohemmin talla viikolla,
 kuluvalla viikolla,alkuviikolla,loppuviikolla;1=ensi viikolla,ensi viikon,ensi viikko,
 ensi viikkoon,tulevalla viikolla
months-away -2=toissa kuussa;-1=viime kuussa,viime kuun,viime kuukauden,viime kuusta,
 viime kuukautena,viime kuuhun;0=tassa kuussa,taman kuun,taman kuukauden,kuluvassa kuussa,
 kuluvan kuun,aiemmin tassa kuussa,myohemmin tassa kuussa;1=ensi kuussa,ensi kuun,ensi kuukauden,
 ensi kuuhun
years -2=toissa vuonna,toissavuonna,toissavuoden;-1=viime vuonna,viime vuoden,viime vuodesta,
 viime vuoteen,viimevuotinen,viimevuotisen,viimevuotiseen;0=tana vuonna,taman vuoden,
 kuluvana vuonna,kuluvan vuoden,aiemmin tana vuonna,myohemmin tana vuonna,tamanvuotinen,
 tamanvuotisen,tahan vuoteen;1=ensi vuonna,ensi vuoden,ensi vuodesta,ensi vuoteen,tulevana vuonna
past viime,kuluneen,kuluneena,edellisena,menneena
future ensi,tulevana,tulevan,seuraavana,seuraavan
ahead aikaisintaan,viimeistaan,aikoo,aikovat,alkaa,alkavat,maara,maarin,odotetaan,tarkoitus,
 suunnitellaan,suunnittelee,pitaisi,jatkuu,jatkuvat,alkavan,kokoontuu,pidetaan,jarjestetaan,
 annetaan,aanestaa,aanestetaan,palaa,palaavat,mennessa,avataan,lupaa,lupaavat,jatketaan,vierailee,
 tapaa,yrittaa,hinataan,julkaistaan,aloitetaan,suljetaan,kuullaan,tapaavat,kokoontuvat,aanestavat,
 aloittaa,aloittavat,siirretaan,otetaan
idioms ei vain,eivat vain,ei ainoastaan,ei pelkastaan,ei vahempaa kuin,ei enempaa kuin,
 ei suinkaan vain,ei ihme,ennen kaikkea
not ei,vaille,eika,eivat,eivatka,en,enka,et,etka,emme,emmeka,ette,etteka,eipa,eihan,ala,alkaa,alkoon,ilman,
 vailla,koskaan,milloinkaan,eiko,eivatko
hedge vaitetty,vaitetyt,vaitetyn,vaitettyja,vaitetysti,vaitettiin,vaitetaan,vaittaa,vaitti,
 vaittavat,vaittivat,vaittanyt,vaittaneet,vaite,vaitteen,tiettavasti,kerrotaan,kerrottiin,
 mahdollisesti,mahdollinen,mahdollisen,mahdollista,ehka,kenties,luultavasti,todennakoisesti,
 todennakoinen,ilmeisesti,oletettavasti,oletetaan,oletettu,oletetun,arvatenkin,epaillaan,epailtiin,
 epailty,epaillyn,epailtya,epailtyjen,epaillyt,epailee,nayttaa silta,naytti silta,nayttaa,nayttaisi,
 nayttavat,vaikuttaa silta,vaikutti silta,vahvistamaton,vahvistamattomat,vahvistamattomien,
 vahvistamattoman,vahvistamattomia,ei ole vahvistettu,ei vahvistettu,ei ole vahvistanut,saattaa,
 saattavat,saattoi,saattoivat,saattaisi,saattanut,voisi,voisivat,voi olla,voivat olla,lienee,
 lienevat,arvellaan,arveltiin,uskotaan,uskottiin,pelataan,pelattiin,huhutaan,huhujen mukaan,
 raportoidaan,tietojen mukaan,oman ilmoituksensa mukaan,viittaa siihen,viittaavat siihen,muka,
 tuskin,olisi,olisivat,kuulemma
denied kiistaa,kiisti,kiistavat,kiistivat,kiistanyt,kiistaneet,kiistamassa,kiistetaan,kiistettiin,
 kiistetty,kiistaneen,kiistavansa,kiistaen,kieltaa syyllistyneensa,kielsi syyllistyneensa,
 kieltaa vaitteet,kielsi vaitteet,kieltaa syytteet,torjuu vaitteet,torjui vaitteet,torjuu syytokset,
 torjui syytokset,torjunut vaitteet,torjunut syytokset,kumoaa,kumosi,kumonnut,kumosivat,tyrmaa,
 tyrmasi,tyrmannyt,dementoi,dementoinut
confirmed vahvistaa,vahvisti,vahvistavat,vahvistivat,vahvistanut,vahvistaneet,vahvistetaan,
 vahvistettiin,vahvistettu,vahvistetut,vahvistetun,vahvistus,varmistaa,varmisti,varmistanut,
 varmistettu,varmistui,varmistunut,osoittaa,osoitti,osoittanut,osoitettu,osoittavat,todistettu,
 todistetusti,todisti,todistaa,toteaa,totesi,todettu,todettiin,todennettu,myontaa,myonsi,myontanyt,
 myonsivat,myontavat,todeksi
minus miinus
below pakkasta
tens kymmenen,kymmenta,kymmenessa,kymmenesta,kymmeneen,kymmenella,kymmenelta,kymmenelle,kymmenena,
 kymmeneksi
and-a-half ja puolella,ja puoleen,ja puolen
behind oli,olivat,kuoli,kuolivat,vieraili,tapahtui,syttyi,sanoi,kertoi,alkoi,iski,osui,putosi,
 saapui,paatti,katosi,loukkaantui
behind-endings tiin,ivat,ivät
day-words paivana,paiva,paivan
";
