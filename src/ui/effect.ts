import type { BidiMode } from '../terminal/bidi.js'
import type { Undo } from './state.js'

/** What the screen wants from the world outside. */
export type Effect =
  | { kind: 'open'; document: string }
  /** Misalignments and findings; `generation` tells which state of the document they are of. */
  | { kind: 'look'; document: string; generation: number }
  | { kind: 'explain'; document: string; unit: string }
  | { kind: 'save'; document: string; unit: string; language: string; text: string; base: string }
  | { kind: 'accept'; document: string; unit: string; language: string; reason: string }
  | { kind: 'note'; document: string; unit: string; language: string; note: string }
  | { kind: 'review'; document: string; unit: string; language: string; state: 'reviewed' | 'final' }
  | { kind: 'restore'; undo: Undo }
  /** What there is to do; what is misaligned comes with `overview`. */
  | { kind: 'count' }
  | { kind: 'overview' }
  /** From now on, for this user. */
  | { kind: 'settings'; bidi: BidiMode }
  | { kind: 'external'; text: string }
