import { PassThrough, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { render } from 'ink'
import { createElement } from 'react'
import { parseUnits } from '../src/document/units.js'
import { loadWords } from '../src/locales/words.js'
import { synopsis } from '../src/synopsis/synopsis.js'
import { paint } from '../src/terminal/colour.js'
import { answered } from '../src/ui/answer.js'
import { App } from '../src/ui/app.js'
import { begin, openedOf, type State } from '../src/ui/state.js'
import { step } from '../src/ui/step.js'
import { frame } from '../src/ui/views/frame.js'
import { nothingKept } from '../src/ui/views/screen.js'
import { median, table, time } from './median.js'

export const title = 'The terminal UI: from a key to its picture, 10,000 units at 160 × 50'

const UNITS = 10_000
const SIZE = { width: 160, height: 50 }
const KEYS = 60

export async function run(): Promise<string[]> {
  const state = documentOf(UNITS)
  const words = await loadWords('en')
  const view = { words, bidi: 'visual' as const, paint: paint(true) }
  const kept = nothingKept()
  let at = { ...state, row: UNITS / 2 }
  const pure = (name: string) =>
    time(KEYS, () => {
      const next = step(at, { name, text: name }, { width: 150, page: 10 })
      at = (Array.isArray(next) ? next[0] : next) as State
      frame(at, { ...view, ...SIZE, kept })
    })
  const rows = [
    ['state and picture, a row down', ms(pure('down')), '–'],
    ['state and picture, the next untranslated', ms(pure('u')), '–'],
    [
      'the whole of it, with Ink, a row down',
      ms(await throughInk(state, view)),
      '30 ms (Node 20), 15 ms (Node 24)',
    ],
  ]
  return table(['what', 'time', 'at most'], rows)
}

const ms = (time: number) => `${time.toFixed(1)} ms`

/** Milliseconds from a key until Ink has written. */
async function throughInk(
  first: State,
  view: Omit<Parameters<typeof frame>[1], 'width' | 'height'>,
): Promise<number> {
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  })
  let written = () => {}
  const stdout = Object.assign(
    new Writable({
      write: (_chunk, _encoding, done) => {
        written()
        done()
      },
    }),
    { isTTY: true, columns: SIZE.width, rows: SIZE.height },
  )
  const desk = { answer: () => new Promise<never>(() => {}), keep: async () => {} }
  const screen = render(createElement(App, { first, wants: [], desk, view, seen: () => {} }), {
    stdin: stdin as never,
    stdout: stdout as never,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
  })
  await wait(300)
  const times: number[] = []
  for (let key = 0; key < KEYS; key++) {
    const start = process.hrtime.bigint()
    const seen = new Promise<void>(resolve => {
      written = resolve
    })
    stdin.write('j')
    await seen
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
    await wait(50)
  }
  screen.unmount()
  return median(times)
}

function documentOf(count: number): State {
  const german = Array.from(
    { length: count },
    (_, index) =>
      `Absatz ${index}: Die Beschäftigten der Grube ${index % 97} streiken seit dem ${(index % 28) + 1}. Mai für mehr Lohn und kürzere Schichten.`,
  ).join('\n\n')
  const units = parseUnits(german)
  const entries = (text: (index: number) => string) =>
    units.map(({ id, text: source }, index) =>
      index % 500 === 250
        ? { id, source: '', target: '', state: 'initial' as const }
        : { id, source, target: text(index), state: 'translated' as const },
    )
  const opened = openedOf(
    'lang',
    synopsis(units, units, {
      en: entries(
        index =>
          `Paragraph ${index}: The workers of pit ${index % 97} have been on strike since ${(index % 28) + 1} May.`,
      ),
      ru: entries(index => `Абзац ${index}: рабочие шахты ${index % 97} бастуют с ${(index % 28) + 1} мая.`),
      ar: entries(
        index =>
          `الفقرة ${index}: عمال المنجم ${index % 97} مضربون منذ ${(index % 28) + 1} مايو من أجل أجور أعلى.`,
      ),
    }),
    units.flatMap(({ id }, index) =>
      index % 20 === 0 ? [{ unit: id, language: 'ar', code: 'numbers', message: '–' } as never] : [],
    ),
  )
  return answered(begin('de', ['en', 'ru', 'ar'], []), { kind: 'opened', opened })
}
