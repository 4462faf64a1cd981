import type { SiteFormat } from './publication.js'

/**
 * Resources of i18next: a namespace for each document, in which the keys are the ids of units. What is missing has no key,
 * so that i18next falls back to the source, which goes out as well.
 */
export const i18next: SiteFormat = {
  title: 'i18next',
  ending: '.json',
  withSource: true,
  apart: false,
  write: ({ rows }) => {
    const keys = rows
      .filter(({ shown }) => shown !== 'source')
      .map(({ unit, text }) => [unit.id, text === '' ? nested('') : verbatim(text)] as const)
    return `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`
  },
}

/** What i18next would fill in or look up: the beginning of a placeholder, of a nesting. */
const SPECIAL = /\{(?=\{)|\$(?=t\()/g

/** A text that i18next gives back as it is. */
function verbatim(text: string): string {
  return text.replace(SPECIAL, nested)
}

/**
 * A text as the default of a nesting whose key nobody has. i18next looks no further at such a text; and an empty one, as that
 * of a unit whose translation stands in another, is one, while i18next takes an empty value for a missing one.
 */
function nested(text: string): string {
  return `$t(-, ${JSON.stringify({ defaultValue: text })})`
}
