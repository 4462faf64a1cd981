import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { keep, readKept } from '../../src/serve/kept.js'
import { temporaryFolder } from '../process.js'

const FILE = '.synopse/serve.json'

test('secret and port are there again, for their owner alone', async () => {
  const root = temporaryFolder()
  const { secret } = await readKept(root)
  await keep(root, { secret, port: 8460 })
  expect(await readKept(root)).toEqual({ secret, port: 8460 })
  await keep(root, { secret, port: 8461, by: 4711 })
  expect(await readKept(root)).toEqual({ secret, port: 8461, by: 4711 })
  expect(statSync(join(root, FILE)).mode & 0o777).toBe(0o600)
})

test('a secret that others could have read is none any more', async () => {
  const root = temporaryFolder()
  const { secret } = await readKept(root)
  await keep(root, { secret })
  chmodSync(join(root, FILE), 0o644)
  const other = await readKept(root)
  expect(other.secret).not.toBe(secret)
  await keep(root, other)
  expect(await readKept(root)).toEqual(other)
})

test.each(['', 'null', '[]', '{"secret":""}', '{"secret":"short"}', '{"__proto__":{"secret":"x"}}'])(
  'a file that holds “%s” holds no secret',
  async text => {
    const root = temporaryFolder()
    mkdirSync(join(root, '.synopse'))
    writeFileSync(join(root, FILE), text, { mode: 0o600 })
    expect((await readKept(root)).secret).toMatch(/^[\w-]{43}$/)
  },
)

test('a link is followed neither to read nor to write', async () => {
  const root = temporaryFolder()
  mkdirSync(join(root, '.synopse'))
  const elsewhere = join(temporaryFolder(), 'known.json')
  writeFileSync(elsewhere, JSON.stringify({ secret: 'k'.repeat(43) }), { mode: 0o600 })
  symlinkSync(elsewhere, join(root, FILE))
  const made = await readKept(root)
  expect(made.secret).not.toBe('k'.repeat(43))
  await keep(root, made)
  expect(statSync(elsewhere).size).toBe(JSON.stringify({ secret: 'k'.repeat(43) }).length)
  rmSync(join(root, FILE))
})
