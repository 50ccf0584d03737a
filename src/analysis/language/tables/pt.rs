//! Portuguese.
//!
//! `segunda` is Monday in phrases only, being second as well, and `terca` to `sexta` are weekdays,
//! no ordinals; `segundo` (according to) and `mar` (sea) are left out. `bi` is 1e9, `biliao` 1e12.

pub const TABLE: &str = "\
exact
endings amentos,imentos,adoras,adores,amento,imento,acoes,adora,mente,acao,adas,ador,ados,ando,coes,
 endo,eses,idas,idos,indo,ada,ado,aes,ais,eis,esa,ida,ido,oes,as,es,ns,os,a,e,o,s
abbr sr,sra,srs,sras,srta,d,dr,dra,drs,prof,profa,eng,arq,cel,cap,ten,sgt,maj,gen,alm,gov,dep,sen,
 min,pres,pe,sto,sta,av,r,rod,al,pca,lgo,no,num,n,pag,pags,p,pp,art,arts,inc,vol,ed,fig,etc,p.ex,ex,
 cf,i.e,eua,e.u.a,a.c,d.c,a.m,p.m,aprox,max,tel,cia,ltda,vs,jan,fev,abr,jun,jul,ago,set,out,nov,dez,
 seg,ter,qua,qui,sex,sab,hab,obs,profs,exmo,exma,des,cb
words 0=zero;1=um,uma;2=dois,duas;3=tres;4=quatro;5=cinco;6=seis;7=sete;8=oito;9=nove;10=dez;
 11=onze;12=doze;13=treze;14=catorze,quatorze;15=quinze;16=dezesseis,dezasseis;17=dezessete,
 dezassete;18=dezoito;19=dezenove,dezanove;20=vinte;30=trinta;40=quarenta;50=cinquenta;60=sessenta;
 70=setenta;80=oitenta;90=noventa
factors 10=dezena,dezenas;12=duzia,duzias;100=cem,cento,centena,centenas;200=duzentos,duzentas;
 300=trezentos,trezentas;400=quatrocentos,quatrocentas;500=quinhentos,quinhentas;600=seiscentos,
 seiscentas;700=setecentos,setecentas;800=oitocentos,oitocentas;900=novecentos,novecentas;1e3=mil,
 milhar,milhares;1e6=milhao,milhoes,mi,mln;1e9=bilhao,bilhoes,bi;1e12=trilhao,trilhoes,tri,biliao,
 bilioes
joints e
uncertain um,uma,dezena,dezenas,duzia,duzias,centena,centenas,milhar,milhares,milhoes,bilhoes,
 trilhoes,bilioes,mi,bi,tri,mln
fractions 0.5=metade,meio,meia,metades;1/3=terco,tercos;0.25=quarto,quartos;0.2=quintos;0.1=decimos
vague 2=um par,um par de,dois ou tres;3=varios,varias,diversos,diversas,alguns,algumas,uns poucos,
 umas poucas,um punhado de,tres ou quatro;10=dezenas,algumas dezenas,varias dezenas;12=duzias;
 100=centenas,algumas centenas,varias centenas;1e3=milhares,alguns milhares,varios milhares;
 1e4=dezenas de milhares,dezenas de milhar;1e5=centenas de milhares,centenas de milhar;1e6=milhoes,
 alguns milhoes,varios milhoes;1e7=dezenas de milhoes;1e8=centenas de milhoes;1e9=bilhoes,
 alguns bilhoes,milhares de milhoes;1e10=dezenas de bilhoes;1e11=centenas de bilhoes;1e12=trilhoes
about 10=uma dezena,dezena;15=quinzena;20=vintena;30=trintena;100=uma centena,centena;1e3=um milhar,
 milhar
ordinals 1=primeiro,primeira,primeiros,primeiras;3=terceiro,terceira,terceiros,terceiras;7=setimo,
 setima,setimos,setimas;8=oitavo,oitava,oitavos,oitavas;9=nono,nona,nonos,nonas;10=decimo,decima,
 decimos,decimas;11=undecimo,undecima,undecimos,undecimas;12=duodecimo,duodecima,duodecimos,
 duodecimas;20=vigesimo,vigesima,vigesimos,vigesimas;30=trigesimo,trigesima,trigesimos,trigesimas;
 40=quadragesimo,quadragesima,quadragesimos,quadragesimas;50=quinquagesimo,quinquagesima,
 quinquagesimos,quinquagesimas;100=centesimo,centesima,centesimos,centesimas;2=segundos,segundas;
 4=quarto;5=quinto;6=sexto
