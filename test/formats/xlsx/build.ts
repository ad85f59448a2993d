import {type Member, zipOf} from '../zip/build.js'

/** Parts of a workbook as raw XML; what is left out is as Excel writes it. */
export interface Parts {
  /** contents of `<sheetData>` of each sheet, by sheet name; or a whole worksheet when it begins with `<` `?` */
  readonly sheets: Readonly<Record<string, string>>
  /** `<si>` elements */
  readonly strings?: string
  /** contents of `<styleSheet>` */
  readonly styles?: string
  readonly workbookPr?: string
  readonly order?: (members: readonly Member[]) => readonly Member[]
  readonly extra?: readonly Member[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A workbook. */
export function xlsxOf(parts: Parts): Buffer {
  const members = membersOf(parts)
  return zipOf([...(parts.order?.(members) ?? members), ...(parts.extra ?? [])])
}

export function membersOf({sheets, strings, styles, workbookPr = ''}: Parts): readonly Member[] {
  const names = Object.keys(sheets)
  const sheetTags = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  const rels = names.map((_, i) => rel(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
  return [
    {name: '[Content_Types].xml', data: `${HEAD}<Types/>`},
    {name: '_rels/.rels', data: relationships([rel('rId1', 'officeDocument', 'xl/workbook.xml')])},
    {
      name: 'xl/workbook.xml',
      data: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${workbookPr}<sheets>${sheetTags.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ...rels,
        rel('rId98', 'styles', 'styles.xml'),
        rel('rId99', 'sharedStrings', 'sharedStrings.xml'),
      ]),
    },
    ...names.map((name, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: worksheet(sheets[name] ?? ''),
    })),
    ...(styles === undefined
      ? []
      : [{name: 'xl/styles.xml', data: `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`}]),
    ...(strings === undefined
      ? []
      : [{name: 'xl/sharedStrings.xml', data: `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`}]),
  ]
}

export function worksheet(rows: string): string {
  if (rows.startsWith('<?')) return rows
  return `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${rows}</sheetData><pageMargins left="0.7"/></worksheet>`
}

/** A row of inline texts; numbers stay numbers, null is no cell. */
export function row(...cells: readonly (string | number | null)[]): string {
  return `<row>${cells
    .map(cell => {
      if (cell === null) return '<c/>'
      return typeof cell === 'number'
        ? `<c><v>${cell}</v></c>`
        : `<c t="inlineStr"><is><t>${cell}</t></is></c>`
    })
    .join('')}</row>`
}

function rel(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`
}

function relationships(rels: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${rels.join('')}</Relationships>`
}
