//! Irish.

pub const TABLE: &str = "\
months eanair;feabhra,feabhrai;marta;aibrean,aibreain;bealtaine;meitheamh,meithimh;iuil;lunasa;
 mean fomhair;deireadh fomhair;samhain,samhna;nollaig,nollag
weekdays de luain,an luan;de mairt,an mhairt;de ceadaoin,an cheadaoin;deardaoin;de haoine,
 an aoine;de sathairn,an satharn;de domhnaigh,an domhnach
particles de,mi,na
days -1=inne,areir;0=inniu,anocht;1=amarach
weeks -1=an tseachtain seo caite,seachtain seo caite;0=an tseachtain seo;
 1=an tseachtain seo chugainn,an tseachtain seo chughainn
years -1=anuraidh;0=i mbliana;1=an bhliain seo chugainn
past seo caite
future seo chugainn
ahead beidh,tosoidh,pleanailte
numbers naid;aon?,duine?;dha,beirt;tri,triur;ceithre,ceathrar;cuig,cuigear;se?,seisear;seacht,
 seachtar;ocht,ochtar;naoi,naonur;deich,deichniur;;dhareag;;;;;;;;fiche;triocha;daichead;caoga;
 seasca;seachto;ochto;nocha
factors 100=cead;1e3=mile;1e6=milliun;1e9=billiun
joints is
vague 3=roinnt,cupla;10=na scortha;100=na ceadta;1e3=na milte
bounds least=ar a laghad;more=breis is,breis agus,os cionn,nios mo na;about=thart ar,timpeall;
 most=suas le;less=beagnach,gar do,nios lu na,faoi bhun
after least=ar a laghad
units %=faoin gcead;km=cilimeadar;m=meadar;kg=cileagram;h=uair,uair an chloig;d=la;y=bliain,
 bliana,mbliana;EUR=euro;USD=dollar
not ni,nil,nior,nach,nar,niorbh,gan,na,cha
hedge liomhnaitear,b'fheidir,is docha,liomhnaithe,deirtear,seans
abbr lch,uimh,dr,srl
point 1
minus minus
capital-months
ordinal-stop
";
