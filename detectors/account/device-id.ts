import {judgeDevice} from '../../src/kit/device-number.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const deviceId: Detector = {
  kind: 'device_id',
  family: 'account',
  title: {zh: '设备标识', en: 'Device identifier'},
  basis: ['GB/T 35273-2020 附录A 个人常用设备信息', '3GPP TS 23.003', 'IEEE 802 MAC'],
  headers: {
    zh: words(`
      设备号 设备ID 设备标识 设备唯一标识 手机唯一标识 手机标识 手机唯一标志 手机设备号 设备信息 推送设备号 手环编号 设备识别码 设备码 设备编号 设备序列号 设备指纹 手机串号 手机序列号 串号 机器码 机器ID 终端ID 终端编号 终端标识 硬件序列号 硬件ID MAC地址 物理地址 MAC 蓝牙地址 蓝牙MAC
      车辆编号 车辆ID 车辆标识 车辆编码 单车编号 车机号 车载终端号 行驶记录仪编号 IMEI IMSI ICCID IDFA OAID SIM卡号 SIM卡序列号 广告标识 安卓ID 入网号 机具编号
    `),
    en: phrases(`
      device id, device no, device number, device code, device sn, device serial, device serial no, device identifier, device uuid, device unique id, mobile uuid, phone uuid, phone imei, mobile imei, phone mac, device info, device fingerprint, device token, imei, imei no, imei code, imsi, meid, iccid, idfa, idfv, oaid, vaid, aaid, gaid, android id, androidid,
      udid, mac, mac address, wifi mac, bluetooth mac, bt mac, sim no, sim card no, sim iccid, sim serial, machine code, machine id, machine no, terminal code, serial number of device, hardware id, hardware address, client id device, advertising id, ad id, handset id, phone serial, equipment id, vehicle id, vehicle no, vehicle number, vehicle code, car id, bike id, bike no, taxi id, taxi no
    `),
    short: words(
      'deviceid devid imei1 imei2 macaddr macaddress deviceno devicesn simno terminalno openudid bssid',
    ),
    never: phrases(
      '类型, 型号, 品牌, 名称, 状态, 价格, 数量, 厂家, 分类, 类别, 算法, 密钥, type, model, brand, name, status, price, count, category, group, algorithm, key, os, version',
    ),
  },
  match: judgeDevice,
  values: 'supported',
  byValue: 'proof',
  identifies: 7,
  digest: 'folded',
  examples: {
    proof: ['860000000000009', '350000000000006', '89860000000000000001'],
    shape: [
      '00:00:5E:00:53:01',
      '00-00-5e-00-53-01',
      '0000.5e00.5301',
      '460000000000000',
      '00000000-0000-4000-8000-000000000001',
      '0123456789abcdef',
      '00005E005301',
    ],
    none: ['张三', '110101189001010016', '13800000000', '2024-01-01', 'iPhone'],
    headers: ['IMEI', 'device_id', 'mac', 'MAC地址', '设备号', 'deviceNo', 'imsi', 'iccid'],
    notHeaders: ['device_type', '设备型号', 'device_name', '设备状态'],
  },
}
