import type { RootContent } from 'mdast'
import { canonicalText } from '../canonical.js'
import type { InlineContext } from '../inline.js'
import type { DefinitionPart } from '../parse-options.js'
import type { Kind, Slot, Unit } from '../unit.js'

/** A unit before it has an id. */
export type SourcePiece = Pick<Unit, 'kind' | 'text' | 'start' | 'end' | 'slot'> & {
  /** What its id is made of. */
  birth: string
}

export type Container = 'paragraph' | 'list-item' | 'quote' | 'footnote'

/** What the parts of a document have in common. */
export interface Reading extends InlineContext {
  file: string
  /** Finds attributes that are to be translated. */
  spoken: RegExp
  /** What of the definitions of links is to be translated. */
  definitions: readonly DefinitionPart[]
  /** Whether comments in code are. */
  comments: boolean
  /** Whether a reader sees all line ends of a text. */
  keepsLines: boolean
}

/** Where a node stands. */
export interface Standing {
  container: Container
  /** How many quotes stand around it. */
  quotes: number
  /** What stands before it in the same block. */
  behind?: RootContent | undefined
}

/** Finds the units that a node itself is; those of blocks inside come by themselves. */
export type Reader<Type extends RootContent['type']> = (
  node: Extract<RootContent, { type: Type }>,
  reading: Reading,
  standing: Standing,
) => SourcePiece[]

/** A piece of a line, if there is anything in it to translate. */
export function linePiece(kind: Kind, text: string, start: number, slot: Slot): SourcePiece[] {
  const trimmed = text.trim()
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return []
  const from = start + text.indexOf(trimmed)
  const birth = canonicalText(trimmed, kind)
  return [{ kind, text: trimmed, birth, start: from, end: from + trimmed.length, slot }]
}
