import type { Answer } from './answer.js'
import type { Draft } from './draft.js'
import type { Effect } from './effect.js'

/** The way from the screen to the files and back. */
export interface Desk {
  /** Carries out what the screen wants. What fails is an answer, too; what needs none has none. */
  answer: (effect: Effect) => Promise<Answer | undefined>
  /** Calls back whenever the files of a document change, whoever changes them. Returns what ends that. */
  follow: (document: string, changed: () => void) => () => void
  /** Keeps what is being typed, for the case that the screen ends without a word; `undefined` forgets it. */
  keep: (draft: Draft | undefined) => Promise<void>
}
