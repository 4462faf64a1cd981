import { csv } from './csv.js'
import type { Format } from './format.js'
import { po } from './po.js'
import { tmx } from './tmx.js'
import { tsv } from './tsv.js'
import { xliff } from './xliff.js'
import { xliff12 } from './xliff12.js'
import { xlsx } from './xlsx.js'

/** The forms in which translations go out, and in which most come back. A new one is its file and its line here. */
export const FORMATS = { xliff, xliff12, po, csv, tsv, xlsx, tmx } as const satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** The forms that come back. */
export const RETURNING: readonly FormatName[] = FORMAT_NAMES.filter(name => {
  const { read, isMemory }: Format = FORMATS[name]
  return read !== undefined || isMemory
})

/**
 * The form that comes back in which a file seems to be, from how it begins and how it is called; undefined where neither says.
 *
 * @param beginning its first few thousand bytes, each as a character
 */
export function formatOf(beginning: string, path: string): FormatName | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const isIn = ({ isIn }: Format) => isIn?.(beginning)
  const isCalled = ({ isIn, endings }: Format) => !isIn && endings.includes(ending)
  return RETURNING.find(name => isIn(FORMATS[name])) ?? RETURNING.find(name => isCalled(FORMATS[name]))
}
