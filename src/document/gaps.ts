import type { Unit } from './unit.js'

/**
 * What stands between the units: before the first, between each and the next, behind the last (one more than units).
 * `gaps[0] + slice(units[0]) + gaps[1] + …` is the file, byte for byte, when `slice` cuts from `start` to `end`.
 */
export function gaps(file: string, units: readonly Pick<Unit, 'start' | 'end'>[]): string[] {
  const edges = [0, ...units.flatMap(unit => [unit.start, unit.end]), file.length]
  return Array.from({ length: units.length + 1 }, (_, index) =>
    file.slice(edges[2 * index], edges[2 * index + 1]),
  )
}
