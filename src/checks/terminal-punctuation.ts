import type { Kind } from '../document/unit.js'
import type { Language } from '../languages/language.js'
import type { Check, Subject } from './check.js'
import type { CheckedPair, PlacedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { problemOf } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { type Ending, type EndName, endingIn } from './reading/ending.js'
import { scriptOfLetter } from './reading/scripts.js'
import type { ReadText } from './reading/text-reader.js'
import { wordsIn } from './reading/words.js'

const code = 'terminal-punctuation'

/**
 * A translation that ends otherwise than its source. Looks at the text in its logical order: a full stop that was typed at
 * the beginning of an Arabic text is shown at its end, and is wrong all the same.
 */
export const terminalPunctuation: Check = {
  code,
  severity: 'warn',
  run: ({ pairs }) => {
    const lists = listsOf(pairs)
    return pairs.flatMap(pair => faultsOf(pair, lists.get(pair)).map(fault => problemOf(code, pair, fault)))
  },
}

/** What ends say in the end. Whether a voice is raised or trails off is the translator's choice. */
type Manner = 'question' | 'colon' | 'final' | 'open'
const MANNERS: Readonly<Record<EndName, Manner>> = {
  question: 'question',
  colon: 'colon',
  statement: 'final',
  exclamation: 'final',
  ellipsis: 'final',
  semicolon: 'open',
  comma: 'open',
  none: 'open',
}

/** Kinds that need no stop, so that it says little whether there is one. */
const SHORT: ReadonlySet<Kind> = new Set(['heading', 'table-cell', 'front-matter'])

function faultsOf(pair: CheckedPair, list: List | undefined): PairFault[] {
  const { source, target } = pair
  const there = endingIn(source)
  const here = endingIn(target)
  const leading = leadingStop(source, target, here)
  if (leading) return [leading]
  const [wanted, found] = [MANNERS[there.name], MANNERS[here.name]]
  if (wanted === found) return foreign(target, here)
  if (SHORT.has(target.kind) && wanted !== 'question') return []
  if (found === 'question' && asks(target)) return []
  const bare = wanted === 'open' || found === 'open'
  if (bare && [source, target].some(({ prose }) => STOPLESS.test(prose.text))) return []
  if (
    list &&
    bare &&
    wanted !== 'question' &&
    found !== 'question' &&
    !isOddOneOut(list, wanted, found, target)
  )
    return []
  return [told(source, there, target, here)]
}

/** Scripts whose sentences end without a stop. */
const STOPLESS = /[\p{Script=Thai}\p{Script=Lao}]\s*$/u

function told(source: ReadText, there: Ending, target: ReadText, here: Ending): PairFault {
  const sign = target.language?.signs.ends[there.name as keyof Language['signs']['ends']]
  return {
    wording: there.name === 'none' ? 'added' : here.name === 'none' ? 'missing' : 'other',
    range: target.prose.place(here.name === 'none' ? lastSign(target.prose.text) : here),
    ...(there.name !== 'none' && { source: source.prose.place(there) }),
    args: {
      text: target.prose.text.slice(here.start, here.end),
      expected: sign ?? source.prose.text.slice(there.start, there.end),
    },
  }
}

/** The last sign of a text, behind which a stop is missing. */
function lastSign(text: string) {
  const end = text.trimEnd().length
  const low = /[\udc00-\udfff]/.test(text[end - 1] ?? '')
  return { start: Math.max(0, end - (low ? 2 : 1)), end }
}

/** A stop that was typed at the beginning. */
function leadingStop(source: ReadText, target: ReadText, here: Ending): PairFault | undefined {
  const [sign = ''] = /^[.؟?!،:](?=[\p{L}\s])/u.exec(target.prose.text) ?? []
  if (!sign || here.name !== 'none' || source.prose.text.startsWith(sign)) return undefined
  return { wording: 'leading', range: target.prose.place({ start: 0, end: 1 }), args: { text: sign } }
}

/** A question mark of another script. */
function foreign({ language, prose }: ReadText, { name, start, end }: Ending): PairFault[] {
  const own = language?.signs.ends
  if (!own || name !== 'question') return []
  const sign = prose.text.slice(start, end)
  const letter = wordsIn(prose.text.slice(Math.max(0, start - 40), start)).at(-1)?.text ?? ''
  if (sign.length !== 1 || sign === own[name] || scriptOfLetter(letter) !== language?.script) return []
  return [
    {
      wording: 'foreign',
      range: prose.place({ start, end }),
      fix: own[name],
      args: { text: sign, expected: own[name] },
    },
  ]
}

/** How the items of a list end: how many of them end so in the source and so in the target. */
type List = Readonly<Record<string, number>>

const ways = (wanted: Manner, found: Manner) => `${wanted} ${found}`

/** The list of each item: the items that follow each other without anything between. */
function listsOf(pairs: Subject['pairs']): Map<CheckedPair, List> {
  const lists = new Map<CheckedPair, Record<string, number>>()
  const last = new Map<string, PlacedPair>()
  for (const pair of pairs) {
    if (pair.target.kind !== 'list-item') continue
    const before = last.get(pair.language)
    last.set(pair.language, pair)
    const follows = before && pair.number === before.number + before.cell.units.length
    const list = (follows && lists.get(before)) || {}
    const [wanted, found] = [pair.source, pair.target].map(text => MANNERS[endingIn(text).name])
    const way = ways(wanted as Manner, found as Manner)
    list[way] = (list[way] ?? 0) + 1
    lists.set(pair, list)
  }
  return lists
}

/** Items that must agree before another one counts as a slip. */
const AGREEING = 2

/**
 * Whether an item that has a stop where its source has none, or the other way round, is alone with that. A translation that
 * leaves the stops of its items out has chosen to; one with several sentences needs them.
 */
function isOddOneOut(list: List, wanted: Manner, found: Manner, { prose }: ReadText): boolean {
  if (found === 'open' && wanted === 'final' && INNER_STOP.test(prose.text)) return true
  return (list[ways(wanted, wanted)] ?? 0) >= AGREEING && list[ways(wanted, found)] === 1
}

const INNER_STOP = /[\p{L}\p{M}]{3}[.!?؟]\s/u

/** Whether a text that ends with a question mark, though its source does not, is a question all the same. */
function asks({ prose, language }: ReadText): boolean {
  const text = prose.text.trimEnd()
  const stops = [...text.slice(0, -2).matchAll(/[.!?؟:](?=\s)/g)].at(-1)
  // One of several questions.
  if (stops && /[?؟]/.test(stops[0])) return true
  const words = wordsIn(text.slice((stops?.index ?? -1) + 1)).map(({ text }) => text.toLowerCase())
  const { first = [], anywhere = [] } = language?.words.questions ?? {}
  return first.includes(words[0] ?? '') || words.some(word => anywhere.includes(word))
}

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Was tun?', target: 'What is to be done?' },
    { language: 'en', source: 'Sie sagen: „Wir streiken.“', target: 'They say: “We are on strike.”' },
    { language: 'en', source: 'Sie streiken (seit Montag).', target: 'They are on strike (since Monday.)' },
    { language: 'en', source: '# Der Streik endet.', target: 'The strike ends' },
    { language: 'en', source: 'Die Zeitung berichtet…', target: 'The newspaper reports.' },
    { language: 'en', source: '- der Lohn.', target: 'the wage' },
    { language: 'ru', source: 'Welch ein Tag! Er bleibt.', target: 'Какой день! Он остаётся!' },
    { language: 'ru', source: 'Man fragt sich, wer zahlt.', target: 'Спрашивается: кто платит?' },
    { language: 'ar', source: 'Was wird daraus?', target: 'ماذا سينتج عن ذلك؟' },
    { language: 'ar', source: '„Wer zahlt?“', target: '«من يدفع؟»' },
  ],
  reject: [
    { language: 'en', source: 'Die Arbeiter streiken.', target: 'The workers are on strike', finds: ['e'] },
    { language: 'en', source: 'Wer zahlt das?', target: 'Who pays for it.', finds: ['.'] },
    { language: 'en', source: 'Sie fordern:', target: 'They demand.', finds: ['.'] },
    { language: 'ru', source: 'Streiken sie noch?', target: 'Они ещё бастуют.', finds: ['.'] },
    { language: 'ru', source: 'Die Arbeiter streiken', target: 'Рабочие бастуют.', finds: ['.'] },
    { language: 'ru', source: '# Wer zahlt?', target: 'Кто платит', finds: ['т'] },
    { language: 'ar', source: 'Der Streik endet.', target: '.انتهى الإضراب', finds: ['.'] },
    { language: 'ar', source: 'Wer zahlt das?', target: 'من يدفع ثمن ذلك?', finds: ['?'] },
    { language: 'ar', source: 'Der Streik endet.', target: 'انتهى الإضراب،', finds: ['،'] },
  ],
}
