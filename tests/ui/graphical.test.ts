import { expect, test } from '@jest/globals'
import { type Alignment, BIN, temporaryFolder } from '../process.js'
import { has, where } from '../tools.js'
import { day } from './day.js'
import { graphical, TERMINALS, type TerminalName } from './graphical.js'

const FULL = process.env.SYNOPSE_FULL !== undefined

/** Whether there is a display without a screen, and somebody to press keys. */
const HAS_DISPLAY = has('Xvfb', '-help') && has('xdotool', 'version') && has('setxkbmap', '-help')

/** What is left out of what everybody must have: it comes with a desktop, in some 120 packages. */
const LARGE: readonly TerminalName[] = ['konsole']

const shown = (name: TerminalName, root: string, layout: string) =>
  graphical(name, [process.execPath, BIN, '--ui-lang', 'en'], { root, home: temporaryFolder() }, layout)

const targets = (made: ReturnType<typeof day>, language: string) =>
  ['mittwoch', 'montag'].flatMap(name =>
    made.json<Alignment>(`alignments/${name}/${language}.json`).entries.map(({ target }) => target),
  )

/** Types Arabic words by the keys that they stand on; `b` types two letters. */
const ARABIC = ['a', 'b', 'l', 'space', 'u', 'g', 'd']

where(FULL && HAS_DISPLAY)('in a graphical terminal, by the keys of a real layout', () => {
  const all = Object.keys(TERMINALS) as TerminalName[]
  const here = all.filter(name => !LARGE.includes(name) || has(name, '--version'))
  test.each(here)(
    '%s shows the screen, takes keys with the Russian layout on, and ends',
    async name => {
      const made = day()
      const { press, shows, leaves, end } = await shown(name, made.root, 'ru')
      try {
        await shows('drifted: 5')
        await press('Tab', 'd')
        await shows('10 left')
        await press('F4')
        await shows('de → ru')
        await press('space', 'n', 'F2')
        await shows('9 left')
        await press('Escape')
        await shows('Tab language')
        expect(targets(made, 'ru').filter(target => target.endsWith(' т'))).toHaveLength(1)
        await press('q')
        expect(await leaves()).toBe(true)
      } finally {
        await end()
      }
    },
    120_000,
  )

  test('somebody fills twenty gaps with the Arabic layout on', async () => {
    const made = day()
    const { press, shows, end } = await shown('xterm', made.root, 'ara')
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
    const { press, shows, end } = await shown('xterm', made.root, 'ru')
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
