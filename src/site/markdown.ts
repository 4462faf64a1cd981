import { canonicalText } from '../document/canonical.js'
import { type FileSyntax, fileSyntaxOf } from '../document/file-syntax.js'
import { gaps } from '../document/gaps.js'
import { lineEndOf } from '../text/line-end.js'
import { fitted } from './fitted.js'
import { writtenFrontMatter } from './front-matter.js'
import { inPlace } from './in-place.js'
import { withStanding } from './language-fields.js'
import { markedSource } from './marked-source.js'
import { mdxText } from './mdx-text.js'
import type { Publication, SiteFormat } from './publication.js'
import type { Published } from './publish.js'

/** Translated documents in the shape of their originals. */
export const markdown: SiteFormat = {
  title: 'Markdown',
  ending: undefined,
  withSource: false,
  apart: true,
  write: publication => withStanding(translated(publication), publication),
}

/** A document in a language, where the source that stands in for a translation is marked, and nothing of ours is added. */
export function translated(publication: Publication): string {
  return laid(publication, (text, { shown, unit }) =>
    shown === 'source' ? markedSource(text, unit.kind, publication) : text,
  )
}

/**
 * Puts what is shown in the places of the source; what lies between stays byte for byte.
 *
 * @param mark puts marks around a text, inline Markdown, or not; front matter is never asked
 */
export function laid(publication: Publication, mark: (text: string, row: Published) => string): string {
  const { path, original } = publication
  const rows = publication.rows.filter(({ unit }) => unit.kind !== 'front-matter')
  const between = gaps(
    original,
    rows.map(({ unit }) => unit),
  )
  const syntax = fileSyntaxOf(path)
  const lineEnd = lineEndOf(original)
  const front = writtenFrontMatter(publication, lineEnd)
  let text = front.text + (between[0] ?? '').slice(front.end)
  for (const [index, row] of rows.entries()) {
    const after = between[index + 1] ?? ''
    if (row.shown === 'nothing' && row.unit.slot !== 'whole') {
      const left = without(row, text, after)
      text = left.before + left.after
    } else {
      const written = textOf(row, { before: lineBefore(text), syntax }, original, mark)
      text += written.replace(/\r\n?|\n/g, lineEnd) + after
    }
  }
  return text
}

function textOf(
  row: Published,
  spot: { before: string; syntax: FileSyntax },
  original: string,
  mark: (text: string, row: Published) => string,
): string {
  const { unit, shown, text } = row
  const { kind, slot } = unit
  const source = original.slice(unit.start, unit.end)
  // On a line of structure, marks would be a part of it.
  const shownAs = slot ? (text: string) => text : (text: string) => mark(text, row)
  // What says the same in the same way, or as version 1 wrote it, stands as it stood, wrapped as it was.
  if (shown !== 'target' || text === '' || text === unit.text) return shownAs(source)
  const target = fitted(text, unit.text)
  if ([text, target].includes(canonicalText(unit.text, kind))) return shownAs(source)
  const safe = spot.syntax === 'mdx' && slot !== 'whole' ? mdxText(target) : target
  return inPlace(shownAs(safe), { kind, slot, source, was: unit.text, ...spot })
}

function lineBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}

/** What is left around a unit that is not shown: its line goes with its marks, but a cell stays. */
function without({ unit }: Published, before: string, after: string): { before: string; after: string } {
  const line = lineBefore(before)
  if (unit.kind === 'table-cell' || unit.slot) return { before, after }
  const isUnderlined = unit.kind === 'heading' && !/#[ \t]+$/.test(line)
  const ends = isUnderlined ? /^[^\r\n]*(?:\r\n?|\n)?[^\r\n]*(?:\r\n?|\n)?/ : /^[^\r\n]*(?:\r\n?|\n)?/
  const kept = before.slice(0, before.length - line.length)
  const next = after.replace(ends, '')
  // Of two blank lines, one is enough.
  const isBlank = /(?:^|[\r\n])[ \t>]*(?:\r\n?|\n)$/.test(kept) || kept === ''
  return { before: kept, after: isBlank ? next.replace(/^[ \t>]*(?:\r\n?|\n)/, '') : next }
}
