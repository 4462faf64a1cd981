import { fold } from './find.js'

/** Tells how a text holds the words that somebody typed; undefined where one is missing. */
export type HoldingWords = (folded: string) => Held | undefined

/** How a text holds words, as numbers of which the less is the better fit. */
export interface Held {
  /** 0: it begins with them; 1: as they are, at the beginning of a word; 2: as they are; 3: in another order. */
  how: number
  length: number
}

/** Asks texts for words, or beginnings or parts of them; in any order, folded as `find` does it. */
export function holdingWords(typed: string): HoldingWords {
  const whole = fold(typed).trim()
  const words = whole.split(' ')
  return folded => {
    if (whole === '' || !words.every(word => folded.includes(word))) return undefined
    return { how: howHeld(folded, whole), length: folded.length }
  }
}

function howHeld(folded: string, whole: string): number {
  if (folded.startsWith(whole)) return 0
  if (folded.includes(` ${whole}`)) return 1
  return folded.includes(whole) ? 2 : 3
}

/** The order in which texts are offered that hold words. */
export function byFit(a: Held, b: Held): number {
  return a.how - b.how || a.length - b.length
}
