import type { IndexGroup } from '../aligner/bead.js'
import { plainText } from '../document/plain-text.js'
import { remembered } from '../remembered.js'
import { lay } from '../synopsis/laying/lay.js'
import { paragraphsOf } from '../synopsis/paragraphs.js'
import type { Cell, Synopsis } from '../synopsis/synopsis.js'
import { inARow } from './outcomes.js'
import { type Paragraph, withoutListMark } from './target.js'

/**
 * Where a translation says what a language has already: units of the original beside the paragraphs that stand in their
 * target, word for word and one behind the other, by index. Of several equal ones, their neighbours decide.
 *
 * @param paragraphs the units of the translation
 * @param trusted which targets count
 */
export function fixedPoints(
  { rows }: Synopsis,
  language: string,
  paragraphs: readonly Paragraph[],
  trusted: (cell: Cell) => boolean,
): IndexGroup[] {
  const places = new Map(rows.map(({ unit }, index) => [unit.id, index]))
  const known = rows.flatMap(({ unit, languages }) => {
    const cell = languages[language]
    if (!cell?.entry?.target || cell.units[0] !== unit.id || !trusted(cell)) return []
    return [
      { ...piecesOf(unit.kind, cell.entry.target), source: cell.units.map(id => places.get(id) as number) },
    ]
  })
  const given = paragraphs.map(({ kind, text }) => piecesOf(kind, text))
  const [owners, holders] = [numbers(known), numbers(given)]
  const found = known.map((): number[] => [])
  for (const { kind, today, before } of lay(
    given.flatMap(({ pieces }) => pieces),
    known.flatMap(({ pieces }) => pieces),
  )) {
    if (kind === 'same' || kind === 'moved')
      found[owners[before[0] as number] as number]?.push(today[0] as number)
  }
  return known.flatMap(({ pieces, source }, index) => {
    const at = (found[index] as number[]).sort((a, b) => a - b)
    const target = [...new Set(at.map(piece => holders[piece] as number))]
    const whole = target.reduce((sum, paragraph) => sum + (given[paragraph]?.pieces.length ?? 0), 0)
    const all = at.length === pieces.length && at.length === whole
    return all && inARow(at) && inARow(source) ? [{ source, target }] : []
  })
}

/** The same texts are asked for at each look at a document. */
const plain = remembered(plainText)

/** What a text says, paragraph by paragraph: what a target loses or gains on its way into another kind of unit is no matter. */
function piecesOf(kind: Paragraph['kind'], text: string): { pieces: Paragraph[] } {
  const read = (piece: string) => withoutListMark(kind === 'front-matter' ? piece : plain(piece))
  return { pieces: paragraphsOf(text).map(piece => ({ kind, text: read(piece) })) }
}

/** Of all pieces, one behind the other: the number of the text that each belongs to. */
function numbers(texts: readonly { pieces: readonly Paragraph[] }[]): number[] {
  return texts.flatMap(({ pieces }, index) => pieces.map(() => index))
}
