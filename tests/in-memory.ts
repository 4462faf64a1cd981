import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
/** Bytes: what a full disk is tried on, and all projects of a run, fit in half of it. */
const ENOUGH = 2 * 1024 ** 3

/**
 * Has all temporary folders made in memory, where the system lends some: the tests make thousands, and every file that the tool
 * writes waits until the disk has it. `TMPDIR` says otherwise.
 */
export default function inMemory(): void {
  if (process.env.TMPDIR || !isLent()) return
  const folder = mkdtempSync(join(MEMORY, 'synopse-tests-'))
  process.env.TMPDIR = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

/** Whether there is a file system in memory that is large enough and runs programs, which those of containers often are not. */
function isLent(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    const mounts = readFileSync('/proc/self/mounts', 'utf8').split('\n')
    const [, , kind, options = ''] = mounts.map(line => line.split(' ')).find(([, at]) => at === MEMORY) ?? []
    return kind === 'tmpfs' && !options.split(',').includes('noexec') && bavail * bsize > ENOUGH
  } catch {
    return false
  }
}
