import {judgeId} from '../../src/kit/id-number.js'
import {phrases, words} from '../../src/kit/terms.js'
import {searchFor} from '../../src/kit/text-search.js'
import type {Detector} from '../../src/model/detector.js'

export const idCard: Detector = {
  kind: 'id_card',
  family: 'document',
  title: {zh: '身份证件号码', en: 'Identity number'},
  basis: [
    'GB 11643-1999 公民身份号码',
    'GB/T 2260 行政区划代码',
    '港澳台居民居住证申领发放办法',
    '外国人永久居留身份证（2023版）',
  ],
  headers: {
    zh: words(`
      身份证 身份证号 身份证号码 身份证编号 身份证明号码 身份号码 公民身份号码 公民身份证号 居民身份证 居民身份证号 居民身份证号码 二代身份证号 证件号 证件号码 证件编号 身份证件号码 身份证件号
      有效证件号 有效证件号码 证件 身份证件 身份ID 身份证ID 居住证号 居住证号码 居留证号 港澳台居民居住证号 外国人永久居留证号 法人身份证 户主身份证 本人身份证 个人证件号码 个人身份证号
    `),
    en: phrases(`
      id card, id card no, identity card, identity card no, identity no, identity number, identity, identity id, citizen id no, citizen no, national id, national id no, id no, id number,
      resident id, resident identity card, cert no, certificate no, certificate number, certificate id, credential no, credentials no, id cert no, id document no, identification no, identification number,
      personal id number, card id no, id code, legal person id card, cert num, document no, paper no, cred no
    `),
    short: words(
      'sfz sfzh sfzhm sfzjh sfzjhm gmsfhm gmsfzh zjhm zjh idno idcard idcardno idnum idcode idcardnum certno certnum identno cardid identitynum sidcard cid_no icno iden zjno idcn',
    ),
    weak: phrases('card no, card num, 证号, zj no, papers no, social id'),
    never: phrases(`
      类型, 照片, 图片, 正面, 反面, 背面, 影像, 营业执照, 房产证, 不动产, 行驶证, 驾驶证, 学生证, 毕业证, 学位证, 资格证, 结婚证, 护照, 银行, 签发, 有效期, 从业, 执业, 合格证, 产权, 许可证,
      type, image, photo, front, back, bank, credit, driver, license, licence, passport, student, sim, gift, member, health, ssl, server, degree, qualification, property, rate
    `),
  },
  match: judgeId,
  search: searchFor('id_card'),
  values: 'required',
  byValue: 'proof',
  identifies: 1,
  digest: 'digits',
  examples: {
    proof: [
      '110101189001010016',
      '11010118900102002X',
      '11010118900102002x',
      '１１０１０１１８９００１０１００１６',
      '110101 18900101 0016',
      '110101-18900101-0016',
      "'110101189001010016",
      '81000018900101001X',
      '820000189203030029',
      '830000189102020034',
      '441900189001010010',
      '911156189001010011',
    ],
    shape: ['119999189001010013', '110101010101001', 'USA110101010112'],
    masked: ['110101********0016', '110***********0016', '1****************6', '110101XXXXXXXX0016'],
    false: ['110101189001010017', '110101189002300015', '110101189001010018'],
    none: [
      '202304151234567890',
      '123456789012345678',
      '13800000000',
      '6222020200000000006',
      '张三',
      '1.10101E+17',
      '11010118900101001',
    ],
    headers: [
      '身份证号',
      'id_card',
      'idCardNo',
      '证件号码',
      'sfzh',
      'SFZHM',
      '公民身份号码',
      'customer_id_card',
      'identity_no',
      '户主身份证号',
    ],
    notHeaders: ['证件类型', 'id_card_front', 'card_type', '银行卡号', '学生证号', 'id'],
  },
}
