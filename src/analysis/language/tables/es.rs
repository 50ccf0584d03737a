//! Spanish.
//!
//! `medio` (middle), `mar` (sea) and `dom` are left out, and `mañana` stands in phrases only (it is the
//! morning, too).

pub const TABLE: &str = "\
exact
endings amientos,imientos,aciones,amiento,imiento,adoras,adores,ciones,acion,iendo,mente,adas,ador,
 ados,ando,esas,eses,idas,idos,ada,ado,esa,ida,ido,as,es,os,a,e,o,s
abbr sr,sra,sres,sras,srta,dr,dra,dres,prof,lic,ing,arq,gral,cnel,cap,tte,sgto,pdte,pdta,gob,mons,d,
 dna,sto,sta,av,avda,c,ctra,km,num,nro,n,pag,pags,art,arts,inc,fig,vol,ed,etc,p.ej,ej,cf,ee.uu,ee,
 uu,rr.hh,ff.aa,aa,a.c,d.c,a.m,p.m,aprox,max,min,tel,ud,uds,vs,ene,feb,abr,jun,jul,ago,sept,sep,oct,
 nov,dic,lun,mie,jue,vie,sab,cia,hab,excmo,excma,alm,cmdte,pte,hnos,s.a
words 0=cero;1=un,uno,una;2=dos;3=tres;4=cuatro;5=cinco;6=seis;7=siete;8=ocho;9=nueve;10=diez;
 11=once;12=doce;13=trece;14=catorce;15=quince;16=dieciseis;17=diecisiete;18=dieciocho;
 19=diecinueve;20=veinte;21=veintiuno,veintiun,veintiuna;22=veintidos;23=veintitres;24=veinticuatro;
 25=veinticinco;26=veintiseis;27=veintisiete;28=veintiocho;29=veintinueve;30=treinta;40=cuarenta;
 50=cincuenta;60=sesenta;70=setenta;80=ochenta;90=noventa
factors 10=decena,decenas;12=docena,docenas;100=cien,ciento,cientos,cientas,centenar,centenares,
 centena,centenas;200=doscientos,doscientas;300=trescientos,trescientas;400=cuatrocientos,
 cuatrocientas;500=quinientos,quinientas;600=seiscientos,seiscientas;700=setecientos,setecientas;
 800=ochocientos,ochocientas;900=novecientos,novecientas;1e3=mil,miles,millar,millares;1e6=millon,
 millones,mill,mln,mdd;1e9=millardo,millardos;1e12=billon,billones
joints y
uncertain un,uno,una,decena,decenas,docena,docenas,cientos,cientas,centenar,centenares,centena,
 centenas,miles,millar,millares,millones,billones,mdd,mill
fractions 0.5=mitad,mitades,media,medio;1/3=tercio,tercios,terceras;0.25=cuarto,cuartos,cuartas;
 0.2=quintos;0.1=decima,decimas
vague 2=un par,un par de,dos o tres;3=varios,varias,unos cuantos,unas cuantas,algunos,algunas,
 un punado de,tres o cuatro;10=decenas,varias decenas;12=docenas,varias docenas;100=centenares,
 cientos,cientas,varios cientos,varios centenares,centenas;1e3=millares,miles,varios miles,
 varios millares,unos pocos miles;1e4=decenas de miles,decenas de millares;1e5=cientos de miles,
 centenares de miles;1e6=millones,varios millones;1e7=decenas de millones;1e8=cientos de millones,
 centenares de millones;1e9=miles de millones,varios miles de millones;
 1e10=decenas de miles de millones;1e11=cientos de miles de millones;1e12=billones
about 10=una decena,decena;15=quincena;20=veintena;30=treintena;50=cincuentena;100=un centenar,
 centenar,una centena;1e3=un millar,millar
ordinals 1=primer,primero,primera,primeros,primeras;3=tercer,tercero,tercera,terceros,terceras;
 2=segundo,segunda,segundos,segundas;4=cuarto,cuarta,cuartos,cuartas;5=quinto,quinta,quintos,
 quintas;6=sexto,sexta,sextos,sextas;7=septimo,septima,septimos,septimas;8=octavo,octava,octavos,
 octavas;9=noveno,novena,novenos,novenas;10=decimo,decima,decimos,decimas;11=undecimo,undecima,
 undecimos,undecimas,decimoprimero,decimoprimera,decimoprimeros,decimoprimeras;12=duodecimo,
 duodecima,duodecimos,duodecimas,decimosegundo,decimosegunda,decimosegundos,decimosegundas;
 13=decimotercero,decimotercera,decimoterceros,decimoterceras;14=decimocuarto,decimocuarta,
 decimocuartos,decimocuartas;15=decimoquinto,decimoquinta,decimoquintos,decimoquintas;
 16=decimosexto,decimosexta,decimosextos,decimosextas;17=decimoseptimo,decimoseptima,decimoseptimos,
 decimoseptimas;18=decimoctavo,decimoctava,decimoctavos,decimoctavas;19=decimonoveno,decimonovena,
 decimonovenos,decimonovenas;20=vigesimo,vigesima,vigesimos,vigesimas;30=trigesimo,trigesima,
 trigesimos,trigesimas;40=cuadragesimo,cuadragesima,cuadragesimos,cuadragesimas;50=quincuagesimo,
 quincuagesima,quincuagesimos,quincuagesimas;100=centesimo,centesima,centesimos,centesimas
