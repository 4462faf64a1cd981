import { knownLanguage } from '../languages/index.js'
import type { Language } from '../languages/language.js'
import type { Range } from '../text/range.js'
import type { CheckedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { asidesOf } from './reading/asides.js'
import { foldedWords } from './reading/folded-words.js'
import { type LetterRun, letterCountsOf, letterRunsOf } from './reading/letter-runs.js'
import type { Script } from './reading/scripts.js'
import { sentencesOf } from './reading/sentences.js'
import type { ReadText } from './reading/text-reader.js'
import { hits, TELLING } from './reading/tongue.js'
import { type PlacedWord, wordsIn } from './reading/words.js'

/** Texts and sentences in another language than that of their column. A whole text left untranslated is told by `same-as-source`. */
export const language = pairCheck('language', 'error', ({ source, target }: CheckedPair): PairFault[] => {
  const own = target.language
  if (!own || foldedWords(source) === foldedWords(target)) return []
  const runs = letterRunsOf(target)
  const whole = foreignText(target, own, source)
  if (whole) return [{ args: { text: target.prose.text } }]
  return [...leftInSource(source, target, own), ...stretchesOf(runs, source, target, own)]
})

/** Whether most of a text is in a script that is neither the language's own nor Latin, and the source does not say the same. */
function foreignText(target: ReadText, own: Language, source: ReadText): boolean {
  const counts = letterCountsOf(target)
  // Names keep their Latin letters in every script.
  const names = own.script === 'Latin' ? 0 : (counts.get('Latin') ?? 0)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0) - names
  return [...counts].some(
    ([script, count]) =>
      script !== own.script && script !== 'Latin' && count * 2 > all && !writes(source, script),
  )
}

/** Whether a text has words of a script. */
const writes = (text: ReadText, script: Script) =>
  letterRunsOf(text).some(({ scripts }) => scripts.has(script))

/** Sentences of the language of the originals, in a target of the same script. */
function leftInSource(source: ReadText, target: ReadText, own: Language): PairFault[] {
  const { language } = source
  if (!language || language === own || language.script !== own.script) return []
  const text = target.prose.text
  const said = (words: readonly PlacedWord[]) => words.map(({ text }) => text)
  return sentencesOf(target).flatMap(sentence => {
    const all = wordsIn(text.slice(sentence.start, sentence.end))
    // Hardly any sentence has words of the other language, whether they stand aside or not.
    if (hits(said(all), language) < 2) return []
    const isAside = asidesOf(target)
    const words = said(
      all.filter(({ start, end }) => !isAside({ start: sentence.start + start, end: sentence.start + end })),
    )
    if (words.length < TELLING) return []
    const foreign = hits(words, language)
    return foreign >= 2 && foreign > 2 * hits(words, own) ? [told(sentence, target)] : []
  })
}

const told = (range: Range, { prose }: ReadText): PairFault => ({
  range: prose.place(range),
  args: { text: prose.text.slice(range.start, range.end) },
})

/** Stretches of another script that are long enough to say something, and are no names and titles. */
function stretchesOf(
  runs: readonly LetterRun[],
  source: ReadText,
  target: ReadText,
  own: Language,
): PairFault[] {
  if (runs.every(({ scripts }) => scripts.size === 1 && scripts.has(own.script))) return []
  const isAside = asidesOf(target)
  const text = target.prose.text
  const stretches: Range[] = []
  let last: Range | undefined
  for (const run of runs) {
    if (run.scripts.has(own.script)) last = undefined
    // What a sentence says in brackets ends no sentence.
    else if (isAside(run)) continue
    else if (last) last.end = run.end
    else {
      last = { start: run.start, end: run.end }
      stretches.push(last)
    }
  }
  const there = source.prose.text
  const whole = runs.every(({ scripts }) => !scripts.has(own.script))
  return stretches.flatMap(({ start, end }) => {
    const stretch = text.slice(start, end)
    const words = wordsIn(stretch).map(({ text }) => text)
    return words.length >= TELLING && isSpeech(words, whole, !there.includes(stretch), source)
      ? [told({ start, end }, target)]
      : []
  })
}

/**
 * Whether words of another script are speech and no name. What stands in the source just so is speech if it is in the language of the source: a
 * translator leaves titles and names as they are. Names have little words, but hardly others that begin with a small letter.
 */
