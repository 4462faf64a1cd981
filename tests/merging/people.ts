import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { type Alignment, project, projectAt, type TestProject } from '../process.js'
import { GIT_ENV } from '../repository.js'

/** What somebody does on a branch of their own. */
export interface Deed {
  kind: 'translate' | 'edit' | 'add' | 'remove' | 'move' | 'rename' | 'commit'
  /** 0 to 999: where in the document, from beginning to end. */
  at: number
  language: 'en' | 'ru' | 'ar'
  document: 0 | 1
}

export interface Told {
  before: Deed[]
  people: Deed[][]
  ways: ('merge' | 'rebase' | 'cherry-pick')[]
  /** Who renames the first document, to what, and translates it then into which language; nobody in two of three stories. */
  renames: { person: number; to: string; language: Deed['language'] | undefined }[]
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(
    'translate',
    'translate',
    'translate',
    'translate',
    'edit',
    'add',
    'remove',
    'move',
    'commit',
  ),
  at: fc.nat(999),
  language: fc.constantFrom('en', 'ru', 'ar'),
  document: fc.constantFrom(0, 0, 1),
})

const rename = fc.record({
  person: fc.nat(1),
  to: fc.constantFrom('neu', 'neu', 'ordner/neu'),
  language: fc.constantFrom<Deed['language'] | undefined>('en', 'ru', 'ar', undefined),
})

export const told: fc.Arbitrary<Told> = fc.record({
  before: fc.array(deed, { maxLength: 3 }),
  people: fc.array(fc.array(deed, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 3 }),
  ways: fc.array(fc.constantFrom('merge', 'rebase', 'cherry-pick'), { minLength: 2, maxLength: 2 }),
  renames: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Told['renames']>([]) },
    { weight: 1, arbitrary: fc.array(rename, { minLength: 1, maxLength: 2 }) },
  ),
})

/** What was typed: by each text, its language, the source that it was made from, and whether somebody replaced it. */
export type Typed = Map<string, { language: string; source: string; isReplaced: boolean }>

/** How often what happened. */
export interface Counts {
  merges: number
  renames: number
  conflicts: number
  misfiled: number
}

const WORDS = ['Fluss', 'Markt', 'Hafen', 'Platz', 'Garten', 'Turm', 'Brunnen', 'Wald']
const paragraph = (number: number) =>
  `Der ${WORDS[number % WORDS.length]} mit der Nummer ${number} war ${number + 1900} schon lange bekannt.`

/** Sentences that no two languages share a word of. */
const SAID = {
  en: (number: number) => `The people said it ${number} times on this day.`,
  ru: (number: number) => `Люди сказали это ${number} раз за день.`,
  ar: (number: number) => `قال الناس ذلك ${number} مرة في اليوم.`,
}

/** People who work on branches of a repository, and bring them together. */
export class People {
  readonly typed: Typed = new Map()
  private number = 0
  private readonly made: TestProject

  private constructor(
    made: TestProject,
    private readonly counts: Counts,
  ) {
    this.made = made
  }

  /** @param base a project with two documents in a repository whose driver is that of `driverHere` */
  static at(base: TestProject, counts: Counts): People {
    return new People(base.copy(), counts)
  }

  get root(): string {
    return this.made.root
  }

  async tell({ before, people, ways, renames }: Told): Promise<void> {
    await this.follow(before)
    await this.commit()
    for (const [index, deeds] of people.entries()) {
      await this.git('checkout', '-q', '-b', `p${index}`, 'main')
      const mine = renames.filter(({ person }) => person === index)
      await this.follow(deeds.slice(0, 2))
      const [renaming] = mine
      if (renaming) await this.rename(renaming.to, renaming.language)
      await this.follow(deeds.slice(2))
      await this.commit()
    }
    await this.git('checkout', '-q', 'p0')
    for (let index = 1; index < people.length; index++)
      await this.bringTogether(ways[index - 1] as Told['ways'][number], `p${index}`)
    this.counts.merges += people.length - 1
    if (renames.length > 0) this.counts.renames += people.length - 1
  }

