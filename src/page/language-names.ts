/** Languages that a site's selector may offer; each is known by its name in itself, in German and in English. */
const TAGS =
  'ar bg bs ca cs da de el en es et eu fa fi fr ga he hi hr hu hy id is it ja ka kk ko ku lt lv mk nl no pl pt ro ru sk sl sq sr sv th tr uk ur uz vi yi zh'.split(
    ' ',
  )

/** Names that sites use and CLDR does not. */
const ALIASES: Record<string, string> = {
  عربي: 'ar',
  عربى: 'ar',
  farsi: 'fa',
  dari: 'fa',
  kurdî: 'ku',
  'по-русски': 'ru',
}

let names: Map<string, string> | undefined

/** The BCP 47 tag of a language named in its own words, in German or in English (case folded); undefined for other text. */
export function languageNamed(text: string): string | undefined {
  names ??= collect()
  return names.get(fold(text))
}

function collect(): Map<string, string> {
  const found = new Map(Object.entries(ALIASES).map(([name, tag]) => [fold(name), tag]))
  for (const tag of TAGS) {
    for (const locale of [tag, 'de', 'en']) {
      const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag)
      if (name) found.set(fold(name), tag)
    }
  }
  return found
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase()
}
