import type { Check } from './check.js'
import type { PlacedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { problemOf } from './pair-check.js'
import { type Numeral, numeralsIn } from './reading/numerals.js'

const CODE = 'digits'

/** A numeral with the translation that it stands in. */
interface FoundNumeral {
  pair: PlacedPair
  numeral: Numeral
}

/**
 * Numerals in digits of another set than the document keeps to: such as its language does not use, or, where it uses
 * several, those that are fewer in the document.
 */
export const digits: Check = {
  code: CODE,
  severity: 'warn',
  run: ({ pairs }) => {
    const byLanguage = new Map<string, FoundNumeral[]>()
    for (const pair of pairs) {
      const { language, tag, prose } = pair.target
      if (!language) continue
      const found = byLanguage.get(tag) ?? []
      byLanguage.set(tag, found)
      for (const numeral of numeralsIn(prose.text, language)) found.push({ pair, numeral })
    }
    return [...byLanguage.values()].flatMap(found => {
      const kept = keptSet(found)
      return found
        .filter(({ numeral }) => numeral.set !== kept)
        .map(({ pair, numeral: { start, end, text, written } }) => {
          const fix = written(kept)
          return problemOf(CODE, pair, {
            range: pair.target.prose.place({ start, end }),
            args: { text, digits: kept },
            ...(fix !== undefined && { fix }),
          })
        })
    })
  },
}

/** The set of digits that a document keeps to: of those that its language uses, the one with most numerals, or the first of them. */
function keptSet(found: readonly FoundNumeral[]): string {
  const usual = found[0]?.pair.target.language?.numbers.digits ?? []
  const counts = new Map<string, number>()
  for (const { numeral } of found) {
    if (numeral.set !== undefined && usual.includes(numeral.set))
      counts.set(numeral.set, (counts.get(numeral.set) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? usual[0] ?? ''
}

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source: 'Am 5. Januar 2022 streikten 300.',
      target: 'On 5 January 2022, 300 went on strike.',
    },
    {
      language: 'ru',
      source: 'Am 5. Januar 2022 streikten 300.',
      target: '5 января 2022 года бастовали 300 человек.',
    },
    { language: 'ar', source: 'Am 5. Januar 2022 streikten 300.', target: 'في 5 يناير 2022 أضرب 300 عامل.' },
    { language: 'ar', source: 'Am 5. Januar 2022 streikten 300.', target: 'في ٥ يناير ٢٠٢٢ أضرب ٣٠٠ عامل.' },
    {
      language: 'ar',
      source: 'Die Bohrung KTK-2 fördert seit 2011 Öl, seit 2016 Gas.',
      target: 'تنتج البئر KTK-2 النفط منذ ٢٠١١، والغاز منذ ٢٠١٦.',
    },
    {
      language: 'ar',
      source: 'Mehr: https://example.org/2021/12 (2021, 2022).',
      target: 'المزيد: https://example.org/2021/12 (٢٠٢١، ٢٠٢٢).',
    },
    {
      language: 'ar',
      source: 'Seit 2021[^1] steigt der Preis.',
      target: 'يرتفع السعر منذ ٢٠٢١[^1].',
    },
    {
      language: 'en',
      source: 'Auf dem Schild steht „٢٠١١ يناير“.',
      target: 'The sign says “٢٠١١ يناير”.',
    },
  ],
  reject: [
    {
      language: 'en',
      source: 'Im Jahr 2022 waren es 300.',
      target: 'In ٢٠٢٢ there were 300.',
      finds: ['٢٠٢٢'],
    },
    {
      language: 'ru',
      source: 'Das sind 12,5 Prozent von 2022.',
      target: 'Это ١٢٫٥ процента от 2022 года.',
      finds: ['١٢٫٥'],
    },
    {
      language: 'ar',
      source: 'Von 2019 bis 2021 streikten 300 von 500.',
      target: 'من ٢٠١٩ إلى ٢٠٢١ أضرب 300 من ٥٠٠.',
      finds: ['300'],
    },
    {
      language: 'ar',
      source: 'Von 2019 bis 2021 streikten 300 von 500.',
      target: 'من 2019 إلى 2021 أضرب ٣٠٠ من 500.',
      finds: ['٣٠٠'],
    },
    {
      language: 'ar',
      source: 'Im Jahr 2022 waren es 300.',
      target: 'في عام ۲۰۲۲ كانوا ٣٠٠.',
      finds: ['۲۰۲۲'],
    },
  ],
}
