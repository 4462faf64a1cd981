import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { FileSyntax } from '../document/file-syntax.js'
import { PARSE_DEFAULTS } from '../document/parse-options.js'
import { KINDS, SLOTS, type Unit } from '../document/unit.js'
import { cached } from '../io/cache.js'
import { STATE_FOLDER } from '../io/state-folder.js'
import { BUILD } from './build.js'
import type { Project } from './project.js'

const FOLDER = 'units'
/** Characters below which parsing takes no longer than reading what was parsed. */
const LONG = 32_000
/** Texts that are kept; the oldest go first. */
const KEPT = 32

/** What of the config decides which units there are. */
const OPTIONS = Object.keys(PARSE_DEFAULTS) as (keyof typeof PARSE_DEFAULTS)[]

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const units = v.array(
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
)

/**
 * The units of a source, kept by its content as long as others don't need the room: parsing takes far longer than reading.
 *
 * @param parse what makes them; its errors come through, and nothing is kept of them
 */
export async function parsedUnits(
  project: Project,
  source: string,
  syntax: FileSyntax,
  parse: () => readonly Unit[],
): Promise<readonly Unit[]> {
  if (source.length < LONG) return parse()
  const options = OPTIONS.map(option => project.config[option])
  const key = [BUILD, ...options, syntax, source]
  const name = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)
  const file = {
    name: `${FOLDER}/${name}.json`,
    key,
    valid: (value: unknown) => {
      const result = v.safeParse(units, value)
      return result.success ? (result.output as Unit[]) : undefined
    },
  }
  const { value, isNew } = await cached<readonly Unit[]>(project, file, async () => parse())
  if (isNew) await makeRoom(join(project.root, STATE_FOLDER, FOLDER)).catch(() => {})
  return value
}

/** What is named as `parsedUnits` names it. */
const OWN = /^[0-9a-f]{32}\.json$/

async function makeRoom(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => OWN.test(name))
  if (names.length <= KEPT) return
  const files = await Promise.all(
    names.map(async name => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  )
  const oldest = files.sort((a, b) => a.time - b.time).slice(0, files.length - KEPT)
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })))
}
