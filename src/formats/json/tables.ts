import type {Sink} from '../../model/format.js'
import type {Place} from '../../model/place.js'
import {type ColumnsBy, RowTable} from './row-table.js'
import {addEntry, emptyShape, type Shape} from './shape.js'

/** Tables of one document; files made of millions of different keys stop here. */
const MOST_TABLES = 1024

/** Keys under which services and tools wrap the rows that the file is about. */
const WRAPPERS = new Set(
  'data rows row list records record items results result features docs documents hits objects content values entries response payload body'.split(
    ' ',
  ),
)

/** A table with the shape of its rows. */
export interface OpenTable {
  readonly table: RowTable
  readonly shape: Shape
}

/** The tables of a document, by where in it their rows are. */
export interface Tables {
  /** The table of rows at a path (empty: at the top), with its own name if it has one. Undefined when there are too many. */
  at(path: string, by: ColumnsBy, called?: string): OpenTable | undefined
  /** The table of objects in an array under `path` in the rows of another. */
  within(parent: RowTable, path: string): RowTable | undefined
  all(): Iterable<RowTable>
  /** every table with the path of its rows */
  list(): readonly {readonly path: string; readonly table: RowTable}[]
}

export function tablesOf(
  file: Place,
  name: string,
  sink: Pick<Sink, 'table' | 'rows' | 'describe'>,
  mostColumns: number,
  dialect: 'plain' | 'geojson' | 'phpmyadmin',
): Tables {
  const open = new Map<string, OpenTable>()
  const names = new Set<string>()
  const paths = new Map<RowTable, string>()
  return {
    within(parent, path) {
      const above = paths.get(parent)
      return this.at(above ? `${above}.${path}` : path, 'keys')?.table
    },
    all: function* () {
      for (const {table} of open.values()) yield table
    },
    list: () => [...paths].map(([table, path]) => ({path, table})),
    at(path, by, called) {
      const key = `${by} ${path}`
      const known = open.get(key)
      if (known !== undefined || open.size >= MOST_TABLES) return known
      const table = called ?? nameAt(path, name, names)
      names.add(table)
      const made = {
        table: new RowTable({...file, table}, sink, by, mostColumns),
        shape: dialect === 'geojson' && path === 'features' ? featureShape() : emptyShape(''),
      }
      open.set(key, made)
      paths.set(made.table, path)
      return made
    },
  }
}

/** The file's name for what the file is about, else the keys that lead to the rows, without wrappers before them. */
function nameAt(path: string, file: string, taken: ReadonlySet<string>): string {
  const keys = path === '' ? [] : path.split('.')
  const first = keys.findIndex(key => !WRAPPERS.has(key.toLowerCase()))
  const name = first < 0 ? file : keys.slice(first).join('.')
  return taken.has(name) ? path || 'root' : name
}

/** A feature of GeoJSON (RFC 7946): its properties are the columns, its type says nothing. */
function featureShape(): Shape {
  const feature = emptyShape('')
  addEntry(feature, 'type', 'type', 'ignored')
  addEntry(feature, 'properties', '')
  const geometry = addEntry(feature, 'geometry', 'geometry')
  geometry.object = emptyShape('geometry')
  addEntry(geometry.object, 'type', 'geometry')
  addEntry(geometry.object, 'coordinates', 'geometry.coordinates', 'point')
  return feature
}
