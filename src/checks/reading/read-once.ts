/**
 * Makes a function whose result is kept for each value that it was asked about, as long as that value lives: several checks
 * read the same of a text or compare the same of a pair. The value must never change.
 */
export function readOnce<T extends object, R>(compute: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, { result: R }>()
  return of => {
    const kept = known.get(of)
    if (kept) return kept.result
    const result = compute(of)
    known.set(of, { result })
    return result
  }
}
