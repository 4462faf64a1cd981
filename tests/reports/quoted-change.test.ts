import { expect, test } from '@jest/globals'
import { quotedChange } from '../../src/reports/quoted-change.js'

test.each([
  ['Das Boot liegt fest.', 'Das Schiff liegt fest.', '[-Boot-] {+Schiff+}'],
  ['Das Boot liegt fest. Es regnet.', 'Das Boot liegt fest.\n\nEs regnet. Alle warten.', '{+Alle warten.+}'],
  ['Das Boot liegt fest. Es regnet.', 'Das Boot liegt fest.\n\nEs regnet.', '[-fest.-] {+fest. ¶+}'],
  ['Eins.\n\nZwei.', 'Eins.\n\nDrei und\nmehr.', '[-Zwei-] {+Drei und mehr+}'],
])('%j → %j: only what can be seen is quoted', (before, after, quoted) => {
  expect(quotedChange(before, after)).toBe(quoted)
})
