import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
/** Bytes: what a full disk is tried on, and all projects of a run, fit in half of it. */
const ENOUGH = 2 * 1024 ** 3
/** The folder of a run, with the number of its process. */
const OF_RUN = /^synopse-tests-(\d+)-/

/**
 * Has all temporary folders made in memory, where the system lends some: the tests make thousands, and every file that the tool
 * writes waits until the disk has it. `TMPDIR` says otherwise.
 */
export default function inMemory(): void {
  if (process.env.TMPDIR || !isLent()) return
  removeLeft(MEMORY)
  const folder = mkdtempSync(join(MEMORY, `synopse-tests-${process.pid}-`))
  // Some tests are somebody else for a while.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

/** Removes what runs left that a signal ended: it would take up memory until the system starts anew. */
export function removeLeft(parent: string): void {
  for (const name of readdirSync(parent)) {
    const id = OF_RUN.exec(name)?.[1]
    if (!id || isRunning(Number(id))) continue
    try {
      rmSync(join(parent, name), { recursive: true, force: true })
    } catch {
      // Somebody else's, who may do so.
    }
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
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
