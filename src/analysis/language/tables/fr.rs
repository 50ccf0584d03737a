//! French.
//!
//! `mer` (sea), `jeu` (game) and `mar` are left out of the weekdays, and `ne` of the negations: it
//! comes with another one, or with `que` (only).

pub const TABLE: &str = "\
exact
vigesimal
endings issements,issement,ations,iennes,ation,elles,euses,ienne,elle,eres,euse,iens,ives,aux,ees,
 ere,ien,ive,ee,es,e,s,x
abbr m,mm,mr,mrs,dr,pr,prof,me,mgr,st,ste,sgt,cdt,lt,cap,gal,col,av,bd,bld,pl,cf,etc,p,pp,vol,chap,
 ex,env,min,max,art,al,tel,fig,ed,hab,n,apr,av.j.-c,j.-c,janv,fevr,avr,juil,sept,oct,nov,dec,lun,
 mer,jeu,ven,sam,dim,p.ex,c.-a-d,mlle,mmes,cie,adj,amb
words 0=zero;1=un,une;2=deux;3=trois;4=quatre;5=cinq;6=six;7=sept;8=huit;9=neuf;10=dix;11=onze;
 12=douze;13=treize;14=quatorze;15=quinze;16=seize;20=vingt,vingts;30=trente;40=quarante;
 50=cinquante;60=soixante;70=septante;80=huitante,octante;90=nonante
factors 10=dizaine,dizaines;12=douzaine,douzaines;100=cent,cents,centaine,centaines;1e3=mille,
 milles,millier,milliers;1e6=million,millions,mln,mio;1e9=milliard,milliards,md,mds,mrd,mrds;
 1e12=billion,billions
joints et
uncertain un,une,milles,dizaine,dizaines,douzaine,douzaines,centaine,centaines,millier,milliers,
 millions,milliards
fractions 0.5=moitie,moities,demi,demie,demis;1/3=tiers;0.25=quart,quarts;0.2=cinquieme,cinquiemes;
 0.1=dixieme,dixiemes
vague 2=deux ou trois;3=une poignee,quelques,plusieurs,trois ou quatre;10=dizaines,
 quelques dizaines,plusieurs dizaines;100=centaines,quelques centaines,plusieurs centaines;
 1e3=milliers,quelques milliers,plusieurs milliers;1e4=une dizaine de milliers,dizaines de milliers;
 1e5=une centaine de milliers,centaines de milliers;1e6=quelques millions,plusieurs millions,
 des millions,millions;1e7=une dizaine de millions,dizaines de millions;
 1e8=une centaine de millions,centaines de millions;1e9=quelques milliards,plusieurs milliards,
 des milliards,milliards;1e10=une dizaine de milliards,dizaines de milliards;
 1e11=centaines de milliards
about 8=huitaine;10=une dizaine,dizaine;12=une douzaine,douzaine;15=quinzaine;20=vingtaine;
 30=trentaine;40=quarantaine;50=cinquantaine;60=soixantaine;100=une centaine,centaine;
 1e3=un millier,millier
ordinals 1=premier,premiere,premiers,premieres;2=deuxieme,deuxiemes,second,seconde,seconds,secondes;
 3=troisieme,troisiemes;4=quatrieme,quatriemes;5=cinquieme,cinquiemes;6=sixieme,sixiemes;7=septieme,
 septiemes;8=huitieme,huitiemes;9=neuvieme,neuviemes;10=dixieme,dixiemes;11=onzieme,onziemes;
 12=douzieme,douziemes;13=treizieme,treiziemes;14=quatorzieme,quatorziemes;15=quinzieme,quinziemes;
 16=seizieme,seiziemes;17=dix - septieme,dix - septiemes;18=dix - huitieme,dix - huitiemes;
 19=dix - neuvieme,dix - neuviemes;20=vingtieme,vingtiemes;21=vingt - et - unieme,
 vingt - et - uniemes;30=trentieme,trentiemes;40=quarantieme,quarantiemes;50=cinquantieme,
 cinquantiemes;60=soixantieme,soixantiemes;100=centieme,centiemes
