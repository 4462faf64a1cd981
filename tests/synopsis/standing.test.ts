import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isStrip, runsOf, STANDINGS, type Standing, stripOf, sumOf } from '../../src/synopsis/standing.js'
import type { Cell } from '../../src/synopsis/synopsis.js'
import { runs } from '../runs.js'

/** A cell that stands so, and in no other way. */
function cellOf(standing: Standing): Cell {
  const state =
    standing === 'untranslated' ? 'initial' : (['reviewed', 'final'] as const).find(name => name === standing)
  const entry = { conflict: { conflict: {} }, returned: { target: 'T', returned: { note: 'N' } } }[
    standing as string
  ]
  const about = {
    entry,
    drifted: standing === 'drifted',
    misaligned: standing === 'misaligned' ? {} : undefined,
  }
  return { units: [], source: '', state: state ?? 'translated', ...about } as unknown as Cell
}

test('a strip holds how each cell stands, in turn', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STANDINGS)), standings => {
      const rows = standings.map(standing => ({ languages: { ru: cellOf(standing) } }))
      const strip = stripOf({ rows } as never, 'ru')
      expect(isStrip(strip)).toBe(true)
      expect(runsOf(strip).flatMap(([standing, length]) => Array(length).fill(standing))).toEqual(standings)
      for (const name of STANDINGS)
        expect(sumOf([strip]).get(name)).toBe(standings.filter(standing => standing === name).length)
    }),
    runs(500),
  )
})

test.each(['t', '0t', '3x', '3t ', '-1t', '3t3'])('%j is no strip', text => expect(isStrip(text)).toBe(false))
