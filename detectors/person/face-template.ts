import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const faceTemplate: Detector = {
  kind: 'face_template',
  family: 'person',
  title: {zh: '生物特征数据', en: 'Biometric template'},
  basis: ['GB/T 35273-2020 附录B 个人生物识别信息', '人脸识别技术应用安全管理办法'],
  headers: {
    zh: words(`
      人脸特征 人脸特征值 人脸特征码 人脸模板 人脸向量 人脸数据 面部特征 面部识别特征 指纹 指纹特征 指纹模板 指纹数据 指纹信息 声纹 声纹特征 虹膜 虹膜特征 掌纹 静脉 指静脉
      耳廓 步态 基因 基因数据 基因序列 生物特征 生物识别信息 特征向量 特征值
    `),
    en: phrases(`
      face template, face feature, face features, face vector, face embedding, face encoding, face data, face token, facial feature, fingerprint, finger print,
      fingerprint template, fingerprint data, voiceprint, voice print, iris, iris template, palm print, palmprint, vein, finger vein, biometric, biometrics, biometric data, genome, gene sequence
    `),
    short: words('facefeature facetemplate faceencoding'),
    never: phrases(
      '浏览器, 设备, 证书, 公钥, 状态, browser, device, cert, certificate, key, ssh, canvas, status, matrix, eigen',
    ),
  },
  values: 'free',
  byValue: 'never',
  digest: 'text',
  examples: {
    headers: ['人脸特征', 'face_feature', '指纹模板', 'voiceprint', 'face_embedding'],
    notHeaders: ['device_fingerprint', 'browser_fingerprint', '证书指纹'],
  },
}
