import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {asUtf8, type Encoding, sniffEncoding, utf8Head} from '../../../src/formats/encoding.js'
import {memorySource} from '../../../src/formats/source.js'
import type {ByteSource} from '../../../src/model/format.js'
import type {Problem} from '../../../src/model/problem.js'
import {encode} from './encode.js'

const place = {path: 'sample.csv', members: []}

/** The same bytes in chunks of a given size, each in a buffer that is spoiled once the next is asked for. */
function chunked(bytes: Uint8Array, size: number): ByteSource {
  const {readAt: _, ...streamOnly} = memorySource(place, bytes)
  return {
    ...streamOnly,
    async *stream(from = 0, to = bytes.length) {
      for (let at = from; at < Math.min(to, bytes.length); at += size) {
        const chunk = Buffer.from(bytes.subarray(at, Math.min(at + size, to)))
        yield chunk
        chunk.fill(0xff)
      }
    },
  }
}

async function read(source: ByteSource) {
  const problems: Problem[] = []
  const utf8 = await asUtf8(source, {problem: problem => problems.push(problem)})
  const parts: Buffer[] = []
  for await (const chunk of utf8.stream()) parts.push(Buffer.from(chunk))
  return {text: Buffer.concat(parts).toString('utf8'), problems, encoding: utf8.encoding(), source: utf8}
}

const PROSE = '测试人员甲，住幸福路一号；电话：００００。備註欄為空白，請填寫姓名與電話號碼。'
const SIMPLIFIED = '姓名,电话,住址\n测试甲,000,幸福路一号某某大厦三层\n测试乙,001,和平街二号\n'
const TRADITIONAL =
  '姓名,電話,住址\n測試甲,000,幸福路一號三樓\n測試乙,001,和平街二號,備註為空白的時候請填寫\n'

describe('every encoding reads as the same text, however it is cut', () => {
  const cases: readonly (readonly [Encoding, string])[] = [
    ['utf-8', PROSE],
    ['gb18030', SIMPLIFIED],
    ['gb18030', `${SIMPLIFIED}㐀\u{20000}𠮷,䶮,·\n`],
    ['big5', TRADITIONAL],
    ['utf-16le', SIMPLIFIED],
    ['utf-16be', `${SIMPLIFIED}\u{20000}é`],
    ['windows-1252', 'nom;pr\u00e9nom\nMuster;Ren\u00e9e\nBeispiel;Zo\u00eb\n'],
    ['ascii', 'id,name\n1,a\n'],
  ]
  for (const [encoding, text] of cases) {
    for (const size of [1, 2, 3, 7, 1000]) {
      test(`${encoding}, ${text.length} characters, chunks of ${size}`, async () => {
        const {text: got, problems, encoding: found} = await read(chunked(encode(text, encoding), size))
        expect({got, problems, found}).toEqual({got: text, problems: [], found: encoding})
      })
    }
  }
})

describe('byte-order marks are taken off', () => {
  const marks: readonly (readonly [Encoding, readonly number[]])[] = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ]
  for (const [encoding, mark] of marks) {
    test(encoding, async () => {
      const bytes = Buffer.concat([Uint8Array.from(mark), encode('甲,乙\n', encoding)])
      expect((await read(chunked(bytes, 3))).text).toBe('甲,乙\n')
      expect(Buffer.from(utf8Head(bytes)).toString()).toBe('甲,乙\n')
      expect(sniffEncoding(bytes)).toEqual({encoding, mark: mark.length})
    })
  }

  test('a mark and nothing else is an empty text', async () => {
    expect((await read(chunked(Uint8Array.of(0xef, 0xbb, 0xbf), 1))).text).toBe('')
  })

  test('offsets are those behind the mark', async () => {
    const bytes = Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), Buffer.from('id,甲\n1,乙\n')])
    const {source} = await read(memorySource(place, bytes))
    expect(source.size).toBe(bytes.length - 3)
    expect(Buffer.from((await source.readAt?.(3, 3)) ?? []).toString()).toBe('甲')
    const parts: Uint8Array[] = []
    for await (const chunk of source.stream(7, 9)) parts.push(new Uint8Array(chunk))
    expect(Buffer.concat(parts).toString()).toBe('1,')
  })
})

