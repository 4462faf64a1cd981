import type { Language } from '../../languages/language.js'

/** Scripts that checks tell apart. */
export type Script = Language['script'] | 'Greek' | 'Hebrew' | 'Armenian' | 'Georgian' | 'East Asian'

/** A letter of each script. */
export const LETTERS: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /(?=\p{L})\p{Script=Arabic}/u,
  Greek: /\p{Script=Greek}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Armenian: /\p{Script=Armenian}/u,
  Georgian: /\p{Script=Georgian}/u,
  'East Asian': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
}

const SCRIPTS = Object.keys(LETTERS) as Script[]

/** The script of the first letter of a text; undefined where it is none of these. */
export function scriptOf(text: string): Script | undefined {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter === undefined ? undefined : SCRIPTS.find(script => LETTERS[script].test(letter))
}
