//! Lithuanian.

pub const TABLE: &str = "\
months sausio,sausis,sausi;vasario,vasaris,vasari;kovo,kovas,kova;balandzio,balandis,balandi;
 geguzes,geguze;birzelio,birzelis,birzeli;liepos,liepa;rugpjucio,rugpjutis,rugpjuti;rugsejo,
 rugsejis,rugseji;spalio,spalis,spali;lapkricio,lapkritis,lapkriti;gruodzio,gruodis,gruodi
weekdays pirmadienis,pirmadieni,pirmadienio;antradienis,antradieni,antradienio;treciadienis,
 treciadieni,treciadienio;ketvirtadienis,ketvirtadieni,ketvirtadienio;penktadienis,penktadieni,
 penktadienio;sestadienis,sestadieni,sestadienio;sekmadienis,sekmadieni,sekmadienio
particles d,m,metu
days -1=vakar;0=siandien;1=rytoj
weeks -1=praejusia savaite,praeita savaite;0=sia savaite;1=kita savaite,ateinancia savaite
years -1=pernai,praejusiais metais;0=siemet,siais metais;1=kitamet,kitais metais
past praejusi,praeita
future kita,ateinanti
ahead bus,planuojama,prasides,vyks,planuoja
numbers nulis;vienas?,viena?,vieno?;du,dvi,dvieju;trys,tris,triju;keturi,keturios,keturis,
 keturiu;penki,penkios,penkis,penkiu;sesi,sesios,sesis,sesiu;septyni,septynios,septynis,septyniu;
 astuoni,astuonios,astuonis;devyni,devynios,devynis;desimt;vienuolika;dvylika;trylika;
 keturiolika;penkiolika;sesiolika;septyniolika;astuoniolika;devyniolika;dvidesimt;trisdesimt;
 keturiasdesimt;penkiasdesimt;sesiasdesimt;septyniasdesimt;astuoniasdesimt;devyniasdesimt
factors 100=simtas,simtai,simtu,simtus;1e3=tukstantis,tukstanciai,tukstanciu,tukstancius,tukst;
 1e6=milijonas,milijonai,milijonu,milijonus,milijono,mln;1e9=milijardas,milijardai,milijardu,
 milijardus,milijardo,mlrd
vague 3=keli,kelios,keletas,kelis,kelias,keliu;10=desimtys,desimtis,desimtimis;100=simtai,simtus,
 simtu;1e3=tukstanciai,tukstancius
bounds least=maziausiai,bent,ne maziau kaip;more=daugiau kaip,daugiau nei,per;about=apie,mazdaug;
 most=iki,ne daugiau kaip;less=beveik,maziau nei,maziau kaip
between nuo,tarp
range iki,ir
units %=procentas,procentai,procentu,procentus,procento,proc;km=kilometrai,kilometru,kilometrus;
 m=metrai,metru,metrus;kg=kilogramai,kilogramu,kilogramus;h=valandos,valandu,valandas,val;
 d=dienos,dienu,dienas;y=metai,metu,metus;EUR=euras,eurai,euru,eurus,euro;USD=doleriai,doleriu,
 dolerius
not ne,nera,nebuvo,niekas,nieko,niekada,nei,be,nebus,neturi
hedge esa,galbut,tikriausiai,turbut,gali,galejo,galetu,neva,tariamas,tariamai
abbr d,m,val,nr,pvz,dr,prof,g,proc,mln,mlrd,tukst
minus minus
ordinal-stop
";
