import {judgeImage} from '../../src/kit/image-reference.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const idCardImage: Detector = {
  kind: 'id_card_image',
  family: 'document',
  title: {zh: '身份证件影像', en: 'Image of an identity document'},
  basis: ['GB/T 35273-2020 附录B 个人身份信息', '最高人民法院指导性案例193号'],
  headers: {
    zh: words(`
      身份证照片 身份证图片 身份证影像 身份证复印件 身份证扫描件 身份证附件 身份证照 身份证正面 身份证反面 身份证背面 身份证正面照 身份证反面照 身份证背面照 身份证正面照片 身份证反面照片
      身份证正面图片 身份证反面图片 身份证正反面 身份证人像面 身份证国徽面 身份证头像面 手持身份证 手持身份证照 手持身份证照片 证件照片地址 证件图片 证件影像 证件扫描件 证件复印件 证件正面 证件反面
      护照照片 护照图片 驾驶证照片 驾驶证图片 驾照照片 户口本照片 户口簿照片 户口本图片
    `),
    en: phrases(`
      id card image, id card photo, id card pic, id card picture, id card front, id card back, id card front image, id card back image, id card front photo, id card back photo, id card front url, id card back url,
      id card front pic, id card back pic, id card url, id card path, id card file, id card scan, id card copy, identity card image, identity image, identity photo, identity front, identity back, id photo, id image,
      id front, id back, id front image, id back image, id front url, id back url, hand held id card, hold id card, card front image, card back image, cert image, cert photo, certificate image, passport image, passport photo,
      driver license image, driver license photo, idcard front, idcard back, idcard image, idcard photo, id card reverse, id card positive, id card obverse
    `),
    short: words(
      'sfzzm sfzfm sfzzp idcardfront idcardback idcardimg idcardpic idcardphoto idcardurl idfront idback cardfront cardback',
    ),
    weak: phrases('card image, card pic, card front, card back, 正面照, 反面照'),
    never: phrases('营业执照, 商品, 银行卡, product, goods, bank, gift, business, mysql'),
  },
  match: judgeImage,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: ['/upload/front.jpg', 'https://img.example.com/id/back.png', 'data:image/jpeg;base64,/9j/4AAQ'],
    none: ['110101189001010016', '张三', '1'],
    headers: [
      '身份证正面',
      'id_card_front',
      '身份证反面照',
      'idCardBackUrl',
      '手持身份证照片',
      'id_card_image',
    ],
    notHeaders: ['身份证号', 'id_card', 'card_no', '营业执照照片'],
  },
}
