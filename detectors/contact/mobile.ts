import {judgeMobile} from '../../src/kit/phone-number.js'
import {phrases, words} from '../../src/kit/terms.js'
import {orInList} from '../../src/kit/text-list.js'
import {searchFor} from '../../src/kit/text-search.js'
import type {Detector} from '../../src/model/detector.js'

export const mobile: Detector = {
  kind: 'mobile',
  family: 'contact',
  title: {zh: '手机号码', en: 'Mobile number'},
  basis: ['电信网编号计划（2017年版）', 'ITU-T E.164', '个人信息保护法第4条'],
  headers: {
    zh: words(`
      手机 手机号 手机号码 手机电话 移动电话 移动电话号码 移动号码 联系电话 联系手机 联系方式 联系人电话 联系人手机 电话 电话号码 电话号 绑定手机 绑定手机号 注册手机 注册手机号 预留手机号
      预留手机 常用手机 常用电话 本人电话 紧急联系电话 紧急电话 紧急联系人电话 紧急联系方式 收货电话 收货人电话 收货手机 收件人电话 寄件人电话 用户手机 会员手机 客户电话 客户手机 家长电话 家长手机 父亲电话 母亲电话
      业主电话 司机电话 乘客电话 患者电话 预约电话 报修电话 投诉电话号码 短信号码 回拨号码 联系人号码 紧急联系人号码 联系人方式 充值号码 手机联系方式 用户号码 手机账号 手机短号 备用电话 备用手机 通讯号码
    `),
    en: phrases(`
      mobile, mobile no, mobile number, mobile phone, mobile phone no, mobile phone number, mobile tel, cell phone, cell phone no, cell number, cellular, cellphone, phone, phone no, phone number,
      contact phone, contact mobile, contact number, contact no, contact tel, contact way, contact information, telephone, telephone no, telephone number, telno, tel, tel no, tel number, tele phone,
      user phone, customer phone, member phone, receiver phone, consignee phone, receive phone, link phone, link tel, link mobile, emergency phone, emergency contact phone, parent phone, bind phone, bind mobile,
      reserved phone, phone msisdn, hand phone, handphone, handset, mobile telephone, sms phone, callback phone, callback no, login phone, register phone, sms number
    `),
    short: words(
      'tel teleno sjh sjhm shouji phonenumber phoneno phonenum telephone mobileno mobilephone msisdn mphone lxdh lxfs lxdhhm dhhm dh tel1 tel2 phone1 phone2 mob yddh sj mobilenum contactway',
    ),
    never: phrases(`
      归属地, 归属, 咨询, 热线, 品牌, 型号, 系统, 套餐, 传真, 分机, 座机, 固话, 客服, 服务, 公司电话, 企业电话, 单位电话, 验证码, 短信内容, 区号, 国家码,
      model, brand, verified, service, verify code, captcha, area code, country code, prefix, os, app, device, imei, fax, ext, province, city, operator, carrier, hotline
    `),
    weak: phrases('contact, link, cell, 号码, 机号, 联系, 主叫, 被叫, contact info, numbers'),
  },
  match: orInList(judgeMobile, 'mobile'),
  search: searchFor('mobile'),
  values: 'required',
  byValue: 'proof',
  identifies: 3,
  digest: 'digits',
  examples: {
    proof: [
      '13800000000',
      '19200000000',
      '+86 138-0000-0000',
      '+8613800000000',
      '0086 13800000000',
      '8613800000000',
      '138 0000 0000',
      '１３８００００００００',
      '13800000000.0',
      '(+86)13800000000',
      '13800000000/13900000000',
      '13800000000、13900000000',
      '13800000000（微信同号）',
    ],
    shape: ['013800000000', '16000000000', '+12025550100', '+852 60000000'],
    masked: ['138****0000', '138******00', '138xxxx0000', '1********00'],
    none: [
      '12345678901',
      '4008000000',
      '110101189001010016',
      '20230415123456',
      '0571-80000000',
      '张三',
      '1380000000',
    ],
    headers: [
      '手机号',
      'mobile',
      'phone',
      '联系电话',
      'phoneNumber',
      'TEL',
      'lxdh',
      'sjhm',
      'telephone',
      'receiver_phone',
      '收货人电话',
    ],
    notHeaders: ['手机型号', 'phone_model', 'phone_verified', '手机品牌', 'mobile_app', '手机归属地'],
  },
}
