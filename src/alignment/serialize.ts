import type { RegisteredUnit } from '../document/unit.js'
import type { Entry, Junk, Pair, Returned } from './entry.js'
import { type AlignmentFile, isJunk, type RegistryFile } from './file.js'
import { VERSION } from './schema.js'

/** The canonical bytes of an alignment file: fixed order of keys, two spaces, final newline; junk as it came. */
export function serializeAlignment(file: AlignmentFile): string {
  const { document, language, sourceLanguage, entries, unplaced, misfiled, extra } = file
  const head = { version: VERSION, document, language, sourceLanguage }
  return write(
    head,
    'entries',
    entries.map(record => (isJunk(record) ? record : entryValue(record))),
    { unplaced, misfiled, ...extra },
  )
}

/** The canonical bytes of a document's registered units. */
export function serializeRegistry({ document, language, units, misfiled, extra }: RegistryFile): string {
  const head = { version: VERSION, document, language }
  return write(
    head,
    'units',
    units.map(record => (isJunk(record) ? record : unitValue(record))),
    { misfiled, ...extra },
  )
}

/** An entry with its keys in their order. */
export function entryValue({
  id,
  source,
  target,
  state,
  covers,
  gone,
  note,
  allow,
  conflict,
  returned,
  given,
  extra,
}: Entry): object {
  return {
    id,
    source,
    target,
    state,
    covers,
    gone: gone?.map(({ id, text, ...rest }) => ({ id, text, ...rest })),
    note,
    allow: allow?.map(({ code, reason, of, ...rest }) => ({ code, reason, of, ...rest })),
    conflict: conflict && pairValue(conflict),
    returned: returned && returnedValue(returned),
    given,
    ...extra,
  }
}

function pairValue({ source, target, state, ...rest }: Pair): object {
  return { source, target, state, ...rest }
}

function returnedValue({ note, ...rest }: Returned): object {
  return { note, ...rest }
}

function unitValue({ id, kind, text, extra }: RegisteredUnit & { extra?: object }): object {
  return { id, kind, text, ...extra }
}

/** Lays out a file of records as `JSON.stringify` would, if it could take bytes as they are. */
function write(head: object, key: string, records: readonly (object | Junk)[], tail: object): string {
  const list = records.map(record => `\n    ${isJunk(record) ? record.raw : indented(record, 4)}`)
  const members = [
    ...Object.entries(head).map(member),
    `${JSON.stringify(key)}: ${list.length > 0 ? `[${list.join(',')}\n  ]` : '[]'}`,
    ...Object.entries(tail)
      .filter(([, value]) => value !== undefined)
      .map(member),
  ]
  return `{\n  ${members.join(',\n  ')}\n}\n`
}

function member([key, value]: [string, unknown]): string {
  return `${JSON.stringify(key)}: ${indented(value, 2)}`
}

function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`)
}
