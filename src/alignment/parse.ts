import { type Node, type ParseError, parse as parseLeniently } from 'jsonc-parser'
import * as v from 'valibot'
import type { RegisteredUnit } from '../document/unit.js'
import { SynopseError } from '../errors.js'
import { once } from '../once.js'
import { lineOf } from '../text/line-of.js'
import type { Entry, Junk } from './entry.js'
import type { AlignmentFile, Misfiled, RegistryFile } from './file.js'
import { asJsonText, type JsonText } from './json-text.js'
import { type EntryPlace, locateEntries, locateUnplaced } from './locate.js'
import {
  alignmentHeadSchema,
  entrySchema,
  misfiledSchema,
  registryHeadSchema,
  unitSchema,
  VERSION,
} from './schema.js'

/** A file that was read, and where the entries and unplaced paragraphs of it stand: found when first asked for, from what was parsed anyway. */
export interface ReadFile<File> {
  file: File
  places: () => ReadonlyMap<string, EntryPlace>
}

/**
 * Reads an alignment file of a target language. A record that is no valid entry becomes junk; its bytes survive.
 *
 * @param path what error messages call the file
 * @throws SynopseError `file.json`, `file.conflictMarkers`, `file.doubledKey`, `file.newerVersion`, `file.missingKey`,
 * `file.shape`, `file.tooDeep`
 */
export function readAlignment(text: string, path: string): ReadFile<AlignmentFile> {
  return guarded(path, () => {
    const { json, head, extra } = parseHead(text, path, alignmentHeadSchema)
    const { document, language, sourceLanguage, unplaced, misfiled } = head
    const file = {
      document,
      language,
      sourceLanguage,
      entries: records<Entry>(json, head.entries, 'entries', entrySchema),
      ...(unplaced && { unplaced }),
      ...(misfiled && { misfiled }),
      ...(extra && { extra }),
    }
    return { file, places: once(() => new Map([...locateEntries(json), ...locateUnplaced(json)])) }
  })
}

/** The same, without the places. @throws SynopseError as `readAlignment` */
export function parseAlignment(text: string, path: string): AlignmentFile {
  return readAlignment(text, path).file
}

/** Reads the registered units of a document. @throws SynopseError as `readAlignment` */
export function parseRegistry(text: string, path: string): RegistryFile {
  return guarded(path, () => {
    const { json, head, extra } = parseHead(text, path, registryHeadSchema)
    const units = records<RegisteredUnit>(json, head.units, 'units', unitSchema)
    const { document, language, misfiled } = head
    return { document, language, units, ...(misfiled && { misfiled }), ...(extra && { extra }) }
  })
}

/** What a file says to be misfiled; undefined where that is no such thing. */
export function parseMisfiled(value: unknown): Misfiled | undefined {
  const result = v.safeParse(misfiledSchema, value)
  if (!result.success) return undefined
  const { document, language, entry, base, unplaced } = result.output
  const whole = (entry: object | undefined, of: unknown) => {
    const extra = entry && unknownKeys(of as object, entrySchema.entries)
    return entry && ({ ...entry, ...(extra && { extra }) } as Entry)
  }
  const found = {
    entry: whole(entry, (value as Misfiled).entry),
    base: whole(base, (value as Misfiled).base),
    unplaced: unplaced && { after: unplaced.after, text: unplaced.text },
  }
  const there = Object.entries(found).filter(([, part]) => part !== undefined)
  return entry || unplaced ? { document, language, ...Object.fromEntries(there) } : undefined
}

/** Values nested deeper than the stack allows must not pass: they could be read, and not written again. */
function guarded<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof RangeError) throw new SynopseError('file.tooDeep', { path }, { cause })
    throw cause
  }
}

type HeadSchema = typeof alignmentHeadSchema | typeof registryHeadSchema

function parseHead<S extends HeadSchema>(text: string, path: string, schema: S) {
  const { json, output } = parseVersioned(text, path, schema, VERSION)
  return { json, head: output, extra: unknownKeys(json.value as object, schema.entries) }
}

/**
 * Reads a JSON file that has a version.
 *
 * @param version the newest that is known
 * @throws SynopseError `file.json`, `file.conflictMarkers`, `file.doubledKey`, `file.newerVersion`, `file.missingKey`, `file.shape`
 */
