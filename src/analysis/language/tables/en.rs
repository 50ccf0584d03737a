//! English.

pub const TABLE: &str = "\
exact
point
endings ing,ed,es,s
abbr mr,mrs,ms,dr,prof,gen,lt,col,sgt,capt,sen,rep,gov,rev,st,jr,sr,vs,etc,inc,ltd,co,corp,no,nos,
 fig,vol,dept,est,approx,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,mon,tue,wed,thu,fri,sat,
 sun,a.m,p.m,u.s,u.k,e.g,i.e,ca,messrs,adm,maj,cpl,pvt,sgts,supt,insp,ave,blvd,mt,ft
words 0=zero;1=one;2=two;3=three;4=four;5=five;6=six;7=seven;8=eight;9=nine;10=ten;11=eleven;
 12=twelve;13=thirteen;14=fourteen;15=fifteen;16=sixteen;17=seventeen;18=eighteen;19=nineteen;
 20=twenty;30=thirty;40=forty;50=fifty;60=sixty;70=seventy;80=eighty;90=ninety
factors 12=dozen;100=hundred;1e3=thousand,k;1e6=million,mn,m;1e9=billion,bn;1e12=trillion,tn
joints and
uncertain one,m,k
fractions 0.5=half;1/3=third,thirds;0.25=quarter,quarters
vague 3=several,a few,few;12=dozens;20=scores;100=hundreds;1e3=thousands;1e4=tens of thousands;
 1e5=hundreds of thousands;1e6=millions;1e9=billions
ordinals 1=first;2=second;3=third;4=fourth;5=fifth;6=sixth;7=seventh;8=eighth;9=ninth;10=tenth;
 11=eleventh;12=twelfth
bounds least=at least,no fewer than,no less than,a minimum of;most=at most,up to,as many as,
 a maximum of;more=more than,over,above,exceeding;less=less than,fewer than,under,below,nearly,
 almost;about=close to,about,around,roughly,approximately,some,an estimated,estimated
after least=or more;about=or so;most=or fewer,or less
clock at=at
clock-after sure=p . m,p.m,pm,a . m,am,o'clock;at=a.m
afternoon p . m,p.m,pm,in the afternoon,in the evening,at night
half-to half past
between between,from
range and,to
units %=percent,per cent,percentage points,pc;m*1e3=kilometre,kilometres,kilometer,kilometers;
 m=metre,metres,meter,meters;m*0.001=millimetre,millimetres;m*0.01=centimetres;m*1609.344=mile,
 miles;m*0.3048=foot,feet,ft;m*0.0254=inch,inches;m*0.9144=yards;m2*4046.856=acres;m2*1e4=hectares;
 m2*1e6=square kilometres;m2*2589988=square miles;l=litres,liters;l*3.78541=gallons;kg=kilogram,
 kilograms,kilos;kg*0.001=grams;kg*1e3=tonne,tonnes,tons;kg*0.453592=pounds of,lb,lbs;
 m/s*0.44704=mph,miles per hour;m/s*0.2777777777777778=kilometres per hour;C=degrees,
 degrees celsius;W*1e6=megawatts;W*1e9=gigawatts;s=second,seconds;s*60=minute,minutes;s*3600=hour,
 hours;s*86400=day,days;s*604800=week,weeks;y*0.08333333333333333=month,months;y=year,years;
 y*10=decade,decades;USD=dollar,dollars;USD*0.01=cents;EUR=euro,euros;GBP=pounds;GBP*0.01=pence;
 JPY=yen;CNY=yuan;RUB=roubles,rubles;UAH=hryvnia;PLN=zloty;SEK=kronor;NOK=kroner;CHF=swiss francs;
 INR=rupees
months january,jan;february,feb;march,mar;april,apr;may;june,jun;july,jul;august,aug;september,sep,
 sept;october,oct;november,nov;december,dec
weekdays monday,mondays,mon;tuesday,tuesdays,tue;wednesday,wednesdays,wed;thursday,thursdays,thu;
 friday,fridays,fri;saturday,saturdays,sat;sunday,sundays,sun
particles of,the
suffixes st,nd,rd,th
days -2=the day before yesterday;-1=yesterday,last night;0=today,tonight,this morning;1=tomorrow;
 2=the day after tomorrow
weeks -1=last week;0=earlier this week,this week;1=next week
months-away -1=last month;0=earlier this month,this month;1=next month
years -1=last year;0=earlier this year,this year;1=next year
past last,past
future next,coming,this coming
ahead-before from,until,till,by,back to
ahead earliest,latest,will,shall,'ll,upcoming,scheduled,expected,due,planned,plans,going,set,
 deadline,expects,begin,begins,start,starts,resumes,resume,takes,hopes,hope,promises,promised,
 reopen,reopens,opens
idioms not only,no less than,not less than,no fewer than,not fewer than,no more than,not more than,
 no later than,no doubt,no wonder,no matter,not to mention,not least,whether or not,or not,if not,
 not just,not merely,not to be outdone,nothing but,nothing short of
not not,no,never,nobody,nothing,none,neither,nor,without,cannot,nowhere
not-endings n't
hedge allegedly,alleged,reportedly,apparently,possibly,perhaps,maybe,probably,likely,may,might,
 could,would,suspected,presumably,supposedly,is said to,are said to,believed to,thought to,
 appears to,appear to,seems to,unconfirmed,not yet confirmed,claimed,claims
denied denied,denies,deny,denying,rejected,rejects,refuted,disputes
confirmed confirmed,confirms,confirm,proved,proven,verified,established
minus minus
below below zero,below freezing
capital-months
behind was,were,had,died,killed,said,came,went,fell,shot,began,broke,took,held,struck,hit,found,
 left,got,did,fled,lost,won,met,sank,rose
behind-endings ted,ned,ked,sed,ced,ged,ved,ied,shed,ped
aged aged
every every,each
";
