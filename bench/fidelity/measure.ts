import { gaps } from '../../src/document/gaps.js'
import type { Unit } from '../../src/document/unit.js'
import { piecesOf } from '../../src/formats/codes/pieces.js'
import { exported, unitsOf } from './exported.js'
import { frontMatterOf } from './front-matter.js'
import { difference } from './page.js'
import type { Rendered, Renderer } from './renderers/renderer.js'
import type { Shown } from './shown.js'
import { targetOf, WAYS, type Way } from './targets.js'
import { wordsOf } from './words.js'

/** What became of a file. */
export interface Measure {
  /** The first difference of each way of translating; undefined where the page is the same. */
  differences: Record<Way, string | undefined>
  /** Words of the page that no unit holds. */
  outside: string[]
  /** Marks that stand in the text of a unit and that nothing protects. */
  unprotected: string[]
}

/** @returns undefined where the generator itself refuses the file */
export function measure(file: string, ending: string, render: Renderer): Measure | undefined {
  const original = attempt(() => render(file))
  if (original instanceof Error) return undefined
  const units = unitsOf(file, ending)
  const differences = Object.fromEntries(
    WAYS.map(way => [
      way,
      differs(
        file,
        original,
        ending,
        units,
        units.map(unit => targetOf(unit, way, file, original.shown)),
        way,
        render,
      ),
    ]),
  ) as Measure['differences']
  return {
    differences,
    outside: outsideOf(file, units, original.shown),
    unprotected: unprotectedIn(file, units, original.shown),
  }
}

/** How the page differs when these are the targets. */
export function differs(
  file: string,
  original: Rendered,
  ending: string,
  units: readonly Unit[],
  targets: readonly string[],
  way: Way,
  render: Renderer,
): string | undefined {
  const what = way === 'source' ? 'whole' : 'bare'
  const written = attempt(() => exported(file, `page.${ending}`, units, targets))
  if (written instanceof Error) return `the tool fails: ${written.message}`
  const [before, after] = [frontMatterOf(file)[what], frontMatterOf(written)[what]]
  if (before !== after) return `front matter ${before.slice(0, 100)} → ${after.slice(0, 100)}`
  if (written === file) return undefined
  const page = attempt(() => render(written))
  if (page instanceof Error) return `the generator refuses it: ${page.message.slice(0, 120)}`
  return difference(original.page, page.page, what)
}

function attempt<Value>(work: () => Value): Value | Error {
  try {
    return work()
  } catch (error) {
    return error as Error
  }
}

function outsideOf(file: string, units: readonly Unit[], shown: Shown): string[] {
  let start = 0
  return gaps(file, units).flatMap((gap, index) => {
    const from = start
    start = units[index]?.end ?? file.length
    return wordsOf(gap)
      .filter(word => shown.isText(from + word.start))
      .map(({ text }) => text)
  })
}

function unprotectedIn(file: string, units: readonly Unit[], shown: Shown): string[] {
  return units.flatMap(({ start, end, text, kind }) => {
    const marks = shown.marks.filter(mark => start <= mark[0] && mark[1] <= end)
    if (marks.length === 0) return []
    const open = piecesOf(text, kind)
      .filter(piece => piece.kind === 'text')
      .map(({ raw }) => raw.replace(/\s+/g, ' '))
    return marks
      .map(mark =>
        file
          .slice(...mark)
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter(mark => open.some(raw => raw.includes(mark)))
  })
}
