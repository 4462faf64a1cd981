import type { Unit } from '../src/document/unit.js'
import { parseUnits } from '../src/document/units.js'
import { SynopseError } from '../src/errors.js'
import { type Articles, count } from './histories/article.js'
import { ownArticles } from './histories/own.js'
import { NOTHING, replay, type Tally } from './histories/replay.js'
import { articlesOf } from './histories/repository.js'
import { table } from './median.js'

export const title = 'Histories: what a sync does to translations, version by version'

const RUNS = { settled: true, 'not settled': false }

/** @param paths folders of git repositories, bare or not; without any, a history made by code. */
export function run(_root: string, paths: readonly string[]): string[] {
  return (paths.length > 0 ? paths.map(articlesOf) : [ownArticles()]).flatMap(tablesOf)
}

function tablesOf({ name, articles, leftOut }: Articles): string[] {
  const totals = Object.keys(RUNS).map(drift => ({ drift, tally: { ...NOTHING } }))
  for (const article of articles) {
    const versions = article.versions.flatMap(text => unitsOf(text, leftOut))
    for (const { drift, tally } of totals) {
      const isSettling = RUNS[drift as keyof typeof RUNS]
      add(
        tally,
        replay(versions, isSettling, (name, version, texts) => {
          if (process.env.SYNOPSE_SHOW)
            console.error(JSON.stringify([name, drift, article.name, version, ...texts]))
        }),
      )
    }
  }
  const left = [...leftOut].map(([why, number]) => `${number} ${why}`)
  return [
    `### ${name}: ${articles.length} articles`,
    '',
    ...table(
      ['drift', ...HEADS.map(([head]) => head)],
      totals.map(({ drift, tally }) => [drift, ...HEADS.map(([, show]) => show(tally))]),
    ),
    '',
    `Left out: ${left.join('; ') || 'nothing'}.`,
    '',
  ]
}

const HEADS: readonly [head: string, show: (tally: Tally) => string][] = [
  ['versions', ({ versions }) => `${versions}`],
  ['units', ({ units }) => `${units}`],
  ['without a letter', ({ wordless }) => `${wordless}`],
  ['unchanged reported as changed (0)', ({ reported, unchanged }) => `${reported} of ${unchanged}`],
  ['not asked: other number, bead changed', t => `${t.otherNumber}, ${t.changedBead}`],
  ['carried to a text that shares less than a quarter (0)', t => `${t.strange} of ${t.carried}`],
  ['not back after undo (0)', ({ notBack, undone }) => `${notBack} of ${undone}`],
  ['another one of the very same text is', ({ twins }) => `${twins}`],
  ['accepted for the later one: beside the same source, not', t => `${t.accepted}, ${t.acceptedElsewhere}`],
  ['lost (0)', ({ lost }) => `${lost}`],
]

function unitsOf(text: string, leftOut: Map<string, number>): Unit[][] {
  try {
    return [parseUnits(text)]
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    count(leftOut, `versions that are refused (${error.key})`)
    return []
  }
}

function add(total: Tally, part: Tally): void {
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += part[key]
}
