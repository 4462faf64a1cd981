import { birthKey, foldSpace, visible } from '../text/white-space.js'
import { fingerprintOf, MARKUP } from './canonical.js'
import { withoutStructure } from './structure.js'

/** Texts whose key is remembered; as many again may be. */
const REMEMBERED = 20_000
let recent = new Map<string, string>()
let older = new Map<string, string>()

/**
 * The form in which two texts are compared, of whichever version they are: without a difference of wrapping, white space, escapes,
 * marks for the same emphasis, composed letters and invisible signs, and without structure that version 1 kept in texts. The same
 * text is asked for again and again, and to read it takes long; so keys are remembered.
 */
export function textKey(text: string): string {
  const known = recent.get(text) ?? older.get(text)
  const key = known ?? keyOf(text)
  if (!recent.has(text)) {
    if (recent.size >= REMEMBERED) [older, recent] = [recent, new Map()]
    recent.set(text, key)
  }
  return key
}

function keyOf(text: string): string {
  const said = withoutStructure(visible(text))
  return birthKey(MARKUP.test(said) || / {2}\n/.test(said) ? visible(fingerprintOf(shortened(said))) : said)
}

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
