import { matchItems } from './comparing/match-items.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { type Placeholder, placeholdersOf } from './reading/placeholders.js'

/** Placeholders that a translation has otherwise: a program would leave them standing. */
export const placeholders = pairCheck('placeholders', 'error', ({ source, target }): PairFault[] => {
  const found = matchItems(placeholdersOf(source), placeholdersOf(target), [{ keys: ({ key }) => [key] }])
  const others = matchItems(found.source, found.target, [{ keys: () => [''] }])
  return [
    ...others.matched.map(
      ([a, b]): PairFault => ({
        wording: 'changed',
        args: { text: b.text, source: a.text },
        range: place(b),
        source: place(a),
      }),
    ),
    ...others.source.map(
      (one): PairFault => ({ wording: 'missing', args: { source: one.text }, source: place(one) }),
    ),
    ...others.target.map(
      (one): PairFault => ({ wording: 'extra', args: { text: one.text }, range: place(one) }),
    ),
  ]
})

const place = ({ start, end }: Placeholder) => ({ start, end })

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Hallo {name}, 100 % dabei', target: 'Hello {name}, 100 % in' },
    { language: 'ru', source: '%d von %s', target: '%d из %s' },
    { language: 'ar', source: 'Seite {{ page }}', target: 'الصفحة {{page}}' },
  ],
  reject: [
    { language: 'en', source: 'Hallo {name}', target: 'Hello {nmae}', finds: ['{nmae}'] },
    { language: 'ru', source: 'Seite %1$d', target: 'Страница', finds: [''] },
    { language: 'ar', source: 'Seite', target: 'الصفحة {page}', finds: ['{page}'] },
  ],
}
