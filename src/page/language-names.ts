/** The languages whose names are known; a selector that names others is read through `hreflang` and `lang`. */
const known =
  'am ar az be bg bn bs ca cs da de el en eo es et fa fi fr he hi hr hu hy id it ja ka kk ko ku ky lt lv mk nl no pl ps pt ' +
  'ro ru sk sl sq sr sv ta tg th tk tr uk ur uz vi zh zh-Hans zh-Hant'

/** Names that are in use beside those of the Unicode tables. */
const others: Record<string, string> = {
  عربي: 'ar',
  عربى: 'ar',
  farsi: 'fa',
  kurdî: 'ku',
  қазақша: 'kk',
  кыргызча: 'ky',
  'по-русски': 'ru',
  'русский язык': 'ru',
  'in english': 'en',
  'auf deutsch': 'de',
  'auf englisch': 'en',
  "o'zbekcha": 'uz',
  castellano: 'es',
}

/** Language names, lower case: each in its own language, in German, English and Russian; and two-letter codes. */
const names: ReadonlyMap<string, string> = new Map(
  known
    .split(' ')
    .flatMap(tag => [
      ...[tag, 'de', 'en', 'ru'].map((display): [string, string] => [
        (new Intl.DisplayNames([display], { type: 'language' }).of(tag) ?? tag).toLowerCase(),
        tag,
      ]),
      [tag.toLowerCase(), tag] as [string, string],
    ]),
)

/** The tag of a language that is called so (`English`, `англ.` is not known, `RU`), whatever its case. */
export function languageCalled(name: string): string | undefined {
  const key = name.trim().toLowerCase()
  return Object.hasOwn(others, key) ? others[key] : names.get(key)
}

/** The same for words only: a code such as `ja` or `es` may be a word of the text. */
export function languageNamed(text: string): string | undefined {
  return text.trim().length > 2 ? languageCalled(text) : undefined
}

/** The tag in its canonical form, undefined where it is no language tag (`x-default` is none). */
export function canonicalTag(tag: string): string | undefined {
  if (tag.trim() === '') return undefined
  try {
    // A lone private-use tag is well-formed, but names no language.
    const [canonical] = /^x-/i.test(tag.trim())
      ? []
      : Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))
    return canonical
  } catch {
    return undefined
  }
}
