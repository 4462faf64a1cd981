import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { project, type TestProject, temporaryFolder } from '../process.js'

const NAMES = ['anfang', 'berg', 'chronik/eins', 'chronik/zwei', 'dorf', 'ende']

/** Documents that say much the same: each has candidates in the others. */
async function made(): Promise<TestProject> {
  const made = project({
    'synopse.config.json': { targets: ['ru'] },
    ...Object.fromEntries(
      NAMES.map((name, index) => [
        `corpus/${name}.md`,
        `Die Arbeiter des Betriebs Nummer ${index} streiken seit dem Morgen.\n`,
      ]),
    ),
  })
  await made.here(['sync'])
  const { units } = await made.query<{ units: { id: string }[] }>('units', 'dorf', '--json')
  const stdin = 'Рабочие предприятия номер 4 бастуют с утра.'
  expect((await made.here(['set', 'dorf', units[0]?.id ?? '', 'ru'], { stdin })).code).toBe(0)
  return made
}

/** The files that an export writes, by their names. */
async function exported(made: TestProject, ...args: string[]): Promise<Record<string, string>> {
  const folder = temporaryFolder()
  const { code } = await made.here(['export', '--out', `${folder}/`, ...args])
  expect(code).toBe(0)
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

test.each(['po', 'markdown'])('parts of an export as %s are together what one writes', async format => {
  const all = await made()
  const parts = [1, 2, 3].map(part => exported(all, '--format', format, '--shard', `${part}/3`))
  const written = await Promise.all(parts)
  const names = written.flatMap(files => Object.keys(files))
  expect(names.length).toBe(new Set(names).size)
  expect(Object.assign({}, ...written)).toEqual(await exported(all, '--format', format))
})

test('a part of a file for a language holds the units of its documents, with candidates of all', async () => {
  const all = await made()
  const texts: string[] = []
  for (const part of [1, 2, 3])
    texts.push(...Object.values(await exported(all, '--format', 'xliff', '--shard', `${part}/3`)))
  for (const name of NAMES) expect(texts.filter(text => text.includes(`"${name}"`)).length).toBe(1)
})

test('a part may be empty, and what is no part is refused', async () => {
  const all = await made()
  const empty = await Promise.all(
    Array.from({ length: 12 }, (_, part) => all.here(['sync', '--shard', `${part + 1}/12`])),
  )
  for (const { code, stdout, stderr } of empty)
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Everything is in sync; nothing was changed.\n',
      stderr: '',
    })
  for (const shard of ['0/2', '3/2', '2', 'x'])
    expect(await all.here(['sync', '--shard', shard])).toMatchObject({ code: 2, stdout: '' })
})
