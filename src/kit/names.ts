/**
 * Tables of names. Surnames after the household registers' yearly counts (common ones first) and the classical
 * list of a hundred families; characters that given names are made of, after the same counts.
 */

/** Borne by more than nine in ten people. */
export const COMMON_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾萧肖田董袁潘蔡蒋余于杜叶程魏苏吕丁任' +
  '卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫' +
  '孔向常汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌' +
  '毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦' +
  '褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘' +
  '池查麻苑迟邝洪赖原'

/** Borne by fewer; some are words too. */
export const RARE_SURNAMES =
  '官封谈匡鞠惠荆乐冀郁胥南班储栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜阚花权强帅屠豆朴盖练廉禹井祖漆' +
  '巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺' +
  '战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由仉旷伦郗酆暴斜厍璩' +
  '濮扶堵宰郦雒蓟郏贡逄步暨仰乜养须璧历竺逮盍益桓刀尕拉么牧弓寸水火木禾空经红折青苍虎忻字续宛买宝恩甫侍' +
  '岱舍荀荘桐谯能仁英依仓藏图凡雪伯佴缑笪年爱言福钭荻隗邴咸籍逢姒滑岩撒'

export const DOUBLE_SURNAMES =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 夏侯 司徒 司空 长孙 宇文 轩辕 端木 独孤 南宫 西门 东郭 百里 呼延 ' +
  '闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公羊 钟离 鲜于 闾丘 亓官 司寇 仉督 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 ' +
  '拓跋 夹谷 宰父 谷梁 段干 东门 南门 呼延 羊舌 微生 梁丘 左丘 第五 赫连 万俟 贺兰 完颜 纳兰 叶赫 那拉 爱新 富察 阿史 耶律'

/** Characters that begin or end given names; nearly every name has one of them. */
export const GIVEN_CHARACTERS =
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红玉建国华志海春梅金云龙凤林鹏飞斌波宇浩凯健俊' +
  '帆博晨雪倩婷婧琳琪瑶瑾瑜璐莹颖慧欣怡佳嘉美媛燕莉萍琴香月莺桃菊荷莲蓉薇菁萌萱蕾蕊芬芝芸茜荣苗若茹莎蓓' +
  '芷芮晓小少永兴庆世立生成东方亮亚仁仪伦佩佑伊保信元先光全兵冰凌利力功加勤化北南卉双发可司吉同君启周和' +
  '品哲唯喜圣在坚坤城培基堂增士声夏天太奇奎好如妍妮姗姣娇娅娴婉婵媚嫣子孝学宁安宏宗定宜宝家宸容宾富寒寿' +
  '尔尚展山岚岩岭峰峻崇川州巧帅希常年广庭康延廷开弘彤彦彪彬影德心忆忠念怀思恒恩悦惠想意慈懿戈才承振捷政' +
  '敬斐新旭时昀昂昆昊昌昕易星昭晋晖晗晟景晴智暄曙曦曼有朋朗木本杉李来杨松果枫柏柔树栋桐梓梦森椿楠楷榕正' +
  '武民水江汉汐池沁沐沛泉法泓泰泽洁洪洲润涵淑清渊渝源溪滨满潇澄澜炎炜炫炳烁烨焕然煜熙爱爽牧珂珊珍珏珠理' +
  '琛琦琨琬琰琼瑄瑛瑞璇璟瓊甜田男畅登白皓益盈盛真知硕礼祎祖祥祺福禹秋程稳竹笑筠筱米粤精素纪纯纲经维绍继' +
  '绪群羽翔翠翰耀联聪肖胜胡能腾臣自至航良艺艾芊芯花苑茂茵荔菲萧葵蓝虎虹蝶行衡裕西言诗诚诺谦豪贝贞贤贵赛' +
  '越路轩辰达运进远连迪逸道邦郁郎郡采里重野鑫钊钦钧铁铃铭银锋锐锦镇长闯闻阳阿陆陶隆雁雄雅雨雯雷霄霏霖露' +
  '青靖韵顺颂飒馨馥骁骏高魁鸣鸿鹤麟黎黛齐业义中书人仕任会传伶俐俪傲僖儿允兆克凡函则刘前剑勋勃卓占卫厚参' +
  '友古召台叶含吟听咏唐善嗣固圆垚墨夕奕妙姝娉婕孟季官宣宽密寅封将尧尹屹岗崔左巍帝帜庚序应廉弟张归征徐微' +
  '必忻怜恬恺悠情惟惜愉慕懋戎戴扬抒拓挺援攀斯施旎旗日昱昶晏晔普暖曜曾最朔权村杏杭柯柱标根格桑梁棋楚橙欢' +
  '歌殿毅汝沙沈河治泳洛济浚浦浪淇淞淼添渲湘湛溢滔漪潮澈激灏灵炀点烽焱焰照煊煌熊熹燃特玄玖玥玺玫珈珑球琅' +
  '琢璞瓦瑗甘用由申畔疆百皎盼直眉睿矗石研砚碧社祯禄禾科秦穆穗童端章策笛管箫粒紫繁绮绿缘缤罡翀翎翊翌老耘' +
  '聆聿肇育胤舒舟色芃芒芙芹苇苏茗荃荟莞莱菀菏萃萤葆蒙蔓蔚蕙薪蘅虔衍袁裴裳觅解诏译诣语谊谷豆赋赞赫跃践轶' +
  '轲辛迅迎近述逊选通造邈郝鄂鉴钟钰铎铠锟锡镕镜闵阔队隽集雍零霁霆鞠韬韶顾频颢领颜飘馗驰驹骅骆骐骞鲁鲲鹃' +
  '鹰麒黄默鼎龄一二三四五六七八九十大娃妹姐哥婆仔狗旺财招囡'

