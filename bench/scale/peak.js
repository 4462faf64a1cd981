// Writes the largest memory that a process took, in bytes, to the file that SYNOPSE_BENCH_PEAK names, when it ends:
// node --import ./peak.js …
import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.SYNOPSE_BENCH_PEAK
// Threads are in the same process.
if (file && isMainThread) process.on('exit', () => writeFileSync(file, `${peak() * 1024}`))

/** In kilobytes. What `resourceUsage` says may be that of the process that started this one: Linux says it better. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
