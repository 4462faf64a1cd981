import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { TestProject } from '../process.js'
import { marksIn } from './texts.js'

/*
 * What is there, read from the files as anybody may read them. Nothing of this may be the program's own reading: it is what
 * the program is measured by.
 */

/** Paths with what is in the files. */
export type Files = ReadonlyMap<string, string>

/** The files below folders of a project; those of the program's own folder aside. */
export function filesIn(made: TestProject, ...folders: string[]): Map<string, string> {
  return new Map(pathsIn(made, folders).map(path => [path, made.read(path)]))
}

/** When each of them was written last, and whether in place. */
export function writesOf(made: TestProject, ...folders: string[]): Map<string, string> {
  return new Map(
    pathsIn(made, folders).map(path => {
      const { ino, mtimeMs } = statSync(made.path(path))
      return [path, `${ino} ${mtimeMs}`]
    }),
  )
}

function pathsIn(made: TestProject, folders: readonly string[]): string[] {
  return folders.flatMap(folder => {
    try {
      return readdirSync(made.path(folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(made.root.length + 1))
        .sort()
    } catch {
      return []
    }
  })
}

/** A text that somebody wrote, and where it is kept. */
export interface Held {
  mark: string
  as: 'target' | 'conflict' | 'unplaced' | 'misfiled' | 'note' | 'memory'
  path: string
  language: string
  /** The ids of the entry, with those that it covers. */
  units: readonly string[]
  /** The German beside it. */
  source?: string
  target?: string
  state?: string
}

interface Pair {
  source: string
  target: string
  state: string
}

interface File {
  language: string
  entries?: (Pair & { id: string; covers?: string[]; note?: string; conflict?: Pair })[]
  unplaced?: { text: string }[]
  misfiled?: { language: string; entry: Pair & { id: string } }[]
}

/** All that people wrote, as it stands in the files. */
export function heldIn(files: Files): Held[] {
  return [...files].flatMap(([path, text]) => {
    const held = (
      as: Held['as'],
      text: string | undefined,
      language: string,
      more: Partial<Held> = {},
    ): Held[] => marksIn(text ?? '').map(mark => ({ mark, as, path, language, units: [], ...more }))
    if (!path.endsWith('.json')) return held('memory', text, '')
    const { language, entries = [], unplaced = [], misfiled = [] }: File = JSON.parse(text)
    return [
      ...entries.flatMap(({ id, covers = [], note, conflict, source, target, state }) => {
        const units = [id, ...covers]
        return [
          ...held('target', target, language, { units, source, target, state }),
          ...held('conflict', conflict?.target, language, { units, source: conflict?.source ?? '' }),
          ...held('note', note, language, { units }),
        ]
      }),
      ...unplaced.flatMap(({ text }) => held('unplaced', text, language)),
      ...misfiled.flatMap(({ language, entry }) =>
        held('misfiled', entry.target, language, { units: [entry.id] }),
      ),
    ]
  })
}

/** What is wrong with files by the schemas that are published; nothing where they are as they must be. */
export function faultsOf(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.json')) return []
    const validate = /\/de\.json$/.test(path) ? registrySchema : alignmentSchema
    return validate(JSON.parse(text)) ? [] : [`${path}: ${JSON.stringify(validate.errors)}`]
  })
}

const schemaOf = (name: string) =>
  new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../schema', `${name}.schema.json`), 'utf8')),
  )
const [alignmentSchema, registrySchema] = [schemaOf('alignment'), schemaOf('registry')]
