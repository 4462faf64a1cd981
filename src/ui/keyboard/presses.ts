import { graphemes } from '../../terminal/graphemes.js'
import type { Input } from '../deeds/deed.js'
import { PAIRS } from './layouts.js'
import { BY_CODE, BY_CONTROL, BY_LETTER, BY_NUMBER } from './named-keys.js'
import { asPressed, ON_MOST, withoutIdleShift } from './shifted-keys.js'

/**
 * The keys of a sequence that a terminal sent (see `sequencesIn`); none where it is no key of ours.
 *
 * @param first which function key sends the sequence of F13 with Shift (see `firstShifted`)
 */
export function presses(sequence: string, first = ON_MOST): Input[] {
  if (!sequence.startsWith('\u001b') || sequence === '\u001b') return typed(sequence)
  const [, alt = '', kind, marker = '', parameters = '', final = ''] =
    /^\u001b(\u001b?)([[O])([<?>=]?)([0-9;:]*)([ -/]*[@-~]|\[[A-E])$/.exec(sequence) ?? []
  if (kind === undefined || (kind === 'O' && final === '')) return typed(sequence.slice(1)).map(withAlt)
  const found =
    marker === '<'
      ? pointed(parameters, final)
      : marker === ''
        ? controlled({ kind, parameters, final, first })
        : undefined
  if (!found) return []
  return [alt === '' ? found : withAlt(found)]
}

/** Characters, of which one key types one, or two; what is typed fast, or over a slow line, comes in one piece. */
function typed(text: string): Input[] {
  // Some terminals send a line feed for Ctrl-Enter; in the middle of a text it is one that was pasted.
  if (text === '\n') return [key('ctrl+return')]
  const clusters = graphemes(text.replaceAll('\r\n', '\r'))
  const inputs: Input[] = []
  for (let at = 0; at < clusters.length; at++) {
    const cluster = clusters[at] as string
    const pair = cluster + (clusters[at + 1] ?? '')
    if (PAIRS.has(pair)) at++
    inputs.push(...sign(PAIRS.has(pair) ? pair : cluster))
  }
  return inputs
}

function sign(text: string): Input[] {
  const control = text === '\n' ? 'return' : BY_CONTROL[text]
  if (control) return [key(control)]
  if (/^[\u0001-\u001a]$/.test(text)) return [key(`ctrl+${String.fromCharCode(text.charCodeAt(0) + 96)}`)]
  return [{ name: text, text }]
}

const key = (name: string): Input => ({ name, text: '' })

/** Ctrl stands before Alt in a name, and Alt before Shift. Some terminals tell of Alt twice. */
const withAlt = ({ name, ...rest }: Input): Input => ({
  ...rest,
  name: /^(?:ctrl\+)?alt\+/.test(name) ? name : name.replace(/^(?:ctrl\+)?/, '$&alt+'),
  text: '',
})

/** Bits of the number behind which modifiers stand, from 1 on. */
const MODIFIERS = { shift: 1, alt: 2, ctrl: 4, super: 8 }

function modified(name: string, number: string | undefined): string {
  const bits = Math.max(0, Number(number || 1) - 1)
  const has = (modifier: keyof typeof MODIFIERS) => (bits & MODIFIERS[modifier]) !== 0
  const parts = (['super', 'ctrl', 'alt', 'shift'] as const).filter(has).map(modifier => `${modifier}+`)
  return withoutIdleShift(parts.join('') + name)
}

interface Controlled {
  kind: string
  parameters: string
  final: string
  first: number
}

/** A key that has a control sequence: xterm's, those of the Linux console and of rxvt, and kitty's. */
function controlled({ kind, parameters, final, first: firstShifted }: Controlled): Input | undefined {
  const [first = '', second, third] = parameters.split(';')
  if (final === 'u') return coded(parameters)
  // What xterm sends for keys that have no sequence of their own.
  if (final === '~' && first === '27') return coded(`${third};${second ?? ''}`)
  const [modifier, event] = (second ?? (kind === 'O' ? first : '')).split(':')
  if (event === '3') return undefined
  if (final === 'Z') return key('shift+tab')
  if (final.startsWith('[')) return key(`f${final.charCodeAt(1) - 64}`)
  if (/^[a-d]$/.test(final))
    return key(`${kind === 'O' ? 'ctrl' : 'shift'}+${BY_LETTER[final.toUpperCase()]}`)
  const name = /^[~^@$]$/.test(final) ? BY_NUMBER[first] : BY_LETTER[final]
  if (name === undefined) return undefined
  const own = { '^': '5', '@': '6', $: '2' }[final]
  return key(modified(asPressed(name, firstShifted), own ?? modifier))
}

/** A key by its code, its modifiers and, where the terminal tells, the key that stands there in English. */
function coded(parameters: string): Input | undefined {
  const [keys = '', modifiers = ''] = parameters.split(';')
  const [code, , base] = keys.split(':').map(Number)
  const [modifier, event] = modifiers.split(':')
  const sign = signOf(code)
  if (sign === undefined || event === '3') return undefined
  const english = signOf(base || undefined)
  // Shift alone makes another character, which some terminals send like this, too.
  const isText = sign.length === 1 && ['', '1', '2'].includes(modifier ?? '')
  const name = isText ? sign : modified(sign, modifier)
  return {
    name,
    text: isText ? sign : '',
    ...(english && english !== sign && { english: modified(english, modifier) }),
  }
}

/** Keys of the number pad have codes in a row. */
const PAD = 57399

function signOf(code: number | undefined): string | undefined {
  if (code === undefined || !(code >= 0 && code <= 0x10ffff)) return undefined
  if (code >= PAD && code < PAD + 10) return `${code - PAD}`
  if (BY_CODE[code]) return BY_CODE[code]
  const isFunctional = code < 32 || (code >= 57344 && code <= 63743) || (code >= 0xd800 && code <= 0xdfff)
  return isFunctional ? undefined : String.fromCodePoint(code)
}

/** What a mouse did, in the numbers of xterm's mode 1006: only what the screen knows of. */
function pointed(parameters: string, final: string): Input | undefined {
  const [button, column, row] = parameters.split(';').map(Number)
  const name = final === 'M' ? { 0: 'click', 64: 'wheelUp', 65: 'wheelDown' }[button as 0] : undefined
  return name && column && row ? { name, text: '', at: { column: column - 1, row: row - 1 } } : undefined
}
