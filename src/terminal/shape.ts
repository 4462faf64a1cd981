import { type Joining, joining } from './joining.js'
import { lamAlef, presentationForms } from './presentation-forms.js'

const ARABIC_LETTER = /[\u0620-\u064A\u066E-\u06D5\u06EE-\u06FF\u0750-\u077F\u0870-\u08C9]/

/**
 * Gives Arabic letters the form that their neighbours ask for (initial, medial, final, isolated), as Unicode presentation
 * forms, for terminals that draw every character alone. Lam and alef become one ligature that keeps the marks of both.
 * Letters without presentation forms (some of Pashto, Sindhi, Kurdish) stay as they are, but their neighbours join them.
 * Works on logical order.
 */
export function shape(text: string): string {
  return shapeLetters(Array.from(text)).join('')
}

/**
 * The same on a list of code points. The result has the same length, so that places stay known: the alef of a ligature is
 * an empty string. Letters join across the start of a line, by their place in the list, but become no ligature there.
 */
export function shapeLetters(
  letters: readonly string[],
  lineStarts: ReadonlySet<number> = new Set(),
): string[] {
  const shaped = [...letters]
  if (!letters.some(letter => ARABIC_LETTER.test(letter))) return shaped
  const types = letters.map(joining)
  let joinsBefore = false
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    const type = types[at] ?? 'none'
    if (type === 'transparent') continue
    const next = nextVisible(types, at)
    const before = joinsBefore && joinsBackward(type)
    const ligature = lineStarts.has(next) ? undefined : lamAlef(letter, letters[next])
    if (ligature) {
      shaped[at] = ligature[before ? 1 : 0] ?? letter
      shaped[next] = ''
      joinsBefore = false
      at = next
      continue
    }
    const after = joinsForward(type) && joinsBackward(types[next] ?? 'none')
    shaped[at] = presentationForms(letter)?.[(before ? 1 : 0) + (after ? 2 : 0)] ?? letter
    joinsBefore = joinsForward(type)
  }
  return shaped
}

function nextVisible(types: readonly Joining[], at: number): number {
  let next = at + 1
  while (types[next] === 'transparent') next++
  return next
}

function joinsBackward(type: Joining): boolean {
  return type === 'both' || type === 'right' || type === 'causes'
}

function joinsForward(type: Joining): boolean {
  return type === 'both' || type === 'causes'
}