/** Words of two to four characters that begin like a name and are none. */
export const NOT_NAMES =
  '支付宝 云闪付 花呗 建设银行 工商银行 农业银行 中国银行 交通银行 招商银行 平安银行 华夏银行 民生银行 光大银行 兴业银行 邮储银行 周一 周二 周三 周四 周五 周六 周日 周末 管理员 管理者 管理 测试 经理 总经理 高级 高中 初中 中专 金额 金融 安全 安装 常规 常用 平台 平安 方案 方法 成功 成人 成员 时间 ' +
  '时长 时尚 白色 黄色 红色 蓝色 青色 金色 银色 水果 水电 明细 明天 全部 全国 全新 全天 全年 应用 应收 应付 应急 应届 华为 华东 ' +
  '华南 华北 华中 文件 文本 文化 文章 文具 文员 文艺 石油 车辆 车位 车型 车间 车票 房屋 房产 房间 房型 安徽 海南 江苏 江西 云南 广东 ' +
  '山东 河南 河北 湖南 湖北 成都 杭州 苏州 宁波 宁夏 武汉 郑州 温州 常州 徐州 金华 连云港 马鞍山 石家庄 高新区 向日葵 白糖 ' +
  '高清 高速 高铁 高端 高血压 田径 项目 项链 计划 计算机 计算 路由器 路由 路线 路口 单位 单价 单号 单人 单选 单身 单元 单色 ' +
  '易碎 简介 简单 简约 简历 司机 司法 国际 国内 国家 国语 国庆 公司 公告 公共 公开 公寓 公安 干部 干部岗 年度 年级 年龄 符合 ' +
  '申请 申诉 古典 古代 米饭 牛奶 牛肉 牛仔裤 鱼类 和平 和谐 左侧 右侧 卫生 卫生间 卫衣 宗教 边框 师傅 师范 商品 商家 商户 商业 ' +
  '商务 商城 连接 连衣裙 连锁 沙发 沙拉 花园 花卉 国产 强制 平均 平面 平板 平方米 相册 相关 相机 初始 初级 门店 门禁 门票 ' +
  '云服务 都市 普通 普通话 来源 元素 信息 信用 信用卡 展示 展览 智能 智慧 富强 由于 水泥 火车 火锅 木材 空调 经典 经济 红包 红酒 ' +
  '行业 行政 行程 后台 后端 后勤 字典 字段 字体 开发 开关 开启 开始 开票 续费 买家 宝贝 宝马 舍弃 仓库 图片 图书 图标 图文 ' +
  '图像 能源 英语 英文 年费 爱好 言情 福利 籍贯 海外 海鲜 理由 理财 随机 随访 上海 上衣 上传 上架 上班 后勤部 天津 ' +
  '黄金 白金 白银 钻石 青铜 王者 会员 金牌 金卡 银卡 金属 马桶 包装 包裹 包邮 游戏 游泳 游客 康复 温度 温馨 温柔 时装 安保 ' +
  '祝福 关闭 关注 关联 关于 党员 党支部 贺卡 严重 向下 向上 向左 向右 童装 童鞋 季度 毛巾 毛衣 景区 景点 舒适 熊猫 葛根 ' +
  '龙虾 乐器 乐队 位置 储物 储值 储备 原因 原价 原始 满减 满意 权限 权重 区域 区县 练习 支付 支付宝 支出 支持 索引 宣传 ' +
  '容器 容量 利率 利息 利润 银行 银行卡 银联 战略 玉米 鲜花 鲜奶 印刷 居民 居住 利益 元旦 束缚 步行 步骤 养老 养生 养殖 ' +
  '历史 益智 水平 空白 空闲 红外 青年 青少年 苍蝇 虎门 英国 英雄 万元 万能 安静 安排 成本 成绩 成立 成交 成语 方便 方向 方式 文字 文档 ' +
  '武术 武器 石材 石英 白酒 白天 常见 常委 康养 毛利 毛坯 江湖 金币 金星 贾府 高管 高考 高度 黎明 云端 云盘 云计算 包间 包月 包年 单月'

