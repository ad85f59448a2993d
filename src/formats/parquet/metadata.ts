import {
  BadBytes,
  listOf,
  numberOf,
  numberOr,
  readStruct,
  structOf,
  type ThriftStruct,
  textOf,
} from './thrift.js'

/** Physical types, by their number in the format. */
export const BOOLEAN = 0
export const INT32 = 1
export const INT64 = 2
export const INT96 = 3
export const FLOAT = 4
export const DOUBLE = 5
export const BYTE_ARRAY = 6
export const FIXED = 7

/** What the values of a leaf mean. */
export type Meaning =
  | 'plain'
  | 'text'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'decimal'
  | 'unsigned'
  | 'uuid'
  | 'float16'
  | 'geometry'
  | 'opaque'

/** A leaf of the schema: one column of values. */
export interface Leaf {
  /** path without the steps that only make lists and maps */
  readonly name: string
  readonly path: string
  readonly type: number
  /** bytes of a FIXED value */
  readonly length: number
  readonly meaning: Meaning
  /** digits behind the point of a decimal; of a time: units in a second */
  readonly scale: number
  readonly maxDefinition: number
  readonly maxRepetition: number
}

export interface Chunk {
  readonly leaf: Leaf
  readonly codec: number
  /** offset of its first page */
  readonly start: number
  readonly compressedSize: number
  readonly values: number
  readonly encrypted: boolean
}

export interface RowGroup {
  readonly rows: number
  readonly chunks: readonly Chunk[]
}

export interface FileMetadata {
  readonly leaves: readonly Leaf[]
  readonly groups: readonly RowGroup[]
}

/** Reads the footer. Throws BadBytes when it contradicts itself. */
export function parseMetadata(bytes: Uint8Array): FileMetadata {
  const file = readStruct({bytes, at: 0})
  const leaves = leavesOf(listOf(file, 2).filter(isStruct))
  const groups = listOf(file, 4)
    .filter(isStruct)
    .map(group => groupOf(group, leaves))
  return {leaves, groups}
}

function isStruct(value: unknown): value is ThriftStruct {
  return value instanceof Map
}

function groupOf(group: ThriftStruct, leaves: readonly Leaf[]): RowGroup {
  const chunks = listOf(group, 1)
    .filter(isStruct)
    .map((chunk, i) => chunkOf(chunk, leaves[i]))
  if (chunks.length !== leaves.length) throw new BadBytes('a row group lacks columns')
  return {rows: numberOf(group, 3), chunks}
}

function chunkOf(chunk: ThriftStruct, leaf: Leaf | undefined): Chunk {
  const meta = structOf(chunk, 3)
  if (leaf === undefined) throw new BadBytes('more columns than the schema has')
  const encrypted = meta === undefined || chunk.has(8)
  if (meta === undefined) return {leaf, codec: 0, start: 0, compressedSize: 0, values: 0, encrypted}
  const data = numberOf(meta, 9)
  const dictionary = numberOr(meta, 11, 0)
  return {
    leaf,
    codec: numberOf(meta, 4),
    start: dictionary > 0 ? Math.min(dictionary, data) : data,
    compressedSize: numberOf(meta, 7),
    values: numberOf(meta, 5),
    encrypted,
  }
}

/** Steps that a list or map adds to a path. */
const FILLERS: ReadonlySet<string> = new Set([
  'list',
  'element',
  'item',
  'array',
  'bag',
  'array_element',
  'key_value',
  'map',
])
/** Names longer than this are not made; a schema is a tree of elements each deeper than the last. */
const MAX_DEPTH = 64

/** The schema is a tree written in depth-first order; its root is no column. */
function leavesOf(elements: readonly ThriftStruct[]): readonly Leaf[] {
  const leaves: Leaf[] = []
  let next = 1
  const visit = (path: readonly string[], definition: number, repetition: number): void => {
    const element = elements[next++]
    if (element === undefined || path.length > MAX_DEPTH) throw new BadBytes('schema ends early')
    const kind = numberOr(element, 3, 0)
    const here = [...path, textOf(element.get(4))]
    const def = definition + (kind === 0 ? 0 : 1)
    const rep = repetition + (kind === 2 ? 1 : 0)
    const children = numberOr(element, 5, 0)
    if (!element.has(1)) for (let i = 0; i < children; i++) visit(here, def, rep)
    else leaves.push(leafOf(element, here, def, rep))
  }
  const count = elements[0] === undefined ? 0 : numberOr(elements[0], 5, 0)
  for (let i = 0; i < count; i++) visit([], 0, 0)
  return leaves
}

function leafOf(
  element: ThriftStruct,
  path: readonly string[],
  maxDefinition: number,
  maxRepetition: number,
): Leaf {
  const shown = path.filter((name, i) => i === 0 || !FILLERS.has(name))
  return {
    name: shown.join('.'),
    path: path.join('.'),
    type: numberOf(element, 1),
    length: numberOr(element, 2, 0),
    ...meaningOf(element),
    maxDefinition,
    maxRepetition,
  }
}

function meaningOf(element: ThriftStruct): {readonly meaning: Meaning; readonly scale: number} {
  const logical = structOf(element, 10)
  const [id, detail] = logical === undefined ? [] : ([...logical][0] ?? [])
  const found = typeof id === 'number' ? logicalMeaning(id, isStruct(detail) ? detail : new Map()) : undefined
  return found ?? convertedMeaning(numberOr(element, 6, -1), numberOr(element, 7, 0))
}

type Meant = {readonly meaning: Meaning; readonly scale: number}

function logicalMeaning(id: number, detail: ThriftStruct): Meant | undefined {
  if (id === 7 || id === 8) {
    const unit = [...(structOf(detail, 2)?.keys() ?? [])][0] ?? 1
    return {meaning: id === 7 ? 'time' : 'timestamp', scale: 1000 ** unit}
  }
  if (id === 5) return {meaning: 'decimal', scale: numberOr(detail, 1, 0)}
  if (id === 10) return {meaning: detail.get(2) === false ? 'unsigned' : 'plain', scale: 0}
  const meaning = LOGICAL[id]
  return meaning === undefined ? undefined : {meaning, scale: 0}
}

const LOGICAL: Readonly<Record<number, Meaning>> = {
  1: 'text',
  4: 'text',
  6: 'date',
  12: 'text',
  13: 'opaque',
  14: 'uuid',
  15: 'float16',
  17: 'geometry',
  18: 'geometry',
}

function convertedMeaning(type: number, scale: number): Meant {
  if (type === 7 || type === 8) return {meaning: 'time', scale: type === 7 ? 1e3 : 1e6}
  if (type === 9 || type === 10) return {meaning: 'timestamp', scale: type === 9 ? 1e3 : 1e6}
  if (type === 5) return {meaning: 'decimal', scale}
  if (type >= 11 && type <= 14) return {meaning: 'unsigned', scale: 0}
  const meaning = CONVERTED[type]
  return {meaning: meaning ?? 'plain', scale: 0}
}

const CONVERTED: Readonly<Record<number, Meaning>> = {
  0: 'text',
  4: 'text',
  6: 'date',
  19: 'text',
  20: 'opaque',
  21: 'opaque',
}
