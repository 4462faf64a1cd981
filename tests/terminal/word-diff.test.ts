import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { paint } from '../../src/terminal/colour.js'
import { terminalSafe } from '../../src/terminal/safe.js'
import { wordDiff, wordDiffSpans } from '../../src/terminal/word-diff.js'
import { runs } from '../runs.js'
import { hardText } from './alphabet.js'

const shown = (old: string, now: string, locale?: string, isColoured = false) =>
  wordDiffSpans(wordDiff(old, now, locale), paint(isColoured))
    .map(span => span.paint?.(span.text) ?? span.text)
    .join('')

test.each([
  ['de', 'Das alte Haus steht.', 'Das neue Haus steht.', 'Das [-alte-]{+neue+} Haus steht.'],
  ['de', 'Das alte Haus steht.', 'Das neue Gebäude steht.', 'Das [-alte Haus-]{+neue Gebäude+} steht.'],
  ['de', 'Er wuchs um 30,2 %.', 'Er wuchs um 31,2 %.', 'Er wuchs um [-30,2-]{+31,2+} %.'],
  ['de', 'Das Haus steht.', 'Das Haus steht nicht.', 'Das Haus steht{+ nicht+}.'],
  ['de', 'eins zwei drei', 'eins drei', 'eins [-zwei -]drei'],
  ['de', 'gleich', 'gleich', 'gleich'],
  ['de', '', 'neu', '{+neu+}'],
  ['de', 'alt', '', '[-alt-]'],
  [
    'de',
    'Erster alt.\n\nZweiter alt.',
    'Erster neu.\n\nZweiter neu.',
    'Erster [-alt-]{+neu+}.\n\nZweiter [-alt-]{+neu+}.',
  ],
  [
    'ru',
    'Экономика Казахстана выросла',
    'Экономика Узбекистана выросла',
    'Экономика [-Казахстана-]{+Узбекистана+} выросла',
  ],
  ['ar', 'نمو الناتج المحلي', 'نمو الناتج المحلّي', 'نمو الناتج [-المحلي-]{+المحلّي+}'],
  ['de', 'a\u001B[2Jb', 'a', 'a[-␛[2Jb-]'],
  // White space alone is no change, unless it is all.
  ['de', 'Eins. Zwei.', 'Eins.\n\nZwei. Drei.', 'Eins.\n\nZwei.{+ Drei.+}'],
  ['de', 'Eins zwei drei', 'Eins\n\nvier drei', 'Eins[- zwei -]{+\n\nvier +}drei'],
  ['de', 'Der alte Hafen ruht.', 'Der Hafen\n\nruht nun.', 'Der [-alte -]Hafen\n\nruht{+ nun+}.'],
  ['de', 'Eins. Zwei.', 'Eins.\n\nZwei.', '[-Eins. -]{+Eins.\n\n+}Zwei.'],
  ['de', 'um 30 % mehr', 'um 30\u00A0% mehr', 'um [-30 -]{+30\u00A0+}% mehr'],
  ['de', ' ', '\n', '\n'],
])('%s: %j → %j', (locale, old, now, expected) => {
  expect(shown(old, now, locale)).toBe(expected)
})

test('adds colour to the signs', () => {
  expect(shown('alt', 'neu', 'de', true)).toBe(
    '\u001B[38;5;131m[-alt-]\u001B[39m\u001B[38;5;29m{+neu+}\u001B[39m',
  )
})

/** What is seen of a text. */
const seen = (text: string) => text.replace(/[\s\p{Cf}]/gu, '')

test('gives both texts back, in runs of different kinds that are seen', () => {
  const words = fc.array(fc.constantFrom('Haus', 'дом', 'بيت', ' ', ' ', '  ', '\n', '.', '30,2'), {
    maxLength: 25,
  })
  const text = fc.oneof(
    words.map(parts => parts.join('')),
    hardText,
  )
  fc.assert(
    fc.property(text, text, (old, now) => {
      const parts = wordDiff(old, now)
      const without = (kind: string) => parts.filter(part => part.kind !== kind).map(part => part.text)
      expect(seen(without('added').join(''))).toBe(seen(old))
      expect(without('removed').join('')).toBe(now)
      parts.forEach((part, index) => {
        expect(part.kind === 'same' ? part.text : seen(terminalSafe(part.text))).not.toBe('')
        expect(part.kind).not.toBe(parts[index - 1]?.kind)
        if (part.kind === 'added') return
        expect(part.kind === 'removed' && parts[index - 1]?.kind === 'added').toBe(false)
      })
    }),
    runs(2000),
  )
})

test('takes long texts without a common word as wholly different', () => {
  const text = (word: string) => Array.from({ length: 9000 }, (_, index) => word + index).join(' ')
  expect(wordDiff(text('а'), text('б')).map(part => part.kind)).toEqual(['removed', 'added'])
}, 20_000)
