import * as v from 'valibot'
import type { FileSyntax } from '../document/file-syntax.js'
import { PARSE_DEFAULTS } from '../document/parse-options.js'
import { KINDS, SLOTS, type Unit } from '../document/unit.js'
import { hashOf } from '../io/content.js'
import { openStore, type Store } from '../io/store.js'
import { BUILD } from './build.js'
import { corpusPaths } from './documents.js'
import { packed } from './known/packed.js'
import { whole } from './known/shapes.js'
import type { Project } from './project.js'
import { stored } from './stored.js'

/** Characters below which parsing takes no longer than reading what was parsed. */
const LONG = 2000
/** Versions of a source that are kept side by side, each where its hash says: nobody has to look which of them is the oldest. */
const VERSIONS = [0, 1]

/** What of the config decides which units there are. */
const OPTIONS = Object.keys(PARSE_DEFAULTS) as (keyof typeof PARSE_DEFAULTS)[]

const { pack, unpack } = packed<readonly Unit[]>(
  v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(KINDS),
      text: v.string(),
      line: whole,
      column: whole,
      start: whole,
      end: whole,
      slot: v.exactOptional(v.picklist(SLOTS)),
    }),
  ),
)

/** A source that is parsed. */
interface Parsing {
  /** Relative to the root. */
  path: string
  source: string
  syntax: FileSyntax
}

/**
 * The units of a source, kept by its content: parsing takes far longer than reading.
 *
 * @param parse what makes them; its errors come through, and nothing is kept of them
 */
export async function parsedUnits(
  project: Project,
  { path, source, syntax }: Parsing,
  parse: () => readonly Unit[],
): Promise<readonly Unit[]> {
  if (source.length < LONG) return parse()
  const options = OPTIONS.map(option => project.config[option])
  const key = hashOf(JSON.stringify([BUILD, ...options, syntax, source]))
  const name = nameOf(path, Number.parseInt(key.slice(0, 8), 16) % VERSIONS.length)
  return stored(storeOf(project), { name, key, pack, unpack }, parse)
}

/** Forgets the units of other documents than these. */
export function keepUnitsOf(project: Project, ids: readonly string[]): void {
  const paths = ids.flatMap(id => corpusPaths(project, id))
  storeOf(project).keepOnly(paths.flatMap(path => VERSIONS.map(version => nameOf(path, version))))
}

const storeOf = ({ root }: Project): Store => openStore(root, 'units')

const nameOf = (path: string, version: number) => `${version} ${path}`
