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
  const issues = (result.issues ?? []).filter(issue => issue.expected !== 'never')
  const faults = [...issues.map(faultOf), ...unknownKeys(value), ...checkFaults(value, codes)]
  if (!result.success || faults.length > 0) throw new SynopseError('config.invalid', { path }, { faults })
  return result.output
}

/** Faults whose wording names a rule rather than a type; the schema gives these as messages. */
const RULES = new Set(['language', 'relative', 'files', 'glob', 'twice', 'size', 'later'])

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = v.getDotPath(issue) ?? ''
  if (/(?:^|\.)checks\.[^.]+$/.test(path) && issue.type === 'union') {
    return { key: 'config.setting', args: { path, received: issue.received } }
  }
  if (RULES.has(issue.message))
    return { key: `config.${issue.message}`, args: { path, received: issue.received } }
  return {
    key: 'config.expected',
    args: { path: path || '{}', expected: issue.expected ?? '', received: issue.received },
  }
}

/** The keys that each object of a config may have, all unknown ones at once: the schema stops at the first. */
function unknownKeys(value: Record<string, unknown>): Fault[] {
  const overrides = Array.isArray(value.overrides) ? value.overrides : []
  const objects = [
    { path: '', object: value, names: Object.keys(configSchema.entries) },
    { path: 'source.', object: value.source, names: keysOf.source },
    ...overrides.map((object, index) => ({
      path: `overrides.${index}.`,
      object,
      names: keysOf.override,
    })),
  ]
  return objects.flatMap(({ path, object, names }) =>
    Object.keys(isRecord(object) ? object : {})
      .filter(key => !names.includes(key))
      .map(key => unknownName('config.unknownKey', path + key, key, names)),
  )
}

/** Faults that no schema can see: checks that there are not, a target that is the original's language. */
function checkFaults(value: unknown, codes: readonly string[]): Fault[] {
  const { checks, overrides, targets, source } = (value ?? {}) as Record<string, unknown>
  const maps = [
    { path: 'checks', checks },
    ...(Array.isArray(overrides) ? overrides : []).map((override, index) => ({
      path: `overrides.${index}.checks`,
      checks: (override as { checks?: unknown } | null)?.checks,
    })),
  ]
  const unknown = maps.flatMap(({ path, checks }) =>
    Object.keys(isRecord(checks) ? checks : {})
      .filter(code => !codes.includes(code))
      .map(code => unknownName('config.unknownCheck', `${path}.${code}`, code, codes)),
  )
  const language = (isRecord(source) && source.language) || DEFAULTS.source.language
  const own = Array.isArray(targets) && targets.includes(language)
  return [
    ...unknown,
    ...(own ? [{ key: 'config.sourceIsTarget', args: { language: String(language) } }] : []),
  ]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownName(key: string, path: string, name: string, names: readonly string[]): Fault {
  const near = nearest(name, names)
  return { key: near ? `${key}Near` : key, args: { path, name, near: near ?? '', names: names.join(', ') } }
}
