import type {Epoch} from './dates.js'
import type {Package} from './package.js'
import {tags} from './xml.js'

/** A sheet with cells, in workbook order, hidden ones included. */
export interface SheetPart {
  readonly name: string
  readonly part: string
  /** `no`: the part lies in the package but the workbook does not name it */
  readonly listed: 'yes' | 'no'
}

export interface Workbook {
  readonly sheets: readonly SheetPart[]
  readonly epoch: Epoch
  readonly sharedStrings: string
  readonly styles: string
  /** sheets the workbook names and the package lacks */
  readonly missing: number
}

interface Relationship {
  readonly id: string
  /** last segment of the type, the same in the transitional and the strict edition */
  readonly type: string
  readonly target: string
}

/** Finds the parts of a workbook; undefined when the package holds none. */
export async function readWorkbook(parts: Package): Promise<Workbook | undefined> {
  const root = relationships(await parts.text('_rels/.rels'), '')
  const main = root.find(({type}) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const path = parts.has(main) ? main : 'xl/workbook.xml'
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const sheetFiles = parts.names.filter(name => /(^|\/)worksheets\/[^/]+\.xml$/.test(name))
  if (!parts.has(path) && sheetFiles.length === 0) return undefined
  const rels = relationships(await parts.text(relsOf(path)), folder)
  const {named, epoch} = declared(await parts.text(path), rels)
  const found = named.filter(({part}) => parts.has(part))
  const known = new Set(found.map(({part}) => part.toLowerCase()))
  const orphans = sheetFiles.filter(name => !known.has(name)).sort(byNumber)
  return {
    sheets: [...found, ...orphans.map((part): SheetPart => ({name: stem(part), part, listed: 'no'}))],
    epoch,
    sharedStrings: rels.find(({type}) => type === 'sharedStrings')?.target ?? `${folder}sharedStrings.xml`,
    styles: rels.find(({type}) => type === 'styles')?.target ?? `${folder}styles.xml`,
    missing: named.length - found.length,
  }
}

function declared(
  xml: string,
  rels: readonly Relationship[],
): {readonly named: readonly SheetPart[]; readonly epoch: Epoch} {
  const named: SheetPart[] = []
  let epoch: Epoch = 1900
  for (const tag of tags(xml)) {
    if (tag.kind === 'close') continue
    if (tag.name === 'workbookPr' && /^(1|true|on)$/i.test(tag.attribute('date1904') ?? '')) epoch = 1904
    if (tag.name !== 'sheet') continue
    const id = tag.attribute('r:id') ?? tag.attribute('id')
    const rel = rels.find(candidate => candidate.id === id)
    // Chart sheets hold drawings, no cells.
    if (rel !== undefined && rel.type !== 'chartsheet') {
      named.push({name: tag.attribute('name') ?? stem(rel.target), part: rel.target, listed: 'yes'})
    }
  }
  return {named, epoch}
}

function relationships(xml: string, folder: string): readonly Relationship[] {
  const found: Relationship[] = []
  for (const tag of tags(xml)) {
    if (tag.name !== 'Relationship' || tag.kind === 'close' || tag.attribute('TargetMode') === 'External')
      continue
    const type = tag.attribute('Type') ?? ''
    const target = resolved(tag.attribute('Target') ?? '', folder)
    found.push({id: tag.attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target})
  }
  return found
}

function resolved(target: string, folder: string): string {
  const path = target.replaceAll('\\', '/')
  const segments: string[] = path.startsWith('/') ? [] : folder.split('/')
  for (const segment of path.split('/')) {
    if (segment === '..') segments.splice(-2, 2, '')
    else segments.push(segment)
  }
  return segments.filter(segment => segment !== '' && segment !== '.').join('/')
}

function relsOf(path: string): string {
  const cut = path.lastIndexOf('/') + 1
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.xml$/i, '')
}

/** `sheet2.xml` before `sheet10.xml`. */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
