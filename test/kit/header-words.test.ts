import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {detectors} from '../../detectors/index.js'
import {buildHeaderIndex} from '../../src/kit/header-words.js'
import type {Detector} from '../../src/model/detector.js'

const index = buildHeaderIndex(detectors)

/** The best kind that needs no support, or `none`. */
function sure(name: string, note?: string): string {
  const best = index.match(name, note)[0]
  return best === undefined || best.strength === 'weak' ? 'none' : best.kind
}

const wrong = (cases: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(cases)
    .map(([name, kind]) => [name, kind, sure(name)] as const)
    .filter(([, kind, read]) => kind !== read)
    .map(([name, kind, read]) => `${name}: ${read}, not ${kind}`)

describe('every header word', () => {
  test.each(detectors.map(detector => [detector.kind, detector.headers] as const))(
    'of %s names its kind',
    (kind, {zh, en, short = []}) => {
      const written = [...zh, ...en.map(term => term.replaceAll(' ', '_')), ...short]
      expect(written.filter(term => sure(term) !== kind)).toEqual([])
    },
  )
})

describe('names as systems write them', () => {
  test('letter case, separators, and none at all', () => {
    const forms = [
      'idCardNo',
      'IdCardNo',
      'id_card_no',
      'ID_CARD_NO',
      'id-card-no',
      'idcardno',
      'IDCARDNO',
      'id card no',
    ]
    expect(forms.filter(form => sure(form) !== 'id_card')).toEqual([])
  })

  test('run together with what stands before', () => {
    expect(
      wrong({
        receivername: 'person_name',
        receiverphone: 'mobile',
        customeremail: 'email',
        homeaddress: 'address',
      }),
    ).toEqual([])
  })

  test('prefixes of systems and tables, numbered suffixes', () => {
    expect(
      wrong({
        't.id_card': 'id_card',
        'u_user.mobile': 'mobile',
        c_sfzhm: 'id_card',
        f_mobile: 'mobile',
        tel1: 'mobile',
        MOBILE3: 'mobile',
        phone_2: 'mobile',
        '`email`': 'email',
        '"gender"': 'gender',
      }),
    ).toEqual([])
  })

  test('words that end in another word are left whole', () => {
    expect(
      ['allocation', 'release_time', 'relocation', 'underscore'].map(name => [
        name,
        index
          .match(name)
          .some(one => ['location_text', 'address', 'grade_score', 'amount'].includes(one.kind)),
      ]),
    ).toEqual([
      ['allocation', false],
      ['release_time', false],
      ['relocation', false],
      ['underscore', false],
    ])
  })

  test('initials of several common words are no proof', () => {
    const shared = ['rzsj', 'RZRQ', 'jzsj', 'ksmc', 'jbmc', 'jdmc', 'tfsj', 'zyh', 'dx']
    expect(shared.filter(letters => sure(letters) !== 'none' && sure(letters) !== 'timestamp')).toEqual([])
  })

  test('what is due, late or paid is credit only with its words', () => {
    const loose = ['due_date', 'payment_status', 'late_fee', '滞纳金', '应还日期', 'loan_date']
    expect(loose.filter(name => sure(name) === 'repayment')).toEqual([])
    expect(wrong({repayment_date: 'repayment', 还款金额: 'repayment'})).toEqual([])
  })

  test('a unit behind a comment is no part of its name', () => {
    expect(sure('money', '金额  单位：元')).toBe('amount')
    expect(sure('openid', '微信用户唯一标识')).toBe('account_no')
  })

  test('units, type hints, marks and blanks in headers', () => {
    expect(
      wrong({
        '学号(文本)': 'student_no',
        '身高/cm': 'height_weight',
        weight_kg: 'height_weight',
        '姓 名': 'person_name',
        '*手机号：': 'mobile',
        '联系电话（必填）': 'mobile',
        ＥＭＡＩＬ: 'email',
        身份证号列: 'id_card',
        '姓名 Name': 'person_name',
      }),
    ).toEqual([])
  })

  test('traditional characters and spellings of elsewhere', () => {
    expect(
      wrong({手機號碼: 'mobile', 出生日期: 'birth_date', 電子郵箱: 'email', 聯絡電話: 'mobile'}),
    ).toEqual([])
  })

  test('who it is about, before the head', () => {
    expect(
      wrong({
        客户姓名: 'person_name',
        患者手机号: 'mobile',
        借款人身份证号: 'id_card',
        收货人详细地址: 'address',
      }),
    ).toEqual([])
  })

  test('the segment before a dot tells whose name it is', () => {
    expect(sure('receiver.name')).toBe('person_name')
    expect(sure('product.name')).not.toBe('person_name')
  })
})

describe('pinyin', () => {
  test('in full, also with words before and after', () => {
    expect(
      wrong({
        shenfenzheng: 'id_card',
        lianxidianhua: 'mobile',
        fangzhuxingming: 'person_name',
        xiangxidizhi: 'address',
        shouji_haoma: 'mobile',
        chuShengRiQi: 'birth_date',
        chuangjianshijian: 'timestamp',
        huankuanriqi: 'repayment',
        shoujizhuangtai: 'none',
      }),
    ).toEqual([])
    expect(index.match('fangzhuxingming')[0]?.by).toBe('pinyin')
  })

  test('unknown pinyin before a known head is a modifier', () => {
    expect(index.match('jianduyuandianhua')[0]).toMatchObject({kind: 'mobile', strength: 'contains'})
  })

  test('initials of four letters and more', () => {
    expect(
      wrong({sfzh: 'id_card', SFZHM: 'id_card', glrysfzh: 'id_card', lxdh: 'mobile', csrq: 'birth_date'}),
    ).toEqual([])
    expect(index.match('glrysfzh')[0]?.by).toBe('initials')
  })

  test('short initials are weak', () => {
    const short = ['xb', 'dz', 'zy', 'je'].flatMap(name =>
      index.match(name).filter(({by}) => by === 'initials'),
    )
    expect(short.filter(({strength}) => strength !== 'weak')).toEqual([])
  })

  test('words of English are not read as initials', () => {
    expect(wrong({html: 'none', desc: 'none', flag: 'none', rank: 'none', path: 'none'})).toEqual([])
  })
})

describe('what is derived from a thing is not the thing', () => {
  test.each([
    'email_verified',
    'phone_status',
    'has_mobile',
    'is_email',
    'avatar_id',
    'id_card_type',
    'mobile_count',
    'email_flag',
    '手机号状态',
    '证件类型',
    '是否绑定手机',
    '邮箱验证标志',
    'mobile_url',
    'phone_model',
  ])('%s', name => {
    expect(sure(name)).toBe('none')
  })

  test('a time is a time', () => {
    expect(
      wrong({mobile_bind_time: 'timestamp', password_update_date: 'timestamp', 手机绑定时间: 'timestamp'}),
    ).toEqual([])
  })

  test('a picture is kept as a file', () => {
    expect(sure('avatar_url')).toBe('photo')
    expect(sure('头像存储路径')).toBe('photo')
  })

  test('a key of a thing of numbers is not its number, a key of a text is nothing of it', () => {
    expect(sure('school_id')).toBe('none')
    expect(sure('城市编码')).toBe('none')
  })
})

describe('a yes-or-no', () => {
  test('about a condition of health is that fact, a switch is not', () => {
    expect(
      wrong({
        是否确诊: 'diagnosis',
        是否怀孕: 'pregnancy',
        有无发热: 'symptom',
        是否为疑似病例如咳嗽: 'diagnosis',
        is_pregnant: 'pregnancy',
        has_fever: 'symptom',
        show_diagnosis: 'none',
        启用疫苗接种: 'none',
        是否绑定手机: 'none',
        is_mobile: 'none',
        flag_work_phone: 'none',
        rooms: 'none',
      }),
    ).toEqual([])
  })
})

describe('words that need support', () => {
  test('alone they are weak', () => {
    expect(index.match('name')[0]).toMatchObject({kind: 'person_name', strength: 'weak'})
    expect(
      index.match('content').some(({kind, strength}) => kind === 'message_text' && strength === 'weak'),
    ).toBe(true)
  })

  test('beside a person they are not', () => {
    expect(sure('customer_name')).toBe('person_name')
    expect(sure('客户名称')).toBe('person_name')
  })

  test('beside a thing they are nothing', () => {
    const things = [
      'product_name',
      '商品名称',
      'warehouse_name',
      'file_name',
      '仓库名称',
      'role_id',
      'dept_id',
      'menu_id',
    ]
    const read = things.filter(name =>
      index.match(name).some(({kind}) => kind === 'person_name' || kind === 'person_key'),
    )
    expect(read).toEqual([])
  })
})

describe('comments', () => {
  test('are read as a second name', () => {
    expect(sure('field_12', '手机号码(唯一)')).toBe('mobile')
    expect(sure('c7', '性别 0男 1女')).toBe('gender')
    expect(sure('c8', '性别：0未知；1男')).toBe('gender')
    expect(sure('c9', '用户的邮箱地址')).toBe('email')
  })

  test('name the first of two that may stand there', () => {
    expect(sure('content', '邮箱地址或域名')).toBe('email')
    expect(sure('account', '手机号或者邮箱')).toBe('mobile')
    expect(sure('type1', '是否确诊（0或1）')).toBe('diagnosis')
  })

  test('code lists and sentences name nothing', () => {
    expect(sure('role_cd', '1001 业主本人 1002 家庭成员')).toBe('none')
    expect(sure('keyword', '根据手机号查询')).toBe('none')
    expect(sure('state', '状态(0正常 1手机号停用)')).toBe('none')
  })

  test('what a comment mentions in passing does not win', () => {
    expect(sure('sms_content', '短信内容，含验证码')).toBe('message_text')
    expect(sure('email', '用于找回密码')).toBe('email')
  })

  test('a clear comment wins over a weak or ambiguous name', () => {
    expect(sure('name', '药店名称')).toBe('none')
    expect(sure('user_name', '姓名')).toBe('person_name')
    expect(sure('code', '身份证号')).toBe('id_card')
  })

  test('a sure name wins over a vague comment', () => {
    expect(sure('id_card', '个人的时候填写身份证件上面的号码否则请填写统一社会信用代码')).toBe('id_card')
  })

  test('a yes-or-no in the comment undoes the name', () => {
    expect(sure('email', '邮箱是否已经验证')).toBe('none')
  })

  test('agreement of both counts for more than either', () => {
    const both = index.match('mobile', '手机号')[0]
    expect(both?.score).toBeGreaterThan(index.match('mobile')[0]?.score ?? 99)
    expect(both?.from).toBe('note')
  })
})

describe('an index', () => {
  const own: Detector = {
    kind: 'own_kind',
    family: 'record',
    title: {zh: '自定', en: 'Own'},
    basis: ['test'],
    headers: {zh: ['積分卡号'], en: ['loyalty card'], never: ['测试']},
    values: 'free',
    byValue: 'never',
    digest: 'folded',
    examples: {},
  }

  test('takes detectors whose words were never generated', () => {
    const small = buildHeaderIndex([own])
    expect(small.match('积分卡号')[0]).toMatchObject({
      kind: 'own_kind',
      strength: 'exact',
      by: 'zh',
      from: 'name',
    })
    expect(small.match('loyaltyCardNo')[0]?.kind).toBe('own_kind')
    expect(small.match('测试积分卡号')).toEqual([])
  })

  test('gives each kind once, best first, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 200}),
        fc.string({maxLength: 200}),
        (name, note) => {
          const matches = index.match(name, note)
          const scores = matches.map(({score}) => score)
          return (
            new Set(matches.map(({kind}) => kind)).size === matches.length &&
            scores.every(
              (score, i) => score >= 1 && score <= 99 && (i === 0 || score <= (scores[i - 1] ?? 0)),
            )
          )
        },
      ),
      {numRuns: 500},
    )
  })

  test('reads no further than a name can go', () => {
    const long = `${'a'.repeat(2_000_000)}_mobile`
    expect(sure(long)).toBe('none')
    expect(sure('x', '手'.repeat(1_000_000))).toBe('none')
    expect(sure('(['.repeat(500_000))).toBe('none')
  })
})
