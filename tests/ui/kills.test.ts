import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { article } from '../commands/article.js'
import { amount, counted, patience } from '../soak/amount.js'
import { where } from '../tools.js'
import { hasTmux, terminal } from './terminal.js'

const KILLS = amount(10)
const FILE = 'alignments/streik/ar.json'
const TEXT = 'في البداية كان السعر.'

/** More changes of the disk than a draft and a save take. */
const AT = fc.noBias(fc.integer({ min: 1, max: 14 }))

where(hasTmux)('a save on the screen', () => {
  test(
    `killed ${KILLS} times, leaves the old file or the new one, and the next is saved`,
    async () => {
      let kills = 0
      for (const [index, at] of fc.sample(AT, KILLS).entries()) {
        const made = article()
        const old = made.read(FILE)
        // What is known already need not be kept again before somebody types.
        for (const command of ['status', 'check']) await made.here([command])
        const env = `NODE_OPTIONS=--import=${resolve('tests/io/die-at.js')} SYNOPSE_DIE_AT=${at}`
        const first = terminal(made.root, `killed-${index}`, env)
        await save(first)
        await first.shows(/exit code 137|Saved/)
        if (first.screen().includes('137')) kills++
        const now = made.read(FILE)
        if (now !== old) expect(JSON.parse(now)).toEqual(withText(JSON.parse(old)))
        rmSync(made.path('.synopse/lock'), { recursive: true, force: true })
        const target = 'شيء آخر.'
        const unit = made.json('alignments/streik/de.json').units[1]?.id as string
        expect(await made.here(['set', 'streik', unit, 'ar'], { stdin: target })).toMatchObject({ code: 0 })
        expect(made.json(FILE).entries.find(({ id }) => id === unit)?.target).toBe(target)
      }
      counted(`${kills} of ${KILLS} screens killed`)
    },
    patience(KILLS, 30_000),
  )
})

/** Somebody goes to the first gap in Arabic, types, and saves; or the screen is killed before. */
async function save({ shows, screen, keys, type }: ReturnType<typeof terminal>): Promise<void> {
  const isThere = async (wanted: string) => {
    await shows(new RegExp(`${wanted}|exit code 137`))
    return !screen().includes('exit code 137')
  }
  if (!(await isThere('▶'))) return
  keys('/')
  type('streik')
  keys('Enter', 'Enter')
  if (!(await isThere('1/6'))) return
  keys('Tab', 'Tab', 'u', 'Enter')
  if (!(await isThere('de → ar'))) return
  type(TEXT)
  keys('C-s')
}

/** The file with what was typed in it. */
function withText(file: { entries: { id: string }[] }): object {
  const entry = { id: 'absatz01', source: 'Am Anfang stand der Preis.', target: TEXT, state: 'translated' }
  const isThere = file.entries.some(({ id }) => id === entry.id)
  const entries = file.entries.map(old => (old.id === entry.id ? entry : old))
  return { ...file, entries: isThere ? entries : expect.arrayContaining([entry]) }
}
