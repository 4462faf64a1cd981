import { fileSyntaxOf } from '../document/file-syntax.js'
import { fieldsOf, frontMatterOf } from '../document/front-matter/index.js'
import type { Unit } from '../document/unit.js'
import { lineEndOf } from '../text/line-end.js'
import type { Range } from '../text/range.js'
import { fitted } from './fitted.js'
import { inPlace } from './in-place.js'
import { markedSource } from './marked-source.js'
import { mdxText } from './mdx-text.js'

/** A file of a site, and the original that it is of. */
export interface SiteFile {
  path: string
  text: string
  /** The units of the file. */
  units: readonly Unit[]
  language: string
  original: {
    path: string
    text: string
    language: string
    /** The units of the original, in its order. */
    units: readonly Unit[]
  }
}

/** What is to become of a file. */
export interface FileChanges {
  /** By its place among the units of the file: another text, or none. */
  changes: readonly { at: number; text: string | undefined; isSource?: boolean }[]
  /** Texts of units of the original, by their places there, that the file does not have yet. */
  insertions: readonly { row: number; text: string; isSource: boolean }[]
  /** By the places of units of the original, the units of the file that stand for them. */
  places: ReadonlyMap<number, { at: number; count: number }>
}

/** A file with what was changed in it. */
export interface PatchedFile {
  text: string
  /** The units of the original that were put into it. */
  inserted: ReadonlySet<number>
  /** Those that would have to stand in the middle of what is not there: a cell of a table without its row. */
  homeless: readonly number[]
  /** Units of the file that were to go, and stand on a line with what stays. */
  stuck: readonly number[]
}

interface Edit extends Range {
  text: string
}

/** Changes some texts in a file; all that lies between stays byte for byte. */
export function intoFile(file: SiteFile, wanted: FileChanges): PatchedFile {
  const removals = removalsIn(file, wanted.changes)
  const { edits: insertions, inserted, homeless } = insertionsIn(file, wanted)
  const edits = [
    ...wanted.changes.flatMap(({ at, text, isSource }) =>
      text === undefined ? [] : replacement(file, at, text, isSource),
    ),
    ...removals.edits,
    ...insertions,
  ].sort((a, b) => a.start - b.start || a.end - b.end)
  let [text, from] = ['', 0]
  for (const edit of edits) {
    text += file.text.slice(from, Math.max(from, edit.start)) + edit.text
    from = Math.max(from, edit.end)
  }
  return { text: text + file.text.slice(from), inserted, homeless, stuck: removals.stuck }
}

/** A text in the place of another. */
function replacement(file: SiteFile, at: number, text: string, isSource = false): Edit {
  const unit = file.units[at] as Unit
  const { start, end, kind } = unit
  const languages = { language: file.language, sourceLanguage: file.original.language }
  const shown = isSource ? markedSource(text, kind, languages) : text
  const written =
    kind === 'front-matter'
      ? value(file.text, unit, shown)
      : placed(shown, unit, file.text, lineBefore(file.text, start), file.path)
  return { start, end, text: withLineEnds(written, lineEndOf(file.text)) }
}

function value(file: string, { start, end }: Range, text: string): string {
  return frontMatterOf(file)?.syntax.value(text, file.slice(start, end)) ?? file.slice(start, end)
}

/** A text as it can stand where a unit stands. */
function placed(text: string, unit: Unit, file: string, before: string, path: string): string {
  const syntax = fileSyntaxOf(path)
  const { kind, slot, start, end } = unit
  const target = fitted(text, unit.text)
  const safe = syntax === 'mdx' && slot !== 'whole' ? mdxText(target) : target
  return inPlace(safe, { kind, slot, source: file.slice(start, end), was: unit.text, before, syntax })
}

const withLineEnds = (text: string, lineEnd: string) => text.replace(/\r\n?|\n/g, lineEnd)

/** A line that ends in a line end, or where the file does. */
const LINE = /[^\r\n]*(?:\r\n?|\n|$)/y

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function lineBefore(text: string, at: number): string {
  return text.slice(lineStart(text, at), at)
}

/** Where the line ends that a place is on: before its line end. */
function lineStop(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/)
  return end < 0 ? text.length : at + end
}

