import { hash } from 'node:crypto'

/** Texts by a number of each, 52 bits of its hash, in ascending order: whether one is among them is told without it. */
export type Marks = Float64Array

/** The marks of texts, however often each is there. */
export function marksOf(texts: Iterable<string>): Marks {
  return new Float64Array(new Set([...texts].map(markOf))).sort()
}

/** Several marks as one list, in which those of a text may be there more than once. */
export function joinMarks(list: readonly Marks[]): Marks {
  const joined = new Float64Array(list.reduce((sum, { length }) => sum + length, 0))
  let start = 0
  for (const marks of list) {
    joined.set(marks, start)
    start += marks.length
  }
  return joined.sort()
}

/** How many of marks are that of a text: of joined ones, in how many lists it is. */
export function countOf(marks: Marks, text: string): number {
  const mark = markOf(text)
  let count = 0
  for (let index = firstAt(marks, mark); marks[index] === mark; index++) count++
  return count
}

/** Whether all that some marks are of is among what others are of. */
export function isWithin(marks: Marks, others: Marks): boolean {
  return marks.every(mark => others[firstAt(others, mark)] === mark)
}

/** Marks as text. */
export const packMarks = ({ buffer, byteOffset, byteLength }: Marks): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

/** The marks that a text is of; undefined where it can be of none. */
export function unpackMarks(text: string): Marks | undefined {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length % Float64Array.BYTES_PER_ELEMENT !== 0) return undefined
  const marks = new Float64Array(new Uint8Array(bytes).buffer)
  return marks.every((mark, index) => index === 0 || (marks[index - 1] as number) < mark) ? marks : undefined
}

/** Hexadecimal digits that a number holds exactly. */
const DIGITS = 13

function markOf(text: string): number {
  return Number.parseInt(hash('sha256', text).slice(0, DIGITS), 16)
}

/** The index of the first mark that is not less. */
function firstAt(marks: Marks, mark: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((marks[middle] as number) < mark) low = middle + 1
    else high = middle
  }
  return low
}
