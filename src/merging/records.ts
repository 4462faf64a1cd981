import type { Junk } from '../alignment/entry.js'
import { isJunk } from '../alignment/file.js'

/** A record of a file, valid or not. */
export type Record<T> = T | Junk

/** By id; what stands under one a second time, and what has none, by names of their own. */
export function named<T extends { id: string }>(records: readonly Record<T>[]): Map<string, Record<T>> {
  const found = new Map<string, Record<T>>()
  for (const record of records) {
    const name = isJunk(record) ? `\u0001${record.raw}` : record.id
    let free = name
    for (let number = 2; found.has(free); number++) free = `${name}\u0001${number}`
    found.set(free, record)
  }
  return found
}
