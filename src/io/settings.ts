import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { replaceFile } from './replace-file.js'

/** What a person chose for all projects, by name. Anybody can write the file: whoever reads a value proves it. */
export type Settings = Readonly<Record<string, unknown>>

/** The settings of this user; none where there is no file, or none that can be read. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  try {
    return Object(JSON.parse(readFileSync(fileOf(env), 'utf8')))
  } catch {
    return {}
  }
}

/** Settings are kept one after the other, so that what was chosen last is what is kept. */
let kept: Promise<void> = Promise.resolve()

/** Keeps some settings. What else stands in the file stays; what can't be written is not there the next time. */
export function keepSettings(env: NodeJS.ProcessEnv, settings: Settings): Promise<void> {
  kept = kept.then(() => keep(env, settings))
  return kept
}

async function keep(env: NodeJS.ProcessEnv, settings: Settings): Promise<void> {
  const file = fileOf(env)
  try {
    await mkdir(dirname(file), { recursive: true })
    await replaceFile(file, file, `${JSON.stringify({ ...readSettings(env), ...settings }, null, 2)}\n`)
  } catch {}
}

/** Where the system has people's settings: XDG's base directories, or Windows' own. */
function fileOf(env: NodeJS.ProcessEnv): string {
  const base = env.XDG_CONFIG_HOME || env.APPDATA || join(homedir(), '.config')
  return join(base, 'synopse', 'settings.json')
}
