/**
 * The name of a language by itself: neither its region (de-CH) nor what stands in brackets behind it.
 *
 * @param tag a language tag (BCP 47)
 * @returns undefined where Unicode's tables have no name for it
 */
export function baseName(ui: string, tag: string): string | undefined {
  const [language = ''] = tag.split('-')
  const names = new Intl.DisplayNames([ui], { type: 'language', fallback: 'none' })
  return names.of(language)?.replace(/\s*\(.*\)$/u, '')
}
