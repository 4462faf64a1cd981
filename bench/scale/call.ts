import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a process took: milliseconds, and bytes at its peak. */
export interface Taken {
  time: number
  peak: number
}

/** Calls the built tool as a process of its own. */
export type Call = (args: readonly string[], cwd: string) => Taken

export function caller(root: string, folder: string): Call {
  const file = join(folder, 'peak')
  const env = { ...process.env, SYNOPSE_BENCH_PEAK: file }
  const before = ['--import', peakModule(root), join(root, 'bin/synopse.js')]
  return (args, cwd) => {
    const time = spent(process.execPath, [...before, ...args], cwd, env)
    return { time, peak: Number(readFileSync(file, 'utf8')) }
  }
}

export const peakModule = (root: string) => pathToFileURL(join(root, 'bench/scale/peak.js')).href

/** Milliseconds of a program. It may find something (1), but not fail. */
export function spent(program: string, args: readonly string[], cwd: string, env = process.env): number {
  const start = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  })
  const time = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0 && status !== 1)
    throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${error ?? stderr}`)
  return time
}

export const isThere = (program: string) => !spawnSync(program, ['--version']).error

/** Does work in a folder that goes afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A time as people say it. */
export const said = (time: number) =>
  time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
