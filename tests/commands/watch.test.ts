import { type ChildProcess, spawn } from 'node:child_process'
import { renameSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from '@jest/globals'
import { BIN, type TestProject } from '../process.js'
import { article } from './article.js'

let child: ChildProcess | undefined
afterEach(() => {
  child?.kill('SIGKILL')
  child = undefined
})

/** Starts watching; `says` waits until something new is said, and forgets what came before. */
function watching(made: TestProject, ...args: string[]) {
  const started = spawn(process.execPath, [BIN, 'watch', '--ui-lang', 'en', ...args], { cwd: made.root })
  child = started
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  started.stdout.on('data', listen)
  started.stderr.on('data', listen)
  const ended = new Promise<number | null>(done => started.once('exit', done))
  const says = async (wanted: string) => {
    for (let tries = 0; tries < 300; tries++) {
      const at = said.indexOf(wanted)
      if (at >= 0) {
        const before = said.slice(0, at)
        said = said.slice(at + wanted.length)
        return before
      }
      await wait(50)
    }
    throw new Error(`“${wanted}” was not said:\n${said}`)
  }
  return { says, end: () => started.kill('SIGTERM'), ended, said: () => said }
}

test('tells what became different, and nothing else', async () => {
  const made = article()
  const { says, end, ended, said } = watching(made)
  await says('Findings: ')
  await says('Watching')

  // As editors save: another file takes the place of the old one.
  made.write('corpus/streik.neu', made.read('corpus/streik.md').replace('Falsch!', 'Ganz falsch!'))
  renameSync(made.path('corpus/streik.neu'), made.path('corpus/streik.md'))
  await says('1 unit was edited')
  expect(await says('drifted')).not.toContain('absatz01')

  made.write('alignments/streik/ru.json', made.read('alignments/streik/ru.json').replace('Конец.', 'Конец'))
  await says('terminal-punctuation')
  made.write(
    'alignments/streik/ru.json',
    made.read('alignments/streik/ru.json').replace('"Конец"', '"Конец."'),
  )
  await says('✓ ')
  await says('terminal-punctuation')

  await wait(600)
  expect(said().trim()).toBe('')
  end()
  expect(await ended).toBe(0)
}, 60_000)

test('waits until a broken file is mended', async () => {
  const made = article()
  const { says, end, ended } = watching(made)
  await says('Watching')
  const whole = made.read('alignments/streik/ru.json')
  made.write('alignments/streik/ru.json', whole.slice(0, 100))
  await says('alignments/streik/ru.json')
  made.write('alignments/streik/ru.json', whole.replace('Сначала цена.', 'Сначала цена'))
  await says('terminal-punctuation')
  end()
  expect(await ended).toBe(0)
}, 60_000)
