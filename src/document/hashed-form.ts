import { remembered } from '../remembered.js'
import { canonicalText } from './canonical.js'

/** What stands in brackets without a backslash. */
const BRACKETED = /(?<!\\)\[([^[\]\\\n]{1,200})\]/g

/**
 * The form of a text that hashes are made of: what version 1 would have kept, as far as the text alone tells it. What looks like a
 * reference counts as one.
 */
export const hashedForm: (text: string) => string = remembered(text =>
  canonicalText(text, 'paragraph', {
    labels: [...text.matchAll(BRACKETED)].map(([, label = '']) => label.trim().toLowerCase()),
  }),
)
