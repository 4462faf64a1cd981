import { readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { circlesIn } from './circles.js'

const src = join(import.meta.dirname, '../src')

/** What each folder may import of the others. Data flows one way: text → units → synopsis → views. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  sequence: [],
  languages: [],
  encoding: ['languages', 'text'],
  document: ['text'],
  page: ['document', 'text', 'languages'],
  alignment: ['document', 'text'],
  aligner: ['sequence', 'text', 'languages'],
  synopsis: ['document', 'text', 'alignment', 'aligner', 'sequence', 'languages'],
  placing: ['synopsis', 'aligner', 'sequence', 'alignment', 'document', 'text', 'languages'],
  xml: ['text'],
  formats: [
    'xml',
    'door',
    'encoding',
    'languages',
    'sequence',
    'synopsis',
    'memory',
    'alignment',
    'document',
    'text',
    'terminal',
  ],
  door: ['checks', 'synopsis', 'merging', 'alignment', 'document'],
  site: ['synopsis', 'alignment', 'document', 'text', 'terminal', 'locales'],
  merging: ['alignment', 'document', 'text'],
  versions: ['synopsis', 'alignment', 'document', 'languages'],
  memory: ['xml', 'encoding', 'text', 'synopsis', 'alignment', 'document', 'languages'],
  config: ['sequence', 'alignment', 'document', 'text'],
  glossary: ['alignment', 'document', 'text', 'languages'],
  checks: [
    'glossary',
    'synopsis',
    'encoding',
    'sequence',
    'alignment',
    'document',
    'text',
    'config',
    'languages',
  ],
  baseline: ['checks', 'synopsis', 'sequence', 'alignment', 'document', 'text'],
  terminal: ['languages'],
  locales: ['terminal'],
  reports: [
    'xml',
    'door',
    'formats',
    'site',
    'versions',
    'placing',
    'aligner',
    'sequence',
    'checks',
    'memory',
    'synopsis',
    'alignment',
    'document',
    'text',
    'terminal',
    'locales',
  ],
  ui: [
    'door',
    'reports',
    'versions',
    'checks',
    'memory',
    'synopsis',
    'aligner',
    'alignment',
    'document',
    'terminal',
    'locales',
  ],
  io: ['text'],
  serve: ['io', 'ui', 'reports', 'site', 'synopsis', 'document', 'alignment', 'text', 'terminal', 'locales'],
  project: [
    'io',
    'door',
    'versions',
    'merging',
    'baseline',
    'checks',
    'config',
    'glossary',
    'memory',
    'placing',
    'aligner',
    'sequence',
    'synopsis',
    'alignment',
    'document',
    'text',
  ],
  commands: [
    'project',
    'door',
    'io',
    'ui',
    'serve',
    'placing',
    'aligner',
    'reports',
    'versions',
    'merging',
    'formats',
    'site',
    'checks',
    'baseline',
    'glossary',
    'memory',
    'sequence',
    'synopsis',
    'alignment',
    'document',
    'text',
    'page',
    'xml',
    'config',
    'languages',
    'terminal',
    'locales',
  ],
}

/** Folders that know the file system, the process or the console. All others are pure. */
const IMPURE = ['io', 'project', 'serve', 'commands']

/** Of Node's own modules, the pure folders may use what computes and nothing that reaches out. */
const PURE_MODULES = ['node:crypto', 'node:util']

const filesIn = (path: string): string[] =>
  readdirSync(path).flatMap(name =>
    statSync(join(path, name)).isDirectory() ? filesIn(join(path, name)) : [join(path, name)],
  )

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(
    ([, name]) => name as string,
  )

/** Files of no zone that every zone may import. */
const FOR_ALL = ['errors.js', 'once.js', 'remembered.js']

const zoneOf = (file: string) => relative(src, file).split('/')[0] as string

describe.each(Object.keys(MAY_IMPORT))('src/%s', zone => {
  const files = filesIn(join(src, zone))

  test('holds something', () => expect(files.length).toBeGreaterThan(0))

  test('imports only what it may', () => {
    const foreign = files.flatMap(file =>
      importsOf(file)
        .filter(name => name.startsWith('.'))
        .map(name => zoneOf(join(file, '..', name)))
        .filter(other => other !== zone && !FOR_ALL.includes(other) && !MAY_IMPORT[zone]?.includes(other))
        .map(other => `${relative(src, file)} → ${other}`),
    )
    expect(foreign).toEqual([])
  })

  if (IMPURE.includes(zone)) return

  test('reaches neither files nor process nor console nor clock nor chance', () => {
    // Of the UI, only what Ink draws waits and listens.
    const pure = files.filter(file => !file.endsWith('.tsx'))
    const reached = pure.flatMap(file => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      const globals =
        code.match(
          /\b(?:process|console|fetch|setTimeout|setInterval|performance)\b\s*[.(]|\bDate\.now|\bnew Date\(\)|Math\.random/g,
        ) ?? []
      const modules = importsOf(file).filter(
        name => (name.startsWith('node:') || builtinModules.includes(name)) && !PURE_MODULES.includes(name),
      )
      return [...globals, ...modules].map(what => `${relative(src, file)}: ${what}`)
    })
    expect(reached).toEqual([])
  })
})

test('every folder of src is a zone of its own, and none has a name that says nothing', () => {
  const folders = readdirSync(src).filter(name => statSync(join(src, name)).isDirectory())
  expect(folders.sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  const empty = filesIn(src).filter(file =>
    /(?:^|\/)(?:utils?|helpers?|common|misc|manager)(?:\/|\.ts$)/.test(relative(src, file)),
  )
  expect(empty).toEqual([])
})

describe('circles of files', () => {
  test('are found, with the way around', () => {
    const imports = { a: ['b'], b: ['c', 'd'], c: ['b'], d: ['e'], e: ['d', 'a'], f: ['f'] }
    expect(circlesIn(new Map(Object.entries(imports)))).toEqual(['a → b → d → e → a', 'c → b → c', 'f → f'])
    expect(circlesIn(new Map(Object.entries({ a: ['b', 'c'], b: ['c'], c: [] })))).toEqual([])
  })

  test('are nowhere in src: what two files need of each other stands in a third', () => {
    const files = filesIn(src)
    const imports = new Map(
      files.map(file => [
        relative(src, file),
        importsOf(file)
          .filter(name => name.startsWith('.'))
          .map(name => join(file, '..', name))
          .flatMap(path => [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')])
          .filter(path => files.includes(path))
          .map(path => relative(src, path)),
      ]),
    )
    expect([...imports.values()].flat().length).toBeGreaterThan(files.length)
    expect(circlesIn(imports)).toEqual([])
  })
})

test('the exit code is set in one place, and nothing exits by itself', () => {
  const all = filesIn(src).map(file => [relative(src, file), readFileSync(file, 'utf8')] as const)
  expect(all.filter(([, code]) => code.includes('process.exitCode')).map(([file]) => file)).toEqual([
    'main.ts',
  ])
  expect(all.filter(([, code]) => /process\.exit\(/.test(code)).map(([file]) => file)).toEqual([])
})

test('commands compose: files are read and written in io alone', () => {
  const files = filesIn(join(src, 'commands')).map(file => readFileSync(file, 'utf8'))
  const imports = files.flatMap(code => [...code.matchAll(/import (\{[^}]*\}|\S+) from '(node:[^']+)'/g)])
  const reaching = imports.map(([, names = '', module = '']) => `${module} ${names}`)
  expect([...new Set(reaching)].sort()).toEqual([
    'node:fs { existsSync }',
    'node:fs { statSync }',
    'node:path { basename }',
    'node:path { extname, resolve, sep }',
    'node:path { join }',
    'node:path { resolve }',
    'node:path { resolve, sep }',
    'node:readline/promises { createInterface }',
    'node:worker_threads { Worker }',
    'node:worker_threads { parentPort, workerData }',
  ])
})
