import {createGunzip} from 'node:zlib'
import type {ByteSource, Format} from '../model/format.js'
import type {Place} from '../model/place.js'
import type {Problem} from '../model/problem.js'
import {INFLATE_CHUNK, type InflateFault, inflate} from './inflate.js'
import {streamedSource} from './source.js'

/** RFC 1952. The one member is named after the file; several gzip streams in a row are one member. */
export const gzip: Format = {
  id: 'gzip',
  title: {zh: 'gzip 压缩', en: 'gzip'},
  extensions: ['gz', 'tgz'],
  yields: 'members',
  sniff: head => (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 ? 'yes' : 'no'),
  read: (source, sink) => sink.member(unpacked(source, problem => sink.problem(problem))),
}

function unpacked(source: ByteSource, tell: (problem: Problem) => void): ByteSource {
  const place: Place = {path: source.place.path, members: [...source.place.members, innerName(source.name)]}
  let told = false
  const fault = (kind: InflateFault): void => {
    if (!told) tell({place, cause: kind, detail: DETAILS[kind], weight: 'gap'})
    told = true
  }
  return streamedSource({
    place,
    open: () => inflate(source.stream(), createGunzip({chunkSize: INFLATE_CHUNK}), fault),
  })
}

const DETAILS: Readonly<Record<InflateFault, string>> = {
  truncated: 'compressed data end early; what came before was read',
  damaged: 'compressed data are damaged; what came before was read',
}

function innerName(name: string): string {
  if (/\.tgz$/i.test(name)) return name.replace(/\.tgz$/i, '.tar')
  return name.replace(/\.gz$/i, '') || name
}
