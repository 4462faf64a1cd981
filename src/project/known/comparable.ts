import * as v from 'valibot'
import { areComparables, type Comparables, comparablesOf } from '../../checks/comparing/comparables.js'
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
  /** Read when somebody asks: of thousands of documents, few hold what another one does not agree with. */
  spots: () => Spot[]
}

const { pack: packSpots, unpack: unpackSpots } = packed<Spot[]>(
  v.array(v.tuple([v.string(), whole, v.string(), whole, whole])),
)

/** What others have to know of the pairs of a document, to be compared with them. */
export const COMPARABLE: Kind<Comparable> = {
  name: 'comparable',
  effort: 'checks',
  pack: ({ comparables, spots }) => `${Buffer.from(comparables).toString('base64')}\n${packSpots(spots())}`,
  unpack: text => {
    const end = text.indexOf('\n')
    const comparables = Buffer.from(text.slice(0, end), 'base64')
    if (end < 0 || !areComparables(comparables)) return undefined
    return { comparables, spots: () => unpackSpots(text.slice(end + 1)) ?? [] }
  },
  make: async (project, document) => {
    const { pairs, document: judged } = await judgedDocument(project, document)
    const entry = locator(judged)
    const spots = pairs.map(({ row, number, language }): Spot => {
      const { line, column } = entry(language, row.unit.id)
      return [row.unit.id, number, language, line, column]
    })
    return { comparables: comparablesOf(pairs), spots: () => spots }
  },
}
