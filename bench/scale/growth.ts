import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { median, table } from '../median.js'
import { type Call, caller, inFolder, megabytes, said, spent, type Taken } from './call.js'
import { makeProject } from './project.js'
import { WORKS, type Work } from './works.js'

/** Runs of each work, and milliseconds after which there are no more of them. */
const [RUNS, ENOUGH] = [5, 15_000]

/** What a work took in a project of one size: medians. */
interface Measured extends Taken {
  documents: number
  /** How many times as long as what it is compared with. */
  ratio?: number
}

/** How each work grows with the number of documents. */
export async function growthTable(root: string, sizes: readonly number[]): Promise<string[]> {
  const columns: Measured[][] = []
  for (const documents of sizes)
    columns.push(await inFolder(folder => measureAll(documents, folder, caller(root, folder))))
  const rows = WORKS.map((work, index) =>
    rowOf(
      work,
      columns.map(column => column[index] as Measured),
    ),
  )
  const heads = sizes.map(size => `${size.toLocaleString('en')} documents`)
  return table(['work', ...heads, 'for each further document', 'peak', 'at most, for 5,000'], rows)
}

function measureAll(documents: number, folder: string, call: Call): Measured[] {
  const project = join(folder, 'project')
  mkdirSync(project)
  makeProject(project, documents)
  const git = (...args: string[]) => spent('git', ['-c', 'gc.auto=0', ...args], project)
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=Eva', '-c', 'user.email=eva@example.org', 'commit', '-qm', 'Texts')
  return WORKS.map(work => ({ documents, ...measure(work, project, call) }))
}

function measure({ args, before, after, beside }: Work, project: string, call: Call) {
  const runs: (Taken & { other: number })[] = []
  for (let run = 0, sum = 0; run < RUNS && sum < ENOUGH; run++) {
    const cwd = before?.(project, run) ?? project
    const taken = call(args, cwd)
    after?.(project)
    runs.push({ ...taken, other: beside ? call(beside, cwd).time : Number.NaN })
    sum += taken.time
  }
  const time = median(runs.map(({ time }) => time))
  const peak = median(runs.map(({ peak }) => peak))
  return { time, peak, ...(beside && { ratio: median(runs.map(({ time, other }) => time / other)) }) }
}

function rowOf({ name, atMost }: Work, measured: readonly Measured[]): string[] {
  const steps = measured.slice(1).map(({ time, documents }, index) => {
    const before = measured[index] as Measured
    return (time - before.time) / (documents - before.documents)
  })
  return [
    name,
    ...measured.map(({ time, ratio }) => said(time) + (ratio === undefined ? '' : ` (${ratio.toFixed(1)}×)`)),
    steps.map(step => `${step.toFixed(step < 10 ? 2 : 0)} ms`).join(' → ') || '–',
    measured.map(({ peak }) => megabytes(peak)).join(' → '),
    atMost,
  ]
}
