import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { type Alignment, BIN, project, type TestProject } from '../process.js'
import { commitAll, committed, GIT_ENV, git } from '../repository.js'

interface Change {
  unit: string
  language: string
  kind: string
  new: string
  state: string | null
}
type Deeds = { commit: string | null; subject: string | null; changes: Change[] }[]

const GERMAN = ['Weizen', 'Roggen', 'Hafer', 'Gerste', 'Hirse']
  .map((word, index) => `Der Speicher Nummer ${index + 1} war voll mit ${word}.`)
  .join('\n\n')

const log = (made: TestProject, ...args: string[]) => made.query<Deeds>('log', ...args, '--json')
const set = (made: TestProject, document: string, unit: string, target: string) =>
  made.here(['set', document, unit, 'ru'], { stdin: target })

/** What a history says was written, oldest first: by commit, the texts. */
const written = (deeds: Deeds) =>
  deeds.map(({ subject, changes }) => [subject, ...changes.map(({ new: text }) => text)]).reverse()

/** A document, synced and committed, in a repository whose merges are those of the tool. */
async function stores(): Promise<{ made: TestProject; ids: string[] }> {
  const made = project({ 'corpus/lager.md': `${GERMAN}\n` })
  await made.here(['sync'])
  committed(made, '2024-01-01T10:00:00Z')
  git(made, 'config', 'merge.synopse.driver', `"${process.execPath}" "${BIN}" merge-driver %O %A %B %P`)
  made.write('.git/info/attributes', 'alignments/**/*.json merge=synopse\n')
  return { made, ids: made.json<Alignment>('alignments/lager/de.json').units.map(({ id }) => id) }
}

/** Merges a branch; whether git could do it alone. */
function merge(made: TestProject, branch: string): boolean {
  const who = ['-c', 'user.name=Eva', '-c', 'user.email=eva@example.org']
  const args = ['-C', made.root, ...who, 'merge', '-q', '--no-ff', '-m', 'Merge', branch]
  return spawnSync('git', args, { env: GIT_ENV }).status === 0
}

describe('the history of branches that were merged', () => {
  /** Two people translate different units, and one unit both, in turns. */
  async function parallel() {
    const { made, ids } = await stores()
    const [one = '', two = '', three = '', four = ''] = ids
    const says = async (unit: string, text: string, date: string) => {
      await set(made, 'lager', unit, text)
      commitAll(made, text, `2024-01-0${date}T10:00:00Z`)
    }
    git(made, 'checkout', '-q', '-b', 'olga')
    await says(one, 'Первый склад Ольги.', '2')
    await says(three, 'Третий склад Ольги.', '4')
    git(made, 'checkout', '-q', 'main')
    await says(two, 'Второй склад Ивана.', '3')
    await says(three, 'Третий склад Ивана.', '5')
    const isClean = merge(made, 'olga')
    return { made, ids, four, three, isClean }
  }

  test.each([
    ['ours', []],
    ['theirs', []],
    ['another', [['Merge', 'Третий склад.']]],
  ])('tells each translation once, where the conflict was resolved with %s', async (side, more) => {
    const { made, three, isClean } = await parallel()
    expect(isClean).toBe(false)
    await (side === 'another'
      ? made.here(['resolve', 'lager', three, 'ru'], { stdin: 'Третий склад.' })
      : made.here(['resolve', 'lager', three, 'ru', `--${side}`]))
    commitAll(made, 'Merge', '2024-01-06T10:00:00Z')
    expect(git(made, 'status', '--short')).toBe('')
    expect(written(await log(made, 'lager', '--lang', 'ru')).slice(1)).toEqual([
      ['Первый склад Ольги.', 'Первый склад Ольги.'],
      ['Второй склад Ивана.', 'Второй склад Ивана.'],
      ['Третий склад Ольги.', 'Третий склад Ольги.'],
      ['Третий склад Ивана.', 'Третий склад Ивана.'],
      ...more,
    ])
    const { history } = await made.query<{ history: Deeds }>('explain', 'lager', three, '--json')
    expect(history[0]?.commit).not.toBeNull()
    expect((await made.here(['log', 'lager'])).stdout).not.toContain('Not committed')
  })

  test('tells what is not committed after a merge, and nothing else', async () => {
    const { made, ids, four } = await parallel()
    await made.here(['resolve', 'lager', ids[2] as string, 'ru', '--ours'])
    commitAll(made, 'Merge')
    await set(made, 'lager', four, 'Четвёртый склад.')
    const [newest] = await log(made, 'lager')
    expect(newest).toMatchObject({ commit: null, changes: [{ unit: four, new: 'Четвёртый склад.' }] })
    expect(newest?.changes).toHaveLength(1)
  })

  test('tells a translation that a merge took nothing of', async () => {
    const { made, ids } = await stores()
    git(made, 'checkout', '-q', '-b', 'olga')
    await set(made, 'lager', ids[0] as string, 'Первый склад Ольги.')
    commitAll(made, 'Olga')
    git(made, 'checkout', '-q', 'main')
    await set(made, 'lager', ids[0] as string, 'Первый склад Ивана.')
    commitAll(made, 'Ivan')
    merge(made, 'olga')
    await made.here(['resolve', 'lager', ids[0] as string, 'ru', '--ours'])
    commitAll(made, 'Merge')
    const told = written(await log(made, 'lager', ids[0] as string, '--lang', 'ru'))
    expect(told.map(([subject]) => subject).sort()).toEqual(['Ivan', 'Olga', 'Stand'])
  })

  test('tells nothing twice of a document that one side renamed', async () => {
    const { made, ids } = await stores()
    git(made, 'checkout', '-q', '-b', 'olga')
    await set(made, 'lager', ids[0] as string, 'Первый склад Ольги.')
    commitAll(made, 'Olga')
    git(made, 'checkout', '-q', 'main')
    git(made, 'mv', 'corpus/lager.md', 'corpus/speicher.md')
    await made.here(['sync'])
    await set(made, 'speicher', ids[1] as string, 'Второй склад Ивана.')
    commitAll(made, 'Ivan')
    const isClean = merge(made, 'olga')
    expect([isClean, (await made.here(['sync'])).stdout]).toEqual([true, expect.stringContaining('in sync')])
    const told = written(await log(made, 'speicher', '--lang', 'ru'))
    expect(
      told
        .map(([subject]) => subject)
        .slice(1)
        .sort(),
    ).toEqual(['Ivan', 'Olga'])
    const texts = told.slice(1).flatMap(([, ...texts]) => texts)
    expect(texts.sort()).toEqual(['Второй склад Ивана.', 'Первый склад Ольги.'])
  })

  test('has nothing to tell of a clean tree whose original was not synced yet', async () => {
    const { made } = await stores()
    made.write('corpus/lager.md', `${GERMAN}\n\nUnd einer, der leer war.\n`)
    const [open] = await log(made, 'lager')
    expect(open).toMatchObject({ commit: null, changes: [{ language: 'de', kind: 'added' }] })
    commitAll(made, 'Neu')
    expect((await log(made, 'lager')).filter(({ commit }) => commit === null)).toEqual([])
  })
})
