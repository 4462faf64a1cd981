import type { Element } from 'hast'
import type { FootnoteDefinition, RootContent } from 'mdast'
import { toBlocks } from '../to-blocks.js'
import { labelsIn } from './take-notes.js'

/** The notes to which a content refers, and those to which these refer, in order, as Markdown. */
export function noteDefinitions(
  content: Element,
  notes: ReadonlyMap<string, Element>,
  language: string,
): RootContent[] {
  const wanted = new Set(labelsIn(content))
  for (const label of wanted) for (const inner of labelsIn(notes.get(label) ?? content)) wanted.add(inner)
  return [...wanted].flatMap((label): FootnoteDefinition[] => {
    const note = notes.get(label)
    if (!note) return []
    const children = toBlocks(note, language) as FootnoteDefinition['children']
    return [{ type: 'footnoteDefinition', identifier: label, label, children }]
  })
}