describe('decoded text', () => {
  for (const encoding of ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const) {
    test(`${encoding}: offsets count UTF-8, and there is no random access`, async () => {
      const text = encoding === 'big5' ? TRADITIONAL : SIMPLIFIED
      const {source} = await read(chunked(encode(text, encoding), 7))
      const utf8 = Buffer.from(text)
      const parts: Uint8Array[] = []
      for await (const chunk of source.stream(21, 60)) parts.push(new Uint8Array(chunk))
      expect(Buffer.concat(parts)).toEqual(utf8.subarray(21, 60))
      expect(Buffer.from(await source.head(30))).toEqual(utf8.subarray(0, 30))
      expect([source.size, source.readAt]).toEqual([undefined, undefined])
    })
  }
})

describe('bytes that are not what the rest is', () => {
  test('UTF-8 passes through uncopied', async () => {
    const bytes = Buffer.from('甲乙丙丁\n'.repeat(50_000))
    const utf8 = await asUtf8(memorySource(place, bytes), {problem: () => expect.unreachable()})
    for await (const chunk of utf8.stream()) if (chunk.length > 3) expect(chunk.buffer).toBe(bytes.buffer)
  })

  test('a few bad bytes are damaged UTF-8: replaced, counted, told once', async () => {
    const bytes = Buffer.from(`${PROSE.repeat(20)}X${PROSE}`)
    const at = bytes.indexOf('X')
    bytes[at] = 0xff
    for (const size of [1, 5, 4096]) {
      const {text, problems} = await read(chunked(bytes, size))
      expect(text).toBe(`${PROSE.repeat(20)}?${PROSE}`)
      expect(problems.map(({cause, weight, detail}) => [cause, weight, detail.split(' ')[0]])).toEqual([
        ['encoding', 'notice', '1'],
      ])
    }
  })

  test('a text cut inside its last character keeps its encoding', async () => {
    const {text, encoding, problems} = await read(chunked(Buffer.from(PROSE).subarray(0, -1), 4))
    expect(text).toBe(`${PROSE.slice(0, -1)}??`)
    expect(encoding).toBe('utf-8')
    expect(problems).toHaveLength(1)
  })

  test('a text half of which is lost is a gap', async () => {
    const bytes = Buffer.concat([
      Buffer.from('甲'.repeat(200_000)),
      encode('甲乙'.repeat(200_000), 'gb18030'),
    ])
    const {problems, encoding} = await read(chunked(bytes, 65_536))
    expect(encoding).toBe('utf-8')
    expect(problems.map(problem => problem.weight)).toEqual(['gap'])
  })

  test('GB18030 that begins long after the head is still GB18030', async () => {
    const text = `${'id,amount\n1,2.50\n'.repeat(20_000)}${SIMPLIFIED}`
    for (const size of [997, 65_536]) {
      const {text: got, encoding} = await read(chunked(encode(text, 'gb18030'), size))
      expect(encoding).toBe('gb18030')
      expect(got === text).toBe(true)
    }
  })

  test('a separator behind a broken pair survives', async () => {
    const bytes = Buffer.concat([encode(SIMPLIFIED.repeat(30), 'gb18030'), Uint8Array.of(0xb0, 0x2c, 0x0a)])
    expect((await read(chunked(bytes, 64))).text.endsWith('?,\n')).toBe(true)
  })
})

test('few characters: Chinese that happens to be valid UTF-8, and accents that are not Chinese', () => {
  expect(sniffEncoding(encode('膜模,1\n', 'gb18030')).encoding).toBe('gb18030')
  expect(sniffEncoding(Buffer.from('Ren\u00e9e,Zo\u00eb\n')).encoding).toBe('utf-8')
  expect(sniffEncoding(encode('張三,電話\n', 'big5')).encoding).toBe('big5')
  expect(sniffEncoding(encode('姓名,男\n', 'gb18030')).encoding).toBe('gb18030')
})

test('pictures and programs are binary, tables with a stray control are not', () => {
  const binary = Uint8Array.from({length: 4096}, (_, i) => (i * 2_654_435_761) >>> 24)
  expect(sniffEncoding(binary).encoding).toBe('binary')
  expect(sniffEncoding(new Uint8Array(4096)).encoding).toBe('binary')
  expect(sniffEncoding(Buffer.from(`a,b\0\n${'1,2\n'.repeat(50)}`)).encoding).toBe('ascii')
  expect(sniffEncoding(new Uint8Array(0))).toEqual({encoding: 'ascii', mark: 0})
})

test('any bytes come out as valid UTF-8, the same however they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 400}), fc.integer({min: 1, max: 64}), async (bytes, size) => {
      const whole = await read(chunked(bytes, bytes.length + 1))
      const cut = await read(chunked(bytes, size))
      expect(cut.text).toBe(whole.text)
      expect(cut.problems).toEqual(whole.problems)
    }),
    {numRuns: 300, seed: 1},
  )
})
