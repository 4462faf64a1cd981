import { canonicalText, inlineMarkdown } from '../document/canonical.js'
import { plainText } from '../document/plain-text.js'
import { type Kind, MANY_PARAGRAPHS, type RegisteredUnit } from '../document/unit.js'

/** A piece of a text: what it is there, and what it says. */
export type Paragraph = Pick<RegisteredUnit, 'kind' | 'text'>

/** What stands before an item where somebody wrote a list by hand: `1. `, `٢) `, `- `, `• `. */
const LIST_MARK = /^(?:\p{Nd}{1,3}[.)-]|[-•])\s+/u

/**
 * Paragraphs of a translation as the target of a unit: with a blank line between where its kind holds several, else with a
 * space. The mark of a list goes where the unit is an item whose source has none. Front matter knows no Markdown, so text
 * that goes in or out of it is written anew.
 */
export function targetOf(paragraphs: readonly Paragraph[], unit: Paragraph): string {
  const texts = paragraphs.map(paragraph => rewritten(paragraph, unit.kind))
  const target = texts.join(MANY_PARAGRAPHS.has(unit.kind) ? '\n\n' : ' ')
  return unit.kind === 'list-item' && !LIST_MARK.test(unit.text) ? withoutListMark(target) : target
}

/** A text without the mark of a list before it; one that is nothing else stays. */
export function withoutListMark(text: string): string {
  return text.replace(LIST_MARK, '') || text
}

function rewritten({ kind, text }: Paragraph, wanted: Kind): string {
  if (kind === wanted || kind === 'html' || wanted === 'html') return text
  if (wanted === 'front-matter') return canonicalText(plainText(text), wanted)
  return kind === 'front-matter' ? inlineMarkdown([{ type: 'text', value: text }]) : text
}
