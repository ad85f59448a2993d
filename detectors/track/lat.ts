import {judgeLatitude} from '../../src/kit/coordinate.js'
import {phrases, words} from '../../src/kit/terms.js'
import type {Detector} from '../../src/model/detector.js'

/** Degrees north, in WGS-84, GCJ-02 or BD-09. */
export const lat: Detector = {
  kind: 'lat',
  family: 'track',
  title: {zh: '纬度', en: 'Latitude'},
  basis: ['GB/T 35273-2020 附录B', 'ISO 6709', 'JT/T 808-2019'],
  headers: {
    zh: words('纬度 北纬 经纬度纬度 GPS纬度 gps纬度 百度纬度 高德纬度 火星纬度 纬度坐标 纬度值'),
    en: phrases(
      'latitude, lat, gps lat, gps latitude, lat gps, lati, coordinate y, location lat, position lat, y coordinate, wgs lat, gcj lat, bd lat',
    ),
    short: ['lat', 'lati', 'latitude', 'gpslat', 'slat', 'elat', 'olat', 'dlat', 'wgslat', 'bdlat'],
    never: phrases('lon, lng, longitude, 经度'),
    weak: phrases('y, wd, 维度, pos y, gps y, coord y, y coord'),
  },
  match: judgeLatitude,
  values: 'required',
  byValue: 'never',
  digest: 'text',
  examples: {
    proof: ['30.123456'],
    shape: ['39.9', '-33.8688', '117.123456', '31000562', '39°54′20″N'],
    none: ['abc', '500', '2026-04-14'],
    headers: ['纬度', 'lat', 'LATITUDE', 'start_lat', 'weidu', 'gpsLat', 'ELat', 'latitude_1', 'dest_lat'],
    notHeaders: ['平台', 'platform', 'latency', 'latest', '经度', 'lat_lng'],
  },
}