export function parseVersioned<S extends v.GenericSchema>(
  text: string,
  path: string,
  schema: S,
  version: number,
): { json: JsonText; output: v.InferOutput<S> } {
  const json = asJsonText(text, parseJson(text, path))
  const { value } = json
  // A file that we wrote holds no key twice; any other may, and JSON.parse would take the last without a word.
  const twice = json.isCanonical ? undefined : keyHeldTwice(json.tree())
  if (twice) {
    throw new SynopseError('file.doubledKey', {
      path,
      line: lineOf(text, twice.offset).line,
      key: String(twice.value),
    })
  }
  const found = (value as { version?: unknown } | null)?.version
  if (typeof found === 'number' && found > version) {
    throw new SynopseError('file.newerVersion', { path, version: found, expected: version })
  }
  const result = v.safeParse(schema, value)
  if (result.success) return { json, output: result.output }
  const [issue] = result.issues
  const at = v.getDotPath(issue) ?? ''
  const { line } = lineOf(text, nodeAt(json.tree(), at.split('.'))?.offset ?? 0)
  throw new SynopseError(issue.received === 'undefined' ? 'file.missingKey' : 'file.shape', {
    path,
    line,
    key: at,
    expected: issue.expected ?? '',
    received: issue.received,
  })
}

/** Parses JSON strictly. @throws SynopseError `file.json` or `file.conflictMarkers`, each with the lines */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const marks = text
      .split(/\r\n|\r|\n/)
      .flatMap((line, index) => (/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line) ? [index + 1] : []))
    if (marks.length > 0)
      throw new SynopseError(
        marks.length === 1 ? 'file.conflictMarker' : 'file.conflictMarkers',
        { path, line: marks[0] as number, lines: marks.join(', ') },
        { cause },
      )
    const errors: ParseError[] = []
    parseLeniently(text, errors, { allowTrailingComma: false, disallowComments: true })
    throw new SynopseError(
      'file.json',
      { path, ...lineOf(text, errors[0]?.offset ?? text.length) },
      { cause },
    )
  }
}

type RecordSchema = typeof entrySchema | typeof unitSchema

function records<T extends object>(
  { text, isCanonical, tree }: JsonText,
  values: readonly unknown[],
  key: string,
  schema: RecordSchema,
): (T | Junk)[] {
  const list = once(() => nodeAt(tree(), [key]))
  const nodeOf = (index: number) => list()?.children?.[index]
  return values.map((value, index) => {
    const result = v.safeParse(schema, value)
    const doubled = isCanonical ? undefined : doubledKey(nodeOf(index))
    if (result.success && doubled === undefined) {
      const extra = unknownKeys(value as object, schema.entries)
      return { ...result.output, ...(extra && { extra }) } as unknown as T
    }
    const node = nodeOf(index)
    const [issue] = result.issues ?? []
    return {
      raw: node ? text.slice(node.offset, node.offset + node.length) : JSON.stringify(value),
      line: lineOf(text, node?.offset ?? 0).line,
      path: (doubled && String(doubled.value)) ?? (issue && v.getDotPath(issue)) ?? '',
      // Of a key that is not there, the schema only says its name.
      expected:
        doubled !== undefined ? 'unique' : issue?.received === 'undefined' ? '' : (issue?.expected ?? ''),
    }
  })
}

/** A key that an object, or one inside it, holds twice: a reader of JSON would silently take the last. */
export function doubledKey(node: Node | undefined): Node | undefined {
  const twice = keyHeldTwice(node)
  if (twice) return twice
  for (const child of node?.children ?? []) {
    const inside = doubledKey(child)
    if (inside !== undefined) return inside
  }
  return undefined
}

/** The second of an object's own keys that are the same. */
function keyHeldTwice(node: Node | undefined): Node | undefined {
  const keys =
    node?.type === 'object' ? (node.children ?? []).flatMap(({ children }) => children?.[0] ?? []) : []
  return keys.find((key, index) => keys.findIndex(({ value }) => value === key.value) !== index)
}

function unknownKeys(value: object, known: object): Record<string, unknown> | undefined {
  const unknown = Object.entries(value).filter(([key]) => !Object.hasOwn(known, key))
  if (unknown.length === 0) return undefined
  // Proves that it can be written again; throws a RangeError otherwise.
  JSON.stringify(unknown)
  return Object.fromEntries(unknown)
}

function nodeAt(root: Node | undefined, path: readonly string[]): Node | undefined {
  let node = root
  for (const key of path) {
    const children = node?.children
    const next =
      node?.type === 'array'
        ? children?.[Number(key)]
        : children?.find(child => child.children?.[0]?.value === key)?.children?.[1]
    if (!next) return node
    node = next
  }
  return node
}
