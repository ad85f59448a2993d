import {TextDecoder} from 'node:util'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Decoder, EXPANSION} from '../../src/formats/encoding/decoder.js'
import {big5, gb18030} from '../../src/formats/encoding/double-byte.js'
import type {DecodePairs} from '../../src/model/format.js'
import {testKernel} from '../support/kernel.js'

const kernel = testKernel()
const decoders = {gb18030: gb18030(), big5: big5()}

function decode(decoder: Decoder, bytes: Uint8Array, rest: 'more' | 'none', pairs?: DecodePairs): unknown {
  const out = new Uint8Array(bytes.length * EXPANSION + 16)
  const step = decoder(bytes, 0, bytes.length, out, rest, pairs)
  return {...step, text: Buffer.from(out.subarray(0, step.written)).toString('hex')}
}

const piece = fc.oneof(
  fc.stringMatching(/^[ -~]{0,40}$/).map(text => [...Buffer.from(text)]),
  fc.constantFrom(
    [0xd6, 0xd0],
    [0xb9, 0xfa],
    [0x80],
    [0xff],
    [0x81, 0x30, 0x81, 0x30],
    [0xfe, 0x50],
    [0xa4, 0x40],
    [0x88, 0x62],
  ),
  fc.uint8Array({maxLength: 6}).map(bytes => [...bytes]),
)

test.each(['gb18030', 'big5'] as const)(
  '%s is decoded as the plain loop does, whatever the bytes',
  encoding => {
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 40}),
        fc.constantFrom<'more' | 'none'>('more', 'none'),
        (pieces, rest) => {
          const bytes = Uint8Array.from(pieces.flat())
          const plain = decode(decoders[encoding], bytes, rest)
          expect(decode(decoders[encoding], bytes, rest, kernel.decodePairs)).toEqual(plain)
        },
      ),
      {numRuns: 2000},
    )
  },
)

test('a long text is the one the runtime reads, with help as without', () => {
  const bytes = Buffer.alloc(300_000)
  for (let i = 0; i < bytes.length; i += 3)
    bytes.set([0xb0 + ((i / 3) % 60), 0xa1 + (i % 90), 0x20 + (i % 90)], i)
  const wanted = Buffer.from(new TextDecoder('gb18030').decode(bytes)).toString('hex')
  expect(decode(decoders.gb18030, bytes, 'none', kernel.decodePairs)).toMatchObject({
    text: wanted,
    damaged: 0,
  })
})