/** Words after a surname that make a form of address. */
export const ADDRESSES =
  '先生 女士 小姐 太太 老师 医生 大夫 同学 师傅 经理 总 主任 律师 阿姨 叔叔 总监 教授 护士 警官 书记 局长 院长 校长 老板'

/** Surnames in pinyin. */
export const PINYIN_SURNAMES =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang ' +
  'han deng feng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye cheng wei su lv lyu lu ding ren yao shen ' +
  'zhong cui tan fan wang liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei long ' +
  'tao hao mao gu gong shao wan qin wu qian dai mo kong xiang chang tang wen kang shi ge xing an qi yi qiao pang ' +
  'ni zhuang nie yue zhai geng guan lan jiao zuo liu gan bao ning shang shu ruan ke ji tong ling bi pei huo tu miao ' +
  'sheng qu weng ouyang sima zhuge shangguan situ chan wong cheung leung lau ng kwok tsang'

/** Given and family names of English, the most frequent. */
export const ENGLISH_NAMES =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark ' +
  'donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary ' +
  'nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond ' +
  'jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy ' +
  'christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce ' +
  'gabriel joe logan alan juan albert willie elijah wayne randy roy vincent ralph eugene russell bobby mason philip ' +
  'louis harry mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra ' +
  'margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia ' +
  'dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra ' +
  'rachel carolyn janet maria heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan ' +
  'evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail ' +
  'sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa ' +
  'diana brittany doris kayla alexis lori marie smith johnson williams brown jones garcia miller davis rodriguez ' +
  'martinez hernandez lopez gonzalez wilson anderson taylor moore jackson martin lee perez thompson white harris ' +
  'sanchez clark ramirez lewis robinson walker young allen king wright torres nguyen hill flores green adams nelson ' +
  'baker hall rivera campbell mitchell carter roberts tom bob mike jim bill dave steve chris matt dan lucy lily kate'
