import {describe, expect, it} from 'vitest'
import {STANDING} from '../support/documents.js'
import {LANGUAGES, REPORT_IDS, textOf} from './rendering.js'

/** See test/fixtures/golden/README.md for how a golden page is changed on purpose. */
describe.each(REPORT_IDS)('golden %s', id => {
  it.each(LANGUAGES)('in %s', async lang => {
    const golden = new URL(`../fixtures/golden/${id}/serious.${lang}.txt`, import.meta.url).pathname
    await expect(await textOf(id, STANDING['serious']!, lang)).toMatchFileSnapshot(golden)
  })
})
