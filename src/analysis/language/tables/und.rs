//! A language of which nothing particular is known: figures, names and n-grams still work. The
//! abbreviations are those of Czech, Croatian, Romanian, Hungarian, Turkish and Greek together.

pub const TABLE: &str = "\
exact
ordinal-stop
abbr dr,mr,prof,st,nr,no,ing,mgr,gen,tzv,npr,napr,resp,tj,kc,cca,sv,art,str,dl,
 pl,kb,un,ill,doc,av,vb,δρ,κα,κος,αρ,π.χ
minus minus
";
