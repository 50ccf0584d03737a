//! Serbian, in both scripts.

pub const TABLE: &str = "\
months januara,januar,januaru,јануара,јануар,јануару;februara,februar,februaru,фебруара,фебруар,
 фебруару;marta,mart,martu,марта,март,марту;aprila,april,aprilu,априла,април,априлу;maja,maj,
 maju,маја,мај,мају;juna,jun,junu,јуна,јун,јуну;jula,jul,julu,јула,јул,јулу;avgusta,avgust,
 avgustu,августа,август,августу;septembra,septembar,septembru,септембра,септембар,септембру;
 oktobra,oktobar,oktobru,октобра,октобар,октобру;novembra,novembar,novembru,новембра,новембар,
 новембру;decembra,decembar,decembru,децембра,децембар,децембру
weekdays ponedeljak,ponedeljka,понедељак,понедељка;utorak,utorka,уторак,уторка;sreda,sredu,среда,
 среду;cetvrtak,cetvrtka,четвртак,четвртка;petak,petka,петак,петка;subota,subotu,субота,суботу;
 nedelja,nedelju,недеља,недељу
particles godine,године
days -1=juce,sinoc,јуче,синоћ;0=danas,данас;1=sutra,сутра
weeks -1=prosle nedelje,prosle sedmice,прошле недеље,прошле седмице;0=ove nedelje,ове недеље;
 1=sledece nedelje,naredne nedelje,следеће недеље,наредне недеље
years -1=prosle godine,прошле године;0=ove godine,ове године;1=sledece godine,следеће године
past prosli,proslog,прошли,прошлог,прошлу,proslu
future sledeci,sledeceg,naredni,следећи,следећег,наредни
ahead ce,bice,planira,ће,биће,планира
numbers nula,нула;jedan?,jedna?,jednog?,jednu?,један?,једна?,једног?,једну?;dva,dve,dvoje,два,
 две,двоје;tri,troje,три,троје;cetiri,cetvoro,четири,четворо;pet,пет;sest,шест;sedam,седам;osam,
 осам;devet,девет;deset,десет;jedanaest,једанаест;dvanaest,дванаест;trinaest,тринаест;cetrnaest,
 четрнаест;petnaest,петнаест;sesnaest,шеснаест;sedamnaest,седамнаест;osamnaest,осамнаест;
 devetnaest,деветнаест;dvadeset,двадесет;trideset,тридесет;cetrdeset,четрдесет;pedeset,педесет;
 sezdeset,шездесет;sedamdeset,седамдесет;osamdeset,осамдесет;devedeset,деведесет
factors 100=sto,stotinu,сто,стотину;200=dvesta,двеста;1e3=hiljada,hiljade,hiljadu,хиљада,хиљаде,
 хиљаду;1e6=milion,miliona,milioni,милион,милиона,милиони;1e9=milijarda,milijarde,milijardi,
 milijardu,милијарда,милијарде,милијарди,милијарду
joints i,и
vague 3=nekoliko,неколико;10=desetine,desetak,десетине,десетак;100=stotine,стотине;1e3=hiljade,
 хиљаде
bounds least=najmanje,bar,најмање,бар;more=vise od,preko,више од,преко;about=oko,otprilike,око;
 most=do,najvise,до,највише;less=skoro,gotovo,manje od,скоро,мање од
between izmedu,od,између,од
range i,do,и,до
units %=odsto,procenata,procenat,procenta,одсто,процената,процента;km=kilometar,kilometara,
 километара,км;m=metar,metara,metra,метара,метра;kg=kilograma,килограма;h=sat,sata,sati,сат,сата,
 сати;d=dan,dana,дан,дана;y=godina,godine,godinu,година,године,годину;EUR=evro,evra,евра,евро;
 USD=dolar,dolara,долара,долар;RSD=dinar,dinara,динара
not ne,nije,nisu,nema,niko,nikada,nikad,nista,nijedan,bez,nece,ni,не,није,нису,нема,нико,никада,
 никад,ништа,ниједан,без,неће,ни
hedge navodno,mozda,verovatno,moglo bi,mogao bi,наводно,можда,вероватно,могло би,могао би
abbr br,tj,tzv,npr,dr,prof,sv,бр,тј,тзв,нпр,др,проф
minus minus
ordinal-stop
";
