import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { removeLeft } from './in-memory.js'
import { temporaryFolder } from './process.js'

test('of the runs before, what a process that is no more left in memory goes', () => {
  const parent = temporaryFolder()
  const stay = [`synopse-tests-${process.pid}-abc`, 'synopse-tests-abc', 'other']
  for (const name of [...stay, `synopse-tests-${spawnSync('true').pid}-abc`])
    mkdirSync(join(parent, name, 'synopse-x'), { recursive: true })
  removeLeft(parent)
  expect(readdirSync(parent).sort()).toEqual(stay.sort())
})
