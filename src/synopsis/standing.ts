import { flagsOf } from './flags.js'
import type { Cell, Synopsis } from './synopsis.js'

/** What a cell is drawn as, the most urgent first. */
export const STANDINGS = [
  'conflict',
  'misaligned',
  'drifted',
  'untranslated',
  'returned',
  'translated',
  'reviewed',
  'final',
] as const
/** How a cell stands. */
export type Standing = (typeof STANDINGS)[number]

/**
 * How a language stands from unit to unit, as short as can be, for thousands of documents are held at once: neighbours that stand
 * alike as their number and a letter for how they do (`12t1d`).
 */
export type Strip = string

const LETTERS: Readonly<Record<Standing, string>> = {
  conflict: 'c',
  misaligned: 'm',
  drifted: 'd',
  untranslated: 'u',
  returned: 's',
  translated: 't',
  reviewed: 'r',
  final: 'f',
}
const BY_LETTER: ReadonlyMap<string, Standing> = new Map(STANDINGS.map(name => [LETTERS[name], name]))

/** Whether a text is a strip. Anybody can write a file. */
export const isStrip = (text: string): boolean => /^(?:[1-9]\d{0,8}[cmdustrf])*$/.test(text)

/** Cells in a row that stand alike. */
type Run = readonly [standing: Standing, length: number]

/** What a strip says. */
export function runsOf(strip: Strip): Run[] {
  return Array.from(strip.matchAll(/(\d+)(\D)/g), ([, length, letter = '']) => [
    BY_LETTER.get(letter) as Standing,
    Number(length),
  ])
}

/** All that holds of a cell: its state and its flags. */
export function standingsOf(cell: Cell | undefined): Standing[] {
  const state = cell?.state ?? 'initial'
  const held: readonly Standing[] = [...flagsOf(cell), ...(state === 'initial' ? [] : [state])]
  return STANDINGS.filter(name => held.includes(name))
}

/** The cells of a language, in the order of the units. */
export function stripOf({ rows }: Pick<Synopsis, 'rows'>, language: string): Strip {
  const strip: [Standing, number][] = []
  for (const { languages } of rows) {
    const standing = standingsOf(languages[language])[0] as Standing
    const last = strip.at(-1)
    if (last?.[0] === standing) last[1]++
    else strip.push([standing, 1])
  }
  return strip.map(([standing, length]) => `${length}${LETTERS[standing]}`).join('')
}

/** How many cells of strips stand how. */
export function sumOf(strips: Iterable<Strip>): Map<Standing, number> {
  const sum = new Map(STANDINGS.map(name => [name, 0]))
  for (const strip of strips)
    for (const [standing, length] of runsOf(strip)) sum.set(standing, (sum.get(standing) ?? 0) + length)
  return sum
}
