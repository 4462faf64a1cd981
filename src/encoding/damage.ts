import type { Range } from '../text/range.js'

/**
 * What became of a text on its way: `lost`, signs stand where letters were, and nobody can tell which; `misread`, its bytes were
 * read in another encoding than they were written in.
 */
export type DamageKind = 'lost' | 'misread'

/** A piece of a text that does not say what it said. */
export interface Damage extends Range {
  kind: DamageKind
  /** The piece. */
  text: string
  /** What it said, where its bytes tell. */
  said?: string
}
