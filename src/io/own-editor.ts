import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withoutMark } from '../text/byte-order-mark.js'

/**
 * Lets the user's own editor change a text, and returns what it became; undefined where the editor could not be run or
 * ended with a fault.
 */
export function inOwnEditor(text: string, env: NodeJS.ProcessEnv): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-'))
  const file = join(folder, 'translation.md')
  try {
    writeFileSync(file, text)
    const editor = env.VISUAL || env.EDITOR || 'vi'
    // The variable may hold arguments: a shell takes it apart, the file is no part of what it reads.
    const { status } = spawnSync('sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' })
    return status === 0
      ? withoutMark(readFileSync(file, 'utf8')).replace(/\r\n?/g, '\n').replace(/\n+$/, '')
      : undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
