import * as v from 'valibot'
import { parseJson } from '../alignment/parse.js'
import { type Fault, SynopseError } from '../errors.js'
import type { Config } from './config.js'
import { nearest } from './nearest.js'
import { configSchema, keysOf } from './schema.js'

/** The config where there is no file: every key at its default. */
export const DEFAULTS: Config = v.parse(configSchema, {})

/**
 * Reads `synopse.config.json`.
 *
 * @param codes the codes of the checks that there are
 * @throws SynopseError `file.json`; `config.invalid` with all faults at once
 */
export function parseConfig(text: string, path: string, codes: readonly string[]): Config {
  const value = parseJson(text, path)
  if (!isRecord(value)) throw new SynopseError('config.noObject', { path })
  const result = v.safeParse(configSchema, value)
  const issues = (result.issues ?? []).flatMap(insideOf).filter(issue => issue.expected !== 'never')
  const faults = [
    ...issues.map(faultOf),
    ...unknownKeys(value),
    ...checkFaults(value, codes),
    ...sourceFaults(value),
  ]
  if (!result.success || faults.length > 0) throw new SynopseError('config.invalid', { path }, { faults })
  return result.output
}

/** Faults whose wording names a rule rather than a type; the schema gives these as messages. */
const RULES = [
  'language',
  'relative',
  'files',
  'originals',
  'translations',
  'twoLanguages',
  'pathTag',
  'glob',
  'field',
  'attribute',
  'twice',
  'size',
  'reason',
] as const

/** Where a text or a list may stand, what is wrong inside of the one that came; that it is not the other one says nothing. */
function insideOf(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const { path = [], issues = [] } = issue
  if (path[0]?.key !== 'translations' || issue.type !== 'union') return [issue]
  const inside = issues.filter(({ kind, path = [] }) => kind === 'validation' || path.length > 0)
  const moved = inside.map(inner => ({ ...inner, path: [...path, ...(inner.path ?? [])] }) as typeof inner)
  return moved.length > 0 ? moved : [issue]
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = v.getDotPath(issue) ?? ''
  if (/(?:^|\.)checks\.[^.]+$/.test(path) && issue.type === 'union') {
    return { key: 'config.setting', args: { path, received: issue.received } }
  }
  const rule = RULES.find(rule => rule === issue.message)
  if (rule) return { key: `config.${rule}`, args: { path, received: issue.received } }
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { key: 'config.missing', args: { path } }
  return {
    key: 'config.expected',
    args: { path: path || '{}', expected: issue.expected ?? '', received: issue.received },
  }
}

/** The keys that each object of a config may have, all unknown ones at once: the schema stops at the first. */
function unknownKeys(value: Record<string, unknown>): Fault[] {
  const each = (key: string, names: readonly string[]) =>
    listOf(value[key]).map((object, index) => ({ path: `${key}.${index}.`, object, names }))
  const objects = [
    { path: '', object: value, names: Object.keys(configSchema.entries) },
    { path: 'source.', object: value.source, names: keysOf.source },
    ...each('translations', keysOf.translation),
    ...each('overrides', keysOf.override),
    ...each('suppressions', keysOf.suppression),
  ]
  return objects.flatMap(({ path, object, names }) =>
    Object.keys(isRecord(object) ? object : {})
      .filter(key => !names.includes(key))
      .map(key => unknownName('config.unknownKey', path + key, key, names)),
  )
}

/** Faults that no schema can see: checks that there are not, a target that is the original's language. */
function checkFaults(value: unknown, codes: readonly string[]): Fault[] {
  const { checks, overrides, suppressions, targets, source } = (value ?? {}) as Record<string, unknown>
  const maps = [
    { path: 'checks', checks },
    ...listOf(overrides).map((override, index) => ({
      path: `overrides.${index}.checks`,
      checks: (override as { checks?: unknown } | null)?.checks,
    })),
  ]
  const named = [
    ...maps.flatMap(({ path, checks }) =>
      Object.keys(isRecord(checks) ? checks : {}).map(code => ({ path: `${path}.${code}`, code })),
    ),
    ...listOf(suppressions).flatMap((suppression, index) => {
      const code = isRecord(suppression) ? suppression.code : undefined
      return typeof code === 'string' ? [{ path: `suppressions.${index}.code`, code }] : []
    }),
  ]
  const unknown = named
    .filter(({ code }) => !codes.includes(code))
    .map(({ path, code }) => unknownName('config.unknownCheck', path, code, codes))
  const language = (isRecord(source) && source.language) || DEFAULTS.source.language
  const own = Array.isArray(targets) && targets.includes(language)
  return [
    ...unknown,
    ...(own ? [{ key: 'config.sourceIsTarget' as const, args: { language: String(language) } }] : []),
  ]
}

/** What are originals is said once: by `source.files`, or by each of the patterns. */
function sourceFaults({ source, translations }: Record<string, unknown>): Fault[] {
  const places = listOf(translations).filter(isRecord)
  const lacking = places.findIndex(place => place.source === undefined)
  const isPlain = places.every(place => place.source === undefined && place.language === undefined)
  if (isPlain) return []
  if (lacking >= 0) return [{ key: 'config.missing', args: { path: `translations.${lacking}.source` } }]
  return isRecord(source) && source.files !== undefined ? [{ key: 'config.twoSources', args: {} }] : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownName(
  key: 'config.unknownKey' | 'config.unknownCheck',
  path: string,
  name: string,
  names: readonly string[],
): Fault {
  const near = nearest(name, names)
  return { key: near ? `${key}Near` : key, args: { path, name, near: near ?? '', names: names.join(', ') } }
}
