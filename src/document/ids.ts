import { createHash } from 'node:crypto'
import { birthKey } from '../text/white-space.js'
import type { Unit } from './unit.js'

const LENGTH = 8

/** The id that a text gets where it is the first of its kind: eight base-36 characters of its SHA-256. */
function birthId(text: string): string {
  const digest = createHash('sha256').update(birthKey(text)).digest()
  return (digest.readBigUInt64BE() % 36n ** BigInt(LENGTH)).toString(36).padStart(LENGTH, '0')
}

/** The id that a unit got at birth, without its number. */
const BIRTH_ID = /^([0-9a-z]{8})(?:-\d+)?$/

/** Hands out ids that are free to units of a source: those of their birth, or with another number. */
export function unitIdGiver(taken: Iterable<string>): (unit: Pick<Unit, 'id' | 'text'>) => string {
  const give = idGiver(taken)
  return ({ id, text }) => give(text, BIRTH_ID.exec(id)?.[1])
}

/** Hands out ids that are free: the text's own (or `base`), or with `-2`, `-3` … when it is taken. */
export function idGiver(taken: Iterable<string> = []): (text: string, base?: string) => string {
  const used = new Set(taken)
  const next = new Map<string, number>()
  return (text, base = birthId(text)) => {
    let number = next.get(base) ?? 1
    let id = base
    while (used.has(id)) id = `${base}-${++number}`
    next.set(base, number)
    used.add(id)
    return id
  }
}