  /** All that stands in the alignment files after a sync. */
  files(): {
    path: string
    language: string
    value: Alignment & { misfiled?: { language: string; entry?: { target: string } }[] }
  }[] {
    const root = join(this.root, 'alignments')
    return readdirSync(root, { recursive: true })
      .map(String)
      .filter(name => name.endsWith('.json') && !name.endsWith('de.json'))
      .map(name => ({
        path: name,
        language: name.slice(-7, -5),
        value: JSON.parse(readFileSync(join(root, name), 'utf8')),
      }))
  }

  /** Runs the tool; anything but an answer is a fault. */
  async run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const outcome = await this.made.here(args, { env: GIT_ENV })
    if (outcome.code !== 0 && outcome.code !== 1)
      throw new Error(`${args.join(' ')}: ${outcome.code}\n${outcome.stderr}\n${outcome.stdout}`)
    return outcome
  }

  private async follow(deeds: readonly Deed[]): Promise<void> {
    for (const deed of deeds) await this.carryOut(deed)
  }

  private documents(): string[] {
    return readdirSync(join(this.root, 'corpus'), { recursive: true })
      .map(String)
      .filter(name => name.endsWith('.md'))
      .map(name => name.slice(0, -3))
      .sort()
  }

  private async carryOut({ kind, at, language, document }: Deed): Promise<void> {
    if (kind === 'commit') return this.commit()
    const all = this.documents()
    const id = all[document % all.length] as string
    const path = `corpus/${id}.md`
    const list = this.made.read(path).trim().split('\n\n')
    const index = Math.floor((at / 1000) * list.length)
    if (kind === 'translate') return this.translate(id, index, language)
    const text = list[index] as string
    if (kind === 'edit') list[index] = text.replace('schon lange', `schon ${++this.number} Jahre`)
    else if (kind === 'add') list.splice(index, 0, paragraph(++this.number + 50))
    else if (kind === 'remove' && list.length > 2) list.splice(index, 1)
    else if (kind === 'move') list.push(...list.splice(index, 1))
    this.made.write(path, `${list.join('\n\n')}\n`)
    await this.run('sync')
  }

  private async translate(id: string, index: number, language: Deed['language']): Promise<void> {
    const { units } = this.made.json<Alignment>(`alignments/${id}/de.json`)
    const unit = units[index % units.length]
    if (!unit) return
    const { entries } = this.made.json<Alignment>(`alignments/${id}/${language}.json`)
    const old = this.typed.get(entries.find(entry => entry.id === unit.id)?.target ?? '')
    const target = SAID[language](++this.number + 1000)
    const { code } = await this.made.here(['set', id, unit.id, language], { stdin: target, env: GIT_ENV })
    if (code !== 0) throw new Error(`set: ${code}`)
    this.typed.set(target, { language, source: unit.text, isReplaced: false })
    if (old) old.isReplaced = true
  }

  /** What is translated right away makes the file of that language unlike what it was: git finds another one that is more alike. */
  private async rename(to: string, language: Deed['language'] | undefined): Promise<void> {
    this.made.write(`corpus/${to}.md`, '')
    renameSync(join(this.root, 'corpus/a.md'), join(this.root, `corpus/${to}.md`))
    await this.run('sync')
    for (const index of language ? [1, 2, 3] : [])
      await this.translate(to, index, language as Deed['language'])
    await this.commit()
  }

  private async commit(): Promise<void> {
    await this.git('add', '-A')
    await this.git('commit', '-q', '--allow-empty', '-m', 'x')
  }

  private async bringTogether(way: Told['ways'][number], branch: string): Promise<void> {
    const start = {
      merge: ['merge', '-q', '--no-edit', branch],
      rebase: ['rebase', '-q', 'HEAD', branch],
      'cherry-pick': ['cherry-pick', '--allow-empty', '--keep-redundant-commits', `main..${branch}`],
    }[way]
    let done = await this.tryGit(...start)
    for (let step = 0; !done; step++) {
      if (step > 20) throw new Error(`${way} does not end`)
      this.counts.conflicts++
      await this.settle()
      if (way === 'merge') {
        await this.commit()
        break
      }
      done = await this.tryGit('-c', 'core.editor=true', way, '--continue')
      if (!done && !(await this.hasConflicts())) done = await this.tryGit(way, '--skip')
    }
    if (way === 'rebase') await this.git('checkout', '-q', '-B', 'p0')
    await this.run('sync')
    await this.commit()
  }

  private async hasConflicts(): Promise<boolean> {
    return (await this.git('ls-files', '-u')) !== ''
  }

  /** What a person does at a conflict: both German texts stay, the alignment files are synced. */
  private async settle(): Promise<void> {
    const names = (await this.git('ls-files', '-u', '-z')).split('\0').map(line => line.split('\t')[1])
    for (const name of new Set(names)) {
      if (!name || !existsSync(join(this.root, name))) continue
      const text = readFileSync(join(this.root, name), 'utf8')
      if (name.endsWith('.json')) JSON.parse(text)
      else
        writeFileSync(
          join(this.root, name),
          text.replace(/^(?:<{7}|={7}|>{7}).*\n/gm, '\n').replace(/\n{3,}/g, '\n\n'),
        )
    }
    this.counts.misfiled += this.files().filter(({ value }) => value.misfiled).length
    await this.run('sync')
    await this.git('add', '-A')
  }

  private async git(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await runGit(this.root, args)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${code}\n${stdout}\n${stderr}`)
    return stdout
  }

  private async tryGit(...args: string[]): Promise<boolean> {
    const { code, stderr } = await runGit(this.root, args)
    if (code !== 0 && /fatal: (?!.*(?:conflict|resolve))/i.test(stderr))
      throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return code === 0
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

function runGit(
  root: string,
  args: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const settings = ['user.name=Eva', 'user.email=eva@example.org', 'commit.gpgsign=false', 'gc.auto=0']
  const child = spawn('git', ['-C', root, ...settings.flatMap(setting => ['-c', setting]), ...args], {
    env: GIT_ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => {
    said.stdout += chunk
  })
  child.stderr.on('data', chunk => {
    said.stderr += chunk
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code => done({ code, ...said }))
  })
}

/**
 * A merge driver that is this very process, which takes a fraction of the time: git's shell asks it through a socket.
 *
 * @param failed told of each call that ended in another way than a driver may
 */
export async function driverHere(
  failed: (said: string) => void,
): Promise<{ server: Server; command: string }> {
  const server = createServer(socket => {
    let said = ''
    socket.on('error', () => {})
    socket.on('data', async chunk => {
      said += chunk
      const [root, ...args] = said.split('\n')
      if (args.length < 5 || root === undefined) return
      const { code, stderr } = await projectAt(root).here(['merge-driver', ...args.slice(0, 4)], {
        env: GIT_ENV,
      })
      if (code !== 0 && code !== 1) failed(`${code} ${stderr}`)
      socket.end(`${code}\n`)
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const ask = `exec 3<>/dev/tcp/127.0.0.1/${port}; printf "%s\\n" "$PWD" "$@" >&3; read -r code <&3; exit "$code"`
  return { server, command: `bash -c '${ask}' driver %O %A %B %P` }
}

/** Two documents in a repository with a driver, synced. */
export async function beginning(command: string): Promise<TestProject> {
  const document = (numbers: readonly number[]) => `${numbers.map(paragraph).join('\n\n')}\n`
  const made = project({
    'corpus/a.md': document([1, 2, 3, 4, 5]),
    'corpus/d.md': document([11, 12, 3, 14, 15]),
    '.gitattributes': 'alignments/**/*.json merge=synopse\n',
  })
  await made.here(['sync'], { env: GIT_ENV })
  const say = (...args: string[]) => runGit(made.root, args)
  await say('init', '-q', '-b', 'main')
  await say('config', 'merge.synopse.driver', command)
  await say('add', '-A')
  await say('commit', '-q', '-m', 'x')
  return made
}
