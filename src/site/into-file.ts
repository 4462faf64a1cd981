import { frontMatterOf } from '../document/front-matter/index.js'
import type { Unit } from '../document/unit.js'
import { lineEndOf } from '../text/line-end.js'
import type { Range } from '../text/range.js'
import { blockOf, lineBefore, withLineEnds } from './block-lines.js'
import { insertionsIn } from './insertions.js'
import { markedSource } from './marked-source.js'
import { placed } from './placed.js'
import { removalsIn } from './removals.js'
import { type Edit, edited, type FileChanges, type PatchedFile, type SiteFile } from './site-file.js'

/** Changes some texts in a file; all that lies between stays byte for byte. */
export function intoFile(file: SiteFile, wanted: FileChanges): PatchedFile {
  const { changes, insertions, places } = wanted
  const replacements = changes.flatMap(({ at, text, isSource }) =>
    text === undefined ? [] : replacement(file, at, text, isSource),
  )
  const going = new Set(changes.flatMap(({ at, text }) => (text === undefined ? at : [])))
  const carried = carriedIn(file, wanted, going, replacements)
  for (const row of carried.keys()) for (const at of placeOf(places, row)) going.add(at)
  const removals = removalsIn(file, going)
  const left = new Map([...places].filter(([row]) => !carried.has(row)))
  const put = insertionsIn(file, { insertions, places: left }, carried)
  const stays = replacements.filter(
    ({ start }) => !removals.edits.some(edit => edit.start <= start && start < edit.end),
  )
  return {
    text: edited(file.text, [...stays, ...removals.edits, ...put.edits]),
    inserted: put.inserted,
    homeless: put.homeless,
    stuck: removals.stuck,
    moved: carried.size,
  }
}

/** By the places of units of the original that moved, the lines that they have in the file, if these are theirs alone. */
function carriedIn(
  file: SiteFile,
  { moves, places }: FileChanges,
  going: ReadonlySet<number>,
  replacements: readonly Edit[],
): Map<number, string> {
  const { text, units, original } = file
  const isAlone = (all: readonly Unit[], own: readonly number[], { start, end }: Range) =>
    own.every(at => !all[at]?.slot && MOVABLE.has(all[at]?.kind)) &&
    all.every((unit, at) => own.includes(at) || unit.end <= start || unit.start >= end)
  return new Map(
    [...moves].flatMap((row): [number, string][] => {
      const own = placeOf(places, row)
      const [first, last] = [units[own[0] ?? -1], units[own.at(-1) ?? -1]]
      const there = original.units[row]
      if (!first || !last || !there || own.some(at => going.has(at))) return []
      const range = { start: blockOf(text, first).start, end: blockOf(text, last).end }
      if (!isAlone(units, own, range) || !isAlone(original.units, [row], blockOf(original.text, there)))
        return []
      const inner = replacements.filter(({ start, end }) => start >= range.start && end <= range.end)
      const moved = inner.map(edit => ({
        ...edit,
        start: edit.start - range.start,
        end: edit.end - range.start,
      }))
      return [[row, edited(text.slice(range.start, range.end), moved)]]
    }),
  )
}

/** What can go to another place with its lines. */
const MOVABLE: ReadonlySet<Unit['kind'] | undefined> = new Set(['heading', 'paragraph', 'list-item', 'quote'])

function placeOf(places: FileChanges['places'], row: number): number[] {
  const { at, count } = places.get(row) ?? { at: 0, count: 0 }
  return Array.from({ length: count }, (_, index) => at + index)
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
