import {randomBytes} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {homedir} from 'node:os'
import {dirname, join} from 'node:path'
import {UsageError} from '../model/errors.js'

const KEY_BYTES = 32

/** Where this house's key lies: `HONGXIAN_KEY_FILE`, else the user's state folder. */
export function keyFile(environment: NodeJS.ProcessEnv): string {
  const named = environment['HONGXIAN_KEY_FILE']
  if (named !== undefined && named !== '') return named
  const state = environment['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state')
  return join(state, 'hongxian', 'digest.key')
}

/**
 * The key that digests of saved tallies are made and encrypted with, made on first use, readable by its owner
 * only. Tallies saved with one key can be merged without meeting the same person twice.
 */
export async function digestKey(environment: NodeJS.ProcessEnv): Promise<Uint8Array> {
  const path = keyFile(environment)
  const known = await readFile(path).catch(() => undefined)
  if (known !== undefined) return checked(known, path)
  const fresh = randomBytes(KEY_BYTES)
  try {
    await mkdir(dirname(path), {recursive: true, mode: 0o700})
    await writeFile(path, fresh, {mode: 0o600, flag: 'wx'})
  } catch {
    throw new UsageError({
      zh: `无法写入密钥文件 ${path}：请用 HONGXIAN_KEY_FILE 指定可写的位置。`,
      en: `Cannot write the key file ${path}: name a writable place with HONGXIAN_KEY_FILE.`,
    })
  }
  return fresh
}

function checked(key: Uint8Array, path: string): Uint8Array {
  if (key.length >= KEY_BYTES) return key
  throw new UsageError({
    zh: `密钥文件 ${path} 不足 ${KEY_BYTES} 字节。`,
    en: `The key file ${path} is shorter than ${KEY_BYTES} bytes.`,
  })
}