bounds least=pelo menos,ao menos,no minimo,um minimo de,nao menos de,nunca menos de,minimo de,
 nada menos que,nada menos do que;most=no maximo,um maximo de,ate,nao mais de,nao mais que,
 nao mais do que,quando muito,maximo de,ate um maximo de;more=mais de,mais do que,mais que,acima de,
 acima dos,acima das,superior a,superiores a,superior aos,supera,superam,superou,superou os,
 superou as,ultrapassa,ultrapassam,ultrapassou,ultrapassou os,para alem de,pouco mais de,
 bem mais de,um pouco mais de,passa de,passam de,passou de,excede;less=menos de,menos do que,
 menos que,abaixo de,abaixo dos,abaixo das,inferior a,inferiores a,inferior aos,quase,
 pouco menos de;about=cerca de,por volta de,em torno de,ao redor de,aproximadamente,uns,umas,
 perto de,perto dos,na casa de,na casa dos,na casa das,proximo de,proximo a,proximo dos,a volta de,
 estimado em,estimados em,estimada em,estimadas em,na ordem de,da ordem de,mais ou menos,coisa de
after least=ou mais,no minimo,pelo menos,ao menos;about=aproximadamente,mais ou menos,e tal,
 e poucos,e tantos;most=ou menos,no maximo,quando muito
clock at=as,pelas,das,a partir das
clock-after at=h,horas
afternoon da tarde,da noite
between entre,de,desde,dos,das
range e,a,ate,aos,as
units %=por cento,porcento,ponto percentual,pontos percentuais,p.p;m*1e3=quilometro,quilometros;
 m=metro,metros;m*0.01=centimetro,centimetros;m*0.001=milimetro,milimetros;m*1609.344=milha,milhas;
 m*1852=milha nautica,milhas nauticas;m*0.3048=pe,pes;m*0.0254=polegada,polegadas;m2*1e4=hectare,
 hectares;m2*1e6=quilometro quadrado,quilometros quadrados;m2=metro quadrado,metros quadrados;
 l=litro,litros;l*1e3=metro cubico,metros cubicos;l*158.9873=barril,barris;kg=quilograma,
 quilogramas,quilo,quilos;kg*0.001=grama,gramas;kg*1e3=tonelada,toneladas;kg*0.000001=miligrama,
 miligramas;m/s*0.2777777777777778=quilometro por hora,quilometros por hora;m/s=metros por segundo;
 C=grau,graus,graus celsius,grau celsius,graus centigrados,oc;W*1e3=quilowatt,quilowatts;
 W*1e6=megawatt,megawatts;W*1e9=gigawatt,gigawatts;Wh*1e3=quilowatt - hora,quilowatts - hora;
 Wh*1e6=megawatt - hora,megawatts - hora;Wh*1e9=gigawatt - hora,gigawatts - hora;s=segundo,segundos;
 s*60=minuto,minutos;s*3600=hora,horas;s*86400=dia,dias;s*604800=semana,semanas;
 y*0.08333333333333333=mes,meses;y=ano,anos;y*10=decada,decadas;y*100=seculo,seculos;USD=dolar,
 dolares,dolares americanos;CAD=dolares canadenses,dolares canadianos;AUD=dolares australianos;
 EUR=euro,euros;EUR*0.01=centimo,centimos,centimos de euro;GBP=libra,libras,libra esterlina,
 libras esterlinas;JPY=iene,ienes;CNY=yuan,yuans,iuane,iuanes;RUB=rublo,rublos;UAH=hryvnia,hryvnias,
 grivnia,grivnias;PLN=zloty,zlotys,zloti;SEK=coroas suecas;NOK=coroas norueguesas;
 DKK=coroas dinamarquesas;CZK=coroas checas,coroas tchecas;CHF=franco suico,francos suicos;
 INR=rupia,rupias;BRL=reais;BRL*0.01=centavo,centavos;ARS=pesos argentinos;MXN=pesos mexicanos;
 AOA=kwanza,kwanzas;MZN=metical,meticais;TRY=liras turcas
months janeiro,jan;fevereiro,fev;marco,mar;abril,abr;maio,mai;junho,jun;julho,jul;agosto,ago;
 setembro,set;outubro,out;novembro,nov;dezembro,dez
weekdays segunda - feira,segunda feira,nesta segunda,desta segunda,esta segunda,ultima segunda,
 proxima segunda,segunda passada,2a - feira,segunda de manha,segunda a noite,segunda a tarde;
 terca - feira,terca feira,terca,3a - feira;quarta - feira,quarta feira,quarta,4a - feira;
 quinta - feira,quinta feira,quinta,5a - feira;sexta - feira,sexta feira,sexta,6a - feira;sabado,
 sab;domingo
particles de,do,dia
suffixes o,a
days -2=anteontem,antes de ontem;-1=ontem,ontem a noite,ontem a tarde,ontem de manha,
 na noite passada,noite passada,a noite passada,na noite de ontem,na manha de ontem,
 na tarde de ontem;0=hoje,esta manha,nesta manha,hoje de manha,hoje a noite,hoje a tarde,esta tarde,
 nesta tarde,esta noite,nesta noite,esta madrugada,nesta madrugada,no dia de hoje;1=amanha,
 amanha de manha,amanha a noite,amanha a tarde;2=depois de amanha
