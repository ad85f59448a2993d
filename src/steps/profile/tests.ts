import {
  type CellTest,
  type Detector,
  FALSE,
  type FieldKind,
  MASKED,
  NONE,
  PROOF,
} from '../../model/detector.js'
import type {ValueCounts} from '../../model/plan.js'

/** Values of a column whose tests are remembered: columns of statuses have few. */
const REMEMBERED = 64
/** Cells that every test is asked about; afterwards only those that said yes to one of them. */
const CELLS_FOR_ALL = 64

/** One test, which several kinds may share: all sums of money are written alike. */
interface SharedTest {
  readonly match: CellTest
  readonly kinds: readonly FieldKind[]
}

/** A test with how often it said each word. */
interface AskedTest extends SharedTest {
  readonly words: Int32Array
}

/** Asks the tests of all kinds about the cells of one column. */
export class ColumnTests {
  private readonly tests: readonly AskedTest[]
  private readonly memo = new Map<string, Uint8Array>()
  private asked: readonly AskedTest[]
  private cells = 0

  constructor(detectors: readonly Detector[]) {
    this.tests = testsOf(detectors).map(({match, kinds}) => ({match, kinds, words: new Int32Array(5)}))
    this.asked = this.tests
  }

  /** Takes in a cell. `key`: its bytes as text, if they are worth remembering. */
  add(key: string | undefined, bytes: Uint8Array, start: number, end: number): void {
    if (this.cells++ === CELLS_FOR_ALL) this.narrow()
    const known = key === undefined ? undefined : this.memo.get(key)
    const words = known ?? this.wordsFor(bytes, start, end)
    if (known === undefined && key !== undefined && this.memo.size < REMEMBERED) this.memo.set(key, words)
    this.asked.forEach((test, i) => {
      const word = words[i] as number
      test.words[word] = (test.words[word] as number) + 1
    })
  }

  private wordsFor(bytes: Uint8Array, start: number, end: number): Uint8Array {
    return Uint8Array.from(this.asked, test => test.match(bytes, start, end))
  }

  private narrow(): void {
    this.asked = this.tests.filter(({words}) => (words[NONE] as number) < CELLS_FOR_ALL)
    this.memo.clear()
  }

  /** What was said of each kind, among `filled` cells. */
  counts(filled: number): ReadonlyMap<FieldKind, ValueCounts> {
    const counts = new Map<FieldKind, ValueCounts>()
    const none = toCounts(filled, new Int32Array(5))
    for (const {kinds, words} of this.tests) {
      const said = words[NONE] === this.cells ? none : toCounts(filled, words)
      for (const kind of kinds) counts.set(kind, said)
    }
    return counts
  }
}

/** The same detectors measure column after column. */
const shared = new WeakMap<readonly Detector[], readonly SharedTest[]>()

function testsOf(detectors: readonly Detector[]): readonly SharedTest[] {
  const made = shared.get(detectors)
  if (made !== undefined) return made
  const tests = sharedTests(detectors)
  shared.set(detectors, tests)
  return tests
}

function sharedTests(detectors: readonly Detector[]): readonly SharedTest[] {
  const tests = new Map<CellTest, FieldKind[]>()
  for (const {match, kind} of detectors) {
    if (match === undefined) continue
    const kinds = tests.get(match)
    if (kinds === undefined) tests.set(match, [kind])
    else kinds.push(kind)
  }
  return [...tests].map(([match, kinds]) => ({match, kinds}))
}

function toCounts(filled: number, words: Int32Array): ValueCounts {
  return {
    filled,
    shape: words[1] as number,
    proof: words[PROOF] as number,
    masked: words[MASKED] as number,
    false: words[FALSE] as number,
  }
}
