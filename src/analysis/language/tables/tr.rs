//! Turkish.

pub const TABLE: &str = "\
months ocak,ocak'ta,ocakta;şubat,şubat'ta,şubatta;mart,mart'ta,martta;nisan,nisan'da,nisanda;
 mayıs,mayıs'ta,mayısta;haziran,haziran'da,haziranda;temmuz,temmuz'da,temmuzda;ağustos,
 ağustos'ta,ağustosta;eylül,eylül'de,eylülde;ekim,ekim'de,ekimde;kasım,kasım'da,kasımda;aralık,
 aralık'ta,aralıkta
weekdays pazartesi;salı;çarşamba;perşembe;cuma;cumartesi;pazar
days -1=dün;0=bugün;1=yarın
weeks -1=geçen hafta;0=bu hafta;1=gelecek hafta,önümüzdeki hafta
years -1=geçen yıl;0=bu yıl;1=gelecek yıl,önümüzdeki yıl
past geçen,geçtiğimiz
future gelecek,önümüzdeki
ahead olacak,yapılacak,başlayacak,bekleniyor,edecek,edilecek,gelecek,açıklanacak
numbers sıfır;bir?;iki;üç;dört;beş;altı;yedi;sekiz;dokuz;on;onbir;oniki;onüç;ondört;onbeş;onaltı;
 onyedi;onsekiz;ondokuz;yirmi;otuz;kırk;elli;altmış;yetmiş;seksen;doksan
factors 100=yüz;1e3=bin;1e6=milyon;1e9=milyar;1e12=trilyon
vague 3=birkaç,birçok,bazı;10=onlarca,düzinelerce;100=yüzlerce;1e3=binlerce,birkaç bin
bounds least=en az,asgari;about=yaklaşık,yaklaşık olarak,aşağı yukarı;most=en fazla,en çok;
 less=neredeyse,yaklaşık
after more=' den fazla,' dan fazla,' ten fazla,' tan fazla,den fazla,dan fazla,bini aşkın,
 ' i aşkın;less=' den az,' dan az
units %=yüzde;km=kilometre;m=metre;kg=kilogram,kilo;h=saat;d=gün;y=yıl,yaşında,yaşındaki,yıllık;
 EUR=euro,avro;USD=dolar,dolara;TRY=lira,tl,liraya,liralık
not değil,yok,hiç,hiçbir,asla,olmadan,olmadı,olmadığını,kimse
hedge iddia edildi,iddia edilen,iddiaya göre,olabilir,belki,muhtemelen,sözde,öne sürüldü
abbr dr,prof,doç,av,no,vb,vs
minus minus
ordinal-stop
";
