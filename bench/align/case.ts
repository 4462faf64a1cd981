import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Texts and what stands for their translation. */
interface Texts {
  id: string
  article: string
  srcLang: string
  tgtLang: string
  /** What was done to the translation, and how much of it. */
  kind: string
  rate?: string | null
  source: string[]
  target: string[]
  /** What kind of block each source text is, where that is known: `h2`, `p`, `li`, `bq`, `html`. */
  sourceTypes?: string[]
  types?: string[]
}

/** Texts and their translation, with the beads that are right. */
export interface Case extends Texts {
  /** Indexes of source and target texts that belong together. */
  beads: [number[], number[]][]
}

/** Texts side by side by their index, some beside the wrong one. */
export interface FaultyCase extends Texts {
  faults: { kind: string; units: number[] }[]
  /** Indexes of the pairs that are wrong. */
  faulty: number[]
}

/** One file of cases, or those of a folder that are no file of their own. */
export interface DataSet {
  name: string
  cases: Case[]
  faulty: FaultyCase[]
}

/** Reads cases from JSON files (also `.json.gz`), one set for each path; of a folder all files together. */
export function readData(paths: readonly string[]): DataSet[] {
  return paths.map(path => {
    const files = statSync(path).isDirectory() ? readdirSync(path).map(name => join(path, name)) : [path]
    const all = files.filter(file => /\.json(?:\.gz)?$/.test(file)).flatMap(casesOf)
    return {
      name: path.replace(/^.*\/(?=[^/]+\/?$)/, '').replace(/\.json(?:\.gz)?$/, ''),
      cases: all.filter((each): each is Case => 'beads' in each),
      faulty: all.filter((each): each is FaultyCase => 'faulty' in each),
    }
  })
}

function casesOf(file: string): (Case | FaultyCase)[] {
  const bytes = readFileSync(file)
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString())
}
