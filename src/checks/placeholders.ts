import { match } from './comparing/match.js'
import { type Examples, type Fault, pairCheck } from './pair.js'
import { type Placeholder, placeholdersOf } from './reading/placeholders.js'

/** Placeholders that a translation has otherwise: a program would leave them standing. */
export const placeholders = pairCheck('placeholders', 'error', ({ german, target }): Fault[] => {
  const found = match(placeholdersOf(german), placeholdersOf(target), [{ keys: ({ key }) => [key] }])
  const others = match(found.german, found.target, [{ keys: () => [''] }])
  return [
    ...others.matched.map(([a, b]) => ({
      wording: 'changed',
      args: { text: b.text, german: a.text },
      range: place(b),
      german: place(a),
    })),
    ...others.german.map(one => ({ wording: 'missing', args: { german: one.text }, german: place(one) })),
    ...others.target.map(one => ({ wording: 'extra', args: { text: one.text }, range: place(one) })),
  ]
})

const place = ({ start, end }: Placeholder) => ({ start, end })

export const examples: Examples = {
  accept: [
    { language: 'en', german: 'Hallo {name}, 100 % dabei', target: 'Hello {name}, 100 % in' },
    { language: 'ru', german: '%d von %s', target: '%d из %s' },
    { language: 'ar', german: 'Seite {{ page }}', target: 'الصفحة {{page}}' },
  ],
  reject: [
    { language: 'en', german: 'Hallo {name}', target: 'Hello {nmae}', finds: ['{nmae}'] },
    { language: 'ru', german: 'Seite %1$d', target: 'Страница', finds: [''] },
    { language: 'ar', german: 'Seite', target: 'الصفحة {page}', finds: ['{page}'] },
  ],
}
