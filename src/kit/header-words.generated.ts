// Written by src/kit/generate/header-words.mjs; do not edit.
export const PINYIN = `
姓名 xing ming
真实姓名 zhen shi xing ming
真名 zhen ming
本名 ben ming
曾用名 ceng yong ming
中文名 zhong wen ming
中文姓名 zhong wen xing ming
英文姓名 ying wen xing ming
姓氏 xing shi
户名 hu ming
开户名 kai hu ming
账户姓名 zhang hu xing ming
大名 da ming
人名 ren ming
称呼 cheng hu
联系人 lian xi ren
紧急联系人 jin ji lian xi ren
收货人 shou huo ren
收件人 shou jian ren
寄件人 ji jian ren
发件人 fa jian ren
发货人 fa huo ren
寄货人 ji huo ren
退货人 tui huo ren
签收人 qian shou ren
提货人 ti huo ren
取件人 qu jian ren
托运人 tuo yun ren
代收人 dai shou ren
托收人 tuo shou ren
持卡人 chi ka ren
开户人 kai hu ren
收款人 shou kuan ren
付款人 fu kuan ren
汇款人 hui kuan ren
转账人 zhuan zhang ren
缴费人 jiao fei ren
缴款人 jiao kuan ren
交款人 jiao kuan ren
退款人 tui kuan ren
报销人 bao xiao ren
领款人 ling kuan ren
购买人 gou mai ren
购房人 gou fang ren
买受人 mai shou ren
出卖人 chu mai ren
买方 mai fang
卖方 mai fang
借款人 jie kuan ren
共借人 gong jie ren
共同借款人 gong tong jie kuan ren
贷款人 dai kuan ren
主贷人 zhu dai ren
出借人 chu jie ren
投资人 tou zi ren
债务人 zhai wu ren
债权人 zhai quan ren
担保人 dan bao ren
保证人 bao zheng ren
抵押人 di ya ren
授信人 shou xin ren
投保人 tou bao ren
被保险人 bei bao xian ren
被保人 bei bao ren
受益人 shou yi ren
法人 fa ren
法定代表人 fa ding dai biao ren
法人代表 fa ren dai biao
法人姓名 fa ren xing ming
负责人 fu ze ren
经办人 jing ban ren
代理人 dai li ren
代办人 dai ban ren
委托人 wei tuo ren
受托人 shou tuo ren
授权人 shou quan ren
申请人 shen qing ren
报名人 bao ming ren
登记人 deng ji ren
预约人 yu yue ren
预订人 yu ding ren
订房人 ding fang ren
下单人 xia dan ren
订购人 ding gou ren
订票人 ding piao ren
购票人 gou piao ren
取票人 qu piao ren
报案人 bao an ren
当事人 dang shi ren
原告 yuan gao
被告 bei gao
被执行人 bei zhi xing ren
嫌疑人 xian yi ren
失信人 shi xin ren
户主 hu zhu
房主 fang zhu
房东 fang dong
租客 zu ke
承租人 cheng zu ren
出租人 chu zu ren
住户 zhu hu
车主 che zhu
司机 si ji
驾驶员 jia shi yuan
驾驶人 jia shi ren
机主 ji zhu
号主 hao zhu
物主 wu zhu
失主 shi zhu
乘客 cheng ke
旅客 lv ke
乘机人 cheng ji ren
乘车人 cheng che ren
同行人 tong xing ren
入住人 ru zhu ren
住客 zhu ke
宾客 bin ke
客人 ke ren
同住人 tong zhu ren
陪同人员 pei tong ren yuan
接待人员 jie dai ren yuan
访客 fang ke
来访人 lai fang ren
来访者 lai fang zhe
被访人 bei fang ren
被访者 bei fang zhe
就诊人 jiu zhen ren
受检者 shou jian zhe
受种者 shou zhong zhe
产妇 chan fu
责任护士 ze ren hu shi
抢救员 qiang jiu yuan
供史者 gong shi zhe
学生 xue sheng
学员 xue yuan
考生 kao sheng
家长 jia zhang
监护人 jian hu ren
班主任 ban zhu ren
辅导员 fu dao yuan
任课教师 ren ke jiao shi
任课老师 ren ke lao shi
指导老师 zhi dao lao shi
导师 dao shi
父亲 fu qin
母亲 mu qin
配偶 pei ou
爱人 ai ren
丈夫 zhang fu
妻子 qi zi
推荐人 tui jian ren
介绍人 jie shao ren
邀请人 yao qing ren
中介人 zhong jie ren
候选人 hou xuan ren
应聘者 ying pin zhe
业务员 ye wu yuan
销售员 xiao shou yuan
客户经理 ke hu jing li
维修人 wei xiu ren
报修人 bao xiu ren
保修人 bao xiu ren
投诉人 tou su ren
举报人 ju bao ren
评价者 ping jia zhe
评价人 ping jia ren
领取人 ling qu ren
领用人 ling yong ren
保管人 bao guan ren
值班人 zhi ban ren
中奖人 zhong jiang ren
获奖人 huo jiang ren
性别 xing bie
男女 nan nv
性別 xing bie
出生日期 chu sheng ri qi
出生年月 chu sheng nian yue
出生年月日 chu sheng nian yue ri
出生时间 chu sheng shi jian
出生年 chu sheng nian
出生日 chu sheng ri
出生年份 chu sheng nian fen
生日 sheng ri
诞辰 dan chen
公历生日 gong li sheng ri
农历生日 nong li sheng ri
阴历生日 yin li sheng ri
阳历生日 yang li sheng ri
出生 chu sheng
年龄 nian ling
周岁 zhou sui
岁数 sui shu
年纪 nian ji
实足年龄 shi zu nian ling
患者年龄 huan zhe nian ling
就诊年龄 jiu zhen nian ling
学生年龄 xue sheng nian ling
民族 min zu
民族代码 min zu dai ma
族别 zu bie
婚姻状况 hun yin zhuang kuang
婚姻状态 hun yin zhuang tai
婚姻 hun yin
婚姻情况 hun yin qing kuang
婚否 hun fou
是否已婚 shi fou yi hun
婚育状况 hun yu zhuang kuang
婚育 hun yu
结婚状况 jie hun zhuang kuang
照片 zhao pian
头像 tou xiang
头像地址 tou xiang di zhi
头像路径 tou xiang lu jing
人像 ren xiang
人像照片 ren xiang zhao pian
肖像 xiao xiang
相片 xiang pian
个人照片 ge ren zhao pian
免冠照 mian guan zhao
证件照 zheng jian zhao
寸照 cun zhao
自拍照 zi pai zhao
抓拍照片 zhua pai zhao pian
抓拍图 zhua pai tu
抓拍照 zhua pai zhao
抓拍人脸 zhua pai ren lian
人脸照片 ren lian zhao pian
人脸图片 ren lian tu pian
人脸地址 ren lian di zhi
人脸 ren lian
人脸图像 ren lian tu xiang
面部照片 mian bu zhao pian
正面照 zheng mian zhao
半身照 ban shen zhao
生活照 sheng huo zhao
现场照片 xian chang zhao pian
签到照片 qian dao zhao pian
打卡照片 da ka zhao pian
开门图片 kai men tu pian
微信头像 wei xin tou xiang
用户头像 yong hu tou xiang
头像链接 tou xiang lian jie
人脸特征 ren lian te zheng
人脸特征值 ren lian te zheng zhi
人脸特征码 ren lian te zheng ma
人脸模板 ren lian mu ban
人脸向量 ren lian xiang liang
人脸数据 ren lian shu ju
面部特征 mian bu te zheng
面部识别特征 mian bu shi bie te zheng
指纹 zhi wen
指纹特征 zhi wen te zheng
指纹模板 zhi wen mu ban
指纹数据 zhi wen shu ju
指纹信息 zhi wen xin xi
声纹 sheng wen
声纹特征 sheng wen te zheng
虹膜 hong mo
虹膜特征 hong mo te zheng
掌纹 zhang wen
静脉 jing mai
指静脉 zhi jing mai
耳廓 er kuo
步态 bu tai
基因 ji yin
基因数据 ji yin shu ju
基因序列 ji yin xu lie
生物特征 sheng wu te zheng
生物识别信息 sheng wu shi bie xin xi
特征向量 te zheng xiang liang
特征值 te zheng zhi
国籍 guo ji
宗教信仰 zong jiao xin yang
宗教 zong jiao
信仰 xin yang
政治面貌 zheng zhi mian mao
党派 dang pai
入党时间 ru dang shi jian
入党日期 ru dang ri qi
入团时间 ru tuan shi jian
个性签名 ge xing qian ming
个人签名 ge ren qian ming
个人简介 ge ren jian jie
个人介绍 ge ren jie shao
自我介绍 zi wo jie shao
自我评价 zi wo ping jia
兴趣爱好 xing qu ai hao
爱好 ai hao
特长 te chang
星座 xing zuo
生肖 sheng xiao
属相 shu xiang
子女数量 zi nv shu liang
子女数 zi nv shu
子女情况 zi nv qing kuang
有无子女 you wu zi nv
家庭成员 jia ting cheng yuan
家庭情况 jia ting qing kuang
家庭关系 jia ting guan xi
与户主关系 yu hu zhu guan xi
与户主的关系 yu hu zhu de guan xi
与本人关系 yu ben ren guan xi
与联系人关系 yu lian xi ren guan xi
亲属关系 qin shu guan xi
社会关系 she hui guan xi
户口类型 hu kou lei xing
户口性质 hu kou xing zhi
户籍类型 hu ji lei xing
户籍性质 hu ji xing zhi
户口簿号 hu kou bu hao
户口本号 hu kou ben hao
兵役状况 bing yi zhuang kuang
服役情况 fu yi qing kuang
犯罪记录 fan zui ji lu
前科 qian ke
违法记录 wei fa ji lu
性取向 xing qu xiang
健身习惯 jian shen xi guan
饮食习惯 yin shi xi guan
浏览记录 liu lan ji lu
搜索记录 sou suo ji lu
上网记录 shang wang ji lu
个人标签 ge ren biao qian
用户标签 yong hu biao qian
用户画像 yong hu hua xiang
身份标签 shen fen biao qian
特殊身份 te shu shen fen
残疾证号 can ji zheng hao
残疾类型 can ji lei xing
低保 di bao
贫困户 pin kun hu
签名 qian ming
语言能力 yu yan neng li
居住状况 ju zhu zhuang kuang
居住情况 ju zhu qing kuang
供养人数 gong yang ren shu
赡养人数 shan yang ren shu
操作系统 cao zuo xi tong
浏览器 liu lan qi
浏览器类型 liu lan qi lei xing
身份证 shen fen zheng
身份证号 shen fen zheng hao
身份证号码 shen fen zheng hao ma
身份证编号 shen fen zheng bian hao
身份证明号码 shen fen zheng ming hao ma
身份号码 shen fen hao ma
公民身份号码 gong min shen fen hao ma
公民身份证号 gong min shen fen zheng hao
居民身份证 ju min shen fen zheng
居民身份证号 ju min shen fen zheng hao
居民身份证号码 ju min shen fen zheng hao ma
二代身份证号 er dai shen fen zheng hao
证件号 zheng jian hao
证件号码 zheng jian hao ma
证件编号 zheng jian bian hao
身份证件号码 shen fen zheng jian hao ma
身份证件号 shen fen zheng jian hao
有效证件号 you xiao zheng jian hao
有效证件号码 you xiao zheng jian hao ma
证件 zheng jian
身份证件 shen fen zheng jian
居住证号 ju zhu zheng hao
居住证号码 ju zhu zheng hao ma
居留证号 ju liu zheng hao
港澳台居民居住证号 gang ao tai ju min ju zhu zheng hao
外国人永久居留证号 wai guo ren yong jiu ju liu zheng hao
法人身份证 fa ren shen fen zheng
户主身份证 hu zhu shen fen zheng
本人身份证 ben ren shen fen zheng
个人证件号码 ge ren zheng jian hao ma
个人身份证号 ge ren shen fen zheng hao
身份证照片 shen fen zheng zhao pian
身份证图片 shen fen zheng tu pian
身份证影像 shen fen zheng ying xiang
身份证复印件 shen fen zheng fu yin jian
身份证扫描件 shen fen zheng sao miao jian
身份证附件 shen fen zheng fu jian
身份证照 shen fen zheng zhao
身份证正面 shen fen zheng zheng mian
身份证反面 shen fen zheng fan mian
身份证背面 shen fen zheng bei mian
身份证正面照 shen fen zheng zheng mian zhao
身份证反面照 shen fen zheng fan mian zhao
身份证背面照 shen fen zheng bei mian zhao
身份证正面照片 shen fen zheng zheng mian zhao pian
身份证反面照片 shen fen zheng fan mian zhao pian
身份证正面图片 shen fen zheng zheng mian tu pian
身份证反面图片 shen fen zheng fan mian tu pian
身份证正反面 shen fen zheng zheng fan mian
身份证人像面 shen fen zheng ren xiang mian
身份证国徽面 shen fen zheng guo hui mian
身份证头像面 shen fen zheng tou xiang mian
手持身份证 shou chi shen fen zheng
手持身份证照 shou chi shen fen zheng zhao
手持身份证照片 shou chi shen fen zheng zhao pian
证件照片地址 zheng jian zhao pian di zhi
证件图片 zheng jian tu pian
证件影像 zheng jian ying xiang
证件扫描件 zheng jian sao miao jian
证件复印件 zheng jian fu yin jian
证件正面 zheng jian zheng mian
证件反面 zheng jian fan mian
护照照片 hu zhao zhao pian
护照图片 hu zhao tu pian
驾驶证照片 jia shi zheng zhao pian
驾驶证图片 jia shi zheng tu pian
驾照照片 jia zhao zhao pian
户口本照片 hu kou ben zhao pian
户口簿照片 hu kou bu zhao pian
户口本图片 hu kou ben tu pian
护照 hu zhao
护照号 hu zhao hao
护照号码 hu zhao hao ma
护照编号 hu zhao bian hao
护照证号 hu zhao zheng hao
因私护照号 yin si hu zhao hao
因公护照号 yin gong hu zhao hao
通行证 tong xing zheng
通行证号 tong xing zheng hao
通行证号码 tong xing zheng hao ma
港澳通行证 gang ao tong xing zheng
港澳通行证号 gang ao tong xing zheng hao
港澳通行证号码 gang ao tong xing zheng hao ma
往来港澳通行证 wang lai gang ao tong xing zheng
往来港澳通行证号 wang lai gang ao tong xing zheng hao
回乡证 hui xiang zheng
回乡证号 hui xiang zheng hao
回乡证号码 hui xiang zheng hao ma
港澳居民来往内地通行证 gang ao ju min lai wang nei di tong xing zheng
港澳居民来往内地通行证号 gang ao ju min lai wang nei di tong xing zheng hao
台胞证 tai bao zheng
台胞证号 tai bao zheng hao
台胞证号码 tai bao zheng hao ma
台湾居民来往大陆通行证 tai wan ju min lai wang da lu tong xing zheng
往来台湾通行证 wang lai tai wan tong xing zheng
台湾通行证号 tai wan tong xing zheng hao
大陆通行证 da lu tong xing zheng
签证号 qian zheng hao
签证号码 qian zheng hao ma
出入境证件号 chu ru jing zheng jian hao
旅行证号 lv xing zheng hao
军官证 jun guan zheng
军官证号 jun guan zheng hao
军官证号码 jun guan zheng hao ma
军人证 jun ren zheng
军人证号 jun ren zheng hao
士官证 shi guan zheng
士官证号 shi guan zheng hao
士兵证 shi bing zheng
士兵证号 shi bing zheng hao
军人身份证 jun ren shen fen zheng
警官证 jing guan zheng
警官证号 jing guan zheng hao
文职证 wen zhi zheng
文职干部证 wen zhi gan bu zheng
军人保障卡号 jun ren bao zhang ka hao
退伍证号 tui wu zheng hao
退役证号 tui yi zheng hao
驾驶证 jia shi zheng
驾驶证号 jia shi zheng hao
驾驶证号码 jia shi zheng hao ma
驾驶证编号 jia shi zheng bian hao
驾驶证件号 jia shi zheng jian hao
驾驶证档案编号 jia shi zheng dang an bian hao
驾驶证档案号 jia shi zheng dang an hao
驾照 jia zhao
驾照号 jia zhao hao
驾照号码 jia zhao hao ma
驾驶员证号 jia shi yuan zheng hao
机动车驾驶证 ji dong che jia shi zheng
机动车驾驶证号 ji dong che jia shi zheng hao
社保号 she bao hao
社保号码 she bao hao ma
社保编号 she bao bian hao
社保卡 she bao ka
社保卡号 she bao ka hao
社保卡号码 she bao ka hao ma
社会保障号 she hui bao zhang hao
社会保障号码 she hui bao zhang hao ma
社会保障卡号 she hui bao zhang ka hao
社会保障卡 she hui bao zhang ka
个人社保号 ge ren she bao hao
社保账号 she bao zhang hao
社保个人编号 she bao ge ren bian hao
医保号 yi bao hao
医保号码 yi bao hao ma
医保卡 yi bao ka
医保卡号 yi bao ka hao
医保编号 yi bao bian hao
医疗保险号 yi liao bao xian hao
医疗证号 yi liao zheng hao
公积金账号 gong ji jin zhang hao
公积金号 gong ji jin hao
公积金个人账号 gong ji jin ge ren zhang hao
住房公积金账号 zhu fang gong ji jin zhang hao
新农合号 xin nong he hao
新农合证号 xin nong he zheng hao
参合号 can he hao
养老保险号 yang lao bao xian hao
社保电脑号 she bao dian nao hao
个人医保编号 ge ren yi bao bian hao
统一社会信用代码 tong yi she hui xin yong dai ma
社会信用代码 she hui xin yong dai ma
统一信用代码 tong yi xin yong dai ma
信用代码 xin yong dai ma
统一代码 tong yi dai ma
统一社会信用编码 tong yi she hui xin yong bian ma
统一社会信用码 tong yi she hui xin yong ma
营业执照号 ying ye zhi zhao hao
营业执照号码 ying ye zhi zhao hao ma
营业执照编号 ying ye zhi zhao bian hao
营业执照注册号 ying ye zhi zhao zhu ce hao
营业执照 ying ye zhi zhao
工商注册号 gong shang zhu ce hao
工商登记号 gong shang deng ji hao
注册号 zhu ce hao
企业注册号 qi ye zhu ce hao
税号 shui hao
纳税人识别号 na shui ren shi bie hao
纳税识别号 na shui shi bie hao
税务登记号 shui wu deng ji hao
税务登记证号 shui wu deng ji zheng hao
组织机构代码 zu zhi ji gou dai ma
组织机构代码证号 zu zhi ji gou dai ma zheng hao
机构信用代码 ji gou xin yong dai ma
单位代码证 dan wei dai ma zheng
企业代码 qi ye dai ma
企业税号 qi ye shui hao
开票税号 kai piao shui hao
经营许可证号 jing ying xu ke zheng hao
手机 shou ji
手机号 shou ji hao
手机号码 shou ji hao ma
手机电话 shou ji dian hua
移动电话 yi dong dian hua
移动电话号码 yi dong dian hua hao ma
移动号码 yi dong hao ma
联系电话 lian xi dian hua
联系手机 lian xi shou ji
联系方式 lian xi fang shi
联系人电话 lian xi ren dian hua
联系人手机 lian xi ren shou ji
电话 dian hua
电话号码 dian hua hao ma
电话号 dian hua hao
绑定手机 bang ding shou ji
绑定手机号 bang ding shou ji hao
注册手机 zhu ce shou ji
注册手机号 zhu ce shou ji hao
预留手机号 yu liu shou ji hao
预留手机 yu liu shou ji
常用手机 chang yong shou ji
常用电话 chang yong dian hua
本人电话 ben ren dian hua
紧急联系电话 jin ji lian xi dian hua
紧急电话 jin ji dian hua
紧急联系人电话 jin ji lian xi ren dian hua
紧急联系方式 jin ji lian xi fang shi
收货电话 shou huo dian hua
收货人电话 shou huo ren dian hua
收货手机 shou huo shou ji
收件人电话 shou jian ren dian hua
寄件人电话 ji jian ren dian hua
用户手机 yong hu shou ji
会员手机 hui yuan shou ji
客户电话 ke hu dian hua
客户手机 ke hu shou ji
家长电话 jia zhang dian hua
家长手机 jia zhang shou ji
父亲电话 fu qin dian hua
母亲电话 mu qin dian hua
业主电话 ye zhu dian hua
司机电话 si ji dian hua
乘客电话 cheng ke dian hua
患者电话 huan zhe dian hua
预约电话 yu yue dian hua
报修电话 bao xiu dian hua
投诉电话号码 tou su dian hua hao ma
短信号码 duan xin hao ma
回拨号码 hui bo hao ma
联系人号码 lian xi ren hao ma
紧急联系人号码 jin ji lian xi ren hao ma
联系人方式 lian xi ren fang shi
充值号码 chong zhi hao ma
手机联系方式 shou ji lian xi fang shi
用户号码 yong hu hao ma
手机账号 shou ji zhang hao
手机短号 shou ji duan hao
备用电话 bei yong dian hua
备用手机 bei yong shou ji
通讯号码 tong xun hao ma
固定电话 gu ding dian hua
固话 gu hua
座机 zuo ji
座机号 zuo ji hao
座机号码 zuo ji hao ma
固定电话号码 gu ding dian hua hao ma
家庭电话 jia ting dian hua
住宅电话 zhu zhai dian hua
宅电 zhai dian
家庭座机 jia ting zuo ji
办公电话 ban gong dian hua
办公室电话 ban gong shi dian hua
工作电话 gong zuo dian hua
单位电话 dan wei dian hua
公司电话 gong si dian hua
企业电话 qi ye dian hua
商务电话 shang wu dian hua
传真 chuan zhen
传真号 chuan zhen hao
传真号码 chuan zhen hao ma
传真电话 chuan zhen dian hua
电话分机 dian hua fen ji
分机 fen ji
分机号 fen ji hao
店铺电话 dian pu dian hua
门店电话 men dian dian hua
邮箱 you xiang
邮箱地址 you xiang di zhi
邮箱别名 you xiang bie ming
邮箱账号 you xiang zhang hao
邮箱号 you xiang hao
邮箱帐号 you xiang zhang hao
电子邮箱 dian zi you xiang
电子邮箱地址 dian zi you xiang di zhi
电子邮件 dian zi you jian
电子邮件地址 dian zi you jian di zhi
邮件地址 you jian di zhi
电邮 dian you
电邮地址 dian you di zhi
电子信箱 dian zi xin xiang
信箱 xin xiang
联系邮箱 lian xi you xiang
个人邮箱 ge ren you xiang
工作邮箱 gong zuo you xiang
企业邮箱 qi ye you xiang
公司邮箱 gong si you xiang
绑定邮箱 bang ding you xiang
注册邮箱 zhu ce you xiang
用户邮箱 yong hu you xiang
发件邮箱 fa jian you xiang
收件邮箱 shou jian you xiang
接收邮箱 jie shou you xiang
接收邮箱地址 jie shou you xiang di zhi
发送邮箱 fa song you xiang
发送邮箱地址 fa song you xiang di zhi
抄送邮箱 chao song you xiang
抄送邮箱地址 chao song you xiang di zhi
密送邮箱 mi song you xiang
密送邮箱地址 mi song you xiang di zhi
安全邮箱 an quan you xiang
备用邮箱 bei yong you xiang
伊妹儿 yi mei er
地址 di zhi
详细地址 xiang xi di zhi
联系地址 lian xi di zhi
通讯地址 tong xun di zhi
通信地址 tong xin di zhi
家庭地址 jia ting di zhi
家庭住址 jia ting zhu zhi
住址 zhu zhi
现住址 xian zhu zhi
现住地址 xian zhu di zhi
现居住地址 xian ju zhu di zhi
现居地址 xian ju di zhi
居住地址 ju zhu di zhi
居住地 ju zhu di
常住地址 chang zhu di zhi
常住地 chang zhu di
住所 zhu suo
住所地 zhu suo di
户籍地址 hu ji di zhi
户籍地 hu ji di
户籍所在地 hu ji suo zai di
户口地址 hu kou di zhi
户口所在地 hu kou suo zai di
户籍 hu ji
籍贯 ji guan
祖籍 zu ji
出生地 chu sheng di
生源地 sheng yuan di
收货地址 shou huo di zhi
收件地址 shou jian di zhi
收件人地址 shou jian ren di zhi
收货人地址 shou huo ren di zhi
寄件地址 ji jian di zhi
寄件人地址 ji jian ren di zhi
发货地址 fa huo di zhi
退货地址 tui huo di zhi
送货地址 song huo di zhi
配送地址 pei song di zhi
邮寄地址 you ji di zhi
注册地址 zhu ce di zhi
单位地址 dan wei di zhi
工作地址 gong zuo di zhi
公司地址 gong si di zhi
办公地址 ban gong di zhi
房屋地址 fang wu di zhi
房产地址 fang chan di zhi
住房地址 zhu fang di zhi
物业地址 wu ye di zhi
身份证地址 shen fen zheng di zhi
证件地址 zheng jian di zhi
小区 xiao qu
小区名称 xiao qu ming cheng
所在小区 suo zai xiao qu
小区地址 xiao qu di zhi
楼盘名称 lou pan ming cheng
所在楼盘 suo zai lou pan
门牌 men pai
门牌地址 men pai di zhi
街道地址 jie dao di zhi
所在地 suo zai di
所在地区 suo zai di qu
所在城市 suo zai cheng shi
所在省份 suo zai sheng fen
所在省市 suo zai sheng shi
省市区 sheng shi qu
省市县 sheng shi xian
所属地区 suo shu di qu
来源地 lai yuan di
现居地 xian ju di
来自 lai zi
住宅地址 zhu zhai di zhi
地址信息 di zhi xin xi
完整地址 wan zheng di zhi
地址详情 di zhi xiang qing
暂住地址 zan zhu di zhi
乡镇 xiang zhen
村组 cun zu
省份 sheng fen
城市 cheng shi
区县 qu xian
街道 jie dao
邮编 you bian
邮政编码 you zheng bian ma
邮码 you ma
邮递区号 you di qu hao
家庭邮编 jia ting you bian
收货邮编 shou huo you bian
收件人邮编 shou jian ren you bian
微信 wei xin
微信号 wei xin hao
微信号码 wei xin hao ma
微信账号 wei xin zhang hao
微信联系方式 wei xin lian xi fang shi
个人微信 ge ren wei xin
企业微信号 qi ye wei xin hao
微信帐号 wei xin zhang hao
扣扣 kou kou
扣扣号 kou kou hao
企鹅号 qi e hao
账号 zhang hao
账户 zhang hu
账户名 zhang hu ming
账户名称 zhang hu ming cheng
账户号 zhang hu hao
账户账号 zhang hu zhang hao
登录账号 deng lu zhang hao
登录账户 deng lu zhang hu
登录名 deng lu ming
登录用户名 deng lu yong hu ming
登录名称 deng lu ming cheng
用户名 yong hu ming
用户名称 yong hu ming cheng
用户账号 yong hu zhang hao
用户账户 yong hu zhang hu
用户昵称 yong hu ni cheng
会员账号 hui yuan zhang hao
会员用户名 hui yuan yong hu ming
会员名 hui yuan ming
会员昵称 hui yuan ni cheng
昵称 ni cheng
网名 wang ming
花名 hua ming
英文昵称 ying wen ni cheng
别名昵称 bie ming ni cheng
注册账号 zhu ce zhang hao
平台账号 ping tai zhang hao
系统账号 xi tong zhang hao
个人账号 ge ren zhang hao
支付宝 zhi fu bao
支付宝账号 zhi fu bao zhang hao
支付账号 zhi fu zhang hao
微博 wei bo
微博账号 wei bo zhang hao
抖音号 dou yin hao
快手号 kuai shou hao
小红书号 xiao hong shu hao
淘宝账号 tao bao zhang hao
淘宝昵称 tao bao ni cheng
钉钉号 ding ding hao
钉钉账号 ding ding zhang hao
飞书账号 fei shu zhang hao
陌陌号 mo mo hao
游戏账号 you xi zhang hao
账号名 zhang hao ming
账号名称 zhang hao ming cheng
用户代码 yong hu dai ma
工号账号 gong hao zhang hao
管理员名 guan li yuan ming
管理员名称 guan li yuan ming cheng
管理员编号 guan li yuan bian hao
管理员号 guan li yuan hao
微信昵称 wei xin ni cheng
微信用户唯一标识 wei xin yong hu wei yi biao shi
微信唯一标识 wei xin wei yi biao shi
微信用户标识 wei xin yong hu biao shi
微信标识 wei xin biao shi
推特 tui te
领英 ling ying
操作员 cao zuo yuan
操作人员 cao zuo ren yuan
登录人 deng lu ren
登录用户 deng lu yong hu
客户账号 ke hu zhang hao
交易账号 jiao yi zhang hao
资金账号 zi jin zhang hao
证券账号 zheng quan zhang hao
房主账号 fang zhu zhang hao
员工账号 yuan gong zhang hao
学生账号 xue sheng zhang hao
教师账号 jiao shi zhang hao
管理员账号 guan li yuan zhang hao
密码 mi ma
口令 kou ling
登录密码 deng lu mi ma
用户密码 yong hu mi ma
账号密码 zhang hao mi ma
支付密码 zhi fu mi ma
交易密码 jiao yi mi ma
查询密码 cha xun mi ma
取款密码 qu kuan mi ma
资金密码 zi jin mi ma
初始密码 chu shi mi ma
原密码 yuan mi ma
旧密码 jiu mi ma
新密码 xin mi ma
确认密码 que ren mi ma
加密密码 jia mi mi ma
密码密文 mi ma mi wen
密码哈希 mi ma ha xi
密码盐 mi ma yan
盐值 yan zhi
加密盐 jia mi yan
密保答案 mi bao da an
密保问题 mi bao wen ti
安全问题答案 an quan wen ti da an
银行卡密码 yin hang ka mi ma
信用卡密码 xin yong ka mi ma
手势密码 shou shi mi ma
解锁密码 jie suo mi ma
开锁密码 kai suo mi ma
门锁密码 men suo mi ma
开门密码 kai men mi ma
邮箱密码 you xiang mi ma
服务密码 fu wu mi ma
后台密码 hou tai mi ma
代理密码 dai li mi ma
卡密码 ka mi ma
提现密码 ti xian mi ma
验证码 yan zheng ma
短信验证码 duan xin yan zheng ma
手机验证码 shou ji yan zheng ma
动态码 dong tai ma
动态密码 dong tai mi ma
动态口令 dong tai kou ling
校验码 jiao yan ma
短信校验码 duan xin jiao yan ma
登录验证码 deng lu yan zheng ma
一次性密码 yi ci xing mi ma
邮箱验证码 you xiang yan zheng ma
语音验证码 yu yin yan zheng ma
图形验证码 tu xing yan zheng ma
激活码 ji huo ma
认证码 ren zheng ma
令牌 ling pai
访问令牌 fang wen ling pai
刷新令牌 shua xin ling pai
授权令牌 shou quan ling pai
登录令牌 deng lu ling pai
会话标识 hui hua biao shi
会话令牌 hui hua ling pai
登录凭证 deng lu ping zheng
用户令牌 yong hu ling pai
身份令牌 shen fen ling pai
会话 hui hua
授权码 shou quan ma
设备号 she bei hao
设备标识 she bei biao shi
设备唯一标识 she bei wei yi biao shi
手机唯一标识 shou ji wei yi biao shi
手机标识 shou ji biao shi
手机唯一标志 shou ji wei yi biao zhi
手机设备号 shou ji she bei hao
设备信息 she bei xin xi
推送设备号 tui song she bei hao
手环编号 shou huan bian hao
设备识别码 she bei shi bie ma
设备码 she bei ma
设备编号 she bei bian hao
设备序列号 she bei xu lie hao
设备指纹 she bei zhi wen
手机串号 shou ji chuan hao
手机序列号 shou ji xu lie hao
串号 chuan hao
机器码 ji qi ma
终端编号 zhong duan bian hao
终端标识 zhong duan biao shi
硬件序列号 ying jian xu lie hao
物理地址 wu li di zhi
蓝牙地址 lan ya di zhi
车辆编号 che liang bian hao
车辆标识 che liang biao shi
车辆编码 che liang bian ma
单车编号 dan che bian hao
车机号 che ji hao
车载终端号 che zai zhong duan hao
行驶记录仪编号 xing shi ji lu yi bian hao
广告标识 guang gao biao shi
入网号 ru wang hao
机具编号 ji ju bian hao
主机地址 zhu ji di zhi
操作主机地址 cao zuo zhu ji di zhi
银行卡 yin hang ka
银行卡号 yin hang ka hao
银行卡号码 yin hang ka hao ma
银行卡账号 yin hang ka zhang hao
银行账号 yin hang zhang hao
银行账户 yin hang zhang hu
银行账户号 yin hang zhang hu hao
银行帐号 yin hang zhang hao
银行账号号码 yin hang zhang hao hao ma
储蓄卡 chu xu ka
储蓄卡号 chu xu ka hao
借记卡 jie ji ka
借记卡号 jie ji ka hao
信用卡 xin yong ka
信用卡号 xin yong ka hao
信用卡卡号 xin yong ka ka hao
贷记卡号 dai ji ka hao
工资卡 gong zi ka
工资卡号 gong zi ka hao
工资账号 gong zi zhang hao
开户账号 kai hu zhang hao
开户行账号 kai hu hang zhang hao
开户卡号 kai hu ka hao
收款账号 shou kuan zhang hao
收款账户 shou kuan zhang hu
收款卡号 shou kuan ka hao
收款银行卡号 shou kuan yin hang ka hao
付款账号 fu kuan zhang hao
付款账户 fu kuan zhang hu
付款卡号 fu kuan ka hao
还款卡号 huan kuan ka hao
还款银行卡 huan kuan yin hang ka
绑定银行卡 bang ding yin hang ka
绑定卡号 bang ding ka hao
打款账号 da kuan zhang hao
结算账号 jie suan zhang hao
结算账户 jie suan zhang hu
转账账号 zhuan zhang zhang hao
转入账号 zhuan ru zhang hao
转出账号 zhuan chu zhang hao
提现账号 ti xian zhang hao
提现账户 ti xian zhang hu
提现卡号 ti xian ka hao
放款账号 fang kuan zhang hao
放款卡号 fang kuan ka hao
对方账号 dui fang zhang hao
对方账户 dui fang zhang hu
交易卡号 jiao yi ka hao
存折号 cun zhe hao
存折账号 cun zhe zhang hao
代扣账号 dai kou zhang hao
扣款账号 kou kuan zhang hao
扣款卡号 kou kuan ka hao
一卡通卡号 yi ka tong ka hao
主卡号 zhu ka hao
附属卡号 fu shu ka hao
对公账号 dui gong zhang hao
对私账号 dui si zhang hao
基本户账号 ji ben hu zhang hao
账户卡号 zhang hu ka hao
余额 yu e
账户余额 zhang hu yu e
账号余额 zhang hao yu e
可用余额 ke yong yu e
当前余额 dang qian yu e
剩余金额 sheng yu jin e
卡余额 ka yu e
银行卡余额 yin hang ka yu e
钱包余额 qian bao yu e
钱包 qian bao
零钱 ling qian
现金余额 xian jin yu e
可用金额 ke yong jin e
冻结金额 dong jie jin e
冻结余额 dong jie yu e
账面余额 zhang mian yu e
资金余额 zi jin yu e
公积金余额 gong ji jin yu e
社保余额 she bao yu e
医保余额 yi bao yu e
总资产 zong zi chan
资产 zi chan
资产总额 zi chan zong e
净资产 jing zi chan
个人资产 ge ren zi chan
可用资金 ke yong zi jin
账户总额 zhang hu zong e
期初余额 qi chu yu e
期末余额 qi mo yu e
交易后余额 jiao yi hou yu e
余额宝余额 yu e bao yu e
会员余额 hui yuan yu e
用户余额 yong hu yu e
充值余额 chong zhi yu e
预存余额 yu cun yu e
存款 cun kuan
存款金额 cun kuan jin e
存款余额 cun kuan yu e
存款额 cun kuan e
定期存款 ding qi cun kuan
活期存款 huo qi cun kuan
定期金额 ding qi jin e
活期金额 huo qi jin e
日均存款 ri jun cun kuan
日均存款余额 ri jun cun kuan yu e
储蓄 chu xu
储蓄金额 chu xu jin e
储蓄余额 chu xu yu e
保证金 bao zheng jin
押金 ya jin
订金 ding jin
定金 ding jin
房屋押金 fang wu ya jin
租房押金 zu fang ya jin
押金金额 ya jin jin e
保证金金额 bao zheng jin jin e
缴存余额 jiao cun yu e
缴存金额 jiao cun jin e
月缴存额 yue jiao cun e
预付款 yu fu kuan
预存款 yu cun kuan
预存金额 yu cun jin e
工资 gong zi
薪资 xin zi
薪水 xin shui
薪酬 xin chou
月薪 yue xin
年薪 nian xin
日薪 ri xin
时薪 shi xin
底薪 di xin
基本工资 ji ben gong zi
基础工资 ji chu gong zi
岗位工资 gang wei gong zi
绩效 ji xiao
绩效工资 ji xiao gong zi
绩效奖金 ji xiao jiang jin
加班工资 jia ban gong zi
加班费 jia ban fei
奖金 jiang jin
年终奖 nian zhong jiang
补贴 bu tie
津贴 jin tie
交通补贴 jiao tong bu tie
午餐补贴 wu can bu tie
餐补 can bu
应发工资 ying fa gong zi
实发工资 shi fa gong zi
应发合计 ying fa he ji
实发合计 shi fa he ji
税前工资 shui qian gong zi
税后工资 shui hou gong zi
税前收入 shui qian shou ru
税后收入 shui hou shou ru
应发 ying fa
实发 shi fa
收入 shou ru
月收入 yue shou ru
年收入 nian shou ru
个人收入 ge ren shou ru
家庭收入 jia ting shou ru
家庭年收入 jia ting nian shou ru
家庭月收入 jia ting yue shou ru
总收入 zong shou ru
其他收入 qi ta shou ru
工资收入 gong zi shou ru
主要收入 zhu yao shou ru
社保扣款 she bao kou kuan
公积金扣款 gong ji jin kou kuan
个税 ge shui
个人所得税 ge ren suo de shui
代扣个税 dai kou ge shui
工资合计 gong zi he ji
养老金 yang lao jin
退休金 tui xiu jin
提成 ti cheng
佣金收入 yong jin shou ru
社保基数 she bao ji shu
公积金基数 gong ji jin ji shu
缴存基数 jiao cun ji shu
期望薪资 qi wang xin zi
薪资范围 xin zi fan wei
期望薪资范围 qi wang xin zi fan wei
薪资待遇 xin zi dai yu
应发金额工资 ying fa jin e gong zi
职务工资 zhi wu gong zi
工龄工资 gong ling gong zi
学历工资 xue li gong zi
福利 fu li
福利费 fu li fei
累计收入 lei ji shou ru
税前应发 shui qian ying fa
投资金额 tou zi jin e
投资额 tou zi e
投资本金 tou zi ben jin
投资收益 tou zi shou yi
累计投资 lei ji tou zi
投资总额 tou zi zong e
理财金额 li cai jin e
理财余额 li cai yu e
理财收益 li cai shou yi
购买份额 gou mai fen e
持有份额 chi you fen e
持仓 chi cang
持仓市值 chi cang shi zhi
持仓数量 chi cang shu liang
持仓成本 chi cang cheng ben
持仓金额 chi cang jin e
基金份额 ji jin fen e
基金净值 ji jin jing zhi
股票市值 gu piao shi zhi
证券市值 zheng quan shi zhi
持股数 chi gu shu
持股数量 chi gu shu liang
持股比例 chi gu bi li
股权 gu quan
股份 gu fen
出资额 chu zi e
出资金额 chu zi jin e
出资比例 chu zi bi li
认缴金额 ren jiao jin e
实缴金额 shi jiao jin e
收益 shou yi
收益金额 shou yi jin e
累计收益 lei ji shou yi
预期收益 yu qi shou yi
预期收益率 yu qi shou yi lv
年化收益率 nian hua shou yi lv
昨日收益 zuo ri shou yi
待收本金 dai shou ben jin
待收收益 dai shou shou yi
买入金额 mai ru jin e
卖出金额 mai chu jin e
买入价 mai ru jia
申购金额 shen gou jin e
赎回金额 shu hui jin e
浮动盈亏 fu dong ying kui
盈亏 ying kui
保险现金价值 bao xian xian jin jia zhi
信托金额 xin tuo jin e
分红 fen hong
分红金额 fen hong jin e
投资订单金额 tou zi ding dan jin e
待撮合金额 dai cuo he jin e
金额 jin e
总金额 zong jin e
总额 zong e
总价 zong jia
交易金额 jiao yi jin e
消费金额 xiao fei jin e
支付金额 zhi fu jin e
付款金额 fu kuan jin e
实付金额 shi fu jin e
应付金额 ying fu jin e
实付 shi fu
应付 ying fu
实收金额 shi shou jin e
应收金额 ying shou jin e
实收 shi shou
应收 ying shou
实收总额 shi shou zong e
订单金额 ding dan jin e
订单总额 ding dan zong e
订单总价 ding dan zong jia
商品金额 shang pin jin e
成交金额 cheng jiao jin e
成交额 cheng jiao e
转账金额 zhuan zhang jin e
充值金额 chong zhi jin e
提现金额 ti xian jin e
提现手续费 ti xian shou xu fei
退款金额 tui kuan jin e
打款金额 da kuan jin e
收款金额 shou kuan jin e
缴费金额 jiao fei jin e
缴款金额 jiao kuan jin e
收费金额 shou fei jin e
费用 fei yong
总费用 zong fei yong
费用金额 fei yong jin e
手续费 shou xu fei
服务费 fu wu fei
物业费 wu ye fei
水费 shui fei
电费 dian fei
燃气费 ran qi fei
租金 zu jin
月租 yue zu
月租金 yue zu jin
房租 fang zu
租用金额 zu yong jin e
管理费 guan li fei
停车费 ting che fei
报销金额 bao xiao jin e
开票金额 kai piao jin e
发票金额 fa piao jin e
运费 yun fei
邮费 you fei
税额 shui e
税费 shui fei
优惠金额 you hui jin e
折扣金额 zhe kou jin e
减免金额 jian mian jin e
抵扣金额 di kou jin e
实际支付 shi ji zhi fu
支付总额 zhi fu zong e
花费 hua fei
话费 hua fei
消费 xiao fei
消费额 xiao fei e
消费总额 xiao fei zong e
累计消费 lei ji xiao fei
消费总金额 xiao fei zong jin e
累计消费金额 lei ji xiao fei jin e
打赏金额 da shang jin e
红包金额 hong bao jin e
赔付金额 pei fu jin e
理赔金额 li pei jin e
罚款金额 fa kuan jin e
结算金额 jie suan jin e
营业额 ying ye e
现金 xian jin
现金金额 xian jin jin e
担保费 dan bao fei
保证费 bao zheng fei
医疗费 yi liao fei
医药费 yi yao fei
住院费 zhu yuan fei
诊疗费 zhen liao fei
挂号费 gua hao fei
药费 yao fei
检查费 jian cha fei
学费 xue fei
缴费 jiao fei
单价 dan jia
价格 jia ge
房价 fang jia
原价 yuan jia
现价 xian jia
售价 shou jia
标准价 biao zhun jia
优惠价 you hui jia
会员价 hui yuan jia
市场价 shi chang jia
成本 cheng ben
成本价 cheng ben jia
月租价格 yue zu jia ge
时价 shi jia
电价 dian jia
房产 fang chan
房产信息 fang chan xin xi
房产情况 fang chan qing kuang
有无房产 you wu fang chan
房产数量 fang chan shu liang
房产证 fang chan zheng
房产证号 fang chan zheng hao
房产证号码 fang chan zheng hao ma
房产编号 fang chan bian hao
不动产 bu dong chan
不动产权证号 bu dong chan quan zheng hao
不动产证号 bu dong chan zheng hao
不动产单元号 bu dong chan dan yuan hao
不动产登记号 bu dong chan deng ji hao
产权证 chan quan zheng
产权证号 chan quan zheng hao
产权号 chan quan hao
房权证号 fang quan zheng hao
土地证号 tu di zheng hao
房屋所有权证号 fang wu suo you quan zheng hao
权属 quan shu
权属证号 quan shu zheng hao
产权人 chan quan ren
产权性质 chan quan xing zhi
产权比例 chan quan bi li
共有情况 gong you qing kuang
共有方式 gong you fang shi
房屋 fang wu
房屋信息 fang wu xin xi
房屋名称 fang wu ming cheng
房屋编码 fang wu bian ma
房屋类型 fang wu lei xing
房屋状态 fang wu zhuang tai
房屋性质 fang wu xing zhi
房屋用途 fang wu yong tu
房屋结构 fang wu jie gou
房屋面积 fang wu mian ji
房屋详情 fang wu xiang qing
房屋设施 fang wu she shi
房屋户型 fang wu hu xing
房屋朝向 fang wu chao xiang
房屋坐落 fang wu zuo luo
坐落 zuo luo
户型 hu xing
户型名称 hu xing ming cheng
建筑面积 jian zhu mian ji
套内面积 tao nei mian ji
使用面积 shi yong mian ji
住房面积 zhu fang mian ji
实测面积 shi ce mian ji
产权面积 chan quan mian ji
公摊面积 gong tan mian ji
面积 mian ji
楼栋 lou dong
楼栋号 lou dong hao
楼栋名称 lou dong ming cheng
栋号 dong hao
楼号 lou hao
楼宇 lou yu
楼幢 lou zhuang
幢号 zhuang hao
单元号 dan yuan hao
单元 dan yuan
楼层 lou ceng
所在楼层 suo zai lou ceng
总楼层 zong lou ceng
门室号 men shi hao
楼盘 lou pan
楼盘号 lou pan hao
住房条件 zhu fang tiao jian
住房情况 zhu fang qing kuang
住房状况 zhu fang zhuang kuang
住房性质 zhu fang xing zhi
住房类型 zhu fang lei xing
自有房产 zi you fang chan
购房日期 gou fang ri qi
购房时间 gou fang shi jian
购房合同号 gou fang he tong hao
抵押情况 di ya qing kuang
抵押状态 di ya zhuang tai
按揭情况 an jie qing kuang
宅基地 zhai ji di
土地面积 tu di mian ji
房源编号 fang yuan bian hao
认证房屋 ren zheng fang wu
房龄 fang ling
房产价值 fang chan jia zhi
房屋价值 fang wu jia zhi
房产估值 fang chan gu zhi
房屋估值 fang wu gu zhi
房产评估价 fang chan ping gu jia
房屋评估价 fang wu ping gu jia
房产评估价值 fang chan ping gu jia zhi
房屋总价 fang wu zong jia
房屋价格 fang wu jia ge
房产总价 fang chan zong jia
购房总价 gou fang zong jia
购房价格 gou fang jia ge
购房金额 gou fang jin e
房款 fang kuan
房款总额 fang kuan zong e
首付款 shou fu kuan
首付 shou fu
首付金额 shou fu jin e
按揭金额 an jie jin e
按揭余额 an jie yu e
成交总价 cheng jiao zong jia
房屋成交价 fang wu cheng jiao jia
合同总价 he tong zong jia
房屋均价 fang wu jun jia
房屋单价 fang wu dan jia
每平米单价 mei ping mi dan jia
不动产价值 bu dong chan jia zhi
抵押价值 di ya jia zhi
网签价格 wang qian jia ge
购买总价 gou mai zong jia
房产市值 fang chan shi zhi
最终核定价 zui zhong he ding jia
车辆 che liang
车辆信息 che liang xin xi
车辆情况 che liang qing kuang
车产 che chan
有无车产 you wu che chan
车产情况 che chan qing kuang
名下车辆 ming xia che liang
车辆品牌 che liang pin pai
汽车品牌 qi che pin pai
品牌型号 pin pai xing hao
车型 che xing
车型名称 che xing ming cheng
车辆型号 che liang xing hao
汽车型号 qi che xing hao
车系 che xi
车辆类型 che liang lei xing
车辆种类 che liang zhong lei
车辆颜色 che liang yan se
车身颜色 che shen yan se
车辆性质 che liang xing zhi
使用性质 shi yong xing zhi
发动机号 fa dong ji hao
发动机号码 fa dong ji hao ma
发动机型号 fa dong ji xing hao
行驶证 xing shi zheng
行驶证号 xing shi zheng hao
行驶证号码 xing shi zheng hao ma
行驶证档案编号 xing shi zheng dang an bian hao
登记证书编号 deng ji zheng shu bian hao
机动车登记证书号 ji dong che deng ji zheng shu hao
机动车登记编号 ji dong che deng ji bian hao
初次登记日期 chu ci deng ji ri qi
车辆注册日期 che liang zhu ce ri qi
注册登记日期 zhu ce deng ji ri qi
购车日期 gou che ri qi
购车时间 gou che shi jian
出厂日期车辆 chu chang ri qi che liang
排量 pai liang
行驶里程 xing shi li cheng
里程数 li cheng shu
座位数 zuo wei shu
核定载客 he ding zai ke
核定载质量 he ding zai zhi liang
燃料种类 ran liao zhong lei
年检日期 nian jian ri qi
年检到期 nian jian dao qi
年检有效期 nian jian you xiao qi
保养记录 bao yang ji lu
维修记录 wei xiu ji lu
车辆状态 che liang zhuang tai
车辆所有人 che liang suo you ren
过户次数 guo hu ci shu
抵押车辆 di ya che liang
车辆抵押 che liang di ya
车辆价值 che liang jia zhi
车辆估值 che liang gu zhi
车辆评估价 che liang ping gu jia
车辆价格 che liang jia ge
车价 che jia
裸车价 luo che jia
购车价格 gou che jia ge
购车金额 gou che jin e
购车款 gou che kuan
购车总价 gou che zong jia
新车购置价 xin che gou zhi jia
车辆购置价 che liang gou zhi jia
发票价格车辆 fa piao jia ge che liang
车辆总价 che liang zong jia
车辆残值 che liang can zhi
车损险保额 che sun xian bao e
车辆折旧价 che liang zhe jiu jia
指导价 zhi dao jia
厂商指导价 chang shang zhi dao jia
落地价 luo di jia
车牌 che pai
车牌号 che pai hao
车牌号码 che pai hao ma
车牌编号 che pai bian hao
车辆号牌 che liang hao pai
号牌 hao pai
号牌号码 hao pai hao ma
车牌照 che pai zhao
车牌照号 che pai zhao hao
牌照 pai zhao
牌照号 pai zhao hao
牌照号码 pai zhao hao ma
车辆牌照 che liang pai zhao
车辆牌号 che liang pai hao
机动车号牌 ji dong che hao pai
机动车牌号 ji dong che pai hao
汽车牌照 qi che pai zhao
汽车牌号 qi che pai hao
主车牌号 zhu che pai hao
挂车车牌 gua che che pai
车架号 che jia hao
车架号码 che jia hao ma
车辆识别代号 che liang shi bie dai hao
车辆识别码 che liang shi bie ma
车辆识别代码 che liang shi bie dai ma
识别代号 shi bie dai hao
大架号 da jia hao
车辆识别号 che liang shi bie hao
保单 bao dan
保单号码 bao dan hao ma
保单编号 bao dan bian hao
保单状态 bao dan zhuang tai
保险 bao xian
保险单号 bao xian dan hao
保险合同号 bao xian he tong hao
投保单号 tou bao dan hao
保险金额 bao xian jin e
保额 bao e
保费 bao fei
保险费 bao xian fei
年缴保费 nian jiao bao fei
总保费 zong bao fei
首期保费 shou qi bao fei
险种代码 xian zhong dai ma
险种编码 xian zhong bian ma
保险名称 bao xian ming cheng
保险类型 bao xian lei xing
保险公司 bao xian gong si
承保公司 cheng bao gong si
承保日期 cheng bao ri qi
生效日期保单 sheng xiao ri qi bao dan
保险期间 bao xian qi jian
保险起期 bao xian qi qi
保险止期 bao xian zhi qi
投保日期 tou bao ri qi
投保金额 tou bao jin e
保险到期日 bao xian dao qi ri
缴费年限 jiao fei nian xian
缴费期 jiao fei qi
理赔 li pei
理赔号 li pei hao
赔案号 pei an hao
理赔记录 li pei ji lu
理赔状态 li pei zhuang tai
出险记录 chu xian ji lu
出险次数 chu xian ci shu
出险日期 chu xian ri qi
出险时间 chu xian shi jian
出险原因 chu xian yuan yin
出险地点 chu xian di dian
赔款 pei kuan
赔款金额 pei kuan jin e
免赔额 mian pei e
商业险 shang ye xian
交强险 jiao qiang xian
商业险到期日 shang ye xian dao qi ri
交强险到期日 jiao qiang xian dao qi ri
车险 che xian
车险到期日 che xian dao qi ri
寿险 shou xian
重疾险 zhong ji xian
医疗险 yi liao xian
意外险 yi wai xian
养老保险 yang lao bao xian
医疗保险 yi liao bao xian
失业保险 shi ye bao xian
工伤保险 gong shang bao xian
生育保险 sheng yu bao xian
社保 she bao
社保缴费 she bao jiao fei
社会保险 she hui bao xian
五险 wu xian
五险一金 wu xian yi jin
公积金 gong ji jin
住房公积金 zhu fang gong ji jin
代扣社保 dai kou she bao
参保类型 can bao lei xing
参保状态 can bao zhuang tai
参保时间 can bao shi jian
社保缴纳情况 she bao jiao na qing kuang
贷款金额 dai kuan jin e
借款金额 jie kuan jin e
借款额度 jie kuan e du
贷款额度 dai kuan e du
授信额度 shou xin e du
授信金额 shou xin jin e
放款金额 fang kuan jin e
放款额 fang kuan e
融资金额 rong zi jin e
借贷金额 jie dai jin e
贷款余额 dai kuan yu e
借款余额 jie kuan yu e
剩余本金 sheng yu ben jin
待还本金 dai huan ben jin
未还本金 wei huan ben jin
已还本金 yi huan ben jin
应还本金 ying huan ben jin
应收本金 ying shou ben jin
实收本金 shi shou ben jin
减免本金 jian mian ben jin
本金余额 ben jin yu e
本金 ben jin
月本金 yue ben jin
欠款 qian kuan
欠款金额 qian kuan jin e
欠款总额 qian kuan zong e
欠款余额 qian kuan yu e
债务金额 zhai wu jin e
债权金额 zhai quan jin e
债务总额 zhai wu zong e
负债 fu zhai
负债总额 fu zhai zong e
负债金额 fu zhai jin e
贷款总额 dai kuan zong e
借款总额 jie kuan zong e
信用额度 xin yong e du
信用卡额度 xin yong ka e du
贷款本金 dai kuan ben jin
借款本金 jie kuan ben jin
月供 yue gong
月供款 yue gong kuan
月供金额 yue gong jin e
月还款额 yue huan kuan e
每月还款额 mei yue huan kuan e
月付额 yue fu e
本息 ben xi
应还本息 ying huan ben xi
贷款总余额 dai kuan zong yu e
未结清贷款 wei jie qing dai kuan
对外担保金额 dui wai dan bao jin e
担保金额 dan bao jin e
花呗额度 hua bai e du
借呗额度 jie bai e du
白条额度 bai tiao e du
批贷金额 pi dai jin e
审批额度 shen pi e du
批款金额 pi kuan jin e
可借额度 ke jie e du
总授信 zong shou xin
已用额度 yi yong e du
债务 zhai wu
房贷余额 fang dai yu e
车贷余额 che dai yu e
放贷金额 fang dai jin e
还款 huan kuan
还款额 huan kuan e
还款金额 huan kuan jin e
还款日期 huan kuan ri qi
还款日 huan kuan ri
还款时间 huan kuan shi jian
还款期限 huan kuan qi xian
还款期数 huan kuan qi shu
还款总额 huan kuan zong e
还款计划 huan kuan ji hua
还款方式 huan kuan fang shi
还款账户 huan kuan zhang hu
还款账号 huan kuan zhang hao
还款记录 huan kuan ji lu
还款状态 huan kuan zhuang tai
还款银行 huan kuan yin hang
还款情况 huan kuan qing kuang
应还金额 ying huan jin e
应还总额 ying huan zong e
应还款额 ying huan kuan e
应还款日 ying huan kuan ri
应还款日期 ying huan kuan ri qi
应还利息 ying huan li xi
已还金额 yi huan jin e
已还款额 yi huan kuan e
已还利息 yi huan li xi
已还期数 yi huan qi shu
实还金额 shi huan jin e
待还金额 dai huan jin e
未还金额 wei huan jin e
剩余期数 sheng yu qi shu
剩余应还 sheng yu ying huan
期供 qi gong
首期还款日 shou qi huan kuan ri
首期还款日期 shou qi huan kuan ri qi
首期还款时间 shou qi huan kuan shi jian
末期还款日 mo qi huan kuan ri
最后还款日 zui hou huan kuan ri
月还款日 yue huan kuan ri
每月还款日 mei yue huan kuan ri
到期还款日 dao qi huan kuan ri
最近还款日 zui jin huan kuan ri
应收利息 ying shou li xi
实收利息 shi shou li xi
减免利息 jian mian li xi
总利息 zong li xi
月利息 yue li xi
待收利息 dai shou li xi
应付利息 ying fu li xi
利息金额 li xi jin e
贷款利息 dai kuan li xi
借款利息 jie kuan li xi
罚息 fa xi
应收罚息 ying shou fa xi
实收罚息 shi shou fa xi
减免罚息 jian mian fa xi
贷款期限 dai kuan qi xian
借款期限 jie kuan qi xian
贷款年限 dai kuan nian xian
贷款期数 dai kuan qi shu
应收还款总额 ying shou huan kuan zong e
提前还款金额 ti qian huan kuan jin e
承诺还款 cheng nuo huan kuan
承诺还款金额 cheng nuo huan kuan jin e
承诺还款日期 cheng nuo huan kuan ri qi
代偿金额 dai chang jin e
代偿本金 dai chang ben jin
代偿利息 dai chang li xi
代偿期数 dai chang qi shu
代还金额 dai huan jin e
代还本金 dai huan ben jin
代还利息 dai huan li xi
已还本息 yi huan ben xi
待还本息 dai huan ben xi
剩余未还 sheng yu wei huan
最新欠款 zui xin qian kuan
累计还款 lei ji huan kuan
利息 li xi
放款时间 fang kuan shi jian
放款日期 fang kuan ri qi
贷款利率 dai kuan li lv
借款利率 jie kuan li lv
逾期 yu qi
逾期天数 yu qi tian shu
逾期金额 yu qi jin e
逾期总额 yu qi zong e
逾期总金额 yu qi zong jin e
逾期本金 yu qi ben jin
逾期次数 yu qi ci shu
逾期期数 yu qi qi shu
逾期状态 yu qi zhuang tai
逾期日期 yu qi ri qi
逾期时间 yu qi shi jian
逾期利息 yu qi li xi
逾期罚息 yu qi fa xi
逾期费 yu qi fei
逾期记录 yu qi ji lu
逾期情况 yu qi qing kuang
逾期等级 yu qi deng ji
逾期历史 yu qi li shi
当前逾期 dang qian yu qi
当前逾期金额 dang qian yu qi jin e
累积逾期天数 lei ji yu qi tian shu
累积逾期期数 lei ji yu qi qi shu
累积逾期次数 lei ji yu qi ci shu
累计逾期天数 lei ji yu qi tian shu
累计逾期次数 lei ji yu qi ci shu
累计逾期金额 lei ji yu qi jin e
最大逾期天数 zui da yu qi tian shu
最长逾期天数 zui chang yu qi tian shu
历史逾期次数 li shi yu qi ci shu
首次逾期日期 shou ci yu qi ri qi
不良记录 bu liang ji lu
违约次数 wei yue ci shu
违约记录 wei yue ji lu
违约情况 wei yue qing kuang
拖欠金额 tuo qian jin e
拖欠天数 tuo qian tian shu
坏账 huai zhang
坏账金额 huai zhang jin e
催收金额 cui shou jin e
催收记录 cui shou ji lu
催收状态 cui shou zhuang tai
失信金额 shi xin jin e
未履行金额 wei lv xing jin e
信用分 xin yong fen
信用分数 xin yong fen shu
信用评分 xin yong ping fen
信用得分 xin yong de fen
信用评级 xin yong ping ji
信用等级 xin yong deng ji
信用级别 xin yong ji bie
信用值 xin yong zhi
信用积分 xin yong ji fen
征信评分 zheng xin ping fen
征信分 zheng xin fen
征信分数 zheng xin fen shu
征信等级 zheng xin deng ji
个人信用分 ge ren xin yong fen
个人信用评分 ge ren xin yong ping fen
芝麻分 zhi ma fen
芝麻信用 zhi ma xin yong
芝麻信用分 zhi ma xin yong fen
芝麻评分 zhi ma ping fen
微信支付分 wei xin zhi fu fen
京东小白信用 jing dong xiao bai xin yong
小白信用分 xiao bai xin yong fen
信誉分 xin yu fen
信誉度 xin yu du
信誉值 xin yu zhi
信誉等级 xin yu deng ji
授信评分 shou xin ping fen
授信等级 shou xin deng ji
贷款评分 dai kuan ping fen
违约概率 wei yue gai lv
风险评分 feng xian ping fen
反欺诈评分 fan qi zha ping fen
征信 zheng xin
征信报告 zheng xin bao gao
征信记录 zheng xin ji lu
征信情况 zheng xin qing kuang
征信信息 zheng xin xin xi
征信查询 zheng xin cha xun
征信查询次数 zheng xin cha xun ci shu
征信状况 zheng xin zhuang kuang
征信结果 zheng xin jie guo
人行征信 ren xing zheng xin
个人征信 ge ren zheng xin
信用报告 xin yong bao gao
信用记录 xin yong ji lu
信用情况 xin yong qing kuang
信用状况 xin yong zhuang kuang
信用历史 xin yong li shi
信贷记录 xin dai ji lu
信贷信息 xin dai xin xi
贷款记录 dai kuan ji lu
借贷记录 jie dai ji lu
借款记录 jie kuan ji lu
失信 shi xin
失信记录 shi xin ji lu
失信信息 shi xin xin xi
失信被执行人 shi xin bei zhi xing ren
被执行信息 bei zhi xing xin xi
多头借贷 duo tou jie dai
黑名单原因 hei ming dan yuan yin
担保信息 dan bao xin xi
信用卡使用情况 xin yong ka shi yong qing kuang
贷款情况 dai kuan qing kuang
负债情况 fu zhai qing kuang
债务情况 zhai wu qing kuang
纬度 wei du
北纬 bei wei
经纬度纬度 jing wei du wei du
百度纬度 bai du wei du
高德纬度 gao de wei du
火星纬度 huo xing wei du
纬度坐标 wei du zuo biao
纬度值 wei du zhi
经度 jing du
东经 dong jing
百度经度 bai du jing du
高德经度 gao de jing du
火星经度 huo xing jing du
经度坐标 jing du zuo biao
经度值 jing du zhi
位置 wei zhi
当前位置 dang qian wei zhi
地理位置 di li wei zhi
实时位置 shi shi wei zhi
定位 ding wei
定位地址 ding wei di zhi
定位地点 ding wei di dian
定位信息 ding wei xin xi
坐标 zuo biao
经纬度 jing wei du
轨迹 gui ji
轨迹点 gui ji dian
行踪 xing zong
行踪轨迹 xing zong gui ji
行程轨迹 xing cheng gui ji
行动轨迹 xing dong gui ji
运动轨迹 yun dong gui ji
途经地 tu jing di
途经城市 tu jing cheng shi
途经地点 tu jing di dian
途经站 tu jing zhan
停留地点 ting liu di dian
停留点 ting liu dian
停留位置 ting liu wei zhi
出发地 chu fa di
目的地 mu di di
始发地 shi fa di
到达地 dao da di
起始地 qi shi di
起点位置 qi dian wei zhi
终点位置 zhong dian wei zhi
起点坐标 qi dian zuo biao
终点坐标 zhong dian zuo biao
起点地址 qi dian di zhi
终点地址 zhong dian di zhi
上车地点 shang che di dian
下车地点 xia che di dian
上车点 shang che dian
下车点 xia che dian
上车站 shang che zhan
下车站 xia che zhan
上车位置 shang che wei zhi
下车位置 xia che wei zhi
上车地址 shang che di zhi
下车地址 xia che di zhi
去往地点 qu wang di dian
前往地点 qian wang di dian
乘车地点 cheng che di dian
用车地点 yong che di dian
还车地点 huan che di dian
取车地点 qu che di dian
借车地点 jie che di dian
开锁地点 kai suo di dian
关锁地点 guan suo di dian
起始地点 qi shi di dian
起始位置 qi shi wei zhi
结束位置 jie shu wei zhi
结束地点 jie shu di dian
出发地点 chu fa di dian
到达地点 dao da di dian
抵达地点 di da di dian
出发站 chu fa zhan
到达站 dao da zhan
始发站 shi fa zhan
终到站 zhong dao zhan
终点站 zhong dian zhan
起飞机场 qi fei ji chang
到达机场 dao da ji chang
出发机场 chu fa ji chang
起飞城市 qi fei cheng shi
出发城市 chu fa cheng shi
到达城市 dao da cheng shi
进站 jin zhan
出站 chu zhan
进站口 jin zhan kou
出站口 chu zhan kou
进站名称 jin zhan ming cheng
出站名称 chu zhan ming cheng
打卡地点 da ka di dian
打卡位置 da ka wei zhi
签到地点 qian dao di dian
签到位置 qian dao wei zhi
登录地点 deng lu di dian
登录地 deng lu di
登录位置 deng lu wei zhi
登录城市 deng lu cheng shi
操作地点 cao zuo di dian
所在位置 suo zai wei zhi
所处位置 suo chu wei zhi
具体位置 ju ti wei zhi
常去地点 chang qu di dian
活动地点 huo dong di dian
案发地 an fa di
现场地址 xian chang di zhi
事发地点 shi fa di dian
位置信息 wei zhi xin xi
到访地 dao fang di
旅居史 lv ju shi
到访地点 dao fang di dian
位置描述 wei zhi miao shu
采集地点 cai ji di dian
抓拍地点 zhua pai di dian
停车地点 ting che di dian
卡口 ka kou
卡口名称 ka kou ming cheng
收费站 shou fei zhan
入口收费站 ru kou shou fei zhan
出口收费站 chu kou shou fei zhan
出现地点 chu xian di dian
驻留地 zhu liu di
速度 su du
车速 che su
时速 shi su
行驶速度 xing shi su du
行车速度 xing che su du
瞬时速度 shun shi su du
平均速度 ping jun su du
最高速度 zui gao su du
最大速度 zui da su du
航速 hang su
配速 pei su
航向 hang xiang
方向角 fang xiang jiao
行驶方向 xing shi fang xiang
基站 ji zhan
基站编号 ji zhan bian hao
基站号 ji zhan hao
基站代码 ji zhan dai ma
基站名称 ji zhan ming cheng
基站位置 ji zhan wei zhi
基站小区 ji zhan xiao qu
基站信息 ji zhan xin xi
小区识别码 xiao qu shi bie ma
位置区码 wei zhi qu ma
位置区 wei zhi qu
扇区 shan qu
扇区号 shan qu hao
信令 xin ling
信令小区 xin ling xiao qu
蜂窝小区 feng wo xiao qu
基站扇区 ji zhan shan qu
航班号 hang ban hao
航班 hang ban
航班编号 hang ban bian hao
航班号码 hang ban hao ma
乘坐航班 cheng zuo hang ban
搭乘航班 da cheng hang ban
航班信息 hang ban xin xi
出港航班 chu gang hang ban
进港航班 jin gang hang ban
去程航班 qu cheng hang ban
返程航班 fan cheng hang ban
飞机航班 fei ji hang ban
车次 che ci
列车车次 lie che che ci
火车车次 huo che che ci
高铁车次 gao tie che ci
动车车次 dong che che ci
车次号 che ci hao
列车号 lie che hao
列车编号 lie che bian hao
乘坐车次 cheng zuo che ci
搭乘车次 da cheng che ci
火车班次 huo che ban ci
列车 lie che
座位号 zuo wei hao
座位 zuo wei
座号 zuo hao
席位号 xi wei hao
席位 xi wei
席别 xi bie
座次 zuo ci
座位编号 zuo wei bian hao
座席号 zuo xi hao
车厢号 che xiang hao
车厢 che xiang
铺位号 pu wei hao
铺位 pu wei
舱位 cang wei
舱位等级 cang wei deng ji
舱等 cang deng
座位类型 zuo wei lei xing
卧铺号 wo pu hao
票号 piao hao
车票号 che piao hao
客票号 ke piao hao
机票号 ji piao hao
电子客票号 dian zi ke piao hao
电子票号 dian zi piao hao
取票号 qu piao hao
取票码 qu piao ma
门票号 men piao hao
登机牌号 deng ji pai hao
登机号 deng ji hao
登机序号 deng ji xu hao
船票号 chuan piao hao
火车票号 huo che piao hao
机票票号 ji piao piao hao
客票 ke piao
车票 che piao
机票 ji piao
行程单号 xing cheng dan hao
短信内容 duan xin nei rong
短信正文 duan xin zheng wen
短信文本 duan xin wen ben
消息内容 xiao xi nei rong
消息正文 xiao xi zheng wen
消息文本 xiao xi wen ben
消息体 xiao xi ti
信息内容 xin xi nei rong
聊天内容 liao tian nei rong
聊天记录 liao tian ji lu
聊天消息 liao tian xiao xi
聊天信息 liao tian xin xi
邮件内容 you jian nei rong
邮件正文 you jian zheng wen
信件内容 xin jian nei rong
信件正文 xin jian zheng wen
来信内容 lai xin nei rong
留言内容 liu yan nei rong
留言 liu yan
私信内容 si xin nei rong
私信 si xin
通话内容 tong hua nei rong
通话记录文本 tong hua ji lu wen ben
通话录音 tong hua lu yin
录音内容 lu yin nei rong
录音文本 lu yin wen ben
录音文件 lu yin wen jian
语音内容 yu yin nei rong
语音转写 yu yin zhuan xie
转写文本 zhuan xie wen ben
转写内容 zhuan xie nei rong
转写结果 zhuan xie jie guo
识别文本 shi bie wen ben
对话内容 dui hua nei rong
对话文本 dui hua wen ben
对话记录 dui hua ji lu
会话内容 hui hua nei rong
会话记录 hui hua ji lu
沟通内容 gou tong nei rong
沟通记录 gou tong ji lu
评论内容 ping lun nei rong
回复内容 hui fu nei rong
答复内容 da fu nei rong
正文 zheng wen
正文内容 zheng wen nei rong
微信内容 wei xin nei rong
微信消息 wei xin xiao xi
微信聊天记录 wei xin liao tian ji lu
群聊内容 qun liao nei rong
群消息 qun xiao xi
彩信内容 cai xin nei rong
咨询内容 zi xun nei rong
咨询问题 zi xun wen ti
反馈内容 fan kui nei rong
反馈意见 fan kui yi jian
通讯内容 tong xun nei rong
通信内容 tong xin nei rong
站内信内容 zhan nei xin nei rong
发送内容 fa song nei rong
接收内容 jie shou nei rong
弹幕内容 tan mu nei rong
弹幕 tan mu
客户话术 ke hu hua shu
用户消息 yong hu xiao xi
用户提问 yong hu ti wen
用户输入 yong hu shu ru
提问内容 ti wen nei rong
问题内容 wen ti nei rong
回答内容 hui da nei rong
客户说话内容 ke hu shuo hua nei rong
客服回复 ke fu hui fu
发言内容 fa yan nei rong
发言 fa yan
日记内容 ri ji nei rong
动态内容 dong tai nei rong
帖子内容 tie zi nei rong
来电内容 lai dian nei rong
来信 lai xin
催收内容 cui shou nei rong
催记 cui ji
催收小结 cui shou xiao jie
通话小结 tong hua xiao jie
沟通小结 gou tong xiao jie
跟进内容 gen jin nei rong
聊天文本 liao tian wen ben
消息详情 xiao xi xiang qing
短信详情 duan xin xiang qing
邮件详情 you jian xiang qing
私聊内容 si liao nei rong
对话 dui hua
朋友圈内容 peng you quan nei rong
申请附言 shen qing fu yan
验证消息 yan zheng xiao xi
邮件主题 you jian zhu ti
邮件标题 you jian biao ti
消息标题 xiao xi biao ti
短信标题 duan xin biao ti
会话标题 hui hua biao ti
信件标题 xin jian biao ti
信件主题 xin jian zhu ti
留言标题 liu yan biao ti
留言主题 liu yan zhu ti
私信标题 si xin biao ti
来信主题 lai xin zhu ti
站内信标题 zhan nei xin biao ti
对话标题 dui hua biao ti
聊天标题 liao tian biao ti
主叫 zhu jiao
主叫号码 zhu jiao hao ma
主叫号 zhu jiao hao
主叫电话 zhu jiao dian hua
主叫用户号码 zhu jiao yong hu hao ma
主叫手机 zhu jiao shou ji
主叫手机号 zhu jiao shou ji hao
发件人号码 fa jian ren hao ma
发送人号码 fa song ren hao ma
主叫方 zhu jiao fang
主叫方号码 zhu jiao fang hao ma
呼叫方 hu jiao fang
呼叫方号码 hu jiao fang hao ma
呼叫号码 hu jiao hao ma
来电号码 lai dian hao ma
来电 lai dian
来电电话 lai dian dian hua
拨打方 bo da fang
拨打人 bo da ren
主叫人 zhu jiao ren
计费号码 ji fei hao ma
发送号码 fa song hao ma
发送方号码 fa song fang hao ma
发送方 fa song fang
发信号码 fa xin hao ma
发信人号码 fa xin ren hao ma
发短信号码 fa duan xin hao ma
本机号码 ben ji hao ma
本方号码 ben fang hao ma
己方号码 ji fang hao ma
主号码 zhu hao ma
被叫 bei jiao
被叫号码 bei jiao hao ma
被叫号 bei jiao hao
被叫电话 bei jiao dian hua
被叫用户号码 bei jiao yong hu hao ma
被叫手机 bei jiao shou ji
被叫手机号 bei jiao shou ji hao
对端手机号 dui duan shou ji hao
收件人号码 shou jian ren hao ma
接收人号码 jie shou ren hao ma
被叫方 bei jiao fang
被叫方号码 bei jiao fang hao ma
被叫人 bei jiao ren
对方号码 dui fang hao ma
对方电话 dui fang dian hua
对方手机 dui fang shou ji
对方手机号 dui fang shou ji hao
对端号码 dui duan hao ma
接听方 jie ting fang
接听号码 jie ting hao ma
接听人 jie ting ren
去电号码 qu dian hao ma
拨打号码 bo da hao ma
拨出号码 bo chu hao ma
受话号码 shou hua hao ma
外呼号码 wai hu hao ma
接收号码 jie shou hao ma
接收方号码 jie shou fang hao ma
收信号码 shou xin hao ma
对方用户 dui fang yong hu
通话号码 tong hua hao ma
联系号码 lian xi hao ma
短信接收号码 duan xin jie shou hao ma
通话时长 tong hua shi chang
通话时间长度 tong hua shi jian chang du
通话秒数 tong hua miao shu
通话分钟 tong hua fen zhong
通话分钟数 tong hua fen zhong shu
通话持续时间 tong hua chi xu shi jian
通话时间 tong hua shi jian
呼叫时长 hu jiao shi chang
接通时长 jie tong shi chang
计费时长 ji fei shi chang
计费秒数 ji fei miao shu
振铃时长 zhen ling shi chang
响铃时长 xiang ling shi chang
录音时长 lu yin shi chang
语音时长 yu yin shi chang
通话总时长 tong hua zong shi chang
外呼时长 wai hu shi chang
呼入时长 hu ru shi chang
呼出时长 hu chu shi chang
主叫时长 zhu jiao shi chang
被叫时长 bei jiao shi chang
人工通话时长 ren gong tong hua shi chang
对话时长 dui hua shi chang
通话类型 tong hua lei xing
呼叫类型 hu jiao lei xing
话单类型 hua dan lei xing
主被叫 zhu bei jiao
主被叫类型 zhu bei jiao lei xing
呼叫方向 hu jiao fang xiang
通话方向 tong hua fang xiang
呼叫方式 hu jiao fang shi
通信方式 tong xin fang shi
通信类型 tong xin lei xing
呼入呼出 hu ru hu chu
通话状态 tong hua zhuang tai
呼叫状态 hu jiao zhuang tai
接通状态 jie tong zhuang tai
呼叫结果 hu jiao jie guo
通话结果 tong hua jie guo
短信方向 duan xin fang xiang
酒店 jiu dian
酒店名称 jiu dian ming cheng
酒店名 jiu dian ming
宾馆 bin guan
宾馆名称 bin guan ming cheng
旅馆 lv guan
旅馆名称 lv guan ming cheng
旅店 lv dian
旅店名称 lv dian ming cheng
民宿 min su
民宿名称 min su ming cheng
客栈 ke zhan
客栈名称 ke zhan ming cheng
住宿酒店 zhu su jiu dian
入住酒店 ru zhu jiu dian
预订酒店 yu ding jiu dian
下榻酒店 xia ta jiu dian
住宿地点 zhu su di dian
住宿地址 zhu su di zhi
住宿单位 zhu su dan wei
入住宾馆 ru zhu bin guan
酒店信息 jiu dian xin xi
旅客住宿 lv ke zhu su
住宿名称 zhu su ming cheng
旅馆编号 lv guan bian hao
房号 fang hao
房间号 fang jian hao
房间号码 fang jian hao ma
房间编号 fang jian bian hao
房间 fang jian
房间名称 fang jian ming cheng
入住房间 ru zhu fang jian
入住房号 ru zhu fang hao
入住房间号 ru zhu fang jian hao
客房号 ke fang hao
客房编号 ke fang bian hao
客房 ke fang
客房名称 ke fang ming cheng
主房号 zhu fang hao
床位号 chuang wei hao
床位 chuang wei
病床号 bing chuang hao
病床 bing chuang
床号 chuang hao
宿舍号 su she hao
宿舍 su she
寝室号 qin shi hao
寝室 qin shi
寝室编号 qin shi bian hao
房屋编号 fang wu bian hao
房室号 fang shi hao
室号 shi hao
门牌号 men pai hao
病房 bing fang
病房号 bing fang hao
病室 bing shi
公寓号 gong yu hao
房间信息 fang jian xin xi
原房间号 yuan fang jian hao
新房间号 xin fang jian hao
户室号 hu shi hao
包间号 bao jian hao
包厢号 bao xiang hao
入住时间 ru zhu shi jian
入住日期 ru zhu ri qi
入住日 ru zhu ri
入住登记时间 ru zhu deng ji shi jian
登记入住时间 deng ji ru zhu shi jian
到店时间 dao dian shi jian
到店日期 dao dian ri qi
预抵时间 yu di shi jian
预抵日期 yu di ri qi
抵店时间 di dian shi jian
抵店日期 di dian ri qi
抵达酒店时间 di da jiu dian shi jian
预计到店时间 yu ji dao dian shi jian
预计入住时间 yu ji ru zhu shi jian
预订入住时间 yu ding ru zhu shi jian
实际入住时间 shi ji ru zhu shi jian
入店时间 ru dian shi jian
住宿时间 zhu su shi jian
住宿日期 zhu su ri qi
开房时间 kai fang shi jian
开房日期 kai fang ri qi
预住时间 yu zhu shi jian
预住日期 yu zhu ri qi
入住开始时间 ru zhu kai shi shi jian
入住开始日期 ru zhu kai shi ri qi
住宿开始时间 zhu su kai shi shi jian
住宿开始日期 zhu su kai shi ri qi
住宿的开始日期 zhu su de kai shi ri qi
入住起始日期 ru zhu qi shi ri qi
起住时间 qi zhu shi jian
起住日期 qi zhu ri qi
预计入住日期 yu ji ru zhu ri qi
预订入住日期 yu ding ru zhu ri qi
实际入住日期 shi ji ru zhu ri qi
预定入住时间 yu ding ru zhu shi jian
入住登记日期 ru zhu deng ji ri qi
入住办理时间 ru zhu ban li shi jian
入住月份 ru zhu yue fen
预订到店时间 yu ding dao dian shi jian
续住时间 xu zhu shi jian
离店时间 li dian shi jian
离店日期 li dian ri qi
离店日 li dian ri
退房时间 tui fang shi jian
退房日期 tui fang ri qi
退房日 tui fang ri
预离时间 yu li shi jian
预离日期 yu li ri qi
预计离店时间 yu ji li dian shi jian
预计退房时间 yu ji tui fang shi jian
实际离店时间 shi ji li dian shi jian
实际退房时间 shi ji tui fang shi jian
退宿时间 tui su shi jian
离店登记时间 li dian deng ji shi jian
离开酒店时间 li kai jiu dian shi jian
搬离时间 ban li shi jian
退租时间 tui zu shi jian
入住结束时间 ru zhu jie shu shi jian
入住结束日期 ru zhu jie shu ri qi
住宿结束时间 zhu su jie shu shi jian
住宿结束日期 zhu su jie shu ri qi
住宿的结束日期 zhu su de jie shu ri qi
退住时间 tui zhu shi jian
退住日期 tui zhu ri qi
预计退房日期 yu ji tui fang ri qi
预计离店日期 yu ji li dian ri qi
预订离店日期 yu ding li dian ri qi
实际退房日期 shi ji tui fang ri qi
实际离店日期 shi ji li dian ri qi
预定离店时间 yu ding li dian shi jian
退房办理时间 tui fang ban li shi jian
诊断 zhen duan
诊断结果 zhen duan jie guo
诊断结论 zhen duan jie lun
诊断名称 zhen duan ming cheng
诊断编码 zhen duan bian ma
诊断描述 zhen duan miao shu
诊断信息 zhen duan xin xi
诊断意见 zhen duan yi jian
初步诊断 chu bu zhen duan
出院诊断 chu yuan zhen duan
入院诊断 ru yuan zhen duan
主要诊断 zhu yao zhen duan
次要诊断 ci yao zhen duan
其他诊断 qi ta zhen duan
临床诊断 lin chuang zhen duan
门诊诊断 men zhen zhen duan
术前诊断 shu qian zhen duan
术后诊断 shu hou zhen duan
病理诊断 bing li zhen duan
影像诊断 ying xiang zhen duan
确诊 que zhen
确诊结果 que zhen jie guo
确诊病例 que zhen bing li
疑似病例 yi si bing li
密切接触者 mi qie jie chu zhe
急救处理 ji jiu chu li
急救结果 ji jiu jie guo
急救经过 ji jiu jing guo
卒中评估 zu zhong ping gu
脑卒中评估 nao zu zhong ping gu
病情评估 bing qing ping gu
疼痛评估 teng tong ping gu
肺炎 fei yan
新冠 xin guan
新冠肺炎 xin guan fei yan
糖尿病 tang niao bing
高血压 gao xue ya
心脏病 xin zang bing
冠心病 guan xin bing
哮喘 xiao chuan
肝炎 gan yan
乙肝 yi gan
结核 jie he
肺结核 fei jie he
艾滋病 ai zi bing
精神病 jing shen bing
癫痫 dian xian
疫区 yi qu
疾病 ji bing
疾病名称 ji bing ming cheng
疾病编码 ji bing bian ma
疾病代码 ji bing dai ma
疾病诊断 ji bing zhen duan
疾病史 ji bing shi
病名 bing ming
病种 bing zhong
病情 bing qing
病情描述 bing qing miao shu
病情分级 bing qing fen ji
病情说明 bing qing shuo ming
病史 bing shi
既往史 ji wang shi
既往病史 ji wang bing shi
现病史 xian bing shi
个人史 ge ren shi
家族病史 jia zu bing shi
家族史 jia zu shi
家族遗传史 jia zu yi chuan shi
过敏史 guo min shi
过敏药物 guo min yao wu
过敏原 guo min yuan
药物过敏 yao wu guo min
药物过敏史 yao wu guo min shi
手术史 shou shu shi
手术名称 shou shu ming cheng
手术记录 shou shu ji lu
病历 bing li
病历内容 bing li nei rong
电子病历 dian zi bing li
病历记录 bing li ji lu
健康状况 jian kang zhuang kuang
健康状态 jian kang zhuang tai
健康情况 jian kang qing kuang
身体状况 shen ti zhuang kuang
身体情况 shen ti qing kuang
病因 bing yin
伤情 shang qing
伤残等级 shang can deng ji
残疾类别 can ji lei bie
残疾等级 can ji deng ji
残疾 can ji
慢性病 man xing bing
慢病 man bing
慢病类型 man bing lei xing
基础疾病 ji chu ji bing
基础病 ji chu bing
遗传病 yi chuan bing
传染病 chuan ran bing
传染病史 chuan ran bing shi
职业病 zhi ye bing
体检结果 ti jian jie guo
体检结论 ti jian jie lun
体检报告 ti jian bao gao
检查结论 jian cha jie lun
检查所见 jian cha suo jian
影像所见 ying xiang suo jian
影像表现 ying xiang biao xian
超声提示 chao sheng ti shi
处理意见 chu li yi jian
处置 chu zhi
治疗方案 zhi liao fang an
治疗措施 zhi liao cuo shi
治疗 zhi liao
治疗经过 zhi liao jing guo
治疗进度 zhi liao jin du
诊疗意见 zhen liao yi jian
诊疗记录 zhen liao ji lu
诊疗经过 zhen liao jing guo
诊治经过 zhen zhi jing guo
医嘱 yi zhu
医嘱内容 yi zhu nei rong
护理记录 hu li ji lu
护理内容 hu li nei rong
护理等级 hu li deng ji
护理级别 hu li ji bie
护理措施 hu li cuo shi
护理情况 hu li qing kuang
护理评估 hu li ping gu
康复情况 kang fu qing kuang
治疗情况 zhi liao qing kuang
治疗内容 zhi liao nei rong
治疗效果 zhi liao xiao guo
治疗建议 zhi liao jian yi
病情摘要 bing qing zhai yao
病程 bing cheng
并发症 bing fa zheng
伴随疾病 ban sui ji bing
输血史 shu xue shi
疾病史描述 ji bing shi miao shu
病史描述 bing shi miao shu
问诊内容 wen zhen nei rong
就诊原因 jiu zhen yuan yin
就诊诊断 jiu zhen zhen duan
会诊意见 hui zhen yi jian
体格检查 ti ge jian cha
辅助检查 fu zhu jian cha
专科检查 zhuan ke jian cha
发病情况 fa bing qing kuang
是否发烧 shi fou fa shao
是否发热 shi fou fa re
病程记录 bing cheng ji lu
出院情况 chu yuan qing kuang
出院小结 chu yuan xiao jie
出院医嘱 chu yuan yi zhu
入院病情 ru yuan bing qing
入院情况 ru yuan qing kuang
意识状态 yi shi zhuang tai
意识 yi shi
神志 shen zhi
麻醉方式 ma zui fang shi
主诉 zhu su
急救措施 ji jiu cuo shi
抢救记录 qiang jiu ji lu
死因 si yin
死亡原因 si wang yuan yin
根本死因 gen ben si yin
中医诊断 zhong yi zhen duan
西医诊断 xi yi zhen duan
证型 zheng xing
癌症 ai zheng
肿瘤 zhong liu
精神状况 jing shen zhuang kuang
心理评估 xin li ping gu
心理状况 xin li zhuang kuang
疫区接触史 yi qu jie chu shi
接触史 jie chu shi
流行病学史 liu xing bing xue shi
隔离状态 ge li zhuang tai
感染状态 gan ran zhuang tai
症状 zheng zhuang
症状描述 zheng zhuang miao shu
临床症状 lin chuang zheng zhuang
主要症状 zhu yao zheng zhuang
症状体征 zheng zhuang ti zheng
症状表现 zheng zhuang biao xian
临床表现 lin chuang biao xian
不适症状 bu shi zheng zhuang
身体不适 shen ti bu shi
身体症状 shen ti zheng zhuang
体征 ti zheng
发热 fa re
发烧 fa shao
咳嗽 ke sou
发热症状 fa re zheng zhuang
咳嗽症状 ke sou zheng zhuang
异常症状 yi chang zheng zhuang
疼痛 teng tong
疼痛评分 teng tong ping fen
不良反应 bu liang fan ying
副作用 fu zuo yong
症状信息 zheng zhuang xin xi
伴随症状 ban sui zheng zhuang
出现症状 chu xian zheng zhuang
药品 yao pin
药品名称 yao pin ming cheng
药品名 yao pin ming
药名 yao ming
药物 yao wu
药物名称 yao wu ming cheng
药品通用名 yao pin tong yong ming
药品编码 yao pin bian ma
药品编号 yao pin bian hao
药品规格 yao pin gui ge
药品信息 yao pin xin xi
用药 yong yao
用药情况 yong yao qing kuang
用药记录 yong yao ji lu
用药名称 yong yao ming cheng
用药史 yong yao shi
处方 chu fang
处方内容 chu fang nei rong
处方药品 chu fang yao pin
处方信息 chu fang xin xi
处方号 chu fang hao
处方编号 chu fang bian hao
药方 yao fang
剂量 ji liang
用药剂量 yong yao ji liang
用法用量 yong fa yong liang
给药途径 gei yao tu jing
给药剂量 gei yao ji liang
给药方式 gei yao fang shi
服药情况 fu yao qing kuang
服用药物 fu yong yao wu
服药记录 fu yao ji lu
开药 kai yao
西药 xi yao
中药 zhong yao
中成药 zhong cheng yao
用药频次 yong yao pin ci
药品剂型 yao pin ji xing
检验结果 jian yan jie guo
化验结果 hua yan jie guo
检查结果 jian cha jie guo
检测结果 jian ce jie guo
核酸检测结果 he suan jian ce jie guo
核酸结果 he suan jie guo
核酸检测 he suan jian ce
抗原结果 kang yuan jie guo
抗原检测结果 kang yuan jian ce jie guo
健康码 jian kang ma
健康码状态 jian kang ma zhuang tai
健康码颜色 jian kang ma yan se
健康码结果 jian kang ma jie guo
行程码 xing cheng ma
行程码状态 xing cheng ma zhuang tai
粤康码 yue kang ma
核酸码 he suan ma
核酸报告 he suan bao gao
核酸证明 he suan zheng ming
核酸检测报告 he suan jian ce bao gao
核酸检测信息 he suan jian ce xin xi
胎心率 tai xin lv
胎动 tai dong
宫高 gong gao
腹围 fu wei
餐前血糖 can qian xue tang
血糖值 xue tang zhi
血压值 xue ya zhi
心率值 xin lv zhi
体温记录 ti wen ji lu
检验项目 jian yan xiang mu
检验项目名称 jian yan xiang mu ming cheng
检验值 jian yan zhi
检验报告 jian yan bao gao
化验单 hua yan dan
化验项目 hua yan xiang mu
体检项目 ti jian xiang mu
血糖 xue tang
空腹血糖 kong fu xue tang
餐后血糖 can hou xue tang
随机血糖 sui ji xue tang
血压 xue ya
收缩压 shou suo ya
舒张压 shu zhang ya
高压 gao ya
低压 di ya
心率 xin lv
脉搏 mai bo
脉率 mai lv
呼吸 hu xi
呼吸频率 hu xi pin lv
血氧 xue yang
血氧饱和度 xue yang bao he du
体温 ti wen
体温值 ti wen zhi
测量体温 ce liang ti wen
血红蛋白 xue hong dan bai
白细胞 bai xi bao
白细胞计数 bai xi bao ji shu
红细胞 hong xi bao
血小板 xue xiao ban
血小板计数 xue xiao ban ji shu
中性粒细胞 zhong xing li xi bao
淋巴细胞 lin ba xi bao
血常规 xue chang gui
尿常规 niao chang gui
便常规 bian chang gui
肝功能 gan gong neng
肾功能 shen gong neng
血脂 xue zhi
胆固醇 dan gu chun
总胆固醇 zong dan gu chun
甘油三酯 gan you san zhi
高密度脂蛋白 gao mi du zhi dan bai
低密度脂蛋白 di mi du zhi dan bai
尿酸 niao suan
血尿酸 xue niao suan
肌酐 ji gan
血肌酐 xue ji gan
尿素 niao su
尿素氮 niao su dan
转氨酶 zhuan an mei
谷丙转氨酶 gu bing zhuan an mei
谷草转氨酶 gu cao zhuan an mei
总胆红素 zong dan hong su
白蛋白 bai dan bai
糖化血红蛋白 tang hua xue hong dan bai
甲胎蛋白 jia tai dan bai
癌胚抗原 ai pei kang yuan
心电图 xin dian tu
视力 shi li
左眼视力 zuo yan shi li
右眼视力 you yan shi li
裸眼视力 luo yan shi li
听力 ting li
肺活量 fei huo liang
抗体 kang ti
抗体检测 kang ti jian ce
乙肝表面抗原 yi gan biao mian kang yuan
骨密度 gu mi du
尿蛋白 niao dan bai
尿糖 niao tang
瞳孔 tong kong
对光反射 dui guang fan she
凝血 ning xue
血沉 xue chen
基因检测结果 ji yin jian ce jie guo
睡眠质量 shui mian zhi liang
睡眠时长 shui mian shi chang
步数 bu shu
运动步数 yun dong bu shu
身高 shen gao
体重 ti zhong
身高体重 shen gao ti zhong
体重指数 ti zhong zhi shu
身体质量指数 shen ti zhi liang zhi shu
腰围 yao wei
胸围 xiong wei
臀围 tun wei
腰臀比 yao tun bi
体脂率 ti zhi lv
体脂 ti zhi
三围 san wei
头围 tou wei
出生体重 chu sheng ti zhong
出生身长 chu sheng shen chang
出生身高 chu sheng shen gao
孕前体重 yun qian ti zhong
鞋码 xie ma
体型 ti xing
血型 xue xing
血型类型 xue xing lei xing
就诊时间 jiu zhen shi jian
就诊日期 jiu zhen ri qi
就诊医院 jiu zhen yi yuan
就诊科室 jiu zhen ke shi
就诊医生 jiu zhen yi sheng
就诊号 jiu zhen hao
就诊编号 jiu zhen bian hao
就诊卡号 jiu zhen ka hao
就诊序号 jiu zhen xu hao
就诊类型 jiu zhen lei xing
就诊 jiu zhen
就医记录 jiu yi ji lu
就诊记录 jiu zhen ji lu
就诊机构 jiu zhen ji gou
挂号时间 gua hao shi jian
挂号日期 gua hao ri qi
挂号科室 gua hao ke shi
挂号单号 gua hao dan hao
挂号号 gua hao hao
挂号编号 gua hao bian hao
挂号 gua hao
挂号记录 gua hao ji lu
挂号医生 gua hao yi sheng
挂号信息 gua hao xin xi
挂号级别 gua hao ji bie
挂号类别 gua hao lei bie
挂号类型 gua hao lei xing
挂号序号 gua hao xu hao
号别 hao bie
号源 hao yuan
号源编号 hao yuan bian hao
午别 wu bie
就诊状态 jiu zhen zhuang tai
就诊卡 jiu zhen ka
就诊流水号 jiu zhen liu shui hao
门诊流水号 men zhen liu shui hao
住院流水号 zhu yuan liu shui hao
门诊号码 men zhen hao ma
住院号码 zhu yuan hao ma
就诊医师 jiu zhen yi shi
看诊时间 kan zhen shi jian
看诊医生 kan zhen yi sheng
看诊状态 kan zhen zhuang tai
分诊台 fen zhen tai
候诊 hou zhen
候诊号 hou zhen hao
床位医生 chuang wei yi sheng
管床医生 guan chuang yi sheng
经治医生 jing zhi yi sheng
经治医师 jing zhi yi shi
接诊医师 jie zhen yi shi
坐诊时间 zuo zhen shi jian
出诊时间 chu zhen shi jian
入院次数 ru yuan ci shu
入院方式 ru yuan fang shi
出院方式 chu yuan fang shi
入院病区 ru yuan bing qu
出院病区 chu yuan bing qu
病区 bing qu
病区名称 bing qu ming cheng
门诊时间 men zhen shi jian
门诊号 men zhen hao
门诊编号 men zhen bian hao
门诊科室 men zhen ke shi
住院号 zhu yuan hao
住院编号 zhu yuan bian hao
住院次数 zhu yuan ci shu
住院科室 zhu yuan ke shi
住院日期 zhu yuan ri qi
住院时间 zhu yuan shi jian
住院天数 zhu yuan tian shu
病历号 bing li hao
病历编号 bing li bian hao
病案号 bing an hao
入院时间 ru yuan shi jian
入院日期 ru yuan ri qi
入院科室 ru yuan ke shi
出院时间 chu yuan shi jian
出院日期 chu yuan ri qi
出院科室 chu yuan ke shi
预约科室 yu yue ke shi
预约医生 yu yue yi sheng
预约就诊时间 yu yue jiu zhen shi jian
接诊时间 jie zhen shi jian
接诊医生 jie zhen yi sheng
接诊科室 jie zhen ke shi
科室 ke shi
科室名称 ke shi ming cheng
所属科室 suo shu ke shi
医院 yi yuan
医院名称 yi yuan ming cheng
体检时间 ti jian shi jian
体检日期 ti jian ri qi
手术时间 shou shu shi jian
手术日期 shou shu ri qi
诊断时间 zhen duan shi jian
诊断日期 zhen duan ri qi
复诊时间 fu zhen shi jian
主治医生 zhu zhi yi sheng
主治医师 zhu zhi yi shi
主诊医生 zhu zhen yi sheng
医疗机构 yi liao ji gou
诊疗卡号 zhen liao ka hao
医院编号 yi yuan bian hao
孕周 yun zhou
孕次 yun ci
产次 chan ci
孕产次 yun chan ci
末次月经 mo ci yue jing
末次月经时间 mo ci yue jing shi jian
末次月经日期 mo ci yue jing ri qi
预产期 yu chan qi
孕产史 yun chan shi
怀孕 huai yun
怀孕情况 huai yun qing kuang
怀孕状态 huai yun zhuang tai
妊娠 ren shen
妊娠史 ren shen shi
妊娠情况 ren shen qing kuang
妊娠周数 ren shen zhou shu
妊娠风险 ren shen feng xian
分娩日期 fen mian ri qi
分娩时间 fen mian shi jian
分娩方式 fen mian fang shi
分娩孕周 fen mian yun zhou
分娩 fen mian
胎次 tai ci
胎数 tai shu
胎心 tai xin
胎位 tai wei
月经史 yue jing shi
月经周期 yue jing zhou qi
婚育史 hun yu shi
生育史 sheng yu shi
生育情况 sheng yu qing kuang
生育状况 sheng yu zhuang kuang
避孕方式 bi yun fang shi
避孕措施 bi yun cuo shi
避孕 bi yun
高危因素 gao wei yin su
高危孕妇 gao wei yun fu
产检 chan jian
产检日期 chan jian ri qi
产检时间 chan jian shi jian
产检医院 chan jian yi yuan
建册日期 jian ce ri qi
哺乳 bu ru
流产史 liu chan shi
流产次数 liu chan ci shu
孕期 yun qi
孕产情况 yun chan qing kuang
产后 chan hou
产后访视日期 chan hou fang shi ri qi
接生医院 jie sheng yi yuan
接生人 jie sheng ren
疫苗 yi miao
疫苗名称 yi miao ming cheng
疫苗种类 yi miao zhong lei
疫苗批号 yi miao pi hao
疫苗编码 yi miao bian ma
疫苗厂家 yi miao chang jia
疫苗剂次 yi miao ji ci
接种 jie zhong
接种疫苗 jie zhong yi miao
接种日期 jie zhong ri qi
接种时间 jie zhong shi jian
接种剂次 jie zhong ji ci
接种剂量 jie zhong ji liang
接种单位 jie zhong dan wei
接种点 jie zhong dian
接种地点 jie zhong di dian
接种部位 jie zhong bu wei
接种情况 jie zhong qing kuang
接种状态 jie zhong zhuang tai
接种记录 jie zhong ji lu
接种医生 jie zhong yi sheng
接种针次 jie zhong zhen ci
新冠疫苗 xin guan yi miao
新冠疫苗接种情况 xin guan yi miao jie zhong qing kuang
疫苗接种情况 yi miao jie zhong qing kuang
疫苗接种 yi miao jie zhong
疫苗情况 yi miao qing kuang
针次 zhen ci
免疫史 mian yi shi
预防接种史 yu fang jie zhong shi
订单号 ding dan hao
订单编号 ding dan bian hao
订单号码 ding dan hao ma
单号 dan hao
单据号 dan ju hao
单据编号 dan ju bian hao
单据号码 dan ju hao ma
流水号 liu shui hao
交易号 jiao yi hao
交易编号 jiao yi bian hao
交易流水号 jiao yi liu shui hao
交易单号 jiao yi dan hao
交易流水 jiao yi liu shui
支付单号 zhi fu dan hao
支付流水号 zhi fu liu shui hao
支付订单号 zhi fu ding dan hao
付款单号 fu kuan dan hao
退款单号 tui kuan dan hao
退货单号 tui huo dan hao
售后单号 shou hou dan hao
商户订单号 shang hu ding dan hao
外部订单号 wai bu ding dan hao
平台订单号 ping tai ding dan hao
子订单号 zi ding dan hao
主订单号 zhu ding dan hao
父订单号 fu ding dan hao
第三方订单号 di san fang ding dan hao
渠道订单号 qu dao ding dan hao
结算单号 jie suan dan hao
入住单号 ru zhu dan hao
预订单号 yu ding dan hao
预订号 yu ding hao
预订编号 yu ding bian hao
合同号 he tong hao
合同编号 he tong bian hao
借款合同编号 jie kuan he tong bian hao
贷款合同编号 dai kuan he tong bian hao
借款编号 jie kuan bian hao
贷款编号 dai kuan bian hao
借据号 jie ju hao
借据编号 jie ju bian hao
借款订单号 jie kuan ding dan hao
融资编号 rong zi bian hao
融资订单编号 rong zi ding dan bian hao
投资订单编号 tou zi ding dan bian hao
发票号 fa piao hao
发票号码 fa piao hao ma
账单号 zhang dan hao
账单编号 zhang dan bian hao
缴费单号 jiao fei dan hao
充值订单号 chong zhi ding dan hao
充值单号 chong zhi dan hao
提现单号 ti xian dan hao
采购单号 cai gou dan hao
销售单号 xiao shou dan hao
出库单号 chu ku dan hao
入库单号 ru ku dan hao
服务单号 fu wu dan hao
受理单号 shou li dan hao
保单号 bao dan hao
转账流水号 zhuan zhang liu shui hao
融资业务编号 rong zi ye wu bian hao
借款业务编号 jie kuan ye wu bian hao
贷款业务编号 dai kuan ye wu bian hao
业务流水号 ye wu liu shui hao
业务单号 ye wu dan hao
团购单号 tuan gou dan hao
兑换单号 dui huan dan hao
消费单号 xiao fei dan hao
收据号 shou ju hao
小票号 xiao piao hao
商品 shang pin
商品名称 shang pin ming cheng
商品名 shang pin ming
商品标题 shang pin biao ti
商品编号 shang pin bian hao
商品编码 shang pin bian ma
商品代码 shang pin dai ma
商品规格 shang pin gui ge
商品详情 shang pin xiang qing
商品描述 shang pin miao shu
商品属性 shang pin shu xing
商品信息 shang pin xin xi
商品品牌 shang pin pin pai
商品分类 shang pin fen lei
商品分类名称 shang pin fen lei ming cheng
商品条码 shang pin tiao ma
商品单位 shang pin dan wei
产品 chan pin
产品名称 chan pin ming cheng
产品名 chan pin ming
产品编号 chan pin bian hao
产品编码 chan pin bian ma
产品代码 chan pin dai ma
产品分类名称 chan pin fen lei ming cheng
产品规格 chan pin gui ge
产品型号 chan pin xing hao
产品信息 chan pin xin xi
货品 huo pin
货品名称 huo pin ming cheng
货品编号 huo pin bian hao
货号 huo hao
品名 pin ming
品项 pin xiang
货物 huo wu
货物名称 huo wu ming cheng
物品 wu pin
物品名称 wu pin ming cheng
物料 wu liao
物料名称 wu liao ming cheng
物料编码 wu liao bian ma
规格型号 gui ge xing hao
规格名称 gui ge ming cheng
套餐 tao can
套餐名称 tao can ming cheng
套餐内容 tao can nei rong
菜品 cai pin
菜品名称 cai pin ming cheng
菜名 cai ming
服务项目 fu wu xiang mu
购买项目 gou mai xiang mu
购买商品 gou mai shang pin
购买产品 gou mai chan pin
消费项目 xiao fei xiang mu
票种 piao zhong
理财产品名称 li cai chan pin ming cheng
理财产品 li cai chan pin
投资产品名称 tou zi chan pin ming cheng
基金名称 ji jin ming cheng
基金代码 ji jin dai ma
险种 xian zhong
险种名称 xian zhong ming cheng
保险产品 bao xian chan pin
宝贝标题 bao bei biao ti
宝贝名称 bao bei ming cheng
数量 shu liang
购买数量 gou mai shu liang
商品数量 shang pin shu liang
商品件数 shang pin jian shu
购买件数 gou mai jian shu
件数 jian shu
份数 fen shu
下单数量 xia dan shu liang
采购数量 cai gou shu liang
订购数量 ding gou shu liang
订货数量 ding huo shu liang
销售数量 xiao shou shu liang
产品数量 chan pin shu liang
货物数量 huo wu shu liang
退货数量 tui huo shu liang
发货数量 fa huo shu liang
申请数量 shen qing shu liang
领取数量 ling qu shu liang
兑换数量 dui huan shu liang
购票数 gou piao shu
购买份数 gou mai fen shu
票数 piao shu
支付时间 zhi fu shi jian
支付日期 zhi fu ri qi
付款时间 fu kuan shi jian
付款日期 fu kuan ri qi
缴费时间 jiao fei shi jian
缴费日期 jiao fei ri qi
交费时间 jiao fei shi jian
交费日期 jiao fei ri qi
交易时间 jiao yi shi jian
交易日期 jiao yi ri qi
下单时间 xia dan shi jian
下单日期 xia dan ri qi
订单时间 ding dan shi jian
订单日期 ding dan ri qi
购买时间 gou mai shi jian
购买日期 gou mai ri qi
消费时间 xiao fei shi jian
消费日期 xiao fei ri qi
充值时间 chong zhi shi jian
充值日期 chong zhi ri qi
成交时间 cheng jiao shi jian
成交日期 cheng jiao ri qi
结账时间 jie zhang shi jian
收款时间 shou kuan shi jian
收款日期 shou kuan ri qi
扣款时间 kou kuan shi jian
转账时间 zhuan zhang shi jian
提现时间 ti xian shi jian
退款时间 tui kuan shi jian
购票时间 gou piao shi jian
订购时间 ding gou shi jian
支付完成时间 zhi fu wan cheng shi jian
支付成功时间 zhi fu cheng gong shi jian
入账时间 ru zhang shi jian
记账日期 ji zhang ri qi
运单号 yun dan hao
运单编号 yun dan bian hao
运单号码 yun dan hao ma
快递单号 kuai di dan hao
快递号 kuai di hao
快递编号 kuai di bian hao
快递运单号 kuai di yun dan hao
物流单号 wu liu dan hao
物流编号 wu liu bian hao
物流运单号 wu liu yun dan hao
面单号 mian dan hao
电子面单号 dian zi mian dan hao
货运单号 huo yun dan hao
提单号 ti dan hao
包裹号 bao guo hao
包裹单号 bao guo dan hao
邮件号码 you jian hao ma
配送单号 pei song dan hao
发货单号 fa huo dan hao
寄件单号 ji jian dan hao
揽收单号 lan shou dan hao
退货物流单号 tui huo wu liu dan hao
运输单号 yun shu dan hao
商户 shang hu
商户名称 shang hu ming cheng
商户名 shang hu ming
商户号 shang hu hao
商户编号 shang hu bian hao
商户简称 shang hu jian cheng
商家 shang jia
商家名称 shang jia ming cheng
商家编号 shang jia bian hao
店铺 dian pu
店铺名称 dian pu ming cheng
店铺名 dian pu ming
店铺编号 dian pu bian hao
店名 dian ming
门店 men dian
门店名称 men dian ming cheng
门店编号 men dian bian hao
商店 shang dian
商店名称 shang dian ming cheng
网店名称 wang dian ming cheng
收款商户 shou kuan shang hu
收款方名称 shou kuan fang ming cheng
收款商家 shou kuan shang jia
交易商户 jiao yi shang hu
交易对方 jiao yi dui fang
消费商户 xiao fei shang hu
消费场所 xiao fei chang suo
消费门店 xiao fei men dian
购买店铺 gou mai dian pu
下单门店 xia dan men dian
终端号 zhong duan hao
收单机构 shou dan ji gou
网点名称 wang dian ming cheng
工作单位 gong zuo dan wei
工作单位名称 gong zuo dan wei ming cheng
单位名称 dan wei ming cheng
单位全称 dan wei quan cheng
公司 gong si
公司名称 gong si ming cheng
公司名 gong si ming
公司全称 gong si quan cheng
所在单位 suo zai dan wei
所在公司 suo zai gong si
任职单位 ren zhi dan wei
任职公司 ren zhi gong si
就职公司 jiu zhi gong si
就职单位 jiu zhi dan wei
就业单位 jiu ye dan wei
企业 qi ye
企业名称 qi ye ming cheng
雇主 gu zhu
雇主名称 gu zhu ming cheng
服务单位 fu wu dan wei
供职单位 gong zhi dan wei
现单位 xian dan wei
现工作单位 xian gong zuo dan wei
用人单位 yong ren dan wei
用工单位 yong gong dan wei
受聘单位 shou pin dan wei
实习单位 shi xi dan wei
部门 bu men
所在部门 suo zai bu men
部门名称 bu men ming cheng
所属部门 suo shu bu men
工作部门 gong zuo bu men
配偶工作单位 pei ou gong zuo dan wei
父亲工作单位 fu qin gong zuo dan wei
母亲工作单位 mu qin gong zuo dan wei
机构名称 ji gou ming cheng
组织名称 zu zhi ming cheng
所属机构 suo shu ji gou
所属单位 suo shu dan wei
所属公司 suo shu gong si
派遣单位 pai qian dan wei
服务处所 fu wu chu suo
营业部名称 ying ye bu ming cheng
车间 che jian
班组 ban zu
职务 zhi wu
职务名称 zhi wu ming cheng
职位 zhi wei
职位名称 zhi wei ming cheng
岗位 gang wei
岗位名称 gang wei ming cheng
工作岗位 gong zuo gang wei
职称 zhi cheng
职称名称 zhi cheng ming cheng
专业技术职务 zhuan ye ji shu zhi wu
技术职称 ji shu zhi cheng
职业 zhi ye
职业名称 zhi ye ming cheng
从事职业 cong shi zhi ye
工种 gong zhong
职级 zhi ji
职级名称 zhi ji ming cheng
现任职务 xian ren zhi wu
担任职务 dan ren zhi wu
行政职务 xing zheng zhi wu
党内职务 dang nei zhi wu
工作职务 gong zuo zhi wu
工作职位 gong zuo zhi wei
从业岗位 cong ye gang wei
配偶职业 pei ou zhi ye
父亲职业 fu qin zhi ye
母亲职业 mu qin zhi ye
身份职业 shen fen zhi ye
工作性质 gong zuo xing zhi
军衔 jun xian
警衔 jing xian
行政级别 xing zheng ji bie
任职情况 ren zhi qing kuang
学校 xue xiao
学校名称 xue xiao ming cheng
学校名 xue xiao ming
毕业院校 bi ye yuan xiao
毕业学校 bi ye xue xiao
毕业高校 bi ye gao xiao
院校 yuan xiao
院校名称 yuan xiao ming cheng
就读学校 jiu du xue xiao
就读院校 jiu du yuan xiao
所在学校 suo zai xue xiao
所在院校 suo zai yuan xiao
高校 gao xiao
高校名称 gao xiao ming cheng
校名 xiao ming
院系 yuan xi
院系名称 yuan xi ming cheng
系别 xi bie
系名 xi ming
学院 xue yuan
学院名称 xue yuan ming cheng
所在学院 suo zai xue yuan
所属学院 suo shu xue yuan
专业 zhuan ye
专业名称 zhuan ye ming cheng
所学专业 suo xue zhuan ye
就读专业 jiu du zhuan ye
所属专业 suo shu zhuan ye
班级 ban ji
班级名称 ban ji ming cheng
所在班级 suo zai ban ji
行政班 xing zheng ban
行政班级 xing zheng ban ji
年级 nian ji
所在年级 suo zai nian ji
母校 mu xiao
生源学校 sheng yuan xue xiao
录取院校 lu qu yuan xiao
录取专业 lu qu zhuan ye
报考院校 bao kao yuan xiao
报考专业 bao kao zhuan ye
幼儿园 you er yuan
幼儿园名称 you er yuan ming cheng
考点 kao dian
考场 kao chang
学历 xue li
最高学历 zui gao xue li
第一学历 di yi xue li
全日制学历 quan ri zhi xue li
学历层次 xue li ceng ci
学历名称 xue li ming cheng
文化程度 wen hua cheng du
文化水平 wen hua shui ping
教育程度 jiao yu cheng du
受教育程度 shou jiao yu cheng du
教育水平 jiao yu shui ping
教育背景 jiao yu bei jing
教育经历 jiao yu jing li
学位 xue wei
最高学位 zui gao xue wei
学位名称 xue wei ming cheng
培养层次 pei yang ceng ci
学历学位 xue li xue wei
学历情况 xue li qing kuang
学历信息 xue li xin xi
学号 xue hao
学籍号 xue ji hao
学生号 xue sheng hao
学生学号 xue sheng xue hao
学生证号 xue sheng zheng hao
学生编号 xue sheng bian hao
考号 kao hao
考生号 kao sheng hao
准考证号 zhun kao zheng hao
准考证号码 zhun kao zheng hao ma
报名号 bao ming hao
考籍号 kao ji hao
学员编号 xue yuan bian hao
学员号 xue yuan hao
学籍编号 xue ji bian hao
全国学籍号 quan guo xue ji hao
毕业证号 bi ye zheng hao
毕业证书编号 bi ye zheng shu bian hao
学位证书编号 xue wei zheng shu bian hao
学位证号 xue wei zheng hao
工号 gong hao
员工号 yuan gong hao
员工工号 yuan gong gong hao
职工号 zhi gong hao
职工工号 zhi gong gong hao
职工编号 zhi gong bian hao
员工编号 yuan gong bian hao
教工号 jiao gong hao
教师工号 jiao shi gong hao
教师编号 jiao shi bian hao
教职工号 jiao zhi gong hao
警号 jing hao
人事编号 ren shi bian hao
工作证号 gong zuo zheng hao
工作牌号 gong zuo pai hao
坐席工号 zuo xi gong hao
客服工号 ke fu gong hao
业务员编号 ye wu yuan bian hao
员工代码 yuan gong dai ma
员工编码 yuan gong bian ma
执业证号 zhi ye zheng hao
医师编号 yi shi bian hao
资格证号 zi ge zheng hao
执业证书编号 zhi ye zheng shu bian hao
营销员编号 ying xiao yuan bian hao
柜员号 gui yuan hao
成绩 cheng ji
考试成绩 kao shi cheng ji
平时成绩 ping shi cheng ji
期末成绩 qi mo cheng ji
期中成绩 qi zhong cheng ji
总成绩 zong cheng ji
综合成绩 zong he cheng ji
最终成绩 zui zhong cheng ji
面试成绩 mian shi cheng ji
笔试成绩 bi shi cheng ji
补考成绩 bu kao cheng ji
课程成绩 ke cheng cheng ji
学生成绩 xue sheng cheng ji
分数 fen shu
考试分数 kao shi fen shu
得分 de fen
总分 zong fen
平均分 ping jun fen
绩点 ji dian
平均绩点 ping jun ji dian
学分绩点 xue fen ji dian
语文成绩 yu wen cheng ji
数学成绩 shu xue cheng ji
英语成绩 ying yu cheng ji
高考成绩 gao kao cheng ji
高考分数 gao kao fen shu
录取分数 lu qu fen shu
语文 yu wen
数学 shu xue
英语 ying yu
物理 wu li
化学 hua xue
生物 sheng wu
政治 zheng zhi
历史 li shi
考核成绩 kao he cheng ji
考核结果 kao he jie guo
绩效得分 ji xiao de fen
绩效成绩 ji xiao cheng ji
综合测评成绩 zong he ce ping cheng ji
加权成绩 jia quan cheng ji
用户编号 yong hu bian hao
用户号 yong hu hao
用户标识 yong hu biao shi
会员编号 hui yuan bian hao
会员号 hui yuan hao
会员标识 hui yuan biao shi
客户编号 ke hu bian hao
客户号 ke hu hao
客户代码 ke hu dai ma
客户标识 ke hu biao shi
客户编码 ke hu bian ma
患者编号 huan zhe bian hao
患者标识 huan zhe biao shi
病人编号 bing ren bian hao
业主编号 ye zhu bian hao
医生编号 yi sheng bian hao
司机编号 si ji bian hao
借款人编号 jie kuan ren bian hao
投资人编号 tou zi ren bian hao
人员编号 ren yuan bian hao
人员标识 ren yuan biao shi
人员代码 ren yuan dai ma
居民编号 ju min bian hao
乘客编号 cheng ke bian hao
个人编号 ge ren bian hao
宾客编号 bin ke bian hao
用户主键 yong hu zhu jian
参保人编号 can bao ren bian hao
个人账户编号 ge ren zhang hu bian hao
档案编号 dang an bian hao
投保人编号 tou bao ren bian hao
被保险人编号 bei bao xian ren bian hao
读者编号 du zhe bian hao
教练编号 jiao lian bian hao
顾客编号 gu ke bian hao
考生编号 kao sheng bian hao
会员主键 hui yuan zhu jian
客户主键 ke hu zhu jian
老人编号 lao ren bian hao
驾驶员编号 jia shi yuan bian hao
骑手编号 qi shou bian hao
用户唯一标识 yong hu wei yi biao shi
人员唯一标识 ren yuan wei yi biao shi
个人标识号 ge ren biao shi hao
居民标识 ju min biao shi
客户唯一标识 ke hu wei yi biao shi
患者唯一标识 huan zhe wei yi biao shi
时间 shi jian
日期 ri qi
时刻 shi ke
时间戳 shi jian chuo
年月日 nian yue ri
创建时间 chuang jian shi jian
创建日期 chuang jian ri qi
更新时间 geng xin shi jian
更新日期 geng xin ri qi
修改时间 xiu gai shi jian
修改日期 xiu gai ri qi
录入时间 lu ru shi jian
登记时间 deng ji shi jian
登记日期 deng ji ri qi
操作时间 cao zuo shi jian
发送时间 fa song shi jian
接收时间 jie shou shi jian
开始时间 kai shi shi jian
开始日期 kai shi ri qi
结束时间 jie shu shi jian
结束日期 jie shu ri qi
起始时间 qi shi shi jian
截止时间 jie zhi shi jian
截止日期 jie zhi ri qi
发生时间 fa sheng shi jian
采集时间 cai ji shi jian
上报时间 shang bao shi jian
定位时间 ding wei shi jian
记录时间 ji lu shi jian
生成时间 sheng cheng shi jian
注册时间 zhu ce shi jian
登录时间 deng lu shi jian
最后登录时间 zui hou deng lu shi jian
访问时间 fang wen shi jian
审核时间 shen he shi jian
审批时间 shen pi shi jian
申请时间 shen qing shi jian
申请日期 shen qing ri qi
提交时间 ti jiao shi jian
发布时间 fa bu shi jian
发布日期 fa bu ri qi
到期时间 dao qi shi jian
过期时间 guo qi shi jian
失效时间 shi xiao shi jian
生效时间 sheng xiao shi jian
有效期至 you xiao qi zhi
通话开始时间 tong hua kai shi shi jian
通话结束时间 tong hua jie shu shi jian
呼叫时间 hu jiao shi jian
起飞时间 qi fei shi jian
到达时间 dao da shi jian
出发时间 chu fa shi jian
乘车时间 cheng che shi jian
乘车日期 cheng che ri qi
报修日期 bao xiu ri qi
投保时间 tou bao shi jian
起保日期 qi bao ri qi
签约时间 qian yue shi jian
签署时间 qian shu shi jian
处理时间 chu li shi jian
预约时间 yu yue shi jian
日期时间 ri qi shi jian
下载时间 xia zai shi jian
导出时间 dao chu shi jian
新增时间 xin zeng shi jian
签到时间 qian dao shi jian
打卡时间 da ka shi jian
名称 ming cheng
名字 ming zi
子女 zi nv
人员 ren yuan
业主 ye zhu
患者 huan zhe
病人 bing ren
病患 bing huan
客户 ke hu
顾客 gu ke
会员 hui yuan
全名 quan ming
员工 yuan gong
职工 zhi gong
教师 jiao shi
老师 lao shi
医生 yi sheng
护士 hu shi
经理 jing li
审核人 shen he ren
审批人 shen pi ren
处理人 chu li ren
操作人 cao zuo ren
作者 zuo zhe
主播 zhu bo
成员 cheng yuan
参与人 can yu ren
发送人 fa song ren
接收人 jie shou ren
发送者 fa song zhe
接收者 jie shou zhe
接受者 jie shou zhe
发言人 fa yan ren
发言者 fa yan zhe
说话人 shuo hua ren
发信人 fa xin ren
收信人 shou xin ren
收件者 shou jian zhe
寄件者 ji jian zhe
买家 mai jia
卖家 mai jia
读者 du zhe
教练 jiao lian
发布人 fa bu ren
提交人 ti jiao ren
上传人 shang chuan ren
使用人 shi yong ren
采购人 cai gou ren
发起人 fa qi ren
创建人姓名 chuang jian ren xing ming
裁判 cai pan
嘉宾 jia bin
讲师 jiang shi
老人 lao ren
儿童 er tong
居民 ju min
村民 cun min
志愿者 zhi yuan zhe
队员 dui yuan
队长 dui zhang
会长 hui zhang
主任 zhu ren
组长 zu zhang
店长 dian chang
图片 tu pian
图片地址 tu pian di zhi
图像 tu xiang
操作系统版本 cao zuo xi tong ban ben
关系 guan xi
简介 jian jie
标签 biao qian
证号 zheng hao
反面照 fan mian zhao
号码 hao ma
机号 ji hao
联系 lian xi
区域 qu yu
地区 di qu
地域 di yu
地点 di dian
社区 she qu
行政区 xing zheng qu
国家 guo jia
国家地区 guo jia di qu
管理员 guan li yuan
下单用户 xia dan yong hu
购买用户 gou mai yong hu
评论用户 ping lun yong hu
发布用户 fa bu yong hu
预约用户 yu yue yong hu
卡号 ka hao
开户号 kai hu hao
总计 zong ji
合计 he ji
总和 zong he
面积单位 mian ji dan wei
车号 che hao
车辆号 che liang hao
承保 cheng bao
参保 can bao
贷款 dai kuan
借款 jie kuan
额度 e du
承诺金额 cheng nuo jin e
当前期数 dang qian qi shu
滞纳金 zhi na jin
应收滞纳金 ying shou zhi na jin
实收滞纳金 shi shou zhi na jin
减免滞纳金 jian mian zhi na jin
违约金 wei yue jin
应收违约金 ying shou wei yue jin
实收违约金 shi shou wei yue jin
减免违约金 jian mian wei yue jin
罚金 fa jin
扣款金额 kou kuan jin e
代扣金额 dai kou jin e
分期数 fen qi shu
分期期数 fen qi qi shu
总期数 zong qi shu
结清金额 jie qing jin e
应还 ying huan
应还日期 ying huan ri qi
应还时间 ying huan shi jian
期数 qi shu
违约 wei yue
拖欠 tuo qian
信用 xin yong
维度 wei du
起点 qi dian
终点 zhong dian
路线 lu xian
线路 xian lu
站点 zhan dian
内容 nei rong
消息 xiao xi
详情 xiang qing
详细内容 xiang xi nei rong
提问 ti wen
回复 hui fu
回答 hui da
答复 da fu
问题 wen ti
文本 wen ben
反馈 fan kui
主题 zhu ti
时长 shi chang
持续时间 chi xu shi jian
秒数 miao shu
分钟数 fen zhong shu
预抵 yu di
入住 ru zhu
预订时间 yu ding shi jian
抵达时间 di da shi jian
抵达日期 di da ri qi
离店 li dian
离开时间 li kai shi jian
预离 yu li
病例 bing li
处理措施 chu li cuo shi
评估 ping gu
评估结果 ping gu jie guo
初步评估 chu bu ping gu
初步评估结果 chu bu ping gu jie guo
表现 biao xian
用量 yong liang
用法 yong fa
结果 jie guo
结果值 jie guo zhi
测量值 ce liang zhi
检查值 jian cha zhi
项目值 xiang mu zhi
参考值 can kao zhi
参考范围 can kao fan wei
体检 ti jian
检查项目 jian cha xiang mu
预约日期 yu yue ri qi
剂次 ji ci
合同 he tong
流水 liu shui
规格 gui ge
单位 dan wei
机构 ji gou
组织 zu zhi
分公司 fen gong si
部门编号 bu men bian hao
岗位部门 gang wei bu men
岗位编号 gang wei bian hao
职能 zhi neng
编号 bian hao
编码 bian ma
用户 yong hu
年份 nian fen
月份 yue fen
年月 nian yue
年度 nian du
有效期 you xiao qi
新生 xin sheng
租赁人 zu lin ren
家属 jia shu
雇员 gu yuan
职员 zhi yuan
工作人员 gong zuo ren yuan
管理人员 guan li ren yuan
医师 yi shi
父母 fu mu
婴儿 ying er
新生儿 xin sheng er
孕妇 yun fu
亲属 qin shu
持证人 chi zheng ren
还款人 huan kuan ren
预定人 yu ding ren
受访人 shou fang ren
应聘人 ying pin ren
求职者 qiu zhi zhe
党员 dang yuan
被邀请人 bei yao qing ren
评论人 ping lun ren
评论者 ping lun zhe
对方 dui fang
本人 ben ren
个人 ge ren
干部 gan bu
领导 ling dao
主管 zhu guan
客服 ke fu
坐席 zuo xi
骑手 qi shou
快递员 kuai di yuan
配送员 pei song yuan
师傅 shi fu
参会人 can hui ren
选手 xuan shou
好友 hao you
粉丝 fen si
玩家 wan jia
买受方 mai shou fang
乙方 yi fang
甲方 jia fang
送检人 song jian ren
献血者 xian xue zhe
死者 si zhe
储户 chu hu
纳税人 na shui ren
参保人 can bao ren
教职工 jiao zhi gong
教员 jiao yuan
院士 yuan shi
专家 zhuan jia
船员 chuan yuan
当前 dang qian
现有 xian you
主要 zhu yao
备用 bei yong
第一 di yi
第二 di er
第三 di san
第四 di si
第五 di wu
常用 chang yong
默认 mo ren
最新 zui xin
最近 zui jin
最后 zui hou
最后一次 zui hou yi ci
上次 shang ci
上一次 shang yi ci
本次 ben ci
完整 wan zheng
详细 xiang xi
真实 zhen shi
实际 shi ji
家庭 jia ting
住宅 zhu zhai
办公 ban gong
办公室 ban gong shi
工作 gong zuo
私人 si ren
登录 deng lu
注册 zhu ce
绑定 bang ding
解绑 jie bang
预留 yu liu
接收 jie shou
发送 fa song
收货 shou huo
发货 fa huo
寄件 ji jian
收件 shou jian
退货 tui huo
订单 ding dan
系统 xi tong
全部 quan bu
其他 qi ta
其它 qi ta
中文 zhong wen
英文 ying wen
拼音 pin yin
国内 guo nei
国际 guo ji
户口 hu kou
现住 xian zhu
常住 chang zhu
居住 ju zhu
通讯 tong xun
通信 tong xin
紧急 jin ji
移动 yi dong
固定 gu ding
商务 shang wu
有效 you xiao
法定 fa ding
二代 er dai
第二代 di er dai
平台 ping tai
开户 kai hu
起始 qi shi
开始 kai shi
结束 jie shu
终止 zhong zhi
出发 chu fa
到达 dao da
上车 shang che
下车 xia che
加密后 jia mi hou
加密 jia mi
脱敏 tuo min
明文 ming wen
对应 dui ying
关联 guan lian
相关 xiang guan
患病 huan bing
入院 ru yuan
出院 chu yuan
男方 nan fang
女方 nv fang
我的 wo de
你的 ni de
所在 suo zai
所属 suo shu
任职 ren zhi
任教 ren jiao
就读 jiu du
计划 ji hua
巡检 xun jian
巡查 xun cha
检查 jian cha
检验 jian yan
维修 wei xiu
保养 bao yang
施工 shi gong
值班 zhi ban
盘点 pan dian
预约 yu yue
申请 shen qing
报名 bao ming
审批 shen pi
经办 jing ban
投保 tou bao
持有 chi you
临时 lin shi
永久 yong jiu
原始 yuan shi
初始 chu shi
最终 zui zhong
基本 ji ben
类型 lei xing
类别 lei bie
种类 zhong lei
分类 fen lei
性质 xing zhi
状态 zhuang tai
标志 biao zhi
标记 biao ji
标志位 biao zhi wei
次数 ci shu
个数 ge shu
人数 ren shu
总数 zong shu
总量 zong liang
条数 tiao shu
户数 hu shu
长度 chang du
大小 da xiao
宽度 kuan du
高度 gao du
上限 shang xian
下限 xia xian
限制 xian zhi
等级 deng ji
级别 ji bie
排序 pai xu
顺序 shun xu
序号 xu hao
开关 kai guan
比例 bi li
占比 zhan bi
比率 bi lv
百分比 bai fen bi
核验 he yan
验证 yan zheng
校验 jiao yan
认证 ren zheng
实名 shi ming
分组 fen zu
层级 ceng ji
深度 shen du
与否 yu fou
失败 shi bai
成功 cheng gong
正确 zheng que
唯一 wei yi
必填 bi tian
来源 lai yuan
渠道 qu dao
方式 fang shi
方法 fang fa
模式 mo shi
原因 yuan yin
说明 shuo ming
描述 miao shu
备注 bei zhu
注释 zhu shi
归属地 gui shu di
归属 gui shu
运营商 yun ying shang
前缀 qian zhui
后缀 hou zhui
权限 quan xian
配置 pei zhi
规则 gui ze
模板 mu ban
图标 tu biao
颜色 yan se
提示 ti shi
签发机关 qian fa ji guan
发证机关 fa zheng ji guan
颁发机关 ban fa ji guan
型号 xing hao
品牌 pin pai
厂商 chang shang
厂家 chang jia
错误 cuo wu
异常 yi chang
域名 yu ming
端口 duan kou
服务器 fu wu qi
接口 jie kou
进度 jin du
策略 ce lve
周期 zhou qi
频率 pin lv
用途 yong tu
范围 fan wei
评分 ping fen
评级 ping ji
打分 da fen
排名 pai ming
统计 tong ji
变更 bian geng
修改 xiu gai
查询 cha xun
管理 guan li
功能 gong neng
菜单 cai dan
页面 ye mian
模块 mo kuai
按钮 an niu
事件 shi jian
日志 ri zhi
掩码 yan ma
正则 zheng ze
公式 gong shi
表达式 biao da shi
占位符 zhan wei fu
开头 kai tou
结尾 jie wei
文件夹 wen jian jia
目录 mu lu
过期 guo qi
到期 dao qi
有效期限 you xiao qi xian
版本 ban ben
格式 ge shi
链接 lian jie
路径 lu jing
文件路径 wen jian lu jing
存储路径 cun chu lu jing
相对路径 xiang dui lu jing
文件 wen jian
网址 wang zhi
标识 biao shi
标识符 biao shi fu
标识号 biao shi hao
主键 zhu jian
外键 wai jian
代码 dai ma
代号 dai hao
序列号 xu lie hao
字号 zi hao
信息 xin xi
明细 ming xi
列表 lie biao
数据 shu ju
字段 zi duan
原文 yuan wen
全称 quan cheng
简称 jian cheng
集合 ji he
简拼 jian pin
全拼 quan pin
首字母 shou zi mu
密文 mi wen
记录 ji lu
资料 zi liao
汇总 hui zong
展示 zhan shi
信息表 xin xi biao
表单 biao dan
主表 zhu biao
子表 zi biao
名单 ming dan
清单 qing dan
台账 tai zhang
登记 deng ji
登记表 deng ji biao
档案 dang an
处理 chu li
情况 qing kuang
总表 zong biao
汇总表 hui zong biao
数据表 shu ju biao
记录表 ji lu biao
明细表 ming xi biao
基本信息 ji ben xin xi
基础 ji chu
旅社 lv she
招待所 zhao dai suo
旅业 lv ye
房型 fang xing
住宿 zhu su
订房 ding fang
客房预订 ke fang yu ding
客房预定 ke fang yu ding
开房 kai fang
入住登记 ru zhu deng ji
旅客登记 lv ke deng ji
住宿登记 zhu su deng ji
退房 tui fang
续住 xu zhu
签到 qian dao
打卡 da ka
宿舍分配 su she fen pei
来访 lai fang
停车 ting che
会议 hui yi
餐厅 can ting
餐位 can wei
餐桌 can zhuo
订餐 ding can
餐饮 can yin
场地 chang di
场馆 chang guan
球场 qiu chang
影院 ying yuan
门票 men piao
景点 jing dian
宠物 chong wu
课程 ke cheng
入住天数 ru zhu tian shu
预住天数 yu zhu tian shu
病案 bing an
诊疗 zhen liao
门诊 men zhen
住院 zhu yuan
健康 jian kang
核酸 he suan
化验 hua yan
疫情 yi qing
防疫 fang yi
手术 shou shu
护理 hu li
急救 ji jiu
过敏 guo min
医疗 yi liao
晨检 chen jian
午检 wu jian
晨午检 chen wu jian
隔离 ge li
密接 mi jie
密切接触 mi qie jie chu
防控 fang kong
复诊 fu zhen
随访 sui fang
康复 kang fu
问诊 wen zhen
会诊 hui zhen
急诊 ji zhen
分诊 fen zhen
检查单 jian cha dan
养生 yang sheng
理疗 li liao
中医 zhong yi
牙科 ya ke
口腔 kou qiang
眼科 yan ke
心理咨询 xin li zi xun
残疾人 can ji ren
保健 bao jian
服务健康 fu wu jian kang
医疗器械 yi liao qi xie
患者姓名 huan zhe xing ming
患者主键 huan zhe zhu jian
病人姓名 bing ren xing ming
医生姓名 yi sheng xing ming
检查部位 jian cha bu wei
输液 shu ye
转诊 zhuan zhen
查房 cha fang
透析 tou xi
检查记录 jian cha ji lu
检查报告 jian cha bao gao
检查申请 jian cha shen qing
收费 shou fei
排班 pai ban
项目 xiang mu
考试 kao shi
健康打卡 jian kang da ka
健康申报 jian kang shen bao
健康上报 jian kang shang bao
健康填报 jian kang tian bao
健康登记 jian kang deng ji
健康日报 jian kang ri bao
每日健康 mei ri jian kang
疫情上报 yi qing shang bao
疫情填报 yi qing tian bao
疫情打卡 yi qing da ka
疫情登记 yi qing deng ji
疫情报告 yi qing bao gao
防疫打卡 fang yi da ka
防疫登记 fang yi deng ji
隔离人员 ge li ren yuan
隔离登记 ge li deng ji
居家隔离 ju jia ge li
核酸登记 he suan deng ji
核酸采样 he suan cai yang
体温登记 ti wen deng ji
体温上报 ti wen shang bao
体温打卡 ti wen da ka
病毒库 bing du ku
政策 zheng ce
公告 gong gao
通知 tong zhi
物资 wu zi
设备 she bei
是否确诊 shi fou que zhen
是否疑似 shi fou yi si
疑似或确诊 yi si huo que zhen
是否咳嗽 shi fou ke sou
有无发热 you wu fa re
有无症状 you wu zheng zhuang
有无咳嗽 you wu ke sou
是否有症状 shi fou you zheng zhuang
是否密接 shi fou mi jie
是否隔离 shi fou ge li
是否阳性 shi fou yang xing
中高风险地区 zhong gao feng xian di qu
是否有基础疾病 shi fou you ji chu ji bing
有无基础疾病 you wu ji chu ji bing
有无病史 you wu bing shi
预定看房 yu ding kan fang
看房 kan fang
约诊 yue zhen
预约规则 yu yue gui ze
库存 ku cun
孕产 yun chan
孕产妇 yun chan fu
妇幼 fu you
婴幼儿 ying you er
房源 fang yuan
住房 zhu fang
二手房 er shou fang
商品房 shang pin fang
产权 chan quan
购房 gou fang
聊天 liao tian
直播 zhi bo
教室 jiao shi
机房 ji fang
群聊 qun liao
房产面积 fang chan mian ji
房主姓名 fang zhu xing ming
物业 wu ye
水电费 shui dian fei
抄表 chao biao
门禁 men jin
开发者社区 kai fa zhe she qu
社区版 she qu ban
物业公司 wu ye gong si
业主姓名 ye zhu xing ming
租赁 zu lin
租房 zu fang
出租 chu zu
承租 cheng zu
租约 zu yue
起租 qi zu
合租 he zu
整租 zheng zu
多租户 duo zu hu
租户套餐 zu hu tao can
起租时间 qi zu shi jian
租期 zu qi
合同金额 he tong jin e
签订日期 qian ding ri qi
月租价 yue zu jia
租赁价格 zu lin jia ge
租赁期限 zu lin qi xian
租用押金 zu yong ya jin
租用月数 zu yong yue shu
机动车 ji dong che
汽车 qi che
私家车 si jia che
购物车 gou wu che
车位 che wei
车库 che ku
泊车 bo che
道闸 dao zha
进出场 jin chu chang
停车场 ting che chang
车位号 che wei hao
车位编号 che wei bian hao
进场时间 jin chang shi jian
出场时间 chu chang shi jian
入场时间 ru chang shi jian
离场时间 li chang shi jian
行程 xing cheng
出行 chu xing
打车 da che
网约车 wang yue che
叫车 jiao che
约车 yue che
用车 yong che
专车 zhuan che
快车 kuai che
接送 jie song
接驾 jie jia
派车 pai che
班车 ban che
校车 xiao che
搭车 da che
拼车单 pin che dan
骑车 qi che
单车订单 dan che ding dan
骑行记录 qi xing ji lu
用车记录 yong che ji lu
骑行 qi xing
出租车 chu zu che
共享单车 gong xiang dan che
拼车 pin che
顺风车 shun feng che
代驾 dai jia
乘车 cheng che
行程码模板 xing cheng ma mu ban
起点纬度 qi dian wei du
开始纬度 kai shi wei du
上车纬度 shang che wei du
终点纬度 zhong dian wei du
结束纬度 jie shu wei du
下车纬度 xia che wei du
上车地点经度 shang che di dian jing du
目的地经度 mu di di jing du
打点 da dian
位置数据 wei zhi shu ju
北斗 bei dou
历史位置 li shi wei zhi
物流 wu liu
音乐 yin yue
邮件 you jian
仓库 cang ku
承运商 cheng yun shang
快递公司 kuai di gong si
轨迹编号 gui ji bian hao
轨迹号 gui ji hao
方向 fang xiang
火车票 huo che piao
船票 chuan piao
票务 piao wu
购票 gou piao
乘机 cheng ji
登机 deng ji
高铁 gao tie
工单 gong dan
发票 fa piao
投票 tou piao
乘客姓名 cheng ke xing ming
兴趣点 xing qu dian
地标 di biao
公交站 gong jiao zhan
地铁站 di tie zhan
站点信息 zhan dian xin xi
公交线路 gong jiao xian lu
基站位置表 ji zhan wei zhi biao
加油站 jia you zhan
充电站 chong dian zhan
所在区县 suo zai qu xian
地点名称 di dian ming cheng
借贷 jie dai
信贷 xin dai
网贷 wang dai
小贷 xiao dai
放款 fang kuan
催收 cui shou
授信 shou xin
借据 jie ju
融资 rong zi
房贷 fang dai
车贷 che dai
助贷 zhu dai
进件 jin jian
图书 tu shu
借阅 jie yue
借书 jie shu
归还设备 gui huan she bei
融资租赁设备 rong zi zu lin she bei
物品借用 wu pin jie yong
借用 jie yong
图书编号 tu shu bian hao
书名 shu ming
图书名称 tu shu ming cheng
信用查询 xin yong cha xun
个人信用 ge ren xin yong
企业信用代码 qi ye xin yong dai ma
学分 xue fen
信用卡数量 xin yong ka shu liang
银行 yin hang
题库 ti ku
会员卡 hui yuan ka
基础银行 ji chu yin hang
饭卡 fan ka
血库 xue ku
名片 ming pian
开户行 kai hu hang
银行名称 yin hang ming cheng
支行 zhi hang
活期余额 huo qi yu e
定期余额 ding qi yu e
资金 zi jin
理财 li cai
投资 tou zi
基金 ji jin
股票 gu piao
证券 zheng quan
期货 qi huo
债权 zhai quan
分户 fen hu
资产账户 zi chan zhang hu
户头 hu tou
社交账号 she jiao zhang hao
投资产品 tou zi chan pin
基金产品 ji jin chan pin
保险柜 bao xian gui
医保 yi bao
工资条 gong zi tiao
工资表 gong zi biao
调薪 tiao xin
下单 xia dan
购买记录 gou mai ji lu
交易记录 jiao yi ji lu
交易订单 jiao yi ding dan
团购 tuan gou
拼团 pin tuan
秒杀订单 miao sha ding dan
订购 ding gou
交易 jiao yi
消费记录 xiao fei ji lu
销售 xiao shou
报修 bao xiu
入库 ru ku
出库 chu ku
移库 yi ku
订单状态 ding dan zhuang tai
支付 zhi fu
付款 fu kuan
账单 zhang dan
充值 chong zhi
提现 ti xian
退款 tui kuan
退费 tui fei
收款 shou kuan
结算 jie suan
结账 jie zhang
转账 zhuan zhang
资金记录 zi jin ji lu
出入金 chu ru jin
收支 shou zhi
支付配置 zhi fu pei zhi
充电桩 chong dian zhuang
费用类型 fei yong lei xing
收费规则 shou fei gui ze
入库时间 ru ku shi jian
驶入时间 shi ru shi jian
停车时间 ting che shi jian
驶出时间 shi chu shi jian
出库时间 chu ku shi jian
停车费用 ting che fei yong
户号 hu hao
表号 biao hao
表码 biao ma
水表 shui biao
电表 dian biao
燃气表 ran qi biao
水表号 shui biao hao
电表号 dian biao hao
抄表时间 chao biao shi jian
抄表日期 chao biao ri qi
上次读数 shang ci du shu
本次读数 ben ci du shu
上期读数 shang qi du shu
本期读数 ben qi du shu
上期度数 shang qi du shu
本期度数 ben qi du shu
用水量 yong shui liang
用电量 yong dian liang
应缴金额 ying jiao jin e
已缴金额 yi jiao jin e
欠费 qian fei
起始日期 qi shi ri qi
缴费月份 jiao fei yue fen
账期 zhang qi
费用月份 fei yong yue fen
快递 kuai di
运单 yun dan
配送 pei song
派件 pai jian
揽件 lan jian
包裹 bao guo
面单 mian dan
发货单 fa huo dan
物流公司 wu liu gong si
运费模板 yun fei mu ban
投递 tou di
简历 jian li
应聘 ying pin
收件人姓名 shou jian ren xing ming
优惠券 you hui quan
红包 hong bao
卡券 ka quan
代金券 dai jin quan
抵用券 di yong quan
促销 cu xiao
满减 man jian
折扣 zhe kou
积分 ji fen
成长值 cheng zhang zhi
签到奖励 qian dao jiang li
金币 jin bi
里程积分 li cheng ji fen
积分余额 ji fen yu e
剩余积分 sheng yu ji fen
变动类型 bian dong lei xing
通话 tong hua
呼叫 hu jiao
话单 hua dan
拨打 bo da
拨号 bo hao
语音电话 yu yin dian hua
电话回访 dian hua hui fang
通讯记录 tong xun ji lu
外呼 wai hu
呼入 hu ru
呼出 hu chu
去电 qu dian
电话记录 dian hua ji lu
语音通话 yu yin tong hua
回调 hui tiao
接口调用 jie kou diao yong
呼叫配置 hu jiao pei zhi
短信 duan xin
站内信 zhan nei xin
彩信 cai xin
推送消息 tui song xiao xi
消息模板 xiao xi mu ban
短信模板 duan xin mu ban
消息队列 xiao xi dui lie
通道 tong dao
通道表 tong dao biao
短信配置 duan xin pei zhi
信件 xin jian
往来邮件 wang lai you jian
发件 fa jian
收件箱 shou jian xiang
邮件模板 you jian mu ban
邮箱配置 you xiang pei zhi
邮箱服务器 you xiang fu wu qi
邮寄 you ji
收件人邮箱 shou jian ren you xiang
会话列表 hui hua lie biao
单聊 dan liao
群成员 qun cheng yuan
即时通讯 ji shi tong xun
客服会话 ke fu hui hua
对话框 dui hua kuang
通讯录 tong xun lu
用户发送的消息 yong hu fa song de xiao xi
通知公告 tong zhi gong gao
通告 tong gao
系统通知 xi tong tong zhi
消息通知记录 xiao xi tong zhi ji lu
通知短信 tong zhi duan xin
评论 ping lun
评价 ping jia
点评 dian ping
留言板 liu yan ban
满意度 man yi du
收藏 shou cang
收藏夹 shou cang jia
点赞 dian zan
关注 guan zhu
关注列表 guan zhu lie biao
审核 shen he
评价指标 ping jia zhi biao
复核 fu he
批注 pi zhu
投诉 tou su
举报 ju bao
信访 xin fang
申诉 shen su
诉求 su qiu
意见反馈 yi jian fan kui
建议 jian yi
投诉类型 tou su lei xing
投诉者 tou su zhe
举报者 ju bao zhe
维保 wei bao
故障 gu zhang
保修 bao xiu
维护 wei hu
维修类型 wei xiu lei xing
报修类型 bao xiu lei xing
报修时间 bao xiu shi jian
报修内容 bao xiu nei rong
故障描述 gu zhang miao shu
维修内容 wei xiu nei rong
维修时间 wei xiu shi jian
来宾 lai bin
出入登记 chu ru deng ji
门禁记录 men jin ji lu
拜访 bai fang
探视 tan shi
外来人员 wai lai ren yuan
接待 jie dai
页面访问 ye mian fang wen
访问日志 fang wen ri zhi
系统访问 xi tong fang wen
访客姓名 fang ke xing ming
来访事由 lai fang shi you
来访时间 lai fang shi jian
记事本 ji shi ben
备忘录 bei wang lu
便签 bian qian
备忘 bei wang
随手记 sui shou ji
笔记 bi ji
记事 ji shi
出货 chu huo
跟进 gen jin
回访 hui fang
走访 zou fang
拜访记录 bai fang ji lu
客户拜访 ke hu bai fang
拜访计划 bai fang ji hua
家访 jia fang
问卷 wen juan
调查 diao cha
测评 ce ping
票选 piao xuan
答卷 da juan
调查取证 diao cha qu zheng
文章 wen zhang
新闻 xin wen
资讯 zi xun
帮助 bang zhu
专题 zhuan ti
话题 hua ti
博客 bo ke
词典 ci dian
诗词 shi ci
公众号 gong zhong hao
还书 huan shu
续借 xu jie
借还 jie huan
考勤 kao qin
出勤 chu qin
请假 qing jia
销假 xiao jia
缺勤 que qin
缺寝 que qin
晚归 wan gui
归寝 gui qin
查寝 cha qin
出差 chu chai
加班 jia ban
调休 tiao xiu
报到 bao dao
浏览历史 liu lan li shi
足迹 zu ji
观看记录 guan kan ji lu
观看历史 guan kan li shi
播放记录 bo fang ji lu
播放历史 bo fang li shi
搜索历史 sou suo li shi
下载记录 xia zai ji lu
学习记录 xue xi ji lu
学习进度 xue xi jin du
答题记录 da ti ji lu
错题本 cuo ti ben
做题记录 zuo ti ji lu
训练记录 xun lian ji lu
运动记录 yun dong ji lu
健身记录 jian shen ji lu
粉丝关系 fen si guan xi
求职 qiu zhi
面试记录 mian shi ji lu
邀请记录 yao qing ji lu
推荐记录 tui jian ji lu
推荐会员 tui jian hui yuan
分享记录 fen xiang ji lu
抽奖记录 chou jiang ji lu
中奖记录 zhong jiang ji lu
兑换记录 dui huan ji lu
打赏记录 da shang ji lu
参与记录 can yu ji lu
参与者 can yu zhe
参赛 can sai
违纪 wei ji
处分 chu fen
奖惩 jiang cheng
领用记录 ling yong ji lu
领取记录 ling qu ji lu
认领 ren ling
帖子 tie zi
发帖 fa tie
回帖 hui tie
跟帖 gen tie
说说 shuo shuo
朋友圈 peng you quan
动态表 dong tai biao
用户动态 yong hu dong tai
好友关系 hao you guan xi
好友申请 hao you shen qing
好友表 hao you biao
拉黑 la hei
会议签到 hui yi qian dao
志愿服务 zhi yuan fu wu
礼物记录 li wu ji lu
送礼 song li
活动参加 huo dong can jia
动态 dong tai
设置 she zhi
科目 ke mu
数据采集 shu ju cai ji
采集 cai ji
借阅时间 jie yue shi jian
借书时间 jie shu shi jian
借书日期 jie shu ri qi
借阅日期 jie yue ri qi
借出时间 jie chu shi jian
借出日期 jie chu ri qi
还书时间 huan shu shi jian
归还时间 gui huan shi jian
归还日期 gui huan ri qi
还书日期 huan shu ri qi
上班时间 shang ban shi jian
上班打卡时间 shang ban da ka shi jian
上班打卡 shang ban da ka
迟到次数 chi dao ci shu
下班时间 xia ban shi jian
签退时间 qian tui shi jian
下班打卡时间 xia ban da ka shi jian
下班打卡 xia ban da ka
早退次数 zao tui ci shu
考勤日期 kao qin ri qi
请假原因 qing jia yuan yin
请假事由 qing jia shi you
请假类型 qing jia lei xing
请假天数 qing jia tian shu
请假开始时间 qing jia kai shi shi jian
发帖人 fa tie ren
学籍 xue ji
选课 xuan ke
培训 pei xun
校园 xiao yuan
教务 jiao wu
招生 zhao sheng
录取 lu qu
毕业 bi ye
训练模型 xun lian mo xing
班次 ban ci
考分 kao fen
芝麻 zhi ma
风险 feng xian
学生姓名 xue sheng xing ming
图书馆 tu shu guan
馆藏 guan cang
读者来信 du zhe lai xin
代码库 dai ma ku
书号 shu hao
应归还时间 ying gui huan shi jian
人事 ren shi
药师 yao shi
店员 dian yuan
坐席人员 zuo xi ren yuan
花名册 hua ming ce
离职 li zhi
入职 ru zhi
培训记录 pei xun ji lu
组织人员 zu zhi ren yuan
人员信息 ren yuan xin xi
岗位人员 gang wei ren yuan
人员类型 ren yuan lei xing
出入人员 chu ru ren yuan
流动人员 liu dong ren yuan
入职日期 ru zhi ri qi
入职时间 ru zhi shi jian
签退 qian tui
点名 dian ming
签到规则 qian dao gui ze
请假时间 qing jia shi jian
用户表 yong hu biao
用户信息 yong hu xin xi
系统用户 xi tong yong hu
社会化 she hui hua
管理员表 guan li yuan biao
资金账户 zi jin zhang hu
对公账户 dui gong zhang hu
角色 jue se
登录日志 deng lu ri zhi
登录记录 deng lu ji lu
登录信息 deng lu xin xi
系统访问记录 xi tong fang wen ji lu
登录历史 deng lu li shi
签入日志 qian ru ri zhi
登录地址 deng lu di zhi
登录方式 deng lu fang shi
操作日志 cao zuo ri zhi
系统日志 xi tong ri zhi
审计日志 shen ji ri zhi
异常日志 yi chang ri zhi
操作记录 cao zuo ji lu
运行日志 yun xing ri zhi
定时 ding shi
任务 ren wu
礼物 li wu
抽奖 chou jiang
请求地址 qing qiu di zhi
请求方式 qing qiu fang shi
操作模块 cao zuo mo kuai
请求参数 qing qiu can shu
客群 ke qun
线索 xian suo
商机 shang ji
客户类型 ke hu lei xing
客户端 ke hu duan
客户来源 ke hu lai yuan
会员等级 hui yuan deng ji
会员规则 hui yuan gui ze
供应商 gong ying shang
供货商 gong huo shang
承包商 cheng bao shang
往来单位 wang lai dan wei
代理商 dai li shang
经销商 jing xiao shang
工商 gong shang
租户 zu hu
诊所 zhen suo
卫生院 wei sheng yuan
店铺商品 dian pu shang pin
计量单位 ji liang dan wei
公司收发货 gong si shou fa huo
注册资本 zhu ce zi ben
行政区划 xing zheng qu hua
地区表 di qu biao
省市 sheng shi
区划 qu hua
区域表 qu yu biao
邮政编码表 you zheng bian ma biao
地区信息 di qu xin xi
专区 zhuan qu
行政区划代码 xing zheng qu hua dai ma
区划代码 qu hua dai ma
父级地区 fu ji di qu
地区名称 di qu ming cheng
字典 zi dian
码表 ma biao
代码表 dai ma biao
数据字典 shu ju zi dian
枚举 mei ju
对照表 dui zhao biao
民族表 min zu biao
敏感词 min gan ci
属性 shu xing
预测 yu ce
岗位编码 gang wei bian ma
参数 can shu
系统设置 xi tong she zhi
定时任务 ding shi ren wu
任务调度 ren wu diao du
作业调度 zuo ye diao du
短信渠道 duan xin qu dao
支付渠道 zhi fu qu dao
推送渠道 tui song qu dao
消息渠道 xiao xi qu dao
低代码 di dai ma
页面设计 ye mian she ji
表单设计 biao dan she ji
大屏设计 da ping she ji
代码生成 dai ma sheng cheng
数据源 shu ju yuan
对象存储 dui xiang cun chu
工作流 gong zuo liu
流程定义 liu cheng ding yi
接口配置 jie kou pei zhi
网关 wang guan
服务商 fu wu shang
附件 fu jian
关联表 guan lian biao
关联关系 guan lian guan xi
食谱 shi pu
执行表达式 zhi xing biao da shi
调用目标字符串 diao yong mu biao zi fu chuan
样式 yang shi
布局 bu ju
背景色 bei jing se
背景图 bei jing tu
背景颜色 bei jing yan se
模版 mo ban
范本 fan ben
画册 hua ce
动物 dong wu
植物 zhi wu
花卉 hua hui
审核记录 shen he ji lu
报告 bao gao
仓储 cang chu
进销存 jin xiao cun
调度 diao du
触发器 chu fa qi
日程 ri cheng
任务表 ren wu biao
投保计划 tou bao ji hua
体检计划 ti jian ji hua
报表 bao biao
日报 ri bao
月报 yue bao
年报 nian bao
排行 pai xing
指标 zhi biao
分析结果 fen xi jie guo
处理器 chu li qi
执行器 zhi xing qi
调度器 diao du qi
监听器 jian ting qi
组件 zu jian
服务 fu wu
程序 cheng xu
进程 jin cheng
线程 xian cheng
队列 dui lie
材料 cai liao
栏目 lan mu
表名 biao ming
字段名 zi duan ming
类名 lei ming
方法名 fang fa ming
主机名 zhu ji ming
数据库 shu ju ku
活动 huo dong
项目名称 xiang mu ming cheng
频道 pin dao
标题 biao ti
租户名 zu hu ming
小区名 xiao qu ming
适用 shi yong
要求 yao qiu
范围要求 fan wei yao qiu
车龄 che ling
工龄 gong ling
账龄 zhang ling
最大 zui da
最小 zui xiao
广告 guang gao
轮播 lun bo
封面 feng mian
背景 bei jing
凭证 ping zheng
相册 xiang ce
证书 zheng shu
公钥 gong yao
数字签名 shu zi qian ming
短信签名 duan xin qian ming
合同签名 he tong qian ming
签名算法 qian ming suan fa
密钥 mi yao
算法 suan fa
印章 yin zhang
正面 zheng mian
反面 fan mian
背面 bei mian
影像 ying xiang
学生证 xue sheng zheng
毕业证 bi ye zheng
学位证 xue wei zheng
资格证 zi ge zheng
结婚证 jie hun zheng
签发 qian fa
从业 cong ye
执业 zhi ye
合格证 he ge zheng
许可证 xu ke zheng
许可 xu ke
出门 chu men
准驾 zhun jia
发证 fa zheng
副页 fu ye
基数 ji shu
咨询 zi xun
热线 re xian
区号 qu hao
国家码 guo jia ma
酒店电话 jiu dian dian hua
商家电话 shang jia dian hua
平台电话 ping tai dian hua
景区电话 jing qu dian hua
医院电话 yi yuan dian hua
主机 zhu ji
存储 cun chu
网络 wang luo
视频 shi pin
音频 yin pin
下载 xia zai
合约 he yue
内存 nei cun
压缩 ya suo
小程序 xiao cheng xu
二维码 er wei ma
空间 kong jian
地图 di tu
开户银行 kai hu yin hang
会计 kuai ji
会计科目 kuai ji ke mu
锁定 suo ding
强度 qiang du
重置 zhong zhi
找回 zhao hui
压缩包 ya suo bao
启用 qi yong
场景 chang jing
代币 dai bi
场次 chang ci
属地 shu di
白名单类型 bai ming dan lei xing
行号 hang hao
联行号 lian hang hao
礼品卡 li pin ka
身份 shen fen
剩余数量 sheng yu shu liang
天数 tian shu
流量 liu liang
话费套餐 hua fei tao can
名额 ming e
退还 tui huan
页边距 ye bian ju
证明 zheng ming
发放 fa fang
公司收入 gong si shou ru
营业收入 ying ye shou ru
平台收入 ping tai shou ru
广告收入 guang gao shou ru
招商 zhao shang
毛利 mao li
币种 bi zhong
库房 ku fang
行政 xing zheng
价值 jia zhi
计量 ji liang
租车订单 zu che ding dan
购物 gou wu
洗车 xi che
租车 zu che
识别 shi bie
访问 fang wen
安全策略 an quan ce lve
隐私 yin si
缓存 huan cun
声明 sheng ming
归还 gui huan
兴趣 xing qu
漏洞 lou dong
库位 ku wei
货位 huo wei
显示 xian shi
网速 wang su
风速 feng su
转速 zhuan su
带宽 dai kuan
上传 shang chuan
打印 da yin
语音 yu yin
表格 biao ge
单元格 dan yuan ge
机型 ji xing
无人机 wu ren ji
训练 xun lian
模型 mo xing
公交 gong jiao
汽车座位 qi che zuo wei
沙发 sha fa
影厅 ying ting
支票 zhi piao
彩票 cai piao
凭票 ping piao
汇票 hui piao
小票 xiao piao
返回 fan hui
审核意见 shen he yi jian
试题 shi ti
评论数 ping lun shu
学科 xue ke
播放 bo fang
学习 xue xi
执行 zhi xing
星级 xing ji
游戏 you xi
测试 ce shi
病虫 bing chong
作物 zuo wu
农药 nong yao
弹药 dan yao
兽药 shou yao
采购 cai gou
火药 huo yao
辐射 fu she
天气 tian qi
水压 shui ya
软件 ruan jian
环境 huan jing
室温 shi wen
呼吸灯 hu xi deng
电池 dian chi
屏幕 ping mu
毛重 mao zhong
净重 jing zhong
权重 quan zhong
试驾 shi jia
面试 mian shi
到店 dao dian
医院地址 yi yuan di zhi
公务 gong wu
母畜 mu chu
胎压 tai ya
轮胎 lun tai
显示顺序 xian shi shun xu
接口流水 jie kou liu shui
工单类型 gong dan lei xing
微服务 wei fu wu
流程 liu cheng
版本号 ban ben hao
浏览 liu lan
商店应用 shang dian ying yong
承运 cheng yun
颁发 ban fa
出版 chu ban
生产 sheng chan
简称代码 jian cheng dai ma
上级 shang ji
下级 xia ji
招聘 zhao pin
滚动 gun dong
培训机构 pei xun ji gou
角度 jiao du
试卷 shi juan
工作量 gong zuo liang
任务编号 ren wu bian hao
相似 xiang si
匹配 pi pei
电影 dian ying
邮件唯一 you jian wei yi
耗时 hao shi
时区 shi qu
超时 chao shi
间隔 jian ge
时间单位 shi jian dan wei
时段 shi duan
`
