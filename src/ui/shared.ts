import type { Opened } from './state.js'

/** A document as it is now, with all parts of it that are as they were before: whoever draws them sees that they are the same. */
export function shared(before: Opened | undefined, now: Opened): Opened {
  if (before?.id !== now.id) return now
  return { ...now, synopsis: merged(before.synopsis, now.synopsis) }
}

/** The value before where it is the same; else the one of now, with what is the same in it. */
function merged<T>(before: T, now: T): T {
  if (Object.is(before, now)) return before
  if (typeof now !== 'object' || now === null || typeof before !== 'object' || before === null) return now
  if (Array.isArray(now)) return Array.isArray(before) ? (mergedList(before, now) as T) : now
  if (Array.isArray(before)) return now
  const [old, young] = [before, now] as Record<string, unknown>[] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ]
  const keys = Object.keys(young)
  let isSame = keys.length === Object.keys(old).length
  const made: Record<string, unknown> = {}
  for (const key of keys) {
    made[key] = Object.hasOwn(old, key) ? merged(old[key], young[key]) : young[key]
    isSame &&= made[key] === old[key]
  }
  return isSame ? before : (made as T)
}

/** Rows that moved are known by what they hold: the place before, or as far from the end. */
function mergedList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const shift = now.length - before.length
  const made = now.map((item, index) => {
    const here = merged(before[index], item)
    return here === before[index] || shift === 0 ? here : merged(before[index - shift], item)
  })
  const isSame = shift === 0 && made.every((item, index) => item === before[index])
  return isSame ? before : made
}
