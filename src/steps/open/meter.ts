import type {ByteSource, ReadLimits} from '../../model/format.js'
import type {RowSink} from '../open.js'

/** What is left for all members of one outermost file together. */
export interface Budget {
  /** bytes that may still come out */
  left: number
  members: number
}

/** The outermost file, telling the sink how many of its bytes have been read; never more than it has. */
export function watched(source: ByteSource, sink: Pick<RowSink, 'progress'>): ByteSource {
  const size = source.size ?? Number.POSITIVE_INFINITY
  let read = 0
  const add = (bytes: number): void => {
    read = Math.min(size, read + bytes)
    sink.progress(read)
  }
  const {readAt} = source
  return {
    ...source,
    stream: (from, to) => counted(source.stream(from, to), add),
    ...(readAt === undefined ? {} : {readAt: (offset, length) => readAt(offset, length)}),
  }
}

/** A member whose stream ends, with a gap told once, when it or all members together grow past the limits. */
export function metered(
  source: ByteSource,
  budget: Budget,
  limits: ReadLimits,
  sink: Pick<RowSink, 'problem'>,
): ByteSource {
  let told = false
  const tell = (detail: string): void => {
    if (!told) sink.problem({place: source.place, cause: 'too-large', detail, weight: 'gap'})
    told = true
  }
  return {...source, stream: (from, to) => bounded(source.stream(from, to), budget, limits.memberBytes, tell)}
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  add: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    add(chunk.length)
    yield chunk
  }
}

async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  budget: Budget,
  most: number,
  tell: (detail: string) => void,
): AsyncGenerator<Uint8Array> {
  let own = 0
  for await (const chunk of chunks) {
    own += chunk.length
    budget.left -= chunk.length
    if (own > most) return tell(`more than ${most} bytes; the rest left unread`)
    if (budget.left < 0) return tell('expands out of all proportion; the rest left unread')
    yield chunk
  }
}
