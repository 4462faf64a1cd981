import { MANY_PARAGRAPHS, type Unit } from '../../document/unit.js'

/** What Return types into a translation, or which place it is that holds no line break. */
export type LineBreak = { types: string } | { refusedIn: 'heading' | 'table-cell' | 'slot' }

/** What Return types into the translation of a unit: what its kind and its place in the file allow. */
export function lineBreakOf({ kind, slot, text }: Pick<Unit, 'kind' | 'slot' | 'text'>): LineBreak {
  // Where readers of the source see its line ends, they see those of the translation.
  const [end] = /(?:\\| {2,})?\n/.exec(text) ?? []
  if (end !== undefined) return { types: end }
  if (slot || kind === 'front-matter') return { refusedIn: 'slot' }
  if (kind === 'html') return { types: '\n' }
  if (MANY_PARAGRAPHS.has(kind)) return { types: '\n\n' }
  return { refusedIn: kind === 'heading' ? 'heading' : 'table-cell' }
}
