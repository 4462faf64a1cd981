import type { FaultWording } from '../errors.js'
import type { Language } from '../languages/language.js'
import type { Range } from '../text/range.js'
import type { CheckedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { quotesOf } from './reading/quotes.js'
import { scriptOfLetter } from './reading/scripts.js'
import type { ReadText } from './reading/text-reader.js'

/** White space that is too much, missing, or at the wrong side of a sign. All of it can be mended without a change of meaning. */
export const whiteSpace = pairCheck('white-space', 'warn', ({ source, target }: CheckedPair): PairFault[] => {
  const faults = [
    ...atTheEdges(target),
    ...(isDrawn(source) ? [] : doubled(target)),
    ...control(target),
    ...invisible(target),
    ...(target.language ? besideSigns(source, target, target.language) : []),
  ].sort((a, b) => a.range.start - b.range.start)
  let end = -1
  // Of several faults in one place, the first.
  return faults.filter(({ range }) => {
    if (range.start < end) return false
    end = range.end
    return true
  })
})

type Placed = PairFault & { range: Range }

function atTheEdges({ raw }: ReadText): Placed[] {
  const start = raw.length - raw.trimStart().length
  const end = raw.trimEnd().length
  const leading: Placed = { wording: 'leading', range: { start: 0, end: start }, fix: '' }
  const trailing: Placed = { wording: 'trailing', range: { start: end, end: raw.length }, fix: '' }
  return [...(start > 0 ? [leading] : []), ...(end < raw.length && end > start ? [trailing] : [])]
}

/** Lines in which each space has its place. */
const isDrawn = ({ raw, kind }: ReadText): boolean => kind === 'html' && /\n.* {2,}|\S {2,}/.test(raw)

/** Several spaces in a row. A no-break space among them is what somebody chose. */
function doubled({ raw, prose }: ReadText): Placed[] {
  return [...prose.text.matchAll(/[ \t\v\f\u0085\u00a0\u2028\u2029\u202f]{2,}/g)].flatMap(
    ({ index, 0: spaces }) => {
      const range = prose.place({ start: index, end: index + spaces.length })
      const piece = raw.slice(range.start, range.end)
      // A hard break is a space to a reader.
      if (piece.includes('\n')) return []
      const fix = /[\u00a0\u202f]/.exec(spaces)?.[0] ?? ' '
      // Spaces at both sides of markup can't be mended without it.
      return [{ wording: 'doubled', range, ...(piece.trim() === '' && { fix }) }]
    },
  )
}

/** White space that moves a machine rather than a reader: tabs, and line ends that are none. */
function control({ prose }: ReadText): Placed[] {
  return [...prose.text.matchAll(/[\t\v\f\u0085\u2028\u2029]/g)].map(({ index, 0: sign }) => ({
    wording: 'control',
    range: prose.place({ start: index, end: index + 1 }),
    fix: ' ',
    args: { text: codePoint(sign) },
  }))
}

/** Spaces without any width. Beside markup, one may be there to make it markup. */
function invisible({ raw, prose }: ReadText): Placed[] {
  return [...prose.text.matchAll(/[\u200b\u2060\ufeff]/g)].flatMap(({ index, 0: sign }) => {
    const range = prose.place({ start: index, end: index + 1 })
    const beside = (raw[range.start - 1] ?? '') + (raw[range.end] ?? '')
    if (/[*_~`]/.test(beside)) return []
    return [{ wording: 'invisible', range, fix: '', args: { text: codePoint(sign) } }]
  })
}

const codePoint = (sign: string) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

// The look behind comes after the sign: before it, each pattern would look behind every letter.

/** Spaces before a stop: not in `1 : 2`, `. . .` and `:)`. */
const BEFORE_STOP =
  /[ \u00a0\u202f](?<=[\p{L}\p{M}\p{N}"»”)\]].)[ \u00a0\u202f]*(?![:;]\)|:\s?\p{N}|\.[ \u00a0]\.)(?=[,.;:!?،؛؟](?:[\s"»”)]|$)|[,،؛؟]\p{L})/gu
const IN_BRACKETS =
  /[ \u00a0\u202f](?<=[\p{L}\p{M}\p{N}.!?؟"»”].)[ \u00a0\u202f]*(?=[)\]])|[ \u00a0\u202f](?<=[([].)[ \u00a0\u202f]*(?=[\p{L}\p{N}"«“])/gu
/** A stop between two words. */
const NO_SPACE = /[,;!?،؛؟](?<=(?:[\p{L}\p{M}]{2}|[)»”"]) ?.)(?=\p{L}{2})/gu
/** A full stop between two words; the second one begins with a capital letter where the script has any. */
const NO_SPACE_BEHIND_STOP = /\.(?<=[\p{Ll}\p{Lo}\p{M}]{2}\.)(?=(?:\p{Lu}\p{Ll}|\p{Lo}{2}))/gu

/** A stop as the source writes it: where that has a space before one, both mean it. */
const latin = (sign: string) => LATIN[sign] ?? sign
const LATIN: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

function besideSigns(source: ReadText, target: ReadText, language: Language): Placed[] {
  const { prose } = target
  const { text } = prose
  const told = (wording: FaultWording, at: number, length: number, fix: string): Placed => {
    const range = prose.place({ start: at, end: at + length })
    const isProse = target.raw.slice(range.start, range.end) === text.slice(at, at + length)
    const args = { text: text.slice(Math.max(0, at - 1), at + length + 1).trim() }
    return { wording, range, ...(isProse && { fix }), args }
  }
  const superfluous = (pattern: RegExp, wording: FaultWording) => {
    const signAt = ({ index, 0: spaces, input }: RegExpExecArray) =>
      latin(input[index + spaces.length] as string)
    const found = [...text.matchAll(pattern)]
    if (found.length === 0) return []
    const usual = new Set([...source.prose.text.matchAll(pattern)].map(signAt))
    return found
      .filter(match => !usual.has(signAt(match)))
      .map(({ index, 0: spaces }) => told(wording, index, spaces.length, ''))
  }
  const missing = [...text.matchAll(NO_SPACE), ...text.matchAll(NO_SPACE_BEHIND_STOP)].filter(
    ({ index }) =>
      [text[index - 1], text[index + 1]].some(
        letter => scriptOfLetter(letter as string) === language.script,
      ) &&
      // A name that is written so.
      !source.raw.includes(text.slice(index - 2, index + 3)),
  )
  return [
    ...superfluous(BEFORE_STOP, 'before'),
    ...superfluous(IN_BRACKETS, 'inside'),
    ...insideQuotes(target).map(at => told('inside', at, 1, '')),
    ...missing.map(({ index, 0: sign }) => told('missing', index, 1, `${sign} `)),
  ]
}

/** Spaces at the inner side of one of two quotes. Where both have one, it is a style. */
function insideQuotes(target: ReadText): number[] {
  const { text } = target.prose
  return quotesOf(target).pairs.flatMap(({ open, close, signs }) => {
    if (/["'’]/.test(signs) || close - open < 3) return []
    const [first, last] = [open + 1, close - 1].map(at => /[ \u00a0\u202f]/.test(text[at] as string))
    return first === last ? [] : [first ? open + 1 : close - 1]
  })
}

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Er nutzt .NET und Node.js.', target: 'He uses .NET and Node.js.' },
    { language: 'en', source: 'Nun ja … mehr (oder weniger).', target: 'Well … more (or less).' },
    { language: 'ru', source: 'Sie streiken – wofür?', target: 'Они бастуют\u00a0— за что?' },
    { language: 'ru', source: '1,5 Mio. Menschen', target: '1,5\u00a0млн человек, т.е. много' },
    { language: 'ar', source: 'Sie fragt : Wer , wann ?', target: 'تسأل : من ، ومتى ؟' },
    { language: 'ru', source: 'Es steht 2 : 1. Nun ja.', target: 'Счёт 2 : 1. Ну . . . да.' },
    {
      language: 'en',
      source: 'Siehe `a  b` und https://example.org/?q=a,b&c;d.',
      target: 'See `a  b` and https://example.org/?q=a,b&c;d.',
    },
    { language: 'en', source: 'Heute\\\nund morgen', target: 'Today \\\nand tomorrow' },
    { language: 'ar', source: 'Sie sagt: „Nein“, und geht.', target: 'تقول: « لا »، وتذهب.' },
    { language: 'ar', source: 'Wer zahlt? Alle.', target: 'من يدفع؟ الجميع.' },
  ],
  reject: [
    { language: 'en', source: 'Der Lohn steigt.', target: 'Wages  rise .', finds: ['  ', ' '] },
    {
      language: 'en',
      source: 'Der Lohn (Geld), die Zeit.',
      target: ' The wage ( money),time.',
      finds: [' ', ' ', ','],
    },
    {
      language: 'en',
      source: '[Der Lohn](https://example.org) steigt.',
      target: '[Wages ](https://example.org) rise.',
      finds: [' ](https://example.org) '],
    },
    { language: 'en', source: 'Der Lohn steigt.', target: 'Wages\trise.', finds: ['\t'] },
    {
      language: 'ru',
      source: 'Sie fragt : Wer, wann?',
      target: 'Она спрашивает : кто , когда?',
      finds: [' '],
    },
    { language: 'ru', source: '500 Arbeiter', target: '500 \u00a0рабочих', finds: [' \u00a0'] },
    {
      language: 'ru',
      source: 'Der Lohn steigt. Wer zahlt?',
      target: 'Зарплата растёт.Кто платит ?',
      finds: ['.', ' '],
    },
    { language: 'ru', source: 'Der Lohn.', target: 'Зар\u200bплата. ', finds: ['\u200b', ' '] },
    { language: 'ar', source: 'Der Lohn, die Zeit.', target: 'الأجر ،والوقت.', finds: [' ', '،'] },
    { language: 'ar', source: '„Nein“, sagt sie.', target: 'تقول «لا ».', finds: [' '] },
  ],
}
