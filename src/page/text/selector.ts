import { languageNamed } from '../language-names.js'
import type { Line } from './line.js'

/** How far down the page a selector may begin: behind a site's name and a few links. */
const REACH = 10

/** The language selector of a pasted page: where its lines stand among `lines`, and the languages it names. */
export interface Selector {
  from: number
  to: number
  languages: string[]
}

/** Finds a selector: at least two lines in a row, or one line with at least two parts, that are nothing but names of languages. */
export function findSelector(lines: readonly Line[]): Selector | undefined {
  const named = lines.slice(0, 2 * REACH).map(({ text }) => languagesIn(text))
  const from = named.findIndex(
    (languages, index) => languages.length > 1 || (languages[0] && named[index + 1]?.[0]),
  )
  if (from < 0 || from > REACH) return undefined
  const rest = named.slice(from).findIndex(languages => languages.length === 0)
  const to = rest < 0 ? named.length : from + rest
  return { from, to, languages: [...new Set(named.slice(from, to).flat())] }
}

/** The languages of a line that names nothing else; codes in capitals (`DE | EN`) only where there are several. */
function languagesIn(line: string): string[] {
  const whole = languageNamed(line)
  if (whole) return [whole]
  const parts = line.split(/\s*[|/·•,]\s*|\s+/).filter(Boolean)
  const tags = parts.map(
    part => languageNamed(part) ?? (/^[A-Z]{2}$/.test(part) ? part.toLowerCase() : undefined),
  )
  const known = tags.filter(
    tag => tag !== undefined && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag),
  )
  return parts.length > 1 && known.length === parts.length ? (known as string[]) : []
}
