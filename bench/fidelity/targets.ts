import type { Unit } from '../../src/document/unit.js'
import type { Shown } from './shown.js'
import { ADDRESS, sameWords, wordsOf } from './words.js'

/** What a target may be made of. */
export const WAYS = ['source', 'markers', 'others'] as const
export type Way = (typeof WAYS)[number]

const MARKERS = ['Marke', 'Zeichen', 'Ersatz']
const OTHERS = ['предложение', 'и', 'слово другое', 'переведённое', 'то же самое', 'я']

/** The target of a unit: its source, or other words in the places where the page shows words, all else as it stands. */
export function targetOf({ kind, text, start, end }: Unit, way: Way, file: string, shown: Shown): string {
  if (way === 'source') return text
  const source = file.slice(start, end)
  const words = wordsOf(text)
  const found = sameWords(words, wordsOf(source))
  const closed = kind === 'front-matter' ? closedIn(text) : () => false
  const put = way === 'markers' ? MARKERS : OTHERS
  let result = ''
  let done = 0
  for (const [index, word] of words.entries()) {
    const place = found[index]
    const isFree =
      kind === 'front-matter' ? !closed(word.start) : place && allFree(place.start + start, place.text, shown)
    if (!isFree) continue
    result += text.slice(done, word.start) + put[index % put.length]
    done = word.start + word.text.length
  }
  return result + text.slice(done)
}

function allFree(start: number, text: string, shown: Shown): boolean {
  return [...text].every((_, index) => shown.isFree(start + index))
}

/** Front matter is not on the page: there, addresses and what a template fills in have to stay. */
function closedIn(text: string): (place: number) => boolean {
  const ranges = [ADDRESS, /\{\{.*?\}\}|\{%.*?%\}/gs].flatMap(pattern =>
    Array.from(text.matchAll(pattern), match => [match.index, match.index + match[0].length] as const),
  )
  return place => ranges.some(([start, end]) => start <= place && place < end)
}
