import { expect, test } from '@jest/globals'
import type { Alignment } from '../process.js'
import { where } from '../tools.js'
import { day } from './day.js'
import { hasXterm, xterm } from './xterm.js'

const FULL = process.env.SYNOPSE_FULL !== undefined

const targets = (made: ReturnType<typeof day>, language: string) =>
  ['mittwoch', 'montag'].flatMap(name =>
    made.json<Alignment>(`alignments/${name}/${language}.json`).entries.map(({ target }) => target),
  )

/** Types Arabic words by the keys that they stand on; `b` types two letters. */
const ARABIC = ['a', 'b', 'l', 'space', 'u', 'g', 'd']

where(FULL && hasXterm)('in a graphical terminal, by the keys of a real layout', () => {
  test('somebody fills twenty gaps with the Arabic layout on', async () => {
    const made = day()
    const { press, shows, end } = await xterm(made.root, 'ara')
    try {
      await shows('untranslated: 10')
      await press('Tab', 'Tab', 'u')
      await shows('20 left')
      await press('Return')
      await shows('de → ar')
      for (let gap = 1; gap <= 20; gap++) {
        await press(...ARABIC, 'F2')
        await shows(gap < 20 ? `${20 - gap} left` : 'Nothing of this kind is left')
      }
      expect(targets(made, 'ar')).toEqual(Array.from({ length: 20 }, () => 'شلام علي'))
      await press('q')
    } finally {
      await end()
    }
  }, 300_000)

  test('somebody settles ten drifts with the Russian layout on', async () => {
    const made = day()
    const { press, shows, end } = await xterm(made.root, 'ru')
    try {
      await shows('drifted: 5')
      await press('Tab', 'd')
      await shows('10 left')
      await press('Return')
      await shows('de → ru')
      for (let drift = 1; drift <= 10; drift++) {
        await press('space', 'n', 'u', 'n', 'F2')
        await shows(drift < 10 ? `${10 - drift} left` : 'Nothing of this kind is left')
      }
      expect(targets(made, 'ru').filter(target => target.endsWith(' тгт'))).toHaveLength(10)
      await press('q')
    } finally {
      await end()
    }
  }, 300_000)
})