bounds least=au moins,pas moins de,pas moins d',au minimum,un minimum de,minimum,a tout le moins;
 most=au plus,tout au plus,au maximum,un maximum de,maximum,jusqu'a,pas plus de,pas plus d';
 more=plus de,plus d',au - dessus de,au - dela de,superieur a,superieure a,depassant,depasse,
 depassent,a depasse,ont depasse,bien plus de,un peu plus de,au dessus de;less=moins de,moins d',
 en dessous de,en - dessous de,au - dessous de,inferieur a,inferieure a,presque,un peu moins de,
 quasiment,quasi,pres de,pres d';about=environ,pres de,pres d',autour de,aux alentours de,
 a peu pres,approximativement,quelque,de l' ordre de,aux environs de,proche de,une estimation de,
 estime a,estimes a,estimee a,estimees a
after least=ou plus,et plus,au moins,au minimum;about=environ,a peu pres,et quelques;most=ou moins,
 au plus,au maximum,maximum,tout au plus
clock at=a,vers,des,jusqu' a
clock-after at=h,heures,heure
afternoon du soir,de l' apres - midi
between entre,de,d'
range et,a
units %=pour cent,pourcent,pour - cent,point de pourcentage,points de pourcentage;m*1e3=kilometre,
 kilometres;m=metre,metres,m;m*0.01=centimetre,centimetres;m*0.001=millimetre,millimetres;
 m*1609.344=mile,miles;m*1852=mille marin,milles marins,mille nautique,milles nautiques;
 m*0.3048=pied,pieds;m*0.0254=pouce,pouces;m2*1e4=hectare,hectares;m2*1e6=kilometre carre,
 kilometres carres,km carres;m2=metre carre,metres carres;l=litre,litres;l*1e3=metre cube,
 metres cubes;l*158.9873=baril,barils;kg=kilogramme,kilogrammes,kilo,kilos;kg*0.001=gramme,grammes;
 kg*1e3=tonne,tonnes;kg*0.000001=milligramme,milligrammes;
 m/s*0.2777777777777778=kilometre par heure,kilometres par heure,kilometre a l' heure,
 kilometres a l' heure,kilometres - heure,kilometre - heure;m/s*0.514444=noeud,noeuds;
 m/s=metres par seconde;C=degre,degres,degre celsius,degres celsius;W*1e3=kilowatt,kilowatts;
 W*1e6=megawatt,megawatts;W*1e9=gigawatt,gigawatts;Wh*1e3=kilowattheure,kilowattheures;
 Wh*1e6=megawattheure,megawattheures;Wh*1e9=gigawattheure,gigawattheures;Wh*1e12=terawattheure,
 terawattheures;s=seconde,secondes;s*60=minute,minutes;s*3600=heure,heures;s*86400=jour,jours,
 journee,journees;s*604800=semaine,semaines;y*0.08333333333333333=mois;y=an,ans,annee,annees;
 y*10=decennie,decennies;y*100=siecle,siecles;USD=dollar,dollars,dollars americains,
 dollar americain;CAD=dollars canadiens;AUD=dollars australiens;EUR=euro,euros;EUR*0.01=centime,
 centimes,centime d' euro,centimes d' euro;GBP=livre sterling,livres sterling;JPY=yen,yens;CNY=yuan,
 yuans;RUB=rouble,roubles;UAH=hryvnia,hryvnias;PLN=zloty,zlotys;SEK=couronnes suedoises;
 NOK=couronnes norvegiennes;DKK=couronnes danoises;CZK=couronnes tcheques;CHF=franc suisse,
 francs suisses;XOF=francs cfa;INR=roupie,roupies;TRY=livres turques;ILS=shekel,shekels;MAD=dirham,
 dirhams;BRL=real,reals
months janvier,janv;fevrier,fevr,fev;mars;avril,avr;mai;juin;juillet,juil;aout;septembre,sept;
 octobre,oct;novembre,nov;decembre,dec
weekdays lundi,lundis,lun;mardi,mardis;mercredi,mercredis;jeudi,jeudis;vendredi,vendredis,ven;
 samedi,samedis,sam;dimanche,dimanches,dim
particles de,du,le,d'
suffixes er,e,ere,eme,nd,nde
days -2=avant - hier;-1=hier,hier soir,hier matin,hier apres - midi,la nuit derniere,la nuit passee,
 dans la nuit d' hier;0=aujourd'hui,ce matin,ce soir,cet apres - midi,ce midi,cette nuit,ce jour;
 1=demain,demain matin,demain soir,demain apres - midi;2=apres - demain
