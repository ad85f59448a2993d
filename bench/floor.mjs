/*
 * What `wc -l` does: reads every byte of the file and counts line feeds. Nothing that reads a file is faster.
 * `node bench/floor.mjs FILE plain|gzip`
 */
import {createReadStream} from 'node:fs'
import {createGunzip} from 'node:zlib'

const [file, how] = process.argv.slice(2)
const bytes = createReadStream(file, {highWaterMark: 1 << 20})
let lines = 0
for await (const chunk of how === 'gzip' ? bytes.pipe(createGunzip({chunkSize: 1 << 18})) : bytes) {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
}
console.log(JSON.stringify({rows: lines}))
