import i18next from 'i18next'
import { type BidiMode, direction, present } from '../terminal/bidi.js'
import { terminalSafe } from '../terminal/safe.js'
import type { en } from './en.js'
import { baseName } from './original/base-name.js'
import type { OriginalForms } from './original/forms.js'

/** The languages that the tool speaks. Another one is its file and its line here. */
const LOADERS = {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  ru: async () => (await import('./ru.js')).ru,
  ar: async () => (await import('./ar.js')).ar,
}

/** How each of them names the original. */
const ORIGINALS: Readonly<Record<keyof typeof LOADERS, () => Promise<OriginalForms>>> = {
  de: async () => (await import('./original/de.js')).original,
  en: async () => (await import('./original/en.js')).original,
  ru: async () => (await import('./original/ru.js')).original,
  ar: async () => (await import('./original/ar.js')).original,
}

export type UiLanguage = keyof typeof LOADERS
export const UI_LANGUAGES = Object.keys(LOADERS) as UiLanguage[]

/** A key of the tool's words, without the suffix that plural forms have. */
export type WordKey = Unplural<keyof typeof en & string>
type Unplural<K> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K

/** Says something in the user's language. Values are made safe for a terminal. */
export interface Words {
  (key: WordKey, args?: Readonly<Record<string, string | number>>): string
  language: UiLanguage
  /** Whether there is such a key, for keys that are made of codes. */
  has: (key: string) => key is WordKey
  /** The same words in logical order: for programs, for words inside of words, and for what is still to be wrapped. */
  logical: Words
  /** The same words where the original is in this language (a tag): they name it. Else they say “the original”. */
  about: (source: string) => Words
}

/** The tool's words in one of its languages, English where another has a gap. */
export async function loadWords(language: UiLanguage): Promise<Words> {
  const [own, english, original] = await Promise.all([
    LOADERS[language](),
    LOADERS.en(),
    ORIGINALS[language](),
  ])
  const instance = i18next.createInstance()
  await instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { [language]: { translation: own }, en: { translation: english } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: true, escape: terminalSafe },
  })
  const wordsAbout = (name: string | undefined): Words => {
    const forms = original(name)
    const words = ((key, args) => instance.t(key as string, { ...forms, ...args })) as Words
    words.language = language
    words.has = (key): key is WordKey => instance.exists(key, { count: 1 })
    words.logical = words
    words.about = source => wordsAbout(baseName(language, source))
    return words
  }
  return wordsAbout(undefined)
}

/** The same words as a terminal must get them to show them in their direction; indentation stays on the left. */
export function presented(words: Words, mode: BidiMode): Words {
  const way = direction(words.language)
  if (mode === 'logical' || way === 'ltr') return words
  const line = (text: string) => text.replace(/\S.*/, found => present(found, way, mode))
  const say = ((key, args) => words(key, args).split('\n').map(line).join('\n')) as Words
  const about = (source: string) => presented(words.about(source), mode)
  return Object.assign(say, { language: words.language, has: words.has, logical: words, about })
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