/** The place behind the line end of a line. */
function nextLine(text: string, at: number): number {
  LINE.lastIndex = at
  return at + (LINE.exec(text)?.[0].length ?? 0)
}

/** The lines of a block, with the one that underlines a heading. */
function blockOf(text: string, { start, end, kind }: Pick<Unit, 'start' | 'end' | 'kind'>): Range {
  const from = lineStart(text, start)
  const stop = lineStop(text, end)
  const isUnderlined = kind === 'heading' && !/#[ \t]+$/.test(text.slice(from, start))
  const [under = ''] = isUnderlined
    ? (/^(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*(?=[\r\n]|$)/.exec(text.slice(stop)) ?? [])
    : []
  return { start: from, end: stop + under.length }
}

function removalsIn(
  { text, units }: SiteFile,
  changes: FileChanges['changes'],
): { edits: Edit[]; stuck: number[] } {
  const going = new Set(changes.flatMap(({ at, text }) => (text === undefined ? at : [])))
  const edits: Edit[] = []
  const stuck: number[] = []
  for (const at of going) {
    const unit = units[at] as Unit
    if (unit.kind === 'front-matter') {
      const front = frontMatterOf(text)
      const field = front && fieldsOf(front).find(({ start }) => start === unit.start)
      if (field?.whole) edits.push({ ...field.whole, text: '' })
      else stuck.push(at)
      continue
    }
    const block = blockOf(text, unit)
    const isShared = units.some(
      (other, index) => !going.has(index) && other.start < block.end && other.end > block.start,
    )
    if (isShared || unit.slot || unit.kind === 'html') stuck.push(at)
    else edits.push({ ...withBlankLine(text, block), text: '' })
  }
  return { edits, stuck }
}

/** Lines with their end, and with one of two blank lines around them. */
function withBlankLine(text: string, { start, end }: Range): Range {
  const behind = nextLine(text, end)
  const isBlankBefore = start === 0 || /(?:^|[\r\n])[ \t>]*(?:\r\n?|\n)$/.test(text.slice(0, start))
  const after = text.slice(behind, nextLine(text, behind))
  if (!isBlankBefore) return { start, end: behind }
  if (after !== '') return { start, end: /^[ \t>]*[\r\n]/.test(after) ? behind + after.length : behind }
  // Behind the last block, the blank line before it goes.
  const stop = text.slice(0, start).replace(/(?:(?:\r\n?|\n)[ \t>]*)+$/, '').length
  return { start: stop, end: lineStop(text, end) }
}

/** Lines of the original that go into a file together. */
interface Piece {
  rows: number[]
  kind: Unit['kind']
  text: string
  /** Its lines in the original. */
  range: Range
}

function insertionsIn(
  file: SiteFile,
  { insertions, places }: FileChanges,
): { edits: Edit[]; inserted: Set<number>; homeless: number[] } {
  const { text, units, original, language } = file
  const lineEnd = lineEndOf(text)
  const texts = new Map(insertions.map(item => [item.row, item]))
  const inserted = new Set<number>()
  const homeless: number[] = []
  const edits: Edit[] = []
  const front = frontMatterOf(text)
  const fields = insertions.filter(({ row }) => original.units[row]?.kind === 'front-matter')
  const named = namesIn(original.text)
  const fresh: Record<string, string> = {}
  for (const { row, text: target } of fields) {
    const name = named.get(original.units[row]?.start ?? -1)
    const isThere = front && fieldsOf(front).some(field => field.name === name)
    if (!front || name === undefined || name.includes('.') || isThere) homeless.push(row)
    else {
      fresh[name] = target
      inserted.add(row)
    }
  }
  if (front && Object.keys(fresh).length > 0) {
    const added = addedTo(front.block, front.syntax.withFields(front.block, fresh, lineEnd))
    if (added) edits.push({ start: front.start + added.at, end: front.start + added.at, text: added.text })
    else for (const { row } of fields) if (inserted.delete(row)) homeless.push(row)
  }
  const done = new Set<number>()
  /** Where what was put in last stands, and what it was. */
  let last: { piece: Piece; edit: Edit } | undefined
  for (const { row } of insertions) {
    if (done.has(row) || original.units[row]?.kind === 'front-matter') continue
    const piece = pieceOf(row)
    for (const other of piece?.rows ?? [row]) done.add(other)
    if (!piece) {
      homeless.push(row)
      continue
    }
    for (const other of piece.rows) inserted.add(other)
    const [first] = piece.rows as [number]
    if (last?.piece.rows.includes(first - 1)) {
      last.edit.text +=
        withLineEnds(original.text.slice(last.piece.range.end, piece.range.start), lineEnd) + piece.text
      last = { piece, edit: last.edit }
      continue
    }
    const edit = at(piece, first)
    edits.push(edit)
    last = { piece, edit }
  }
  return { edits, inserted, homeless }

  /** The lines of the original around a unit, with all that stands on them as the file is to have it. */
  function pieceOf(row: number): Piece | undefined {
    const unit = original.units[row] as Unit
    const range = blockOf(original.text, unit)
    const rows = original.units.flatMap(({ start, end }, index) =>
      start < range.end && end > range.start ? index : [],
    )
    if (unit.slot || !rows.every(row => texts.has(row))) return undefined
    let [written, from] = ['', range.start]
    for (const row of rows) {
      const { start, end } = original.units[row] as Unit
      written += original.text.slice(from, start)
      written += shown(row, written.slice(lineStart(written, written.length)))
      from = end
    }
    written += original.text.slice(from, range.end)
    return { rows, kind: unit.kind, text: withLineEnds(written, lineEnd), range }
  }

  function shown(row: number, before: string): string {
    const unit = original.units[row] as Unit
    const { text, isSource } = texts.get(row) as FileChanges['insertions'][number]
    if (!isSource) return placed(text, unit, original.text, before, file.path)
    const source = original.text.slice(unit.start, unit.end)
    return markedSource(source, unit.kind, { language, sourceLanguage: original.language })
  }

  /** Behind what stands before it in the original, else before what follows there. */
  function at({ text: lines, kind, range }: Piece, first: number): Edit {
    const isBody = (row: number) =>
      places.has(row) && units[places.get(row)?.at ?? -1]?.kind !== 'front-matter'
    let [before, after] = [first - 1, first + 1]
    while (before >= 0 && !isBody(before)) before--
    while (after < original.units.length && !isBody(after)) after++
    const blank = lineEnd + lineEnd
    if (before >= 0) {
      const place = places.get(before) as { at: number; count: number }
      const unit = units[place.at + place.count - 1] as Unit
      const start = blockOf(text, unit).end
      const isNear = before === first - 1
      const gap = isNear
        ? original.text.slice(blockOf(original.text, original.units[before] as Unit).end, range.start)
        : ''
      const isList = isNear && /^(?:\r\n?|\n)$/.test(gap)
      const lead = isList ? lineEnd : blank
      const next = text.slice(nextLine(text, start), nextLine(text, nextLine(text, start)))
      const isOpen = !isList || (kind !== 'list-item' && kind !== 'table-cell')
      return { start, end: start, text: lead + lines + (isOpen && /\S/.test(next) ? lineEnd : '') }
    }
    if (after < original.units.length) {
      const place = places.get(after) as { at: number }
      const { start } = blockOf(text, units[place.at] as Unit)
      return { start, end: start, text: lines + blank }
    }
    const isEnded = text === '' || /[\r\n]$/.test(text)
    return {
      start: text.length,
      end: text.length,
      text: (isEnded ? '' : lineEnd) + (text === '' ? '' : lineEnd) + lines + lineEnd,
    }
  }
}

/** The names of the fields of front matter, by their places. */
function namesIn(text: string): Map<number, string> {
  const front = frontMatterOf(text)
  return new Map(front ? fieldsOf(front).map(({ name, start }) => [start, name]) : [])
}

/** What was added to a block, if nothing else in it changed. */
function addedTo(block: string, now: string): { at: number; text: string } | undefined {
  let at = 0
  while (at < block.length && block[at] === now[at]) at++
  const rest = block.slice(at)
  if (!now.endsWith(rest) || now.length < block.length) return undefined
  return { at, text: now.slice(at, now.length - rest.length) }
}
