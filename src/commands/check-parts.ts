import { resolve, sep } from 'node:path'
import { SynopseError } from '../errors.js'
import { readText } from '../io/read.js'
import { shownPath } from '../io/shown-path.js'
import { writeOut } from '../io/write-out.js'
import type { Judgement } from '../project/judge.js'
import { brokenSources } from '../project/load.js'
import { outOptions } from '../project/out-options.js'
import type { Project } from '../project/project.js'
import { type NamedResults, refuseStale, resultsOf, takeResults } from '../project/results.js'
import type { Shard } from '../project/shard.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { listing } from './selection.js'

/** The name of results in a folder. */
const nameOf = ({ index, count }: Shard) => `synopse-${index}-of-${count}.jsonl`

/** Bytes beyond which no file holds results. */
const LIMIT = 2 ** 30

/** Looks at a part of the documents, and writes what whoever puts all parts together has to know. */
export async function checkPart(
  names: readonly string[],
  shard: Shard,
  { out = '', jobs }: { out?: string | undefined; jobs?: number | undefined },
  context: Context,
): Promise<number> {
  const { cwd, progress, tell, words } = context
  const { project, documents: own } = await listing(context, names, { shard })
  const { text, broken } = await resultsOf(project, own, shard, { progress, jobs })
  // A source that cannot be read is told where all parts are; whatever else stands in the way, here.
  brokenSources(project, broken)
  const file = { name: nameOf(shard), text }
  const folder = /[\\/]$/.test(out) ? sep : ''
  const [path = out] = await writeOut([file], resolve(cwd, out) + folder, outOptions(project))
  tell(words('results.wrote', { ...shard, number: own.length, path: shownPath(project.root, path) }))
  return EXIT.fine
}

/** Keeps the results of all parts. Returns what the files of each document held when its results were made. */
export async function takenResults(
  project: Project,
  paths: readonly string[],
  { cwd }: Context,
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) throw new SynopseError('usage.missingValue', { name: '--merge' })
  return takeResults(project, readOneByOne(paths, cwd))
}

async function* readOneByOne(paths: readonly string[], cwd: string): AsyncGenerator<NamedResults> {
  for (const path of paths) {
    const text = await readText(resolve(cwd, path), LIMIT, path)
    if (text === undefined) throw new SynopseError('file.missing', { path })
    yield { path, text }
  }
}

/** @throws SynopseError `results.stale` */
export function refuseStaleResults(
  results: ReadonlyMap<string, string>,
  { documents, broken }: Judgement,
): void {
  const isBroken = new Set(broken.map(({ document }) => document))
  const now = new Map(documents.map(({ id, contents = '' }) => [id, contents]))
  refuseStale(new Map([...results].filter(([id]) => !isBroken.has(id))), now)
}
