import {judgeImage} from '../../src/kit/image-reference.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

export const photo: Detector = {
  kind: 'photo',
  family: 'person',
  title: {zh: '人像照片', en: 'Portrait or face image'},
  basis: ['GB/T 35273-2020 附录B 个人生物识别信息'],
  headers: {
    zh: words(`
      照片 头像 头像地址 头像路径 人像 人像照片 肖像 相片 个人照片 免冠照 证件照 寸照 自拍照 抓拍照片 抓拍图 抓拍照 抓拍人脸 人脸照片 人脸图片 人脸地址 人脸 人脸图像
      面部照片 正面照 半身照 生活照 现场照片 签到照片 打卡照片 开门图片 微信头像 用户头像 头像链接
    `),
    en: phrases(`
      photo, portrait, avatar, head image, head portrait, head photo, head icon, face image, face photo, face picture, face path, face url, face file,
      user photo, user image, user icon, member icon, person photo, user face, selfie, snapshot, profile image, profile photo, avatar url, avatar path, head img url, head url
    `),
    short: words(
      'headimg headimgurl headpic touxiang faceimg facepic facepath faceurl userface userpic headportrait avatarurl photourl zp',
    ),
    never: phrases(`
      商品, 产品, 品牌, 课程, 文章, 新闻, 广告, 轮播, 活动, 封面, 背景, 房屋, 车辆, 车牌, 身份证, 营业执照, 菜单, 分类, 店铺, 凭证, 发票, 相册, 群,
      product, goods, brand, cover, banner, background, category, menu, shop, store, logo, album, car, vehicle, house, article, course, group, license, card, proof
    `),
    weak: phrases('image, image url, image path, 图片, 图片地址, 图像'),
  },
  match: judgeImage,
  values: 'supported',
  byValue: 'never',
  digest: 'text',
  examples: {
    shape: [
      '/upload/a.jpg',
      'https://img.example.com/u/1.png?x=1',
      'data:image/png;base64,iVBORw0KGgo=',
      'C:\\photo\\1.JPEG',
    ],
    none: ['张三', '1', 'report.pdf', 'https://example.com/'],
    headers: ['头像', 'avatar', '照片', 'head_img', '人脸照片', 'user_photo'],
    notHeaders: ['商品图片', 'product_pic', '身份证照片', 'cover_image'],
  },
}
