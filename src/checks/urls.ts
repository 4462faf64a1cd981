import { addressDifferences, addressFaults } from './comparing/address-differences.js'
import { lostMarks, lyingIn } from './comparing/mark-differences.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'

/**
 * Addresses that a translation has otherwise, or lacks. What got lost with its link is told by `markup`; further links are
 * what a translator may add for the readers of the language.
 */
export const urls = pairCheck('urls', 'error', pair => {
  const differences = { ...addressDifferences(pair).web, extra: [] }
  if (differences.missing.length === 0) return addressFaults(differences)
  const lost = lostMarks(pair)
  const withTheirs = new Set(lyingIn(differences.missing, lost))
  const missing = differences.missing.filter(address => !withTheirs.has(address))
  return addressFaults({ ...differences, missing })
})

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source: 'Mehr [hier](https://de.wikipedia.org/wiki/Kasachstan).',
      target: 'More [here](https://en.wikipedia.org/wiki/Kazakhstan).',
    },
    {
      language: 'ru',
      source: 'Quelle: https://example.org/de/a',
      target: 'Источник: https://example.org/ru/a',
    },
    {
      language: 'en',
      source: 'Siehe [Hafen](hafen.md#lohn) und ![Kran](../bilder/kran.png).',
      target: 'See [harbour](../de/hafen.md#wages) and ![crane](../../bilder/kran.png).',
    },
    { language: 'ar', source: 'Siehe https://example.org/a.', target: 'انظر https://example.org/a.' },
  ],
  reject: [
    {
      language: 'en',
      source: 'Siehe [Hafen](hafen.md).',
      target: 'See [harbour](../de/werft.md).',
      finds: ['../de/werft.md'],
    },
    {
      language: 'en',
      source: 'Siehe https://example.org/bericht-2021',
      target: 'See https://example.org/bericht',
      finds: ['https://example.org/bericht'],
    },
    {
      language: 'ru',
      source: 'Siehe https://example.org/a und https://example.org/b',
      target: 'См. https://example.org/a',
      finds: [''],
    },
    {
      language: 'ar',
      source: 'Siehe https://example.org/a',
      target: 'انظر https://example.com/b',
      finds: ['https://example.com/b'],
    },
  ],
}
