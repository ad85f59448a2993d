import type {ScanDocument} from './document.js'

export type Language = 'zh' | 'en'

export interface RenderOptions {
  readonly lang: Language
  /** columns of the terminal; reports that do not wrap ignore it */
  readonly width: number
  readonly colour: 'on' | 'off'
}

/** One presentation: a pure function of the document. No clock, no environment, no random ids. */
export interface Report {
  readonly id: string
  readonly title: {readonly zh: string; readonly en: string}
  readonly extension: string
  readonly mediaType: string
  render(document: ScanDocument, options: RenderOptions): string | Uint8Array | Promise<string | Uint8Array>
}
