/** Chinese nouns that head columns; a cell that is one, or ends in one, is more likely a header than a value. */
const CHINESE = [
  '姓名|名称|名字|性别|年龄|生日|出生|民族|籍贯|国籍|学历|职业|职务|职称|岗位|部门|单位|公司|学校|专业|班级|年级|学院',
  '电话|手机|号码|证件|身份证|邮箱|邮编|地址|住址|户籍|微信|网址|网站|账号|账户|帐号|密码|编号|序号|工号|学号|卡号|单号',
  '日期|时间|年份|月份|年月|金额|价格|单价|总价|数量|余额|费用|工资|收入|状态|类型|类别|分类|级别|等级|标题|内容|备注|说明|描述',
  '省份|省|市|区|县|城市|国家|地区|区域|街道|小区|楼栋|房号|经度|纬度|来源|渠道|品牌|型号|规格|面积|楼层|朝向|户型|比例|合计|总计',
  '科目|成绩|分数|总分|语文|数学|英语|课程|教师|身高|体重|血型|诊断|科室|医生|病历|症状|航班|车次|座位|车牌|车型|里程|线路|站点',
]

/** Endings of Chinese headers that seldom end a name or a place. */
const CHINESE_ENDING =
  /(?:号|码|名|日期|时间|期|类型|型|额|价|率|量|数|值|址|话|箱|别|龄|注|述|称|编码|状态|方式|人员|人|度|ID|id)$/u

const ENGLISH = [
  'id uid uuid key no num number index idx seq code name fullname firstname lastname surname nickname username user customer client member',
  'title type kind class category group level status state flag gender sex age birthday birth dob date time timestamp datetime year month day hour',
  'phone mobile tel telephone cell fax email mail address addr street city town province region district county country zip zipcode postcode area',
  'lat latitude lon lng long longitude x y geom geometry location place position distance speed altitude height width length weight size',
  'price cost amount amt total sum count qty quantity rate ratio percent score grade rank balance salary income currency unit discount fee tax',
  'order product item sku brand model color description desc remark remarks note notes comment comments content text message msg body subject',
  'url link ip host domain device os browser version source target from to start end created updated deleted password pwd account card bank',
  'company employer department dept job position school course subject value label tag parent child pid sender receiver recipient caller callee duration',
]

/** characters; databases stop at 64 and spreadsheets' headers are shorter */
const LONGEST_NAME = 40

const chinese = new Set(CHINESE.join('|').split('|'))
const english = new Set(ENGLISH.join(' ').split(' '))

/** snake_case, camelCase or ALL_CAPS: how programs name columns. */
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*(?:[_.][A-Za-z0-9]+)+$|^[a-z]+[0-9]*(?:[A-Z][a-z0-9]*)+$/

/** Whether a cell reads like the name of a column: `word` on good grounds, `shape` by its spelling alone. */
export function headerLikeness(cell: string): 'word' | 'shape' | 'none' {
  const text = cell.trim().replace(/^#\s*/, '')
  if (text.length > LONGEST_NAME) return 'none'
  if (
    chinese.has(text) ||
    (/^[\p{sc=Han}A-Za-z0-9（）()/]{2,12}$/u.test(text) && CHINESE_ENDING.test(bare(text)))
  )
    return 'word'
  if (IDENTIFIER.test(text)) return 'word'
  const words = text.toLowerCase().split(/[^a-z]+/)
  if (words.some(word => english.has(word))) return 'word'
  return /^[A-Za-z][\w .()/#%-]*$/.test(text) ? 'shape' : 'none'
}

/** Without a unit or hint in brackets: 金额（元）. */
function bare(text: string): string {
  return text.replace(/[（(][^（）()]*[）)]$/u, '')
}
