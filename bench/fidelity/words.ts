import { diffArrays } from 'diff'

/** A run of letters. */
export interface Word {
  text: string
  start: number
}

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), match => ({ text: match[0], start: match.index }))
}

/** Which word of one text is which of another, by their order; undefined where it isn't there. */
export function sameWords(from: readonly Word[], to: readonly Word[]): (Word | undefined)[] {
  const [a, b] = [from, to].map(words => words.map(({ text }) => text)) as [string[], string[]]
  if (a.length === b.length && a.every((text, index) => text === b[index])) return [...to]
  const found: (Word | undefined)[] = []
  let next = 0
  for (const { added, removed, value } of diffArrays(a, b)) {
    if (added) next += value.length
    else for (const _ of value) found.push(removed ? undefined : to[next++])
  }
  return found
}

/** Addresses are no words. */
export const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)\S+|[\w.+-]+@[\w-]+\.[\w.-]+/giu
