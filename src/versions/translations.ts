import type { Entry } from '../alignment/entry.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { VersionChange } from './change.js'

/**
 * What became of the translations into a language between two versions, in the order of the later document. Translations are
 * known again by their unit, or by their text: one whose unit got another id is not new.
 */
export function compareTranslations(before: Synopsis, after: Synopsis, language: string): VersionChange[] {
  const [then, now] = [entriesIn(before, language), entriesIn(after, language)]
  const [textsThen, textsNow] = [targetsOf(then), targetsOf(now)]
  const kinds = new Map(after.rows.map(({ unit }) => [unit.id, unit.kind]))
  const change = (id: string, old: string, target: string): VersionChange => ({
    kind: old === '' ? 'added' : target === '' ? 'removed' : 'edited',
    id,
    units: target === '' ? [] : [id],
    unitKind: kinds.get(id) ?? 'paragraph',
    old,
    new: target,
  })
  const here = [...now].flatMap(([id, { target }]) => {
    const old = then.get(id)?.target ?? ''
    const isKnown = old === '' && textsThen.has(target)
    return old === target || isKnown ? [] : [change(id, old, target)]
  })
  const gone = [...then].flatMap(([id, { target }]) =>
    now.has(id) || target === '' || textsNow.has(target) ? [] : [change(id, target, '')],
  )
  return [...here, ...gone]
}

/** By id, first those that translate units of the document, in its order. */
function entriesIn({ rows, entries }: Synopsis, language: string): Map<string, Entry> {
  const all = new Map((entries[language] ?? []).map(entry => [entry.id, entry]))
  const placed = rows.flatMap(({ languages }) => languages[language]?.entry ?? [])
  return new Map([...placed, ...all.values()].map(entry => [entry.id, entry]))
}

function targetsOf(entries: ReadonlyMap<string, Entry>): Set<string> {
  return new Set([...entries.values()].map(({ target }) => target))
}
