import type { Entry } from '../alignment/entry.js'
import type { UnplacedText } from '../alignment/unplaced.js'
import type { Unit } from '../document/unit.js'
import type { Basis } from '../door/edit.js'
import type { BidiMode } from '../terminal/bidi.js'
import type { TranslationPlace, Undo } from './state.js'

/** What a person wants of a translation, and what they had before them. */
export type WantedChange =
  | (TranslationPlace & { kind: 'save'; text: string; basis: Basis })
  | (TranslationPlace & { kind: 'accept'; reason: string; basis: Basis })
  | (TranslationPlace & { kind: 'allow'; code: string; reason: string; basis: Basis })
  | (TranslationPlace & { kind: 'note'; note: string; basis: Basis })
  | (TranslationPlace & { kind: 'review'; state: 'reviewed' | 'final'; basis: Basis })
  | (TranslationPlace & { kind: 'return'; note: string; basis: Basis })
  | (TranslationPlace & { kind: 'place'; paragraph: UnplacedText; how: PlacingHow; basis: Basis })

/** What becomes of a paragraph without source: the unit's target, a part of it, or nothing. */
export type PlacingHow = 'beside' | 'joined' | 'dropped'

/** Back or forth through the saved changes. */
export type Turn = 'undo' | 'redo'

/** What the screen wants from the world outside. */
export type Effect =
  | { kind: 'open'; document: string }
  /** Misalignments and findings; `generation` tells which state of the document they are of. */
  | { kind: 'look'; document: string; generation: number }
  /** Once its files changed, whoever changed them; `version` is the one that is shown. */
  | { kind: 'reread'; document: string; version?: string | undefined }
  | { kind: 'explain'; document: string; unit: string }
  /** What the checks and the glossary say of what is being typed. */
  | {
      kind: 'try'
      document: string
      language: string
      units: readonly Unit[]
      source: string
      text: string
      allow?: Entry['allow']
    }
  | WantedChange
  /** Takes a saved change back, or makes it again. */
  | { kind: 'restore'; undo: Undo; turn: Turn }
  /** What there is to do; what is misaligned comes with `overview`. */
  | { kind: 'count' }
  | { kind: 'overview' }
  /** Where words stand in translations and their sources. */
  | { kind: 'concordance'; query: string; language: string }
  /** What became of a translation and its source. */
  | { kind: 'history'; document: string; unit: string; language: string }
  /** What waits for a review, as it was approved last. */
  | { kind: 'approvals'; document: string; language: string }
  /** Paragraphs of all documents by what somebody types of them, in the original and in a language. */
  | { kind: 'paragraphs'; query: string; language: string }
  /** How many findings are known. */
  | { kind: 'tally' }
  /** From now on, for this user. */
  | { kind: 'settings'; bidi?: BidiMode; mouse?: boolean }
  | { kind: 'external'; text: string }
  /** What a person should know of the project before they begin. */
  | { kind: 'greet' }
