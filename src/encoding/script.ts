import { remembered } from '../remembered.js'

/** The scripts that a tag may name of which Unicode knows several, or by another name. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Han}\\p{Script=Hiragana}\\p{Script=Katakana',
  Kore: 'Hangul}\\p{Script=Han',
}

/** A letter of the script that a language is written in; undefined where the tag names no language that is known. */
export function letterOf(tag: string): RegExp | undefined {
  return known(tag).letter
}

const known = remembered((tag): { letter?: RegExp } => {
  try {
    const { script = '' } = new Intl.Locale(tag.replaceAll('_', '-')).maximize()
    return { letter: new RegExp(`[\\p{Script=${SCRIPTS[script] ?? script}}]`, 'u') }
  } catch {
    return {}
  }
})

/** Whether a language is written in the Latin script, in which names of all languages are written; undefined where nobody knows. */
export function isLatin(tag: string): boolean | undefined {
  return letterOf(tag)?.test('a')
}
