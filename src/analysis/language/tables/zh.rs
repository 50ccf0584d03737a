//! Chinese, in both sets of characters; dates and numbers in its script are read by
//! `facts/cjk.rs`.

pub const TABLE: &str = "\
point 1
weekdays 星 期 一,周 一,週 一,礼 拜 一;星 期 二,周 二,週 二;星 期 三,周 三,週 三;星 期 四,周 四,週 四;星 期 五,周 五,週 五;星 期 六,周 六,
 週 六;星 期 日,星 期 天,周 日,週 日
days -1=昨天,昨日,昨晚;0=今天,今日,今晚,今早;1=明天,明日,明晚
weeks -1=上周,上週,上星期;0=本周,这周,本週,這週;1=下周,下週,下星期
months-away -1=上月,上个月,上個月;0=本月;1=下月,下个月,下個月
years -1=去年;0=今年;1=明年
past 上,上个,上個
future 下,下个,下個
ahead 将,將,拟
vague 3=几,数,幾,數;10=数十,几十,數十,幾十;100=数百,几百,上百,數百,幾百;1e3=数千,几千,上千,數千,成千上万;1e4=数万,几万,上万,數萬
bounds least=至少,最少,不少于;more=超过,超,逾,多于,超過;about=约,大约,約,大約;most=最多,至多,不超过;less=近,不到,不足,将近
after more=多,余,多名,多人,余人,餘;least=以上;less=以下;about=左右,上下
range 至,到
units %=个百分点,個百分點;km=公里,千米;m=米;kg=公斤,千克;h=小时,个小时,小時,個小時;d=天;y=年,岁,歲;EUR=欧元,歐元;USD=美元;CNY=元,人民币,
 元人民币;TWD=新台币;JPY=日元;HKD=港元
not 不,没,没有,未,无,並未,尚未,從未,从未,沒有,無,并未,并非
hedge 据称,涉嫌,疑似,可能,或许,据报道,也许,據稱,據報,或將,恐
minus minus
ordinal-stop
";
