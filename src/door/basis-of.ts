import type { Cell } from '../synopsis/synopsis.js'
import type { Basis } from './edit.js'

/** The basis of whoever has the whole of a cell before them. */
export function basisOf({ source, entry }: Cell): Basis {
  return { source, target: entry?.target ?? '', conflict: entry?.conflict?.target, note: entry?.note }
}
