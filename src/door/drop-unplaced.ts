import type { UnplacedText } from '../alignment/unplaced.js'
import type { EntryEdit } from './edit.js'

/** Drops a paragraph without source that somebody had before them, and only while it is there. */
export function dropUnplaced(
  origin: EntryEdit['origin'],
  language: string,
  { id, text }: UnplacedText,
): EntryEdit {
  return {
    origin,
    place: { unit: id, language },
    basis: { source: '', target: text },
    wish: { kind: 'drop' },
  }
}
