import { remembered } from '../remembered.js'
import { birthKey, foldSpace, visible } from '../text/white-space.js'
import { MARKUP } from './canonical.js'
import { fingerprintOf } from './fingerprint.js'
import { withoutStructure } from './structure.js'

/**
 * The form in which two texts are compared, of whichever version they are: without a difference of wrapping, white space, escapes,
 * marks for the same emphasis, composed letters and invisible signs, and without structure that version 1 kept in texts.
 */
export const textKey: (text: string) => string = remembered(text => {
  const said = withoutStructure(visible(text))
  return birthKey(MARKUP.test(said) ? visible(fingerprintOf(shortened(said))) : said)
})

/** A text without a difference of white space and invisible signs, for those who look for words in it. */
export function foldedText(text: string): string {
  return birthKey(visible(withoutStructure(text)))
}

/** Version 1 said the label of a reference twice where a line ended in it. */
function shortened(text: string): string {
  return text.replace(/\[([^[\]]+)\]\[([^[\]]+)\]/g, (whole, shown: string, label: string) =>
    foldSpace(shown).toLowerCase() === foldSpace(label).toLowerCase() ? `[${shown}]` : whole,
  )
}

/** Whether two texts are the same but for how they are written. */
export function sameText(a: string, b: string): boolean {
  return a === b || textKey(a) === textKey(b)
}
