import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { files } from '../../docs/checks/generate.js'
import { ROOT } from './pages.js'

test('the committed pages of the checks are those that their examples make', async () => {
  const folder = join(ROOT, 'docs/checks')
  const names = readdirSync(folder).filter(name => name.endsWith('.md'))
  const committed = names.map(name => [name, readFileSync(join(folder, name), 'utf8')])
  expect(Object.fromEntries(committed)).toEqual(await files())
})
