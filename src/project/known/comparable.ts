import * as v from 'valibot'
import { type Comparables, comparablesOf, countOf } from '../../checks/comparing/comparables.js'
import { judgedDocument } from '../judged-document.js'
import { locator } from '../places.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'
import { whole } from './shapes.js'

/** Where a pair stands: its unit with the number of that, and the place of its entry in the file of its language. */
export type Spot = [unit: string, number: number, language: string, line: number, column: number]

/** The pairs of a document, as far as others have to know them. */
export interface Comparable {
  comparables: Comparables
  spots: Spot[]
}

const { pack, unpack } = packed(
  v.object({
    comparables: v.string(),
    spots: v.array(v.tuple([v.string(), whole, v.string(), whole, whole])),
  }),
)

export const COMPARABLE: Kind<Comparable> = {
  name: 'comparable',
  effort: 'checks',
  pack: ({ comparables, spots }) => pack({ comparables: Buffer.from(comparables).toString('base64'), spots }),
  unpack: text => {
    const read = unpack(text)
    const comparables = Buffer.from(read?.comparables ?? '', 'base64')
    return read && countOf(comparables) === read.spots.length ? { comparables, spots: read.spots } : undefined
  },
  make: async (project, document) => {
    const { pairs, document: judged } = await judgedDocument(project, document)
    const entry = locator(judged)
    const spots = pairs.map(({ row, number, language }): Spot => {
      const { line, column } = entry(language, row.unit.id)
      return [row.unit.id, number, language, line, column]
    })
    return { comparables: comparablesOf(pairs), spots }
  },
}
