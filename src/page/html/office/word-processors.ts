import type { Root } from 'hast'
import { applyStyles } from './apply-styles.js'
import { applyClassStyles } from './class-styles.js'
import { joinGoogleLists } from './google-lists.js'
import { applyParagraphStyles } from './paragraph-styles.js'
import { makeWordLists } from './word-lists.js'

/**
 * Turns what word processors write into the elements that it means: Word has a class for each paragraph style, Google Docs
 * says everything by styles. Other pages have nothing of the kind and stay as they are. In place.
 */
export function readWordProcessors(tree: Root): void {
  applyClassStyles(tree)
  makeWordLists(tree)
  joinGoogleLists(tree)
  applyParagraphStyles(tree)
  applyStyles(tree)
}
