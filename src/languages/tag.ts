/** The language of a BCP 47 tag, without script and region, in lower case: `de-AT` is `de`; `_` counts as `-`. */
export const languageOf = (tag: string): string => subtags(tag)[0] as string

/** The script that a BCP 47 tag names, in lower case: `latn` for `sr-Latn`; undefined where it names none. */
export function scriptOf(tag: string): string | undefined {
  const [, ...rest] = subtags(tag)
  // What follows a single letter belongs to an extension.
  const end = rest.findIndex(({ length }) => length === 1)
  return rest.slice(0, end < 0 ? undefined : end).find(subtag => /^[a-z]{4}$/.test(subtag))
}

const subtags = (tag: string): string[] => tag.toLowerCase().split(/[-_]/)

/** The one of some tags that a tag means: itself, in whatever case, else its language alone (`ru` for `ru-RU`). */
export function matchingTag(tags: readonly string[], given: string): string | undefined {
  const wanted = given.toLowerCase().replaceAll('_', '-')
  return tags.find(tag => tag.toLowerCase() === wanted) ?? tags.find(tag => tag === languageOf(given))
}
