import { expect, test } from '@jest/globals'
import { expectExamples, inCopy, matches, PRELUDE, runScripts } from './examples.js'
import { fences, ROOT, readPage } from './pages.js'

const manifest = JSON.parse(readPage('package.json')) as { scripts: Record<string, string> }

test('the minute with the tool goes as the README says', () => {
  expectExamples('README.md', { inClone: true })
})

test('npm start prints what the README shows', () => {
  // The set-up, which the script begins with, speaks on stderr only.
  const [setUp, ...commands] = (manifest.scripts.start ?? '').split(' && ')
  expect(setUp).toBe('node .ci/setup.js')
  const [, output = ''] = inCopy(folder => runScripts([PRELUDE, commands.join('\n')], ROOT, folder))
  const shown = fences(readPage('README.md')).find(({ info }) => info === 'text npm start')?.text ?? ''
  expect(matches(shown, output) ? shown : output).toBe(shown)
})