weeks -2=il y a deux semaines,il y a quinze jours;-1=la semaine derniere,semaine derniere,
 la semaine passee,semaine passee,la semaine precedente,il y a une semaine;0=cette semaine,
 plus tot cette semaine,en debut de semaine,en fin de semaine,la semaine en cours;
 1=la semaine prochaine,semaine prochaine,la semaine a venir,dans une semaine;2=dans deux semaines,
 dans quinze jours
months-away -2=il y a deux mois;-1=le mois dernier,mois dernier,le mois passe,mois passe,
 il y a un mois;0=ce mois - ci,ce mois,plus tot ce mois - ci,le mois en cours;1=le mois prochain,
 mois prochain,dans un mois;2=dans deux mois
years -2=il y a deux ans;-1=l' annee derniere,annee derniere,l' an dernier,an dernier,l' an passe,
 an passe,l' annee passee,annee passee,il y a un an;0=cette annee,plus tot cette annee,
 l' annee en cours,depuis le debut de l' annee,en debut d' annee;1=l' annee prochaine,
 annee prochaine,l' an prochain,an prochain,dans un an;2=dans deux ans
past dernier,derniere,derniers,dernieres,passe,passee,precedent
future prochain,prochaine,prochains,prochaines,a venir,suivant
ahead-before jusqu' a,jusqu' au,a partir de,des,d' ici,a compter de
ahead tot,va,vont,doit,doivent,prevu,prevue,prevus,prevues,devrait,devraient,attendu,attendue,
 commence,debute,espere,esperent,rouvre,rouvriront,convoque,convoquee
ahead-endings ra,ront
idioms pas seulement,non seulement,pas uniquement,pas moins de,pas plus de,sans doute,
 sans aucun doute,rien que,non loin,n' est autre que,sans precedent,pas que
not pas,jamais,aucun,aucune,aucuns,ni,sans,rien,guere,nullement,non,nul,nulle,nulle part,aucunement,
 personne ne,personne n',ne plus,n' est plus,n'a plus,n' ont plus,ne sont plus,n' etait plus,
 n' etaient plus,ne peut plus,ne peuvent plus,ne sera plus,ne seront plus,n'y a plus
hedge aurait,auraient,serait,seraient,pourrait,pourraient,ferait,feraient,semblerait,viendrait,
 disposerait,presume,presumee,presumes,presumees,pretendu,pretendue,pretendus,pretendues,
 pretendument,soi - disant,suppose,supposee,supposes,supposees,apparemment,vraisemblablement,
 probablement,peut - etre,eventuellement,possiblement,sans doute,probable,probables,semble,semblent,
 parait,paraissent,il semble,il semblerait,il parait,peut avoir,pourrait avoir,soupconne,soupconnee,
 soupconnes,soupconnees,suspecte,suspectee,suspectes,suspectees,suspect,pretend,pretendent,
 a en croire,selon des informations non confirmees,non confirme,non confirmee,non confirmes,
 non confirmees,pas confirme,pas ete confirme,pas encore confirme,pas verifie,pas pu etre verifie,
 pas pu etre verifiee,pas pu etre verifiees,n'a pas pu verifier,inverifiable,au conditionnel,
 est accuse de,est accusee de,sont accuses de,considere comme,aux dires de,tout porte a croire,
 croit savoir,croient savoir
denied dement,dementent,dementi,dementie,dementis,dementies,dementir,dementait,dementant,a dementi,
 ont dementi,nie,nient,niee,nier,niait,niant,a nie,ont nie,refute,refutent,refutee,refuter,refutant,
 conteste,contestent,contestee,contester,contestant,rejette,rejettent,rejete,rejetee,rejetes,
 rejetees,rejetant,recuse,recusent,recusee,denegation,denegations,infirme,infirment
confirmed confirme,confirment,confirmee,confirmes,confirmees,confirmer,confirmait,confirmant,
 confirmation,a confirme,ont confirme,prouve,prouvent,prouvee,prouves,prouvees,verifie,verifiee,
 verifies,verifiees,avere,averee,averes,averees,s' avere,etabli,etablie,etablis,etablies,atteste,
 attestee,attestent,demontre,demontree,authentifie,authentifiee,corrobore,corroboree
minus moins
below au - dessous de zero,sous zero
behind etait,etaient,avait,avaient,fut,furent,mourut,eut
auxiliaries a,ont,est,sont
participles é,ée,és,ées,i,ie,is,it,u,ue,us,ues,rt,rte,rts,rtes
aged age de,agee de,ages de,agees de
every chaque
decades annees
adjectives neuf
";
