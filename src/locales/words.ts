import i18next from 'i18next'
import { type BidiMode, direction, present } from '../terminal/bidi.js'
import { terminalSafe } from '../terminal/safe.js'
import type { WordKey } from './keys.js'

/** A language that the tool speaks. */
interface Spoken {
  /** It claims to have every word; of one that doesn't, what is missing is said in English. */
  isComplete?: true
  load: () => Promise<Readonly<Record<string, string>>>
}

/** The languages that the tool speaks. Another one is its file and its line here. */
const LANGUAGES = {
  de: { isComplete: true, load: async () => (await import('./de.js')).de },
  en: { isComplete: true, load: async () => (await import('./en.js')).en },
  ru: { isComplete: true, load: async () => (await import('./ru.js')).ru },
  ar: { isComplete: true, load: async () => (await import('./ar.js')).ar },
} as const satisfies Record<string, Spoken>

export type UiLanguage = keyof typeof LANGUAGES
export const SPOKEN: Readonly<Record<UiLanguage, Spoken>> = LANGUAGES
export const UI_LANGUAGES = Object.keys(LANGUAGES) as UiLanguage[]

/** Says something in the user's language. Values are made safe for a terminal. */
export interface Words {
  (key: WordKey, args?: Readonly<Record<string, string | number>>): string
  language: string
  /** Whether there is such a key, for keys that are made of codes. */
  has: (key: string) => key is WordKey
  /** The same words in logical order: for programs, for words inside of words, and for what is still to be wrapped. */
  logical: Words
}

/** The tool's words in one of its languages, English where another has a gap. */
export async function loadWords(language: UiLanguage): Promise<Words> {
  const [own, english] = await Promise.all([SPOKEN[language].load(), SPOKEN.en.load()])
  return wordsOf(language, own, english)
}

/**
 * Words of a language.
 *
 * @param own by their keys; it may lack any
 * @param english all of them
 */
export async function wordsOf(
  language: string,
  own: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): Promise<Words> {
  const instance = i18next.createInstance()
  await instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { [language]: { translation: own }, en: { translation: english } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: true, escape: terminalSafe },
  })
  const words = ((key, args) => instance.t(key as string, { ...args })) as Words
  words.language = language
  words.has = (key): key is WordKey => instance.exists(key, { count: 1 })
  words.logical = words
  return words
}

/** The same words as a terminal must get them to show them in their direction; indentation stays on the left. */
export function presented(words: Words, mode: BidiMode): Words {
  const way = direction(words.language)
  if (mode === 'logical' || way === 'ltr') return words
  const line = (text: string) => text.replace(/\S.*/, found => present(found, way, mode))
  const say = ((key, args) => words(key, args).split('\n').map(line).join('\n')) as Words
  return Object.assign(say, { language: words.language, has: words.has, logical: words })
}

/** The language to speak: the one asked for, else the environment's locale, else English. */
export function uiLanguage(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): UiLanguage {
  const locale = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  const primary = locale.toLowerCase().split(/[-_.@]/)[0]
  return UI_LANGUAGES.find(language => language === primary) ?? 'en'
}
