import * as v from 'valibot'
import { SynopseError } from '../errors.js'
import { hashOf } from '../io/content.js'
import { COMPARABLE } from './known/comparable.js'
import { every, type Going } from './known/every.js'
import { JUDGEMENT } from './known/judgement.js'
import { basisOf, keeperOf } from './known/kept.js'
import { packed } from './known/packed.js'
import { type Broken, brokenBy } from './load.js'
import type { Project } from './project.js'
import type { Shard } from './shard.js'
import type { Listed } from './survey.js'

/** What a check knows of the documents of a part, for whoever puts all parts together: a line for the part and one for each document. */
const VERSION = 1

/** What a check has to know of each document. */
const KINDS = [JUDGEMENT, COMPARABLE] as const

const positive = v.pipe(v.number(), v.integer(), v.minValue(1))
const head = packed(
  v.object({
    version: v.literal(VERSION),
    shard: v.object({ index: positive, count: positive }),
    basis: v.string(),
  }),
)
const line = packed(
  v.object({
    document: v.string(),
    contents: v.string(),
    texts: v.array(v.object({ kind: v.string(), key: v.string(), text: v.string() })),
  }),
)

/**
 * The results of a part of the documents, as text.
 *
 * @param documents those of the part
 * @returns with what stands in the way of documents
 */
export async function resultsOf(
  project: Project,
  documents: readonly Listed[],
  shard: Shard,
  going: Going,
): Promise<{ text: string; broken: Broken[] }> {
  const lines = [head.pack({ version: VERSION, shard, basis: await basisOfAll(project) })]
  const broken: Broken[] = []
  const keeper = await keeperOf(project, KINDS)
  const kinds = { judgement: JUDGEMENT, comparable: COMPARABLE }
  for await (const { listed, kept, error } of every(project, documents, kinds, going)) {
    if (!kept) broken.push(...brokenBy(listed.id, error))
    else
      lines.push(
        line.pack({ document: listed.id, contents: kept.contents, texts: keeper.texts(listed, kept) }),
      )
  }
  return { text: `${lines.join('\n')}\n`, broken }
}

/** Results, by the name of the file that they are in. */
export interface NamedResults {
  path: string
  text: string
}

/**
 * Keeps the results of all parts, so that a check of all documents finds them.
 *
 * @param results one after the other: they are not held together
 *
 * @returns what the files of each document held when its results were made
 * @throws SynopseError `results.invalid`, `results.other`, `results.counts`, `results.parts`
 */
export async function takeResults(
  project: Project,
  results: AsyncIterable<NamedResults>,
): Promise<Map<string, string>> {
  const basis = await basisOfAll(project)
  const keeper = await keeperOf(project, KINDS)
  const parts: (Shard & { path: string })[] = []
  const contents = new Map<string, string>()
  for await (const { path, text } of results) {
    const [first = '', ...rows] = text.split('\n')
    const about = head.unpack(first)
    if (!about) throw new SynopseError('results.invalid', { path })
    if (about.basis !== basis) throw new SynopseError('results.other', { path })
    parts.push({ path, ...about.shard })
    for (const row of rows.filter(row => row !== '')) {
      const read = line.unpack(row)
      if (!read) throw new SynopseError('results.invalid', { path })
      contents.set(read.document, read.contents)
      await keeper.keep(read.document, read.texts)
    }
  }
  refuseParts(parts)
  return contents
}

/** Documents that are named at most. */
const NAMED = 10

/**
 * Proves that results were made from the files that are here.
 *
 * @param known what the files of each document held when its results were made
 * @param now what they hold
 * @throws SynopseError `results.stale`
 */
export function refuseStale(known: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): void {
  const stale = [...now].filter(([id, contents]) => known.get(id) !== contents).map(([id]) => id)
  const gone = [...known.keys()].filter(id => !now.has(id))
  const all = [...stale, ...gone]
  if (all.length === 0) return
  const named = all.slice(0, NAMED).join(', ')
  throw new SynopseError('results.stale', { documents: all.length > NAMED ? `${named} …` : named })
}

/** Proves that parts make a whole. @throws SynopseError `results.counts`, `results.parts` */
function refuseParts(shards: readonly (Shard & { path: string })[]): void {
  const [first] = shards
  const other = shards.find(({ count }) => count !== first?.count)
  if (first && other)
    throw new SynopseError('results.counts', { path: other.path, count: other.count, other: first.count })
  const count = first?.count ?? 1
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    index => !shards.some(shard => shard.index === index),
  )
  if (missing.length > 0) throw new SynopseError('results.parts', { count, missing: missing.join(', ') })
}

async function basisOfAll(project: Project): Promise<string> {
  const all = await Promise.all(KINDS.map(kind => basisOf(project, kind)))
  return hashOf(JSON.stringify(all))
}
