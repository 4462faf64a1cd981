import { expect, test } from '@jest/globals'
import { lacksScript } from '../../src/encoding/lacks-script.js'

test.each([
  ['Russian in Latin letters', 'ru', ['Das Brot ist warm.', 'Hleb vsyo yeshchyo tyoplyj.'], true],
  ['English in an Arabic column', 'ar', ['Das Brot ist warm.', 'The bread is still good.'], true],
  ['Russian in an English column', 'en', ['Das Brot ist warm.', 'Хлеб ещё совсем тёплый.'], true],
  ['one letter is enough', 'ru', ['Das Brot ist warm.', 'The bread is warm и.'], false],
  [
    'names, addresses and code',
    'ru',
    ['Die „taz“ und Linux', '`the code of all` https://example.org/bread/is/warm GNU'],
    false,
  ],
  ['what the source says, too', 'ar', ['das kleine rote buch', 'das kleine rote buch'], false],
  ['numbers', 'ru', ['1867', '1867'], false],
  ['nothing', 'ru', ['Brot', ''], false],
  ['Ukrainian, which no check reads', 'uk', ['Das Brot ist warm.', 'the bread is warm'], true],
  ['Japanese', 'ja', ['Das Brot', 'パンは温かい'], false],
  ['a tag of a script', 'sr-Latn', ['Das Brot ist warm.', 'hleb je topao'], false],
  ['a language that nobody knows', 'qqq', ['Das Brot ist warm.', 'xyz abc def'], false],
  ['no tag at all', '…', ['Das Brot ist warm.', 'xyz abc def'], false],
] as const)('%s', (_, language, [source, target], lacks) => {
  expect(lacksScript([{ source, target }], language)).toBe(lacks)
})