bounds least=al menos,por lo menos,como minimo,un minimo de,no menos de,cuando menos,minimo;
 most=como maximo,un maximo de,a lo sumo,a lo mas,hasta,no mas de,hasta un maximo de,maximo;
 more=mas de,por encima de,superior a,superiores a,por arriba de,supera los,supera las,superan los,
 superan las,supero los,supero las,superaron los,supera,superan,supero,rebasa,rebasan,mucho mas de,
 poco mas de,un poco mas de,algo mas de,encima de,excede,exceden;less=menos de,por debajo de,
 inferior a,inferiores a,por abajo de,casi,poco menos de,algo menos de,debajo de;about=alrededor de,
 cerca de,aproximadamente,unos,unas,en torno a,en torno al,cerca del,alrededor del,proximo a,
 proximo al,proxima al,aproximado de,estimado en,se estima en,se estiman en,mas o menos
after least=o mas,como minimo,al menos,por lo menos;about=aproximadamente,mas o menos,y pico,
 y tantos,o asi;most=o menos,como maximo,a lo sumo
clock at=a las,las,a la,desde las,hacia las
clock-after at=h,horas,hs
afternoon de la tarde,de la noche
between entre,de,desde
range y,a,hasta,e
units %=por ciento,por cien,porciento,puntos porcentuales,punto porcentual;m*1e3=kilometro,
 kilometros;m=metro,metros;m*0.01=centimetro,centimetros;m*0.001=milimetro,milimetros;
 m*1609.344=milla,millas;m*1852=milla nautica,millas nauticas;m*0.3048=pie,pies;m*0.0254=pulgada,
 pulgadas;m2*1e4=hectarea,hectareas;m2*1e6=kilometro cuadrado,kilometros cuadrados;
 m2=metro cuadrado,metros cuadrados;l=litro,litros;l*1e3=metro cubico,metros cubicos;
 l*158.9873=barril,barriles;kg=kilogramo,kilogramos,kilo,kilos;kg*0.001=gramo,gramos;
 kg*1e3=tonelada,toneladas;kg*0.000001=miligramo,miligramos;
 m/s*0.2777777777777778=kilometro por hora,kilometros por hora,kilometros hora;m/s*0.514444=nudos;
 m/s=metros por segundo;C=grado,grados,grado celsius,grados celsius,grados centigrados;
 W*1e3=kilovatio,kilovatios;W*1e6=megavatio,megavatios,megawatts;W*1e9=gigavatio,gigavatios;
 Wh*1e3=kilovatio hora,kilovatios hora;Wh*1e6=megavatio hora,megavatios hora;Wh*1e9=gigavatio hora,
 gigavatios hora;s=segundo,segundos;s*60=minuto,minutos;s*3600=hora,horas;s*86400=dia,dias,jornada,
 jornadas;s*604800=semana,semanas;y*0.08333333333333333=mes,meses;y=ano,anos;y*10=decada,decadas;
 y*100=siglo,siglos;USD=dolar,dolares,dolares estadounidenses;USD*0.01=centavos de dolar;
 CAD=dolares canadienses;AUD=dolares australianos;EUR=euro,euros;EUR*0.01=centimo,centimos,
 centimos de euro;GBP=libra esterlina,libras esterlinas,libras,libra;JPY=yen,yenes;CNY=yuan,yuanes;
 RUB=rublo,rublos;UAH=grivna,grivnas,hryvnia,hryvnias;PLN=zloty,zlotys,eslotis;SEK=coronas suecas;
 NOK=coronas noruegas;DKK=coronas danesas;CZK=coronas checas;CHF=franco suizo,francos suizos;
 INR=rupia,rupias;BRL=reales brasilenos;MXN=peso mexicano,pesos mexicanos;ARS=peso argentino,
 pesos argentinos;COP=peso colombiano,pesos colombianos;CLP=peso chileno,pesos chilenos;
 VES=bolivares;PEN=soles peruanos;TRY=liras turcas;MAD=dirhams
months enero,ene;febrero,feb;marzo,mar;abril,abr;mayo;junio,jun;julio,jul;agosto,ago;septiembre,
 setiembre,sept,sep,set;octubre,oct;noviembre,nov;diciembre,dic
