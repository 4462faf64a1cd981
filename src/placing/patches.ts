import type { Entry } from '../alignment/entry.js'
import type { Patch } from '../alignment/patch.js'
import { unite } from '../alignment/unite.js'
import { holdsNothing } from '../synopsis/beads.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { LaidBead } from './outcomes.js'

/**
 * The patches that write the beads that are to be written: the entry of a bead's first unit gets the target and covers the
 * other units, whose own entries go unless they hold something besides.
 */
export function translationPatches(
  { rows, entries }: Synopsis,
  language: string,
  beads: readonly LaidBead[],
): Patch[] {
  const own = unite(entries[language] ?? [])
  const heads = new Map<string, string>()
  const written = beads
    .filter(({ outcome }) => outcome === 'written')
    .sort((a, b) => (a.source[0] as number) - (b.source[0] as number))
  for (const { units } of written) for (const id of units) heads.set(id, units[0] as string)
  return written.flatMap(({ source, units: [head = '', ...others], text }): Patch[] => {
    const before = rows[(source[0] as number) - 1]
    const after =
      before && (heads.get(before.unit.id) ?? before.languages[language]?.entry?.id ?? before.unit.id)
    const fields = {
      source: source.map(index => rows[index]?.unit.text).join('\n\n'),
      target: text,
      state: 'translated' as const,
      covers: others.length > 0 ? others : undefined,
      // What was allowed of another translation lapses.
      allow: undefined,
    }
    return [
      { kind: 'write', language, id: head, fields, after },
      ...others.flatMap(id => emptied(own.get(id)?.[0], language)),
    ]
  })
}

/** Ids of the entries that patches give a target in a language, each once. */
export function writtenBy(patches: readonly Patch[], language: string): string[] {
  const written = patches.flatMap(patch =>
    patch.kind === 'write' && patch.language === language && patch.fields.target ? [patch.id] : [],
  )
  return [...new Set(written)]
}

/** Takes the target out of an entry whose unit another one covers now; what is left empty goes. */
function emptied(entry: Entry | undefined, language: string): Patch[] {
  if (!entry) return []
  const { id } = entry
  if (holdsNothing({ ...entry, target: '' })) return [{ kind: 'drop', language, id }]
  const fields = { source: '', target: '', state: 'initial' as const, covers: undefined, given: undefined }
  return entry.target ? [{ kind: 'write', language, id, fields }] : []
}
