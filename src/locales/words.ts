import i18next from 'i18next'
import { once } from '../once.js'
import { type BidiMode, direction, present } from '../terminal/bidi.js'
import { terminalSafe } from '../terminal/safe.js'
import type { WordKey } from './keys.js'
import { baseName } from './original/base-name.js'
import type { Forms, OriginalForms } from './original/forms.js'
import { template } from './template.js'

/** A language that the tool speaks. */
interface Spoken {
  /** It claims to have every word; of one that doesn't, what is missing is said in English. */
  isComplete?: true
  load: () => Promise<Readonly<Record<string, string>>>
  /** How it names the original (default: as English does). */
  original?: () => Promise<OriginalForms>
}

/** The languages that the tool speaks. Another one is its file and its line here. */
const LANGUAGES = {
  de: {
    isComplete: true,
    load: async () => (await import('./de.js')).de,
    original: async () => (await import('./original/de.js')).original,
  },
  en: {
    isComplete: true,
    load: async () => (await import('./en.js')).en,
    original: async () => (await import('./original/en.js')).original,
  },
  ru: {
    isComplete: true,
    load: async () => (await import('./ru.js')).ru,
    original: async () => (await import('./original/ru.js')).original,
  },
  ar: {
    isComplete: true,
    load: async () => (await import('./ar.js')).ar,
    original: async () => (await import('./original/ar.js')).original,
  },
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
  /** The same words where the original is in this language (a tag): they name it. Else they say “the original”. */
  about: (source: string) => Words
}

/** What words are asked with beside their arguments. */
interface Naming {
  forms?: () => Forms
}

/** The tool's words in one of its languages, English where another has a gap. */
export async function loadWords(language: UiLanguage): Promise<Words> {
  const [own, english] = await Promise.all([SPOKEN[language].load(), SPOKEN.en.load()])
  const named = SPOKEN[language].original ?? SPOKEN.en.original
  return wordsOf(language, own, english, (await named?.()) ?? (() => ({})))
}

/**
 * All words of a language as they are written, for whoever says them elsewhere.
 *
 * @param source language of the original (a tag): the words name it
 */
export async function writtenWords(language: UiLanguage, source: string): Promise<Record<string, string>> {
  const { load, original = SPOKEN.en.original } = SPOKEN[language]
  const [own, english, named] = await Promise.all([load(), SPOKEN.en.load(), original?.()])
  const forms = named?.(baseName(language, source)) ?? {}
  const withNames = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (whole, form) => forms[form] ?? whole)
  return Object.fromEntries(
    Object.entries({ ...english, ...own }).map(([key, text]) => [key, withNames(text)]),
  )
}

/**
 * Words of a language.
 *
 * @param own by their keys; it may lack any
 * @param english all of them
 * @param original the forms in which they name the original
 */
export async function wordsOf(
  language: string,
  own: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
  original: OriginalForms = () => ({}),
): Promise<Words> {
  const instance = i18next.createInstance()
  await instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { [language]: { translation: own }, en: { translation: english } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: true, escape: terminalSafe },
    missingInterpolationHandler: (_text, [, form], given) => (given as Naming).forms?.()[form],
  })
  const templateOf = templates(own)
  const wordsAbout = (name: () => string | undefined): Words => {
    // The names of languages take long to load, and few words need one.
    const forms = once(() => original(name()))
    const words = ((key, args) => {
      const fill = templateOf(key)
      return fill
        ? fill(name => args?.[name] ?? forms()[name])
        : instance.t(key as string, { ...args, forms })
    }) as Words
    words.language = language
    words.has = (key): key is WordKey => instance.exists(key, { count: 1 })
    words.logical = words
    words.about = source => wordsAbout(() => baseName(language, source))
    return words
  }
  return wordsAbout(() => undefined)
}

/** What an i18next key ends with where it is one of several plural forms. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/

/** The words in which nothing but values differs, each cut once. i18next is asked for those that have plural forms: it takes long. */
function templates(own: Readonly<Record<string, string>>) {
  const plural = once(
    () => new Set(Object.keys(own).flatMap(key => (PLURAL.test(key) ? key.replace(PLURAL, '') : []))),
  )
  const cut = (key: string) => {
    const text = Object.hasOwn(own, key) && !plural().has(key) ? own[key] : undefined
    return text === undefined ? undefined : template(text, terminalSafe)
  }
  const known = new Map<string, ReturnType<typeof cut>>()
  return (key: string) => {
    if (!known.has(key)) known.set(key, cut(key))
    return known.get(key)
  }
}

/** The same words as a terminal must get them to show them in their direction; indentation stays on the left. */
export function presentedWords(words: Words, mode: BidiMode): Words {
  const way = direction(words.language)
  if (mode === 'logical' || way === 'ltr') return words
  const line = (text: string) => text.replace(/\S.*/, found => present(found, way, mode))
  const say = ((key, args) => words(key, args).split('\n').map(line).join('\n')) as Words
  const about = (source: string) => presentedWords(words.about(source), mode)
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
