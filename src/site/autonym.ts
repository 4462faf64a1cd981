/** How languages are called in selectors: by themselves, as a reader looks for them. */
const AUTONYMS: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  en: 'English',
  ru: 'русский',
  ar: 'عربي',
}

/** The name of a language in itself; the tag where nobody knows one. */
export function autonym(language: string): string {
  return (
    AUTONYMS[language] ?? new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  )
}
