import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { BIDI_MODES, type BidiMode } from '../terminal/bidi.js'

/** What a person chose for all projects. */
export interface Settings {
  /** How right-to-left text gets into the terminal (default: as the terminal seems to need it). */
  bidi?: BidiMode
}

/** The settings of this user; none where there is no file, or none that can be read. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const bidi = BIDI_MODES.find(mode => mode === read(env).bidi)
  return bidi ? { bidi } : {}
}

/** Keeps some settings. What else stands in the file stays; what can't be written is not there the next time. */
export async function keepSettings(env: NodeJS.ProcessEnv, settings: Settings): Promise<void> {
  const file = fileOf(env)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFileAtomic(file, `${JSON.stringify({ ...read(env), ...settings }, null, 2)}\n`)
  } catch {}
}

function read(env: NodeJS.ProcessEnv): Record<string, unknown> {
  try {
    return Object(JSON.parse(readFileSync(fileOf(env), 'utf8')))
  } catch {
    return {}
  }
}

/** Where the system has people's settings: XDG's base directories, or Windows' own. */
function fileOf(env: NodeJS.ProcessEnv): string {
  const base = env.XDG_CONFIG_HOME || env.APPDATA || join(homedir(), '.config')
  return join(base, 'synopse', 'settings.json')
}
