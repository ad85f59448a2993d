import type {Epoch} from '../xlsx/dates.js'
import {NO_STRINGS, type SharedStrings} from '../xlsx/shared-strings.js'
import {isBuiltInDate, isDateFormat} from '../xlsx/styles.js'
import {type BiffRecord, BOF, EOF, recordAt} from './records.js'
import {type OldText, oldText, sharedStrings, unicodeText} from './strings.js'

/** Version of BIFF8, from Excel 97 on; older ones hold strings in a code page. */
const BIFF8 = 0x0600
const GLOBALS = 0x0005

export interface SheetStart {
  readonly name: string
  /** offset of its BOF */
  readonly at: number
}

/** What holds for all sheets of a workbook. */
export interface Globals {
  readonly version: 'biff8' | 'older'
  readonly sheets: readonly SheetStart[]
  readonly strings: SharedStrings
  readonly epoch: Epoch
  readonly old: OldText
  /** by cell style: whether it shows numbers as dates */
  readonly dates: readonly boolean[]
  readonly locked: 'no' | 'password'
}

/** Reads the globals, or takes the stream for a lone sheet as web pages wrote them. */
export function readGlobals(stream: DataView): Globals | undefined {
  const first = recordAt(stream, 0)
  if (first?.type !== BOF || first.end - first.start < 4) return undefined
  const version = stream.getUint16(first.start, true) === BIFF8 ? 'biff8' : 'older'
  const lone = {
    version,
    strings: NO_STRINGS,
    epoch: 1900,
    old: oldText(undefined),
    dates: [],
    locked: 'no',
  } as const
  if (stream.getUint16(first.start + 2, true) !== GLOBALS) return {...lone, sheets: [{name: 'Sheet1', at: 0}]}
  const found = new Found(stream, version)
  for (
    let record = recordAt(stream, first.end);
    record !== undefined;
    record = recordAt(stream, record.end)
  ) {
    if (record.type === EOF) break
    found.take(record)
  }
  return found.globals()
}

class Found {
  private readonly sheets: {readonly name: Uint8Array | string; readonly at: number}[] = []
  private readonly formats = new Map<number, string>()
  private readonly styles: number[] = []
  private strings = NO_STRINGS
  private epoch: Epoch = 1900
  private codePage: number | undefined
  private locked: 'no' | 'password' = 'no'

  constructor(
    private readonly stream: DataView,
    private readonly version: 'biff8' | 'older',
  ) {}

  take(record: BiffRecord): void {
    const {type, start, end} = record
    if (type === 0x002f) this.locked = 'password'
    else if (type === 0x0085 && end - start > 7) this.sheet(start, end)
    else if (type === 0x00fc) this.strings = sharedStrings(this.stream, record)
    else if (type === 0x041e && end - start > 3) this.format(start, end)
    else if (end - start < 2) return
    else if (type === 0x0022) this.epoch = this.stream.getUint16(start, true) === 1 ? 1904 : 1900
    else if (type === 0x0042) this.codePage = this.stream.getUint16(start, true)
    else if (type === 0x00e0 && end - start > 3) this.styles.push(this.stream.getUint16(start + 2, true))
  }

  globals(): Globals {
    const old = oldText(this.codePage)
    return {
      version: this.version,
      sheets: this.sheets.map(({name, at}) => ({name: typeof name === 'string' ? name : old(name), at})),
      strings: this.strings,
      epoch: this.epoch,
      old,
      dates: this.styles.map(id => {
        const code = this.formats.get(id)
        return code === undefined ? isBuiltInDate(id) : isDateFormat(code)
      }),
      locked: this.locked,
    }
  }

  /** Charts and modules hold no cells; hidden sheets do. */
  private sheet(start: number, end: number): void {
    const kind = this.stream.getUint8(start + 5)
    if (kind !== 0 && kind !== 1) return
    const count = this.stream.getUint8(start + 6)
    const at = this.stream.getUint32(start, true)
    this.sheets.push({
      name:
        this.version === 'biff8'
          ? unicodeText(this.stream, start + 7, end, count)
          : this.bytes(start + 7, Math.min(end, start + 7 + count)),
      at,
    })
  }

  /** Formats of older versions are ASCII where they matter. */
  private format(start: number, end: number): void {
    const code =
      this.version === 'biff8'
        ? unicodeText(this.stream, start + 4, end, this.stream.getUint16(start + 2, true))
        : Buffer.from(this.bytes(start + 3, end)).toString('latin1')
    this.formats.set(this.stream.getUint16(start, true), code)
  }

  private bytes(start: number, end: number): Uint8Array {
    return new Uint8Array(this.stream.buffer, this.stream.byteOffset + start, Math.max(0, end - start))
  }
}
