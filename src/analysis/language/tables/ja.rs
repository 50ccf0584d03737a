//! Japanese; dates and numbers in its script are read by `facts/cjk.rs`.

pub const TABLE: &str = "\
point 1
weekdays 月 曜 日,月 曜;火 曜 日,火 曜;水 曜 日,水 曜;木 曜 日,木 曜;金 曜 日,金 曜;土 曜 日,土 曜;日 曜 日,日 曜
days -1=昨日,昨夜,昨晩,きのう;0=今日,本日,きょう,今朝,今夜;1=明日,あす,あした
weeks -1=先週;0=今週;1=来週
months-away -1=先月;0=今月;1=来月
years -1=昨年,去年;0=今年,ことし;1=来年
past 先週の,先週,前の
future 来週の,次の
ahead 予
numbers ;ひとつ?;ふたり,ふたつ;みっつ;よっつ;いつつ
vague 3=数,複数の,複数,いくつかの;10=数十;100=数百;1e3=数千;1e4=数万
bounds least=少なくとも,最低;about=約,およそ,推定;most=最大,最大て,最多;less=ほほ
after least=以上;more=超,余り,人余り,を超える;less=未満,弱;most=以下;about=前後,ほと,程度
range から,～,〜
units %=ハーセント,ホイント;km=キロ,キロメートル;m=メートル;kg=キロクラム;h=時間;d=日間;y=年間,歳;EUR=ユーロ;USD=トル;JPY=円;CNY=元,人民元;
 KRW=ウォン
not ない,なかった,ません,す,なし
hedge とみられる,可能性,かもしれない,おそれ,疑い,とされる,という,模様
minus minus
ordinal-stop
";
