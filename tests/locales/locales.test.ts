import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ar } from '../../src/locales/ar.js'
import { en } from '../../src/locales/en.js'
import type { WordKey } from '../../src/locales/keys.js'
import type { OriginalForms } from '../../src/locales/original/forms.js'
import {
  loadWords,
  SPOKEN,
  UI_LANGUAGES,
  type UiLanguage,
  uiLanguage,
  wordsOf,
} from '../../src/locales/words.js'
import { runs } from '../runs.js'

const LOCALES = Object.fromEntries(
  await Promise.all(UI_LANGUAGES.map(async language => [language, await SPOKEN[language].load()] as const)),
) as Record<UiLanguage, Readonly<Record<string, string>>>
const ORIGINALS = Object.fromEntries(
  await Promise.all(
    UI_LANGUAGES.map(async language => [language, await SPOKEN[language].original?.()] as const),
  ),
) as Record<UiLanguage, OriginalForms>
const ENGLISH: Readonly<Record<string, string>> = en
const TRANSLATED = UI_LANGUAGES.filter(language => language !== 'en')

/** Values that say the same in every language: a name, or nothing but layout. */
const SAME_EVERYWHERE = ['kind.html', 'sync.document', 'sync.unit', 'error.fault', 'error.out.foreign.file']

/** Placeholders that name the original, in the forms of the language. */
const ORIGINAL = /^original/i

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/
const STEMS = [...new Set(Object.keys(en).flatMap(key => PLURAL.exec(key)?.[1] ?? []))]
const SINGLE = Object.keys(en).filter(key => !PLURAL.test(key))

/** The plural form that each of these numbers takes, by the grammar of the language (CLDR). */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101]
const FORMS: Readonly<Partial<Record<UiLanguage, string>>> = {
  en: 'other one other other other other other other other',
  de: 'other one other other other other other other other',
  ru: 'many one few few many many one many one',
  ar: 'zero one two few few many many other other',
}

function categories(language: UiLanguage): string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories
}

/** The numbers up to 200 that take this plural form. */
function numbersOf(language: UiLanguage, category: string): number[] {
  const rules = new Intl.PluralRules(language)
  return Array.from({ length: 201 }, (_, n) => n).filter(n => rules.select(n) === category)
}

/** The placeholders that a command fills. Those that name the original are filled by the words themselves. */
function placeholders(text: string): string[] {
  const names = [...text.matchAll(/\{\{(.*?)\}\}/g)].map(match => match[1] ?? '')
  return [...new Set(names.filter(name => !ORIGINAL.test(name)))].sort()
}

/** What to put into all placeholders of the forms of a key. */
function argsFor(language: UiLanguage, key: string, value: (name: string) => string): Record<string, string> {
  const forms = [key, ...categories(language).map(category => `${key}_${category}`)]
  const names = forms.flatMap(form => placeholders(LOCALES[language][form] ?? ''))
  return Object.fromEntries(names.map(name => [name, value(name)]))
}

