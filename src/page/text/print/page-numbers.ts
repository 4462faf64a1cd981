import type { Line } from '../line.js'

/** The number of a page: as a page says it in the languages of the tool, between strokes, out of all, or alone. */
const certain = [
  /^(?:seite|page|pg?\.|s\.|стр\.?|страница|ص\.?|صفحة) ?(\d{1,4})(?: ?(?:von|of|из|من|\/) ?\d{1,4})?$/i,
  /^[-–—|•*·]+ ?(\d{1,4}) ?[-–—|•*·]+$/,
  /^[-–—|•*·]* ?(\d{1,4}) ?\/ ?\d{1,4}$/,
]
const bare = /^(\d{1,4})$/

/** The same beside the name of a paper or a chapter, but not a word and a number, which may be a heading. */
const headed = /^(?:(\d{1,4}) (?=.*\p{L}).*|(?!\p{L}+ \d+$)(?=.*\p{L}).* (\d{1,4}))$/u

/** From here on a number alone is rather a year. */
const years = 1000

/** Pages have at least so many lines. */
const shortestPage = 4

/** A line that may be the number of a page. */
interface Numbered {
  index: number
  number: number
  isCertain: boolean
  /** Whether something else stands on its line. */
  isHeaded: boolean
}

/**
 * Which lines of wrapped text are numbers of the pages it was printed on, by where they stand.
 *
 * @param isShort tells which lines are too short to be text that was wrapped
 * @param around tells whether a sentence stops before a line and goes on behind it: numbers of sections do not stand so
 */
export function pageNumbers(
  lines: readonly Line[],
  isShort: (line: Line) => boolean,
  around: (index: number) => { stops: boolean; goesOn: boolean },
): number[] {
  const all = lines.flatMap((line, index): Numbered[] => {
    const said = certain.map(pattern => pattern.exec(line.text)?.[1]).find(Boolean)
    const digits = said ?? bare.exec(line.text)?.[1]
    if (digits) return [{ index, number: Number(digits), isCertain: said !== undefined, isHeaded: false }]
    const [, first, last] = (isShort(line) && headed.exec(line.text)) || []
    const number = Number(first ?? last)
    return Number.isNaN(number) ? [] : [{ index, number, isCertain: false, isHeaded: true }]
  })
  const counting = longestCount(all)
  const isPages =
    counting.length > 1 && counting.some(({ index }) => around(index).stops || lines[index + 1]?.turned)
  return all
    .filter(
      numbered =>
        numbered.isCertain ||
        (isPages && counting.includes(numbered)) ||
        (!numbered.isHeaded && numbered.number < years && around(numbered.index).goesOn),
    )
    .map(({ index }) => index)
}

/** The numbers that count pages up, with text between them. */
function longestCount(all: readonly Numbered[]): Numbered[] {
  const runs: Numbered[][] = []
  for (const numbered of all) {
    const run = runs.find(candidate => {
      const last = candidate.at(-1) as Numbered
      const step = numbered.number - last.number
      return step >= 1 && step <= 2 && numbered.index - last.index >= shortestPage
    })
    if (run) run.push(numbered)
    else runs.push([numbered])
  }
  return runs.reduce<Numbered[]>((best, run) => (run.length > best.length ? run : best), [])
}
