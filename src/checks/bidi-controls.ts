import type { FaultWording } from '../errors.js'
import type { CheckedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'

/** Characters that steer the direction of text and that nobody sees, where they are unbalanced, forced or without use. */
export const bidiControls = pairCheck('bidi-controls', 'error', ({ target }: CheckedPair): PairFault[] => {
  const controls = [...target.raw.matchAll(CONTROL)]
  if (controls.length === 0) return []
  const signs = controls.map(({ index: at, 0: sign }) => ({ at, sign: sign as string }))
  const lone = new Set(unbalanced(signs))
  const useless = !RIGHT_TO_LEFT.test(target.raw)
  return signs.flatMap(control => {
    const { at, sign } = control
    if (sign === '\n\n') return []
    if (OVERRIDES.includes(sign)) return [told('forced', control)]
    if (lone.has(control)) return [{ ...told('unbalanced', control), fix: '' }]
    const hidden = useless || (MARKS.includes(sign) && splitsWord(target.raw, at))
    return hidden ? [{ ...told('hidden', control), fix: '' }] : []
  })
})

interface Control {
  at: number
  sign: string
}

const MARKS = '\u200e\u200f\u061c'
const OVERRIDES = '\u202d\u202e'
/** What opens, and what closes it: embeddings and overrides, isolates. A paragraph ends them all. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\n\n/g

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** What opens or closes nothing. A closing sign ends what was opened inside of its pair, as it does on screen. */
function unbalanced(controls: readonly Control[]): Control[] {
  const lone: Control[] = []
  const open: Control[] = []
  for (const control of controls) {
    const { sign } = control
    if (sign === '\n\n') lone.push(...open.splice(0))
    else if (sign in CLOSED_BY) open.push(control)
    else if (!MARKS.includes(sign)) {
      const last = open.at(-1)
      if (last && CLOSED_BY[last.sign] === sign) open.pop()
      else lone.push(control)
    }
  }
  return [...lone, ...open]
}

/** Whether a mark stands between two letters of a word. */
const splitsWord = (text: string, at: number) =>
  /[\p{L}\p{M}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{M}]/u.test(text[at + 1] ?? '')

function told(wording: FaultWording, { at, sign }: Control): PairFault {
  return {
    wording,
    range: { start: at, end: at + 1 },
    args: {
      text: `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    },
  }
}

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Die Zeitung.', target: 'The newspaper \u2067الحياة\u2069.' },
    { language: 'ru', source: 'Die Zeitung.', target: 'Газета الحياة\u200e, 2022.' },
    { language: 'ar', source: 'Die OVKS.', target: 'منظمة \u2066CSTO\u2069 (CSTO)\u200f.' },
    { language: 'ar', source: 'Die OVKS.', target: 'منظمة \u202aCSTO\u202c.' },
  ],
  reject: [
    { language: 'en', source: 'Der Lohn.', target: 'The \u202ewages.', finds: ['\u202e'] },
    { language: 'en', source: 'Der Lohn.', target: 'The\u200e wages.', finds: ['\u200e'] },
    { language: 'ru', source: 'Der Lohn.', target: 'Зар\u2066плата.', finds: ['\u2066'] },
    { language: 'ar', source: 'Die OVKS.', target: 'منظمة \u2066CSTO.', finds: ['\u2066'] },
    { language: 'ar', source: 'Die OVKS.', target: 'منظمة CSTO\u202c.', finds: ['\u202c'] },
    { language: 'ar', source: 'Die Arbeit.', target: 'الع\u200fمل.', finds: ['\u200f'] },
  ],
}
