import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { BIN, temporaryFolder } from '../process.js'
import { peer } from '../tools.js'
import { fences, readPage } from './pages.js'

const page = readPage('docs/scale.md')
const snippet = (name: string) => {
  const fence = fences(page).find(({ info }) => info === `bash ${name}`)
  if (!fence) throw new Error(`docs/scale.md: no ${name}`)
  return fence.text
}

/** A folder with the pairs, and the command as it is when it is installed. */
const folder = temporaryFolder()
writeFileSync(join(folder, 'synopse'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`)
chmodSync(join(folder, 'synopse'), 0o755)
const pairs = Array.from({ length: 2500 }, (_, id) => ({
  id,
  source: id % 100 === 0 ? `Es waren ${id} Züge.` : '',
  target: `There were ${id + 1} trains.`,
  targetLang: 'en',
}))
writeFileSync(join(folder, 'pairs.jsonl'), pairs.map(pair => `${JSON.stringify(pair)}\n`).join(''))

function shell(script: string, env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder, LC_ALL: 'C', ...env },
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

peer('under GNU parallel, and as an array for Slurm', () => {
  let whole = ''
  beforeAll(() => {
    whole = shell('synopse check --jsonl < pairs.jsonl')
    expect(whole.split('\n')).toHaveLength(pairs.length + 1)
  })

  test('the filter says what one process says', () => {
    shell(snippet('parallel'))
    expect(readFileSync(join(folder, 'findings.jsonl'), 'utf8')).toBe(whole)
  }, 60_000)

  test('aligning, too', () => {
    const line = JSON.stringify({
      source: ['Das Haus.', 'Nein.'],
      target: ['The house. No.'],
      targetLang: 'en',
    })
    writeFileSync(join(folder, 'texts.jsonl'), `${line}\n`.repeat(1500))
    const alone = shell('synopse align --jsonl < texts.jsonl')
    expect(alone.split('\n')).toHaveLength(1501)
    expect(shell('parallel --pipe --keep-order -N 500 synopse align --jsonl < texts.jsonl')).toBe(alone)
  }, 60_000)

  test('the array for Slurm says so, too', () => {
    const script = snippet('check.sbatch')
    const [, first, last] = /^#SBATCH --array=(\d)-(\d)$/m.exec(script) ?? []
    expect(first).toBe('1')
    for (let task = 1; task <= Number(last); task++)
      shell(script, { SLURM_ARRAY_TASK_ID: String(task), SLURM_ARRAY_TASK_COUNT: String(last) })
    shell(snippet('slurm').replace(/^sbatch.*\n/, ''))
    expect(readFileSync(join(folder, 'findings.jsonl'), 'utf8')).toBe(whole)
  }, 60_000)
})
