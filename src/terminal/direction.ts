import { languageOf, scriptOf } from '../languages/tag.js'

export type Direction = 'ltr' | 'rtl'

/** Languages written from right to left where the tag names no script (ISO 639; `iw` and `ji` are old tags of he and yi). */
const RTL_LANGUAGES = new Set(
  'ar arc ary arz azb bal bqi ckb dv fa glk he iw ji ks lrc mzn nqo pnb prs ps rhg sd skr syr ug ur yi'.split(
    ' ',
  ),
)

/** Scripts written from right to left (ISO 15924). */
const RTL_SCRIPTS = new Set('adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '))

/** The direction of a language by its BCP 47 tag: the script subtag decides where there is one, otherwise the language. */
export function direction(language: string): Direction {
  const script = scriptOf(language)
  return (script ? RTL_SCRIPTS.has(script) : RTL_LANGUAGES.has(languageOf(language))) ? 'rtl' : 'ltr'
}
