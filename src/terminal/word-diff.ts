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
 * that are same or removed give `old`, those that are same or added give `now`; no two neighbours are of one kind, and
 * removed comes before added. White space between two changes belongs to both, so that a rewritten phrase is one change.
 *
 * @param locale BCP 47 tag of the texts' language (default `de`).
 */
export function wordDiff(old: string, now: string, locale = 'de'): WordDiffPart[] {
  const parts: WordDiffPart[] = []
  let removed = ''
  let added = ''
  let gap = ''
  const push = (kind: WordDiffPart['kind'], text: string) => {
    if (text !== '') parts.push({ kind, text })
  }
  const close = (same: string) => {
    push('removed', removed)
    push('added', added)
    push('same', gap + same)
    removed = added = gap = ''
  }
  for (const { kind, text } of changes(old, now, locale)) {
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

/** The parts as spans of safe text: removed `[-…-]` in red, added `{+…+}` in green, so that colour is never needed. */
export function wordDiffSpans(parts: readonly WordDiffPart[], paint: Paint): Span[] {
  return parts.map(({ kind, text }) => {
    const safe = terminalSafe(text)
    if (kind === 'removed') return { text: `[-${safe}-]`, paint: paint.red }
    if (kind === 'added') return { text: `{+${safe}+}`, paint: paint.green }
    return { text: safe }
  })
}

function changes(old: string, now: string, locale: string): WordDiffPart[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const found = diffArrays(segments(old, segmenter), segments(now, segmenter), { maxEditLength: MAX_EDITS })
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