function isSpeech(words: readonly string[], whole: boolean, changed: boolean, source: ReadText): boolean {
  if (!/\p{Script=Latin}/u.test(words[0] as string)) return true
  const small = words.filter(word => /^\p{Ll}/u.test(word))
  if (whole && changed) return small.length >= 2
  const languages = [source.language, ...(changed ? [knownLanguage('en')] : [])]
  return languages.some(language => {
    if (!language) return false
    const telling = hits(small, language)
    const all = hits(words, language)
    const others = small.length - telling
    return (
      telling >= 3 ||
      (telling >= 1 && all >= 2 && others > 0) ||
      // A sentence may begin with its little words.
      (language === source.language && all >= 2 && others >= 2)
    )
  })
}

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source: 'Er schrieb „Die Lage der arbeitenden Klasse in England“.',
      target: 'He wrote “Die Lage der arbeitenden Klasse in England”.',
    },
    {
      language: 'en',
      source: 'Im Krieg war die Not groß.',
      target: 'The war was hard: many would die in it.',
    },
    {
      language: 'ru',
      source: 'Das Buch „What Is To Be Done“ erschien.',
      target: 'Вышла книга What Is To Be Done.',
    },
    {
      language: 'ru',
      source: 'Der Bundesverband der Deutschen Industrie.',
      target: 'Союз Bundesverband der Deutschen Industrie.',
    },
    {
      language: 'ru',
      source: 'Er kennt Open Source.',
      target: 'Он знает Open Source Software (what it is and how it works).',
    },
    {
      language: 'ar',
      source: 'Er nutzt Visual Studio Code.',
      target: 'يستخدم Microsoft Visual Studio Code Insiders.',
    },
    { language: 'ar', source: 'Auf Russisch: «Что делать?»', target: 'بالروسية: «Что делать?»' },
  ],
  reject: [
    {
      language: 'en',
      source: 'Sie streiken. (Nur wenige arbeiten noch. Viele von ihnen sind seit Tagen auf der Straße.)',
      target: 'They are on strike. (Only a few still work. Viele von ihnen sind seit Tagen auf der Straße.)',
      finds: ['Viele von ihnen sind seit Tagen auf der Straße.)'],
    },
    {
      language: 'ru',
      source: 'Lassen Sie einfache (kleine) Streiks zu. Dann wird es ruhig.',
      target: 'Lassen Sie einfache (kleine) Streiks zu. Потом всё успокоится.',
      finds: ['Lassen Sie einfache (kleine) Streiks zu'],
    },
    {
      language: 'ar',
      source: 'Wer streikt hier? Warum gefällt es den (vielen) Leuten so gut?',
      target: 'من يضرب هنا؟ Warum gefällt es den (vielen) Leuten so gut؟',
      finds: ['Warum gefällt es den (vielen) Leuten so gut'],
    },
    {
      language: 'en',
      source: 'Die Arbeiter streiken. Sie fordern mehr Lohn, weil alles teurer wird.',
      target: 'The workers are on strike. Sie fordern mehr Lohn, weil alles teurer wird.',
      finds: ['Sie fordern mehr Lohn, weil alles teurer wird.'],
    },
    { language: 'en', source: 'Die Arbeiter streiken.', target: 'Рабочие бастуют.', finds: [''] },
    {
      language: 'ru',
      source: 'Die Arbeiter streiken. Sie fordern mehr Lohn, weil alles teurer wird.',
      target: 'Рабочие бастуют. Sie fordern mehr Lohn, weil alles teurer wird.',
      finds: ['Sie fordern mehr Lohn, weil alles teurer wird'],
    },
    { language: 'ru', source: 'Die Arbeiter streiken.', target: 'العمال مضربون.', finds: [''] },
    { language: 'ar', source: 'Kasachstan in Zahlen', target: 'Казахстан в цифрах', finds: [''] },
    {
      language: 'ar',
      source: 'Die Arbeiter streiken für mehr Lohn.',
      target: 'The workers are on strike for higher wages.',
      finds: ['The workers are on strike for higher wages'],
    },
    {
      language: 'ar',
      source: 'Die Arbeiter streiken. Sie fordern mehr.',
      target:
        'أعلن العمال في جميع أنحاء البلاد إضرابهم عن العمل منذ يوم الاثنين. Они требуют повышения зарплаты.',
      finds: ['Они требуют повышения зарплаты'],
    },
  ],
}
