export {collectKeys, digestCell, finishRecords, hold, trim} from './columns'
export {plainEmails, plainIds, plainMobiles, withDigits} from './plain'
export {split} from './split'

/** First address the host may use. */
export const heapBase: i32 = <i32>__heap_base
