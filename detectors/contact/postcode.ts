import {numberAt} from '../../src/kit/calendar.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** The first two digits of postal districts in use; 999 are Hong Kong, Macau and military. */
const DISTRICTS = new Set([
  ...[
    1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 15, 16, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 36,
    40, 41, 42, 43,
  ],
  ...[
    44, 45, 46, 47, 51, 52, 53, 54, 55, 56, 57, 61, 62, 63, 64, 65, 66, 67, 71, 72, 73, 74, 75, 81, 83, 84,
    85, 86, 99,
  ],
])

/** Six digits (GB/T 12405 districts); foreign codes of five to ten signs are left to the header. */
const match: CellTest = (bytes, start, end) => {
  if (end - start !== 6 || numberAt(bytes, start, 6) < 0) return NONE
  return DISTRICTS.has(numberAt(bytes, start, 2)) ? SHAPE : NONE
}

export const postcode: Detector = {
  kind: 'postcode',
  family: 'contact',
  title: {zh: '邮政编码', en: 'Postal code'},
  basis: ['邮政编码（GB/T 12405 区划）'],
  headers: {
    zh: words('邮编 邮政编码 邮码 邮递区号 家庭邮编 收货邮编 收件人邮编'),
    en: phrases(
      'postcode, post code, postal code, postal, zip, zip code, zipcode, post no, receiver zip, receiver post code',
    ),
    short: words('yb yzbm postno zipcode'),
    never: phrases('文件, 压缩, file, path, url, package, archive'),
  },
  match,
  values: 'supported',
  byValue: 'never',
  digest: 'digits',
  examples: {
    shape: ['100000', '310000', '999077'],
    none: ['900000', '12345', '张三', '13800000000'],
    headers: ['邮编', 'postcode', 'zip_code', '邮政编码', 'receiver_post_code'],
    notHeaders: ['zip_file', '压缩包'],
  },
}
