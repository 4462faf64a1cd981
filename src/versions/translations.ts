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
    former: old === '' ? [] : [id],
    unitKind: kinds.get(id) ?? 'paragraph',
    old,
    new: target,
  })
  const ids = [...now.keys(), ...[...then.keys()].filter(id => !now.has(id))]
  return ids.flatMap(id => {
    const [old, target] = [then.get(id)?.target, now.get(id)?.target]
    const told = isTold(
      old,
      target,
      text => Number(textsThen.has(text)),
      text => Number(textsNow.has(text)),
    )
    return told ? [change(id, old ?? '', target ?? '')] : []
  })
}

/**
 * Whether what became of a unit's translation is to be told: not if it stays, or is known from another unit.
 *
 * @param old undefined where the unit has no entry; `now` likewise
 * @param then how often a text stood anywhere before; `there` after
 */
export function isTold(
  old: string | undefined,
  now: string | undefined,
  then: (text: string) => number,
  there: (text: string) => number,
): boolean {
  if ((old ?? '') === (now ?? '')) return false
  if (!old) return then(now ?? '') === 0
  return now !== undefined || there(old) === 0
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
