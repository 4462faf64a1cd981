/** The language of a BCP 47 tag, without script and region, in lower case: `de-AT` is `de`. */
export const languageOf = (tag: string): string => (tag.split(/[-_]/)[0] as string).toLowerCase()
