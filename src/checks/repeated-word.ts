import type { CheckedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'

/** A word, white space, and the same word again, whatever its case. */
const TWICE = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+)[^\S\n]+\1(?![\p{L}\p{M}\p{N}])/giu

/**
 * A word that a slip of the hand wrote twice. Where the source doubles a word as well, both may mean it; its little words often
 * meet themselves: `wenn Sie sie sehen`. Which words a language doubles on purpose (`nous nous`), only one that is known can tell.
 */
export const repeatedWord = pairCheck(
  'repeated-word',
  'warn',
  ({ source, target }: CheckedPair): PairFault[] => {
    if (!target.language) return []
    const found = [...target.prose.text.matchAll(TWICE)]
    if (found.length === 0) return []
    const doubled = [...source.prose.text.matchAll(TWICE)].map(([, word = '']) => word.toLowerCase())
    if (doubled.some(word => !source.language?.words.frequent.has(word))) return []
    return found.map(match => ({
      range: target.prose.place({ start: match.index, end: match.index + match[0].length }),
      args: { text: match[1] as string },
    }))
  },
)

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Sie, sie allein.', target: 'They, they alone.' },
    { language: 'en', source: 'Ein langer langer Streik.', target: 'A long long strike.' },
    { language: 'ru', source: 'Nein, nein und nein.', target: 'Нет, нет и нет.' },
  ],
  reject: [
    { language: 'en', source: 'Das ist die Stadt.', target: 'This is the the city.', finds: ['the the'] },
    { language: 'en', source: 'Wenn Sie sie sehen …', target: 'If you see see them …', finds: ['see see'] },
    { language: 'ru', source: 'Er kam in der Nacht.', target: 'Он пришёл в в ночи.', finds: ['в в'] },
    {
      language: 'ar',
      source: 'Sie gingen in die Stadt.',
      target: 'ذهبوا إلى إلى المدينة.',
      finds: ['إلى إلى'],
    },
  ],
}
