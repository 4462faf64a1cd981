import type { RegisteredUnit } from '../document/unit.js'
import type { Entry, Junk, Pair } from './entry.js'
import { type AlignmentFile, isJunk, type RegistryFile } from './file.js'
import { VERSION } from './schema.js'

/** The canonical bytes of an alignment file: fixed order of keys, two spaces, final newline; junk as it came. */
export function serializeAlignment(file: AlignmentFile): string {
  const { document, language, sourceLanguage, entries, unplaced, extra } = file
  const [values, junk] = set(entries, entryValue)
  return write(
    { version: VERSION, document, language, sourceLanguage, entries: values, unplaced, ...extra },
    junk,
  )
}

/** The canonical bytes of a document's registered units. */
export function serializeRegistry({ document, language, units, extra }: RegistryFile): string {
  const [values, junk] = set(units, unitValue)
  return write({ version: VERSION, document, language, units: values, ...extra }, junk)
}

function entryValue({ id, source, target, state, covers, note, allow, conflict, extra }: Entry): object {
  return {
    id,
    source,
    target,
    state,
    covers,
    note,
    allow: allow?.map(({ code, reason, of }) => ({ code, reason, of })),
    conflict: conflict && pairValue(conflict),
    ...extra,
  }
}

function pairValue({ source, target, state }: Pair): object {
  return { source, target, state }
}

function unitValue({ id, kind, text, extra }: RegisteredUnit & { extra?: object }): object {
  return { id, kind, text, ...extra }
}

/** Records as values; each junk record as a mark that no text can contain, since JSON escapes it. */
function set<T extends object>(
  records: readonly (T | Junk)[],
  value: (record: T) => object,
): [unknown[], string[]] {
  const junk: string[] = []
  const values = records.map(record => {
    if (!isJunk(record)) return value(record)
    junk.push(record.raw)
    return MARK
  })
  return [values, junk]
}

const MARK = '\u0000junk'

function write(value: object, junk: readonly string[]): string {
  const parts = JSON.stringify(value, null, 2).split(`\n    ${JSON.stringify(MARK)}`)
  return `${parts.map((part, index) => (index === 0 ? part : `\n    ${junk[index - 1]}${part}`)).join('')}\n`
}