weekdays lunes,lun;martes;miercoles,mie;jueves,jue;viernes,vie;sabado,sabados,sab;domingo,domingos
particles de,del,el
suffixes o,er,ro,a
days -2=anteayer,antes de ayer,antier;-1=ayer,anoche,la pasada noche,la noche pasada,
 la noche de ayer,ayer por la manana,ayer por la tarde,ayer por la noche;0=hoy,esta manana,
 esta tarde,esta noche,esta madrugada,este mediodia,hoy por la manana,el dia de hoy;
 1=manana por la manana,manana por la tarde,manana por la noche,el dia de manana,a partir de manana,
 desde manana,hasta manana,para manana,manana;2=pasado manana
weeks -2=hace dos semanas,hace quince dias;-1=la semana pasada,semana pasada,la pasada semana,
 la ultima semana,la semana anterior,hace una semana;0=esta semana,a principios de esta semana,
 a comienzos de semana,la presente semana;1=la semana proxima,la proxima semana,proxima semana,
 semana proxima,la semana que viene,semana que viene,la semana entrante,dentro de una semana,
 en una semana;2=dentro de dos semanas
months-away -2=hace dos meses;-1=el mes pasado,mes pasado,el pasado mes,el ultimo mes,
 el mes anterior,hace un mes;0=este mes,a principios de este mes,a comienzos de este mes,
 el presente mes,el mes en curso;1=el mes proximo,el proximo mes,proximo mes,mes proximo,
 el mes que viene,mes que viene,el mes entrante,dentro de un mes;2=dentro de dos meses
years -2=hace dos anos;-1=el ano pasado,ano pasado,el pasado ano,el ultimo ano,el ano anterior,
 hace un ano;0=este ano,a principios de este ano,en lo que va de ano,en lo que va del ano,
 el presente ano,el ano en curso;1=el ano proximo,el proximo ano,proximo ano,ano proximo,
 el ano que viene,ano que viene,el ano entrante,dentro de un ano;2=dentro de dos anos
past pasado,pasada,pasados,ultimo,ultima,anterior
future proximo,proxima,que viene,entrante,siguiente,venidero
ahead-before hasta,hasta el,a partir del,desde el proximo
ahead va,van,preve,prevista,previsto,previstos,previstas,espera,debe,deben,comienza,empieza,debera,
 arranca,convocado,convocada,convocan,esperan,confia,confian,prometen,reabre,reabrira
ahead-endings rá,rán
idioms no solo,no solamente,no unicamente,no menos de,no mas de,no obstante,no en vano,sin duda,
 sin embargo,ni mas ni menos,nada menos que,nada mas,sin precedentes
not no,nunca,jamas,nadie,nada,ningun,ninguno,ninguna,ni,tampoco,sin
hedge presunto,presunta,presuntos,presuntas,presuntamente,supuesto,supuesta,supuestos,supuestas,
 supuestamente,aparentemente,al parecer,por lo visto,posiblemente,probablemente,quiza,quizas,
 tal vez,acaso,a lo mejor,posible,posibles,probable,probables,podria,podrian,pudo haber,
 pudieron haber,puede haber,pueden haber,podria haber,podrian haber,habria,habrian,seria,serian,
 estaria,estarian,tendria,tendrian,haria,parece,parecen,se cree que,se cree,se dice que,dicen que,
 se presume,se sospecha,se especula,se supone,sospechoso,sospechosa,sospechosos,sospechosas,
 acusado de,acusada de,acusados de,acusadas de,sin confirmar,no confirmado,no confirmada,
 no confirmados,no confirmadas,no ha sido confirmado,no se ha confirmado,aun no confirmado,
 no ha podido ser verificado,no ha podido verificar,no se ha podido verificar,asegura haber,
 afirma haber,alega,alegan,alego,segun versiones,extraoficialmente,a falta de confirmacion
denied nego,niega,niegan,negaron,negado,negada,negar,negando,negaba,ha negado,han negado,desmintio,
 desmiente,desmienten,desmintieron,desmentido,desmentida,desmentir,desmintiendo,ha desmentido,
 han desmentido,rechazo,rechaza,rechazan,rechazaron,rechazado,rechazada,rechazar,rechazando,refuto,
 refuta,refutan,refutaron,refutado,refutar,descarto,descarta,descartan,descartaron,descartado,
 descartada
confirmed confirmo,confirma,confirman,confirmaron,confirmado,confirmada,confirmados,confirmadas,
 confirmar,confirmando,confirmacion,ha confirmado,han confirmado,probo,probado,probada,demostro,
 demuestra,demuestran,demostraron,demostrado,demostrada,comprobo,comprobado,comprobada,comprobaron,
 verifico,verifica,verificado,verificada,verificados,verificaron,acredito,acreditado,acreditada,
 corroboro,corroborado,corroboraron,constato,constatado,ratifico,ratificado
minus menos
below bajo cero
behind fue,fueron,era,eran,estaba,habia
behind-endings ó,aron,ieron,eron
auxiliaries ha,han
participles ado,ido,to,cho,ados,idos
no-date la manana,esta manana,una manana,cada manana,por la manana,de la manana
every los,cada
decades anos
";
