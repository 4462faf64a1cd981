import type { Kind } from '../document/unit.js'
import { direction } from '../terminal/direction.js'
import { foreignHtml } from './foreign-html.js'
import { framed } from './framed.js'

/** The source in the place of a translation, with its language and direction: `withoutSourceMark` knows it again. */
export function markedSource(
  text: string,
  kind: Kind,
  { language, sourceLanguage }: { language: string; sourceLanguage: string },
): string {
  const way = direction(sourceLanguage)
  const about = ` lang="${sourceLanguage}"${way === direction(language) ? '' : ` dir="${way}"`}`
  if (kind === 'html') return foreignHtml(text, about)
  return framed(text, inner => `<span${about}>${inner}</span>`)
}
