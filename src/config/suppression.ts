import picomatch from 'picomatch'
import type { Suppression } from './config.js'

/** Whether a suppression holds for a document. */
export function holdsIn({ documents }: Suppression, document: string): boolean {
  return !documents || picomatch.isMatch(document, documents)
}

/** Whether it holds for what concerns a language (undefined: none). */
export function holdsFor({ languages }: Suppression, language: string | undefined): boolean {
  return !languages || (language !== undefined && languages.includes(language))
}

/** Whether, in a document that it holds in, it keeps back a finding that concerns these units (none: the document). */
export function suppresses(
  suppression: Suppression,
  code: string,
  language: string | undefined,
  units: readonly string[],
): boolean {
  return (
    suppression.code === code &&
    holdsFor(suppression, language) &&
    (!suppression.units || units.some(unit => suppression.units?.includes(unit)))
  )
}
