import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { begin, openedOf, type UiState } from '../src/ui/state.js'
import { step } from '../src/ui/step.js'
import { frame } from '../src/ui/views/frame.js'
import { nothingKept } from '../src/ui/views/screen.js'
import { median, table, time } from './median.js'
import { terminal } from './terminal.js'

export const title = 'The terminal UI: 10,000 units at 160 × 50'

const UNITS = 10_000
const SIZE = { width: 160, height: 50 }
const KEYS = 60

export async function run(root: string): Promise<string[]> {
  const state = documentOf(UNITS)
  const words = await loadWords('en')
  const view = { words, bidi: 'visual' as const, paint: paint(true) }
  const kept = nothingKept()
  let at = { ...state, row: UNITS / 2 }
  const pure = (name: string) =>
    time(KEYS, () => {
      const next = step(at, { name, text: name }, { width: 150, page: 10, words })
      at = (Array.isArray(next) ? next[0] : next) as UiState
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
  const project = projectOf(UNITS)
  try {
    rows.push(...(await throughTerminal(root, project)))
  } finally {
    rmSync(project, { recursive: true })
  }
  return table(['what', 'time', 'at most'], rows)
}

const ms = (time: number) => `${time.toFixed(1)} ms`

/** Milliseconds from a key until Ink has written. */
async function throughInk(
  first: UiState,
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
  const desk = {
    answer: () => new Promise<never>(() => {}),
    follow: () => () => {},
    keep: async () => {},
  }
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

const PAIRS = 11

/** The built tool in a pseudo-terminal of `script`: what stands on it first, and what a key waits for while much is read. */
async function throughTerminal(root: string, project: string): Promise<string[][]> {
  const tool = (...args: string[]) => [
    process.execPath,
    join(root, 'bin/synopse.js'),
    '--ui-lang',
    'en',
    ...args,
  ]
  const until = async (command: readonly string[], text: string) => {
    const call = terminal(root, command)
    const time = await call.shows(text)
    await call.end()
    return time
  }
  const ratios: number[] = []
  for (let pair = 0; pair < PAIRS; pair++) {
    // What the pseudo-terminal itself takes is in neither.
    const none = await until(['echo', '0'], '0')
    const empty = await until([process.execPath, '-e', 'console.log(0)'], '0')
    const first = await until(tool(), 'Overview')
    ratios.push((first - none) / (empty - none))
  }
  const ratio = median(ratios)
  const opening = terminal(project, tool('ui', 'lang'))
  await opening.shows('Overview')
  const begun = process.hrtime.bigint()
  opening.type('?')
  await opening.shows('to the beginning')
  const key = Number(process.hrtime.bigint() - begun) / 1e6
  opening.type('q')
  const page = await opening.shows('Absatz 1:')
  await opening.end()
  return [
    ['first frame, on the corpus', `${ratio.toFixed(1)}× an empty Node`, '6×'],
    ['first page of the document, nothing kept', ms(page), '–'],
    ['the help, while the document is read', ms(key), '–'],
  ]
}

/** A project with one long document, translated into Russian. */
function projectOf(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'synopse-bench-'))
  const source = sourceOf(count)
  mkdirSync(join(root, 'corpus'))
  mkdirSync(join(root, 'alignments/lang'), { recursive: true })
  writeFileSync(join(root, 'synopse.config.json'), '{}')
  writeFileSync(join(root, 'corpus/lang.md'), source)
  const units = parseUnits(source).map(({ id, kind, text }) => ({ id, kind, text }))
  const file = (language: string, rest: object) =>
    writeFileSync(
      join(root, `alignments/lang/${language}.json`),
      JSON.stringify({ version: 1, document: 'lang', language, ...rest }, null, 2),
    )
  file('de', { units })
  const entries = units.map(({ id, text }, index) => ({
    id,
    source: text,
    target: `Абзац ${index}: рабочие шахты ${index % 97} бастуют с ${(index % 28) + 1} мая.`,
    state: 'translated',
  }))
  file('ru', { sourceLanguage: 'de', entries })
  return root
}

function documentOf(count: number): UiState {
  const units = parseUnits(sourceOf(count))
  const entries = (text: (index: number) => string) =>
    units.map(({ id, text: source }, index) =>
      index % 500 === 250
        ? { id, source: '', target: '', state: 'initial' as const }
        : { id, source, target: text(index), state: 'translated' as const },
    )
  const opened = openedOf(
    {
      id: 'lang',
      synopsis: synopsis(units, units, {
        en: entries(
          index =>
            `Paragraph ${index}: The workers of pit ${index % 97} have been on strike since ${(index % 28) + 1} May.`,
        ),
        ru: entries(
          index => `Абзац ${index}: рабочие шахты ${index % 97} бастуют с ${(index % 28) + 1} мая.`,
        ),
        ar: entries(
          index =>
            `الفقرة ${index}: عمال المنجم ${index % 97} مضربون منذ ${(index % 28) + 1} مايو من أجل أجور أعلى.`,
        ),
      }),
    },
    units.flatMap(({ id }, index) =>
      index % 20 === 0 ? [{ unit: id, language: 'ar', code: 'numbers', message: '–' } as never] : [],
    ),
  )
  return answered(begin('de', ['en', 'ru', 'ar'], []), { kind: 'opened', opened })
}

function sourceOf(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `Absatz ${index}: Die Beschäftigten der Grube ${index % 97} streiken seit dem ${(index % 28) + 1}. Mai für mehr Lohn und kürzere Schichten.`,
  ).join('\n\n')
}
