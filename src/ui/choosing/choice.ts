import type { Direction } from '../../terminal/direction.js'
import type { DeedName } from '../keys.js'
import type { Destination } from '../queue.js'

/** Something to choose from a list that what is typed makes shorter. */
export interface Choice {
  /** What is searched. */
  label: string
  /** Said beside it: keys, or where it is. */
  hint: string
  /** Of the label. */
  direction: Direction
  chosen: Chosen
}

export type Chosen = { kind: 'deed'; does: DeedName } | { kind: 'place'; place: Destination }
