//! A table to copy for the next language: every key there is, with English words in their places.
//!
//! Leave out what the language does not have. Without the flag `exact` phrases may be written as the
//! language prints them; they are folded and divided as texts are. Endings that begin with a hyphen in
//! speech are written without it. [`super::super::Particulars`] says of each field what it is for, and
//! the test below that no key is left here which nobody reads.

pub const TABLE: &str = "\
abbr dr,prof,etc
endings ings,ing,ed,s
compounds s,e
nouns
capital-months
numbers zero;one?;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;
 fifteen;sixteen;seventeen;eighteen;nineteen;twenty;thirty;forty;fifty;sixty;seventy;eighty;ninety
words 2=both,pair
factors 12=dozen;100=hundred;1e3=thousand,k;1e6=million,m;1e9=billion,bn
joints and
uncertain k,m
point
vigesimal
ordinal-stop
tens ten
teens teen
weak six
adjectives nine
no-number thousand thanks
decades years
and-a-half and a half
fractions 0.5=half;1/3=third,thirds;0.25=quarter,quarters
vague 3=several;100=hundreds
about 20=a score
ordinals 1=first;2=second;3=third
bounds least=at least;most=at most;more=more than,over;less=less than,nearly;about=about
after least=or more;most=or less
up-to to
clock sure=o'clock;at=at
clock-after sure=pm;at=hours
afternoon in the evening
morning in the morning
clock-about towards
half-to half
ages yearold
aged aged
joined d=day
alone h*0.25=quarterhour
between between,from
range and,to
minus minus
below below zero
units %=percent;km=kilometres;m=metres;kg=kilos;l=litres;C=degrees;h=hours;d=days;y=years;EUR=euros
months january,jan;february,feb;march;april;may;june;july;august;september;october;november;december
weekdays monday;tuesday;wednesday;thursday;friday;saturday;sunday
particles of
suffixes st,nd,rd,th
month-first
days -1=yesterday;0=today;1=tomorrow
weeks -1=last week;0=this week;1=next week
months-away -1=last month;1=next month
years -1=last year;1=next year
past last
back the night before
future next
ahead-before until
ahead-bare on
ahead will,planned
ahead-endings ll
behind was,died
behind-endings ed
not-behind need
auxiliaries has
participles ed
behind-is-marked
no-date on mondays
every every
day-words day
idioms not only
not not,no,never
not-endings n't
hedge allegedly
denied denied
confirmed confirmed
";
