import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { median, table } from './median.js'

export const title = 'Start-up, as a ratio to `node -e 0`'

const CALLS = [
  { name: '`--version`', args: ['--version'], aim: 1.5 },
  { name: '`status` on the corpus', args: ['status'], aim: 4 },
  { name: '`list` on the corpus', args: ['list'], aim: undefined },
]
const PAIRS = 25

/** Each call in turn with the empty one, so that a slow moment of the machine hits both. */
export function run(root: string): string[] {
  const took = (args: readonly string[]) => {
    const start = process.hrtime.bigint()
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  const rows = CALLS.map(({ name, args, aim }) => {
    const pairs = Array.from(
      { length: PAIRS },
      () => [took([join(root, 'bin/synopse.js'), ...args]), took(['-e', '0'])] as const,
    )
    const ratio = median(pairs.map(([call, empty]) => call / empty))
    return [
      name,
      `${median(pairs.map(([call]) => call)).toFixed(0)} ms`,
      `${ratio.toFixed(2)}×`,
      aim === undefined ? '–' : `${aim}×`,
    ]
  })
  return table(['call', 'time', 'ratio', 'at most'], rows)
}
