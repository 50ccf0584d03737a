//! Latvian.

pub const TABLE: &str = "\
months janvaris,janvari,janvara;februaris,februari,februara;marts,marta;aprilis,aprili,aprila;
 maijs,maija;junijs,junija;julijs,julija;augusts,augusta;septembris,septembri,septembra;oktobris,
 oktobri,oktobra;novembris,novembri,novembra;decembris,decembri,decembra
weekdays pirmdiena,pirmdien,pirmdienas;otrdiena,otrdien,otrdienas;tresdiena,tresdien,tresdienas;
 ceturtdiena,ceturtdien,ceturtdienas;piektdiena,piektdien,piektdienas;sestdiena,sestdien,
 sestdienas;svetdiena,svetdien,svetdienas
particles gada
days -1=vakar;0=sodien;1=rit
weeks -1=pagajusaja nedela,pagajusonedel;0=sonedel,saja nedela;1=nakamnedel,nakamaja nedela
years -1=pern,pagajusaja gada;0=sogad;1=nakamgad,nakamaja gada
past pagajusaja,pagajuso
future nakamaja,nakamo
ahead bus,tiks,plano,paredzets,saksies
numbers nulle;viens?,viena?,vienu?;divi,divas,divu;tris;cetri,cetras,cetru;pieci,piecas,piecu;
 sesi,sesas;septini,septinas;astoni,astonas;devini,devinas;desmit;vienpadsmit;divpadsmit;
 trispadsmit;cetrpadsmit;piecpadsmit;sespadsmit;septinpadsmit;astonpadsmit;devinpadsmit;
 divdesmit;trisdesmit;cetrdesmit;piecdesmit;sesdesmit;septindesmit;astondesmit;devindesmit
factors 100=simts,simt,simti,simtiem;1e3=tukstotis,tukstosi,tukstosus,tukstosiem,tukstosu,tukst;
 1e6=miljons,miljoni,miljonus,miljoniem,miljonu,milj;1e9=miljards,miljardi,miljardus,miljardu,
 mljrd
joints un
vague 3=vairaki,vairakas,dazi,dazas;10=desmitiem;100=simtiem,vairaki simti;1e3=tukstosiem
bounds least=vismaz;more=vairak neka,vairak par,virs,pari par;about=aptuveni,apmeram,ap;
 most=lidz,ne vairak ka;less=gandriz,mazak neka,teju
between no,starp
range lidz,un
units %=procents,procenti,procentus,procentiem,procentu;km=kilometri,kilometrus,kilometru;
 m=metri,metrus,metru;kg=kilogrami,kilogramus,kilogramu;h=stundas,stundu;d=dienas,dienu,diena;
 y=gadi,gadus,gadu,gadiem;EUR=eiro;USD=dolari,dolarus,dolaru
not nav,nebija,ne,neviens,nevienu,nekad,nekas,neko,bez,nebus,netika,nespej
hedge iespejams,varetu,var,it ka,domajams,drosi vien,iespejamais,esot
abbr nr,plkst,utt,piem,dr,prof,st
minus minus
ordinal-stop
";
