import {visible} from '../../src/kit/escape.js'
import type {Verdict} from '../../src/model/document.js'

/** How a thing weighs for the reader; each report has its own way to show it. */
export type Tone = 'plain' | 'quiet' | 'strong' | Verdict

/** A stretch of text. `data` comes from the scanned files: a name, a path, a masked specimen. */
export interface Run {
  readonly text: string
  readonly from: 'words' | 'data'
  readonly tone: Tone
  /** an https address */
  readonly href?: string
}
export type Line = readonly Run[]

export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
  /** what a narrow page may do with it: nothing, shorten its middle, wrap it, leave it out */
  readonly fit: 'whole' | 'middle' | 'wrap' | 'drop'
}

export type Block =
  | {readonly kind: 'paragraph'; readonly line: Line}
  | {readonly kind: 'list'; readonly items: readonly Line[]; readonly order: 'bullets' | 'numbers'}
  | {readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Line[]}

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Longer names are cut in the middle: a page is for reading, the JSON report has them whole. */
const LONGEST_NAME = 240

export function words(text: string, tone: Tone = 'plain'): Run {
  return {text: visible(text), from: 'words', tone}
}

function clipped(text: string): string {
  if (text.length <= LONGEST_NAME) return text
  const head = [...text.slice(0, LONGEST_NAME)].slice(0, LONGEST_NAME / 2)
  const tail = [...text.slice(-LONGEST_NAME)].slice(-LONGEST_NAME / 2)
  return `${head.join('')}…${tail.join('')}`
}

/** Text of the scanned files: steering characters shown, overlong names cut in the middle. */
export function data(text: string, tone: Tone = 'plain'): Run {
  return {text: visible(clipped(text)), from: 'data', tone}
}

/** Words that lead to a source; anything but https stays plain text. */
export function linked(text: string, url: string | undefined): Run {
  return url?.startsWith('https://') ? {...words(text), href: visible(url)} : words(text)
}

export const paragraph = (...line: Run[]): Block => ({kind: 'paragraph', line})
export const bullets = (items: readonly Line[]): Block => ({kind: 'list', items, order: 'bullets'})
export const numbers = (items: readonly Line[]): Block => ({kind: 'list', items, order: 'numbers'})
export const table = (columns: readonly Column[], rows: readonly Line[]): Block => ({
  kind: 'table',
  columns,
  rows,
})

export const left = (title: string, fit: Column['fit'] = 'whole'): Column => ({title, align: 'left', fit})
export const right = (title: string, fit: Column['fit'] = 'whole'): Column => ({title, align: 'right', fit})
