export {collectKeys, digestCell, finishRecords, hold, trim, trimAndHold} from './columns'
export {takeObjects} from './objects'
export {decodePairs} from './pairs'
export {plainEmails, plainIds, plainMobiles, withDigits} from './plain'
export {takeLines} from './lines'
export {split} from './split'
export {takeTuples} from './tuples'

/** First address the host may use. */
export const heapBase: i32 = <i32>__heap_base
