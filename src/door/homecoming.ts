import type { Entry } from '../alignment/entry.js'
import type { Fields, Patch } from '../alignment/patch.js'
import { unite } from '../alignment/unite.js'
import { mergedEntry } from '../merging/entry.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { Homecoming, Leaving } from './edit.js'

/** The fields of an entry: what it does not have is taken away. */
const NONE: Fields = {
  covers: undefined,
  note: undefined,
  allow: undefined,
  conflict: undefined,
  returned: undefined,
  given: undefined,
  extra: undefined,
}

/**
 * Merges entries that come home with what stands there, one after the other, as if git had merged their own file: of two translations
 * that differ, the second is the `conflict` of the first.
 */
export function homecoming(synopsis: Synopsis): (edit: Homecoming) => Patch[] {
  const columns = new Map(
    Object.entries(synopsis.entries).map(([language, list]) => [
      language,
      new Map([...unite(list).values()].flat().map(entry => [entry.id, entry])),
    ]),
  )
  return ({ home: { language, entry, base } }) => {
    const column = columns.get(language) ?? new Map<string, Entry>()
    columns.set(language, column)
    const ours = column.get(entry.id)
    const merged = mergedEntry({ base, ours, theirs: entry })
    column.delete(entry.id)
    // A third translation gets an id that none of the others has.
    const united = merged.length > 1 ? (unite([...column.values(), ...merged]).get(entry.id) ?? []) : merged
    for (const entry of united) column.set(entry.id, entry)
    let after = ours ? undefined : predecessor(entry.id, language, synopsis)
    return united.map(({ id, ...fields }) => {
      const patch: Patch = { kind: 'write', language, id, fields: { ...NONE, ...fields }, after }
      after = id
      return patch
    })
  }
}

/** The entry of the nearest unit before; for what no unit needs, the last entry. */
function predecessor(id: string, language: string, { rows, entries }: Synopsis): string | undefined {
  const index = rows.findIndex(({ unit }) => unit.id === id)
  if (index < 0) return entries[language]?.at(-1)?.id
  const before = rows.slice(0, index).findLast(({ languages }) => languages[language]?.entry)
  return before?.languages[language]?.entry?.id
}

/** An entry whose translation belongs elsewhere keeps what people put beside it. */
export function leaving({ leave }: Leaving): Patch[] {
  if ('kind' in leave) return [leave]
  const { language, entry } = leave
  const fields: Fields = {
    source: '',
    target: '',
    state: 'initial',
    covers: undefined,
    returned: undefined,
  }
  return [{ kind: 'write', language, id: entry.id, fields }]
}
