/** The languages that there are, by their codes of two and three letters. */
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** The code of the language that something in a path may stand for: `pt` of `pt-BR`, `pt_br`; undefined where that is none. */
export function languageCode(tag: string): string | undefined {
  const [code] = /^[a-z]{2,3}(?=$|[-_][A-Za-z0-9-_]{2,40}$)/.exec(tag) ?? []
  return code !== undefined && names.of(code) !== undefined ? code : undefined
}

/** Whether something in a path may stand for a language. */
export function isLanguageTag(tag: string): boolean {
  return languageCode(tag) !== undefined
}

/** The language tag that something in a path stands for: `pt-BR` for `pt_br`. */
export function languageTagOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? tag
  } catch {
    return tag
  }
}
