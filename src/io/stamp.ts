import { randomBytes } from 'node:crypto'
import { lstatSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeStateFolder, STATE_FOLDER } from './state-folder.js'

/** What a look at files tells without reading them: as long as it is the same, so are they, unless a change left no trace in it. */
export interface Stamp {
  text: string
  /** Milliseconds: when the youngest of the files last changed. */
  youngest: number
}

/** Milliseconds between two changes of a file that its times may not tell apart. */
const GRAIN = 2000

/**
 * Looks at files.
 *
 * @param paths relative to the root; there need not be anything
 * @returns undefined where that tells nothing: what a link leads to may change without it
 */
export function stampOf(root: string, paths: readonly string[]): Stamp | undefined {
  try {
    return stampOfAll(root, paths)
  } catch (error) {
    // Where one may not even look, whoever reads is told.
    if ((error as NodeJS.ErrnoException).code !== undefined) return undefined
    throw error
  }
}

function stampOfAll(root: string, paths: readonly string[]): Stamp | undefined {
  let youngest = 0
  const parts: string[] = []
  for (const path of paths) {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (stats?.isSymbolicLink()) return undefined
    if (stats) youngest = Math.max(youngest, stats.mtimeMs, stats.ctimeMs)
    parts.push(stats ? [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino, stats.dev].join(' ') : '-')
  }
  return { text: parts.join('\n'), youngest }
}

/**
 * The time as the disk tells it, whatever the clock of this machine says; undefined where nothing can be written. Files whose
 * stamps are older by more than `isSettled` asks for can't change any more without a trace.
 */
export async function diskTime(root: string): Promise<number | undefined> {
  try {
    await makeStateFolder(root)
    const path = join(root, STATE_FOLDER, `time-${randomBytes(8).toString('hex')}`)
    try {
      writeFileSync(path, '', { flag: 'wx' })
      return statSync(path).mtimeMs
    } finally {
      rmSync(path, { force: true })
    }
  } catch {
    return undefined
  }
}

/** Whether files were old enough, before they were read, for any later change to show in their stamp. */
export function isSettled({ youngest }: Stamp, before: number | undefined): boolean {
  return before !== undefined && youngest < before - GRAIN
}
