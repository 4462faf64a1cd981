import type { Element } from 'hast'
import type { FootnoteReference } from 'mdast'
import { attribute } from '../attributes.js'

/** The element that stands in a text for the mark of a note, with the label of the note as its `label`. */
export const NOTE_REFERENCE = 'note-reference'

/** A reference in Markdown; none where the page itself has an element of that name. */
export function noteReference(_: unknown, element: Element): FootnoteReference | undefined {
  const label = attribute(element, 'label')
  return label === '' ? undefined : { type: 'footnoteReference', identifier: label, label }
}
