//! Galician.

pub const TABLE: &str = "\
months xaneiro,xan;febreiro,feb;marzo;abril;maio;xuno;xullo;agosto;setembro;outubro;novembro;
 decembro
weekdays luns;martes;mercores;xoves;venres;sabado,sabados;domingo,domingos
particles de,do
days -1=onte;0=hoxe;1=mana
weeks -1=a semana pasada,semana pasada;0=esta semana;1=a proxima semana,a semana que ven,
 proxima semana
years -1=o ano pasado;0=este ano;1=o proximo ano,o ano que ven
past pasado,pasada
future proximo,proxima,que ven
ahead sera,seran,comezara,preve
numbers cero;un?,unha?;dous,duas;tres;catro;cinco;seis;sete;oito;nove;dez;once;doce;trece;
 catorce;quince;dezaseis;dezasete;dezaoito;dezanove;vinte;trinta;corenta;cincuenta;sesenta;
 setenta;oitenta;noventa
factors 100=cen,cento;200=duascentas,douscentos;500=cincocentos;1e3=mil,miles;1e6=millon,millons
joints e
vague 3=varios,varias,alguns,algunhas;10=decenas,ducias;100=centos,centenares;1e3=miles,milleiros
bounds least=polo menos,como minimo;more=mais de;about=arredor de,preto de,uns,unhas,
 aproximadamente;most=ata,como maximo;less=case,menos de
between entre,de
range e,a
units %=por cento;km=quilometros,quilometro;m=metros,metro;kg=quilos,quilogramos;h=horas,hora;
 d=dias,dia;y=anos,ano;EUR=euros,euro;USD=dolares,dolar
not non,nunca,ninguen,nada,ningun,ningunha,sen,nin,tampouco
hedge presuntamente,presunto,presunta,quizais,posiblemente,probablemente,poderia,poderian,
 supostamente
abbr sr,sra,dr,dra,pax,num,av
minus minus
ordinal-stop
";
