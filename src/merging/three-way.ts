/** A value in the common ancestor and on both sides; undefined where it is not there. */
export interface Sides<T> {
  base: T | undefined
  ours: T | undefined
  theirs: T | undefined
}

/** The value of the side that changed it; where both did, and differently, `decide` says which. */
export function threeWay<T>(
  { base, ours, theirs }: Sides<T>,
  decide: (ours: T | undefined, theirs: T | undefined) => T | undefined,
): T | undefined {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours
  return isSame(base, ours) ? theirs : decide(ours, theirs)
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** Of two values, the same one whichever side is called ours; any before none. */
export function eitherOf<T>(ours: T | undefined, theirs: T | undefined): T | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs
  return JSON.stringify(ours) <= JSON.stringify(theirs) ? ours : theirs
}

/**
 * Lists as sets: what either side added is there, what either side took away is gone.
 *
 * @param named what items are known by (default: all that they hold); of items that differ besides, that of the side that changed it
 */
export function mergedList<T>(
  sides: Sides<readonly T[]>,
  named: (list: readonly T[]) => readonly string[] = list => list.map(item => JSON.stringify(item)),
): T[] {
  const mapped = (list: readonly T[] = []) => {
    const names = named(list)
    return new Map(list.map((item, index) => [names[index] as string, item]))
  }
  const [ours, theirs, base] = [mapped(sides.ours), mapped(sides.theirs), mapped(sides.base)]
  const isKept = (key: string) => (base.has(key) ? ours.has(key) && theirs.has(key) : true)
  return [...new Map([...ours, ...theirs]).keys()]
    .filter(isKept)
    .map(
      key => threeWay({ base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) }, eitherOf) as T,
    )
    .filter(item => item !== undefined)
}

/** Objects key by key. */
export function mergedKeys(
  sides: Sides<Readonly<Record<string, unknown>>>,
): Record<string, unknown> | undefined {
  const { base = {}, ours = {}, theirs = {} } = sides
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  const all = keys.flatMap(key => {
    const value = threeWay({ base: own(base, key), ours: own(ours, key), theirs: own(theirs, key) }, eitherOf)
    return value === undefined ? [] : [[key, value] as const]
  })
  return all.length > 0 ? Object.fromEntries(all) : undefined
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
