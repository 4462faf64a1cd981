import type { Direction } from '../terminal/direction.js'
import type { Answer } from '../ui/answer.js'
import type { Effect } from '../ui/effect.js'
import type { TranslationPlace, UiState } from '../ui/state.js'
import type { SentDifference } from './wire.js'

/**
 * What a page may want of the files: what the screen may, but for what concerns its own machine or its own screen
 * alone, which pages have in other ways.
 */
export type ServedEffect =
  | Exclude<Effect, { kind: 'external' | 'settings' }>
  /** Here somebody is now: here they begin the next time. */
  | ({ kind: 'left' } & TranslationPlace)

/** Characters of a translation and its source that are judged as it is typed, at most. */
export const MOST_TRIED = 100_000

/** Answers each effect; nothing where there is nothing to say. */
export type ServedDesk = (effect: ServedEffect) => Promise<Answer | undefined>

/** What a page begins with, from `/api/begin`. */
export interface Begin extends Pick<UiState, 'source' | 'languages' | 'leftAt'> {
  /** The ids of all documents. */
  documents: readonly string[]
  /** The language that somebody worked in last. */
  language?: string
  /** The language that the tool speaks. */
  spoken: { language: string; direction: Direction }
  /** Its words by their keys, as i18next takes them. */
  words: Readonly<Record<string, string>>
}

/** What `/api/events` tells. */
export type ServedEvent =
  /** From now on, all changes are told. */
  | { kind: 'ready' }
  /** Somebody saved through this server: where that is short, with what became of the document. */
  | { kind: 'saved'; document: string; difference?: SentDifference }
  /** Somebody else changed the files of a document, or of the project, where none is named. */
  | { kind: 'changed'; document?: string }
