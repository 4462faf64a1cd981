import type { ExchangeUnit, ReturnedUnit } from '../exchange.js'

/** What notes are called that hold what XLIFF has no place for: tools keep notes, and drop what they don't know. */
const NAMES = {
  note: 'note',
  returned: 'synopse:returned',
  previous: 'synopse:previous',
  hash: 'synopse:hash',
} as const

/** The notes of a unit that goes out, each with its name. */
export function notesOf(unit: ExchangeUnit): { name: string; content: string }[] {
  return Object.entries(NAMES).flatMap(([key, name]) => {
    const content = unit[key as keyof typeof NAMES]
    return content ? [{ name, content }] : []
  })
}

/** What the notes of a unit that comes back hold. @param named the text of the note of a name */
export function noted(named: (name: string) => string | undefined): Pick<ReturnedUnit, 'note' | 'hash'> {
  const [note, hash] = [named(NAMES.note), named(NAMES.hash)]
  return { ...(note !== undefined && { note }), ...(hash !== undefined && { hash: hash.trim() }) }
}
