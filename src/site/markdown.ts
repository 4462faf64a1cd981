import { parse, stringify } from 'yaml'
import { gaps } from '../document/gaps.js'
import { direction } from '../terminal/direction.js'
import { fitted } from './fitted.js'
import { foreignHtml } from './foreign-html.js'
import { inPlace } from './in-place.js'
import { withStanding } from './language-fields.js'
import type { Publication, SiteFormat } from './publication.js'
import type { Published } from './publish.js'

/** Translated documents in the shape of their originals. */
export const markdown: SiteFormat = {
  title: 'Markdown',
  ending: 'md',
  withSource: false,
  apart: true,
  write: publication =>
    withStanding(
      laid(publication, (text, { shown, unit }) => {
        if (shown !== 'source') return text
        const about = aboutSource(publication)
        return unit.kind === 'html' ? foreignHtml(text, about) : `<span${about}>${text}</span>`
      }),
      publication,
    ),
}

/**
 * Puts what is shown in the places of the source; what lies between stays byte for byte.
 *
 * @param mark puts marks around a text, inline Markdown, or not; front matter is never asked
 */
export function laid(
  { original, rows }: Publication,
  mark: (text: string, row: Published) => string,
): string {
  const between = gaps(
    original,
    rows.map(({ unit }) => unit),
  )
  const lineEnd = /\r\n?|\n/.exec(original)?.[0] ?? '\n'
  let text = between[0] ?? ''
  for (const [index, row] of rows.entries()) {
    const after = between[index + 1] ?? ''
    if (row.shown === 'nothing') {
      const left = without(row, text, after)
      text = left.before + left.after
    } else {
      const written = textOf(row, lineBefore(text), original, mark)
      text += written.replace(/\r\n?|\n/g, lineEnd) + after
    }
  }
  return text
}

function textOf(
  row: Published,
  before: string,
  original: string,
  mark: (text: string, row: Published) => string,
): string {
  const { unit, shown, text } = row
  const source = original.slice(unit.start, unit.end)
  // What says the same in the same way stands as it stood, wrapped as it was.
  if (unit.kind === 'front-matter')
    return shown === 'target' && text !== unit.text ? yamlValue(text, source) : source
  if (shown !== 'target' || text === unit.text) return mark(source, row)
  return inPlace(mark(fitted(text, unit.text), row), { kind: unit.kind, before, source })
}

/** Attributes that say in which language the source is. */
function aboutSource({ language, sourceLanguage }: Publication): string {
  const way = direction(sourceLanguage)
  return ` lang="${sourceLanguage}"${way === direction(language) ? '' : ` dir="${way}"`}`
}

/** A value in the manner of the one that it replaces, as far as that can hold it. */
function yamlValue(text: string, source: string): string {
  const isPlain = !/^['"|>]/.test(source)
  const plain = stringify(text, { lineWidth: 0 }).trimEnd()
  // In a list in brackets, commas and brackets would end it.
  if (isPlain && plain === text && !/[,[\]{}]/.test(text)) return plain
  const quoted = JSON.stringify(text)
  const value = parse(quoted) === text ? quoted : plain
  return source.endsWith('\n') ? `${value}\n` : value
}

function lineBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}

/** What is left around a unit that is not shown: its line goes with its marks, but a cell stays, and so does a value among others. */
function without({ unit }: Published, before: string, after: string): { before: string; after: string } {
  const line = lineBefore(before)
  const [rest = ''] = /^[^\r\n]*/.exec(after) ?? []
  if (unit.kind === 'table-cell') return { before, after }
  if (unit.kind === 'front-matter' && /[[{,]/.test(line + rest)) return { before: `${before}""`, after }
  const isUnderlined = unit.kind === 'heading' && !/#[ \t]+$/.test(line)
  const ends = isUnderlined ? /^[^\r\n]*(?:\r\n?|\n)?[^\r\n]*(?:\r\n?|\n)?/ : /^[^\r\n]*(?:\r\n?|\n)?/
  const kept = before.slice(0, before.length - line.length)
  const next = after.replace(ends, '')
  // Of two blank lines, one is enough.
  const isBlank = /(?:^|[\r\n])[ \t>]*(?:\r\n?|\n)$/.test(kept) || kept === ''
  return { before: kept, after: isBlank ? next.replace(/^[ \t>]*(?:\r\n?|\n)/, '') : next }
}
