import { paragraphsOf } from '../synopsis/paragraphs.js'
import type { Check } from './check.js'
import type { PlacedPair } from './checked-pairs.js'
import { unitsById } from './comparing/units-by-id.js'
import type { Examples } from './examples.js'
import { problemOf } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { nodesOf } from './reading/nodes.js'

const CODE = 'list-shape'

const ITEMS: ReadonlySet<string | undefined> = new Set(['list-item', 'table-cell'])

/** Items of a list or cells of a table that were run together in one translation, and lines within a text that were lost. */
export const listShape: Check = {
  code: CODE,
  severity: 'warn',
  run: ({ synopsis, pairs }) => {
    const unitOf = unitsById(synopsis)
    return pairs.flatMap(pair => {
      const items = pair.cell.units.filter(id => ITEMS.has(unitOf(id)?.kind)).length
      const fault = items > 1 ? joined(pair, items) : lines(pair)
      return fault ? [problemOf(CODE, pair, fault)] : []
    })
  },
}

function joined({ target }: PlacedPair, there: number): PairFault | undefined {
  const here = paragraphsOf(target.raw).length
  return here < there ? { wording: 'joined', args: { there, here } } : undefined
}

/** Lines that an author ended by hand (a verse, an address) stand one below the other in the translation, too. */
function lines({ source, target }: PlacedPair): PairFault | undefined {
  // Most texts are one line, and need not be read for it.
  if (!/[\r\n]/.test(source.raw + target.raw)) return undefined
  const [there, here] = [source, target].map(
    text => nodesOf(text).filter(({ node }) => node.type === 'break').length + 1,
  ) as [number, number]
  return here === there ? undefined : { wording: here < there ? 'fewer' : 'more', args: { there, here } }
}

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source: 'Redaktion\\\nPostfach 12\\\nBerlin',
      target: 'Editors\\\nP.O. box 12\\\nBerlin',
    },
    { language: 'ru', source: '- Öl und Gas', target: 'Нефть и газ' },
    { language: 'ar', source: 'Brot, Frieden,\\\nLand!', target: 'خبز، سلام،\\\nأرض!' },
  ],
  reject: [
    {
      language: 'en',
      source: 'Redaktion\\\nPostfach 12\\\nBerlin',
      target: 'Editors, P.O. box 12\\\nBerlin',
      finds: [''],
    },
    { language: 'ru', source: 'Brot, Frieden,\\\nLand!', target: 'Хлеб, мир, земля!', finds: [''] },
    { language: 'ar', source: 'Brot, Frieden, Land!', target: 'خبز، سلام،\\\nأرض!', finds: [''] },
  ],
}
