import { randomBytes } from 'node:crypto'
import { chmod, readFile, rm, stat } from 'node:fs/promises'
import * as v from 'valibot'
import { makeFile } from '../io/replace-file.js'
import { stateFile } from '../io/state-files.js'
import { makeStateFolder } from '../io/state-folder.js'
import { LAST_PORT } from './last-port.js'

const FILE = 'serve.json'
/** Nobody else on the machine may read it. */
const OWN = 0o600

const kept = v.object({
  secret: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_PORT))),
  by: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

/** What a server of a project is known by, so that open pages find it again; `by` is the process that had the port. */
export type Kept = v.InferOutput<typeof kept>

/** The secret and the port of the last time; a new secret where there is none, or where others could read it. */
export async function readKept(root: string): Promise<Kept> {
  try {
    const path = await stateFile(root, FILE)
    if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
      throw new Error('open to others')
    return v.parse(kept, JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return { secret: randomBytes(32).toString('base64url') }
  }
}

/** Keeps them. What can't be kept lasts as long as the server does. */
export async function keep(root: string, value: Kept): Promise<void> {
  try {
    await makeStateFolder(root)
    const path = await stateFile(root, FILE)
    const text = `${JSON.stringify(value)}\n`
    if ((await readFile(path, 'utf8').catch(() => '')) === text) return await chmod(path, OWN)
    await rm(path, { force: true })
    await makeFile(path, text, OWN)
  } catch {}
}
