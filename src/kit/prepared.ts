import type {FoldedTerms} from './header-words-folded.js'
import type {FoldedTopics} from './topics-index.js'

/** What can be said of the word lists once and for all. */
export interface Prepared {
  readonly terms: FoldedTerms
  readonly topics: FoldedTopics
}

/**
 * Made when the sources are bundled, which puts it in this module's place (bin/bundle.js), for the detectors that
 * ship: folding nine thousand words takes a small scan as long as all its counting. Sources fold as they go.
 */
export const prepared: Prepared | undefined = undefined
