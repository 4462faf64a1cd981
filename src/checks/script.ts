import { knownLanguage } from '../languages/index.js'
import type { Language } from '../languages/language.js'
import type { Range } from '../text/range.js'
import type { CheckedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { asidesOf } from './reading/asides.js'
import { type LetterRun, letterCountsOf, letterRunsOf } from './reading/letter-runs.js'
import { readOnce } from './reading/read-once.js'
import { LOOK_ALIKES, type Script, scriptOfLetter } from './reading/scripts.js'
import type { ReadText } from './reading/text-reader.js'
import { TELLING } from './reading/tongue.js'

/** Letters of another script that hide in words by their looks, and words that a language of another script left behind. */
export const script = pairCheck('script', 'error', ({ source, target }: CheckedPair): PairFault[] => {
  const own = target.language?.script
  if (!own) return []
  const runs = letterRunsOf(target)
  const known = new Set(letterRunsOf(source).map(({ text }) => text))
  return [
    ...runs.flatMap(run => (known.has(run.text) ? [] : lookAlikes(run, own, target))),
    ...foreign(runs, known, own, target),
    ...leftBehind(runs, known, own, source, target),
  ].sort((a, b) => (a.range as Range).start - (b.range as Range).start)
})

/** A word of two scripts, if all its letters of the rarer one only look like letters of the other. */
function lookAlikes(run: LetterRun, own: Script, target: ReadText): PairFault[] {
  const lone = loneLetter(run, own, target)
  if (lone) return [lone]
  if (run.scripts.size !== 2) return []
  const [main, hidden] = [...run.scripts]
    .sort(([a, m], [b, n]) => n - m || Number(b === own) - Number(a === own))
    .map(([script]) => script) as [Script, Script]
  const fix = asIfWrittenIn(main, hidden, run.text)
  return fix === undefined ? [] : [toldMixed(run, fix, target)]
}

function toldMixed(run: LetterRun, fix: string, target: ReadText): PairFault {
  const [before, after] = [[...run.text], [...fix]]
  const wrong = before.filter((letter, index) => letter !== after[index])
  return {
    wording: 'lookAlike',
    range: target.prose.place(run),
    fix,
    args: { text: run.text, letters: [...new Set(wrong)].map(named).join(', ') },
  }
}

const named = (letter: string) =>
  `${letter} (U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')})`

/** The word with its letters of a script turned into those of another that look like them; undefined where some don't. */
function asIfWrittenIn(script: Script, hidden: Script, word: string): string | undefined {
  const letters = LOOK_ALIKES[script]
  const others = LOOK_ALIKES[hidden]
  if (!letters || !others) return undefined
  let written = ''
  for (const letter of word) {
    const like = letters.get(letter)
    if (like === undefined && scriptOfLetter(letter) === hidden) return undefined
    written += like ?? letter
  }
  return written
}

/** A Latin letter alone where Cyrillic has a word of one letter: `c` for `с`. */
function loneLetter(run: LetterRun, own: Script, target: ReadText): PairFault | undefined {
  const like = own === 'Cyrillic' && run.text.length === 1 ? LOOK_ALIKES[own]?.get(run.text) : undefined
  if (like === undefined) return undefined
  const text = target.prose.text
  const before = text.slice(Math.max(0, run.start - 2), run.start)
  const behind = text.slice(run.end, run.end + 3)
  if (!/(?:^|[\p{L}.,!?:—–-])\s?$/u.test(before) || !/^\s[«„]?[\p{Script=Cyrillic}\d]/u.test(behind))
    return undefined
  return toldMixed(run, like, target)
}

/**
 * Words of a script that neither the language nor the source writes, those that follow each other told together. Whole
 * sentences and texts are told by `language`.
 */
function foreign(
  runs: readonly LetterRun[],
  known: ReadonlySet<string>,
  own: Script,
  target: ReadText,
): PairFault[] {
  const counts = letterCountsOf(target)
  const isForeign = ([script]: readonly [Script, number]) => script !== own && script !== 'Latin'
  const sum = (list: readonly (readonly [Script, number])[]) =>
    list.reduce((total, [, count]) => total + count, 0)
  const strange = sum([...counts].filter(isForeign))
  if (strange === 0 || strange * 2 > sum([...counts])) return []
  const isAside = asidesOf(target)
  const groups: LetterRun[][] = []
  let last: LetterRun | undefined
  for (const run of runs) {
    const foreigner = run.scripts.size === 1 && [...run.scripts].some(isForeign) && !isSymbol(run)
    if (foreigner && !known.has(run.text) && !isAside(run)) {
      if (last) groups.at(-1)?.push(run)
      else groups.push([run])
      last = run
    } else last = undefined
  }
  return groups.filter(({ length }) => length < TELLING).map(group => toldForeign(group, own, target))
}

/** A Greek letter that stands for a quantity. */
const isSymbol = ({ text, scripts }: LetterRun) => text.length === 1 && scripts.has('Greek')

function toldForeign(group: readonly LetterRun[], own: Script, { prose }: ReadText): PairFault {
  const range = { start: (group[0] as LetterRun).start, end: (group.at(-1) as LetterRun).end }
  const [only] = group
  const [script] = [...(only as LetterRun).scripts.keys()]
  const fix = group.length === 1 ? asIfWrittenIn(own, script as Script, (only as LetterRun).text) : undefined
  return {
    wording: 'foreign',
    range: prose.place(range),
    ...(fix !== undefined && { fix }),
    args: { text: prose.text.slice(range.start, range.end) },
  }
}

/** Latin words between words of another script that are no names: the little words that a translator overlooks. */
function leftBehind(
  runs: readonly LetterRun[],
  known: ReadonlySet<string>,
  own: Script,
  source: ReadText,
  target: ReadText,
): PairFault[] {
  if (own === 'Latin') return []
  const [originals, english] = [source.language, knownLanguage('en')].map(
    language => language && littleWords(language),
  )
  const text = target.prose.text
  const isOwn = (run: LetterRun | undefined) => run === undefined || run.scripts.has(own)
  const found = runs.filter(
    (run, index) =>
      (originals?.has(run.text) || (english?.has(run.text) && !known.has(run.text))) &&
      isOwn(runs[index - 1]) &&
      isOwn(runs[index + 1]) &&
      /^\s?$/.test(text.slice(Math.max(0, run.start - 1), run.start)) &&
      /^(?:[.,;:!?،؛؟]?\s|[.,;:!?،؛؟]?$)/.test(text.slice(run.end, run.end + 2)),
  )
  if (found.length === 0) return []
  const isAside = asidesOf(target)
  return found
    .filter(run => !isAside(run))
    .map(run => ({ wording: 'leftBehind', range: target.prose.place(run), args: { text: run.text } }))
}

/** The little words of a language; a single letter is none. */
const littleWords = readOnce(
  ({ words }: Language): ReadonlySet<string> => new Set([...words.frequent].filter(word => word.length > 1)),
)

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Die „Правда“ berichtet.', target: '“Правда” reports.' },
    { language: 'en', source: 'Die Zeitung „Wahrheit“.', target: 'The newspaper Truth (Правда).' },
    { language: 'en', source: 'Der Winkel ist klein.', target: 'The angle α is small.' },
    { language: 'ru', source: 'Die IT-Firma streikt.', target: 'IT-компания бастует, как и Kaspi Bank.' },
    { language: 'ru', source: 'Er nutzt GitHub.', target: "Он пользуется GitHub'ом." },
    { language: 'ru', source: 'a) der Lohn', target: 'a) зарплата' },
    { language: 'ar', source: 'Die OVKS hilft.', target: 'تساعد CSTO في ذلك عبر open source.' },
  ],
  reject: [
    { language: 'en', source: 'Die NATO hilft.', target: 'The NАTO helps.', finds: ['NАTO'] },
    { language: 'en', source: 'Das Land hilft.', target: 'The страна helps.', finds: ['страна'] },
    { language: 'ru', source: 'Das Land hilft.', target: 'Стpана помогает.', finds: ['Стpана'] },
    { language: 'ru', source: 'Er kam mit ihnen.', target: 'Он пришёл c ними.', finds: ['c'] },
    { language: 'ru', source: 'Das Land und die Leute.', target: 'Страна und люди.', finds: ['und'] },
    {
      language: 'ar',
      source: 'Das Land hilft.',
      target: 'البلد помогает في ذلك دائما.',
      finds: ['помогает'],
    },
    { language: 'ar', source: 'Die Hauptstadt.', target: 'هذه the العاصمة.', finds: ['the'] },
  ],
}
