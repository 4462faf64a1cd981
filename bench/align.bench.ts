import { join } from 'node:path'
import { align } from '../src/aligner/align.js'
import { misalignments } from '../src/aligner/misalignments.js'
import { type Case, type DataSet, type FaultyCase, readData } from './align/case.js'
import { withFaults } from './align/faults.js'
import { novel } from './align/novel.js'
import { f1, scoreBeads, scoreSuspects, strictF1, sum } from './align/score.js'
import { table, time } from './median.js'

export const title = 'Alignment: what is right, and how long it takes'

/** Rows of cases that the table tells apart. */
const GROUPS: Record<string, (each: Case | FaultyCase) => boolean> = {
  all: () => true,
  swapped: ({ kind }) => kind === 'swap',
  moved: ({ kind }) => kind === 'move',
  'mixed, heavy': ({ kind, rate }) => kind === 'mix' && rate === 'heavy',
  Arabic: ({ tgtLang }) => tgtLang === 'ar',
  Russian: ({ tgtLang }) => tgtLang === 'ru',
  English: ({ tgtLang }) => tgtLang === 'en',
}
/** Units that a document has at least for its false alarms to be counted, where there are such. */
const LONG = 50

/** @param paths JSON files or folders with cases; without any, the project's own gold set. */
export function run(root: string, paths: readonly string[]): string[] {
  const sets = paths.length > 0 ? readData(paths) : own(root)
  return [...sets.flatMap(tables), ...(paths.length > 0 ? [] : [...longText(root), '', ...pairs(root)])]
}

/** The gold set by hand, and documents with faults made from it. */
function own(root: string): DataSet[] {
  const [gold] = readData([join(root, 'bench/gold')]) as [DataSet]
  return [{ ...gold, faulty: withFaults(gold.cases) }]
}

function tables({ name, cases, faulty }: DataSet): string[] {
  return [
    ...(cases.length > 0 ? beads(name, cases) : []),
    ...(faulty.length > 0 ? suspects(name, faulty) : []),
  ]
}

function beads(name: string, cases: readonly Case[]): string[] {
  const start = process.hrtime.bigint()
  const scored = cases.map(each => ({ each, score: scoreBeads(each) }))
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const rows = Object.entries(GROUPS).flatMap(([group, holds]) => {
    const scores = scored.filter(({ each }) => holds(each)).map(({ score }) => score)
    if (scores.length === 0) return []
    const nulls = sum(scores.map(score => score.nulls))
    const lost = nulls.wanted === 0 ? Number.NaN : f1(nulls)
    return [[group, `${scores.length}`, digits(strictF1(scores)), digits(lost)]]
  })
  return [
    `${name}: ${cases.length} documents in ${seconds.toFixed(1)} s`,
    '',
    ...table(['beads', 'documents', 'strict F1', 'F1 of missing and inserted'], rows),
    '',
  ]
}

function suspects(name: string, cases: readonly FaultyCase[]): string[] {
  const scored = cases.map(each => ({ each, score: scoreSuspects(each) }))
  const groups = { ...GROUPS, ...kindsOf(cases) }
  const rows = Object.entries(groups).flatMap(([group, holds]) => {
    const scores = scored.filter(({ each }) => holds(each)).map(({ score }) => score)
    const all = sum(scores)
    return all.wanted === 0 ? [] : [[group, `${scores.length}`, digits(f1(all))]]
  })
  const clean = scored.filter(({ each }) => each.faulty.length === 0)
  const long = clean.filter(({ each }) => each.source.length >= LONG)
  const counted = long.length > 0 ? long : clean
  const alarms = sum(counted.map(({ score }) => score)).given
  return [
    `${name}: ${cases.length} documents of pairs`,
    '',
    ...table(['wrong pairs', 'documents', 'F1'], rows),
    '',
    `False alarms: ${alarms} in ${counted.length} documents without faults${long.length > 0 ? ` of ${LONG} units or more` : ''}.`,
    '',
  ]
}

function kindsOf(cases: readonly FaultyCase[]): typeof GROUPS {
  const kinds = new Set(cases.filter(({ faulty }) => faulty.length > 0).map(({ kind }) => kind))
  return Object.fromEntries([...kinds].map(name => [name, ({ kind }: Case | FaultyCase) => kind === name]))
}

const digits = (score: number) => (Number.isNaN(score) ? '–' : score.toFixed(3))

/** As long as a novel: time and memory grow with its length. */
function longText(root: string): string[] {
  const rows = [1_625, 3_250, 6_500].map(sentences => {
    const text = novel(root, sentences)
    const start = process.hrtime.bigint()
    const score = scoreBeads(text)
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    return [
      `${text.source.length} × ${text.target.length}`,
      `${seconds.toFixed(1)} s`,
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
      digits(strictF1([score])),
    ]
  })
  return table(['sentences', 'time (6,500: at most 6 s)', 'memory (at most 500 MB)', 'strict F1'], rows)
}

/** A hundred pairs, in a process that has read its word lists. */
function pairs(root: string): string[] {
  const [gold] = own(root) as [DataSet]
  const rows = ['en', 'ru', 'ar'].map(language => {
    const list = gold.cases
      .filter(({ tgtLang }) => tgtLang === language)
      .flatMap(({ source, target, beads }) =>
        beads.map(([from, to]) => ({
          source: from.map(at => source[at]).join(' '),
          target: to.map(at => target[at]).join(' '),
        })),
      )
      .slice(0, 100)
    const languages = { source: 'de', target: language }
    const suspecting = time(15, () => misalignments(list, languages))
    const aligning = time(15, () =>
      align(
        list.map(pair => pair.source),
        list.map(pair => pair.target),
        languages,
      ),
    )
    return [`de–${language}`, `${suspecting.toFixed(0)} ms`, `${aligning.toFixed(0)} ms`]
  })
  return table(['100 pairs', 'misalignments (at most 40 ms)', 'align'], rows)
}