describe.each(UI_LANGUAGES)('the words in %s', language => {
  const words = LOCALES[language]

  test('have all keys if they claim to, and no other', () => {
    const forms = STEMS.flatMap(stem => categories(language).map(category => `${stem}_${category}`))
    const all = [...SINGLE, ...forms]
    expect(Object.keys(words).filter(key => !all.includes(key))).toEqual([])
    if (SPOKEN[language].isComplete) expect(Object.keys(words).sort()).toEqual(all.sort())
  })

  test('take the same values as in English', () => {
    for (const key of SINGLE.filter(key => key in words))
      expect([key, placeholders(words[key] ?? '')]).toEqual([key, placeholders(ENGLISH[key] ?? '')])
  })

  test('take the same values in every plural form; only a form of a single number may leave the number out', () => {
    for (const stem of STEMS) {
      for (const category of categories(language)) {
        const numbers = numbersOf(language, category)
        const alone = numbers.length === 1
        // Russian `one` also means 21: it has to say all that the English plural says.
        const english = ENGLISH[`${stem}_${alone && numbers[0] === 1 ? 'one' : 'other'}`] ?? ''
        const trim = (names: string[]) => (alone ? names.filter(name => name !== 'count') : names)
        const key = `${stem}_${category}`
        if (!(key in words)) continue
        expect([key, trim(placeholders(words[key] ?? ''))]).toEqual([key, trim(placeholders(english))])
      }
    }
  })

  test('are never empty, and have no controls, bidi controls or spaces at the end', () => {
    for (const [key, value] of Object.entries(words)) {
      expect([key, value.trim()]).not.toEqual([key, ''])
      expect([key, value]).toEqual([key, expect.not.stringMatching(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u)])
      expect([key, value]).toEqual([key, expect.not.stringMatching(/\s$/)])
    }
  })

  test('have well-formed placeholders', () => {
    for (const [key, value] of Object.entries(words))
      expect([key, value.replace(/\{\{\w+\}\}/g, '')]).toEqual([
        key,
        expect.not.stringMatching(/\{\{|\}\}|\$t\(/),
      ])
  })

  test('use the quotation marks of the language, in pairs', () => {
    const quotes: Partial<Record<string, string>> = { en: '“”', de: '„“', ru: '«»', ar: '«»' }
    const [open = '', close = ''] = quotes[language] ?? ''
    if (!open) return
    for (const [key, value] of Object.entries(words)) {
      const marks = [...value.matchAll(/[„“”«»‘‚]/g)].map(match => match[0]).join('')
      expect([key, marks]).toEqual([key, (open + close).repeat(marks.length / 2)])
    }
  })

  test('choose the right plural form', async () => {
    const say = await loadWords(language)
    const forms = ORIGINALS[language](undefined)
    for (const stem of STEMS.filter(stem => `${stem}_other` in words)) {
      const args = argsFor(language, stem, name => `<${name}>`)
      COUNTS.forEach((count, index) => {
        const category = FORMS[language]?.split(' ')[index] ?? new Intl.PluralRules(language).select(count)
        const form = words[`${stem}_${category}`] ?? 'missing'
        const expected = form.replace(/\{\{(\w+)\}\}/g, (_, name) =>
          name === 'count' ? `${count}` : (forms[name] ?? `<${name}>`),
        )
        expect([stem, count, say(stem as WordKey, { ...args, count })]).toEqual([stem, count, expected])
      })
    }
  })

  test('make every value safe for a terminal', async () => {
    const say = await loadWords(language)
    for (const key of [...SINGLE, ...STEMS]) {
      const args = argsFor(language, key, name => `${name}\u001b]0;x\u0007\u202e\r\u009b2J`)
      const counts = STEMS.includes(key) ? COUNTS.map(count => ({ ...args, count })) : [args]
      for (const values of counts) {
        const said = say(key as WordKey, values)
        expect([key, said]).toEqual([key, expect.not.stringMatching(/[\p{Cc}\p{Cf}]/u)])
        for (const name of placeholders(words[key] ?? '')) expect(said).toContain(`${name}␛]0;x␇`)
      }
    }
  })

  test('take every value literally', async () => {
    const say = await loadWords(language)
    const text = "$t(list.nothing) {{unit}} $& $1 <b> & 'q'"
    expect(say('sync.unit', { unit: 'k3f9a2c8', text })).toBe(`    k3f9a2c8  ${text}`)
  })
})

describe.each(UI_LANGUAGES)('the original, in %s', language => {
  const words = LOCALES[language]

  test('is named in forms that there are', () => {
    const forms = Object.keys(ORIGINALS[language](undefined))
    for (const [key, value] of Object.entries(words)) {
      const named = [...value.matchAll(/\{\{(original\w*)\}\}/gi)].map(match => match[1])
      expect([key, forms]).toEqual([key, expect.arrayContaining(named)])
    }
  })

  test('is German in no message', () => {
    const german = Object.entries(words).filter(([, value]) => /German|deutsch|немец|ألمان/i.test(value))
    expect(german).toEqual([])
  })

  test('has no language in the help, which knows no project', () => {
    const help = Object.keys(words).filter(key => /^(?:help|command|argument|option)\./.test(key))
    expect(help.filter(key => /\{\{original/i.test(words[key] ?? ''))).toEqual([])
  })
})

describe.each(TRANSLATED)('the words in %s', language => {
  test('are translated', () => {
    const words = LOCALES[language]
    const same = [...SINGLE, ...STEMS.map(stem => `${stem}_other`)].filter(key => words[key] === ENGLISH[key])
    const known = SAME_EVERYWHERE.filter(key => key in words)
    expect(same.sort()).toEqual(known.sort())
  })

  test('keep the indentation', () => {
    const indent = (text: string) => /^ */.exec(text)?.[0].length
    for (const [key, value] of Object.entries(LOCALES[language])) {
      const english = ENGLISH[key] ?? ENGLISH[key.replace(PLURAL, '$1_other')] ?? ''
      expect([key, indent(value)]).toEqual([key, indent(english)])
    }
  })

  test('name the same commands, options and files', () => {
    const names = (text: string) =>
      [...text.matchAll(/synopse(?: [a-z]+|\.config\.json)|--[a-z]+|git checkout|<[a-z]+>/g)]
        .map(match => match[0])
        .sort()
    for (const [key, value] of Object.entries(LOCALES[language])) {
      // “synopse sync” at no change at all is no advice.
      if (key.endsWith('_zero')) continue
      const english = ENGLISH[key] ?? ENGLISH[key.replace(PLURAL, '$1_other')] ?? ''
      expect([key, names(value)]).toEqual([key, names(english)])
    }
  })
})

test('users read of pairs, never of beads', () => {
  expect(Object.entries(en).filter(([, value]) => /\bbeads?\b/i.test(value))).toEqual([])
})

test('an Arabic message begins in Arabic, so that its direction does not hang on a value', () => {
  const foreign = Object.entries(ar).filter(([, value]) =>
    /^\s*(?:\{\{(?!count|original)|\p{Script=Latin})/u.test(value),
  )
  expect(foreign.map(([key]) => key).sort()).toEqual([...SAME_EVERYWHERE].sort())
})

test.each<[UiLanguage, string]>([
  ['en', '0 units, 1 unit, 2 units, 3 units, 5 units, 11 units, 21 units, 100 units, 101 units'],
  [
    'de',
    '0 Einheiten, 1 Einheit, 2 Einheiten, 3 Einheiten, 5 Einheiten, 11 Einheiten, 21 Einheiten, 100 Einheiten, 101 Einheiten',
  ],
  [
    'ru',
    '0 сегментов, 1 сегмент, 2 сегмента, 3 сегмента, 5 сегментов, 11 сегментов, 21 сегмент, 100 сегментов, 101 сегмент',
  ],
  ['ar', 'لا وحدات, وحدة واحدة, وحدتان, 3 وحدات, 5 وحدات, 11 وحدة, 21 وحدة, 100 وحدة, 101 وحدة'],
])('units are counted in %s', async (language, expected) => {
  const words = await loadWords(language)
  expect(words.language).toBe(language)
  expect(COUNTS.map(count => words('units', { count })).join(', ')).toBe(expected)
})

test('a key with plural forms is known without its suffix, and no other', async () => {
  for (const language of UI_LANGUAGES) {
    const words = await loadWords(language)
    expect(['units', 'help.about', 'help', 'nothing.such'].map(key => words.has(key))).toEqual([
      true,
      true,
      false,
      false,
    ])
  }
})

test('four languages claim to be complete', () => {
  expect(UI_LANGUAGES.filter(language => SPOKEN[language].isComplete)).toEqual(['de', 'en', 'ru', 'ar'])
})

test('what a language lacks is said in English, key by key, in the plural form that English has for it', async () => {
  const words = await wordsOf('fr', { 'help.commands': 'Commandes :', units_one: '{{count}} unité' }, en)
  expect(words('help.commands')).toBe('Commandes :')
  expect(words('help.arguments')).toBe(en['help.arguments'])
  expect([0, 1, 2].map(count => words('units', { count }))).toEqual(['0 unité', '1 unité', '2 units'])
  expect(['help.arguments', 'units', 'nothing.such'].map(key => words.has(key))).toEqual([true, true, false])
})

test('what has no plural forms is said as i18next says it, whatever the values are', async () => {
  const texts = [
    '{{a}}',
    '{{ a }}: {{b}}{{a}}',
    'x {{a}} y\n{{b}}',
    '{{a',
    'a}} {{}} {{{a}}}',
    '{{original}} {{c}}',
  ]
  const own = Object.fromEntries(texts.map((text, index) => [`key${index}`, text]))
  const originals = () => ({ original: 'German' })
  const say = await wordsOf('de', own, {}, originals)
  // Beside a plural form, none of them is quick.
  const plural = Object.fromEntries(Object.keys(own).map(key => [`${key}_few`, '']))
  const sayLong = await wordsOf('de', { ...own, ...plural }, {}, originals)
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constantFrom('{{b}}', '$t(key0)', '$&', '\u202e', '', 0),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(own)),
      fc.dictionary(fc.constantFrom('a', 'b', 'original'), value),
      (key, args) => {
        expect(say(key as WordKey, args)).toBe(sayLong(key as WordKey, args))
      },
    ),
    runs(200),
  )
})

test.each<[string, string | undefined, Record<string, string>, UiLanguage]>([
  ['--ui-lang', 'ru', { LC_ALL: 'de_DE.UTF-8', LANG: 'ar' }, 'ru'],
  ['--ui-lang with a region', 'de-AT', {}, 'de'],
  ['--ui-lang in capitals', 'AR', {}, 'ar'],
  ['--ui-lang that the tool does not speak', 'xx', { LANG: 'de_DE.UTF-8' }, 'en'],
  ['LC_ALL before LC_MESSAGES', undefined, { LC_ALL: 'ru_RU.UTF-8', LC_MESSAGES: 'de_DE', LANG: 'ar' }, 'ru'],
  ['LC_MESSAGES before LANG', undefined, { LC_MESSAGES: 'de_DE.UTF-8', LANG: 'ru_RU' }, 'de'],
  ['an empty LC_ALL', undefined, { LC_ALL: '', LC_MESSAGES: '', LANG: 'ar_EG.UTF-8' }, 'ar'],
  ['LANG', undefined, { LANG: 'de_DE@euro' }, 'de'],
  ['LC_ALL that the tool does not speak', undefined, { LC_ALL: 'C.UTF-8', LANG: 'de_DE.UTF-8' }, 'en'],
  ['a tag that only begins alike', undefined, { LANG: 'arn_CL' }, 'en'],
  ['POSIX', undefined, { LANG: 'POSIX' }, 'en'],
  ['other variables', undefined, { LANGUAGE: 'de', LC_CTYPE: 'ru_RU.UTF-8' }, 'en'],
  ['nothing', undefined, {}, 'en'],
])('the language to speak is told by %s', (_, asked, env, expected) => {
  expect(uiLanguage(asked, env)).toBe(expected)
})

describe('no message is glued together from pieces', () => {
  /** A call of `words` with its arguments: parentheses and templates (\x60 is their quote) may be nested once. */
  const CALL = String.raw`\bwords\((?:[^()\x60]|\([^()]*\)|\x60[^\x60]*\x60)*\)`
  const GLUE: readonly RegExp[] = [
    // A template: text before it, text after it, other words after it.
    /\p{L}[^\x60${}]*\$\{[^\x60{}]*\bwords\(/u,
    new RegExp(String.raw`\$\{[^\x60{}]*${CALL}[^\x60{}]*\}[^\x60$]*\p{L}`, 'u'),
    new RegExp(String.raw`${CALL}[^\x60{}]*\} *\$\{[^\x60{}]*\bwords\(`, 'u'),
    // A sum: something before it, something after it.
    /\+=?\s*(?:[\w.]+\()*(?:\w+\.)*words\(/u,
    new RegExp(String.raw`${CALL}\)*\s*\+(?!\+)`, 'u'),
  ]

  /** The first place where code glues words to something. */
  function glued(code: string): string | undefined {
    // Escapes are no letters: neither the n of \n nor the K of \u001b[K.
    const plain = code.replace(/\\u001b\[[\d;]*[A-Za-z]|\\u\{?[\dA-Fa-f]+\}?|\\[\s\S]/g, '\n')
    return GLUE.map(glue => glue.exec(plain)?.[0]).find(found => found !== undefined)
  }

  /** Pieces of code, with blank lines between. */
  function samples(file: string): string[] {
    return readFileSync(join(import.meta.dirname, file), 'utf8')
      .trim()
      .split('\n\n')
  }

  test.each(samples('glued.txt'))('this would be caught: %s', code => {
    expect(glued(code)).toBeDefined()
  })

  test.each(samples('apart.txt'))('this would not: %s', code => {
    expect(glued(code)).toBeUndefined()
  })

  test('each expression catches something of its own', () => {
    const caught = GLUE.map(glue => samples('glued.txt').filter(code => glue.test(code)).length)
    expect(Math.min(...caught)).toBeGreaterThan(0)
  })

  test('no file of the tool does it', () => {
    const root = join(import.meta.dirname, '../../src')
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file =>
      /\.tsx?$/.test(file),
    )
    // Only these can: a word list of half a megabyte without a single call would take minutes.
    const speaking = files.filter(file => /\bwords\(/.test(readFileSync(join(root, file), 'utf8')))
    const found = speaking.flatMap(file => {
      const place = glued(readFileSync(join(root, file), 'utf8'))
      return place === undefined ? [] : [`${file}: ${place}`]
    })
    expect(speaking.length).toBeGreaterThan(10)
    expect(found).toEqual([])
  })
})
