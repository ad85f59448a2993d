import type {Text} from '../model/law.js'

/** Longer than any identifier scheme needs. */
const PATTERN_LENGTH = 200
/** Each unbounded repetition multiplies the worst case by the length of the cell. */
const UNBOUNDED = 2

/**
 * Why a pattern of a settings file may not be used on millions of hostile cells: it does not compile, or
 * its running time could explode. Allowed are classes, groups, alternatives and repetitions that do not nest.
 */
export function unsafePattern(pattern: string): Text | undefined {
  if (pattern.length > PATTERN_LENGTH)
    return {zh: `超过 ${PATTERN_LENGTH} 个字符`, en: `is longer than ${PATTERN_LENGTH} characters`}
  if (!compiles(pattern)) return {zh: '不是合法的正则表达式', en: 'is not a regular expression'}
  const bare = withoutClassesAndEscapes(pattern)
  if (/\(\?(?:[=!]|<[=!])/.test(bare)) return {zh: '不能用前后查找', en: 'must not look around'}
  if (/\\(?:[1-9]|k<)/.test(pattern.replace(/\\\\/g, '')))
    return {zh: '不能用反向引用', en: 'must not refer back'}
  if (nests(bare))
    return {zh: '重复的组里不能再有重复、可选或选择', en: 'must not repeat a group that repeats or chooses'}
  if ((bare.match(/[*+]|\{\d+,\}/g) ?? []).length > UNBOUNDED)
    return {
      zh: `无上限的重复不能多于 ${UNBOUNDED} 处`,
      en: `must not repeat without bound more than ${UNBOUNDED} times`,
    }
  return undefined
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** Every escaped character and every class becomes `x`, so that what is left is structure. */
function withoutClassesAndEscapes(pattern: string): string {
  return pattern.replace(/\\./gsu, 'x').replace(/\[[^\]]*\]/g, 'x')
}

/** Walks the groups: is one that holds a repetition or an alternative itself repeated? */
function nests(bare: string): boolean {
  const risky: boolean[] = [false]
  for (let i = 0; i < bare.length; i++) {
    const c = bare[i]!
    if (c === '(') risky.push(false)
    else if (c === ')') {
      const inner = risky.pop() ?? false
      const repeated = /^(?:[*+]|\{)/.test(bare.slice(i + 1))
      if (inner && repeated) return true
      risky[risky.length - 1] ||= inner || repeated
    } else if ('*+{|?'.includes(c) && bare[i - 1] !== '(') risky[risky.length - 1] = true
  }
  return false
}
