import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from '@jest/globals'
import { alignment, outcome, project, start, type TestProject } from '../process.js'
import { rows } from '../runs.js'

const PARAGRAPHS = Array.from(
  { length: 3000 },
  (_, number) => `Der ${number}. Absatz steht in einem langen Text, den **niemand** in einer Sekunde liest.`,
)

/** A document that nobody reads at once: what reads it has no time to listen. */
let made: TestProject
let units: string

beforeAll(async () => {
  made = project({
    'synopse.config.json': { targets: ['ru'] },
    'corpus/lang.md': `${PARAGRAPHS.join('\n\n')}\n`,
    'alignments/lang/ru.json': alignment('lang', 'ru', [
      { id: 'fort0001', source: 'Was einmal hier stand.', target: 'Что было.', state: 'translated' },
    ]),
  })
  units = (await made.copy().here(['units', 'lang', '--json'])).stdout
}, 60_000)

const LONG = [['check'], ['find', 'Absatz'], ['explain', 'lang', 'fort0001']]

test.each(rows(LONG, 3))(
  '%s ends at once when it is interrupted, and the next call goes on from there',
  async (...args) => {
    const busy = made.copy()
    const child = start(args, { cwd: busy.root })
    const ended = outcome(child)
    child.stdin?.end()
    await sleep(600)
    const begun = performance.now()
    child.kill('SIGINT')
    await ended
    expect({ signal: child.signalCode, isQuick: performance.now() - begun < 400 }).toEqual({
      signal: 'SIGINT',
      isQuick: true,
    })
    expect(await busy.here(['units', 'lang', '--json'])).toEqual({ code: 0, stdout: units, stderr: '' })
  },
  60_000,
)
