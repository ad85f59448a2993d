import {nearest} from '../kit/near-miss.js'
import type {Text} from '../model/law.js'

/** The part of JSON Schema that the schemas of this house's own input files use. */
export interface Shape {
  readonly type?: 'object' | 'array' | 'string' | 'integer'
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: false
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
}

/** The first thing in `value` that the schema does not allow, in words with its path (`columns[2].kind`). */
export function misfit(value: unknown, schema: Shape): Text | undefined {
  return check(value, schema, '', schema.$defs ?? {})
}

type Definitions = Readonly<Record<string, Shape>>

function check(value: unknown, shape: Shape, path: string, definitions: Definitions): Text | undefined {
  if (shape.$ref !== undefined)
    return check(value, definitions[shape.$ref.replace('#/$defs/', '')] ?? {}, path, definitions)
  if (shape.enum) return oneOf(value, shape.enum, path)
  if (shape.type === 'object') return mapping(value, shape, path, definitions)
  if (shape.type === 'array') return list(value, shape.items ?? {}, path, definitions)
  if (shape.type === 'integer') return integer(value, shape, path)
  return shape.type === 'string' ? text(value, shape, path) : undefined
}

function oneOf(value: unknown, options: readonly string[], path: string): Text | undefined {
  if (typeof value === 'string' && options.includes(value)) return undefined
  const near = typeof value === 'string' ? nearest(value, options) : undefined
  return {
    zh: `${path} 只能是 ${options.join('、')} 之一${near ? `，是不是 ${near}？` : ''}`,
    en: `${path} must be one of ${options.join(', ')}${near ? `, did you mean ${near}?` : ''}`,
  }
}

function mapping(value: unknown, shape: Shape, path: string, definitions: Definitions): Text | undefined {
  if (!isMapping(value)) return wrong(path, '“名称: 值”的映射', 'a mapping of names to values')
  const known = shape.properties ?? {}
  for (const [key, member] of Object.entries(value)) {
    const at = path ? `${path}.${key}` : key
    const rule = Object.hasOwn(known, key) ? known[key] : undefined
    if (!rule && shape.additionalProperties === false) return unknownKey(at, nearest(key, Object.keys(known)))
    const found = rule && check(member, rule, at, definitions)
    if (found) return found
  }
  const missing = shape.required?.find(key => !Object.hasOwn(value, key))
  if (missing === undefined) return undefined
  return {zh: `${path} 缺少 ${missing}`, en: `${path} lacks ${missing}`}
}

function unknownKey(path: string, near: string | undefined): Text {
  return {
    zh: `没有设置项 ${path}${near ? `，是不是 ${near}？` : ''}`,
    en: `no setting ${path}${near ? `, did you mean ${near}?` : ''}`,
  }
}

function list(value: unknown, items: Shape, path: string, definitions: Definitions): Text | undefined {
  if (!Array.isArray(value)) return wrong(path, '列表', 'a list')
  for (const [i, item] of value.entries()) {
    const found = check(item, items, `${path}[${i + 1}]`, definitions)
    if (found) return found
  }
  return undefined
}

function integer(value: unknown, shape: Shape, path: string): Text | undefined {
  const {minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER} = shape
  if (Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum) return undefined
  const upTo = shape.maximum === undefined ? '' : `–${maximum}`
  return wrong(
    path,
    `整数（${minimum}${upTo || ' 以上'}）`,
    `a whole number (${minimum}${upTo || ' or more'})`,
  )
}

function text(value: unknown, shape: Shape, path: string): Text | undefined {
  if (typeof value !== 'string' || value.length < (shape.minLength ?? 0)) return wrong(path, '文字', 'text')
  if (shape.pattern === undefined || new RegExp(shape.pattern, 'u').test(value)) return undefined
  return wrong(path, `${shape.pattern} 的形式`, `of the form ${shape.pattern}`)
}

function wrong(path: string, zh: string, en: string): Text {
  return {zh: `${path || '内容'} 应是${zh}`, en: `${path || 'the content'} must be ${en}`}
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
