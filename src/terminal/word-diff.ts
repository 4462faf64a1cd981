import { diffArrays } from 'diff'
import type { Paint } from './colour.js'
import { terminalSafe } from './safe.js'
import { segments } from './segments.js'
import type { Span } from './spans.js'

export interface WordDiffPart {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/**
 * Edits after which two texts count as wholly different: Myers' algorithm takes time in the square of them, and nobody
 * reads a thousand marked words.
 */
const MAX_EDITS = 2000

/** White space that may lie inside a change; a newline keeps the changes of two paragraphs apart. */
const GAP = /^[^\S\n]+$/

/**
 * The difference of two texts in words, as Intl.Segmenter cuts them (so never inside a Cyrillic or Arabic word). The parts
 * that are same or added give `now`, those that are same or removed give `old` but for its white space; no two neighbours are
 * of one kind, and removed comes before added. White space between two changes belongs to both, so that a rewritten phrase is
 * one change. White space alone is none, as nobody could see its mark; where nothing else differs, it is marked with the word
 * before it.
 *
 * @param locale BCP 47 tag of the texts' language (default `de`).
 */
export function wordDiff(old: string, now: string, locale = 'de'): WordDiffPart[] {
  const segmenter = segmenterOf(locale)
  const start = sameStart(old, now)
  const found = wordsChanged([
    { kind: 'same', text: old.slice(0, start) },
    ...changes(old.slice(start), now.slice(start), text => segments(text, segmenter)),
  ])
  const isAlike = old !== now && found.every(({ kind }) => kind === 'same')
  return isAlike ? wordsChanged(changes(old, now, withSpace)) : found
}

/** The parts as spans of safe text: removed `[-…-]` in red, added `{+…+}` in green, so that colour is never needed. */
export function wordDiffSpans(parts: readonly WordDiffPart[], paint: Paint): Span[] {
  return parts.map(({ kind, text }) => {
    const safe = terminalSafe(text)
    if (kind === 'removed') return { text: `[-${safe}-]`, paint: paint.red }
    if (kind === 'added') return { text: `{+${safe}+}`, paint: paint.green }
    return { text: safe }
  })
}

const segmenters = new Map<string, Intl.Segmenter>()

/** It takes as long to make one as to cut a sentence with it. */
function segmenterOf(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, known)
  return known
}

/** Changes with what lies between them, each of which has something to show. */
function wordsChanged(changes: readonly WordDiffPart[]): WordDiffPart[] {
  const parts: WordDiffPart[] = []
  let removed = ''
  let added = ''
  let gap = ''
  const push = (kind: WordDiffPart['kind'], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text !== '') parts.push({ kind, text })
  }
  const close = (same: string) => {
    if (!isBlank(removed)) push('removed', removed)
    push(isBlank(added) ? 'same' : 'added', added)
    push('same', gap + same)
    removed = added = gap = ''
  }
  for (const { kind, text } of changes) {
    if (kind !== 'same') {
      removed += gap + (kind === 'removed' ? text : '')
      added += gap + (kind === 'added' ? text : '')
      gap = ''
    } else if (GAP.test(text) && (removed !== '' || added !== '')) gap = text
    else close(text)
  }
  close('')
  return parts
}

/** Where the last word ends that two texts begin with alike: no segmenter has to cut what stands before a space. */
function sameStart(old: string, now: string): number {
  let start = 0
  for (let at = 0; at < old.length && old[at] === now[at]; at++)
    if (old[at] === ' ' && /\S/.test(old[at - 1] ?? ' ')) start = at
  return start
}

function changes(old: string, now: string, cut: (text: string) => string[]): WordDiffPart[] {
  const found = diffArrays(cut(old), cut(now), { maxEditLength: MAX_EDITS })
  if (!found) {
    return [
      { kind: 'removed', text: old },
      { kind: 'added', text: now },
    ]
  }
  return found.map(({ removed, added, value }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'same',
    text: value.join(''),
  }))
}

/** Words with the white space behind them, and before the first. */
function withSpace(text: string): string[] {
  return text.match(/\s*\S+\s*|\s+/g) ?? []
}

/** Whether a mark around a text would look empty: all of it is white space, or signs that no terminal shows. */
function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(terminalSafe(text))
}
