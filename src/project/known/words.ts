import { foldedTexts } from '../../synopsis/find.js'
import type { Kind } from './kind.js'

/** All that somebody may look for in a document, folded: whether a text is in it at all is told without reading the document. */
export const WORDS: Kind<string> = {
  name: 'words',
  effort: 'reading',
  pack: text => text,
  unpack: text => text,
  make: async (_project, { synopsis }) => foldedTexts(synopsis).join('\n'),
}
