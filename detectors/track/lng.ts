import {judgeLongitude} from '../../src/kit/coordinate.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** Degrees east, in WGS-84, GCJ-02 or BD-09. */
export const lng: Detector = {
  kind: 'lng',
  family: 'track',
  title: {zh: '经度', en: 'Longitude'},
  basis: ['GB/T 35273-2020 附录B', 'ISO 6709', 'JT/T 808-2019'],
  headers: {
    zh: words('经度 东经 GPS经度 gps经度 百度经度 高德经度 火星经度 经度坐标 经度值'),
    en: phrases(
      'longitude, lng, lon, gps lng, gps lon, gps longitude, lon gps, lng gps, lont, coordinate x, location lng, location lon, x coordinate, wgs lng, gcj lng, bd lng',
    ),
    short: [
      'lng',
      'lon',
      'longi',
      'lgt',
      'gpslng',
      'gpslon',
      'slon',
      'elon',
      'slng',
      'elng',
      'olon',
      'dlon',
      'wgslng',
      'bdlng',
    ],
    never: phrases('lat, latitude, 纬度'),
    weak: phrases('x, jd, long, pos x, gps x, coord x, x coord'),
  },
  match: judgeLongitude,
  values: 'required',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: ['116.123456'],
    shape: ['116.3', '-0.1278', '121000562', '30.123456'],
    none: ['abc', '500', '2026-04-14'],
    headers: ['经度', 'lng', 'lon', 'LONGITUDE', 'start_lng', 'jingdu', 'gpsLng', 'ELng', 'dest_lon'],
    notHeaders: ['longText', 'salon', 'belong', '纬度', 'long_prop'],
  },
}
