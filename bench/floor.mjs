/* What `wc -l` does: reads every byte of the file and counts line feeds. Nothing that reads a file is faster. */
import {createReadStream} from 'node:fs'

let lines = 0
for await (const chunk of createReadStream(process.argv[2], {highWaterMark: 1 << 20})) {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
}
console.log(JSON.stringify({rows: lines}))
