import { truncate, width } from '../terminal/width.js'
import { wordDiff } from '../terminal/word-diff.js'

/** Cells that a message has for a change. */
export const QUOTED = 60

/** How a message quotes a change; the same signs as in a word diff. */
const SIGNS = { removed: ['[-', '-]'], added: ['{+', '+}'], same: ['', ''] } as const

/** Cells below which the beginning of a change says nothing. */
const TELLING = 8

/**
 * What changed between two texts, as a message can quote it. Changes are shortened inside their marks; each may have half
 * of what room is left, or more if the later ones need less. Where the room ends, one that is only an ellipsis stands for
 * the rest.
 */
export function quotedChange(before: string, after: string): string {
  const changes = wordDiff(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, text }) => ({ kind, text: onOneLine(text) }))
  let later = changes.reduce((sum, { text }) => sum + width(text), 0)
  let room = QUOTED
  const quoted: string[] = []
  for (const { kind, text } of changes) {
    const taken = width(text)
    later -= taken
    const cells = Math.floor(Math.max(room / 2, room - later))
    const told = taken <= cells || cells >= TELLING ? truncate(text, cells) : '…'
    quoted.push(SIGNS[kind].join(told))
    room -= width(told)
    if (told === '…') break
  }
  return quoted.join(' ')
}

/** A piece of a text on one line; where a paragraph begins or ends can be what changed. */
function onOneLine(text: string): string {
  return text
    .replace(/[^\S\n]*\n[^\S\n]*\n\s*/g, ' ¶ ')
    .trim()
    .replace(/\s+/g, ' ')
}
