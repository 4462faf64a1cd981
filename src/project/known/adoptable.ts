import * as v from 'valibot'
import { hashOf } from '../../io/content.js'
import { textKeys } from '../../placing/common-texts.js'
import { confirmedIn } from '../../placing/confirmed.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'

/** What a document tells about others, whose translations are laid over them. */
export interface Adoptable {
  /** What its texts are compared by. */
  texts: string[]
  /** By language, pairs that a person has read: words are learned from them. */
  confirmed: Record<string, { source: string; target: string }[]>
}

/** Pairs of a document, at most: thousands of documents have enough of them. */
const PAIRS = 100

/** What a document tells about others, whose translations are laid over them. */
export const ADOPTABLE: Kind<Adoptable> = {
  name: 'adoptable',
  effort: 'indexing',
  ...packed(
    v.object({
      texts: v.array(v.string()),
      confirmed: v.record(v.string(), v.array(v.object({ source: v.string(), target: v.string() }))),
    }),
  ),
  make: async ({ config }, document) => ({
    texts: [...textKeys(document.synopsis)].map(markOf),
    confirmed: Object.fromEntries(
      config.targets.map(language => [language, confirmedIn(document.synopsis, language).slice(0, PAIRS)]),
    ),
  }),
}

/** What stands for a text by which it is compared. */
export function markOf(key: string): string {
  return hashOf(key).slice(0, 16)
}
