import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import type { Alignment, TestProject } from '../process.js'
import { thorough, where } from '../tools.js'
import { day } from './day.js'
import { hasTmux, terminal } from './terminal.js'

/** A terminal in which every press must show: one that changes nothing on the screen is a press in vain. */
function person(made: TestProject, name: string) {
  const { screen, keys, type, shows } = terminal(made.root, name)
  let presses = 0
  const changed = async (before: string, what: string) => {
    presses++
    for (let tries = 0; tries < 100; tries++) {
      if (screen() !== before) return
      await wait(20)
    }
    throw new Error(`${what} changed nothing:\n${before}`)
  }
  return {
    shows,
    screen,
    presses: () => presses,
    key: async (key: string) => {
      const before = screen()
      keys(key)
      await changed(before, key)
    },
    text: async (text: string) => {
      const before = screen()
      type(text)
      await changed(before, text)
    },
  }
}

const states = (made: TestProject, language: string) =>
  ['montag', 'mittwoch'].flatMap(name =>
    made
      .json<Alignment>(`alignments/${name}/${language}.json`)
      .entries.map(({ source, target }) => ({ source, target })),
  )

where(hasTmux)('a day in a terminal, with the own layout on', () => {
  test('somebody fills twenty gaps in Arabic', async () => {
    const made = day()
    const { key, text, shows, presses } = person(made, 'arabic')
    await shows('untranslated: 10')
    // The language, and the first gap: ع is where u stands.
    await key('Tab')
    await key('Tab')
    await text('ع')
    await shows('untranslated: 20 left')
    await key('Enter')
    for (let gap = 1; gap <= 20; gap++) {
      await shows('de → ar')
      await text(`توقف العمل في المكان رقم ${gap}.`)
      await key('F2')
      await shows(gap < 20 ? `Saved, ${20 - gap} left.` : 'Saved. Nothing of this kind is left.')
    }
    expect(states(made, 'ar').map(({ target }) => target)).toEqual(
      Array.from({ length: 20 }, () => expect.stringContaining('توقف العمل')),
    )
    // One press for a gap, beside the text; and the four to get there.
    expect(presses()).toBe(4 + 2 * 20)
    // ض is where q stands.
    await text('ض')
    await shows('exit code 0')
  }, 120_000)

  thorough(
    'somebody settles ten drifts in Russian',
    async () => {
      const made = day()
      const { key, text, shows } = person(made, 'russian')
      await shows('drifted: 5')
      await key('Tab')
      // В is where d stands.
      await text('в')
      await shows('drifted: 10 left')
      for (let drift = 1; drift <= 10; drift++) {
        if (drift % 2 === 1) {
          await key('Enter')
          await shows('de → ru')
          await text(' Никто не пришёл.')
          await key('F3')
        } else {
          // Ф is where a stands: it still holds.
          await text('ф')
          await shows('Why does the translation still hold?')
          await text('верно')
          await key('Enter')
        }
        await shows(drift < 10 ? `Saved, ${10 - drift} left.` : 'Saved. Nothing of this kind is left.')
        if (drift < 10) await text('в')
      }
      expect(states(made, 'ru').filter(({ source }) => !source.endsWith('Schicht.'))).toEqual([])
      expect(states(made, 'ru').filter(({ target }) => target.endsWith('Никто не пришёл.'))).toHaveLength(5)
      await text('й')
      await shows('exit code 0')
    },
    120_000,
  )
})