weeks -2=ha duas semanas,duas semanas atras;-1=semana passada,na semana passada,a semana passada,
 ultima semana,na ultima semana,na passada semana,semana anterior,ha uma semana,uma semana atras;
 0=esta semana,nesta semana,desta semana,no inicio desta semana,no comeco da semana,
 na presente semana;1=proxima semana,na proxima semana,a proxima semana,semana que vem,
 na semana que vem,daqui a uma semana;2=daqui a duas semanas
months-away -2=ha dois meses,dois meses atras;-1=mes passado,no mes passado,o mes passado,
 ultimo mes,no ultimo mes,no passado mes,mes anterior,ha um mes,um mes atras;0=este mes,neste mes,
 deste mes,no inicio deste mes,no comeco do mes,no mes corrente,mes em curso;1=proximo mes,
 no proximo mes,o proximo mes,mes que vem,no mes que vem,daqui a um mes;2=daqui a dois meses
years -2=ha dois anos,dois anos atras;-1=ano passado,no ano passado,o ano passado,ultimo ano,
 no ultimo ano,no passado ano,ano anterior,ha um ano,um ano atras;0=este ano,neste ano,deste ano,
 no inicio deste ano,no comeco do ano,no ano corrente,ano em curso;1=proximo ano,no proximo ano,
 o proximo ano,ano que vem,no ano que vem,para o ano,daqui a um ano;2=daqui a dois anos
past passado,passada,passados,ultimo,ultima
future proximo,proxima,que vem,seguinte
ahead-before ate,a partir de,ate a
ahead vai,vao,deve,devem,previsto,prevista,previstos,previstas,preve,espera,comeca,arranca,marcada,
 marcado,celebra-se,esperam,reabre,prometem,celebra
ahead-endings rá,rão
idioms nao so,nao apenas,nao somente,nao menos de,nao mais de,sem duvida,nada menos que,
 nao por acaso,sem precedentes,senao
not nao,nunca,jamais,ninguem,nada,nenhum,nenhuma,nenhuns,nenhumas,nem,sem,tampouco,nunca mais,
 em lugar nenhum
hedge teme - se,suposto,suposta,supostos,supostas,supostamente,alegado,alegada,alegados,alegadas,alegadamente,
 presumivel,presumiveis,presumivelmente,presumido,aparentemente,possivelmente,provavelmente,talvez,
 quica,porventura,eventualmente,possivel,possiveis,provavel,provaveis,poderia,poderiam,podera,
 poderao,pode ter,podem ter,pode estar,podem estar,pode ser,podem ser,teria,teriam,seria,seriam,
 estaria,estariam,haveria,faria,parece,parecem,ao que parece,ao que tudo indica,tudo indica,
 acredita - se,cre - se,diz - se que,suspeita - se,supoe - se,estima - se que,especula - se,
 suspeito,suspeita,suspeitos,suspeitas,acusado de,acusada de,acusados de,acusadas de,tido como,
 apontado como,apontada como,nao confirmado,nao confirmada,nao confirmados,nao confirmadas,
 ainda nao confirmado,ainda nao confirmada,nao foi confirmado,nao foi confirmada,sem confirmacao,
 nao foi possivel verificar,nao verificado,por confirmar,alega,alegam,alegou,alegaram,diz ter,
 dizem ter,afirma ter,afirmam ter
denied negou,nega,negam,negaram,negado,negada,negar,negando,negava,desmentiu,desmente,desmentem,
 desmentiram,desmentido,desmentida,desmentir,desmentindo,rejeitou,rejeita,rejeitam,rejeitaram,
 rejeitado,rejeitada,rejeitar,refutou,refuta,refutam,refutaram,refutado,refutar,rechacou,rechaca,
 rechacam,rechacaram,descartou,descarta,descartam,descartaram,contesta,contestou,contestam,
 contestaram
confirmed confirmou,confirma,confirmam,confirmaram,confirmado,confirmada,confirmados,confirmadas,
 confirmar,confirmando,confirmacao,provou,provado,provada,comprovou,comprova,comprovado,comprovada,
 comprovados,comprovadas,demonstrou,demonstrado,demonstrada,verificou - se,verificado,verificada,
 verificados,constatou,constatado,constatada,atestou,atestado,atesta,corroborou,corroborado,
 corroborada,apurou - se
minus menos
below abaixo de zero,negativos
behind foi,foram,era,eram,tinha,havia,estava
behind-endings ou,eu,iu,aram,eram,iram
no-date numa quinta,uma quinta
weak quarto
decades anos
every cada,toda
";
