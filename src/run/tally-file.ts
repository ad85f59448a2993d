import {createCipheriv, createDecipheriv, createHash, createHmac} from 'node:crypto'
import {readFile, rename, writeFile} from 'node:fs/promises'
import {gunzipSync, gzipSync} from 'node:zlib'
import {UsageError} from '../model/errors.js'
import type {Tally} from '../model/tally.js'

/**
 * A saved tally: gzipped JSON in which every digest array is a place in one block that is encrypted with
 * AES-256-GCM. Without the key file nothing about any person can be tried against it. The nonce is derived
 * from key and content, so that the same tally gives the same bytes.
 */
const SCHEMA = 'hongxian/tally/2'
const NONCE_BYTES = 12

/** A typed array taken out of the JSON: where it lies in the block, in bytes. */
interface Span {
  readonly array: 'u32' | 'u8' | 'f64'
  readonly at: number
  readonly bytes: number
}

interface Sealed {
  readonly schema: string
  readonly key: string
  readonly tally: unknown
  readonly nonce: string
  readonly tag: string
  readonly block: string
}

export async function writeTally(path: string, tally: Tally, key: Uint8Array): Promise<void> {
  const bytes = seal(tally, key)
  const partial = `${path}.partial`
  await writeFile(partial, bytes, {mode: 0o600})
  await rename(partial, path)
}

/** Reads a saved tally; a usage error when it is none, damaged, or saved with another key. */
export async function readTally(path: string, key: Uint8Array): Promise<Tally> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch {
    throw new UsageError({zh: `读不到计数文件 ${path}。`, en: `Cannot read the tally file ${path}.`})
  }
  return unseal(bytes, key, path)
}

/** The bytes of a saved tally. */
export function seal(tally: Tally, key: Uint8Array): Buffer {
  const taken: Taken = {parts: [], size: 0}
  const text = JSON.stringify(tally, (_, value: unknown) => takeOut(value, taken))
  const plain = Buffer.concat(taken.parts)
  const secret = cipherKey(key)
  const nonce = createHmac('sha256', secret).update(text).update(plain).digest().subarray(0, NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', secret, nonce)
  cipher.setAAD(Buffer.from(text))
  const block = Buffer.concat([cipher.update(plain), cipher.final()])
  const sealed: Sealed = {
    schema: SCHEMA,
    key: fingerprint(key),
    tally: JSON.parse(text),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    block: block.toString('base64'),
  }
  return gzipSync(JSON.stringify(sealed))
}

/** The block while it grows; `size` in bytes. */
interface Taken {
  readonly parts: Buffer[]
  size: number
}

/** Moves a typed array into the block and leaves its place in the JSON. */
function takeOut(value: unknown, taken: Taken): unknown {
  const array = arrayOf(value)
  if (array === undefined) return value
  const {view, name} = array
  const span: Span = {array: name, at: taken.size, bytes: view.byteLength}
  taken.parts.push(Buffer.from(view.buffer, view.byteOffset, view.byteLength))
  taken.size += view.byteLength
  return span
}

function arrayOf(value: unknown): {readonly name: Span['array']; readonly view: Uint8Array} | undefined {
  if (value instanceof Uint32Array) return {name: 'u32', view: bytesOf(value)}
  if (value instanceof Uint8Array) return {name: 'u8', view: value}
  return value instanceof Float64Array ? {name: 'f64', view: bytesOf(value)} : undefined
}

function bytesOf(view: Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

function unseal(bytes: Buffer, key: Uint8Array, path: string): Tally {
  const sealed = parse(bytes, path)
  if (sealed.key !== fingerprint(key)) {
    throw new UsageError({
      zh: `计数文件 ${path} 是用另一把密钥保存的：请用 HONGXIAN_KEY_FILE 指定同一把密钥。`,
      en: `The tally ${path} was saved with another key: name the same key with HONGXIAN_KEY_FILE.`,
    })
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', cipherKey(key), Buffer.from(sealed.nonce, 'base64'))
    decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'))
    decipher.setAAD(Buffer.from(JSON.stringify(sealed.tally)))
    const block = Buffer.concat([decipher.update(Buffer.from(sealed.block, 'base64')), decipher.final()])
    return putBack(sealed.tally, block) as Tally
  } catch {
    throw damaged(path)
  }
}

function parse(bytes: Buffer, path: string): Sealed {
  try {
    const sealed = JSON.parse(gunzipSync(bytes).toString('utf8')) as Sealed
    if (sealed.schema === SCHEMA) return sealed
  } catch {
    // Neither gzip nor JSON: said below in one line.
  }
  throw damaged(path)
}

function damaged(path: string): UsageError {
  return new UsageError({
    zh: `${path} 不是 hongxian 保存的计数文件，或已损坏。`,
    en: `${path} is not a tally saved by hongxian, or it is damaged.`,
  })
}

/** Replaces every span by its array again. */
function putBack(value: unknown, block: Buffer): unknown {
  if (Array.isArray(value)) return value.map(item => putBack(item, block))
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return arrayFrom(value, block)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, putBack(item, block)]))
}

function isSpan(value: object): value is Span {
  return 'array' in value && 'at' in value && 'bytes' in value
}

function arrayFrom(span: Span, block: Buffer): Uint32Array | Uint8Array | Float64Array {
  const copy = Uint8Array.prototype.slice.call(block, span.at, span.at + span.bytes)
  const {buffer, byteOffset} = new Uint8Array(copy)
  if (span.array === 'u8') return new Uint8Array(buffer, byteOffset, span.bytes)
  if (span.array === 'u32') return new Uint32Array(buffer, byteOffset, span.bytes / 4)
  return new Float64Array(buffer, byteOffset, span.bytes / 8)
}

/** The cipher's own key, apart from the key that digests are made with. */
function cipherKey(key: Uint8Array): Buffer {
  return createHmac('sha256', key).update('hongxian tally').digest()
}

/** Tells keys apart without telling the key. */
function fingerprint(key: Uint8Array): string {
  return createHash('sha256').update('hongxian fingerprint').update(key).digest('hex').slice(0, 16)
}
