import type { Cell } from '../synopsis/synopsis.js'
import type { Basis } from './edit.js'

/** The basis of whoever has a translation before them, with its source and all that hangs on it. */
export function basisOf({ source, entry }: Pick<Cell, 'source' | 'entry'>): Basis {
  return {
    source,
    target: entry?.target ?? '',
    conflict: entry?.conflict?.target,
    note: entry?.note,
    returned: entry?.returned?.note,
  }
}
