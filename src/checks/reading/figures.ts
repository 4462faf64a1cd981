import type { NumberWriting } from '../../languages/language.js'

/** Digits of any script in Western form; decimal digits stand in runs of ten, from zero to nine. */
export function western(text: string): string {
  if (!/[^\0-\x7F]/.test(text)) return text
  return text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) as number
    if (code < 0x80) return digit
    let zero = code
    while (zero > code - 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    return String((code - zero) % 10)
  })
}

/** A number as text that no locale changes: no thousands, a full stop before decimals, no noughts at the ends. */
export function decimal(whole: string, fraction = '', scale = 0): string {
  const digits = whole + fraction.padEnd(scale, '0')
  const point = whole.length + scale
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  const rest = withoutEnd(digits.slice(point))
  return rest === '' ? integer : `${integer || '0'}.${rest}`
}

function withoutEnd(fraction: string): string {
  let end = fraction.length
  while (end > 0 && fraction[end - 1] === '0') end--
  return fraction.slice(0, end)
}

/** What stands before decimals in any language, and between thousands. */
const ANY_DECIMAL = ".,٫٬'’"
const ANY_THOUSANDS = `${ANY_DECIMAL} `

/** A number before it is scaled. */
export interface Figure {
  whole: string
  fraction: string
}

/**
 * What a number may say in a language: mostly one thing. `1.000` is a thousand in German and one in English; both are
 * possible where a language writes both or is not known. What is no number of the language (`1.2.3`) stays as it is.
 */
export function figuresOf(text: string, writing: NumberWriting | undefined): Figure[] {
  const { decimal = ANY_DECIMAL, thousands = ANY_THOUSANDS } = writing ?? {}
  const digits = western(text)
  const groups = digits.split(/\D/)
  const [first = '', ...rest] = groups
  const signs = [...digits.replace(/\d/g, '')].map(sign => (/\s/.test(sign) ? ' ' : sign))
  const [sign = ''] = signs
  const last = rest.at(-1) ?? ''
  if (rest.length === 0) return [{ whole: first, fraction: '' }]
  if (signs.every(other => other === sign)) {
    const grouped =
      first.length <= 3 && !first.startsWith('0') && (rest.every(ofThree) || areIndian(sign, first, rest))
    const asThousands = grouped && (thousands.includes(sign) || rest.length > 1)
    const asDecimal = rest.length === 1 && (!asThousands || decimal.includes(sign))
    return [
      ...(asThousands ? [{ whole: groups.join(''), fraction: '' }] : []),
      ...(asDecimal ? [{ whole: first, fraction: last }] : []),
      ...(asThousands || asDecimal ? [] : [{ whole: groups.join('.'), fraction: '' }]),
    ]
  }
  const inner = signs.slice(0, -1)
  if (inner.every(other => other === sign) && rest.slice(0, -1).every(group => group.length === 3))
    return [{ whole: groups.slice(0, -1).join(''), fraction: last }]
  return [{ whole: groups.join('.'), fraction: '' }]
}

const ofThree = (group: string) => group.length === 3

/** Whether digits are grouped as in India, by hundreds above a thousand: `1,25,000`. */
function areIndian(sign: string, first: string, rest: readonly string[]): boolean {
  const hundreds = rest.slice(0, -1)
  return (
    sign === ',' &&
    first.length <= 2 &&
    hundreds.length > 0 &&
    hundreds.every(group => group.length === 2) &&
    ofThree(rest.at(-1) as string)
  )
}

/** The value of a Roman numeral; undefined for what is none. */
export function roman(text: string): number | undefined {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '')
    return undefined
  const values = [...text].map(letter => ROMAN[letter] as number)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
