import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, jest } from '@jest/globals'

/** The command line as it is built and installed. */
export const BIN = resolve('bin/synopse.js')

/** How a process ended: its exit code (null where a signal ended it) and all that it said. */
export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

export interface CallOptions {
  stdin?: string | Uint8Array
  env?: Record<string, string | undefined>
  cwd?: string
  /** A program with its arguments that runs the command line, such as `prlimit`. */
  under?: readonly string[]
}

/** What a call in this process can be given. */
export type HereOptions = Pick<CallOptions, 'stdin' | 'env'>

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that goes when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-'))
  folders.push(folder)
  return folder
}

/** A project in a folder of its own. */
export interface TestProject {
  root: string
  path: (name: string) => string
  read: (name: string) => string
  /** The value of a JSON file. */
  json: <T = Alignment>(name: string) => T
  write: (name: string, content: string | Uint8Array) => void
  /** Sets the time of a file back, so that the slightest touch shows; returns that time. */
  age: (name: string) => number
  modified: (name: string) => number
  /** Runs the command line in the project's root. */
  run: (args: readonly string[], options?: CallOptions) => Promise<Outcome>
  /** Does the same in this process, which takes a tenth of the time: for all but what a process of its own is to show. */
  here: (args: readonly string[], options?: HereOptions) => Promise<Outcome>
  /** The same files in another folder. */
  copy: () => TestProject
  /** Does so here and returns what stdout holds as JSON. */
  query: <T>(...args: string[]) => Promise<T>
}

/** What tests look at in the alignment file of a language (`entries`) or of the source (`units`). */
export interface Alignment {
  entries: {
    id: string
    source: string
    target: string
    state: string
    covers?: string[]
    note?: string
    allow?: { code: string; reason: string; of: string }[]
    conflict?: { source: string; target: string; state: string }
  }[]
  units: { id: string; kind: string; text: string }[]
}

/** A project made of files: paths with their contents; an object becomes JSON, as the tool lays it out. */
export function project(files: Record<string, string | Uint8Array | object> = {}): TestProject {
  const made = projectAt(temporaryFolder())
  const all: typeof files = { 'synopse.config.json': '{}\n', ...files }
  for (const [name, content] of Object.entries(all)) {
    const isText = typeof content === 'string' || content instanceof Uint8Array
    made.write(name, isText ? content : canonical(content))
  }
  return made
}

/** The project in a folder that is there. */
export function projectAt(root: string): TestProject {
  const path = (name: string) => join(root, name)
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), content)
  }
  const read = (name: string) => readFileSync(path(name), 'utf8')
  const run = (args: readonly string[], options: CallOptions = {}) => call(args, { cwd: root, ...options })
  return {
    root,
    path,
    read,
    write,
    run,
    here: (args, options) => callHere(['-C', root, ...args], options),
    json: name => JSON.parse(read(name)),
    age: name => {
      utimesSync(path(name), 1_000_000_000, 1_000_000_000)
      return 1_000_000_000_000
    },
    copy: () => {
      const folder = temporaryFolder()
      cpSync(root, folder, { recursive: true })
      return projectAt(folder)
    },
    modified: name => statSync(path(name)).mtimeMs,
    query: async (...args) => {
      const { code, stdout, stderr } = await callHere(['-C', root, ...args])
      if (code !== 0 && code !== 1) throw new Error(`${args.join(' ')}: ${code}\n${stderr}`)
      return JSON.parse(stdout)
    },
  }
}

/** The bytes in which the tool writes a value. */
export function canonical(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** A list of entries as an alignment file; each is the id, and what it has. */
export function alignment(document: string, language: string, entries: readonly object[]): object {
  return { version: 1, document, language, sourceLanguage: 'de', entries }
}

export function registry(document: string, units: readonly object[]): object {
  return { version: 1, document, language: 'de', units }
}

/** Starts the command line and leaves it running. */
export function start(args: readonly string[], { cwd, env, under = [] }: CallOptions = {}): ChildProcess {
  const [program, ...rest] = [...under, process.execPath, BIN, ...args] as [string, ...string[]]
  const options: SpawnOptions = { env: environment(env), stdio: 'pipe', ...(cwd && { cwd }) }
  return spawn(program, rest, options)
}

/** Runs the command line until it ends. */
export async function call(args: readonly string[], options: CallOptions = {}): Promise<Outcome> {
  const child = start(args, options)
  // A command that needs no input may be gone before it gets some.
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.stdin ?? '')
  return outcome(child)
}

let last: Promise<unknown> = Promise.resolve()

/** Runs the command line in this process, one call after the other: they share its outputs. */
function callHere(args: readonly string[], options: HereOptions = {}): Promise<Outcome> {
  const next = last.then(() => within(options.env, () => listen(args, options.stdin)))
  last = next.catch(() => {})
  return next
}

/** Does something with changes of the environment, which are taken back then; undefined takes a variable away. */
async function within<T>(changes: CallOptions['env'], act: () => Promise<T>): Promise<T> {
  const { env } = process
  process.env = defined({ ...env, ...PLAIN, ...changes })
  try {
    return await act()
  } finally {
    process.env = env
  }
}

async function listen(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Outcome> {
  // All of the tool hangs on it, which many files of tests only start.
  const { run } = await import('../src/commands/run.js')
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map(name =>
    jest.spyOn(process[name], 'write').mockImplementation((text, ...rest: unknown[]) => {
      said[name] += text
      for (const done of rest) if (typeof done === 'function') done()
      return true
    }),
  )
  const input = Readable.from(stdin.length ? [Buffer.from(stdin)] : []) as typeof process.stdin
  const given = jest.spyOn(process, 'stdin', 'get').mockReturnValue(input)
  let late: number | undefined
  // Each call listens for trouble with both, as long as its process would live.
  const heard = [process.stdout, process.stderr].map(stream => ({
    stream,
    before: stream.listeners('error'),
  }))
  try {
    const code = await run(args, code => {
      late = code
    })
    return { code: late ?? code, ...said }
  } finally {
    for (const spy of [...spies, given]) spy.mockRestore()
    for (const { stream, before } of heard)
      for (const listener of stream.listeners('error'))
        if (!before.includes(listener)) stream.off('error', listener as () => void)
  }
}

/** Waits for a process to end. */
export function outcome(child: ChildProcess): Promise<Outcome> {
  const [stdout, stderr] = [child.stdout, child.stderr].map(stream => {
    const chunks: Buffer[] = []
    stream?.on('data', chunk => chunks.push(chunk))
    return () => Buffer.concat(chunks).toString('utf8')
  }) as [() => string, () => string]
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code => done({ code, stdout: stdout(), stderr: stderr() }))
  })
}

/** What makes outputs the same for everybody. */
const PLAIN = { LC_ALL: 'C', NO_COLOR: '1', COLUMNS: '200' }

function environment(changes: CallOptions['env']): NodeJS.ProcessEnv {
  return defined({ PATH: process.env.PATH, HOME: process.env.HOME, ...PLAIN, ...changes })
}

function defined(variables: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined))
}
