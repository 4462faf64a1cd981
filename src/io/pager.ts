import { spawnSync } from 'node:child_process'

/** How `less` behaves unless somebody said otherwise: colours, no more than a screen at once, and the text stays. */
const LESS = 'FRX'

/**
 * Shows a text a screen at a time with `$PAGER` (default: `less`).
 *
 * @returns whether it was shown; not where there is no such program, or none is wanted (`PAGER=` or `PAGER=cat`)
 */
export function showInPager(text: string, env: NodeJS.ProcessEnv): boolean {
  const pager = env.PAGER ?? 'less'
  if (pager.trim() === '' || pager === 'cat' || env.TERM === 'dumb') return false
  // The variable may hold arguments: a shell takes it apart.
  const { status, error } = spawnSync('sh', ['-c', pager], {
    input: `${text}\n`,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS, LV: '-c', ...env },
  })
  const NOT_FOUND = [126, 127]
  return error === undefined && !NOT_FOUND.includes(status ?? 0)
}
