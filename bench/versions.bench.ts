import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseUnits } from '../src/document/units.js'
import { compareUnits } from '../src/versions/compare.js'
import { chance } from './chance.js'
import { median, table, time } from './median.js'

export const title = 'Versions, as a ratio to parsing'

const UNITS = 10_000
const COMMITS = 500
/** Of the document with a long history. */
const LOGGED = 1000
const RUNS = 5
const WORDS =
  'Streik Öl Arbeiter Lohn Land Westen Kohle Zahl Jahr Stadt Gewerkschaft Regierung Vertrag Ausfuhr Preis Hafen Fabrik Protest Januar Bericht'.split(
    ' ',
  )

export function run(root: string): string[] {
  return table(['what', 'time', 'ratio', 'at most'], [differenceRow(), logRow(root)])
}

/** Two versions, of which 10 % were edited and 1 % moved. */
function differenceRow(): string[] {
  const draw = drawer(1)
  const before = paragraphs(UNITS, draw)
  const after = before.map(text => (draw(10) === 0 ? text.replace(/\S+$/, 'anders.') : text))
  for (let count = 0; count < UNITS / 100; count++) {
    const [text = ''] = after.splice(draw(after.length), 1)
    after.splice(draw(after.length), 0, text)
  }
  const [old, now] = [before.join('\n\n'), after.join('\n\n')]
  const ratios: number[] = []
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    let units: ReturnType<typeof parseUnits>[] = []
    const parsing = time(1, () => {
      units = [parseUnits(old), parseUnits(now)]
    })
    const comparing = time(1, () => compareUnits(units[0] ?? [], units[1] ?? []))
    ratios.push((parsing + comparing) / parsing)
    times.push(comparing)
  }
  return [
    'parsing and comparing two versions of 10,000 paragraphs, to parsing both',
    `${median(times).toFixed(0)} ms to compare`,
    `${median(ratios).toFixed(2)}×`,
    '1.5×',
  ]
}

/** `synopse log` of a unit over a long history, as a whole process. */
function logRow(root: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-bench-'))
  try {
    const { source, unit } = history(folder)
    const ratios: number[] = []
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const parsing = time(1, () => parseUnits(source))
      const logging = time(1, () => {
        const args = [join(root, 'bin/synopse.js'), 'log', 'lang', unit, '--json']
        const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 1e9 })
        const { length } = JSON.parse(stdout.toString())
        if (status !== 0 || length < COMMITS / 10) throw new Error(`log told ${length} deeds`)
      })
      ratios.push(logging / parsing)
      times.push(logging)
    }
    return [
      `the log of a unit over ${COMMITS} commits, to parsing its document of 1,000 paragraphs once`,
      `${median(times).toFixed(0)} ms`,
      `${median(ratios).toFixed(1)}×`,
      '10×',
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A repository in which each commit changes some paragraphs and their Russian; returns the last source, and a unit that changed often. */
function history(folder: string): { source: string; unit: string } {
  const draw = drawer(2)
  const texts = paragraphs(LOGGED, draw)
  const ids = parseUnits(texts.join('\n\n')).map(({ id }) => id)
  const stream: string[] = []
  const file = (path: string, text: string) =>
    `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  const aligned = (language: string, rest: object) =>
    file(
      `alignments/lang/${language}.json`,
      `${JSON.stringify({ version: 1, document: 'lang', language, ...rest }, null, 2)}\n`,
    )
  for (let commit = 0; commit < COMMITS; commit++) {
    for (const at of [5, draw(LOGGED), draw(LOGGED)])
      if (at !== 5 || commit % 5 === 0) texts[at] = `${texts[at]?.replace(/ Stand \d+$/, '')} Stand ${commit}`
    const units = texts.map((text, index) => ({ id: ids[index], kind: 'paragraph', text }))
    const entries = units.map(({ id, text }) => ({
      id,
      source: text,
      target: `по-русски: ${text}`,
      state: 'translated',
    }))
    stream.push(
      `commit refs/heads/main\ncommitter Eva <eva@example.org> ${1_600_000_000 + commit} +0000\ndata 1\nx\n`,
      file('corpus/lang.md', texts.join('\n\n')),
      aligned('de', { units }),
      aligned('ru', { sourceLanguage: 'de', entries }),
      commit === 0 ? file('synopse.config.json', '{}') : '',
    )
  }
  const git = (args: string[], input = '') => {
    const { status, stderr } = spawnSync('git', ['-C', folder, ...args], { input })
    if (status !== 0) throw new Error(stderr.toString())
  }
  git(['init', '-q', '-b', 'main'])
  git(['fast-import', '--quiet'], stream.join(''))
  git(['reset', '-q', '--hard'])
  return { source: texts.join('\n\n'), unit: ids[5] ?? '' }
}

function paragraphs(count: number, draw: (below: number) => number): string[] {
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: 8 + draw(20) }, () => WORDS[draw(WORDS.length)])
      .join(' ')
      .concat(` ${index}.`),
  )
}

/** Numbers below a bound, the same in each run. */
function drawer(seed: number): (below: number) => number {
  const next = chance(seed)
  return below => next() % below
}
