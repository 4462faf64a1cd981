import { expect, test } from '@jest/globals'
import type { Kind } from '../../src/document/unit.js'
import { targetOf } from '../../src/placing/target.js'

test.each<[string, Kind, string, string[], string]>([
  ['a number', 'list-item', 'wärmere Kleidung', ['1. тёплая одежда'], 'тёплая одежда'],
  ['an Arabic number', 'list-item', 'wärmere Kleidung', ['١. ملابس أدفأ'], 'ملابس أدفأ'],
  ['a bracket', 'list-item', 'wärmere Kleidung', ['2) тёплая одежда'], 'тёплая одежда'],
  ['a dash', 'list-item', 'wärmere Kleidung', ['- тёплая одежда'], 'тёплая одежда'],
  ['a bullet and a no-break space', 'list-item', 'wärmere Kleidung', ['•\u00a0тёплая'], 'тёплая'],
  ['only that of the first paragraph', 'list-item', 'Kleidung', ['1. a', '2. b'], 'a\n\n2. b'],
  ['not where the German has one', 'list-item', '30. September: Ende', ['30. сентября'], '30. сентября'],
  ['not in a paragraph', 'paragraph', 'Kleidung', ['1. a'], '1. a'],
  ['not a year, nor a number without a mark', 'list-item', 'Kleidung', ['1989. a'], '1989. a'],
  ['not where there is nothing else', 'list-item', 'Kleidung', ['1.  '], '1.  '],
])('the mark of a list goes: %s', (_, kind, text, paragraphs, expected) => {
  expect(
    targetOf(
      paragraphs.map(text => ({ kind: 'paragraph', text })),
      { kind, text },
    ),
  ).toBe(expected)
})

test('front matter knows no Markdown', () => {
  const title = { kind: 'front-matter', text: 'Titel' } as const
  expect(targetOf([{ kind: 'heading', text: 'A *b* \\* c' }], title)).toBe('A b * c')
  expect(targetOf([{ kind: 'front-matter', text: 'a *b* c' }], { kind: 'heading', text: 'x' })).toBe(
    'a \\*b\\* c',
  )
})
