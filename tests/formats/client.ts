import { spawnSync } from 'node:child_process'
import { expect } from '@jest/globals'
import { article } from '../commands/article.js'
import type { Alignment, TestProject } from '../process.js'

/** Runs a program in a project; it has to succeed. */
export function call(made: TestProject, command: string, ...args: string[]): string {
  const env = { ...process.env, HOME: made.root, JAVA_TOOL_OPTIONS: `-Duser.home=${made.root}` }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: made.root, encoding: 'utf8', env })
  expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({ command, status: 0, stderr: '' })
  return stdout
}

/** A project, and a file of its Russian in some form. */
export async function given(format: string, file: string) {
  const made = article()
  await made.here(['export', 'streik', '--lang', 'ru', '--format', format, '--out', made.path(file)])
  return made
}

export const targetOf = (made: TestProject, id: string) =>
  made.json<Alignment>('alignments/streik/ru.json').entries.find(entry => entry.id === id)?.target

/** A file that came through a program says what stands there: all of it is taken, and nothing is new. */
export async function expectUnchanged(made: TestProject, file: string): Promise<void> {
  const before = made.read('alignments/streik/ru.json')
  const { code, stdout, stderr } = await made.here(['import', made.path(file), '--lang', 'ru'])
  expect({ file, code, stdout, stderr }).toEqual({
    file,
    code: 0,
    stdout: expect.not.stringMatching(/import|\n\n/),
    stderr: '',
  })
  expect(made.read('alignments/streik/ru.json')).toBe(before)
}
