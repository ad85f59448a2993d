/** Spellings that are folded to one before names and terms are compared. */

/** Abbreviations and spellings that are folded to one word, in terms and in names alike. */
const FOLDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    number: 'no',
    num: 'no',
    nbr: 'no',
    numb: 'no',
    numbers: 'no',
    nums: 'no',
    nos: 'no',
    sn: 'no',
    addr: 'address',
    adress: 'address',
    adr: 'address',
    addresses: 'address',
    telphone: 'telephone',
    pwd: 'password',
    passwd: 'password',
    psw: 'password',
    pswd: 'password',
    msg: 'message',
    acct: 'account',
    acc: 'account',
    amt: 'amount',
    bal: 'balance',
    qty: 'quantity',
    usr: 'user',
    cust: 'customer',
    cus: 'customer',
    custom: 'customer',
    emp: 'employee',
    stu: 'student',
    dept: 'department',
    img: 'image',
    imgs: 'image',
    images: 'image',
    pic: 'image',
    pics: 'image',
    picture: 'image',
    pictures: 'image',
    photos: 'photo',
    desc: 'description',
    dt: 'date',
    nm: 'name',
    cd: 'code',
    flg: 'flag',
    sts: 'status',
    stat: 'status',
    typ: 'type',
    org: 'organization',
    organisation: 'organization',
    prod: 'product',
    loc: 'location',
    mob: 'mobile',
    cert: 'certificate',
    lic: 'licence',
    license: 'licence',
    rcvr: 'receiver',
    rcv: 'receiver',
    recv: 'receiver',
    crdt: 'credit',
    lmt: 'limit',
    brth: 'birth',
    crt: 'create',
    upd: 'update',
    tot: 'total',
    pymt: 'payment',
    pmt: 'payment',
    empl: 'employee',
    prov: 'province',
    mbl: 'mobile',
    ph: 'phone',
    pers: 'person',
    bday: 'birthday',
    gndr: 'gender',
    tchr: 'teacher',
    ptnt: 'patient',
    ord: 'order',
    prd: 'product',
    trx: 'transaction',
    reciever: 'receiver',
    ident: 'identity',
    iden: 'identity',
    identifier: 'id',
    identification: 'identity',
    cnt: 'count',
    txt: 'text',
    val: 'value',
    str: 'string',
    info: 'information',
    mgr: 'manager',
    veh: 'vehicle',
    txn: 'transaction',
    trans: 'transaction',
    hosp: 'hospital',
    med: 'medical',
    diag: 'diagnosis',
    uname: 'username',
    longtitude: 'longitude',
    lattitude: 'latitude',
    grp: 'group',
    ts: 'timestamp',
  }),
)

/** Words inside a Chinese name that only stress: 短信具体内容 is 短信内容. */
export const INFIX_ZH = /具体|真实|详细|实际|完整|最终|当前|相关|有效/g

/** Chinese spellings that mean the same; applied after traditional characters were simplified. */
export const FOLDS_ZH: readonly (readonly [string, string])[] = [
  ['身分', '身份'],
  ['联络', '联系'],
  ['帐', '账'],
  ['登陆', '登录'],
  ['定单', '订单'],
  ['预定', '预订'],
]

/** The word a Latin word is read as. */
export function foldWord(word: string): string {
  return FOLDS.get(word) ?? word
}

export const FOLDED_WORDS: readonly string[] = [...FOLDS.keys()]

const FOLDED = new RegExp(`\\b(?:${FOLDED_WORDS.join('|')})\\b`, 'g')

/** The Latin words of a text in small letters, each as it is read. */
export function foldWords(text: string): string {
  return text.replace(FOLDED, foldWord)
}
