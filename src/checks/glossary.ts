import type { UsedTerm } from '../glossary/terms.js'
import type { Check } from './check.js'
import type { PlacedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { problemOf } from './pair-check.js'
import type { PairFault } from './pair-fault.js'

const CODE = 'glossary'

/** Terms of the project's glossary that a translation has in another way than the glossary wants. */
export const glossary: Check = {
  code: CODE,
  severity: 'warn',
  run: ({ pairs, terms }) =>
    terms
      ? pairs.flatMap(pair =>
          terms(pair.source.prose.text, pair.target.prose.text, pair.target.tag).flatMap(term =>
            faultsOf(term, pair).map(fault => problemOf(CODE, pair, fault)),
          ),
        )
      : [],
}

function faultsOf({ source, use, isUsed, avoided }: UsedTerm, pair: PlacedPair): PairFault[] {
  const { prose } = pair.source
  const about = {
    source: prose.place(source),
  }
  const term = prose.text.slice(source.start, source.end)
  const wanted = use.join(' / ')
  if (avoided.length > 0)
    return avoided.map(range => ({
      ...about,
      wording: use.length > 0 ? 'avoid' : 'avoidOnly',
      range: pair.target.prose.place(range),
      args: { text: pair.target.prose.text.slice(range.start, range.end), term, wanted },
    }))
  return isUsed || use.length === 0 ? [] : [{ ...about, wording: 'missing', args: { term, wanted } }]
}

/** What the examples below are checked with. */
export const EXAMPLE_TERMS = [
  {
    german: ['Gewerkschaft'],
    use: { en: ['trade union'], ru: ['профсоюз'], ar: ['نقابة'] },
    avoid: { en: ['syndicate', 'union'], ru: ['синдикат'], ar: ['اتحاد'] },
  },
  {
    german: ['Organisation des Vertrags über kollektive Sicherheit', 'OVKS'],
    use: {
      en: ['Collective Security Treaty Organization', 'CSTO'],
      ru: ['Организация Договора о коллективной безопасности', 'ОДКБ'],
      ar: ['منظمة معاهدة الأمن الجماعي'],
    },
  },
] as const

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Die Gewerkschaften rufen auf.', target: 'The trade unions call.' },
    { language: 'en', source: 'Die OVKS schickt Truppen.', target: 'The CSTO sends troops.' },
    { language: 'en', source: 'Die Europäische Union schweigt.', target: 'The European Union is silent.' },
    {
      language: 'ru',
      source: 'Sie verhandelt mit der Gewerkschaft.',
      target: 'Она договаривается с профсоюзом.',
    },
    {
      language: 'ru',
      source: 'Truppen der OVKS',
      target: 'Войска Организации Договора о коллективной безопасности',
    },
    { language: 'ar', source: 'Die Gewerkschaft ruft auf.', target: 'تدعو النقابة إلى ذلك.' },
    { language: 'ar', source: 'Sie spricht mit einer Gewerkschaft.', target: 'تتحدث مع نقابة وبنقابة.' },
  ],
  reject: [
    {
      language: 'en',
      source: 'Die Gewerkschaften rufen auf.',
      target: 'The unions call.',
      finds: ['unions'],
    },
    {
      language: 'en',
      source: 'Die OVKS schickt Truppen.',
      target: 'The alliance sends troops.',
      finds: [''],
    },
    {
      language: 'ru',
      source: 'Sie verhandelt mit der Gewerkschaft.',
      target: 'Она договаривается с синдикатом.',
      finds: ['синдикатом'],
    },
    {
      language: 'ar',
      source: 'Die Gewerkschaft ruft auf.',
      target: 'يدعو الاتحاد إلى ذلك.',
      finds: ['الاتحاد'],
    },
  ],
}
